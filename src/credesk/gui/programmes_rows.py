"""The rows of the achievement form: a learning outcome, a task with its rubric, a place in a framework."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from credesk.gui.parts.forms import Form
from credesk.gui.programmes_fields import TextField, Words
from credesk.gui.theme import theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.describing_words import AlignmentWords, TaskWords

Rubrics = Sequence[tuple[str, str]]
"""(key, words) of the rubrics that a task can be judged by."""


class OutcomeRow(Form):
    """One learning outcome."""

    def __init__(self, languages: Sequence[str], words: Words | None = None) -> None:
        super().__init__()
        name = translate("Programmes", "Learning outcome")
        self.text = self.add_row(name, TextField(name, languages, words))
        self.setFocusProxy(self.text)

    def field(self, _part: str) -> QWidget:
        """The field that a fault is about."""
        return self.text

    def set_languages(self, languages: Sequence[str]) -> None:
        """Show an editor for each language."""
        self.text.set_languages(languages)


class TaskRow(Form):
    """One task. The weight counts for the weighted mean only."""

    def __init__(self, languages: Sequence[str], rubrics: Rubrics, words: "TaskWords") -> None:
        super().__init__()
        name = translate("Programmes", "Task")
        self.title = self.add_row(name, TextField(name, languages, words.title))
        self.rubric = QComboBox()
        self.rubric.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rubric.setMinimumContentsLength(20)
        self.rubric.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rubric.addItem(translate("Programmes", "Choose a rubric…"), "")
        for key, shown in rubrics:
            self.rubric.addItem(shown, key)
        self.rubric.setCurrentIndex(max(0, self.rubric.findData(words.rubric)))
        self.add_row(translate("Programmes", "Judged by"), self.rubric)
        self.weight = QLineEdit(words.weight)
        self._weight = Form()
        self._weight.add_row(translate("Programmes", "Weight"), self.weight)
        self.add(self._weight)
        self.setFocusProxy(self.title)

    def show_weight(self, *, shown: bool) -> None:
        """The weight counts for one rule only."""
        self._weight.setVisible(shown)

    def complain(self, field: QWidget, sentence: str) -> None:
        """Say what is wrong with a field, and go there; "" takes it back."""
        if field is self.weight:
            self._weight.complain(field, sentence)
        else:
            super().complain(field, sentence)

    def calm(self) -> None:
        """Take all complaints back."""
        super().calm()
        self._weight.calm()

    def field(self, part: str) -> QWidget:
        """The field that a fault is about."""
        return {"title": self.title, "rubric": self.rubric, "weight": self.weight}[part]

    def set_languages(self, languages: Sequence[str]) -> None:
        """Show an editor for each language."""
        self.title.set_languages(languages)

    def words(self) -> "TaskWords":
        """What was typed."""
        from credesk.desk.describing_words import TaskWords

        return TaskWords(self.title.words(), str(self.rubric.currentData() or ""), self.weight.text())


class AlignmentRow(Form):
    """One place in a framework of skills."""

    def __init__(self, words: "AlignmentWords | None" = None) -> None:
        super().__init__()
        labels = {
            "name": translate("Programmes", "Name of the skill"),
            "url": translate("Programmes", "Address (https://…)"),
            "framework": translate("Programmes", "Framework"),
            "code": translate("Programmes", "Code"),
            "kind": translate("Programmes", "Kind"),
        }
        self.fields = {part: QLineEdit(getattr(words, part) if words else "") for part in labels}
        for part in ("name", "url"):
            self.add_row(labels[part], self.fields[part])
        self.add(_beside([(labels[part], self.fields[part]) for part in ("framework", "code", "kind")]))
        self.setFocusProxy(self.fields["name"])

    def field(self, part: str) -> QWidget:
        """The field that a fault is about."""
        return self.fields[part]

    def words(self) -> "AlignmentWords":
        """What was typed."""
        from credesk.desk.describing_words import AlignmentWords

        return AlignmentWords(**{part: field.text() for part, field in self.fields.items()})


def _beside(rows: Sequence[tuple[str, QLineEdit]]) -> QWidget:
    """Short fields beside each other."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(3 * theme().unit)
    for label, field in rows:
        form = Form()
        form.add_row(label, field)
        row.addWidget(form, 1)
    return holder
