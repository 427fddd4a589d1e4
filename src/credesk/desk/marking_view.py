"""What the marking screen shows: a queue that is read a page at a time, and all of one submission in one read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from credesk.desk.assess import STANDING_AWARDS, STANDING_SIGN_OFFS, rubric_of_task
from credesk.desk.orders import MarkingOrder, in_order
from credesk.desk.paging import rows_by_id
from credesk.desk.queues import NEWEST_SUBMISSIONS, SIGNED_OFF
from credesk.desk.records import achievement_version, achievement_versions, judged_by_version, marks_of, rubric_version
from credesk.desk.session import Workspace
from credesk.desk.showing_evidence import EvidenceItem, items_of
from credesk.desk.tasks import TaskNames, newest_achievements
from credesk.domain.achievement import AchievementVersion, Task
from credesk.domain.assessment import Mark, marks_from_form
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, assessment_id
from credesk.domain.outcome import Outcome
from credesk.domain.rubric import RubricVersion, ScoreRule
from credesk.domain.scoring import missing, score
from credesk.domain.texts import Texts
from credesk.workspace.journal.values import decode

_ATTACHED = (
    "FROM attachments AS t WHERE t.submission = s.id"
    " AND NOT EXISTS (SELECT 1 FROM detachments AS d WHERE d.attachment = t.id)"
)
_STANDING = (
    "FROM sign_offs AS o WHERE o.submission = s.id"
    " AND NOT EXISTS (SELECT 1 FROM sign_offs_taken_back AS b WHERE b.sign_off = o.id) ORDER BY o.id DESC LIMIT 1"
)
_ROWS = (
    "SELECT s.id, s.task, s.attempt, l.name, coalesce(c.rubric_version, a.rubric_version) AS rubric_version,"
    f" (SELECT count(*) {_ATTACHED}) AS evidence, (SELECT o.score {_STANDING}) AS score,"
    " (SELECT o.rubric_version {standing}) AS signed_by,"
    " (SELECT count(*) FROM marks AS m WHERE m.assessment = a.id AND (m.level IS NOT NULL OR m.not_applicable))"
    " AS marked, EXISTS (SELECT 1 FROM flags AS f WHERE f.submission = s.id AND f.person = x'{person}' AND f.is_set)"
    " AS flagged FROM submissions AS s JOIN learners AS l ON l.id = s.learner"
    " LEFT JOIN assessments AS a ON a.submission = s.id AND a.assessor = x'{person}'"
    " LEFT JOIN carried_over AS c ON c.id = a.id WHERE s.id IN ({ids})"
)


@dataclass(frozen=True, slots=True)
class TaskChoice:
    """A task for which something was handed in, by the name that tells it from all others."""

    task: Id
    title: str


@dataclass(frozen=True, slots=True)
class Place:
    """One place in the queue: a submission, and whether it waits to be marked."""

    submission: Id
    is_to_mark: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """The whole queue by ids, in the order that was asked for, and the tasks that there are to choose from."""

    places: tuple[Place, ...]
    tasks: tuple[TaskChoice, ...]
    received: int
    """How many submissions there are at all, whatever is filtered."""


@dataclass(frozen=True, slots=True)
class Points:
    """Points of a maximum, exact; ``of`` is None where the rubric has levels only."""

    points: Fraction
    of: Fraction | None


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One submission as the queue shows it; ``signed`` is the score of a sign-off that stands."""

    submission: Id
    learner: str
    attempt: int
    evidence: int
    marked: int
    criteria: int
    signed: Points | None
    is_flagged: bool = False


