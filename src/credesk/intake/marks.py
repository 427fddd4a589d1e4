"""Marks files: one row for each learner, task and criterion (docs/intake.md, Marks)."""

import re
from dataclasses import dataclass
from datetime import date

from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.intake.cells import unguarded, write_table
from credesk.intake.columns import MARKS, find_columns, is_word_for
from credesk.intake.errors import ColumnsUnclear, TableUnreadable
from credesk.intake.tables import TableRow, decode_table

MARKS_HEADER = ("learner", "task", "criterion", "level", "comment", "assessor", "date")
_NEEDED = ("learner", "criterion", "level")
_NOT_APPLICABLE_WORDS = (
    "n/a|not applicable|no aplica|no aplicable|não aplicável|sans objet|nicht anwendbar|entfällt|non applicabile|"
    "niet van toepassing|nie dotyczy|неприменимо|لا ينطبق|不适用|該当なし"
)
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One mark as it was written. ``level`` is a title or a number of points; ``date`` is ISO 8601 or empty.

    An empty level is a mark that is not given yet; ``not_applicable`` says that the criterion does not count.
    """

    line: int
    learner: str
    task: str
    criterion: str
    level: str
    comment: str
    assessor: str
    date: str
    not_applicable: bool


@dataclass(frozen=True, slots=True)
class MarksFile:
    """The marks of a file, how it was read, and which columns were left aside."""

    encoding: str
    guessed: bool
    delimiter: str
    rows: tuple[MarkRow, ...]
    ignored_columns: tuple[str, ...]


def read_marks(raw: bytes, encoding: str | None = None) -> MarksFile:
    """The marks in these bytes. Raises TableUnreadable or ColumnsUnclear with the line or column."""
    table = decode_table(raw, encoding)
    columns = find_columns(table.header, MARKS)
    if missing := [name for name in _NEEDED if name not in columns]:
        raise ColumnsUnclear(
            sentence("The marks file has no column for: {missing}.", missing=", ".join(missing)),
            sentence("Its columns are {marks_header}.", marks_header=", ".join(MARKS_HEADER)),
        )
    rows = tuple(_mark(row, columns) for row in table.rows)
    used = set(columns.values())
    ignored = tuple(cell for place, cell in enumerate(table.header) if place not in used and cell.strip())
    return MarksFile(table.encoding, table.guessed, table.delimiter, rows, ignored)


def _mark(row: TableRow, columns: dict[str, int]) -> MarkRow:
    def cell(name: str) -> str:
        return nfc(unguarded(row.cells[columns[name]].strip())).strip() if name in columns else ""

    for name in ("learner", "criterion"):
        if not cell(name):
            raise TableUnreadable(
                sentence("Line {line} of the marks file names no {name}.", line=row.line, name=name),
                "Nothing was changed.",
            )
    level = cell("level")
    not_applicable = is_word_for(level, _NOT_APPLICABLE_WORDS)
    return MarkRow(
        row.line,
        cell("learner"),
        cell("task"),
        cell("criterion"),
        "" if not_applicable else level,
        cell("comment"),
        cell("assessor"),
        _date(cell("date"), row.line),
        not_applicable,
    )


def _date(text: str, line: int) -> str:
    """ISO 8601, or day.month.year; anything else could be read in two ways."""
    if not text:
        return ""
    try:
        if dotted := _DOTTED.fullmatch(text):
            return date(int(dotted[3]), int(dotted[2]), int(dotted[1])).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise TableUnreadable(
            sentence("Line {line}: “{text}” is no date.", line=line, text=text), "Write it like 2026-03-04."
        ) from None


def write_marks(rows: list[tuple[str, str, str, str, str, str, str]]) -> bytes:
    """A marks file with these rows, in the order of ``MARKS_HEADER``, safe to open in a spreadsheet."""
    return write_table(MARKS_HEADER, rows)
