"""Bytes that must not be shown, pickled or logged by accident, and the wrapping of one key under another."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from credesk.domain.errors import BadInput
from credesk.domain.ids import Randomness
from credesk.domain.sentences import sentence

KEY_LENGTH = 32
NONCE_LENGTH = 12
TAG_LENGTH = 16
CONTEXT = b"credesk-keys-1"


class Secret:
    """32 secret bytes. ``reveal`` gives them, ``forget`` overwrites this copy; nothing else shows them.

    Python and OpenSSL may hold further copies of what was revealed until they reuse that memory.
    """

    __slots__ = ("_bytes",)

    def __init__(self, raw: bytes | bytearray) -> None:
        if len(raw) != KEY_LENGTH:
            raise BadInput(
                sentence("A key has {key_length} bytes, not {count}.", key_length=KEY_LENGTH, count=len(raw))
            )
        self._bytes = bytearray(raw)

    @classmethod
    def random(cls, randomness: Randomness) -> "Secret":
        """A new key from 32 bytes of the randomness."""
        return cls(randomness(KEY_LENGTH))

    def reveal(self) -> bytes:
        """The bytes themselves."""
        return bytes(self._bytes)

    def forget(self) -> None:
        """Overwrite this copy with zeros."""
        self._bytes[:] = bytes(len(self._bytes))

    def __repr__(self) -> str:
        return "Secret(hidden)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and hmac.compare_digest(self._bytes, other._bytes)

    def __hash__(self) -> NoReturn:
        raise TypeError("a secret has no hash")

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


def framed(*parts: bytes) -> bytes:
    """The parts, each behind its length in four bytes, big-endian: no two lists of parts give the same bytes."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def context(purpose: str, *parts: bytes) -> bytes:
    """Associated data: which key this is, for what and for whom (docs/keys.md, Associated data)."""
    return CONTEXT + framed(purpose.encode(), *parts)


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A nonce (12 bytes) and a ChaCha20-Poly1305 ciphertext (RFC 8439), its tag last."""

    nonce: bytes
    ciphertext: bytes


def wrap(secret: bytes, under: bytes | bytearray, associated: bytes, randomness: Randomness) -> Wrapped:
    """``secret`` encrypted under a key of 32 bytes, bound to ``associated``."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    nonce = randomness(NONCE_LENGTH)
    return Wrapped(nonce, ChaCha20Poly1305(under).encrypt(nonce, secret, associated))


def unwrap(wrapped: Wrapped, under: bytes | bytearray, associated: bytes, failure: Callable[[], Exception]) -> bytes:
    """What ``wrap`` took in. Raises what ``failure`` makes for any other key, bytes or associated data."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(under).decrypt(wrapped.nonce, wrapped.ciphertext, associated)
    except (InvalidTag, ValueError):
        raise failure() from None
