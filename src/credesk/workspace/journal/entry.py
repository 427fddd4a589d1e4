"""One journal entry: a deterministic CBOR array, its hash, and the signature of who did it.

``[format, space, stream, seq, previous hash, clock, wall ms, actor, type, id,
{field: [value, version, parents]}, signature or null]``. The signature is Ed25519 (RFC 8032) over
``"credesk-entry-1"`` and the array with null last; the hash is SHA-256 of the array with its signature.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeAlias

from credesk.domain.errors import Tampered
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.workspace.journal.values import Value, decode, encode

FORMAT = 1
SIGNED_PREFIX = b"credesk-entry-1"
HEAD_PREFIX = b"credesk-head-1"
LATEST_VERSION = 2**63 - 1
_NULL = b"\xf6"

EntryHash: TypeAlias = bytes
Signer: TypeAlias = Callable[[bytes], bytes]
"""Given a message, gives its 64-byte Ed25519 signature."""


@dataclass(frozen=True, slots=True)
class Write:
    """A value given to one field: its version, and the hashes of the entries whose values it saw."""

    value: Value
    version: int = 1
    parents: tuple[EntryHash, ...] = ()


@dataclass(frozen=True)
class Entry:
    """One entry. ``clock`` is a hybrid logical clock, ``wall`` milliseconds since 1970 UTC."""

    space: bytes
    stream: bytes
    seq: int
    previous: EntryHash | None
    clock: int
    wall: int
    actor: Id
    type: int
    id: Id
    fields: Mapping[int, Write]
    signature: bytes | None = None

    def _array(self, signature: bytes | None) -> list[Value]:
        fields = {number: [w.value, w.version, sorted(set(w.parents))] for number, w in self.fields.items()}
        head = [FORMAT, self.space, self.stream, self.seq, self.previous, self.clock, self.wall]
        return [*head, self.actor, self.type, self.id, fields, signature]

    @cached_property
    def raw(self) -> bytes:
        """The entry's bytes, with its signature."""
        return encode(self._array(self.signature))

    @cached_property
    def hash(self) -> EntryHash:
        """SHA-256 of ``raw``: the entry's name."""
        return hashlib.sha256(self.raw).digest()

    @property
    def signed_bytes(self) -> bytes:
        """What the actor signs."""
        raw = self.__dict__.get("raw")
        if raw is not None and self.signature is not None:
            # The signature is the array's last item: two bytes of CBOR head and 64 of its own. Null is one byte.
            return SIGNED_PREFIX + bytes(raw[:-66]) + _NULL
        return SIGNED_PREFIX + encode(self._array(None))

    def signed(self, signer: Signer) -> "Entry":
        """The same entry with the actor's signature."""
        return replace(self, signature=signer(self.signed_bytes))


def decode_entry(raw: bytes) -> Entry:
    """The entry of these bytes. Raises Tampered where they are not exactly one entry."""
    array = decode(raw)
    try:
        entry = _entry_of(array)
    except (TypeError, ValueError) as error:
        raise Tampered("A journal entry is not readable.", details=str(error)) from error
    # What was decoded is deterministic, so these are the bytes that encoding would give.
    entry.__dict__["raw"] = raw
    return entry


def _entry_of(array: Any) -> Entry:
    form, space, stream, seq, previous, clock, wall, actor, type_, id_, fields, signature = array
    if type(form) is not int or form != FORMAT:
        raise ValueError(sentence("entry format {form}", form=form))
    for value, size in ((space, 16), (stream, 8), (actor, 16), (id_, 16)):
        _require_bytes(value, size)
    for value, size in ((previous, 32), (signature, 64)):
        if value is not None:
            _require_bytes(value, size)
    if any(type(number) is not int or not 0 <= number < 2**63 for number in (seq, clock, wall, type_)) or seq == 0:
        raise ValueError("a number is out of range")
    if type(fields) is not dict:
        raise ValueError("the fields are not a map")
    writes = {number: _write_of(*write) for number, write in fields.items()}
    return Entry(space, stream, seq, previous, clock, wall, actor, type_, id_, writes, signature)


def _require_bytes(value: Value, size: int) -> None:
    if type(value) is not bytes or len(value) != size:
        raise ValueError("an id, hash or signature has the wrong size")


def _write_of(value: Value, version: Value, parents: Value) -> Write:
    if type(version) is not int or not 1 <= version <= LATEST_VERSION:
        raise ValueError("a field version is out of range")
    if type(parents) is not list:
        raise ValueError("the parents are not a list")
    for parent in parents:
        _require_bytes(parent, 32)
    if any(first >= second for first, second in pairwise(parents)):
        raise ValueError("the parents are not in ascending order")
    return Write(value, version, tuple(parents))


def head_bytes(space: bytes, stream: bytes, seq: int, hash: EntryHash) -> bytes:
    """What a device signs for a stream's head."""
    return HEAD_PREFIX + encode([space, stream, seq, hash])
