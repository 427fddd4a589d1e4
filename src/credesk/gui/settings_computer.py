"""This computer: when it locks, single-letter keys, light or dark, the language of the windows."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from credesk.desk.places import translations
from credesk.desk.settings import LANGUAGE, LETTER_KEYS, LOCK_MINUTES, SCHEME, MachineSettings
from credesk.gui.checked import TickBox
from credesk.gui.keys import switch_letters
from credesk.gui.languages import language_name, window_languages
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import small
from credesk.gui.settings_part import Part
from credesk.gui.theme import theme
from credesk.gui.words import plural, translate

if TYPE_CHECKING:
    from credesk.gui.settings import SettingsPage

MINUTES = (1, 2, 5, 10, 15, 30, 60, 120, 240)


class ComputerPart(Part):
    """Every change is on disk at once; there is nothing to save."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        card = self.card(translate("Settings", "This computer"))
        form = Form()
        self.minutes = QComboBox()
        hint = translate("Settings", "Without a key or a movement. A longer time holds from the next start on.")
        form.add_row(translate("Settings", "Lock after"), self.minutes, hint)
        self.scheme = QComboBox()
        for key, words in (
            ("system", translate("Settings", "As the system")),
            ("light", translate("Settings", "Light")),
            ("dark", translate("Settings", "Dark")),
        ):
            self.scheme.addItem(words, key)
        form.add_row(translate("Settings", "Light or dark"), self.scheme)
        self.language = QComboBox()
        self.language.addItem(translate("Settings", "As the system"), "")
        for tag, lacking in window_languages(translations()).items():
            self.language.addItem(_language_words(tag, lacking), tag)
        hint = translate("Settings", "Holds from the next start on.")
        form.add_row(translate("Settings", "Language of the windows"), self.language, hint)
        card.body.addWidget(form)
        self.letters = TickBox(translate("Settings", "Single letters are keys"))
        card.body.addWidget(self.letters)
        hint = translate("Settings", "Off: letters do nothing outside of texts, as speech input needs it.")
        self.letters.setAccessibleDescription(hint)
        card.body.addWidget(small(hint, wrap=True))
        self.column.addStretch(1)
        self._settings: MachineSettings | None = None

    def refresh(self) -> None:
        """Show how it is set."""
        first = self._settings is None
        self._settings = settings = machine_settings(self)
        for field in (self.minutes, self.scheme, self.language, self.letters):
            field.blockSignals(True)
        self._put_minutes(settings.get(LOCK_MINUTES))
        self.scheme.setCurrentIndex(self.scheme.findData(settings.get(SCHEME)))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.get(LANGUAGE))))
        self.letters.setChecked(settings.get(LETTER_KEYS))
        for field in (self.minutes, self.scheme, self.language, self.letters):
            field.blockSignals(False)
        if first:
            self.minutes.activated.connect(lambda n: settings.put(LOCK_MINUTES, int(self.minutes.itemData(n))))
            self.scheme.activated.connect(lambda n: self._choose_scheme(settings, str(self.scheme.itemData(n))))
            self.language.activated.connect(lambda n: settings.put(LANGUAGE, str(self.language.itemData(n))))
            self.letters.toggled.connect(lambda on: self._choose_letters(settings, on=on))

    def _put_minutes(self, minutes: int) -> None:
        """Usual times, and the one that is set where it is another."""
        self.minutes.clear()
        for one in sorted({*MINUTES, minutes}):
            self.minutes.addItem(plural("Settings", "%n minute", "%n minutes", one), one)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))

    def _choose_scheme(self, settings: MachineSettings, wish: str) -> None:
        settings.put(SCHEME, wish)
        theme().choose(wish)

    def _choose_letters(self, settings: MachineSettings, *, on: bool) -> None:
        settings.put(LETTER_KEYS, on)
        switch_letters(on=on)


def _language_words(tag: str, lacking: int) -> str:
    """A language and, where it is not complete, what it lacks."""
    name = language_name(tag)
    if not lacking:
        return name
    return plural(
        "Settings",
        "{language}: %n text is English",
        "{language}: %n texts are English",
        lacking,
        language=name,
    )


def machine_settings(widget: QWidget) -> MachineSettings:
    """The settings of this machine that the window was opened with."""
    from credesk.gui.window import Window

    window = widget.window()
    assert isinstance(window, Window)
    return window.settings
