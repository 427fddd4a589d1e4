"""Keys of the organisation: what signs, since when and until when; rotation, the end of a key, and theft."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from credesk.gui.checked import TickBox
from credesk.gui.parts.buttons import button, danger, primary
from credesk.gui.parts.cards import Card
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import text
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.settings_keys_root import RootCard
from credesk.gui.settings_part import Part, foot
from credesk.gui.sheet import FOOT
from credesk.gui.theme import theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.keys_theft import Reported, TheftPreview
    from credesk.desk.keys_view import KeysView
    from credesk.desk.session import Desk
    from credesk.gui.settings import SettingsPage

MOST_ROWS = 8
KINDS = {"signs": "good", "stolen": "wrong", "waits for the root": "look", "ending": "look"}


class SigningKeysPart(Part):
    """Whatever ends, what it signed in its time keeps counting."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        card = self.card(translate("Settings", "Keys of the organisation"))
        columns = (
            Column("key", translate("Settings", "Key"), share=5),
            Column("issuer", translate("Settings", "Issuer"), share=5),
            Column("use", translate("Settings", "For"), share=4, show=_use),
            Column("from", translate("Settings", "From"), share=3),
            Column("until", translate("Settings", "Until"), share=3),
            Column("state", translate("Settings", "State"), share=4, chip=_kind, show=_state),
            Column("certificates", translate("Settings", "Certificates"), number=True, share=3),
        )
        self.model = RowsModel(columns, self)
        self.table = Table(self.model, translate("Settings", "Keys of the organisation"))
        card.body.addWidget(self.table)
        foot(
            card,
            button(translate("Settings", "End it…"), self.ask_end),
            button(translate("Settings", "Report it stolen…"), self.ask_stolen),
            primary(translate("Settings", "New key in its place"), self.rotate),
        )
        self._end_panel(card)
        self._theft_panel(card)
        self.root = RootCard(self)
        self.column.addWidget(self.root)
        self.column.addStretch(1)

    def _end_panel(self, card: Card) -> None:
        self.end, form = QWidget(), Form()
        self.end_form = form
        self.why = QLineEdit()
        form.add_row(translate("Settings", "Why does it end?"), self.why)
        self.is_lost = TickBox(translate("Settings", "It is lost: nobody can sign with it any more"))
        form.add(self.is_lost)
        _panel(
            self.end,
            form,
            button(translate("Settings", "No, keep it"), self.end.hide),
            danger(translate("Settings", "End the key"), self.end_key),
        )
        card.body.addWidget(self.end)

    def _theft_panel(self, card: Card) -> None:
        self.theft, form = QWidget(), Form()
        self.theft_form = form
        self.since, self.what = QLineEdit(), QLineEdit()
        hint = translate("Settings", "The first day on which it may have been in other hands: YYYY-MM-DD.")
        form.add_row(translate("Settings", "Stolen since"), self.since, hint)
        hint = translate("Settings", "Checkers show it.")
        form.add_row(translate("Settings", "What happened?"), self.what, hint)
        self.keep = TickBox(translate("Settings", "Certificates from after that day in the register are ours"))
        form.add(self.keep)
        self.seen = form.add(text(wrap=True))
        self.seen.hide()
        self.since.editingFinished.connect(self.preview)
        _panel(
            self.theft,
            form,
            button(translate("Settings", "No, it is ours alone"), self.theft.hide),
            danger(translate("Settings", "Report it stolen"), self.report),
        )
        card.body.addWidget(self.theft)

    def refresh(self) -> None:
        """Read the keys and what waits."""
        from credesk.desk.keys_view import keys_view

        self.line.ask(keys_view, self._read, owner=self)

    def _read(self, view: "KeysView") -> None:
        chosen = self.table.row()
        self.model.put(view.keys)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + theme().row * max(1, min(len(view.keys), MOST_ROWS)) + FOOT + 2)
        names = [row["key"] for row in view.keys]
        place = names.index(chosen["key"]) if chosen and chosen["key"] in names else 0
        if names:
            self.table.selectRow(place)
        self.root.show_view(view)

    def _chosen(self) -> str:
        row = self.table.row()
        return str(row["key"]) if row is not None else ""

    def signed(self, work: Callable[["Desk"], Any], told: Callable[[Any], None], form: Form, at: QWidget) -> None:
        """Do something that the root signs: with its file where one is given, else it waits."""
        from credesk.desk.keys_view import done_with_root

        file, passphrase = self.root.given()
        form.calm()
        self.line.ask(
            lambda desk: done_with_root(desk, file, passphrase, work),
            told,
            lambda error: form.complain(at, str(error)),
            changes=("settings", "issuers", "credentials"),
            owner=self,
        )

    def rotate(self) -> None:
        """A new key takes the place of the chosen one."""
        from credesk.desk.keys_change import Rotated, key_named, rotate

        name = self._chosen()

        def told(done: "Rotated") -> None:
            words = translate("Settings", "A new key takes the place of {key}.", key=isolated(name))
            self._tell(words, waits=done.waits)

        self.signed(lambda desk: rotate(desk, key_named(desk, name)), told, self.root.form, self.root.file)

    def _tell(self, words: str, *, waits: bool) -> None:
        for panel in (self.end, self.theft):
            panel.hide()
        hint = translate("Settings", "It waits for the root's signature.") if waits else ""
        self.frame.notice(words, hint or translate("Settings", "Write a new recovery file: it carries the new key."))

    def ask_end(self) -> None:
        """Ask why before the chosen key ends."""
        self.theft.hide()
        self.end.show()
        self.why.setFocus()

    def end_key(self) -> None:
        """End the chosen key."""
        from credesk.desk.keys_change import key_named, retire

        name, why, how = self._chosen(), self.why.text(), "lost" if self.is_lost.isChecked() else "retired"

        def told(done: Any) -> None:
            self.why.clear()
            words = translate("Settings", "The key {key} has ended.", key=isolated(name))
            self._tell(words, waits=done.waiting > 0)

        self.signed(lambda desk: retire(desk, key_named(desk, name), why, how=how), told, self.end_form, self.why)

    def ask_stolen(self) -> None:
        """Ask since when, and say what would happen."""
        self.end.hide()
        self.theft.show()
        self.since.setFocus()

    def preview(self) -> None:
        """Say how many certificates the report is about."""
        from credesk.desk.keys_change import key_named
        from credesk.desk.keys_theft import preview_theft

        name, since = self._chosen(), self.since.text().strip()
        if not since:
            return
        self.theft_form.calm()
        self.line.ask(
            lambda desk: preview_theft(desk, key_named(desk, name), since),
            self._previewed,
            lambda error: self.theft_form.complain(self.since, str(error)),
            owner=self,
        )

    def _previewed(self, seen: "TheftPreview") -> None:
        self.seen.show()
        self.seen.setText(
            translate(
                "Settings",
                "{before} certificates of this key in the register are from before that day, {later} from after it. "
                "What stays good is listed for checkers; everything else with this key becomes red.",
                before=seen.before,
                later=seen.later,
            )
        )

    def report(self) -> None:
        """Report the chosen key stolen."""
        from credesk.desk.keys_change import key_named
        from credesk.desk.keys_theft import report_stolen

        name, since, what = self._chosen(), self.since.text().strip(), self.what.text()
        keep = self.keep.isChecked()

        def told(done: "Reported") -> None:
            for field in (self.since, self.what):
                field.clear()
            self.seen.clear()
            self.seen.hide()
            words = translate(
                "Settings", "Reported stolen: {key}. {good} certificates stay good.", key=isolated(name), good=done.good
            )
            self._tell(words, waits=done.settled.waiting > 0)

        self.signed(
            lambda desk: report_stolen(desk, key_named(desk, name), since, what, keep_later=keep),
            told,
            self.theft_form,
            self.since,
        )


def _panel(panel: QWidget, form: Form, *buttons: QWidget) -> None:
    """A question inside the card, hidden until it is asked."""
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(form)
    row = QHBoxLayout()
    row.setSpacing(2 * theme().unit)
    row.addStretch(1)
    for one in buttons:
        row.addWidget(one)
    column.addLayout(row)
    panel.hide()


def _use(row: Row) -> str:
    uses = {"credential": translate("Settings", "certificates"), "status": translate("Settings", "status lists")}
    return uses[str(row["use"])]


def _kind(row: Row) -> str:
    return KINDS.get(str(row["state"]), "neutral")


def _state(row: Row) -> str:
    words = {
        "signs": translate("Settings", "signs"),
        "waits for the root": translate("Settings", "waits for the root"),
        "another workstation's": translate("Settings", "another workstation's"),
        "not yet": translate("Settings", "not yet"),
        "ending": translate("Settings", "ending"),
        "ended": translate("Settings", "ended"),
        "stolen": translate("Settings", "stolen"),
    }
    return words[str(row["state"])]
