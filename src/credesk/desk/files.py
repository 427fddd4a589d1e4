"""Files that people are handed, and ids that they type back."""

import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from credesk.domain.errors import BadInput, Surroundings
from credesk.domain.ids import Id, id_from_text
from credesk.domain.sentences import sentence
from credesk.workspace.files import sync_folder

_BINARY = getattr(os, "O_BINARY", 0)


def write_file(path: Path, content: bytes | Iterable[bytes], *, mode: int = 0o666) -> int:
    """Write a file whole or not at all: temporary name, fsync, rename, fsync of the folder. Gives its size.

    ``mode`` is what its owner and others may do with it, as far as their umask lets them.
    """
    if not path.name:
        raise BadInput(sentence("{path} is no name for a file.", path=path), "Nothing was written.")
    temporary = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, mode), "wb") as file:
            size = sum(file.write(chunk) for chunk in ((content,) if isinstance(content, bytes) else content))
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise Surroundings(
            sentence("{path} could not be written ({why}).", path=path, why=error.strerror or error),
            "Check that the disk is not full and that you may write there.",
            details=str(error),
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return size


def id_of(text: str) -> Id:
    """An id as lists print it. Raises BadInput for anything else."""
    try:
        return id_from_text(text.strip().lower())
    except ValueError:
        raise BadInput(
            sentence("“{text}” is not an id.", text=text), "Copy it from a list, such as: credesk list awards"
        ) from None
