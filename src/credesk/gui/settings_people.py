"""People: who works here, adding somebody, a new passphrase for oneself."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from credesk.gui.checked import TickBox
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import small
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.settings_part import Part, foot
from credesk.gui.sheet import FOOT
from credesk.gui.theme import theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.session import Desk
    from credesk.desk.settings_view import PersonLine
    from credesk.domain.errors import CredeskError
    from credesk.gui.settings import SettingsPage

MOST_ROWS = 8


class PeoplePart(Part):
    """Passphrases are typed twice and kept nowhere."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        card = self.card(translate("Settings", "People of this workspace"))
        columns = (
            Column("name", translate("Settings", "Name"), share=4),
            Column("title", translate("Settings", "Title"), share=4),
            Column("issues", translate("Settings", "Certificates"), share=3, chip=lambda row: str(row["kind"])),
        )
        self.model = RowsModel(columns, self)
        self.table = Table(self.model, translate("Settings", "People of this workspace"))
        card.body.addWidget(self.table)
        self._add_card()
        self._passphrase_card()
        self.column.addStretch(1)

    def _add_card(self) -> None:
        card = self.card(translate("Settings", "Add a person"))
        self.form = Form()
        self.name, self.job = QLineEdit(), QLineEdit()
        self.first, self.second = passphrase_field(), passphrase_field()
        self.form.add_row(translate("Settings", "Name"), self.name)
        hint = translate("Settings", "Stands beside the name on certificates, such as Head of Assessment.")
        self.form.add_row(translate("Settings", "Title (may be empty)"), self.job, hint)
        hint = translate("Settings", "They type it themselves: at least 8 characters.")
        self.form.add_row(translate("Settings", "Their passphrase"), self.first, hint)
        self.form.add_row(translate("Settings", "Their passphrase again"), self.second)
        card.body.addWidget(self.form)
        self.may_issue = TickBox(translate("Settings", "May issue certificates"))
        card.body.addWidget(self.may_issue)
        hint = translate("Settings", "Gives copies of the issuing, status and root keys that you hold.")
        self.may_issue.setAccessibleDescription(hint)
        card.body.addWidget(small(hint, wrap=True))
        foot(card, primary(translate("Settings", "Add the person"), self.save))

    def _passphrase_card(self) -> None:
        card = self.card(translate("Settings", "My passphrase"))
        self.change = Form()
        self.old, self.new, self.again = (passphrase_field() for _ in range(3))
        self.change.add_row(translate("Settings", "Present passphrase"), self.old)
        self.change.add_row(translate("Settings", "New passphrase"), self.new)
        self.change.add_row(translate("Settings", "New passphrase again"), self.again)
        card.body.addWidget(self.change)
        hint = translate("Settings", "Backups of keys.db and older copies still open with the old one.")
        card.body.addWidget(small(hint, wrap=True))
        foot(card, button(translate("Settings", "Change my passphrase"), self.change_passphrase))

    def refresh(self) -> None:
        """Read who works here."""
        from credesk.desk.settings_view import people_here

        self.line.ask(people_here, self._read, owner=self)

    def _read(self, people: "list[PersonLine]") -> None:
        self.model.put([_row(one) for one in people])
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + theme().row * max(1, min(len(people), MOST_ROWS)) + FOOT + 2)

    def save(self) -> None:
        """Add the person."""
        from credesk.desk.people import add_person
        from credesk.desk.settings_view import check_same

        name, job, first, second = (one.text() for one in (self.name, self.job, self.first, self.second))
        may_issue = self.may_issue.isChecked()

        def add(desk: "Desk") -> str:
            check_same(first, second)
            add_person(desk, name, first, title=job.strip() or None, may_issue=may_issue)
            return name.strip()

        self.form.calm()
        self.line.ask(add, self._added, self._not_added, changes=("people",), owner=self)

    def _added(self, name: str) -> None:
        for field in (self.name, self.job, self.first, self.second):
            field.clear()
        self.may_issue.setChecked(False)
        words = translate("Settings", "Added {name}.", name=isolated(name))
        hint = ""
        if self.table.model().rowCount() == 1:
            hint = translate("Settings", "Whoever sits down signs in with Ctrl+Shift+L.")
        self.frame.notice(words, hint)

    def _not_added(self, error: "CredeskError") -> None:
        is_passphrase = "passphrase" in error.message.lower()
        self.told(self.form, {"again": self.second}, error, self.first if is_passphrase else self.name)

    def change_passphrase(self) -> None:
        """A new passphrase; with it the person is signed in again at once."""
        from credesk.desk.settings_view import change_own_passphrase

        old, new, again = self.old.text(), self.new.text(), self.again.text()
        fields: dict[str, QWidget] = {"new": self.new, "again": self.again}
        self.change.calm()
        self.line.ask(
            lambda desk: change_own_passphrase(desk, old, new, again),
            lambda _none: self._sign_in_again(new),
            lambda error: self.told(self.change, fields, error, self.old),
            owner=self,
        )

    def _sign_in_again(self, new: str) -> None:
        person = self.frame.person
        assert person is not None
        for field in (self.old, self.new, self.again):
            field.clear()
        words = translate("Settings", "You have a new passphrase.")
        hint = translate("Settings", "Backups of keys.db and older copies still open with the old one.")
        self.line.sign_in(person.id, new, lambda _none: self.frame.notice(words, hint), self.frame.trouble)


def _row(one: "PersonLine") -> Row:
    words = translate("Settings", "may issue") if one.may_issue else translate("Settings", "marks and verifies")
    return {"name": one.name, "title": one.title, "issues": words, "kind": "accent" if one.may_issue else "neutral"}
