"""Marking: one level, comment or 'not applicable' at a time, each on disk when it returns; sign-off; undo."""

from contextlib import nullcontext
from dataclasses import dataclass, replace
from typing import Any

from credesk.desk.proven import compare_assessment
from credesk.desk.records import LIVE_SUBMISSIONS, judged_by_version, marks_of, rubric_version
from credesk.desk.session import Desk
from credesk.domain.assessment import MAX_COMMENT, Mark, marks_form
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id, assessment_id, mark_id
from credesk.domain.rubric import RubricVersion
from credesk.domain.scoring import Score, score
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.workspace.journal.kinds import (
    ASSESSMENT,
    ASSESSMENT_KEY,
    ASSESSMENT_RECORD,
    MARK,
    PORTFOLIO,
    SIGN_OFF,
    SIGN_OFF_TAKEN_BACK,
)
from credesk.workspace.journal.writing import Act
from credesk.workspace.store import Workspace

# A sign-off counts while nobody took it back.
STANDING_SIGN_OFFS = (
    "SELECT * FROM sign_offs WHERE NOT EXISTS (SELECT 1 FROM sign_offs_taken_back AS b WHERE b.sign_off = sign_offs.id)"
)
STANDING_AWARDS = (
    "SELECT * FROM awards WHERE NOT EXISTS (SELECT 1 FROM awards AS newer WHERE newer.supersedes = awards.id)"
)
# An intent without its credential: issuing was cut off there, and goes on there.
UNFINISHED = (
    "SELECT * FROM intents WHERE id NOT IN (SELECT intent FROM credentials)"
    # Nothing is finished with a key in other hands, or one that is gone.
    " AND key NOT IN (SELECT public_key FROM issuer_key_ends WHERE how IN ('stolen', 'lost'))"
)


KEYS_AHEAD = 32
"""For so many submissions that follow, the keys of their assessments are made together with the first one's."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a mark, with the words that undo shows: "Undo level for Safe isolation"."""

    name: str
    assessment: Id
    before: Mark
    after: Mark


