"""Undo across sittings: the journal knows what a mark was before."""

from typing import Any

from credesk.desk.assess import Assessing
from credesk.desk.session import Desk
from credesk.domain.assessment import Mark
from credesk.domain.errors import Refused
from credesk.domain.ids import Id, mark_id
from credesk.workspace.journal.entry import Entry
from credesk.workspace.journal.kinds import MARK
from credesk.workspace.projection.project import entries
from credesk.workspace.projection.sealing import unseal_value

_NAMES = {"level": "level", "comment": "comment", "not_applicable": "not applicable"}


def undo_last(desk: Desk, assessing: Assessing) -> str:
    """Take back the newest change of this assessment's marks. Gives its name: "level for Safe isolation"."""
    latest = _latest(desk, assessing)
    if latest is None:
        raise Refused("There is nothing to undo.")
    criterion, entry = latest
    before = _mark_before(desk, criterion, entry)
    assessing.give(before)
    names = [_NAMES[MARK.by_number[n].name] for n in sorted(entry.fields) if MARK.by_number[n].name in _NAMES]
    return f"{' and '.join(names)} for {assessing.rubric.criterion(criterion).title.text()}"


def _latest(desk: Desk, assessing: Assessing) -> tuple[Id, Entry] | None:
    found = None
    for criterion in assessing.rubric.criteria:
        record = mark_id(assessing.id, criterion.id)
        for entry in entries(desk.workspace.connection, "WHERE record = ? AND type = ?", (record, MARK.number)):
            if found is None or (entry.clock, entry.seq) > (found[1].clock, found[1].seq):
                found = criterion.id, entry
    return found


def _mark_before(desk: Desk, criterion: Id, entry: Entry) -> Mark:
    """The mark as it stood before an entry: for each of its fields the value of the newest write it saw."""
    record = entry.id
    known = list(entries(desk.workspace.connection, "WHERE record = ? AND type = ?", (record, MARK.number)))
    values = {name: _value_before(desk, known, entry, name) for name in _NAMES}
    return Mark(criterion, values["level"], values["comment"] or "", bool(values["not_applicable"]))


def _value_before(desk: Desk, known: list[Entry], entry: Entry, name: str) -> Any:
    field = MARK.by_name[name]
    earlier = [one for one in known if one.clock < entry.clock and field.number in one.fields]
    if not earlier:
        return None
    newest = max(earlier, key=lambda one: (one.fields[field.number].version, one.clock))
    return unseal_value(desk.sealer, MARK, entry.id, field, newest.fields[field.number].value)
