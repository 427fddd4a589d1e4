"""Long lists a page at a time: an index in memory of what is searched and sorted by, and rows of one page by id.

Words are compared as people write them: without case, accents or the Unicode form (TR 15 NFKD), so “garcia” finds
“García”; SQLite's LIKE knows ASCII only. 100,000 rows are filtered in a few milliseconds and a page is read by ids.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from credesk.desk.records import LIVE_LEARNERS
from credesk.desk.session import Workspace
from credesk.domain.ids import Id
from credesk.domain.texts import folded

Row = dict[str, Any]
PAGE = 100
"""Rows of one page."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list that can be shown a page at a time.

    ``index`` gives, for every row in the list's own order, its id and the values of ``columns``, which are searched
    and sorted by. ``rows`` gives the rows of some ids as they are shown, in the order of the ids, each with "id".
    """

    columns: tuple[str, ...]
    index: Callable[[Workspace], Sequence[tuple[Id, tuple[Any, ...]]]]
    rows: Callable[[Workspace, Sequence[Id]], list[Row]]


class Pages:
    """One list as one window shows it: filtered by words, sorted by a column, read a page at a time."""

    def __init__(self, listing: Listing) -> None:
        self._listing = listing
        self._ids: list[Id] | None = None
        self._values: list[tuple[Any, ...]] = []
        self._texts: list[str] = []
        self._orders: dict[str, list[int]] = {}
        self._found: Sequence[int] = ()

    def forget(self) -> None:
        """What the list holds has changed: the next ``find`` reads it anew."""
        self._ids = None

    def find(self, workspace: Workspace, words: str = "", sort: str = "", *, descending: bool = False) -> int:
        """Filter and sort; every word must stand in one of the row's columns. Gives how many rows there are."""
        if self._ids is None:
            self._read(workspace)
        found: Sequence[int] = self._order(sort) if sort else range(len(self._texts))
        texts = self._texts
        for word in folded(words).split():
            found = [n for n in found if word in texts[n]]
        self._found = found[::-1] if descending else found
        return len(self._found)

    def _read(self, workspace: Workspace) -> None:
        known = self._listing.index(workspace)
        self._ids = [bytes(row_id) for row_id, _ in known]
        self._values = [values for _, values in known]
        self._texts = [folded("\n".join("" if value is None else str(value) for value in v)) for v in self._values]
        self._orders.clear()

    def _order(self, sort: str) -> list[int]:
        if sort not in self._orders:
            column = self._listing.columns.index(sort)
            keys = [_sort_key(values[column]) for values in self._values]
            self._orders[sort] = sorted(range(len(keys)), key=keys.__getitem__)
        return self._orders[sort]

    def page(self, workspace: Workspace, first: int, count: int = PAGE) -> list[Row]:
        """Rows of the list as it was last found, beginning with number ``first`` (0 is the first)."""
        if self._ids is None:
            return []
        ids = [self._ids[n] for n in self._found[first : first + count]]
        return self._listing.rows(workspace, ids) if ids else []

    def ids(self) -> list[Id]:
        """The ids of everything that was last found, in order: for acts on all of them."""
        return [self._ids[n] for n in self._found] if self._ids is not None else []


def _sort_key(value: Any) -> tuple[int, Any]:
    """Numbers before texts, nothing last."""
    if value is None or value == "":
        return 2, ""
    return (0, value) if isinstance(value, int) else (1, folded(str(value)))


def rows_by_id(workspace: Workspace, sql: str, ids: Sequence[Id]) -> list[Any]:
    """Rows of a query in the order of ``ids``; the query selects ``id`` and has {ids} where the list of them stands."""
    marks = ", ".join("?" * len(ids))
    found = {bytes(row["id"]): row for row in workspace.rows(sql.format(ids=marks), tuple(ids))}
    return [found[one] for one in ids if one in found]


_LEARNERS = ("name", "number", "cohort", "certificate_name", "email", "language")


def _learner_index(workspace: Workspace) -> list[tuple[Id, tuple[Any, ...]]]:
    rows = workspace.rows(f"SELECT id, {', '.join(_LEARNERS[:4])} FROM ({LIVE_LEARNERS}) ORDER BY name, number")
    return [(row[0], tuple(row)[1:]) for row in rows]


def _learner_rows(workspace: Workspace, ids: Sequence[Id]) -> list[Row]:
    sql = f"SELECT id, {', '.join(_LEARNERS)} FROM learners WHERE id IN ({{ids}})"
    return [dict(row) for row in rows_by_id(workspace, sql, ids)]


LEARNERS = Listing(_LEARNERS[:4], _learner_index, _learner_rows)
"""Learners by name."""
