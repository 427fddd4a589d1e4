"""Editing a published rubric: the form, then what the next version changes beside the old one, then publishing."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from credesk.domain.rubric import ScoreRule
from credesk.gui.languages import OFFERED, language_name
from credesk.gui.parts.buttons import button, primary, rename
from credesk.gui.parts.cards import Card, clear
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import text
from credesk.gui.programmes_fields import TextField
from credesk.gui.programmes_rubric_rows import CriterionCard
from credesk.gui.programmes_sheets import rule_words
from credesk.gui.theme import set_role, theme
from credesk.gui.words import isolated, number, plural, translate

if TYPE_CHECKING:
    from credesk.desk.describing import Fault
    from credesk.desk.rubric_changes import Reach
    from credesk.desk.rubric_editing import Edit
    from credesk.desk.rubric_words import CriterionWords, RubricWords
    from credesk.domain.errors import CredeskError
    from credesk.gui.pages import Page


class RubricForm(QWidget):
    """Filled from words and read back as words; texts stand in one language at a time."""

    def __init__(self, words: "RubricWords") -> None:
        super().__init__()
        self._given = words
        self.criteria: list[CriterionCard] = []
        self.language = QComboBox()
        others = [tag for tag in OFFERED if tag not in words.languages]
        for tag in (*words.languages, *others):
            self.language.addItem(language_name(tag), tag)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 * theme().unit)
        self._column.addWidget(self._head(words))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(4 * theme().unit)
        self._column.addLayout(self._cards)
        for one in words.criteria:
            self._add(one)
        self.more = button(translate("Programmes", "Add a criterion"), self.add_criterion)
        row = QHBoxLayout()
        row.addWidget(self.more)
        row.addStretch(1)
        self._column.addLayout(row)
        self.language.currentIndexChanged.connect(self._other_language)
        self.rule.currentIndexChanged.connect(self._other_rule)

    def _head(self, words: "RubricWords") -> Card:
        card, self.fields = Card(), Form()
        name = translate("Programmes", "Title of the rubric")
        self.title = self.fields.add_row(name, TextField(name, [self.tag], words.title), beside=self.language)
        self.language.setAccessibleName(translate("Programmes", "Language of the texts"))
        self.rule = QComboBox()
        for rule in ScoreRule:
            self.rule.addItem(rule_words(rule.value), rule.value)
        self.rule.setCurrentIndex(self.rule.findData(words.rule))
        self.fields.add_row(translate("Programmes", "Counts"), self.rule)
        self.limits: dict[str, QLineEdit] = {}
        row = QHBoxLayout()
        row.setSpacing(3 * theme().unit)
        for part, label in (
            ("achieved", translate("Programmes", "Achieved from")),
            ("merit", translate("Programmes", "Merit from")),
            ("distinction", translate("Programmes", "Distinction from")),
            ("grade_maximum", translate("Programmes", "Highest grade")),
        ):
            form, self.limits[part] = Form(), QLineEdit(getattr(words, part))
            form.add_row(label, self.limits[part])
            row.addWidget(form, 1)
        card.body.addWidget(self.fields)
        card.body.addLayout(row)
        self.wrong = text(wrap=True)
        set_role(self.wrong, "wrong")
        self.wrong.hide()
        card.body.addWidget(self.wrong)
        return card

    @property
    def tag(self) -> str:
        """The language of the texts."""
        return str(self.language.currentData())

    def _other_language(self) -> None:
        self.title.set_languages([self.tag])
        for card in self.criteria:
            card.set_language(self.tag)

    @property
    def _has_points(self) -> bool:
        return ScoreRule(str(self.rule.currentData())).has_points

    def _other_rule(self) -> None:
        for card in self.criteria:
            card.count_points(on=self._has_points)

    def add_criterion(self) -> None:
        """A new criterion with two levels."""
        from credesk.desk.rubric_words import CriterionWords, LevelWords

        points = ("0", "1") if self._has_points else ("0", "0")
        levels = tuple(LevelWords({}, one, {}) for one in points)
        self._add(CriterionWords({}, {}, levels)).called.setFocus()

    def _add(self, words: "CriterionWords") -> CriterionCard:
        card = CriterionCard(words, self.tag, has_points=self._has_points)
        card.moved.connect(lambda step: self._move(card, step))
        card.removed.connect(lambda: self._remove(card))
        self.criteria.append(card)
        self._cards.addWidget(card)
        return card

    def _move(self, card: CriterionCard, step: int) -> None:
        place = self.criteria.index(card)
        wanted = place + step
        if 0 <= wanted < len(self.criteria):
            self.criteria.insert(wanted, self.criteria.pop(place))
            self._cards.insertWidget(wanted, card)

    def _remove(self, card: CriterionCard) -> None:
        self.criteria.remove(card)
        card.hide()
        card.deleteLater()
        self.more.setFocus()

    def words(self) -> "RubricWords":
        """What was typed."""
        return replace(
            self._given,
            title=self.title.every(),
            criteria=tuple(card.words() for card in self.criteria),
            rule=str(self.rule.currentData()),
            achieved=self.limits["achieved"].text(),
            merit=self.limits["merit"].text(),
            distinction=self.limits["distinction"].text(),
            grade_maximum=self.limits["grade_maximum"].text(),
        )

    def complain(self, faults: "tuple[Fault, ...]") -> QWidget:
        """Say what is wrong beside each part; the first field that it is about."""
        self.calm()
        fields = [self._complain(fault) for fault in faults]
        fields[0].setFocus()
        return fields[0]

    def _complain(self, fault: "Fault") -> QWidget:
        head, *rest = fault.field.split(".")
        if head == "criteria" and rest:
            return self.criteria[int(rest[0])].complain(rest[1:], fault.sentence)
        self.wrong.setText(fault.sentence)
        self.wrong.show()
        return self.limits.get(head, self.title if head == "title" else self.more)

    def calm(self) -> None:
        """Take all complaints back."""
        self.wrong.hide()
        for card in self.criteria:
            card.calm()


class RubricEditor(QWidget):
    """``published`` carries what was made, ``wrong_at`` a field to come to; ``over_wanted``: forget what was typed."""

    published = Signal(object)
    over_wanted = Signal()
    wrong_at = Signal(object)

    def __init__(self, page: "Page", code: str, words: "RubricWords") -> None:
        super().__init__()
        self._page, self._code = page, code
        self.setAccessibleName(translate("Programmes", "Edit the rubric"))
        self.form = RubricForm(words)
        self.edit: Edit | None = None
        self.told = text(wrap=True)
        self.over = button(translate("Programmes", "Start over"), self.over_wanted.emit)
        self.back = button(translate("Programmes", "Back to the form"), self.show_form)
        self.look_button = primary(translate("Programmes", "See what changes"), self.look)
        self.publish_button = primary("", self.publish)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(3 * theme().unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 * theme().unit)
        column.addWidget(self._foot())
        column.addWidget(self.form)
        column.addLayout(self._shown)
        column.addStretch(1)
        self.setFocusProxy(self.form.title)
        self.show_form()

    def _foot(self) -> Card:
        card, row = Card(), QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(self.told, 1)
        for one in (self.over, self.back, self.look_button,
                    self.publish_button):  # fmt: skip
            row.addWidget(one)
        card.body.addLayout(row)
        return card

    def show_form(self) -> None:
        """The form as it was left."""
        self.edit = None
        clear(self._shown)
        self.told.setText(
            translate(
                "Programmes",
                "What is published stays as it is; this makes the next version. Marks go on with it when their assessor"
                " says so.",
            )
        )
        self.form.show()
        self._say_buttons()

    def _say_buttons(self) -> None:
        seen = self.edit is not None
        self.back.setVisible(seen)
        self.over.setVisible(not seen)
        self.look_button.setVisible(not seen)
        self.publish_button.setVisible(seen)

    def look(self) -> None:
        """Compare what was typed with what is published, and say whom it concerns. Nothing is written."""
        from credesk.desk.rubric_editing import plan_words

        words, code = self.form.words(), self._code
        self._page.line.ask(lambda desk: plan_words(desk, code, words), self._seen, self._refused, owner=self)

    def _refused(self, error: "CredeskError") -> None:
        from credesk.desk.describing import FormRefused

        self.show_form()
        if isinstance(error, FormRefused):
            self.wrong_at.emit(self.form.complain(error.faults))
        else:
            self._page.frame.trouble(error)

    def _seen(self, edit: "Edit") -> None:
        from credesk.domain.rubric_change import Grade
        from credesk.gui.programmes_compare import Differences

        self.form.calm()
        if edit.comparison.grade is Grade.NONE:
            self.told.setText(translate("Programmes", "Nothing is different, so there is no new version to publish."))
            return
        self.edit = edit
        self.form.hide()
        clear(self._shown)
        self._shown.addWidget(Differences(edit.comparison, self.form.tag))
        self.told.setText(" ".join((*_reach_words(edit.reach), *_achievement_words(edit))))
        rename(
            self.publish_button,
            translate("Programmes", "Publish version {number}", number=number(edit.comparison.new.number)),
        )
        self._say_buttons()
        self.publish_button.setFocus()
        self.wrong_at.emit(self.publish_button)

    def publish(self) -> None:
        """Publish what was looked at."""
        from credesk.desk.rubric_editing import publish_edit

        edit = self.edit
        if edit is None:
            self.look()
            return
        self._page.line.ask(
            lambda desk: publish_edit(desk, edit), self._done, self._page.frame.trouble,
            changes=("programmes", "submissions"), owner=self,
        )  # fmt: skip

    def _done(self, published: object) -> None:
        self.published.emit(published)


def _reach_words(reach: "Reach") -> list[str]:
    """Whom it concerns, in sentences."""
    said = []
    if reach.to_look:
        said.append(plural("Programmes", "%n finished portfolio needs another look.",
                           "%n finished portfolios need another look.", reach.to_look))  # fmt: skip
    if reach.untouched:
        said.append(plural("Programmes", "%n can stand as marked.", "%n can stand as marked.", reach.untouched))
    if reach.begun:
        said.append(plural("Programmes", "%n is begun.", "%n are begun.", reach.begun))
    if reach.decided:
        said.append(plural("Programmes", "%n is decided and stays.", "%n are decided and stay.", reach.decided))
    return said or [translate("Programmes", "Nobody's marks stand by it yet.")]


def _achievement_words(edit: "Edit") -> list[str]:
    """Which achievements go on with it."""
    return [
        translate("Programmes", "{achievement} goes on with it as version {number}.",
                  achievement=isolated(one.title.text()), number=number(one.number))
        for _, one in edit.achievements
    ]  # fmt: skip
