"""Restore a backup into an empty folder. The restored workspace writes to a new stream."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.workspace.backup import EVIDENCE_FOLDER, check_database, cited_objects, object_names, remove_database
from credesk.workspace.copying import (
    Cancelled,
    Course,
    Told,
    copy_bytes,
    copy_objects,
    digest_of,
    never,
    telling_about,
    unheard,
)
from credesk.workspace.errors import DamagedWorkspace, NewerWorkspace, telling
from credesk.workspace.evidence import EvidenceStore
from credesk.workspace.files import TEMPORARY_PREFIX, sync_file, sync_folder
from credesk.workspace.manifest import Manifest, NoBackup, read_manifest
from credesk.workspace.migrations import NAMES
from credesk.workspace.store import Identity, Place, read_identity, set_identity, take_lock

_UNFINISHED = f"{TEMPORARY_PREFIX}restore"
_Onto: TypeAlias = tuple[bytes, Id | None]
"""The new stream, and the new device where it changes."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore gave: the backup's manifest, the old and the new identity.

    ``damaged`` names objects that the backup holds but not whole, ``missing`` those that the journal cites
    and the backup does not hold.
    """

    manifest: Manifest
    was: Identity
    identity: Identity
    damaged: tuple[str, ...]
    missing: tuple[str, ...]


def restore(
    source: Path,
    place: Place,
    *,
    stream: bytes,
    device: Id | None = None,
    told: Told = unheard,
    cancelled: Cancelled = never,
) -> Restored:
    """Bring a backup into the empty folder of ``place``; the workspace there writes to ``stream``, a new one.

    Its first entry, which says what it continues, is the caller's to write. ``device`` is given where the
    device key is a new one. Raises BadInput where the folder is not empty, Surroundings where the disk is
    full, DamagedWorkspace where the backup is not what was backed up; the folder holds no workspace then.
    """
    manifest = read_manifest(source)
    if set(manifest.migrations) - set(NAMES):
        raise NewerWorkspace("This backup was made by a newer version of Credesk.", "Update Credesk on this machine.")
    folder = place.database.parent
    with telling_about(folder):
        _begin_restore(folder, place)
        lock = take_lock(place.lock)
    try:
        with telling_about(folder):
            course = Course(2 * manifest.database_bytes + manifest.evidence_bytes, told, cancelled)
            restored = _bring(source, manifest, place, (stream, device), course)
            (folder / _UNFINISHED).unlink(missing_ok=True)
            sync_folder(folder)
    finally:
        lock.release()
    return restored


def _begin_restore(folder: Path, place: Place) -> None:
    """Mark the folder, so that a restore that was cut off can be started again in it."""
    folder.mkdir(parents=True, exist_ok=True)
    mark = folder / _UNFINISHED
    if any(folder.iterdir()) and (place.database.exists() or not mark.exists()):
        raise BadInput(
            sentence("The folder {folder} is not empty.", folder=folder), "Restore into a new one; nothing was changed."
        )
    mark.touch()
    place.evidence.mkdir(parents=True, exist_ok=True)
    sync_folder(folder)


def _bring(source: Path, manifest: Manifest, place: Place, onto: _Onto, course: Course) -> Restored:
    temporary = place.database.with_name(f"{TEMPORARY_PREFIX}{place.database.name}")
    remove_database(temporary)
    try:
        digest = copy_bytes(_database_of(source, manifest), temporary, course)
        if digest.hex() != manifest.database_sha256 or digest_of(temporary, course) != digest:
            raise DamagedWorkspace("The database in the backup is not what was backed up.", "Use an earlier backup.")
        check_database(temporary)
        kept, _, damaged = copy_objects(EvidenceStore(source / EVIDENCE_FOLDER), EvidenceStore(place.evidence), course)
        was, identity, cited = _move(temporary, onto)
        sync_file(temporary)
        temporary.replace(place.database)
        sync_folder(place.database.parent)
    finally:
        remove_database(temporary)
    missing = [digest for digest in cited if digest not in kept and digest not in damaged]
    return Restored(manifest, was, identity, object_names(damaged), object_names(missing))


def _database_of(source: Path, manifest: Manifest) -> Path:
    path = source / manifest.database
    if not path.is_file():
        raise NoBackup(sentence("The backup in {source} lacks its database.", source=source), "Use another backup.")
    return path


def _move(path: Path, onto: _Onto) -> tuple[Identity, Identity, list[bytes]]:
    """Before the database gets its name it writes to the new stream: the old one is never written again.

    Gives the identity that it had, the one that it has now, and the objects that its evidence cites.
    """
    stream, device = onto
    with telling(), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        was, _ = read_identity(connection)
        identity = Identity(was.space, was.partition, stream, device or was.device)
        if stream == was.stream:
            raise ValueError("a restored workspace writes to a new stream")
        connection.execute("BEGIN IMMEDIATE")
        set_identity(connection, identity)
        connection.execute("COMMIT")
        return was, identity, cited_objects(connection)
