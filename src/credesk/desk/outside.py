"""The way to bytes from outside: files are read with limits and parsed in a worker process that can be killed."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from credesk.domain.errors import BadInput, CredeskError, Surroundings, Tampered
from credesk.domain.sentences import sentence
from credesk.intake.errors import from_report
from credesk.worker import Limits, Reported, TooLong, TooMuchMemory, WorkerError, call, stream

MOST_BYTES = 64 * 1024 * 1024
PATIENT = Limits(seconds=60.0)
"""For archives and folders, which may lie on slow sticks."""


def ask(function: str, *values: Any, limits: Limits | None = None) -> Any:
    """The worker's answer to ``"package.module:function"``. Raises what the parser raised, as a CredeskError."""
    try:
        return call(function, *values, limits=limits or Limits())
    except WorkerError as error:
        raise told(error) from error


def pieces(function: str, *values: Any, limits: Limits = PATIENT) -> Iterator[Any]:
    """The pieces that a worker function yields, as they come. Raises as ``ask`` does."""
    try:
        yield from stream(function, *values, limits=limits)
    except WorkerError as error:
        raise told(error) from error


def told(error: WorkerError) -> CredeskError:
    """A worker's error in the desk's own kinds, so that it is told like any other."""
    if isinstance(error, Reported):
        kind = Tampered if error.exit_code == 1 else None
        return kind(error.message, error.hint) if kind else from_report(error.name, error.message, error.hint)
    if isinstance(error, TooLong):
        return BadInput("The file took too long to read, so reading it was stopped.", "Nothing was changed.")
    if isinstance(error, TooMuchMemory):
        return BadInput("The file needs too much memory to read, so reading it was stopped.", "Nothing was changed.")
    return BadInput("The file could not be read: it broke its reader.", "Nothing was changed.", details=error.details)


def read_file(path: Path, limit: int = MOST_BYTES) -> bytes:
    """A file's bytes. Raises BadInput where it is missing or larger than ``limit``."""
    try:
        with path.open("rb") as file:
            raw = file.read(limit + 1)
    except FileNotFoundError:
        raise BadInput(sentence("There is no file {path}.", path=path)) from None
    except OSError as error:
        raise Surroundings(
            sentence("{path} cannot be read ({why}).", path=path, why=error.strerror or error),
            "Nothing was changed.",
        ) from error
    if len(raw) > limit:
        raise BadInput(
            sentence("{path} is larger than {limit} MB.", path=path.name, limit=limit // 1000000),
            "Nothing was changed.",
        )
    return raw


def parsed(function: str, back: Callable[[Any], Any], path: Path, *values: Any) -> Any:
    """A file read and parsed in the worker, and its answer rebuilt by ``back``."""
    return back(ask(function, read_file(path), *values))
