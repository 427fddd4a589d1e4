"""Moodle's grading worksheet, filled: header, dates, separator, quotes and encoding stay byte for byte as they came.

Moodle reads a row's participant, grade, time of the last grade, and feedback comments (mod/assign/feedback/offline).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from html import escape
from pathlib import Path

from credesk.desk.outside import ask, read_file
from credesk.desk.returning import (
    Result,
    Return,
    ReturnAct,
    ReturnRow,
    by_learner,
    is_later,
    number_form,
    number_of,
    results,
)
from credesk.desk.returning_kept import KeptRow, KeptTable, kept_table
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.outcome import Outcome
from credesk.domain.points import points_text
from credesk.domain.sentences import sentence
from credesk.intake import calls
from credesk.intake.cells import neutral, starts_formula
from credesk.intake.findings import Worksheet
from credesk.intake.kept_lines import cells_of, filled

SYSTEM = "moodle"
_NEVER = ("", "-")
_NO = frozenset(
    "no nein non não nee nie нет ні لا hayır nei nej ei nem nu όχι いいえ 否 아니요 hapana tidak नहीं לא".split()
)
"""“No” in Moodle's languages, as the column says that a grade cannot be changed."""

Scale = Mapping[Outcome, str]
"""Which word of a scale stands for which outcome."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A worksheet to be filled: its text before the rows, the rows' texts, and where its columns are."""

    head: str
    lines: tuple[tuple[str, str], ...]
    delimiter: str
    written_as: str
    columns: Mapping[str, int]
    file_name: str

    def cell(self, line: str, name: str) -> str:
        cells = cells_of(line, self.delimiter)
        place = self.columns.get(name, -1)
        return cells[place].strip() if 0 <= place < len(cells) else ""


def return_worksheet(
    desk: Desk, task: Id, worksheet: Path | None = None, take_in: Id | None = None, scale: Scale | None = None
) -> Return:
    """Plan the filling of a worksheet: the one that came in with the download, or a newer one given as a file.

    A row is left alone, and this is told, where Moodle's own times are later than the sign-off, where its grade is
    locked, or where a time cannot be read. Raises BadInput.
    """
    kept = kept_table(desk.workspace, task, SYSTEM, take_in)
    sheet = _given(worksheet) if worksheet is not None else _kept(kept)
    filling = _Filling(sheet, kept, by_learner(results(desk, task)), scale or {})
    planned = [filling.row(participant, line) for participant, line in sheet.lines]
    notes = [*filling.notes(), *_remarks(sheet)]
    return Return(
        SYSTEM, sheet.file_name, tuple(row for row, _ in planned), tuple(notes), partial(_written, sheet, planned)
    )


def _given(path: Path) -> _Sheet:
    sheet = calls.worksheet_of(ask("credesk.intake.calls:worksheet", read_file(path), path.name))
    if sheet.kind != SYSTEM:
        raise BadInput(sentence("“{name}” is no grading worksheet of Moodle.", name=path.name))
    return _sheet_of(sheet)


def _sheet_of(sheet: Worksheet) -> _Sheet:
    lines = tuple((row.participant, row.line_text) for row in sheet.rows)
    return _Sheet(sheet.head, lines, sheet.delimiter, sheet.written_as, dict(sheet.columns), sheet.file_name)


def _kept(kept: KeptTable) -> _Sheet:
    if not kept.has_table:
        raise BadInput(
            "No grading worksheet came in with this download.",
            "Download it from Moodle and name it with --worksheet FILE.csv.",
        )
    lines = tuple((row.participant, row.line) for row in kept.rows if row.line)
    return _Sheet(kept.head, lines, kept.delimiter, kept.written_as, kept.columns, kept.name)


def _written(sheet: _Sheet, planned: Sequence[tuple[ReturnRow, str]]) -> bytes:
    text = sheet.head + "".join(line for _, line in planned)
    # Feedback is HTML, in which a letter that the encoding lacks can be named by its number.
    return text.encode(sheet.written_as, "xmlcharrefreplace")


def _remarks(sheet: _Sheet) -> list[str]:
    if "feedback" not in sheet.columns:
        return [sentence("The worksheet has no column for feedback comments; only grades go back.")]
    return []


