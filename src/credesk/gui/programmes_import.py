"""Importing a rubric: choose or drop a file, see what it holds and what publishing would make, publish."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from credesk.gui.files_dropped import choose_file
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import Card, clear
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import text
from credesk.gui.programmes_sheets import RubricView
from credesk.gui.theme import theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.programmes import Published
    from credesk.desk.programmes_view import RubricPreview
    from credesk.domain.errors import CredeskError
    from credesk.gui.pages import Page


class ImportPanel(QWidget):
    """``published`` carries what was made; ``closed`` says that the person left."""

    published = Signal(object)
    closed = Signal()

    def __init__(self, page: "Page") -> None:
        super().__init__()
        self._page = page
        self.preview: RubricPreview | None = None
        self._file: Path | None = None
        card = Card(translate("Programmes", "Import a rubric"))
        self.form = Form()
        self.file = QLineEdit()
        self.file.returnPressed.connect(self._typed)
        hint = translate(
            "Programmes", "A file from Moodle, Canvas or CASE, or a .toml or .csv file; it can be dropped here."
        )
        chosen = button(translate("Programmes", "Choose…"), self.choose)
        self.form.add_row(translate("Programmes", "File"), self.file, hint, chosen)
        self.code, self.language = QLineEdit(), QLineEdit("en")
        self.code.editingFinished.connect(self._look_again)
        self.language.editingFinished.connect(self._look_again)
        hint = translate("Programmes", "The same name makes the next version of the rubric that has it.")
        self.form.add_row(translate("Programmes", "Short name"), self.code, hint)
        hint = translate("Programmes", "Of a file that does not say it itself.")
        self.form.add_row(translate("Programmes", "Language"), self.language, hint)
        card.body.addWidget(self.form)
        self._foot(card)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(3 * theme().unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * theme().unit)
        column.addWidget(card)
        column.addLayout(self._shown)
        column.addStretch(1)
        self.setFocusProxy(self.file)

    def _foot(self, card: Card) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(translate("Programmes", "Cancel"), self.closed.emit))
        self.publish = primary(translate("Programmes", "Publish"), self._publish)
        self.publish.setEnabled(False)
        row.addWidget(self.publish)
        card.body.addLayout(row)

    def choose(self) -> None:
        """The system's own dialog."""
        kinds = translate("Programmes", "Rubrics (*.xml *.json *.toml *.csv)")
        choose_file(self, translate("Programmes", "Rubric file"), kinds, self.take)

    def _typed(self) -> None:
        from credesk.gui.files_dropped import pasted_path

        path = pasted_path(self.file.text())
        if path is not None:
            self.take(path)

    def take(self, file: Path) -> None:
        """Look into a file; nothing is published yet."""
        self._file = file
        self.file.setText(str(file))
        self.code.setText("")
        self._look()

    def _look_again(self) -> None:
        seen = self.preview
        if seen is not None and (self.code.text().strip() not in ("", seen.code) or self.language.isModified()):
            self.language.setModified(False)
            self._look()

    def _look(self) -> None:
        from credesk.desk.programmes_view import preview_rubrics

        file, code, language = self._file, self.code.text(), self.language.text()
        self.form.calm()
        self.preview = None
        self.publish.setEnabled(False)
        clear(self._shown)
        if file is not None:
            self._page.line.ask(
                lambda desk: preview_rubrics(desk, file, code, language), self._seen, self._wrong, owner=self
            )

    def _wrong(self, error: "CredeskError") -> None:
        self.form.complain(self.file, str(error))

    def _seen(self, preview: "RubricPreview") -> None:
        self.preview = preview
        self.code.setText(preview.code)
        clear(self._shown)
        for plan in preview.plans:
            self._show_plan(plan)
        self.publish.setEnabled(any(plan.is_new for plan in preview.plans))
        self.publish.setFocus()

    def _show_plan(self, plan: "Published") -> None:
        from credesk.desk.programmes_view import RubricSheet
        from credesk.domain.rubric import RubricVersion

        assert isinstance(plan.version, RubricVersion)
        head = QHBoxLayout()
        head.setSpacing(2 * theme().unit)
        if plan.is_new:
            words = translate("Programmes", "will be version {number}", number=plan.version.number)
            head.addWidget(Chip(words, "accent"))
        else:
            head.addWidget(Chip(translate("Programmes", "published just so already"), "neutral"))
        head.addStretch(1)
        self._shown.addLayout(head)
        for remark in plan.remarks:
            self._shown.addWidget(text(remark, wrap=True))
        self._shown.addWidget(RubricView(RubricSheet(plan.code, plan.version, ())))

    def _publish(self) -> None:
        from credesk.desk.programmes import publish_rubrics

        seen = self.preview
        if seen is None:
            return
        self._page.line.ask(
            lambda desk: publish_rubrics(desk, seen.drafts, seen.code),
            self.published.emit,
            self._wrong,
            changes=("programmes",),
            owner=self,
        )
