"""The window: opening a workspace, signing in, the desk's frame, locking when nobody is there."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from credesk.desk.settings import LOCK_MINUTES, MachineSettings
from credesk.domain.errors import CredeskError
from credesk.gui.line import Line
from credesk.gui.signing_in import SignIn
from credesk.gui.theme import set_role, theme
from credesk.gui.waiting import BusyCursor

if TYPE_CHECKING:
    from credesk.desk.glance import Glance, PersonHere
    from credesk.desk.places import Places
    from credesk.gui.frame import Frame
    from credesk.gui.pages import Entry, Where

AWAKE_MS = 30_000
"""An active person keeps the keys open; that is told to the desk at most this often."""
_ACTIVE = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)


class Window(QWidget):
    """One workspace at a time. It is open for writing while the window runs, and a second window may only read it."""

    def __init__(self, line: Line, settings: MachineSettings, entries: "tuple[Entry, ...] | None" = None) -> None:
        super().__init__()
        set_role(self, "window")
        self.setStyleSheet(theme().sheet)
        self.setWindowTitle("Credesk")
        self.line, self.settings, self._given = line, settings, entries
        self.frame: Frame | None = None
        self.sign_in: SignIn | None = None
        self._glance: Glance | None = None
        self.places: Places | None = None
        self._to_open: Places | None = None
        self._person: PersonHere | None = None
        self._places_of_people: dict[bytes, tuple[str, Where]] = {}
        line.setParent(self)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        BusyCursor(line)
        line.locked.connect(self.lock)
        self.idle, self._told_awake = QTimer(self), QTimer(self)
        for timer, act in ((self.idle, self.lock), (self._told_awake, lambda: None)):
            timer.setSingleShot(True)
            timer.timeout.connect(act)
        self._told_awake.setInterval(AWAKE_MS)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Watch for somebody who is active.

        What a person does comes to the window's handle first. A filter of the whole application would hear of every
        event of every widget as well, which cost 25 ms before the first picture alone.
        """
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def _show_alone(self, widget: QWidget) -> None:
        """Bring a widget into view, and delete what else stood there except the frame of whoever sits here."""
        for n in reversed(range(self._stack.count())):
            other = self._stack.widget(n)
            if other is not None and other is not widget and other is not self.frame:
                self._stack.removeWidget(other)
                other.deleteLater()
        if self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def open(self, places: "Places") -> None:
        """Show who can sign in at once, by a plain glance, and open the workspace for writing meanwhile."""
        from credesk.desk.glance import glance

        try:
            seen = glance(places)
        except CredeskError as error:
            self.begin(error)
            return
        self._forget_frame()
        self._person = None
        self._glance, self.places = seen, places
        self._places_of_people.clear()
        self.setWindowTitle(f"{seen.issuer} – Credesk" if seen.issuer else "Credesk")
        self._to_open = places
        self._show_sign_in()

    def _open_pending(self) -> None:
        if self._to_open is not None:
            places, self._to_open = self._to_open, None
            self._open_line(places, write=True)

    def _open_line(self, places: "Places", *, write: bool) -> None:
        from credesk.gui import ahead

        def opened(_none: None) -> None:
            self.settings.remember(places.folder)
            self.line.read(ahead.look, lambda _none: None, lambda _error: None, owner=self)
            self.line.load(ahead.modules(self._entries))
            if not write:
                self._enter(None)
            else:
                ahead.meet_types()

        def refused(error: CredeskError) -> None:
            from credesk.desk.sitting import can_be_read

            if self.sign_in is None:
                return
            self.sign_in.banner.trouble(error)
            if write and can_be_read(error):
                self._offer_reading(places)

        self.line.open(places, opened, refused, write=write)

    def _offer_reading(self, places: "Places") -> None:
        assert self.sign_in is not None
        self.sign_in.reading_wanted.connect(lambda: self._open_line(places, write=False))
        self.sign_in.offer_reading()

    def _show_sign_in(self, *, switching: bool = False) -> None:
        assert self._glance is not None
        self.sign_in = SignIn(self._glance)
        self.sign_in.tried.connect(self._try)
        self.sign_in.another_wanted.connect(self.begin)
        self.sign_in.check_wanted.connect(self.check)
        # The list of pages is not imported for the first picture.
        self.sign_in.check.setVisible(self._given is None or any(entry.key == "check" for entry in self._given))
        # What opening imports would hold the first picture up.
        self.sign_in.drawn.connect(self._open_pending)
        self._show_alone(self.sign_in)
        self.sign_in.begin(self._person.id if self._person else None, switching=switching)

    def check(self) -> None:
        """Check certificates without an account; where another program writes, the workspace is only read."""
        is_busy = self.sign_in is not None and self.sign_in.read_only.isVisible()
        self._open_pending()
        if is_busy and self.places is not None and self.sign_in is not None:
            trouble = self.sign_in.banner.trouble
            self.line.open(self.places, lambda _none: self._visit(is_read=True), trouble, write=False)
        else:
            self._visit(is_read=False)

    def _visit(self, *, is_read: bool) -> None:
        from credesk.gui.visiting import CHECK, Visitor

        assert self._glance is not None
        entry = next(entry for entry in self._entries if entry.key == CHECK)
        visitor = Visitor(self.line, entry, self._glance)
        visitor.left.connect(lambda: self._end_visit(is_read=is_read))
        self._show_alone(visitor)
        self.sign_in = None

    def _end_visit(self, *, is_read: bool) -> None:
        if is_read and self.places is not None:
            self.open(self.places)
        else:
            self._refresh_glance()
            self._show_sign_in()

    def _try(self, person: "PersonHere", passphrase: str, answer: Callable[[CredeskError | None], None]) -> None:
        def opened(_none: None) -> None:
            answer(None)
            self._enter(person)

        self._open_pending()
        self.line.sign_in(person.id, passphrase, opened, answer)

    def _enter(self, person: "PersonHere | None") -> None:
        """The desk of this person: as they left it where they sat here last, else at their own place."""
        if self.frame is None or self._person != person:
            self._forget_frame()
            self._person = person
            self._make_frame(person)
        assert self.frame is not None
        self._show_alone(self.frame)
        self.sign_in = None
        if self.frame.page is not None:
            self.frame.page.setFocus()
        self._restart_idle()

    def _make_frame(self, person: "PersonHere | None") -> None:
        from credesk.gui.frame import Frame

        assert self._glance is not None
        self.frame = Frame(self.line, self._entries, self._glance, person)
        self.frame.lock_wanted.connect(self.lock)
        self.frame.switch_wanted.connect(lambda: self.lock(switching=True))
        # Pages ask for their window's settings.
        self._stack.addWidget(self.frame)
        self.frame.go(*self._place_of(person))
        if person is not None:
            self.frame.status.tell_saved(self.line.circumstances().now_ms())

    def _place_of(self, person: "PersonHere | None") -> "tuple[str, Where]":
        """Where they were in this sitting, else where they were when the program was closed, else the first page."""
        assert self.frame is not None
        here = self._places_of_people.get(person.id if person else b"")
        if here is None and person is not None and self.places is not None:
            here = self.settings.place(self.places.folder, person.id.hex())
        return here if here is not None and self.frame.has(here[0]) else (self._entries[0].key, {})

    @property
    def _entries(self) -> "tuple[Entry, ...]":
        from credesk.gui.registered import ENTRIES

        return ENTRIES if self._given is None else self._given

    def _forget_frame(self) -> None:
        if self.frame is None:
            return
        if self._person is not None:
            self._places_of_people[self._person.id] = self.frame.where()
        self._stack.removeWidget(self.frame)
        self.frame.deleteLater()
        self.frame = None

    def lock(self, *, switching: bool = False) -> None:
        """Close the keys and show who can sign in; the desk stays as it is until another person comes."""
        self.idle.stop()
        if self.frame is None or self._stack.currentWidget() is not self.frame:
            return
        self.line.lock()
        self.frame.forget_passphrases()
        self._refresh_glance()
        self._show_sign_in(switching=switching)

    def _refresh_glance(self) -> None:
        """People can have been added since."""
        from credesk.desk.glance import glance

        if self.places is not None:
            self._glance = glance(self.places)

    def begin(self, error: CredeskError | None = None) -> None:
        """The first start: make, open or practise."""
        from credesk.gui.beginning import Beginning

        beginning = Beginning(self.line, self.settings)
        beginning.opened.connect(self.open)
        beginning.entered.connect(self.enter_founded)
        self._forget_frame()
        self._person = None
        self._show_alone(beginning)
        beginning.start()
        if error is not None:
            beginning.banner.trouble(error)

    def enter_founded(self, places: "Places") -> None:
        """The wizard has made a workspace and its person is signed in already."""
        from credesk.desk.glance import glance

        self._glance, self.places = glance(places), places
        self.settings.remember(places.folder)
        self.setWindowTitle(f"{self._glance.issuer} – Credesk")
        self._enter(self._glance.people[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Somebody is active: the idle time starts again."""
        if event.type() in _ACTIVE and self.idle.isActive():
            self._restart_idle()
        return super().eventFilter(watched, event)

    def _restart_idle(self) -> None:
        if self._person is None:
            return
        self.idle.start(self.settings.get(LOCK_MINUTES) * 60_000)
        if not self._told_awake.isActive():
            self._told_awake.start()
            self.line.stay_awake()

    def _keep_place(self) -> None:
        """For the next start: page and ids. Words that were searched for can name people, and stay in the workspace."""
        if self.frame is None or self._person is None or self.places is None:
            return
        page, where = self.frame.where()
        kept = {name: one for name, one in where.items() if name not in ("words", "looked")}
        with suppress(CredeskError):
            self.settings.keep_place(self.places.folder, self._person.id.hex(), page, kept)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """What is under way is finished first; then the workspace is closed."""
        self.idle.stop()
        self._told_awake.stop()
        self._keep_place()
        self.line.close()
        super().closeEvent(event)


def window_size(available: tuple[int, int]) -> tuple[int, int]:
    """How large the window opens: 1440x900 where the screen has room."""
    return min(1440, available[0]), min(900, available[1])