class _Filling:
    """Goes through the rows of a worksheet."""

    def __init__(self, sheet: _Sheet, kept: KeptTable, found: Mapping[Id, Result], scale: Scale) -> None:
        if "grade" not in sheet.columns:
            raise BadInput("The worksheet has no column for grades that can be told.", "Export it in English.")
        self._sheet, self._found, self._scale = sheet, found, scale
        self._kept = {row.participant: row for row in kept.rows}
        self._scaled: set[tuple[str, str]] = set()
        self._formulas = 0

    def notes(self) -> list[str]:
        """What a person should know about the whole."""
        notes: list[str] = [
            sentence("Points were scaled from {of} to Moodle's {maximum}.", of=of, maximum=maximum)
            for of, maximum in sorted(self._scaled)
        ]
        if self._formulas:
            notes.append(
                sentence("Cells that start a formula got an apostrophe before it: {count}.", count=self._formulas)
            )
        return notes

    def row(self, participant: str, line: str) -> tuple[ReturnRow, str]:
        """What a row does, and its text afterwards."""
        line = self._neutral(line)
        kept = self._kept.get(participant)
        before = self._sheet.cell(line, "grade")
        name = kept.name if kept else self._sheet.cell(line, "name")
        row = ReturnRow(ReturnAct.LEFT, participant, "", name, before, before)
        result = self._found.get(kept.learner) if kept else None
        if kept is None or result is None:
            return replace(row, reason=sentence("was not taken in for this task")), line
        row = replace(row, number=result.number, name=result.name, source_row=kept.id, learner=kept.learner)
        if result.trouble:
            return replace(row, act=ReturnAct.WAITING, reason=result.trouble), line
        return self._judged(row, line, kept, result)

    def _neutral(self, line: str) -> str:
        """The row without formulas in the cells that Moodle does not read again; those must stay as they came."""
        read = {self._sheet.columns.get(name) for name in ("identifier", "grade", "graded", "feedback")}
        changed = {
            place: neutral(cell)
            for place, cell in enumerate(cells_of(line, self._sheet.delimiter))
            if place not in read and starts_formula(cell) and cell.strip() not in _NEVER
        }
        self._formulas += len(changed)
        return filled(line, self._sheet.delimiter, changed) if changed else line

    def _judged(self, row: ReturnRow, line: str, kept: KeptRow, result: Result) -> tuple[ReturnRow, str]:
        try:
            grade = self._grade(line, result)
        except BadInput as error:
            return replace(row, reason=str(error)), line
        cells = {self._sheet.columns["grade"]: grade}
        feedback = feedback_html(result)
        if feedback and "feedback" in self._sheet.columns:
            cells[self._sheet.columns["feedback"]] = feedback
        row = replace(row, after=grade, sign_off=result.sign_off)
        now = cells_of(line, self._sheet.delimiter)
        if all(place < len(now) and _is_same(now[place], cell) for place, cell in cells.items()):
            return replace(row, act=ReturnAct.SAME), line
        if self._sheet.cell(line, "changeable").casefold() in _NO:
            return replace(row, after=row.before, reason=sentence("Moodle says that its grade cannot be changed")), line
        if why := self._newer(line, kept, result):
            return replace(row, act=ReturnAct.NEWER, after=row.before, reason=why), line
        return replace(row, act=ReturnAct.FILL), filled(line, self._sheet.delimiter, cells)

    def _newer(self, line: str, kept: KeptRow, result: Result) -> str:
        """Why a row is newer than its mark: its work or its grade was changed after the sign-off; "" where not."""
        told = (("graded", sentence("graded in Moodle")), ("received", sentence("handed in")))
        for field, what in told:
            text = self._sheet.cell(line, field)
            if text in _NEVER:
                continue
            later = is_later(text, result.signed_ms)
            if later:
                return sentence("{what} on {time}, after the sign-off", what=what, time=text)
            if later is None and not self._came_before(field, text, kept, result):
                return sentence("its time “{time}” cannot be read", time=text)
        if "graded" not in self._sheet.columns and row_has_grade(self._sheet.cell(line, "grade"), kept):
            return sentence("it has a grade, and the worksheet does not tell since when")
        return ""

    def _came_before(self, field: str, text: str, kept: KeptRow, result: Result) -> bool:
        """Whether a time that cannot be read stood there already when it was taken in, before the sign-off."""
        before = self._sheet.cell(kept.line, field) if kept.line else ""
        return text == before and kept.taken_ms <= result.signed_ms

    def _grade(self, line: str, result: Result) -> str:
        """The grade in the worksheet's own form. Raises BadInput where there is none."""
        assert result.score is not None
        if "scale" in self._sheet.columns:
            return scale_word(self._sheet.cell(line, "scale"), result.score.outcome, self._scale)
        form = number_form(self._sheet.cell(line, "maximum"))
        if form is None:
            raise BadInput("the worksheet does not tell its highest grade")
        if result.score.of is None:
            raise BadInput("its rubric has levels and no points")
        if result.score.of != form.maximum:
            self._scaled.add((_plain(result), self._sheet.cell(line, "maximum")))
        return form.written(result.score.fraction)


def _plain(result: Result) -> str:
    assert result.score is not None
    assert result.score.of is not None
    return points_text(result.score.of)


def row_has_grade(grade: str, kept: KeptRow) -> bool:
    """Whether a grade stands there that this workspace did not give."""
    return grade not in _NEVER and grade != kept.returned


def _is_same(now: str, then: str) -> bool:
    if now.strip() == then.strip():
        return True
    one, other = number_of(now), number_of(then)
    return one is not None and one == other


def scale_word(cell: str, outcome: Outcome, scale: Scale) -> str:
    """The word of a scale for an outcome: the one that was named, or of two words the first for not yet achieved.

    A scale of four words stands for the four outcomes. Raises BadInput for any other.
    """
    words = [word.strip() for word in (cell.split("\n") if "\n" in cell else cell.split(",")) if word.strip()]
    if outcome in scale:
        if scale[outcome] not in words:
            raise BadInput(sentence("Moodle's scale has no word “{word}”", word=scale[outcome]))
        return scale[outcome]
    if len(words) == 2:
        return words[1 if outcome.is_achieved else 0]
    if len(words) == len(Outcome):
        return words[outcome]
    raise BadInput(sentence("of Moodle's scale of {count} words nobody said which means {outcome}",
                            count=len(words), outcome=outcome.text))  # fmt: skip


def feedback_html(result: Result) -> str:
    """Levels and comments as HTML in the learner's language, as far as the rubric speaks it; "" without comments."""
    if result.rubric is None or result.marks is None or not any(mark.comment for mark in result.marks.values()):
        return ""
    parts = []
    for criterion in result.rubric.criteria:
        mark = result.marks.get(criterion.id)
        if mark is None:
            continue
        level = "" if mark.level is None else criterion.level(mark.level).title.text(result.language)
        said = " ".join(part for part in (f"{level}." if level else "N/A.", " ".join(mark.comment.split())) if part)
        parts.append(f"<p><strong>{escape(criterion.title.text(result.language))}</strong>: {escape(said)}</p>")
    return "".join(parts)
