"""Programmes: what is published, importing a rubric, describing an achievement and its next version."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from credesk.gui.files_dropped import choose_file, local_paths
from credesk.gui.pages import Page, Where
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.labels import section
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.programmes_editing import Editing, published_words
from credesk.gui.programmes_form import AchievementForm
from credesk.gui.programmes_import import ImportPanel
from credesk.gui.programmes_sheets import AchievementView, RubricView, Sheet, list_row
from credesk.gui.theme import set_role, theme
from credesk.gui.words import plural, translate

if TYPE_CHECKING:
    from credesk.desk.describing_words import AchievementWords
    from credesk.desk.programmes import Published
    from credesk.desk.programmes_view import AchievementSheet, Catalogue, RubricSheet
    from credesk.domain.errors import CredeskError
    from credesk.gui.frame import Frame


class ProgrammesPage(Page):
    """Two lists at the left; at the right what is chosen, the form, or the import. A form that is left is kept."""

    concerns: ClassVar[frozenset[str]] = frozenset(("programmes", "issuers"))

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.catalogue: Catalogue | None = None
        self.sheet: Sheet | None = None
        self.form: AchievementForm | None = None
        self.panel: ImportPanel | None = None
        self.wide: QWidget | None = None
        self.editing = Editing(self)
        self._kept: AchievementWords | None = None
        self._wanted: Where = {}
        self._may_write = frame.person is not None
        self.setAcceptDrops(self._may_write)
        self.say(translate("Programmes", "Programmes"))
        self._actions_of_page()
        self._lay_out()
        if self._may_write:
            self.add_key("N", self.describe, translate("Programmes", "describe an achievement"))
            self.add_key("E", self.editing.edit_shown, translate("Programmes", "edit a rubric"))
            self.add_key("I", self.import_rubric, translate("Programmes", "import a rubric"))
            self.add_key("Ctrl+Return", self.publish, translate("Programmes", "publish"), hint=False)

    def _actions_of_page(self) -> None:
        self.cancel = self.add_action(button(translate("Programmes", "Back"), self.escape))
        self.over = self.add_action(button(translate("Programmes", "Start over"), self.start_over))
        self.publish_button = self.add_action(primary(translate("Programmes", "Publish"), self.publish))
        self.beginnings = [
            self.add_action(button(translate("Programmes", "Import a rubric…"), self.import_rubric)),
            self.add_action(button(translate("Programmes", "Achievement from a file…"), self.choose_file)),
            self.add_action(primary(translate("Programmes", "Describe an achievement"), self.describe)),
        ]
        self._say_actions()

    @property
    def is_reading(self) -> bool:
        """Whether what is published is shown: no form, no import, no comparison."""
        return self.form is None and self.panel is None and self.wide is None

    def _say_actions(self) -> None:
        editing = self.form is not None
        for one in (self.publish_button, self.over):
            one.setVisible(editing)
        self.cancel.setVisible(not self.is_reading)
        for one in self.beginnings:
            one.setVisible(self._may_write and self.is_reading)

    def _lay_out(self) -> None:
        unit = theme().unit
        self.achievements, self.achievement_table = self._list(translate("Programmes", "Achievements"), "achievement")
        self.rubrics, self.rubric_table = self._list(translate("Programmes", "Rubrics"), "rubric")
        left = QVBoxLayout()
        left.setSpacing(2 * unit)
        for words, table in (
            (translate("Programmes", "Achievements"), self.achievement_table),
            (translate("Programmes", "Rubrics"), self.rubric_table),
        ):
            left.addWidget(section(words))
            left.addWidget(table, 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(translate("Programmes", "What is chosen"))
        self._lists = QWidget()
        self._lists.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        row.setSpacing(5 * unit)
        row.addWidget(self._lists, 45)
        row.addWidget(self.area, 59)
        self.body.addLayout(row, 1)
        self._put(QWidget())

    def _list(self, name: str, kind: str) -> tuple[RowsModel, Table]:
        columns = (
            Column("title", translate("Programmes", "Title"), share=6),
            Column("code", translate("Programmes", "Short name"), share=3, muted=True),
            Column("version", translate("Programmes", "Version"), number=True, share=2),
        )
        model = RowsModel(columns, self)
        table = Table(model, name)
        table.chosen.connect(partial(self._chosen, kind))
        return model, table

    def panes(self) -> Sequence[QWidget]:
        """Lists and what is chosen."""
        return (self.achievement_table, self.rubric_table, self.area)

    def refresh(self) -> None:
        """Read what is published."""
        from credesk.desk.programmes_view import catalogue

        self.line.read(catalogue, self._read, owner=self)

    def _read(self, found: "Catalogue") -> None:
        self.catalogue = found
        self.achievements.put([list_row(one.version.title.text(), one.code, one.version) for one in found.achievements])
        self.rubrics.put([list_row(one.version.title.text(), one.code, one.version) for one in found.rubrics])
        self.subtitle.setText(
            plural("Programmes", "%n achievement", "%n achievements", len(found.achievements))
            + " · "
            + plural("Programmes", "%n rubric", "%n rubrics", len(found.rubrics))
        )
        if self._wanted:
            wanted, self._wanted = self._wanted, {}
            self.come(wanted)
        elif self.sheet is None and self.is_reading:
            self._show_first(found)

    def _show_first(self, found: "Catalogue") -> None:
        if found.achievements:
            self.achievement_table.selectRow(0)
        elif found.rubrics:
            self.rubric_table.selectRow(0)
        else:
            self._show_nothing()

    def come(self, where: Where) -> None:
        """To an achievement or rubric by its version's id in hex."""
        if self.catalogue is None:
            self._wanted = where
        elif "achievement" in where:
            self.show_achievement(bytes.fromhex(where["achievement"]))
        elif "rubric" in where:
            self.show_rubric(bytes.fromhex(where["rubric"]))

    def where(self) -> Where:
        """What is shown."""
        if isinstance(self.sheet, AchievementView):
            return {"achievement": self.sheet.sheet.version.id.hex()}
        return {"rubric": self.sheet.sheet.version.id.hex()} if isinstance(self.sheet, RubricView) else {}

    def _chosen(self, kind: str, row: Row | None) -> None:
        if row is not None and self.is_reading:
            other = self.rubric_table if kind == "achievement" else self.achievement_table
            other.clearSelection()
            (self.show_achievement if kind == "achievement" else self.show_rubric)(row["id"])

    def show_achievement(self, version: bytes) -> None:
        """Read and show an achievement version."""
        from credesk.desk.programmes_view import achievement_sheet

        self.line.read(lambda workspace: achievement_sheet(workspace, version), self._show_achievement, owner=self)

    def _show_achievement(self, sheet: "AchievementSheet") -> None:
        view = AchievementView(sheet, may_write=self._may_write)
        view.version_wanted.connect(self.show_achievement)
        view.rubric_wanted.connect(self.show_rubric)
        view.next_wanted.connect(lambda: self._next_version(sheet))
        self._show_sheet(view)
        self._stand_on(self.achievement_table, self.rubric_table, sheet.version.id)

    def show_rubric(self, version: bytes) -> None:
        """Read and show a rubric version."""
        from credesk.desk.programmes_view import rubric_sheet

        self.line.read(lambda workspace: rubric_sheet(workspace, version), self._show_rubric, owner=self)

    def _show_rubric(self, sheet: "RubricSheet") -> None:
        view = RubricView(sheet, may_write=self._may_write)
        view.version_wanted.connect(self.show_rubric)
        view.next_wanted.connect(lambda: self.editing.edit(sheet))
        view.compare_wanted.connect(lambda: self.editing.compare(sheet))
        self._show_sheet(view)
        self._stand_on(self.rubric_table, self.achievement_table, sheet.version.id)

    def _stand_on(self, table: Table, other: Table, version: bytes) -> None:
        """The list says what is shown, however it was come to; older versions are not in it."""
        model = table.model()
        assert isinstance(model, RowsModel)
        rows = (model.row_at(n) for n in range(model.rowCount()))
        place = next((n for n, row in enumerate(rows) if row is not None and row["id"] == version), None)
        if place is not None and self.sheet is not None:
            blocked = QSignalBlocker(table)
            table.selectRow(place)
            blocked.unblock()
            other.clearSelection()

    def _show_sheet(self, view: Sheet) -> None:
        if self.is_reading:
            self.sheet = view
            self._put(view)

    def _show_nothing(self) -> None:
        act = button(translate("Programmes", "Describe one"), self.describe) if self._may_write else None
        words = translate(
            "Programmes",
            "Import the rubric first, or drop its file here; then describe the achievement and its tasks. "
            "Portfolios can come in after that.",
        )
        self._put(Empty(translate("Programmes", "Nothing is published yet"), words, act))

    def _put(self, widget: QWidget) -> None:
        holder = QWidget()
        set_role(holder, "plain")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 2 * theme().unit, 0)
        column.addWidget(widget)
        self.area.setWidget(holder)
        self._say_actions()

    def describe(self) -> None:
        """An empty form, or the one that was left."""
        from credesk.desk.describing_words import no_words

        if self._may_write and self.form is None and self.catalogue is not None:
            issuer = self.catalogue.issuers[0].issuer.hex() if self.catalogue.issuers else ""
            self._open_form(self._kept or no_words(issuer))

    def _next_version(self, sheet: "AchievementSheet") -> None:
        from credesk.desk.describing_words import words_of

        self._open_form(words_of(sheet.version, sheet.code))

    def start_over(self) -> None:
        """An empty form; what was typed is forgotten."""
        self._kept = None
        self.form = None
        self.describe()

    def _open_form(self, words: "AchievementWords") -> None:
        assert self.catalogue is not None
        self._leave_wide()
        self.panel = None
        self.sheet = None
        self.form = AchievementForm(words, self.catalogue.issuers, self._rubrics_for(words))
        self.form.wrong_at.connect(lambda field: self.area.ensureWidgetVisible(field, 0, 12 * theme().unit))
        self._put(self.form)
        self._lists.hide()
        self.form.texts["title"].setFocus()

    def _rubrics_for(self, words: "AchievementWords") -> list[tuple[str, str]]:
        """The newest version of each rubric, what a file brought along, and older versions that are in use."""
        assert self.catalogue is not None
        found = [(f"file:{name}", translate("Programmes", "{title} (from the file)", title=draft.title.text()))
                 for name, draft in words.rubric_files]  # fmt: skip
        for one in self.catalogue.rubrics:
            title = translate("Programmes", "{rubric}, version {number}", rubric=one.version.title.text(),
                              number=one.version.number)  # fmt: skip
            found.append((one.version.id.hex(), title))
        known = {key for key, _ in found}
        older = dict.fromkeys(task.rubric for task in words.tasks if task.rubric and task.rubric not in known)
        return found + [(key, translate("Programmes", "the version that was used before")) for key in older]

    def publish(self) -> None:
        """Publish what stands in the form; what is wrong stands next to its field, and nothing was written."""
        from credesk.desk.describing import publish_described

        self.editing.publish()
        if self.form is not None:
            words = self.form.words()
            self.line.ask(
                lambda desk: publish_described(desk, words), self.published, self._refused,
                changes=("programmes",), owner=self.form,
            )  # fmt: skip

    def _refused(self, error: "CredeskError") -> None:
        from credesk.desk.describing import FormRefused

        if isinstance(error, FormRefused) and self.form is not None:
            self.form.complain(error.faults)
        else:
            self.frame.trouble(error)

    def published(self, published: "Sequence[Published]") -> None:
        """Something was published: it is shown when the lists have been read anew."""
        last = published[-1]
        self._wanted = {"achievement" if self.form is not None else "rubric": last.version.id.hex()}
        self._leave()
        self._kept = None
        self.frame.notice(*published_words(published))

    def import_rubric(self) -> None:
        """The panel in which a rubric file is looked at first."""
        if self._may_write and self.panel is None:
            self._keep_form()
            self._leave_wide()
            self.sheet = None
            self.panel = ImportPanel(self)
            self.panel.published.connect(self.published)
            self.panel.closed.connect(self.escape)
            self._put(self.panel)
            self.panel.setFocus()

    def show_wide(self, widget: QWidget) -> None:
        """Put something in the place of the lists and of what is chosen, until it is left."""
        self._keep_form()
        self.sheet = None
        self.panel = None
        self.wide = widget
        self._lists.hide()
        self._put(widget)

    def _leave_wide(self) -> None:
        self.editing.left()
        self.wide = None
        self._lists.show()

    def choose_file(self) -> None:
        """An achievement file fills the form."""
        kinds = translate("Programmes", "Achievements (*.toml)")
        choose_file(self, translate("Programmes", "Achievement file"), kinds, self.take_achievement)

    def take_achievement(self, file: Path, failed: "Callable[[CredeskError], None] | None" = None) -> None:
        """Fill the form from a file; nothing is published yet."""
        from credesk.desk.describing_words import words_of_file

        issuers = self.catalogue.issuers if self.catalogue else ()
        issuer = issuers[0].issuer.hex() if issuers else ""
        self.line.ask(
            lambda desk: words_of_file(desk, file, issuer), self._open_form, failed or self.frame.trouble, owner=self
        )

    def take_rubric(self, file: Path) -> None:
        """Look into a rubric file."""
        self.import_rubric()
        if self.panel is not None:
            self.panel.take(file)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Rubric and achievement files may be dropped anywhere on the page."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """A .toml file can be either; whatever is no achievement is looked at as a rubric."""
        files = local_paths(event.mimeData())
        if files and files[0].suffix.lower() == ".toml" and self.panel is None:
            self.take_achievement(files[0], lambda _error: self.take_rubric(files[0]))
        elif files:
            self.take_rubric(files[0])

    def _keep_form(self) -> None:
        if self.form is not None:
            self._kept = self.form.words()
            self.form = None
            self._lists.show()

    def _leave(self) -> None:
        self._keep_form()
        self._leave_wide()
        self.panel = None
        self.sheet = None
        if self.catalogue is not None and (self.catalogue.achievements or self.catalogue.rubrics):
            self._put(QWidget())
        else:
            self._show_nothing()

    def escape(self) -> bool:
        """Back to what is published; a form that is not empty waits for its return."""
        if self.is_reading:
            return False
        rubric = self.editing.rubric if self.wide is not None else None
        self._leave()
        row = self.achievement_table.row() or self.rubric_table.row()
        if rubric is not None:
            self.show_rubric(rubric)
        elif row is not None:
            self._chosen("achievement" if row is self.achievement_table.row() else "rubric", row)
        self.achievement_table.setFocus()
        return True
