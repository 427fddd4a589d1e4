"""What was found in an export, before anything is taken in: plain records that a preview shows.

Times are ISO 8601: with ``Z`` where the source says UTC, without where it tells local time only.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that can become evidence. ``index`` finds it again in the same source; ``size`` in bytes.

    ``name`` is its path below the learner's folder, as a recorded text; ``kind`` is one of image,
    video, audio, document, text, archive, other. A file over the limit can only be kept elsewhere.
    """

    index: int
    name: str
    size: int
    kind: str
    modified: str | None = None
    kept_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class FoundSubmission:
    """What one learner handed in. ``place`` names it within the source and stays the same each time.

    ``participant`` is the source's number for the learner (in Moodle the assignment's, not a user's), ``number``
    the learner's own where the source tells one. Where nobody is named the name is empty. A submission without
    files is empty and is reported.
    """

    place: str
    learner_name: str
    files: tuple[FoundFile, ...] = ()
    participant: str | None = None
    number: str | None = None
    email: str | None = None
    received: str | None = None
    received_text: str = ""
    status_text: str = ""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to assess."""
        return not self.files


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that is not taken in, and why, in words for a person."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class WorksheetRow:
    """One row of a worksheet. ``line_text`` is as it came; ``graded_text`` tells when the grade was changed last."""

    line: int
    participant: str
    name: str
    number: str
    email: str
    status_text: str
    grade_text: str
    maximum_text: str
    received_text: str
    line_text: str = ""
    graded_text: str = ""


@dataclass(frozen=True, slots=True)
class Worksheet:
    """A table that belongs to a download: Moodle's grading worksheet, Canvas's gradebook, Open edX's report.

    ``kind`` is the system. ``head`` is all text before the first row of a learner, and ``line_text`` of a row its
    text with the line's end: in ``written_as`` they are the bytes that came. ``columns`` has (field, position).
    """

    file_name: str
    encoding: str
    delimiter: str
    header: tuple[str, ...]
    rows: tuple[WorksheetRow, ...]
    kind: str = "moodle"
    head: str = ""
    written_as: str = ""
    columns: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """Everything that a survey of one source found.

    ``system`` is moodle, canvas, ora2, mahara, sakai, folder or files; ``assignment_id`` and ``assignment_name``
    come from the source, or from its name;
    ``fingerprint`` is SHA-256 (hex) over names, sizes and checksums: the same source gives the same.
    """

    source_name: str
    system: str
    layout: str
    assignment_id: str
    assignment_name: str
    fingerprint: str
    submissions: tuple[FoundSubmission, ...] = ()
    loose: tuple[FoundFile, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()
    worksheet: Worksheet | None = None

    @property
    def total_bytes(self) -> int:
        """Bytes of all files that can be taken in, those kept elsewhere not counted."""
        files = [file for submission in self.submissions for file in submission.files] + list(self.loose)
        return sum(file.size for file in files if not file.kept_elsewhere)

    def source_key_parts(self, submission: FoundSubmission, site: str) -> tuple[str, ...]:
        """(system, site, assignment id, learner's place): what the source key is made of."""
        return (self.system, site, self.assignment_id, submission.participant or submission.place)
