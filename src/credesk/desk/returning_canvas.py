"""Marks back to Canvas: its gradebook with one column filled, and rubric assessments, both as CSV that Canvas imports.

A gradebook goes back with the columns that name a student, the assignment's column, and the rows that are filled:
whatever else an older export holds would be written over newer grades (lib/gradebook_importer.rb).
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from credesk.desk.outside import ask, read_file
from credesk.desk.records import achievement_versions
from credesk.desk.returning import (
    NumberForm,
    Result,
    Return,
    ReturnAct,
    ReturnRow,
    by_learner,
    number_form,
    number_of,
    result_words,
    results,
)
from credesk.desk.returning_kept import KeptRow, KeptTable, kept_table
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.points import points_text
from credesk.domain.sentences import sentence
from credesk.intake import calls
from credesk.intake.cells import neutral
from credesk.intake.kept_lines import cells_of, kept_rows

SYSTEM = "canvas"
_NAMING = ("Student", "ID", "SIS User ID", "SIS Login ID", "Integration ID", "Root Account", "Section")
_IDS = ("ID", "SIS User ID", "SIS Login ID", "Integration ID")
_ASSIGNMENT = re.compile(r"(?P<name>.+) \((?P<id>\d+)\)", re.DOTALL)
_EXCUSED, _NOT_ASSIGNED = "EX", "N/A"
_POINTS_ROW = "points possible"


@dataclass(frozen=True, slots=True)
class _Book:
    """A gradebook: rows before the learners' (the header first), the learners' by user id, and its form."""

    head: tuple[tuple[str, ...], ...]
    rows: Mapping[str, tuple[str, ...]]
    delimiter: str
    written_as: str
    file_name: str
    mark: str
    line_end: str

    @property
    def header(self) -> tuple[str, ...]:
        return self.head[0]

    def points(self, column: int) -> NumberForm | None:
        """The points possible in a column, in the form in which Canvas writes them."""
        for row in self.head[1:]:
            if row and row[0].strip().casefold() == _POINTS_ROW and column < len(row):
                return number_form(row[column])
        return None


def return_gradebook(
    desk: Desk, task: Id, gradebook: Path | None = None, take_in: Id | None = None, column: str | None = None
) -> Return:
    """Plan a gradebook with one assignment's column filled: the one that came in, or a newer one given as a file.

    ``column`` names the assignment by name or id. A grade that was given in Canvas since the take-in is left alone,
    and so is an excused learner; both are told. Raises BadInput.
    """
    kept = kept_table(desk.workspace, task, SYSTEM, take_in)
    before = _kept(kept) if kept.has_table else None
    book = _given(gradebook) if gradebook is not None else before
    if book is None:
        raise BadInput(
            "No gradebook came in with this download.", "Export it from Canvas and name it with --gradebook FILE.csv."
        )
    place = _column(book, column, _titles(desk, task))
    filling = _Filling(book, before, place, kept, by_learner(results(desk, task)), is_new=gradebook is not None)
    rows = [filling.row(user, cells) for user, cells in book.rows.items()]
    return Return(SYSTEM, book.file_name, tuple(rows), filling.notes(), partial(_written, book, place, rows))


def _given(path: Path) -> _Book:
    sheet = calls.worksheet_of(ask("credesk.intake.calls:worksheet", read_file(path), path.name))
    if sheet.kind != SYSTEM:
        raise BadInput(sentence("“{name}” is no gradebook of Canvas.", name=path.name))
    lines = {row.participant: row.line_text for row in sheet.rows}
    return _book(sheet.head, lines, sheet.delimiter, sheet.written_as, sheet.file_name)


def _kept(kept: KeptTable) -> _Book:
    lines = {row.participant: row.line for row in kept.rows if row.line}
    return _book(kept.head, lines, kept.delimiter, kept.written_as, kept.name)


def _book(head: str, lines: Mapping[str, str], delimiter: str, written_as: str, name: str) -> _Book:
    rows = {user: cells_of(line, delimiter) for user, line in lines.items()}
    told = tuple(cells_of(line, delimiter) for line in kept_rows(head, delimiter))
    mark = "\ufeff" if head.startswith("\ufeff") else ""
    return _Book(told, rows, delimiter, written_as, name, mark, "\r\n" if "\r\n" in head else "\n")


def _titles(desk: Desk, task: Id) -> set[str]:
    return {
        text.casefold()
        for version in achievement_versions(desk.workspace)
        for one in version.tasks
        if one.id == task
        for _, text in one.title.entries
    }


def _column(book: _Book, wanted: str | None, titles: set[str]) -> int:
    """Where the assignment's grades stand: the column that was named, the only one, or the one of the task's title."""
    found = {place: match for place, cell in enumerate(book.header) if (match := _ASSIGNMENT.fullmatch(cell.strip()))}
    if wanted is not None:
        name = wanted.strip().casefold()
        fitting = [
            place
            for place, match in found.items()
            if name in (match[0].casefold(), match["name"].casefold(), match["id"])
        ]
    else:
        fitting = list(found) if len(found) == 1 else []
        fitting = fitting or [place for place, match in found.items() if match["name"].casefold() in titles]
    if len(fitting) == 1:
        return fitting[0]
    names = ", ".join(match[0] for match in found.values())
    raise BadInput(
        "Which assignment of the gradebook?", sentence("Name its column with --column: {names}.", names=names)
    )


class _Filling:
    """Goes through the learners of a gradebook."""

    def __init__(
        self,
        book: _Book,
        before: _Book | None,
        place: int,
        kept: KeptTable,
        found: Mapping[Id, Result],
        *,
        is_new: bool,
    ) -> None:
        self._book, self._place, self._found, self._is_new = book, place, found, is_new
        self._kept = {row.participant: row for row in kept.rows}
        self._form = book.points(place)
        self._before = before
        self._scaled: set[str] = set()

    def notes(self) -> tuple[str, ...]:
        """What a person should know about the whole."""
        form = self._form
        if form is None:
            return (sentence("The gradebook does not tell the points possible; points go back as they are."),)
        return tuple(
            sentence("Points were scaled from {of} to Canvas's {maximum}.", of=of, maximum=points_text(form.maximum))
            for of in sorted(self._scaled)
        )

    def row(self, user: str, cells: Sequence[str]) -> ReturnRow:
        """What a learner's row does."""
        now = cells[self._place].strip() if self._place < len(cells) else ""
        kept = self._kept.get(user)
        row = ReturnRow(ReturnAct.LEFT, user, "", kept.name if kept else cells[0], now, now)
        result = self._found.get(kept.learner) if kept else None
        if kept is None or result is None:
            return replace(row, reason=sentence("was not taken in for this task"))
        row = replace(row, number=result.number, name=result.name, source_row=kept.id, learner=kept.learner)
        if result.trouble:
            return replace(row, act=ReturnAct.WAITING, reason=result.trouble)
        return self._judged(row, kept, result)

    def _judged(self, row: ReturnRow, kept: KeptRow, result: Result) -> ReturnRow:
        assert result.score is not None
        if result.score.of is None:
            return replace(row, reason=sentence("its rubric has levels and no points"))
        if row.before.upper() in (_EXCUSED, _NOT_ASSIGNED):
            return replace(row, reason=sentence("Canvas says {word}", word=row.before))
        grade = self._grade(result)
        if number_of(row.before) is not None and number_of(row.before) == number_of(grade):
            return replace(row, act=ReturnAct.SAME, after=row.before)
        if why := self._newer(row, kept, result):
            return replace(row, act=ReturnAct.NEWER, reason=why)
        return replace(row, act=ReturnAct.FILL, after=grade, sign_off=result.sign_off)

    def _grade(self, result: Result) -> str:
        assert result.score is not None
        assert result.score.of is not None
        if self._form is None:
            return points_text(result.score.points)
        if result.score.of != self._form.maximum:
            self._scaled.add(points_text(result.score.of))
        return self._form.written(result.score.fraction)

    def _newer(self, row: ReturnRow, kept: KeptRow, result: Result) -> str:
        """Canvas tells no times: a grade is older than the mark where it stood there at take-in, or came from here."""
        if not row.before or row.before == kept.returned:
            return ""
        cells = self._before.rows.get(row.participant, ()) if self._before is not None else ()
        stood = cells[self._place].strip() if self._place < len(cells) and self._is_one_column() else ""
        if row.before == stood and kept.taken_ms <= result.signed_ms:
            return ""
        return sentence(
            "{grade} was given in Canvas, and nothing says that this was before the sign-off", grade=row.before
        )

    def _is_one_column(self) -> bool:
        """Whether the column is the same assignment's in the gradebook that came in and in the one to be filled."""
        assert self._before is not None
        header = self._before.header
        return self._place < len(header) and header[self._place] == self._book.header[self._place]


