"""A mark through the desk, on disk when it returns, beside one row in a bare SQLite file that is as safe."""

import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from credesk.desk.assess import Assessing
from tests.bench.cohort import ASSESSOR, Cohort, with_submissions
from tests.bench.timing import Row, seconds_of

LEARNERS, CRITERIA = 250, 4
COUNTED = 20
"""Learners whose marks are counted system call by system call."""
_SIGN = b"a mark, or its end"
SYNCS = ("fsync", "fdatasync", "sync_file_range", "msync", "syncfs", "sync")


def _marks(cohort: Cohort, learners: int) -> Iterator[Callable[[], object]]:
    """The levels of so many learners, in the order in which an assessor gives them, each to be called."""
    with cohort.at_desk(ASSESSOR) as desk:
        for row in desk.workspace.rows("SELECT id FROM submissions ORDER BY id LIMIT ?", (learners,)):
            assessing = Assessing(desk, row["id"])
            for number, criterion in enumerate(assessing.rubric.criteria):
                level = criterion.levels[1 + number % 3].id
                yield partial(assessing.give_level, criterion.id, level)


def _bare(file: Path) -> Generator[Callable[[], object], None, None]:
    """Commits of one row to a database with a log and full syncing, without end."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("CREATE TABLE marks (id BLOB PRIMARY KEY, level BLOB)")
        while True:
            row = (os.urandom(16), os.urandom(16))
            yield partial(connection.execute, "INSERT INTO marks VALUES (?, ?)", row)


def _timed(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds of each mark and of each bare commit, which take turns."""
    ours, bare = list[float](), list[float]()
    with closing(_bare(folder / "bare.db")) as commits:
        for mark in _marks(Cohort(folder), LEARNERS):
            ours.append(seconds_of(mark))
            bare.append(seconds_of(next(commits)))
    return ours, bare


def _counted(folder: Path) -> list[int]:
    """How often each of the first marks waited for the disk, as strace sees it."""
    trace = folder / "trace.txt"
    command = ["strace", "-f", "-e", f"trace=write,{','.join(SYNCS)}", "-o", str(trace)]
    command += [sys.executable, "-m", "tests.bench.bench_marking", str(folder)]
    subprocess.run(command, check=True)
    counts = list[int]()
    for line in trace.read_text(encoding="utf-8", errors="replace").splitlines():
        if f'"{_SIGN.decode()}"' in line:
            counts.append(0)
        elif counts and re.search(rf"\b({'|'.join(SYNCS)})\(", line):
            counts[-1] += 1
    return counts[::2]


def _mark_aloud(folder: Path) -> None:
    """Give marks, with a sign before and after each that a trace shows."""
    with Path(os.devnull).open("wb", buffering=0) as signs:
        for mark in _marks(Cohort(folder), COUNTED):
            signs.write(_SIGN)
            mark()
            signs.write(_SIGN)


def bench_a_mark() -> Iterator[Row]:
    """Each learner has four criteria; the first mark begins the assessment, and some make the next ones' keys."""
    with tempfile.TemporaryDirectory(prefix="credesk-bench-") as name:
        folder = Path(name)
        with_submissions(folder, LEARNERS)
        shutil.copytree(folder, folder / "counted", ignore=shutil.ignore_patterns("counted"))
        ours, bare = _timed(folder)
        counts = _counted(folder / "counted") if shutil.which("strace") else []
    yield _row("a mark through the desk", ours, bare, ours_at_most=5)
    yield _row("the first mark of an assessment", ours[::CRITERIA], bare[::CRITERIA])
    if counts:
        yield Row("a mark waits for the disk", statistics.median(counts), "times", ours_at_most=2)
        rare = sum(count > 2 for count in counts)
        yield Row(f"at most ({rare} of {len(counts)} marks wait more than twice)", max(counts), "times")
    else:
        sys.stderr.write("strace is not installed, so nobody counted how often a mark waits for the disk.\n")


def _row(name: str, ours: list[float], bare: list[float], ours_at_most: float | None = None) -> Row:
    own, peer = 1000 * statistics.median(ours), 1000 * statistics.median(bare)
    shown = f"{name}, median of {len(ours):,}"
    return Row(shown, own, "ms", peer=peer, peer_name="one bare row", ours_at_most=ours_at_most)


if __name__ == "__main__":
    _mark_aloud(Path(sys.argv[1]))
