"""Putting another scheme on: what is in view at once, the rest in small pieces between whatever else happens.

Qt reckons a style sheet's colours once for each widget. Setting the sheet anew does that for all widgets in one go,
with the layout of every page: 550 ms after a walk through all of them. Here the sheet stays, its colours are those of
the palette, and each widget forgets and looks them up again: 0.05 ms a widget (docs/adr/0018).
"""

import time
from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PIECE_SECONDS = 0.008
"""How long one piece takes before whatever else is due gets its turn."""


def restyle(widget: QWidget) -> None:
    """Look a widget's colours up anew. Nothing moves: only colours differ between schemes."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class Restyling(QObject):
    """Restyles all widgets that were shown before; those that never were are styled when they first are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[QWidget] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Restyle what is in view now, and begin with the rest."""
        was_shown = [one for one in QApplication.allWidgets() if one.testAttribute(_POLISHED)]
        for one in was_shown:
            if one.isVisible():
                restyle(one)
        self._left = deque(one for one in was_shown if not one.isVisible())
        if self._left:
            self._timer.start()

    def _go_on(self) -> None:
        end = time.monotonic() + PIECE_SECONDS
        while self._left and time.monotonic() < end:
            widget = self._left.popleft()
            if isValid(widget):
                restyle(widget)
        if not self._left:
            self._timer.stop()


_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
