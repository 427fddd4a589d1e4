"""What others are handed: the trust file with its words, did.json for a domain, a space file for a workstation."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from credesk.gui.files_dropped import choose_target
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import clear, pairs
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import small, text
from credesk.gui.settings_part import Part, foot
from credesk.gui.theme import theme
from credesk.gui.where_to import SAVE, WhereTo
from credesk.gui.words import instant, isolated, short_day, translate

if TYPE_CHECKING:
    from credesk.desk.check import TrustWords
    from credesk.desk.session import Desk, Workspace
    from credesk.domain.errors import CredeskError
    from credesk.domain.people import IssuerVersion
    from credesk.gui.settings import SettingsPage


class TrustPart(Part):
    """The words are compared by telephone with whoever gets the file for the first time."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        card = self.card(translate("Settings", "Trust file"))
        hint = translate(
            "Settings",
            "Employers and other centres check your certificates with it: your issuers, their keys, and what was "
            "withdrawn. Hand it out again after each withdrawal.",
        )
        card.body.addWidget(text(hint, muted=True, wrap=True))
        self._said = QVBoxLayout()
        self._said.setSpacing(2 * theme().unit)
        card.body.addLayout(self._said)
        foot(card, primary(translate("Settings", "Write the trust file…"), self.save))
        did = self.card(translate("Settings", "did.json"))
        self._did = QVBoxLayout()
        self._did.setSpacing(2 * theme().unit)
        did.body.addLayout(self._did)
        self._space_card()
        self.column.addStretch(1)

    def _space_card(self) -> None:
        card = self.card(translate("Settings", "Space file"))
        hint = translate(
            "Settings",
            "A second workstation joins with it: “Join a space” at its first start. The passphrase travels apart.",
        )
        card.body.addWidget(text(hint, muted=True, wrap=True))
        self.form = Form()
        self.file = WhereTo(translate("Settings", "Space file"), "", SAVE)
        self.first, self.second = passphrase_field(), passphrase_field()
        self.form.add_row(translate("Settings", "Space file"), self.file)
        self.form.add_row(translate("Settings", "Passphrase for the file"), self.first)
        self.form.add_row(translate("Settings", "Passphrase for the file again"), self.second)
        card.body.addWidget(self.form)
        foot(card, button(translate("Settings", "Write the space file"), self.write_space))

    def refresh(self) -> None:
        """Read what the trust file says, and which issuers have a domain."""
        self.line.read(_trust_and_issuers, lambda found: self._read(*found), owner=self)

    def _read(self, words: "TrustWords | None", issuers: "list[IssuerVersion]") -> None:
        self._say(words)
        clear(self._did)
        named = [(one, next((id for id in one.identifiers if id.startswith("did:web:")), "")) for one in issuers]
        for issuer, identifier in named:
            if identifier:
                words_of = translate("Settings", "Write did.json of {name}…", name=isolated(issuer.legal_name))
                self._did.addWidget(button(words_of, partial(self.choose_did, identifier)))
        if not any(identifier for _, identifier in named):
            words_of = translate("Settings", "No issuer has a domain, so none needs a did.json.")
            self._did.addWidget(small(words_of, wrap=True))

    def _say(self, words: "TrustWords | None") -> None:
        clear(self._said)
        if words is None:
            self._said.addWidget(text(translate("Settings", "There is no trust file yet."), wrap=True))
            return
        rows = [
            (translate("Settings", "Number"), text(str(words.sequence))),
            (translate("Settings", "Of"), text(short_day(instant(words.updated)))),
            (translate("Settings", "Good until"), text(short_day(instant(words.expires)))),
        ]
        self._said.addLayout(pairs(rows))
        self._said.addWidget(small(translate("Settings", "Fingerprint words, to be compared by telephone")))
        self.words = text(words.words, bold=True, wrap=True)
        self._said.addWidget(self.words)

    def save(self) -> None:
        """Ask where the trust file is to be written."""
        title, kinds = translate("Settings", "Trust file"), translate("Settings", "Trust files (*.json)")
        choose_target(self, title, kinds, "trust.json", self.write)

    def write(self, file: Path) -> None:
        """Write the trust file, with the status lists as of now."""
        from credesk.desk.settings_view import write_trust

        def told(words: "TrustWords") -> None:
            self.frame.notice(
                translate("Settings", "Wrote {file}.", file=isolated(file), number=words.sequence),
                translate("Settings", "Fingerprint words to compare by telephone: {words}", words=words.words),
            )

        self.line.ask(lambda desk: write_trust(desk, file), told, changes=("settings",), owner=self)

    def choose_did(self, identifier: str) -> None:
        """Ask where did.json is to be written."""
        title, kinds = translate("Settings", "did.json"), translate("Settings", "JSON files (*.json)")
        choose_target(self, title, kinds, "did.json", lambda file: self.write_did(identifier, file))

    def write_did(self, identifier: str, file: Path) -> None:
        """Write the did.json of an issuer."""
        from credesk.desk.settings_view import write_did

        def told(address: str) -> None:
            self.frame.notice(
                translate("Settings", "Wrote {file}.", file=isolated(file)),
                translate("Settings", "Put it at {address}", address=isolated(address)),
            )

        self.line.read(lambda workspace: write_did(workspace, identifier, file), told, owner=self)

    def write_space(self) -> None:
        """Write what a second workstation needs to join."""
        from credesk.desk.found import export_space
        from credesk.desk.settings_view import check_same

        given, first, second = self.file.text, self.first.text(), self.second.text()
        self.form.calm()
        if not given:
            self.form.complain(self.file, translate("Settings", "Say where the space file goes."))
            return
        file = Path(given).expanduser().absolute()

        def write(desk: "Desk") -> None:
            check_same(first, second)
            export_space(desk, file, first)

        self.line.ask(write, lambda _none: self._space_written(file), self._space_refused, owner=self)

    def _space_written(self, file: Path) -> None:
        for field in (self.first, self.second):
            field.clear()
        words = translate("Settings", "Wrote {file}.", file=isolated(file))
        hint = translate("Settings", "On the other computer choose “Join a space” at the first start.")
        self.frame.notice(words, hint)

    def _space_refused(self, error: "CredeskError") -> None:
        fields: dict[str, QWidget] = {"again": self.second}
        is_passphrase = "passphrase" in error.message.lower()
        self.told(self.form, fields, error, self.first if is_passphrase else self.file)


def _trust_and_issuers(workspace: "Workspace") -> "tuple[TrustWords | None, list[IssuerVersion]]":
    from credesk.desk.issuers import issuer_versions
    from credesk.desk.settings_view import trust_here

    return trust_here(workspace), issuer_versions(workspace)
