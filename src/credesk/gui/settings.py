"""Settings: its parts at the left, the chosen one at the right. Other pages lead here by {"part": ...}."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from credesk.gui.pages import Page, Where
from credesk.gui.parts.buttons import choice
from credesk.gui.settings_part import Part
from credesk.gui.theme import set_role, theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.gui.frame import Frame

PARTS: dict[str, tuple[str, Callable[[], str]]] = {
    "issuer": ("settings_issuer:IssuerPart", lambda: translate("Settings", "Issuer")),
    "people": ("settings_people:PeoplePart", lambda: translate("Settings", "People")),
    "keys": ("settings_keys:KeysPart", lambda: translate("Settings", "Keys and recovery")),
    "organisation": ("settings_keys_organisation:SigningKeysPart", lambda: translate("Settings", "Keys that sign")),
    "backup": ("settings_backup:BackupPart", lambda: translate("Settings", "Backup")),
    "trust": ("settings_trust:TrustPart", lambda: translate("Settings", "Trust file")),
    "publish": ("settings_publish:PublishPart", lambda: translate("Settings", "Publish")),
    "journal": ("settings_journal:JournalPart", lambda: translate("Settings", "Journal")),
    "root": ("settings_ceremony:CeremonyPart", lambda: translate("Settings", "The root's machine")),
    "computer": ("settings_computer:ComputerPart", lambda: translate("Settings", "This computer")),
}
"""Module and class of each part, and its name. A part is imported when somebody goes there."""
READING = ("journal", "root", "computer")
"""What can be used while the workspace is open for reading only."""


class SettingsPage(Page):
    """Each part reads when it comes into view, and again when something that it shows has changed."""

    concerns: ClassVar[frozenset[str]] = frozenset(("issuers", "people", "settings", "credentials"))

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.part: Part | None = None
        self.part_key = ""
        self._parts: dict[str, Part] = {}
        self.say(translate("Settings", "Settings"))
        self.choices = QButtonGroup(self)
        self.buttons = {key: choice(name(), partial(self.go, key)) for key, (_, name) in self._shown().items()}
        self._lay_out()
        self.add_key("Ctrl+Return", self.save, translate("Settings", "save"))
        self._show(next(iter(self.buttons)))

    def _shown(self) -> dict[str, tuple[str, Callable[[], str]]]:
        return {key: part for key, part in PARTS.items() if self.frame.person is not None or key in READING}

    def _lay_out(self) -> None:
        unit = theme().unit
        self.names = QWidget()
        self.names.setAccessibleName(translate("Settings", "Parts"))
        set_role(self.names, "plain")
        column = QVBoxLayout(self.names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        for one in self.buttons.values():
            self.choices.addButton(one)
            column.addWidget(one)
        column.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(translate("Settings", "Settings"))
        self._holder = QWidget()
        set_role(self._holder, "plain")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 2 * unit, 0)
        self.area.setWidget(self._holder)
        row = QHBoxLayout()
        row.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        row.setSpacing(5 * unit)
        row.addWidget(self._listed())
        row.addWidget(self.area, 1)
        self.body.addLayout(row, 1)

    def _listed(self) -> QScrollArea:
        """The parts' names, which scroll where a window is low and letters are tall."""
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.names.accessibleName())
        area.setFixedWidth(52 * theme().unit)
        area.setWidget(self.names)
        return area

    def panes(self) -> Sequence[QWidget]:
        """The parts' names, and the part."""
        return (self.names, self.area)

    def go(self, key: str) -> None:
        """Show a part; what was typed in another waits there."""
        self._show(key)
        self.refresh()

    def _show(self, key: str) -> None:
        if self.part is not None:
            self.part.hide()
        if key not in self._parts:
            module, name = PARTS[key][0].split(":")
            made = getattr(import_module(f"credesk.gui.{module}"), name)(self)
            assert isinstance(made, Part)
            self._parts[key] = made
            self._column.addWidget(made)
        self.part, self.part_key = self._parts[key], key
        self.buttons[key].setChecked(True)
        self.part.show()
        self.area.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Read what the part in view shows."""
        if self.part is not None:
            self.part.refresh()

    def save(self) -> None:
        """Save the part in view, where it has something to save."""
        if self.part is not None:
            self.part.save()

    def come(self, where: Where) -> None:
        """To a part."""
        if where.get("part") in self.buttons:
            self.go(str(where["part"]))

    def where(self) -> Where:
        """The part in view."""
        return {"part": self.part_key}
