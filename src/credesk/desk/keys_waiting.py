"""What waits for the root's signature: asked for in the journal, or seen there as not signed by the root yet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from credesk.desk.found import root_of
from credesk.desk.keys_own import counting_keys, is_roots
from credesk.desk.session import Desk
from credesk.domain.civil import date_text, day_of
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, derived_id
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.entry import Entry
from credesk.workspace.journal.kinds import DEVICE, ISSUER_KEY, ISSUER_KEY_END, ISSUER_VERSION, KINDS, PERSON_KEY, Kind
from credesk.workspace.journal.kinds import ROOT_REQUEST as REQUEST
from credesk.workspace.journal.proving import named_values
from credesk.workspace.journal.values import Value, decode
from credesk.workspace.projection.project import entries
from credesk.workspace.store import Workspace

OF_THE_ROOT = (DEVICE, PERSON_KEY, ISSUER_VERSION, ISSUER_KEY, ISSUER_KEY_END)
"""Types that the root can be asked for."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A fact that waits for the root: its type, its record's id and its values by field name.

    ``request`` is the journal entry that asks for it; None for what was only found unsigned.
    """

    kind: Kind
    record: Id
    values: dict[str, Value]
    request: Id | None = None

    @property
    def form(self) -> list[Value]:
        """[type, record, [[field number, value], …]], as requests write it."""
        fields = sorted((self.kind.by_name[name].number, value) for name, value in self.values.items())
        return [self.kind.number, self.record, [list(pair) for pair in fields]]


def waiting_of(form: Any, request: Id | None = None) -> Waiting:
    """What ``Waiting.form`` wrote. Raises ValueError for anything else."""
    type_, record, pairs = form
    kind = KINDS.get(type_)
    if kind not in OF_THE_ROOT or not isinstance(record, bytes) or len(record) != 16 or not isinstance(pairs, list):
        raise ValueError("not something that a root signs")
    assert kind is not None
    numbers = [number for number, _ in pairs]
    if numbers != sorted(set(numbers)) or not set(numbers) <= set(kind.by_number):
        raise ValueError("its fields do not fit")
    return Waiting(kind, record, {kind.by_number[number].name: value for number, value in pairs}, request)


def waiting(workspace: Workspace) -> list[Waiting]:
    """Everything that waits, in the order in which it is to be signed."""
    asked = list(_asked(workspace))
    found = [*_unsigned_devices(workspace), *_unsigned_people(workspace, asked), *asked]
    order = {kind.number: place for place, kind in enumerate(OF_THE_ROOT)}
    return sorted(found, key=lambda one: (order[one.kind.number], one.record))


def _asked(workspace: Workspace) -> Iterator[Waiting]:
    rows = workspace.rows(
        "SELECT * FROM root_requests WHERE type IS NOT NULL AND id NOT IN"
        " (SELECT withdraws FROM root_requests WHERE withdraws IS NOT NULL) ORDER BY id"
    )
    for row in rows:
        try:
            one = waiting_of([row["type"], row["record"], decode(row["values"])], bytes(row["id"]))
        except (ValueError, TypeError):
            continue
        if not is_root_signed(workspace, one.kind, one.record):
            yield one


def is_root_signed(workspace: Workspace, kind: Kind, record: Id) -> bool:
    """Whether the root has signed this fact."""
    root = root_of(workspace).raw
    return any(is_roots(entry, root) for entry in _written(workspace, kind, record))


def _written(workspace: Workspace, kind: Kind, record: Id) -> list[Entry]:
    return list(entries(workspace.connection, "WHERE type = ? AND record = ?", (kind.number, record)))


def _unsigned_devices(workspace: Workspace) -> Iterator[Waiting]:
    """This workstation, where the root has not signed for it."""
    device = workspace.identity.device
    written = _written(workspace, DEVICE, device)
    if written and not is_root_signed(workspace, DEVICE, device):
        yield Waiting(DEVICE, device, named_values(written[0], DEVICE))


def _unsigned_people(workspace: Workspace, asked: list[Waiting]) -> Iterator[Waiting]:
    """People whom the root has signed no key for: their newest key, under an id that follows from it."""
    requested = {one.values.get("public_key") for one in asked}
    for row in workspace.rows("SELECT DISTINCT person FROM person_keys ORDER BY person"):
        newest = counting_keys(workspace, row["person"])[-1]
        known = workspace.row(
            "SELECT * FROM person_keys WHERE person = ? AND public_key = ? ORDER BY id",
            (row["person"], newest.raw),
        )
        if known is None or newest.raw in requested or _is_certified(workspace, row["person"]):
            continue
        values = {name: known[name] for name in ("person", "public_key", "valid_from", "valid_until")}
        yield Waiting(PERSON_KEY, _repeated(known["id"]), {**values, "supersedes": known["id"]})


def _is_certified(workspace: Workspace, person: Id) -> bool:
    rows = workspace.rows("SELECT id FROM person_keys WHERE person = ?", (person,))
    return any(is_root_signed(workspace, PERSON_KEY, row["id"]) for row in rows)


def _repeated(record: Id) -> Id:
    """The id under which the root repeats a person's key: UUIDv8 of SHA-256(id ‖ "root")."""
    return derived_id(record + b"root")


