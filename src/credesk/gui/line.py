"""The line to the desk: one thread owns the open workspace and whoever is signed in; results come back by one signal.

SQLite's connections are bound to a thread, so nothing else touches them. Work is done in the order in which it was
asked. Results, errors and progress are delivered in the window's thread, and not at all where their owner is gone.
"""

import gc
import sys
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from credesk.domain.errors import CredeskError
from credesk.gui.words import translate

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from credesk.desk.circumstances import Circumstances, Progress
    from credesk.desk.places import Places
    from credesk.desk.session import Desk, Workspace
    from credesk.desk.sitting import Sitting
    from credesk.gui.jobs import Job

R = TypeVar("R")
Failed = Callable[[CredeskError], None]

TURN_SECONDS = 0.0005
CHANGES = frozenset(
    ("submissions", "marks", "awards", "credentials", "learners", "programmes", "people", "issuers", "settings")
)
"""What a write can have changed. A page names those that concern it."""


@dataclass(slots=True)
class Asked:
    """One piece of work on its way. ``drop`` forgets its result; what was written stays written."""

    work: Callable[[], Any]
    done: Callable[[Any], None] | None
    failed: Failed | None
    changes: frozenset[str]
    owner: QObject | None
    job: "Job | None" = None
    result: Any = None
    error: CredeskError | None = None
    fault: Exception | None = None
    dropped: bool = field(default=False)

    def drop(self) -> None:
        """Do not deliver the result."""
        self.dropped = True

    @property
    def is_wanted(self) -> bool:
        """Whether somebody still waits for the result."""
        return not self.dropped and (self.owner is None or isValid(self.owner))


