"""The windows on a large workspace: how soon they are there, what they weigh, whether they ever stand still."""

import json
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from credesk.desk import marking_view, queues
from credesk.desk.paging import PAGE
from credesk.desk.places import Places
from credesk.desk.session import Workspace, find_person, looking
from credesk.keys.stretching import QUICK_COST
from tests.bench.bench_marking import SYNCS
from tests.bench.cohort import ASSESSOR, FILES, PASSPHRASE, with_submissions
from tests.bench.timing import Row, seconds_of, side_by_side
from tests.bench.window_driver import SIGN

SUBMISSIONS, LEARNERS, KEYS = 10_000, 100_000, 1_000
COUNTED = 5
"""Learners whose keys are counted system call by system call; each has four."""
BLOCKED_MS = 50


def driven(what: str, *values: object, under: tuple[str, ...] = ()) -> dict[str, Any]:
    """What a window measured of itself, with ``began``: the instant at which its process was started."""
    command = [*under, sys.executable, "-m", "tests.bench.window_driver", what, *map(str, values)]
    surroundings = {**as_installed(), "QT_QPA_PLATFORM": "offscreen", "CREDESK_PASSPHRASE": PASSPHRASE}
    began = time.monotonic()
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode:
        raise RuntimeError(f"{what} was not measured: {done.stderr}")
    found: dict[str, Any] = {"began": began, **json.loads(done.stdout.splitlines()[-1])}
    return found


def as_installed() -> dict[str, str]:
    """Surroundings in which Python finds the bytecode of every module, as where pip or a package installed them.

    Where writing it is forbidden, each start would compile each module that was edited since: 20 ms of a first window.
    The runs that warm up write it, for the program and for its peer alike.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "credesk-bench-bytecode")}


def bench_windows() -> Iterator[Row]:
    """Everything on one workspace, in an order in which nothing measured changes what is measured later."""
    with tempfile.TemporaryDirectory(prefix="credesk-bench-") as name:
        folder = Path(name)
        with_submissions(folder, SUBMISSIONS, FILES[:1], QUICK_COST)
        yield from _first(folder)
        yield from _waiting(folder)
        yield from _walk(folder)
        yield from _keys(folder)
        more_learners(folder / "workspace" / "credesk.db")
        yield from _lists(folder)


def _first(folder: Path) -> Iterator[Row]:
    shown, rows = list[float](), list[float]()

    def ours() -> float:
        found = driven("first", folder)
        shown.append(found["shown"] - found["began"])
        rows.append(found["rows"])
        return shown[-1] + rows[-1]

    def bare() -> float:
        found = driven("bare")
        return float(found["shown"] - found["began"])

    own, peer = side_by_side(ours, bare, 7)
    what = f"first window with its rows, {SUBMISSIONS:,} submissions"
    yield Row(what, 1000 * own, "ms", peer=1000 * peer, peer_name="bare window", ratio_at_least=0.5)
    yield Row("  of these until somebody can sign in", 1000 * statistics.median(shown), "ms")
    yield Row("  and from the passphrase to the rows (no derivation)", 1000 * statistics.median(rows), "ms")


def _waiting(folder: Path) -> Iterator[Row]:
    """What the desk reads for the first pages, each time in a workspace that was just opened."""
    reads: dict[str, tuple[Callable[[Workspace], object], float]] = {
        "Home": (lambda workspace: queues.home(workspace, find_person(workspace, ASSESSOR)), 150),
        "the number beside Assess": (queues.count_to_mark, 50),
        "the queue of Assess": (lambda workspace: marking_view.queue(workspace, to_mark=True), 100),
    }
    for name, (read, limit) in reads.items():
        took = statistics.median(_read_once(folder, read) for _ in range(9))
        yield Row(f"the desk reads {name}, {SUBMISSIONS:,} submissions", 1000 * took, "ms", ours_at_most=limit)
    with looking(Places(folder / "workspace")) as workspace:
        everything = [place.submission for place in marking_view.queue(workspace, to_mark=True).places]
        begins = range(0, len(everything), 20 * PAGE)
        pages = [
            seconds_of(partial(marking_view.queue_rows, workspace, everything[n : n + PAGE], None)) for n in begins
        ]
    yield Row(f"  a page of {PAGE} rows of that queue", 1000 * statistics.median(pages), "ms", ours_at_most=50)


def _read_once(folder: Path, read: Callable[[Workspace], object]) -> float:
    with looking(Places(folder / "workspace")) as workspace:
        return seconds_of(lambda: read(workspace))


def _walk(folder: Path) -> Iterator[Row]:
    found = driven("walk", folder)
    worst: dict[str, float] = found["worst"]
    for place, (what, blocked) in enumerate(sorted(worst.items(), key=lambda one: -one[1])[:5]):
        limit = BLOCKED_MS if place == 0 else None
        yield Row(f"blocked in {len(worst)} steps through every page: {what}", blocked, "ms", ours_at_most=limit)
    what, worked = max(found["worked"].items(), key=lambda one: one[1])
    yield Row(f"  the longest turn by the processor's clock: {what}", worked, "ms")
    yield Row("memory after every page", found["peak"], "MB", ours_at_most=350)


def _keys(folder: Path) -> Iterator[Row]:
    took = driven("keys", folder, KEYS // 4)["took"]
    yield Row(f"level key to Saved on disk, median of {len(took):,}", statistics.median(took), "ms", ours_at_most=10)
    yield Row("  19 of 20 within", statistics.quantiles(took, n=20)[-1], "ms")
    if shutil.which("strace"):
        trace = folder / "trace.txt"
        under = ("strace", "-f", "-e", f"trace=write,{','.join(SYNCS)}", "-o", str(trace))
        driven("keys", folder, COUNTED, 1, under=under)
        counts = _waits(trace.read_text(encoding="utf-8", errors="replace"))
        yield Row("  a key waits for the disk", statistics.median(counts), "times", ours_at_most=2)


def _waits(trace: str) -> list[int]:
    """How often the disk was waited for between each sign and its end."""
    counts = list[int]()
    for line in trace.splitlines():
        if f'"{SIGN.decode()}"' in line:
            counts.append(0)
        elif counts and re.search(rf"\b({'|'.join(SYNCS)})\(", line):
            counts[-1] += 1
    return counts[::2]


def more_learners(database: Path) -> None:
    """Fill the table that lists are read from; only their names and numbers differ from those taken in."""
    with closing(sqlite3.connect(database)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(learners)")]
        taken = {"id": "randomblob(16)", "name": "name || ' ' || n", "number": "'L' || (l.rowid * 10 + n)"}
        values = ", ".join(taken.get(column, f'"{column}"') for column in columns)
        numbers = "WITH RECURSIVE ns(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM ns WHERE n < 9)"
        connection.execute(f"{numbers} INSERT INTO learners SELECT {values} FROM learners AS l, ns")
        connection.commit()


def _lists(folder: Path) -> Iterator[Row]:
    found = driven("lists", folder)
    for what, name in (("scroll", "scrolled to"), ("filter", "filtered")):
        took = found[what]
        words = f"a list of {found['rows']:,} learners {name}, a page, median of {len(took)}"
        yield Row(words, statistics.median(took), "ms", ours_at_most=50)
        yield Row("  19 of 20 within", statistics.quantiles(took, n=20)[-1], "ms")