class Assessing:
    """One assessor at one submission. Keeps the changes of this sitting, so that they can be undone by name."""

    def __init__(self, desk: Desk, submission: Id, assessor: Id | None = None, shared: Act | None = None) -> None:
        """``shared`` is an act that is open already: the marks of a file come in together or not at all."""
        self._desk = desk
        self._shared = shared
        self.submission = _submission(desk.workspace, submission)
        self.assessor = assessor or desk.person
        self.id = assessment_id(submission, self.assessor)
        self._key: Id | None = None
        self._undo: list[Change] = []
        self._redo: list[Change] = []
        known = judged_by_version(desk.workspace, self.id)
        version = known or rubric_of_task(desk.workspace, self.submission["task"])
        self.rubric: RubricVersion = rubric_version(desk.workspace, version)
        self.marks = marks_of(desk.workspace, self.id)
        self._is_new = known is None

    def give_level(self, criterion: Id, level: Id, on: str | None = None) -> Change:
        """Judge a criterion by one of its levels; it is applicable then."""
        chosen = self.rubric.criterion(criterion).level(level)
        before = self._mark(criterion)
        after = replace(before, level=chosen.id, not_applicable=False)
        return self._change(f"level for {self._title(criterion)}", before, after, on)

    def set_not_applicable(self, criterion: Id, *, value: bool = True, on: str | None = None) -> Change:
        """Say that a criterion does not apply here, or that it does. Raises Refused where the rubric forbids it."""
        wanted = self.rubric.criterion(criterion)
        if value and not wanted.may_be_not_applicable:
            raise Refused(
                sentence("“{wanted}” must be judged; it cannot be not applicable.", wanted=wanted.title.text())
            )
        before = self._mark(criterion)
        after = replace(before, level=None if value else before.level, not_applicable=value)
        return self._change(f"not applicable for {self._title(criterion)}", before, after, on)

    def comment(self, criterion: Id, text: str, on: str | None = None) -> Change:
        """Write the comment of a criterion. Raises BadInput where it is too long."""
        if len(text) > MAX_COMMENT:
            raise BadInput(
                sentence(
                    "A comment has at most {max_comment} characters; this one has {count}.",
                    max_comment=MAX_COMMENT,
                    count=len(text),
                )
            )
        before = self._mark(criterion)
        return self._change(f"comment for {self._title(criterion)}", before, replace(before, comment=nfc(text)), on)

    def give(self, mark: Mark, on: str | None = None) -> Change:
        """Level, comment and 'not applicable' of one criterion at once, as a marks file gives them."""
        wanted = self.rubric.criterion(mark.criterion)
        if mark.level is not None:
            wanted.level(mark.level)
        if mark.not_applicable and not wanted.may_be_not_applicable:
            raise Refused(
                sentence("“{wanted}” must be judged; it cannot be not applicable.", wanted=wanted.title.text())
            )
        return self._change(f"mark for {self._title(mark.criterion)}", self._mark(mark.criterion), mark, on)

    @property
    def undo_name(self) -> str | None:
        """What ``undo`` would take back, for the menu; None where there is nothing."""
        return self._undo[-1].name if self._undo else None

    @property
    def redo_name(self) -> str | None:
        """What ``redo`` would do again; None where there is nothing."""
        return self._redo[-1].name if self._redo else None

    def undo(self) -> Change:
        """Take the last change back, as a change of its own. Raises Refused where there is none."""
        return self._step(self._undo, self._redo, "undo", back=True)

    def redo(self) -> Change:
        """Do again what ``undo`` took back. Raises Refused where there is nothing."""
        return self._step(self._redo, self._undo, "do again", back=False)

    def _step(self, source: list[Change], target: list[Change], verb: str, *, back: bool) -> Change:
        if not source:
            raise Refused(sentence("There is nothing to {verb}.", verb=verb))
        change = source[-1]
        old, new = (change.after, change.before) if back else (change.before, change.after)
        self._write(old, new, None)
        target.append(source.pop())
        return change

    def score(self) -> Score:
        """The score as the marks stand. Raises Refused where a criterion is missing."""
        return score(self.rubric, self.marks)

    def _title(self, criterion: Id) -> str:
        return self.rubric.criterion(criterion).title.text()

    def _mark(self, criterion: Id) -> Mark:
        return self.marks.get(criterion, Mark(criterion))

    def _change(self, name: str, before: Mark, after: Mark, on: str | None) -> Change:
        change = Change(name, self.id, before, after)
        if before != after or on is not None:
            self._write(before, after, on)
            self._undo.append(change)
            self._redo.clear()
        return change

    def _write(self, before: Mark, after: Mark, on: str | None) -> None:
        self._refuse_when_signed()
        desk, values = self._desk, _differences(before, after, on)
        key = self._sealing_key()
        with nullcontext(self._shared) if self._shared else desk.act() as act:
            if self._is_new:
                self._begin(act)
            record = mark_id(self.id, after.criterion)
            act.write(MARK, record, {"assessment": self.id, "criterion": after.criterion, **values}, keys=key)
        self._is_new = False
        self.marks[after.criterion] = after

    def _begin(self, act: Act) -> None:
        values = {"submission": self.submission["id"], "assessor": self.assessor, "rubric_version": self.rubric.id}
        act.write(ASSESSMENT_RECORD, self.id, values)

    def _sealing_key(self) -> dict[str, Id]:
        """The assessment's key. Those of the next submissions are made with it, so that few marks wait for a key."""
        if self._key is None:
            found = self._desk.keys.sealing.find(ASSESSMENT, self.id)
            self._key = found or self._desk.sealing_keys(ASSESSMENT, [self.id, *self._following()])[self.id]
        return {ASSESSMENT: self._key}

    def _following(self) -> list[Id]:
        """This assessor's assessments of the submissions that came in for the same task after this one."""
        rows = self._desk.workspace.rows(
            f"SELECT id FROM ({LIVE_SUBMISSIONS}) WHERE task = ? AND id > ? ORDER BY id LIMIT ?",
            (self.submission["task"], self.submission["id"], KEYS_AHEAD),
        )
        return [assessment_id(row["id"], self.assessor) for row in rows]

    def _refuse_when_signed(self) -> None:
        if standing_sign_off(self._desk.workspace, self.id) is not None:
            raise Refused("This assessment is signed off.", "Take the sign-off back first, with a reason.")

    def sign_off(self) -> Id:
        """Freeze the marks with the evidence and the rubric's hash, signed with the assessor's own key.

        Raises Refused while a criterion is missing, where all are not applicable, where there is no evidence,
        and for anybody but the assessor; DateNotConfirmed where the clock is doubtful.
        """
        desk = self._desk
        if desk.person != self.assessor:
            raise Refused("Only the assessor who judged can sign these marks off.", "Sign in as that person.")
        self._refuse_when_signed()
        compare_assessment(desk, self.id, self.submission["id"])
        result = self.score()
        names = evidence_names(desk.workspace, self.submission["id"])
        if not names:
            raise Refused("There is no evidence to sign off.", "Attach a file, an observation or a paper first.")
        signed_on = desk.confirmed_today()
        order = [criterion.id for criterion in self.rubric.criteria]
        values = {
            "assessment": self.id,
            "submission": self.submission["id"],
            "assessor": self.assessor,
            "rubric_hash": self.rubric.content_hash,
            "evidence": names,
            "marks": marks_form(self.marks, order),
            "score": score_form(result),
            "signed_on": signed_on,
            "rubric_version": self.rubric.id,
        }
        sign_off = desk.new_id()
        portfolio = desk.sealing_key(PORTFOLIO, self.submission["learner"])
        with desk.act() as act:
            act.write(SIGN_OFF, sign_off, values, keys=self._sealing_key(), signer=desk.sign)
            self._publish_key(act, portfolio)
        return sign_off

    def _publish_key(self, act: Act, portfolio: Id) -> None:
        """The set of assessments is complete with this one, so its key may be read by who reads the portfolio."""
        key = self._desk.keys.sealing.reveal(self._sealing_key()[ASSESSMENT]).reveal()
        values = {"assessment": self.id, "key": key}
        act.write(ASSESSMENT_KEY, self._desk.new_id(), values, keys={PORTFOLIO: portfolio})


