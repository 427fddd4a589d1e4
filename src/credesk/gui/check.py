"""Check a certificate: drop, paste or choose; the verdict first, then what to compare, then each check."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QBuffer, QMimeData
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from credesk.gui.check_report import ReportView
from credesk.gui.check_trust import TrustCard
from credesk.gui.check_words import KINDS, verdict_words
from credesk.gui.pages import Page
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import Card
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.theme import set_role, theme
from credesk.gui.words import plural, translate

if TYPE_CHECKING:
    from credesk.desk.check import Checked
    from credesk.desk.check_view import Brought, Trusted
    from credesk.domain.errors import CredeskError
    from credesk.gui.frame import Frame
    from credesk.gui.line import Asked


@dataclass(slots=True)
class Item:
    """One thing that was brought, and what came out; None while it is being checked."""

    brought: "Brought"
    checked: "Checked | None" = None


class CheckPage(Page):
    """Needs nobody signed in. A file is read in the worker process; nothing leaves this computer."""

    concerns: ClassVar[frozenset[str]] = frozenset(("issuers", "credentials", "settings"))

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.items: list[Item] = []
        self.trusted: Trusted | None = None
        self.report: ReportView | None = None
        self._shown: Item | None = None
        self._asked: Asked | None = None
        self.setAcceptDrops(True)
        self.say(translate("Check", "Check a certificate"))
        self.again = self.add_action(button(translate("Check", "Start again"), self.start_again))
        self.add_action(button(translate("Check", "Paste"), self.paste))
        self.add_action(primary(translate("Check", "Choose files…"), self.choose))
        self.trust = TrustCard(self)
        self.trust.changed.connect(self._trust)
        self._lay_out()
        self.add_key("Ctrl+O", self.choose, translate("Check", "choose files"))
        self.add_key("Ctrl+V", self.paste, translate("Check", "paste"))
        self._say()

    def _lay_out(self) -> None:
        unit = theme().unit
        row = QHBoxLayout()
        row.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        row.setSpacing(5 * unit)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(translate("Check", "What was found"))
        self._stack.addWidget(self._area)
        row.addWidget(self._stack, 100)
        side = QVBoxLayout()
        side.setSpacing(4 * unit)
        side.addWidget(self._list(), 1)
        side.addWidget(self.trust)
        side.addStretch(0)
        self._side = side
        row.addLayout(side, 62)
        self.body.addLayout(row, 1)

    def _empty(self) -> QWidget:
        card = Card(role="drop")
        empty = Empty(
            translate("Check", "Drop a certificate here"),
            translate(
                "Check",
                "The PDF, the JSON file, or a photo of the paper; several at once are fine. A picture or the text of "
                "the code can be pasted with Ctrl+V.",
            ),
            button(translate("Check", "Choose a file…"), self.choose),
        )
        card.body.addWidget(empty)
        return card

    def _list(self) -> QWidget:
        columns = (
            Column("name", translate("Check", "File"), share=5),
            Column("verdict", translate("Check", "Verdict"), share=4, chip=lambda row: str(row["kind"])),
        )
        self.model = RowsModel(columns, self)
        self.table = Table(self.model, translate("Check", "What was brought"))
        self.table.chosen.connect(self._chosen)
        return self.table

    def panes(self) -> Sequence[QWidget]:
        """The report or drop area, the list, the trust card."""
        return (self._stack, self.table, self.trust)

    def refresh(self) -> None:
        """The workspace's own trust may have changed."""
        self.trust.read_own()

    def _trust(self, trusted: "Trusted | None") -> None:
        """Another trust: everything that was brought is checked again under it."""
        is_other = trusted is None or self.trusted is None or trusted.trust != self.trusted.trust
        self.trusted = trusted
        if is_other and self.items:
            for item in self.items:
                item.checked = None
            self._check_all()
            if self._shown is not None:
                self._show(self._shown)

    def choose(self) -> None:
        """The system's own dialog, for one file or several."""
        dialog = QFileDialog(self, translate("Check", "Certificates to check"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.bring_files([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def paste(self) -> None:
        """Files, a picture or a text from the clipboard."""
        if not self._take(QGuiApplication.clipboard().mimeData()):
            hint = translate("Check", "Copy a file, a picture or the text of the code first.")
            self.frame.notice(translate("Check", "The clipboard holds nothing that can be checked."), hint, "look")

    def _take(self, mime: QMimeData | None) -> bool:
        from credesk.desk.check_view import Brought

        if mime is None:
            return False
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.bring_files(files)
        elif mime.hasImage():
            name = translate("Check", "Pasted picture")
            self.bring([Brought(name, raw=_png(QImage(mime.imageData())))])
        elif mime.hasText() and mime.text().strip():
            name = translate("Check", "Pasted text")
            self.bring([Brought(name, raw=mime.text().strip().encode("utf-8", "replace"))])
        else:
            return False
        return True

    def bring_files(self, files: Sequence[Path]) -> None:
        """Check these files; folders are left out, and said."""
        from credesk.desk.check_view import Brought

        folders = [file for file in files if file.is_dir()]
        if folders:
            words = translate("Check", "{name} is a folder and was left out.", name=folders[0].name)
            self.frame.notice(words, translate("Check", "Drop the files that lie in it."), "look")
        self.bring([Brought(file.name, file) for file in files if file not in folders])

    def bring(self, brought: "Sequence[Brought]") -> None:
        """Check these things one after the other; what was brought before stays in the list."""
        from credesk.desk.check_view import MOST_AT_ONCE

        room = MOST_AT_ONCE - len(self.items)
        if len(brought) > room:
            words = plural("Check", "%n file was left out: up to {most} are checked in one go.",
                           "%n files were left out: up to {most} are checked in one go.",
                           len(brought) - room, most=MOST_AT_ONCE)  # fmt: skip
            self.frame.notice(words, translate("Check", "Start again with the rest."), "look")
        new = [Item(one) for one in brought[:room]]
        if new:
            self.items += new
            if self._asked is None:
                self._check_next()
            self._say()
            self._show(new[0])

    def _check_all(self) -> None:
        """Check what has no result yet, one at a time, so that starting again ends it and other work gets its turn."""
        self._drop()
        self._check_next()
        self._say()

    def _drop(self) -> None:
        if self._asked is not None:
            self._asked.drop()
            self._asked = None

    def _check_next(self) -> None:
        """Without a trust list it waits for one."""
        from credesk.desk.check_view import checker

        item = next((one for one in self.items if one.checked is None), None)
        if item is not None and self.trusted is not None:
            work = checker(item.brought, self.trusted, self.line.circumstances().now_ms)
            self._asked = self.line.plain(work, partial(self._checked, item), self._failed, owner=self)

    def _checked(self, item: Item, checked: "Checked") -> None:
        item.checked, self._asked = checked, None
        self._check_next()
        self._say()
        if item is self._shown:
            self._show(item)

    def _failed(self, error: "CredeskError") -> None:
        """The trust file itself was refused, so nothing can be checked under it."""
        self._asked = None
        self.frame.trouble(error)
        self._say()

    def _chosen(self, row: Row | None) -> None:
        if row is not None and row["item"] is not self._shown:
            self._show(row["item"])

    def _show(self, item: Item) -> None:
        self._shown = item
        if item.checked is None:
            waiting = (translate("Check", "Checking…"), "") if self.trusted else self._no_trust()
            self.report = None
            self._area.setWidget(_plain(Empty(*waiting)))
        else:
            self.report = ReportView(item.checked)
            self._area.setWidget(_plain(self.report))
        self._stack.setCurrentIndex(1)
        n = self.items.index(item)
        if self.table.currentIndex().row() != n:
            self.table.selectRow(n)

    def _no_trust(self) -> tuple[str, str]:
        return (
            translate("Check", "Whom do you trust?"),
            translate("Check", "This workspace has no trust list of its own. Choose the organisation's trust file."),
        )

    def start_again(self) -> None:
        """Forget what was brought."""
        self._drop()
        self.items, self._shown, self.report = [], None, None
        self._stack.setCurrentIndex(0)
        self._say()
        self._stack.setFocus()

    def _say(self) -> None:
        """The list and how far it is. One thing alone needs no list."""
        chosen = self.table.currentIndex().row()
        self.model.put([_row(item) for item in self.items])
        if 0 <= chosen < len(self.items):
            self.table.selectRow(chosen)
        done = sum(item.checked is not None for item in self.items)
        self.table.setVisible(len(self.items) > 1)
        self.again.setVisible(bool(self.items))
        words = plural("Check", "%n certificate checked", "%n certificates checked", done) if self.items else ""
        if done < len(self.items):
            words = translate("Check", "{done} of {all} checked", done=done, all=len(self.items))
        self.subtitle.setText(words)
        self._side.setStretch(2, 0 if len(self.items) > 1 else 1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Files, pictures and texts may be dropped anywhere on the page."""
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or mime.hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Check what was dropped."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()


def _plain(widget: QWidget) -> QWidget:
    """A widget as the content of a scrolling area, on the window's ground."""
    holder = QWidget()
    set_role(holder, "plain")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 2 * theme().unit, 0)
    column.addWidget(widget)
    return holder


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _row(item: Item) -> Row:
    checked = item.checked
    words = verdict_words(checked.report.verdict.name) if checked else translate("Check", "Checking…")
    kind = KINDS[checked.report.colour] if checked else "neutral"
    return {"name": item.brought.name, "verdict": words, "kind": kind, "item": item}
