"""Opening keys with a passphrase, locking them, changing the passphrase; what the space key makes."""

import os
import pickle
import signal
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.domain.errors import BadInput, CredeskError
from credesk.keys import holders, stretching
from credesk.keys.errors import (
    KeyFileReadOnly,
    Locked,
    WrongPassphrase,
)
from credesk.keys.holders import Role
from credesk.keys.key_file import KeyFile, UnlockedPeople
from credesk.keys.secrets import Secret
from credesk.keys.stretching import QUICK_COST, KdfCost
from tests.keys.made import AMINA, BARAKA, NOBODY, OTHER_PASSPHRASE, PASSPHRASE, Made, Seconds
from tests.surroundings import KnownRandomness


def test_everything_is_there_after_closing_and_opening(made: Made) -> None:
    device, space = made.unlocked.device_key().public, made.unlocked.space_key()
    made.key_file.close()
    made.key_file = KeyFile.open(made.path, read_only=True)
    again = made.unlock()
    assert again.device_key().public == device == made.key_file.device_public()
    assert again.space_key() == space
    assert again.workspace_key() == made.unlocked.workspace_key()
    assert {held.role for held in again.held()} == set(Role)
    for held in again.held():
        key = again.signing_key(held.role)
        assert held.public.verifies(key.sign(b"words", b"prefix"), b"words", b"prefix")
    assert made.key_file.persons() == (AMINA,)
    assert (made.path.stat().st_mode & 0o777) == 0o600


def test_all_keys_differ(made: Made) -> None:
    keys = {held.public for held in made.unlocked.held()} | {made.unlocked.device_key().public}
    assert len(keys) == 5
    assert made.unlocked.space_key() != made.unlocked.workspace_key()


