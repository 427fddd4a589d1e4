"""What the surroundings can do to a workspace, told in sentences."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from credesk.domain.errors import BadInput, CredeskError, Surroundings


class Busy(Surroundings):
    """Another program writes to the workspace."""


class NewerWorkspace(BadInput):
    """The workspace was written by a newer version."""


class DamagedWorkspace(Surroundings):
    """The database file is not readable as one."""


_SENTENCES = (
    ("disk is full", "The disk is full.", "Free some space and do it again; nothing of this step was kept."),
    (
        "readonly",
        "The workspace cannot be written to.",
        "Make its folder writable and do it again; nothing was changed.",
    ),
    ("unable to open", "The workspace cannot be opened.", "Check that its folder is there and that you may read it."),
    ("disk I/O", "The disk did not answer.", "Check the disk or stick and do it again; nothing of this step was kept."),
    ("locked", "Another Credesk program is writing to this workspace.", "Close it or wait, then do it again."),
)


def told(error: sqlite3.Error) -> CredeskError:
    """The database's error as a sentence for people; the original text is under Details."""
    text = str(error)
    for sign, sentence, hint in _SENTENCES:
        if sign in text:
            return (Busy if sign == "locked" else Surroundings)(sentence, hint, details=text)
    if isinstance(error, sqlite3.DatabaseError) and ("malformed" in text or "not a database" in text):
        return DamagedWorkspace(
            "The workspace's database is damaged.",
            "Keep the folder as it is and restore the latest backup to another folder.",
            details=text,
        )
    return Surroundings("The workspace's database refused the step; nothing of it was kept.", details=text)


@contextmanager
def telling() -> Iterator[None]:
    """Turn database errors of the surroundings into sentences; errors of ours pass as they are."""
    try:
        yield
    except (sqlite3.OperationalError, sqlite3.DatabaseError) as error:
        if isinstance(error, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            raise
        raise told(error) from error
