"""A page as docs/windows.md shows it: learners with a filter; the tests' second page."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from credesk.desk.paging import LEARNERS
from credesk.gui.frame import Frame
from credesk.gui.pages import Page, Where
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.tables import Column, PagedModel
from credesk.gui.parts.views import SearchedTable
from credesk.gui.words import translate


class SecondPage(Page):
    """Learners."""

    concerns: ClassVar[frozenset[str]] = frozenset({"learners"})

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.say(translate("Second", "Learners"))
        columns = (
            Column("name", translate("Second", "Name"), sorts="name", share=3),
            Column("number", translate("Second", "Number"), sorts="number", number=True),
        )
        self.model = PagedModel(self.line, LEARNERS, columns, self)
        nobody = Empty(translate("Second", "Nobody yet"), translate("Second", "Take portfolios in first."))
        self.list = SearchedTable(self.model, translate("Second", "Learners"), nobody)
        self.body.addWidget(self.list)
        self.refreshed = 0

    def refresh(self) -> None:
        """Read the list anew."""
        self.refreshed += 1
        self.model.refresh()

    def panes(self) -> tuple[QWidget, ...]:
        """The filter, the list."""
        return self.list.filter, self.list.table

    def come(self, where: Where) -> None:
        """Filtered as it was."""
        self.list.filter.setText(where.get("words", ""))

    def where(self) -> Where:
        """What was searched for."""
        return {"words": self.list.filter.text()}
