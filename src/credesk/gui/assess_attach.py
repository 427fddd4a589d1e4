"""Attaching one piece of evidence: a file, an observation, a paper, or a file that stays where it is."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from credesk.gui.assess_queue import KeepsArrows
from credesk.gui.files_dropped import pasted_path
from credesk.gui.learner_chooser import LearnerChooser
from credesk.gui.parts.buttons import button, link, primary
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import section, text
from credesk.gui.parts.tables import Row
from credesk.gui.theme import set_role, theme
from credesk.gui.where_to import OPEN, WhereTo
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.evidence import NewItem
    from credesk.gui.line import Line


class What(Enum):
    """What is attached."""

    FILE = "file"
    OBSERVATION = "observation"
    PAPER = "paper"
    ELSEWHERE = "elsewhere"


class AttachForm(QScrollArea):
    """``given`` carries (NewItem, numbers of learners who share it); nothing is attached before. ``left`` cancels."""

    given = Signal(object, object)
    left = Signal()

    def __init__(self, line: "Line", submission: bytes, learner: str, me: str, today: str) -> None:
        super().__init__()
        self.submission = submission
        self._shared: list[Row] = []
        self._line = line
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(translate("Assess", "Attach evidence"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = Form()
        heading = section(translate("Assess", "Attach evidence to {name}", name=isolated(learner)))
        heading.setWordWrap(True)
        self._fields(me, today)
        self._lay_out(heading)
        self._show_kind()

    def _fields(self, me: str, today: str) -> None:
        self.what, self.file = QComboBox(), WhereTo(translate("Assess", "File"), "", OPEN)
        kinds = {
            What.FILE: translate("Assess", "A file, sealed into the workspace"),
            What.OBSERVATION: translate("Assess", "An observation: what somebody saw"),
            What.PAPER: translate("Assess", "A paper that lies somewhere"),
            What.ELSEWHERE: translate("Assess", "A large file that stays where it is"),
        }
        for kind, words in kinds.items():
            self.what.addItem(words, kind)
        self.words, self.place = QPlainTextEdit(), QLineEdit()
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(18 * theme().unit)
        self.by, self.on = QLineEdit(me), QLineEdit(today)
        self.what.currentIndexChanged.connect(lambda _n: self._show_kind())
        KeepsArrows(self.what)

    def _lay_out(self, heading: QWidget) -> None:
        self.form.add_row(translate("Assess", "What it is"), self.what)
        self._parts = {part: Form() for part in ("file", "words", "place", "seen")}
        hint = translate("Assess", "It is read once; its bytes stay sealed in the workspace, or only their digest.")
        self._parts["file"].add_row(translate("Assess", "File"), self.file, hint)
        self._parts["words"].add_row(translate("Assess", "What was seen, or what the paper is"), self.words)
        hint = translate("Assess", "Folder, shelf, room, or path")
        self._parts["place"].add_row(translate("Assess", "Where it lies"), self.place, hint)
        self._parts["seen"].add_row(translate("Assess", "Seen by"), self.by)
        hint = translate("Assess", "Year, month, day: 2026-11-24")
        self._parts["seen"].add_row(translate("Assess", "Seen on"), self.on, hint)
        for part in self._parts.values():
            self.form.add(part)
        self._share_row()
        inner = QWidget()
        set_role(inner, "plain")
        unit = theme().unit
        column = QVBoxLayout(inner)
        column.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 4 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(heading)
        column.addWidget(self.form)
        column.addLayout(self._foot())
        column.addStretch(1)
        self.setWidget(inner)

    def _share_row(self) -> None:
        """Others whom the item belongs to as well; found by name, taken out by a click."""
        self.share = link(translate("Assess", "It belongs to others as well…"), self._open_sharing)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.share)
        row.addStretch(1)
        self.form.add(holder)
        self._sharing = QVBoxLayout()
        self._sharing.setSpacing(theme().unit)
        self._sharers = QWidget()
        self._sharers.setLayout(self._sharing)
        self._sharing.setContentsMargins(0, 0, 0, 0)
        self._sharers.hide()
        self.form.add(self._sharers)
        self._names = text(wrap=True)
        self._sharing.addWidget(self._names)
        self.chooser: LearnerChooser | None = None

    def _open_sharing(self) -> None:
        from credesk.desk.learners_view import Finder

        if self.chooser is None:
            self.chooser = LearnerChooser(self._line, Finder(), translate("Assess", "Who shares it"))
            self.chooser.picked.connect(self._share_with)
            KeepsArrows(self.chooser.table)
            self._sharing.addWidget(self.chooser)
        self._sharers.show()
        self._say_sharers()
        self.chooser.begin()
        self.chooser.field.setFocus()
        self.ensureWidgetVisible(self._sharers)

    def _share_with(self, row: Row) -> None:
        """Chosen again, somebody is taken out."""
        numbers = [one["number"] for one in self._shared]
        if row["number"] in numbers:
            del self._shared[numbers.index(row["number"])]
        else:
            self._shared.append(row)
        self._say_sharers()

    def _say_sharers(self) -> None:
        names = ", ".join(isolated(one["name"]) for one in self._shared)
        hint = translate("Assess", "Choose whose latest submission it is attached to as well.")
        shown = translate("Assess", "Also: {names}. Choose somebody again to take them out.", names=names)
        self._names.setText(shown if names else hint)

    def _foot(self) -> QHBoxLayout:
        self.cancel = button(translate("Assess", "Cancel"), self.left.emit)
        self.give = primary(translate("Assess", "Attach"), self._give)
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.give)
        return row

    @property
    def kind(self) -> What:
        """What is attached."""
        found = self.what.currentData()
        return found if isinstance(found, What) else What.FILE

    def choose(self, kind: What) -> None:
        """Choose what is attached."""
        self.what.setCurrentIndex(self.what.findData(kind))

    def _show_kind(self) -> None:
        has_file = self.kind in (What.FILE, What.ELSEWHERE)
        shown = {
            "file": has_file,
            "words": not has_file,
            "place": self.kind in (What.PAPER, What.ELSEWHERE),
            "seen": not has_file,
        }
        for name, is_shown in shown.items():
            self._parts[name].setVisible(is_shown)

    def begin(self) -> None:
        """Typing begins at the first field."""
        self.what.setFocus()

    def _give(self) -> None:
        for part in self._parts.values():
            part.calm()
        item = self._item()
        if item is not None:
            self.give.setEnabled(False)
            self.given.emit(item, [one["number"] for one in self._shared])

    def _item(self) -> "NewItem | None":
        from credesk.desk.evidence import NewItem

        place, by, on = self.place.text().strip(), self.by.text().strip(), self.on.text().strip()
        words = self.words.toPlainText().strip()
        if self.kind in (What.FILE, What.ELSEWHERE):
            path = pasted_path(self.file.text)
            if path is None:
                self._parts["file"].complain(self.file, translate("Assess", "Choose a file first."))
                return None
            return NewItem(file=path) if self.kind is What.FILE else NewItem(elsewhere=path, place=place)
        if not words:
            self._parts["words"].complain(self.words, translate("Assess", "Say what it is."))
            return None
        if self.kind is What.PAPER:
            return NewItem(paper=words, place=place, seen_by=by, seen_on=on)
        return NewItem(observation=words, seen_by=by, seen_on=on)

    def drop(self, files: Sequence[Path]) -> None:
        """A file was dropped on the page."""
        self.choose(What.FILE)
        self.file.field.setText(str(files[0]))

    def complain(self, words: str) -> None:
        """The desk refused; nothing was attached, and what was typed stays."""
        self.give.setEnabled(True)
        parts: dict[What, tuple[str, QWidget]] = {
            What.FILE: ("file", self.file), What.ELSEWHERE: ("file", self.file),
            What.PAPER: ("seen", self.by), What.OBSERVATION: ("seen", self.by),
        }  # fmt: skip
        part, field = parts[self.kind]
        if self.kind is What.PAPER and not self.place.text().strip():
            part, field = "place", self.place
        self._parts[part].complain(field, words)
        self.ensureWidgetVisible(field)
