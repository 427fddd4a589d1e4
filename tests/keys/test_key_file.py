"""The file itself: what is said when it is missing, damaged, newer, busy or cannot be written; copies of it."""

import os
import resource
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.domain.errors import CredeskError
from credesk.keys import database as database_module
from credesk.keys import durable
from credesk.keys.copies import back_up_key_file, restore_key_file
from credesk.keys.durable import on_another_device, read_limited, write_promised
from credesk.keys.errors import (
    KeyDamaged,
    KeyFileBusy,
    KeyFileDamaged,
    KeyFileExists,
    KeyFileMissing,
    KeyFileNewer,
    KeyFileReadOnly,
    KeyNotHeld,
    NotReadable,
    NotWritten,
)
from credesk.keys.holders import Role
from credesk.keys.key_file import KeyFile
from credesk.keys.stretching import QUICK_COST
from tests.keys.made import AMINA, BARAKA, OTHER_PASSPHRASE, PASSPHRASE, Made


@contextmanager
def full_disk(limit: int) -> Iterator[None]:
    """Files may not grow above ``limit`` bytes: the system refuses the write, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_how_the_file_is_kept(made: Made) -> None:
    pragmas = {"secure_delete": 1, "synchronous": 2, "foreign_keys": 1, "journal_mode": "truncate"}
    for name, value in pragmas.items():
        assert made.key_file.database.rows(f"PRAGMA {name}") == [(value,)]
    assert made.key_file.path == made.path
    assert str(made.path) in repr(made.key_file)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(KeyFileMissing, match="missing.*restore"):
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
    with pytest.raises(KeyFileDamaged, match="damaged or is not a key file.*Nothing was changed") as damaged:
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
        assert reader.unlock(AMINA, PASSPHRASE, made.clock).person_key().public
    with pytest.raises(CredeskError):
        KeyFile.open(made.path)


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(KeyFileReadOnly):
        KeyFile.open(tmp_path)


def test_a_full_disk_in_the_middle_of_making_keys_keeps_what_was_there(made: Made) -> None:
    size = made.path.stat().st_size
    with full_disk(size + 4096), pytest.raises(NotWritten):
        made.unlocked.sealing.make_many([("register", bytes([n % 256, n // 256])) for n in range(2000)], made.randomness)
    assert made.key_file.database.rows("SELECT count(*) FROM sealing_keys") == [(0,)]
    assert made.unlocked.sealing.make("register", b"a", made.randomness)
    assert made.key_file.damage(made.unlocked) == ()


def test_using_a_closed_file_is_a_programming_error_not_damage(made: Made) -> None:
    made.key_file.close()
    with pytest.raises(sqlite3.ProgrammingError):
        made.key_file.persons()


COLUMNS = ["salt", "n", "r", "p", "nonce", "wrapped", "checksum"]


@pytest.mark.parametrize("kind", ["BLOB", "TEXT"])
@pytest.mark.parametrize("column", COLUMNS)
def test_a_damaged_entry_of_one_person_leaves_the_other(made: Made, column: str, kind: str) -> None:
    made.add_baraka()
    made.write(f"UPDATE holders SET {column} = CAST(substr({column}, 1, 3) || x'ff00' AS {kind}) WHERE person = ?", AMINA)
    with pytest.raises(KeyDamaged, match="the entry of this person's passphrase.*Other people's keys still work"):
        made.unlock()
    assert made.unlock(BARAKA, OTHER_PASSPHRASE).person_key()
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
    assert made.unlock().person_key()


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


_ONE: list[Made] = []


@given(place=st.integers(0, 1 << 20), flip=st.integers(1, 255))
@settings(max_examples=80)
def test_any_flipped_byte_gives_right_keys_or_a_clear_error(
    place: int, flip: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    if not _ONE:
        _ONE.append(Made(tmp_path_factory.mktemp("flips") / "keys.db"))
        _ONE[0].unlocked.sealing.make("register", b"a", _ONE[0].randomness)
    made = _ONE[0]
    content = bytearray(made.path.read_bytes())
    content[place % len(content)] ^= flip
    damaged = made.path.with_name("flipped.db")
    damaged.write_bytes(content)
    assert _is_handled(damaged, made, {held.public.raw for held in made.unlocked.held()})


def test_a_copy_is_whole_and_opens(made: Made, tmp_path: Path) -> None:
    key_id = made.unlocked.sealing.make("register", b"a", made.randomness)
    back_up_key_file(made.key_file, tmp_path / "copy.db")
    assert ((tmp_path / "copy.db").stat().st_mode & 0o777) == 0o600
    with pytest.raises(KeyFileExists):
        back_up_key_file(made.key_file, tmp_path / "copy.db")
    back_up_key_file(made.key_file, tmp_path / "copy.db", replace=True)
    with KeyFile.open(tmp_path / "copy.db") as copy:
        unlocked = copy.unlock(AMINA, PASSPHRASE, made.clock)
        assert unlocked.sealing.reveal(key_id) == made.unlocked.sealing.reveal(key_id)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".up-")]


def test_a_copy_onto_a_full_disk_keeps_the_former_copy(made: Made, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    back_up_key_file(made.key_file, copy)
    content = copy.read_bytes()
    with full_disk(8192), pytest.raises(NotWritten, match=r"copy\.db"):
        back_up_key_file(made.key_file, copy, replace=True)
    assert copy.read_bytes() == content
    assert not (tmp_path / ".up-copy.db").exists()


def test_a_copy_of_a_damaged_file_is_refused(made: Made, tmp_path: Path) -> None:
    back_up_key_file(made.key_file, tmp_path / "former.db")
    with made.path.open("r+b") as file:
        file.truncate(made.path.stat().st_size - 4096)
    with pytest.raises((KeyFileDamaged, NotWritten)):
        back_up_key_file(made.key_file, tmp_path / "copy.db")
    assert not (tmp_path / ".up-copy.db").exists()


def test_a_copy_that_reads_back_differently_is_not_promised(
    made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = iter([[1, 4, 2, 0], [1, 4, 2, 1]])
    monkeypatch.setattr("credesk.keys.copies._counts", lambda _: next(counts))
    with pytest.raises(NotWritten, match="differs"):
        back_up_key_file(made.key_file, tmp_path / "copy.db")


HOT = """
    import os, signal, sqlite3, sys
    connection = sqlite3.connect(sys.argv[1], isolation_level=None)
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE private_keys SET pkcs8 = zeroblob(9000)")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def _leave_hot_journal(path: Path) -> None:
    subprocess.run([sys.executable, "-c", textwrap.dedent(HOT), str(path)], check=False, timeout=20)
    assert path.with_name(path.name + "-journal").stat().st_size > 0


