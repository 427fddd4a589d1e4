"""A second key file for safety, and putting it back. The copy holds wrapped keys only, like the first."""

from pathlib import Path

from credesk.keys.database import KeyDatabase
from credesk.keys.durable import publish, sync_folder
from credesk.keys.errors import KeyFileDamaged, KeyFileExists, NotWritten
from credesk.keys.key_file import KeyFile

_TABLES = ("holders", "private_keys", "workstation_keys", "sealing_keys")
_MOST_FORMER = 1000


def back_up_key_file(key_file: KeyFile, target: Path, *, replace: bool = False) -> None:
    """Write a consistent copy durably, then open it, check it and compare its counts.

    Raises KeyFileExists (without ``replace``), NotWritten, KeyFileDamaged.
    """
    _copy(key_file.database, target, replace=replace)


def _copy(source: KeyDatabase, target: Path, *, replace: bool) -> None:
    publish(target, source.copy_to, replace=replace)
    with KeyFile.open(target, read_only=True) as copy:
        problem = copy.database.rows("PRAGMA integrity_check(1)")[0][0]
        if problem != "ok" or _counts(copy.database) != _counts(source):
            raise NotWritten(target, "what was read back differs from what was written")


def _counts(database: KeyDatabase) -> list[int]:
    return [database.rows(f"SELECT count(*) FROM {table}")[0][0] for table in _TABLES]  # noqa: S608


def restore_key_file(copy: Path, path: Path) -> Path | None:
    """Put a copy in the place of a key file that is missing or damaged; gives where the former one now lies.

    The former file is kept beside as ``<name>.former-1`` (or the next number) with its journal, which would
    otherwise be rolled back into the copy. Keys destroyed since the copy was made are in it again: whoever
    restores destroys them anew from the journal's erasures. Raises KeyFileMissing, KeyFileDamaged,
    KeyFileNewer for the copy, NotWritten.
    """
    with KeyFile.open(copy, read_only=True) as source:
        if source.damage():
            raise KeyFileDamaged(copy, "one or more of its keys are damaged")
        beside = path.with_name(f"{path.name}.restored")
        _copy(source.database, beside, replace=True)
    former = _set_aside(path)
    try:
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as refused:
        raise NotWritten(path, refused.strerror or "the disk refused") from refused
    return former


def _set_aside(path: Path) -> Path | None:
    number = 1
    while (former := path.with_name(f"{path.name}.former-{number}")).exists():
        number += 1
        if number > _MOST_FORMER:
            raise KeyFileExists(former)
    present = path.exists()
    for suffix in ("", "-journal", "-wal", "-shm"):
        one = path.with_name(path.name + suffix)
        if one.exists():
            one.replace(former.with_name(former.name + suffix))
    return former if present else None
