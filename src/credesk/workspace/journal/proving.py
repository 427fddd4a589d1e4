"""Prove the journal: every entry's form, chain, signature and signed head, from its bytes alone.

The only thing trusted from outside is the root's public key. A person's or device's key counts when the
root signed the entry that names it; where the root has signed none of theirs yet, what such a key signed is
counted as waiting. What was written after a stream's last signed head is protected by the chain alone.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from credesk.domain.errors import Tampered
from credesk.domain.ids import Id, id_text
from credesk.workspace.journal.entry import Entry, EntryHash, decode_entry, head_bytes
from credesk.workspace.journal.kinds import (
    DEVICE,
    HANDED_OVER,
    HEAD,
    KINDS,
    PERSON_KEY,
    ROOT,
    SIGN_OFF,
    STREAM,
    VERIFICATION,
    Kind,
)
from credesk.workspace.journal.values import Value

VerifySignature = Callable[[bytes, bytes, bytes], bool]
"""(public key, message, signature) to whether it is right (RFC 8032)."""
Told = Callable[[int], None]
"""Hears how many entries are proved, before each; it may raise, which stops the proof."""

_ANSWERS_ITSELF = {SIGN_OFF.number: "assessor", VERIFICATION.number: "verifier", HANDED_OVER.number: "handed_by"}
"""Types that only the person who answers for them may sign, and the field that names that person."""
_NAMING_KEYS = frozenset({ROOT.number, DEVICE.number, PERSON_KEY.number})
_ROW = "SELECT n, hash, stream, seq, clock, wall, actor, type, record, raw FROM journal ORDER BY stream, seq, n"


@dataclass(slots=True)
class Proof:
    """What was proved, counted, and every fault as a sentence."""

    entries: int = 0
    signatures: int = 0
    waiting: int = 0
    heads: int = 0
    streams: int = 0
    forks: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class _Key:
    public: bytes
    until: int | None
    certified: bool
    vouched: bool = False
    """Signed by a person whose own key counts: whoever adds people without the root answers for them."""

    @property
    def is_admitted(self) -> bool:
        """Whether root or an admitted person stands behind the key."""
        return self.certified or self.vouched


def named_values(entry: Entry, kind: Kind) -> dict[str, Value]:
    """The entry's values by field name."""
    return {one.name: entry.fields[one.number].value for one in kind.fields if one.number in entry.fields}


class Keyring:
    """Which public keys an actor signs with, from the journal and the root's public key."""

    def __init__(self, root: bytes, verify: VerifySignature) -> None:
        self._root = root
        self._verify = verify
        self._root_ids: set[Id] = set()
        self._found: dict[int, dict[Id, list[_Key]]] = {DEVICE.number: {}, PERSON_KEY.number: {}}
        self._naming: list[tuple[Entry, Id, bytes]] = []
        self.spaces: set[bytes] = set()

    def learn(self, entries: Iterable[Entry]) -> None:
        """Take in every entry that names a key."""
        naming = list(entries)
        for entry in naming:
            if entry.type == ROOT.number and self._is_the_root(entry):
                self._root_ids.add(entry.id)
                self.spaces.add(entry.space)
        for entry in naming:
            if entry.type != ROOT.number:
                self._learn(entry)
        while self._vouch():
            pass

    def _vouch(self) -> bool:
        """Mark keys whose entry an admitted person signed; True where one was found."""
        found = False
        for entry, owner, public in self._naming:
            keys = self._found[entry.type][owner]
            if entry.actor != owner and any(key.is_admitted for key in keys):
                continue
            for at, key in enumerate(keys):
                if key.public == public and not key.is_admitted and self._is_from_admitted(entry):
                    keys[at], found = replace(key, vouched=True), True
        return found

    def _is_from_admitted(self, entry: Entry) -> bool:
        keys = (key for key in self.people(entry.actor) if key.is_admitted)
        return any(self._right(key.public, entry) for key in keys)

    def _is_the_root(self, entry: Entry) -> bool:
        return named_values(entry, ROOT).get("public_key") == self._root and self._right(self._root, entry)

    def _learn(self, entry: Entry) -> None:
        values = named_values(entry, KINDS[entry.type])
        owner, public, until = values.get("person", entry.id), values.get("public_key"), values.get("valid_until")
        if isinstance(owner, bytes) and isinstance(public, bytes):
            certified = entry.actor in self._root_ids and self._right(self._root, entry)
            key = _Key(public, until if isinstance(until, int) else None, certified)
            self._found[entry.type].setdefault(owner, []).append(key)
            self._naming.append((entry, owner, public))

    def is_root(self, actor: Id) -> bool:
        """Whether the actor is the root itself."""
        return actor in self._root_ids

    def people(self, actor: Id) -> list[_Key]:
        """The keys of a person or of the root: those that the root signed, or all while it signed none."""
        if actor in self._root_ids:
            return [_Key(self._root, None, certified=True)]
        return self._counting(PERSON_KEY.number, actor)

    def devices(self, actor: Id) -> list[_Key]:
        """The keys of a device: those that the root signed, or all of them while it signed none."""
        return self._counting(DEVICE.number, actor)

    def _counting(self, type_: int, owner: Id) -> list[_Key]:
        found = self._found[type_].get(owner, [])
        return [key for key in found if key.certified] or found

    def signer(self, entry: Entry) -> _Key | None:
        """The actor's key that signed the entry, or None. A device signs nothing that a person must sign."""
        kind = KINDS.get(entry.type)
        keys = self.people(entry.actor)
        if kind is None or not kind.signed:
            keys = keys + self.devices(entry.actor)
        standing = [key for key in keys if key.until is None or entry.wall <= key.until]
        return next((key for key in standing if self._right(key.public, entry)), None)

    def pushed_in(self) -> Iterator[Entry]:
        """Entries that name a key for somebody with a certified one, vouched for by neither root nor owner."""
        for entry, owner, public in self._naming:
            counting = self._counting(entry.type, owner)
            if any(key.public == public or not key.certified for key in counting):
                continue
            if not any(self._right(key.public, entry) for key in counting):
                yield entry

    def _right(self, public: bytes, entry: Entry) -> bool:
        return entry.signature is not None and self._verify(public, entry.signed_bytes, entry.signature)


