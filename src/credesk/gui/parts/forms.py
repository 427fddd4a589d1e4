"""Forms: one call adds a row and sets the label's buddy, the accessible name and the help."""

from typing import TypeVar

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from credesk.domain.sentences import as_sentence
from credesk.gui.parts.labels import small, text
from credesk.gui.theme import set_role, theme

W = TypeVar("W", bound=QWidget)


class Form(QWidget):
    """Rows of a label, a field under it, and one line of help; complaints stand beside their field."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme().unit)
        self._complaints: dict[QWidget, QLabel] = {}

    def add_row(self, label: str, field: W, hint: str = "", beside: QWidget | None = None) -> W:
        """Add a field. ``hint`` says what it means, shown under it and read aloud with it; ``beside`` is a button."""
        name = text(label, bold=True)
        name.setBuddy(field)
        field.setAccessibleName(label)
        self._rows.addWidget(name)
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(field, 1)
        if beside is not None:
            row.addWidget(beside)
        self._rows.addLayout(row)
        if hint:
            field.setAccessibleDescription(hint)
            self._rows.addWidget(small(hint, wrap=True))
        complaint = text(wrap=True)
        set_role(complaint, "wrong")
        complaint.hide()
        self._complaints[field] = complaint
        self._rows.addWidget(complaint)
        self._rows.addSpacing(2 * theme().unit)
        return field

    def add(self, widget: W) -> W:
        """Add something that is no field."""
        self._rows.addWidget(widget)
        return widget

    def complain(self, field: QWidget, sentence: str) -> None:
        """Say what is wrong with a field, and go there; "" takes it back."""
        label = self._complaints[field]
        label.setText(as_sentence(sentence))
        label.setVisible(bool(sentence))
        set_role(field, "wrong" if sentence else "")
        if sentence:
            field.setFocus()

    def calm(self) -> None:
        """Take all complaints back."""
        for field in self._complaints:
            self.complain(field, "")


def passphrase_field() -> QLineEdit:
    """A field that does not show what is typed."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def side_by_side(rows: list[tuple[str, QWidget, str]]) -> QFormLayout:
    """A dense form with labels beside the fields: (label, field, help)."""
    form = QFormLayout()
    form.setHorizontalSpacing(4 * theme().unit)
    form.setVerticalSpacing(2 * theme().unit)
    for label, field, hint in rows:
        name = text(label, muted=True)
        name.setBuddy(field)
        field.setAccessibleName(label)
        field.setAccessibleDescription(hint)
        field.setToolTip(hint)
        form.addRow(name, field)
    return form
