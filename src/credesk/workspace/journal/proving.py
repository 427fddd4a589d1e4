"""Prove the journal: every entry's form, chain, signature and signed head, from its bytes alone.

The only thing trusted from outside is the root's public key. A person's, device's or issuer's key counts
when the root signed the entry that names it; where the root has not signed yet, what such a key signed is
counted as waiting.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from credesk.domain.errors import Tampered
from credesk.domain.ids import Id, id_text
from credesk.workspace.journal.entry import Entry, EntryHash, decode_entry, head_bytes
from credesk.workspace.journal.kinds import DEVICE, HEAD, KINDS, PERSON_KEY, ROOT, SIGN_OFF, VERIFICATION, Kind
from credesk.workspace.journal.values import Value

VerifySignature = Callable[[bytes, bytes, bytes], bool]
"""(public key, message, signature) to whether it is right (RFC 8032)."""

_ANSWERS_ITSELF = {SIGN_OFF.number: "assessor", VERIFICATION.number: "verifier"}
"""Types that only the person who answers for them may sign, and the field that names that person."""


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


def named_values(entry: Entry, kind: Kind) -> dict[str, Value]:
    """The entry's values by field name."""
    return {one.name: entry.fields[one.number].value for one in kind.fields if one.number in entry.fields}


class _Keyring:
    """Which public keys an actor signs with, from the journal and the root's public key."""

    def __init__(self, root: bytes, verify: VerifySignature) -> None:
        self._root = root
        self._verify = verify
        self._root_ids: set[Id] = set()
        self._found: dict[Id, list[_Key]] = {}

    def learn(self, entries: Mapping[EntryHash, Entry]) -> None:
        """Take in every entry that names a key."""
        for entry in entries.values():
            if entry.type == ROOT.number and named_values(entry, ROOT).get("public_key") == self._root:
                self._root_ids.add(entry.id)
        for entry in entries.values():
            if entry.type in (DEVICE.number, PERSON_KEY.number):
                self._learn(entry)

    def _learn(self, entry: Entry) -> None:
        values = named_values(entry, KINDS[entry.type])
        owner, public = values.get("person", entry.id), values.get("public_key")
        if isinstance(owner, bytes) and isinstance(public, bytes):
            certified = entry.actor in self._root_ids and self._right(self._root, entry)
            self._found.setdefault(owner, []).append(_Key(public, values.get("valid_until"), certified))

    def keys(self, actor: Id) -> list[_Key]:
        """The actor's keys: those that the root signed, or all of them while it signed none."""
        if actor in self._root_ids:
            return [_Key(self._root, None, certified=True)]
        found = self._found.get(actor, [])
        return [key for key in found if key.certified] or found

    def signer(self, entry: Entry) -> _Key | None:
        """The actor's key that signed the entry, or None."""
        keys = [key for key in self.keys(entry.actor) if key.until is None or entry.wall <= key.until]
        return next((key for key in keys if self._right(key.public, entry)), None)

    def _right(self, public: bytes, entry: Entry) -> bool:
        return entry.signature is not None and self._verify(public, entry.signed_bytes, entry.signature)


class _Prover:
    """Walks the journal twice: first for keys and names, then for chains and signatures."""

    def __init__(self, connection: sqlite3.Connection, root: bytes, verify: VerifySignature) -> None:
        self._connection = connection
        self._verify = verify
        self._keyring = _Keyring(root, verify)
        self._known: dict[EntryHash, tuple[bytes, int]] = {}
        self._followed: set[EntryHash] = set()
        self._open: dict[bytes, str] = {}
        self.proof = Proof()

    def prove(self) -> Proof:
        """The proof over the whole journal."""
        self._collect()
        streams = set()
        for entry in self._entries():
            self.proof.entries += 1
            streams.add(entry.stream)
            self._check_chain(entry)
            self._check_signature(entry)
            self._check_head(entry)
        self.proof.streams = len(streams)
        self.proof.faults += [f"{name} has no signed head after it" for name in self._open.values()]
        return self.proof

    def _collect(self) -> None:
        keyed = {}
        for (raw,) in self._connection.execute("SELECT raw FROM journal"):
            try:
                entry = decode_entry(raw)
            except Tampered:
                continue
            self._known[entry.hash] = (entry.stream, entry.seq)
            if entry.type in (ROOT.number, DEVICE.number, PERSON_KEY.number):
                keyed[entry.hash] = entry
        self._keyring.learn(keyed)

    def _entries(self) -> Iterator[Entry]:
        columns = "n, hash, stream, seq, clock, wall, actor, type, record, raw"
        for row in self._connection.execute(f"SELECT {columns} FROM journal ORDER BY stream, seq, n"):
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
        if entry.seq == 1 and entry.previous is not None:
            self._fault(f"{_name(entry)} is the first but names one before it")
        elif entry.seq != 1 and self._known.get(entry.previous or b"") != (entry.stream, entry.seq - 1):
            self._fault(f"{_name(entry)} does not follow an entry that is here")
        if entry.previous is not None:
            self.proof.forks += entry.previous in self._followed
            self._followed.add(entry.previous)

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
        self._open[entry.stream] = _name(entry)
        answers = _ANSWERS_ITSELF.get(entry.type)
        if kind is not None and answers and named_values(entry, kind).get(answers) != entry.actor:
            self._fault(f"{_name(entry)} is signed by another person than its {answers}")

    def _check_head(self, entry: Entry) -> None:
        if entry.type != HEAD.number:
            return
        values = named_values(entry, HEAD)
        expected = (entry.stream, entry.seq - 1, entry.previous)
        if (values.get("stream"), values.get("seq"), values.get("hash")) != expected:
            self._fault(f"{_name(entry)} is not of the entry before it")
            return
        message = head_bytes(entry.space, entry.stream, entry.seq - 1, entry.previous or b"")
        signature = values.get("device_signature")
        keys = self._keyring.keys(entry.actor)
        if not isinstance(signature, bytes) or not any(self._verify(key.public, message, signature) for key in keys):
            self._fault(f"{_name(entry)} is not signed by its device")
        self.proof.heads += 1
        self._open.pop(entry.stream, None)

    def _fault(self, sentence: str) -> None:
        self.proof.faults.append(sentence)


def _name(entry: Entry) -> str:
    kind = KINDS.get(entry.type)
    return f"entry {entry.seq} of stream {entry.stream.hex()} ({kind.name if kind else f'type {entry.type}'})"


def prove(connection: sqlite3.Connection, root: bytes, verify: VerifySignature) -> Proof:
    """The proof of the whole journal under the root's public key; its faults name each wrong entry."""
    return _Prover(connection, root, verify).prove()
