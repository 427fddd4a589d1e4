"""Describing an achievement: the form, its languages side by side, and what is wrong next to each field."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from credesk.domain.errors import BadInput
from credesk.gui.checked import TickBox
from credesk.gui.languages import OFFERED, language_name, tag_of
from credesk.gui.parts.buttons import button, link
from credesk.gui.parts.cards import Card, clear
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import small
from credesk.gui.programmes_fields import Rows, TextField
from credesk.gui.programmes_rows import AlignmentRow, OutcomeRow, Rubrics, TaskRow
from credesk.gui.theme import theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.describing import Fault
    from credesk.desk.describing_words import AchievementWords
    from credesk.domain.people import IssuerVersion

MOST_LANGUAGES = 4
"""Editors beside each other; more would be too narrow to read."""


class AchievementForm(QWidget):
    """Filled from words and read back as words. ``wrong_at`` carries the widget of the first complaint."""

    wrong_at = Signal(object)

    def __init__(self, words: "AchievementWords", issuers: "Sequence[IssuerVersion]", rubrics: Rubrics) -> None:
        super().__init__()
        self._given, self._rubrics = words, rubrics
        self.languages = list(words.languages)
        self.fields: dict[str, tuple[Form, QWidget]] = {}
        self.texts: dict[str, TextField] = {}
        self.lines: dict[str, QLineEdit] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * theme().unit)
        self._languages_card()
        self._what_card(issuers)
        self._paper_card()
        self._tasks_card()
        self._alignments_card()

    def _card(self, title: str) -> Form:
        card, form = Card(title), Form()
        card.body.addWidget(form)
        self._column.addWidget(card)
        return form

    def _languages_card(self) -> None:
        card = Card(translate("Programmes", "Languages"))
        self._language_row = QHBoxLayout()
        self._language_row.setSpacing(2 * theme().unit)
        card.body.addLayout(self._language_row)
        hint = translate("Programmes", "The first language is the one that counts; the others are translations of it.")
        card.body.addWidget(small(hint, wrap=True))
        self._language_form = Form()
        card.body.addWidget(self._language_form)
        self.new_language = QLineEdit()
        self.new_language.returnPressed.connect(self.add_language)
        hint = translate("Programmes", "By name or tag, such as: {languages}", languages=", ".join(OFFERED))
        add = button(translate("Programmes", "Add the language"), self.add_language)
        self._language_form.add_row(translate("Programmes", "Another language"), self.new_language, hint, add)
        self._column.addWidget(card)
        self._show_languages()

    def _show_languages(self) -> None:
        clear(self._language_row)
        for n, tag in enumerate(self.languages):
            self._language_row.addWidget(Chip(language_name(tag), "accent" if n == 0 else "neutral"))
            if n:
                first = link(translate("Programmes", "Make it the first"), partial(self.make_first, tag))
                words = translate("Programmes", "Make {language} the first", language=language_name(tag))
                first.setAccessibleName(words)
                self._language_row.addWidget(first)
                remove = link(translate("Programmes", "Remove"), partial(self.remove_language, tag))
                remove.setAccessibleName(translate("Programmes", "Remove {language}", language=language_name(tag)))
                self._language_row.addWidget(remove)
        self._language_row.addStretch(1)

    def add_language(self) -> None:
        """Show an editor for another language beside each text."""
        self._language_form.calm()
        try:
            tag = tag_of(self.new_language.text())
        except BadInput as error:
            self._language_form.complain(self.new_language, str(error))
            return
        if len(self.languages) >= MOST_LANGUAGES:
            sentence = translate("Programmes", "Up to {most} languages fit beside each other.", most=MOST_LANGUAGES)
            self._language_form.complain(self.new_language, sentence)
        elif tag not in self.languages:
            self._set_languages([*self.languages, tag])

    def make_first(self, tag: str) -> None:
        """Let this language be the one that counts."""
        self._set_languages([tag, *(one for one in self.languages if one != tag)])
        self.new_language.setFocus()

    def remove_language(self, tag: str) -> None:
        """Take a translation away; its texts come back when the language does."""
        self._set_languages([one for one in self.languages if one != tag])
        self.new_language.setFocus()

    def _set_languages(self, languages: list[str]) -> None:
        self.languages = languages
        self.new_language.clear()
        self._show_languages()
        several: tuple[TextField | OutcomeRow | TaskRow, ...] = (
            *self.texts.values(),
            *self.outcomes.items,
            *self.tasks.items,
        )
        for one in several:
            one.set_languages(languages)

    def _text(self, form: Form, name: str, label: str, hint: str = "", *, tall: bool = False) -> None:
        field = TextField(label, self.languages, getattr(self._given, name), tall=tall)
        self.texts[name] = form.add_row(label, field, hint)
        self.fields[name] = form, field

    def _line(self, form: Form, name: str, label: str, hint: str = "") -> None:
        field = QLineEdit(str(getattr(self._given, name)))
        self.lines[name] = form.add_row(label, field, hint)
        self.fields[name] = form, field

    def _what_card(self, issuers: "Sequence[IssuerVersion]") -> None:
        form = self._card(translate("Programmes", "What it is"))
        self.issuer = QComboBox()
        for one in issuers:
            self.issuer.addItem(one.legal_name, one.issuer.hex())
        self.issuer.setCurrentIndex(max(0, self.issuer.findData(self._given.issuer)))
        if len(issuers) > 1:
            form.add_row(translate("Programmes", "Issuer"), self.issuer)
        self._text(form, "title", translate("Programmes", "Title"))
        hint = translate("Programmes", "What files and lists call it; it stays the same for every version.")
        self._line(form, "code", translate("Programmes", "Short name"), hint)
        self.lines["code"].setReadOnly(self._given.is_next_version)
        self._text(form, "description", translate("Programmes", "Description"), tall=True)
        hint = translate("Programmes", "What a learner must do to earn it.")
        self._text(form, "criteria", translate("Programmes", "Criteria"), hint, tall=True)

    def _paper_card(self) -> None:
        form = self._card(translate("Programmes", "What the certificate says"))
        hint = translate("Programmes", "Between name and title, such as: has demonstrated the competencies of")
        self._text(form, "statement", translate("Programmes", "Statement (may be empty)"), hint)
        hint = translate("Programmes", "As it stands on paper, such as: KNQF 4 of 10 (EQF 3)")
        self._text(form, "level", translate("Programmes", "Level (may be empty)"), hint)
        numbers = QWidget()
        row = QHBoxLayout(numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * theme().unit)
        for name, label in (
            ("workload_hours", translate("Programmes", "Workload in hours")),
            ("credits", translate("Programmes", "Credits")),
            ("valid_months", translate("Programmes", "Valid for months")),
        ):
            cell = Form()
            self._line(cell, name, label, translate("Programmes", "may be empty"))
            row.addWidget(cell, 1)
        form.add(numbers)
        self.outcomes: Rows[OutcomeRow] = Rows(
            lambda: OutcomeRow(self.languages),
            translate("Programmes", "Add a learning outcome"),
            translate("Programmes", "Remove this learning outcome"),
        )
        for words in self._given.outcomes:
            self.outcomes.add(OutcomeRow(self.languages, words))
        form.add(self.outcomes)
        self.results = TickBox(translate("Programmes", "The credential carries the marks"))
        self.results.setChecked(self._given.results_in_credential)
        form.add(self.results)

    def _tasks_card(self) -> None:
        from credesk.desk.describing_words import TaskWords
        from credesk.domain.achievement import JoinRule

        form = self._card(translate("Programmes", "Tasks"))
        self.tasks: Rows[TaskRow] = Rows(
            lambda: TaskRow(self.languages, self._rubrics, TaskWords({})),
            translate("Programmes", "Add a task"),
            translate("Programmes", "Remove this task"),
        )
        for words in self._given.tasks:
            self.tasks.add(TaskRow(self.languages, self._rubrics, words))
        form.add(self.tasks)
        self.join = QComboBox()
        self.join.addItem(translate("Programmes", "Every task must be achieved"), JoinRule.ALL_ACHIEVED.value)
        self.join.addItem(translate("Programmes", "The weighted mean of the tasks"), JoinRule.WEIGHTED_MEAN.value)
        self.join.setCurrentIndex(max(0, self.join.findData(self._given.join)))
        form.add_row(translate("Programmes", "How tasks come together"), self.join)
        self._bands = QWidget()
        row = QHBoxLayout(self._bands)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * theme().unit)
        for name, label in (
            ("achieved", translate("Programmes", "Achieved from")),
            ("merit", translate("Programmes", "Merit from")),
            ("distinction", translate("Programmes", "Distinction from")),
        ):
            cell = Form()
            self._line(cell, name, label, translate("Programmes", "60 %, 3/5 or 0.6"))
            row.addWidget(cell, 1)
        form.add(self._bands)
        self.join.currentIndexChanged.connect(self._say_join)
        self.tasks.changed.connect(self._say_join)
        self._say_join()

    def _say_join(self) -> None:
        from credesk.domain.achievement import JoinRule

        is_mean = self.join.currentData() == JoinRule.WEIGHTED_MEAN.value
        self._bands.setVisible(is_mean)
        for task in self.tasks.items:
            task.show_weight(shown=is_mean)

    def _alignments_card(self) -> None:
        form = self._card(translate("Programmes", "Frameworks that it aligns with"))
        self.alignments: Rows[AlignmentRow] = Rows(
            AlignmentRow,
            translate("Programmes", "Add an alignment"),
            translate("Programmes", "Remove this alignment"),
        )
        for words in self._given.alignments:
            self.alignments.add(AlignmentRow(words))
        form.add(self.alignments)

    def words(self) -> "AchievementWords":
        """What stands in the form now."""
        from dataclasses import replace

        texts: dict[str, Any] = {name: field.words() for name, field in self.texts.items()}
        lines: dict[str, Any] = {name: field.text() for name, field in self.lines.items()}
        return replace(
            self._given,
            issuer=str(self.issuer.currentData() or self._given.issuer),
            languages=tuple(self.languages),
            outcomes=tuple(row.text.words() for row in self.outcomes.items),
            tasks=tuple(row.words() for row in self.tasks.items),
            alignments=tuple(row.words() for row in self.alignments.items),
            join=str(self.join.currentData()),
            results_in_credential=self.results.isChecked(),
            **texts,
            **lines,
        )

    def calm(self) -> None:
        """Take all complaints back."""
        several: tuple[Rows[Any], ...] = (self.outcomes, self.tasks, self.alignments)
        for rows in several:
            rows.complain("")
            for row in rows.items:
                row.calm()
        for form, field in self.fields.values():
            form.complain(field, "")

    def complain(self, faults: "Sequence[Fault]") -> None:
        """Put every fault next to its field, and go to the first."""
        self.calm()
        first: QWidget | None = None
        for fault in reversed(faults):
            first = self._complain(fault) or first
        if first is not None:
            first.setFocus()
            self.wrong_at.emit(first)

    def _complain(self, fault: "Fault") -> QWidget | None:
        name, *rest = fault.field.split(".")
        sections: dict[str, Rows[Any]] = {
            "outcomes": self.outcomes,
            "tasks": self.tasks,
            "alignments": self.alignments,
        }
        rows = sections.get(name)
        if rows is None:
            form, field = self.fields[name]
            form.complain(field, fault.sentence)
            return field
        if not rest:
            rows.complain(fault.sentence)
            return rows.more
        row: OutcomeRow | TaskRow | AlignmentRow = rows.items[int(rest[0])]
        field = row.field(rest[-1])
        row.complain(field, fault.sentence)
        return field
