"""The queue at the left of the marking screen: names, how far each is, fetched a page at a time."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QEvent, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtCore import QModelIndex as Index
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from credesk.domain.points import points_text
from credesk.gui.assess_order import OrderChooser
from credesk.gui.evidence.foot import quiet
from credesk.gui.parts.labels import leading, line
from credesk.gui.theme import BODY, SMALL, font, set_role, theme
from credesk.gui.words import number, plural, translate

if TYPE_CHECKING:
    from credesk.desk.marking_view import Place, Points, Queue, QueueRow
    from credesk.desk.session import Workspace
    from credesk.gui.line import Line

PAGE, KEPT_PAGES = 60, 40
ROW = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = Index()
_MOVES = {
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
}  # fmt: skip


class KeepsArrows(QObject):
    """Lets a control that has the focus use the arrow keys itself, where the page would take them."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """An accepted override is no shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
            if plain and event.key() in _MOVES:
                event.accept()
                return True
        return super().eventFilter(watched, event)


def score_words(score: "Points") -> str:
    """A score as the queue says it: "21 / 24", or nothing where there are no points."""
    return "" if score.of is None else f"{points_text(score.points)} / {points_text(score.of)}"


def state_words(row: "QueueRow") -> str:
    """The line under a name: how far it is."""
    if row.signed is not None:
        words = [one for one in (translate("Assess", "Signed off"), score_words(row.signed)) if one]
        return " · ".join((*words, translate("Assess", "flagged")) if row.is_flagged else words)
    evidence = plural("Assess", "%n evidence item", "%n evidence items", row.evidence)
    words = [evidence]
    if row.marked:
        words.insert(
            0,
            plural(
                "Assess", "{done} of %n criterion", "{done} of %n criteria", row.criteria, done=number(row.marked)
            ),
        )  # fmt: skip
    if row.attempt > 1:
        words.append(translate("Assess", "resubmitted"))
    if row.is_flagged:
        words.insert(0, translate("Assess", "flagged"))
    return " · ".join(words)


