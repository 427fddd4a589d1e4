"""What a page is, and which pages there are. docs/windows.md shows how one is built."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from credesk.gui.keys import Key, shortcut
from credesk.gui.parts.labels import Elided, line
from credesk.gui.theme import TITLE, set_role, theme

if TYPE_CHECKING:
    from credesk.desk.session import Workspace
    from credesk.gui.frame import Frame

Where = dict[str, Any]
"""Where a person stands on a page, in plain values: what ``Page.where`` gives and ``Page.come`` gets back."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the rail. ``page`` is "module:class", imported when somebody goes there.

    ``name`` is called when the rail is built, in the language of the windows. ``count`` reads the number beside it,
    anew after a change that ``concerns`` it. Entries of another ``group`` stand under another line.
    """

    key: str
    page: str
    name: Callable[[], str]
    group: int = 0
    count: "Callable[[Workspace], int] | None" = None
    concerns: frozenset[str] = field(default=frozenset())


def load(entry: Entry) -> type["Page"]:
    """The class of a page."""
    module, name = entry.page.split(":")
    found: type[Page] = getattr(import_module(module), name)
    assert issubclass(found, Page)
    return found


class Page(QWidget):
    """One page: a top bar with title, subtitle and actions, and a body.

    Subclasses fill ``self.body`` in ``__init__`` with what is seen first, and ask nothing of the desk there: a page can
    be built ahead. They read what they show in ``refresh`` and name in ``concerns`` the changes after which they must
    look again. They talk to the desk by ``self.line`` only.
    """

    concerns: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, frame: "Frame") -> None:
        # Nothing is styled before it is whole and stands in the frame.
        super().__init__()
        self.frame = frame
        self.line = frame.line
        self.is_stale = True
        self._keys: list[Key] = []
        self._hints: list[Key] = []
        self.title, self.subtitle = Elided(bold=True, size=TITLE), Elided(muted=True)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(2 * theme().unit)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top_bar())
        column.addWidget(line())
        column.addLayout(self.body, 1)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A page is as high as the window leaves it. Else Qt reckons all pages' wrapped texts for each one's layout."""
        return False

    def _top_bar(self) -> QWidget:
        bar = QFrame()
        set_role(bar, "bar")
        unit = theme().unit
        bar.setMinimumHeight(14 * unit)
        bar.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(bar)
        row.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit)
        row.setSpacing(3 * unit)
        row.addWidget(self.title)
        row.addWidget(self.subtitle)
        self.beside = QHBoxLayout()
        row.addLayout(self.beside)
        row.addStretch(1)
        row.addLayout(self._actions)
        return bar

    def say(self, title: str, subtitle: str = "") -> None:
        """The top bar's title and subtitle."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.setAccessibleName(title)

    def add_action(self, button: QPushButton) -> QPushButton:
        """A button at the right of the top bar."""
        self._actions.addWidget(button)
        return button

    def add_key(self, sequence: str, act: Callable[[], object], does: str, *, hint: bool = True) -> None:
        """A key of this page; with ``hint`` it stands in the status bar, and in the list of keys in any case."""
        shortcut(self, sequence, act)
        self.tell_key(sequence, does, hint=hint)

    def tell_key(self, keys: str, does: str, *, hint: bool = True) -> None:
        """Say what keys do that a widget of the page handles itself, such as "Up Down"."""
        self._keys.append(Key(keys, does))
        if hint:
            self._hints.append(self._keys[-1])

    @property
    def keys(self) -> Sequence[Key]:
        """All keys of this page."""
        return self._keys

    @property
    def hints(self) -> Sequence[Key]:
        """The keys that stand in the status bar."""
        return self._hints

    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through, in order; a pane is entered at its first control."""
        return (self,)

    def pieces(self) -> Sequence[str]:
        """Cached properties that hold what is shown only now and then, each built when it is first asked for.

        The frame asks for them ahead, one at a time, while nobody does anything.
        """
        return ()

    def refresh(self) -> None:
        """Read what is shown, through the line. Called when the page comes into view and something has changed."""

    def come(self, where: Where) -> None:
        """The person comes here: to where they stood, or to where another page sent them. {} is the beginning."""

    def where(self) -> Where:
        """Where the person stands now, to come back to: plain values."""
        return {}

    def escape(self) -> bool:
        """Esc was pressed and nothing else took it. Gives whether the page did something."""
        return False

    def scrolled(self, name: str) -> QVBoxLayout:
        """Fill the body with one column that scrolls where it is too long, with the page's margins."""
        area, inner = QScrollArea(), QWidget()
        set_role(inner, "plain")
        area.setAccessibleName(name)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(inner)
        unit = theme().unit
        column.setContentsMargins(8 * unit, 6 * unit, 8 * unit, 6 * unit)
        column.setSpacing(4 * unit)
        area.setWidget(inner)
        self.body.addWidget(area)
        return column
