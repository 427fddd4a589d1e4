"""Runs in a process of its own at another scale: signs in and prints the scale and every fault of the layout."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from credesk.desk.settings import MachineSettings
from credesk.gui.start import make_window
from tests.gui.layouts import faults
from tests.terminal.cohort import ASSESSOR, PASSPHRASES


def check(folder: str) -> None:
    """Look at the sign-in and at Home, 1280x720 in Qt's own pixels."""
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
        while window.frame is None or window.line.under_way:
            QTest.qWait(20)
        QTest.qWait(100)
        print(window.devicePixelRatio(), found + faults(window))
        window.close()
