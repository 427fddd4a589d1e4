"""Publishing after one withdrawal among a hundred thousand credentials: what changed is written, and how long it takes.

The register is made anew for each run in a temporary folder, by the program's own writer with real signatures
(``register_of``); a thousand learners have agreed that their credential is published. Publishing alone is timed, from a
person who has signed in to the last file on disk; the withdrawal that came before is timed beside it.
"""

import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from credesk.desk.publishing import Published, Publishing, publish
from credesk.desk.publishing_check import check_site
from credesk.desk.session import Desk
from credesk.desk.trust import refresh_trust
from credesk.desk.withdraw import revoke
from credesk.workspace.journal.kinds import CONSENT, REGISTER
from tests.bench.register_of import with_credentials
from tests.bench.timing import Row, seconds_of

CREDENTIALS, AGREED, ROUNDS = 100_000, 1_000, 3


def bench_publishing() -> Iterator[Row]:
    """Made, published once, then for each round one more is withdrawn and the site is published again."""
    with tempfile.TemporaryDirectory(prefix="credesk-bench-") as name:
        folder = Path(name)
        made: list[Any] = []
        making = seconds_of(lambda: made.append(with_credentials(folder, CREDENTIALS)))
        yield Row(f"{CREDENTIALS:,} credentials signed and in the journal, without paper", making, "s")
        yield from published(made[0], folder)


def published(cohort: Any, folder: Path) -> Iterator[Row]:
    """The rows of a workspace that is made already."""
    wanted = Publishing(folder / "site")
    with cohort.at_desk() as desk:
        rows = desk.workspace.rows(
            "SELECT * FROM credentials WHERE id NOT IN (SELECT credential FROM statuses)"
            " AND id NOT IN (SELECT credential FROM consents) ORDER BY id LIMIT ?",
            (AGREED + ROUNDS,),
        )
        _agree(desk, rows[ROUNDS:])
        first = seconds_of(lambda: publish(desk, wanted))
        yield Row(f"published for the first time, {AGREED:,} credentials among it", first, "s")
        acts, times, written = [], [], []
        for row in rows[:ROUNDS]:
            acts.append(seconds_of(partial(revoke, desk, row, "Issued in error")))
            before = _dates(folder / "site")
            start = time.perf_counter()
            done = publish(desk, wanted)
            times.append(time.perf_counter() - start)
            written.append(_only_what_changed(folder / "site", before, done))
        yield Row(f"one withdrawal among {CREDENTIALS:,}: proved, recorded, lists signed", median(acts), "s")
        yield Row("publishing after it", median(times), "s", ours_at_most=1)
        yield Row("files that this wrote, of several thousand", max(written), "files", ours_at_most=4)
    checking = seconds_of(lambda: _check(folder / "site"))
    yield Row("check-site of that folder", checking, "s")


def _agree(desk: Desk, rows: list[Any]) -> None:
    """The consents of so many learners in one act; what publishing goes by is proved anew afterwards."""
    sign = desk.sign
    with desk.act() as act:
        for row in rows:
            values = {"credential": row["id"], "learner": row["learner"], "agreed_on": desk.today(), "how": "form"}
            keys = {REGISTER: desk.sealing_key(REGISTER, row["learner"])}
            act.write(CONSENT, desk.new_id(), values, keys=keys, signer=sign)
    refresh_trust(desk)


def _dates(site: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}


def _only_what_changed(site: Path, before: dict[Path, int], done: Published) -> int:
    """How many files were written, the manifest included; raises where others were, or where it did not end."""
    after = _dates(site)
    written = {path for path in after if before.get(path) != after[path]}
    names = {path.relative_to(site).as_posix() for path in written} - {"credesk-site.json"}
    if not done.complete or names != set(done.written) or len(names) != 3 or done.removed:
        raise AssertionError(f"{sorted(names)} were written, {done.written} were told")
    return len(written)


def _check(site: Path) -> None:
    report = check_site(site, time.time_ns() // 1_000_000)
    if {one.sentence for one in report.findings} != {"the employer's page was left out."}:
        raise AssertionError(report.findings[:3])
