"""Asks an open item for the drawing that is wanted most, one at a time, and keeps what came."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from credesk.desk.showing_evidence import Drawn, Opened, Part
from credesk.domain.errors import CredeskError
from credesk.gui.evidence.reader import Reader
from credesk.gui.evidence.sheets import Kept, Shelf, image_of


@dataclass(frozen=True, slots=True)
class Wanted:
    """A page as a whole, or the part of it that is in view."""

    page: int
    whole_width: int
    turn: int
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class CloseUp:
    """The sharp part of a page that is too large to be drawn as a whole."""

    wanted: Wanted
    kept: Kept


class Drawer(QObject):
    """The drawn pages of one item. ``came`` carries a page's number when something of it is new, or failed."""

    came = Signal(int)

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader
        self.shelf = Shelf()
        self.close_up: CloseUp | None = None
        self.failed: dict[int, CredeskError] = {}
        self._wanted: list[Wanted] = []
        self._busy = False

    @property
    def opened(self) -> Opened | None:
        """What the item is, once it is open."""
        return self.reader.found

    def want(self, wanted: Sequence[Wanted]) -> None:
        """What is wanted now, the most wanted first; what was wanted before is not any more."""
        self._wanted = list(wanted)
        self._next()

    def _next(self) -> None:
        while self._wanted and not self._busy:
            wanted = self._wanted.pop(0)
            if wanted.page not in self.failed and not self._has(wanted):
                self._busy = True
                self._ask(wanted)

    def _has(self, wanted: Wanted) -> bool:
        if wanted.part is not None:
            return self.close_up is not None and self.close_up.wanted == wanted
        return self.shelf.has(wanted.page, wanted.whole_width, wanted.turn)

    def _ask(self, wanted: Wanted) -> None:
        self.reader.ask(
            lambda reading: reading.draw(wanted.page, wanted.whole_width, wanted.turn, wanted.part),
            lambda drawn: self._drawn(wanted, drawn),
            lambda error: self._refused(wanted, error),
        )

    def _drawn(self, wanted: Wanted, drawn: Drawn) -> None:
        kept = Kept(image_of(drawn), drawn, wanted.whole_width, wanted.turn)
        if wanted.part is None:
            self.shelf.put(wanted.page, kept)
        else:
            self.close_up = CloseUp(wanted, kept)
        self._after(wanted.page)

    def _refused(self, wanted: Wanted, error: CredeskError) -> None:
        self.failed[wanted.page] = error
        self._after(wanted.page)

    def _after(self, page: int) -> None:
        self._busy = False
        self.came.emit(page)
        self._next()

    def close(self, *, wait: bool = False) -> None:
        """End the item's process and forget its pages."""
        self._wanted.clear()
        self.reader.close(wait=wait)
        self.shelf.clear()
        self.close_up = None
