"""One workspace: its database, its lock, its stream. Paths come from the caller."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.domain.errors import BadInput, Surroundings
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.workspace.database import open_for_reading, open_for_writing, transaction
from credesk.workspace.errors import Busy, DamagedWorkspace, telling
from credesk.workspace.files import TEMPORARY_PREFIX, sync_file, sync_folder
from credesk.workspace.journal.clock import witness
from credesk.workspace.journal.entry import Entry
from credesk.workspace.journal.writing import Act, Pen, Tip, act
from credesk.workspace.migrations import look_ahead, migrate
from credesk.workspace.projection.project import Projector
from credesk.workspace.projection.sealing import Sealer


@dataclass(frozen=True, slots=True)
class Place:
    """Where a workspace lies: its database file, its evidence folder and its lock file."""

    database: Path
    evidence: Path
    lock: Path


@dataclass(frozen=True, slots=True)
class Identity:
    """Which space and partition (16 bytes each) a database belongs to, and its stream (8) and device."""

    space: bytes
    partition: bytes
    stream: bytes
    device: Id


class Workspace:
    """An open workspace. Reading is possible beside a writer; writing holds the lock."""

    def __init__(self, place: Place, connection: sqlite3.Connection, lock: Any | None) -> None:
        self.place = place
        self.connection = connection
        self._lock = lock
        self.identity, self._tip = read_identity(connection)

    @classmethod
    def create(cls, place: Place, identity: Identity) -> "Workspace":
        """A new, empty workspace. Raises BadInput where there is one already."""
        if place.database.exists():
            raise BadInput(
                sentence("There is a workspace in {parent} already.", parent=place.database.parent),
                "Choose another folder.",
            )
        with _telling_of_files():
            place.evidence.mkdir(parents=True, exist_ok=True)
            sync_folder(place.evidence.parent)
        lock = take_lock(place.lock)
        try:
            with _telling_of_files():
                _make(place.database, identity)
            return cls(place, open_for_writing(place.database), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, place: Place, *, write: bool) -> "Workspace":
        """Open a workspace. Raises Busy where another program writes to it, BadInput where there is none."""
        if not place.database.exists():
            raise BadInput(
                sentence("There is no workspace in {parent}.", parent=place.database.parent),
                "Make one with: credesk init FOLDER",
            )
        if not write:
            return cls._with(place, open_for_reading(place.database), None)
        lock = take_lock(place.lock)
        try:
            return cls._with(place, open_for_writing(place.database), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _with(cls, place: Place, connection: sqlite3.Connection, lock: Any | None) -> "Workspace":
        try:
            with telling():
                if lock is None:
                    look_ahead(connection)
                else:
                    migrate(connection)
            return cls(place, connection, lock)
        except BaseException:
            connection.close()
            raise

    @property
    def writable(self) -> bool:
        """Whether this program holds the lock."""
        return self._lock is not None

    def act(self, pen: Pen) -> AbstractContextManager[Act]:
        """One act of a person: one transaction of journal entries and the rows that follow from them."""
        if not self.writable:
            raise Busy("This workspace is open for reading only.")
        return act(self.connection, self._tip, pen)

    def arrive(
        self, entries: Iterable[Entry], sealer: Sealer, now_ms: int, settled: Callable[[], None] = lambda: None
    ) -> int:
        """Add entries of other streams, all of them or none; gives how many were new.

        ``settled`` looks at the rows that follow, inside the transaction; what it raises undoes all of it.
        """
        if not self.writable:
            raise Busy("This workspace is open for reading only.")
        clock = self._tip.clock
        with transaction(self.connection):
            projector, count = Projector(self.connection, sealer), 0
            for entry in entries:
                count += projector.apply(entry)
                clock = witness(clock, entry.clock, now_ms)
            self.connection.execute("UPDATE workstation SET value = ? WHERE name = 'clock'", (clock,))
            settled()
        self._tip.clock = clock
        return count

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """All rows of a query."""
        with telling():
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Row | None:
        """The first row of a query, or None."""
        with telling():
            found: sqlite3.Row | None = self.connection.execute(sql, values).fetchone()
            return found

    def local(self, name: str) -> Any:
        """A setting or note of this machine, which no other workstation gets; None where there is none."""
        found = self.row("SELECT value FROM workstation WHERE name = ?", (f"local:{name}",))
        return None if found is None else found[0]

    def keep_local(self, name: str, value: Any) -> None:
        """Keep a setting or note of this machine: None, a number, text or bytes. Within an act, with the act."""
        if self.connection.in_transaction:
            self._keep_local(name, value)
        else:
            with transaction(self.connection):
                self._keep_local(name, value)

    def _keep_local(self, name: str, value: Any) -> None:
        self.connection.execute("INSERT OR REPLACE INTO workstation VALUES (?, ?)", (f"local:{name}", value))

    def move_to_stream(self, identity: Identity) -> None:
        """Write to another stream from now on: after a restore, or where a copy was found."""
        with transaction(self.connection):
            set_identity(self.connection, identity)
        self.identity, self._tip = read_identity(self.connection)

    def close(self) -> None:
        """Close the database and give the lock back."""
        self.connection.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _make(database: Path, identity: Identity) -> None:
    """A database with its tables and its stream, under a temporary name until all of it is on disk."""
    temporary = database.with_name(f"{TEMPORARY_PREFIX}{database.name}")
    for left in (temporary, *(temporary.with_name(f"{temporary.name}{end}") for end in ("-wal", "-shm"))):
        left.unlink(missing_ok=True)
    connection = open_for_writing(temporary)
    try:
        with telling():
            migrate(connection)
        with transaction(connection):
            set_identity(connection, identity)
    finally:
        # Closing the only connection brings the log into the file and removes it.
        connection.close()
    sync_file(temporary)
    temporary.replace(database)
    sync_folder(database.parent)


def take_lock(path: Path) -> Any:
    """The one writer's lock. Raises Busy with a sentence where another program has it."""
    from filelock import FileLock, Timeout

    lock = FileLock(path, thread_local=False)
    with _telling_of_files():
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise Busy(
                "Another Credesk program is using this workspace.",
                "Close it, then do it again; nothing was changed. Lists and checks work meanwhile.",
            ) from error
    return lock


