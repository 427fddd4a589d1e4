"""How the marking screen is laid out: queue, evidence, rubric, and what stands there when all is done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from credesk.gui.assess_evidence import EvidencePane
from credesk.gui.assess_queue import QueuePane
from credesk.gui.assess_rubric import RubricPane
from credesk.gui.parts.buttons import primary
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.labels import line
from credesk.gui.theme import theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.gui.frame import Frame

WIDE = 295
"""From this width of the page on, in units, the rubric has more room."""


class Workplace(QStackedWidget):
    """The three panes; "nothing to mark yet" in their place; "all marked" in the place of evidence and rubric."""

    def __init__(self, frame: "Frame", person: bytes | None) -> None:
        super().__init__()
        self.queue, self.rubric = QueuePane(frame.line, person), RubricPane()
        self.evidence = EvidencePane(frame.line, is_sealed=person is None)
        self._work, self._all_marked = _row(self.evidence, self.rubric), _all_marked(frame)
        self.panel: QWidget | None = None
        """What lies over evidence and rubric, such as a marks file; None while a person marks."""
        self._beside, self._beneath = QStackedWidget(), self._work
        for one in (self._work, self._all_marked):
            self._beside.addWidget(one)
        self._panes, self._nothing = _row(self._beside, self.queue, is_first=False), _nothing(frame)
        for one in (QWidget(), self._panes, self._nothing):
            self.addWidget(one)

    def show_queue(self, *, received: bool) -> None:
        """The queue, or what to do first where nothing was ever handed in."""
        self.setCurrentWidget(self._panes if received else self._nothing)

    def show_work(self) -> None:
        """Evidence and rubric."""
        self._show_beneath(self._work)

    def show_all_marked(self) -> None:
        """Nothing waits here."""
        self.evidence.clear()
        self._show_beneath(self._all_marked)

    def _show_beneath(self, widget: QWidget) -> None:
        self._beneath = widget
        if self.panel is None:
            self._beside.setCurrentWidget(widget)

    def show_panel(self, panel: QWidget) -> None:
        """Lay a panel over evidence and rubric, until it is left."""
        if self._beside.indexOf(panel) < 0:
            self._beside.addWidget(panel)
        self.panel = panel
        self._beside.setCurrentWidget(panel)

    def leave_panel(self) -> None:
        """Back to evidence and rubric."""
        self.panel = None
        self._beside.setCurrentWidget(self._beneath)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The rubric takes more where there is more."""
        super().resizeEvent(event)
        unit = theme().unit
        self.rubric.widen(113 * unit if self.width() >= WIDE * unit else 96 * unit)


def _row(wide: QWidget, narrow: QWidget, *, is_first: bool = True) -> QWidget:
    """Two widgets with a hairline between; the wide one takes the room."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for one in (wide, line(upright=True), narrow) if is_first else (narrow, line(upright=True), wide):
        row.addWidget(one, 1 if one is wide else 0)
    return made


def _nothing(frame: "Frame") -> QWidget:
    act = primary(translate("Assess", "Take in portfolios"), lambda: frame.go("take-in"))
    act.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return Empty(
        translate("Assess", "Nothing to mark yet"),
        translate("Assess", "Take portfolios in first: a Moodle download or a folder for each learner."),
        act if frame.has("take-in") else None,
    )


def _all_marked(frame: "Frame") -> QWidget:
    act = primary(translate("Assess", "Decide and issue"), lambda: frame.go("issue"))
    return Empty(
        translate("Assess", "All marked"),
        translate("Assess", "Every submission here is signed off. “All” shows them again."),
        act if frame.has("issue") else None,
    )
