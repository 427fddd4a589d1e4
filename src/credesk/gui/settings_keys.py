"""Keys and recovery: which keys I hold, and how they are kept from being lost."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from credesk.desk.places import RECOVERY_NAME
from credesk.gui.files_dropped import choose_file
from credesk.gui.parts.buttons import button, danger, primary
from credesk.gui.parts.cards import pairs
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import text
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.settings_giving import GivingCard
from credesk.gui.settings_part import CodeCard, Part, foot, save_sheet
from credesk.gui.sheet import FOOT
from credesk.gui.theme import theme
from credesk.gui.where_to import SAVE, WhereTo
from credesk.gui.words import short_day, translate

if TYPE_CHECKING:
    from credesk.desk.safekeeping import RecoveryFile
    from credesk.desk.settings_view import KeyLine, KeysHeld
    from credesk.gui.settings import SettingsPage

MOST_ROWS = 8


class KeysPart(Part):
    """The first signature waits until the recovery file is safe, or was declined on record."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        card = self.card(translate("Settings", "Keys that you hold"))
        columns = (
            Column("role", translate("Settings", "For"), share=5),
            Column("issuer", translate("Settings", "Issuer"), share=5),
            Column("since", translate("Settings", "Since"), share=3),
            Column("recovery", translate("Settings", "Recovery"), share=6, chip=lambda row: str(row["kind"])),
        )
        self.model = RowsModel(columns, self)
        self.table = Table(self.model, translate("Settings", "Keys that you hold"))
        card.body.addWidget(self.table)
        self.words = text(bold=True, wrap=True)
        card.body.addLayout(pairs([(translate("Settings", "Fingerprint words of the root"), self.words)]))
        foot(card, button(translate("Settings", "New key of your own"), self.rotate_own))
        self._recovery_card()
        self.giving = GivingCard(self)
        self.column.addWidget(self.giving)
        self.column.addStretch(1)

    def _recovery_card(self) -> None:
        card = self.card(translate("Settings", "Recovery"))
        head = QHBoxLayout()
        self.state = Chip(" ", "neutral")
        head.addWidget(self.state)
        head.addStretch(1)
        card.body.addLayout(head)
        hint = translate(
            "Settings",
            "When every passphrase is lost, only a recovery file and its code open the keys again. It belongs on "
            "another disk than this computer's own.",
        )
        card.body.addWidget(text(hint, muted=True, wrap=True))
        self.form = Form()
        self.file = WhereTo(translate("Settings", "New recovery file"), "", SAVE)
        hint = translate("Settings", "On a stick or share. It gets a new code; older files keep working.")
        self.form.add_row(translate("Settings", "New recovery file"), self.file, hint)
        card.body.addWidget(self.form)
        foot(card, primary(translate("Settings", "Write a new recovery file"), self.save))
        more = QHBoxLayout()
        more.setSpacing(2 * theme().unit)
        for one in (
            button(translate("Settings", "I copied it to another disk…"), self.choose_kept),
            button(translate("Settings", "Sheet without the code…"), self.blank_sheet),
            button(translate("Settings", "Do without it…"), self.ask_decline),
        ):
            more.addWidget(one)
        more.addStretch(1)
        card.body.addLayout(more)
        card.body.addWidget(self._question())

    def _question(self) -> QWidget:
        """Asked inside the card before it is recorded that there is no recovery file."""
        self.question = QWidget()
        row = QHBoxLayout(self.question)
        row.setContentsMargins(0, 0, 0, 0)
        words = translate("Settings", "Recorded: a lost passphrase then loses the keys. A file can be made later.")
        row.addWidget(text(words, wrap=True), 1)
        self.no = button(translate("Settings", "No, keep one"), self.question.hide)
        row.addWidget(self.no)
        row.addWidget(danger(translate("Settings", "Yes, do without it"), self.decline))
        self.question.hide()
        return self.question

    def refresh(self) -> None:
        """Read which keys there are."""
        from credesk.desk.settings_view import keys_held

        self.line.ask(keys_held, self._read, owner=self)
        self.giving.refresh()

    def _read(self, held: "KeysHeld") -> None:
        self.model.put([_row(one) for one in held.keys])
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + theme().row * max(1, min(len(held.keys), MOST_ROWS)) + FOOT + 2)
        self.words.setText(held.words)
        if held.is_settled and any(one.recovery == "declined" for one in held.keys):
            self.state.say(translate("Settings", "You do without a recovery file for some of your keys"), "look")
        elif held.is_settled:
            self.state.say(translate("Settings", "Every key is looked after"), "good")
        else:
            self.state.say(translate("Settings", "Keys could be lost: nothing can be signed with them yet"), "look")

    def rotate_own(self) -> None:
        """A new own key; it signs at once, or once the root has signed for it."""
        from credesk.desk.keys_change import Rotated, rotate_own

        def told(done: Rotated) -> None:
            words = translate("Settings", "You have a new key. What the one before signed keeps counting.")
            waits = translate("Settings", "It waits for the root's signature; until then the one before goes on.")
            self.frame.notice(words, waits if done.waits else "")

        self.line.ask(rotate_own, told, changes=("settings", "people"), owner=self)

    def save(self) -> None:
        """Write a new recovery file."""
        from credesk.desk.safekeeping import new_recovery_file

        given = self.file.text
        self.form.calm()
        if not given:
            self.form.complain(self.file, translate("Settings", "Say where the recovery file goes."))
            return
        file = Path(given).expanduser().absolute()
        self.line.ask(
            lambda desk: new_recovery_file(desk, file),
            self._made,
            lambda error: self.form.complain(self.file, str(error)),
            changes=("settings",),
            owner=self,
        )

    def _made(self, made: "RecoveryFile") -> None:
        self.file.field.clear()
        card = CodeCard(self, made)
        self.column.insertWidget(0, card)
        self.page.area.verticalScrollBar().setValue(0)
        card.code.setFocus()

    def choose_kept(self) -> None:
        """Ask for the copy on another disk."""
        kinds = translate("Settings", "Recovery files (*.credesk)")
        choose_file(self, translate("Settings", "The copy on another disk"), kinds, self.kept)

    def kept(self, file: Path) -> None:
        """Record that a recovery file lies on another disk."""
        from credesk.desk.safekeeping import note_recovery_kept

        words = translate("Settings", "Recorded: the recovery file lies on another disk.")
        self.form.calm()
        self.line.ask(
            lambda desk: note_recovery_kept(desk, file),
            lambda _none: self.frame.notice(words),
            lambda error: self.form.complain(self.file, str(error)),
            changes=("settings",),
            owner=self,
        )

    def blank_sheet(self) -> None:
        """A sheet to write the code on by hand."""
        save_sheet(self, RECOVERY_NAME, "")

    def ask_decline(self) -> None:
        """Ask before it is recorded."""
        self.question.show()
        self.no.setFocus()

    def decline(self) -> None:
        """Record that the person does without a recovery file."""
        from credesk.desk.safekeeping import decline_recovery

        self.question.hide()
        words = translate("Settings", "Recorded: you do without a recovery file on another disk.")
        self.line.ask(
            decline_recovery,
            lambda _none: self.frame.notice(words, kind="look"),
            lambda error: self.form.complain(self.file, str(error)),
            changes=("settings",),
            owner=self,
        )


def _row(one: "KeyLine") -> Row:
    roles = {
        "person": translate("Settings", "signing as yourself"),
        "issuing": translate("Settings", "issuing certificates"),
        "status": translate("Settings", "status lists"),
        "root": translate("Settings", "the root of trust"),
    }
    recovery = {
        "another disk": (translate("Settings", "on another disk"), "good"),
        "declined": (translate("Settings", "declined"), "look"),
        "": (translate("Settings", "not yet"), "wrong"),
    }
    if one.role == "person":
        words, kind = translate("Settings", "replaced when lost"), "neutral"
    else:
        words, kind = recovery[one.recovery]
    since = short_day(one.since) if one.since is not None else ""
    return {"role": roles[one.role], "issuer": one.issuer, "since": since, "recovery": words, "kind": kind}
