"""Deciding and issuing in one place: where every learner of an achievement stands, quick at 10,000 of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from credesk.desk.assess import STANDING_AWARDS, STANDING_SIGN_OFFS, UNFINISHED
from credesk.desk.award import award_row, award_score, ready_for
from credesk.desk.circumstances import Progress
from credesk.desk.deciding import verify_awards
from credesk.desk.issue import UNDER_WAY_NOTE, Folders, Issued, issue
from credesk.desk.paging import Listing, rows_by_id
from credesk.desk.queues import IN_FORCE
from credesk.desk.records import LIVE_LEARNERS, LIVE_SUBMISSIONS, achievement_version
from credesk.desk.session import Desk, Workspace
from credesk.domain.achievement import AchievementVersion
from credesk.domain.errors import CredeskError
from credesk.domain.ids import Id, id_text
from credesk.domain.points import points_text
from credesk.domain.scoring import Score
from credesk.workspace.journal.kinds import AWARD


class State(Enum):
    """Where a learner stands on the way to a credential, in the order in which lists show it."""

    BEGUN = "begun"
    """Signing was cut off; it goes on with the next batch."""
    READY = "ready"
    TO_DECIDE = "to decide"
    TO_VERIFY = "to verify"
    TO_ANSWER = "to answer"
    """Typed for somebody who has not signed the decision."""
    NOT_SIGNED_OFF = "not signed off"
    NOT_YET_ACHIEVED = "not yet achieved"
    WITHDRAWN = "withdrawn"
    ISSUED = "issued"


_ORDER = {state: place for place, state in enumerate(State)}


@dataclass(frozen=True, slots=True)
class Standing:
    """One learner: where they stand, their award where there is one, and who is named as its verifier."""

    learner: Id
    name: str
    number: str
    cohort: str
    state: State
    award: Id | None = None
    verifier: Id | None = None


@dataclass(frozen=True, slots=True)
class AchievementHere:
    """An achievement that can be chosen: its newest version, and how many of its awards are not issued."""

    achievement: Id
    version: Id
    code: str
    title: str
    waiting: int


def achievements_here(workspace: Workspace) -> tuple[AchievementHere, ...]:
    """Every achievement by title, in its newest version."""
    rows = workspace.rows(
        "SELECT id, achievement, code, place FROM (SELECT id, achievement, code, row_number() OVER"
        " (PARTITION BY achievement ORDER BY number DESC, id DESC) AS place FROM achievement_versions) WHERE place = 1"
    )
    waiting = _not_issued(workspace)
    found = [
        AchievementHere(
            row["achievement"],
            row["id"],
            row["code"] or "",
            achievement_version(workspace, row["id"]).title.text(),
            waiting.get(row["achievement"], 0),
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: (one.title.casefold(), one.achievement)))


def _not_issued(workspace: Workspace) -> dict[Id, int]:
    rows = workspace.rows(
        f"SELECT v.achievement, count(*) AS n FROM ({STANDING_AWARDS}) AS a JOIN achievement_versions AS v"
        " ON v.id = a.achievement_version WHERE a.outcome > 0 AND a.id NOT IN (SELECT award FROM credentials)"
        " GROUP BY 1"
    )
    return {bytes(row["achievement"]): row["n"] for row in rows}


def count_ready(workspace: Workspace) -> int:
    """Awards that can be issued now, of all achievements: for the rail."""
    row = workspace.row(
        f"SELECT count(*) FROM ({STANDING_AWARDS}) AS a WHERE outcome > 0 AND id NOT IN (SELECT award FROM credentials)"
        f" AND award_key NOT IN (SELECT award_key FROM ({IN_FORCE})) AND (verified_by IS NULL OR EXISTS"
        " (SELECT 1 FROM verifications AS v WHERE v.award = a.id AND v.verifier = a.verified_by))"
        " AND EXISTS (SELECT 1 FROM journal AS j WHERE j.record = a.id AND j.type = ? AND j.actor = a.decided_by)",
        (AWARD.number,),
    )
    return int(row[0]) if row else 0


def standings(workspace: Workspace, achievement: AchievementVersion) -> list[Standing]:
    """Every learner who handed something in or has an award: what is to be done first stands first, then by name."""
    signed, awards = _signed(workspace, achievement), _awards(workspace, achievement.achievement)
    in_force = {bytes(row[0]) for row in workspace.rows(f"SELECT award_key FROM ({IN_FORCE})")}
    marks = ", ".join("?" * len(achievement.tasks))
    rows = workspace.rows(
        f"SELECT id, name, number, cohort FROM ({LIVE_LEARNERS}) WHERE id IN (SELECT learner FROM ({LIVE_SUBMISSIONS})"
        f" WHERE task IN ({marks})) OR id IN (SELECT a.learner FROM awards AS a JOIN achievement_versions AS v"
        " ON v.id = a.achievement_version WHERE v.achievement = ?) ORDER BY name, number",
        (*(task.id for task in achievement.tasks), achievement.achievement),
    )
    found = []
    for row in rows:
        award = awards.get(bytes(row["id"]))
        is_ready = signed.get(bytes(row["id"]), 0) >= len(achievement.tasks)
        state = _state(award, in_force) if award else State.TO_DECIDE if is_ready else State.NOT_SIGNED_OFF
        who = (bytes(row["id"]), row["name"] or "", row["number"] or "", row["cohort"] or "")
        found.append(Standing(*who, state, *((award["id"], award["verified_by"]) if award else ())))
    return sorted(found, key=lambda one: _ORDER[one.state])


def _signed(workspace: Workspace, achievement: AchievementVersion) -> dict[Id, int]:
    """How many of the achievement's tasks are signed off, by learner."""
    each = " OR ".join("(s.task = ? AND o.rubric_version = ?)" for _ in achievement.tasks)
    rows = workspace.rows(
        f"SELECT s.learner, count(DISTINCT s.task) AS n FROM ({STANDING_SIGN_OFFS}) AS o"
        f" JOIN submissions AS s ON s.id = o.submission WHERE {each} GROUP BY s.learner",
        [value for task in achievement.tasks for value in (task.id, task.rubric_version)],
    )
    return {bytes(row["learner"]): row["n"] for row in rows}


