"""One child process as its parent sees it: start, call, stream, end."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator, Sequence
from typing import Any

from credesk.worker.errors import AnswerTooLarge, Crashed, Reported, TooLong, TooMuchMemory, WorkerError
from credesk.worker.frames import BrokenFrame, FrameTooLarge, Kind, header, read_frame
from credesk.worker.limits import MIB, Limits
from credesk.worker.plain import NotPlain, Plain, decode, encode
from credesk.worker.watchdog import Watchdog

try:
    import fcntl
except ImportError:  # Windows sizes its own pipes.
    fcntl = None  # type: ignore[assignment]

START_SECONDS = 60.0
_KEPT_VARIABLES = ("LANG", "LC_ALL", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "TZ")


def _command(preload: Sequence[str]) -> list[str]:
    """How a child is started; a frozen program is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--credesk-worker", *preload]
    return [sys.executable, "-P", "-S", "-m", "credesk.worker", *preload]


def _environment() -> dict[str, str]:
    """The variables of a child: the parent's import path, and no passphrase or token of the person's."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    path = os.pathsep.join(os.path.abspath(entry) for entry in sys.path)  # noqa: PTH100 entries may be ""
    return {**kept, "PYTHONPATH": path, "PYTHONUTF8": "1"}


class Process:
    """A child that serves one call at a time. After any WorkerError but Reported it is dead."""

    def __init__(self, preload: Sequence[str] = ()) -> None:
        self._popen = subprocess.Popen(
            _command(preload),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=MIB,
            env=_environment(),
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        self._to, self._from = self._popen.stdin, self._popen.stdout
        _widen(self._from.fileno())
        self._watchdog = Watchdog(self._kill)
        self._ready = False
        self.calls = 0

    @property
    def usable(self) -> bool:
        """Whether the child still runs."""
        return self._popen.poll() is None

    def call(self, function: str, arguments: Sequence[object], limits: Limits) -> Plain:
        """The function's answer. Raises one of the WorkerErrors."""
        with self._ended_on_failure():
            self._send(function, arguments, limits, streamed=False)
            kind, payload = self._receive(limits)
            if kind is not Kind.VALUE:
                raise _broken()
            return _decoded(payload)

    def stream(self, function: str, arguments: Sequence[object], limits: Limits) -> Generator[Plain, None, None]:
        """The pieces that the function yields; time runs only while a piece is waited for."""
        with self._ended_on_failure():
            self._send(function, arguments, limits, streamed=True)
            while True:
                kind, payload = self._receive(limits)
                if kind is Kind.BYTES:
                    yield payload
                elif kind is Kind.VALUE:
                    yield _decoded(payload)
                elif kind is Kind.DONE:
                    return
                else:
                    raise _broken()

    def close(self) -> None:
        """End the child now. Safe to call twice."""
        self._watchdog.close()
        self._kill()
        self._popen.wait()
        for pipe in (self._to, self._from):
            with contextlib.suppress(OSError):
                pipe.close()

    @contextlib.contextmanager
    def _ended_on_failure(self) -> Iterator[None]:
        """A child whose call did not end in order is in an unknown state: end it."""
        try:
            yield
        except Reported:
            raise
        except BaseException:
            self.close()
            raise

    def _send(self, function: str, arguments: Sequence[object], limits: Limits, *, streamed: bool) -> None:
        if not self._ready:
            self._await_ready()
        self.calls += 1
        processor_ms = int(limits.processor_seconds * 1000)
        payload = encode([function, list(arguments), streamed, limits.memory_bytes, processor_ms, limits.answer_bytes])
        self._watchdog.arm(limits.seconds)
        try:
            self._to.write(header(Kind.CALL, len(payload)))
            self._to.write(payload)
            self._to.flush()
        except OSError:
            raise self._death() from None

    def _await_ready(self) -> None:
        if self._receive(Limits(seconds=START_SECONDS))[0] is not Kind.READY:
            raise _broken()
        self._ready = True

    def _receive(self, limits: Limits) -> tuple[Kind, bytes]:
        """The next frame with an answer; the named failures are raised here."""
        self._watchdog.arm(limits.seconds)
        kind, payload = self._read(limits.answer_bytes)
        if kind is Kind.REPORTED:
            raise _reported(_decoded(payload))
        if kind is Kind.MEMORY:
            raise TooMuchMemory("Reading it needs more memory than is allowed.")
        if kind is Kind.TOO_LARGE:
            raise AnswerTooLarge("It holds more than can be read at once.")
        if kind is Kind.BROKEN:
            raise Crashed("It could not be read.", details=payload.decode(errors="replace"))
        return kind, payload

    def _read(self, limit: int) -> tuple[Kind, bytes]:
        try:
            frame = read_frame(self._from, limit)
        except FrameTooLarge as error:
            raise AnswerTooLarge("It holds more than can be read at once.", details=str(error)) from None
        except BrokenFrame as error:
            raise self._death(str(error)) from None
        self._watchdog.disarm()
        if frame is None:
            raise self._death()
        return frame

    def _death(self, details: str = "") -> WorkerError:
        """Why the child is gone."""
        self._watchdog.disarm()
        self._kill()
        code = self._popen.wait()
        if self._watchdog.fired or code == -getattr(signal, "SIGXCPU", 0) != 0:
            return TooLong("Reading it took longer than is allowed.")
        return Crashed("Reading it ended the program that reads it.", details=details or f"exit code {code}")

    def _kill(self) -> None:
        """End the child and whatever it started. (Not yet waited for, so its number is still its own.)"""
        if self._popen.returncode is not None:
            return
        with contextlib.suppress(OSError):
            if os.name == "posix":
                os.killpg(self._popen.pid, signal.SIGKILL)
            else:
                self._popen.kill()


def _widen(pipe: int) -> None:
    """A pipe of 1 MiB where the system allows it, so that child and parent work at the same time."""
    if (set_size := getattr(fcntl, "F_SETPIPE_SZ", None)) is not None:
        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe, set_size, MIB)


def _decoded(payload: bytes) -> Plain:
    try:
        return decode(payload)
    except NotPlain as error:
        raise _broken(str(error)) from None


def _broken(details: str = "") -> Crashed:
    return Crashed("The program that reads it gave no proper answer.", details=details)


def _reported(report: Any) -> WorkerError:
    if not isinstance(report, list) or [type(part) for part in report] != [str, str, str, int]:
        return _broken()
    name, message, hint, exit_code = report
    return Reported(name, message, hint, exit_code if exit_code in (1, 2) else 2)