class Line(QObject):
    """Ask the desk, and hear what changed.

    ``changed`` carries a frozenset of words of CHANGES after each write; ``saved`` comes with it. ``trouble`` carries
    errors that nobody else took. ``locked`` says that a person must sign in again. ``counting`` is how much
    is under way. ``began`` and ``ended`` carry a Job, ``questioned`` a Question.
    """

    changed = Signal(object)
    saved = Signal()
    trouble = Signal(object)
    locked = Signal()
    counting = Signal(int)
    began = Signal(object)
    ended = Signal(object)
    questioned = Signal(object)
    _finished = Signal(object)

    def __init__(self, circumstances: "Callable[[Callable[[str], bool]], Circumstances]") -> None:
        """``circumstances`` gives clocks and randomness, with the way to ask a person about a doubtful date."""
        super().__init__()
        # The window's thread takes its turn this soon while the desk's computes. Python's own 5 ms, for each of the
        # window's calls into Qt, made 80 ms out of 10.
        sys.setswitchinterval(TURN_SECONDS)
        self._make_circumstances = circumstances
        self._sitting: Sitting | None = None
        self._refusal: CredeskError | None = None
        self._jobs: set[Job] = set()
        self.under_way = 0
        self._is_closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _pool(self) -> "ThreadPoolExecutor":
        """The desk's thread. Its module is not needed for the first picture."""
        from concurrent.futures import ThreadPoolExecutor

        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="desk")

    def read(
        self,
        work: "Callable[[Workspace], R]",
        done: Callable[[R], None],
        failed: Failed | None = None,
        *,
        owner: QObject | None = None,
    ) -> Asked:
        """Read from the workspace, whether or not anybody is signed in."""
        return self._send(lambda: work(self._open().workspace), done, failed, owner=owner)

    def look_again(self) -> None:
        """Reads that follow answer from the state of now. Matters where the workspace is open for reading only."""
        self._send(lambda: self._open().look_afresh(), None, None)

    def peek(
        self, work: "Callable[[Desk | None], R]", done: Callable[[R], None], *, owner: QObject | None = None
    ) -> Asked:
        """Look with the keys of whoever is signed in; where they are locked ``work`` gets None, and nobody is asked."""

        def look() -> R:
            from credesk.desk.sitting import Locked

            sitting = self._open()
            try:
                desk = sitting.desk
            except Locked:
                return work(None)
            return work(desk)

        return self._send(look, done, None, owner=owner)

    def ask(
        self,
        work: "Callable[[Desk], R]",
        done: Callable[[R], None] | None = None,
        failed: Failed | None = None,
        *,
        changes: Iterable[str] = (),
        owner: QObject | None = None,
    ) -> Asked:
        """Do something as the person who is signed in; ``changes`` says what it writes, if it does."""
        return self._send(lambda: work(self._open().desk), done, failed, changes=changes, owner=owner)

    def job(
        self,
        title: str,
        work: "Callable[[Desk, Progress], R]",
        done: Callable[[R], None] | None = None,
        failed: Failed | None = None,
        *,
        kept: str = "",
        changes: Iterable[str] = (),
        owner: QObject | None = None,
    ) -> Asked:
        """A long act with progress; Esc asks it to stop. ``kept`` says what stopping keeps, in one sentence."""
        from credesk.gui.jobs import Job

        job = Job(title, kept)
        return self._send(lambda: work(self._open().desk, job), done, failed, changes=changes, owner=owner, job=job)

    def study(
        self,
        title: str,
        work: "Callable[[Workspace, Progress], R]",
        done: Callable[[R], None],
        failed: Failed | None = None,
        *,
        kept: str = "",
        owner: QObject | None = None,
    ) -> Asked:
        """Long reading with progress, whether or not anybody is signed in; Esc asks it to stop."""
        from credesk.gui.jobs import Job

        job = Job(title, kept)
        return self._send(lambda: work(self._open().workspace, job), done, failed, owner=owner, job=job)

    def plain(
        self, work: Callable[[], R], done: Callable[[R], None], failed: Failed | None = None,
        *, owner: QObject | None = None, title: str = "",
    ) -> Asked:  # fmt: skip
        """Work that needs no open workspace, such as founding one or checking a certificate."""
        from credesk.gui.jobs import Job

        return self._send(work, done, failed, owner=owner, job=Job(title, "") if title else None)

    def open(self, places: "Places", done: Callable[[None], None], failed: Failed, *, write: bool = True) -> Asked:
        """Open a workspace and close the one that was open. With ``write`` its lock is held until it is closed."""

        def work() -> None:
            from credesk.desk.sitting import Sitting

            self._shut()
            try:
                self._sitting = Sitting.open(places, self.circumstances(), write=write)
            except CredeskError as error:
                self._refusal = error
                raise
            self._refusal = None

        return self._send(work, done, failed)

    def leave(self) -> None:
        """Close the workspace and give its lock back, so that something else can be done to it."""
        self._send(self._shut, None, None)

    def sign_in(self, person: bytes, passphrase: str, done: Callable[[None], None], failed: Failed) -> Asked:
        """Open a person's keys; one run of scrypt."""

        def work() -> None:
            self._open().sign_in(person, passphrase)

        return self._send(work, done, failed)

    def lock(self) -> None:
        """Close the keys of whoever is signed in."""
        self._send(lambda: self._sitting.lock() if self._sitting else None, None, None)

    def stay_awake(self) -> None:
        """Somebody is active, so the keys stay open."""
        self._pool.submit(lambda: self._sitting.stay_awake() if self._sitting else None)

    def load(self, modules: Iterable[str]) -> None:
        """Import what will be needed soon, while a person types; whatever is asked meanwhile comes in between."""
        for module in modules:
            self._pool.submit(import_module, module)
        self._pool.submit(_freeze)

    def circumstances(self) -> "Circumstances":
        """Clocks, randomness, and who is asked about a doubtful date: a person, while the desk's thread waits."""
        return self._make_circumstances(self._confirm)

    def _confirm(self, sentence: str) -> bool:
        from credesk.gui.jobs import Question

        question = Question(sentence)
        self.questioned.emit(question)
        return question.wait()

    def _open(self) -> "Sitting":
        if self._sitting is None:
            raise self._refusal or CredeskError("No workspace is open.", "Open one first.")
        return self._sitting

    def _shut(self) -> None:
        if self._sitting is not None:
            self._sitting.close()
            self._sitting = None

    def _send(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Failed | None,
        *,
        changes: Iterable[str] = (),
        owner: QObject | None = None,
        job: "Job | None" = None,
    ) -> Asked:
        asked = Asked(work, done, failed, frozenset(changes), owner, job)
        assert asked.changes <= CHANGES, asked.changes - CHANGES
        if self._is_closed:
            # A timer that ends while its window closes: nobody waits for an answer.
            asked.drop()
            return asked
        self.under_way += 1
        self.counting.emit(self.under_way)
        if job is not None:
            self._jobs.add(job)
            self.began.emit(job)
        self._pool.submit(self._work, asked)
        return asked

    def _work(self, asked: Asked) -> None:
        try:
            asked.result = asked.work()
        except CredeskError as error:
            asked.error = _for_windows(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, a person is told and can copy the details
            asked.fault = error
        if not self._is_closed:
            self._finished.emit(asked)

    def _deliver(self, asked: Asked) -> None:
        if self._is_closed:
            return
        self.under_way -= 1
        self.counting.emit(self.under_way)
        if asked.job is not None:
            self._jobs.discard(asked.job)
            self.ended.emit(asked.job)
        if asked.fault is not None:
            asked.error = broken(asked.fault)
        if asked.changes:
            # Saved is said before pages look again, which takes longer.
            if asked.error is None:
                self.saved.emit()
            # A batch that failed midway may have kept steps, so pages look again in either case.
            self.changed.emit(asked.changes)
        if asked.error is not None:
            self._tell(asked, asked.error)
        elif asked.done is not None and asked.is_wanted:
            asked.done(asked.result)

    def _tell(self, asked: Asked, error: CredeskError) -> None:
        from credesk.desk.sitting import Locked

        if isinstance(error, Locked):
            self.locked.emit()
        elif asked.failed is not None and asked.is_wanted:
            asked.failed(error)
        elif not asked.dropped:
            self.trouble.emit(error)

    def close(self) -> None:
        """Ask jobs to stop after their step, finish what else is under way, close the workspace, end the thread."""
        from credesk.gui.jobs import Question

        self._is_closed = True
        Question.refuse_all()
        for job in self._jobs:
            job.stop()
        self._pool.submit(self._shut)
        self._pool.shutdown(wait=True)
        # Nothing will be delivered any more, so nobody is kept waiting by a cursor.
        self.under_way = 0
        self.counting.emit(0)


def _for_windows(error: CredeskError) -> CredeskError:
    from credesk.gui.hints import for_windows

    return for_windows(error)


def _freeze() -> None:
    """Take what was loaded out of the garbage collector's sight, once: all of it stays.

    A full collection looks through 90,000 objects of modules and pages and stops the window for 45 ms; with them
    frozen, for less than 1 ms. A second time would keep what a workspace that was closed left behind.
    """
    if not gc.get_freeze_count():
        gc.freeze()


def broken(error: Exception) -> CredeskError:
    """A fault of ours as something that a person can be told and can send to support."""
    details = "".join(traceback.format_exception(error))
    return CredeskError(
        translate("Line", "Something in Credesk broke."),
        translate(
            "Line",
            "What was saved before is kept. Do it again; if it stays, send the details to whoever looks after Credesk.",
        ),
        details=details,
    )