def head_is_signed(head: Entry, keyring: Keyring, verify: VerifySignature) -> bool:
    """Whether the device that is named as a head's actor has signed for the entry before it."""
    signature = named_values(head, HEAD).get("device_signature")
    if not isinstance(signature, bytes):
        return False
    message = head_bytes(head.space, head.stream, head.seq - 1, head.previous or b"")
    return any(verify(key.public, message, signature) for key in keyring.devices(head.actor))


def answers_itself(kind: Kind, entry: Entry) -> bool:
    """Whether the actor is the person who must answer for an entry of this type."""
    answers = _ANSWERS_ITSELF.get(kind.number)
    return answers is None or named_values(entry, kind).get(answers) == entry.actor


class _Prover:
    """Walks the journal twice: first for keys and names, then for chains and signatures."""

    def __init__(self, connection: sqlite3.Connection, root: bytes, verify: VerifySignature, told: Told) -> None:
        self._connection = connection
        self._verify = verify
        self._told = told
        self._keyring = Keyring(root, verify)
        self._before: dict[EntryHash, tuple[bytes, int, EntryHash | None]] = {}
        self._followed: set[tuple[bytes, EntryHash | None]] = set()
        self._devices: dict[bytes, set[Value]] = {}
        self._heads: list[EntryHash] = []
        self._signed: dict[EntryHash, str] = {}
        self.proof = Proof()

    def prove(self) -> Proof:
        """The proof over the whole journal."""
        self._keyring.learn(self._collect())
        streams = set()
        for entry in self._entries():
            self._told(self.proof.entries)
            self.proof.entries += 1
            streams.add(entry.stream)
            self._check_chain(entry)
            self._check_signature(entry)
            self._check_head(entry)
        self.proof.streams = len(streams)
        self._check_covered()
        self._check_tip()
        for entry in self._keyring.pushed_in():
            self._fault(f"{_name(entry)} names a key that neither the root nor its owner has signed")
        return self.proof

    def _collect(self) -> list[Entry]:
        """Note how the entries hang together; gives those that name keys."""
        naming = []
        for (raw,) in self._connection.execute("SELECT raw FROM journal"):
            self._told(0)
            try:
                entry = decode_entry(raw)
            except Tampered:
                continue
            self._before[entry.hash] = (entry.stream, entry.seq, entry.previous)
            if entry.type in _NAMING_KEYS:
                naming.append(entry)
            if entry.type == STREAM.number and entry.seq == 1:
                self._devices.setdefault(entry.stream, set()).add(named_values(entry, STREAM).get("device"))
        return naming

    def _entries(self) -> Iterator[Entry]:
        for row in self._connection.execute(_ROW):
            try:
                entry = decode_entry(row[9])
            except Tampered as error:
                self._fault(f"entry {row[0]} cannot be read: {error.message}")
                continue
            beside = (entry.hash, entry.stream, entry.seq, entry.clock, entry.wall, entry.actor, entry.type, entry.id)
            if tuple(row)[1:9] != beside:
                self._fault(f"{_name(entry)} is not what its row says")
            yield entry

    def _check_chain(self, entry: Entry) -> None:
        if self._keyring.spaces and entry.space not in self._keyring.spaces:
            self._fault(f"{_name(entry)} is of another space")
        if entry.seq == 1 and entry.previous is not None:
            self._fault(f"{_name(entry)} is the first but names one before it")
        elif entry.seq != 1 and self._place(entry.previous) != (entry.stream, entry.seq - 1):
            self._fault(f"{_name(entry)} does not follow an entry that is here")
        place = (entry.stream, entry.previous)
        self.proof.forks += place in self._followed
        self._followed.add(place)

    def _check_signature(self, entry: Entry) -> None:
        kind = KINDS.get(entry.type)
        if entry.signature is None:
            if kind is not None and kind.signed:
                self._fault(f"{_name(entry)} is not signed")
            return
        signer = self._keyring.signer(entry)
        if signer is None:
            self._fault(f"{_name(entry)} is not signed by {id_text(entry.actor)}, who is named as its actor")
            return
        self.proof.signatures += 1
        self.proof.waiting += not signer.certified
        self._signed[entry.hash] = _name(entry)
        if kind is not None and not answers_itself(kind, entry):
            self._fault(f"{_name(entry)} is signed by another person than its {_ANSWERS_ITSELF[entry.type]}")

    def _check_head(self, entry: Entry) -> None:
        if entry.type != HEAD.number:
            return
        self.proof.heads += 1
        values = named_values(entry, HEAD)
        expected = (entry.stream, entry.seq - 1, entry.previous)
        if (values.get("stream"), values.get("seq"), values.get("hash")) != expected:
            self._fault(f"{_name(entry)} is not of the entry before it")
        elif not self._is_device_signed(entry):
            self._fault(f"{_name(entry)} is not signed by its device")
        else:
            self._heads.append(entry.hash)

    def _is_device_signed(self, entry: Entry) -> bool:
        devices = self._devices.get(entry.stream, {entry.actor})
        return entry.actor in devices and head_is_signed(entry, self._keyring, self._verify)

    def _check_covered(self) -> None:
        """Every signed entry has a signed head somewhere after it, on its own branch."""
        covered: set[EntryHash] = set()
        for head in self._heads:
            at = self._before[head][2]
            while at is not None and at in self._before and at not in covered:
                covered.add(at)
                at = self._before[at][2]
        for hash, name in self._signed.items():
            if hash not in covered:
                self._fault(f"{name} has no signed head after it")

    def _check_tip(self) -> None:
        """This workstation's stream ends where its last act ended."""
        known = {row[0]: row[1] for row in self._connection.execute("SELECT name, value FROM workstation")}
        stream, seq, tip = known.get("stream"), known.get("seq"), known.get("hash")
        last = self._connection.execute("SELECT max(seq) FROM journal WHERE stream = ?", (stream,)).fetchone()[0]
        if (last or 0) != seq or (seq and self._place(tip) != (stream, seq)):
            self._fault("the journal does not end where this workstation's last act ended")

    def _place(self, hash: Value) -> tuple[bytes, int] | None:
        """Stream and seq of an entry that is here."""
        found = self._before.get(hash)
        return None if found is None else found[:2]

    def _fault(self, sentence: str) -> None:
        self.proof.faults.append(sentence)


def _name(entry: Entry) -> str:
    kind = KINDS.get(entry.type)
    return f"entry {entry.seq} of stream {entry.stream.hex()} ({kind.name if kind else f'type {entry.type}'})"


def prove(
    connection: sqlite3.Connection, root: bytes, verify: VerifySignature, told: Told = lambda done: None
) -> Proof:
    """The proof of the whole journal under the root's public key; its faults name each wrong entry."""
    return _Prover(connection, root, verify, told).prove()
