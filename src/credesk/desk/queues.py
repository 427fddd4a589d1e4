"""What waits for whom: the numbers and rows of Home and of the rail, quick at 10,000 submissions.

What does not depend on who asks is read once for each state of the database, and given to everybody who asks again.
"""

import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from credesk.desk.assess import STANDING_AWARDS, STANDING_SIGN_OFFS
from credesk.desk.records import LIVE_LEARNERS, LIVE_SUBMISSIONS, achievement_version, rubric_version
from credesk.desk.session import Workspace
from credesk.domain.achievement import AchievementVersion
from credesk.domain.ids import Id

R = TypeVar("R")

# The newest attempt of each learner at each task: older ones are history. Looking for a later one by its index takes
# a third of the time of numbering all rows.
NEWEST_SUBMISSIONS = (
    f"SELECT s.* FROM ({LIVE_SUBMISSIONS}) AS s WHERE NOT EXISTS (SELECT 1 FROM ({LIVE_SUBMISSIONS}) AS later"
    " WHERE later.learner IS s.learner AND later.task IS s.task AND (later.attempt, later.id) > (s.attempt, s.id))"
)
# Of a submission s.
SIGNED_OFF = f"EXISTS (SELECT 1 FROM ({STANDING_SIGN_OFFS}) AS o WHERE o.submission = s.id)"
TO_MARK = f"{NEWEST_SUBMISSIONS} AND NOT {SIGNED_OFF}"
# Credentials that are neither withdrawn nor replaced (domain.credential.in_force).
IN_FORCE = (
    "SELECT c.*, a.award_key FROM credentials AS c JOIN awards AS a ON a.id = c.award"
    " WHERE c.id NOT IN (SELECT credential FROM statuses WHERE purpose = 'revocation')"
    " AND c.id NOT IN (SELECT i.replaces FROM intents AS i JOIN credentials AS d ON d.intent = i.id"
    " WHERE i.replaces IS NOT NULL)"
)
# An award whose credential was withdrawn has had its own: it is issued again only after it was decided anew.
NOT_ISSUED = (
    f"{STANDING_AWARDS} AND outcome > 0 AND id NOT IN (SELECT award FROM credentials)"
    f" AND award_key NOT IN (SELECT award_key FROM ({IN_FORCE}))"
)
# A learner's cohort, or the one that their submissions name.
_COHORT = "coalesce(nullif(l.cohort, ''), (SELECT max(h.cohort) FROM submissions AS h WHERE h.learner = l.id), '')"
_UNVERIFIED = (
    "verified_by IS NOT NULL AND NOT EXISTS"
    " (SELECT 1 FROM verifications AS v WHERE v.award = n.id AND v.verifier = n.verified_by)"
)


@dataclass(frozen=True, slots=True)
class Queues:
    """How many wait: submissions to mark (of these, new attempts), learners to decide on, awards to issue."""

    to_mark: int
    resubmitted: int
    to_decide: int
    to_issue: int
    to_verify: int
    """Awards that wait for their verifier before they can be issued."""


_KNOWN: "WeakKeyDictionary[Workspace, tuple[object, dict[Callable[[Workspace], Any], Any]]]" = WeakKeyDictionary()


def _known(workspace: Workspace, read: Callable[[Workspace], R]) -> R:
    """What ``read`` gives, read anew only after this program or another one has written to the database.

    ``total_changes`` counts the rows written by this connection, ``data_version`` the commits of all others
    (SQLite, PRAGMA data_version).
    """
    others = workspace.row("PRAGMA data_version")
    state = (workspace.connection.total_changes, others[0] if others else None)
    at, found = _KNOWN.get(workspace, (None, {}))
    if at != state:
        found = {}
        _KNOWN[workspace] = state, found
    if read not in found:
        found[read] = read(workspace)
    answer: R = found[read]
    return answer


def look_ahead(workspace: Workspace) -> None:
    """Read what everybody is shown first, while a person still types the passphrase."""
    queues(workspace)
    _known(workspace, _first_to_mark)


def queues(workspace: Workspace) -> Queues:
    """Every queue's number."""
    return _known(workspace, _queues)


