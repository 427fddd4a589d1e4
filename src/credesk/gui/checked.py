"""Lists of which several rows can be chosen by a tick: Space or a click on the box."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionViewItem

from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Cells, Table
from credesk.gui.theme import theme

TICKED, OPEN = "☑", "☐"


def tick_column(
    is_ticked: Callable[[Row], bool], can_be: Callable[[Row], bool] = lambda _row: True, *, share: int = 3
) -> Column:
    """The first column of such a list. Rows that cannot be ticked have no box."""

    def shown(row: Row) -> str:
        return TICKED if is_ticked(row) else OPEN if can_be(row) else ""

    return Column("tick", "", share=share, show=shown)


class _TickCells(Cells):
    """Draws the first column as a box with or without a tick."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A box needs less room than the sign that stands for it aloud."""
        hint = super().sizeHint(option, index)
        return hint if index.column() else QSize(round(7.5 * theme().unit), hint.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        if index.column() > 0:
            super().paint(painter, option, index)
            return
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, theme().colour("accent_soft" if chosen else "surface"))
        if index.row() < index.model().rowCount() - 1:
            painter.setPen(theme().colour("hairline"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        side = 3.5 * theme().unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data() in (TICKED, OPEN):
            _draw_box(painter, QRectF(option.rect).center(), side, ticked=index.data() == TICKED)
        painter.restore()


def _draw_box(painter: QPainter, centre: QPointF, side: float, *, ticked: bool) -> None:
    box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
    painter.setPen(QPen(theme().colour("accent" if ticked else "muted"), 1.2))
    painter.setBrush(theme().colour("accent" if ticked else "surface"))
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        painter.setPen(QPen(theme().colour("on_accent"), 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        places = ((0.24, 0.52), (0.43, 0.7), (0.77, 0.32))
        painter.drawPolyline(QPolygonF([QPointF(box.left() + x * side, box.top() + y * side) for x, y in places]))


class TickBox(QCheckBox):
    """A tick box with its words, drawn like those of lists."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the box, the words and the edge that shows the focus."""
        metrics, unit = self.fontMetrics(), theme().unit
        return QSize(metrics.horizontalAdvance(self.text()) + 8 * unit, max(metrics.height(), 4 * unit) + 2 * unit)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All of it."""
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Anywhere on it."""
        return self.rect().contains(place)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box and the words."""
        painter, unit = QPainter(self), theme().unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = self.width() - 3 * unit if is_mirrored else 3 * unit
        _draw_box(painter, QPointF(middle, self.height() / 2), 3.5 * unit, ticked=self.isChecked())
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        room = self.rect().adjusted(unit, 0, -6 * unit, 0) if is_mirrored else self.rect().adjusted(6 * unit, 0, 0, 0)
        painter.setFont(self.font())
        painter.setPen(theme().colour("ink"))
        how = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, how, self.text().replace("&&", "&"))
        if self.hasFocus():
            painter.setPen(theme().colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)


class Ticks(QObject):
    """Gives a table ticks: ``toggled`` carries the row whose box was pressed, by Space or by a click."""

    toggled = Signal(object)

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        table.setItemDelegate(_TickCells(table))
        table.clicked.connect(self._clicked)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Space presses the box of the row that the person stands on."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space:
            self._toggle(self._table.currentIndex().row())
            return True
        return super().eventFilter(watched, event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == 0:
            self._toggle(index.row())

    def _toggle(self, number: int) -> None:
        model = self._table.model()
        row = model.row_at(number) if isinstance(model, RowsModel) and number >= 0 else None
        if row is not None:
            self.toggled.emit(row)
            self._table.viewport().update()
