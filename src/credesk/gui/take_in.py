"""Take in: drop a source, see whose everything is, change it, take it in; all of it or nothing."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from credesk.desk import take_ins
from credesk.desk.learners_view import Finder
from credesk.desk.take_in_view import Draft
from credesk.domain.errors import CredeskError
from credesk.gui.files_dropped import choose_file, choose_target, local_paths
from credesk.gui.pages import Page, Where
from credesk.gui.parts.buttons import button, primary, rename
from credesk.gui.take_in_begin import Closing, EarlierList, Place, are_files_of_one, is_worksheet
from credesk.gui.take_in_options import Options
from credesk.gui.take_in_preview import Preview
from credesk.gui.take_in_words import hold_words, source_words
from credesk.gui.theme import theme
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.session import Desk, Workspace
    from credesk.desk.take_in import Plan, TakenIn
    from credesk.gui.frame import Frame
    from credesk.gui.line import Asked

TAKEN = frozenset(("submissions", "learners"))


class TakeInPage(Page):
    """Begins empty; ``draft`` is what was looked at and not taken in yet."""

    concerns: ClassVar[frozenset[str]] = frozenset({"submissions", "programmes", "marks", "learners"})

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.draft: Draft | None = None
        self._aside: Draft | None = None
        self._path: Path | None = None
        self._more: tuple[Path, ...] = ()
        self._finder = Finder()
        self._asked: Asked | None = None
        self._looked_with = ("", "")
        self.setAcceptDrops(True)
        self._actions_bar()
        self.options, self.place = Options(), Place()
        self.closing, self.earlier = Closing(can_assess=frame.has("assess")), EarlierList()
        self._lay_out()
        self._connect()
        self._page_keys()
        self._tell()

    def _actions_bar(self) -> None:
        self.save = self.add_action(button(translate("TakeIn", "Save plan…"), self._choose_target))
        self.load = self.add_action(button(translate("TakeIn", "Load plan…"), self._choose_plan))
        self.back = self.add_action(button(translate("TakeIn", "Go back"), self.go_back))
        self.another = self.add_action(button(translate("TakeIn", "Another source"), self.set_aside))
        self.again = self.add_action(button(translate("TakeIn", "Look again"), self.look_again))
        self.take = self.add_action(primary(translate("TakeIn", "Take in"), self.take_in))

    def _lay_out(self) -> None:
        unit = theme().unit
        holder, begin = QWidget(), QWidget()
        column, first = QVBoxLayout(holder), QVBoxLayout(begin)
        column.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 4 * unit)
        column.setSpacing(4 * unit)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(4 * unit)
        for one in (self.closing, self.place):
            first.addWidget(one)
        first.addWidget(self.earlier, 1)
        self._stages = QStackedWidget()
        self._begin = begin
        self._stages.addWidget(begin)
        column.addWidget(self.options)
        column.addWidget(self._stages, 1)
        self.body.addWidget(holder)

    def _connect(self) -> None:
        self.place.got.connect(self.look)
        self.options.changed.connect(self._tell)
        self.closing.undo_wanted.connect(lambda id: self.undo_take_in(id, ""))
        self.closing.onwards.connect(lambda: self.frame.go("assess"))
        self.earlier.undo_wanted.connect(self.undo_take_in)

    def _page_keys(self) -> None:
        self.add_key("Ctrl+O", self.place.choose_zip, translate("TakeIn", "choose a zip"))
        self.add_key("Ctrl+Shift+O", self.place.choose_folder, translate("TakeIn", "choose a folder"), hint=False)
        self.add_key("Ctrl+G", self._give, translate("TakeIn", "give files to…"))
        self.add_key("Ctrl+U", self._next_unclear, translate("TakeIn", "next unclear"))
        self.add_key("Ctrl+Z", self.undo_change, translate("TakeIn", "undo the last change"), hint=False)
        self.add_key("Ctrl+Return", self.take_in, translate("TakeIn", "take in"))

    @cached_property
    def preview(self) -> Preview:
        """What would be taken in: eight tables, built when there is something to show, or while nobody waits."""
        made = Preview(self.line, self._finder)
        made.changed.connect(self._tell)
        self._stages.addWidget(made)
        return made

    def pieces(self) -> Sequence[str]:
        """The preview."""
        return ("preview",)

    def _give(self) -> None:
        if self.draft is not None:
            self.preview.give()

    def _next_unclear(self) -> None:
        if self.draft is not None:
            self.preview.next_unclear()

    def panes(self) -> tuple[QWidget, ...]:
        """Options, then what the stage shows."""
        if self.draft is not None:
            return (self.options, *self.preview.panes())
        return self.options, self.place, self.earlier

    def refresh(self) -> None:
        """Read the tasks and the earlier take-ins."""

        def work(workspace: "Workspace") -> tuple[list[take_ins.TaskChoice], list[take_ins.Earlier]]:
            self._finder.forget()
            return take_ins.task_choices(workspace), take_ins.earlier(workspace)

        self.line.read(work, self._show, owner=self)

    def _show(self, read: "tuple[list[take_ins.TaskChoice], list[take_ins.Earlier]]") -> None:
        tasks, earlier = read
        self.options.put_tasks(tasks)
        self.earlier.put(earlier, self.line.circumstances().now_ms())

    def come(self, where: Where) -> None:
        """A path that another page sends is looked at."""
        if where.get("path"):
            self.look(Path(where["path"]))

    # Looking

    def look(self, path: Path, more: Sequence[Path] = ()) -> None:
        """Survey a source, or files of one learner. What was looked at before is set aside once it could be read."""
        if self.frame.person is None:
            self.frame.notice(translate("TakeIn", "The workspace is open for reading only."), kind="look")
            return
        self._path, self._more = path, tuple(more)
        worksheet, site = self.options.worksheet_path, self.options.site.text()

        def work(desk: "Desk", progress: "Progress") -> Draft:
            return take_ins.look(desk, path, worksheet, site, progress, more)

        looked_with = self._look_now()
        self.frame.banner.dismiss()
        self._asked = self.line.job(
            translate("TakeIn", "Looking at {name}", name=isolated(path.name)),
            work, lambda draft: self._looked(draft, looked_with), self._failed,
            kept=translate("TakeIn", "Nothing is taken in."), owner=self,
        )  # fmt: skip

    def _looked(self, draft: Draft, looked_with: tuple[str, str]) -> None:
        self._keep()
        self._looked_with = looked_with
        self._show_draft(draft)

    def _show_draft(self, draft: Draft) -> None:
        self.draft, self._path, self._more = draft, draft.seen.path, draft.seen.more
        self.closing.hide()
        self._stages.setCurrentWidget(self.preview)
        self.preview.begin(draft)
        self._tell()

    def _keep(self) -> None:
        """What a person changed and did not take in is not lost: one can go back to it."""
        if self.draft is not None and self.draft.undoes:
            self._aside = self.draft

    def go_back(self) -> None:
        """Go on with what was set aside."""
        aside, self._aside = self._aside, None
        if aside is not None:
            self._keep()
            self.options.site.setText(aside.seen.site)
            self._looked_with = self._look_now()
            self._show_draft(aside)

    def look_again(self) -> None:
        """Survey the same source with the site and the worksheet as they are now."""
        if self._path is not None:
            self.look(self._path, self._more)

    def _failed(self, error: CredeskError) -> None:
        """What a person stopped is no trouble."""
        if self._asked is not None and self._asked.job is not None and self._asked.job.cancelled:
            self.frame.notice(translate("TakeIn", "Stopped. Nothing was taken in."), kind="look")
        else:
            self.frame.trouble(error)

    def set_aside(self) -> None:
        """Go back to where another source is dropped; nothing was taken in."""
        self._keep()
        self.draft = None
        self._stages.setCurrentWidget(self._begin)
        self._tell()
        self.place.path.setFocus()

    # What the page says

    def why_not(self) -> str:
        """Why nothing can be taken in now, in one sentence; "" where it can."""
        if self.draft is None:
            return translate("TakeIn", "Choose a source first.")
        if self.frame.person is None:
            return translate("TakeIn", "The workspace is open for reading only.")
        if self._is_outdated():
            return translate("TakeIn", "Site or worksheet were changed: look again first.")
        if holds := hold_words(self.draft.holds()):
            return holds
        if self.options.chosen is None:
            return translate("TakeIn", "Choose the task first.")
        return "" if self.draft.count() else translate("TakeIn", "Nothing is left to take in.")

    def _is_outdated(self) -> bool:
        if self.draft is None:
            return False
        return self._looked_with != self._look_now()

    def _look_now(self) -> tuple[str, str]:
        """The worksheet and the site as they are typed."""
        return str(self.options.worksheet_path or ""), self.options.site.text().strip()

    def _tell(self) -> None:
        draft, why = self.draft, self.why_not()
        self.say(translate("TakeIn", "Take in"), source_words(draft) if draft is not None else "")
        for one in (self.save, self.load, self.another, self.take):
            one.setVisible(draft is not None)
        self.again.setVisible(self._is_outdated())
        self.back.setVisible(self._aside is not None)
        if self._aside is not None:
            name = self._aside.seen.findings.source_name
            rename(self.back, translate("TakeIn", "Back to {name}", name=isolated(name)))
        count = draft.count() if draft is not None else 0
        rename(self.take, plural("TakeIn", "Take in %n submission", "Take in %n submissions", count))
        self.take.setEnabled(not why)
        self.take.setToolTip(why)
        self.take.setAccessibleDescription(why)
        if draft is not None:
            self.preview.tell_why_not(why)

    # Taking in

    def take_in(self) -> None:
        """Take in what the preview shows: all of it, or nothing."""
        draft, task = self.draft, self.options.chosen
        if draft is None or task is None or self.why_not() or not self.take.isEnabled():
            return
        cohort, chosen = self.options.cohort.text(), task.task

        def work(desk: "Desk", progress: "Progress") -> "TakenIn":
            return take_ins.take(desk, draft, chosen, cohort, progress)

        self.frame.banner.dismiss()
        self.take.setEnabled(False)
        self._asked = self.line.job(
            translate("TakeIn", "Taking in {name}", name=isolated(draft.seen.findings.source_name)),
            work, lambda taken: self._taken(taken, draft), self._not_taken,
            kept=translate("TakeIn", "Stopping takes nothing in."), changes=TAKEN, owner=self,
        )  # fmt: skip

    def _taken(self, taken: "TakenIn", draft: Draft) -> None:
        self.draft = None
        self.set_aside()
        self.place.path.clear()
        self.options.worksheet.clear()
        self.closing.tell(taken, draft.seen.findings.source_name)
        (self.closing.assess if self.closing.assess.isVisible() else self.closing.undo).setFocus()

    def _not_taken(self, error: CredeskError) -> None:
        self._failed(error)
        self._tell()

    def undo_take_in(self, take_in: bytes, reason: str) -> None:
        """Undo a take-in, until something of it was marked."""

        def work(desk: "Desk") -> None:
            from credesk.desk.take_in import undo

            undo(desk, take_in, reason)

        self.line.ask(work, lambda _none: self._undone(), changes=TAKEN, owner=self)

    def _undone(self) -> None:
        self.closing.hide()
        self.frame.notice(
            translate("TakeIn", "The take-in is undone."),
            translate("TakeIn", "Its submissions are gone from every list; the source can be taken in again."),
        )

    def undo_change(self) -> None:
        """Take back the last change of the preview, and say which it was."""
        named = self.preview.undo() if self.draft is not None else ""
        if named:
            self.frame.notice(translate("TakeIn", "Undone: {what}.", what=named))

    # The plan as a file

    def _choose_target(self) -> None:
        if self.draft is not None:
            kinds, name = translate("TakeIn", "Plans (*.csv)"), f"{self.draft.seen.path.stem}-plan.csv"
            choose_target(self, translate("TakeIn", "Save plan"), kinds, name, self.save_plan)

    def save_plan(self, path: Path) -> None:
        """Write the draft as a CSV that a spreadsheet edits."""
        draft = self.draft
        if draft is None:
            return

        def done(_none: None) -> None:
            self.frame.notice(translate("TakeIn", "The plan is in {path}.", path=isolated(str(path))))

        self.line.read(lambda _workspace: take_ins.save_plan(draft, path), done, owner=self)

    def _choose_plan(self) -> None:
        choose_file(self, translate("TakeIn", "Load plan"), translate("TakeIn", "Plans (*.csv)"), self.load_plan)

    def load_plan(self, path: Path) -> None:
        """Everything as an edited plan says. A plan that cannot be read changes nothing."""
        draft = self.draft
        if draft is None:
            return

        def done(read: "tuple[Plan, dict[str, str]]") -> None:
            draft.load(*read, translate("TakeIn", "plan {name}", name=isolated(path.name)))
            self.preview.show_draft()
            self._tell()

        self.line.read(lambda workspace: take_ins.load_plan(workspace, draft, path), done, owner=self)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files and folders of this computer can be dropped anywhere."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.place.mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """It went away."""
        super().dragLeaveEvent(event)
        self.place.mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """A worksheet is named for its source; files are of one learner; anything else is looked at."""
        self.place.mark(over=False)
        paths = local_paths(event.mimeData())
        together = are_files_of_one(paths)
        worksheets = [one for one in paths if is_worksheet(one) and not together]
        sources = [one for one in paths if one not in worksheets]
        if worksheets:
            self.options.worksheet.setText(str(worksheets[0]))
        if len(sources) > 1 and not together:
            self.frame.notice(
                translate("TakeIn", "One source at a time: this is {name}.", name=isolated(sources[0].name)),
                translate("TakeIn", "Drop the others afterwards, or put all into one folder."), "look",
            )  # fmt: skip
        if sources:
            event.acceptProposedAction()
            self.look(sources[0], sources[1:] if together else ())

    def escape(self) -> bool:
        """Esc leaves the preview only where nothing was changed in it."""
        if self.draft is None or self.draft.undoes:
            return False
        self.set_aside()
        return True