def queue(workspace: Workspace, *, to_mark: bool, task: Id | None = None, order: MarkingOrder | None = None) -> Queue:
    """The newest attempts, of one task or of all, as they came in or in an order.

    With ``to_mark`` those that nobody signed off.
    """
    rows = workspace.rows(
        f"SELECT s.id, s.task, NOT {SIGNED_OFF} AS waits FROM ({NEWEST_SUBMISSIONS}) AS s ORDER BY s.received, s.id"
    )
    waits = {
        bytes(row["id"]): bool(row["waits"])
        for row in rows
        if (row["waits"] or not to_mark) and task in (None, row["task"])
    }
    places = tuple(Place(one, waits[one]) for one in in_order(workspace, list(waits), order or MarkingOrder()))
    return Queue(places, _choices(workspace, {bytes(row["task"]) for row in rows}), len(rows))


def _choices(workspace: Workspace, handed_in: set[Id]) -> tuple[TaskChoice, ...]:
    names = TaskNames(workspace)
    tasks = [task.id for version in newest_achievements(workspace) for task in version.tasks]
    found = [TaskChoice(task, names.shown(task)) for task in tasks if task in handed_in]
    return tuple(sorted(found, key=lambda one: one.title.casefold()))


def queue_rows(workspace: Workspace, submissions: Sequence[Id], person: Id | None) -> list[QueueRow]:
    """One page of the queue, with this person's own marks counted."""
    sql = _ROWS.replace("{standing}", _STANDING).replace("{person}", (person or b"").hex())
    criteria: dict[Id, int] = {}

    def count(version: Id | None, task: Id) -> int:
        key = version or task
        if key not in criteria:
            criteria[key] = len(rubric_version(workspace, version or rubric_of_task(workspace, task)).criteria)
        return criteria[key]

    return [
        QueueRow(
            submission=bytes(row["id"]),
            learner=row["name"] or "",
            attempt=row["attempt"],
            evidence=row["evidence"],
            marked=row["marked"],
            criteria=count(row["rubric_version"] or row["signed_by"], row["task"]),
            signed=_points(row["score"]),
            is_flagged=bool(row["flagged"]),
        )
        for row in rows_by_id(workspace, sql, submissions)
    ]


def _points(form: bytes | None) -> Points | None:
    if form is None:
        return None
    points, of, *_ = decode(form)
    return Points(Fraction(points), None if of is None else Fraction(of))


@dataclass(frozen=True, slots=True)
class SignedOff:
    """A sign-off that stands: by whom, its score and outcome, and whether an award stands on it."""

    id: Id
    by: str
    is_own: bool
    score: Points
    outcome: Outcome
    signed_on: str
    is_decided: bool


@dataclass(frozen=True, slots=True)
class SubmissionView:
    """All that the marking screen shows of one submission. ``marks`` are those of the sign-off where one stands."""

    submission: Id
    learner: str
    number: str
    achievement: Texts
    task: Texts
    task_place: int
    tasks: int
    attempt: int
    attempts: int
    cohort: str
    received: int
    rubric: RubricVersion
    marks: Mapping[Id, Mark]
    evidence: tuple[EvidenceItem, ...]
    signed: SignedOff | None


def submission_view(workspace: Workspace, submission: Id, person: Id | None) -> SubmissionView:
    """One submission as this person sees it. Raises BadInput where it is not here."""
    row = workspace.row(
        "SELECT s.*, l.name, l.number, (SELECT max(attempt) FROM submissions AS h WHERE h.learner = s.learner"
        " AND h.task = s.task) AS attempts FROM submissions AS s JOIN learners AS l ON l.id = s.learner WHERE s.id = ?",
        (submission,),
    )
    if row is None:
        raise BadInput("This submission is not on this machine.")
    achievement, task = _achievement(workspace, row["task"])
    signed = _signed(workspace, submission, row["learner"], person)
    rubric, marks = _judged(workspace, submission, row["task"], person, signed)
    return SubmissionView(
        submission=bytes(row["id"]),
        learner=row["name"] or "",
        number=row["number"] or "",
        achievement=achievement.title,
        task=task.title,
        task_place=achievement.tasks.index(task) + 1,
        tasks=len(achievement.tasks),
        attempt=row["attempt"],
        attempts=max(row["attempts"], row["attempt"]),
        cohort=row["cohort"] or "",
        received=row["received"],
        rubric=rubric,
        marks=marks,
        evidence=tuple(items_of(workspace, submission)),
        signed=signed,
    )


