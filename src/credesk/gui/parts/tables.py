"""Tables: columns, a model of rows at hand, a model that fetches a page at a time, and how cells are drawn."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from credesk.gui.words import spoken

if TYPE_CHECKING:
    from credesk.desk.paging import Listing, Pages
    from credesk.gui.line import Line

Row = dict[str, Any]
Index: TypeAlias = QModelIndex | QPersistentModelIndex
CHIP = int(Qt.ItemDataRole.UserRole) + 1
ROW = int(Qt.ItemDataRole.UserRole) + 2
PAGE, KEPT_PAGES = 100, 40
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the row's key, its heading, and how it is shown.

    ``number``: tabular digits at the far side. ``sorts``: the column of the listing that it sorts by. ``chip`` gives
    the kind of chip for a row, or "" for plain text. ``show`` turns the row into words where the value itself is none.
    ``share`` is its share of the width that is left.
    """

    key: str
    heading: str
    number: bool = False
    sorts: str = ""
    share: int = 1
    chip: Callable[[Row], str] | None = None
    show: Callable[[Row], str] | None = None
    muted: bool = False

    def words(self, row: Row) -> str:
        """What the cell says."""
        if self.show is not None:
            return self.show(row)
        value = row.get(self.key)
        return "" if value is None else str(value)


class RowsModel(QAbstractTableModel):
    """Rows that are at hand already: short lists."""

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Row] = []

    def put(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, number: int) -> Row | None:
        """A row by its number; None where it has not been read yet."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A cell's words, alignment, chip or whole row."""
        column, row = self.columns[index.column()], self.row_at(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(_side(column))
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(column.words(row))
        if role == CHIP:
            return column.chip(row) if column.chip is not None else ""
        return row if role == ROW else None

    def headerData(  # noqa: N802 - Qt's name
        self, number: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        """A column's heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[number].heading
        return int(_side(self.columns[number])) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: Column) -> Qt.AlignmentFlag:
    """Leading, or trailing for numbers; Qt mirrors both where people read from the right."""
    side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class PagedModel(RowsModel):
    """Rows of a long list, fetched through the line a page at a time when they come into view."""

    counted = Signal(int)
    """How many rows were found, after each search."""

    def __init__(
        self, line: "Line", listing: "Listing | Pages", columns: Sequence[Column], parent: QObject | None = None
    ) -> None:
        from credesk.desk.paging import Pages

        super().__init__(columns, parent)
        self._line = line
        self._pages = listing if isinstance(listing, Pages) else Pages(listing)
        self._kept: OrderedDict[int, list[Row]] = OrderedDict()
        self._coming: set[int] = set()
        self._count = 0
        self._search = 0
        self._words, self._sort, self._descending = "", "", False

    def find(self, words: str) -> None:
        """Show the rows in which every word stands."""
        self._words = words
        self._look()

    def refresh(self) -> None:
        """What the list holds has changed: read it anew."""
        self._line.read(lambda _workspace: self._pages.forget(), lambda _none: None, owner=self)
        self._look()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column that sorts; -1 is the list's own order."""
        sort = self.columns[column].sorts if 0 <= column < len(self.columns) else ""
        descending = order is Qt.SortOrder.DescendingOrder and bool(sort)
        if (sort, descending) != (self._sort, self._descending):
            self._sort, self._descending = sort, descending
            self._look()

    def _look(self) -> None:
        self._search += 1
        search, words, sort, descending = self._search, self._words, self._sort, self._descending
        pages = self._pages

        def work(workspace: Any) -> tuple[int, list[Row]]:
            count = pages.find(workspace, words, sort, descending=descending)
            return count, pages.page(workspace, 0, PAGE)

        self._line.read(work, lambda found: self._found(search, *found), owner=self)

    def _found(self, search: int, count: int, first: list[Row]) -> None:
        if search != self._search:
            return
        self.beginResetModel()
        self._kept.clear()
        self._coming.clear()
        self._kept[0] = first
        self._count = count
        self.endResetModel()
        self.counted.emit(count)

    def row_at(self, number: int) -> Row | None:
        """A row by its number; None while its page is on its way."""
        page = self._kept.get(number // PAGE)
        if page is None:
            self._fetch(number // PAGE)
            return None
        self._kept.move_to_end(number // PAGE)
        at = number % PAGE
        return page[at] if at < len(page) else None

    def _fetch(self, page: int) -> None:
        if page in self._coming:
            return
        self._coming.add(page)
        search, pages = self._search, self._pages
        self._line.read(
            lambda workspace: pages.page(workspace, page * PAGE, PAGE),
            lambda rows: self._came(search, page, rows),
            owner=self,
        )

    def _came(self, search: int, page: int, rows: list[Row]) -> None:
        if search != self._search:
            return
        self._coming.discard(page)
        self._kept[page] = rows
        while len(self._kept) > KEPT_PAGES:
            self._kept.popitem(last=False)
        first = page * PAGE
        last = min(self._count, first + PAGE) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many rows were found."""
        return 0 if parent.isValid() else self._count
