"""Files that are promised: synced with their names, under temporary names until then."""

import os
from pathlib import Path

TEMPORARY_PREFIX = ".up-"
"""How names begin that no reader looks at."""


def sync_file(path: Path) -> None:
    """Put a file's bytes on disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Put a folder's names on disk. Windows has no such call, and does not need one."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
