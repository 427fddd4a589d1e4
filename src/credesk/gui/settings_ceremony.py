"""On the root's machine: look through a request and sign all of it; give a root file another passphrase.

Nobody need be signed in: it takes the request, the root file and its passphrase, and no key of this computer.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from credesk.domain.errors import BadInput
from credesk.gui.checked import TickBox
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import clear
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import text
from credesk.gui.settings_part import Part, foot, is_about_passphrase
from credesk.gui.theme import theme
from credesk.gui.where_to import OPEN, SAVE, WhereTo
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.keys_ceremony import Shown
    from credesk.domain.errors import CredeskError
    from credesk.gui.settings import SettingsPage


class CeremonyPart(Part):
    """What was looked at is what is signed: a request that changed on its stick meanwhile is refused."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        self._seen: Shown | None = None
        card = self.card(translate("Settings", "Sign a request as the root"))
        words = translate(
            "Settings",
            "On the machine where the root is used: a request comes on a stick from a workstation, the answer goes "
            "back on it. Nothing of this computer is asked or kept.",
        )
        card.body.addWidget(text(words, muted=True, wrap=True))
        self._fields()
        card.body.addWidget(self.form)
        self.looking = primary(translate("Settings", "Look through the request"), self.look)
        foot(card, self.looking)
        self._request_card()
        self._passphrase_card()
        self.column.addStretch(1)

    def _fields(self) -> None:
        self.form = Form()
        self.request = WhereTo(translate("Settings", "Request to the root"), "", OPEN)
        self.root = WhereTo(translate("Settings", "Root file"), "", OPEN)
        self.passphrase = passphrase_field()
        self.lost = TickBox(translate("Settings", "The answer before this one is lost for good"))
        self.form.add_row(translate("Settings", "Request to the root"), self.request)
        self.form.add_row(translate("Settings", "Root file"), self.root)
        self.form.add_row(translate("Settings", "Passphrase of the root file"), self.passphrase)
        self.form.add(self.lost)
        for changed in (self.request.field.textChanged, self.root.field.textChanged, self.lost.toggled):
            changed.connect(self.forget)

    def _request_card(self) -> None:
        self.shown = self.card(translate("Settings", "What the root would sign"))
        self.known = Chip(" ", "neutral")
        self.shown.body.addWidget(self.known)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().unit)
        self.shown.body.addLayout(self._lines)
        self.answer_form = Form()
        self.compared = TickBox(translate("Settings", "These words are the ones that the workstation showed"))
        self.answer_form.add(self.compared)
        self.answer = WhereTo(translate("Settings", "Answer of the root"), "", SAVE)
        hint = translate("Settings", "A new file on the stick that goes back.")
        self.answer_form.add_row(translate("Settings", "Answer of the root"), self.answer, hint)
        self.shown.body.addWidget(self.answer_form)
        foot(
            self.shown,
            button(translate("Settings", "No, sign nothing"), self.forget),
            primary(translate("Settings", "Sign all of this"), self.sign),
        )
        self.shown.hide()

    def _passphrase_card(self) -> None:
        card = self.card(translate("Settings", "Passphrase of a root file"))
        words = translate("Settings", "Other copies of the root keep theirs: change each.")
        card.body.addWidget(text(words, muted=True, wrap=True))
        self.change = Form()
        self.file = WhereTo(translate("Settings", "Root file to change"), "", OPEN)
        self.former, self.new, self.again = (passphrase_field() for _ in range(3))
        self.change.add_row(translate("Settings", "Root file to change"), self.file)
        self.change.add_row(translate("Settings", "Passphrase until now"), self.former)
        hint = translate("Settings", "At least 8 characters; it is kept nowhere.")
        self.change.add_row(translate("Settings", "New passphrase"), self.new, hint)
        self.change.add_row(translate("Settings", "The same again"), self.again)
        card.body.addWidget(self.change)
        foot(card, button(translate("Settings", "Change the passphrase"), self.change_passphrase))

    def forget(self) -> None:
        """Nothing was looked at: nothing can be signed."""
        self._seen = None
        self.shown.hide()
        self.looking.show()

    def look(self) -> None:
        """Show what the request asks for."""
        from credesk.desk.keys_ceremony import look_at_request

        self.forget()
        self.form.calm()
        files = self._named((self.request, self.root))
        if files is None:
            return
        request, root = files
        passphrase, lost = self.passphrase.text(), self.lost.isChecked()
        self.line.plain(
            lambda: look_at_request(request, root, passphrase, answer_lost=lost), self._show, self._failed, owner=self
        )

    def _named(self, fields: tuple[WhereTo, ...], form: Form | None = None) -> list[Path] | None:
        for field in fields:
            if not field.text:
                (form or self.form).complain(field, translate("Settings", "Name the file."))
                return None
        return [Path(field.text).expanduser().absolute() for field in fields]

    def _failed(self, error: "CredeskError") -> None:
        at = self.passphrase if is_about_passphrase(error) else self.request
        self.form.complain(at, str(error))

    def _show(self, seen: "Shown") -> None:
        self._seen = seen
        if seen.is_known:
            self.known.say(translate("Settings", "From a workstation that this root knows"), "good")
        else:
            self.known.say(translate("Settings", "Not from a workstation that this root knows"), "look")
        clear(self._lines)
        asked = translate("Settings", "Asked by {person}, {when} UTC", person=isolated(seen.asked_by),
                          when=isolated(seen.made[:16]))  # fmt: skip
        words = translate("Settings", "Words of the request: {words}", words=isolated(seen.words))
        for line in (asked, words, *(f"• {one}" for one in seen.lines)):
            self._lines.addWidget(text(line, wrap=True, bold=line == words))
        self.compared.setChecked(False)
        self.compared.setVisible(not seen.is_known)
        self.answer_form.calm()
        self.looking.hide()
        self.shown.show()
        (self.answer if seen.is_known else self.compared).setFocus()

    def sign(self) -> None:
        """Sign what was looked at, where its words were compared."""
        from credesk.desk.keys_ceremony import sign_shown

        seen = self._seen
        self.answer_form.calm()
        files = self._named((self.answer,), self.answer_form)
        if seen is None or files is None:
            return
        if not seen.is_known and not self.compared.isChecked():
            words = translate("Settings", "Compare the words first: anybody can write a request.")
            self.answer_form.complain(self.answer, words)
            return
        named = self._named((self.request, self.root))
        if named is None:
            return
        request, root = named
        passphrase, lost, now = self.passphrase.text(), self.lost.isChecked(), self.line.circumstances()
        self.line.plain(
            lambda: sign_shown(request, root, files[0], passphrase, seen, now, answer_lost=lost),
            lambda _seen: self._signed(files[0]),
            lambda error: self.answer_form.complain(self.answer, str(error)),
            owner=self,
        )

    def _signed(self, answer: Path) -> None:
        self.passphrase.clear()
        self.answer.field.clear()
        self.forget()
        words = translate("Settings", "Signed. Carry {file} back to the workstation.", file=isolated(answer))
        self.frame.notice(words, translate("Settings", "There: Settings, Keys that sign, “Bring in an answer…”."))

    def change_passphrase(self) -> None:
        """Give the root file another passphrase."""
        from credesk.desk.keys_root import change_root_passphrase

        self.change.calm()
        files = self._named((self.file,), self.change)
        if files is None:
            return
        if self.new.text() != self.again.text():
            self.change.complain(self.again, translate("Settings", "The two differ."))
            return
        former, new, now = self.former.text(), self.new.text(), self.line.circumstances()
        self.line.plain(
            lambda: change_root_passphrase(files[0], former, new, now),
            lambda _none: self._changed(files[0]),
            lambda error: self.change.complain(self._wrong(error), str(error)),
            owner=self,
        )

    def _wrong(self, error: "CredeskError") -> QWidget:
        if isinstance(error, BadInput):
            return self.new
        return self.former if is_about_passphrase(error) else self.file

    def _changed(self, file: Path) -> None:
        for field in (self.former, self.new, self.again):
            field.clear()
        words = translate("Settings", "{file} opens with the new passphrase only.", file=isolated(file))
        hint = translate("Settings", "Copies of it from before still open with the old one.")
        self.frame.notice(words, hint)
