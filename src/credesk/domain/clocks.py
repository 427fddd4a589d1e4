"""Whether a computer's clock can be right, judged by what is on record. Marking goes on; deciding asks."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from credesk.domain.civil import date_text, day_of

_TOLERANCE = timedelta(days=1)
_LONG_PAUSE = timedelta(days=366)
_OLD_PROGRAM = timedelta(days=5 * 366)


class ClockDoubt(Enum):
    """In which way a clock seems wrong."""

    RESET = "reset"
    SET_BACK = "set back"
    SET_FORWARD = "set forward"


@dataclass(frozen=True, slots=True)
class ClockFinding:
    """A doubt about the clock and the sentence that shows it; what to do is the caller's to ask."""

    doubt: ClockDoubt
    sentence: str


def clock_finding(now_ms: int, latest_ms: int | None, built: date) -> ClockFinding | None:
    """What is odd about the clock, or None.

    ``now_ms`` is what the clock says, ``latest_ms`` the latest instant on record (both in milliseconds since
    1970 UTC; None for a new workspace), ``built`` the day on which this program was made. A day of
    difference is allowed to time zones set wrongly; a pause of a year or more is asked about.
    """
    today, latest = day_of(now_ms), None if latest_ms is None else day_of(latest_ms)
    clock = f"This computer's clock says {date_text(today)}"
    if today < built - _TOLERANCE:
        return ClockFinding(
            ClockDoubt.RESET,
            f"{clock}, but this program was made on {date_text(built)}: the clock seems to have been reset.",
        )
    if latest is not None and today < latest - _TOLERANCE:
        return ClockFinding(
            ClockDoubt.SET_BACK,
            f"{clock}, but something was recorded on {date_text(latest)}: the clock seems to have been set back.",
        )
    return _forward(clock, today, latest, built)


def _forward(clock: str, today: date, latest: date | None, built: date) -> ClockFinding | None:
    if latest is not None and today > latest + _LONG_PAUSE:
        since = f"nothing was recorded since {date_text(latest)}"
    elif latest is None and today > built + _OLD_PROGRAM:
        since = f"this program was made on {date_text(built)}"
    else:
        return None
    return ClockFinding(ClockDoubt.SET_FORWARD, f"{clock}, and {since}: the clock may have been set forward.")
