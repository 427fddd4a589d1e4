"""The file itself: what is said when it is missing, damaged, newer, busy or cannot be written; copies of it."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from credesk.domain.errors import CredeskError
from credesk.keys import database as database_module
from credesk.keys.errors import (
    KeyDamaged,
    KeyDiskFailed,
    KeyDiskFull,
    KeyFileBusy,
    KeyFileDamaged,
    KeyFileExists,
    KeyFileMissing,
    KeyFileNewer,
    KeyFileReadOnly,
    KeyNotHeld,
    NotWritten,
)
from credesk.keys.holders import Role
from credesk.keys.key_file import KeyFile
from credesk.keys.stretching import QUICK_COST
from tests.keys.made import AMINA, BARAKA, OTHER_PASSPHRASE, PASSPHRASE, Made, full_disk


def test_how_the_file_is_kept(made: Made) -> None:
    pragmas = {"secure_delete": 1, "synchronous": 2, "foreign_keys": 1, "journal_mode": "truncate"}
    for name, value in pragmas.items():
        assert made.key_file.database.rows(f"PRAGMA {name}") == [(value,)]
    assert made.key_file.path == made.path
    assert str(made.path) in repr(made.key_file)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(KeyFileMissing, match=r"missing.*restore"):
        KeyFile.open(tmp_path / "keys.db")


def test_creating_never_overwrites(made: Made) -> None:
    content = made.path.read_bytes()
    with pytest.raises(KeyFileExists):
        KeyFile.create(made.path)
    assert made.path.read_bytes() == content


def test_creating_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match=r"keys\.db could not be written: No such file"):
        KeyFile.create(tmp_path / "nowhere" / "keys.db")


def test_creating_on_a_full_disk_leaves_nothing(tmp_path: Path) -> None:
    with full_disk(4096), pytest.raises(NotWritten, match=r"/keys\.db could not be written"):
        KeyFile.create(tmp_path / "keys.db")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 99, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_of_another_kind_is_damaged_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "keys.db"
    path.write_bytes(content)
    with pytest.raises(KeyFileDamaged, match=r"damaged or is not a key file.*Nothing was changed") as damaged:
        KeyFile.open(path)
    assert damaged.value.exit_code == 2
    assert path.read_bytes() == content


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "keys.db"
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("CREATE TABLE theirs (x)")
    other.commit()
    with pytest.raises(KeyFileDamaged):
        KeyFile.open(path)
    assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()


def test_a_truncated_file(made: Made) -> None:
    made.key_file.close()
    content = made.path.read_bytes()
    made.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(KeyFileDamaged):
        KeyFile.open(made.path)
    made.path.write_bytes(content)
    made.key_file = KeyFile.open(made.path)


def test_a_newer_file(made: Made) -> None:
    made.write("PRAGMA user_version = 9")
    with pytest.raises(KeyFileNewer, match="layout 9, known here: 1"):
        KeyFile.open(made.path)


def test_an_older_file_is_brought_up_in_one_transaction(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    made.key_file.close()
    later = ("ALTER TABLE sealing_keys ADD COLUMN note TEXT",)
    monkeypatch.setattr(database_module, "MIGRATIONS", (*database_module.MIGRATIONS, later))
    with pytest.raises(KeyFileReadOnly):
        KeyFile.open(made.path, read_only=True)
    with KeyFile.open(made.path) as key_file:
        assert key_file.database.rows("PRAGMA user_version") == [(2,)]
        assert key_file.database.rows("SELECT note FROM sealing_keys") == []
        assert key_file.unlock(AMINA, PASSPHRASE, made.clock).held()


def test_a_busy_file(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "_BUSY_SECONDS", 0.02)
    other = sqlite3.connect(made.path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(KeyFileBusy, match="in use by another program"):
        KeyFile.open(made.path)
    other.execute("ROLLBACK")
    other.close()


def test_reading_where_nothing_may_be_written(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    real = database_module._connect_as

    def refusing(path: Path, mode: str) -> sqlite3.Connection:
        if mode == "rw":
            raise sqlite3.OperationalError("unable to open database file")
        return real(path, mode)

    monkeypatch.setattr(database_module, "_connect_as", refusing)
    with KeyFile.open(made.path, read_only=True) as reader:
        assert reader.unlock(AMINA, PASSPHRASE, made.clock).person_key().public == made.unlocked.person_key().public
    with pytest.raises(CredeskError):
        KeyFile.open(made.path)


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(KeyFileReadOnly):
        KeyFile.open(tmp_path)


def test_a_full_disk_in_the_middle_of_making_keys_keeps_what_was_there(made: Made) -> None:
    size = made.path.stat().st_size
    with full_disk(size + 4096), pytest.raises(NotWritten):
        made.unlocked.sealing.make_many(
            [("register", bytes([n % 256, n // 256])) for n in range(2000)], made.randomness
        )
    assert made.key_file.database.rows("SELECT count(*) FROM sealing_keys") == [(0,)]
    assert made.unlocked.sealing.make("register", b"a", made.randomness)
    assert made.key_file.damage(made.unlocked) == ()


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("PRAGMA max_page_count = 1", KeyDiskFull),
        ("PRAGMA query_only = ON", KeyFileReadOnly),
        ("DROP TABLE sealing_keys", KeyFileDamaged),
    ],
)
def test_what_the_database_refuses_is_told_apart(made: Made, statement: str, expected: type[CredeskError]) -> None:
    """A full disk and a file that may not be written to are no damage."""
    made.key_file.database._connection.execute(statement).fetchall()
    with pytest.raises(expected) as told:
        made.unlocked.sealing.make_many([("register", bytes([n])) for n in range(256)], made.randomness)
    assert type(told.value) is expected
    assert ("damaged" in told.value.message) == (expected is KeyFileDamaged)


def test_a_disk_that_fails_is_no_damage(made: Made) -> None:
    size = made.path.stat().st_size
    with full_disk(size), pytest.raises(KeyDiskFailed, match="did not answer"):
        made.unlocked.sealing.make_many([("register", bytes([n])) for n in range(256)], made.randomness)
    assert made.key_file.damage(made.unlocked) == ()


def test_a_fault_of_ours_is_not_told_of_the_file(made: Made) -> None:
    row = made.key_file.database.rows("SELECT kind, public_key, nonce, wrapped FROM workstation_keys")[0]
    with made.key_file.database.writing(), pytest.raises(sqlite3.IntegrityError):
        made.key_file.database.write("INSERT INTO workstation_keys VALUES (?, ?, ?, ?)", row)


def test_using_a_closed_file_is_a_programming_error_not_damage(made: Made) -> None:
    made.key_file.close()
    with pytest.raises(sqlite3.ProgrammingError):
        made.key_file.persons()


COLUMNS = ["salt", "n", "r", "p", "nonce", "wrapped", "checksum"]


@pytest.mark.parametrize("kind", ["BLOB", "TEXT"])
@pytest.mark.parametrize("column", COLUMNS)
def test_a_damaged_entry_of_one_person_leaves_the_other(made: Made, column: str, kind: str) -> None:
    made.add_baraka()
    made.write(
        f"UPDATE holders SET {column} = CAST(substr({column}, 1, 3) || x'ff00' AS {kind}) WHERE person = ?", AMINA
    )
    with pytest.raises(KeyDamaged, match=r"the entry of this person's passphrase.*Other people's keys still work"):
        made.unlock()
    assert made.unlock(BARAKA, OTHER_PASSPHRASE).person_key().sign(b"x")
    assert [damage.what for damage in made.key_file.damage()] == ["the entry of this person's passphrase"]
    assert not made.unlocked.is_current


def test_an_entry_with_an_impossible_cost_is_damaged_even_with_a_right_checksum(made: Made) -> None:
    from credesk.keys.holders import _holder_checksum

    row = made.key_file.database.rows("SELECT * FROM holders")[0]
    forged = (row[0], row[1], 1 << 30, *row[3:7])
    made.write("UPDATE holders SET n = ?, checksum = ?", 1 << 30, _holder_checksum(*forged))
    with pytest.raises(KeyDamaged):
        made.unlock()


@pytest.mark.parametrize("kind", ["BLOB", "TEXT"])
@pytest.mark.parametrize("column", ["pkcs8", "checksum", "public_key", "role"])
def test_a_damaged_private_key_is_named_and_the_others_work(made: Made, column: str, kind: str) -> None:
    issuing = next(held for held in made.unlocked.held() if held.role is Role.ISSUING)
    flipped = f"CAST(substr({column}, 1, 2) || x'ff' AS {kind})"
    made.write(f"UPDATE private_keys SET {column} = {flipped} WHERE role = 'issuing'")
    with pytest.raises((KeyDamaged, KeyNotHeld)) as damaged:
        made.unlocked.signing_key(Role.ISSUING, issuing.public)
    if column in ("pkcs8", "checksum"):
        assert f"the issuing key {issuing.public.raw.hex()}" in str(damaged.value)
    assert made.unlocked.signing_key(Role.STATUS).sign(b"x")
    assert len(made.key_file.damage()) == 1
    with pytest.raises(KeyDamaged):
        made.key_file.change_passphrase(AMINA, PASSPHRASE, OTHER_PASSPHRASE, made.randomness, cost=QUICK_COST)
    assert made.unlock().person_key().sign(b"x")


def test_a_private_key_of_another_pair_is_not_used(made: Made) -> None:
    from credesk.keys.holders import _private_checksum

    rows = {row[1]: row for row in made.key_file.database.rows("SELECT * FROM private_keys")}
    person, role, public, *_ = rows["issuing"]
    foreign = rows["root"][3]
    made.write(
        "UPDATE private_keys SET pkcs8 = ?, checksum = ? WHERE role = 'issuing'",
        foreign,
        _private_checksum(person, role, public, foreign),
    )
    with pytest.raises(KeyDamaged):
        made.unlocked.signing_key(Role.ISSUING)


@pytest.mark.parametrize(("kind", "use"), [("device", "device_key"), ("space", "space_key")])
def test_a_damaged_key_of_the_workstation_is_named(made: Made, kind: str, use: str) -> None:
    made.write("UPDATE workstation_keys SET wrapped = zeroblob(48) WHERE kind = ?", kind)
    with pytest.raises(KeyDamaged, match=f"the {kind} key"):
        getattr(made.unlocked, use)()
    assert [damage.what for damage in made.key_file.damage(made.unlocked)] == [f"the {kind} key"]
    made.write("UPDATE workstation_keys SET wrapped = 'text' WHERE kind = ?", kind)
    with pytest.raises(KeyDamaged):
        getattr(made.unlocked, use)()
    made.write("DELETE FROM workstation_keys WHERE kind = ?", kind)
    with pytest.raises(KeyNotHeld):
        getattr(made.unlocked, use)()


def _is_handled(path: Path, made: Made, publics: set[bytes]) -> bool:
    """Whether a file that may be damaged gives right keys or clear errors, and nothing else."""
    try:
        with KeyFile.open(path, read_only=True) as key_file:
            list(key_file.damage())
            unlocked = key_file.unlock(AMINA, PASSPHRASE, made.clock)
            key_file.damage(unlocked)
            return all(unlocked.signing_key(held.role, held.public).public.raw in publics for held in unlocked.held())
    except CredeskError as error:
        return bool(error.message)


@given(place=st.integers(0, 1 << 20), flip=st.integers(1, 255))
@example(place=3276, flip=128)  # a column's name that is no UTF-8
@settings(max_examples=80)
def test_any_flipped_byte_gives_right_keys_or_a_clear_error(place: int, flip: int, kept: Made) -> None:
    content = bytearray(kept.path.read_bytes())
    content[place % len(content)] ^= flip
    damaged = kept.path.with_name("flipped.db")
    damaged.write_bytes(content)
    assert _is_handled(damaged, kept, {held.public.raw for held in kept.unlocked.held()})
