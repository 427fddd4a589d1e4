"""Windows that are measured, each in a process of its own: ``python -m tests.bench.window_driver WHAT FOLDER``.

Prints one line of JSON. Instants are of the clock that all processes of a machine share (CLOCK_MONOTONIC).
"""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

if TYPE_CHECKING:
    from credesk.gui.assess import AssessPage
    from credesk.gui.window import Window

SIZE = (1440, 900)
TICK_MS = 4
TYPING_SECONDS = 1.5
"""Nobody types a passphrase faster; what the program does meanwhile is not waited for."""
SIGN = b"a key, or that it is saved"


class Painted(QObject):
    """Notes when a widget was first painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and not self.at:
            # What is painted is on the screen when the event loop turns again.
            QTimer.singleShot(0, self._note)
        return super().eventFilter(watched, event)

    def _note(self) -> None:
        self.at = self.at or time.monotonic()


def until(condition: Callable[[], object], seconds: float = 60.0) -> float:
    """Let Qt work until something holds; the instant at which it did."""
    end = time.monotonic() + seconds
    ticking = QTimer()
    ticking.start(500)
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > end:
            raise TimeoutError(condition)
    ticking.stop()
    return time.monotonic()


def bare() -> dict[str, Any]:
    """The least that PySide6 can do: an empty window."""
    application = QApplication([])
    window = QWidget()
    window.resize(*SIZE)
    painted = Painted(window)
    window.show()
    until(lambda: painted.at)
    application.quit()
    return {"shown": painted.at}


def opened(folder: Path) -> "tuple[QApplication, Window, float]":
    """The program's window on a workspace, and the instant at which it was first seen."""
    from credesk.desk.settings import MachineSettings
    from credesk.gui.start import make_window, new_application

    application = new_application()
    window = make_window(
        application, MachineSettings(folder / "settings.json"), folder=str(folder / "workspace"), language="en"
    )
    window.resize(*SIZE)
    assert window.sign_in is not None
    painted = Painted(window.sign_in)
    window.show()
    until(lambda: painted.at)
    return application, window, painted.at


def entered(window: "Window", person: str) -> tuple[float, float]:
    """Sign in; the instants of the key that did it and of the first page with its rows on the screen."""
    from PySide6.QtTest import QTest

    until(lambda: window.line.under_way == 0)
    typed = time.monotonic() + TYPING_SECONDS
    until(lambda: time.monotonic() > typed)
    assert window.sign_in is not None
    screen = window.sign_in
    screen.choose([one.name for one in screen.people].index(person))
    screen.passphrase.setText(os.environ["CREDESK_PASSPHRASE"])
    begun = time.monotonic()
    QTest.keyClick(screen.passphrase, Qt.Key.Key_Return)
    until(lambda: window.frame is not None and window.line.under_way == 0)
    window.repaint()
    return begun, time.monotonic()


def first(folder: Path) -> dict[str, Any]:
    """From nothing to the first page's rows; while somebody types the passphrase, the workspace is opened."""
    _, window, shown = opened(folder)
    begun, rows = entered(window, "Head")
    window.close()
    return {"shown": shown, "rows": rows - begun}