def _queues(workspace: Workspace) -> Queues:
    to_mark, resubmitted = _known(workspace, _to_mark)
    awards = workspace.row(f"SELECT count(*), total({_UNVERIFIED}) FROM ({NOT_ISSUED}) AS n")
    assert awards is not None
    waiting = int(awards[1])
    decide = sum(row.to_decide for row in programmes(workspace))
    return Queues(to_mark, resubmitted, decide, awards[0] - waiting, waiting)


def count_to_mark(workspace: Workspace) -> int:
    """Submissions to mark, for the rail."""
    return _known(workspace, _to_mark)[0]


def _to_mark(workspace: Workspace) -> tuple[int, int]:
    """How many there are, and how many of them are new attempts."""
    row = workspace.row(f"SELECT count(*), total(attempt > 1) FROM ({TO_MARK})")
    return (row[0], int(row[1])) if row else (0, 0)


@dataclass(frozen=True, slots=True)
class GoOn:
    """Where a person goes on: at the assessment that they left, or at the submission that came first."""

    submission: Id
    learner: str
    achievement: str
    marked: int
    criteria: int
    stopped_ms: int | None
    """When they left it, None where they have not begun."""


def go_on(workspace: Workspace, person: Id) -> GoOn | None:
    """The newest assessment that this person began and did not sign off, else the first to mark, else None."""
    # Step by step: SQLite would begin at the journal, which is the longest table of all.
    begun = workspace.row(
        "WITH own AS MATERIALIZED (SELECT a.id, a.submission,"
        " coalesce(c.rubric_version, a.rubric_version) AS rubric_version FROM assessments AS a"
        " LEFT JOIN carried_over AS c ON c.id = a.id WHERE a.assessor = ?"
        f" AND NOT EXISTS (SELECT 1 FROM ({STANDING_SIGN_OFFS}) AS o WHERE o.submission = a.submission)"
        f" AND EXISTS ({NEWEST_SUBMISSIONS} AND s.id = a.submission))"
        " SELECT a.id, a.submission, a.rubric_version, max(j.wall) AS left FROM own AS a"
        " CROSS JOIN marks AS m ON m.assessment = a.id CROSS JOIN journal AS j ON j.record = m.id"
        " GROUP BY a.id ORDER BY left DESC LIMIT 1",
        (person,),
    )
    if begun is not None:
        done = "SELECT count(*) FROM marks WHERE assessment = ? AND (level IS NOT NULL OR not_applicable)"
        row = workspace.row(done, (begun["id"],))
        criteria = len(rubric_version(workspace, begun["rubric_version"]).criteria)
        return _go_on(workspace, begun["submission"], row[0] if row else 0, criteria, begun["left"])
    first = _known(workspace, _first_to_mark)
    return _go_on(workspace, first, 0, 0, None) if first is not None else None


def _first_to_mark(workspace: Workspace) -> Id | None:
    first = workspace.row(f"SELECT id FROM ({TO_MARK}) ORDER BY received, id LIMIT 1")
    return bytes(first["id"]) if first is not None else None


def _go_on(workspace: Workspace, submission: Id, marked: int, criteria: int, stopped_ms: int | None) -> GoOn | None:
    row = workspace.row(
        "SELECT s.task, l.name FROM submissions AS s JOIN learners AS l ON l.id = s.learner WHERE s.id = ?",
        (submission,),
    )
    if row is None:
        return None
    title = next((one.title.text() for one in _newest(workspace) if _has(one, row["task"])), "")
    return GoOn(bytes(submission), row["name"], title, marked, criteria, stopped_ms)


def _has(achievement: AchievementVersion, task: Id) -> bool:
    return any(one.id == task for one in achievement.tasks)


def _newest(workspace: Workspace) -> list[AchievementVersion]:
    """The newest version of every achievement."""
    rows = workspace.rows(
        "SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY achievement ORDER BY number DESC, id DESC) AS place"
        " FROM achievement_versions) WHERE place = 1 ORDER BY id"
    )
    return [achievement_version(workspace, row["id"]) for row in rows]


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """One achievement and cohort: submissions that came in and were marked; learners who wait, and who are out."""

    title: str
    cohort: str
    received: int
    marked: int
    to_decide: int
    to_issue: int
    issued: int

    @property
    def to_mark(self) -> int:
        """Submissions that are not signed off."""
        return self.received - self.marked


