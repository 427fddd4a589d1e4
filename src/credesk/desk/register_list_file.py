"""A file that lists credentials for a bulk act: the first column of a CSV, or one in each line of a text."""

import csv
import io
from pathlib import Path

from credesk.desk.outside import read_file
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

MOST_BYTES, MOST_LINES = 16 * 1024 * 1024, 100_000
_HEADERS = frozenset(("certificate", "credential", "number", "id", "name", "learner"))


def read_list(file: Path) -> list[str]:
    """What the file names, in its order; a heading in the first row is none. Raises BadInput, Surroundings."""
    try:
        text = read_file(file, MOST_BYTES).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadInput(sentence("{file} is not UTF-8 text.", file=file.name), "Nothing was changed.") from error
    try:
        found = [row[0].strip() for row in csv.reader(io.StringIO(text), strict=True) if row and row[0].strip()]
    except csv.Error as error:
        raise BadInput(sentence("{file} is not a list.", file=file.name), "Nothing was changed.") from error
    if found and found[0].casefold() in _HEADERS:
        found = found[1:]
    if not found or len(found) > MOST_LINES:
        said = sentence("{file} lists {count} credentials.", file=file.name, count=len(found))
        raise BadInput(said, sentence("A list has 1 to {most}.", most=MOST_LINES))
    return found
