"""What the desk needs from outside: clocks, randomness, the cost of passphrases, and who answers questions."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar

from credesk.domain.civil import date_text, day_of
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Randomness
from credesk.domain.sentences import sentence
from credesk.keys.stretching import STANDARD_COST, KdfCost

BUILT = date(2026, 11, 24)
"""The day on which this version was made: a clock that says less is wrong."""


class DateNotConfirmed(Refused):
    """The clock is doubtful and nobody confirmed the date."""


def _refuse(sentence: str) -> bool:
    return False


@dataclass(frozen=True)
class Circumstances:
    """Clocks and randomness are arguments of the desk, so that a test can turn them.

    Keys lock ``unlock_seconds`` after their last use. ``confirm`` shows a sentence about a doubtful date to a
    person and gives their answer.
    """

    now_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    monotonic: Callable[[], float] = time.monotonic
    randomness: Randomness = secrets.token_bytes
    cost: KdfCost = STANDARD_COST
    unlock_seconds: float = 600.0
    confirm: Callable[[str], bool] = field(default=_refuse)


LEAST_PASSPHRASE = 8


def check_passphrase(passphrase: str) -> str:
    """A new passphrase as it may be used. Raises BadInput where it is too short to protect keys."""
    if len(passphrase.strip()) < LEAST_PASSPHRASE:
        raise BadInput(
            sentence("A passphrase needs at least {least_passphrase} characters.", least_passphrase=LEAST_PASSPHRASE),
            "Several words are easy to keep in mind.",
        )
    return passphrase


class Progress:
    """Told what is done of how much; ``cancelled`` is asked between steps. The plain one is silent."""

    def told(self, done: int, total: int) -> None:
        """``done`` of ``total`` steps are finished and kept."""

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return False


class Stopped(Refused):
    """A person stopped long work that keeps nothing of what it had begun."""

    exit_code: ClassVar[int] = 130


def go_on_or_stop(progress: Progress, done: int, total: int) -> None:
    """Tell how far work is that keeps nothing before its end. Raises Stopped where the person asked for that."""
    progress.told(done, total)
    if progress.cancelled:
        raise Stopped("Stopped. Nothing was changed.")


def utc_day() -> str:
    """Today by this computer's clock, UTC, as YYYY-MM-DD."""
    return date_text(day_of(time.time_ns() // 1_000_000))
