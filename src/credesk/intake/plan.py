"""The plan of a take-in: a preview as a CSV that a person edits and hands back (docs/intake.md, Plans)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.intake.cells import unguarded, write_table
from credesk.intake.errors import PlanUnreadable
from credesk.intake.findings import Findings, FoundFile, FoundSubmission
from credesk.intake.matching import Suggestion
from credesk.intake.tables import TableRow, decode_table

PLAN_HEADER = ("id", "row", "take", "learner", "name", "email", "file", "size", "note", "reason", "key")


class Take(Enum):
    """What happens to a row: taken in, left out, or recorded as kept elsewhere with its digest."""

    IN = "yes"
    OUT = "no"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Assignee:
    """Who gets something: a learner by number, a new learner (with a number, or none), or whoever gets
    the submission at a place. Exactly one of ``number``, ``place`` and ``is_new`` leads; a new learner's
    ``number`` may be empty."""

    number: str = ""
    place: str = ""
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file and what happens to it. No learners: those of its submission; else exactly the named ones."""

    index: int
    name: str
    take: Take
    learners: tuple[Assignee, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlannedSubmission:
    """A submission and what happens to it; ``name`` and ``email`` are a new learner's."""

    place: str
    take: bool
    learner: Assignee | None
    name: str
    email: str
    reason: str
    files: tuple[PlannedFile, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A plan as a person handed it back."""

    fingerprint: str
    submissions: tuple[PlannedSubmission, ...]
    loose: tuple[PlannedFile, ...]


def write_plan(findings: Findings, suggestions: Iterable[Suggestion]) -> bytes:
    """The preview as CSV: the source, each submission with its files, loose files, and what was skipped."""
    by_place = {suggestion.place: suggestion for suggestion in suggestions}
    return write_table(PLAN_HEADER, _plan_rows(findings, by_place))


def _plan_rows(findings: Findings, by_place: Mapping[str, Suggestion]) -> Iterator[Sequence[str]]:
    notes = "; ".join(findings.notes)
    about = f"{findings.system}, {findings.layout}" + (f"; {notes}" if notes else "")
    yield "", "source", "", "", findings.assignment_name, "", findings.source_name, "", about, "", findings.fingerprint
    for number, found in enumerate(findings.submissions, 1):
        yield _submission_row(f"#{number}", found, by_place.get(found.place))
        for position, file in enumerate(found.files, 1):
            yield _file_row(f"#{number}.{position}", "file", file, _first_take(file))
    for number, file in enumerate(findings.loose, 1):
        yield _file_row(f"loose {number}", "loose", file, Take.OUT)
    for skipped in findings.skipped:
        yield "", "skipped", "no", "", "", "", skipped.name, "", skipped.reason, "", ""


def _submission_row(id: str, found: FoundSubmission, suggestion: Suggestion | None) -> Sequence[str]:
    note = suggestion.why if suggestion else ""
    learner = "" if suggestion is None or suggestion.unclear else suggestion.learner or "new"
    if found.empty:
        take, note = "no", "; ".join(filter(None, ("nothing was handed in", found.status_text.rstrip(" -"), note)))
    else:
        take = "yes"
    return id, "submission", take, learner, found.learner_name, found.email or "", "", "", note, "", found.place


def _file_row(id: str, row: str, file: FoundFile, take: Take) -> Sequence[str]:
    note = "too large for the evidence store" if file.kept_elsewhere else ""
    return id, row, take.value, "", "", "", file.name, str(file.size), note, "", str(file.index)


def _first_take(file: FoundFile) -> Take:
    return Take.ELSEWHERE if file.kept_elsewhere else Take.IN


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of a plan, its cells by column."""

    line: int
    cells: Mapping[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def wrong(self, what: str, hint: str = "") -> PlanUnreadable:
        return PlanUnreadable(
            sentence("Line {line} of the plan {what} Nothing was taken in.", line=self.line, what=what), hint
        )

    @property
    def take(self) -> Take:
        word = self["take"].casefold()
        for take, words in _TAKE_WORDS.items():
            if word in words:
                return take
        raise self.wrong(sentence("says “{what}” under take.", what=self["take"]), "Write yes, no or elsewhere.")

    @property
    def index(self) -> int:
        if not self["key"].isdecimal():
            raise self.wrong("has lost its key.", "Leave the columns id, row and key as they are.")
        return int(self["key"])


_TAKE_WORDS = {
    Take.IN: ("yes", "y", "true", "1", "x", "sí", "si", "oui", "ja", "sim", "da", "نعم"),
    Take.OUT: ("no", "n", "false", "0", "", "non", "nein", "não", "nee", "لا"),
    Take.ELSEWHERE: ("elsewhere",),
}


def read_plan(raw: bytes) -> Plan:
    """The plan that a person handed back. Raises PlanUnreadable or TableUnreadable with the line."""
    rows = list(_read_rows(raw))
    places = {row["id"]: row["key"] for row in rows if row["row"] == "submission"}
    fingerprints = [row["key"] for row in rows if row["row"] == "source"]
    if len(fingerprints) != 1:
        raise PlanUnreadable("The plan has lost its first row, “source”.", "Make a new preview, or put the row back.")
    submissions: list[PlannedSubmission] = []
    files: dict[str, list[PlannedFile]] = {}
    loose: list[PlannedFile] = []
    for row in rows:
        if row["row"] == "submission":
            submissions.append(_submission(row, places))
            files.setdefault(row["key"], [])
        elif row["row"] == "loose":
            loose.append(_file(row, places))
        elif row["row"] == "file":
            _files_beside(row, places, files).append(_file(row, places))
    whole = (replace(one, files=tuple(files.pop(one.place, ()))) for one in submissions)
    return Plan(fingerprints[0], tuple(whole), tuple(loose))


def _read_rows(raw: bytes) -> Iterator[_Row]:
    table = decode_table(raw)
    header = [cell.strip().casefold() for cell in table.header]
    if missing := [column for column in ("id", "row", "take", "learner", "key") if column not in header]:
        raise PlanUnreadable(
            sentence("This is no plan: it has no column {missing}.", missing=", ".join(missing)),
            "Make one with a preview of the source.",
        )
    for row in table.rows:
        one = _Row(row.line, _cells(header, row))
        if one["row"] not in ("source", "submission", "file", "loose", "skipped"):
            raise one.wrong(
                sentence("says “{one}” under row.", one=one["row"]), "Leave the columns id, row and key as they are."
            )
        yield one


def _cells(header: Sequence[str], row: TableRow) -> dict[str, str]:
    return {column: nfc(unguarded(cell.strip())) for column, cell in zip(header, row.cells, strict=True)}


def _submission(row: _Row, places: Mapping[str, str]) -> PlannedSubmission:
    take = row.take
    if take is Take.ELSEWHERE:
        raise row.wrong("keeps a whole submission elsewhere.", "Write elsewhere beside its files.")
    learners = _assignees(row, places)
    if len(learners) > 1 or (learners and learners[0].place):
        raise row.wrong("gives a submission to several learners.", "Share its files instead, one by one.")
    if take is Take.IN and not learners:
        raise row.wrong(
            sentence("takes in “{row}” but names no learner.", row=row["name"]), "Write a learner number, or new."
        )
    learner = learners[0] if learners else None
    if take is Take.IN and learner is not None and learner.is_new and not row["name"]:
        raise row.wrong("makes a new learner without a name.", "Write the name under name.")
    return PlannedSubmission(row["key"], take is Take.IN, learner, row["name"], row["email"], row["reason"], ())


def _file(row: _Row, places: Mapping[str, str]) -> PlannedFile:
    learners = _assignees(row, places)
    if any(learner.is_new for learner in learners):
        raise row.wrong("makes a new learner for a file.", "Name a submission (#1), or a learner number.")
    if row["row"] == "loose" and row.take is not Take.OUT and not learners:
        raise row.wrong(
            sentence("takes in “{row}” but names no learner.", row=row["file"]), "Write learner numbers, or #1."
        )
    return PlannedFile(row.index, row["file"], row.take, learners, row["reason"])


def _files_beside(row: _Row, places: Mapping[str, str], files: Mapping[str, list[PlannedFile]]) -> list[PlannedFile]:
    """The files of a file's submission, which its id names: #3.2 belongs to #3, wherever rows were sorted to."""
    place = places.get(row["id"].rpartition(".")[0])
    if place is None or place not in files:
        raise row.wrong("has a file whose submission does not stand above it.", "Leave the rows in their order.")
    return files[place]


def _assignees(row: _Row, places: Mapping[str, str]) -> tuple[Assignee, ...]:
    """Learners of a cell, separated by semicolons: numbers, #1 for a submission's learner, new, new NUMBER."""
    found = []
    for word in filter(None, (part.strip() for part in row["learner"].split(";"))):
        if word.startswith("#"):
            if word not in places:
                raise row.wrong(sentence("names the submission {word}, which the plan does not have.", word=word))
            found.append(Assignee(place=places[word]))
        elif word.casefold() == "new" or word.casefold().startswith("new "):
            found.append(Assignee(number=word[4:].strip(), is_new=True))
        else:
            found.append(Assignee(number=word))
    if len(set(found)) != len(found):
        raise row.wrong("names a learner twice.")
    return tuple(found)


def check_plan(plan: Plan, findings: Findings) -> None:
    """Raise PlanUnreadable where the plan is not about these findings, whole: every row must be there once."""
    if plan.fingerprint != findings.fingerprint:
        raise PlanUnreadable(
            sentence(
                "The plan was made for another source than “{source_name}”, or it changed since. Nothing was taken in.",
                source_name=findings.source_name,
            ),
            "Make a new preview.",
        )
    planned = {one.place: one for one in plan.submissions}
    if sorted(one.place for one in plan.submissions) != sorted(one.place for one in findings.submissions):
        raise _incomplete("a submission")
    for found in findings.submissions:
        _check_files(planned[found.place].files, found.files)
    _check_files(plan.loose, findings.loose)


def _check_files(planned: Sequence[PlannedFile], found: Sequence[FoundFile]) -> None:
    if sorted(file.index for file in planned) != sorted(file.index for file in found):
        raise _incomplete("a file")
    too_large = {file.index for file in found if file.kept_elsewhere}
    for file in planned:
        if file.take is Take.IN and file.index in too_large:
            raise PlanUnreadable(
                sentence("“{file}” is too large for the evidence store. Nothing was taken in.", file=file.name),
                "Write elsewhere under take to record it with its digest, or no to leave it out.",
            )


def _incomplete(what: str) -> PlanUnreadable:
    return PlanUnreadable(
        sentence("The plan has lost the row of {what}, or has one twice. Nothing was taken in.", what=what),
        "To leave something out write no under take instead of deleting its row.",
    )
