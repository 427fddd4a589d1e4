"""Learners: who is known here; add one, correct one, take in a roster."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, TypeVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from credesk.desk.paging import LEARNERS
from credesk.domain.errors import CredeskError, Refused
from credesk.gui.files_dropped import choose_file, local_paths
from credesk.gui.learner_panel import LearnerPanel
from credesk.gui.learner_roster import RosterView, roster_words
from credesk.gui.pages import Page, Where
from credesk.gui.parts.buttons import button, primary, rename
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.tables import Column, PagedModel, Row
from credesk.gui.parts.views import SearchedTable
from credesk.gui.theme import theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.learners import RosterTaken
    from credesk.desk.learners_view import LearnerRecord, RosterPreview
    from credesk.desk.session import Desk, Workspace
    from credesk.domain.people import Learner
    from credesk.gui.frame import Frame

R = TypeVar("R")
CHANGED = frozenset({"learners"})
Fields = dict[str, str | None]


class LearnersPage(Page):
    """A list, and beside it the learner who was chosen."""

    concerns: ClassVar[frozenset[str]] = frozenset({"learners", "submissions", "credentials", "marks"})

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self._corrected: list[tuple[str, str, Fields]] = []
        self._wanted: bytes | None = None
        self.setAcceptDrops(True)
        self.undo = self.add_action(button(translate("Learners", "Undo"), self.undo_correction))
        self.roster_button = self.add_action(button(translate("Learners", "Take in a roster…"), self.choose_roster))
        self.add_button = self.add_action(primary(translate("Learners", "Add a learner"), self.add))
        self._list()
        self.panel = LearnerPanel(frame)
        self._lay_out()
        self._connect()
        self.add_key("Ctrl+N", self.add, translate("Learners", "add a learner"))
        self.add_key("Ctrl+F", self.list.filter.setFocus, translate("Learners", "find"))
        self.add_key("Ctrl+S", self.panel.save, translate("Learners", "save"))
        self.add_key("Ctrl+Z", self.undo_correction, translate("Learners", "undo the last correction"), hint=False)
        self.tell_key("Return", translate("Learners", "correct the learner"), hint=False)
        self._tell()

    def _list(self) -> None:
        columns = (
            Column("name", translate("Learners", "Name"), sorts="name", share=32),
            Column("number", translate("Learners", "Number"), sorts="number", share=20),
            Column("cohort", translate("Learners", "Cohort"), sorts="cohort", share=18),
            Column("certificate_name", translate("Learners", "On certificates"), share=30, muted=True, show=_printed),
        )
        self.model = PagedModel(self.line, LEARNERS, columns, self)
        nobody = Empty(
            translate("Learners", "No learners yet"),
            translate("Learners", "Drop a roster (CSV) here, or take portfolios in: learners come with them."),
            button(translate("Learners", "Choose a roster…"), self.choose_roster),
        )
        self.list = SearchedTable(self.model, translate("Learners", "Learners"), nobody)
        self.list.filter.setAcceptDrops(False)

    def _lay_out(self) -> None:
        unit = theme().unit
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * unit)
        row.addWidget(self.list, 1)
        row.addWidget(self.panel)
        self._stages = QStackedWidget()
        self._stages.addWidget(holder)
        column = QVBoxLayout()
        column.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 4 * unit)
        column.addWidget(self._stages)
        self.body.addLayout(column)

    def _connect(self) -> None:
        self.list.table.chosen.connect(self._chosen)
        self.list.table.opened.connect(self._open)
        self.model.counted.connect(lambda _count: self._choose_wanted())
        self.panel.saved.connect(self._save)
        self.panel.closed.connect(self.list.table.setFocus)

    @cached_property
    def roster(self) -> RosterView:
        """What a roster would change, built when there is one, or while nobody waits."""
        made = RosterView()
        made.confirmed.connect(self.take_roster)
        made.dismissed.connect(self.leave_roster)
        made.wanted_again.connect(self.look_at_roster)
        self._stages.addWidget(made)
        return made

    def pieces(self) -> Sequence[str]:
        """The roster."""
        return ("roster",)

    @property
    def _is_roster(self) -> bool:
        return self._stages.currentIndex() > 0

    def panes(self) -> tuple[QWidget, ...]:
        """The filter, the list, the panel; or the roster."""
        if self._is_roster:
            return (self.roster,)
        return self.list.filter, self.list.table, self.panel

    def refresh(self) -> None:
        """Read the list anew, and whoever is shown."""
        self.model.refresh()
        if self.panel.learner is not None:
            self.show_learner(self.panel.learner.id)

    def come(self, where: Where) -> None:
        """To a learner, by id, or to what was searched for."""
        self.list.filter.setText(where.get("words", ""))
        if where.get("learner"):
            self.show_learner(bytes.fromhex(where["learner"]))

    def where(self) -> Where:
        """What was searched for, and who is shown."""
        learner = self.panel.learner.id.hex() if self.panel.learner is not None else ""
        return {"words": self.list.filter.text(), "learner": learner}

    def _tell(self) -> None:
        is_roster = self._is_roster
        self.say(translate("Learners", "Learners"), self.roster.subtitle if is_roster else "")
        named = self._corrected[-1][0] if self._corrected else ""
        self.undo.setVisible(bool(named) and not is_roster)
        rename(self.undo, translate("Learners", "Undo {what}", what=named))
        for one in (self.roster_button, self.add_button):
            one.setVisible(not is_roster)
            one.setEnabled(self.frame.person is not None)

    # One learner

    def _chosen(self, row: Row | None) -> None:
        if row is None:
            return
        if not self.panel.is_changed:
            self.show_learner(row["id"])
        elif self.panel.learner is None or row["id"] != self.panel.learner.id:
            self.frame.notice(
                translate("Learners", "What you typed is not saved yet."),
                translate("Learners", "Save it (Ctrl S) or take it back (Esc); then choose another learner."),
                "look",
            )

    def _open(self, row: Row | None) -> None:
        if row is not None:
            self.show_learner(row["id"])
            self.panel.begin()

    def show_learner(self, learner: bytes) -> None:
        """Show one learner in the panel."""

        def work(workspace: "Workspace") -> "LearnerRecord":
            from credesk.desk.learners_view import record_of

            return record_of(workspace, learner)

        self.line.read(work, self.panel.show_record, self.panel.forget, owner=self)

    def add(self) -> None:
        """Ask for a new learner, in the panel."""
        if self.frame.person is not None:
            self.list.table.clearSelection()
            self.panel.begin_new()

    def _save(self, fields: Fields) -> None:
        learner = self.panel.learner

        def work(desk: "Desk") -> "Learner":
            from credesk.desk.learners import add_learner, set_learner

            return add_learner(desk, fields) if learner is None else set_learner(desk, learner.number, fields)

        def done(now: "Learner") -> None:
            self._was_saved(learner, now, fields)

        self.line.ask(work, done, self.panel.complain, changes=CHANGED, owner=self)

    def _was_saved(self, before: "Learner | None", now: "Learner", fields: Fields) -> None:
        if before is not None:
            named = translate("Learners", "correction of {name}", name=isolated(before.name))
            self._corrected.append((named, now.number, {name: getattr(before, name) or "" for name in fields}))
        self._wanted = now.id
        self.panel.calm()
        self.show_learner(now.id)
        self._tell()

    def _choose_wanted(self) -> None:
        """After a save the list stands on the learner again, where it is on the first page."""
        wanted, self._wanted = self._wanted, None
        if wanted is None:
            return
        for at in range(min(self.model.rowCount(), 100)):
            row = self.model.row_at(at)
            if row is not None and row["id"] == wanted:
                self.list.table.setCurrentIndex(self.model.index(at, 0))
                return

    def undo_correction(self) -> None:
        """Put back what the last correction changed."""
        if not self._corrected:
            return
        named, number, fields = self._corrected[-1]

        def work(desk: "Desk") -> "Learner":
            from credesk.desk.learners import set_learner

            return set_learner(desk, number, fields)

        def done(now: "Learner") -> None:
            self._corrected.pop()
            self._wanted = now.id
            self.panel.calm()
            self.show_learner(now.id)
            self.frame.notice(translate("Learners", "Undone: {what}.", what=named))
            self._tell()

        self.line.ask(work, done, changes=CHANGED, owner=self)

    # A roster

    def choose_roster(self) -> None:
        """Ask the system for a roster."""
        kinds = translate("Learners", "Rosters (*.csv *.txt *.tsv)")
        choose_file(self, translate("Learners", "Roster"), kinds, lambda path: self.look_at_roster(path, ""))

    def look_at_roster(self, path: Path, encoding: str) -> None:
        """Read a roster and show what it would change. Nothing is changed yet."""
        if self.frame.person is None:
            self.frame.notice(translate("Learners", "The workspace is open for reading only."), kind="look")
            return

        def work(desk: "Desk", progress: "Progress") -> "RosterPreview":
            from credesk.desk.learners_view import preview_roster

            seen = preview_roster(desk.workspace, path, encoding or None)
            if progress.cancelled:
                raise Refused("Stopped. Nothing was changed.")
            return seen

        self.frame.banner.dismiss()
        self._job(translate("Learners", "Reading {name}", name=isolated(path.name)), work, self._show_roster)

    def _job(
        self,
        title: str,
        work: "Callable[[Desk, Progress], R]",
        done: "Callable[[R], None]",
        changes: frozenset[str] = frozenset(),
    ) -> None:
        """Something long about a roster. What a person stopped is no trouble."""

        def failed(error: CredeskError) -> None:
            if asked.job is not None and asked.job.cancelled:
                self.frame.notice(translate("Learners", "Stopped. Nothing was changed."), kind="look")
            else:
                self.frame.trouble(error)

        kept = translate("Learners", "Stopping changes nothing.")
        asked = self.line.job(title, work, done, failed, kept=kept, changes=changes, owner=self)

    def _show_roster(self, seen: "RosterPreview") -> None:
        self.roster.show_roster(seen, may_take=self.frame.person is not None)
        self._stages.setCurrentWidget(self.roster)
        self._tell()
        self.roster.begin()

    def take_roster(self) -> None:
        """Take the roster as it was shown: all of it, or nothing."""
        seen = self.roster.seen
        if seen is None:
            return

        def work(desk: "Desk", progress: "Progress") -> "RosterTaken":
            from credesk.desk.learners import take_roster

            return take_roster(desk, seen.roster, progress)

        def done(taken: "RosterTaken") -> None:
            self.leave_roster()
            self.frame.notice(*roster_words(taken))

        self._job(translate("Learners", "Taking in the roster"), work, done, CHANGED)

    def leave_roster(self) -> None:
        """Back to the list."""
        self._stages.setCurrentIndex(0)
        self._tell()
        self.list.table.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """A roster can be dropped anywhere."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Show what the roster would change."""
        if paths := local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.look_at_roster(paths[0], "")

    def escape(self) -> bool:
        """Esc leaves the roster, or takes back what was typed about a learner."""
        if self._is_roster:
            self.leave_roster()
            return True
        return self.panel.revert()


def _printed(row: Row) -> str:
    return row["certificate_name"] or row["name"] or ""
