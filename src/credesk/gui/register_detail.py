"""What one credential says, and what became of it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from credesk.gui.issue_words import outcome_words
from credesk.gui.parts.cards import Card, clear, pairs
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import Elided, text
from credesk.gui.register_words import event_words, kind_of, register_state
from credesk.gui.theme import theme
from credesk.gui.words import civil_day, isolated, translate

if TYPE_CHECKING:
    from credesk.desk.register_view import Detail


class FactsCard(Card):
    """Whose it is, its state, and what stands on it."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.chip = Elided(bold=True), Chip("", "neutral")
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(self.name)
        row.addWidget(self.chip)
        row.addStretch(1)
        self.body.addLayout(row)
        names = ("number", "learner", "title", "outcome", "awarded", "until", "given", "others")
        self.values = {name: text(wrap=True) for name in names}
        self.body.addLayout(
            pairs(
                [
                    (translate("Register", "Certificate"), self.values["number"]),
                    (translate("Register", "Learner number"), self.values["learner"]),
                    (translate("Register", "Achievement"), self.values["title"]),
                    (translate("Register", "Outcome"), self.values["outcome"]),
                    (translate("Register", "Awarded"), self.values["awarded"]),
                    (translate("Register", "Valid until"), self.values["until"]),
                    (translate("Register", "Handed over"), self.values["given"]),
                    (translate("Register", "Other certificates"), self.values["others"]),
                ]
            )
        )

    def show_facts(self, detail: "Detail") -> None:
        """Show one credential."""
        self.name.setText(detail.learner)
        self.chip.say(register_state(detail.state), kind_of(detail.state))
        until = civil_day(detail.valid_until) if detail.valid_until else translate("Register", "no end")
        outcome = " · ".join(one for one in (outcome_words({"outcome": detail.outcome}), detail.score) if one)
        shown = {
            "number": detail.certificate, "learner": detail.learner_number, "title": detail.title, "outcome": outcome,
            "awarded": civil_day(detail.award_date), "until": until, "others": _others(detail),
            "given": _given(detail),
        }  # fmt: skip
        for name, words in shown.items():
            self.values[name].setText(words)


def _given(detail: "Detail") -> str:
    known = detail.handed_over
    if known is None:
        return "—"
    return translate(
        "Register", "{day} to {who}, by {name}", day=civil_day(known.on), who=isolated(known.recipient),
        name=isolated(known.by),
    )  # fmt: skip


def _others(detail: "Detail") -> str:
    if detail.replaced_by:
        return translate("Register", "replaced by {number}", number=detail.replaced_by)
    if detail.replaces:
        return translate("Register", "takes the place of {number}", number=detail.replaces)
    return "—"


class HistoryCard(Card):
    """What happened, one line for each."""

    def __init__(self) -> None:
        super().__init__(translate("Register", "History"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme().unit)
        self.body.addLayout(self._lines)

    def show_events(self, detail: "Detail") -> None:
        """Show the history of one credential."""
        clear(self._lines)
        for event in detail.events:
            self._lines.addWidget(text(event_words(event), wrap=True))