def waiting_issuer_keys(workspace: Workspace) -> list[dict[str, Any]]:
    """Issuer keys that wait, as rows of their table would be."""
    names = [field.name for field in ISSUER_KEY.fields]
    found = [one for one in _asked(workspace) if one.kind is ISSUER_KEY]
    return [{"id": one.record, **{name: one.values.get(name) for name in names}} for one in found]


def people_of(workspace: Workspace, facts: Iterable[Waiting]) -> dict[Id, str]:
    """The names of the people whose keys wait, by id."""
    wanted = {one.values.get("person") for one in facts}
    rows = workspace.rows("SELECT id, name FROM people WHERE name IS NOT NULL ORDER BY id")
    return {bytes(row["id"]): str(row["name"]) for row in rows if row["id"] in wanted}


def words_of(names: Mapping[bytes, str], one: Waiting) -> str:
    """One waiting fact in a sentence, for people at both ends of a ceremony.

    ``names`` are of people by id, and of issuers by their keys.
    """
    values = one.values
    key = values.get("public_key")
    name = PublicKey(key).key_id.hex() if isinstance(key, bytes) and len(key) == 32 else "unknown"
    if one.kind is DEVICE:
        return f"admit a workstation with the device key {name}"
    if one.kind is PERSON_KEY:
        person = values.get("person")
        who = names.get(person, "") if isinstance(person, bytes) else ""
        return f"sign for the key {name} of {who or 'a person'}"
    if one.kind is ISSUER_KEY:
        return _key_words(name, names.get(key if isinstance(key, bytes) else b"", ""), values)
    if one.kind is ISSUER_VERSION:
        return _version_words(values)
    return _end_words(name, values)


def _key_words(name: str, issuer: str, values: Mapping[str, Value]) -> str:
    what = "status lists" if values.get("use") == "status" else "certificates"
    whose = f" of {issuer}" if issuer else ""
    practice = " (practice)" if values.get("practice") else ""
    days = f"from {_day(values.get('valid_from'))}{_until(values.get('valid_until'))}"
    return f"a new key {name} for {what}{whose}{practice}, {days}"


def _version_words(values: Mapping[str, Value]) -> str:
    """All of it that checkers are told."""
    ids = values.get("identifiers")
    told = [str(one) for one in ids] if isinstance(ids, list) else []
    told += [str(values[name]) for name in ("telephone", "verify_address") if values.get(name)]
    return f"version {values.get('number')} of {values.get('legal_name')}: {', '.join(told)}"


def _end_words(name: str, values: Mapping[str, Value]) -> str:
    how, good, reason = values.get("how"), values.get("good"), values.get("reason")
    why = f" ({reason})" if reason else ""
    if how == "stolen" and isinstance(good, list):
        count = sum(len(bytes(each[1])) for each in good) // 32
        return (
            f"the key {name} was stolen since {_day(values.get('since'))}{why}; of its certificates {count} stay good"
        )
    said = {"stolen": "was stolen", "lost": "was lost", "retired": "is retired"}.get(str(how), "ends")
    return f"the key {name} {said}, {'since' if how == 'stolen' else 'on'} {_day(values.get('since'))}{why}"


def _day(instant: Value) -> str:
    return date_text(day_of(instant)) if isinstance(instant, int) else "now"


def _until(instant: Value) -> str:
    return f" until {_day(instant)}" if instant is not None else ""


def take_back_request(desk: Desk, request: Id) -> None:
    """Withdraw something that waits. Raises BadInput where it does not wait (any more)."""
    if request not in {one.request for one in _asked(desk.workspace)}:
        raise BadInput("This does not wait for the root.", "See what does: credesk keys waiting")
    with desk.act() as act:
        act.write(REQUEST, desk.new_id(), {"withdraws": request}, signer=desk.sign)
