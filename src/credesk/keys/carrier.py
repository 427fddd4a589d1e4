"""The frame of recovery and space files: a magic, a version, scrypt's parameters, open bytes, a sealed body and
a digest that tells a damaged file from a wrong secret (docs/keys.md, Carrier files)."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from credesk.domain.errors import BadInput
from credesk.domain.ids import Randomness
from credesk.keys.errors import CarrierDamaged, CarrierNewer
from credesk.keys.secrets import KEY_LENGTH, NONCE_LENGTH, TAG_LENGTH, Wrapped, unwrap, wrap
from credesk.keys.stretching import SALT_LENGTH, KdfCost, stretch

VERSION = 1
LONGEST = 64 * 1024
_DIGEST_LENGTH = 32
_HEAD_LENGTH = 8 + 4 + SALT_LENGTH + 2


@dataclass(frozen=True, slots=True)
class CarrierKind:
    """A kind of file: its first eight bytes, and what people call it."""

    magic: bytes
    name: str


@dataclass(frozen=True, slots=True)
class Carrier:
    """A file taken apart: nothing in it is authentic before ``body`` opened it."""

    kind: CarrierKind
    cost: KdfCost
    salt: bytes
    open_bytes: bytes
    wrapped: Wrapped

    def body(self, secret: bytes, failure: Callable[[], Exception]) -> bytes:
        """The sealed bytes. Raises what ``failure`` makes for a wrong secret."""
        associated = _head(self.kind, self.cost, self.salt, self.open_bytes)
        return unwrap(self.wrapped, stretch(secret, self.salt, self.cost, KEY_LENGTH), associated, failure)


def _head(kind: CarrierKind, cost: KdfCost, salt: bytes, open_bytes: bytes) -> bytes:
    numbers = bytes([VERSION, cost.n.bit_length() - 1, cost.r, cost.p])
    return kind.magic + numbers + salt + len(open_bytes).to_bytes(2, "big") + open_bytes


def write_carrier(
    kind: CarrierKind, open_bytes: bytes, body: bytes, secret: bytes, randomness: Randomness, cost: KdfCost
) -> bytes:
    """The file's bytes: ``open_bytes`` can be read by everybody, ``body`` only with the secret."""
    salt = randomness(SALT_LENGTH)
    head = _head(kind, cost, salt, open_bytes)
    wrapped = wrap(body, stretch(secret, salt, cost, KEY_LENGTH), head, randomness)
    whole = head + wrapped.nonce + wrapped.ciphertext
    return whole + hashlib.sha256(whole).digest()


def read_carrier(kind: CarrierKind, content: bytes | None) -> Carrier:
    """The file taken apart. Raises CarrierDamaged or CarrierNewer; None stands for a file that is too long."""
    if content is None or len(content) > LONGEST:
        raise CarrierDamaged(kind.name, "it is too long")
    if not content.startswith(kind.magic):
        raise CarrierDamaged(kind.name, "its first bytes are those of something else")
    if len(content) < _HEAD_LENGTH + NONCE_LENGTH + TAG_LENGTH + _DIGEST_LENGTH:
        raise CarrierDamaged(kind.name, "it is too short")
    if content[8] > VERSION:
        raise CarrierNewer(kind.name, content[8])
    whole, digest = content[:-_DIGEST_LENGTH], content[-_DIGEST_LENGTH:]
    if hashlib.sha256(whole).digest() != digest or content[8] != VERSION:
        raise CarrierDamaged(kind.name, "its bytes do not match its digest")
    return _apart(kind, whole)


def _apart(kind: CarrierKind, whole: bytes) -> Carrier:
    open_end = _HEAD_LENGTH + int.from_bytes(whole[_HEAD_LENGTH - 2 : _HEAD_LENGTH], "big")
    nonce, ciphertext = whole[open_end : open_end + NONCE_LENGTH], whole[open_end + NONCE_LENGTH :]
    try:
        cost = KdfCost(1 << min(whole[9], 40), whole[10], whole[11])
    except BadInput:
        raise CarrierDamaged(kind.name, "it asks for more work than is accepted") from None
    if len(ciphertext) < TAG_LENGTH:
        raise CarrierDamaged(kind.name, "its lengths do not fit")
    return Carrier(kind, cost, whole[12:28], whole[_HEAD_LENGTH:open_end], Wrapped(nonce, ciphertext))
