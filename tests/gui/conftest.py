"""Windows in tests: without a screen, on copies of real workspaces; what stays behind fails the test."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from credesk.desk.places import Places
from credesk.desk.settings import MachineSettings
from credesk.gui.start import make_window
from credesk.gui.words import speak
from tests.gui.seat import Seat
from tests.terminal.cohort import quick
from tests.terminal.conftest import built, clock, copied, decided, founded, issued, taken_in, true_clock

__all__ = ["built", "clock", "copied", "decided", "founded", "issued", "taken_in", "true_clock"]


@pytest.fixture(autouse=True)
def _nothing_stays(qapp: QApplication) -> Iterator[None]:
    """Threads, timers, windows and dialogs that a test leaves behind fail it."""
    before = set(threading.enumerate())
    yield
    modal = qapp.activeModalWidget()
    assert modal is None, f"{modal} blocks"
    qapp.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    qapp.processEvents()
    windows = [one for one in qapp.topLevelWidgets() if one.isVisible()]
    assert not windows, f"left open: {windows}"
    # The worker room keeps one warm process and its watchdog for as long as the program runs.
    threads = [one for one in threading.enumerate() if one not in before and not one.name.startswith("credesk-worker")]
    assert not threads, f"left running: {threads}"
    timers = [one for one in qapp.findChildren(QTimer) if one.isActive()]
    assert not timers, f"left ticking: {timers}"
    assert qapp.overrideCursor() is None
    speak(qapp, "en", Path())


@pytest.fixture
def settings(tmp_path: Path) -> MachineSettings:
    """This machine's settings, empty."""
    return MachineSettings(tmp_path / "config" / "settings.json")


@pytest.fixture
def seated(qtbot: QtBot, qapp: QApplication, settings: MachineSettings) -> Iterator[Callable[..., Seat]]:
    """Open a window on a folder, or at the first start; it is closed after the test."""
    seats: list[Seat] = []

    def sit(folder: Path | None = None, size: tuple[int, int] = (1440, 900), **given: Any) -> Seat:
        given.setdefault("circumstances", _asking)
        if "language" not in given:
            given["language"] = "en"
        window = make_window(qapp, settings, folder=str(folder or ""), **given)
        window.setMinimumSize(0, 0)
        window.resize(*size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        seats.append(Seat(qtbot, window, Places(folder) if folder else None))
        return seats[-1]

    yield sit
    for seat in seats:
        seat.window.close()
        seat.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def _asking(confirm: Callable[[str], bool]) -> Any:
    from dataclasses import replace

    return replace(quick(), confirm=confirm)