def _written(book: _Book, place: int, rows: Sequence[ReturnRow]) -> bytes:
    grades = {row.participant: row.after for row in rows if row.act is ReturnAct.FILL}
    wanted = [at for at, cell in enumerate(book.header) if cell.strip() in _NAMING] + [place]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=book.delimiter, lineterminator=book.line_end)
    for cells in book.head:
        writer.writerow([_at(cells, at) for at in wanted])
    for user, grade in grades.items():
        cells = book.rows[user]
        named = [_at(cells, at) if book.header[at].strip() in _IDS else neutral(_at(cells, at)) for at in wanted[:-1]]
        writer.writerow([*named, grade])
    return (book.mark + out.getvalue()).encode(book.written_as, "replace")


def _at(cells: Sequence[str], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def return_rubric_assessments(desk: Desk, task: Id, take_in: Id | None = None) -> Return:
    """Plan Canvas's rubric assessments: rating, points and comment of each criterion, a row for each student.

    Criteria and ratings are called as in the rubric's own language. Raises BadInput.
    """
    kept = kept_table(desk.workspace, task, SYSTEM, take_in)
    found = by_learner(results(desk, task))
    rows: list[ReturnRow] = []
    lines: list[tuple[str, Result]] = []
    for one in kept.rows:
        result = found.get(one.learner)
        if result is None:
            continue
        row = ReturnRow(ReturnAct.WAITING, one.participant, result.number, result.name, reason=result.trouble)
        if not result.trouble:
            lines.append((one.participant, result))
            row = replace(row, act=ReturnAct.FILL, after=result_words(result))
        rows.append(row)
    name = f"{kept.assignment or 'rubric'} assessments.csv"
    return Return(SYSTEM, name, tuple(rows), (), partial(_assessments, lines))


def _assessments(lines: Sequence[tuple[str, Result]]) -> bytes:
    titles = list(
        dict.fromkeys(
            criterion.title.text() for _, result in lines if result.rubric for criterion in result.rubric.criteria
        )
    )
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    columns = [f"{title} - {what}" for title in titles for what in ("Rating", "Points", "Comments")]
    writer.writerow(["Student Id", "Student Name", *map(neutral, columns)])
    for user, result in lines:
        given = _by_title(result)
        writer.writerow(
            [user, neutral(result.name), *(cell for title in titles for cell in given.get(title, ("", "", "")))]
        )
    return out.getvalue().encode("utf-8")


def _by_title(result: Result) -> dict[str, tuple[str, str, str]]:
    """(rating, points, comment) by the criterion's title."""
    found = {}
    for criterion in result.rubric.criteria if result.rubric else ():
        mark = (result.marks or {}).get(criterion.id)
        if mark is None:
            continue
        level = criterion.level(mark.level) if mark.level is not None else None
        rating, points = (level.title.text(), points_text(level.points)) if level else ("", "")
        found[criterion.title.text()] = (neutral(rating), points, neutral(mark.comment))
    return found
