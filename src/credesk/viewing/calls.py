"""What runs in a worker process: plain values in, plain values out. One process holds one item open."""

from typing import Any, Protocol

from credesk.viewing.areas import Part
from credesk.viewing.errors import NothingOpen, Unshowable


class Item(Protocol):
    """What an open item can do."""

    kind: str
    text: str
    is_cut: bool

    @property
    def sizes(self) -> Any:
        """Width and height of each page."""
        ...

    def draw(self, number: int, whole_width: int, turn: int, part: Part | None) -> list[Any]:
        """[width, height, pixels]."""
        ...

    def page_text(self, number: int) -> str:
        """What a page says."""
        ...

    def search(self, words: str, first: int, last: int) -> list[list[Any]]:
        """[page, boxes] of each place."""
        ...

    def close(self) -> None:
        """Give its memory back."""
        ...


MOST_BYTES = 64 * 1024 * 1024
_held: list[Item] = []
_gathered = bytearray()


def gather(chunk: bytes, is_first: bool) -> Any:
    """Take in a piece of the item that is opened next: pieces are never all copied at once. Raises Unshowable."""
    if is_first:
        _gathered.clear()
    if len(_gathered) + len(chunk) > MOST_BYTES:
        raise Unshowable("This file is too large to show (more than 64 MB).", "Save a copy and open it there.")
    _gathered.extend(chunk)


def open_item(way: str) -> Any:
    """[kind, sizes, text, is cut] of what was gathered; ``way`` is pages, picture, markup, table or text.

    Raises Unshowable.
    """
    while _held:
        _held.pop().close()
    content = bytes(_gathered)
    _gathered.clear()
    item = _item(content, way)
    _held.append(item)
    return [item.kind, [list(size) for size in item.sizes], item.text, item.is_cut]


def _item(content: bytes, way: str) -> Item:
    if not content:
        raise Unshowable("This file is empty.")
    if way == "pages":
        from credesk.viewing.pdfs import Pdf

        return Pdf(content)
    if way == "picture":
        from credesk.viewing.pictures import Picture

        return Picture(content)
    from credesk.viewing import writings

    return {"markup": writings.markup_of, "table": writings.table_of}.get(way, writings.text_of)(content)


def _open() -> Item:
    if not _held:
        raise NothingOpen
    return _held[0]


def draw(number: int, whole_width: int, turn: int, part: list[int] | None) -> Any:
    """[width, height, pixels as BGRX] of a page that is ``whole_width`` pixels wide when turned by ``turn`` degrees.

    ``part`` is [left, top, width, height] in pixels, None for all of it. Raises Unshowable, NothingOpen.
    """
    return _open().draw(number, whole_width, turn, None if part is None else (part[0], part[1], part[2], part[3]))


def page_text(number: int) -> Any:
    """The beginning of what a page says."""
    return _open().page_text(number)


def search(words: str, first: int, last: int) -> Any:
    """[[page, [[left, top, right, bottom], ...]], ...] in ten thousandths of the unturned page."""
    return _open().search(words, first, last)
