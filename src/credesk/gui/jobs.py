"""Long work seen from the window's thread: its progress, asking it to stop, and questions that it asks a person."""

import threading
import time
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from credesk.desk.circumstances import Progress

EVERY_SECONDS = 0.1


class _Voice(QObject):
    told = Signal(int, int)


class Job(Progress):
    """Progress of one job. Told from the desk's thread, heard by ``voice.told`` in the window's, ten times a second."""

    def __init__(self, title: str, kept: str) -> None:
        self.title = title
        self.kept = kept
        self.voice = _Voice()
        self._stopped = threading.Event()
        self._last = 0.0
        self.begun = time.monotonic()

    def told(self, done: int, total: int) -> None:
        """``done`` of ``total`` steps are finished and kept."""
        now = time.monotonic()
        if now - self._last >= EVERY_SECONDS or done == total:
            self._last = now
            self.voice.told.emit(done, total)

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Ask the job to stop after the step that is under way."""
        self._stopped.set()


class Question:
    """A doubtful date that a person confirms or not, while the desk's thread waits."""

    _open: ClassVar[set["Question"]] = set()

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        self._answered = threading.Event()
        self._answer = False
        Question._open.add(self)

    def answer(self, value: bool) -> None:
        """The person's answer."""
        self._answer = value
        self._answered.set()
        Question._open.discard(self)

    def wait(self) -> bool:
        """Wait for the answer, in the desk's thread."""
        self._answered.wait()
        return self._answer

    @classmethod
    def refuse_all(cls) -> None:
        """The window closes: nobody will answer."""
        for one in list(cls._open):
            one.answer(value=False)
