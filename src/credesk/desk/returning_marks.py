"""Marks as a table of a row for each learner, as CSV or as a workbook (Office Open XML) for anybody's spreadsheet."""

import csv
import io
import unicodedata
from collections.abc import Sequence
from fractions import Fraction
from functools import partial

from credesk.desk.returning import Result, Return, ReturnAct, ReturnRow, result_words, results
from credesk.desk.session import Desk
from credesk.desk.tasks import TaskNames
from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.points import points_text, rounded
from credesk.domain.rubric import Criterion
from credesk.domain.sentences import sentence
from credesk.intake.cells import guarded, neutral

FORMS = (".csv", ".xlsx")
_MOST_CHARACTERS = 32_767
"""What a cell of a workbook holds."""

_Cell = str | Fraction


def return_marks(desk: Desk, task: Id, ending: str) -> Return:
    """Plan a table of every learner's marks. ``ending`` is ``.csv`` or ``.xlsx``. Raises BadInput for another."""
    if ending not in FORMS:
        raise BadInput(sentence("Marks are not written as “{ending}”.", ending=ending), "Name a .csv or .xlsx file.")
    found = results(desk, task)
    if not found:
        raise BadInput("Nobody handed in for this task.")
    title = TaskNames(desk.workspace).shown(task)
    table = [_header(found), *(_line(result, _criteria(found)) for result in found)]
    rows = tuple(_row(result) for result in found)
    write = partial(_workbook, title, table) if ending == ".xlsx" else partial(_csv, table)
    return Return("table", f"{title}{ending}", rows, (), write)


def _row(result: Result) -> ReturnRow:
    act = ReturnAct.WAITING if result.trouble else ReturnAct.FILL
    return ReturnRow(act, "", result.number, result.name, "", result_words(result), result.trouble)


def _criteria(found: Sequence[Result]) -> list[str]:
    """The titles of all criteria, of every version of the rubric by which somebody was judged."""
    rubrics = {result.rubric.id: result.rubric for result in found if result.rubric}
    return list(dict.fromkeys(one.title.text() for rubric in rubrics.values() for one in rubric.criteria))


def _header(found: Sequence[Result]) -> list[_Cell]:
    parts = [f"{title}: {what}" for title in _criteria(found) for what in ("level", "points", "comment")]
    return ["number", "name", "attempt", *parts, "points", "out of", "outcome", "assessor", "signed off on", "note"]


def _line(result: Result, titles: Sequence[str]) -> list[_Cell]:
    given: dict[str, tuple[_Cell, ...]] = {}
    for criterion in result.rubric.criteria if result.rubric else ():
        if (mark := (result.marks or {}).get(criterion.id)) is not None:
            given[criterion.title.text()] = _mark(criterion, mark)
    score = result.score
    points: tuple[_Cell, ...] = ("", "", "")
    if score is not None:
        points = ("" if score.of is None else score.points, "" if score.of is None else score.of, score.outcome.text)
    cells = [cell for title in titles for cell in given.get(title, ("", "", ""))]
    told = (result.assessor, result.signed_on, result.trouble)
    return [result.number, result.name, Fraction(result.attempt), *cells, *points, *told]


def _mark(criterion: Criterion, mark: Mark) -> tuple[_Cell, ...]:
    if mark.level is None:
        return "N/A" if mark.not_applicable else "", "", mark.comment
    level = criterion.level(mark.level)
    return level.title.text(), level.points, mark.comment


def _csv(table: Sequence[Sequence[_Cell]]) -> bytes:
    """UTF-8 with a byte order mark, so that every spreadsheet reads it; texts are guarded, numbers are numbers."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for row in table:
        writer.writerow([points_text(cell, 4) if isinstance(cell, Fraction) else guarded(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", errors="replace")


def _workbook(title: str, table: Sequence[Sequence[_Cell]]) -> bytes:
    """Texts are written as texts, so that none of them is a formula; numbers as numbers."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    sheet = book.create_sheet(_sheet_name(title))
    sheet.freeze_panes = "C2"
    for row in table:
        cells = []
        for value in row:
            if isinstance(value, Fraction):
                cell = WriteOnlyCell(sheet, value=float(rounded(value, 4)))
            else:
                cell = WriteOnlyCell(sheet, value=neutral(_clean(value)))
                cell.data_type = "s"
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _clean(text: str) -> str:
    """The text without characters that a workbook cannot hold."""
    kept = "".join(one for one in text if one in "\t\n" or unicodedata.category(one) not in ("Cc", "Cs"))
    return kept[:_MOST_CHARACTERS]


def _sheet_name(title: str) -> str:
    """Up to 31 characters, none of those that names of sheets must not have."""
    return "".join(" " if one in "[]:*?/\\'" else one for one in _clean(title))[:31].strip() or "Marks"
