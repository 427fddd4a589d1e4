"""Learners: adding them one by one or from a roster, and setting what a certificate shows."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.desk.circumstances import Progress
from credesk.desk.outside import parsed
from credesk.desk.records import LIVE_LEARNERS, find_learner
from credesk.desk.session import Desk
from credesk.domain.civil import parse_date
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.names import certificate_name, printed_line
from credesk.domain.people import Learner, learner_number, new_learner_number
from credesk.domain.sentences import sentence
from credesk.domain.texts import clean_tag, nfc
from credesk.intake import calls
from credesk.intake.roster import Roster, RosterRow
from credesk.workspace.journal.kinds import LEARNER, REGISTER, SOURCE_KEY
from credesk.workspace.store import Workspace


def _checked_date(text: str) -> str:
    return parse_date(text).isoformat()


_CHECKS: dict[str, Callable[[str], str]] = {
    "number": learner_number,
    "name": lambda text: printed_line(text, "The name"),
    "certificate_name": certificate_name,
    "email": lambda text: printed_line(text, "The e-mail address"),
    "birth_date": _checked_date,
    "national_id": lambda text: printed_line(text, "The ID number", 64),
    "language": clean_tag,
    "cohort": lambda text: printed_line(text, "The cohort"),
}
SETTABLE = tuple(_CHECKS)


def numbers_in_use(workspace: Workspace) -> set[str]:
    """Every learner number there is; those of a take-in that was undone are free again."""
    return {row["number"] for row in workspace.rows(LIVE_LEARNERS) if row["number"] is not None}


def checked(changes: Mapping[str, str | None]) -> dict[str, str | None]:
    """The fields as they are recorded; an empty text clears a field. Raises BadInput with a sentence."""
    return {name: _CHECKS[name](text) if text and text.strip() else None for name, text in changes.items()}


def set_learner(desk: Desk, who: str, changes: Mapping[str, str | None]) -> Learner:
    """Change fields of a learner named by number or name. Certificates that were printed keep what they say."""
    learner = find_learner(desk.workspace, who)
    values = checked(changes)
    if "number" in values and values["number"] is None:
        raise BadInput("Every learner has a number.", "Give another one instead of none.")
    if "name" in values and values["name"] is None:
        raise BadInput("Every learner has a name.")
    if values.get("number") not in (None, learner.number) and values["number"] in numbers_in_use(desk.workspace):
        raise BadInput(sentence("Another learner has the number {values}.", values=values["number"]))
    with desk.act() as act:
        act.write(LEARNER, learner.id, values, keys={REGISTER: desk.sealing_key(REGISTER, learner.id)})
    return find_learner(desk.workspace, values.get("number") or learner.number)


def add_learner(desk: Desk, fields: Mapping[str, str | None]) -> Learner:
    """A new learner; without a number a random one is made."""
    values = checked(fields)
    used = numbers_in_use(desk.workspace)
    if not values.get("name"):
        raise BadInput("A learner has a name.")
    if values.get("number") in used:
        raise BadInput(sentence("Another learner has the number {values}.", values=values["number"]))
    values["number"] = values.get("number") or new_learner_number(desk.circumstances.randomness, used)
    learner = desk.new_id()
    with desk.act() as act:
        act.write(LEARNER, learner, values, keys={REGISTER: desk.sealing_key(REGISTER, learner)})
    return find_learner(desk.workspace, str(values["number"]))


@dataclass(frozen=True, slots=True)
class RosterTaken:
    """What a roster changed: numbers of learners added and changed, and how many were as they stood."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: int
    held_back: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RosterLine:
    """What one line of a roster would do: change ``learner`` (None: add one), or nothing, for ``held_back``'s reason.

    ``fields`` are those that would be written, ``before`` what stands in them now.
    """

    row: RosterRow
    learner: Id | None
    fields: Mapping[str, str]
    before: Mapping[str, str | None]
    held_back: str = ""


def plan_roster(workspace: Workspace, roster: Roster) -> list[RosterLine]:
    """What a roster would add and change, line by line. Nothing is changed, and numbers are not made up yet."""
    known = _Known(workspace)
    return [_roster_line(known, row) for row in roster.rows]


