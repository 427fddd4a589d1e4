"""After issuing: what was made and what waits, the folder, printing, and which pages did not come out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from credesk.gui.checked import Ticks, tick_column
from credesk.gui.parts.buttons import button, primary, rename
from credesk.gui.parts.cards import Card
from credesk.gui.parts.labels import text
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.printed_as import PrintedAs
from credesk.gui.theme import theme
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.print_files import PrintAs
    from credesk.desk.session import Workspace
    from credesk.gui.pages import Page

MOST_ROWS, MOST_WAITING = 8, 5


@dataclass(frozen=True, slots=True)
class Paper:
    """One certificate on disk."""

    learner: str
    number: str
    path: str


def open_with_system(path: Path) -> bool:
    """Open a file or folder in the system's own program for it. Gives whether there was one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class PrintedCard(Card):
    """Certificates that were written. Printing opens them as one file in the system's viewer."""

    def __init__(
        self, page: "Page", title: str, papers: Sequence[Paper], waiting: Sequence[tuple[str, str]],
        closed: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(title)
        self.title.setWordWrap(True)
        self._page, self._closed = page, closed
        self._failed: set[str] = set()
        self._was_printed = False
        self.papers = list(papers)
        self._ask = text(wrap=True)
        self.model = RowsModel(
            (
                tick_column(lambda row: row["number"] in self._failed, share=6),
                Column("learner", translate("Printed", "Learner"), share=30),
                Column("number", translate("Printed", "Certificate"), share=26),
            ),
            self,
        )
        self.table = Table(self.model, translate("Printed", "Certificates that did not come out"))
        Ticks(self.table).toggled.connect(self._toggle)
        self._print = primary(translate("Printed", "Print"), self.print_out)
        for number, why in waiting[:MOST_WAITING]:
            self.body.addWidget(
                text(translate("Printed", "{number} waits: {why}", number=isolated(number), why=why), wrap=True)
            )
        self._lay_out()
        self._say()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """As high as its rows: how high the heading is, the window's style sheet says."""
        super().showEvent(event)
        header, rows = self.table.horizontalHeader().sizeHint().height(), max(1, min(len(self.papers), MOST_ROWS))
        self.table.setFixedHeight(header + theme().row * rows + theme().unit)

    def _lay_out(self) -> None:
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme().unit)
        column.addWidget(self._ask)
        column.addWidget(self.table)
        self.model.put([{"learner": one.learner, "number": one.number} for one in self.papers])
        if len(self.papers) <= MOST_ROWS:
            self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self._list)
        self.print_as = PrintedAs(self._page)
        # In its place first: shown without a parent it would be a window of its own for a moment.
        self.body.addWidget(self.print_as)
        self.print_as.setVisible(bool(self.papers))
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(button(translate("Printed", "Open the folder"), self.open_folder))
        row.addStretch(1)
        row.addWidget(button(translate("Printed", "Done"), self._finish))
        row.addWidget(self._print)
        self.body.addLayout(row)
        self._list.setVisible(bool(self.papers))
        self._print.setVisible(bool(self.papers))

    def first(self) -> QWidget:
        """Where the keyboard goes."""
        return self._print if self.papers else self

    def _toggle(self, row: Row) -> None:
        self._failed ^= {row["number"]}
        self._say()

    def _say(self) -> None:
        if not self._was_printed:
            self._ask.setText(
                plural(
                    "Printed", "%n certificate is written as a PDF.", "%n certificates are written as PDFs.",
                    len(self.papers),
                )
            )  # fmt: skip
        else:
            self._ask.setText(translate("Printed", "Did all pages come out? Tick those that did not, and print again."))
        again = plural("Printed", "Print %n again", "Print %n again", len(self._failed))
        rename(self._print, again if self._failed else translate("Printed", "Print"))

    def wanted(self) -> list[Paper]:
        """What printing prints: those that are ticked, or all."""
        return [one for one in self.papers if not self._failed or one.number in self._failed]

    def print_out(self) -> None:
        """Bring the pages into one file and hand it to the system's viewer, which prints it."""
        if self.print_as.way is not None:
            self._print_otherwise(self.print_as.way)
            return
        paths = [Path(one.path) for one in self.wanted()]

        def work() -> Path:
            from credesk.desk.certificate_view import joined_for_print

            return joined_for_print(paths, paths[0].parent)

        self._page.line.plain(work, self._joined, owner=self, title=translate("Printed", "Brings the pages together"))

    def _print_otherwise(self, way: "PrintAs") -> None:
        """Draw what is wanted in another way, into one file."""
        numbers, now = [one.number for one in self.wanted()], self._page.line.circumstances().now_ms()
        folder = Path(self.papers[0].path).parent

        def work(workspace: "Workspace", progress: "Progress") -> Path:
            from credesk.desk.print_files import print_numbers

            return print_numbers(workspace, numbers, folder, progress, now, way)

        title = plural("Printed", "Draws %n certificate", "Draws %n certificates", len(numbers))
        kept = translate("Printed", "Nothing is written before all is drawn.")
        self._page.line.study(title, work, self._joined, kept=kept, owner=self)

    def _finish(self) -> None:
        """All pages came out: the file that was made for printing goes, the certificates stay."""
        folders = {Path(one.path).parent for one in self.papers} if self._was_printed else set()

        def work() -> None:
            from credesk.desk.certificate_view import forget_joined

            for folder in folders:
                forget_joined(folder)

        if folders:
            self._page.line.plain(work, lambda _none: None)
        self._closed()

    def _joined(self, path: Path) -> None:
        self._was_printed = True
        self._failed.clear()
        self.table.viewport().update()
        self._say()
        if not open_with_system(path):
            self._page.frame.notice(
                translate("Printed", "This computer has no program that opens PDFs."),
                translate("Printed", "All pages lie together in {file}; print that file.", file=isolated(str(path))),
                "look",
            )

    def open_folder(self) -> None:
        """Show where the certificates lie."""
        folder = Path(self.papers[0].path).parent if self.papers else None
        if folder is not None and not open_with_system(folder):
            hint = translate("Printed", "The certificates lie in {folder}.", folder=isolated(str(folder)))
            self._page.frame.notice(translate("Printed", "This computer shows no folders."), hint, "look")
