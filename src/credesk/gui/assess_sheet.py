"""The submission under a person's hands: acts go to the desk in the order of the keys, and are shown at once.

What is shown before it is on disk is put back where the desk refuses it. Keys that come while a learner is being opened
or signed off wait, so that none is lost and none lands at the wrong learner.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from credesk.domain.assessment import Mark
from credesk.domain.errors import CredeskError

if TYPE_CHECKING:
    from credesk.desk.marking import Opened, Stand, Step
    from credesk.desk.marking_view import SubmissionView
    from credesk.desk.session import Desk, Workspace
    from credesk.gui.line import Line

MARKS = ("marks",)
SIGNED = ("marks", "submissions")


@dataclass(slots=True, eq=False)
class _Act:
    """One act on its way to disk; ``comment`` is what was typed, where it is one."""

    submission: bytes
    criterion: bytes = b""
    comment: str | None = None


class Sheet(QObject):
    """The open submission.

    ``leaving`` comes just before another is shown, while the old one can still be written to; then ``opened``, which
    also comes when the same one was read anew. ``marked`` carries a Mark that stands now. ``settled``: everything
    asked for is on disk. ``judged`` carries a submission that was signed off, or whose sign-off was taken back.
    ``trouble`` carries an error that a person must see.
    """

    leaving = Signal()
    opened = Signal()
    marked = Signal(object)
    settled = Signal()
    judged = Signal(bytes)
    trouble = Signal(object)

    def __init__(self, line: "Line", person: bytes | None, parent: QObject) -> None:
        """Without a ``person`` there is only reading."""
        super().__init__(parent)
        from credesk.desk.marking import Marking

        self._line, self._person = line, person
        self._marking = Marking()
        self.view: SubmissionView | None = None
        self.marks: dict[bytes, Mark] = {}
        self.undo: Step | None = None
        self.redo: Step | None = None
        self.unsaved: dict[tuple[bytes, bytes], str] = {}
        self._pending: list[_Act] = []
        self._typed: deque[Callable[[], object]] = deque()
        self._wanted: bytes | None = None
        self._is_busy = False
        self._must_reload = False
        line.locked.connect(self._locked)

    @property
    def is_editable(self) -> bool:
        """Whether marks can be given: somebody is signed in, and no sign-off stands."""
        return self._person is not None and self.view is not None and self.view.signed is None

    @property
    def here(self) -> bytes | None:
        """The submission that is open, or on its way: what is typed now is for that one."""
        return self._wanted or (self.view.submission if self.view is not None else None)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is on its way."""
        return not (self._pending or self._is_busy or self._typed)

    def act(self, act: Callable[[], object]) -> None:
        """Do something now, or as soon as what is being opened is there, in the order in which it was asked."""
        if self._is_busy or self._typed:
            self._typed.append(act)
        else:
            act()

    def open(self, submission: bytes) -> None:
        """Open a submission. Of several that are wanted one after another, those overtaken are not read."""
        self._is_busy, self._wanted = True, submission
        person = self._person

        def work(desk: "Desk") -> "Opened | None":
            return self._marking.open(desk, submission) if self._wanted == submission else None

        def read(workspace: "Workspace") -> "SubmissionView | None":
            from credesk.desk.marking_view import submission_view

            return submission_view(workspace, submission, person) if self._wanted == submission else None

        if person is None:
            self._line.read(read, self._seen, lambda error: self._not_found(submission, error), owner=self)
        else:
            self._line.ask(work, self._opened, lambda error: self._not_found(submission, error), owner=self)

    def _not_found(self, submission: bytes, error: CredeskError) -> None:
        if self._wanted == submission:
            self._not_opened(error)

    def _opened(self, found: "Opened | None") -> None:
        if found is not None and found.view.submission == self._wanted:
            # What a sign-off froze is what is shown; else the marks as they stand.
            self._take(found.stand)
            self._seen(found.view)

    def _seen(self, view: "SubmissionView | None") -> None:
        if view is None or view.submission != self._wanted:
            return
        self.leaving.emit()
        self.view, self._must_reload = view, False
        self.marks = dict(view.marks)
        self._wanted = None
        self.opened.emit()
        self._ready()

    def _ready(self) -> None:
        """What was typed meanwhile is done now, up to the next thing that must be waited for."""
        self._is_busy = False
        while self._typed and not self._is_busy:
            self._typed.popleft()()
        if self.is_settled:
            self.settled.emit()

    def _not_opened(self, error: CredeskError) -> None:
        self._forget_typed()
        self.trouble.emit(error)

    def _forget_typed(self) -> None:
        self._is_busy, self._wanted = False, None
        self._typed.clear()

    def reload(self) -> None:
        """Read the open submission anew, as when a person comes back to it."""
        if self.view is not None and not self._is_busy:
            self.open(self.view.submission)

    def level(self, criterion: bytes, place: int) -> None:
        """Give a level by its place, 0 being the lowest."""
        view = self.view
        if view is None or not self.is_editable:
            return
        chosen = view.rubric.criterion(criterion).levels[place].id
        self._show(replace(self._mark(criterion), level=chosen, not_applicable=False))
        submission, marking = view.submission, self._marking
        self._send(lambda desk: marking.level(desk, submission, criterion, chosen), _Act(submission, criterion))

    def not_applicable(self, criterion: bytes) -> None:
        """Say that a criterion does not apply, or where that was said that it does."""
        view = self.view
        if view is None or not self.is_editable:
            return
        before = self._mark(criterion)
        value = not before.not_applicable
        if not value or view.rubric.criterion(criterion).may_be_not_applicable:
            self._show(replace(before, level=None if value else before.level, not_applicable=value))
        submission, marking = view.submission, self._marking
        self._send(
            lambda desk: marking.not_applicable(desk, submission, criterion, value=value), _Act(submission, criterion)
        )

    def comment(self, criterion: bytes, words: str) -> None:
        """Write a comment."""
        if self.view is None or not self.is_editable:
            return
        self.unsaved.pop((self.view.submission, criterion), None)
        self._show(replace(self._mark(criterion), comment=words))
        self._send_comment(self.view.submission, criterion, words)

    def _send_comment(self, submission: bytes, criterion: bytes, words: str) -> None:
        marking = self._marking
        self._send(lambda desk: marking.comment(desk, submission, criterion, words), _Act(submission, criterion, words))

    def step(self, *, back: bool) -> None:
        """Undo, or redo. What is shown follows when it is on disk."""
        if self.view is None or not self.is_editable:
            return
        submission, marking = self.view.submission, self._marking
        self._send(
            lambda desk: marking.undo(desk, submission) if back else marking.redo(desk, submission), _Act(submission)
        )

    def _mark(self, criterion: bytes) -> Mark:
        return self.marks.get(criterion, Mark(criterion))

    def _show(self, mark: Mark) -> None:
        self.marks[mark.criterion] = mark
        self.marked.emit(mark)

    def _send(self, work: "Callable[[Desk], Stand]", act: _Act) -> None:
        self._pending.append(act)

        def done(stand: "Stand") -> None:
            self._pending.remove(act)
            self._kept(stand)

        def failed(error: CredeskError) -> None:
            self._pending.remove(act)
            self._refused(act, error)

        self._line.ask(work, done, failed, changes=MARKS, owner=self)

    def _kept(self, stand: "Stand") -> None:
        """Only the answer to the last act says how all stands; the others are overtaken by what is shown."""
        if self._pending or self.view is None or stand.submission != self.view.submission:
            return
        if self._must_reload:
            self.reload()
            return
        self._take(stand)
        if self.view.signed is None:
            for mark in stand.marks.values():
                if self.marks.get(mark.criterion) != mark:
                    self._show(mark)
        if self.is_settled:
            self.settled.emit()

    def _take(self, stand: "Stand") -> None:
        self.undo, self.redo = stand.undo, stand.redo

    def _refused(self, act: _Act, error: CredeskError) -> None:
        """Nothing was changed: show what stands, and keep a comment that could not be saved for its writer."""
        if act.comment is not None:
            self.unsaved[act.submission, act.criterion] = act.comment
        self.trouble.emit(error)
        if self.view is not None and act.submission == self.view.submission:
            self._must_reload = True
        if self._must_reload and not self._pending:
            self.reload()

    def _locked(self) -> None:
        """The keys were closed under the acts: comments are kept and saved when the person is back."""
        for act in self._pending:
            if act.comment is not None:
                self.unsaved[act.submission, act.criterion] = act.comment
        self._pending.clear()
        self._forget_typed()

    def resend(self) -> None:
        """The person is back: save the comments that the lock cut off."""
        for (submission, criterion), words in list(self.unsaved.items()):
            del self.unsaved[submission, criterion]
            self._send_comment(submission, criterion, words)

    def sign_off(self) -> None:
        """Sign the open submission off; ``judged`` follows, or ``trouble`` says what is missing."""
        submission, marking = self.view.submission if self.view is not None else b"", self._marking

        def work(desk: "Desk") -> "Opened":
            marking.sign_off(desk, submission)
            return marking.open(desk, submission)

        self._judge(submission, work)

    def take_back(self, reason: str) -> None:
        """Take the sign-off back; ``judged`` follows, or ``trouble``."""
        submission, marking = self.view.submission if self.view is not None else b"", self._marking

        def work(desk: "Desk") -> "Opened":
            marking.take_back(desk, submission, reason)
            return marking.open(desk, submission)

        self._judge(submission, work)

    def _judge(self, submission: bytes, work: "Callable[[Desk], Opened]") -> None:
        if not submission or self._person is None:
            return
        self._is_busy, self._wanted = True, submission

        def done(found: "Opened") -> None:
            # Whoever listens may open the next learner; what was typed meanwhile is for that one.
            self._typed.appendleft(lambda: self.judged.emit(submission))
            self._opened(found)

        self._line.ask(work, done, self._not_opened, changes=SIGNED, owner=self)
