"""The quiet row under an item: its size, turning it, finding in it, saving a copy."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from credesk.gui.parts.buttons import button
from credesk.gui.parts.labels import line
from credesk.gui.theme import SMALL, font, set_role, theme
from credesk.gui.words import translate


class Foot(QWidget):
    """For the mouse what the keys do. Buttons that the item has no use for are not there."""

    def __init__(
        self,
        size: Callable[[int], object],
        turn: Callable[[], object],
        find: Callable[[], object],
        save: Callable[[], object],
    ) -> None:
        super().__init__()
        turn_words, find_words = translate("Evidence", "Rotate"), translate("Evidence", "Find")
        save_words = translate("Evidence", "Save a copy…")
        self.smaller = quiet("−", translate("Evidence", "Smaller"), "Ctrl+-", partial(size, -1))
        self.size_shown = quiet("", translate("Evidence", "Fit the width"), "Ctrl+0", partial(size, 0))
        self.larger = quiet("+", translate("Evidence", "Larger"), "Ctrl++", partial(size, 1))
        self.turn = quiet(turn_words, turn_words, "Ctrl+R", turn)
        self.search = quiet(find_words, find_words, "Ctrl+F", find)
        self.save = quiet(save_words, save_words, "Ctrl+Shift+S", save)
        # As wide with every size, so that the buttons beside it stay where they are.
        self.size_shown.setMinimumWidth(14 * theme().unit)
        self._lay_out()

    def _lay_out(self) -> None:
        unit = theme().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(line())
        row = QHBoxLayout()
        row.setContentsMargins(2 * unit, unit // 2, 2 * unit, unit // 2)
        row.setSpacing(0)
        for one in (self.smaller, self.size_shown, self.larger, self.turn, self.search):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self.save)
        column.addLayout(row)

    def offer(self, *, turn: bool, find: bool) -> None:
        """What can be done with this item."""
        self.turn.setVisible(turn)
        self.search.setVisible(find)

    def say_size(self, words: str) -> None:
        """The size in which the item is shown."""
        self.size_shown.setText(words)
        self.size_shown.setAccessibleName(translate("Evidence", "Size: {size}. Fit the width", size=words))


def quiet(words: str, name: str, keys: str, act: Callable[[], object]) -> QPushButton:
    """A quiet button in the small size; its name and its keys stand in the tool tip."""
    made = button(words, act)
    set_role(made, "quiet")
    made.setFont(font(SMALL))
    made.setAccessibleName(name)
    made.setToolTip(f"{name} · {QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
    return made
