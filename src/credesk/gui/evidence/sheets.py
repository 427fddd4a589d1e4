"""Where pages lie under each other, in logical pixels, and the drawn ones that are kept."""

from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from credesk.desk.showing_evidence import Drawn

KEPT_BYTES = 36_000_000
DRAWN_PIXELS = 4_000_000
"""Of a page as a whole, 16 MB; what is in view of a larger one is drawn apart, at its full size."""


@dataclass(frozen=True, slots=True)
class Sheets:
    """Rectangles of all pages, and the size of the whole."""

    rects: tuple[QRectF, ...]
    width: float
    height: float

    @classmethod
    def lay(cls, sizes: Sequence[tuple[float, float]], view: float, margin: float, gap: float) -> "Sheets":
        """Pages of these sizes in the middle of a view: ``margin`` at the sides, ``gap`` above, between and below."""
        width = max([view, *(size[0] + 2 * margin for size in sizes)])
        rects, top = [], gap
        for wide, high in sizes:
            rects.append(QRectF(round((width - wide) / 2), top, wide, high))
            top += high + gap
        return cls(tuple(rects), width, top)

    def between(self, top: float, bottom: float) -> range:
        """The pages that show between two heights."""
        first = bisect_left(self.rects, top, key=lambda rect: rect.bottom())
        last = bisect_right(self.rects, bottom, key=lambda rect: rect.top())
        return range(first, max(first, last))

    def at(self, height: float) -> int:
        """The page at a height; between two pages the one below."""
        return min(bisect_left(self.rects, height, key=lambda rect: rect.bottom()), len(self.rects) - 1)


def image_of(drawn: Drawn) -> QImage:
    """Pixels as Qt draws them, without a copy: whoever holds the image holds ``drawn`` too."""
    return QImage(drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGB32)


@dataclass(frozen=True, slots=True)
class Kept:
    """A drawn page or part, how wide the whole page was meant to be, and how it was turned."""

    image: QImage
    drawn: Drawn
    whole_width: int
    turn: int


class Shelf:
    """The drawn pages, one for each number; the longest unseen go first when they weigh more than 36 MB."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Kept] = OrderedDict()
        self.bytes = 0

    def put(self, page: int, kept: Kept) -> None:
        """Keep a page, instead of the one that was kept before."""
        self.drop(page)
        self._kept[page] = kept
        self.bytes += len(kept.drawn.pixels)
        while self.bytes > KEPT_BYTES and len(self._kept) > 1:
            self.drop(next(iter(self._kept)))

    def drop(self, page: int) -> None:
        """Forget a page."""
        if (old := self._kept.pop(page, None)) is not None:
            self.bytes -= len(old.drawn.pixels)

    def get(self, page: int) -> Kept | None:
        """A page that was kept; it counts as seen now."""
        if page in self._kept:
            self._kept.move_to_end(page)
        return self._kept.get(page)

    def has(self, page: int, whole_width: int, turn: int) -> bool:
        """Whether a page is kept at this size and turn."""
        kept = self._kept.get(page)
        return kept is not None and (kept.whole_width, kept.turn) == (whole_width, turn)

    def clear(self) -> None:
        """Forget all."""
        self._kept.clear()
        self.bytes = 0
