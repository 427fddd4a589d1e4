"""The evidence view: a line that says what is shown, the item itself, and what can be done with it."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from credesk.desk.showing_evidence import LARGEST_SHOWN, EvidenceItem
from credesk.domain.errors import BadInput
from credesk.gui.evidence.drawer import Drawer
from credesk.gui.evidence.finding import FindBar, Finder, PageFinder, TextFinder
from credesk.gui.evidence.foot import Foot
from credesk.gui.evidence.notes import Notes, kind_words
from credesk.gui.evidence.pages import Pages, Place
from credesk.gui.evidence.reader import Reader
from credesk.gui.evidence.saving import SaveBar
from credesk.gui.evidence.writing import Writing, cut_words
from credesk.gui.keys import shortcut
from credesk.gui.line import Line
from credesk.gui.pages import Page, Where
from credesk.gui.parts.labels import Elided
from credesk.gui.parts.labels import line as hairline
from credesk.gui.theme import theme
from credesk.gui.words import bytes_text, isolated, number, translate

OPENING_MS = 300


class EvidenceView(QWidget):
    """Shows one item of evidence, whatever it is, and draws the next one ahead.

    ``page_changed`` carries the page in view, from 1, and how many there are (0, 0 where there are none); ``shown``
    the item when something of it is on the screen, be it a sentence. ``beside`` is a row at the right of the line that
    says what is shown, for whoever embeds the view.
    """

    page_changed = Signal(int, int)
    shown = Signal(object)

    def __init__(self, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.item: EvidenceItem | None = None
        self._drawer: Drawer | None = None
        self._ahead: Drawer | None = None
        self._pending: Where = {}
        # Shared with whoever ends the processes when Qt has deleted the view already.
        self._closed: deque[Drawer] = deque(maxlen=4)
        self._alive: list[Drawer] = []
        self.destroyed.connect(partial(_end, self._alive, self._closed))
        self.pages, self.writing = Pages(self), Writing(self)
        self.notes = Notes(self, self.save)
        self.finding, self.saving = FindBar(self._back), SaveBar(line, self._back)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(OPENING_MS)
        self._late.timeout.connect(lambda: self._say(translate("Evidence", "opening…")))
        self._lay_out()
        self._connect()
        self._shortcuts: list[QShortcut] = [shortcut(self, keys, act) for keys, act, _does in self.keys()]
        self.clear()

    def _lay_out(self) -> None:
        unit = theme().unit
        self.said = Elided(muted=True)
        self.beside = QHBoxLayout()
        self.stack = QStackedWidget()
        for one in (self.notes, self.pages, self.writing):
            self.stack.addWidget(one)
        head = QWidget()
        head.setFixedHeight(round(8.5 * unit))
        row = QHBoxLayout(head)
        row.setContentsMargins(4 * unit, 0, 4 * unit, 0)
        row.setSpacing(3 * unit)
        row.addWidget(self.said)
        row.addStretch(1)
        row.addLayout(self.beside)
        self.foot = Foot(self.act_size, self.act_turn, self.finding.open_bar, self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (head, hairline(), self.finding, self.saving, self.stack, self.foot):
            column.addWidget(widget, 1 if widget is self.stack else 0)

    def _connect(self) -> None:
        self.pages.page_changed.connect(self._paged)
        self.pages.zoomed.connect(self._sized)
        self.pages.drawn.connect(self._drawn)
        self.pages.rested.connect(self._rested)

    def keys(self) -> Sequence[tuple[str, Callable[[], object], str]]:
        """(key by Qt's name, what it calls, what it does) of all keys; ``bind`` gives them to a page."""
        return (
            ("Ctrl++", partial(self.act_size, 1), translate("Evidence", "evidence larger")),
            ("Ctrl+=", partial(self.act_size, 1), translate("Evidence", "evidence larger")),
            ("Ctrl+-", partial(self.act_size, -1), translate("Evidence", "evidence smaller")),
            ("Ctrl+0", partial(self.act_size, 0), translate("Evidence", "evidence as wide as its column")),
            ("Ctrl+R", self.act_turn, translate("Evidence", "rotate evidence")),
            ("Ctrl+F", self.finding.open_bar, translate("Evidence", "find in evidence")),
            ("F3", partial(self.finding.step, 1), translate("Evidence", "next place found")),
            ("Shift+F3", partial(self.finding.step, -1), translate("Evidence", "place found before")),
            ("Ctrl+PgDown", partial(self.turn_pages, 1), translate("Evidence", "next page of evidence")),
            ("Ctrl+PgUp", partial(self.turn_pages, -1), translate("Evidence", "page of evidence before")),
            ("Ctrl+Shift+S", self.save, translate("Evidence", "save a copy of evidence")),
        )

    def bind(self, page: Page) -> None:
        """Make the view's keys keys of the whole page, and tell them there."""
        for one in self._shortcuts:
            one.setEnabled(False)
            one.deleteLater()
        self._shortcuts = []
        for keys, act, does in self.keys():
            if keys == "Ctrl+=":
                shortcut(page, keys, act)
            else:
                page.add_key(keys, act, does, hint=False)

    def show_item(self, item: EvidenceItem, following: EvidenceItem | None = None) -> None:
        """Show an item; ``following`` is the one that is probably looked at next, and is opened ahead."""
        if self.item is None or item.id != self.item.id:
            before = self._drawer
            self._leave()
            self.item = item
            self._drawer = self._take(item, before)
            self.saving.close_bar()
            self._show(item)
        self._prepare(following)

    def clear(self) -> None:
        """Show nothing."""
        self._leave()
        drawer, self.item, self._drawer = self._drawer, None, None
        if drawer is not None:
            self._close(drawer)
        self._prepare(None)
        self.finding.use(None)
        self.saving.close_bar()
        self.notes.show_empty()
        self._put(self.notes)
        self.said.setText("")
        self.page_changed.emit(0, 0)

    def _leave(self) -> None:
        self._late.stop()
        self.pages.take()
        self.writing.take()

    def _take(self, item: EvidenceItem, before: Drawer | None) -> Drawer | None:
        """The item's drawer: the one that was opened ahead, or a new one. What was shown before may be next again."""
        ahead, self._ahead = self._ahead, before
        if ahead is not None and ahead.reader.item.id == item.id:
            return ahead
        if ahead is not None:
            self._close(ahead)
        return self._open(item)

    def _open(self, item: EvidenceItem) -> Drawer | None:
        if not item.way or (item.size or 0) > LARGEST_SHOWN:
            return None
        drawer = Drawer(Reader(self._line, item))
        self._alive.append(drawer)
        drawer.reader.opened.connect(partial(self._opened, drawer))
        drawer.reader.failed.connect(partial(self._failed, drawer))
        return drawer

    def _close(self, drawer: Drawer) -> None:
        drawer.close()
        self._alive.remove(drawer)
        self._closed.append(drawer)

    def _prepare(self, following: EvidenceItem | None) -> None:
        """Open the following item ahead, and close what was ahead."""
        ahead = self._ahead
        if ahead is not None and following is not None and ahead.reader.item.id == following.id:
            return
        if ahead is not None:
            self._ahead = None
            self._close(ahead)
        if following is not None and (self.item is None or following.id != self.item.id):
            self._ahead = self._open(following)

    def _show(self, item: EvidenceItem) -> None:
        drawer = self._drawer
        self._say("")
        if drawer is None:
            self._show_note(item)
        elif drawer.reader.error is not None:
            self._failed(drawer)
        elif drawer.opened is not None:
            self._opened(drawer)
        else:
            self.finding.use(None)
            self.notes.take()
            self._put(self.notes)
            self._late.start()
            self.page_changed.emit(0, 0)

    def _show_note(self, item: EvidenceItem) -> None:
        if not item.kind.is_stored:
            self.notes.show_seen(item)
        elif not item.way:
            self.notes.show_other(item)
        else:
            too_large = translate("Evidence", "This file is too large to show (more than 64 MB).")
            self.notes.show_error(item, BadInput(too_large, translate("Evidence", "Save a copy and open it there.")))
        self._put_note(item)

    def _put_note(self, item: EvidenceItem) -> None:
        self._late.stop()
        self.finding.use(None)
        self._put(self.notes)
        self._say(isolated(bytes_text(item.size)) if item.size is not None and item.kind.is_stored else "")
        self.page_changed.emit(0, 0)
        self.shown.emit(item)

    def _failed(self, drawer: Drawer) -> None:
        if drawer is self._drawer and self.item is not None and drawer.reader.error is not None:
            self.notes.show_error(self.item, drawer.reader.error)
            self._put_note(self.item)

    def _opened(self, drawer: Drawer) -> None:
        opened = drawer.opened
        if opened is None:
            return
        if drawer is not self._drawer or self.item is None:
            if opened.sizes:
                drawer.want([self.pages.first(opened)])
            return
        self._late.stop()
        where, self._pending = self._wanted_place(), {}
        finder: Finder | None
        if opened.sizes:
            self._put(self.pages)
            self.pages.put(drawer, _place(where))
            finder = PageFinder(self.pages) if opened.kind == "pages" else None
        else:
            self._put(self.writing)
            is_table = opened.kind == "table"
            self.writing.put(self.item.name, opened.text, float(where.get("zoom", 1.0)), is_table=is_table)
            self.writing.scroll_to(float(where.get("down", 0.0)))
            finder = TextFinder(self.writing)
        self.finding.use(finder)
        self._put_foot()
        if not opened.sizes:
            self._say("")
            self.page_changed.emit(0, 0)
            self.shown.emit(self.item)
        elif drawer.shelf.bytes:
            self.shown.emit(self.item)

    def _wanted_place(self) -> Where:
        assert self.item is not None
        return self._pending if self._pending.get("item") == self.item.id.hex() else {}

    def _put(self, widget: QWidget) -> None:
        had_focus = self._here().hasFocus() or self.writing.sheet.hasFocus()
        self.stack.setCurrentWidget(widget)
        if had_focus:
            widget.setFocus()
        self._put_foot()

    def _put_foot(self) -> None:
        here = self._here()
        self.foot.setVisible(here is not self.notes)
        self.foot.offer(turn=here is self.pages, find=self.finding.can_find)
        self._sized()

    def _here(self) -> QWidget:
        return self.stack.currentWidget() or self.notes

    def _back(self) -> None:
        self._here().setFocus()

    def _say(self, more: str) -> None:
        """The line that says what is shown."""
        if self.item is None:
            return
        opened = self._drawer.opened if self._drawer is not None else None
        cut = cut_words(opened.kind) if opened is not None and opened.is_cut else ""
        name = self.item.name if self.item.kind.is_stored else ""
        what = isolated(name) if name else kind_words(self.item.kind)
        self.said.setText(" · ".join(one for one in (what, more, cut) if one))

    def _paged(self, page: int, count: int) -> None:
        if self.item is None:
            return
        words = translate("Evidence", "page {page} of {count}", page=number(page), count=number(count))
        opened = self._drawer.opened if self._drawer is not None else None
        is_picture = opened is not None and opened.kind == "picture"
        self._say("" if is_picture else words)
        self.pages.setAccessibleName(self.item.name if is_picture else f"{self.item.name}, {words}")
        self.page_changed.emit(page, count)

    def _drawn(self, _page: int) -> None:
        if self.item is not None:
            self.shown.emit(self.item)

    def _rested(self, page: int) -> None:
        """What the page says, for people who hear it."""
        if self._drawer is not None:
            self._drawer.reader.ask(
                lambda reading: reading.page_text(page), self.pages.setAccessibleDescription, lambda _error: None
            )

    def _sized(self) -> None:
        here = self.stack.currentWidget()
        if isinstance(here, Pages | Writing):
            self.foot.say_size(here.size_words())

    def act_size(self, steps: int) -> None:
        """Larger or smaller by so many steps; 0 fits the width."""
        here = self.stack.currentWidget()
        if isinstance(here, Pages | Writing):
            here.size_step(steps)
            self._sized()

    def act_turn(self) -> None:
        """Turn pages a quarter to the right."""
        if self.stack.currentWidget() is self.pages:
            self.pages.turn_once()

    def turn_pages(self, pages: int) -> None:
        """Go some pages on or back; texts scroll by a view."""
        here = self.stack.currentWidget()
        if here is self.pages:
            self.pages.step(pages)
        elif here is self.writing:
            self.writing.scroll_view(pages)

    def scroll_view(self, views: int) -> None:
        """Scroll by nearly a whole view, from wherever the keyboard is."""
        here = self.stack.currentWidget()
        if isinstance(here, Pages | Writing):
            here.scroll_view(views)

    def save(self) -> None:
        """Ask into which folder a copy shall be saved."""
        if self.item is not None and self.item.kind.is_stored:
            self.saving.open_bar(self.item)

    def escape(self) -> bool:
        """Close the bar that is open. Gives whether one was."""
        return self.finding.close_bar() or self.saving.close_bar()

    def where(self) -> Where:
        """Where the person looks, in plain values: item, page, how far down in it, size and turn."""
        if self.item is None:
            return {}
        here: Where = {"item": self.item.id.hex()}
        if self.stack.currentWidget() is self.pages:
            place = self.pages.place
            here |= {"page": place.page, "down": place.down, "zoom": place.zoom, "turn": place.turn}
        elif self.stack.currentWidget() is self.writing:
            here |= {"down": self.writing.down(), "zoom": self.writing.zoom}
        return here

    def come(self, where: Where) -> None:
        """Look where a person looked, as soon as that item is shown."""
        self._pending = where
        if self._drawer is not None and self._drawer.opened is not None and self._wanted_place():
            drawer = self._drawer
            self._leave()
            self._opened(drawer)


def _place(where: Where) -> Place:
    return Place(
        page=int(where.get("page", 0)),
        down=float(where.get("down", 0.0)),
        zoom=float(where.get("zoom", 1.0)),
        turn=int(where.get("turn", 0)) % 360,
    )


def _end(alive: list[Drawer], closed: deque[Drawer], *_destroyed: object) -> None:
    """The view is gone: end its processes and threads."""
    for drawer in (*alive, *closed):
        drawer.close(wait=True)
    alive.clear()
    closed.clear()
