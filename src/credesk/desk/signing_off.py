"""Signing off one learner's marks, or all that are complete."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from credesk.desk.assess import STANDING_SIGN_OFFS, Assessing, standing_sign_off, take_back
from credesk.desk.award import find_achievement
from credesk.desk.circumstances import DateNotConfirmed, Progress
from credesk.desk.marks_files import open_assessment
from credesk.desk.programmes import find_task
from credesk.desk.records import LIVE_SUBMISSIONS, learner, rubric_version
from credesk.desk.session import Desk
from credesk.desk.tasks import TaskNames
from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput, Refused, Tampered
from credesk.domain.ids import Id
from credesk.domain.rubric import RubricVersion
from credesk.domain.scoring import Score, missing, score
from credesk.domain.sentences import sentence
from credesk.workspace.store import Workspace


def sign_off_learner(desk: Desk, who: str, code: str | None, task_title: str | None) -> str:
    """Sign off this person's marks for a learner's latest attempt. Gives the learner's number."""
    assessing = open_assessment(desk, who, _task_named(desk, code, task_title))
    assessing.sign_off()
    return learner(desk.workspace, assessing.submission["learner"]).number


def _task_named(desk: Desk, code: str | None, task_title: str | None) -> str | None:
    """The task's full name where an achievement is named too."""
    if code is None:
        return task_title
    _, task = find_task([find_achievement(desk.workspace, code)], task_title)
    return TaskNames(desk.workspace).shown(task)


def take_back_learner(desk: Desk, who: str, code: str | None, task_title: str | None, reason: str) -> str:
    """Take this person's sign-off for a learner's latest attempt back. Gives the learner's number."""
    assessing = open_assessment(desk, who, _task_named(desk, code, task_title))
    row = standing_sign_off(desk.workspace, assessing.id)
    if row is None:
        raise BadInput("Your marks for this learner are not signed off.")
    take_back(desk, row["id"], reason)
    return learner(desk.workspace, assessing.submission["learner"]).number


def sign_off_all(
    desk: Desk, code: str | None, task_title: str | None, progress: Progress
) -> tuple[list[str], list[str]]:
    """Sign off everything that this person has judged completely.

    Gives the learner numbers that were signed off, and those whose marks are not complete. Each sign-off is
    kept on its own; when stopped, those that were made stay.
    """
    _, task = find_task([find_achievement(desk.workspace, code)], task_title)
    judged = judged_by(desk.workspace, desk.person, task)
    done = sign_these(desk, [one.submission for one in judged if one.lack is Lack.NOTHING], progress)
    left = [one.number for one in judged if one.lack is not Lack.NOTHING]
    return list(done.signed), left + [number for number, _ in done.refused]


class Lack(Enum):
    """What a submission that was judged lacks before its marks can be signed off."""

    NOTHING = "nothing"
    MARKS = "criteria without a mark"
    APPLICABLE = "every criterion is not applicable"
    EVIDENCE = "no evidence"


@dataclass(frozen=True, slots=True)
class Judged:
    """One submission with this person's own marks that nobody signed off yet.

    ``left`` is how many criteria wait for a mark; ``score`` is there where nothing lacks.
    """

    submission: Id
    learner: str
    number: str
    task: str
    attempt: int
    lack: Lack
    left: int
    score: Score | None


_JUDGED = (
    "SELECT a.id, a.submission, coalesce(c.rubric_version, a.rubric_version) AS rubric_version,"
    " s.task, s.attempt, l.name, l.number,"
    " EXISTS (SELECT 1 FROM attachments AS t WHERE t.submission = s.id"
    " AND NOT EXISTS (SELECT 1 FROM detachments AS d WHERE d.attachment = t.id)) AS evidence"
    f" FROM assessments AS a JOIN ({LIVE_SUBMISSIONS}) AS s ON s.id = a.submission"
    " JOIN learners AS l ON l.id = s.learner LEFT JOIN carried_over AS c ON c.id = a.id"
    f" WHERE a.assessor = ? AND a.id NOT IN (SELECT assessment FROM ({STANDING_SIGN_OFFS}))"
    " ORDER BY s.received, s.id"
)


def judged_by(workspace: Workspace, person: Id, task: Id | None = None) -> list[Judged]:
    """What this person has begun to judge and not signed off, of one task or of all, as it came in; three queries."""
    marks: dict[Id, dict[Id, Mark]] = defaultdict(dict)
    for row in workspace.rows(
        "SELECT m.* FROM marks AS m JOIN assessments AS a ON a.id = m.assessment WHERE a.assessor = ?", (person,)
    ):
        mark = Mark(row["criterion"], row["level"], row["comment"] or "", bool(row["not_applicable"]))
        marks[row["assessment"]][mark.criterion] = mark
    names = TaskNames(workspace)
    rows = workspace.rows(_JUDGED, (person,))
    wanted = [row for row in rows if task in (None, row["task"])]
    shown = {one: names.shown(one) for one in {row["task"] for row in wanted}}
    rubrics = {one: rubric_version(workspace, one) for one in {row["rubric_version"] for row in wanted}}
    return [_judged(row, shown[row["task"]], rubrics[row["rubric_version"]], marks[row["id"]]) for row in wanted]


def _judged(row: Any, task: str, rubric: RubricVersion, marks: dict[Id, Mark]) -> Judged:
    left = len(missing(rubric, marks))
    if left:
        lack = Lack.MARKS
    elif all(marks[criterion.id].not_applicable for criterion in rubric.criteria):
        lack = Lack.APPLICABLE
    else:
        lack = Lack.NOTHING if row["evidence"] else Lack.EVIDENCE
    reckoned = _reckoned(rubric, marks) if lack is Lack.NOTHING else None
    return Judged(
        bytes(row["submission"]), row["name"] or "", row["number"] or "", task, row["attempt"], lack, left, reckoned
    )


def _reckoned(rubric: RubricVersion, marks: dict[Id, Mark]) -> Score:
    try:
        return score(rubric, marks)
    except BadInput as error:
        # The desk writes only levels of the rubric: a row that names another one was not written by it.
        raise Tampered(
            sentence("{error} Nothing was signed off.", error=error),
            "Prove the journal and rebuild the tables from it.",
        ) from error


@dataclass(frozen=True, slots=True)
class SignedMany:
    """Learner numbers that were signed off; (number, sentence) of those that were refused; whether it was stopped."""

    signed: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]
    stopped: bool


def sign_these(desk: Desk, submissions: Sequence[Id], progress: Progress) -> SignedMany:
    """Sign off this person's marks for these submissions, each kept on its own: those that were made stay.

    A doubtful date that nobody confirms ends it. Raises DateNotConfirmed.
    """
    signed: list[str] = []
    refused: list[tuple[str, str]] = []
    for count, submission in enumerate(submissions, 1):
        if progress.cancelled:
            return SignedMany(tuple(signed), tuple(refused), stopped=True)
        assessing = Assessing(desk, submission)
        number = learner(desk.workspace, assessing.submission["learner"]).number
        try:
            assessing.sign_off()
            signed.append(number)
        except DateNotConfirmed:
            raise
        except Refused as error:
            refused.append((number, str(error)))
        progress.told(count, len(submissions))
    return SignedMany(tuple(signed), tuple(refused), stopped=False)
