"""Opening the one SQLite file: WAL, foreign keys, synchronous FULL, busy timeout."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from credesk.domain.errors import Surroundings
from credesk.workspace.errors import telling

BUSY_MS = 5_000


def open_for_writing(path: Path) -> sqlite3.Connection:
    """A connection whose commits are on disk when they return (SQLite, PRAGMA synchronous)."""
    with telling():
        connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_MS / 1000)
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            _common(connection)
        except BaseException:
            connection.close()
            raise
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; it sees a workspace while another program writes to it.

    On media that nobody can write to, where SQLite cannot keep its shared memory, the file is read as
    unchanging (SQLite, URI parameter ``immutable``).
    """
    uri = f"{path.resolve().as_uri()}?mode=ro"
    with telling():
        try:
            return _reading(uri)
        except sqlite3.OperationalError:
            if os.access(path.parent, os.W_OK):
                raise
            refuse_unfinished(path)
            return _reading(f"{uri}&immutable=1")


def refuse_unfinished(path: Path) -> None:
    """Raise Surroundings where the last commits still stand beside the file, which alone would lack them."""
    log = path.with_name(f"{path.name}-wal")
    if log.exists() and log.stat().st_size:
        raise Surroundings(
            "This workspace was not closed before its folder became read-only.",
            "Copy the whole folder to a disk that can be written to and open it there.",
        )


def _reading(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA query_only = ON")
        _common(connection)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _common(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA secure_delete = ON")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction: all of it is on disk afterwards, or nothing of it."""
    with telling():
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
