"""Texts and tables on paper: they can be selected and copied, and nothing in them is run or followed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QKeyEvent, QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from credesk.gui.evidence.pages import STEPS
from credesk.gui.evidence.paper import CHOSEN, INK_ON_PAPER, MARK, MARK_HERE, PAPER
from credesk.gui.theme import font, theme
from credesk.gui.words import isolated, translate

READING = 14
MOST_MARKS = 500


class _Sheet(QPlainTextEdit):
    """A sheet of text; Home and End are keys of the text, everything else that types nothing scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        mouse, keys = Qt.TextInteractionFlag.TextSelectableByMouse, Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(mouse | keys)
        self.document().setDocumentMargin(8 * theme().unit)
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: {PAPER}; color: {INK_ON_PAPER}; border: 1px solid transparent;"
            f" border-radius: 0; padding: 0; selection-background-color: {CHOSEN};"
            f" selection-color: {INK_ON_PAPER}; }}"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Up and down scroll, since there is nothing to write."""
        bar = self.verticalScrollBar()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())] * bar.singleStep())
        else:
            super().keyPressEvent(event)


class Writing(QWidget):
    """One text on the desk's ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = _Sheet()
        self.zoom = 1.0
        self._is_table = False
        self._column = QVBoxLayout(self)
        unit = theme().unit
        self._column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 0)
        self._column.addWidget(self.sheet)
        self.setFocusProxy(self.sheet)
        theme().changed.connect(self.update)

    def put(self, name: str, text: str, zoom: float, *, is_table: bool) -> None:
        """Show a text; a table's lines are not broken."""
        self.zoom, self._is_table = zoom, is_table
        modes = QPlainTextEdit.LineWrapMode
        self.sheet.setLineWrapMode(modes.NoWrap if is_table else modes.WidgetWidth)
        option = self.sheet.document().defaultTextOption()
        directions = Qt.LayoutDirection
        option.setTextDirection(directions.LeftToRight if is_table else directions.LayoutDirectionAuto)
        self.sheet.document().setDefaultTextOption(option)
        self._resize()
        self.sheet.setPlainText(text)
        self.sheet.setAccessibleName(name)
        self.mark([], -1)

    def take(self) -> None:
        """Show nothing."""
        self.sheet.clear()

    def _resize(self) -> None:
        made = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont) if self._is_table else QFont(font(READING))
        made.setPixelSize(round((READING - self._is_table) * self.zoom))
        self.sheet.setFont(made)

    def size_step(self, steps: int) -> None:
        """Larger or smaller letters; 0 as at first."""
        nearest = min(range(len(STEPS)), key=lambda n: abs(STEPS[n] - self.zoom))
        self.zoom = STEPS[max(0, min(nearest + steps, len(STEPS) - 1))] if steps else 1.0
        self._resize()

    def size_words(self) -> str:
        """The size as people say it."""
        return isolated(f"{round(self.zoom * 100)} %")

    def scroll_view(self, views: int) -> None:
        """Scroll by nearly a whole view."""
        bar = self.sheet.verticalScrollBar()
        bar.setValue(bar.value() + views * bar.pageStep())

    def down(self) -> float:
        """How far down the person is, 0 to 1."""
        bar = self.sheet.verticalScrollBar()
        return bar.value() / max(1, bar.maximum())

    def scroll_to(self, down: float) -> None:
        """Go so far down, 0 to 1."""
        bar = self.sheet.verticalScrollBar()
        bar.setValue(round(down * bar.maximum()))

    def places(self, words: str) -> list[QTextCursor]:
        """Where the words stand, at most 500; large and small letters are alike."""
        document = self.sheet.document()
        found: list[QTextCursor] = []
        cursor = document.find(words)
        while not cursor.isNull() and len(found) < MOST_MARKS:
            found.append(cursor)
            cursor = document.find(words, cursor)
        return found

    def mark(self, places: list[QTextCursor], current: int) -> None:
        """Mark places and bring the current one into view."""
        marked = []
        for number, cursor in enumerate(places):
            selection = QTextEdit.ExtraSelection()
            look = QTextCharFormat()
            look.setBackground(QColor(MARK_HERE if number == current else MARK))
            selection.cursor, selection.format = cursor, look
            marked.append(selection)
        self.sheet.setExtraSelections(marked)
        if 0 <= current < len(places):
            here = QTextCursor(places[current])
            here.setPosition(here.selectionStart())
            self.sheet.setTextCursor(here)
            self.sheet.centerCursor()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The desk, and the edge of the paper."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme().colour("desk"))
        painter.setPen(theme().colour("hairline"))
        painter.drawRect(self.sheet.geometry().adjusted(-1, -1, 0, 0))


def cut_words(kind: str) -> str:
    """What to say where not all of an item is shown."""
    if kind == "pages":
        return translate("Evidence", "only the first 2,000 pages are shown")
    if kind == "picture":
        return translate("Evidence", "shown smaller than it is")
    return translate("Evidence", "only the beginning is shown")
