"""The order of the queue and the way through it: portfolio by portfolio, or one criterion across all of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from credesk.domain.orders import Sorting, Way
from credesk.gui.evidence.foot import quiet
from credesk.gui.parts.buttons import rename
from credesk.gui.theme import theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.orders import MarkingOrder


class OrderChooser(QWidget):
    """Two buttons that say how the queue stands; pressing one goes on to the next order, or the other way.

    ``chosen``: the person wants what they say now.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wanted: tuple[Sorting, Way] = (Sorting.ARRIVAL, Way.PORTFOLIO)
        name = translate("Assess", "Another order; a random one is drawn once and stays")
        self.sorting = quiet("", name, "O", self.next_sorting)
        name = translate("Assess", "One portfolio at a time, or one criterion across all of them")
        self.way = quiet("", name, "W", self.other_way)
        unit = theme().unit
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * unit, unit // 2, 2 * unit, unit // 2)
        row.setSpacing(0)
        for one in (self.sorting, self.way):
            one.setAccessibleDescription(one.accessibleName())
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(one)
        row.addStretch(1)
        self._say()

    def show_order(self, order: "MarkingOrder") -> None:
        """Say how the queue stands."""
        self.wanted = order.sorting, order.way
        self._say()

    def _say(self) -> None:
        sorting, way = self.wanted
        words = {
            Sorting.ARRIVAL: translate("Assess", "By arrival"),
            Sorting.NAME: translate("Assess", "By name"),
            Sorting.RANDOM: translate("Assess", "Random order"),
        }
        rename(self.sorting, words[sorting])
        is_across = way is Way.CRITERION
        rename(self.way, translate("Assess", "By criterion") if is_across else translate("Assess", "By portfolio"))

    def next_sorting(self) -> None:
        """Go on to the next order."""
        every = list(Sorting)
        self._choose(every[(every.index(self.wanted[0]) + 1) % len(every)], self.wanted[1])

    def other_way(self) -> None:
        """Go the other way through."""
        self._choose(self.wanted[0], Way.CRITERION if self.wanted[1] is Way.PORTFOLIO else Way.PORTFOLIO)

    def _choose(self, sorting: Sorting, way: Way) -> None:
        self.wanted = sorting, way
        self._say()
        self.chosen.emit()
