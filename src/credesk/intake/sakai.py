"""Sakai's bulk download of an assignment (sakai, assignment-impl, zipSubmissions): a folder for each learner.

``<Family>, <Given>(<login>)/`` holds the attachments, the text that was entered, and a time; ``grades.csv`` names all.
"""

import re
from collections.abc import Sequence
from datetime import datetime

from credesk.intake.entries import Entry, Source, SourceLimits, shown
from credesk.intake.errors import TableUnreadable
from credesk.intake.findings import Skipped
from credesk.intake.layout_parts import Gathered, Layout, below, given_first, small_file, wrappings
from credesk.intake.tables import DEFAULT_TABLE_LIMITS, decode_lines

_FOLDER = re.compile(r"(?P<name>.+)\((?P<login>[^()]+)\)", re.DOTALL)
_TIME_FILE, _TIME_BYTES = "timestamp.txt", 64
_GRADES = "grades.csv"
_OWN = {
    _TIME_FILE: "Sakai's note of the time, which was read",
    "comments.txt": "comments that were given in Sakai",
    "feedbacktext.html": "feedback that was given in Sakai",
}
_FEEDBACK = "feedback"


def sakai_layout(source: Source, limits: SourceLimits) -> Layout | None:
    """Sakai's submissions, or None where no learner's folder has Sakai's time beside the list of grades."""
    for depth in wrappings(source.entries):
        found = list(below(source.entries, depth))
        top = {parts[0] for entry, parts in found if len(parts) == 1 and not entry.is_folder}
        timed = any(len(parts) == 2 and parts[1] == _TIME_FILE and _FOLDER.fullmatch(parts[0]) for _, parts in found)
        if timed and (_GRADES in top or "grades.xls" in top):
            return _read(source, found, depth, limits)
    return None


def _read(source: Source, found: Sequence[tuple[Entry, tuple[str, ...]]], depth: int, limits: SourceLimits) -> Layout:
    layout = Layout("sakai", "bulk", limits)
    if depth:
        layout.assignment = ("", found[0][0].parts[0])
    people = _people(source, found)
    for entry, parts in found:
        name = _FOLDER.fullmatch(parts[0])
        if name is None or (len(parts) == 1 and not entry.is_folder):
            _beside(layout, entry, parts)
            continue
        login = name["login"]
        place = layout.places.setdefault(f"login:{login}", _learner(name, people))
        _add(source, layout, place, entry, parts[1:])
    return layout


def _learner(name: re.Match[str], people: dict[str, str]) -> Gathered:
    login = name["login"]
    return Gathered(people.get(login) or given_first(name["name"].strip()), login, number=login)


def _beside(layout: Layout, entry: Entry, parts: tuple[str, ...]) -> None:
    if entry.is_folder:
        return
    if parts[0] in (_GRADES, "grades.xls"):
        layout.skipped.append(Skipped(entry.path, "Sakai's list of grades, which was read for the names"))
    else:
        layout.add(entry, "/".join(parts), None)


def _add(source: Source, layout: Layout, place: Gathered, entry: Entry, inside: tuple[str, ...]) -> None:
    if not inside or entry.is_folder:
        return
    if len(inside) == 1 and (own := _OWN.get(inside[0].casefold())):
        if inside[0] == _TIME_FILE and entry.size <= _TIME_BYTES:
            place.received = _time(b"".join(source.read(entry)))
        layout.skipped.append(Skipped(entry.path, own))
    elif len(inside) > 1 and _FEEDBACK in inside[0].casefold():
        layout.skipped.append(Skipped(entry.path, "feedback that was given in Sakai"))
    elif len(inside) == 1 and inside[0].endswith("_submissionText.html"):
        layout.add(entry, "submission text.html", place)
    else:
        layout.add(entry, "/".join(inside[1:] or inside), place)


def _time(raw: bytes) -> str | None:
    """``yyyyMMddHHmmssSSS`` in the server's own zone as ISO 8601 without one; None for anything else."""
    try:
        return datetime.strptime(raw.decode("ascii").strip()[:14], "%Y%m%d%H%M%S").isoformat()  # noqa: DTZ007 the zone is not told
    except ValueError:
        return None


def _people(source: Source, found: Sequence[tuple[Entry, tuple[str, ...]]]) -> dict[str, str]:
    """Names by login from the list of grades: its third row is the header. What cannot be read names nobody."""
    entry = next((entry for entry, parts in found if parts == (_GRADES,) and not entry.is_folder), None)
    if entry is None or entry.size > DEFAULT_TABLE_LIMITS.file_bytes:
        return {}
    try:
        rows = decode_lines(small_file(source, entry, DEFAULT_TABLE_LIMITS.file_bytes, TableUnreadable))
    except TableUnreadable:
        return {}
    header = next((row for row in rows if {"ID", "Last Name", "First Name"} <= set(row)), None)
    if header is None:
        return {}
    login, family, given = (header.index(name) for name in ("Display ID" if "Display ID" in header else "ID",
                                                            "Last Name", "First Name"))  # fmt: skip
    last = max(login, family, given)
    named = [row for row in rows if len(row) > last and row is not header]
    return {row[login].strip(): shown(f"{row[given]} {row[family]}".strip()) for row in named if row[login].strip()}
