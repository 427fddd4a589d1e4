"""Deciding: from sign-offs to an award, the verification that stands behind it, and deciding anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from credesk.desk.assess import STANDING_AWARDS, STANDING_SIGN_OFFS, UNFINISHED, score_form
from credesk.desk.proven import prove, prove_decision
from credesk.desk.records import achievement_version, achievement_versions, rubric_version
from credesk.desk.session import Desk, find_person
from credesk.domain.achievement import AchievementVersion
from credesk.domain.assessment import marks_from_form
from credesk.domain.award import Award, SignOff, Verification, award_key, check_award, check_verification, decide
from credesk.domain.civil import parse_date
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.outcome import Outcome
from credesk.domain.scoring import Score
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.workspace.journal.kinds import AWARD, REGISTER, VERIFICATION
from credesk.workspace.journal.values import decode
from credesk.workspace.projection.proven import Proven
from credesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class Verified:
    """What stood behind a decision: who verified it, when (YYYY-MM-DD) and how."""

    person: str
    on: str
    how: str


@dataclass(frozen=True, slots=True)
class Ready:
    """A learner whose tasks are all signed off: what the award would say."""

    learner: Id
    achievement: AchievementVersion
    sign_offs: tuple[Id, ...]
    score: Score


def standing_sign_offs(workspace: Workspace, learner: Id, achievement: AchievementVersion) -> list[SignOff]:
    """The learner's standing sign-offs for the tasks of an achievement: the latest attempt of each task.

    Raises Refused where two assessors' standing sign-offs of one submission differ in what they come to.
    """
    found = []
    for task in achievement.tasks:
        rows = workspace.rows(
            f"SELECT o.*, s.attempt, s.learner, s.task FROM ({STANDING_SIGN_OFFS}) AS o"
            " JOIN submissions AS s ON s.id = o.submission"
            " WHERE s.learner = ? AND s.task = ? AND o.rubric_version = ? ORDER BY s.attempt DESC, o.id DESC",
            (learner, task.id, task.rubric_version),
        )
        latest = [row for row in rows if row["attempt"] == rows[0]["attempt"]]
        if len({bytes(row["score"] or b"") for row in latest}) > 1:
            raise Refused(
                sentence("Two assessors signed off “{task}” with different results.", task=task.title.text()),
                "Let them agree: one takes the sign-off back and signs the agreed marks.",
            )
        found += [_sign_off_of(row) for row in latest[:1]]
    return found


def _sign_off_of(row: Any) -> SignOff:
    return SignOff(
        id=row["id"],
        assessment=row["assessment"],
        submission=row["submission"],
        assessor=row["assessor"],
        learner=row["learner"],
        task=row["task"],
        rubric_version=row["rubric_version"],
        rubric_hash=row["rubric_hash"],
        marks=tuple(decode(row["marks"])),
        evidence=tuple(decode(row["evidence"])),
        signed_on=parse_date(row["signed_on"]),
    )


def score_of(workspace: Workspace, achievement: AchievementVersion, sign_offs: Sequence[SignOff]) -> Score:
    """What the sign-offs come to under the achievement's rule. Raises Refused where a task has none."""
    have = {one.task for one in sign_offs}
    waiting = [task.title.text() for task in achievement.tasks if task.id not in have]
    if waiting:
        raise Refused(sentence("Not yet signed off: {waiting}.", waiting=", ".join(waiting)))
    rubrics = {task.rubric_version: rubric_version(workspace, task.rubric_version) for task in achievement.tasks}
    return decide(achievement, rubrics, sign_offs)


def ready_for(workspace: Workspace, learner: Id, achievement: AchievementVersion) -> Ready:
    """What an award for this learner would say. Raises Refused where a sign-off is missing."""
    sign_offs = standing_sign_offs(workspace, learner, achievement)
    return Ready(learner, achievement, tuple(one.id for one in sign_offs), score_of(workspace, achievement, sign_offs))


