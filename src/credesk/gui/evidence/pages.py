"""Pages under each other that scroll: PDF pages and pictures, paper-white in every scheme, never mirrored."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from credesk.desk.showing_evidence import Hit, Opened
from credesk.gui.evidence.drawer import Drawer, Wanted
from credesk.gui.evidence.painting import paint_edge, paint_marks, paint_sheet
from credesk.gui.evidence.sheets import DRAWN_PIXELS, Sheets
from credesk.gui.theme import theme
from credesk.gui.words import isolated, translate

STEPS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
"""Sizes of a page; 1 fits the width."""
REST_MS = 120
"""What needs a quiet moment is done when scrolling rests this long."""
EDGE = 2
"""Pixels between the view's top and the edge of the page above."""
_GRID = 10_000


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person looks: the page at the top of the view, how far down in it (0 to 1), size and turn."""

    page: int = 0
    down: float = 0.0
    zoom: float = 1.0
    turn: int = 0


class Pages(QAbstractScrollArea):
    """``page_changed`` carries the page in view, from 1, and how many there are; ``rested`` the page, from 0, on
    which the person stays. ``drawn`` carries a page of which something is new.
    """

    page_changed = Signal(int, int)
    zoomed = Signal()
    drawn = Signal(int)
    rested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.drawer: Drawer | None = None
        self.zoom, self.turn, self.page = 1.0, 0, 0
        self.sheets = Sheets((), 0, 0)
        self.hits: Sequence[Hit] = ()
        self.hit = -1
        self._held: QPoint | None = None
        self._by_key = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._rested)
        theme().changed.connect(self.viewport().update)

    def put(self, drawer: Drawer, place: Place) -> None:
        """Show an open item at a place."""
        self.drawer = drawer
        drawer.came.connect(self._came)
        self.hits, self.hit, self.page = (), -1, 0
        self.zoom, self.turn = place.zoom, place.turn
        self._lay()
        self.go(place.page, place.down)
        self._tell()
        self._look()

    def take(self) -> None:
        """Show nothing; whoever owns the drawer closes it."""
        if self.drawer is not None:
            self.drawer.came.disconnect(self._came)
        self.drawer, self.sheets = None, Sheets((), 0, 0)
        self._rest.stop()
        self.viewport().update()

    @property
    def place(self) -> Place:
        """Where the person looks now."""
        top = self.verticalScrollBar().value()
        page = max(0, self.sheets.at(top))
        rect = self.sheets.rects[page] if self.sheets.rects else QRectF(0, 0, 1, 1)
        return Place(page, max(0.0, (top - rect.top()) / rect.height()), self.zoom, self.turn)

    def go(self, page: int, down: float = 0.0) -> None:
        """Bring a page to the top of the view, with the gap above it; ``down`` is how far in it, 0 to 1."""
        if 0 <= page < len(self.sheets.rects):
            rect = self.sheets.rects[page]
            start = rect.top() - self._gap + (EDGE if page else 0)
            self.verticalScrollBar().setValue(round(rect.top() + down * rect.height() if down else start))

    def step(self, pages: int) -> None:
        """Go some pages on or back."""
        self.go(max(0, min(self.page + pages, len(self.sheets.rects) - 1)))

    def scroll_view(self, views: int) -> None:
        """Scroll by nearly a whole view."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + views * bar.pageStep())

    def size_step(self, steps: int, at: QPointF | None = None) -> None:
        """Larger or smaller by so many steps, around a point of the view or its top; 0 fits the width again."""
        nearest = min(range(len(STEPS)), key=lambda n: abs(STEPS[n] - self.zoom))
        wanted = STEPS[max(0, min(nearest + steps, len(STEPS) - 1))] if steps else 1.0
        before, over = self.place, at or QPointF(self.viewport().width() / 2, 0)
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        ratio = wanted / self.zoom
        left = (across.value() + over.x()) * ratio - over.x()
        top = (bar.value() + over.y()) * ratio - over.y()
        self.zoom = wanted
        self._lay()
        if at is None:
            self.go(before.page, before.down)
        else:
            bar.setValue(round(top))
        across.setValue(round(left))
        self.zoomed.emit()
        self._look()

    def turn_once(self) -> None:
        """Turn all pages a quarter to the right."""
        page = self.page
        self.turn = (self.turn + 90) % 360
        self._lay()
        self.go(page)
        self._look()

    def mark(self, hits: Sequence[Hit], current: int) -> None:
        """Mark where searched words stand and bring the current place into view."""
        self.hits, self.hit = hits, current
        if 0 <= current < len(hits) and hits[current].page < len(self.sheets.rects):
            boxes = self._boxes(hits[current])
            if boxes:
                self._reveal(boxes[0])
        self.viewport().update()

    def _reveal(self, box: QRectF) -> None:
        bar, across, view = self.verticalScrollBar(), self.horizontalScrollBar(), self.viewport().rect()
        if not bar.value() + self._gap <= box.top() <= box.bottom() <= bar.value() + view.height() - self._gap:
            bar.setValue(round(box.center().y() - view.height() / 3))
        if not across.value() <= box.left() <= box.right() <= across.value() + view.width():
            across.setValue(round(box.center().x() - view.width() / 2))

    def _boxes(self, hit: Hit) -> list[QRectF]:
        rect = self.sheets.rects[hit.page]
        return [_placed(rect, turned(box, self.turn)) for box in hit.boxes]

    @property
    def _gap(self) -> float:
        return 5.0 * theme().unit

    @property
    def _margin(self) -> float:
        return round(min(10.0 * theme().unit, self.viewport().width() * 0.07))

    def _sizes(self, opened: Opened) -> list[tuple[float, float]]:
        fit, sizes = self.viewport().width() - 2 * self._margin, []
        for size in opened.sizes:
            width, height = size if self.turn % 180 == 0 else size[::-1]
            # A small picture is not blown up, since it has nothing more to show.
            natural = width / self.devicePixelRatioF() if opened.kind == "picture" else fit
            wide = max(16.0, round(min(fit, natural) * self.zoom))
            sizes.append((wide, max(1.0, round(wide * height / width))))
        return sizes

    def _lay(self) -> None:
        if self.drawer is None or self.drawer.opened is None:
            return
        sizes = self._sizes(self.drawer.opened)
        view = self.viewport().size()
        self.sheets = Sheets.lay(sizes, view.width(), self._margin, self._gap)
        for bar, whole, seen in (
            (self.verticalScrollBar(), self.sheets.height, view.height()),
            (self.horizontalScrollBar(), self.sheets.width, view.width()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(max(1, seen - 10 * theme().unit))
            bar.setSingleStep(6 * theme().unit)
        self.viewport().update()

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self.sheets.between(top, top + self.viewport().height())

    def whole(self, page: int) -> Wanted:
        """How a page is wanted as a whole: as large as it is shown, within what is drawn at once."""
        rect, ratio = self.sheets.rects[page], self.devicePixelRatioF()
        largest = (DRAWN_PIXELS * rect.width() / rect.height()) ** 0.5
        return Wanted(page, max(1, int(min(rect.width() * ratio, largest))), self.turn)

    def first(self, opened: Opened) -> Wanted:
        """How the first page of an item would be wanted if it were shown now, to draw it ahead."""
        turn, self.turn, zoom, self.zoom = self.turn, 0, self.zoom, 1.0
        wide, high = self._sizes(opened)[0]
        self.turn, self.zoom = turn, zoom
        largest = (DRAWN_PIXELS * wide / high) ** 0.5
        return Wanted(0, max(1, int(min(wide * self.devicePixelRatioF(), largest))), 0)

    def _look(self) -> None:
        """Ask for what is in view, then for the pages beside it."""
        if self.drawer is None or not self.sheets.rects:
            return
        seen = self._seen()
        beside = [page for page in (seen.stop, seen.start - 1) if 0 <= page < len(self.sheets.rects)]
        self.drawer.want([self.whole(page) for page in (*seen, *beside)])
        self._rest.start()

    def _rested(self) -> None:
        if self.drawer is None or not self.sheets.rects:
            return
        self.rested.emit(self.page)
        close = [one for page in self._seen() if (one := self._part(page)) is not None]
        if close:
            self.drawer.want([*(self.whole(page) for page in self._seen()), close[0]])

    def _part(self, page: int) -> Wanted | None:
        """The part in view of a page that is drawn coarser than it is shown."""
        rect, ratio = self.sheets.rects[page], self.devicePixelRatioF()
        wide = round(rect.width() * ratio)
        if wide <= self.whole(page).whole_width + 1:
            return None
        seen = rect.intersected(self._window()).translated(-rect.topLeft())
        if seen.isEmpty() or seen.height() < self.viewport().height() / 4:
            return None
        part = (
            int(seen.left() * ratio),
            int(seen.top() * ratio),
            int(seen.width() * ratio),
            int(seen.height() * ratio),
        )
        return Wanted(page, wide, self.turn, part)

    def _window(self) -> QRectF:
        """What is in view, in the coordinates of the sheets."""
        view = self.viewport().size()
        return QRectF(self.horizontalScrollBar().value(), self.verticalScrollBar().value(), view.width(), view.height())

    def _came(self, page: int) -> None:
        self.viewport().update()
        self.drawn.emit(page)

    def _tell(self) -> None:
        bar = self.verticalScrollBar()
        count = len(self.sheets.rects)
        at_end = bar.value() == bar.maximum() > 0
        self.page = count - 1 if at_end else max(0, self.sheets.at(bar.value() + self.viewport().height() * 0.4))
        self.page_changed.emit(self.page + 1, count)

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: N802 - Qt's name
        """Show another part."""
        self.viewport().update()
        if self.drawer is not None and self.sheets.rects:
            self._tell()
            self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Pages fit the new width, and the person stays where they looked."""
        super().resizeEvent(event)
        if self.drawer is not None and self.sheets.rects:
            place = self.place
            self._lay()
            self.go(place.page, place.down)
            self._look()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pages in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme().colour("desk"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        for page in self._seen() if self.drawer is not None else ():
            self._paint_page(painter, page)
        if self.hasFocus() and self._by_key:
            painter.resetTransform()
            painter.setPen(theme().colour("accent"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _paint_page(self, painter: QPainter, page: int) -> None:
        assert self.drawer is not None
        rect = self.sheets.rects[page]
        paint_sheet(painter, rect, self.drawer, Wanted(page, round(rect.width() * self.devicePixelRatioF()), self.turn))
        here = [(n, hit) for n, hit in enumerate(self.hits) if hit.page == page]
        paint_marks(painter, [(self._boxes(hit), n == self.hit) for n, hit in here])
        paint_edge(painter, rect)

    def event(self, event: QEvent) -> bool:
        """Keys that scroll pages stay here, even where the page around has them too."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            scrolls = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End)
            if event.key() in scrolls and event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ):
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes by the keyboard sees where they are."""
        reason = Qt.FocusReason
        self._by_key = event.reason() in (reason.TabFocusReason, reason.BacktabFocusReason, reason.ShortcutFocusReason)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """The mark goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Home and End go to the first and the last page."""
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """With Ctrl larger or smaller, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.size_step(1 if event.angleDelta().y() > 0 else -1, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the page."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it along."""
        if self._held is not None:
            moved, self._held = event.position().toPoint() - self._held, event.position().toPoint()
            for bar, by in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
                bar.setValue(bar.value() - by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let it go."""
        self._held = None

    def size_words(self) -> str:
        """The size as people say it."""
        return translate("Evidence", "Fit") if self.zoom == 1.0 else isolated(f"{round(self.zoom * 100)} %")


def turned(box: tuple[int, int, int, int], turn: int) -> tuple[int, int, int, int]:
    """A box on the grid of a page, on the page turned to the right by so many degrees."""
    left, top, right, bottom = box
    if turn == 90:
        return _GRID - bottom, left, _GRID - top, right
    if turn == 180:
        return _GRID - right, _GRID - bottom, _GRID - left, _GRID - top
    if turn == 270:
        return top, _GRID - right, bottom, _GRID - left
    return box


def _placed(rect: QRectF, box: tuple[int, int, int, int]) -> QRectF:
    left, top, right, bottom = (one / _GRID for one in box)
    corner = QPointF(rect.left() + left * rect.width(), rect.top() + top * rect.height())
    return QRectF(corner, QPointF(rect.left() + right * rect.width(), rect.top() + bottom * rect.height()))