def _achievement(workspace: Workspace, task: Id) -> tuple[AchievementVersion, Task]:
    for version in achievement_versions(workspace):
        for candidate in version.tasks:
            if candidate.id == task:
                return achievement_version(workspace, version.id), candidate
    raise BadInput("The achievement of this submission is not on this machine.")


def _judged(
    workspace: Workspace, submission: Id, task: Id, person: Id | None, signed: SignedOff | None
) -> tuple[RubricVersion, Mapping[Id, Mark]]:
    """The rubric and the marks: what a sign-off froze, else the person's own as they stand."""
    if signed is not None:
        row = workspace.row("SELECT rubric_version, marks FROM sign_offs WHERE id = ?", (signed.id,))
        assert row is not None
        return rubric_version(workspace, row["rubric_version"]), marks_from_form(decode(row["marks"]))
    own = assessment_id(submission, person) if person is not None else b""
    version = judged_by_version(workspace, own) or rubric_of_task(workspace, task)
    return rubric_version(workspace, version), marks_of(workspace, own)


def _signed(workspace: Workspace, submission: Id, learner: Id, person: Id | None) -> SignedOff | None:
    """The person's own sign-off where it stands, else the newest of anybody."""
    row = workspace.row(
        f"SELECT o.*, p.name AS by FROM ({STANDING_SIGN_OFFS} AND submission = ?) AS o"
        " LEFT JOIN people AS p ON p.id = o.assessor ORDER BY o.assessor = ? DESC, o.id DESC LIMIT 1",
        (submission, person),
    )
    if row is None:
        return None
    awards = workspace.rows(f"{STANDING_AWARDS} AND learner = ?", (learner,))
    decided = any(row["id"] in decode(award["sign_offs"]) for award in awards)
    points, of, outcome, _ = decode(row["score"])
    return SignedOff(
        id=bytes(row["id"]),
        by=row["by"] or "",
        is_own=row["assessor"] == person,
        score=Points(Fraction(points), None if of is None else Fraction(of)),
        outcome=Outcome(outcome),
        signed_on=row["signed_on"],
        is_decided=decided,
    )


@dataclass(frozen=True, slots=True)
class Tally:
    """How far marking is: points of what is judged, the maximum and the pass points of all that applies, what is left.

    ``of`` and ``passing`` are None where the rubric has no points, or no pass mark.
    """

    points: Fraction
    of: Fraction | None
    passing: Fraction | None
    judged: int
    left: tuple[Id, ...]


def tally(rubric: RubricVersion, marks: Mapping[Id, Mark]) -> Tally:
    """Reckon up the marks as they stand. Exact; nothing is rounded."""
    left = tuple(criterion.id for criterion in missing(rubric, marks))
    done = tuple(one for one in rubric.criteria if one.id not in left)
    given = tuple(one for one in done if not marks[one.id].not_applicable)
    points = score(replace(rubric, criteria=given), marks).points if given else Fraction(0)
    applying = [one for one in rubric.criteria if one.id in left or one in given]
    of = _maximum(rubric, [one.highest for one in applying])
    has_pass = of is not None and rubric.rule is not ScoreRule.ALL_MUST_PASS
    return Tally(points, of, of * rubric.bands.achieved if of is not None and has_pass else None, len(done), left)


def _maximum(rubric: RubricVersion, highest: Sequence[Fraction]) -> Fraction | None:
    if not rubric.rule.has_points:
        return None
    is_sum = rubric.rule in (ScoreRule.SUM, ScoreRule.ALL_MUST_PASS)
    return sum(highest, Fraction(0)) if is_sum else rubric.grade_maximum