def award(
    desk: Desk,
    ready: Ready,
    award_date: str | None = None,
    *,
    verified: Verified | None = None,
    decided_by: Id | None = None,
    supersedes: Id | None = None,
    reason: str | None = None,
    proof: Proven | None = None,
) -> Id:
    """Decide. The award names its sign-offs, achievement version, outcome, date, who decided and what verified it.

    ``proof`` is one of the journal that serves for many awards. Raises Refused where a standing award is there
    already and this one does not replace it, Tampered where a sign-off is not what the journal proves.
    """
    prove_decision(desk, proof or prove(desk, admitted=False), ready.achievement.id, ready.sign_offs)
    today = desk.confirmed_today()
    _refuse_double(desk.workspace, ready, supersedes, reason)
    decision = _decision(desk, ready, award_date or today, verified, decided_by)
    check_award(decision, parse_date(today))
    rubrics = [rubric_version(desk.workspace, task.rubric_version).rubric for task in ready.achievement.tasks]
    values = {
        "learner": ready.learner,
        "achievement_version": ready.achievement.id,
        "sign_offs": list(ready.sign_offs),
        "outcome": int(ready.score.outcome),
        "score": score_form(ready.score),
        "award_date": decision.award_date.isoformat(),
        "decided_by": decision.decided_by,
        "award_key": award_key(ready.learner, ready.achievement.achievement, rubrics),
        **_verification_values(decision.verification),
        "supersedes": supersedes,
        "reason": nfc(reason) if reason else None,
    }
    register = desk.sealing_key(REGISTER, ready.learner)
    with desk.act() as act:
        act.write(AWARD, decision.id, values, keys={REGISTER: register}, signer=desk.sign)
    return decision.id


def _decision(desk: Desk, ready: Ready, day: str, verified: Verified | None, decided_by: Id | None) -> Award:
    verification = None
    if verified is not None:
        verifier = find_person(desk.workspace, verified.person)
        verification = Verification(desk.new_id(), verifier, parse_date(verified.on), nfc(verified.how))
        _refuse_own_work(desk.workspace, verifier, ready.sign_offs)
    return Award(
        id=desk.new_id(),
        learner=ready.learner,
        achievement_version=ready.achievement.id,
        sign_offs=ready.sign_offs,
        outcome=ready.score.outcome,
        award_date=parse_date(day),
        decided_by=decided_by or desk.person,
        verification=verification,
    )


def _refuse_own_work(workspace: Workspace, verifier: Id, sign_offs: Sequence[Id]) -> None:
    for sign_off in sign_offs:
        row = workspace.row("SELECT assessor FROM sign_offs WHERE id = ?", (sign_off,))
        if row is not None and row["assessor"] == verifier:
            raise Refused("Nobody verifies marks that they gave themselves.", "Name another person as verifier.")


def _verification_values(verification: Verification | None) -> dict[str, Any]:
    if verification is None:
        return {}
    return {
        "verified_by": verification.by,
        "verified_on": verification.on.isoformat(),
        "verified_how": verification.how,
    }


def standing_award(workspace: Workspace, learner: Id, achievement: Id) -> Any:
    """The award of a learner for an achievement that no newer one replaced, or None."""
    return workspace.row(
        f"SELECT a.* FROM ({STANDING_AWARDS}) AS a JOIN achievement_versions AS v ON v.id = a.achievement_version"
        " WHERE a.learner = ? AND v.achievement = ? ORDER BY a.id DESC",
        (learner, achievement),
    )


def _refuse_double(workspace: Workspace, ready: Ready, supersedes: Id | None, reason: str | None) -> None:
    known = standing_award(workspace, ready.learner, ready.achievement.achievement)
    if supersedes is not None:
        if known is None or known["id"] != supersedes:
            raise Refused("The award to replace does not stand.")
        if workspace.row(f"{UNFINISHED} AND award = ?", (supersedes,)) is not None:
            raise Refused(
                "Issuing for the award that stands was begun and cut off.",
                "Finish it with: credesk issue --all. Then decide anew, and replace the credential.",
            )
        if not reason or not reason.strip():
            raise BadInput("Say why the award is decided anew.")
    elif known is not None:
        raise Refused("This learner has an award for this achievement already.", "Decide anew with a reason.")


