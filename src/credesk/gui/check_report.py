"""One report: the verdict first in one sentence, then what to compare with the paper, then each check."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from credesk.gui.check_words import (
    KINDS,
    STATES,
    check_words,
    fact_rows,
    kind_words,
    said,
    state_words,
)
from credesk.gui.parts.cards import Card
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import Elided, line, section, small, text
from credesk.gui.theme import NUMBER, TITLE, set_role, theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.check import Checked


_MOST_MEMBERS = 200
_LONG_WORD = re.compile(r"\S{24}")


def _breakable(words: str) -> str:
    """A text from outside, isolated, whose long words may break anywhere: addresses and keys are wider than a page."""
    return isolated(_LONG_WORD.sub("\\g<0>\u200b", words))


class ReportView(QWidget):
    """Shows one thing that was checked. Read aloud it begins with the verdict."""

    def __init__(self, checked: "Checked") -> None:
        super().__init__()
        self.checked = checked
        self.setAccessibleName(said(checked.report.sentence))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * theme().unit)
        column.addWidget(self._band())
        if checked.report.facts.get("name") or fact_rows(checked):
            column.addWidget(self._paper())
        column.addWidget(self._checks())
        if checked.report.facts.get("members"):
            column.addWidget(self._members())
        if checked.report.mentions:
            column.addWidget(self._mentions())
        column.addWidget(small(self._advice(), wrap=True))
        column.addStretch(1)

    @property
    def is_verified(self) -> bool:
        """Whether the signature fits; else what the paper says is only claimed."""
        return bool(self.checked.report.facts.get("verified"))

    def _band(self) -> Card:
        report = self.checked.report
        band = Card(role=KINDS[report.colour])
        what = Elided(f"{isolated(self.checked.name)} · {kind_words(self.checked.kind)}", muted=True)
        band.body.addWidget(what, 0, Qt.AlignmentFlag.AlignLeading)
        self.sentence = text(said(report.sentence), bold=True, wrap=True, size=TITLE)
        if KINDS[report.colour] == "wrong":
            set_role(self.sentence, "wrong")
        band.body.addWidget(self.sentence)
        return band

    def _paper(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(small(translate("Check", "Compare with the paper")), 1)
        if not self.is_verified:
            head.addWidget(Chip(translate("Check", "Only claimed: the signature was not verified"), "look"))
        card.body.addLayout(head)
        facts = self.checked.report.facts
        self.name = text(str(facts.get("name") or ""), bold=True, wrap=True, size=NUMBER)
        title = section(str(facts.get("title") or ""))
        title.setWordWrap(True)
        for label in (self.name, title):
            if label.text():
                card.body.addWidget(label)
        card.body.addLayout(self._facts())
        return card

    def _facts(self) -> QLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * theme().unit)
        grid.setVerticalSpacing(theme().unit + 2)
        top = Qt.AlignmentFlag.AlignTop
        for n, (label, value) in enumerate(fact_rows(self.checked)):
            grid.addWidget(text(label, muted=True), n, 0, top)
            grid.addWidget(text(value, wrap=True), n, 1, top)
            if not self.is_verified:
                grid.addWidget(text(translate("Check", "claimed"), muted=True), n, 2, top)
        grid.setColumnStretch(1, 1)
        return grid

    def _checks(self) -> Card:
        card = Card(translate("Check", "Checks"))
        for n, one in enumerate(self.checked.report.checks):
            if n:
                card.body.addWidget(line())
            row = QHBoxLayout()
            row.setSpacing(3 * theme().unit)
            words = QVBoxLayout()
            words.setSpacing(theme().unit // 2)
            words.addWidget(text(check_words(one.name.value), bold=True))
            words.addWidget(text(said(one.sentence), muted=True, wrap=True))
            row.addLayout(words, 1)
            state = one.state.value
            row.addWidget(Chip(state_words(state), STATES[state][1]), 0, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(row)
        return card

    def _members(self) -> Card:
        """Everything that another issuer's credential says, as it stands in it."""
        card = Card(translate("Check", "All that it says"))
        rows = self.checked.report.facts["members"]
        for path, value in rows[:_MOST_MEMBERS]:
            card.body.addWidget(small(_breakable(path), wrap=True))
            card.body.addWidget(text(_breakable(value), wrap=True))
        if len(rows) > _MOST_MEMBERS:
            left = len(rows) - _MOST_MEMBERS
            card.body.addWidget(small(translate("Check", "{n} more: credesk verify shows all.", n=left), wrap=True))
        return card

    def _mentions(self) -> Card:
        card = Card(translate("Check", "To know"))
        for mention in self.checked.report.mentions:
            card.body.addWidget(text(said(mention), muted=True, wrap=True))
        return card

    def _advice(self) -> str:
        if self.checked.report.verdict.name == "UNREADABLE":
            return translate(
                "Check", "An unreadable file says nothing about the certificate. Nothing was sent anywhere."
            )
        return translate(
            "Check",
            "Compare name, title and date with the paper, and the name with the person's ID. Checked on this "
            "computer; nothing was sent anywhere.",
        )
