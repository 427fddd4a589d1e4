"""Rosters: learners from a CSV of any system; OneRoster 1.1 users and Clever exports among them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.domain.texts import clean_tag, nfc
from credesk.intake.columns import AMBIGUOUS_NAMES, ROSTER, find_columns, header_key, is_word_for
from credesk.intake.errors import ColumnsUnclear
from credesk.intake.tables import Table, TableRow, decode_table

_MIXED_DATE = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One learner. ``birth_date`` is ISO 8601; ``source_id`` is the other system's own id where it has one."""

    line: int
    name: str
    number: str | None = None
    given: str = ""
    family: str = ""
    cohort: str | None = None
    email: str | None = None
    birth_date: str | None = None
    national_id: str | None = None
    language: str | None = None
    source_id: str | None = None


@dataclass(frozen=True, slots=True)
class RosterSkip:
    """A row that is not a learner to take in, and why; or a cell that was left out of one that is."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Roster:
    """What a roster says, how it was read, and which columns were left aside."""

    encoding: str
    guessed: bool
    delimiter: str
    system: str
    rows: tuple[RosterRow, ...]
    skipped: tuple[RosterSkip, ...]
    remarks: tuple[RosterSkip, ...]
    ignored_columns: tuple[str, ...]


@dataclass(slots=True)
class _Reading:
    """The state of reading one roster."""

    columns: Mapping[str, int]
    special: Mapping[str, int]
    day_first: bool | None
    rows: list[RosterRow] = field(default_factory=list)
    skipped: list[RosterSkip] = field(default_factory=list)
    remarks: list[RosterSkip] = field(default_factory=list)
    by_number: dict[str, RosterRow] = field(default_factory=dict)


_SPECIAL = {
    "source_id": "sourcedid",
    "status": "status",
    "role": "role|roles",
    "enabled": "enableduser",
    "identifier": "identifier",
}


def read_roster(raw: bytes, encoding: str | None = None) -> Roster:
    """The roster in these bytes. Raises TableUnreadable or ColumnsUnclear."""
    table = decode_table(raw, encoding)
    is_oneroster = "sourcedid" in {header_key(cell) for cell in table.header}
    special = find_columns(table.header, _SPECIAL) if is_oneroster else {}
    columns = _columns(table, special)
    reading = _Reading(columns, special, _day_first(table, columns))
    for row in table.rows:
        _read_row(reading, row)
    used = {*columns.values(), *special.values()}
    ignored = tuple(cell for position, cell in enumerate(table.header) if position not in used and cell.strip())
    return Roster(
        table.encoding,
        table.guessed,
        table.delimiter,
        "oneroster" if is_oneroster else "csv",
        tuple(reading.rows),
        tuple(reading.skipped),
        tuple(reading.remarks),
        ignored,
    )


def _columns(table: Table, special: Mapping[str, int]) -> dict[str, int]:
    masked = ["" if position in special.values() else cell for position, cell in enumerate(table.header)]
    columns = find_columns(_settled(masked), ROSTER)
    if "identifier" in special:
        columns.setdefault("number", special["identifier"])
    if not {"name", "given", "family"} & columns.keys():
        raise ColumnsUnclear(
            "No column for the learners' names was recognised in: " + ", ".join(table.header[:12]) + ".",
            "Call one “Full name”, or two “Given name” and “Family name”.",
        )
    return columns


def _settled(header: Sequence[str]) -> list[str]:
    """The header with words like 'nom' replaced by what they mean beside the other columns."""
    ambiguous = {header_key(word) for word in AMBIGUOUS_NAMES}
    if any(is_word_for(cell, ROSTER["family"]) for cell in header):
        meaning = "given name"
    elif any(is_word_for(cell, ROSTER["given"]) for cell in header):
        meaning = "family name"
    else:
        meaning = "full name"
    return [meaning if header_key(cell) in ambiguous else cell for cell in header]


def _read_row(reading: _Reading, row: TableRow) -> None:
    if reason := _not_a_learner(reading, row):
        reading.skipped.append(RosterSkip(row.line, reason))
        return

    def cell(name: str) -> str:
        return _cell(row, reading.columns.get(name))

    name = cell("name") or " ".join(part for part in (cell("given"), cell("middle"), cell("family")) if part)
    source_id = _cell(row, reading.special.get("source_id")) or None
    number = cell("number") or source_id
    if not name:
        reading.skipped.append(RosterSkip(row.line, "the row has no name"))
        return
    checked = _checked(reading, row)
    _add(
        reading,
        RosterRow(
            line=row.line,
            name=name,
            number=number,
            given=cell("given"),
            family=cell("family"),
            cohort=cell("cohort") or None,
            email=checked["email"],
            birth_date=checked["birth_date"],
            national_id=cell("national_id") or None,
            language=checked["language"],
            source_id=source_id,
        ),
    )


def _cell(row: TableRow, position: int | None) -> str:
    return "" if position is None else nfc(" ".join(row.cells[position].split()))


def _not_a_learner(reading: _Reading, row: TableRow) -> str:
    """Why a row of OneRoster is left out: only active students are learners."""
    status = _cell(row, reading.special.get("status")).casefold()
    role = _cell(row, reading.special.get("role")).casefold()
    enabled = _cell(row, reading.special.get("enabled")).casefold()
    if status not in ("", "active"):
        return f"its status is {status}"
    if role not in ("", "student") and "student" not in role.split(","):
        return f"its role is {role}"
    return "the user is not enabled" if enabled == "false" else ""


def _checked(reading: _Reading, row: TableRow) -> dict[str, str | None]:
    """E-mail, birth date and language, each left out with a remark where it cannot be what it claims."""
    checks = {"email": _email, "birth_date": lambda text: _birth_date(text, reading.day_first), "language": clean_tag}
    found: dict[str, str | None] = {}
    for name, check in checks.items():
        text = _cell(row, reading.columns.get(name))
        try:
            found[name] = check(text) if text else None
        except BadInput as error:
            found[name] = None
            reading.remarks.append(RosterSkip(row.line, f"{error.message} It was left out."))
    return found


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text):
        raise BadInput(sentence("“{text}” is no e-mail address.", text=text))
    return text


def _day_first(table: Table, columns: Mapping[str, int]) -> bool | None:
    """Whether dates like 3/4/2001 begin with the day, told by those that can only be read one way."""
    if "birth_date" not in columns:
        return None
    found = [_MIXED_DATE.fullmatch(_cell(row, columns["birth_date"])) for row in table.rows]
    day_first = any(int(one[1]) > 12 for one in found if one)
    month_first = any(int(one[2]) > 12 for one in found if one)
    return day_first if day_first != month_first else None


def _birth_date(text: str, day_first: bool | None) -> str:
    """ISO 8601, or day and month in the order that the whole column shows. With points the day is first."""
    try:
        if mixed := _MIXED_DATE.fullmatch(text):
            first, second, year = int(mixed[1]), int(mixed[2]), int(mixed[3])
            order = True if "." in text or first == second else day_first
            if order is None:
                raise BadInput(sentence("The date “{text}” can be read in two ways.", text=text))
            return date(year, *((second, first) if order else (first, second))).isoformat()
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise BadInput(sentence("“{text}” is no date.", text=text)) from None


def _add(reading: _Reading, learner: RosterRow) -> None:
    """Add a learner unless an earlier row has the same number."""
    earlier = reading.by_number.get(learner.number) if learner.number else None
    if earlier is None:
        reading.rows.append(learner)
        if learner.number:
            reading.by_number[learner.number] = learner
        return
    if earlier.name == learner.name:
        reason = f"it repeats line {earlier.line}"
    else:
        reason = f"line {earlier.line} gave the number {learner.number} to {earlier.name} already"
    reading.skipped.append(RosterSkip(learner.line, reason))
