"""The rows of the rubric form: a criterion with its levels, from the lowest to the highest."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from credesk.gui.checked import TickBox
from credesk.gui.parts.buttons import button, link
from credesk.gui.parts.cards import Card
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import text
from credesk.gui.programmes_fields import TextField
from credesk.gui.theme import set_role, theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.rubric_words import CriterionWords, LevelWords


class LevelRow(QWidget):
    """One level: points, title, description, whether it must be reached. ``reached``: the tick was set."""

    reached = Signal()
    removed = Signal()
    raised = Signal()

    def __init__(self, words: "LevelWords", language: str) -> None:
        super().__init__()
        self._words = words
        self.points = QLineEdit(words.points)
        self.points.setAccessibleName(translate("Programmes", "Points"))
        self.points.setPlaceholderText(translate("Programmes", "Points"))
        self.points.setFixedWidth(16 * theme().unit)
        self.title = TextField(translate("Programmes", "Level"), [language], words.title)
        self.description = TextField(translate("Programmes", "What it means"), [language], words.description)
        self._hint()
        self.must = TickBox(translate("Programmes", "must reach"))
        self.must.setChecked(words.must_reach)
        self.must.clicked.connect(lambda _checked=False: self.reached.emit())
        remove = link(translate("Programmes", "Remove"), self.removed.emit)
        remove.setAccessibleName(translate("Programmes", "Remove this level"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme().unit)
        row.addWidget(self.points)
        row.addWidget(self.title, 2)
        row.addWidget(self.description, 3)
        row.addWidget(self.must)
        self._up = link(translate("Programmes", "Up"), self.raised.emit)
        self._up.setAccessibleName(translate("Programmes", "Move this level up"))
        row.addWidget(self._up)
        row.addWidget(remove)
        self.setFocusProxy(self.title)

    def _hint(self) -> None:
        for field, shown in (
            (self.title, translate("Programmes", "Level")),
            (self.description, translate("Programmes", "What it means")),
        ):
            for editor in field.editors.values():
                editor.setPlaceholderText(shown)

    def set_language(self, language: str) -> None:
        """Show the texts in another language."""
        for field in (self.title, self.description):
            field.set_languages([language])
        self._hint()

    def count_points(self, *, on: bool) -> None:
        """With points they say where a level stands; without, it is moved."""
        self.points.setVisible(on)
        self._up.setVisible(not on)

    def words(self) -> "LevelWords":
        """What was typed."""
        return replace(
            self._words,
            title=self.title.every(),
            points=self.points.text(),
            description=self.description.every(),
            must_reach=self.must.isChecked(),
        )

    def field(self, part: str) -> QWidget:
        """The field that a fault is about."""
        return {"points": self.points, "description": self.description}.get(part, self.title)


class CriterionCard(Card):
    """One criterion. ``moved`` carries -1 or 1; what is wrong stands under the levels."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, words: "CriterionWords", language: str, *, has_points: bool) -> None:
        super().__init__()
        self._words, self._language, self._has_points = words, language, has_points
        self.levels: list[LevelRow] = []
        self.fields = Form()
        name = translate("Programmes", "Criterion")
        self.called = self.fields.add_row(name, TextField(name, [language], words.title), beside=self._ways())
        name = translate("Programmes", "What is judged")
        self.description = self.fields.add_row(name, TextField(name, [language], words.description))
        self.body.addWidget(self.fields)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().unit)
        self.body.addLayout(self._rows)
        self.wrong = text(wrap=True)
        set_role(self.wrong, "wrong")
        self.wrong.hide()
        self.body.addWidget(self.wrong)
        self._foot(words)
        for level in words.levels:
            self._add(level)

    def _ways(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for words, named, act in (
            (translate("Programmes", "Up"), translate("Programmes", "Move this criterion up"), self._up),
            (translate("Programmes", "Down"), translate("Programmes", "Move this criterion down"), self._down),
            (translate("Programmes", "Remove"), translate("Programmes", "Remove this criterion"), self.removed.emit),
        ):
            made = link(words, act)
            made.setAccessibleName(named)
            row.addWidget(made)
        return holder

    def _up(self) -> None:
        self.moved.emit(-1)

    def _down(self) -> None:
        self.moved.emit(1)

    def _foot(self, words: "CriterionWords") -> None:
        self.more = button(translate("Programmes", "Add a level"), self.add_level)
        self.weight = QLineEdit(words.weight)
        self.weight.setAccessibleName(translate("Programmes", "Weight"))
        self.weight.setFixedWidth(16 * theme().unit)
        self.off = TickBox(translate("Programmes", "may be not applicable"))
        self.off.setChecked(words.may_be_not_applicable)
        row = QHBoxLayout()
        row.setSpacing(3 * theme().unit)
        row.addWidget(self.more)
        row.addStretch(1)
        row.addWidget(self.off)
        row.addWidget(text(translate("Programmes", "Weight"), muted=True))
        row.addWidget(self.weight)
        self.body.addLayout(row)

    def add_level(self) -> None:
        """A new level at the top; points say where it stands."""
        from credesk.desk.rubric_words import LevelWords

        row = self._add(LevelWords({}, "" if self._has_points else "0", {}))
        (row.points if self._has_points else row.title).setFocus()

    def _add(self, words: "LevelWords") -> LevelRow:
        row = LevelRow(words, self._language)
        row.raised.connect(lambda: self._raise(row))
        row.count_points(on=self._has_points)
        row.reached.connect(lambda: self._only(row))
        row.removed.connect(lambda: self._remove(row))
        self.levels.append(row)
        self._rows.addWidget(row)
        return row

    def _only(self, wanted: LevelRow) -> None:
        """One level at most must be reached."""
        for row in self.levels:
            if row is not wanted:
                row.must.setChecked(False)

    def _raise(self, row: LevelRow) -> None:
        """Levels stand from the lowest to the highest; the first can go no further."""
        n = self.levels.index(row)
        if n:
            self.levels.insert(n - 1, self.levels.pop(n))
            self._rows.insertWidget(n - 1, row)

    def set_language(self, language: str) -> None:
        """Show the texts in another language."""
        self._language = language
        for field in (self.called, self.description):
            field.set_languages([language])
        for row in self.levels:
            row.set_language(language)

    def count_points(self, *, on: bool) -> None:
        """Whether levels carry points."""
        self._has_points = on
        for row in self.levels:
            row.count_points(on=on)

    def _remove(self, row: LevelRow) -> None:
        self.levels.remove(row)
        row.hide()
        row.deleteLater()
        self.more.setFocus()

    def words(self) -> "CriterionWords":
        """What was typed; levels in the order of their points, since that is what points mean."""
        return replace(
            self._words,
            title=self.called.every(),
            description=self.description.every(),
            levels=_risen([row.words() for row in self.levels]),
            weight=self.weight.text(),
            may_be_not_applicable=self.off.isChecked(),
        )

    def complain(self, rest: Sequence[str], sentence: str) -> QWidget:
        """Say what is wrong under the levels; the field that it is about, in the order in which words are given."""
        self.wrong.setText(sentence)
        self.wrong.show()
        field: QWidget = self.more
        if rest[0] == "levels" and len(rest) > 1:
            field = self._of(_risen([row.words() for row in self.levels])[int(rest[1])]).field(rest[2])
        elif rest[0] in ("title", "description", "weight"):
            field = {"title": self.called, "description": self.description, "weight": self.weight}[rest[0]]
        return field

    def _of(self, words: "LevelWords") -> LevelRow:
        return next(row for row in self.levels if row.words() == words)

    def calm(self) -> None:
        """Take complaints back."""
        self.wrong.hide()


def _risen(levels: "list[LevelWords]") -> "tuple[LevelWords, ...]":
    """Levels from the lowest to the highest where every one has points that can be read; else as they stand."""
    from credesk.domain.errors import BadInput
    from credesk.domain.points import parse_points

    try:
        points = [parse_points(one.points) for one in levels]
    except BadInput:
        return tuple(levels)
    return tuple(levels[n] for n in sorted(range(len(levels)), key=lambda n: points[n]))
