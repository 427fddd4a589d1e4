"""The root key: on this computer or kept offline on a stick, what waits for it, and ceremonies between machines."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from credesk.gui.files_dropped import choose_file, choose_target
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import Card
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import text
from credesk.gui.settings_part import foot, is_about_passphrase
from credesk.gui.where_to import OPEN, WhereTo
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.keys_exchange import Answered, Asked
    from credesk.desk.keys_view import KeysView
    from credesk.gui.settings_keys_organisation import SigningKeysPart


class RootCard(Card):
    """What the root signs, and where its key lies."""

    def __init__(self, part: "SigningKeysPart") -> None:
        super().__init__(translate("Settings", "The root of trust"))
        self._part, self._line = part, part.line
        head = QHBoxLayout()
        self.state = Chip(" ", "neutral")
        head.addWidget(self.state)
        head.addStretch(1)
        self.body.addLayout(head)
        hint = translate(
            "Settings",
            "The root signs the trust file, new keys, people and devices. Kept on a stick, it is safe from whoever "
            "takes this computer. Issuing and withdrawing go on without it.",
        )
        self.body.addWidget(text(hint, muted=True, wrap=True))
        self.waiting = text(wrap=True)
        self.body.addWidget(self.waiting)
        self._fields()
        self._buttons()

    def _fields(self) -> None:
        self.form = Form()
        self.file = WhereTo(translate("Settings", "Root file"), "", OPEN)
        self.passphrase = passphrase_field()
        hint = translate("Settings", "Where it lies, or shall lie when the root key moves out: on a stick.")
        self.form.add_row(translate("Settings", "Root file"), self.file, hint)
        hint = translate("Settings", "At least 8 characters; it is kept nowhere.")
        self.form.add_row(translate("Settings", "Passphrase of the root file"), self.passphrase, hint)
        self.body.addWidget(self.form)

    def _buttons(self) -> None:
        self.mover = button(translate("Settings", "Move the root key there"), self.move_root)
        self.approve = primary(translate("Settings", "Sign what waits"), self.sign)
        self.request = button(translate("Settings", "Write a request…"), self.choose_request)
        self.answer = button(translate("Settings", "Bring in an answer…"), self.choose_answer)
        foot(self, self.mover, self.request, self.answer, self.approve)

    def show_view(self, view: "KeysView") -> None:
        """Show where the root lies and what waits for it."""
        if view.is_root_away:
            self.state.say(translate("Settings", "Kept offline"), "good")
        else:
            self.state.say(translate("Settings", "On this computer: better on a stick"), "look")
        self.mover.setVisible(not view.is_root_away)
        for one in (self.approve, self.request):
            one.setVisible(bool(view.waiting))
        self.answer.setVisible(view.is_root_away)
        lines = [f"• {row['what']}" for row in view.waiting]
        waits = translate("Settings", "Waiting for the root:")
        nothing = translate("Settings", "Nothing waits for the root.")
        self.waiting.setText("\n".join([waits, *lines]) if lines else nothing)

    def given(self) -> tuple[Path | None, str]:
        """The root file that was named, and its passphrase; without a file (None, "")."""
        path = self.file.text
        return (Path(path).expanduser().absolute(), self.passphrase.text()) if path else (None, "")

    def _complain(self, error: Any) -> None:
        field = self.passphrase if is_about_passphrase(error) else self.file
        self.form.complain(field, str(error))

    def move_root(self) -> None:
        """Move the root key out of this computer."""
        from credesk.desk.keys_root import move_root

        file, passphrase = self.given()
        self.form.calm()
        if file is None:
            self.form.complain(self.file, translate("Settings", "Say where the root key goes: a file on a stick."))
            return

        def told(_outside: Any) -> None:
            self.passphrase.clear()
            words = translate("Settings", "The root key lies in {file} and not on this computer any more.",
                              file=isolated(file))  # fmt: skip
            hint = translate(
                "Settings", "Recovery files and copies of the keys from before still hold it: make new ones."
            )
            self._part.frame.notice(words, hint)

        self._line.ask(
            lambda desk: move_root(desk, [file], passphrase),
            told,
            self._complain,
            changes=("settings",),
            owner=self._part,
        )

    def sign(self) -> None:
        """Have the root sign all that waits, with its file at hand."""
        from credesk.desk.keys_settle import Settled, approve

        def told(done: Settled) -> None:
            self.passphrase.clear()
            words = translate("Settings", "The root has signed {count} facts.", count=done.signed)
            self._part.frame.notice(words, "")

        self._part.signed(approve, told, self.form, self.file)

    def choose_request(self) -> None:
        """Ask where the request goes."""
        title, kinds = translate("Settings", "Request to the root"), translate("Settings", "All files (*)")
        choose_target(self, title, kinds, "root-request", self.write_request)

    def write_request(self, file: Path) -> None:
        """Write what waits as a request for the root's machine."""
        from credesk.desk.keys_exchange import export_request

        def told(asked: "Asked") -> None:
            words = translate("Settings", "Wrote {file}.", file=isolated(file))
            hint = translate("Settings", "Compare these words at the root's machine: {words}", words=asked.words)
            self._part.frame.notice(words, hint)

        self._line.ask(lambda desk: export_request(desk, file), told, self._complain, owner=self._part)

    def choose_answer(self) -> None:
        """Ask for the answer that came back."""
        kinds = translate("Settings", "All files (*)")
        choose_file(self, translate("Settings", "Answer of the root"), kinds, self.take_answer)

    def take_answer(self, file: Path) -> None:
        """Bring in what the root signed."""
        from credesk.desk.keys_exchange import take_answer

        def told(done: "Answered") -> None:
            words = translate("Settings", "The root has signed {count} facts.", count=done.facts)
            hint = translate("Settings", "The trust file has the number {number}.", number=done.number)
            self._part.frame.notice(words, hint)

        self._line.ask(
            lambda desk: take_answer(desk, file),
            told,
            self._complain,
            changes=("settings", "issuers", "credentials"),
            owner=self._part,
        )