def set_identity(connection: sqlite3.Connection, identity: Identity) -> None:
    """Note which stream this database writes, from its beginning. The clock never goes back."""
    known = connection.execute("SELECT value FROM workstation WHERE name = 'clock'").fetchone()
    rows = {
        "space": identity.space,
        "partition": identity.partition,
        "stream": identity.stream,
        "device": identity.device,
        "seq": 0,
        "hash": None,
        "clock": known[0] if known else 0,
    }
    connection.executemany("INSERT OR REPLACE INTO workstation VALUES (?, ?)", rows.items())


def read_identity(connection: sqlite3.Connection) -> tuple[Identity, Tip]:
    """Which stream this database writes, and where it stands. Raises DamagedWorkspace where it does not say."""
    with telling():
        known = {row[0]: row[1] for row in connection.execute("SELECT name, value FROM workstation")}
    if not {"space", "partition", "stream", "device", "seq", "clock"} <= known.keys():
        raise DamagedWorkspace(
            "This file is not a whole workspace.", "Keep the folder as it is and restore the latest backup elsewhere."
        )
    identity = Identity(known["space"], known["partition"], known["stream"], known["device"])
    return identity, Tip(identity.space, identity.stream, known["seq"], known.get("hash"), known["clock"])


@contextmanager
def _telling_of_files() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Surroundings(
            sentence("The folder cannot be written to ({why}).", why=error.strerror or error),
            "Check that the disk is not full and that you may write there; nothing was changed.",
            details=str(error),
        ) from error
