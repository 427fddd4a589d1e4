"""Going about on the marking screen: from learner to learner, and back to where a person was."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from credesk.domain.orders import Way
from credesk.gui.assess_across import Across, Judged
from credesk.gui.assess_body import Workplace
from credesk.gui.assess_criterion import Leaving
from credesk.gui.assess_place import id_of, keep_note, note_name, read_note
from credesk.gui.assess_sheet import Sheet
from credesk.gui.pages import Page, Where
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.marking_view import Queue
    from credesk.desk.orders import MarkingOrder
    from credesk.desk.session import Workspace
    from credesk.gui.frame import Frame

NOTE_MS = 1_500
"""Where a person stands is noted for the next start when they rest this long."""


class GoingPage(Page):
    """The queue and the learner who is open. What is done with them is its subclass's."""

    concerns: ClassVar[frozenset[str]] = frozenset(("submissions", "learners", "programmes"))

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self._person = frame.person.id if frame.person is not None else None
        self.sheet = Sheet(self.line, self._person, self)
        self.workplace = Workplace(frame, self._person)
        self.queue, self.evidence = self.workplace.queue, self.workplace.evidence
        self.rubric = self.workplace.rubric
        self._where: Where | None = None
        self._is_known, self._is_own, self._is_closed = False, False, False
        self._note = QTimer(self)
        self._note.setSingleShot(True)
        self._note.setInterval(NOTE_MS)
        self._note.timeout.connect(self._keep_place)
        self._leaving = Leaving(self)
        self._leaving.left.connect(self._close)
        self.line.locked.connect(self._forget_own)
        self.sheet.leaving.connect(self.rubric.save_comment)
        self.queue.wanted.connect(self._wanted)
        self.queue.filtered.connect(self._filter)
        self.across = Across(self)
        self.evidence.shown.connect(lambda _id: self._note.start())

    def _wanted(self, submission: bytes) -> None:
        """A learner was chosen in the queue; what lay over the rubric is left."""
        self.workplace.leave_panel()
        self.sheet.act(lambda: self.open(submission))

    def _forget_own(self) -> None:
        """Whoever comes back reads anew, even where the lock cut a sign-off short."""
        self._is_own = False

    def show_nothing(self) -> None:
        """Nothing waits in this queue."""
        self.rubric.save_comment()
        self.sheet.view = None
        self.workplace.show_all_marked()
        self.say(translate("Assess", "Assess"))

    def refresh(self) -> None:
        """Read the queue anew; a sign-off of one's own leaves its place where it is."""
        if not self._is_own:
            self._read_queue()

    def _read_queue(self, *, stays: bool = True) -> None:
        """``stays``: the person goes on where they are, even where that is not in the queue any more."""
        to_mark, task, name = self.queue.is_to_mark, self.queue.chosen_task, note_name(self._person)
        is_known = self._is_known

        person = self._person

        def work(workspace: "Workspace") -> "tuple[Queue, bool, bytes | None, object, tuple[MarkingOrder, Judged]]":
            from credesk.desk.marking_view import queue
            from credesk.desk.orders import judged_criteria, order_of

            kept = None if is_known else workspace.local(name)
            place = read_note(kept)
            only = to_mark if is_known else bool(place.get("to_mark", to_mark))
            chosen = task if is_known else id_of(place.get("task"))
            order = order_of(workspace, person, chosen)
            is_across = person is not None and order.way is Way.CRITERION
            judged = judged_criteria(workspace, person) if person is not None and is_across else {}
            return queue(workspace, to_mark=only, task=chosen, order=order), only, chosen, kept, (order, judged)

        self.line.read(work, lambda found: self._queue_came(*found, stays=stays), owner=self)

    def _queue_came(
        self,
        queue: "Queue",
        to_mark: bool,
        task: bytes | None,
        kept: object,
        ordered: "tuple[MarkingOrder, Judged]",
        *,
        stays: bool,
    ) -> None:
        self.across.put(*ordered)
        is_first, self._is_known = not self._is_known, True
        if is_first:
            self.queue.choose_filter(to_mark=to_mark, task=task)
            self._where = read_note(kept) | (self._where or {})
        self.queue.put(queue)
        self.workplace.show_queue(received=queue.received > 0)
        where = self._where or {}
        wanted, here = id_of(where.get("submission")), self.sheet.here
        is_listed = wanted is not None and self.queue.model.number_of(wanted) >= 0
        if wanted is not None and where.get("is_sent") and not is_listed and (to_mark or task is not None):
            self.queue.choose_filter(to_mark=False, task=None)
            self._read_queue()
        elif wanted is not None and (is_listed or where.get("is_sent")):
            self.open(wanted)
        elif here is not None and (stays or self.queue.model.number_of(here) >= 0):
            self.open(here)
        else:
            self._open_first()

    def _open_first(self) -> None:
        n = self.queue.model.next_to_mark(-1)
        if n < 0 and self.queue.model.places:
            n = 0
        if n >= 0:
            self.open(self.queue.model.places[n].submission)
        else:
            self.show_nothing()

    def _filter(self) -> None:
        self.rubric.save_comment()
        self._where = None
        self._read_queue(stays=False)
        self._note.start()

    def come(self, where: Where) -> None:
        """To a submission, or to where the person was."""
        if not where.get("submission"):
            return
        self._where = {**where, "is_sent": True}
        if self._is_known:
            self.refresh()

    def where(self) -> Where:
        """The learner, the criterion, the item of evidence, and the filter."""
        view, box = self.sheet.view, self.rubric.box
        return {
            "submission": view.submission.hex() if view is not None else "",
            "criterion": box.criterion.id.hex() if view is not None and box is not None else "",
            "evidence": (self.evidence.current or b"").hex(),
            "looked": self.evidence.view.where(),
            "to_mark": self.queue.is_to_mark,
            "task": (self.queue.chosen_task or b"").hex(),
        }

    def open(self, submission: bytes) -> None:
        """Go to a submission."""
        self.rubric.save_comment()
        self.queue.show_place(submission)
        self.sheet.open(submission)

    def _learner(self, step: int) -> None:
        view, model = self.sheet.view, self.queue.model
        n = (model.number_of(view.submission) if view is not None else -1) + step
        if 0 <= n < len(model.places):
            self.across.stay()
            self.open(model.places[n].submission)

    def next_to_mark(self, *, back: bool = False) -> None:
        """The next learner who waits to be marked, or the one before, or a word that there is none.

        By criterion it is the next for whom this criterion waits; then the next criterion, from the first learner on.
        """
        view, model = self.sheet.view, self.queue.model
        here = model.number_of(view.submission) if view is not None else -1
        n, criterion = self.across.next(here, back=back)
        if n < 0:
            self.frame.notice(translate("Assess", "Everything in this queue is marked."))
        elif n != here:
            self._where = {"criterion": criterion.hex()} if criterion is not None else None
            self.open(model.places[n].submission)
        elif criterion is not None:
            self.rubric.moved.emit([box.criterion.id for box in self.rubric.boxes].index(criterion))

    def stay_at(self, criterion: bytes) -> None:
        """The next learner is opened at this criterion."""
        self._where = {"criterion": criterion.hex()}

    def _keep_place(self) -> None:
        """Note where this person stands, for the next start."""
        self._note.stop()
        name, where = note_name(self._person), self.where()
        if self._person is not None and self.sheet.view is not None:
            self.line.peek(lambda desk: keep_note(desk, name, where), lambda _none: None, owner=self)

    def _close(self) -> None:
        """The window closes, and the desk with it: the last moment to save."""
        self._leave()
        self._is_closed = True

    def _leave(self) -> None:
        self.rubric.save_comment()
        self._keep_place()

    def panes(self) -> tuple[QWidget, ...]:
        """The queue, the evidence, the rubric."""
        return (self.queue, self.evidence, self.rubric)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The person comes, or comes back: what was cut off is saved, and what stands is read."""
        super().showEvent(event)
        self.window().installEventFilter(self._leaving)
        self.sheet.resend()
        if self._is_known:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """The person goes: what is half typed is saved."""
        if not self._is_closed:
            self._leave()
        super().hideEvent(event)
