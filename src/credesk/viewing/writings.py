"""Texts, web pages and tables as plain text: decoded, without control characters, cut where they are endless."""

import codecs
import csv
import io
import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from credesk.viewing.areas import Part
from credesk.viewing.markup import readable

MOST_CHARACTERS = 300_000
MOST_ROWS, MOST_COLUMNS, WIDEST_CELL = 2_000, 40, 60
LONGEST_LINE = 2_000
_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"charset=[\"']?([\w.:-]{1,40})", re.ASCII)
_GAP = "   "


class Writing:
    """Something that is read as text. ``kind`` is text or table; a table's lines are not broken."""

    sizes: Sequence[tuple[int, int]] = ()

    def __init__(self, kind: str, text: str, *, is_cut: bool) -> None:
        self.kind = kind
        self.text = text[:MOST_CHARACTERS]
        self.is_cut = is_cut or len(text) > MOST_CHARACTERS

    def draw(self, number: int, whole_width: int, turn: int, part: Part | None) -> list[Any]:
        """Texts are drawn by the window."""
        raise ValueError("a text has no pixels")

    def page_text(self, number: int) -> str:
        """Texts are read by the window."""
        return ""

    def search(self, words: str, first: int, last: int) -> list[list[Any]]:
        """Texts are searched by the window."""
        return []

    def close(self) -> None:
        """Nothing is held."""


def text_of(content: bytes) -> Writing:
    """A text file."""
    return Writing("text", _broken(_clean(decoded(content))), is_cut=False)


def markup_of(content: bytes) -> Writing:
    """A web page, as its readable text alone."""
    declared = _DECLARED.search(content[:2_048])
    text, is_cut = readable(decoded(content, declared[1].decode() if declared else ""), MOST_CHARACTERS)
    return Writing("text", _broken(_clean(text)), is_cut=is_cut)


def table_of(content: bytes) -> Writing:
    """A table with separated values, its columns under each other; as it is where it is no table."""
    text = _clean(decoded(content))
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)):
            if len(rows) > MOST_ROWS:
                return Writing("table", _aligned(rows[:-1]), is_cut=True)
            if row:
                rows.append([" ".join(cell.split()) for cell in row[:MOST_COLUMNS]])
    except csv.Error:
        return Writing("text", _broken(text), is_cut=False)
    return Writing("table", _aligned(rows), is_cut=False)


def decoded(content: bytes, declared: str = "") -> str:
    """Text in the encoding of its mark, UTF-8, what it declares, or what its bytes look like."""
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    for encoding in ("utf-8", declared):
        try:
            return content.decode(encoding or "utf-8")
        except (UnicodeDecodeError, LookupError):
            continue
    from charset_normalizer import from_bytes

    best = from_bytes(content[:65_536]).best()
    return content.decode(best.encoding if best is not None else "cp1252", "replace")


def _clean(text: str) -> str:
    """Lines end alike; control characters, which no reader wants, are left out."""
    text = text[: 4 * MOST_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]", "", text).replace("\x0c", "\n")


def _broken(text: str) -> str:
    """Lines that no window lays out quickly, such as JSON in one line, go on in the next."""
    return re.sub(rf"[^\n]{{{LONGEST_LINE - 500},{LONGEST_LINE}}}[ \t]|[^\n]{{{LONGEST_LINE}}}", r"\g<0>\n", text)


def _delimiter(text: str) -> str:
    head = "\n".join(text.splitlines()[:5])
    return max((",", ";", "\t", "|"), key=head.count)


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return ""
    shown = [[_isolated(_shortened(cell)) for cell in row] for row in rows]
    columns = max(len(row) for row in shown)
    widths = [max((_width(row[n]) for row in shown if n < len(row)), default=0) for n in range(columns)]
    lines = [_GAP.join(cell + " " * (widths[n] - _width(cell)) for n, cell in enumerate(row)).rstrip() for row in shown]
    rule = _GAP.join("─" * width for width in widths)
    return "\n".join([lines[0], rule, *lines[1:]])


def _shortened(cell: str) -> str:
    return cell if len(cell) <= WIDEST_CELL else f"{cell[: WIDEST_CELL - 1]}…"


def _isolated(cell: str) -> str:
    """A cell keeps its direction to itself, so that its row stays in order (Unicode, UAX 9)."""
    is_right = any(unicodedata.bidirectional(one) in ("R", "AL", "AN") for one in cell)
    return f"\u2068{cell}\u2069" if is_right else cell


def _width(cell: str) -> int:
    """Columns of a terminal's font that a text takes (Unicode, UAX 11)."""
    if cell.isascii():
        return len(cell)
    wide = sum(unicodedata.east_asian_width(one) in "WF" for one in cell)
    return len(cell) + wide - sum(unicodedata.combining(one) > 0 or one in "\u2068\u2069" for one in cell)
