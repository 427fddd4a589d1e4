"""The SQLite file of keys: opening, numbered migrations, transactions, and what its failures mean to a person."""

import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from credesk.keys.durable import publish
from credesk.keys.errors import (
    KeyDiskFailed,
    KeyDiskFull,
    KeyFileBusy,
    KeyFileDamaged,
    KeyFileMissing,
    KeyFileNewer,
    KeyFileReadOnly,
)

APPLICATION_ID = 0x43724B79  # "CrKy"
_BUSY_SECONDS = 5.0

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        """CREATE TABLE holders (
            person BLOB PRIMARY KEY, salt BLOB NOT NULL, n INTEGER NOT NULL, r INTEGER NOT NULL, p INTEGER NOT NULL,
            nonce BLOB NOT NULL, wrapped BLOB NOT NULL, checksum BLOB NOT NULL) WITHOUT ROWID""",
        """CREATE TABLE private_keys (
            person BLOB NOT NULL REFERENCES holders (person) ON DELETE CASCADE, role TEXT NOT NULL,
            public_key BLOB NOT NULL, pkcs8 BLOB NOT NULL, checksum BLOB NOT NULL,
            PRIMARY KEY (person, role, public_key)) WITHOUT ROWID""",
        """CREATE TABLE workstation_keys (
            kind TEXT PRIMARY KEY, public_key BLOB, nonce BLOB NOT NULL, wrapped BLOB NOT NULL) WITHOUT ROWID""",
        """CREATE TABLE sealing_keys (
            number INTEGER PRIMARY KEY, key_id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL, subject BLOB NOT NULL,
            nonce BLOB NOT NULL, wrapped BLOB NOT NULL)""",
        "CREATE INDEX sealing_keys_by_subject ON sealing_keys (kind, subject)",
    ),
)
"""Layout n is reached by the statements of entry n - 1; ``PRAGMA user_version`` holds n."""

Row: TypeAlias = tuple[Any, ...]


class KeyDatabase:
    """One connection, used by one thread at a time, whose errors are those of ``credesk.keys.errors``."""

    def __init__(self, path: Path, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self.sealing_changes = 0
        self._turn = threading.RLock()
        with self._explained():
            self._connection = _connect(path, read_only=read_only)

    @classmethod
    def create(cls, path: Path) -> "KeyDatabase":
        """A new file with the newest layout, whole or not at all. Raises KeyFileExists or NotWritten."""
        publish(path, _fill_new)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "KeyDatabase":
        """The file at ``path``, brought to the newest layout unless ``read_only``."""
        if not path.exists():
            raise KeyFileMissing(path)
        database = cls(path, read_only=read_only)
        try:
            database._check()
        except BaseException:
            database.close()
            raise
        return database

    def _check(self) -> None:
        with self._explained():
            if self.read_only:
                self._connection.execute("PRAGMA query_only = ON")
            version = self._number("PRAGMA user_version")
            if self._number("PRAGMA application_id") != APPLICATION_ID or version < 1:
                raise KeyFileDamaged(self.path, "the file is not marked as a key file")
            if version > len(MIGRATIONS):
                raise KeyFileNewer(self.path, version, len(MIGRATIONS))
            _configure(self._connection)
            found = self._connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            if found != "ok":
                raise KeyFileDamaged(self.path, found)
        if version < len(MIGRATIONS):
            with self.writing():
                _migrate(self._connection, version)

    def _number(self, statement: str) -> int:
        return int(self._connection.execute(statement).fetchone()[0])

    def rows(self, statement: str, values: Iterable[Any] = ()) -> list[Row]:
        """All rows that a SELECT gives."""
        with self._turn, self._explained():
            return self._connection.execute(statement, tuple(values)).fetchall()

    def row(self, statement: str, values: Iterable[Any] = ()) -> Row | None:
        """The first row that a SELECT gives, or None."""
        found = self.rows(statement, values)
        return found[0] if found else None

    def write(self, statement: str, values: Iterable[Any] = ()) -> int:
        """Run one statement inside ``writing``; gives the number of rows that it touched."""
        with self._explained():
            return self._connection.execute(statement, tuple(values)).rowcount

    def write_many(self, statement: str, rows: Iterable[Row]) -> None:
        """Run one statement for each row inside ``writing``."""
        with self._explained():
            self._connection.executemany(statement, rows)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One transaction: all of what is written inside, or nothing. One inside another joins it."""
        if self.read_only:
            raise KeyFileReadOnly(self.path)
        with self._turn:
            if self._is_writing():
                yield
                return
            with self._explained():
                self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                with self._explained():
                    self._connection.execute("COMMIT")
            except BaseException:
                if self._is_writing():
                    self._connection.execute("ROLLBACK")
                raise

    def _is_writing(self) -> bool:
        return self._connection.in_transaction

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy into the empty file ``target`` (SQLite's backup interface).

        Raises sqlite3.OperationalError where the disk refuses, KeyFileDamaged where this file cannot be read.
        """
        with self._turn:
            copy = sqlite3.connect(target, isolation_level=None)
            try:
                self._connection.backup(copy)
            except sqlite3.OperationalError:
                raise
            except sqlite3.DatabaseError as error:
                raise _meaning(error, self.path) from error
            finally:
                copy.close()

    def close(self) -> None:
        """Give the file back."""
        self._connection.close()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.DataError, sqlite3.IntegrityError, sqlite3.ProgrammingError):
            # What was asked for is wrong, not the file: a fault of ours.
            raise
        except sqlite3.DatabaseError as error:
            raise _meaning(error, self.path) from error
        except UnicodeDecodeError as error:
            # Python's sqlite3 cannot even say what SQLite found in a damaged name of a table or column.
            raise KeyFileDamaged(self.path, "a name in it is damaged") from error


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    # A reader opens for writing too where it may: a journal that a crash left must be rolled back first.
    try:
        return _connect_as(path, "rw")
    except sqlite3.OperationalError:
        if not read_only:
            raise
    return _connect_as(path, "ro")


def _connect_as(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=_BUSY_SECONDS,
    )
    # A damaged text is a damaged row, which its checksum shows, and no reason to give up the whole file.
    connection.text_factory = _decoded
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection


def _decoded(raw: bytes) -> str:
    return raw.decode(errors="replace")


def _configure(connection: sqlite3.Connection) -> None:
    # TRUNCATE with FULL syncs the journal's end as well, so that a commit cannot come undone with the power.
    for statement in ("secure_delete = ON", "foreign_keys = ON", "synchronous = FULL", "journal_mode = TRUNCATE"):
        connection.execute(f"PRAGMA {statement}").fetchone()


def _fill_new(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY").fetchone()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _migrate(connection, 0)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    for statements in MIGRATIONS[version:]:
        for statement in statements:
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
_CLOSED = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH)
_FAILED = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_NOLFS)


def _meaning(error: sqlite3.DatabaseError, path: Path) -> Exception:
    """What SQLite's primary result code says (sqlite.org/rescode.html) of the surroundings; all else is damage."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _BUSY:
        return KeyFileBusy(path)
    if code in _CLOSED:
        return KeyFileReadOnly(path)
    if code == sqlite3.SQLITE_FULL:
        return KeyDiskFull(path)
    if code in _FAILED:
        return KeyDiskFailed(path, str(error))
    return KeyFileDamaged(path, str(error))
