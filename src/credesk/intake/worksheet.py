"""Moodle grading worksheets in any of its languages (mod/assign/feedback/offline), kept as they came.

The first column holds ``<word> <participant id>`` in every language. Others are found by their headers,
and where a language is not known, the name and the e-mail by where they stand and what they hold.
"""

import re
from collections.abc import Mapping
from pathlib import Path

from credesk.domain.texts import nfc
from credesk.intake.columns import WORKSHEET, find_columns
from credesk.intake.entries import assignment_of, shown
from credesk.intake.errors import ColumnsUnclear, SourceUnreadable
from credesk.intake.findings import Worksheet, WorksheetRow
from credesk.intake.tables import DEFAULT_TABLE_LIMITS, Table, TableRow, decode_table

_IDENTIFIER = re.compile(r"\D*?(\d{1,18})")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def worksheets_beside(source: Path, stem: str) -> list[Path]:
    """Worksheets in the folder of a download that belong to it: ``<Grades>-<the download's name>.csv``.

    The one of exactly that name comes alone; otherwise all of the same assignment.
    """
    try:
        tables = sorted(path for path in source.parent.iterdir() if path.suffix.casefold() == ".csv")
    except OSError:
        return []
    named = [(path, path.stem.partition("-")[2]) for path in tables]
    exact = [path for path, rest in named if nfc(rest) == nfc(stem)]
    wanted = assignment_of(stem)
    return exact or [path for path, rest in named if wanted[0] and assignment_of(rest) == wanted]


def worksheet_at(path: Path) -> Worksheet:
    """The worksheet in this file. Raises SourceUnreadable, TableUnreadable or ColumnsUnclear."""
    try:
        with path.open("rb") as file:
            raw = file.read(DEFAULT_TABLE_LIMITS.file_bytes + 1)
    except OSError as error:
        raise SourceUnreadable(f"“{shown(path.name)}” cannot be read: {error.strerror or error}.") from None
    return read_worksheet(raw, shown(path.name))


def read_worksheet(raw: bytes, file_name: str) -> Worksheet:
    """The worksheet in these bytes. Raises TableUnreadable, or ColumnsUnclear where it is another table."""
    table = decode_table(raw)
    if not table.rows or not all(_IDENTIFIER.fullmatch(row.cells[0].strip()) for row in table.rows):
        raise ColumnsUnclear(
            f"“{file_name}” is no grading worksheet: its first column does not name participants.",
            "Download it from the assignment with “Download grading worksheet”.",
        )
    columns = _columns(table)
    rows = tuple(_row(row, columns) for row in table.rows)
    return Worksheet(file_name, table.encoding, table.delimiter, table.header, rows)


def _columns(table: Table) -> dict[str, int]:
    """Columns by header; else the name stands second where its cells have spaces and no digits, and the
    e-mail is wherever every filled cell is an address."""
    columns = {**find_columns(table.header, WORKSHEET), "identifier": 0}
    known = set(columns.values())
    width = len(table.header)
    if "email" not in columns:
        free = (place for place in range(1, width) if place not in known and _all_match(table, place, _EMAIL))
        columns.update(email=place) if (place := next(free, -1)) > 0 else None
    if "name" not in columns and "status" not in columns and width > 1 and 1 not in known:
        columns["name"] = 1
    return columns


def _all_match(table: Table, place: int, pattern: re.Pattern[str]) -> bool:
    filled = [cell for row in table.rows if (cell := row.cells[place].strip())]
    return bool(filled) and all(pattern.fullmatch(cell) for cell in filled)


def _row(row: TableRow, columns: Mapping[str, int]) -> WorksheetRow:
    def cell(name: str) -> str:
        return nfc(row.cells[columns[name]].strip()) if name in columns else ""

    found = _IDENTIFIER.fullmatch(row.cells[0].strip())
    assert found is not None
    return WorksheetRow(
        row.line,
        found[1],
        cell("name"),
        cell("number"),
        cell("email"),
        cell("status"),
        cell("grade"),
        cell("maximum"),
        cell("received"),
        row.cells,
    )
