"""A survey: everything that a source holds, put in order, before anything is taken in."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.intake.entries import SourceLimits, assignment_of, fingerprint, look_alikes, shown
from credesk.intake.errors import ColumnsUnclear
from credesk.intake.findings import Findings, FoundSubmission, Worksheet, WorksheetRow
from credesk.intake.layout_parts import Layout
from credesk.intake.layouts import is_participant_word
from credesk.intake.recognising import read_layout
from credesk.intake.source import Paths, as_paths, open_source, stem_of
from credesk.intake.spoken_times import told_time
from credesk.intake.worksheet import worksheet_at, worksheets_beside


def survey_source(paths: Paths, worksheet: Path | None = None, limits: SourceLimits | None = None) -> Findings:
    """What the zip, folder or files hold. Without a named worksheet the one beside it is used.

    Raises the named errors of intake; nothing is unpacked or written.
    """
    limits = limits or SourceLimits()
    path, *more = as_paths(paths)
    stem = shown(stem_of(path))
    with open_source((path, *more), limits) as source:
        layout = read_layout(source, stem, limits)
        print_of = fingerprint(source)
        skipped = [*source.skipped, *layout.skipped]
        layout.notes.extend(look_alikes(source.entries))
    found = _worksheet(path, stem, worksheet, layout)
    submissions = _joined(layout.submissions(), found)
    assignment_id, assignment_name = layout.assignment or (
        assignment_of(stem) if layout.system == "moodle" else ("", stem)
    )
    layout.notes.extend(_remarks(submissions, layout))
    return Findings(
        source_name=shown(path.name) + (f" + {len(more)}" if more else ""),
        system=layout.system,
        layout=layout.name,
        assignment_id=assignment_id,
        assignment_name=assignment_name,
        fingerprint=print_of,
        submissions=tuple(submissions),
        loose=tuple(layout.loose),
        skipped=tuple(skipped),
        notes=tuple(layout.notes),
        worksheet=found,
    )


def _worksheet(path: Path, stem: str, named: Path | None, layout: Layout) -> Worksheet | None:
    if named is not None:
        return _named_worksheet(named, layout)
    beside = worksheets_beside(path, stem, layout.system) if layout.system in _WITH_SHEETS else []
    if len(beside) > 1:
        names = ", ".join(f"“{shown(one.name)}”" for one in beside)
        layout.notes.append(f"Several worksheets lie beside it ({names}); none was used. Name the right one.")
    if len(beside) != 1:
        return None
    try:
        return _fitting(worksheet_at(beside[0]), layout)
    except BadInput as error:
        layout.notes.append(f"“{shown(beside[0].name)}” lies beside it but was not used: {error.message}")
        return None


def _named_worksheet(file: Path, layout: Layout) -> Worksheet:
    """The worksheet that a person named. What is wrong with it is told of it, since the source has tables too."""
    try:
        return _fitting(worksheet_at(file), layout)
    except BadInput as error:
        name = f"“{shown(file.name)}”"
        told = error.message if name in error.message else f"The worksheet {name}: {error.message}"
        raise type(error)(
            sentence("{told} Nothing was taken in.", told=told), error.hint or "Choose another, or leave it out."
        ) from None


_WITH_SHEETS = {"moodle": "a Moodle grading worksheet", "canvas": "a Canvas gradebook", "ora2": "an Open edX report"}


def _fitting(sheet: Worksheet, layout: Layout) -> Worksheet:
    """The worksheet, where it is of the source's own system. Raises ColumnsUnclear."""
    if layout.system not in _WITH_SHEETS:
        raise ColumnsUnclear(
            sentence(
                "“{file_name}” does not belong to it: no table names what this source holds.", file_name=sheet.file_name
            )
        )
    if sheet.kind != layout.system:
        raise ColumnsUnclear(
            sentence(
                "“{file_name}” is {kind}, which does not belong to it.",
                file_name=sheet.file_name,
                kind=_WITH_SHEETS[sheet.kind],
            )
        )
    return sheet


def _joined(submissions: Sequence[FoundSubmission], worksheet: Worksheet | None) -> list[FoundSubmission]:
    """Submissions with what the worksheet adds, by participant id; rows without files are empty submissions."""
    rows = {row.participant: row for row in worksheet.rows} if worksheet else {}
    kind = worksheet.kind if worksheet else ""
    joined = [_with_row(one, rows.pop(one.participant or "", None), kind) for one in submissions]
    absent = [
        FoundSubmission(f"{_PLACES[kind]}:{row.participant}", "", participant=row.participant) for row in rows.values()
    ]
    return joined + [_with_row(one, rows[one.participant or ""], kind) for one in absent]


_PLACES = {"moodle": "participant", "canvas": "user", "ora2": "student"}


def _with_row(found: FoundSubmission, row: WorksheetRow | None, kind: str) -> FoundSubmission:
    """Canvas and Open edX write no names into their downloads that anybody is called by; their tables do."""
    if row is None:
        return found
    blind = not found.learner_name or is_participant_word(found.learner_name.split()) or (kind != "moodle" and row.name)
    return replace(
        found,
        learner_name=(row.name or f"Participant {row.participant}") if blind else found.learner_name,
        number=row.number or found.number,
        email=row.email or found.email,
        received=told_time(row.received_text) or found.received,
        received_text=row.received_text,
        status_text=row.status_text or found.status_text,
    )


def _remarks(submissions: Sequence[FoundSubmission], layout: Layout) -> list[str]:
    remarks = []
    if not submissions and not layout.loose:
        remarks.append("Nothing was found that could be taken in.")
    if layout.name.startswith("blind"):
        remarks.append("It was downloaded in blind marking: learners have numbers of this assignment instead of names.")
    if empty := sum(one.empty for one in submissions):
        remarks.append(f"Empty submissions: {empty} of {len(submissions)}.")
    files = [file for one in submissions for file in one.files] + layout.loose
    if large := sum(file.kept_elsewhere for file in files):
        remarks.append(f"Files too large for the evidence store: {large}. Each can be kept elsewhere, with its digest.")
    return remarks
