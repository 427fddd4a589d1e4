"""Finding words in an item: a bar above it, and who looks in pages and in texts."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from credesk.desk.showing_evidence import Hit
from credesk.domain.errors import CredeskError
from credesk.gui.evidence.pages import Pages
from credesk.gui.evidence.writing import Writing
from credesk.gui.parts.buttons import button
from credesk.gui.parts.labels import digits, key_text
from credesk.gui.theme import SMALL, set_role, theme
from credesk.gui.words import number, translate

TYPING_MS = 150
PAGES_AT_ONCE = 20
MOST_HITS = 500


class Finder(QObject):
    """Looks for words. ``told`` carries the place that is shown, from 0, -1 for none yet, and how many there are."""

    told = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.current, self.count, self.is_done = -1, 0, True

    def find(self, words: str) -> None:
        """Look for other words; "" forgets the places."""
        raise NotImplementedError

    def _show(self) -> None:
        raise NotImplementedError

    def step(self, by: int) -> None:
        """Go to the next place or the one before, around the end."""
        if self.count:
            self.current = (self.current + by) % self.count
            self._show()
            self.told.emit(self.current, self.count)


class PageFinder(Finder):
    """Looks through pages, some at a time, beginning before those in view."""

    def __init__(self, pages: Pages) -> None:
        super().__init__()
        self._pages = pages
        self._words = ""
        self._hits: list[Hit] = []
        self._from = 0

    def find(self, words: str) -> None:
        """Look for other words."""
        self._words, self._hits, self.current, self.count = words, [], -1, 0
        self._from = self._pages.page
        self.is_done = not words or self._pages.drawer is None
        self._pages.mark((), -1)
        self.told.emit(-1, 0)
        if not self.is_done:
            self._some(words, 0)

    def _some(self, words: str, first: int) -> None:
        drawer = self._pages.drawer
        if drawer is None:
            return
        last = first + PAGES_AT_ONCE

        def failed(_error: CredeskError) -> None:
            found(())

        def found(hits: tuple[Hit, ...]) -> None:
            if words == self._words and drawer is self._pages.drawer:
                self._found(hits, last)

        drawer.reader.ask(lambda reading: reading.search(words, first, last), found, failed)

    def _found(self, hits: tuple[Hit, ...], last: int) -> None:
        count = len(self._pages.sheets.rects)
        self._hits += [hit for hit in hits if hit.page < count][: MOST_HITS - len(self._hits)]
        self.count = len(self._hits)
        self.is_done = last >= count or self.count >= MOST_HITS
        if self.current < 0:
            ahead = (n for n, hit in enumerate(self._hits) if hit.page >= self._from)
            self.current = next(ahead, 0 if self.is_done and self._hits else -1)
            self._show()
        else:
            self._pages.hits = self._hits
        self.told.emit(self.current, self.count)
        if not self.is_done:
            self._some(self._words, last)

    def _show(self) -> None:
        self._pages.mark(self._hits, self.current)


class TextFinder(Finder):
    """Looks through a text."""

    def __init__(self, writing: Writing) -> None:
        super().__init__()
        self._writing = writing
        self._places: list[QTextCursor] = []

    def find(self, words: str) -> None:
        """Look for other words."""
        self._places = self._writing.places(words) if words else []
        self.count = len(self._places)
        here = self._writing.sheet.cursorForPosition(self._writing.sheet.viewport().rect().topLeft()).position()
        ahead = (n for n, place in enumerate(self._places) if place.selectionStart() >= here)
        self.current = next(ahead, 0) if self._places else -1
        self._show()
        self.told.emit(self.current, self.count)

    def _show(self) -> None:
        self._writing.mark(self._places, self.current)


class FindBar(QFrame):
    """A field, what was found, and the ways on and back. Return goes on, Esc closes."""

    def __init__(self, closed: Callable[[], object]) -> None:
        super().__init__()
        set_role(self, "bar")
        self._finder: Finder | None = None
        self._closed = closed
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("Evidence", "Find in this item"))
        self.field.setAccessibleName(translate("Evidence", "Find in this item"))
        self.field.installEventFilter(self)
        self.found = digits(size=SMALL)
        set_role(self.found, "muted")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self._find)
        self.field.textChanged.connect(lambda _text: self._timer.start())
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        unit = theme().unit
        row = QHBoxLayout(self)
        row.setContentsMargins(4 * unit, unit, 2 * unit, unit)
        row.setSpacing(unit)
        row.addWidget(self.field, 1)
        row.addSpacing(unit)
        row.addWidget(self.found)
        self.buttons = [
            button("↑", lambda: self.step(-1)),
            button("↓", lambda: self.step(1)),
            button("×", self.close_bar),
        ]
        names = [
            (translate("Evidence", "The place before"), "Shift+F3"),
            (translate("Evidence", "The next place"), "F3"),
            (translate("Evidence", "Close"), "Esc"),
        ]
        for one, (name, key) in zip(self.buttons, names, strict=True):
            one.setAccessibleName(name)
            one.setToolTip(f"{name} · {key_text(key)}")
            set_role(one, "quiet")
            row.addWidget(one)

    def use(self, finder: Finder | None) -> None:
        """Look in another item, for the same words where the bar is open."""
        if self._finder is not None:
            self._finder.told.disconnect(self._told)
        self._finder = finder
        self.found.setText("")
        if finder is None:
            self._timer.stop()
            self.hide()
            return
        finder.told.connect(self._told)
        if self.isVisible() and self.field.text():
            self._find()

    @property
    def can_find(self) -> bool:
        """Whether there is something to look in."""
        return self._finder is not None

    def open_bar(self) -> None:
        """Show the bar and go to its field."""
        if self._finder is not None:
            self.show()
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
            if self.field.text():
                self._find()

    def close_bar(self) -> bool:
        """Hide the bar and the marks. Gives whether it was open."""
        if not self.isVisible():
            return False
        self._timer.stop()
        self.hide()
        if self._finder is not None:
            self._finder.find("")
        self._closed()
        return True

    def step(self, by: int) -> None:
        """To the next place or the one before; what was typed a moment ago is looked for first."""
        if self._finder is None:
            return
        if self._timer.isActive():
            self._timer.stop()
            self._find()
        elif not self.isVisible():
            self.open_bar()
        else:
            self._finder.step(by)

    def _find(self) -> None:
        if self._finder is not None:
            self._finder.find(self.field.text().strip())

    def _told(self, current: int, count: int) -> None:
        finder = self._finder
        if finder is None or not self.field.text().strip():
            words = ""
        elif count:
            of = number(count) if finder.is_done else f"{number(count)}…"
            words = translate("Evidence", "{place} of {count}", place=number(current + 1), count=of)
        else:
            words = translate("Evidence", "not found") if finder.is_done else "…"
        self.found.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc closes the bar before anything else takes it; Return goes on."""
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                return self.close_bar()
            if event.type() == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)
