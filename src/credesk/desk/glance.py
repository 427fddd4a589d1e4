"""A first look into a workspace, by plain sqlite3 and the standard library: a window shows it before all else loads."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from credesk.domain.errors import BadInput, Surroundings
from credesk.domain.sentences import sentence

if TYPE_CHECKING:
    from credesk.desk.places import Places
    from credesk.domain.ids import Id


@dataclass(frozen=True, slots=True)
class PersonHere:
    """Somebody who can sign in."""

    id: "Id"
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Glance:
    """What a workspace shows to everybody: who works here, for which issuer, and whether it is for practice."""

    people: tuple[PersonHere, ...]
    issuer: str
    is_practice: bool
    last_backup: int | None
    """Milliseconds UTC, None where there never was one."""


def glance(places: "Places") -> Glance:
    """Look without signing in and without the lock. Raises BadInput where there is no workspace that can be read."""
    if not places.database.is_file():
        raise BadInput(
            sentence("There is no workspace in {folder}.", folder=places.folder),
            "Choose the folder that holds credesk.db.",
        )
    try:
        with closing(sqlite3.connect(f"{places.database.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return _look(connection)
    except sqlite3.DatabaseError as error:
        raise Surroundings(
            sentence("The workspace in {folder} cannot be read.", folder=places.folder),
            "Nothing was changed. Keep the folder as it is and open a backup elsewhere.",
            details=str(error),
        ) from error


def _look(connection: sqlite3.Connection) -> Glance:
    people = connection.execute("SELECT id, name, title FROM people WHERE name IS NOT NULL ORDER BY name, id")
    issuer = connection.execute("SELECT legal_name FROM issuer_versions ORDER BY number DESC, id LIMIT 1").fetchone()
    practice = connection.execute("SELECT max(practice) FROM streams").fetchone()
    backup = connection.execute("SELECT value FROM workstation WHERE name = 'local:last backup'").fetchone()
    return Glance(
        tuple(PersonHere(bytes(row[0]), row[1], row[2] or "") for row in people),
        issuer[0] if issuer else "",
        bool(practice and practice[0]),
        backup[0] if backup else None,
    )
