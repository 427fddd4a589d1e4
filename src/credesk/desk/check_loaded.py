"""Files that a person checks with besides the trust file: did.json and status lists of other issuers.

Who loads a file believes where it came from. It makes nobody a listed issuer; it lets signatures and status be checked.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from credesk.desk.outside import read_file
from credesk.domain.errors import BadInput, Surroundings
from credesk.domain.sentences import sentence

MOST_FILES = 500
_LARGEST_FILE = 512 * 1024
_MOST_BYTES = 32 * 1024 * 1024


def load_files(paths: Iterable[Path]) -> tuple[bytes, ...]:
    """The files, and those in the folders, in the order of their names. Raises BadInput or Surroundings."""
    found: list[bytes] = []
    for path in _files(paths):
        if len(found) == MOST_FILES:
            raise BadInput(
                sentence("More than {most_files} files were given to check with.", most_files=MOST_FILES),
                "Give those that are needed.",
            )
        found.append(read_file(path, _LARGEST_FILE))
    if sum(map(len, found)) > _MOST_BYTES:
        raise BadInput("The files to check with are larger than 32 MB in all.", "Give those that are needed.")
    return tuple(found)


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        try:
            inside = sorted(one for one in path.iterdir() if one.is_file() and not one.name.startswith("."))
        except OSError as error:
            raise Surroundings(
                sentence("{path} cannot be read ({why}).", path=path, why=error.strerror or error)
            ) from error
        yield from inside
