"""Keys: shortcuts that say what they do, single letters that can be switched off (WCAG 2.1.4), and the list of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget

from credesk.gui.parts.cards import Card, clear
from credesk.gui.parts.labels import KeyHint, small
from credesk.gui.theme import theme
from credesk.gui.words import translate

MOST_ROWS = 20
"""Keys under each other; what a page has more of stands in another column, so that the list fits 720 pixels."""
_LETTERS_OFF = "letter keys are off"


@dataclass(frozen=True, slots=True)
class Key:
    """A key by Qt's name, or several with a blank between, and what it does."""

    keys: str
    does: str


def shortcut(widget: QWidget, sequence: str, act: Callable[[], object]) -> QShortcut:
    """A key that works while ``widget`` or something in it has the focus.

    Inside text fields Qt gives printable keys to the text. Single letters do nothing while they are switched off.
    """
    made = QShortcut(QKeySequence(sequence), widget)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    is_letter = len(sequence) == 1
    made.activated.connect(lambda: None if is_letter and letters_are_off() else act())
    return made


def switch_letters(*, on: bool) -> None:
    """Switch single-letter keys on or off, in all windows."""
    application = QApplication.instance()
    assert application is not None
    application.setProperty(_LETTERS_OFF, not on)


def letters_are_off() -> bool:
    """Whether single letters are no keys."""
    application = QApplication.instance()
    return application is not None and bool(application.property(_LETTERS_OFF))


class KeyList(QWidget):
    """Lies over the window and lists the keys; any click or Esc takes it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Keys", "Keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("lies over", True)
        self._card = Card(translate("Keys", "Keys"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8 * theme().unit)
        self._grid.setVerticalSpacing(2 * theme().unit)
        self._card.body.addLayout(self._grid)
        self._card.body.addWidget(small(translate("Keys", "Esc closes this list.")))
        column = QVBoxLayout(self)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_keys(self, here: Sequence[Key], everywhere: Sequence[Key]) -> None:
        """Show the keys of the page and those of every page."""
        clear(self._grid)
        columns = [here[n : n + MOST_ROWS] for n in range(0, len(here), MOST_ROWS)]
        for column, keys in enumerate((*columns, everywhere)):
            for row, key in enumerate(keys):
                self._grid.addWidget(KeyHint(key.keys, key.does), row, column, Qt.AlignmentFlag.AlignLeft)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Go away."""
        self.hide()
