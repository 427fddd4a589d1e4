"""What is done on the marking screen beside marking: evidence attached and detached, many signed off, marks files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from credesk.domain.errors import CredeskError
from credesk.gui.assess_bar import DoneBar, ReasonBar
from credesk.gui.evidence.notes import type_words
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.evidence import NewItem
    from credesk.desk.session import Desk
    from credesk.gui.assess import AssessPage
    from credesk.gui.assess_attach import AttachForm
    from credesk.gui.assess_carry import CarryOver
    from credesk.gui.assess_marks import MarksFiles
    from credesk.gui.assess_sign_all import SignAll

EVIDENCE = ("submissions",)


class More(QObject):
    """Each part is made when it is wanted first."""

    def __init__(self, page: "AssessPage") -> None:
        super().__init__(page)
        self._page, self._line, self._frame = page, page.line, page.frame
        self.detaching = ReasonBar("", translate("Assess", "Detach it"))
        self.done = DoneBar()
        self.form: AttachForm | None = None
        self.sign_all: SignAll | None = None
        self.marks: MarksFiles | None = None
        self.carry: CarryOver | None = None
        self.detaching.given.connect(self._detach)
        self.detaching.closed.connect(page.setFocus)
        page.evidence.attach_wanted.connect(self.attach)
        page.evidence.detach_wanted.connect(self.ask_detach)

    # Evidence

    @property
    def _can_change(self) -> bool:
        return self._page.sheet.is_editable and self._page.workplace.panel is None

    def attach(self, files: "list[Path] | None" = None) -> None:
        """Ask what is attached to the open submission."""
        from credesk.gui.assess_attach import AttachForm

        view, person = self._page.sheet.view, self._frame.person
        if view is None or person is None or not self._can_change:
            return
        if self.form is None or self.form.submission != view.submission:
            self._forget_form()
            today = _today(self._line.circumstances().now_ms())
            self.form = AttachForm(self._line, view.submission, view.learner, person.name, today)
            self.form.given.connect(self._attach)
            self.form.left.connect(self.leave_form)
        if files:
            self.form.drop(files)
        self.done.hide()
        self._page.evidence.show_form(self.form)
        self.form.begin()

    def _forget_form(self) -> None:
        if self.form is not None:
            self._page.evidence.leave_form()
            self.form.deleteLater()
            self.form = None

    def leave_form(self) -> bool:
        """Back to the evidence; what was typed waits until another learner's form is opened."""
        was_open = self._page.evidence.leave_form()
        if was_open:
            self._page.setFocus()
        return was_open

    def _attach(self, item: "NewItem", others: list[str]) -> None:
        form = self.form
        assert form is not None
        submission = form.submission

        def work(desk: "Desk", progress: "Progress") -> list[bytes]:
            from credesk.desk.evidence import attach_to, shared_with

            return attach_to(desk, shared_with(desk.workspace, submission, others), item, progress)

        def failed(error: CredeskError) -> None:
            form.complain(str(error))

        self._line.job(
            translate("Assess", "Attaching evidence"), work, self._attached, failed,
            kept=translate("Assess", "Stopping attaches nothing."), changes=EVIDENCE, owner=form,
        )  # fmt: skip

    def _attached(self, attached: list[bytes]) -> None:
        self._forget_form()
        self._page.evidence.follow()
        words = plural(
            "Assess", "The evidence is attached.", "The evidence is attached to %n submissions.", len(attached)
        )
        self.done.tell(words, partial(self._undo_attach, attached))
        self._page.setFocus()

    def _undo_attach(self, attached: list[bytes]) -> None:
        reason = translate("Assess", "Attached by mistake, undone at once")

        def work(desk: "Desk") -> None:
            from credesk.desk.evidence import detach

            for one in attached:
                detach(desk, one, reason)

        said = translate("Assess", "Undone: the evidence is detached; the record of it stays.")
        self._line.ask(work, lambda _none: self._frame.notice(said), changes=EVIDENCE, owner=self)

    def ask_detach(self) -> None:
        """Ask why the item that is shown does not belong here."""
        item = self._page.evidence.item
        if item is None or not self._can_change:
            return
        name = isolated(item.name or type_words(item))
        self.done.hide()
        self.detaching.ask(translate("Assess", "Why does {name} not belong here?", name=name))

    def _detach(self, reason: str) -> None:
        item = self._page.evidence.item
        self.detaching.hide()
        self._page.setFocus()
        if item is None:
            return
        attachment = item.attachment

        def work(desk: "Desk") -> None:
            from credesk.desk.evidence import detach

            detach(desk, attachment, reason)

        words = translate("Assess", "Detached; the record of it stays.")
        self._line.ask(
            work, lambda _none: self.done.tell(words, partial(self._undo_detach, attachment)), changes=EVIDENCE,
            owner=self,
        )  # fmt: skip

    def _undo_detach(self, attachment: bytes) -> None:
        def work(desk: "Desk") -> None:
            from credesk.desk.evidence import attach_again

            attach_again(desk, attachment)

        said = translate("Assess", "Undone: it is attached again.")
        self._line.ask(work, lambda _none: self._frame.notice(said), changes=EVIDENCE, owner=self)

    def moved(self) -> None:
        """Another learner is open: questions about the one before are gone."""
        view = self._page.sheet.view
        if self.form is not None and view is not None and self.form.submission != view.submission:
            self._page.evidence.leave_form()
        self.detaching.hide()
        self.done.hide()

    # Panels over evidence and rubric

    def open_sign_all(self) -> None:
        """Who can be signed off."""
        from credesk.gui.assess_sign_all import SignAll

        if self._frame.person is None:
            self._say_reading()
            return
        if self.sign_all is None:
            self.sign_all = SignAll(self._page)
        self._open(self.sign_all, self.sign_all.begin)

    def open_marks(self) -> None:
        """Marks that were written elsewhere."""
        self._marks_panel(lambda panel: panel.begin())

    def open_carry_over(self) -> None:
        """Whose marks stand by an older version of their rubric."""
        from credesk.gui.assess_carry import CarryOver

        if not self._page.changed.every:
            self._frame.notice(translate("Assess", "All your marks stand by the newest version."))
            return
        if self.carry is None:
            self.carry = CarryOver(self._page)
        self._open(self.carry, self.carry.begin)

    def look_at_marks(self, path: Path) -> None:
        """A marks file was dropped."""
        self._marks_panel(lambda panel: panel.look(path))

    def _marks_panel(self, act: "Callable[[MarksFiles], object]") -> None:
        from credesk.gui.assess_marks import MarksFiles

        if self._frame.person is None:
            self._say_reading()
            return
        if self.marks is None:
            self.marks = MarksFiles(self._page)
        panel = self.marks
        self._open(panel, lambda: act(panel))

    def _open(self, panel: QWidget, begin: Callable[[], object]) -> None:
        self._page.rubric.save_comment()
        self._page.take_back.hide()
        self.moved()
        self._page.workplace.show_panel(panel)
        self._page.show_bar()
        begin()

    def leave_panel(self) -> bool:
        """Back to marking. Gives whether there was a panel."""
        if self._page.workplace.panel is None:
            return False
        self._page.workplace.leave_panel()
        self._page.show_bar()
        self._page.setFocus()
        return True

    def escape(self) -> bool:
        """Esc leaves a file that is looked at, then the panel, then the form. Gives whether there was one."""
        if self._page.workplace.panel is not None:
            is_marks = self._page.workplace.panel is self.marks
            return (is_marks and self.marks is not None and self.marks.escape()) or self.leave_panel()
        return self.leave_form()

    def drop(self, files: list[Path]) -> bool:
        """Files were dropped: a marks file onto its panel, else evidence for the open learner. Whether it was taken."""
        if self.marks is not None and self._page.workplace.panel is self.marks:
            self.marks.look(files[0])
            return True
        if not self._can_change or files[0].is_dir():
            return False
        self.attach(files)
        return True

    def _say_reading(self) -> None:
        self._frame.notice(translate("Assess", "The workspace is open for reading only."), kind="look")


def _today(now_ms: int) -> str:
    from credesk.domain.civil import date_text, day_of

    return date_text(day_of(now_ms))
