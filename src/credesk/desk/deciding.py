"""Deciding for several learners at once, and signing verifications."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from credesk.desk.assess import STANDING_AWARDS
from credesk.desk.award import (
    Verified,
    award,
    find_achievement,
    is_verified,
    ready_for,
    sign_verification,
    standing_award,
)
from credesk.desk.circumstances import Progress
from credesk.desk.files import id_of
from credesk.desk.proven import prove
from credesk.desk.records import LIVE_LEARNERS, find_learner, learner, learner_of
from credesk.desk.session import Desk, find_person
from credesk.domain.achievement import AchievementVersion
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id, id_text
from credesk.domain.people import Learner
from credesk.domain.sentences import sentence
from credesk.workspace.projection.proven import Proven


@dataclass(frozen=True, slots=True)
class Decision:
    """What the awards of one sitting share. ``again`` is the reason to decide anew, None for a first decision."""

    achievement: str | None = None
    award_date: str | None = None
    decided_by: str | None = None
    verified: Verified | None = None
    again: str | None = None


@dataclass(slots=True)
class Decided:
    """Awards that were made, and learners who wait, with the reason."""

    awarded: list[dict[str, Any]] = field(default_factory=list)
    waiting: list[tuple[str, str]] = field(default_factory=list)


def decide_for(desk: Desk, who: Sequence[str] | None, decision: Decision, progress: Progress) -> Decided:
    """Award the learners named, or all that are ready; each award is kept on its own.

    A learner who was named and is not ready raises Refused before anything is decided.
    """
    achievement = find_achievement(desk.workspace, decision.achievement)
    decider = find_person(desk.workspace, decision.decided_by) if decision.decided_by else None
    desk.confirmed_today()
    people = _everyone(desk, achievement) if who is None else [find_learner(desk.workspace, name) for name in who]
    if who is not None:
        for one in people:
            ready_for(desk.workspace, one.id, achievement)
    done = Decided()
    proof = prove(desk, admitted=False)
    for count, one in enumerate(people, 1):
        if progress.cancelled:
            break
        _decide_one(desk, one, achievement, decision, decider, done, proof)
        progress.told(count, len(people))
    return done


def _everyone(desk: Desk, achievement: AchievementVersion) -> list[Learner]:
    """Learners with a sign-off for one of the tasks and without a standing award, by name."""
    tasks = [task.id for task in achievement.tasks]
    marks = ", ".join("?" * len(tasks))
    rows = desk.workspace.rows(
        f"SELECT * FROM ({LIVE_LEARNERS}) WHERE id IN (SELECT s.learner FROM submissions AS s"
        f" JOIN sign_offs AS o ON o.submission = s.id WHERE s.task IN ({marks})) ORDER BY name, number",
        tasks,
    )
    people = [learner_of(row) for row in rows]
    return [one for one in people if standing_award(desk.workspace, one.id, achievement.achievement) is None]


def _decide_one(
    desk: Desk,
    one: Learner,
    achievement: AchievementVersion,
    decision: Decision,
    decider: Id | None,
    done: Decided,
    proof: Proven,
) -> None:
    try:
        ready = ready_for(desk.workspace, one.id, achievement)
    except Refused as why:
        done.waiting.append((one.number, why.message))
        return
    standing = standing_award(desk.workspace, one.id, achievement.achievement) if decision.again is not None else None
    made = award(
        desk,
        ready,
        decision.award_date,
        verified=decision.verified,
        decided_by=decider,
        supersedes=standing["id"] if standing else None,
        reason=decision.again,
        proof=proof,
    )
    outcome = ready.score.outcome.text
    done.awarded.append({"id": id_text(made), "number": one.number, "name": one.name, "outcome": outcome})


def verify_awards(desk: Desk, wanted: Sequence[str] | None) -> list[str]:
    """Sign the verification of awards named by id or learner, or of all that wait for this person."""
    if wanted is not None:
        awards = [award_id for text in wanted for award_id in _awards_named(desk, text)]
    else:
        rows = desk.workspace.rows(f"{STANDING_AWARDS} AND verified_by = ? ORDER BY id", (desk.person,))
        awards = [row["id"] for row in rows if not is_verified(desk.workspace, row)]
    proof = prove(desk, admitted=False)
    for award_id in awards:
        sign_verification(desk, award_id, proof)
    return [_number(desk, award_id) for award_id in awards]


def _awards_named(desk: Desk, text: str) -> list[Id]:
    try:
        return [id_of(text)]
    except BadInput:
        one = find_learner(desk.workspace, text)
    rows = desk.workspace.rows(f"{STANDING_AWARDS} AND learner = ? AND verified_by = ?", (one.id, desk.person))
    if not rows:
        raise BadInput(sentence("No award of {one} names you as its verifier.", one=one.name))
    return [row["id"] for row in rows if not is_verified(desk.workspace, row)]


def _number(desk: Desk, award_id: Id) -> str:
    row = desk.workspace.row("SELECT learner FROM awards WHERE id = ?", (award_id,))
    return learner(desk.workspace, row["learner"]).number if row else ""