def _roster_line(known: "_Known", row: RosterRow) -> RosterLine:
    fields = _roster_fields(row)
    found, why = known.already_here(row)
    if why:
        return RosterLine(row, None, {}, {}, why)
    if found is None:
        return RosterLine(row, None, fields, {})
    changes = {name: text for name, text in fields.items() if found[name] != text}
    return RosterLine(row, found["id"], changes, {name: found[name] for name in changes})


def take_roster(desk: Desk, roster: Roster, progress: Progress | None = None) -> RosterTaken:
    """Add and update learners from a roster, all of it or nothing. Nobody is removed, and no field is emptied.

    Raises Refused where it was stopped; then nothing was changed.
    """
    used = numbers_in_use(desk.workspace)
    plans: list[tuple[Id, dict[str, Any], RosterRow, bool]] = []
    lines = plan_roster(desk.workspace, roster)
    for one in lines:
        if one.held_back:
            continue
        fields: dict[str, Any] = dict(one.fields)
        if one.learner is None:
            fields.setdefault("number", new_learner_number(desk.circumstances.randomness, used))
            used.add(fields["number"])
            plans.append((desk.new_id(), fields, one.row, True))
        elif fields:
            plans.append((one.learner, fields, one.row, False))
    _write_roster(desk, roster, plans, progress or Progress())
    numbers = {id: fields.get("number") for id, fields, _, _ in plans}
    added = tuple(str(numbers[id]) for id, _, _, new in plans if new)
    changed = tuple(_number_of(desk.workspace, id) for id, _, _, new in plans if not new)
    held_back = tuple((one.row.line, one.held_back) for one in lines if one.held_back)
    return RosterTaken(added, changed, len(lines) - len(plans) - len(held_back), held_back)


class _Known:
    """The register as a roster needs it, by number, e-mail and name."""

    def __init__(self, workspace: Workspace) -> None:
        self._by_number: dict[str, Any] = {}
        self._by_email: dict[str, list[Any]] = {}
        self._by_name: dict[str, list[Any]] = {}
        for row in workspace.rows(LIVE_LEARNERS):
            if row["number"]:
                self._by_number[row["number"]] = row
                self._by_email.setdefault(row["email"], []).append(row)
                self._by_name.setdefault(row["name"], []).append(row)

    def already_here(self, row: RosterRow) -> tuple[Any, str]:
        """(the learner's row or None, why this line needs a person)."""
        if row.number:
            return self._by_number.get(row.number), ""
        same = self._by_email.get(row.email, []) if row.email else self._by_name.get(nfc(row.name), [])
        if len(same) > 1:
            return None, f"{len(same)} learners could be {row.name}: give the number"
        return (same[0] if same else None), ""


def _roster_fields(row: RosterRow) -> dict[str, str]:
    fields = {
        "number": row.number,
        "name": row.name,
        "email": row.email,
        "birth_date": row.birth_date,
        "national_id": row.national_id,
        "language": row.language,
        "cohort": row.cohort,
    }
    return {name: text for name, text in checked(fields).items() if text is not None}


def _write_roster(
    desk: Desk, roster: Roster, plans: Sequence[tuple[Id, dict[str, Any], RosterRow, bool]], progress: Progress
) -> None:
    keys = desk.sealing_keys(REGISTER, [learner for learner, _, _, _ in plans])
    with desk.act() as act:
        for done, (learner, fields, row, is_new) in enumerate(plans):
            if progress.cancelled:
                raise Refused("Stopped. Nothing was changed.")
            progress.told(done, len(plans))
            act.write(LEARNER, learner, fields, keys={REGISTER: keys[learner]})
            if is_new and (user := row.source_id or row.number):
                key = desk.keys.source_key(roster.system, "", "user", user)
                act.write(SOURCE_KEY, desk.new_id(), {"subject": learner, "key": key})


def _number_of(workspace: Workspace, learner: Id) -> str:
    row = workspace.row("SELECT number FROM learners WHERE id = ?", (learner,))
    return str(row["number"]) if row else ""


def read_roster_file(path: Path, encoding: str | None = None) -> Roster:
    """The roster in a CSV file, read in the worker."""
    roster: Roster = parsed("credesk.intake.calls:roster", calls.roster_of, path, encoding)
    return roster
