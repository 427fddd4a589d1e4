"""Back up a workspace to a folder (docs/evidence.md, Backups).

A backup folder holds one database file, named by its digest, the evidence objects under the names that they
have in the workspace, and the manifest, which is written last and says which database file counts. So a
backup that was cut off leaves the one before it whole. Nothing needs hard links, modes or times: FAT and
exFAT will do.
"""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.workspace.copying import (
    Cancelled,
    Course,
    Told,
    copy_objects,
    digest_of,
    never,
    telling_about,
    unheard,
    write_named,
)
from credesk.workspace.errors import DamagedWorkspace, telling
from credesk.workspace.evidence import EvidenceStore, object_name
from credesk.workspace.files import TEMPORARY_PREFIX, sync_file, sync_folder
from credesk.workspace.manifest import (
    DATABASE_PREFIX,
    DATABASE_SUFFIX,
    FORMAT,
    MANIFEST_NAME,
    Manifest,
    manifest_bytes,
    read_manifest,
)
from credesk.workspace.migrations import applied, refuse_newer
from credesk.workspace.store import Place, Workspace, read_identity

EVIDENCE_FOLDER = "evidence"
_PAGES = 256


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a backup did: its manifest and how many objects were new there.

    ``damaged`` names objects whose bytes are not what was taken in, ``missing`` those that the journal cites
    and this machine does not have; neither is in the backup.
    """

    manifest: Manifest
    copied: int
    damaged: tuple[str, ...]
    missing: tuple[str, ...]
    is_same_disk: bool


def back_up(
    workspace: Workspace,
    target: Path,
    *,
    now_ms: int,
    version: str,
    told: Told = unheard,
    cancelled: Cancelled = never,
) -> BackedUp:
    """Copy the workspace to ``target``, an existing folder, and read back what was written.

    The same folder may be used again: only objects that are missing or not whole there are copied. Raises
    BadInput where the folder is missing, inside the workspace, or holds the backup of another workspace;
    Surroundings where the disk is full or refuses; BackupStopped where ``cancelled`` says so. The backup that
    was there before stays whole then.
    """
    _refuse_target(workspace.place, target)
    store = EvidenceStore(workspace.place.evidence)
    with telling_about(target):
        _refuse_other(workspace, target)
        course = Course(2 * workspace.place.database.stat().st_size + _size(store), told, cancelled)
        # The database first: objects are there before it cites them.
        seen = _copy_database(workspace, target, course)
        kept, copied, damaged = copy_objects(store, _target_store(target), course)
        size = sum(kept.values())
        manifest = Manifest(FORMAT, now_ms, version, evidence_objects=len(kept), evidence_bytes=size, **seen)
        write_named(target, MANIFEST_NAME, manifest_bytes(manifest))
        _sweep(target, manifest)
        cited = cited_objects(workspace.connection)
        missing = [digest for digest in cited if digest not in kept and digest not in damaged]
        same = target.stat().st_dev == workspace.place.database.stat().st_dev
    return BackedUp(manifest, copied, object_names(damaged), object_names(missing), same)


def _size(store: EvidenceStore) -> int:
    return sum(store.path(digest).stat().st_size for digest in store.digests())


def cited_objects(connection: sqlite3.Connection) -> list[bytes]:
    """The digests of the objects that evidence cites."""
    return [row[0] for row in connection.execute("SELECT DISTINCT object FROM evidence WHERE object IS NOT NULL")]


def object_names(digests: list[bytes]) -> tuple[str, ...]:
    """The objects' names, for reports."""
    return tuple(object_name(digest) for digest in digests)


def _refuse_target(place: Place, target: Path) -> None:
    if not target.is_dir():
        raise BadInput(
            sentence("There is no folder {target}.", target=target),
            "If it is on a stick or a share, check that this is plugged in and mounted.",
        )
    inside = target.resolve()
    for own in (place.database.parent.resolve(), place.evidence.resolve()):
        if inside == own or own in inside.parents:
            raise BadInput(
                "A backup inside the workspace would be lost together with it.", "Choose a folder on another disk."
            )


