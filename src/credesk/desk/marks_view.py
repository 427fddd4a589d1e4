"""A marks file before it is taken in: what each row would write, what stays, and which rows are refused and why."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from credesk.desk.assess import standing_sign_off
from credesk.desk.circumstances import Progress, go_on_or_stop
from credesk.desk.marks_files import GivenMark, MarksReading, gives_something, read_marks_file
from credesk.desk.records import Learners
from credesk.desk.session import Desk, Workspace
from credesk.desk.tasks import TaskNames, newest_achievements
from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput, CredeskError, Refused
from credesk.domain.ids import Id, assessment_id
from credesk.domain.rubric import RubricVersion
from credesk.intake.marks import MarkRow, MarksFile


class MarkAct(Enum):
    """What a row of a marks file does."""

    WRITE = "written"
    SAME = "as it stands"
    WAITING = "no mark yet"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ShownMark:
    """A mark in words; the level "" is none, and a mark that is not applicable has none."""

    level: str = ""
    comment: str = ""
    not_applicable: bool = False


@dataclass(frozen=True, slots=True)
class MarkEffect:
    """One row: what it does, for whom, and what stood before; ``reason`` says why it is refused."""

    line: int
    act: MarkAct
    learner: str
    criterion: str
    assessor: str
    before: ShownMark = ShownMark()
    after: ShownMark = ShownMark()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MarksPreview:
    """A marks file that was read and not taken yet."""

    path: Path
    file: MarksFile
    effects: tuple[MarkEffect, ...]

    def count(self, act: MarkAct) -> int:
        """How many rows do this."""
        return sum(one.act is act for one in self.effects)

    @property
    def is_whole(self) -> bool:
        """Whether it can be taken: marks come in all together or not at all."""
        return not self.count(MarkAct.REFUSED)


_LOOK_FIRST = (MarkAct.REFUSED, MarkAct.WRITE, MarkAct.SAME, MarkAct.WAITING)


def preview_marks(
    desk: Desk, path: Path, encoding: str | None = None, progress: Progress | None = None
) -> MarksPreview:
    """Read a marks file and compare it with the marks that there are. Refused rows stand first. Raises Stopped."""
    file = read_marks_file(path, encoding)
    judge = _Judge(desk)
    effects = []
    for done, row in enumerate(file.rows):
        go_on_or_stop(progress or Progress(), done, len(file.rows))
        effects.append(judge.effect(row))
    effects.sort(key=lambda one: (_LOOK_FIRST.index(one.act), one.line))
    return MarksPreview(path, file, tuple(effects))


class _Judge:
    """Goes through the rows as taking them in would, without writing."""

    def __init__(self, desk: Desk) -> None:
        self._workspace, self._me = desk.workspace, desk.person
        self._reading = MarksReading(desk)
        self._learners = Learners(desk.workspace)
        self._marks: dict[tuple[Id, Id, Id], Mark] = {}
        self._is_signed: Callable[[Id], bool] = cache(lambda one: standing_sign_off(desk.workspace, one) is not None)
        self._people = {bytes(row["id"]): row["name"] or "" for row in desk.workspace.rows("SELECT * FROM people")}

    def effect(self, row: MarkRow) -> MarkEffect:
        """What a row does."""
        if not gives_something(row):
            return self._about(row, MarkAct.WAITING)
        try:
            given = self._reading.resolve(row)
            return self._compared(row, given)
        except CredeskError as error:
            return self._about(row, MarkAct.REFUSED, reason=str(error))

    def _compared(self, row: MarkRow, given: GivenMark) -> MarkEffect:
        assessing = self._reading.assessing(given.submission, given.assessor)
        rubric, mark = assessing.rubric, given.mark
        if self._is_signed(assessment_id(given.submission, given.assessor)):
            raise Refused("These marks are signed off.", "The assessor can take the sign-off back first.")
        if mark.not_applicable and not rubric.criterion(mark.criterion).may_be_not_applicable:
            raise Refused("This criterion must be judged; it cannot be not applicable.")
        key = (given.submission, given.assessor, mark.criterion)
        before = self._marks.get(key) or assessing.marks.get(mark.criterion, Mark(mark.criterion))
        self._marks[key] = mark
        act = MarkAct.SAME if before == mark else MarkAct.WRITE
        return self._about(row, act, given, _shown(rubric, before), _shown(rubric, mark))

    def _about(
        self,
        row: MarkRow,
        act: MarkAct,
        given: GivenMark | None = None,
        before: ShownMark = ShownMark(),
        after: ShownMark = ShownMark(),
        reason: str = "",
    ) -> MarkEffect:
        assessor = self._people.get(given.assessor, "") if given is not None else row.assessor
        name = assessor or self._people.get(self._me, "")
        return MarkEffect(row.line, act, self._name(row.learner), row.criterion, name, before, after, reason)

    def _name(self, written: str) -> str:
        """The learner's name where the file has a number, else what the file says."""
        try:
            return self._learners.find(written).name
        except BadInput:
            return written


def _shown(rubric: RubricVersion, mark: Mark) -> ShownMark:
    level = rubric.criterion(mark.criterion).level(mark.level).title.text() if mark.level is not None else ""
    return ShownMark(level, mark.comment, mark.not_applicable)


@dataclass(frozen=True, slots=True)
class TemplateChoices:
    """For which (achievement code, task title, words to show) a marks file can be written, and for whom."""

    tasks: tuple[tuple[str, str, str], ...]
    assessors: tuple[str, ...]


def template_choices(workspace: Workspace) -> TemplateChoices:
    """What a marks file to fill in can be made for: tasks of the newest versions, and everybody here."""
    names = TaskNames(workspace)
    codes = {bytes(row["id"]): row["code"] or "" for row in workspace.rows("SELECT id, code FROM achievement_versions")}
    tasks = [
        (codes[version.id], task.title.text(), f"{version.title.text()} · {names.shown(task.id)}")
        for version in newest_achievements(workspace)
        for task in version.tasks
    ]
    people = workspace.rows("SELECT name FROM people WHERE name IS NOT NULL ORDER BY name")
    return TemplateChoices(tuple(sorted(tasks, key=lambda one: one[2].casefold())), tuple(row[0] for row in people))
