"""What a take-in is for: the task, the cohort, the site, and the worksheet where it does not lie beside."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from credesk.gui.files_dropped import choose_file, pasted_path
from credesk.gui.parts.buttons import button
from credesk.gui.parts.cards import Card
from credesk.gui.parts.labels import small
from credesk.gui.theme import theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.take_ins import TaskChoice


class Options(Card):
    """Four fields in a row. ``changed`` says that one was changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tasks: Sequence[TaskChoice] = ()
        self.task, self.cohort, self.site = QComboBox(), QLineEdit(), QLineEdit()
        self.worksheet = QLineEdit()
        self._choose = button(translate("TakeIn", "Choose worksheet…"), self._choose_worksheet)
        self.cohort.setPlaceholderText(translate("TakeIn", "each learner's own"))
        self.site.setPlaceholderText(translate("TakeIn", "none"))
        self.worksheet.setPlaceholderText(translate("TakeIn", "the one beside it"))
        self.task.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.task.setMinimumContentsLength(18)
        self._lay_out()
        self.task.currentIndexChanged.connect(lambda _at: self.changed.emit())
        for field in (self.cohort, self.site, self.worksheet):
            field.setAcceptDrops(False)
            field.textChanged.connect(lambda _words: self.changed.emit())

    def _lay_out(self) -> None:
        unit = theme().unit
        row = QHBoxLayout()
        row.setSpacing(4 * unit)
        hints = (
            (translate("TakeIn", "Task"), self.task, 30, translate("TakeIn", "What these portfolios are marked for.")),
            (translate("TakeIn", "Cohort"), self.cohort, 18, translate("TakeIn", "Recorded with every submission.")),
            (translate("TakeIn", "Site"), self.site, 18, translate("TakeIn", "The site or centre of the source.")),
            (
                translate("TakeIn", "Grading worksheet"), self.worksheet, 38,
                translate("TakeIn", "Adds names, e-mail and times; needed only where it does not lie beside."),
            ),
        )  # fmt: skip
        for label, field, share, hint in hints:
            row.addWidget(_labelled(label, field, hint, self._choose if field is self.worksheet else None), share)
        self.body.setContentsMargins(4 * unit, 3 * unit, 4 * unit, 3 * unit)
        self.body.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def put_tasks(self, tasks: "Sequence[TaskChoice]") -> None:
        """Offer these tasks; one alone is chosen, one that was chosen stays."""
        before = self.chosen
        self._tasks = tasks
        self.task.blockSignals(True)
        self.task.clear()
        self.task.addItem(translate("TakeIn", "Choose…") if tasks else translate("TakeIn", "No task yet"))
        for one in tasks:
            self.task.addItem(f"{one.achievement} · {one.title}")
        places = [n for n, one in enumerate(tasks, 1) if before is not None and one.task == before.task]
        self.task.setCurrentIndex(places[0] if places else 1 if len(tasks) == 1 else 0)
        self.task.blockSignals(False)
        self.changed.emit()

    @property
    def chosen(self) -> "TaskChoice | None":
        """The task that is chosen."""
        at = self.task.currentIndex() - 1
        return self._tasks[at] if 0 <= at < len(self._tasks) else None

    @property
    def worksheet_path(self) -> Path | None:
        """The worksheet that is named."""
        return pasted_path(self.worksheet.text())

    def _choose_worksheet(self) -> None:
        title = translate("TakeIn", "Grading worksheet")
        kinds = translate("TakeIn", "Worksheets (*.csv *.txt)")
        choose_file(self, title, kinds, lambda path: self.worksheet.setText(str(path)))


def _labelled(label: str, field: QWidget, hint: str, more: QWidget | None) -> QWidget:
    holder = QWidget()
    column, row = QVBoxLayout(holder), QHBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme().unit)
    name = small(label)
    name.setBuddy(field)
    field.setAccessibleName(label)
    field.setAccessibleDescription(hint)
    field.setToolTip(hint)
    row.setSpacing(2 * theme().unit)
    row.addWidget(field, 1)
    if more is not None:
        row.addWidget(more)
    column.addWidget(name)
    column.addLayout(row)
    return holder