def _awards(workspace: Workspace, achievement: Id) -> dict[Id, Any]:
    """The standing award of each learner, with what decides about its state."""
    rows = workspace.rows(
        "SELECT a.id, a.learner, a.award_key, a.outcome, a.verified_by, EXISTS (SELECT 1 FROM verifications AS e"
        " WHERE e.award = a.id AND e.verifier = a.verified_by) AS verified, EXISTS (SELECT 1 FROM journal AS j"
        " WHERE j.record = a.id AND j.type = ? AND j.actor = a.decided_by) AS answered,"
        " EXISTS (SELECT 1 FROM credentials AS c WHERE c.award = a.id) AS signed,"
        f" a.id IN (SELECT award FROM ({UNFINISHED})) AS begun FROM ({STANDING_AWARDS}) AS a"
        " JOIN achievement_versions AS v ON v.id = a.achievement_version WHERE v.achievement = ? ORDER BY a.id",
        (AWARD.number, achievement),
    )
    return {bytes(row["learner"]): row for row in rows}


def _state(award: Any, in_force: set[bytes]) -> State:
    if award["begun"]:
        return State.BEGUN
    if bytes(award["award_key"]) in in_force:
        return State.ISSUED
    if not award["outcome"]:
        return State.NOT_YET_ACHIEVED
    if award["signed"]:
        return State.WITHDRAWN
    if not award["answered"]:
        return State.TO_ANSWER
    return State.TO_VERIFY if award["verified_by"] is not None and not award["verified"] else State.READY


class IssueQueue:
    """The learners of one achievement as one window shows them; ``states`` are those shown, empty for all.

    Used in the desk's thread only, but for ``choose`` and ``show``, which set what the next reading looks for.
    """

    COLUMNS = ("name", "number", "cohort", "state")

    def __init__(self) -> None:
        self.achievement: Id | None = None
        self.states: frozenset[State] = frozenset()
        self.listing = Listing(self.COLUMNS, self._index, self._rows)
        self._known: dict[Id, Standing] = {}
        self._version: AchievementVersion | None = None
        self._here: tuple[AchievementHere, ...] = ()

    def read(self, workspace: Workspace) -> None:
        """Read where everybody stands; without a choice, of the achievement that has most to issue."""
        self._here = achievements_here(workspace)
        chosen = next((one for one in self._here if one.achievement == self.achievement), None)
        if chosen is None and self._here:
            chosen = max(self._here, key=lambda one: one.waiting)
        self._version = achievement_version(workspace, chosen.version) if chosen else None
        self.achievement = chosen.achievement if chosen else None
        known = standings(workspace, self._version) if self._version else []
        self._known = {one.learner: one for one in known}

    def _index(self, workspace: Workspace) -> list[tuple[Id, tuple[Any, ...]]]:
        self.read(workspace)
        return [
            (one.learner, (one.name, one.number, one.cohort, _ORDER[one.state]))
            for one in self._known.values()
            if not self.states or one.state in self.states
        ]

    def _rows(self, workspace: Workspace, learners: Sequence[Id]) -> list[dict[str, Any]]:
        known = [self._known[one] for one in learners if one in self._known]
        awards = _shown_awards(workspace, [one.award for one in known if one.award is not None])
        return [self._row(workspace, one, awards) for one in known]

    def _row(self, workspace: Workspace, one: Standing, awards: Mapping[Id, dict[str, Any]]) -> dict[str, Any]:
        row: dict[str, Any] = {
            "id": one.learner, "award": one.award, "state": one.state, "name": one.name, "number": one.number,
            "cohort": one.cohort, "outcome": None, "score": "", "verifier": None, "verified_by": "", "why": "",
        }  # fmt: skip
        if one.award is not None:
            return row | awards.get(one.award, {})
        if one.state is State.TO_DECIDE and self._version is not None:
            try:
                score = ready_for(workspace, one.learner, self._version).score
                row |= {"outcome": int(score.outcome), "score": score_text(score)}
            except CredeskError as why:
                row["why"] = str(why)
        return row

    def overview(self, workspace: Workspace) -> "Overview":
        """What stands around the list, as it was last read."""
        left = workspace.row(f"SELECT count(*) FROM ({UNFINISHED})")
        is_unwritten = workspace.local(UNDER_WAY_NOTE) is not None
        by_state: dict[State, list[Standing]] = {state: [] for state in State}
        for one in self._known.values():
            by_state[one.state].append(one)
        unfinished = left[0] if left else 0
        return Overview(self._here, self.achievement, self._known, by_state, unfinished, is_unwritten)


