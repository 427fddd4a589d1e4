"""How certificates are printed: as they were issued, with another template or format, or as cards on sheets."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from credesk.gui.parts.labels import text
from credesk.gui.templates_words import format_names
from credesk.gui.theme import theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.print_files import PrintAs
    from credesk.gui.pages import Page


class PrintedAs(QWidget):
    """A choice with its label. ``way`` is None for what lies on the disk as it was issued."""

    def __init__(self, page: "Page") -> None:
        super().__init__()
        self._page = page
        self._ways: list[PrintAs | None] = [None]
        self.choices = QComboBox()
        self.choices.addItem(translate("Printed", "As issued"))
        words = translate("Printed", "Print as")
        self.choices.setAccessibleName(words)
        label = text(words, muted=True)
        label.setBuddy(self.choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme().unit)
        row.addWidget(label)
        row.addWidget(self.choices, 1)
        self._read()

    @property
    def way(self) -> "PrintAs | None":
        """What was chosen."""
        return self._ways[max(0, self.choices.currentIndex())]

    def _read(self) -> None:
        from credesk.desk.print_files import print_choices

        self._page.line.read(print_choices, self._put, owner=self)

    def _put(self, ways: "list[PrintAs]") -> None:
        for way in ways:
            self._ways.append(way)
            self.choices.addItem(_words(way))


def _words(way: "PrintAs") -> str:
    name = format_names().get(way.template) or isolated(way.template)
    if way.sheet == "letter":
        return translate("Printed", "{format}, side by side on Letter", format=name)
    return translate("Printed", "{format}, side by side on A4", format=name) if way.sheet else name
