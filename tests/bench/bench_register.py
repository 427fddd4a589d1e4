"""Finding among a hundred thousand credentials, and changing a thousand of them at once.

The register is made anew for each run in a temporary folder by the program's own writer (``register_of``): a hundred
thousand learners with names in several scripts, awards of a thousand days, some of them suspended, withdrawn and
replaced. Each search is timed from the typed words to the first page of rows, counted and sorted: in an open workspace
(warm) and in one that was opened for it (fresh; opening is not counted). Figures are the 95th of a hundred.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from credesk.desk.register_bulk import SUSPEND, WITHDRAW, Given, perform, preview
from credesk.desk.register_find import RegisterPages, Sought, choices_of
from credesk.desk.session import Workspace, looking
from tests.bench.register_of import with_credentials
from tests.bench.timing import Row, seconds_of

CREDENTIALS, LIMIT_MS = 100_000, 50
WARM, FRESH, MANY = 60, 20, 1_000
Search = tuple[str, Sought, str, bool]


def bench_register() -> Iterator[Row]:
    """Made, changed here and there, then searched, warm and fresh; at last a thousand are withdrawn."""
    with tempfile.TemporaryDirectory(prefix="credesk-bench-") as name:
        cohort = with_credentials(Path(name), CREDENTIALS, CREDENTIALS)
        yield from found(cohort)


def found(cohort: Any) -> Iterator[Row]:
    """The rows of a workspace that is made already."""
    now = time.time_ns() // 1_000_000
    yield from _many(cohort, SUSPEND, 300, "Looked at again", now)
    with looking(cohort.places) as workspace:
        searches = list(_searches(workspace, now))
        for name, times in _timed(workspace, searches, now):
            yield Row(f"found {name}, warm", _late(times), "ms", ours_at_most=LIMIT_MS)
    for search in searches:
        times = [_fresh(cohort, search, now) for _ in range(FRESH)]
        yield Row(f"found {search[0]}, freshly opened", _late(times), "ms", ours_at_most=LIMIT_MS)
    yield from _many(cohort, WITHDRAW, MANY, "The examination was leaked", now)


def _searches(workspace: Workspace, now: int) -> Iterator[Search]:
    """Each kind of search, by things that are there, sorted by the newest or by another column."""
    row = workspace.row("SELECT certificate, learner, cohort, awarded FROM register ORDER BY id LIMIT 1 OFFSET 70000")
    assert row is not None
    day = f"{row['awarded']}"
    day = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    programme = choices_of(workspace).programmes[0][1]
    yield "by two letters of a name", Sought("wa"), "name", False
    yield "by a name without its accents", Sought("amina garcia"), "", False
    yield "by a name of another script", Sought("शर्मा"), "name", True
    yield "by a name that is not there", Sought("zzzz"), "name", False
    yield "by learner number", Sought(row["learner"]), "", False
    yield "by certificate number", Sought(row["certificate"].lower().replace("0", "o")), "", False
    yield "by half a certificate number", Sought(row["certificate"][:9]), "certificate", False
    yield "by the day of award", Sought(day), "", False
    yield "by days of signing", Sought(since="2020-01-01", until="2099-12-31"), "name", False
    yield "by programme and a letter", Sought("a", versions=programme), "learner", True
    yield "by cohort", Sought(cohort=row["cohort"]), "", False
    for state in ("in force", "expired", "suspended"):
        yield f"by status {state}", Sought(states=frozenset([state])), "name", False
    yield "by name and status", Sought("njoroge", frozenset(["in force"])), "state", True
    yield "all, sorted by name", Sought(), "name", False


def _timed(workspace: Workspace, searches: list[Search], now: int) -> Iterator[tuple[str, list[float]]]:
    pages = RegisterPages(now)
    for search in searches:
        _search(pages, workspace, search)
        yield search[0], [1000 * seconds_of(lambda s=search: _search(pages, workspace, s)) for _ in range(WARM)]  # type: ignore[misc]


def _search(pages: RegisterPages, workspace: Workspace, search: Search) -> int:
    _, sought, sort, descending = search
    count = pages.seek(workspace, replace(sought), sort, descending=descending)
    rows = pages.page(workspace, 0)
    assert len(rows) == min(count, 100)
    return count


def _fresh(cohort: Any, search: Search, now: int) -> float:
    with looking(cohort.places) as workspace:
        return 1000 * seconds_of(lambda: _search(RegisterPages(now), workspace, search))


def _late(times: list[float]) -> float:
    """The 95th percentile."""
    return sorted(times)[max(0, round(0.95 * len(times)) - 1)]


def _many(cohort: Any, act: str, count: int, reason: str, now: int) -> Iterator[Row]:
    with cohort.at_desk() as desk:
        pages = RegisterPages(now)
        pages.seek(desk.workspace, Sought(states=frozenset(["in force"])))
        ids = pages.ids_of(desk.workspace, 0, count)
        seen: list[Any] = []
        looking_at = seconds_of(lambda: seen.append(preview(desk.workspace, act, ids, now)))
        doing: Callable[[], object] = lambda: perform(desk, seen[0], Given(reason))  # noqa: E731
        yield Row(f"{act} {count:,}: the preview", looking_at, "s")
        yield Row(f"{act} {count:,}: proved, recorded, lists signed once", seconds_of(doing), "s")
