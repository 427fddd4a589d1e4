"""A file of rows before it is taken in: each row and what it would do, how the file was read, what was ignored.

What a page adds are its columns and words: marks (assess_marks_preview), rosters (learner_roster).
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import Card
from credesk.gui.parts.labels import small, text
from credesk.gui.parts.tables import Column, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.theme import theme
from credesk.gui.words import isolated

ENCODINGS = (
    "utf-8", "utf-16", "cp1252", "cp1256", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1257", "cp1258",
    "cp874", "shift_jis", "gb18030", "big5", "euc_kr", "koi8_r", "mac_roman", "cp437", "cp850",
)  # fmt: skip


class _Seen(Protocol):
    @property
    def path(self) -> Path: ...


class FilePreview(QWidget):
    """``confirmed`` takes it, ``dismissed`` leaves it; ``wanted_again`` carries (path, encoding) to read it anew.

    ``seen`` is what the desk found in the file, None before the first. A page lays ``card`` out and fills the table.
    """

    seen: _Seen | None = None

    confirmed = Signal()
    dismissed = Signal()
    wanted_again = Signal(object, str)

    def __init__(self, columns: Sequence[Column], table: str, encoding: str, leave: str, take: str) -> None:
        """``table``, ``encoding``, ``leave`` and ``take`` name the controls, in the language of the windows."""
        super().__init__()
        self.model = RowsModel(tuple(columns), self)
        self.table = Table(self.model, table)
        self.counts, self.guess, self.ignored = text(bold=True, wrap=True), text(wrap=True), small(wrap=True)
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(encoding)
        self.encoding.addItems(ENCODINGS)
        self.encoding.activated.connect(lambda _at: self.read_again(self.encoding.currentText()))
        self.leave = button(leave, self.dismissed.emit)
        self.take = primary(take, self.confirmed.emit)
        self.card = Card()

    def _stand(self) -> QVBoxLayout:
        """The card above the table; gives the column, for what a page has below."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * theme().unit)
        column.addWidget(self.card)
        column.addWidget(self.table, 1)
        return column

    def read_again(self, encoding: str = "") -> None:
        """Read the file anew, as after it was corrected; "" finds the encoding out again."""
        if self.seen is not None:
            self.wanted_again.emit(self.seen.path, encoding)

    def _show_encoding(self, encoding: str) -> None:
        if self.encoding.findText(encoding) < 0:
            self.encoding.addItem(encoding)
        self.encoding.setCurrentText(encoding)

    def _show_ignored(self, template: str, columns: Iterable[str]) -> None:
        names = ", ".join(isolated(one) for one in columns)
        self.ignored.setText(template.format(names=names))
        self.ignored.setVisible(bool(names))
