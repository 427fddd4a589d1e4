"""What is published, readable: a rubric with its criteria and levels; an achievement with its tasks."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from credesk.gui.languages import language_name
from credesk.gui.parts.buttons import button, link, rename
from credesk.gui.parts.cards import Card, clear, pairs
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import digits, line, small, text
from credesk.gui.parts.tables import Row
from credesk.gui.theme import TITLE, theme
from credesk.gui.words import isolated, plural, short_day, translate

if TYPE_CHECKING:
    from credesk.desk.programmes_view import AchievementSheet, RubricSheet, VersionLine
    from credesk.domain.achievement import AchievementVersion
    from credesk.domain.outcome import Bands
    from credesk.domain.rubric import Criterion, RubricVersion
    from credesk.domain.texts import Texts


class Sheet(QWidget):
    """A published version. ``version_wanted`` carries another version's id, ``rubric_wanted`` a rubric version's."""

    version_wanted = Signal(object)
    rubric_wanted = Signal(object)
    next_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, title: str, languages: Sequence[str], language: str = "") -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._head = Card()
        self._title = text("", bold=True, wrap=True, size=TITLE)
        self.language = QComboBox()
        self.language.setAccessibleName(translate("Programmes", "Language of the texts"))
        for tag in languages:
            self.language.addItem(language_name(tag), tag)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        self.versions = QComboBox()
        self.versions.setAccessibleName(translate("Programmes", "Version"))
        self._top, self._choices = QHBoxLayout(), QHBoxLayout()
        for row in (self._top, self._choices):
            row.setSpacing(2 * theme().unit)
        self._top.addWidget(self._title, 1)
        self._head.body.addLayout(self._top)
        self._head.body.addLayout(self._choices)
        self._said = QVBoxLayout()
        self._said.setSpacing(4 * theme().unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * theme().unit)
        column.addWidget(self._head)
        column.addLayout(self._said)
        column.addStretch(1)
        self.language.currentIndexChanged.connect(self._say)

    def _choose_from(self, versions: "Sequence[VersionLine]", here: bytes, code: str) -> None:
        for one in versions:
            day = short_day(one.published)
            words = translate("Programmes", "Version {number} · {day}", number=one.number, day=day)
            self.versions.addItem(words, one.id)
            if one.id == here:
                self.versions.setCurrentIndex(self.versions.count() - 1)
        self.versions.activated.connect(lambda n: self.version_wanted.emit(self.versions.itemData(n)))
        self._choices.addWidget(self.versions)
        self._choices.addWidget(self.language)
        self.language.setVisible(self.language.count() > 1)
        self._choices.addWidget(small(isolated(code)))
        self._choices.addStretch(1)

    @property
    def tag(self) -> str:
        """The language that is shown."""
        return str(self.language.currentData() or "")

    def _in(self, texts: "Texts | None") -> str:
        return texts.text(self.tag) if texts is not None else ""

    def _say(self) -> None:
        clear(self._said)
        self._fill()

    def _fill(self) -> None:
        """Show the texts in the chosen language."""

    def _card(self, title: str) -> Card:
        card = Card(title)
        self._said.addWidget(card)
        return card


def list_row(title: str, code: str, version: "RubricVersion | AchievementVersion") -> Row:
    """A published thing as the lists show it."""
    return {"title": title, "code": code, "version": version.number, "id": version.id}


def languages_of(texts: "Iterable[Texts | None]") -> list[str]:
    """All languages of these texts, the first source first."""
    return list(dict.fromkeys(tag for one in texts if one is not None for tag in one))


def bands_words(bands: "Bands") -> str:
    """From where each outcome is reached, in one line."""
    from credesk.desk.describing_words import percent

    words = [translate("Programmes", "achieved from {limit}", limit=percent(bands.achieved))]
    if bands.merit is not None:
        words.append(translate("Programmes", "merit from {limit}", limit=percent(bands.merit)))
    if bands.distinction is not None:
        words.append(translate("Programmes", "distinction from {limit}", limit=percent(bands.distinction)))
    return " · ".join(words)


def rule_words(rule: str) -> str:
    """A score rule by its value."""
    return {
        "sum": translate("Programmes", "The sum of the points"),
        "sum_over_max": translate("Programmes", "The sum of the points, of the highest grade"),
        "moodle_minmax": translate("Programmes", "As Moodle counts: between the lowest and the highest sum"),
        "weighted": translate("Programmes", "The weighted mean of the criteria"),
        "all_must_pass": translate("Programmes", "Every criterion must pass"),
        "levels_only": translate("Programmes", "Levels only, without points"),
    }[rule]


class RubricView(Sheet):
    """A rubric: each criterion with its levels from the lowest to the highest."""

    def __init__(self, sheet: "RubricSheet", language: str = "", *, may_write: bool = False) -> None:
        self.sheet, self.version = sheet, sheet.version
        texts = [one for _, _, one in sheet.version.texts()]
        super().__init__(sheet.version.title.text(), languages_of(texts), language)
        self._choose_from(sheet.versions, sheet.version.id, sheet.code)
        self.versions.setVisible(bool(sheet.versions))
        self.compare = button(translate("Programmes", "Compare…"), self.compare_wanted.emit)
        self.edit = button(translate("Programmes", "Edit"), self.next_wanted.emit)
        for one in (self.compare, self.edit):
            self._top.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
        self.compare.setVisible(len(sheet.versions) > 1)
        # An edit makes the version after the newest one: an older one is only read.
        self.edit.setVisible(may_write and bool(sheet.versions) and sheet.versions[0].id == sheet.version.id)
        self._fill()

    def _fill(self) -> None:
        self._title.setText(self._in(self.version.title))
        self._rule_card(self.version)
        for criterion in self.version.criteria:
            self._criterion(criterion)

    def _rule_card(self, version: "RubricVersion") -> None:
        card = self._card("")
        rows = [
            (translate("Programmes", "Counts"), text(rule_words(version.rule.value), wrap=True)),
            (translate("Programmes", "Outcomes"), text(bands_words(version.bands), wrap=True)),
        ]
        if self.sheet.used_by:
            names = ", ".join(isolated(one) for one in self.sheet.used_by)
            rows.append((translate("Programmes", "Used by"), text(names, wrap=True)))
        card.body.addLayout(pairs(rows))

    def _criterion(self, criterion: "Criterion") -> None:
        from credesk.domain.points import points_text

        card = self._card("")
        head = QHBoxLayout()
        head.addWidget(text(self._in(criterion.title), bold=True, wrap=True), 1)
        if criterion.weight != 1:
            words = translate("Programmes", "weight {weight}", weight=points_text(criterion.weight))
            head.addWidget(Chip(words, "neutral"))
        if not criterion.may_be_not_applicable:
            head.addWidget(Chip(translate("Programmes", "always applies"), "neutral"))
        card.body.addLayout(head)
        if criterion.description is not None:
            card.body.addWidget(text(self._in(criterion.description), muted=True, wrap=True))
        card.body.addLayout(self._levels(criterion))

    def _levels(self, criterion: "Criterion") -> QGridLayout:
        from credesk.domain.points import points_text

        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * theme().unit)
        grid.setVerticalSpacing(theme().unit)
        top = Qt.AlignmentFlag.AlignTop
        for n, level in enumerate(criterion.levels):
            if self.version.rule.has_points:
                grid.addWidget(digits(points_text(level.points)), n, 0, top)
            grid.addWidget(text(self._in(level.title), wrap=True), n, 1, top)
            grid.addWidget(text(self._in(level.description), muted=True, wrap=True), n, 2, top)
            if level.id == criterion.must_reach:
                grid.addWidget(Chip(translate("Programmes", "must reach"), "accent"), n, 3, top)
        grid.setColumnMinimumWidth(0, 6 * theme().unit)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        return grid


class AchievementView(Sheet):
    """An achievement: what it says, its tasks with their rubrics, and the way to its next version."""

    def __init__(self, sheet: "AchievementSheet", *, may_write: bool, language: str = "") -> None:
        self.sheet = sheet
        texts = [one for _, _, one in sheet.version.texts()]
        super().__init__(sheet.version.title.text(), languages_of(texts), language)
        self._choose_from(sheet.versions, sheet.version.id, sheet.code)
        self.next = button(translate("Programmes", "Make the next version"), self.next_wanted.emit)
        self._top.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        self.next.setVisible(may_write)
        self._fill()

    def _fill(self) -> None:
        version = self.sheet.version
        self._title.setText(self._in(version.title))
        card = self._card("")
        card.body.addWidget(text(self._in(version.description), wrap=True))
        card.body.addLayout(pairs(self._facts()))
        if version.outcomes:
            outcomes = self._card(translate("Programmes", "Learning outcomes"))
            for one in version.outcomes:
                outcomes.body.addWidget(text(f"•  {self._in(one)}", wrap=True))
        self._tasks(version)
        if version.alignments:
            self._alignments(version)

    def _facts(self) -> list[tuple[str, QLabel]]:
        from credesk.domain.points import points_text

        version = self.sheet.version
        hours, months = version.workload_hours, version.valid_months
        told = [
            (translate("Programmes", "Issuer"), self.sheet.issuer),
            (translate("Programmes", "Criteria"), self._in(version.criteria)),
            (translate("Programmes", "Statement"), self._in(version.statement)),
            (translate("Programmes", "Level"), self._in(version.level)),
            (translate("Programmes", "Workload"), plural("Programmes", "%n hour", "%n hours", hours) if hours else ""),
            (translate("Programmes", "Credits"), points_text(version.credits) if version.credits else ""),
            (
                translate("Programmes", "Valid for"),
                plural("Programmes", "%n month", "%n months", months) if months else translate("Programmes", "no end"),
            ),
            (
                translate("Programmes", "Marks"),
                translate("Programmes", "stand in the credential")
                if version.results_in_credential
                else translate("Programmes", "stay here"),
            ),
        ]
        return [(label, text(words, wrap=True)) for label, words in told if words]

    def _tasks(self, version: "AchievementVersion") -> None:
        from credesk.domain.achievement import JoinRule
        from credesk.domain.points import points_text

        card = self._card(translate("Programmes", "Tasks"))
        is_mean = version.join is JoinRule.WEIGHTED_MEAN
        for task in version.tasks:
            rubric = self.sheet.rubrics[task.rubric_version]
            row = QHBoxLayout()
            row.addWidget(text(self._in(task.title), bold=True, wrap=True), 1)
            if is_mean:
                words = translate("Programmes", "weight {weight}", weight=points_text(task.weight))
                row.addWidget(Chip(words, "neutral"))
            lead = link("", partial(self.rubric_wanted.emit, rubric.id))
            name = translate("Programmes", "{rubric}, version {number}", rubric=isolated(self._in(rubric.title)),
                             number=rubric.number)  # fmt: skip
            rename(lead, name)
            row.addWidget(lead)
            card.body.addLayout(row)
            card.body.addWidget(line())
        joined = translate("Programmes", "Every task must be achieved.")
        if is_mean:
            joined = translate(
                "Programmes", "The weighted mean of the tasks: {bands}.", bands=bands_words(version.bands)
            )
        card.body.addWidget(small(joined, wrap=True))

    def _alignments(self, version: "AchievementVersion") -> None:
        card = self._card(translate("Programmes", "Frameworks that it aligns with"))
        for one in version.alignments:
            told = " · ".join(isolated(part) for part in (one.framework, one.code, one.name, one.url) if part)
            card.body.addWidget(text(told, wrap=True))
