"""From a thousand awards to a thousand certificates: signed, in the journal, as JSON and as PDF, all of it on disk."""

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from credesk.credentials.verdicts import Verdict
from credesk.desk.check import TrustInUse, check
from credesk.desk.circumstances import Progress
from credesk.desk.issue import Folders, issue
from credesk.desk.journal import rebuild_tables
from credesk.desk.session import Desk
from credesk.desk.trust import trust_file
from tests.bench.cohort import Cohort, with_awards
from tests.bench.timing import Row, median_seconds, peak_mb, seconds_of

CERTIFICATES = 1000
WEIGHED = (250, 500, 1000)


class _Weighing(Progress):
    """Notes, at some numbers of certificates, the peak of memory of this process and of its largest child."""

    def __init__(self) -> None:
        self.peaks: dict[int, tuple[float, float]] = {}

    def told(self, done: int, total: int) -> None:
        if done in WEIGHED:
            children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
            self.peaks[done] = peak_mb(), max(map(peak_mb, children), default=0.0)


def _issue(folder: Path) -> dict[str, Any]:
    """Issue for every award; what it took, and the peaks of memory in MB, as plain values."""
    weighing = _Weighing()
    with Cohort(folder).at_desk() as desk:
        start = time.perf_counter()
        done = issue(desk, None, Folders(folder / "credentials", folder / "certificates"), weighing)
        seconds = time.perf_counter() - start
    spent = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    processor = sum(one.ru_utime + one.ru_stime for one in spent)
    return {"seconds": seconds, "processor": processor, "made": len(done.made), "peaks": weighing.peaks}


def _in_a_process(folder: Path) -> dict[str, Any]:
    """The same in a fresh process, whose memory holds nothing of what built the workspace."""
    command = [sys.executable, "-m", "tests.bench.bench_issuing", str(folder)]
    answer: dict[str, Any] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    made = [len(list(Path(folder, where).glob(f"*.{kind}"))) for where, kind in _WRITTEN]
    if [answer["made"], *made] != [CERTIFICATES] * 3:
        raise AssertionError(f"{answer['made']} credentials were issued, {made} files were written")
    return answer


_WRITTEN = (("credentials", "json"), ("certificates", "pdf"))


def bench_issuing() -> Iterator[Row]:
    """All of it through the desk, and then what is done with it: checking, listing, rebuilding the journal."""
    with tempfile.TemporaryDirectory(prefix="credesk-bench-") as name:
        folder = Path(name)
        building = seconds_of(lambda: with_awards(folder, CERTIFICATES))
        issued = _in_a_process(folder)
        yield Row(f"{CERTIFICATES:,} certificates signed, stored and printed", issued["seconds"], "s", ours_at_most=20)
        yield Row("processor time of that, of all processes", issued["processor"], "s")
        yield from _memory({int(count): peaks for count, peaks in issued["peaks"].items()})
        yield Row(f"{CERTIFICATES:,} awards made: taken in, marked, signed, decided, verified", building, "s")
        yield from _afterwards(folder)


def _memory(peaks: dict[int, tuple[float, float]]) -> Iterator[Row]:
    for count in WEIGHED:
        own, largest = peaks[count]
        yield Row(f"peak memory after {count:,} certificates", own, "MB", ours_at_most=300)
        yield Row(f"the same of its largest child after {count:,}", largest, "MB", ours_at_most=300)
    growth = max(late - early for early, late in zip(peaks[WEIGHED[0]], peaks[WEIGHED[-1]], strict=True))
    shown = f"memory growth from {WEIGHED[0]} to {WEIGHED[-1]:,} certificates"
    yield Row(shown, growth, "MB", ours_at_most=10)


def _afterwards(folder: Path) -> Iterator[Row]:
    cohort = Cohort(folder)
    pdf = str(min((folder / "certificates").glob("*.pdf")))
    with cohort.at_desk() as desk:
        checked = median_seconds(lambda: _check(pdf, trust_file(desk.workspace)), 20)
        yield Row("a certificate checked from its PDF, reader warm", 1000 * checked, "ms")
        entries = desk.workspace.row("SELECT count(*) FROM journal")
        assert entries is not None
        rebuilding = seconds_of(lambda: _rebuild(desk))
        yield Row(f"journal of {entries[0]:,} entries rebuilt and compared", entries[0] / rebuilding, "entries/s")
    command = [sys.executable, "-m", "credesk", "list", "credentials", "--workspace", str(cohort.places.folder)]
    listing = median_seconds(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL), 3)
    yield Row(f"credesk list credentials, {CERTIFICATES:,} of them", listing, "s")


def _check(pdf: str, trust: bytes) -> None:
    verdict = check(pdf, TrustInUse(trust), time.time_ns() // 1_000_000).report.verdict
    if verdict is not Verdict.IN_FORCE:
        raise AssertionError(verdict)


def _rebuild(desk: Desk) -> None:
    if not all(one.is_equal for one in rebuild_tables(desk, Progress())):
        raise AssertionError("the rebuilt tables are not those that were there")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_issue(Path(sys.argv[1]))))
