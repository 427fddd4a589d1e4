"""Editing and comparing published rubrics on the Programmes page. What was typed and left waits for its return."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from credesk.gui.theme import theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.programmes import Published
    from credesk.desk.programmes_view import RubricSheet
    from credesk.desk.rubric_words import RubricWords
    from credesk.gui.programmes import ProgrammesPage
    from credesk.gui.programmes_rubric_form import RubricEditor


class Editing(QObject):
    """Opens the form and the comparison in the place of what is chosen."""

    def __init__(self, page: "ProgrammesPage") -> None:
        super().__init__(page)
        self._page = page
        self._kept: dict[bytes, RubricWords] = {}
        self._sheet: RubricSheet | None = None
        self.editor: RubricEditor | None = None

    @property
    def rubric(self) -> bytes | None:
        """The version from which the person came here."""
        return self._sheet.version.id if self._sheet is not None else None

    def edit_shown(self) -> None:
        """Edit the rubric that is shown, where it is its newest version."""
        from credesk.gui.programmes_sheets import RubricView

        view = self._page.sheet
        if isinstance(view, RubricView) and not view.edit.isHidden():
            self.edit(view.sheet)

    def edit(self, sheet: "RubricSheet") -> None:
        """The form of a rubric's newest version, or the one that was left."""
        from credesk.desk.rubric_words import words_of_rubric
        from credesk.gui.programmes_rubric_form import RubricEditor

        page = self._page
        words = self._kept.get(sheet.version.id) or words_of_rubric(sheet.version)
        self._sheet, self.editor = sheet, RubricEditor(page, sheet.code, words)
        self.editor.published.connect(self._published)
        self.editor.over_wanted.connect(self._start_over)
        self.editor.wrong_at.connect(lambda field: page.area.ensureWidgetVisible(field, 0, 12 * theme().unit))
        page.show_wide(self.editor)
        self.editor.setFocus()

    def publish(self) -> None:
        """Look at what changes; looked at, publish it."""
        if self.editor is not None:
            self.editor.publish()

    def _published(self, published: "Sequence[Published]") -> None:
        sheet, self.editor = self._sheet, None
        if sheet is not None:
            self._kept.pop(sheet.version.id, None)
        # The rubric is what was edited; the achievements follow it.
        self._page.published([*published[1:], published[0]])

    def _start_over(self) -> None:
        sheet, self.editor = self._sheet, None
        if sheet is not None:
            self._kept.pop(sheet.version.id, None)
            self.edit(sheet)

    def left(self) -> None:
        """The person leaves the form: what was typed is kept."""
        if self.editor is not None and self._sheet is not None:
            self._kept[self._sheet.version.id] = self.editor.form.words()
        self.editor = None

    def compare(self, sheet: "RubricSheet") -> None:
        """This version beside the one before."""
        from credesk.gui.programmes_compare import ComparePanel

        self._sheet = sheet
        panel = ComparePanel(self._page, sheet.version.title.text(), sheet.versions, sheet.version.id)
        self._page.show_wide(panel)
        panel.setFocus()


def published_words(published: "Sequence[Published]") -> tuple[str, str, str]:
    """(words, remarks, kind) of what was published."""
    new = [one for one in published if one.is_new]
    last = (new or published)[-1]
    title, number = isolated(last.version.title.text()), last.version.number
    remarks = " ".join(remark for one in published for remark in one.remarks)
    if not new:
        words = translate("Programmes", "{title} was published just so already: it stays version {number}.",
                          title=title, number=number)  # fmt: skip
        return words, remarks, "look"
    if len(new) == 1:
        words = translate("Programmes", "{title} is published as version {number}.", title=title, number=number)
        return words, remarks, "good"
    named = ", ".join(
        translate("Programmes", "{title} (version {number})", title=isolated(one.version.title.text()),
                  number=one.version.number)
        for one in new
    )  # fmt: skip
    return translate("Programmes", "Published: {names}.", names=named), remarks, "good"
