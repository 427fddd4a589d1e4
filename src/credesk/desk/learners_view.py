"""Learners as a window shows them: finding one, all that is known of one, and a roster before it is taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from credesk.credentials.certificate_number import certificate_number
from credesk.desk.assess import STANDING_SIGN_OFFS
from credesk.desk.learners import RosterLine, plan_roster, read_roster_file
from credesk.desk.paging import LEARNERS, Pages, Row
from credesk.desk.records import LIVE_SUBMISSIONS, achievement_version, learner
from credesk.desk.tasks import newest_achievements
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.names import certificate_name
from credesk.domain.people import Learner
from credesk.intake.roster import Roster
from credesk.workspace.store import Workspace

MOST_FOUND = 30


class Finder:
    """Finds learners by words, for a chooser. The index is read once, until ``forget``."""

    def __init__(self) -> None:
        self._pages = Pages(LEARNERS)

    def find(self, workspace: Workspace, words: str, most: int = MOST_FOUND) -> list[Row]:
        """The first learners in whom every word stands."""
        self._pages.find(workspace, words)
        return self._pages.page(workspace, 0, most)

    def forget(self) -> None:
        """The register has changed."""
        self._pages.forget()


@dataclass(frozen=True, slots=True)
class HandedIn:
    """A submission of a learner. ``received_ms`` is UTC; ``state`` is 0 to be marked, 1 being marked, 2 signed off."""

    id: Id
    task: str
    attempt: int
    received_ms: int
    state: int


@dataclass(frozen=True, slots=True)
class Carried:
    """A credential of a learner; ``awarded`` is a civil date."""

    id: Id
    number: str
    achievement: str
    awarded: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class LearnerRecord:
    """A learner with submissions and credentials, newest first."""

    learner: Learner
    submissions: tuple[HandedIn, ...]
    credentials: tuple[Carried, ...]


def record_of(workspace: Workspace, learner_id: Id) -> LearnerRecord:
    """All that is known of one learner. Raises BadInput where there is none."""
    one = learner(workspace, learner_id)
    return LearnerRecord(one, _submissions(workspace, learner_id), _credentials(workspace, learner_id))


def _submissions(workspace: Workspace, learner_id: Id) -> tuple[HandedIn, ...]:
    rows = workspace.rows(
        "SELECT s.id, s.task, s.attempt, s.received, CASE WHEN EXISTS"
        f" (SELECT 1 FROM ({STANDING_SIGN_OFFS}) AS o WHERE o.submission = s.id) THEN 2"
        " ELSE EXISTS (SELECT 1 FROM assessments AS a WHERE a.submission = s.id) END AS state"
        f" FROM ({LIVE_SUBMISSIONS}) AS s WHERE s.learner = ? ORDER BY s.received DESC, s.id DESC",
        (learner_id,),
    )
    titles = {task.id: task.title.text() for version in newest_achievements(workspace) for task in version.tasks}
    return tuple(
        HandedIn(bytes(row["id"]), titles.get(row["task"], ""), row["attempt"], row["received"], row["state"])
        for row in rows
    )


def _credentials(workspace: Workspace, learner_id: Id) -> tuple[Carried, ...]:
    rows = workspace.rows(
        "SELECT c.id, a.award_date, a.achievement_version, NOT EXISTS (SELECT 1 FROM statuses AS t"
        " WHERE t.credential = c.id AND t.purpose = 'revocation') AND NOT EXISTS (SELECT 1 FROM intents AS i"
        " JOIN credentials AS d ON d.intent = i.id WHERE i.replaces = c.id) AS in_force"
        " FROM credentials AS c JOIN awards AS a ON a.id = c.award WHERE a.learner = ?"
        " ORDER BY a.award_date DESC, c.id",
        (learner_id,),
    )
    return tuple(
        Carried(
            bytes(row["id"]),
            certificate_number(row["id"]),
            achievement_version(workspace, row["achievement_version"]).title.text(),
            row["award_date"] or "",
            bool(row["in_force"]),
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class PaperName:
    """What paper will show for a learner, or why it cannot."""

    name: str
    trouble: str = ""


def paper_name(certificate: str, name: str) -> PaperName:
    """The printed name for what is typed: the certificate name, else the roster's."""
    try:
        return PaperName(certificate_name(certificate if certificate.strip() else name))
    except BadInput as error:
        return PaperName("", str(error))


class RosterAct(Enum):
    """What a roster's line does."""

    ADD = "add"
    CHANGE = "change"
    SAME = "as it stands"
    HELD_BACK = "held back"
    LEFT_OUT = "left out"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class RosterEffect:
    """One line of a roster's preview: (field, before, after) of what changes, or the reason why nothing does."""

    line: int
    act: RosterAct
    number: str
    name: str
    fields: tuple[tuple[str, str, str], ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RosterPreview:
    """A roster that was read and not taken yet."""

    path: Path
    roster: Roster
    effects: tuple[RosterEffect, ...]

    def count(self, act: RosterAct) -> int:
        """How many lines do this."""
        return sum(one.act is act for one in self.effects)


def preview_roster(workspace: Workspace, path: Path, encoding: str | None = None) -> RosterPreview:
    """Read a roster in the worker and compare it with the register. What needs a look stands first."""
    roster = read_roster_file(path, encoding)
    effects = [_effect(one) for one in plan_roster(workspace, roster)]
    effects += [RosterEffect(one.line, RosterAct.LEFT_OUT, "", "", reason=one.reason) for one in roster.skipped]
    effects += [RosterEffect(one.line, RosterAct.REMARK, "", "", reason=one.reason) for one in roster.remarks]
    return RosterPreview(path, roster, tuple(sorted(effects, key=lambda one: (_RANK[one.act], one.line))))


_LOOK_FIRST: Sequence[RosterAct] = (
    RosterAct.HELD_BACK, RosterAct.LEFT_OUT, RosterAct.REMARK, RosterAct.CHANGE, RosterAct.ADD, RosterAct.SAME,
)  # fmt: skip
_RANK = {act: rank for rank, act in enumerate(_LOOK_FIRST)}


def _effect(one: RosterLine) -> RosterEffect:
    row = one.row
    if one.held_back:
        act = RosterAct.HELD_BACK
    elif one.learner is None:
        act = RosterAct.ADD
    else:
        act = RosterAct.CHANGE if one.fields else RosterAct.SAME
    fields = tuple((name, one.before.get(name) or "", text) for name, text in one.fields.items())
    return RosterEffect(row.line, act, row.number or "", row.name, fields, one.held_back)
