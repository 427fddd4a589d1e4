"""How the organisation's keys stand: which sign, which have ended and why, and which were stolen."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, id_text
from credesk.domain.sentences import sentence
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.kinds import ISSUER_KEY_END
from credesk.workspace.journal.values import decode
from credesk.workspace.store import Workspace

STOLEN = "stolen"
_WITHDRAWN = "SELECT withdraws FROM root_requests WHERE withdraws IS NOT NULL"


class KeyState(Enum):
    """Whether a key signs, and if not, why."""

    SIGNS = "signs"
    WAITS = "waits for the root"
    NOT_HERE = "another workstation's"
    NOT_YET = "not yet"
    ENDING = "ending"
    ENDED = "ended"
    STOLEN = "stolen"


@dataclass(frozen=True, slots=True)
class KeyEnd:
    """What is on record about the end of a key. Instants in ms UTC; ``good`` are digests by issuer's identifier."""

    until: int | None = None
    how: str = ""
    reason: str = ""
    stolen_since: int | None = None
    stolen_reason: str = ""
    good: dict[str, bytes] | None = None

    @property
    def is_stolen(self) -> bool:
        """Whether the key is in other hands."""
        return self.stolen_since is not None


NO_END = KeyEnd()


def key_ends(workspace: Workspace) -> dict[bytes, KeyEnd]:
    """By public key, how it ended; keys without an end are not in it."""
    found: dict[bytes, KeyEnd] = {}
    for row in workspace.rows("SELECT * FROM issuer_key_ends ORDER BY id"):
        found[bytes(row["public_key"])] = _joined(found.get(bytes(row["public_key"]), NO_END), row)
    return found


def _joined(known: KeyEnd, row: Any) -> KeyEnd:
    """Of thefts the newest counts, of other ends the earliest."""
    if row["how"] == STOLEN:
        good = decode(row["good"]) if row["good"] is not None else None
        lists = {str(one[0]): bytes(one[1]) for one in good} if good is not None else None
        return KeyEnd(known.until, known.how, known.reason, row["since"], row["reason"] or "", lists)
    if known.until is not None and known.until <= row["since"]:
        return known
    return KeyEnd(row["since"], row["how"], row["reason"] or "", known.stolen_since, known.stolen_reason, known.good)


@dataclass(frozen=True, slots=True)
class AskedEnd:
    """An end that the root has not signed yet: this workstation keeps to it at once."""

    key: Id
    how: str
    since: int


def asked_ends(workspace: Workspace) -> dict[bytes, AskedEnd]:
    """By public key, the ends that wait for the root."""
    rows = workspace.rows(
        f'SELECT record, "values" FROM root_requests WHERE type = ? AND id NOT IN ({_WITHDRAWN})'
        " AND record NOT IN (SELECT id FROM issuer_key_ends) ORDER BY id",
        (ISSUER_KEY_END.number,),
    )
    found = {}
    for row in rows:
        values = dict(decode(row["values"]))
        found[bytes(values[1])] = AskedEnd(bytes(values[0]), str(values[2]), int(values[3]))
    return found


def unusable_keys(workspace: Workspace, now: int) -> frozenset[bytes]:
    """Public keys that sign nothing any more at ``now`` (ms): ended, stolen, lost, or reported so."""
    ends, asked = key_ends(workspace), asked_ends(workspace)
    gone = {key for key, end in ends.items() if end.is_stolen or (end.until is not None and end.until <= now)}
    gone |= {key for key, end in asked.items() if end.how in (STOLEN, "lost") or end.since <= now}
    return frozenset(gone)


def reported_keys(workspace: Workspace) -> frozenset[bytes]:
    """Public keys that were reported stolen or lost and wait for the root: nothing is finished with them."""
    return frozenset(key for key, end in asked_ends(workspace).items() if end.how in (STOLEN, "lost"))


