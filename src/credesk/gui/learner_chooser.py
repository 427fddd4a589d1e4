"""Choosing a learner: words are typed, a short list answers; Return or a click chooses."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import FILTER_MS, Table
from credesk.gui.theme import theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.learners_view import Finder
    from credesk.desk.session import Workspace
    from credesk.gui.line import Line

Nearby = Callable[[str], list[Row]]
ROWS_SHOWN = 5


class LearnerChooser(QWidget):
    """``picked`` carries a row with "name", "number" and, for whoever ``nearby`` knows, more."""

    picked = Signal(object)

    def __init__(self, line: "Line", finder: "Finder", name: str, nearby: Nearby | None = None) -> None:
        """``nearby`` gives rows that stand before the register's, for the words that were typed."""
        super().__init__()
        self._line, self._finder, self._nearby = line, finder, nearby
        self._asked, self._likely = 0, ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Chooser", "Name or number"))
        self.field.setAccessibleName(name)
        self.field.setAcceptDrops(False)
        self.field.installEventFilter(self)
        columns = (Column("name", translate("Chooser", "Learner"), share=3), Column("about", "", share=2, muted=True))
        self.model = RowsModel(columns, self)
        self.table = Table(self.model, translate("Chooser", "Learners found"))
        self.table.horizontalHeader().hide()
        self.table.setFixedHeight(ROWS_SHOWN * theme().row + 2)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().unit)
        column.addWidget(self.field)
        column.addWidget(self.table)

    def _connect(self) -> None:
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(FILTER_MS)
        self._rest.timeout.connect(self.look_up)
        self.field.textChanged.connect(lambda _words: self._rest.start())
        self.field.returnPressed.connect(self._pick_first)
        self.table.opened.connect(self._pick)
        self.table.clicked.connect(lambda index: self._pick(self.model.row_at(index.row())))

    def look_up(self) -> None:
        """Read who answers to the words."""
        self._rest.stop()
        self._asked += 1
        asked, words, finder = self._asked, self.field.text(), self._finder
        likely = self._likely if not words else ""

        def work(workspace: "Workspace") -> list[Row]:
            return (finder.find(workspace, likely) if likely else []) or finder.find(workspace, words)

        self._line.read(work, lambda rows: self._found(asked, rows), owner=self)

    def _found(self, asked: int, rows: list[Row]) -> None:
        if asked != self._asked:
            return
        near = self._nearby(self.field.text()) if self._nearby is not None else []
        twice = {row["number"] for row in near}
        known = [{**row, "about": _about(row)} for row in rows if row["number"] not in twice]
        self.model.put([*near, *known])

    def begin(self, likely: str = "") -> None:
        """Start anew: with those who answer to ``likely``, or with everybody where nobody does."""
        self.field.clear()
        self._likely = likely
        self.look_up()

    def _pick_first(self) -> None:
        """Return in the field: the first that was found, once the list answers to what was typed."""
        if self._rest.isActive():
            self.look_up()
            self._line.read(lambda _space: None, lambda _none: self._pick(self.model.row_at(0)), owner=self)
        else:
            self._pick(self.model.row_at(0))

    def _pick(self, row: Row | None) -> None:
        if row is not None:
            self.picked.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Down goes from the field into the list."""
        is_down = (
            isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        )
        if watched is self.field and is_down and self.model.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.model.index(0, 0))
            return True
        return super().eventFilter(watched, event)


def _about(row: Row) -> str:
    return " · ".join(one for one in (row["number"], row["cohort"]) if one)
