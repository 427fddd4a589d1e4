"""The other forms of a certificate on the Register page: for the learner, as a badge, as a signed text."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from credesk.desk.places import documents
from credesk.gui.parts.buttons import link
from credesk.gui.parts.cards import Card
from credesk.gui.parts.labels import small
from credesk.gui.register_panels import WherePanel
from credesk.gui.theme import theme
from credesk.gui.where_to import SAVE
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.gui.register import RegisterPage

FORMS = ("bundle", "png", "svg", "jwt")


def form_words(form: str) -> str:
    """What a form is called on its button."""
    return {
        "bundle": translate("Register", "For the learner (ZIP)…"),
        "png": translate("Register", "Badge (PNG)…"),
        "svg": translate("Register", "Badge (SVG)…"),
        "jwt": translate("Register", "Signed text (JWT)…"),
    }[form]


def _explained(form: str) -> str:
    return {
        "bundle": translate("Register", "Certificate, badge and credential, with a page that says what each is for."),
        "png": translate("Register", "A picture that carries the credential, for profiles and e-mail."),
        "svg": translate("Register", "A picture that carries the credential, sharp at any size, for web pages."),
        "jwt": translate("Register", "For programs that want a JWT. It is signed now with your issuing rights."),
    }[form]


class FormsCard(Card):
    """A button for each form; who only reads gets no JWT, because that is signed."""

    def __init__(self, page: "RegisterPage") -> None:
        super().__init__(translate("Register", "Other forms"))
        self._page = page
        self.buttons = {form: link(form_words(form), partial(self.ask, form)) for form in FORMS}
        grid = QGridLayout()
        grid.setSpacing(theme().unit)
        for place, one in enumerate(self.buttons.values()):
            grid.addWidget(one, place // 2, place % 2, Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(grid)
        self.buttons["jwt"].setVisible(page.frame.person is not None)
        self.body.addWidget(small(translate("Register", "Each says the same and can be checked."), wrap=True))

    def ask(self, form: str) -> None:
        """Where the file shall lie."""
        detail = self._page.detail
        if detail is None:
            return
        from credesk.desk.forms_files import ENDINGS

        file = documents() / f"{detail.certificate}.{ENDINGS[form]}"
        panel = WherePanel(
            form_words(form).rstrip("…"), _explained(form), str(file), SAVE,
            lambda path: self._write(panel, form, detail.id, path), self._page.close_panel,
        )  # fmt: skip
        self._page.show_panel(panel, panel.where.field)

    def _write(self, panel: WherePanel, form: str, credential: bytes, path: str) -> None:
        file = Path(path).expanduser()

        def signed(desk: Any) -> int:
            from credesk.desk.forms_files import write_jwt

            return write_jwt(desk, credential, file)

        def read(workspace: Any, _progress: Any) -> int:
            from credesk.desk.forms_files import write_form

            return write_form(workspace, credential, form, file)

        if form == "jwt":
            self._page.line.ask(signed, lambda _size: self._written(file), panel.complain, owner=panel)
            return
        title = translate("Register", "Writes the file")
        kept = translate("Register", "Nothing else was changed.")
        self._page.line.study(title, read, lambda _size: self._written(file), panel.complain, kept=kept, owner=panel)

    def _written(self, file: Path) -> None:
        self._page.close_panel()
        self._page.frame.notice(translate("Register", "The file is written."), isolated(str(file)))
