"""Tables that belong to a download, in any language and encoding, kept as they came so that marks can go back in them.

Moodle's grading worksheet (mod/assign/feedback/offline): the first column holds ``<word> <participant id>`` in every
language; others are found by their headers, and where a language is not known, by where they stand and what they hold.
Canvas's gradebook export (app/models/gradebook_exporter.rb) and Open edX's report of an assignment (edx-ora2,
openassessment/data.py) have English headers always.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.intake.columns import WORKSHEET, find_columns
from credesk.intake.entries import assignment_of, shown
from credesk.intake.errors import ColumnsUnclear, SourceUnreadable
from credesk.intake.findings import Worksheet, WorksheetRow
from credesk.intake.kept_lines import kept_rows, kept_text
from credesk.intake.layout_parts import given_first
from credesk.intake.tables import DEFAULT_TABLE_LIMITS, Table, TableRow, decode_table

_IDENTIFIER = re.compile(r"\D*?(\d{1,18})")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NUMBER = re.compile(r"\d{1,12}(?:[.,]\d{1,5})?")
_CANVAS = {"name": "Student", "identifier": "ID", "number": "SIS User ID", "email": "SIS Login ID"}
_ORA2 = {
    "identifier": "Anonymized Student ID", "name": "Username", "number": "Username",
    "received": "Date/Time Response Submitted", "graded": "Date/Time Final Score Given",
    "grade": "Final Score Points Earned", "maximum": "Final Score Points Possible",
}  # fmt: skip
_MOST_TABLES = 50


def worksheets_beside(source: Path, stem: str, system: str) -> list[Path]:
    """Worksheets in the folder of a download that belong to it.

    Moodle's are called ``<Grades>-<the download's name>.csv``: the one of exactly that name comes alone, otherwise
    all of the same assignment. Those of other systems are told by what they hold.
    """
    try:
        tables = sorted(path for path in source.parent.iterdir() if path.suffix.casefold() == ".csv")
    except OSError:
        return []
    if system != "moodle":
        return [path for path in tables[:_MOST_TABLES] if _is_of(path, system)]
    named = [(path, path.stem.partition("-")[2]) for path in tables]
    exact = [path for path, rest in named if nfc(rest) == nfc(stem)]
    wanted = assignment_of(stem)
    return exact or [path for path, rest in named if wanted[0] and assignment_of(rest) == wanted]


def _is_of(path: Path, system: str) -> bool:
    try:
        return worksheet_at(path).kind == system
    except BadInput:
        return False


def worksheet_at(path: Path) -> Worksheet:
    """The worksheet in this file. Raises SourceUnreadable, TableUnreadable or ColumnsUnclear."""
    try:
        with path.open("rb") as file:
            raw = file.read(DEFAULT_TABLE_LIMITS.file_bytes + 1)
    except OSError as error:
        raise SourceUnreadable(
            sentence("“{name}” cannot be read: {why}.", name=shown(path.name), why=error.strerror or error)
        ) from None
    return read_worksheet(raw, shown(path.name))


def read_worksheet(raw: bytes, file_name: str) -> Worksheet:
    """The worksheet in these bytes. Raises TableUnreadable, or ColumnsUnclear where it is another table."""
    table = decode_table(raw)
    kind = _kind(table)
    columns = _columns(table) if kind == "moodle" else _by_header(table, _CANVAS if kind == "canvas" else _ORA2)
    if kind == "moodle":
        _check_moodle(table, file_name)
    text = kept_text(raw, table.encoding)
    lines = kept_rows(text.text, table.delimiter)
    told = [(row, lines[place]) for place, row in enumerate(table.rows, 1)]
    wanted = [(row, line) for row, line in told if _TELLS_LEARNER[kind](row, columns)]
    first = told.index(wanted[0]) + 1 if wanted else len(lines)
    rows = tuple(_row(row, line, columns, kind) for row, line in wanted)
    head = "".join(lines[:first])
    header = table.header
    return Worksheet(
        file_name, table.encoding, table.delimiter, header, rows, kind, head, text.encoding, tuple(columns.items())
    )


def _kind(table: Table) -> str:
    if {"Student", "ID", "Section"} <= set(table.header):
        return "canvas"
    return "ora2" if {"Anonymized Student ID", "Submission ID"} <= set(table.header) else "moodle"


def _check_moodle(table: Table, file_name: str) -> None:
    if not table.rows or not all(_IDENTIFIER.fullmatch(row.cells[0].strip()) for row in table.rows):
        raise ColumnsUnclear(
            sentence(
                "“{file_name}” is no grading worksheet: its first column does not name participants.",
                file_name=file_name,
            ),
            "Download it from the assignment with “Download grading worksheet”.",
        )


def _is_canvas_learner(row: TableRow, columns: Mapping[str, int]) -> bool:
    """Rows about postings and points come before the learners; the test student is nobody."""
    name = row.cells[columns["name"]].strip()
    return row.cells[columns["identifier"]].strip().isdecimal() and name != "Student, Test"


_TELLS_LEARNER: Mapping[str, Callable[[TableRow, Mapping[str, int]], bool]] = {
    "moodle": lambda row, columns: True,
    "canvas": _is_canvas_learner,
    "ora2": lambda row, columns: bool(row.cells[columns["identifier"]].strip()),
}


def _by_header(table: Table, wanted: Mapping[str, str]) -> dict[str, int]:
    return {field: table.header.index(name) for field, name in wanted.items() if name in table.header}


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
    _add_grade(table, columns)
    return columns


def _add_grade(table: Table, columns: dict[str, int]) -> None:
    """In a language that is not known the highest grade is the one number that every row has, and the grade
    stands before it."""
    if "grade" in columns or "maximum" in columns:
        return
    known = set(columns.values())
    for place in range(2, len(table.header)):
        cells = {row.cells[place].strip() for row in table.rows}
        if len(cells) == 1 and _NUMBER.fullmatch(cells.pop()) and not {place, place - 1} & known:
            columns.update(maximum=place, grade=place - 1)
            return


def _all_match(table: Table, place: int, pattern: re.Pattern[str]) -> bool:
    filled = [cell for row in table.rows if (cell := row.cells[place].strip())]
    return bool(filled) and all(pattern.fullmatch(cell) for cell in filled)


def _row(row: TableRow, line: str, columns: Mapping[str, int], kind: str) -> WorksheetRow:
    def cell(name: str) -> str:
        return nfc(row.cells[columns[name]].strip()) if name in columns else ""

    email = cell("email")
    identifier = cell("identifier")
    found = _IDENTIFIER.fullmatch(identifier) if kind == "moodle" else None
    return WorksheetRow(
        row.line,
        found[1] if found else shown(identifier),
        given_first(cell("name")) if kind == "canvas" else cell("name"),
        cell("number"),
        email if kind == "moodle" or _EMAIL.fullmatch(email) else "",
        cell("status"),
        cell("grade"),
        cell("maximum"),
        cell("received"),
        line,
        cell("graded"),
    )
