"""The column beside a list: a certificate, cards under it, and the question that takes the cards' place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from credesk.gui.certificate_picture import CertificateView
from credesk.gui.theme import set_role, theme


class Side(QScrollArea):
    """Scrolls where it is too long. ``panel`` is the question that is asked now."""

    def __init__(self, name: str, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self.view = CertificateView()
        self.panel: QWidget | None = None
        self._cards, self._has_facts = tuple(cards), False
        inner = QWidget()
        set_role(inner, "plain")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3 * theme().unit)
        for one in (self.view, *self._cards):
            self._column.addWidget(one)
        self._column.addStretch(1)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.show_cards(are_known=False)

    def show_cards(self, *, are_known: bool) -> None:
        """The cards are shown where there is something to say and no question is asked."""
        self._has_facts = are_known
        for card in self._cards:
            card.setVisible(are_known and self.panel is None)

    def ask(self, panel: QWidget, first: QWidget, *, has_picture: bool) -> None:
        """A question in the place of the cards, under the certificate or alone; typing begins at ``first``."""
        self._take_away()
        self.panel = panel
        self.view.setVisible(has_picture)
        self._column.insertWidget(1, panel)
        self.show_cards(are_known=self._has_facts)
        first.setFocus()
        self.ensureWidgetVisible(first)

    def leave(self) -> bool:
        """Back to the cards. Gives whether there was a question."""
        was_asked = self.panel is not None
        self._take_away()
        self.show_cards(are_known=self._has_facts)
        return was_asked

    def _take_away(self) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            self.view.show()
            self._column.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
