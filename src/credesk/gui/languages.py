"""Languages of texts: their names as their speakers call them, and the direction in which they are read."""

import json
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from credesk.gui.words import isolated

OFFERED = {
    "en": "English",
    "fr": "français",
    "es": "español",
    "pt": "português",
    "ar": "العربية",
    "sw": "Kiswahili",
    "hi": "Hindi",
}
"""Languages that certificates have phrases in, by tag, in letters that the windows have. Any other tag can be typed."""


def language_name(tag: str) -> str:
    """ "français (fr)"; the tag alone where the system does not know the language."""
    locale = QLocale(tag)
    if locale.language() is QLocale.Language.C:
        return tag
    return f"{isolated(OFFERED.get(tag) or QLocale.languageToString(locale.language()))} ({tag})"


def window_languages(folder: Path) -> dict[str, int]:
    """The languages that windows have, by tag, with how many of their strings are English still.

    ``folder`` holds the translations (places.translations); English is there in any case.
    """
    try:
        made = json.loads((folder / "languages.json").read_text("utf-8"))
        return {"en": 0} | {str(tag): int(one["lacking"]) for tag, one in made.items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return {"en": 0}


def tag_of(typed: str) -> str:
    """The tag of a language that was typed by its name or tag. Raises BadInput where it can be neither."""
    from credesk.domain.texts import clean_tag

    wanted = typed.strip().casefold()
    return next((tag for tag, name in OFFERED.items() if name.casefold() == wanted), None) or clean_tag(typed)


def direct(widget: QWidget, tag: str) -> None:
    """Let a field be read in the direction of its language."""
    locale = QLocale(tag)
    if locale.language() is not QLocale.Language.C:
        widget.setLayoutDirection(locale.textDirection())
    else:
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
