"""Settings of the issuer: its name and how it is reached, the verify address, a domain; another issuer."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from credesk.gui.checked import TickBox
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import small
from credesk.gui.settings_part import CodeCard, Part, foot
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.safekeeping import RecoveryFile
    from credesk.desk.session import Workspace
    from credesk.domain.errors import CredeskError
    from credesk.domain.people import IssuerVersion
    from credesk.gui.settings import SettingsPage


class IssuerPart(Part):
    """Every change is a new version of the issuer: certificates that were issued keep theirs."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        self.issuers: list[IssuerVersion] = []
        self.issuer: IssuerVersion | None = None
        card = self.card(translate("Settings", "Issuer"))
        self.which = QComboBox()
        self.which.activated.connect(lambda n: self._show(self.issuers[n]))
        self._choose = Form()
        self._choose.add_row(translate("Settings", "Which issuer"), self.which)
        card.body.addWidget(self._choose)
        self.form, self.fields = Form(), {name: QLineEdit() for name in _labels()}
        for name, (label, hint) in _labels().items():
            self.form.add_row(label, self.fields[name], hint)
            self.fields[name].returnPressed.connect(self.save)
        card.body.addWidget(self.form)
        self.published = TickBox(translate("Settings", "Certificate numbers are published"))
        hint = translate("Settings", "Whoever has a number can then look up whether it was withdrawn.")
        self.published.setAccessibleDescription(hint)
        card.body.addWidget(self.published)
        card.body.addWidget(small(hint, wrap=True))
        self.known_as = small(wrap=True)
        card.body.addWidget(self.known_as)
        hint = translate("Settings", "A change is a new version: certificates that were issued keep theirs.")
        card.body.addWidget(small(hint, wrap=True))
        foot(card, primary(translate("Settings", "Save"), self.save))
        self._another()
        self.column.addStretch(1)

    def _another(self) -> None:
        card = self.card(translate("Settings", "Another issuer"))
        hint = translate("Settings", "It gets keys of its own, and you a recovery file with a code that is shown once.")
        card.body.addWidget(small(hint, wrap=True))
        self.new_form = Form()
        self.new = {name: QLineEdit() for name in ("name", "domain", "address")}
        self.new_form.add_row(translate("Settings", "Name of the new issuer"), self.new["name"])
        self.new_form.add_row(translate("Settings", "Its domain (may be empty)"), self.new["domain"])
        self.new_form.add_row(translate("Settings", "Its verify address (may be empty)"), self.new["address"])
        card.body.addWidget(self.new_form)
        foot(card, button(translate("Settings", "Add the issuer"), self.add))

    def refresh(self) -> None:
        """Read the issuers. What was typed and not saved stays."""
        self.line.read(_issuers, self._read, owner=self)

    def _read(self, issuers: "list[IssuerVersion]") -> None:
        self.issuers = issuers
        self.which.clear()
        self.which.addItems([one.legal_name for one in issuers])
        self._choose.setVisible(len(issuers) > 1)
        here = self.issuer.issuer if self.issuer else None
        place = next((n for n, one in enumerate(issuers) if one.issuer == here), 0)
        self.which.setCurrentIndex(place)
        if issuers and (self.issuer is None or issuers[place] != self.issuer):
            self._show(issuers[place])

    def _show(self, issuer: "IssuerVersion") -> None:
        self.issuer = issuer
        self.form.calm()
        for name, field in self.fields.items():
            field.setText(str(getattr(issuer, name, "") or ""))
            field.setCursorPosition(0)
        self.published.setChecked(issuer.numbers_published)
        names = ", ".join(issuer.identifiers)
        self.known_as.setText(translate("Settings", "Identifiers: {names}", names=isolated(names)))

    def save(self) -> None:
        """Write a new version where something was changed."""
        from credesk.desk.settings_view import change_issuer

        issuer = self.issuer
        if issuer is None:
            return
        given = {name: field.text().strip() for name, field in self.fields.items()}
        domain = given.pop("domain")
        changes: dict[str, object] = {
            name: value for name, value in given.items() if value != (getattr(issuer, name) or "")
        }
        if self.published.isChecked() != issuer.numbers_published:
            changes["numbers_published"] = self.published.isChecked()
        if not changes and not domain:
            self.frame.notice(translate("Settings", "Nothing was changed."), kind="look")
            return
        # The verify address is looked at with every change, so it is always among them.
        changes.setdefault("verify_address", given["verify_address"])
        self.form.calm()
        self.line.ask(
            lambda desk: change_issuer(desk, issuer.issuer, changes, domain),
            self._saved,
            self._refused,
            changes=("issuers",),
            owner=self,
        )

    def _saved(self, issuer: "IssuerVersion") -> None:
        self._show(issuer)
        words = translate("Settings", "{name} is at version {number}.", name=isolated(issuer.legal_name),
                          number=issuer.number)  # fmt: skip
        self.frame.notice(words, translate("Settings", "Hand the trust file out again, so that checkers know it."))

    def _refused(self, error: "CredeskError") -> None:
        fields: dict[str, QWidget] = {**self.fields}
        self.told(self.form, fields, error, self.fields["legal_name"])

    def add(self) -> None:
        """Another issuer, and its recovery file."""
        from credesk.desk.settings_view import another_issuer

        name, domain, address = (field.text() for field in self.new.values())
        self.new_form.calm()
        fields: dict[str, QWidget] = {**self.new}
        self.line.ask(
            lambda desk: another_issuer(desk, name, domain, address),
            self._added,
            lambda error: self.told(self.new_form, fields, error, self.new["name"]),
            changes=("issuers", "settings"),
            owner=self,
        )

    def _added(self, made: "tuple[IssuerVersion, RecoveryFile]") -> None:
        for field in self.new.values():
            field.clear()
        card = CodeCard(self, made[1])
        self.column.insertWidget(0, card)
        self.page.area.verticalScrollBar().setValue(0)
        card.code.setFocus()


def _issuers(workspace: "Workspace") -> "list[IssuerVersion]":
    from credesk.desk.issuers import issuer_versions

    return issuer_versions(workspace)


def _labels() -> dict[str, tuple[str, str]]:
    """Label and help of each field."""
    return {
        "legal_name": (translate("Settings", "Legal name"), translate("Settings", "Stands on every certificate.")),
        "country": (translate("Settings", "Country"), ""),
        "licence": (translate("Settings", "Licence as an awarding body"), ""),
        "address": (translate("Settings", "Postal address"), ""),
        "telephone": (
            translate("Settings", "Telephone"),
            translate("Settings", "The number that employers call; it stands under the code on paper."),
        ),
        "email": (translate("Settings", "E-mail"), ""),
        "web": (translate("Settings", "Web address"), ""),
        "verify_address": (
            translate("Settings", "Verify address"),
            translate(
                "Settings",
                "Like https://verify.centre.example/. It is printed and signed: paper that is out keeps it, so the "
                "address must stay yours. Without one paper does not say “scan”, and its code opens in Credesk alone.",
            ),
        ),
        "domain": (
            translate("Settings", "New domain (may be empty)"),
            translate(
                "Settings",
                "Like centre.example. It signs from now on; earlier identifiers stay yours for ever. Put the did.json "
                "of the part Trust file there.",
            ),
        ),
    }
