"""Marks that were written elsewhere: a file to fill in, and taking it in, all of it or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from credesk.desk.assess import Assessing, Change
from credesk.desk.award import find_achievement
from credesk.desk.circumstances import Progress, go_on_or_stop
from credesk.desk.outside import parsed
from credesk.desk.programmes import find_task
from credesk.desk.records import (
    LIVE_SUBMISSIONS,
    Learners,
    find_learner,
    learner,
    marks_of,
    rubric_version,
)
from credesk.desk.session import Desk, find_person
from credesk.desk.tasks import TaskNames
from credesk.domain.assessment import Mark, checked_comment
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id, assessment_id
from credesk.domain.points import parse_points, points_text
from credesk.domain.rubric import Criterion, RubricVersion
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.intake import calls
from credesk.intake.marks import MarkRow, MarksFile, write_marks
from credesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class MarkStep:
    """One mark that a file changed: whose judgement of which submission, what stood before and what stands now."""

    submission: Id
    assessor: Id
    before: Mark
    after: Mark


@dataclass(frozen=True, slots=True)
class Imported:
    """What a marks file changed."""

    marks: int
    unchanged: int
    assessments: int
    waiting: int
    steps: tuple[MarkStep, ...] = ()


@dataclass(frozen=True, slots=True)
class GivenMark:
    """A row of the file, resolved: who judged which criterion of which submission how."""

    submission: Id
    assessor: Id
    mark: Mark
    on: str | None


def read_marks_file(path: Path, encoding: str | None = None) -> MarksFile:
    """A marks file, read in the worker process. Raises BadInput where it is none."""
    file: MarksFile = parsed("credesk.intake.calls:marks", calls.marks_of, path, encoding)
    return file


def import_marks(desk: Desk, path: Path, encoding: str | None = None, progress: Progress | None = None) -> Imported:
    """Take in the marks of a file, as ``take_marks`` does."""
    return take_marks(desk, read_marks_file(path, encoding), progress)


def take_marks(desk: Desk, file: MarksFile, progress: Progress | None = None) -> Imported:
    """Take in marks, all of them or none. ``actor`` is who imports, ``assessor`` who judged; only they can sign off.

    Raises BadInput or Refused with the line of the first row that does not fit, and Stopped; nothing was changed then.
    """
    rows = [row for row in file.rows if gives_something(row)]
    reading = MarksReading(desk)
    given = [(row.line, reading.resolved(row)) for row in rows]
    steps: list[MarkStep] = []
    with desk.act() as act:
        open_ones: dict[tuple[Id, Id], Assessing] = {}
        for done, (line, one) in enumerate(given):
            go_on_or_stop(progress or Progress(), done, len(given))
            key = (one.submission, one.assessor)
            if key not in open_ones:
                open_ones[key] = Assessing(desk, *key, shared=act)
            change = _given(open_ones[key], line, one)
            if change.before != change.after:
                steps.append(MarkStep(*key, change.before, change.after))
    return Imported(len(steps), len(given) - len(steps), len(open_ones), len(file.rows) - len(rows), tuple(steps))


def gives_something(row: MarkRow) -> bool:
    """Whether a row gives a mark; one without level and comment waits to be filled in."""
    return bool(row.level or row.not_applicable or row.comment)


def _given(assessing: Assessing, line: int, one: GivenMark) -> Change:
    try:
        return assessing.give(one.mark, one.on)
    except Refused as error:
        raise Refused(
            sentence("Line {line}: {why}", line=line, why=error.message),
            f"{error.hint} Nothing was changed.".strip(),
        ) from error


def untake_marks(desk: Desk, steps: Sequence[MarkStep]) -> int:
    """Give every mark that a file changed back what stood before, all of them or none. How many there were.

    Raises Refused where one was changed again since, or signed off.
    """
    with desk.act() as act:
        open_ones: dict[tuple[Id, Id], Assessing] = {}
        for one in reversed(steps):
            key = (one.submission, one.assessor)
            if key not in open_ones:
                open_ones[key] = Assessing(desk, *key, shared=act)
            if open_ones[key].marks.get(one.after.criterion) != one.after:
                raise Refused("Some of these marks were changed since.", "Nothing was undone; correct them one by one.")
            open_ones[key].give(one.before)
    return len(steps)


class MarksReading:
    """Marks rows read against the register; what many rows share is looked up once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._learners = Learners(desk.workspace)
        tasks = TaskNames(desk.workspace)
        self._person = cache(lambda name: find_person(desk.workspace, name))
        self._submission = cache(tasks.submission)
        self.assessing = cache(lambda submission, assessor: Assessing(desk, submission, assessor))

    def resolved(self, row: MarkRow) -> GivenMark:
        """Who judged what how. Raises BadInput with the line."""
        try:
            return self.resolve(row)
        except BadInput as error:
            raise BadInput(
                sentence("Line {line}: {why}", line=row.line, why=error.message),
                f"{error.hint} Nothing was changed.".strip(),
            ) from error

    def resolve(self, row: MarkRow) -> GivenMark:
        """As ``resolved``, where whoever asks knows the line. Raises BadInput."""
        who = self._learners.find(row.learner)
        submission = self._submission(who.id, row.task or None)
        assessor = self._person(row.assessor) if row.assessor else self._desk.person
        criterion = find_criterion(self.assessing(submission, assessor).rubric, row.criterion)
        level = find_level(criterion, row.level) if row.level else None
        mark = Mark(criterion.id, level, checked_comment(row.comment), row.not_applicable)
        return GivenMark(submission, assessor, mark, row.date or None)