def sign_verification(desk: Desk, award_id: Id, proof: Proven | None = None) -> Id:
    """Sign, as the person whom the award names, that its verification was made. Raises Refused for others."""
    (proof or prove(desk, admitted=False)).check(AWARD, [award_id])
    row = award_row(desk.workspace, award_id)
    if row["verified_by"] is None:
        raise Refused("This award names no verification.", "Decide anew and name who verified, when and how.")
    if row["verified_by"] != desk.person:
        raise Refused("Another person is named as the verifier of this award.", "Sign in as that person.")
    if is_verified(desk.workspace, row):
        raise Refused("You signed this verification already.")
    when, how = parse_date(row["verified_on"]), row["verified_how"]
    check_verification(Verification(award_id, desk.person, when, how), parse_date(row["award_date"]))
    desk.confirmed_today()
    values = {"award": award_id, "verifier": desk.person, "verified_on": row["verified_on"], "how": how}
    verification, register = desk.new_id(), desk.sealing_key(REGISTER, row["learner"])
    with desk.act() as act:
        act.write(VERIFICATION, verification, values, keys={REGISTER: register}, signer=desk.sign)
    return verification


def award_row(workspace: Workspace, award_id: Id) -> Any:
    """One award's row. Raises BadInput where there is none."""
    row = workspace.row("SELECT * FROM awards WHERE id = ?", (award_id,))
    if row is None:
        raise BadInput("There is no such award.")
    return row


def is_verified(workspace: Workspace, row: Any) -> bool:
    """Whether the person whom the award names as its verifier has signed that."""
    found = workspace.row(
        "SELECT 1 FROM verifications WHERE award = ? AND verifier = ?", (row["id"], row["verified_by"])
    )
    return found is not None


def award_score(row: Any) -> Score:
    """The score that an award's row holds."""
    points, of, outcome, pass_points = decode(row["score"])
    return Score(
        points=Fraction(points),
        of=None if of is None else Fraction(of),
        outcome=Outcome(outcome),
        pass_points=None if pass_points is None else Fraction(pass_points),
    )


def find_achievement(workspace: Workspace, code: str | None) -> AchievementVersion:
    """The newest version of the achievement with this code or title; without one the only achievement there is."""
    newest: dict[Id, AchievementVersion] = {}
    for version in achievement_versions(workspace):
        newest.setdefault(version.achievement, version)
    rows = workspace.rows("SELECT achievement, code FROM achievement_versions")
    codes = {row["achievement"]: row["code"] for row in rows}
    known = list(newest.values())
    if code is not None:
        wanted = nfc(code).strip().casefold()
        known = [one for one in known if wanted in {(codes[one.achievement] or "").casefold(), _title(one)}]
    if len(known) == 1:
        return known[0]
    names = ", ".join(sorted(filter(None, codes.values())))
    if not newest:
        raise BadInput("There is no achievement yet.", "Add one with: credesk achievement add FILE.toml")
    question = "Which achievement?" if code is None else f"There is no achievement “{code}”."
    raise BadInput(question, sentence("Name one of: {names}.", names=names))


def _title(achievement: AchievementVersion) -> str:
    return achievement.title.text().casefold()


def frozen_marks(workspace: Workspace, sign_off: Id) -> dict[Id, Any]:
    """The marks that a sign-off froze, by criterion. Raises BadInput where their key is not here."""
    row = workspace.row("SELECT marks FROM sign_offs WHERE id = ?", (sign_off,))
    if row is None or row["marks"] is None:
        raise BadInput("The marks of this sign-off cannot be read on this machine.")
    return dict(marks_from_form(decode(row["marks"])))


def award_achievement(workspace: Workspace, row: Any) -> AchievementVersion:
    """The achievement version that an award's row names."""
    return achievement_version(workspace, row["achievement_version"])