@dataclass(frozen=True, slots=True)
class Overview:
    """Everybody's standing, the achievements to choose from, and what an earlier run left to finish."""

    achievements: tuple[AchievementHere, ...]
    achievement: Id | None
    standings: dict[Id, Standing]
    by_state: dict[State, list[Standing]]
    unfinished: int
    is_unwritten: bool

    @property
    def chosen(self) -> AchievementHere | None:
        """The achievement that is shown."""
        return next((one for one in self.achievements if one.achievement == self.achievement), None)

    def count(self, *states: State) -> int:
        """How many stand there."""
        return sum(len(self.by_state[state]) for state in states)


def _shown_awards(workspace: Workspace, awards: Sequence[Id]) -> dict[Id, dict[str, Any]]:
    if not awards:
        return {}
    sql = (
        "SELECT a.*, d.name AS decider, p.name AS checker FROM awards AS a LEFT JOIN people AS d ON d.id = a.decided_by"
        " LEFT JOIN people AS p ON p.id = a.verified_by WHERE a.id IN ({ids})"
    )
    return {bytes(row["id"]): _shown_award(row) for row in rows_by_id(workspace, sql, awards)}


def _shown_award(row: Any) -> dict[str, Any]:
    return {
        "outcome": row["outcome"],
        "score": score_text(award_score(row)) if row["score"] is not None else "",
        "award_date": row["award_date"],
        "decided_by": row["decider"] or "",
        "verifier": row["verified_by"],
        "verified_by": row["checker"] or "",
        "verified_on": row["verified_on"],
        "verified_how": row["verified_how"] or "",
    }


def score_text(score: Score) -> str:
    """Points of the maximum: "21 / 24"; nothing where there are no points."""
    return f"{points_text(score.points)} / {points_text(score.of)}" if score.of is not None else ""


def own_folders(desk: Desk) -> Folders:
    """Where this workspace's credentials and certificates are written."""
    return Folders(desk.places.credentials, desk.places.certificates)


def issue_chosen(desk: Desk, awards: Sequence[Id], progress: Progress, identity: str = "none") -> Issued:
    """Sign and issue for these awards, after what an earlier run left; with none, only that is finished."""
    rows = [award_row(desk.workspace, one) for one in awards]
    return issue(desk, rows, own_folders(desk), progress, identity=identity)


@dataclass(frozen=True, slots=True)
class ToVerify:
    """What awards say of their verification: the day (YYYY-MM-DD), how it was made, and for how many."""

    on: str
    how: str
    count: int


def verifications_named(workspace: Workspace, awards: Sequence[Id]) -> list[ToVerify]:
    """What the verifier of these awards is about to sign, the commonest first."""
    known = _shown_awards(workspace, awards)
    counted = Counter((row["verified_on"] or "", row["verified_how"]) for row in known.values())
    return [ToVerify(on, how, count) for (on, how), count in counted.most_common()]


def verify_chosen(desk: Desk, awards: Sequence[Id]) -> int:
    """Sign the verification of these awards as the person whom they name. Gives how many were signed."""
    return len(verify_awards(desk, [id_text(one) for one in awards]))