def find_criterion(rubric: RubricVersion, text: str) -> Criterion:
    """The criterion of this title, in any of its languages."""
    wanted = nfc(text).strip().casefold()
    for criterion in rubric.criteria:
        if wanted in {title.casefold() for _, title in criterion.title.entries}:
            return criterion
    names = ", ".join(criterion.title.text() for criterion in rubric.criteria)
    raise BadInput(
        sentence("The rubric has no criterion “{text}”.", text=text), sentence("Its criteria: {names}.", names=names)
    )


def find_level(criterion: Criterion, text: str) -> Id:
    """The level of this title, or with these points."""
    wanted = nfc(text).strip().casefold()
    for level in criterion.levels:
        if wanted in {title.casefold() for _, title in level.title.entries}:
            return level.id
    try:
        points = parse_points(text)
    except BadInput:
        points = None
    for level in criterion.levels:
        if points is not None and level.points == points:
            return level.id
    names = ", ".join(f"{level.title.text()} ({points_text(level.points)})" for level in criterion.levels)
    raise BadInput(
        sentence("“{criterion}” has no level “{text}”.", criterion=criterion.title.text(), text=text),
        sentence("Its levels: {names}.", names=names),
    )


def marks_template(workspace: Workspace, code: str | None, task_title: str | None, assessor: str) -> bytes:
    """A marks file to fill in: a row for each learner and criterion of a task, with the marks that there are."""
    achievement = find_achievement(workspace, code)
    _, task = find_task([achievement], task_title)
    rubric = rubric_version(workspace, achievement.task(task).rubric_version)
    who = find_person(workspace, assessor)
    title = TaskNames(workspace).shown(task)
    rows = workspace.rows(
        f"SELECT s.id, s.learner, max(s.attempt) FROM ({LIVE_SUBMISSIONS}) AS s JOIN learners AS l ON l.id = s.learner"
        " WHERE s.task = ? GROUP BY s.learner ORDER BY l.name, l.number",
        (task,),
    )
    lines = []
    for row in rows:
        number = learner(workspace, row["learner"]).number
        marks = marks_of(workspace, assessment_id(row["id"], who))
        lines += [_line(number, title, one, marks.get(one.id), assessor) for one in rubric.criteria]
    return write_marks(lines)


def _line(
    number: str, task: str, criterion: Criterion, mark: Mark | None, assessor: str
) -> tuple[str, str, str, str, str, str, str]:
    level = ""
    if mark is not None and mark.not_applicable:
        level = "N/A"
    elif mark is not None and mark.level is not None:
        # A level of an older version stays out: whoever fills the file in gives one of this version.
        level = next((one.title.text() for one in criterion.levels if one.id == mark.level), "")
    return number, task, criterion.title.text(), level, mark.comment if mark else "", assessor, ""


def open_assessment(desk: Desk, who: str, task: str | None) -> Assessing:
    """This person's assessment of a learner's latest attempt at the task of this name."""
    learner_id = find_learner(desk.workspace, who).id
    return Assessing(desk, TaskNames(desk.workspace).submission(learner_id, task))


def give(
    assessing: Assessing, criterion: str, level: str | None, comment: str | None, not_applicable: bool
) -> list[str]:
    """Judge one criterion, named by its title. Gives the names of what was saved."""
    wanted = find_criterion(assessing.rubric, criterion)
    changes = []
    if not_applicable:
        changes.append(assessing.set_not_applicable(wanted.id))
    elif level is not None:
        changes.append(assessing.give_level(wanted.id, find_level(wanted, level)))
    if comment is not None:
        changes.append(assessing.comment(wanted.id, comment))
    return [change.name for change in changes]
