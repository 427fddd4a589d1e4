"""Numbered migrations of the database. A migration is never changed once it was released."""

import sqlite3

from credesk.workspace.errors import NewerWorkspace
from credesk.workspace.projection.register import fill
from credesk.workspace.projection.tables import add_missing_tables, create_tables, show_missing_tables

NAMES = (
    "0001_journal_and_tables",
    "0002_status_and_publishing",
    "0005_keys",
    "0006_templates",
    "0007_register",
    "0008_returning",
    "0009_marking",
)
"""Every migration that this version knows, in order. Those after the first add tables and columns."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database to this version. Raises NewerWorkspace where a newer one wrote it."""
    refuse_newer(connection)
    if set(applied(connection)) == set(NAMES):
        return
    from sqlite_utils import Database, Migrations

    migrations = Migrations("credesk")

    @migrations(name=NAMES[0])
    def _create(database: Database) -> None:
        create_tables(connection)

    for name in NAMES[1:]:

        @migrations(name=name)
        def _add(database: Database, name: str = name) -> None:
            add_missing_tables(connection)
            if name == "0007_register":
                fill(connection)

    migrations.apply(Database(connection, execute_plugins=False))


def look_ahead(connection: sqlite3.Connection) -> None:
    """Let a reader see the tables that this version knows and an older one's database lacks; nothing is written."""
    refuse_newer(connection)
    if set(applied(connection)) != set(NAMES):
        show_missing_tables(connection)


def applied(connection: sqlite3.Connection) -> list[str]:
    """The migrations that this database has seen, in order."""
    table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    if connection.execute(table).fetchone() is None:
        return []
    rows = connection.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'credesk' ORDER BY rowid")
    return [row[0] for row in rows]


def refuse_newer(connection: sqlite3.Connection) -> None:
    """Raise NewerWorkspace where the database has seen a migration that this version lacks."""
    if set(applied(connection)) - set(NAMES):
        raise NewerWorkspace(
            "This workspace was written by a newer version of Credesk.",
            "Update Credesk on this machine; nothing was changed.",
        )
