"""Which achievements are issued with a template: a tick for each."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from credesk.gui.checked import TickBox
from credesk.gui.parts.cards import clear
from credesk.gui.parts.labels import section, small
from credesk.gui.theme import set_role, theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.template_view import Programme
    from credesk.domain.ids import Id


class Use(Protocol):
    """Told when a tick is set or taken away."""

    def __call__(self, achievement: bytes, *, on: bool) -> None:
        """``achievement`` takes the template, or no longer."""


class Uses(QWidget):
    """A heading, and a tick for every achievement."""

    def __init__(self, use: Use) -> None:
        super().__init__()
        self._use = use
        self.boxes: dict[bytes, TickBox] = {}
        unit = theme().unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(section(translate("Templates", "Certificates of these achievements take it")))
        self._hint = small(wrap=True)
        column.addWidget(self._hint)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setMaximumHeight(26 * unit)
        self.area.setAccessibleName(translate("Templates", "Achievements that take this template"))
        holder = QWidget()
        set_role(holder, "plain")
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(unit)
        self.area.setWidget(holder)
        column.addWidget(self.area)

    def put(self, programmes: "list[Programme]", template: "Id | None", *, may_write: bool) -> None:
        """Show who takes the template; one that was never saved can be taken by none."""
        clear(self._rows)
        self.boxes = {}
        self.area.setVisible(bool(programmes))
        if not programmes:
            self._hint.setText(translate("Templates", "There is no achievement yet."))
        elif template is None:
            self._hint.setText(translate("Templates", "Save the template first."))
        self._hint.setVisible(not programmes or template is None)
        for one in programmes:
            box = TickBox(isolated(one.title))
            box.setChecked(template is not None and one.template == template)
            box.setEnabled(may_write and template is not None)
            box.toggled.connect(_telling(self._use, one.achievement))
            self._rows.addWidget(box)
            self.boxes[one.achievement] = box


def _telling(use: Use, achievement: bytes) -> Callable[[bool], None]:
    return partial(_tell, use, achievement)


def _tell(use: Use, achievement: bytes, on: bool) -> None:
    use(achievement, on=on)
