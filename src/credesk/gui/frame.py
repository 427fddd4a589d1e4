"""The desk's frame: rail, page, banner, progress and status bar, for the person who is signed in."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from credesk.domain.errors import CredeskError
from credesk.gui.banner import Banner
from credesk.gui.building import Building
from credesk.gui.keys import Key, KeyList, shortcut
from credesk.gui.line import CHANGES, Line
from credesk.gui.pages import Entry, Page, Where, load
from credesk.gui.parts.labels import line as hairline
from credesk.gui.rail import Rail
from credesk.gui.status import StatusBar
from credesk.gui.theme import set_role
from credesk.gui.waiting import Strip
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.glance import Glance, PersonHere
    from credesk.desk.session import Workspace


class Frame(QWidget):
    """What pages are made in, and what they may ask of it: ``line``, ``person``, ``go``, ``trouble``, ``notice``."""

    switch_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, line: Line, entries: Sequence[Entry], glance: "Glance", person: "PersonHere | None") -> None:
        """``person`` is None while the workspace is open for reading only."""
        super().__init__()
        set_role(self, "window")
        self.line, self.glance, self.person = line, glance, person
        self._entries = {entry.key: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._visited: set[str] = set()
        self._building = Building(line, self._next_piece, self)
        self.rail, self.status = Rail(entries), StatusBar()
        self.banner, self._strip = Banner(), Strip(line)
        self._stack = QStackedWidget()
        self._lay_out()
        self.key_list = KeyList(self)
        self._connect()
        self._shortcuts()
        self._say_who()
        self.recount(frozenset(), first=True)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self._stack, 1)
        right.addWidget(self._strip)
        right.addWidget(hairline())
        right.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(hairline(upright=True))
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self.rail.wanted.connect(self.go)
        self.rail.person_pressed.connect(self.switch_wanted)
        self.line.changed.connect(self._changed)
        self.line.saved.connect(self._saved)
        self.line.trouble.connect(self.trouble)
        self.line.questioned.connect(self.banner.ask, Qt.ConnectionType.QueuedConnection)
        application = QGuiApplication.instance()
        if self.person is None and isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._focused)

    def _shortcuts(self) -> None:
        self.rail.keys(self)
        acts: dict[str, Callable[[], object]] = {
            "F6": partial(self._next_pane, 1),
            "Shift+F6": partial(self._next_pane, -1),
            "Esc": self._escape,
            "?": self.show_keys,
            "F1": self.show_keys,
            "F5": self.look_again,
            "Ctrl+L": self.lock_wanted.emit,
            "Ctrl+Shift+L": self.switch_wanted.emit,
        }
        for sequence, act in acts.items():
            shortcut(self, sequence, act)

    def _say_who(self) -> None:
        if self.person is None:
            self.rail.person.say(translate("Rail", "Reading only"), "", self.glance.issuer)
            self.status.tell_reading()
        else:
            self.rail.person.say(self.person.name, self.person.title, self.glance.issuer)
        self.status.tell_backup(self.glance.last_backup)

    @property
    def page(self) -> Page | None:
        """The page in view."""
        found = self._stack.currentWidget()
        return found if isinstance(found, Page) else None

    @property
    def key(self) -> str:
        """The key of the page in view."""
        return next((key for key, page in self._pages.items() if page is self.page), "")

    def has(self, key: str) -> bool:
        """Whether there is such a page, for buttons that lead to it."""
        return key in self._entries

    def go(self, key: str, where: Where | None = None) -> None:
        """Go to a page; ``where`` says to what on it. A page that was left keeps standing where it was."""
        if key not in self._pages:
            self._build(key)
        if key not in self._visited:
            self._visited.add(key)
            where = where or {}
        self._building.rest()
        page = self._pages[key]
        if page is not self.page:
            self.banner.leave()
        self._stack.setCurrentWidget(page)
        self.rail.choose(key)
        self.show_hints(page)
        if where is not None:
            page.come(where)
        self._look(page)
        page.setFocus()

    def _build(self, key: str) -> None:
        page = load(self._entries[key])(self)
        self._pages[key] = page
        self._stack.addWidget(page)

    def _next_piece(self) -> Callable[[], object] | None:
        """What is built ahead: pages that nobody came to, then what pages show only now and then."""
        if not self.isVisible():
            return None
        key = next((key for key in self._entries if key not in self._pages), None)
        if key is not None:
            return partial(self._build, key)
        left = ((page, name) for page in self._pages.values() for name in page.pieces() if name not in page.__dict__)
        found = next(left, None)
        return partial(getattr, *found) if found is not None else None

    def show_hints(self, page: Page) -> None:
        """Show the keys of the page in view in the status bar; a page whose keys have changed calls it."""
        if page is self.page:
            self.status.hints.put([*page.hints, Key("?", translate("Keys", "keys"))])

    def _look(self, page: Page) -> None:
        if page.is_stale:
            page.is_stale = False
            page.refresh()

    def _changed(self, changes: frozenset[str]) -> None:
        for page in self._pages.values():
            if page.concerns & changes:
                page.is_stale = True
        if self.page is not None:
            self._look(self.page)
        self.recount(changes)

    def recount(self, changes: frozenset[str], *, first: bool = False) -> None:
        """Read the numbers of the rail that these changes concern; ``first`` reads all."""
        counts = {
            key: entry.count
            for key, entry in self._entries.items()
            if entry.count is not None and (first or entry.concerns & changes)
        }

        def work(workspace: "Workspace") -> dict[str, int]:
            return {key: count(workspace) for key, count in counts.items()}

        if counts:
            self.line.read(work, self._counted, owner=self)

    def _counted(self, counts: dict[str, int]) -> None:
        for key, count in counts.items():
            self.rail.items[key].put_count(count)

    def look_again(self) -> None:
        """Read all that is in view anew: another program may have written to the workspace meanwhile."""
        self.line.look_again()
        self._changed(CHANGES)

    def _focused(self, window: QWindow | None) -> None:
        """The window was come back to; whoever only reads is not told of what others write."""
        if window is not None and window is self.window().windowHandle():
            self.look_again()

    def _saved(self) -> None:
        self.status.tell_saved(self.line.circumstances().now_ms())
        self.line.read(lambda workspace: workspace.local("last backup"), self.status.tell_backup, owner=self)

    def trouble(self, error: CredeskError) -> None:
        """Show an error above the page: what happened, what was kept, what to do."""
        self.banner.trouble(error)

    def notice(self, message: str, hint: str = "", kind: str = "good") -> None:
        """Show what a person should know above the page; kind is good or look."""
        self.banner.notice(message, hint, kind)

    def where(self) -> tuple[str, Where]:
        """Page and place, to come back to."""
        return self.key, self.page.where() if self.page is not None else {}

    def forget_passphrases(self) -> None:
        """Nobody sits here now: what was typed into fields that do not show it is gone, also for undo."""
        for field in self.findChildren(QLineEdit):
            if field.echoMode() is not QLineEdit.EchoMode.Normal:
                field.setText("")

    def show_keys(self) -> None:
        """List the keys of this page and those of every page."""
        everywhere = [
            Key("Ctrl+1", translate("Keys", "first page of the rail, and so on")),
            Key("F5", translate("Keys", "read anew")),
            Key("F6", translate("Keys", "next pane")),
            Key("Ctrl+L", translate("Keys", "lock")),
            Key("Ctrl+Shift+L", translate("Keys", "another person")),
            Key("Esc", translate("Keys", "stop, close, go back")),
            Key("? F1", translate("Keys", "this list")),
        ]
        self.key_list.show_keys(self.page.keys if self.page else (), everywhere)

    def _escape(self) -> None:
        if self.key_list.isVisible():
            self.key_list.hide()
            if self.page is not None:
                self.page.setFocus()
        elif not (self._strip.stop() or self.banner.dismiss()) and self.page is not None:
            self.page.escape()

    def _next_pane(self, step: int) -> None:
        panes: list[QWidget] = [self.rail, *(self.page.panes() if self.page else ()), self.banner]
        shown = [pane for pane in panes if pane.isVisible() and _first_control(pane) is not None]
        focus = QApplication.focusWidget()
        inside = [n for n, pane in enumerate(shown) if focus is not None and pane.isAncestorOf(focus)]
        here = inside[-1] if inside else -1 if step > 0 else 0
        target = _first_control(shown[(here + step) % len(shown)]) if shown else None
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _first_control(pane: QWidget) -> QWidget | None:
    """The first control of a pane that the keyboard reaches; a checked one is preferred."""
    controls = [one for one in (pane, *pane.findChildren(QWidget)) if _is_reached(one)]
    chosen = [one for one in controls if one.property("checked")]
    return next(iter([*chosen, *controls]), None)


def _is_reached(one: QWidget) -> bool:
    return one.isVisible() and one.isEnabled() and bool(one.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