def test_a_reader_after_a_crash_sees_what_was_committed(made: Made) -> None:
    made.key_file.close()
    content = made.path.read_bytes()
    _leave_hot_journal(made.path)
    assert made.path.read_bytes() != content
    with KeyFile.open(made.path, read_only=True) as reader:
        assert reader.unlock(AMINA, PASSPHRASE, made.clock).person_key()
        assert reader.damage() == ()


def test_a_restored_copy_stands_in_the_place_and_the_former_file_is_kept(made: Made, tmp_path: Path) -> None:
    back_up_key_file(made.key_file, tmp_path / "copy.db")
    made.key_file.close()
    _leave_hot_journal(made.path)
    broken = made.path.read_bytes()
    former = restore_key_file(tmp_path / "copy.db", made.path)
    assert former == tmp_path / "keys.db.former-1"
    assert former.read_bytes() == broken
    assert former.with_name(former.name + "-journal").exists()
    assert not made.path.with_name("keys.db-journal").exists()
    made.key_file = KeyFile.open(made.path)
    assert made.unlock().person_key()
    made.key_file.close()
    assert restore_key_file(tmp_path / "copy.db", made.path) == tmp_path / "keys.db.former-2"
    made.path.unlink()
    assert restore_key_file(tmp_path / "copy.db", made.path) is None
    made.key_file = KeyFile.open(made.path)


def test_a_damaged_copy_is_not_restored(made: Made, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    back_up_key_file(made.key_file, copy)
    content = made.path.read_bytes()
    with sqlite3.connect(copy) as damaged:
        damaged.execute("UPDATE holders SET checksum = x'00'")
    damaged.close()
    with pytest.raises(KeyFileDamaged):
        restore_key_file(copy, made.path)
    with pytest.raises(KeyFileMissing):
        restore_key_file(tmp_path / "none.db", made.path)
    assert made.path.read_bytes() == content


def test_restoring_says_when_the_disk_refuses(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    back_up_key_file(made.key_file, tmp_path / "copy.db")
    monkeypatch.setattr("credesk.keys.copies.sync_folder", _refuse)
    with pytest.raises(NotWritten):
        restore_key_file(tmp_path / "copy.db", made.path)


def _refuse(_: object) -> None:
    raise OSError(5, "Input/output error")


def test_too_many_former_files(made: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    back_up_key_file(made.key_file, tmp_path / "copy.db")
    monkeypatch.setattr("credesk.keys.copies._MOST_FORMER", 0)
    (tmp_path / "keys.db.former-1").write_bytes(b"")
    with pytest.raises(KeyFileExists):
        restore_key_file(tmp_path / "copy.db", made.path)
    assert made.unlock().person_key()


def test_promised_files_are_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_promised(path, b"first")
    with pytest.raises(KeyFileExists):
        write_promised(path, b"second")
    with full_disk(2), pytest.raises(NotWritten, match="File too large"):
        write_promised(path, b"second", replace=True)
    assert path.read_bytes() == b"first"
    assert sorted(os.listdir(tmp_path)) == ["file"]
    monkeypatch.setattr(durable, "read_limited", lambda *_: b"other")
    with pytest.raises(NotWritten, match="differs"):
        write_promised(path, b"second", replace=True)


def test_reading_is_limited_and_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"12345")
    assert read_limited(tmp_path / "file", 5) == b"12345"
    assert read_limited(tmp_path / "file", 4) is None
    with pytest.raises(NotReadable, match="No such file"):
        read_limited(tmp_path / "none", 5)


def test_which_device_a_file_lies_on(made: Made, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    assert not on_another_device(tmp_path / "file", made.path)
    assert on_another_device(Path("/proc/self/status"), made.path)
    with pytest.raises(NotReadable):
        on_another_device(tmp_path / "none", made.path)
