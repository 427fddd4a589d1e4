"""The hybrid logical clock of journal entries: 48 bits of milliseconds, 16 bits of counter."""

DAY_MS = 86_400_000
LATEST_MS = 2**46
"""The year 4199: a machine's clock beyond it counts as this, so that a clock value always has 63 bits."""


def tick(last: int, wall_ms: int) -> int:
    """The next clock value after ``last`` for an entry written here: never goes back.

    A wall clock that was set back keeps counting from ``last``, so order is kept.
    """
    return max(last + 1, min(max(wall_ms, 0), LATEST_MS) << 16)


def witness(last: int, seen: int, wall_ms: int) -> int:
    """This stream's clock after seeing a foreign stamp; one more than a day ahead does not pull it."""
    return max(last, seen) if seen >> 16 <= wall_ms + DAY_MS else last
