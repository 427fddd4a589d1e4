"""Journal: proving it from its bytes alone, and rebuilding the tables from it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from credesk.domain.errors import CredeskError
from credesk.gui.parts.buttons import button, danger, primary
from credesk.gui.parts.cards import clear
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import text
from credesk.gui.settings_part import Part, foot
from credesk.gui.theme import theme
from credesk.gui.words import plural, translate

if TYPE_CHECKING:
    from credesk.desk.journal_view import Compared, Proved
    from credesk.gui.settings import SettingsPage

MOST_LINES = 20


class JournalPart(Part):
    """Proving needs nobody signed in; rebuilding writes nothing until the rebuilt tables are taken."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        card = self.card(translate("Settings", "Prove the journal"))
        words = translate("Settings", "Every entry's form, order and signature, from the root key down.")
        card.body.addWidget(text(words, muted=True, wrap=True))
        self._proved = QVBoxLayout()
        self._proved.setSpacing(theme().unit)
        card.body.addLayout(self._proved)
        foot(card, primary(translate("Settings", "Prove it now"), self.save))
        if self.frame.person is not None:
            self._rebuild_card()
        self.column.addStretch(1)

    def _rebuild_card(self) -> None:
        card = self.card(translate("Settings", "Rebuild the tables"))
        words = translate("Settings", "All tables are made anew from the journal and compared, row for row.")
        card.body.addWidget(text(words, muted=True, wrap=True))
        self._compared = QVBoxLayout()
        self._compared.setSpacing(theme().unit)
        card.body.addLayout(self._compared)
        self.take = danger(translate("Settings", "Take the rebuilt tables"), lambda: self.rebuild(replace=True))
        self.take.hide()
        foot(card, self.take, button(translate("Settings", "Rebuild and compare"), self.rebuild))

    def save(self) -> None:
        """Prove the journal."""
        from credesk.desk.journal_view import proved

        clear(self._proved)
        self.line.study(
            translate("Settings", "Proving the journal"),
            proved,
            self._say_proved,
            partial(self._not_done, self._proved),
            kept=translate("Settings", "Proving changes nothing."),
            owner=self,
        )

    def _not_done(self, where: QVBoxLayout, error: CredeskError) -> None:
        """What a person stopped is no trouble."""
        from credesk.desk.circumstances import Stopped

        if isinstance(error, Stopped):
            clear(where)
            where.addWidget(text(translate("Settings", "Stopped. Nothing was changed."), wrap=True))
        else:
            self.frame.trouble(error)

    def _say_proved(self, proof: "Proved") -> None:
        clear(self._proved)
        lines = [
            plural("Settings", "%n entry", "%n entries", proof.entries),
            plural("Settings", "%n signature", "%n signatures", proof.signatures),
            plural("Settings", "%n signed head", "%n signed heads", proof.heads),
        ]
        if proof.is_whole:
            self._proved.addWidget(Chip(translate("Settings", "✓ The journal is whole"), "good"))
        else:
            self._proved.addWidget(Chip(translate("Settings", "! The journal is not whole"), "wrong"))
            words = translate("Settings", "Keep this folder as it is, and open the latest backup elsewhere.")
            self._proved.addWidget(text(words, bold=True, wrap=True))
        self._proved.addWidget(text(" · ".join(lines), wrap=True))
        if proof.waiting:
            words = plural("Settings", "%n waits for the root.", "%n wait for the root.", proof.waiting)
            self._proved.addWidget(text(words, wrap=True))
        if proof.forks:
            words = plural("Settings", "%n fork, all of it kept.", "%n forks, all of them kept.", proof.forks)
            self._proved.addWidget(text(words, wrap=True))
        for fault in proof.faults[:MOST_LINES]:
            self._proved.addWidget(text(fault, wrap=True))

    def rebuild(self, *, replace: bool = False) -> None:
        """Rebuild all tables and compare; with ``replace`` the rebuilt ones are taken."""
        from credesk.desk.journal_view import rebuilt

        clear(self._compared)
        self.take.hide()
        self.line.job(
            translate("Settings", "Rebuilding the tables"),
            lambda desk, progress: rebuilt(desk, progress, replace=replace),
            self._say_compared,
            partial(self._not_done, self._compared),
            kept=translate("Settings", "Nothing is changed before all tables are rebuilt."),
            changes=("submissions", "marks", "awards", "credentials", "learners") if replace else (),
            owner=self,
        )

    def _say_compared(self, compared: "Compared") -> None:
        clear(self._compared)
        if not compared.different:
            self._compared.addWidget(Chip(translate("Settings", "✓ Equal, row for row"), "good"))
        elif compared.was_replaced:
            self._compared.addWidget(Chip(translate("Settings", "✓ The rebuilt tables were taken"), "good"))
        else:
            self._compared.addWidget(Chip(translate("Settings", "! Tables differ from the journal"), "wrong"))
        words = translate("Settings", "{tables} tables with {rows} rows", tables=compared.tables, rows=compared.rows)
        self._compared.addWidget(text(words))
        for table, here, rebuilt in compared.different:
            words = translate("Settings", "{table}: {here} rows only here, {rebuilt} only rebuilt",
                              table=table, here=here, rebuilt=rebuilt)  # fmt: skip
            self._compared.addWidget(text(words, wrap=True))
        self.take.setVisible(bool(compared.different) and not compared.was_replaced)
