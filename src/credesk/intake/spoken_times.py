"""Times as Moodle writes them for people: 'Wednesday, 4 March 2026, 9:15 AM', in several languages."""

import re
from datetime import UTC, datetime

from credesk.intake.columns import header_key

_SPOKEN = re.compile(
    r"(?:.*?[,\s])?(?P<day>\d{1,2})\.?\s+(?:(?:de|d’|d'|of)\s*)?(?P<month>[^\W\d_]+)\.?\s+(?:(?:de|del)\s+)?(?P<year>\d{4})"
    r",?\s+(?:.*?\s)?(?P<hour>\d{1,2}):(?P<minute>\d{2})\s*(?P<half>[APap]\.?[Mm]\.?)?"
)
_MONTHS = (
    "january enero gener janeiro janvier januar gennaio januari stycznia января січня يناير ocak januari",
    "february febrero febrer fevereiro février februar febbraio februari lutego февраля лютого فبراير şubat februari",
    "march marzo març março mars märz marzo maart marca марта березня مارس mart maret",
    "april abril abril abril avril april aprile april kwietnia апреля квітня أبريل nisan april",
    "may mayo maig maio mai mai maggio mei maja мая травня مايو mayıs mei",
    "june junio juny junho juin juni giugno juni czerwca июня червня يونيو haziran juni",
    "july julio juliol julho juillet juli luglio juli lipca июля липня يوليو temmuz juli",
    "august agosto agost agosto août august agosto augustus sierpnia августа серпня أغسطس ağustos agustus",
    "september septiembre setembre setembro septembre settembre września сентября вересня سبتمبر eylül september",
    "october octubre outubro octobre oktober ottobre października октября жовтня أكتوبر ekim oktober",
    "november noviembre novembre novembro listopada ноября листопада نوفمبر kasım november",
    "december diciembre desembre dezembro décembre dezember dicembre grudnia декабря грудня ديسمبر aralık desember",
)
_MONTH_NUMBERS = {header_key(word): number for number, words in enumerate(_MONTHS, 1) for word in words.split()}


def civil_time(text: str) -> str | None:
    """ISO 8601 local time of a spoken time, or None where it is not understood. The zone is the site's own."""
    found = _SPOKEN.fullmatch(text.strip())
    month = _MONTH_NUMBERS.get(header_key(found["month"])) if found else None
    if found is None or month is None:
        return None
    hour, half = int(found["hour"]), (found["half"] or "").casefold()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return datetime(int(found["year"]), month, int(found["day"]), hour, int(found["minute"])).isoformat()  # noqa: DTZ001 the zone is not told
    except ValueError:
        return None


_STAMP = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?")


def told_time(text: str) -> str | None:
    """ISO 8601 of a spoken time or a stamp: in UTC with ``Z`` where its zone is told, local without. None otherwise."""
    found = _STAMP.fullmatch(text.strip())
    if found is None:
        return civil_time(text)
    try:
        time = datetime.fromisoformat(text.strip())
        return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if found["zone"] else time.isoformat()
    except (ValueError, OverflowError):
        return None
