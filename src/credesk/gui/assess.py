"""Assess: one screen to mark on. The queue, the evidence, the rubric; every act has a key."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from credesk.desk.settings import LETTER_KEYS
from credesk.domain.errors import CredeskError
from credesk.domain.scoring import missing
from credesk.gui.assess_bar import ReasonBar, left_words, state, subtitle_words, task_words
from credesk.gui.assess_changed import Changed
from credesk.gui.assess_flags import Flags
from credesk.gui.assess_going import GoingPage
from credesk.gui.assess_more import More
from credesk.gui.assess_place import id_of
from credesk.gui.assess_queue import score_words
from credesk.gui.files_dropped import local_paths
from credesk.gui.keys import letters_are_off, shortcut, switch_letters
from credesk.gui.parts.buttons import button, rename
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import digits
from credesk.gui.theme import TITLE, font, set_role
from credesk.gui.words import number, translate

if TYPE_CHECKING:
    from credesk.domain.assessment import Mark
    from credesk.gui.frame import Frame


class AssessPage(GoingPage):
    """Mark submissions."""

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.language = QLocale().name().replace("_", "-")
        self.take_back = ReasonBar(
            translate("Assess", "Why is the sign-off taken back?"), translate("Assess", "Take it back")
        )
        self.more, self.changed, self.flags = More(self), Changed(self), Flags(self)
        self._goes_on = False
        self._shown: bytes | None = None
        self._fill_bar()
        for bar in (self.changed.bar, self.take_back, self.more.detaching, self.more.done):
            self.body.addWidget(bar)
        self.body.addWidget(self.workplace, 1)
        self._connect()
        self._add_keys()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say(translate("Assess", "Assess"))

    def _fill_bar(self) -> None:
        # The learner's name is the largest thing on this screen.
        self.title.setFont(font(TITLE + 1, font().Weight.DemiBold))
        self.state, self.place = Chip(""), digits()
        set_role(self.place, "muted")
        self.beside.addWidget(self.state)
        self.take_back_button = self.add_action(
            button(translate("Assess", "Take the sign-off back"), self.take_back.ask)
        )
        self.sign_off_button = button("", lambda: self.sheet.act(self._sign_off))
        self._actions.insertWidget(0, self.place)
        self.add_action(self.sign_off_button)
        for one in (self.take_back_button, self.sign_off_button):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            one.hide()

    def _connect(self) -> None:
        sheet, rubric = self.sheet, self.rubric
        sheet.opened.connect(self._show)
        sheet.marked.connect(self._show_mark)
        sheet.settled.connect(self._show_steps)
        sheet.judged.connect(self._judged)
        sheet.trouble.connect(self._trouble)
        rubric.moved.connect(lambda place: sheet.act(partial(self._go, place)))
        rubric.level.connect(lambda criterion, place: sheet.act(partial(sheet.level, criterion, place)))
        rubric.not_applicable.connect(lambda criterion: sheet.act(partial(sheet.not_applicable, criterion)))
        rubric.comment.connect(self.sheet.comment)
        rubric.undo_wanted.connect(lambda: self._step(back=True))
        rubric.redo_wanted.connect(lambda: self._step(back=False))
        rubric.letters_wanted.connect(self._switch_letters)
        self.take_back.given.connect(lambda reason: sheet.act(partial(self._take_back, reason)))
        self.take_back.closed.connect(self.setFocus)
        self.queue.sign_all_wanted.connect(self.more.open_sign_all)
        self.queue.marks_wanted.connect(self.more.open_marks)
        self.setAcceptDrops(self._person is not None)

    def _act(self, act: Callable[[], object]) -> None:
        """A key of marking: it does nothing while a panel lies over the rubric."""
        if self.workplace.panel is None:
            self.sheet.act(act)

    def _add_keys(self) -> None:
        act = self._act
        for place in range(9):
            shortcut(self, str(place + 1), partial(act, partial(self._level, place)))
        self.tell_key("1–9", translate("Assess", "level"))
        for key in ("0", "X"):
            shortcut(self, key, lambda: act(self._not_applicable))
        for key, place in (("Up", -1), ("Down", 1)):
            shortcut(self, key, partial(act, partial(self._move, place)))
        self.tell_key("Up Down", translate("Assess", "criterion"))
        self.add_key("C", lambda: act(self._comment), translate("Assess", "comment"))
        self.add_key("E", lambda: act(self.evidence.next), translate("Assess", "evidence"))
        self.add_key("N", lambda: act(self.next_to_mark), translate("Assess", "next learner"))
        for key, side in (("Left", -1), ("Right", 1)):
            shortcut(self, key, partial(self._sideways, side))
            shortcut(self, f"Shift+{key}", partial(self._sideways, side, is_unmarked=True))
        self.tell_key("Left Right", translate("Assess", "learner"))
        self.tell_key("Shift+Left Shift+Right", translate("Assess", "unmarked learner"), hint=False)
        for key, place in (("Up", -1), ("Down", 1)):
            shortcut(self, f"Shift+{key}", partial(act, partial(self._move_unmarked, place)))
        self.tell_key("Shift+Up Shift+Down", translate("Assess", "unmarked criterion"), hint=False)
        self.add_key("O", self.queue.order.next_sorting, translate("Assess", "order of the queue"), hint=False)
        self.add_key("W", self.queue.order.other_way, translate("Assess", "by portfolio or criterion"), hint=False)
        self.add_key("Ctrl+Return", lambda: act(partial(self._sign_off, go_on=True)), translate("Assess", "sign off"))
        shortcut(self, "Ctrl+Enter", lambda: act(partial(self._sign_off, go_on=True)))
        self.tell_key("0 X", translate("Assess", "not applicable"))
        for key, back, does in (
            ("Ctrl+Z", True, translate("Assess", "undo")), ("Ctrl+Shift+Z", False, translate("Assess", "redo")),
        ):  # fmt: skip
            self.add_key(key, partial(act, partial(self._step, back=back)), does, hint=False)
        self.add_key("A", lambda: act(self.more.attach), translate("Assess", "attach evidence"), hint=False)
        self.add_key("D", lambda: act(self.more.ask_detach), translate("Assess", "detach this item"), hint=False)
        self.add_key("M", self.more.open_marks, translate("Assess", "marks files"), hint=False)
        sign_all = translate("Assess", "sign off all that are complete")
        self.add_key("Ctrl+Shift+Return", self.more.open_sign_all, sign_all, hint=False)
        view = self.evidence.view
        for key, views in (("PgDown", 1), ("PgUp", -1)):
            shortcut(self, key, partial(view.scroll_view, views))
        self.tell_key("PgUp PgDown", translate("Assess", "scroll evidence"), hint=False)
        view.bind(self)

    def _sideways(self, side: int, *, is_unmarked: bool = False) -> None:
        """To the learner before or after: the arrow points the way that people read."""
        step = -side if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else side
        self._act(partial(self.next_to_mark, back=step < 0) if is_unmarked else partial(self._learner, step))

    def open(self, submission: bytes) -> None:
        """Go to a submission. Whoever typed in the rubric is at its keys again."""
        if submission != self._shown:
            self.take_back.hide()
        super().open(submission)
        held = QApplication.focusWidget()
        if held is not None and self.rubric.isAncestorOf(held):
            self.setFocus()

    def refresh(self) -> None:
        """The queue, and what a changed rubric concerns."""
        super().refresh()
        self.changed.read()
        self.flags.read()

    def look_at(self, submission: bytes, criterion: bytes | None) -> None:
        """Go to a submission, at one criterion, whatever the queue shows."""
        self._where = {"criterion": criterion.hex()} if criterion is not None else None
        self.open(submission)

    def show_nothing(self) -> None:
        """All is marked: nobody is named above."""
        super().show_nothing()
        self._shown = None
        self.state.say("", "neutral")
        self.place.setText("")
        self._show_buttons()
        self.show_bar()

    def show_bar(self) -> None:
        """Above the panel that lies over the rubric its name, else the learner's."""
        panel, view = self.workplace.panel, self.sheet.view
        if panel is not None:
            self.say(panel.accessibleName(), getattr(panel, "subtitle", ""))
            self.state.say("", "neutral")
        elif view is None:
            self.say(translate("Assess", "Assess"))
        else:
            self.say(view.learner, subtitle_words(view, self.language))
            self._show_tally()
        self.place.setVisible(panel is None)
        self.changed.show()
        self.flags.show()
        self._show_buttons()

    def _show(self) -> None:
        """A submission was opened, or read anew."""
        view = self.sheet.view
        assert view is not None
        where, self._where = self._where or {}, None
        criterion = id_of(where.get("criterion"))
        ids = [one.id for one in view.rubric.criteria]
        is_same = self._shown == view.submission and self.rubric.box is not None
        self._shown = view.submission
        if not is_same:
            self.more.moved()
        current = ids.index(criterion) if criterion in ids else self.rubric.current if is_same else 0
        self.workplace.show_work()
        self.rubric.show_submission(view, self.sheet.marks, current, self.language, editable=self.sheet.is_editable)
        self._show_unsaved()
        looked = where.get("looked")
        if isinstance(looked, dict):
            self.evidence.view.come(looked)
        self.evidence.put(view.evidence, id_of(where.get("evidence")))
        self.evidence.offer(attach=self.sheet.is_editable)
        self.queue.show_place(view.submission)
        self._show_place()
        self._show_tally()
        self.show_bar()
        self._show_steps()
        self._note.start()

    def _show_place(self) -> None:
        view, model = self.sheet.view, self.queue.model
        n = model.number_of(view.submission) if view is not None else -1
        words = translate("Assess", "{place} of {count}", place=number(n + 1), count=number(len(model.places)))
        self.place.setText(words if n >= 0 else "")

    def _show_unsaved(self) -> None:
        view, box = self.sheet.view, self.rubric.box
        if view is not None and box is not None and box.field is not None:
            words = self.sheet.unsaved.get((view.submission, box.criterion.id))
            if words is not None:
                box.field.put_unsaved(words)

    # Marking

    def _level(self, place: int) -> None:
        box = self.rubric.box
        if box is None or not self.sheet.is_editable:
            return
        if place < len(box.criterion.levels):
            self.sheet.level(box.criterion.id, place)
        else:
            count = number(len(box.criterion.levels))
            words = translate("Assess", "This criterion has {count} levels; nothing was changed.", count=count)
            self.frame.notice(words, kind="look")

    def _not_applicable(self) -> None:
        if self.rubric.box is not None:
            self.sheet.not_applicable(self.rubric.box.criterion.id)

    def _move(self, step: int) -> None:
        self._go(self.rubric.current + step)

    def _move_unmarked(self, step: int) -> None:
        """The next criterion of this learner without a mark, or the one before."""
        view, current = self.sheet.view, self.rubric.current
        left = {one.id for one in missing(view.rubric, self.sheet.marks)} if view is not None else set()
        order = range(current + step, len(self.rubric.boxes) if step > 0 else -1, step)
        place = next((n for n in order if self.rubric.boxes[n].criterion.id in left), None)
        if place is not None:
            self._go(place)

    def _go(self, place: int) -> None:
        self.rubric.go(place)
        self._show_unsaved()
        self._note.start()
        self.setFocus()

    def _comment(self) -> None:
        box = self.rubric.box
        if box is not None and box.field is not None and self.sheet.is_editable:
            box.field.setFocus()

    def _step(self, *, back: bool) -> None:
        self.rubric.save_comment()
        self.sheet.act(partial(self.sheet.step, back=back))

    def _show_mark(self, mark: "Mark") -> None:
        self.rubric.show_mark(mark)
        self._show_tally()

    def _show_tally(self) -> None:
        from credesk.desk.marking_view import tally

        view = self.sheet.view
        if view is None:
            return
        reckoned = tally(view.rubric, self.sheet.marks)
        self.rubric.show_tally(reckoned, task_words(view))
        self.queue.model.marked(view.submission, reckoned.judged)
        self.state.say(*state(view, reckoned))
        rename(self.sign_off_button, left_words(len(reckoned.left)))
        set_role(self.sign_off_button, "" if reckoned.left else "primary")
        self._show_buttons()

    def _show_buttons(self) -> None:
        signed = self.sheet.view.signed if self.sheet.view is not None else None
        is_marking = self.workplace.panel is None
        self.sign_off_button.setVisible(self.sheet.is_editable and is_marking)
        can_take_back = signed is not None and signed.is_own and not signed.is_decided
        self.take_back_button.setVisible(can_take_back and is_marking)
        if signed is not None:
            self.rubric.show_score(score_words(signed.score), "", signed.outcome.text)

    def _show_steps(self) -> None:
        sheet = self.sheet
        view = sheet.view

        def title(criterion: bytes) -> str:
            return view.rubric.criterion(criterion).title.text(self.language) if view is not None else ""

        undo, redo = (sheet.undo, sheet.redo) if sheet.is_editable else (None, None)
        self.rubric.show_steps(undo, redo, title)
        self.rubric.show_letters(on=not letters_are_off())

    # Signing off

    def _sign_off(self, *, go_on: bool = False) -> None:
        self.rubric.save_comment()
        if self.sheet.is_editable:
            # The comment's field goes with its submission, and Qt would give the keys to the rail.
            self.setFocus()
            self._is_own, self._goes_on = True, go_on
            self.sheet.sign_off()

    def _take_back(self, reason: str) -> None:
        self._is_own, self._goes_on = True, False
        self.take_back.hide()
        self.sheet.take_back(reason)
        self.setFocus()

    def _judged(self, submission: bytes) -> None:
        self._is_own = False
        view = self.sheet.view
        self.queue.model.now_stands(submission, is_to_mark=view is None or view.signed is None)
        self.changed.read()
        if self._goes_on:
            self.next_to_mark()

    def _trouble(self, error: CredeskError) -> None:
        was_judging, self._is_own = self._is_own, False
        self.frame.trouble(error)
        if was_judging:
            self._go_to_missing()
        self._show_unsaved()

    def _go_to_missing(self) -> None:
        """The first criterion that still waits, where one does."""
        view = self.sheet.view
        left = missing(view.rubric, self.sheet.marks) if view is not None else []
        if left:
            self._go([box.criterion for box in self.rubric.boxes].index(left[0]))

    # The surroundings

    def _switch_letters(self) -> None:
        """Single letters and digits as keys: on or off, for this machine (WCAG 2.1.4)."""
        on = letters_are_off()
        switch_letters(on=on)
        settings: Any = getattr(self.window(), "settings", None)
        if settings is not None:
            settings.put(LETTER_KEYS, on)
        self.rubric.show_letters(on=on)

    def escape(self) -> bool:
        """Out of a field; out of taking back, a form or a panel."""
        if self.more.escape():
            return True
        for bar in (self.take_back, self.more.detaching):
            if bar.isVisible():
                bar.close_up()
                return True
        if self.evidence.view.escape():
            return True
        self.setFocus()
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A marks file, or a piece of evidence, can be dropped."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """On evidence and rubric it becomes evidence; over the panel of marks files it is looked at."""
        files = local_paths(event.mimeData())
        if files and self.more.drop(files):
            event.acceptProposedAction()
