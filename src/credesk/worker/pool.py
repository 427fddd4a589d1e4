"""A warm pool: children started ahead, reused for a number of calls, replaced when one was ended."""

import atexit
import threading
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from types import TracebackType

from credesk.worker.limits import Limits
from credesk.worker.plain import Plain
from credesk.worker.process import Process

DEFAULT_LIMITS = Limits()


class Pool:
    """Children with the given modules imported. Safe to use from several threads.

    ``keep`` children at most wait for work; each serves ``calls_per_process`` calls, so that what a
    library leaks does not grow for ever.
    """

    def __init__(self, *preload: str, keep: int = 1, calls_per_process: int = 500) -> None:
        self._preload = preload
        self._keep = keep
        self._calls_per_process = calls_per_process
        self._lock = threading.Lock()
        self._idle: list[Process] = []
        self._closed = False

    def warm(self) -> None:
        """Start a child ahead of the first call, without waiting for it."""
        with self._lock:
            if not self._closed and len(self._idle) < self._keep:
                self._idle.append(Process(self._preload))

    def call(self, function: str, *arguments: object, limits: Limits = DEFAULT_LIMITS) -> Plain:
        """The answer of ``"package.module:function"``, called in a child. Raises a WorkerError."""
        with self._process() as process:
            return process.call(function, arguments, limits)

    def stream(
        self, function: str, *arguments: object, limits: Limits = DEFAULT_LIMITS
    ) -> Generator[Plain, None, None]:
        """The pieces that the function yields in a child; bytes pass without being copied into a value.

        The child waits when the reader is slow. Leaving the iterator early ends the child.
        """
        with self._process() as process, closing(process.stream(function, arguments, limits)) as pieces:
            yield from pieces

    def close(self) -> None:
        """End all waiting children. Later calls still work, with a child each."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for process in idle:
            process.close()

    def __enter__(self) -> "Pool":
        self.warm()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _process(self) -> Iterator[Process]:
        """A child for one call; afterwards it waits for the next, or a new one is started in its place."""
        process = self._take()
        try:
            yield process
        finally:
            self._give_back(process)

    def _take(self) -> Process:
        while True:
            with self._lock:
                process = self._idle.pop() if self._idle else None
            if process is None:
                return Process(self._preload)
            if process.usable:
                return process
            process.close()

    def _give_back(self, process: Process) -> None:
        if process.usable and process.calls < self._calls_per_process:
            with self._lock:
                if not self._closed and len(self._idle) < self._keep:
                    self._idle.append(process)
                    return
        process.close()
        self.warm()


_shared: list[Pool] = []
_shared_lock = threading.Lock()


def shared_pool() -> Pool:
    """The pool of this program for callers that need none of their own; it is closed at exit."""
    with _shared_lock:
        if not _shared:
            _shared.append(Pool())
            atexit.register(_shared[0].close)
        return _shared[0]


def call(function: str, *arguments: object, limits: Limits = DEFAULT_LIMITS) -> Plain:
    """``Pool.call`` on the shared pool."""
    return shared_pool().call(function, *arguments, limits=limits)


def stream(function: str, *arguments: object, limits: Limits = DEFAULT_LIMITS) -> Generator[Plain, None, None]:
    """``Pool.stream`` on the shared pool."""
    return shared_pool().stream(function, *arguments, limits=limits)
