"""Rebuild every projected table from the journal, beside the old ones, and compare row for row."""

import hashlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass

from credesk.workspace.database import transaction
from credesk.workspace.journal.entry import decode_entry
from credesk.workspace.journal.kinds import KINDS
from credesk.workspace.projection import register
from credesk.workspace.projection.project import Projector, entries
from credesk.workspace.projection.sealing import Sealer
from credesk.workspace.projection.tables import create_tables

COMPARED = ("cells", "awaited", *(kind.table for kind in KINDS.values()), register.TABLE)


@dataclass(frozen=True, slots=True)
class Difference:
    """One table's rows that the rebuilt table lacks (``only_here``) or has beyond it (``only_rebuilt``)."""

    table: str
    rows: int
    only_here: int
    only_rebuilt: int

    @property
    def is_equal(self) -> bool:
        """Whether both tables have the same rows."""
        return not (self.only_here or self.only_rebuilt)


def rebuild(
    connection: sqlite3.Connection, sealer: Sealer, told: Callable[[int], None] = lambda done: None
) -> list[Difference]:
    """Rebuild into a temporary database and compare with the tables that are there.

    ``told`` hears how many entries are done. Raises Tampered where an entry cannot be read.
    """
    rebuilt = sqlite3.connect("", isolation_level=None)
    try:
        create_tables(rebuilt)
        with transaction(rebuilt):
            projector = Projector(rebuilt, sealer)
            for done, entry in enumerate(entries(connection), 1):
                projector.apply(entry)
                told(done)
        return [_compare(connection, rebuilt, table) for table in COMPARED]
    finally:
        rebuilt.close()


def _compare(here: sqlite3.Connection, rebuilt: sqlite3.Connection, table: str) -> Difference:
    old, new = (_row_digests(connection, table) for connection in (here, rebuilt))
    return Difference(table, len(new), len(old - new), len(new - old))


def _row_digests(connection: sqlite3.Connection, table: str) -> set[bytes]:
    """A digest of each row: what two large tables differ in is found without holding both."""
    rows = connection.execute(_by_name(connection, table))
    return {hashlib.blake2b(repr(tuple(row)).encode(), digest_size=16).digest() for row in rows}


def _by_name(connection: sqlite3.Connection, table: str) -> str:
    """A query whose rows do not depend on row numbers or on when a column was added."""
    if table == "cells":
        return "SELECT hash, cells.record, cells.type, field, version FROM cells LEFT JOIN journal ON n = entry"
    columns = sorted(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
    names = ", ".join(f'"{column}"' for column in columns)
    return f"SELECT {names} FROM {table}"


def replace_tables(connection: sqlite3.Connection, sealer: Sealer) -> None:
    """Empty the projected tables and fill them from the journal, in one transaction."""
    with transaction(connection):
        for table in COMPARED:
            connection.execute(f"DELETE FROM {table}")
        projector = Projector(connection, sealer)
        for number, raw in connection.execute("SELECT n, raw FROM journal ORDER BY n"):
            projector.project(decode_entry(raw), number)
