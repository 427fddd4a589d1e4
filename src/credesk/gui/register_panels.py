"""The questions of the register, each a card inside the page: withdraw, replace, where to write files."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from credesk.gui.checked import TickBox
from credesk.gui.issue_panels import Panel
from credesk.gui.issue_words import identity_words
from credesk.gui.parts.buttons import danger, primary
from credesk.gui.register_words import reason_words
from credesk.gui.where_to import WhereTo
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.register_view import Detail
    from credesk.domain.errors import CredeskError


class WithdrawPanel(Panel):
    """Withdraw with a reason. It cannot be undone, and says so."""

    def __init__(self, detail: "Detail", done: Callable[[str], object], leave: Callable[[], object]) -> None:
        super().__init__(
            translate("Register", "Withdraw the certificate of {name}", name=isolated(detail.learner)), leave
        )
        self._done = done
        self.say(
            translate(
                "Register",
                "{number} will read withdrawn for everybody who gets the trust file from now on. This cannot be"
                " undone: the learner can only be given a new one.",
                number=isolated(detail.certificate),
            ),
            "",
        )
        hint = translate("Register", "It stays in the register; it is not printed and not in the trust file.")
        self.reason = self.form.add_row(translate("Register", "Why it is withdrawn"), QLineEdit(), hint)
        self.reason.returnPressed.connect(self._try)
        self.finish(danger(translate("Register", "Withdraw {number}", number=isolated(detail.certificate)), self._try))

    def _try(self) -> None:
        if not self.reason.text().strip():
            self.form.complain(self.reason, translate("Register", "Say why it is withdrawn."))
            return
        self._done(self.reason.text())

    def complain(self, error: "CredeskError") -> None:
        """It was refused; nothing was changed."""
        self.form.complain(self.reason, str(error))


@dataclass(frozen=True, slots=True)
class ReplaceGiven:
    """What was filled in."""

    reason: str
    name: str
    identity: str


class ReplacePanel(Panel):
    """A new credential in place of this one: why, and the name, read by the learner once more."""

    def __init__(self, detail: "Detail", done: Callable[[ReplaceGiven], object], leave: Callable[[], object]) -> None:
        super().__init__(
            translate("Register", "Replace the certificate of {name}", name=isolated(detail.learner)), leave
        )
        self._done = done
        self.say(
            translate(
                "Register",
                "A new one is signed and printed; {number} reads replaced from then on, and that stays so.",
                number=isolated(detail.certificate),
            )
        )
        self.reason, self.identity = QComboBox(), QComboBox()
        for box, words in ((self.reason, reason_words()), (self.identity, identity_words())):
            for key, said in words.items():
                box.addItem(said, key)
        self.form.add_row(translate("Register", "Why it is replaced"), self.reason)
        hint = translate("Register", "As it will stand on the new certificate.")
        self.name = self.form.add_row(translate("Register", "Name"), QLineEdit(detail.printed_name), hint)
        self.form.add_row(translate("Register", "Beside the name on paper"), self.identity)
        self.read = TickBox(translate("Register", "The learner has read this name, letter by letter"))
        self.form.add_row(translate("Register", "Name check"), self.read)
        self.read.setAccessibleName(self.read.text())
        self.finish(primary(translate("Register", "Sign the new one"), self._try))

    def _try(self) -> None:
        self.form.calm()
        if not self.name.text().strip():
            self.form.complain(self.name, translate("Register", "A certificate names somebody."))
            return
        if not self.read.isChecked():
            self.form.complain(self.read, translate("Register", "Let the learner read the name first."))
            return
        self.act.setEnabled(False)
        reason, identity = str(self.reason.currentData()), str(self.identity.currentData())
        self._done(ReplaceGiven(reason, self.name.text(), identity))

    def complain(self, error: "CredeskError") -> None:
        """It was refused; the old one stays as it is."""
        self.act.setEnabled(True)
        self.form.complain(self.name, str(error))


class WherePanel(Panel):
    """Where files are written."""

    def __init__(
        self, title: str, words: str, path: str, mode: str, done: Callable[[str], object], leave: Callable[[], object]
    ) -> None:
        super().__init__(title, leave)
        self._done = done
        self.say(words)
        name = translate("Register", "Folder") if mode == "folder" else translate("Register", "File")
        self.where = WhereTo(name, path, mode)
        self.form.add_row(name, self.where)
        self.where.field.returnPressed.connect(self._try)
        self.finish(primary(translate("Register", "Write"), self._try))

    def _try(self) -> None:
        if not self.where.text:
            self.form.complain(self.where, translate("Register", "Say where."))
            return
        self._done(self.where.text)

    def complain(self, error: "CredeskError") -> None:
        """It could not be written."""
        self.form.complain(self.where, str(error))


class TrustPanel(Panel):
    """The trust file is written: its number and the words that people compare by telephone."""

    def __init__(self, file: str, words: str, number: int, until: str, leave: Callable[[], object]) -> None:
        super().__init__(translate("Register", "The trust file is written"), leave)
        self.say(
            translate(
                "Register", "{file}, number {number}, good until {day}. Hand it to whoever checks certificates.",
                file=isolated(file), number=number, day=until,
            )
        )  # fmt: skip
        self.words = QLineEdit(words)
        self.words.setReadOnly(True)
        hint = translate("Register", "Read them to each other by telephone: both must have the same.")
        self.form.add_row(translate("Register", "Fingerprint words"), self.words, hint)
        self.finish(primary(translate("Register", "Done"), leave), can_cancel=False)

    def first(self) -> QWidget:
        """Where the keyboard goes."""
        return self.act