def _refuse_other(workspace: Workspace, target: Path) -> None:
    """Raise BadInput where the backup that is there knows what this workspace does not."""
    if not (target / MANIFEST_NAME).exists():
        return
    earlier = read_manifest(target)
    identity = workspace.identity
    same = (earlier.space, earlier.partition) == (identity.space.hex(), identity.partition.hex())
    tip = workspace.row("SELECT 1 FROM journal WHERE hash = ?", (bytes.fromhex(earlier.tip),))
    if not same or (earlier.seq and tip is None):
        raise BadInput(
            sentence(
                "The folder {target} holds the backup of another workspace, or a later one of this.", target=target
            ),
            "Choose another folder; nothing was changed.",
        )


def _target_store(target: Path) -> EvidenceStore:
    folder = target / EVIDENCE_FOLDER
    if not folder.exists():
        folder.mkdir()
        sync_folder(target)
    store = EvidenceStore(folder)
    store.sweep()
    return store


def _copy_database(workspace: Workspace, target: Path, course: Course) -> dict[str, Any]:
    """Copy the database and check the copy; gives what the manifest says about it."""
    temporary = target / f"{TEMPORARY_PREFIX}database"
    remove_database(temporary)
    try:
        with telling():
            _copy_pages(workspace.connection, temporary, course)
        sync_file(temporary)
        digest = digest_of(temporary, course)
        seen = check_database(temporary)
        name = f"{DATABASE_PREFIX}{object_name(digest)[:24]}{DATABASE_SUFFIX}"
        temporary.replace(target / name)
        sync_folder(target)
    finally:
        remove_database(temporary)
    size = (target / name).stat().st_size
    return {"database": name, "database_sha256": digest.hex(), "database_bytes": size, **seen}


def _copy_pages(source: sqlite3.Connection, target: Path, course: Course) -> None:
    """SQLite's own backup (Online Backup API), which sees one state even while a person works on."""
    page = int(source.execute("PRAGMA page_size").fetchone()[0])
    before = 0

    def step(status: int, remaining: int, total: int) -> None:
        nonlocal before
        course.step(page * max(total - remaining - before, 0))
        before = total - remaining

    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        # Nobody else opens it, so its log needs no shared memory, which not every stick or share can give.
        copy.execute("PRAGMA locking_mode = EXCLUSIVE")
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=_PAGES, progress=step)
        # A copy has no log beside it, which a stick might lose.
        copy.execute("PRAGMA journal_mode = DELETE")


def check_database(path: Path) -> dict[str, Any]:
    """What the manifest says about a database file. Raises DamagedWorkspace where SQLite finds a fault."""
    with telling(), closing(sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)) as copy:
        refuse_newer(copy)
        found = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if found != "ok":
            raise DamagedWorkspace(
                "The copy of the database is damaged.", "Use another disk or an earlier backup.", details=str(found)
            )
        identity, tip = read_identity(copy)
        here = copy.execute("SELECT count(*) FROM journal").fetchone()[0]
        if tip.seq and copy.execute("SELECT 1 FROM journal WHERE hash = ?", (tip.hash,)).fetchone() is None:
            raise DamagedWorkspace("The copy of the database lacks its last entries.", "Use an earlier backup.")
        return {
            "space": identity.space.hex(),
            "partition": identity.partition.hex(),
            "stream": identity.stream.hex(),
            "seq": tip.seq,
            "tip": (tip.hash or b"").hex(),
            "entries": here,
            "migrations": tuple(applied(copy)),
        }


def remove_database(path: Path) -> None:
    """Remove a database file and what SQLite keeps beside it."""
    for end in ("", "-wal", "-shm", "-journal"):
        with suppress(OSError):
            path.with_name(f"{path.name}{end}").unlink(missing_ok=True)


def _sweep(target: Path, manifest: Manifest) -> None:
    """Remove database files that count no more, and what a backup that was cut off left."""
    databases = target.glob(f"{DATABASE_PREFIX}*{DATABASE_SUFFIX}")
    left = [path for path in databases if path.name != manifest.database]
    for folder in (target, *(target / EVIDENCE_FOLDER).glob("??")):
        left += folder.glob(f"{TEMPORARY_PREFIX}*")
    for path in left:
        path.unlink(missing_ok=True)
