"""Opening the one SQLite file: WAL, foreign keys, synchronous FULL, busy timeout."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from credesk.workspace.errors import telling

BUSY_MS = 5_000


def open_for_writing(path: Path) -> sqlite3.Connection:
    """A connection whose commits are on disk when they return (SQLite, PRAGMA synchronous)."""
    with telling():
        connection = sqlite3.connect(path, isolation_level=None, timeout=BUSY_MS / 1000)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        _common(connection)
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; it sees a workspace while another program writes to it."""
    with telling():
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA query_only = ON")
        _common(connection)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
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
