"""A take-in's preview: whose everything is, what is loose, what was skipped, and a panel that changes it."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from credesk.desk.take_in_view import Draft
from credesk.gui.parts.buttons import choice, link, rename
from credesk.gui.parts.cards import Card
from credesk.gui.parts.labels import text
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.take_in_giving import FilesPanel
from credesk.gui.take_in_panel import SubmissionPanel, giving
from credesk.gui.take_in_tables import SubmissionsModel, dragged_from, dropped_on, loose_files
from credesk.gui.take_in_words import is_holding
from credesk.gui.theme import set_role, theme
from credesk.gui.words import number, translate

if TYPE_CHECKING:
    from credesk.desk.learners_view import Finder
    from credesk.gui.line import Line

LOOSE, SKIPPED, NOTES = 0, 1, 2
PANEL_UNITS = 92


class Preview(QWidget):
    """``changed`` says that the draft was changed, so that what the page says of it must be said anew."""

    changed = Signal()

    def __init__(self, line: "Line", finder: "Finder") -> None:
        super().__init__()
        self.draft: Draft | None = None
        self._upper()
        self._lower()
        self.submission, self.files = SubmissionPanel(line, finder), FilesPanel(line, finder)
        self._panels = QStackedWidget()
        for one in (self.submission, self.files):
            self._panels.addWidget(one)
            one.changed.connect(self._changed)
        self.submission.give_wanted.connect(lambda indexes: self._show_files(indexes, enter=True))
        self.files.back.connect(self._show_submission)
        self._lay_out()

    def _upper(self) -> None:
        self.model = SubmissionsModel(self)
        self.model.given.connect(self.give_to)
        self.table = dropped_on(Table(self.model, translate("TakeIn", "Submissions")))
        self.table.chosen.connect(lambda _row: self._show_submission())
        self.table.clicked.connect(lambda _index: self._show_submission())
        self.table.opened.connect(lambda _row: self._enter())
        self.hold = Card(role="look")
        self.hold_words = text(wrap=True)
        self._next = link(translate("TakeIn", "Go to it"), self.next_unclear)
        row = QHBoxLayout()
        row.addWidget(self.hold_words, 1)
        row.addWidget(self._next)
        unit = theme().unit
        self.hold.body.setContentsMargins(4 * unit, 2 * unit, 3 * unit, 2 * unit)
        self.hold.body.addLayout(row)

    def _lower(self) -> None:
        self.loose_model = loose_files(self)
        self.loose = dragged_from(Table(self.loose_model, translate("TakeIn", "Loose files"), many=True))
        self.loose.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_loose())
        self.skipped_model = RowsModel(
            (
                Column("name", translate("TakeIn", "Skipped"), share=5),
                Column("reason", translate("TakeIn", "Why"), share=4, muted=True),
            ),
            self,
        )
        self.notes_model = RowsModel((Column("note", translate("TakeIn", "About the source")),), self)
        skipped = Table(self.skipped_model, translate("TakeIn", "Skipped"))
        notes = Table(self.notes_model, translate("TakeIn", "About the source"))
        self._lists = QStackedWidget()
        self.tabs = [choice("", partial(self._show_list, at)) for at in (LOOSE, SKIPPED, NOTES)]
        for one in (self.loose, skipped, notes):
            self._lists.addWidget(one)

    def _lay_out(self) -> None:
        unit = theme().unit
        left, tabs, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        self._below = QWidget()
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(2 * unit)
        for one in self.tabs:
            tabs.addWidget(one)
        tabs.addStretch(1)
        below.addLayout(tabs)
        below.addWidget(self._lists, 1)
        left.setSpacing(3 * unit)
        left.addWidget(self.hold)
        left.addWidget(self.table, 3)
        left.addWidget(self._below, 2)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4 * unit)
        row.addLayout(left, 1)
        row.addWidget(self._side())

    def _side(self) -> QWidget:
        card, area, inner = Card(), QScrollArea(), QWidget()
        card.setFixedWidth(PANEL_UNITS * theme().unit)
        card.body.setContentsMargins(1, 1, 1, 1)
        set_role(inner, "plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(translate("TakeIn", "What is chosen"))
        column = QVBoxLayout(inner)
        unit = theme().unit
        column.setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit)
        column.addWidget(self._panels)
        area.setWidget(inner)
        card.body.addWidget(area)
        self.side = card
        return card

    def panes(self) -> Sequence[QWidget]:
        """Submissions, lists below, panel."""
        return self.table, self._below, self.side

    # What is shown

    def begin(self, draft: Draft) -> None:
        """Show another draft, at its first submission."""
        self.draft = draft
        self.skipped_model.put([{"name": one.name, "reason": one.reason} for one in draft.skipped])
        self.notes_model.put([{"note": one} for one in draft.notes])
        counts = (len(draft.loose()), len(draft.skipped), len(draft.notes))
        names = (
            translate("TakeIn", "Loose files {count}", count=number(counts[LOOSE])),
            translate("TakeIn", "Skipped {count}", count=number(counts[SKIPPED])),
            translate("TakeIn", "Notes {count}", count=number(counts[NOTES])),
        )
        for one, name, count in zip(self.tabs, names, counts, strict=True):
            rename(one, name)
            one.setVisible(count > 0)
        self._below.setVisible(any(counts))
        self._show_list(next((at for at, count in enumerate(counts) if count), LOOSE))
        self.model.put([])
        self.loose_model.put([])
        self.show_draft()
        self.side.setVisible(bool(self.model.rowCount() or counts[LOOSE]))
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
            self.table.setFocus()
        elif counts[LOOSE]:
            self.loose.setCurrentIndex(self.loose_model.index(0, 0))
            self.loose.setFocus()

    def show_draft(self) -> None:
        """Say everything anew, after a change."""
        if self.draft is None:
            return
        self.model.show_draft(self.draft)
        self.loose_model.show_files(self.draft.loose())
        if self._panels.currentWidget() is self.files and self.files.indexes:
            self.files.show_files(self.draft, self.files.indexes)
        else:
            self._show_submission()

    def tell_why_not(self, why: str) -> None:
        """Say why nothing can be taken in yet; "" where it can."""
        self.hold_words.setText(why)
        self.hold.setVisible(bool(why))
        self._next.setVisible(self.draft is not None and bool(self.draft.holds()))

    def _changed(self) -> None:
        self.show_draft()
        self.changed.emit()

    def _show_list(self, at: int) -> None:
        for place, one in enumerate(self.tabs):
            one.setChecked(place == at)
        self._lists.setCurrentIndex(at)

    def _show_submission(self) -> None:
        place = self.model.place_at(self.table.currentIndex().row())
        if self.draft is not None and place:
            self.loose.clearSelection()
            self.table.setCurrentIndex(self.table.currentIndex())
            self._panels.setCurrentWidget(self.submission)
            self.submission.show_submission(self.draft, place)
            self._fit()

    def _show_loose(self) -> None:
        chosen = [row["index"] for row in self.loose.selected()]
        if chosen:
            self._show_files(chosen)

    def _show_files(self, indexes: list[int], *, enter: bool = False) -> None:
        if self.draft is not None:
            if not self.draft.owner(indexes[0]):
                self.table.clearSelection()
            self._panels.setCurrentWidget(self.files)
            self.files.show_files(self.draft, indexes, enter=enter)
            self._fit()

    def _fit(self) -> None:
        """The panel that is hidden asks for no room."""
        for one in (self.submission, self.files):
            is_shown = one is self._panels.currentWidget()
            policy = one.sizePolicy()
            policy.setVerticalPolicy(policy.Policy.Preferred if is_shown else policy.Policy.Ignored)
            one.setSizePolicy(policy)

    # What a person does

    def _enter(self) -> None:
        """Return on a submission: type whose it is."""
        self._show_submission()
        (self.submission.chooser.field if self.submission.chooser.isVisible() else self.submission.name).setFocus()

    def next_unclear(self) -> None:
        """Go to the next submission that keeps everything from being taken in."""
        if self.draft is None:
            return
        rows = self.draft.rows()
        here = self.table.currentIndex().row()
        order = [*range(here + 1, len(rows)), *range(here + 1)]
        for at in order:
            if is_holding(rows[at].standing):
                self.table.setCurrentIndex(self.model.index(at, 0))
                self._show_submission()
                self.table.setFocus()
                return

    def give(self) -> None:
        """Type who gets the chosen files: those of the submission where one stands in its files, else loose ones."""
        focus = QApplication.focusWidget()
        own = [row["index"] for row in self.submission.files.selected()]
        if self._panels.currentWidget() is self.submission and own and self.submission.files is focus:
            self._show_files(own, enter=True)
            return
        if self._panels.currentWidget() is self.files and self.files.indexes:
            self._show_files(self.files.indexes, enter=True)
            return
        if not self.loose.selected() and self.loose_model.rowCount():
            self._show_list(LOOSE)
            self.loose.setCurrentIndex(self.loose_model.index(0, 0))
        chosen = [row["index"] for row in self.loose.selected()]
        if chosen:
            self._show_files(chosen, enter=True)

    def give_to(self, indexes: list[int], place: str) -> None:
        """Files were dropped on a submission."""
        if self.draft is None or not indexes:
            return
        row: Row = {"place": place, "number": "", "name": self.draft.receiver(place)}
        self.draft.give(indexes, *giving(self.draft, indexes, row))
        self._changed()

    def undo(self) -> str:
        """Take the last change back. Gives its name."""
        named = self.draft.undo() if self.draft is not None else ""
        if named:
            self.table.setFocus()
            self._changed()
        return named
