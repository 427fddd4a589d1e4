"""Two versions of a rubric side by side: what is the same is quiet, what changed is named."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from credesk.domain.points import points_text
from credesk.domain.rubric_change import Grade, What
from credesk.gui.parts.cards import Card, clear
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import small, text
from credesk.gui.programmes_sheets import bands_words, rule_words
from credesk.gui.rubric_words import change_words, criterion_of, find, grade_kind, grade_words
from credesk.gui.theme import TITLE, theme
from credesk.gui.words import isolated, number, translate

if TYPE_CHECKING:
    from credesk.desk.programmes_view import VersionLine
    from credesk.domain.ids import Id
    from credesk.domain.rubric import Criterion, Level, RubricVersion
    from credesk.domain.rubric_change import Comparison
    from credesk.gui.pages import Page

KINDS = {Grade.TEXTS: "neutral", Grade.LEVEL_ADDED: "accent", Grade.CRITERION_ADDED: "accent"}


class Differences(QWidget):
    """All of a comparison: the grade, what counts otherwise, each criterion old and new beside each other."""

    def __init__(self, comparison: "Comparison", language: str) -> None:
        super().__init__()
        self._comparison, self._language = comparison, language
        self._whats: dict[tuple[Id | None, Id | None], list[What]] = defaultdict(list)
        for one in comparison.changes:
            self._whats[one.criterion, one.level].append(one.what)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * theme().unit)
        self._head()
        for id in self._criteria():
            self._criterion(id)

    def _head(self) -> None:
        old, new, grade = self._comparison.old, self._comparison.new, self._comparison.grade
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(Chip(translate("Rubric", "Grade {grade}", grade=number(int(grade))), grade_kind(grade)))
        row.addWidget(text(grade_words(grade), bold=True, wrap=True), 1)
        card.body.addLayout(row)
        grid = self._grid()
        for n, (version, whats) in enumerate(((old, []), (new, self._whats[None, None]))):
            words = translate("Programmes", "Version {number}", number=number(version.number))
            grid.addWidget(small(words), 0, n)
            grid.addWidget(text(version.title.text(self._language), bold=True, wrap=True), 1, n)
            grid.addWidget(text(_counting(version), muted=True, wrap=True), 2, n)
            if whats:
                grid.addLayout(_chips(whats), 3, n)
        card.body.addLayout(grid)
        self._column.addWidget(card)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * theme().unit)
        grid.setVerticalSpacing(theme().unit)
        for n in (0, 1):
            grid.setColumnStretch(n, 1)
            grid.setColumnMinimumWidth(n, 40 * theme().unit)
        return grid

    def _criteria(self) -> "list[Id]":
        """Those of the new version in its order, then those that are gone."""
        news = [one.id for one in self._comparison.new.criteria]
        return [*news, *(one.id for one in self._comparison.old.criteria if one.id not in news)]

    def _criterion(self, id: "Id") -> None:
        old, new = (find(version, id) for version in (self._comparison.old, self._comparison.new))
        named = criterion_of(self._comparison, id)
        assert named is not None
        card = Card()
        card.setAccessibleName(named.title.text(self._language))
        whats = self._whats[id, None]
        grid = self._grid()
        for n, one in enumerate((old, new)):
            if one is not None:
                grid.addWidget(text(one.title.text(self._language), bold=True, wrap=True), 0, n)
                if one.description is not None:
                    grid.addWidget(text(one.description.text(self._language), muted=True, wrap=True), 1, n)
            else:
                grid.addWidget(text("–", muted=True), 0, n)
        if whats:
            grid.addLayout(_chips(whats), 2, 0 if new is None else 1)
        for n, (before, after) in enumerate(_paired(old, new)):
            self._level(grid, n + 3, id, before, after)
        card.body.addLayout(grid)
        self._column.addWidget(card)

    def _level(
        self, grid: QGridLayout, row: int, criterion: "Id", before: "Level | None", after: "Level | None"
    ) -> None:
        some = after or before
        whats = self._whats[criterion, some.id] if some is not None else []
        for column, one in enumerate((before, after)):
            cell = QHBoxLayout()
            cell.setSpacing(2 * theme().unit)
            cell.addWidget(text(self._level_words(one), wrap=True, muted=not whats), 1)
            if whats and (column == 1) == (after is not None):
                cell.addLayout(_chips(whats))
            grid.addLayout(cell, row, column)

    def _level_words(self, level: "Level | None") -> str:
        if level is None:
            return "–"
        title = isolated(level.title.text(self._language))
        words = title
        if self._comparison.new.rule.has_points or self._comparison.old.rule.has_points:
            words = translate("Programmes", "{points} · {level}", points=points_text(level.points), level=title)
        said = level.description.text(self._language) if level.description is not None else ""
        return f"{words}: {said}" if said else words


def _counting(version: "RubricVersion") -> str:
    return " · ".join((rule_words(version.rule.value), bands_words(version.bands)))


def _paired(old: "Criterion | None", new: "Criterion | None") -> "list[tuple[Level | None, Level | None]]":
    """Levels beside each other, in the new order, each one that is gone after the one that stood below it."""
    befores, afters = (list(one.levels) if one is not None else [] for one in (old, new))
    known, rows = {one.id: one for one in befores}, [(None, one) for one in afters]
    pairs: list[tuple[Level | None, Level | None]] = [(known.get(after.id), after) for _, after in rows]
    here = {after.id for after in afters}
    for n, level in enumerate(befores):
        if level.id not in here:
            below = befores[n - 1].id if n else None
            place = next((i + 1 for i, pair in enumerate(pairs) if any(one and one.id == below for one in pair)), 0)
            pairs.insert(place, (level, None))
    return pairs


def _chips(whats: Sequence[What]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme().unit)
    for what in dict.fromkeys(whats):
        row.addWidget(Chip(change_words(what), KINDS.get(what.grade, "look")), 0, Qt.AlignmentFlag.AlignTop)
    row.addStretch(1)
    return row


class ComparePanel(QWidget):
    """Two published versions, chosen by number."""

    def __init__(self, page: "Page", title: str, versions: "Sequence[VersionLine]", newer: bytes) -> None:
        super().__init__()
        self._page = page
        self.setAccessibleName(translate("Programmes", "Compare versions"))
        self.older, self.newer = QComboBox(), QComboBox()
        for box, name in (
            (self.older, translate("Programmes", "Older version")),
            (self.newer, translate("Programmes", "Newer version")),
        ):
            box.setAccessibleName(name)
            for one in versions:
                box.addItem(translate("Programmes", "Version {number}", number=number(one.number)), one.id)
        place = max(0, self.newer.findData(newer))
        self.newer.setCurrentIndex(min(place, self.newer.count() - 2))
        self.older.setCurrentIndex(self.newer.currentIndex() + 1)
        for box in (self.older, self.newer):
            box.currentIndexChanged.connect(self.look)
        self._shown = QVBoxLayout()
        self._lay_out(title)
        self.look()

    def _lay_out(self, title: str) -> None:
        card, row = Card(), QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(text(title, bold=True, size=TITLE, wrap=True), 1)
        row.addWidget(self.older)
        row.addWidget(self.newer)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * theme().unit)
        column.addWidget(card)
        column.addLayout(self._shown)
        column.addStretch(1)
        self.setFocusProxy(self.older)

    def look(self) -> None:
        """Compare the two that are chosen."""
        from credesk.desk.rubric_changes import compare_versions

        old, new = bytes(self.older.currentData()), bytes(self.newer.currentData())
        self._page.line.read(lambda workspace: compare_versions(workspace, old, new), self._show, owner=self)

    def _show(self, comparison: "Comparison") -> None:
        clear(self._shown)
        self._shown.addWidget(Differences(comparison, ""))
