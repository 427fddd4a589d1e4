"""Building what nobody has come to yet, one piece at a time, while nobody does anything."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from credesk.gui.line import Line

REST_MS, BETWEEN_MS = 1_500, 120
"""How long nobody has gone anywhere before it begins, and what lies between two pieces."""
Piece = Callable[[], object]


class Building(QObject):
    """Asks for the next piece and builds it, until there is none. ``rest`` begins the waiting anew."""

    def __init__(self, line: Line, next_piece: Callable[[], Piece | None], parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._next_piece = line, next_piece
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._build)

    def rest(self) -> None:
        """Somebody went somewhere: what they see comes first."""
        self._timer.start(REST_MS)

    def _build(self) -> None:
        if self._line.under_way:
            self.rest()
            return
        piece = self._next_piece()
        if piece is not None:
            piece()
            self._timer.start(BETWEEN_MS)
