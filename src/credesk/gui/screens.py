"""Pictures of the windows as they are: ``credesk-gui --screens FOLDER WORKSPACE`` and ``--picture FILE``.

A person is signed in through the window itself, with CREDESK_PERSON and CREDESK_PASSPHRASE as at the terminal; each
page is shown, the desk's thread is waited for until the picture stands still, and what stands there is saved.
"""

import os
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from credesk.desk.settings import MachineSettings
from credesk.domain.errors import BadInput, Surroundings
from credesk.gui.window import Window

if TYPE_CHECKING:
    from credesk.desk.session import Workspace
    from credesk.gui.pages import Where

SIZE = (1440, 900)
LOOKS = (("", "light", "en"), ("-dark", "dark", "en"), ("-rtl", "light", "ar"))
"""The end of the files' names, scheme and language of each round."""
STILL_MS, STILL_TIMES = 80, 4
"""A picture stands still when it is the same so many times, this far apart."""
PATIENCE_SECONDS = 60.0
Make = Callable[..., Window]


def take_screens(
    application: QApplication, make: Make, workspace: str, folder: Path, scheme: str = "", language: str = ""
) -> None:
    """Save pictures of first start, signing in and every page, in each look or in that of a scheme and language.

    Raises BadInput where nobody signs in.
    """
    if not workspace:
        raise BadInput("Which workspace shall be shown?", "credesk-gui --screens FOLDER WORKSPACE")
    folder.mkdir(parents=True, exist_ok=True)
    application.setCursorFlashTime(0)
    with TemporaryDirectory(prefix="credesk-") as kept:
        for ending, light, words in _looks(scheme, language):
            for name, place in (("first-start", ""), ("signing-in", workspace)):
                settings = MachineSettings(Path(kept) / f"{name}.json")
                window = make(application, settings, folder=place, scheme=light, language=words)
                try:
                    window.resize(*SIZE)
                    take_picture(window, folder / f"{name}{ending}.png")
                    if place:
                        _walk(window, folder, ending)
                finally:
                    window.close()
                    window.deleteLater()


def _looks(scheme: str, language: str) -> list[tuple[str, str, str]]:
    found = [look for look in LOOKS if scheme in ("", look[1]) and language in ("", look[2])]
    return found or [("", scheme or "light", language or "en")]


def take_picture(window: Window, file: Path) -> None:
    """Save what the window shows when it is ready: where somebody signs in, or the first start."""
    window.show()
    _save(_still(window), file)


def _walk(window: Window, folder: Path, ending: str) -> None:
    _sign_in(window)
    assert window.frame is not None
    places = _places(window)
    for key in window.frame.rail.items:
        window.frame.go(key, places.get(key))
        _save(_still(window), folder / f"{key}{ending}.png")


def _sign_in(window: Window) -> None:
    """As a person does: choose, type, and press the button."""
    screen, wanted = window.sign_in, os.environ.get("CREDESK_PERSON", "")
    if screen is None or not screen.people:
        raise BadInput("There is no workspace where somebody could sign in.", "Name the folder that holds credesk.db.")
    names = [one.name for one in screen.people]
    if wanted and wanted not in names:
        raise BadInput(f"Nobody here is called {wanted}.", f"CREDESK_PERSON can be: {', '.join(names)}.")
    screen.choose(names.index(wanted) if wanted else 0)
    screen.passphrase.setText(os.environ.get("CREDESK_PASSPHRASE", ""))
    screen.sign_in.click()
    _still(window)
    if window.frame is None:
        raise BadInput("Nobody is signed in: the passphrase is wrong.", "Say it in CREDESK_PASSPHRASE.")


def _places(window: Window) -> "dict[str, Where]":
    """Where to stand on a page; those that are not named are shown as they are come to."""
    found: dict[str, Where] = {}
    window.line.read(_a_submission, lambda where: found.update({"assess": where} if where else {}))
    _wait(window, lambda: window.line.under_way == 0)
    return found


def _a_submission(workspace: "Workspace") -> "Where":
    """The submission that came first, since there may be nothing left to mark; {} where nothing was taken in."""
    row = workspace.row("SELECT id FROM submissions ORDER BY received, id LIMIT 1")
    return {"submission": bytes(row["id"]).hex()} if row is not None else {}


def _still(window: Window) -> QImage:
    """The window's picture, when the desk has nothing under way and nothing more comes."""
    same, last = 0, QImage()

    def stands() -> bool:
        nonlocal same, last
        seen = window.grab().toImage()
        same = same + 1 if seen == last and window.line.under_way == 0 else 0
        last = seen
        return same >= STILL_TIMES

    _wait(window, stands)
    return last


def _wait(window: Window, until: Callable[[], bool]) -> None:
    """Let the program run until something holds. Raises Surroundings after a minute."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not until():
        if time.monotonic() > end:
            raise Surroundings(f"“{window.windowTitle()}” did not come to rest.", "Pictures taken before are kept.")
        loop = QEventLoop()
        QTimer.singleShot(STILL_MS, loop.quit)
        loop.exec()


def _save(picture: QImage, file: Path) -> None:
    if not picture.save(str(file)):
        raise Surroundings(f"{file} cannot be written.", "Is there such a folder, and room?")
