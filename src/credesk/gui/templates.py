"""Templates: how certificates look, edited beside the page itself; versions, and which achievements take one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from credesk.domain.certificate_template import CertificateTemplate, contrast_on_white
from credesk.gui.certificate_picture import CertificateView
from credesk.gui.files_dropped import choose_file, choose_target
from credesk.gui.pages import Page, Where
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.labels import small, text
from credesk.gui.templates_draft import Draft
from credesk.gui.templates_form import TemplateForm
from credesk.gui.templates_uses import Uses
from credesk.gui.theme import set_role, theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.certificate_view import Pictured
    from credesk.desk.template_view import Programme, TemplateRow
    from credesk.desk.templates import TemplateVersion
    from credesk.domain.errors import CredeskError
    from credesk.gui.frame import Frame
    from credesk.gui.line import Asked

SETTLE_MS = 30
"""So long after the last key the page is drawn anew."""


class TemplatesPage(Page):
    """The settings at the left, the page as it will be printed at the right. What is edited and not saved stays."""

    concerns: ClassVar[frozenset[str]] = frozenset(("programmes", "issuers"))

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.draft: Draft | None = None
        self.rows: list[TemplateRow] = []
        self.programmes: list[Programme] = []
        self._drawing: Asked | None = None
        self._wanted: Where = {}
        self._may_write = frame.person is not None
        self.say(translate("Templates", "Certificate templates"))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._draw)
        self._actions_of_page()
        self._lay_out()
        if self._may_write:
            self.add_key("N", self.begin, translate("Templates", "new template"))
            self.add_key("Ctrl+Z", self.undo, translate("Templates", "undo"))
            self.add_key("Ctrl+Return", self.save, translate("Templates", "save as a new version"))
        self._show()

    def _actions_of_page(self) -> None:
        self.test = self.add_action(button(translate("Templates", "Print test page…"), self.choose_print_test))
        self.new = self.add_action(button(translate("Templates", "New template"), self.begin))
        self.back = self.add_action(button(translate("Templates", "Undo"), self.undo))
        self.keep = self.add_action(primary(translate("Templates", "Save as a new version"), self.save))

    def _lay_out(self) -> None:
        unit = theme().unit
        self.editor = QWidget()
        row = QHBoxLayout(self.editor)
        row.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        row.setSpacing(5 * unit)
        row.addWidget(self._left(), 40)
        row.addWidget(self._right(), 64)
        first = primary(translate("Templates", "Make a template"), self.begin) if self._may_write else None
        words = translate(
            "Templates",
            "Certificates are printed on A4, landscape. A template changes format, colour, logo and signatures, what "
            "is left out, and adds a second language.",
        )
        self.nothing = Empty(translate("Templates", "No template yet"), words, first)
        self.body.addWidget(self.nothing, 1)
        self.body.addWidget(self.editor, 1)

    def _left(self) -> QScrollArea:
        unit = theme().unit
        self.form = TemplateForm(self._changed, self._choose_picture)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(translate("Templates", "Settings of the template"))
        self.area.setMinimumWidth(90 * unit)
        holder = QWidget()
        set_role(holder, "plain")
        beside_bar = QHBoxLayout(holder)  # margins are not mirrored, spacing is
        beside_bar.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout()
        column.setSpacing(3 * unit)
        beside_bar.addLayout(column)
        beside_bar.addSpacing(3 * unit)
        column.addWidget(self._which())
        column.addWidget(self.form)
        column.addStretch(1)
        self.area.setWidget(holder)
        return self.area

    def _which(self) -> QWidget:
        """Which template is in hand, where there are any."""
        self.choose, self.which = QWidget(), QComboBox()
        self.which.activated.connect(lambda n: self.show_template(self.rows[n].version))
        self.which.setAccessibleName(translate("Templates", "Template"))
        label = text(translate("Templates", "Template"), bold=True)
        label.setBuddy(self.which)
        column = QVBoxLayout(self.choose)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().unit)
        column.addWidget(label)
        column.addWidget(self.which)
        return self.choose

    def _right(self) -> QWidget:
        unit = theme().unit
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        row = QHBoxLayout()
        self.shown_with = QComboBox()
        self.shown_with.setAccessibleName(translate("Templates", "Shown with"))
        self.shown_with.activated.connect(lambda _n: self._draw())
        label = small(translate("Templates", "Shown with"))
        label.setBuddy(self.shown_with)
        row.addWidget(label)
        row.addWidget(self.shown_with, 1)
        column.addLayout(row)
        self.view = CertificateView(grows=True)
        self.view.setMinimumHeight(60 * unit)
        column.addWidget(self.view, 1)
        self.uses = Uses(self._use)
        column.addWidget(self.uses)
        return side

    def panes(self) -> Sequence[QWidget]:
        """The settings, and what takes the template."""
        return (self.area, self.uses)

    def refresh(self) -> None:
        """Read templates and achievements. What is edited stays."""
        from credesk.desk.template_view import programmes, template_rows

        self.line.read(lambda workspace: (template_rows(workspace), programmes(workspace)), self._read, owner=self)

    def _read(self, found: "tuple[list[TemplateRow], list[Programme]]") -> None:
        self.rows, self.programmes = found
        with QSignalBlocker(self.shown_with):
            here = self.shown_with.currentIndex()
            self.shown_with.clear()
            self.shown_with.addItems([isolated(one.title) for one in self.programmes])
            if not self.programmes:
                self.shown_with.addItem(translate("Templates", "a sample"))
            self.shown_with.setCurrentIndex(max(0, min(here, self.shown_with.count() - 1)))
        wanted, self._wanted = self._wanted.get("template"), {}
        named = next((one for one in self.rows if one.version.template.hex() == wanted), None)
        if named is not None:
            self.show_template(named.version)
        elif self.draft is None and self.rows:
            self.show_template(self.rows[0].version)
        else:
            self._show()
            self._draw()

    def come(self, where: Where) -> None:
        """To a template, by its id in hex."""
        self._wanted = where

    def where(self) -> Where:
        """The template in hand."""
        template = self.draft.template if self.draft else None
        return {"template": template.hex()} if template else {}

    def begin(self) -> None:
        """A new template, to be named."""
        self.draft = Draft(CertificateTemplate(translate("Templates", "New template")))
        self.form.calm()
        self._show()
        self._draw()
        self.form.name.setFocus()
        self.form.name.selectAll()

    def show_template(self, version: "TemplateVersion") -> None:
        """Edit the next version of a template."""
        self.draft = Draft(version.settings, version.template, version.settings)
        self.form.calm()
        self._show()
        self._draw()

    def _show(self) -> None:
        """Say what is in hand; nothing is drawn yet."""
        draft = self.draft
        self.nothing.setVisible(draft is None)
        self.editor.setVisible(draft is not None)
        self.new.setVisible(self._may_write and draft is not None)
        for one in (self.back, self.keep):
            one.setVisible(self._may_write and draft is not None)
        if draft is None:
            return
        with QSignalBlocker(self.which):
            self.which.clear()
            for row in self.rows:
                version = row.version
                words = translate("Templates", "{name}, version {number}", name=isolated(version.settings.name),
                                  number=version.number)  # fmt: skip
                self.which.addItem(words)
            place = next((n for n, row in enumerate(self.rows) if row.version.template == draft.template), -1)
            self.which.setCurrentIndex(place)
        self.choose.setVisible(bool(self.rows))
        self.form.put(draft.settings)
        self.form.setEnabled(self._may_write)
        self.uses.put(self.programmes, draft.template, may_write=self._may_write)
        self._say_state()

    def _say_state(self) -> None:
        draft = self.draft
        assert draft is not None
        self.back.setEnabled(draft.can_undo)
        self.keep.setEnabled(draft.is_changed)
        self.subtitle.setText(translate("Templates", "Not saved") if draft.is_changed else "")

    def _changed(self, what: str, **values: Any) -> None:
        """A field was changed by the person."""
        if self.draft is None or not self.draft.change(what, **values):
            return
        self.form.calm()
        self.form.put(self.draft.settings)
        self._say_state()
        self._settle.start()

    def undo(self) -> None:
        """Take the last change back."""
        if self.draft is not None and self.draft.can_undo:
            self.draft.undo()
            self.form.put(self.draft.settings)
            self._say_state()
            self._settle.start()

    def _draw(self) -> None:
        """Ask for the page as it would be printed; an older question is forgotten."""
        from credesk.desk.template_view import template_picture

        draft = self.draft
        if draft is None:
            return
        if self._drawing is not None:
            self._drawing.drop()
        settings, pictures = draft.to_look_at, dict(draft.pictures)
        place = self.shown_with.currentIndex()
        chosen = self.programmes[place].version if 0 <= place < len(self.programmes) else None
        width = max(400, round(self.view.width() * self.devicePixelRatioF()))
        self._drawing = self.line.read(
            lambda workspace: template_picture(workspace, settings, pictures, width, chosen),
            self._drawn,
            self._not_drawn,
            owner=self,
        )

    def _drawn(self, pictured: "Pictured") -> None:
        self.view.put(pictured)

    def _not_drawn(self, error: "CredeskError") -> None:
        self.view.say(str(error))

    def _choose_picture(self, kind: str, place: int) -> None:
        kinds = translate("Templates", "Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff)")
        title = translate("Templates", "Choose a picture")
        choose_file(self, title, kinds, lambda file: self.bring_picture(kind, place, file))

    def bring_picture(self, kind: str, place: int, file: Path) -> None:
        """Read a picture's file in a process of its own and put it on the page."""
        from credesk.desk.templates import read_picture

        self.line.plain(lambda: read_picture(file, kind), partial(self._brought, kind, place), owner=self)

    def _brought(self, kind: str, place: int, picture: tuple[bytes, list[Any]]) -> None:
        digest, form = picture
        if self.draft is None:
            return
        self.draft.pictures[digest] = form
        if kind == "logo":
            self._changed("", logo=digest)
        else:
            self.form.put_signature(place, digest)

    def save(self) -> None:
        """Publish the next version; a template that says the same as before makes none."""
        from credesk.desk.templates import publish_template

        draft = self.draft
        if draft is None or not draft.is_changed or not self._may_write:
            return
        self._settle.stop()
        settings, pictures, template = draft.to_publish, dict(draft.pictures), draft.template
        self.line.ask(
            lambda desk: publish_template(desk, settings, pictures, template),
            self._saved,
            self._refused,
            changes=("programmes",),
            owner=self,
        )

    def _saved(self, made: "tuple[TemplateVersion, bool]") -> None:
        version, _ = made
        words = translate("Templates", "{name} is saved as version {number}.",
                          name=isolated(version.settings.name), number=version.number)  # fmt: skip
        self.frame.notice(words, translate("Templates", "Certificates that were issued keep theirs."), "good")
        self.draft = Draft(version.settings, version.template, version.settings)
        self.refresh()

    def _refused(self, error: "CredeskError") -> None:
        """What is wrong stands at its field; nothing was published, and what was typed stays."""
        settings = self.draft.settings if self.draft else None
        field: QWidget = self.form.name
        if settings is not None and settings.name.strip() and _is_bad_colour(settings.colour):
            field = self.form.colour
        self.form.complain(field, str(error))

    def _use(self, achievement: bytes, *, on: bool) -> None:
        """Issue an achievement's certificates with this template from now on, or plainly again."""
        from credesk.desk.templates import choose_template

        template = self.draft.template if self.draft and on else None
        self.line.ask(lambda desk: choose_template(desk, achievement, template), changes=("programmes",), owner=self)

    def choose_print_test(self) -> None:
        """Ask where the print test is to be written."""
        title, kinds = translate("Templates", "Print test page"), translate("Templates", "PDF (*.pdf)")
        choose_target(self, title, kinds, "print-test.pdf", self.write_print_test)

    def write_print_test(self, file: Path) -> None:
        """Write the print test page: on Letter where the template in hand is for Letter."""
        from credesk.desk.print_files import write_print_test

        paper = "letter" if self.draft and self.draft.settings.format.startswith("letter") else "a4"
        said = translate("Templates", "The print test is written.")
        how = translate("Templates", "Print {file} at 100 % and scan its codes.", file=isolated(str(file)))
        self.line.plain(
            lambda: write_print_test(file, paper), lambda _size: self.frame.notice(said, how, "good"), owner=self
        )


def _is_bad_colour(colour: str) -> bool:
    try:
        return contrast_on_white(colour) < 4.5 or len(colour) != 7
    except ValueError:
        return True
