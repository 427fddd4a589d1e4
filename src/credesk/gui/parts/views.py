"""How tables look and are used: header row, hairlines, chips, selection; a filter box; what to do where nothing is."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from credesk.gui.parts.chips import chip_size, draw_chip
from credesk.gui.parts.labels import small
from credesk.gui.parts.tables import CHIP, PagedModel, Row, RowsModel
from credesk.gui.theme import BODY, SMALL, font, set_role, theme
from credesk.gui.words import plural, translate

MOST_MEASURED = 40
"""So many rows are measured for the widths of columns: as many as a window shows."""
FILTER_MS = 60
"""A search begins when typing rests this long."""


class Cells(QStyledItemDelegate):
    """Draws cells: a hairline under each row, soft accent where selected, chips, numbers in tabular digits."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        painter.save()
        where: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(where, theme().colour("accent_soft" if chosen else "surface"))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(theme().colour("hairline"))
            painter.drawLine(where.bottomLeft(), where.bottomRight())
        inner = where.adjusted(3 * theme().unit, 0, -3 * theme().unit, -1)
        words, kind = str(index.data() or ""), index.data(CHIP)
        if kind and words:
            _draw_chip(painter, option.direction, inner, words, kind)
        elif words:
            _draw_words(painter, option.direction, inner, words, index)
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One row's height, and the width of its words."""
        words = str(index.data() or "")
        metrics = QFontMetrics(font(BODY, tabular=_is_number(index)))
        width = chip_size(words).width() if index.data(CHIP) else metrics.horizontalAdvance(words) + 1
        return QSize(width + 6 * theme().unit, theme().row)

    def helpEvent(  # noqa: N802 - Qt's name
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole of what is cut, where the mouse rests."""
        is_cut = event.type() is QEvent.Type.ToolTip and self.sizeHint(option, index).width() > option.rect.width()
        QToolTip.showText(event.globalPos(), str(index.data() or "") if is_cut else "", view)
        return is_cut


def _is_number(index: QModelIndex | QPersistentModelIndex) -> bool:
    model = index.model()
    return isinstance(model, RowsModel) and model.columns[index.column()].number


def _draw_words(
    painter: QPainter,
    direction: Qt.LayoutDirection,
    inner: QRect,
    words: str,
    index: QModelIndex | QPersistentModelIndex,
) -> None:
    model = index.model()
    column = model.columns[index.column()] if isinstance(model, RowsModel) else None
    is_number = _is_number(index)
    painter.setFont(font(BODY, tabular=is_number))
    painter.setPen(theme().colour("muted" if column is not None and column.muted else "ink"))
    align = Qt.AlignmentFlag
    side = align.AlignRight if is_number != (direction is Qt.LayoutDirection.RightToLeft) else align.AlignLeft
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, int(side | align.AlignVCenter | align.AlignAbsolute), shown)


def _draw_chip(painter: QPainter, direction: Qt.LayoutDirection, inner: QRect, words: str, kind: str) -> None:
    size = chip_size(words)
    size.setWidth(min(size.width(), inner.width()))
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    draw_chip(painter, QRectF(QStyle.alignedRect(direction, side, size, inner)), words, kind)


def lent(widths: Sequence[int], needs: Sequence[int]) -> list[int]:
    """Widths of columns by their shares, where what one does not need is lent to those that are too narrow."""
    lacking = [max(0, need - width) for width, need in zip(widths, needs, strict=True)]
    spare = [max(0, width - need) for width, need in zip(widths, needs, strict=True)]
    moved = min(sum(lacking), sum(spare))
    found = list(widths)
    for wanted, sign in ((lacking, 1), (spare, -1)):
        steps = [moved * sum(wanted[:n]) // max(1, sum(wanted)) for n in range(len(wanted) + 1)]
        found = [one + sign * (after - before) for one, (before, after) in zip(found, pairwise(steps), strict=True)]
    return found


class Table(QTableView):
    """A table with the look of the pictures. ``chosen`` carries the row that the person stands on; Return opens it."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, model: RowsModel, name: str, *, many: bool = False) -> None:
        """``name`` is read aloud; ``many`` lets several rows be selected."""
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(Cells(self))
        set_role(self, "framed")
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme().row)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._prepare_header(model)
        self.selectionModel().currentRowChanged.connect(self._current)
        self._measured: tuple[int, list[int]] | None = None
        model.modelReset.connect(self._measure_anew)
        model.dataChanged.connect(self._forget_measures)
        self.activated.connect(lambda index: self.opened.emit(model.row_at(index.row())))
        theme().changed.connect(self.viewport().update)

    def _prepare_header(self, model: RowsModel) -> None:
        header = self.horizontalHeader()
        header.setAccessibleName(self.accessibleName())
        header.setHighlightSections(False)
        header.setSectionsClickable(any(column.sorts for column in model.columns))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(theme().unit * 8)
        header.setSortIndicatorShown(False)
        if header.sectionsClickable():
            # Qt sorts at once by the column that is marked, so none is before it may.
            header.setSortIndicatorClearable(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)

    def _current(self, now: QModelIndex, _before: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, RowsModel):
            self.chosen.emit(model.row_at(now.row()) if now.isValid() else None)

    def row(self) -> Row | None:
        """The row that the person stands on."""
        model = self.model()
        return model.row_at(self.currentIndex().row()) if isinstance(model, RowsModel) else None

    def selected(self) -> list[Row]:
        """The selected rows that have been read."""
        model = self.model()
        assert isinstance(model, RowsModel)
        rows = (model.row_at(index.row()) for index in self.selectionModel().selectedRows())
        return [row for row in rows if row is not None]

    def spans(self) -> list[tuple[int, int]]:
        """What is selected, read or not: (first row, how many), in order."""
        chosen: list[tuple[int, int]] = []
        ranges: Any = self.selectionModel().selection()
        for top, bottom in sorted({(one.top(), one.bottom()) for one in ranges}):
            first = max(top, sum(chosen[-1]) if chosen else 0)
            if first <= bottom:
                chosen.append((first, bottom - first + 1))
        return chosen

    def selectRow(self, row: int) -> None:  # noqa: N802 - Qt's name
        """Stand on a row. Qt's own looks for a column under the edge, where right-to-left windows have none."""
        self.setCurrentIndex(self.model().index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Columns share the width."""
        super().resizeEvent(event)
        model = self.model()
        if isinstance(model, RowsModel):
            self._share(model)

    def _share(self, model: RowsModel) -> None:
        width, shares = self.viewport().width(), [column.share for column in model.columns]
        edges = [width * sum(shares[:n]) // sum(shares) for n in range(len(shares) + 1)]
        widths = [after - before for before, after in pairwise(edges)]
        for n, one in enumerate(lent(widths, self._needs(model))):
            self.setColumnWidth(n, one)

    def _forget_measures(self) -> None:
        self._measured = None

    def _measure_anew(self) -> None:
        self._forget_measures()
        model = self.model()
        if isinstance(model, RowsModel):
            self._share(model)

    def _needs(self, model: RowsModel) -> list[int]:
        """What each column needs for the rows from the first in view on; measured once while they are the same."""
        first = max(0, self.rowAt(0))
        if self._measured is None or self._measured[0] != first:
            self._measured = (first, [self._needed(model, n) for n in range(len(model.columns))])
        return self._measured[1]

    def _needed(self, model: RowsModel, column: int) -> int:
        """How wide the heading and the first rows in view are; what stands below changes no width."""
        first, option = max(0, self.rowAt(0)), QStyleOptionViewItem()
        rows = range(first, min(model.rowCount(), first + MOST_MEASURED))
        cells = (self.itemDelegate().sizeHint(option, model.index(row, column)).width() for row in rows)
        heading = QFontMetrics(self.horizontalHeader().font()).horizontalAdvance(model.columns[column].heading)
        return max((heading + 6 * theme().unit, *cells))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return opens the row; letters stay keys of the page and search nothing."""
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif not is_held and event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchedTable(QWidget):
    """A long list with a filter box, how many were found, and what to do first where there is nothing."""

    def __init__(self, model: PagedModel, name: str, empty: QWidget, *, many: bool = False) -> None:
        super().__init__()
        self.model = model
        self.table = Table(model, name, many=many)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(translate("Lists", "Find"))
        self.filter.setAccessibleName(translate("Lists", "Find in {list}", list=name))
        self.filter.setClearButtonEnabled(False)
        self._count = small()
        self._count.setFont(font(SMALL, tabular=True))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(FILTER_MS)
        self._rest.timeout.connect(lambda: model.find(self.filter.text()))
        self.filter.textChanged.connect(lambda _text: self._rest.start())
        model.counted.connect(self._counted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addSpacing(2 * theme().unit)
        top.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme().unit)
        column.addLayout(top)
        column.addWidget(self._stack, 1)

    def _counted(self, count: int) -> None:
        is_empty = count == 0 and not self.filter.text()
        self._count.setText("" if is_empty else plural("Lists", "%n row", "%n rows", count))
        self.filter.setEnabled(not is_empty)
        self._stack.setCurrentIndex(1 if is_empty else 0)
