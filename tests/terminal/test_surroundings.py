"""Passphrases, key files, full and read-only disks, a second program, a newer version, a clock that is wrong."""

import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, JOSEPH, PASSPHRASES, QUALITY, SAFETY, marks_csv, signed_in
from tests.terminal.conftest import Clock
from tests.terminal.sitting import Sitting


def test_a_wrong_passphrase(decided: Sitting) -> None:
    for words in (("issue", "--all"), ("award", "--all"), ("learner", "add", "--name", "Zuri")):
        ran = decided.refuses(*words, CREDESK_PASSPHRASE="wrong passphrase", saying="passphrase")
        assert "wrong passphrase" not in ran.err
    decided.do("issue", "--all")


@pytest.mark.parametrize("damage", ["cut", "noise", "gone", "empty", "another"])
def test_a_damaged_key_file(decided: Sitting, damage: str, tmp_path: Path) -> None:
    keys = decided.folder / "keys.db"
    raw = keys.read_bytes()
    if damage == "another":
        other = Sitting(tmp_path / "other", decided.papers)
        other.do("init", other.folder, "--name", "Another Centre")
        raw = (other.folder / "keys.db").read_bytes()
    keys.write_bytes({"cut": raw[: len(raw) // 2], "noise": raw[:200] + os.urandom(len(raw) - 200)}.get(damage, raw))
    if damage == "gone":
        keys.unlink()
    if damage == "empty":
        keys.write_bytes(b"")
    ran = decided.refuses("issue", "--all", saying="key")
    assert ran.err.count("\n") <= 3
    assert decided.run("list", "awards").code == (1 if damage == "another" else 0)


def test_a_key_that_was_exchanged_is_found_out(decided: Sitting) -> None:
    with closing(sqlite3.connect(decided.folder / "keys.db")) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        changed = 0
        for table in tables:
            for column, kind in connection.execute(f"SELECT name, type FROM pragma_table_info('{table}')").fetchall():
                if kind == "BLOB" and column in ("wrapped", "pkcs8", "sealed", "secret", "private"):
                    connection.execute(f"UPDATE {table} SET {column} = zeroblob(length({column}))")
                    changed += 1
        connection.commit()
    assert changed
    before = decided.state()
    ran = decided.run("issue", "--all")
    assert ran.code in (1, 2)
    assert "Traceback" not in ran.err
    assert decided.state() == before


LIMIT = """
import resource, sys, runpy
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
sys.argv = ["credesk", *sys.argv[2:]]
runpy.run_module("credesk", run_name="__main__")
"""


def on_a_full_disk(sitting: Sitting, size: int, *words: object) -> "subprocess.CompletedProcess[str]":
    """Run a command whose files may not grow above ``size`` bytes: the system refuses the write."""
    environment = {**os.environ, "CREDESK_WORKSPACE": str(sitting.folder), "CREDESK_PERSON": HEAD}
    environment["CREDESK_PASSPHRASE"] = PASSPHRASES[HEAD]
    command = [sys.executable, "-c", LIMIT, str(size), *map(str, words)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("share", [0.3, 0.9, 1.02, 1.3])
def test_a_full_disk_in_the_middle_of_issuing(decided: Sitting, share: float) -> None:
    """The log beside the database grows with every commit: somewhere the disk is full. Later it goes on from there."""
    from credesk.desk.circumstances import utc_day

    size = int(60_000 * share)
    ran = on_a_full_disk(decided, size, "issue", "--all", "--today", utc_day())
    assert ran.returncode == 2, ran
    assert "Traceback" not in ran.stderr
    assert ran.stderr.strip()
    assert decided.run("journal", "verify").code == 0
    decided.do("issue", "--all")
    assert len(decided.listed("credentials")) == 3
    assert decided.one("SELECT count(DISTINCT status_index) = count(*) FROM intents")
    assert decided.is_whole()
    assert decided.run("verify", *decided.credentials(), *decided.certificates()).code == 0


def test_a_full_disk_in_the_middle_of_a_take_in(founded: Sitting) -> None:
    source = founded.papers / "stick" / GRACE
    source.mkdir(parents=True)
    for number in range(4):
        (source / f"photo{number}.jpg").write_bytes(os.urandom(30_000 + 60_000 * number))
    before = founded.state()
    ran = on_a_full_disk(founded, 100_000, "take-in", source.parent, "--yes")
    assert (ran.returncode, "Traceback" in ran.stderr) == (2, False), ran
    assert founded.state() == before
    founded.do("take-in", source.parent, "--yes")
    assert len(founded.objects()) == 4


def test_certificates_that_cannot_be_written_are_printed_later(decided: Sitting) -> None:
    """What is signed is kept, and said, where its paper cannot be written."""
    blocked = decided.papers / "blocked"
    blocked.write_text("a file where a folder should be")
    ran = decided.run("issue", "--all", "--certificates", blocked / "out")
    assert ran.code == 2
    assert "is signed and kept" in ran.err
    decided.do("issue", "--all")
    assert len(decided.listed("credentials")) == 3
    decided.do("print", "--all")
    assert len(decided.certificates()) == 3
    assert decided.is_whole()


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Nobody can write to the folder: by its mode, or for root, who may everything, as a read-only mount."""
    if os.geteuid():
        paths = [folder, *folder.rglob("*")]
        modes = {path: path.stat().st_mode for path in paths}
        for path in paths:
            path.chmod(0o555 if path.is_dir() else 0o444)
        try:
            yield
        finally:
            for path in paths:
                path.chmod(modes[path])
        return
    if mount("--bind", folder, folder).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        assert mount("-o", "remount,ro,bind", folder).returncode == 0
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def mount(*words: object) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(["mount", *map(str, words)], capture_output=True, check=False)


def test_a_read_only_folder(issued: Sitting, tmp_path: Path) -> None:
    """Lists, checks and proofs go on; whatever writes is refused in a sentence, and prints go elsewhere."""
    with read_only(issued.folder):
        for words in (("list", "awards"), ("journal", "verify"), ("verify", *issued.credentials())):
            assert issued.run(*words, person=None).code == 0, words
        for words in (("issue", "--all"), ("learner", "add", "--name", "Zuri"), ("revoke", GRACE, "--reason", "x")):
            issued.refuses(*words, saying="")
        issued.refuses("print", "--all", saying="could not be written")
        issued.do("print", "--all", "--to", tmp_path / "out")
    assert len(list((tmp_path / "out").iterdir())) == 3


def test_a_read_only_folder_in_the_middle_of_issuing(decided: Sitting) -> None:
    """Certificates and credentials lie where nobody can write: what is signed is kept, and written later."""
    target = decided.papers / "share"
    target.mkdir()
    with read_only(target):
        ran = decided.run("issue", "--all", "--credentials", target, "--certificates", target)
    assert (ran.code, "is signed and kept" in ran.err) == (2, True), ran
    decided.do("issue", "--all", "--credentials", target, "--certificates", target)
    assert len(list(target.iterdir())) == 6
    assert decided.run("verify", *target.iterdir()).code == 0


@pytest.mark.parametrize("spare", [20, 60, 120])
def test_a_disk_that_is_really_full(decided: Sitting, spare: int, tmp_path: Path) -> None:
    """The workspace lies on a small disk with so many kilobytes left."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if os.geteuid() or mount("-t", "tmpfs", "-o", "size=4m", "tmpfs", disk).returncode:
        pytest.skip("nothing can be mounted here")
    try:
        small = Sitting(disk / "workspace", decided.papers)
        shutil.copytree(decided.folder, small.folder)
        free = shutil.disk_usage(disk).free
        ballast = disk / "ballast"
        ballast.write_bytes(bytes(max(0, free - spare * 1024)))
        ran = small.run("issue", "--all")
        assert (ran.code, bool(ran.err.strip())) == (2, True), ran
        ballast.unlink()
        assert small.run("journal", "verify").code == 0
        small.do("issue", "--all")
        assert small.run("verify", *small.credentials(), *small.certificates()).code == 0
        assert len(small.credentials()) == len(small.certificates()) == 3
        assert small.is_whole()
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_database_that_is_damaged_anywhere_is_a_sentence(issued: Sitting) -> None:
    chance = random.Random("credesk")
    whole = issued.database.read_bytes()
    commands: tuple[tuple[object, ...], ...] = (
        ("list", "credentials"),
        ("journal", "verify"),
        ("issue", "--all"),
        ("backup", issued.papers / "backup"),
    )
    for count in (1, 1, 5, 5, 50, 200):
        raw = bytearray(whole)
        for _ in range(count):
            raw[chance.randrange(100, len(raw))] = chance.randrange(256)
        for path in issued.folder.glob("credesk.db*"):
            path.unlink()
        issued.database.write_bytes(raw)
        for words in commands:
            ran = issued.run(*words)
            assert ran.code in (0, 1, 2)
            assert ran.code == 0 or ran.out.strip() or ran.err.strip()


def test_a_second_program_may_read_and_not_write(decided: Sitting) -> None:
    with signed_in(decided.folder) as desk:
        with desk.act():
            decided.refuses("learner", "add", "--name", "Zuri", saying="Another Credesk program is using")
            ran = decided.process("learner", "add", "--name", "Zuri")
            assert (ran.code, "nothing was changed" in ran.err) == (2, True)
            for words in (("list", "awards"), ("list", "learners", "--json"), ("journal", "verify")):
                assert decided.run(*words, person=None).code == 0, words
        assert desk.workspace.writable
    decided.do("learner", "add", "--name", "Zuri")


def test_reading_beside_a_busy_writer(decided: Sitting) -> None:
    """A child writes on and on; lists and the journal's proof answer meanwhile, each with a consistent state."""
    busy = (
        "import sys; from pathlib import Path; from tests.terminal.cohort import *\n"
        "from credesk.desk.learners import add_learner\n"
        "with signed_in(Path(sys.argv[1])) as desk:\n"
        "    print('ready', flush=True)\n"
        "    for n in range(100000): add_learner(desk, {'name': f'Learner {n}'})\n"
    )
    writer = subprocess.Popen(
        [sys.executable, "-c", busy, str(decided.folder)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )  # fmt: skip
    try:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        counts = []
        for _ in range(4):
            counts.append(len(decided.listed("learners")))
            assert decided.run("journal", "verify", person=None).code == 0
            time.sleep(0.05)
        assert counts == sorted(counts)
        assert counts[0] < counts[-1]
        assert writer.poll() is None
    finally:
        writer.kill()
        writer.wait()
        if writer.stdout is not None:
            writer.stdout.close()
    assert decided.is_whole()


def test_a_workspace_of_a_newer_version(decided: Sitting) -> None:
    with closing(sqlite3.connect(decided.database)) as connection:
        table = next(
            row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE '%migrations%'")
        )
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        values = {"migration_set": "credesk", "name": "m9999_from_the_future", "applied_at": "2031-01-01"}
        known = connection.execute(f"SELECT * FROM {table}").fetchone()
        row = [values.get(column, old) for column, old in zip(columns, known, strict=True)]
        if "id" in columns:
            row[columns.index("id")] = 9999
        if "migration_set" in columns:
            row[columns.index("migration_set")] = known[columns.index("migration_set")]
        connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        connection.commit()
    before = decided.database.read_bytes()
    for words in (("list", "awards"), ("issue", "--all"), ("journal", "verify")):
        ran = decided.run(*words)
        assert (ran.code, "newer version" in ran.err) == (2, True), ran
    assert decided.database.read_bytes() == before


def test_what_is_no_workspace(empty: Sitting) -> None:
    for words in (("list", "awards"), ("issue", "--all"), ("journal", "verify"), ("export", "trust", "x.json")):
        ran = empty.run(*words)
        assert (ran.code, "There is no workspace in" in ran.err) == (2, True)
    empty.folder.mkdir()
    (empty.folder / "credesk.db").write_bytes(b"not a database at all" * 100)
    for words in (("list", "awards"), ("issue", "--all")):
        ran = empty.run(*words)
        assert (ran.code, "Traceback" in ran.err) == (2, False), ran


@pytest.mark.parametrize(
    ("days", "word"),
    [(-800, "reset"), (-20780, "reset"), (-40000, "reset"), (900, "set forward"), (4000, "set forward")],
)
def test_a_wrong_clock_asks_before_deciding_and_signing(taken_in: Sitting, clock: Clock, days: int, word: str) -> None:
    from credesk.desk.circumstances import utc_day

    clock.turn(days)
    today = utc_day()
    taken_in.do("marks", "import", taken_in.paper("marks.csv", marks_csv()))
    if word == "set forward":
        clock.turn(400)
        today = utc_day()
    ran = taken_in.refuses("sign-off", GRACE, person=ASSESSOR, saying=today)
    assert f"--today {today}" in ran.err
    taken_in.refuses("sign-off", GRACE, "--today", "2026-01-01", person=ASSESSOR, saying=today)
    taken_in.do("sign-off", GRACE, "--today", today, person=ASSESSOR)


def test_a_clock_set_back_after_work_was_recorded(taken_in: Sitting, clock: Clock) -> None:
    from credesk.desk.circumstances import utc_day

    clock.turn(300)
    for criterion, level in ((SAFETY, "Alone"), (QUALITY, "Good")):
        taken_in.do("marks", "give", JOSEPH, criterion, level, person=ASSESSOR)
    clock.turn(-250)
    taken_in.do("marks", "give", JOSEPH, SAFETY, "Teaches it", person=ASSESSOR)
    confirmed = ("--today", utc_day())
    taken_in.refuses("sign-off", JOSEPH, person=ASSESSOR, saying="set back")
    taken_in.do("sign-off", JOSEPH, *confirmed, person=ASSESSOR)
    taken_in.refuses("award", JOSEPH, saying="set back")
    taken_in.do("award", JOSEPH, *confirmed)
    taken_in.refuses("issue", JOSEPH, saying="set back")
    taken_in.do("issue", JOSEPH, *confirmed)
    taken_in.refuses("revoke", JOSEPH, "--reason", "x", saying="set back")
    taken_in.refuses("replace", JOSEPH, "--reason", "name", saying="set back")
    taken_in.do("revoke", JOSEPH, "--reason", "An error", *confirmed)
    assert taken_in.is_whole()


def test_a_folder_that_is_not_a_workspace_is_not_made_one(empty: Sitting) -> None:
    assert empty.run("list", "learners").code == 2
    assert not empty.folder.exists()
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_a_fault_of_the_program_itself_looks_like_nothing_else(
    founded: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("credesk.desk.listing.list_of", lambda *_: 1 // 0)
    ran = founded.run("list", "learners")
    assert ran.code == 70
    assert "Credesk itself" in ran.err
    assert "ZeroDivisionError" in ran.err