def test_a_wrong_passphrase_and_an_unknown_person_get_one_answer(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    runs: list[KdfCost] = []
    real = stretching.stretch

    def counted(secret: bytes, salt: bytes, cost: KdfCost, length: int) -> bytearray:
        runs.append(cost)
        return real(secret, salt, cost, length)

    monkeypatch.setattr(holders, "stretch", counted)
    answers = []
    for person, passphrase in ((AMINA, OTHER_PASSPHRASE), (NOBODY, PASSPHRASE)):
        with pytest.raises(WrongPassphrase) as refused:
            made.unlock(person, passphrase)
        answers.append((str(refused.value), refused.value.details, refused.value.exit_code))
    assert answers[0] == answers[1]
    assert runs == [QUICK_COST, QUICK_COST]


def test_an_unlock_costs_one_scrypt_however_many_keys_are_used(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    runs: list[KdfCost] = []
    real = stretching.stretch

    def counted(secret: bytes, salt: bytes, cost: KdfCost, length: int) -> bytearray:
        runs.append(cost)
        return real(secret, salt, cost, length)

    monkeypatch.setattr(holders, "stretch", counted)
    unlocked = made.unlock()
    for role in Role:
        unlocked.signing_key(role).sign(b"x")
    unlocked.device_key().sign(b"x")
    unlocked.source_key("x")
    unlocked.make_key(Role.ISSUING, made.randomness)
    assert len(runs) == 1


def test_keys_lock_after_the_settable_time_since_the_last_use(made: Made) -> None:
    unlocked = made.key_file.unlock(AMINA, PASSPHRASE, made.clock, idle_seconds=60)
    signing = unlocked.person_key()
    made.clock.now += 59
    signing.sign(b"x")
    made.clock.now += 59
    assert unlocked.seconds_left == 1
    assert not unlocked.is_locked
    unlocked.space_key()
    made.clock.now += 60
    for use in (lambda: signing.sign(b"x"), unlocked.person_key, unlocked.workspace_key, unlocked.device_key):
        with pytest.raises(Locked):
            use()
    assert "locked" in repr(unlocked)


def test_lock_closes_at_once_and_overwrites(made: Made) -> None:
    key_id = made.unlocked.sealing.make("register", b"learner", made.randomness)
    sealed = made.unlocked.sealing.seal(key_id, b"name", b"", made.randomness)
    signing, keys = made.unlocked.person_key(), made.unlocked._keys
    made.unlocked.lock()
    assert keys.workspace.reveal() == bytes(32)
    assert bytes(keys._aes_key) == bytes(32)
    assert made.unlocked.seconds_left == 0
    for use in (
        lambda: signing.sign(b"x"),
        lambda: made.unlocked.sealing.unseal(sealed, b""),
        lambda: made.unlocked.sealing.seal(key_id, b"", b"", made.randomness),
        lambda: made.unlocked.sealing.make("register", b"learner", made.randomness),
        lambda: made.unlocked.source_key("x"),
        lambda: made.unlocked.make_key(Role.STATUS, made.randomness),
        lambda: made.unlocked.add_person(BARAKA, OTHER_PASSPHRASE, made.randomness, cost=QUICK_COST),
    ):
        with pytest.raises(Locked):
            use()
    signing._gate = lambda: None
    with pytest.raises(Locked):
        signing.sign(b"x")


def test_unlocked_in_a_with_statement_locks_at_its_end(made: Made) -> None:
    with made.unlock() as unlocked:
        assert "open" in repr(unlocked)
    assert "locked" in repr(unlocked)
    with pytest.raises(TypeError):
        pickle.dumps(unlocked)


def test_nothing_secret_is_in_a_repr_or_an_error(made: Made) -> None:
    seeds = [made.unlocked.private_key(held) for held in made.unlocked.held()]
    secrets = [*seeds, made.unlocked.workspace_key(), made.unlocked.space_key()]
    told = [repr(made.unlocked), repr(made.key_file), repr(made.unlocked._keys), repr(made.unlocked.person_key())]
    told += [repr(secrets), repr(made.unlocked.held())]
    key_id = made.unlocked.sealing.make("register", b"learner", made.randomness)
    sealed = made.unlocked.sealing.seal(key_id, b"plain words", b"", made.randomness)
    failing = (
        lambda: made.unlock(AMINA, OTHER_PASSPHRASE),
        lambda: made.unlocked.sealing.unseal(sealed, b"other"),
        lambda: made.unlocked.sealing.add(key_id, Secret(bytes(32)), "register", b"learner", made.randomness),
        lambda: made.key_file.change_passphrase(AMINA, OTHER_PASSPHRASE, PASSPHRASE, made.randomness),
    )
    for use in failing:
        with pytest.raises(CredeskError) as refused:
            use()
        told += [str(refused.value), repr(refused.value), refused.value.details, repr(refused.value.__cause__)]
    for text in told:
        assert PASSPHRASE not in text
        assert OTHER_PASSPHRASE not in text
        assert "plain words" not in text
        for secret in secrets:
            assert secret.reveal().hex() not in text
            assert repr(secret.reveal())[2:-1] not in text


def test_the_file_holds_no_secret_in_clear(made: Made) -> None:
    key_id = made.unlocked.sealing.make("register", b"learner", made.randomness)
    secrets = [made.unlocked.private_key(held) for held in made.unlocked.held()]
    secrets += [made.unlocked.workspace_key(), made.unlocked.space_key(), made.unlocked.sealing.reveal(key_id)]
    content = made.path.read_bytes()
    assert made.unlocked.person_key().public.raw in content
    assert not [secret for secret in secrets if secret.reveal() in content]


def test_changing_a_passphrase_keeps_every_key(made: Made) -> None:
    before = {held: made.unlocked.private_key(held) for held in made.unlocked.held()}
    made.key_file.change_passphrase(AMINA, PASSPHRASE, OTHER_PASSPHRASE, made.randomness, cost=QUICK_COST)
    with pytest.raises(WrongPassphrase):
        made.unlock()
    after = made.unlock(AMINA, OTHER_PASSPHRASE)
    assert {held: after.private_key(held) for held in after.held()} == before
    assert after.workspace_key() == made.unlocked.workspace_key()


def test_keys_opened_with_the_former_passphrase_no_longer_read_or_write_private_keys(made: Made) -> None:
    made.key_file.change_passphrase(AMINA, PASSPHRASE, OTHER_PASSPHRASE, made.randomness, cost=QUICK_COST)
    assert not made.unlocked.is_current
    with pytest.raises(Locked):
        made.unlocked.person_key()
    with pytest.raises(Locked):
        made.unlocked.make_key(Role.ISSUING, made.randomness)


def test_a_wrong_old_or_empty_new_passphrase_changes_nothing(made: Made) -> None:
    content = made.path.read_bytes()
    with pytest.raises(WrongPassphrase):
        made.key_file.change_passphrase(AMINA, OTHER_PASSPHRASE, "new", made.randomness, cost=QUICK_COST)
    with pytest.raises(BadInput):
        made.key_file.change_passphrase(AMINA, PASSPHRASE, "", made.randomness, cost=QUICK_COST)
    assert made.path.read_bytes() == content


def test_a_person_removed_while_the_passphrase_changes_stays_removed(made: Made) -> None:
    made.add_baraka()

    def removing(count: int) -> bytes:
        if BARAKA in made.key_file.persons():
            made.key_file.remove_person(BARAKA)
        return made.randomness(count)

    with pytest.raises(Locked):
        made.key_file.change_passphrase(BARAKA, OTHER_PASSPHRASE, PASSPHRASE, removing, cost=QUICK_COST)
    assert made.key_file.persons() == (AMINA,)


KILLED = """
    import os, signal, sys
    from pathlib import Path
    from credesk.keys.key_file import KeyFile
    from credesk.keys.stretching import QUICK_COST
    from tests.keys.made import AMINA, OTHER_PASSPHRASE, PASSPHRASE
    key_file = KeyFile.open(Path(sys.argv[1]))
    connection = key_file.database._connection
    connection.execute("PRAGMA cache_size = 1")
    writes = iter(range(100))
    def stop(statement):
        if statement.startswith(("INSERT", "COMMIT")) and next(writes) == int(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
    connection.set_trace_callback(stop)
    key_file.change_passphrase(AMINA, PASSPHRASE, OTHER_PASSPHRASE, os.urandom, cost=QUICK_COST)
"""


@pytest.mark.parametrize("after", [0, 2, 5])
def test_killed_while_changing_a_passphrase_the_old_one_still_works(made: Made, after: int) -> None:
    before = made.unlocked.held()
    made.key_file.close()
    told = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), str(made.path), str(after)],
        capture_output=True,
        check=False,
        timeout=30,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(["src", ".", *sys.path])},
    )
    assert told.returncode == -signal.SIGKILL, told.stderr
    made.key_file = KeyFile.open(made.path, read_only=True)
    unlocked = made.unlock()
    assert unlocked.held() == before
    for held in before:
        unlocked.signing_key(held.role).sign(b"x")
    assert made.key_file.damage(unlocked) == ()


