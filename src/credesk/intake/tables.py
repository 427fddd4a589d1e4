"""Tables in CSV and its kin, whatever the encoding and separator, read with limits."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from credesk.domain.sentences import sentence
from credesk.intake.columns import familiar_columns
from credesk.intake.encodings import Decoded, decode_text
from credesk.intake.errors import TableUnreadable

_DELIMITERS = (",", ";", "\t", "|")
_LOOK_LINES = 20


@dataclass(frozen=True, slots=True)
class TableLimits:
    """Limits of one table; ``file_bytes`` in bytes, ``cell`` in characters."""

    file_bytes: int = 32 * 1024 * 1024
    rows: int = 200_000
    columns: int = 300
    cell: int = 100_000


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; ``line`` is where it begins in the file, the first being 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it was written; every row has as many cells as the header."""

    encoding: str
    guessed: bool
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[TableRow, ...]


DEFAULT_TABLE_LIMITS = TableLimits()


def _refuse_larger(raw: bytes, limits: TableLimits) -> None:
    if len(raw) > limits.file_bytes:
        raise TableUnreadable(
            sentence(
                "The table has {count} bytes; up to {file_bytes} are read.",
                count=f"{len(raw):,}",
                file_bytes=f"{limits.file_bytes:,}",
            )
        )


def decode_lines(raw: bytes, limits: TableLimits = DEFAULT_TABLE_LIMITS) -> list[tuple[str, ...]]:
    """The rows of a list, each as wide as it was written; its header need not be the first. Raises TableUnreadable."""
    _refuse_larger(raw, limits)
    text, named = _named_delimiter(decode_text(raw, _familiar_header).text)
    return [row.cells for row in _rows(text, named or _delimiter(text), limits, 1)]


def decode_table(raw: bytes, encoding: str | None = None, limits: TableLimits = DEFAULT_TABLE_LIMITS) -> Table:
    """The table in these bytes. Raises TableUnreadable with one sentence that names the line."""
    _refuse_larger(raw, limits)
    decoded = decode_text(raw, _familiar_header, encoding)
    text, named = _named_delimiter(decoded.text)
    if "\0" in text:
        raise TableUnreadable(
            "The file is no table: it holds bytes that no text has.", "Save it as CSV UTF-8 and try again."
        )
    delimiter = named or _delimiter(text)
    rows = _rows(text, delimiter, limits, 1 if named is None else 2)
    header = next(rows, None)
    if header is None:
        raise TableUnreadable("The table is empty.")
    width = len(header.cells)
    return Table(
        decoded.encoding, _is_guess(decoded), delimiter, header.cells, tuple(_level(row, width) for row in rows)
    )


def _is_guess(decoded: Decoded) -> bool:
    return decoded.guessed and not decoded.text.isascii()


def _named_delimiter(text: str) -> tuple[str, str | None]:
    """A first line ``sep=;`` is a spreadsheet's own way to name the separator."""
    text = text.removeprefix("\ufeff")
    first, newline, rest = text.partition("\n")
    first = first.strip().strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return (rest if newline else ""), first[4]
    return text, None


def _first_lines(text: str, count: int) -> str:
    position = 0
    for _ in range(count):
        position = text.find("\n", position) + 1
        if not position:
            return text
    return text[:position]


def _delimiter(text: str) -> str:
    """The separator under which the header has the most known columns, then the most columns of one width."""
    sample = _first_lines(text, _LOOK_LINES)

    def fit(delimiter: str) -> tuple[int, int, int]:
        header = _header(sample, delimiter)
        lines = [line for line in sample.splitlines() if line]
        alike = sum(line.count(delimiter) >= len(header) - 1 for line in lines)
        return familiar_columns(header), alike if len(header) > 1 else 0, len(header)

    return max(_DELIMITERS, key=fit)


def _familiar_header(text: str) -> int:
    """How many known columns the first line has under any separator."""
    line = _first_lines(text, 1)
    return max(familiar_columns(_header(line, delimiter)) for delimiter in _DELIMITERS)


def _header(text: str, delimiter: str) -> list[str]:
    """The first row, or nothing where it cannot be read; reading the table tells why."""
    try:
        return next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return []


def _rows(text: str, delimiter: str, limits: TableLimits, first_line: int) -> Iterator[TableRow]:
    """All rows that are not blank. A quote that is never closed is an error, not half a file in one cell."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    count, line = 0, first_line
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise TableUnreadable(
                sentence("Line {line} of the table cannot be read: {why}.", line=line, why=_in_words(str(error))),
                "Check the quotes in that line.",
            ) from None
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            count += 1
            _check(cells, count, line, limits)
            yield TableRow(line, tuple(cells))
        line = first_line + reader.line_num


def _in_words(error: str) -> str:
    if "end of data" in error:
        return "a quote is opened and never closed"
    if "field larger" in error:
        return "a cell is too long"
    return "text follows a closing quote" if "expected after" in error else error


def _check(cells: Sequence[str], count: int, line: int, limits: TableLimits) -> None:
    if count > limits.rows + 1:
        raise TableUnreadable(
            sentence("The table has more than {rows} rows.", rows=f"{limits.rows:,}"), "Split it into several."
        )
    if len(cells) > limits.columns:
        raise TableUnreadable(
            sentence(
                "Line {line} has {count} columns; up to {columns} are read.",
                line=line,
                count=f"{len(cells):,}",
                columns=limits.columns,
            )
        )
    if any(len(cell) > limits.cell for cell in cells):
        raise TableUnreadable(
            sentence("Line {line} has a cell of more than {cell} characters.", line=line, cell=f"{limits.cell:,}")
        )


def _level(row: TableRow, width: int) -> TableRow:
    """The row with as many cells as the header: empty ones are added, empty ones too many are cut."""
    cells = row.cells[:width] + ("",) * (width - len(row.cells))
    if any(cell.strip() for cell in row.cells[width:]):
        raise TableUnreadable(
            sentence(
                "Line {line} has {count} cells where the header has {width}.",
                line=row.line,
                count=len(row.cells),
                width=width,
            ),
            "Put quotes around cells that hold the separator.",
        )
    return TableRow(row.line, cells)
