"""The list of a backup folder: what it holds, of which workspace, and which database file counts."""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, get_origin

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.workspace.errors import NewerWorkspace

MANIFEST_NAME = "credesk-backup.json"
DATABASE_PREFIX, DATABASE_SUFFIX = "database-", ".db"
FORMAT = 1
_LARGEST_MANIFEST = 65_536


class NoBackup(BadInput):
    """The folder holds no backup that can be read."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: when and by which version it was made, of what, and how much."""

    format: int
    made_ms: int
    version: str
    space: str
    partition: str
    stream: str
    seq: int
    tip: str
    database: str
    database_sha256: str
    database_bytes: int
    entries: int
    migrations: tuple[str, ...]
    evidence_objects: int
    evidence_bytes: int


def manifest_bytes(manifest: Manifest) -> bytes:
    """The list as it is written: JSON, for people to read too."""
    return json.dumps(asdict(manifest), indent=2).encode() + b"\n"


def read_manifest(source: Path) -> Manifest:
    """What a backup folder says that it holds. Raises NoBackup, or NewerWorkspace for a newer form."""
    try:
        with (source / MANIFEST_NAME).open("rb") as file:
            text = file.read(_LARGEST_MANIFEST)
    except OSError as error:
        raise NoBackup(
            sentence("There is no backup in {source}.", source=source), "Choose the folder that a backup was made to."
        ) from error
    try:
        values = json.loads(text)
        if values["format"] > FORMAT:
            raise NewerWorkspace(
                "This backup was made by a newer version of Credesk.", "Update Credesk on this machine."
            )
        return _manifest_of(values)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NoBackup(
            sentence("The list of the backup in {source} cannot be read.", source=source), "Use another backup."
        ) from error


def _manifest_of(values: dict[str, Any]) -> Manifest:
    """Raises TypeError or ValueError where a value is not of its kind."""
    manifest = Manifest(**{**values, "migrations": tuple(values["migrations"])})
    for field in fields(Manifest):
        value = getattr(manifest, field.name)
        if type(value) is not (get_origin(field.type) or field.type) or (field.type is int and value < 0):
            raise ValueError(field.name)
    if any(type(name) is not str for name in manifest.migrations):
        raise ValueError("migrations")
    for digits in (manifest.space, manifest.partition, manifest.stream, manifest.tip, manifest.database_sha256):
        bytes.fromhex(digits)
    name = manifest.database
    if Path(name).name != name or not (name.startswith(DATABASE_PREFIX) and name.endswith(DATABASE_SUFFIX)):
        raise ValueError("database")
    return manifest
