"""What narrows the register beside words: status, programme, cohort, and the days of signing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from credesk.desk.register_find import STATES, Sought
from credesk.domain.civil import parse_date
from credesk.domain.errors import BadInput
from credesk.gui.register_words import register_state
from credesk.gui.theme import set_role, theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.register_find import Choices

REST_MS = 250
"""A day counts when typing rests this long."""


class Filters(QWidget):
    """One line of choices. ``changed`` comes with each; a day that is none is marked and not sought by."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.states = _box(translate("Register", "Status"), translate("Register", "Every status"))
        for state in STATES:
            self.states.addItem(register_state(state), state)
        self.programmes = _box(translate("Register", "Programme"), translate("Register", "Every programme"))
        self.cohorts = _box(translate("Register", "Cohort"), translate("Register", "Every cohort"))
        self.since = _day(translate("Register", "Signed from"))
        self.until = _day(translate("Register", "Signed until"))
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme().unit)
        for box in (self.states, self.programmes, self.cohorts):
            row.addWidget(box, 3)
            box.currentIndexChanged.connect(lambda _n: self.changed.emit())
        for field in (self.since, self.until):
            row.addWidget(field, 2)
            field.textChanged.connect(lambda _text: self._rest.start())

    def offer(self, choices: "Choices") -> None:
        """Programmes and cohorts that there are; what was chosen stays chosen."""
        _refill(self.programmes, choices.programmes)
        _refill(self.cohorts, [(cohort, cohort) for cohort in choices.cohorts])
        self.cohorts.setVisible(self.cohorts.count() > 1)

    def sought(self) -> Sought:
        """What is chosen, without words."""
        state = self.states.currentData()
        days = [_sound(field) for field in (self.since, self.until)]
        states = frozenset({state}) if state else frozenset[str]()
        return Sought("", states, self.programmes.currentData(), self.cohorts.currentData(), *days)

    def clear(self) -> None:
        """Choose everything again."""
        for box in (self.states, self.programmes, self.cohorts):
            box.setCurrentIndex(0)
        for field in (self.since, self.until):
            field.clear()


def _box(name: str, every: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.addItem(every, None)
    box.setMinimumContentsLength(6)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def _day(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(name)
    field.setToolTip(translate("Register", "{field}: a day as 2026-01-31", field=name))
    return field


def _refill(box: QComboBox, entries: Sequence[tuple[str, object]]) -> None:
    chosen, was_blocked = box.currentText(), box.blockSignals(True)
    while box.count() > 1:
        box.removeItem(1)
    for words, value in entries:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findText(chosen)))
    box.blockSignals(was_blocked)


def _sound(field: QLineEdit) -> str:
    text = field.text().strip()
    try:
        found = parse_date(text).isoformat() if text else ""
    except BadInput:
        set_role(field, "wrong")
        return ""
    set_role(field, "")
    return found