def _differences(before: Mark, after: Mark, on: str | None) -> dict[str, Any]:
    pairs = {
        "level": (before.level, after.level),
        "comment": (before.comment, after.comment),
        "not_applicable": (before.not_applicable, after.not_applicable),
    }
    changed: dict[str, Any] = {name: new for name, (old, new) in pairs.items() if old != new}
    return changed | ({"judged_on": on} if on is not None else {})


def score_form(result: Score) -> list[Any]:
    """Plain values of a score: [points, of, outcome, pass points]."""
    return [result.points, result.of, int(result.outcome), result.pass_points]


def _submission(workspace: Workspace, submission: Id) -> Any:
    row = workspace.row("SELECT * FROM submissions WHERE id = ?", (submission,))
    if row is None:
        raise BadInput("This submission is not on this machine.")
    return row


def rubric_of_task(workspace: Workspace, task: Id) -> Id:
    """The rubric version by which a task is judged now: that of the newest achievement version with the task."""
    from credesk.desk.records import achievement_versions

    for achievement in achievement_versions(workspace):
        for candidate in achievement.tasks:
            if candidate.id == task:
                return candidate.rubric_version
    raise BadInput("The achievement of this submission is not on this machine.")


def evidence_names(workspace: Workspace, submission: Id) -> list[bytes]:
    """What a sign-off cites of a submission's evidence: the objects' digests, or ids where there is no file."""
    rows = workspace.rows(
        "SELECT e.id, e.object FROM attachments AS a JOIN evidence AS e ON e.id = a.evidence"
        " WHERE a.submission = ? AND a.id NOT IN (SELECT attachment FROM detachments)",
        (submission,),
    )
    return sorted({bytes(row["object"] or row["id"]) for row in rows})


def standing_sign_off(workspace: Workspace, assessment: Id) -> Any:
    """The sign-off of an assessment that nobody took back, or None."""
    return workspace.row(f"{STANDING_SIGN_OFFS} AND assessment = ? ORDER BY id DESC", (assessment,))


def take_back(desk: Desk, sign_off: Id, reason: str) -> None:
    """Take a sign-off back, with a reason, until it was decided on. Raises Refused afterwards."""
    row = desk.workspace.row(f"{STANDING_SIGN_OFFS} AND id = ?", (sign_off,))
    if row is None:
        raise BadInput("There is no such sign-off, or it was taken back already.")
    if desk.person != row["assessor"]:
        raise Refused("Only the assessor who signed can take a sign-off back.", "Sign in as that person.")
    if not reason.strip():
        raise BadInput("Say why the sign-off is taken back.")
    if is_decided_on(desk.workspace, sign_off):
        raise Refused("An award stands on this sign-off.", "Decide again first: a newer award can replace that one.")
    key = desk.sealing_key(ASSESSMENT, row["assessment"])
    values = {"sign_off": sign_off, "reason": nfc(reason)}
    with desk.act() as act:
        act.write(SIGN_OFF_TAKEN_BACK, desk.new_id(), values, keys={ASSESSMENT: key}, signer=desk.sign)


def is_decided_on(workspace: Workspace, sign_off: Id) -> bool:
    """Whether a standing award names the sign-off."""
    from credesk.workspace.journal.values import decode

    return any(sign_off in decode(row["sign_offs"]) for row in workspace.rows(STANDING_AWARDS))