class Pulse(QObject):
    """The longest time in which the event loop did not turn, for each thing that was done, in milliseconds.

    ``worst`` is by the clock on the wall. ``worked`` is the longest by the processor's clock of the window's thread
    alone, which others that work on this machine do not lengthen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.worst: dict[str, float] = {}
        self.worked: dict[str, float] = {}
        self._last, self._last_work = time.monotonic(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._turn)

    def _turn(self) -> None:
        now, work = time.monotonic(), time.thread_time()
        blocked, worked = 1000 * (now - self._last) - TICK_MS, 1000 * (work - self._last_work)
        self.worst[self.doing] = max(self.worst.get(self.doing, 0.0), blocked)
        self.worked[self.doing] = max(self.worked.get(self.doing, 0.0), worked)
        self._last, self._last_work = now, work

    def over(self, doing: str, act: Callable[[], object], window: "Window", rest_ms: int = 120) -> None:
        """Do something, and watch until the desk and the window have rested."""
        self.doing, self._last, self._last_work = doing, time.monotonic(), time.thread_time()
        self._timer.start()
        QTimer.singleShot(0, act)
        self._run(rest_ms)
        while window.line.under_way:
            self._run(20)
        self._run(rest_ms)
        self._timer.stop()

    def _run(self, ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()


def walk(folder: Path) -> dict[str, Any]:
    """Through every page that is registered: come, scroll its lists, choose, filter, mark, come again.

    Then to the dark and back on each of them, all of them being built.
    """
    from credesk.gui.theme import theme

    _, window, _ = opened(folder)
    pulse = Pulse()
    until(lambda: window.line.under_way == 0)
    pulse.over("signing in", lambda: entered(window, "Assessor"), window)
    assert window.frame is not None
    pages = list(window.frame.rail.items)
    for key in pages:
        _visit(window, pulse, key)
    for key in pages:
        pulse.over(f"{key}: come again", partial(window.frame.go, key), window)
    for key in pages:
        pulse.over(f"{key}: come again", partial(window.frame.go, key), window)
        for scheme in ("dark", "light"):
            pulse.over(f"{key}: {scheme}", partial(theme().choose, scheme), window)
    window.close()
    from tests.bench.timing import peak_mb

    return {"worst": pulse.worst, "worked": pulse.worked, "peak": peak_mb()}


def _visit(window: "Window", pulse: Pulse, key: str) -> None:
    from PySide6.QtTest import QTest

    from credesk.gui.parts.views import SearchedTable, Table

    frame = window.frame
    assert frame is not None
    pulse.over(f"{key}: come", lambda: frame.go(key), window)
    page = frame.page
    assert page is not None
    for table in [one for one in page.findChildren(Table) if one.isVisible()]:
        for name in ("Down", "Down", "PgDown", "PgDown", "End", "Home"):
            pulse.over(f"{key}: {name} in a list", partial(QTest.keySequence, table, name), window, 30)
    for field in [list_.filter for list_ in page.findChildren(SearchedTable) if list_.isVisible()]:
        for letter in "mwangi":
            pulse.over(f"{key}: filter", partial(QTest.keyClicks, field, letter), window, 30)
        pulse.over(f"{key}: filter", field.clear, window)
    if key == "settings":
        for part in page.findChildren(QPushButton):
            if part.isVisible() and part.isCheckable():
                pulse.over(f"{key}: {part.text()}", part.click, window)
    if key == "assess":
        submission = _submissions(window, 1)[0]
        pulse.over(f"{key}: open", lambda: frame.go(key, {"submission": submission}), window, 600)
        for name in ("3", "Down", "2", "Down", "1", "Z", "E", "N"):
            pulse.over(f"{key}: key {name}", partial(QTest.keySequence, page, name), window)


def _submissions(window: "Window", count: int) -> list[str]:
    found: list[str] = []
    sql = "SELECT id FROM submissions ORDER BY id LIMIT ?"
    window.line.read(lambda workspace: [bytes(row["id"]).hex() for row in workspace.rows(sql, (count,))], found.extend)
    until(lambda: window.line.under_way == 0)
    return found


def lists(folder: Path) -> dict[str, Any]:
    """Milliseconds of each place scrolled to and of each word filtered for, until its rows are drawn."""
    from credesk.gui.learners import LearnersPage

    _, window, _ = opened(folder)
    entered(window, "Head")
    assert window.frame is not None
    window.frame.go("learners")
    until(lambda: window.line.under_way == 0)
    page = window.frame.page
    assert isinstance(page, LearnersPage)
    table, model, chance = page.list.table, page.list.model, Random(7)
    rows = model.rowCount()

    def are_there() -> bool:
        top, bottom = max(0, table.rowAt(1)), table.rowAt(table.viewport().height() - 2)
        return all(model.row_at(n) for n in range(top, bottom + 1 if bottom >= 0 else model.rowCount()))

    def scrolled() -> float:
        begun = time.monotonic()
        table.verticalScrollBar().setValue(chance.randrange(table.verticalScrollBar().maximum()))
        until(are_there)
        table.viewport().repaint()
        return 1000 * (time.monotonic() - begun)

    def filtered(words: str) -> float:
        counted: list[int] = []
        model.counted.connect(counted.append)
        begun = time.monotonic()
        model.find(words)
        until(lambda: counted and are_there())
        table.viewport().repaint()
        model.counted.disconnect(counted.append)
        return 1000 * (time.monotonic() - begun)

    words = ("m", "mw", "mwangi", "grace mwangi", "łukasz", "lukasz were", "santos", "o’connor", "", "þórsdóttir")
    filtered("a")
    found = {"rows": rows, "scroll": [scrolled() for _ in range(200)], "filter": [filtered(one) for one in words * 5]}
    window.close()
    return found


def _is_open(page: "AssessPage", submission: str) -> bool:
    view = page.sheet.view
    return page.sheet.is_settled and view is not None and view.submission.hex() == submission


def keys(folder: Path, learners: int, shift: int = 0) -> dict[str, Any]:
    """Milliseconds from each level's key to "Saved" in the status bar, four keys for each of so many learners.

    Another ``shift`` gives other levels: a level that stands already is not written again.
    """
    from PySide6.QtTest import QTest

    from credesk.gui.assess import AssessPage

    _, window, _ = opened(folder)
    entered(window, "Assessor")
    frame = window.frame
    assert frame is not None
    saved: list[float] = []
    window.line.saved.connect(lambda: saved.append(time.monotonic()))
    took: list[float] = []
    with Path(os.devnull).open("wb", buffering=0) as signs:
        for number, submission in enumerate(_submissions(window, learners)):
            frame.go("assess", {"submission": submission})
            page = frame.page
            assert isinstance(page, AssessPage)
            until(partial(_is_open, page, submission))
            until(lambda: window.line.under_way == 0)
            for criterion in range(4):
                if criterion:
                    QTest.keyClick(page, Qt.Key.Key_Down)
                QApplication.processEvents()
                saved.clear()
                signs.write(SIGN)
                begun = time.monotonic()
                QTest.keyClicks(page, str(2 + (number + criterion + shift) % 3))
                until(lambda: saved)
                signs.write(SIGN)
                took.append(1000 * (saved[0] - begun))
                until(lambda: window.line.under_way == 0)
    window.close()
    return {"took": took}


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What failed inside Qt's loop would only be printed, and a window that does nothing is quick."""
    traceback.print_exception(kind, error, trace)
    os._exit(1)


def main(arguments: list[str]) -> None:
    """One measurement, by its name."""
    sys.excepthook = _end
    what, *rest = arguments
    made: dict[str, Callable[..., dict[str, Any]]] = {
        "bare": bare, "first": first, "walk": walk, "lists": lists, "keys": keys,
    }  # fmt: skip
    values = [Path(rest[0])] if rest else []
    sys.stdout.write(json.dumps(made[what](*values, *map(int, rest[1:]))) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
