"""``credesk-gui``: the program with windows. What is needed for the first window is loaded first, the rest after it."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from credesk.desk.places import Places, resources, settings_file, translations
from credesk.desk.settings import LANGUAGE, LETTER_KEYS, LOCK_MINUTES, SCHEME, MachineSettings
from credesk.domain.errors import CredeskError
from credesk.gui.keys import switch_letters
from credesk.gui.line import Line
from credesk.gui.theme import IN_FUSION, dress
from credesk.gui.window import Window, window_size
from credesk.gui.words import speak

if TYPE_CHECKING:
    from credesk.desk.circumstances import Circumstances
    from credesk.gui.pages import Entry

USAGE = """Usage: credesk-gui [FOLDER] [--scheme light|dark|system] [--language CODE]

Opens the workspace in FOLDER, or the one that was opened last. --language pseudo marks every translated text.

  --picture FILE  saves a picture of the first window and leaves
  --screens PATH  saves pictures of all windows of the workspace in FOLDER under PATH, light, dark and right to left,
                  and leaves; CREDESK_PERSON and CREDESK_PASSPHRASE say who signs in
"""
LEAST = (1280, 720)
"""The smallest window for which everything is laid out."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program. Gives the exit code."""
    given = _options(list(sys.argv[1:] if arguments is None else arguments))
    if given is None:
        sys.stderr.write(USAGE)
        return 2
    application = new_application()
    application.setApplicationName("Credesk")
    application.setDesktopFileName("credesk")
    picture, screens = given.pop("picture", ""), given.pop("screens", "")
    if picture or screens:
        return _take_pictures(application, picture, screens, given)
    window = make_window(application, MachineSettings(settings_file()), **_looks(given))
    window.show()
    # Its picture is for task bars: the window itself does not wait for it.
    QTimer.singleShot(0, window, lambda: _put_icon(application))
    return application.exec()


def _put_icon(application: QApplication) -> None:
    from PySide6.QtGui import QIcon

    application.setWindowIcon(QIcon(str(resources() / "credesk.svg")))


def new_application() -> QApplication:
    """Qt, begun in its Fusion style.

    Setting the style later hands out a style object, for which PySide makes its classes of all styles: 8 ms.
    """
    made = QApplication(["credesk", "-style", "Fusion"])
    made.setProperty(IN_FUSION, True)
    return made


class _Looks(TypedDict, total=False):
    folder: str
    scheme: str
    language: str


_OPTIONS = ("--scheme", "--language", "--picture", "--screens")


def _options(arguments: list[str]) -> dict[str, str] | None:
    """Folder and options by their names; None where the arguments cannot be read."""
    found: dict[str, str] = {}
    while arguments:
        one = arguments.pop(0)
        if one in _OPTIONS and arguments:
            found[one.removeprefix("--")] = arguments.pop(0)
        elif one.startswith("-") or "folder" in found:
            return None
        else:
            found["folder"] = one
    return None if found.get("scheme", "system") not in SCHEME.choices else found


def _looks(given: dict[str, str]) -> _Looks:
    return cast("_Looks", given)


def _take_pictures(application: QApplication, picture: str, screens: str, given: dict[str, str]) -> int:
    from credesk.gui.screens import take_picture, take_screens

    try:
        if screens:
            look = (given.get("scheme", ""), given.get("language", ""))
            take_screens(application, make_window, given.get("folder", ""), Path(screens), *look)
        if picture:
            window = make_window(application, MachineSettings(settings_file()), **_looks(given))
            take_picture(window, Path(picture))
            window.close()
    except CredeskError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    return 0


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
    speak(application, language or settings.get(LANGUAGE), translations())
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
