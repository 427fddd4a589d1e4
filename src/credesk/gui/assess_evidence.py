"""Evidence in the middle of the marking screen: numbered tabs of items, and the item that is shown."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from credesk.gui.assess_criterion import plain_frame
from credesk.gui.assess_queue import KeepsArrows
from credesk.gui.evidence import EvidenceView
from credesk.gui.evidence.foot import quiet
from credesk.gui.evidence.notes import type_words
from credesk.gui.parts.buttons import button
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.labels import line
from credesk.gui.theme import set_role, theme
from credesk.gui.words import number, translate

if TYPE_CHECKING:
    from credesk.desk.showing_evidence import EvidenceItem
    from credesk.gui.line import Line


class EvidencePane(QFrame):
    """Numbered tabs and the view. ``shown`` carries the item's id when another one is shown.

    ``attach_wanted`` and ``detach_wanted``: the buttons beside the tabs were pressed.
    """

    shown = Signal(bytes)
    attach_wanted = Signal()
    detach_wanted = Signal()

    def __init__(self, line_: "Line", *, is_sealed: bool) -> None:
        """``is_sealed``: nobody is signed in, so there is no key to what the items say."""
        super().__init__()
        self._is_sealed = is_sealed
        set_role(self, "window")
        self.items: tuple[EvidenceItem, ...] = ()
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(translate("Assess", "Evidence"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.currentChanged.connect(self._show)
        KeepsArrows(self.tabs)
        self.view = EvidenceView(line_, self)
        self.first = button(translate("Assess", "Attach evidence…"), self.attach_wanted.emit)
        self._nothing = Empty(
            translate("Assess", "No evidence"),
            translate("Assess", "Nothing is attached to this submission. It cannot be signed off without evidence."),
            self.first,
        )
        attach, detach = translate("Assess", "Attach evidence"), translate("Assess", "Detach this item")
        self.attach = quiet(translate("Assess", "Attach…"), attach, "A", self.attach_wanted.emit)
        self.detach = quiet(translate("Assess", "Detach…"), detach, "D", self.detach_wanted.emit)
        for made in (self.attach, self.detach):
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.form: QWidget | None = None
        self._follows = False
        self._sealed = Empty(
            translate("Assess", "Evidence is sealed"), translate("Assess", "It can be looked at by whoever signs in.")
        )
        self._stack = QStackedWidget()
        for one in (self.view, self._nothing, self._sealed):
            self._stack.addWidget(one)
        self._lay_out()

    def _lay_out(self) -> None:
        top = plain_frame()
        row = QHBoxLayout(top)
        row.setContentsMargins(3 * theme().unit, 0, theme().unit, 0)
        row.setSpacing(0)
        row.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.attach)
        row.addWidget(self.detach)
        top.setFixedHeight(12 * theme().unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for one in (top, line(), self._stack):
            column.addWidget(one, 1 if one is self._stack else 0)

    def put(self, items: "Sequence[EvidenceItem]", current: bytes | None = None) -> None:
        """Show these items, one of them first; the same items stay as they are looked at."""
        if tuple(items) == self.items and current in (None, self.current):
            return
        known = {one.id for one in self.items}
        self.items = tuple(items)
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for n, item in enumerate(self.items, 1):
            self.tabs.addTab(f"{number(n)} {type_words(item)}")
            self.tabs.setTabToolTip(n - 1, item.name)
        if self._follows and current is None:
            current = next((one.id for one in self.items if one.id not in known), None)
        self._follows = False
        place = next((n for n, item in enumerate(self.items) if item.id == current), 0)
        self.tabs.setCurrentIndex(place)
        self.tabs.blockSignals(False)
        self._show_stack()
        self._show(place)

    def offer(self, *, attach: bool) -> None:
        """Whether evidence can be attached and detached now: not while a sign-off stands."""
        for one in (self.attach, self.first):
            one.setVisible(attach)
        self.detach.setVisible(attach and bool(self.items))

    def follow(self) -> None:
        """Something was attached: it is what is shown next."""
        self._follows = True

    def show_form(self, form: QWidget) -> None:
        """A form in the place of the item that is shown."""
        if self._stack.indexOf(form) < 0:
            self._stack.addWidget(form)
        self.form = form
        self._stack.setCurrentWidget(form)

    def leave_form(self) -> bool:
        """Back to the item. Gives whether there was a form."""
        was_open, self.form = self.form is not None, None
        self._show_stack()
        return was_open

    def _show_stack(self) -> None:
        shown = self._sealed if self._is_sealed else self.view
        self._stack.setCurrentWidget(self.form or (shown if self.items else self._nothing))

    @property
    def item(self) -> "EvidenceItem | None":
        """The item that is shown."""
        n = self.tabs.currentIndex()
        return self.items[n] if 0 <= n < len(self.items) else None

    @property
    def current(self) -> bytes | None:
        """The id of the item that is shown."""
        return self.item.id if self.item is not None else None

    def next(self) -> None:
        """The next item, from the first again after the last."""
        if self.items:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + 1) % len(self.items))

    def clear(self) -> None:
        """Show nothing."""
        self.put(())

    def _show(self, n: int) -> None:
        if 0 <= n < len(self.items):
            following = self.items[(n + 1) % len(self.items)]
            if not self._is_sealed:
                self.view.show_item(self.items[n], following if len(self.items) > 1 else None)
            self.shown.emit(self.items[n].id)
        else:
            self.view.clear()

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self,)
