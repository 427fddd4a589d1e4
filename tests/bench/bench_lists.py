"""What a person waits for who opens a large workspace: its lists."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from credesk.desk.listing import list_of
from credesk.desk.session import looking
from tests.bench.cohort import FILES, with_submissions
from tests.bench.timing import Row, median_seconds

LEARNERS = 10_000


def bench_lists() -> Iterator[Row]:
    """Lists of ten thousand learners and their submissions, from the desk and from a terminal."""
    with tempfile.TemporaryDirectory(prefix="credesk-bench-") as folder:
        cohort = with_submissions(Path(folder), LEARNERS, FILES[:1])
        with looking(cohort.places) as workspace:
            for what in ("learners", "submissions"):
                rows = len(list_of(workspace, what)[0])
                seconds = median_seconds(partial(list_of, workspace, what), 5)
                yield Row(f"list of {rows:,} {what}", 1000 * seconds, "ms")
        command = [sys.executable, "-m", "credesk", "list", "submissions", "--workspace", str(cohort.places.folder)]
        seconds = median_seconds(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL), 3)
        yield Row(f"credesk list submissions, {LEARNERS:,} of them", seconds, "s")
