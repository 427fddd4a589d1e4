"""Civil dates: days without a time or place, written as 2026-11-24. Where a second is needed, the day is UTC."""

import calendar
import re
from datetime import UTC, date, datetime, timedelta

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_EPOCH = date(1970, 1, 1)
_DAY_SECONDS = 86_400
EARLIEST = date(1900, 1, 1)


def parse_date(text: str) -> date:
    """The day written as YYYY-MM-DD (ISO 8601, extended calendar date), and in no other way.

    Raises BadInput for another spelling, a day that no month has, and years before 1900.
    """
    found = _DATE.fullmatch(text)
    if not found:
        raise BadInput(
            sentence("“{text}” is not a date.", text=text[:40]), "Write it like 2026-11-24: year, month, day."
        )
    try:
        day = date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        raise BadInput(
            sentence("There is no day {text}.", text=text), "Write the year, the month and the day, like 2026-11-24."
        ) from None
    if day < EARLIEST:
        raise BadInput(sentence("{text} lies before {earliest}.", text=text, earliest=EARLIEST))
    return day


def date_text(day: date) -> str:
    """The day as YYYY-MM-DD: what is recorded and signed."""
    return day.isoformat()


def add_months(day: date, months: int) -> date:
    """The same day of the month so many months later, or the month's last day where it has no such day.

    Raises BadInput where the result lies outside the years 1 to 9999.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise BadInput(sentence("{months} months from {day} is no date that can be written.", months=months, day=day))
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def last_good_day(award_date: date, valid_months: int | None) -> date | None:
    """The last day on which an award counts; None where it has no end. That day counts whole."""
    return None if valid_months is None else add_months(award_date, valid_months)


def first_second(day: date) -> int:
    """00:00:00Z of the day, in seconds since 1970."""
    return (day - _EPOCH).days * _DAY_SECONDS


def last_second(day: date) -> int:
    """23:59:59Z of the day, in seconds since 1970."""
    return first_second(day) + _DAY_SECONDS - 1


def day_of(now_ms: int) -> date:
    """The UTC day of an instant in milliseconds since 1970."""
    return _EPOCH + timedelta(days=now_ms // (_DAY_SECONDS * 1000))


def instant_text(instant_ms: int) -> str:
    """An instant in milliseconds since 1970 as 2026-11-24T09:00:00Z; parts of a second are left out."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=instant_ms // 1000)).strftime("%Y-%m-%dT%H:%M:%SZ")
