"""A table's text cut into its rows exactly as they came, and cells put into a row without touching any other byte.

Reading by csv and writing again would change quotes and line ends; what goes back to a system must differ from
what came only where a mark was filled in.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from credesk.intake.errors import TableUnreadable


@dataclass(frozen=True, slots=True)
class KeptText:
    """A text and the encoding that turns it into the very bytes that it was read from; a mark at its start is in it."""

    text: str
    encoding: str


def kept_text(raw: bytes, encoding: str) -> KeptText:
    """The text of these bytes. Raises TableUnreadable where writing it again would give others."""
    exact = encoding
    if encoding in ("utf-16", "utf-32"):
        width = encoding[-2:]
        is_little = raw[:2] == b"\xff\xfe"
        exact = f"utf-{width}-{'le' if is_little else 'be'}"
    elif encoding == "utf-8-sig":
        exact = "utf-8"
    try:
        text = raw.decode(exact)
        is_same = text.encode(exact) == raw
    except UnicodeError:
        is_same, text = False, ""
    if not is_same:
        raise TableUnreadable("The table cannot be written back in its own encoding.", "Export it in UTF-8.")
    return KeptText(text, exact)


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    """One cell: quoted, with doubled quotes within (RFC 4180), or plain up to the separator or the line's end."""
    return re.compile(rf'"(?:[^"]|"")*+"|[^{re.escape(delimiter)}\r\n]*+')


def cell_spans(line: str, delimiter: str, at: int = 0) -> tuple[list[tuple[int, int]], int]:
    """(start, end) of each cell of the row that begins ``at``, and where the next row begins."""
    spans, pattern = [], _cell(delimiter)
    while True:
        found = pattern.match(line, at)
        assert found is not None
        spans.append(found.span())
        at = found.end()
        if line[at : at + 1] != delimiter:
            break
        at += 1
    if line[at : at + 2] == "\r\n":
        return spans, at + 2
    return spans, min(at + 1, len(line))


def kept_rows(text: str, delimiter: str) -> list[str]:
    """The rows of a table, each with its line's end; blank ones, and a line that names the separator, go with the next.

    Joined they are the text. The last row may be blank.
    """
    rows, start, at = [], 0, _after_separator_line(text)
    while at < len(text):
        spans, after = cell_spans(text, delimiter, at)
        is_blank = not any(_bare(text[first:last]).strip() for first, last in spans)
        at = after
        if not is_blank:
            rows.append(text[start:at])
            start = at
    return [*rows, text[start:]] if start < len(text) else rows


def _after_separator_line(text: str) -> int:
    """Where the table begins: behind a byte order mark and a first line ``sep=;``."""
    start = 1 if text.startswith("\ufeff") else 0
    first = text[start:].partition("\n")[0]
    bare = first.strip().strip('"').casefold()
    return start + len(first) + 1 if bare.startswith("sep=") and len(bare) == 5 else start


def leading(line: str, delimiter: str) -> int:
    """Where the cells of a kept row begin, behind blank rows before it."""
    at = _after_separator_line(line)
    while at < len(line):
        spans, after = cell_spans(line, delimiter, at)
        if any(_bare(line[first:last]).strip() for first, last in spans):
            return at
        at = after
    return at


def cells_of(line: str, delimiter: str) -> tuple[str, ...]:
    """The cells of a kept row."""
    spans, _ = cell_spans(line, delimiter, leading(line, delimiter))
    return tuple(_bare(line[first:last]) for first, last in spans)


def _bare(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if cell.startswith('"') else cell


def filled(line: str, delimiter: str, cells: Mapping[int, str]) -> str:
    """The row with these cells (by position) written over; every other character stays. Quoted where needed.

    A row that is too short gets empty cells first.
    """
    start = leading(line, delimiter)
    spans, _ = cell_spans(line, delimiter, start)
    missing = max(cells, default=0) + 1 - len(spans)
    if missing > 0:
        end = spans[-1][1]
        line = line[:end] + delimiter * missing + line[end:]
        spans, _ = cell_spans(line, delimiter, start)
    for position in sorted(cells, reverse=True):
        first, last = spans[position]
        line = line[:first] + _written(cells[position], delimiter, was_quoted=line[first:last][:1] == '"') + line[last:]
    return line


def _written(cell: str, delimiter: str, *, was_quoted: bool) -> str:
    needs = any(character in cell for character in (delimiter, '"', "\r", "\n")) or cell != cell.strip()
    return '"' + cell.replace('"', '""') + '"' if needs or (was_quoted and cell) else cell
