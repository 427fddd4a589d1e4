"""A watchdog: acts once when its time is up. One thread for each process, asleep between calls."""

import threading
import time
from collections.abc import Callable
from math import inf


class Watchdog:
    """Calls ``act`` from its own thread when ``arm``'s seconds pass without ``disarm``."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act = act
        self._changed = threading.Condition()
        self._due = inf
        self._sleeps_until = inf
        self._closed = False
        self.fired = False
        self._thread = threading.Thread(target=self._watch, name="credesk-worker-watchdog", daemon=True)
        self._thread.start()

    def arm(self, seconds: float) -> None:
        """Act in so many seconds from now; an earlier setting is replaced."""
        with self._changed:
            self._due = time.monotonic() + seconds
            if self._due < self._sleeps_until:
                self._changed.notify()

    def disarm(self) -> None:
        """Do not act; costs no wake-up."""
        with self._changed:
            self._due = inf

    def close(self) -> None:
        """End the thread without acting."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _watch(self) -> None:
        with self._changed:
            while not self._closed:
                left = self._due - time.monotonic()
                if left <= 0:
                    self.fired = True
                    self._due = inf
                    self._act()
                    continue
                self._sleeps_until = self._due
                self._changed.wait(None if left == inf else left)
                self._sleeps_until = -inf
