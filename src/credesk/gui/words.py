"""Every string that people read: translation, plurals, dates and numbers of their language; the pseudo-locale.

``packaging/words.py`` collects the strings into resources/translations/credesk_<language>.ts (docs/windows.md).
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, Qt, QTimeZone, QTranslator
from PySide6.QtGui import QGuiApplication

from credesk.domain.sentences import Sentence

PSEUDO = "pseudo"
DESK = "Desk"
"""The context of sentences that the desk says."""
_MARKS = "⟦⟧"
_BULLET = re.compile(r"[•✓!]\s+")
"""A sign before a text stands at the side where people begin to read."""
_RIGHT_TO_LEFT_MARK, _LEFT_TO_RIGHT_ISOLATE, _END_OF_ISOLATE = "\u200f", "\u2066", "\u2069"


def translate(context: str, source: str, **values: object) -> str:
    """A string in the language of the windows; ``values`` fill its {names} afterwards."""
    text = QCoreApplication.translate(context, source)
    return text.format(**values) if values else text


def plural(context: str, one: str, many: str, n: int, **values: object) -> str:
    """A string that counts: ``one`` and ``many`` are English with %n; a translation has the forms of its language."""
    text = QCoreApplication.translate(context, one, many, n)
    count = number(n)
    if text in (one, one.replace("%n", str(n)), one.replace("%n", QLocale().toString(n))):
        text = (one if n == 1 else many).replace("%n", count)
    return text.format(**values) if values else text


def spoken(text: str) -> str:
    """A text as the windows say it: a sentence of the desk in their language, anything else as it stands."""
    if not isinstance(text, Sentence):
        return text
    return " ".join(_part_spoken(template, values) for template, values in text.parts)


def _part_spoken(template: str, values: Mapping[str, object]) -> str:
    text = QCoreApplication.translate(DESK, template)
    said = {name: spoken(one) if isinstance(one, Sentence) else _value(one) for name, one in values.items()}
    return text.format(**said) if values else text


def _value(value: object) -> str:
    """A value inside a sentence: in right-to-left windows in a direction of its own."""
    return isolated(str(value)) if is_right_to_left() else str(value)


def is_right_to_left() -> bool:
    """Whether the windows are mirrored."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def directed(text: str) -> str:
    """A text for a label: in right-to-left windows what is in no right-to-left script is read as a whole of its own.

    The windows' direction is that of every paragraph (UAX 9, higher-level protocol HL1): an English sentence would
    have its full stop and its numbers at the wrong end, and an Arabic one that begins with a name its words.
    """
    if " " not in text or not is_right_to_left():
        return text
    if any(bidirectional(one) in ("R", "AL") for one in text):
        return f"{_RIGHT_TO_LEFT_MARK}{text}"
    found = _BULLET.match(text)
    before = found[0] if found else ""
    return f"{before}{_LEFT_TO_RIGHT_ISOLATE}{text[len(before) :]}{_END_OF_ISOLATE}"


class _Pseudo(QTranslator):
    """Marks what went through translation, so that a test finds what did not."""

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:  # type: ignore[override]
        """The source between marks."""
        text = disambiguation if n not in (-1, 1) and disambiguation else source
        return f"{_MARKS[0]}{text.replace('%n', str(n))}{_MARKS[1]}"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never: it translates everything."""
        return False


def is_marked(text: str) -> bool:
    """Whether a text of the pseudo-locale went through translation."""
    return _MARKS[0] in text


def speak(application: QCoreApplication, language: str, folder: Path) -> str:
    """Show the windows in a language: "" is the system's. Gives its locale; English words where there are no others."""
    forget_words(application)
    locale = QLocale(language) if language and language != PSEUDO else QLocale.system()
    QLocale.setDefault(locale)
    if language == PSEUDO:
        _install(application, _Pseudo(application))
    elif locale.language() is not QLocale.Language.English:
        _speak_file(application, locale, folder)
    right = locale.textDirection() if language != PSEUDO else Qt.LayoutDirection.LeftToRight
    if hasattr(application, "setLayoutDirection"):
        application.setLayoutDirection(right)
    return locale.name()


def _speak_file(application: QCoreApplication, locale: QLocale, folder: Path) -> None:
    translator = QTranslator(application)
    if translator.load(locale, "credesk", "_", str(folder)):
        _install(application, translator)
    from PySide6.QtCore import QLibraryInfo

    own = QTranslator(application)
    if own.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        _install(application, own)


def _install(application: QCoreApplication, translator: QTranslator) -> None:
    translator.setObjectName("words")
    QCoreApplication.installTranslator(translator)


def forget_words(application: QObject) -> None:
    """Take the translators away, for tests."""
    for one in application.findChildren(QTranslator, "words"):
        QCoreApplication.removeTranslator(one)
        one.deleteLater()


def number(value: int) -> str:
    """A whole number in Western digits, which every language of the windows reads, in groups from 10,000 on."""
    return str(value) if -10_000 < value < 10_000 else f"{value:,}".replace(",", "\u202f")


def isolated(text: str | Path) -> str:
    """A name, number or path inside a sentence, in a direction of its own (UAX 9, first strong isolate)."""
    return f"\u2068{text}\u2069"


def _western(text: str) -> str:
    """Dates and sizes with the same digits as all other numbers."""
    return "".join(str(int(one)) if one.isdecimal() else one for one in text)


def clock_time(ms: int, *, seconds: bool = False) -> str:
    """The local time of day of an instant (ms UTC)."""
    return QLocale("C").toString(_local(ms).time(), "HH:mm:ss" if seconds else "HH:mm")


def day_text(ms: int) -> str:
    """The local day of an instant (ms UTC) as people say it: "Tuesday 24 November"."""
    return _western(QLocale().toString(_local(ms).date(), "dddd d MMMM"))


def short_day(ms: int) -> str:
    """The local day of an instant (ms UTC), short: "24 Nov 2026"."""
    return _western(QLocale().toString(_local(ms).date(), "d MMM yyyy"))


def civil_day(text: str) -> str:
    """A civil date (YYYY-MM-DD) as people say it: "24 Nov 2026"."""
    day = QDate.fromString(text, Qt.DateFormat.ISODate)
    return _western(QLocale().toString(day, "d MMM yyyy")) if day.isValid() else text


def when(ms: int, now_ms: int) -> str:
    """An instant as seen from now: "today at 17:12", "yesterday at 17:12", "on 24 Nov 2026"."""
    days = _local(ms).date().daysTo(_local(now_ms).date())
    if days == 0:
        return translate("Time", "today at {time}", time=clock_time(ms))
    if days == 1:
        return translate("Time", "yesterday at {time}", time=clock_time(ms))
    return translate("Time", "on {day}", day=short_day(ms))


def bytes_text(count: int) -> str:
    """A size as people say it: "41 GB"."""
    return _western(QLocale().formattedDataSize(count, 0, QLocale.DataSizeFormat.DataSizeSIFormat))


def _local(ms: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(ms, QTimeZone(QTimeZone.Initialization.LocalTime))


def hour(ms: int) -> int:
    """The local hour of an instant (ms UTC)."""
    return _local(ms).time().hour()


def instant(text: str) -> int:
    """Milliseconds UTC of an instant that the desk wrote (ISO 8601, Z)."""
    return int(datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC).timestamp() * 1000)
