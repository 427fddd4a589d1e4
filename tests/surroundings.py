"""What a test hands in instead of the world: a clock that stands until it is stepped, and known randomness."""

import hashlib
from dataclasses import dataclass


@dataclass(slots=True)
class SteppableClock:
    """Called, gives milliseconds since 1970 UTC: ``now_ms`` until somebody steps it."""

    now_ms: int = 1_767_225_600_000
    """1 January 2026, 00:00 UTC."""

    def __call__(self) -> int:
        return self.now_ms

    def step(self, *, ms: int = 0, seconds: int = 0, days: int = 0) -> int:
        """Moves the clock, backwards too, and gives the new time."""
        self.now_ms += ms + 1000 * seconds + 86_400_000 * days
        return self.now_ms


@dataclass(slots=True)
class KnownRandomness:
    """Called with n, gives n bytes: the same ones in every run, different ones at every call."""

    seed: str = "credesk"
    calls: int = 0

    def __call__(self, count: int) -> bytes:
        self.calls += 1
        return hashlib.shake_256(f"{self.seed} {self.calls}".encode()).digest(count)
