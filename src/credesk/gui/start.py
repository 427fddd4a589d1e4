"""``credesk-gui``: the program with windows. What is needed for the first window is loaded first, the rest after it."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from PySide6.QtWidgets import QApplication

from credesk.desk.places import Places, resources, settings_file
from credesk.desk.settings import LANGUAGE, LETTER_KEYS, LOCK_MINUTES, SCHEME, MachineSettings
from credesk.gui.keys import switch_letters
from credesk.gui.line import Line
from credesk.gui.theme import dress
from credesk.gui.window import Window, window_size
from credesk.gui.words import speak

if TYPE_CHECKING:
    from credesk.desk.circumstances import Circumstances
    from credesk.gui.pages import Entry

USAGE = """Usage: credesk-gui [FOLDER] [--scheme light|dark|system] [--language CODE]

Opens the workspace in FOLDER, or the one that was opened last. --language pseudo marks every translated text.
"""
LEAST = (1280, 720)
"""The smallest window for which everything is laid out."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program. Gives the exit code."""
    given = _options(list(sys.argv[1:] if arguments is None else arguments))
    if given is None:
        sys.stderr.write(USAGE)
        return 2
    application = QApplication(["credesk"])
    application.setApplicationName("Credesk")
    application.setDesktopFileName("credesk")
    window = make_window(application, MachineSettings(settings_file()), **given)
    window.show()
    return application.exec()


class _Options(TypedDict, total=False):
    folder: str
    scheme: str
    language: str


def _options(arguments: list[str]) -> _Options | None:
    """Folder, scheme and language; None where the arguments cannot be read."""
    found: _Options = {}
    while arguments:
        one = arguments.pop(0)
        if one == "--scheme" and arguments:
            found["scheme"] = arguments.pop(0)
        elif one == "--language" and arguments:
            found["language"] = arguments.pop(0)
        elif one.startswith("-") or "folder" in found:
            return None
        else:
            found["folder"] = one
    return None if found.get("scheme", "system") not in SCHEME.choices else found


def make_window(
    application: QApplication,
    settings: MachineSettings,
    *,
    folder: str = "",
    scheme: str = "",
    language: str = "",
    circumstances: "Callable[[Callable[[str], bool]], Circumstances] | None" = None,
    entries: "tuple[Entry, ...] | None" = None,
) -> Window:
    """The window, ready to be shown: at the sign-in of a workspace, or at the first start where there is none."""
    speak(application, language or settings.get(LANGUAGE), resources() / "translations")
    chosen = settings.get(SCHEME)
    dress(application, scheme or ("" if chosen == "system" else chosen))
    switch_letters(on=settings.get(LETTER_KEYS))
    window = Window(Line(circumstances or _circumstances(settings)), settings, entries)
    screen = application.primaryScreen().availableSize()
    window.setMinimumSize(min(LEAST[0], screen.width()), min(LEAST[1], screen.height()))
    window.resize(*window_size((screen.width(), screen.height())))
    place = Path(folder).absolute() if folder else next(iter(settings.recent), None)
    if place is None:
        window.begin()
    else:
        window.open(Places(place))
    return window


def _circumstances(settings: MachineSettings) -> "Callable[[Callable[[str], bool]], Circumstances]":
    def make(confirm: Callable[[str], bool]) -> "Circumstances":
        from credesk.desk.circumstances import Circumstances

        # The window locks first; the keys' own time is what still holds where the window hangs.
        return Circumstances(unlock_seconds=settings.get(LOCK_MINUTES) * 60.0 + 60.0, confirm=confirm)

    return make
