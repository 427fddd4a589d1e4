"""Copies of issuing and status keys for somebody else who sits at this computer and types their own passphrase."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from credesk.gui.parts.buttons import button
from credesk.gui.parts.cards import Card
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import text
from credesk.gui.settings_part import foot, is_about_passphrase
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.domain.errors import CredeskError
    from credesk.gui.settings_keys import KeysPart


class GivingCard(Card):
    """Hidden where nobody else works here. The root key is never given on."""

    def __init__(self, part: "KeysPart") -> None:
        super().__init__(translate("Settings", "Let somebody else issue"))
        self._part = part
        words = translate(
            "Settings",
            "They get copies of your keys for certificates and status lists, so that they can issue and withdraw here. "
            "They type their own passphrase; yours stays yours.",
        )
        self.body.addWidget(text(words, muted=True, wrap=True))
        self.form = Form()
        self.receiver = QComboBox()
        self.passphrase = passphrase_field()
        self.form.add_row(translate("Settings", "To whom"), self.receiver)
        self.form.add_row(translate("Settings", "Their own passphrase"), self.passphrase)
        self.body.addWidget(self.form)
        foot(self, button(translate("Settings", "Give copies"), self.give))

    def refresh(self) -> None:
        """Name who else works here."""
        person, glance = self._part.frame.person, self._part.frame.glance
        names = [one.name for one in glance.people if person is None or one.id != person.id]
        if [self.receiver.itemText(place) for place in range(self.receiver.count())] != names:
            self.receiver.clear()
            self.receiver.addItems(names)
        self.setVisible(bool(names))

    def give(self) -> None:
        """Give the copies."""
        from credesk.desk.keys_give import give_keys

        receiver, passphrase = self.receiver.currentText(), self.passphrase.text()
        self.form.calm()
        if not passphrase:
            self.form.complain(self.passphrase, translate("Settings", "They type it here themselves."))
            return
        self._part.line.ask(
            lambda desk: give_keys(desk, receiver, passphrase),
            lambda count: self._given(receiver, count),
            self._failed,
            changes=("settings", "people"),
            owner=self._part,
        )

    def _given(self, receiver: str, count: int) -> None:
        self.passphrase.clear()
        words = plural("Settings", "%n key was given to {person}.", "%n keys were given to {person}.", count,
                       person=isolated(receiver))  # fmt: skip
        self._part.frame.notice(words, "")

    def _failed(self, error: "CredeskError") -> None:
        at = self.passphrase if is_about_passphrase(error) else self.receiver
        self.form.complain(at, str(error))
