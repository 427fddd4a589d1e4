"""Copies of the key file, putting one back, and files that are promised."""

import sqlite3
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from credesk.keys import durable
from credesk.keys.copies import back_up_key_file, restore_key_file
from credesk.keys.durable import on_another_device, read_limited, write_promised
from credesk.keys.errors import (
    KeyFileDamaged,
    KeyFileExists,
    KeyFileMissing,
    NotReadable,
    NotWritten,
)
from credesk.keys.key_file import KeyFile
from tests.keys.made import AMINA, PASSPHRASE, Made, full_disk


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
        assert reader.unlock(AMINA, PASSPHRASE, made.clock).person_key().sign(b"x")
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
    assert made.unlock().person_key().sign(b"x")
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
    assert made.unlock().person_key().sign(b"x")


def test_promised_files_are_read_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_promised(path, b"first")
    with pytest.raises(KeyFileExists):
        write_promised(path, b"second")
    with full_disk(2), pytest.raises(NotWritten, match="File too large"):
        write_promised(path, b"second", replace=True)
    assert path.read_bytes() == b"first"
    assert list(tmp_path.iterdir()) == [path]
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
