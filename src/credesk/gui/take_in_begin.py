"""Where a take-in begins: somewhere to drop a source, how the last one ended, and the earlier ones with their undo."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from credesk.gui.files_dropped import choose_file, choose_folder, pasted_path
from credesk.gui.parts.buttons import button, danger
from credesk.gui.parts.cards import Card
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.labels import section, small, text
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.take_in_words import not_taken_words, taken_words
from credesk.gui.theme import SECTION, set_role, theme
from credesk.gui.words import isolated, number, plural, translate, when

if TYPE_CHECKING:
    from credesk.desk.take_in import TakenIn
    from credesk.desk.take_ins import Earlier


class Place(Card):
    """Where a zip or a folder is dropped, chosen, or named by its path."""

    got = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        heading = text(translate("TakeIn", "Drop a zip or a folder here"), bold=True, size=SECTION + 2)
        words = text(
            translate("TakeIn", "A Moodle download of all submissions, or a folder with one folder for each learner."),
            muted=True, wrap=True,
        )  # fmt: skip
        self.path = QLineEdit()
        self.path.setPlaceholderText(translate("TakeIn", "or paste a path"))
        self.path.setAccessibleName(translate("TakeIn", "Path of a zip or folder"))
        self.path.setAcceptDrops(False)
        self.path.returnPressed.connect(self._go)
        unit = theme().unit
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        row.addWidget(button(translate("TakeIn", "Choose a zip…"), self.choose_zip))
        row.addWidget(button(translate("TakeIn", "Choose a folder…"), self.choose_folder))
        row.addWidget(self.path, 1)
        row.addWidget(button(translate("TakeIn", "Look at it"), self._go))
        self.body.setContentsMargins(6 * unit, 6 * unit, 6 * unit, 6 * unit)
        for one in (heading, words):
            self.body.addWidget(one)
        self.body.addSpacing(2 * unit)
        self.body.addLayout(row)

    def choose_zip(self) -> None:
        """Ask the system for a zip."""
        choose_file(self, translate("TakeIn", "Zip"), translate("TakeIn", "Zips (*.zip)"), self.got.emit)

    def choose_folder(self) -> None:
        """Ask the system for a folder."""
        choose_folder(self, translate("TakeIn", "Folder"), self.got.emit)

    def _go(self) -> None:
        path = pasted_path(self.path.text())
        if path is not None:
            self.got.emit(path)
        else:
            self.path.setFocus()

    def mark(self, *, over: bool) -> None:
        """Something that can be dropped is above the page."""
        set_role(self, "wash" if over else "card")


class Closing(Card):
    """How the last take-in ended."""

    undo_wanted = Signal(object)
    onwards = Signal()

    def __init__(self, *, can_assess: bool) -> None:
        super().__init__(role="good")
        self.taken: TakenIn | None = None
        self.words, self.more = text(bold=True, wrap=True), text(wrap=True)
        self.undo = button(translate("TakeIn", "Undo"), self._undo)
        self.assess = button(translate("TakeIn", "Mark them"), self.onwards.emit)
        self._can_assess = can_assess
        words, row = QVBoxLayout(), QHBoxLayout()
        words.setSpacing(theme().unit)
        words.addWidget(self.words)
        words.addWidget(self.more)
        row.addLayout(words, 1)
        for one in (self.undo, self.assess):
            row.addWidget(one, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.hide()

    def tell(self, taken: "TakenIn", source: str) -> None:
        """Say what came of it; nothing new is said calmly."""
        self.taken = taken
        set_role(self, "good" if taken.id is not None else "card")
        self.words.setText(taken_words(taken))
        more = not_taken_words(taken)
        self.more.setText(" · ".join(one for one in (isolated(source), more) if one))
        self.undo.setVisible(taken.id is not None)
        self.assess.setVisible(taken.id is not None and self._can_assess)
        self.setAccessibleName(self.words.text())
        self.show()

    def _undo(self) -> None:
        if self.taken is not None and self.taken.id is not None:
            self.undo_wanted.emit(self.taken.id)


class EarlierList(QWidget):
    """Earlier take-ins; the chosen one can be undone until something of it was marked, with a reason."""

    undo_wanted = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        columns = (
            Column("when", translate("TakeIn", "Taken in"), share=20),
            Column("source", translate("TakeIn", "Source"), share=34),
            Column("submissions", translate("TakeIn", "Submissions"), number=True, share=13),
            Column("files", translate("TakeIn", "Files"), number=True, share=9),
            Column("left", translate("TakeIn", "Left out"), number=True, share=11),
            Column("state", translate("TakeIn", "Standing"), share=16, chip=lambda row: str(row["kind"])),
        )
        self.model = RowsModel(columns, self)
        self.table = Table(self.model, translate("TakeIn", "Earlier take-ins"))
        self.table.chosen.connect(self._chosen)
        self._heading = section(translate("TakeIn", "Earlier take-ins"))
        self._empty = Empty(
            translate("TakeIn", "Nothing was taken in yet"),
            translate("TakeIn", "Drop a zip or a folder: you see whose everything is before anything is taken in."),
        )
        self._panel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * theme().unit)
        for one, stretch in ((self._heading, 0), (self.table, 1), (self._empty, 1), (self.panel, 0)):
            column.addWidget(one, stretch)

    def _panel(self) -> None:
        """What was left out of the chosen one, and its undo."""
        self.panel = Card()
        self.about, self.why_not = text(wrap=True), small(wrap=True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(translate("TakeIn", "Why it is undone (may be empty)"))
        self.reason.setAccessibleName(translate("TakeIn", "Why it is undone"))
        self.reason.setAcceptDrops(False)
        self.undo = danger(translate("TakeIn", "Undo this take-in"), self._undo)
        self._undo_row = QWidget()
        row = QHBoxLayout(self._undo_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.reason, 1)
        row.addWidget(self.undo)
        self.panel.body.addWidget(self.about)
        self.panel.body.addWidget(self.why_not)
        self.panel.body.addWidget(self._undo_row)
        self.panel.hide()

    def put(self, earlier: "list[Earlier]", now_ms: int) -> None:
        """Show these take-ins."""
        self.panel.hide()
        self.model.put([_row(one, now_ms) for one in earlier])
        self._heading.setVisible(bool(earlier))
        self.table.setVisible(bool(earlier))
        self._empty.setVisible(not earlier)

    def _chosen(self, row: Row | None) -> None:
        self.panel.setVisible(row is not None)
        if row is None:
            return
        one: Earlier = row["earlier"]
        self.about.setText(_about(one))
        self._undo_row.setVisible(one.can_be_undone)
        self.why_not.setVisible(not one.can_be_undone)
        if one.is_undone:
            self.why_not.setText(translate("TakeIn", "It was undone; its source can be taken in again."))
        else:
            self.why_not.setText(translate("TakeIn", "Something of it was marked, so it stays."))
        self.reason.clear()

    def _undo(self) -> None:
        row = self.table.row()
        if row is not None:
            self.undo_wanted.emit(row["earlier"].id, self.reason.text())


def _row(one: "Earlier", now_ms: int) -> dict[str, Any]:
    if one.is_undone:
        state, kind = translate("TakeIn", "Undone"), "neutral"
    elif one.is_marked:
        state, kind = translate("TakeIn", "Being marked"), "accent"
    else:
        state, kind = translate("TakeIn", "Taken in"), "good"
    return {
        "earlier": one,
        "when": when(one.at_ms, now_ms),
        "source": one.source,
        "submissions": number(one.submissions),
        "files": number(one.files),
        "left": number(len(one.left_out)),
        "state": state,
        "kind": kind,
    }


def _about(one: "Earlier") -> str:
    """What it left out, as far as it fits."""
    if not one.left_out:
        return translate("TakeIn", "{name}: nothing was left out.", name=isolated(one.source))
    named = "; ".join(f"{isolated(name)} ({why})" for name, why in one.left_out[:6])
    left = plural("TakeIn", "%n left out", "%n left out", len(one.left_out))
    more = "; …" if len(one.left_out) > 6 else ""
    return f"{isolated(one.source)} · {left}: {named}{more}"


def is_worksheet(path: Path) -> bool:
    """Whether a dropped file is a grading worksheet and no source."""
    return path.suffix.casefold() in (".csv", ".txt") and not path.is_dir()


def are_files_of_one(paths: Sequence[Path]) -> bool:
    """Whether all that was dropped are single files, some of them no worksheet: what one learner handed in."""
    plain = all(path.is_file() and path.suffix.casefold() != ".zip" for path in paths)
    return plain and not all(is_worksheet(path) for path in paths)