def test_the_open_keys_of_a_process_stretch_a_passphrase_once(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    runs: list[KdfCost] = []
    real = stretching.stretch

    def counted(secret: bytes, salt: bytes, cost: KdfCost, length: int) -> bytearray:
        runs.append(cost)
        return real(secret, salt, cost, length)

    monkeypatch.setattr(holders, "stretch", counted)
    people = UnlockedPeople(made.key_file, made.clock, made.randomness, idle_seconds=60)
    first = people.unlock(AMINA, PASSPHRASE)
    assert people.unlock(AMINA, PASSPHRASE) is first
    assert len(runs) == 1
    with pytest.raises(WrongPassphrase):
        people.unlock(AMINA, OTHER_PASSPHRASE)
    assert not first.is_locked
    made.clock.now += 61
    second = people.unlock(AMINA, PASSPHRASE)
    assert second is not first
    made.key_file.change_passphrase(AMINA, PASSPHRASE, OTHER_PASSPHRASE, made.randomness, cost=QUICK_COST)
    with pytest.raises(WrongPassphrase):
        people.unlock(AMINA, PASSPHRASE)
    third = people.unlock(AMINA, OTHER_PASSPHRASE)
    assert second.is_locked
    people.lock_all()
    assert third.is_locked


def test_a_file_opened_for_reading_is_not_written(made: Made) -> None:
    reader = KeyFile.open(made.path, read_only=True)
    unlocked = reader.unlock(AMINA, PASSPHRASE, made.clock)
    assert unlocked.person_key().public == made.unlocked.person_key().public
    with pytest.raises(KeyFileReadOnly):
        unlocked.make_key(Role.ISSUING, made.randomness)
    with pytest.raises(KeyFileReadOnly), reader.database._explained():
        reader.database._connection.execute("DELETE FROM holders")
    reader.close()


def test_two_threads_use_one_file(made: Made) -> None:
    def work(name: str) -> None:
        for number in range(20):
            key_id = made.unlocked.sealing.make("register", f"{name}{number}".encode(), made.randomness)
            made.unlocked.sealing.seal(key_id, b"x", b"", made.randomness)

    threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made.key_file.database.rows("SELECT count(*) FROM sealing_keys") == [(40,)]


texts = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=6), max_size=4)


@given(first=texts, second=texts)
@settings(max_examples=60)
def test_source_keys_are_equal_only_for_equal_texts(first: list[str], second: list[str], kept: Made) -> None:
    from credesk.domain.texts import nfc

    is_equal = [nfc(text) for text in first] == [nfc(text) for text in second]
    assert (kept.unlocked.source_key(*first) == kept.unlocked.source_key(*second)) == is_equal


def test_a_second_workstation_of_the_space_gets_the_same_source_keys(made: Made, tmp_path: Path) -> None:
    other = KeyFile.create(tmp_path / "other.db")
    joined = other.add_first_person(
        BARAKA, "x", KnownRandomness("other"), Seconds(), cost=QUICK_COST, space_key=made.unlocked.space_key()
    )
    assert joined.source_key("moodle", "site", "7") == made.unlocked.source_key("moodle", "site", "7")
    assert joined.workspace_key() != made.unlocked.workspace_key()
    assert made.unlocked.source_key("ab", "c") != made.unlocked.source_key("a", "bc")
    other.close()