def signing_rows(workspace: Workspace, issuer: Id, use: str, now: int) -> list[Any]:
    """The issuer's keys of a use that may sign at ``now`` (ms), the newest first."""
    rows = workspace.rows(
        "SELECT * FROM issuer_keys WHERE issuer = ? AND use = ? AND valid_from <= ?"
        " AND (valid_until IS NULL OR valid_until >= ?) ORDER BY valid_from DESC, id DESC",
        (issuer, use, now, now),
    )
    gone = unusable_keys(workspace, now) if rows else frozenset()
    return [row for row in rows if row["public_key"] not in gone]


@dataclass(frozen=True, slots=True)
class OrganisationKey:
    """One key of an issuer as a person sees it. Instants in ms UTC; ``signed`` counts its certificates."""

    id: Id
    issuer: Id
    issuer_name: str
    public: bytes
    use: str
    device: bytes | None
    valid_from: int | None
    valid_until: int | None
    state: KeyState
    how: str
    reason: str
    practice: bool
    signed: int

    @property
    def name(self) -> str:
        """What people call the key: the 16 hex digits that certificates and trust files name it by."""
        return PublicKey(self.public).key_id.hex()


def organisation_keys(workspace: Workspace, now: int) -> list[OrganisationKey]:
    """Every key of every issuer, by issuer, use and age, with those that wait for the root."""
    from credesk.desk.issuers import issuer_versions
    from credesk.desk.keys_waiting import waiting_issuer_keys

    names = {one.issuer: one.legal_name for one in issuer_versions(workspace)}
    ends, asked = key_ends(workspace), asked_ends(workspace)
    signed = {row[0]: row[1] for row in workspace.rows("SELECT key, count(*) FROM credentials GROUP BY key")}
    own = workspace.identity.device
    rows = workspace.rows("SELECT * FROM issuer_keys ORDER BY issuer, use, valid_from, id")
    lines = []
    for row, waits in [*((dict(row), False) for row in rows), *((row, True) for row in waiting_issuer_keys(workspace))]:
        end = ends.get(row["public_key"], NO_END)
        until = min((one for one in (row["valid_until"], end.until) if one is not None), default=None)
        state = KeyState.WAITS if waits else _state(row, end, asked.get(row["public_key"]), until, now, own)
        lines.append(
            OrganisationKey(
                row["id"],
                row["issuer"],
                names.get(row["issuer"], ""),
                row["public_key"],
                row["use"],
                row["device"],
                row["valid_from"],
                until,
                state,
                STOLEN if end.is_stolen else end.how,
                end.stolen_reason if end.is_stolen else end.reason,
                bool(row["practice"]),
                signed.get(row["public_key"], 0),
            )
        )
    return sorted(lines, key=lambda one: (one.issuer_name, one.use, one.valid_from or 0, one.id))


def _state(row: Any, end: KeyEnd, asked: AskedEnd | None, until: int | None, now: int, own: bytes) -> KeyState:
    if end.is_stolen or (asked is not None and asked.how == STOLEN):
        return KeyState.STOLEN
    if (until is not None and until <= now) or (asked is not None and asked.since <= now):
        return KeyState.ENDED
    if row["valid_from"] is not None and row["valid_from"] > now:
        return KeyState.NOT_YET
    if end.until is not None:
        return KeyState.ENDING
    return KeyState.SIGNS if row["device"] == own or row["use"] == "status" else KeyState.NOT_HERE


def find_key(keys: Iterable[OrganisationKey], text: str) -> OrganisationKey:
    """The key that a person names: by its 16 digits, its multikey or its journal id. Raises BadInput."""
    wanted = text.strip()
    known = list(keys)
    found = [
        one
        for one in known
        if wanted.lower() in (one.name, id_text(one.id)) or wanted == PublicKey(one.public).multibase
    ]
    if len(found) != 1:
        raise BadInput(
            sentence("There is no key “{text}”.", text=text),
            "Name it by its 16 digits, as they stand in: credesk keys list",
        )
    return found[0]
