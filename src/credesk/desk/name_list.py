"""The name check list: names as certificates will show them, for the learners to read before anything is signed."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from credesk.desk.issue_facts import list_note
from credesk.desk.paging import rows_by_id
from credesk.desk.session import Desk, Workspace
from credesk.domain.ids import Id

_AT_ONCE = 500
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class NameLine:
    """One learner's number, the name that would be printed, and the language of the certificate (BCP 47 or "")."""

    number: str
    name: str
    language: str
    cohort: str


def name_lines(workspace: Workspace, learners: Sequence[Id]) -> list[NameLine]:
    """The lines of these learners, in their order."""
    sql = "SELECT id, number, name, certificate_name, language, cohort FROM learners WHERE id IN ({ids})"
    found: list[NameLine] = []
    for start in range(0, len(learners), _AT_ONCE):
        for row in rows_by_id(workspace, sql, learners[start : start + _AT_ONCE]):
            name = row["certificate_name"] or row["name"] or ""
            found.append(NameLine(row["number"] or "", name, row["language"] or "", row["cohort"] or ""))
    return found


def names_as_csv(lines: Sequence[NameLine], headings: Sequence[str]) -> bytes:
    """A table for spreadsheets, UTF-8 with its mark. What a spreadsheet would take for a formula gets an apostrophe."""
    out = io.StringIO()
    made = csv.writer(out)
    made.writerow(headings)
    for line in lines:
        values = (line.number, line.name, line.cohort, line.language)
        made.writerow([plain_cell(value) for value in values])
    return out.getvalue().encode("utf-8-sig")


def plain_cell(value: str) -> str:
    """A value as a spreadsheet takes it for text."""
    return f"'{value}" if value.startswith(_FORMULAS) else value


def note_list_made(desk: Desk, achievement: Id) -> None:
    """Remember on this workstation that the list was made today."""
    desk.workspace.keep_local(list_note(achievement), desk.circumstances.now_ms())
