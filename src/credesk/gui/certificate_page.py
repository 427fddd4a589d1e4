"""What the pages with a list and a certificate beside it share: the picture, small and large, and questions."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from credesk.gui.certificate_picture import LargePreview
from credesk.gui.pages import Page
from credesk.gui.parts.tables import PagedModel, Row
from credesk.gui.parts.views import SearchedTable
from credesk.gui.side import Side

if TYPE_CHECKING:
    from credesk.desk.certificate_view import Pictured
    from credesk.domain.errors import CredeskError


class CertificatePage(Page):
    """A searchable list; beside it the certificate of the row in hand, or a question in its place.

    Subclasses make the widgets, keep the row in hand and draw its certificate; ``entered_at`` is the column that
    the keyboard stands in.
    """

    entered_at: ClassVar[int] = 0
    list: SearchedTable
    model: PagedModel
    side: Side
    large: LargePreview
    _row: Row | None

    def draw_certificate(self) -> None:
        """Draw the certificate of the row in hand, small, and large where that is open."""

    def certificate_drawn(self, pictured: "Pictured") -> None:
        """The picture is there."""
        self.side.view.put(pictured)
        if self.large.isVisible():
            self.large.put(pictured)

    def certificate_not_drawn(self, error: "CredeskError") -> None:
        """Say in the picture's place why there is none."""
        self.side.view.say(str(error))
        self.large.view.say(str(error))

    def show_large(self) -> None:
        """The certificate over the whole page; arrows go on."""
        if self._row is not None:
            self.large.open()
            self.draw_certificate()

    def step_row(self, step: int) -> None:
        """Go so many rows on in the list."""
        number = self.list.table.currentIndex().row() + step
        if 0 <= number < self.model.rowCount():
            self.list.table.setCurrentIndex(self.model.index(number, self.entered_at))

    def show_panel(self, panel: QWidget, first: QWidget, *, has_picture: bool = False) -> None:
        """A question beside the list, in the place of the cards."""
        self.side.ask(panel, first, has_picture=has_picture)

    def close_panel(self) -> None:
        """Back to the cards, and with the keyboard to the list."""
        if self.side.leave():
            self.list.table.setFocus()

    def escape(self) -> bool:
        """Close the large preview, or the question."""
        if self.large.isVisible():
            self.large.leave()
            self.list.table.setFocus()
            return True
        is_asked = self.side.panel is not None
        self.close_panel()
        return is_asked
