"""Empty screens: what to do first, with the button to do it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from credesk.gui.parts.cards import centred
from credesk.gui.parts.labels import section, text
from credesk.gui.theme import theme


class Empty(QWidget):
    """Stands where a list would, while it has nothing."""

    def __init__(self, title: str, words: str, act: QPushButton | None = None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(2 * theme().unit)
        column.addStretch(1)
        heading, body = section(title), text(words, muted=True, wrap=True)
        body.setFixedWidth(theme().unit * 100)
        for label in (heading, body):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(heading)
        column.addLayout(centred(body))
        if act is not None:
            column.addSpacing(2 * theme().unit)
            column.addWidget(act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
