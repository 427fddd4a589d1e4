"""Undo across sittings: the journal knows what a mark was before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from credesk.desk.assess import Assessing, Change
from credesk.desk.session import Desk
from credesk.domain.assessment import Mark
from credesk.domain.errors import Refused
from credesk.domain.ids import Id, mark_id
from credesk.workspace.journal.entry import Entry
from credesk.workspace.journal.kinds import CARRIED_OVER, MARK
from credesk.workspace.projection.project import entries
from credesk.workspace.projection.sealing import unseal_value

_NAMES = {"level": "level", "comment": "comment", "not_applicable": "not applicable"}


def undo_last(desk: Desk, assessing: Assessing) -> str:
    """Take back the newest change of this assessment's marks that still stands; called again, the one before.

    Gives its name: "level for Safe isolation". Raises Refused where nothing is left to undo.
    """
    standing = _standing(desk, assessing)
    if not standing:
        raise Refused("There is nothing to undo.")
    change = standing[-1]
    assessing.give(change.before)
    return f"{_named(change)} for {assessing.rubric.criterion(change.after.criterion).title.text()}"


def standing_changes(desk: Desk, assessing: Assessing) -> list[Change]:
    """The changes of this assessment's marks that nobody took back, oldest first: what undo goes through."""
    titles = {criterion.id: criterion.title.text() for criterion in assessing.rubric.criteria}
    return [
        Change(f"{_named(one)} for {titles[one.after.criterion]}", assessing.id, one.before, one.after)
        for one in _standing(desk, assessing)
    ]


@dataclass(frozen=True, slots=True)
class _Change:
    """What one entry did to a mark."""

    before: Mark
    after: Mark


def _standing(desk: Desk, assessing: Assessing) -> list[_Change]:
    """The changes that nobody took back, oldest first. One that restores what stood before takes the last one back."""
    records = {mark_id(assessing.id, criterion.id): criterion.id for criterion in assessing.rubric.criteria}
    marks = {criterion: Mark(criterion) for criterion in records.values()}
    standing: list[_Change] = []
    carried = _carried_over(desk, assessing.id)
    for entry in _written(desk, records):
        criterion = records[entry.id]
        change = _Change(marks[criterion], _after(desk, entry, marks[criterion]))
        marks[criterion] = change.after
        if entry.clock < carried:
            continue
        if standing and standing[-1].after == change.before and standing[-1].before == change.after:
            standing.pop()
        elif change.before != change.after:
            standing.append(change)
    return standing


def _carried_over(desk: Desk, assessment: Id) -> int:
    """The journal's clock when the marks last went on with another rubric; what was before is not undone. 0: never."""
    found = entries(desk.workspace.connection, "WHERE record = ? AND type = ?", (assessment, CARRIED_OVER.number))
    return max((entry.clock for entry in found), default=0)


def _written(desk: Desk, records: Iterable[Id]) -> list[Entry]:
    """Every entry of these marks, in the order in which they were written."""
    found = [
        entry
        for record in records
        for entry in entries(desk.workspace.connection, "WHERE record = ? AND type = ?", (record, MARK.number))
    ]
    return sorted(found, key=lambda entry: (entry.clock, entry.seq))


def _after(desk: Desk, entry: Entry, before: Mark) -> Mark:
    fields = {MARK.by_number[number].name: MARK.by_number[number] for number in entry.fields}
    values = {
        name: unseal_value(desk.sealer, MARK, entry.id, fields[name], entry.fields[fields[name].number].value)
        for name in _NAMES
        if name in fields
    }
    if "comment" in values:
        values["comment"] = values["comment"] or ""
    if "not_applicable" in values:
        values["not_applicable"] = bool(values["not_applicable"])
    return replace(before, **values)


def _named(change: _Change) -> str:
    names = [words for name, words in _NAMES.items() if getattr(change.before, name) != getattr(change.after, name)]
    return " and ".join(names)
