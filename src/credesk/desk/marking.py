"""Marking on one screen: the assessment under a person's hands, each act saved at once, undone and done again by name.

Undo reaches back over earlier sittings, since the journal knows what a mark was before.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from credesk.desk.assess import Assessing, Change, standing_sign_off, take_back
from credesk.desk.marking_view import SubmissionView, submission_view
from credesk.desk.session import Desk
from credesk.desk.undo import standing_changes
from credesk.domain.assessment import Mark, checked_comment
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id

LEVEL, COMMENT, NOT_APPLICABLE, MARK = "level", "comment", "not applicable", "mark"
"""What a step changed; ``MARK`` is more than one of them at once."""


@dataclass(frozen=True, slots=True)
class Step:
    """What undo or redo would do: which part of which criterion's mark."""

    what: str
    criterion: Id


@dataclass(frozen=True, slots=True)
class Stand:
    """How an assessment stands after an act: its marks, and the names of what can be undone and done again."""

    submission: Id
    marks: Mapping[Id, Mark]
    undo: Step | None
    redo: Step | None


@dataclass(frozen=True, slots=True)
class Opened:
    """A submission that was opened to be marked."""

    view: SubmissionView
    stand: Stand


@dataclass(frozen=True, slots=True)
class _Done:
    """A step that was made: what the mark was before, and what it became."""

    step: Step
    before: Mark
    after: Mark


class Marking:
    """Holds the assessment that is open. Belongs to the desk's thread: it is used inside of work only."""

    def __init__(self) -> None:
        self._desk: Desk | None = None
        self._assessing: Assessing | None = None
        self._undo: list[_Done] = []
        self._redo: list[_Done] = []

    def open(self, desk: Desk, submission: Id) -> Opened:
        """Open a submission, as it is now."""
        view = submission_view(desk.workspace, submission, desk.person)
        assessing = self._take_up(desk, submission)
        stand = self._stand(assessing)
        return Opened(view, stand)

    def level(self, desk: Desk, submission: Id, criterion: Id, level: Id) -> Stand:
        """Judge a criterion by one of its levels."""
        assessing = self._at(desk, submission)
        return self._keep(assessing, assessing.give_level(criterion, level))

    def not_applicable(self, desk: Desk, submission: Id, criterion: Id, *, value: bool) -> Stand:
        """Say that a criterion does not apply, or that it does. Raises Refused where the rubric forbids it."""
        assessing = self._at(desk, submission)
        return self._keep(assessing, assessing.set_not_applicable(criterion, value=value))

    def comment(self, desk: Desk, submission: Id, criterion: Id, text: str) -> Stand:
        """Write a criterion's comment. Raises BadInput for one that cannot be kept."""
        assessing = self._at(desk, submission)
        return self._keep(assessing, assessing.comment(criterion, checked_comment(text)))

    def undo(self, desk: Desk, submission: Id) -> Stand:
        """Take the last change back. Raises Refused where there is none."""
        assessing = self._at(desk, submission)
        if not self._undo:
            raise Refused("There is nothing to undo.")
        assessing.give(self._undo[-1].before)
        self._redo.append(self._undo.pop())
        return self._stand(assessing)

    def redo(self, desk: Desk, submission: Id) -> Stand:
        """Do again what was undone. Raises Refused where there is nothing."""
        assessing = self._at(desk, submission)
        if not self._redo:
            raise Refused("There is nothing to do again.")
        assessing.give(self._redo[-1].after)
        self._undo.append(self._redo.pop())
        return self._stand(assessing)

    def sign_off(self, desk: Desk, submission: Id) -> None:
        """Sign the marks off under the person's own key. Raises as ``Assessing.sign_off``."""
        self._at(desk, submission).sign_off()

    def take_back(self, desk: Desk, submission: Id, reason: str) -> None:
        """Take the person's sign-off back, with a reason, until it was decided on."""
        row = standing_sign_off(desk.workspace, self._at(desk, submission).id)
        if row is None:
            raise BadInput("Your marks for this learner are not signed off.")
        take_back(desk, row["id"], reason)

    def _take_up(self, desk: Desk, submission: Id) -> Assessing:
        self._assessing = None
        assessing = Assessing(desk, submission)
        self._undo, self._redo = [_done(one) for one in standing_changes(desk, assessing)], []
        self._desk, self._assessing = desk, assessing
        return assessing

    def _at(self, desk: Desk, submission: Id) -> Assessing:
        assessing = self._assessing
        if assessing is not None and self._desk is desk and assessing.submission["id"] == submission:
            return assessing
        return self._take_up(desk, submission)

    def _keep(self, assessing: Assessing, change: Change) -> Stand:
        if change.before != change.after:
            self._undo.append(_done(change))
            self._redo.clear()
        return self._stand(assessing)

    def _stand(self, assessing: Assessing) -> Stand:
        undo, redo = (done[-1].step if done else None for done in (self._undo, self._redo))
        return Stand(bytes(assessing.submission["id"]), dict(assessing.marks), undo, redo)


def _done(change: Change) -> _Done:
    before, after = change.before, change.after
    parts = {
        LEVEL: before.level != after.level,
        COMMENT: before.comment != after.comment,
        NOT_APPLICABLE: before.not_applicable != after.not_applicable,
    }
    changed = [what for what, is_other in parts.items() if is_other]
    # 'Not applicable' takes the level away, and a level takes 'not applicable' away: one act with one name.
    if changed == [LEVEL, NOT_APPLICABLE]:
        changed = [NOT_APPLICABLE if after.not_applicable else LEVEL]
    return _Done(Step(changed[0] if len(changed) == 1 else MARK, after.criterion), before, after)
