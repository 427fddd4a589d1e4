"""Progress on a terminal: what is done, what is left and about how long; Ctrl+C asks the job to stop."""

import signal
import time
from types import FrameType, TracebackType
from typing import Any, Self

from credesk.desk.circumstances import Progress

EVERY_SECONDS = 0.05


class Stoppable(Progress):
    """Progress that says nothing, and is cancelled by the first Ctrl+C."""

    def __init__(self) -> None:
        self._stopped = False
        self._before: Any = None

    @property
    def cancelled(self) -> bool:
        """Whether Ctrl+C was pressed."""
        return self._stopped

    def __enter__(self) -> Self:
        self._before = signal.signal(signal.SIGINT, self._stop)
        return self

    def _stop(self, number: int, frame: FrameType | None) -> None:
        if self._stopped:
            raise KeyboardInterrupt
        self._stopped = True

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        signal.signal(signal.SIGINT, self._before)


class Bar(Stoppable):
    """A bar on the terminal's error stream, gone when the job ends."""

    def __init__(self, title: str) -> None:
        super().__init__()
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        self._title, self._last = title, 0.0
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = RichProgress(*columns, console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task(title, total=None)

    def told(self, done: int, total: int) -> None:
        """Move the bar, at most so often that it costs no time."""
        now = time.monotonic()
        if now - self._last >= EVERY_SECONDS or done == total:
            self._last = now
            self._bar.update(self._task, completed=done, total=total)

    def __enter__(self) -> Self:
        super().__enter__()
        self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.stop()
        super().__exit__(kind, error, trace)
