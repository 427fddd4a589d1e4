"""The same act on many certificates of the Register page: what it would do to each, one confirmation, progress."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from credesk.desk.places import documents
from credesk.desk.register_bulk import (
    HAND_OVER,
    PRINT,
    REINSTATE,
    REPLACE,
    SAVE,
    SUSPEND,
    WITHDRAW,
    Done,
    Given,
    Preview,
)
from credesk.gui.issue_panels import Panel
from credesk.gui.issue_words import identity_words
from credesk.gui.parts.buttons import danger, primary
from credesk.gui.parts.tables import Column, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.printed import Paper, PrintedCard
from credesk.gui.register_many_words import act_words, cannot_words, line_kind, line_words, title_words, warning_words
from credesk.gui.register_words import reason_words
from credesk.gui.theme import theme
from credesk.gui.where_to import FOLDER, WhereTo
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.domain.errors import CredeskError
    from credesk.gui.register import RegisterPage

MOST_ROWS = 7


class ManyPanel(Panel):
    """What would happen to each, what is given once for all, and the one button that does it."""

    def __init__(self, previewed: Preview, done: Callable[[Given, str], object], leave: Callable[[], object]) -> None:
        super().__init__(title_words(previewed.act, len(previewed.lines)), leave)
        self.previewed, self._done = previewed, done
        self.first: QWidget | None = None
        count, left = len(previewed.can), len(previewed.cannot)
        if said := warning_words(previewed.act):
            self.say(said)
        if left:
            self.say(cannot_words(left), "")
        self._list(previewed)
        self.reason, self.kind, self.identity = QLineEdit(), QComboBox(), QComboBox()
        self.recipient, self.day = QLineEdit(), QLineEdit()
        self.where = WhereTo(translate("Register", "Folder"), str(documents()), FOLDER)
        self._ask(previewed.act)
        make = danger if previewed.act == WITHDRAW else primary
        self.finish(make(act_words(previewed.act, count), self._try))
        self.act.setEnabled(count > 0)

    def _list(self, previewed: Preview) -> None:
        columns = (
            Column("name", translate("Register", "Learner"), share=52),
            Column("what", translate("Register", "What happens"), share=48, chip=line_kind, show=line_words),
        )
        self.model = RowsModel(columns, self)
        # What is left comes first: it is what somebody must know before they confirm.
        rows = [*previewed.cannot, *previewed.can]
        self.model.put([{"name": line.name, "line": line, "act": previewed.act} for line in rows])
        self.table = Table(self.model, translate("Register", "What happens to each"))
        if len(rows) <= MOST_ROWS:
            self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.add(self.table)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """As high as its rows, up to some."""
        super().showEvent(event)
        header = self.table.horizontalHeader().sizeHint().height()
        rows = max(1, min(self.model.rowCount(), MOST_ROWS))
        self.table.setFixedHeight(header + theme().row * rows + theme().unit)

    def _ask(self, act: str) -> None:
        if act in (WITHDRAW, SUSPEND, REINSTATE):
            hint = translate("Register", "One reason for all of them; it stays in the register.")
            self.first = self.form.add_row(translate("Register", "Reason"), self.reason, hint)
            self.reason.returnPressed.connect(self._try)
        elif act == REPLACE:
            for box, words in ((self.kind, reason_words()), (self.identity, identity_words())):
                for key, said in words.items():
                    box.addItem(said, key)
            self.first = self.form.add_row(translate("Register", "Why they are replaced"), self.kind)
            self.form.add_row(translate("Register", "Beside the name on paper"), self.identity)
        elif act == HAND_OVER:
            hint = translate("Register", "Empty: each to the learner.")
            self.first = self.form.add_row(translate("Register", "Who received them"), self.recipient, hint)
            self.form.add_row(translate("Register", "On which day"), self.day, translate("Register", "Empty: today."))
        elif act == SAVE:
            self.first = self.form.add_row(translate("Register", "Folder"), self.where)

    def _try(self) -> None:
        self.form.calm()
        act = self.previewed.act
        if act in (WITHDRAW, SUSPEND, REINSTATE) and not self.reason.text().strip():
            self.form.complain(self.reason, translate("Register", "Say why."))
            return
        self.act.setEnabled(False)
        reason = str(self.kind.currentData()) if act == REPLACE else self.reason.text()
        identity = str(self.identity.currentData() or "none")
        self._done(Given(reason, self.recipient.text(), self.day.text().strip() or None, identity), self.where.text)

    def complain(self, error: "CredeskError") -> None:
        """It was refused; nothing was changed."""
        self.act.setEnabled(True)
        field = {REPLACE: self.kind, HAND_OVER: self.day, SAVE: self.where}.get(self.previewed.act, self.reason)
        if self.previewed.act == PRINT:
            self.say(str(error), "wrong")
        else:
            self.form.complain(field, str(error))


class Many:
    """Acts on everything that is selected on one Register page, however many that is."""

    def __init__(self, page: "RegisterPage") -> None:
        self._page = page

    def ask(self, act: str) -> None:
        """Look what the act would do to each, then ask."""
        spans, pages, now = self._page.list.table.spans(), self._page.register, self._page.line.circumstances().now_ms()

        def work(workspace: Any) -> Preview:
            from credesk.desk.register_bulk import preview

            return preview(workspace, act, [one for span in spans for one in pages.ids_of(workspace, *span)], now)

        self._page.line.read(work, self._show, owner=self._page)

    def _show(self, previewed: Preview) -> None:
        panel = ManyPanel(previewed, lambda given, where: self._do(panel, given, where), self._page.close_panel)
        self._page.show_panel(panel, panel.first or panel.act)

    def _do(self, panel: ManyPanel, given: Given, where: str) -> None:
        act = panel.previewed.act
        if act in (PRINT, SAVE):
            self._write(panel, Path(where).expanduser() if act == SAVE else None)
            return

        def work(desk: Any, progress: "Progress") -> Done:
            from credesk.desk.register_bulk import perform

            return perform(desk, panel.previewed, given, progress)

        kept = translate("Register", "What is done stays done; the rest is left as it is.")
        self._page.line.job(
            panel.title.text(), work, lambda done: self._told(panel.previewed, done), panel.complain, kept=kept,
            changes=("credentials", "awards"), owner=panel,
        )  # fmt: skip

    def _told(self, previewed: Preview, done: Done) -> None:
        page, left = self._page, len(previewed.cannot) + len(done.left)
        page.close_panel()
        said = plural("Register", "Done: %n certificate.", "Done: %n certificates.", len(done.done))
        hints = []
        if done.stopped:
            hints.append(translate("Register", "Stopped: the rest is as it was."))
        if left:
            hints.append(plural("Register", "%n was left as it was.", "%n were left as they were.", left))
        if previewed.act in (WITHDRAW, SUSPEND, REINSTATE, REPLACE):
            hints.append(translate("Register", "Checkers see it when you publish, or with the next trust file."))
        hints += [translate("Register", "{number}: {why}", number=isolated(one), why=why) for one, why in done.left[:2]]
        page.frame.notice(said, " ".join(hints), "look" if done.stopped or done.left else "good")
        if done.issued is not None and done.issued.made:
            papers = [Paper(one["learner"], one["number"], one["certificate"]) for one in done.issued.made]
            title = plural("Register", "%n new one is signed", "%n new ones are signed", len(papers))
            card = PrintedCard(page, title, papers, [*done.issued.waiting, *done.left], page.close_panel)
            page.show_panel(card, card.first())

    def _write(self, panel: ManyPanel, folder: Path | None) -> None:
        now, lines = self._page.line.circumstances().now_ms(), panel.previewed.can
        names = {line.certificate: line.name for line in lines}

        def work(workspace: Any, progress: "Progress") -> list[Paper]:
            from credesk.desk.register_view import print_some, save_files

            own = workspace.place.database.parent / "certificates"
            write = print_some if folder is None else save_files
            paths = write(workspace, [line.id for line in lines], folder or own, progress, now)
            numbers = [(path, path.stem.removesuffix("-copy")) for path in paths]
            return [Paper(names.get(number, ""), number, str(path)) for path, number in numbers]

        kept = translate("Register", "What is written is kept.")
        self._page.line.study(
            panel.title.text(), work, lambda papers: self._written(papers, folder), panel.complain, kept=kept,
            owner=panel,
        )  # fmt: skip

    def _written(self, papers: list[Paper], folder: Path | None) -> None:
        page, count = self._page, len(papers)
        page.close_panel()
        if folder is not None:
            page.frame.notice(
                plural("Register", "%n file is written.", "%n files are written.", count), isolated(str(folder))
            )
            return
        title = plural("Register", "%n certificate is ready to print", "%n certificates are ready to print", count)
        card = PrintedCard(page, title, papers, (), page.close_panel)
        page.show_panel(card, card.first())
