"""Which part of a page is drawn, and at what size."""

from dataclasses import dataclass
from typing import TypeAlias

from credesk.viewing.errors import Unshowable

MOST_PIXELS = 8_000_000
"""Of one drawing, 32 MB."""
LARGEST_SIDE = 200_000

Part: TypeAlias = tuple[int, int, int, int]
"""Left, top, width, height in pixels."""


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of a page that is ``whole_width`` x ``whole_height`` pixels when turned by ``turn`` degrees."""

    whole_width: int
    whole_height: int
    turn: int
    left: int
    top: int
    width: int
    height: int

    @classmethod
    def of(cls, size: tuple[float, float], whole_width: int, turn: int, part: Part | None) -> "Area":
        """The area of a page of this size in any unit; ``part`` None is all of it.

        Raises Unshowable for more pixels than are drawn at once.
        """
        width, height = size if turn % 180 == 0 else (size[1], size[0])
        whole_height = max(1, round(whole_width * height / width))
        left, top, wide, high = part or (0, 0, whole_width, whole_height)
        wide, high = min(wide, whole_width - left), min(high, whole_height - top)
        is_sound = min(left, top) >= 0 and min(wide, high) > 0 and max(whole_width, whole_height) <= LARGEST_SIDE
        if not is_sound or wide * high > MOST_PIXELS:
            raise Unshowable("This page has a size that is not shown.", "Save a copy and open it elsewhere.")
        return cls(whole_width, whole_height, turn % 360, left, top, wide, high)