class QueueModel(QAbstractListModel):
    """Places by number. What their rows say is read when they come into view.

    ``said`` carries the number of a row that says something else now, or -1 for a page of them.
    """

    said = Signal(int)

    def __init__(self, line: "Line", person: bytes | None, parent: QObject) -> None:
        super().__init__(parent)
        self._line, self._person = line, person
        self.places: list[Place] = []
        self._at: dict[bytes, int] = {}
        self._kept: OrderedDict[int, list[QueueRow]] = OrderedDict()
        self._coming: set[int] = set()
        self._search = 0

    @property
    def is_signed_in(self) -> bool:
        """Whether somebody is, who can mark."""
        return self._person is not None

    def put(self, places: "Sequence[Place]") -> None:
        """Another queue."""
        self.beginResetModel()
        self._search += 1
        self.places = list(places)
        self._at = {place.submission: n for n, place in enumerate(self.places)}
        self._kept.clear()
        self._coming.clear()
        self.endResetModel()

    def number_of(self, submission: bytes) -> int:
        """Where a submission stands; -1 where it is not in this queue."""
        return self._at.get(submission, -1)

    def next_to_mark(self, after: int, *, back: bool = False) -> int:
        """The next place that waits to be marked, from the beginning again after the end; -1 where none does."""
        count, step = len(self.places), -1 if back else 1
        order = ((after + step * n) % count for n in range(1, count + 1)) if count else iter(())
        return next((n for n in order if self.places[n].is_to_mark), -1)

    def now_stands(self, submission: bytes, *, is_to_mark: bool) -> None:
        """A sign-off was made or taken back; the place stays where it is until the queue is read anew."""
        n = self.number_of(submission)
        if n >= 0:
            self.places[n] = replace(self.places[n], is_to_mark=is_to_mark)
            self.look_again(submission)

    def look_again(self, submission: bytes) -> None:
        """What this row says has changed: read its page anew, and show the old words until then."""
        n = self.number_of(submission)
        if n >= 0 and n // PAGE in self._kept:
            self._fetch(n // PAGE)

    def marked(self, submission: bytes, count: int) -> None:
        """So many criteria are judged now; said at once, without reading."""
        n = self.number_of(submission)
        page = self._kept.get(n // PAGE) if n >= 0 else None
        if page is not None and n % PAGE < len(page):
            page[n % PAGE] = replace(page[n % PAGE], marked=count)
            self.said.emit(n)

    def row_at(self, n: int) -> "QueueRow | None":
        """A row; None while its page is on its way."""
        page = self._kept.get(n // PAGE)
        if page is None:
            self._fetch(n // PAGE)
            return None
        self._kept.move_to_end(n // PAGE)
        return page[n % PAGE] if n % PAGE < len(page) else None

    def _fetch(self, page: int) -> None:
        if page in self._coming:
            return
        self._coming.add(page)
        search, person = self._search, self._person
        ids = [place.submission for place in self.places[page * PAGE : (page + 1) * PAGE]]

        def work(workspace: "Workspace") -> "list[QueueRow]":
            from credesk.desk.marking_view import queue_rows

            return queue_rows(workspace, ids, person)

        self._line.read(work, lambda rows: self._came(search, page, rows), owner=self)

    def _came(self, search: int, page: int, rows: "list[QueueRow]") -> None:
        if search != self._search:
            return
        self._coming.discard(page)
        self._kept[page] = rows
        while len(self._kept) > KEPT_PAGES:
            self._kept.popitem(last=False)
        self.said.emit(-1)

    def rowCount(self, parent: Index | QPersistentModelIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many there are."""
        return 0 if parent.isValid() else len(self.places)

    def data(self, index: Index | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A name; read aloud, with how far it is."""
        row = self.row_at(index.row())
        if role == ROW:
            return row
        if row is None:
            return "…" if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.learner
        return f"{row.learner}, {state_words(row)}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class _Rows(QStyledItemDelegate):
    """Draws a name, how far it is under it, and a hairline."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index | QPersistentModelIndex) -> None:
        """Draw one row."""
        painter.save()
        where: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(where, theme().colour("accent_soft" if chosen else "window"))
        painter.setPen(theme().colour("hairline"))
        painter.drawLine(where.bottomLeft(), where.bottomRight())
        unit = theme().unit
        inner = where.adjusted(4 * unit, 2 * unit, -3 * unit, -2 * unit)
        row: QueueRow | None = index.data(ROW)
        half = inner.height() // 2
        _draw(painter, QRect(inner.topLeft(), QSize(inner.width(), half)), str(index.data()), bold=True)
        if row is not None:
            below = QRect(inner.x(), inner.y() + half, inner.width(), inner.height() - half)
            _draw(painter, below, state_words(row), bold=False)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme().colour("accent"))
            painter.drawRect(where.adjusted(1, 1, -2, -2))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Two lines."""
        return QSize(30 * theme().unit, round(theme().row * 1.58))


def _draw(painter: QPainter, where: QRect, words: str, *, bold: bool) -> None:
    painter.setFont(font(BODY, QFont.Weight.DemiBold) if bold else font(SMALL, tabular=True))
    painter.setPen(theme().colour("ink" if bold else "muted"))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(where, int(leading() | Qt.AlignmentFlag.AlignVCenter), shown)


class QueuePane(QFrame):
    """Filter, task chooser and list. ``wanted`` carries the submission that a person chose; ``filtered`` a filter."""

    wanted = Signal(bytes)
    filtered = Signal()
    sign_all_wanted = Signal()
    marks_wanted = Signal()

    def __init__(self, line_: "Line", person: bytes | None) -> None:
        super().__init__()
        set_role(self, "rail")
        self.model = QueueModel(line_, person, self)
        # Not a QListView, which lays all its rows out anew whenever one of them says something else.
        self.list = QTableView()
        self._is_showing = False
        self.filter = QTabBar()
        self.filter.setAccessibleName(translate("Assess", "Which submissions"))
        self.filter.setDrawBase(False)
        self.filter.setExpanding(False)
        self.filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for words in (translate("Assess", "To mark"), translate("Assess", "All")):
            self.filter.addTab(words)
        self.task = QComboBox()
        self.task.setAccessibleName(translate("Assess", "Task"))
        self.task.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.order = OrderChooser()
        self._tasks: tuple[bytes | None, ...] = (None,)
        self._prepare_list()
        self._lay_out()
        self.task.activated.connect(lambda _n: self.filtered.emit())
        self.filter.currentChanged.connect(lambda _n: None if self._is_showing else self.filtered.emit())
        for control in (self.list, self.task, self.filter):
            KeepsArrows(control)

    def _prepare_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setAccessibleName(translate("Assess", "Queue"))
        self.list.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.list.setShowGrid(False)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.list.horizontalHeader().hide()
        self.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.list.verticalHeader().setDefaultSectionSize(round(theme().row * 1.58))
        # A click chooses a learner and leaves the keys with the page.
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setStyleSheet("QTableView { background: transparent; }")
        self.list.selectionModel().currentChanged.connect(self._chosen)
        theme().changed.connect(self.list.viewport().update)
        self.model.said.connect(self._draw_anew)

    def _lay_out(self) -> None:
        unit = theme().unit
        head = QWidget()
        head.setFixedHeight(12 * unit)
        top = QHBoxLayout(head)
        top.setContentsMargins(unit, 0, 4 * unit, 0)
        top.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignBottom)
        top.addStretch(1)
        self._chooser = QWidget()
        chooser = QHBoxLayout(self._chooser)
        chooser.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        chooser.addWidget(self.task)
        self.task.setMinimumContentsLength(8)
        self.task.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._chooser.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(line())
        column.addWidget(self._chooser)
        if self.model.is_signed_in:
            column.addWidget(self.order)
            column.addWidget(line())
        column.addWidget(self.list, 1)
        if self.model.is_signed_in:
            column.addWidget(line())
            column.addWidget(self._foot())
        self.setFixedWidth(58 * unit)

    def _foot(self) -> QWidget:
        """What concerns many at once."""
        made, unit = QWidget(), theme().unit
        self.sign_all = quiet(
            translate("Assess", "Sign off all…"), translate("Assess", "Sign off all that are complete"),
            "Ctrl+Shift+Return", self.sign_all_wanted.emit,
        )  # fmt: skip
        self.marks = quiet(
            translate("Assess", "Marks files…"), translate("Assess", "Marks files"), "M", self.marks_wanted.emit
        )
        row = QHBoxLayout(made)
        row.setContentsMargins(2 * unit, unit // 2, 2 * unit, unit // 2)
        row.setSpacing(0)
        for one in (self.sign_all, self.marks):
            one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(one)
        row.addStretch(1)
        return made

    @property
    def is_to_mark(self) -> bool:
        """Whether only what waits to be marked is shown."""
        return self.filter.currentIndex() == 0

    @property
    def chosen_task(self) -> bytes | None:
        """The task that is shown; None for all."""
        n = self.task.currentIndex()
        return self._tasks[n] if 0 <= n < len(self._tasks) else None

    def choose_filter(self, *, to_mark: bool, task: bytes | None) -> None:
        """As it was when a person left. A task that is not known yet is kept until the queue is read."""
        self._is_showing = True
        self.filter.setCurrentIndex(0 if to_mark else 1)
        self._is_showing = False
        if task not in self._tasks:
            self._tasks = (*self._tasks, task)
            self.task.addItem("")
        self.task.setCurrentIndex(self._tasks.index(task))

    def put(self, queue: "Queue") -> None:
        """Show a queue."""
        chosen = self.chosen_task
        titles = [translate("Assess", "All tasks"), *(one.title for one in queue.tasks)]
        self._tasks = (None, *(one.task for one in queue.tasks))
        if titles != [self.task.itemText(n) for n in range(self.task.count())]:
            self.task.clear()
            self.task.addItems(titles)
        self.task.setCurrentIndex(self._tasks.index(chosen) if chosen in self._tasks else 0)
        self._chooser.setVisible(len(queue.tasks) > 1)
        self.model.put(queue.places)

    def show_place(self, submission: bytes | None) -> None:
        """Mark the row of a submission, without asking for it."""
        n = -1 if submission is None else self.model.number_of(submission)
        self._is_showing = True
        self.list.setCurrentIndex(self.model.index(n) if n >= 0 else Index())
        self._is_showing = False
        if n >= 0:
            self.list.scrollTo(self.model.index(n))

    def _draw_anew(self, n: int) -> None:
        if n >= 0:
            self.list.update(self.model.index(n))
        else:
            self.list.viewport().update()

    def _chosen(self, now: Index, _before: Index) -> None:
        if now.isValid() and not self._is_showing:
            self.wanted.emit(self.model.places[now.row()].submission)
