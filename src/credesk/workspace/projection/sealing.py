"""Sealed field values: ``[key id, 12 random bytes, ChaCha20-Poly1305 ciphertext]``.

The associated data binds a value to its place: it is the deterministic CBOR of [type, id, field].
"""

from functools import lru_cache
from typing import Protocol

from credesk.domain.errors import Tampered
from credesk.domain.ids import Id
from credesk.workspace.journal.kinds import Field, Kind
from credesk.workspace.journal.values import Value, decode, encode


class Sealer(Protocol):
    """What the keys room gives: sealing and unsealing under keys named by their ids."""

    def seal(self, key: Id, plaintext: bytes, associated: bytes) -> tuple[bytes, bytes, bytes]:
        """(key id, nonce, ciphertext). Raises Refused where the key is not here."""
        ...

    def unseal(self, sealed: tuple[bytes, bytes, bytes], associated: bytes) -> bytes | None:
        """The plain bytes; None where the key is not here or was destroyed. Raises Tampered."""
        ...


def associated_bytes(kind: Kind, record: Id, field: Field) -> bytes:
    """What binds a sealed value to its type, record and field: the CBOR of ``[type, id, field]``."""
    before, after = _around_id(kind.number, field.number)
    return before + record + after


@lru_cache(maxsize=1024)
def _around_id(type_: int, field: int) -> tuple[bytes, bytes]:
    # Every value of a record needs these bytes; only the 16 of its id differ.
    before, after = encode([type_, bytes(16), field]).split(bytes(16))
    return before, after


def seal_value(sealer: Sealer, key: Id, kind: Kind, record: Id, field: Field, value: Value) -> Value:
    """The sealed form of a value. None stays None: that a field is empty is not hidden."""
    if value is None:
        return None
    return list(sealer.seal(key, encode(value), associated_bytes(kind, record, field)))


def unseal_value(sealer: Sealer | None, kind: Kind, record: Id, field: Field, value: Value) -> Value:
    """The plain value; None where it is empty or where its key is not here. Raises Tampered."""
    if value is None or sealer is None:
        return None
    plain = sealer.unseal(sealed_parts(value), associated_bytes(kind, record, field))
    return None if plain is None else decode(plain)


def sealed_parts(value: Value) -> tuple[bytes, bytes, bytes]:
    """(key id, nonce, ciphertext) of a sealed value. Raises Tampered where it is not one."""
    match value:
        case [bytes() as key, bytes() as nonce, bytes() as ciphertext] if len(key) == 16 and len(nonce) == 12:
            return key, nonce, ciphertext
    raise Tampered("A sealed journal value is not in its form.")
