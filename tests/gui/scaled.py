"""Runs in a process of its own at another scale: signs in and prints the scale and every fault of the layout."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from credesk.desk.settings import MachineSettings
from credesk.gui.start import make_window
from credesk.gui.window import Window
from tests.gui.layouts import faults
from tests.terminal.cohort import ASSESSOR, PASSPHRASES


def wait(condition: Callable[[], bool]) -> None:
    """Wait until something holds."""
    while not condition():
        QTest.qWait(20)


def keys(window: Window) -> list[str]:
    """Every page of the rail."""
    assert window.frame is not None
    return list(window.frame.rail.items)


def look(window: Window, key: str) -> list[str]:
    """Go to a page and find the faults of its layout."""
    assert window.frame is not None
    window.frame.go(key)
    wait(lambda: not window.line.under_way)
    QTest.qWait(50)
    return faults(window)


def check(folder: str) -> None:
    """Look at the sign-in and at every page that is registered, 1280x720 in Qt's own pixels."""
    application = QApplication(["credesk"])
    with TemporaryDirectory() as place:
        window = make_window(application, MachineSettings(Path(place) / "settings.json"), folder=folder, language="en")
        window.setMinimumSize(0, 0)
        window.resize(1280, 720)
        window.show()
        QTest.qWait(100)
        found = faults(window)
        assert window.sign_in is not None
        window.sign_in.choose([one.name for one in window.sign_in.people].index(ASSESSOR))
        window.sign_in.passphrase.setText(PASSPHRASES[ASSESSOR])
        window.sign_in.sign_in.click()
        wait(lambda: window.frame is not None and not window.line.under_way)
        found += [f"{key}: {fault}" for key in keys(window) for fault in look(window, key)]
        print(window.devicePixelRatio(), found)
        window.close()