def programmes(workspace: Workspace) -> tuple[ProgrammeRow, ...]:
    """Every achievement by title, with a row for each cohort that handed something in, or one without any."""
    return _known(workspace, _programmes)


def _programmes(workspace: Workspace) -> tuple[ProgrammeRow, ...]:
    found, newest = [], _newest(workspace)
    handed_in = _received(workspace, newest)
    for place, achievement in enumerate(newest):
        counted = handed_in.get(place, {})
        awarded = _awarded(workspace, achievement.achievement)
        for cohort in sorted({*counted, *awarded}) or [""]:
            received, marked, ready = counted.get(cohort, (0, 0, 0))
            decided, to_issue, issued = awarded.get(cohort, (0, 0, 0))
            title = achievement.title.text()
            waits = max(0, ready - decided)
            found.append(ProgrammeRow(title, cohort, received, marked, waits, to_issue, issued))
    return tuple(sorted(found, key=lambda row: (row.title.casefold(), row.cohort)))


def _received(
    workspace: Workspace, achievements: Iterable[AchievementVersion]
) -> dict[int, dict[str, tuple[int, int, int]]]:
    """By place of the achievement and cohort: submissions, those signed off, learners with all tasks signed off."""
    asked = [(task.id, place, len(one.tasks)) for place, one in enumerate(achievements) for task in one.tasks]
    if not asked:
        return {}
    # CROSS JOIN: submissions are gone through once, not once for each task.
    rows = workspace.rows(
        f"WITH asked (task, place, tasks) AS (VALUES {', '.join(['(?, ?, ?)'] * len(asked))})"
        " SELECT place, cohort, sum(received) AS received, sum(marked) AS marked, sum(marked = tasks) AS ready FROM"
        f" (SELECT k.place, k.tasks, {_COHORT} AS cohort, count(*) AS received, total({SIGNED_OFF}) AS marked"
        f" FROM ({NEWEST_SUBMISSIONS}) AS s CROSS JOIN asked AS k ON k.task = s.task"
        " JOIN learners AS l ON l.id = s.learner GROUP BY k.place, s.learner) GROUP BY place, cohort",
        [value for one in asked for value in one],
    )
    found: dict[int, dict[str, tuple[int, int, int]]] = {}
    for row in rows:
        found.setdefault(row["place"], {})[row["cohort"]] = (row["received"], int(row["marked"]), row["ready"])
    return found


def _awarded(workspace: Workspace, achievement: Id) -> dict[str, tuple[int, int, int]]:
    """By cohort: learners with a standing award, those whose credential is not out, and those whose is."""
    rows = workspace.rows(
        f"SELECT {_COHORT} AS cohort, count(*) AS decided, sum(a.id IN (SELECT id FROM ({NOT_ISSUED}))) AS"
        f" waiting, count(f.award_key) AS issued FROM ({STANDING_AWARDS}) AS a"
        f" JOIN ({LIVE_LEARNERS}) AS l ON l.id = a.learner"
        " JOIN achievement_versions AS v ON v.id = a.achievement_version AND v.achievement = ?"
        f" LEFT JOIN (SELECT DISTINCT award_key FROM ({IN_FORCE})) AS f ON f.award_key = a.award_key GROUP BY 1",
        (achievement,),
    )
    return {row["cohort"]: (row["decided"], row["waiting"] or 0, row["issued"]) for row in rows}


@dataclass(frozen=True, slots=True)
class LookedAfter:
    """When the last backup was made (ms UTC, None: never) and how many bytes are free on the workspace's disk."""

    last_backup: int | None
    free: int


def looked_after(workspace: Workspace) -> LookedAfter:
    """Backup and disk."""
    return LookedAfter(workspace.local("last backup"), shutil.disk_usage(workspace.place.database.parent).free)


@dataclass(frozen=True, slots=True)
class Home:
    """All that Home shows to one person."""

    go_on: GoOn | None
    queues: Queues
    programmes: tuple[ProgrammeRow, ...]
    looked_after: LookedAfter
    has_learners: bool


def home(workspace: Workspace, person: Id | None) -> Home:
    """Read all of Home at once. Without a person there is nothing to go on with."""
    return Home(
        go_on(workspace, person) if person is not None else None,
        queues(workspace),
        programmes(workspace),
        looked_after(workspace),
        workspace.row("SELECT 1 FROM learners LIMIT 1") is not None,
    )
