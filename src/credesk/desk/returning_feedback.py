"""Files for learners as Moodle takes feedback back: a zip with ``<Full name>_<participant>_assignsubmission_file/…``.

Moodle splits each name at underscores into name, participant, kind and plugin (mod/assign/feedback/file), so that the
name itself must have none; it passes over files whose names begin with a point or a tilde.
"""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from credesk.desk.outside import read_file
from credesk.desk.returning import Return, ReturnAct, ReturnRow
from credesk.desk.returning_kept import KeptRow, kept_table
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc

_MOST_FILES = 100_000
_MOST_BYTES = 512 * 1024 * 1024
"""What one zip takes; it is put together in memory."""

_FOLDER = "assignsubmission_file"
_NOT_IN_NAMES = '_/\\:*?"<>|'


@dataclass(frozen=True, slots=True)
class FeedbackFile:
    """A file for one learner: its name, with ``/`` between folders, and what gives its bytes when they are wanted."""

    name: str
    content: Callable[[], bytes]


Files = Mapping[Id, Sequence[FeedbackFile]]
"""Files by learner."""


def return_feedback_files(
    desk: Desk, task: Id, files: Files, take_in: Id | None = None, notes: Sequence[str] = ()
) -> Return:
    """Plan a zip with these files of learners, whatever made them. Raises BadInput where nothing came from Moodle."""
    kept = kept_table(desk.workspace, task, "moodle", take_in)
    numbers = {bytes(row["id"]): row["number"] or "" for row in desk.workspace.rows("SELECT id, number FROM learners")}
    rows = tuple(_row(row, numbers.get(row.learner, ""), files.get(row.learner, ())) for row in kept.rows)
    wanted = [(row, files[row.learner]) for row in kept.rows if files.get(row.learner)]
    return Return("moodle", f"{kept.assignment} feedback.zip", rows, tuple(notes), partial(feedback_zip, wanted))


def _row(row: KeptRow, number: str, files: Sequence[FeedbackFile]) -> ReturnRow:
    if not files:
        reason = sentence("no file for this learner")
        return ReturnRow(ReturnAct.LEFT, row.participant, number, row.name, reason=reason)
    return ReturnRow(ReturnAct.FILL, row.participant, number, row.name, after=", ".join(file.name for file in files))


def return_feedback(desk: Desk, task: Id, folder: Path, take_in: Id | None = None) -> Return:
    """Plan a zip with the files of a folder: a file or a folder for each learner, called by the learner's number.

    ``1848964.pdf``, ``1848964 feedback.pdf`` or ``1848964/…``. Raises BadInput.
    """
    if not folder.is_dir():
        raise BadInput(sentence("There is no folder {folder}.", folder=folder))
    kept = kept_table(desk.workspace, task, "moodle", take_in)
    of_task = {row.learner for row in kept.rows}
    rows = desk.workspace.rows("SELECT id, number FROM learners")
    numbers = {row["number"]: bytes(row["id"]) for row in rows if row["number"] and bytes(row["id"]) in of_task}
    files, strangers = _found(folder, set(numbers))
    notes = [
        sentence("“{name}” was left out: no learner of this task has its number.", name=name) for name in strangers
    ]
    return return_feedback_files(desk, task, {numbers[one]: found for one, found in files.items()}, take_in, notes)


def _found(folder: Path, numbers: set[str]) -> tuple[dict[str, list[FeedbackFile]], list[str]]:
    """Files by learner number, and names that belong to nobody. Links are not followed."""
    files: dict[str, list[FeedbackFile]] = {}
    strangers = []
    for path in sorted(folder.iterdir()):
        name = nfc(path.name)
        number = next(
            (one for one in (name, nfc(path.stem), name.split(" ")[0], name.split("_")[0]) if one in numbers), ""
        )
        if not number or path.is_symlink() or name.startswith((".", "~")):
            strangers.append(name)
        elif path.is_dir():
            files.setdefault(number, []).extend(_inside(path))
        else:
            files.setdefault(number, []).append(FeedbackFile(name, partial(read_file, path)))
    return {number: found for number, found in files.items() if found}, strangers


def _inside(folder: Path) -> Iterator[FeedbackFile]:
    for count, path in enumerate(sorted(folder.rglob("*"))):
        if count >= _MOST_FILES:
            raise BadInput(
                sentence("“{name}” holds more than {most} files.", name=folder.name, most=f"{_MOST_FILES:,}")
            )
        parts = path.relative_to(folder).parts
        if path.is_file() and not path.is_symlink() and not path.name.startswith((".", "~")):
            yield FeedbackFile("/".join(parts), partial(read_file, path))


def feedback_zip(wanted: Sequence[tuple[KeptRow, Sequence[FeedbackFile]]]) -> bytes:
    """The zip with these files, each learner's in the folder that Moodle knows as theirs. Raises BadInput."""
    out, total = io.BytesIO(), 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for row, files in wanted:
            folder = folder_name(row.name, row.participant)
            for file in files:
                content = file.content()
                total += len(content)
                if total > _MOST_BYTES:
                    most = f"{_MOST_BYTES // 1_000_000:,}"
                    raise BadInput(
                        sentence("The files have more than {most} MB together. Nothing was written.", most=most),
                        "Give them back in parts.",
                    )
                made.writestr(f"{folder}/{file.name}", content)
    return out.getvalue()


def folder_name(name: str, participant: str) -> str:
    """A learner's folder as Moodle takes it back: ``<Full name>_<participant>_assignsubmission_file``."""
    words = " ".join("".join(" " if one in _NOT_IN_NAMES else one for one in name).split())
    bare = words.removesuffix(participant).strip() or words
    return f"{bare or 'Participant'}_{participant}_{_FOLDER}"
