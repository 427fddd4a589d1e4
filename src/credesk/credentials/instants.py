"""Instants and days as credentials write them: UTC, whole seconds, ``2026-11-24T09:00:00Z``."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Final

_INSTANT = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
DAY_SECONDS: Final = 86_400
LAST_SECOND: Final = 253_402_300_799
"""9999-12-31T23:59:59Z: no instant is later."""


def instant_text(seconds: int) -> str:
    """Seconds since 1970 UTC, as text."""
    return f"{(_EPOCH + timedelta(seconds=seconds)).replace(tzinfo=None).isoformat()}Z"


def instant_seconds(text: str) -> int:
    """Seconds since 1970 UTC of a text in exactly that form. Raises ValueError for any other."""
    found = _INSTANT.fullmatch(text)
    if not found or not text.isascii():
        raise ValueError("not an instant in UTC")
    year, month, day, hour, minute, second = map(int, found.groups())
    return int((datetime(year, month, day, hour, minute, second, tzinfo=UTC) - _EPOCH).total_seconds())


def day_seconds(day: date) -> int:
    """The first second of a day in UTC."""
    return (day - _EPOCH.date()).days * DAY_SECONDS


def last_second(day: date) -> int:
    """The last second of a day in UTC."""
    return day_seconds(day) + DAY_SECONDS - 1


def day_of(seconds: int) -> date:
    """The UTC day of an instant."""
    return (_EPOCH + timedelta(seconds=seconds)).date()
