"""Ed25519 signatures (RFC 8032): public keys and their names, strict verification, signing keys that lock."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.keys.errors import Locked
from credesk.keys.secrets import KEY_LENGTH, Secret

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SIGNATURE_LENGTH = 64
KEY_ID_LENGTH = 8
_MULTICODEC = b"\xed\x01"
_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_FIELD = 2**255 - 19
# The y of the points of order 1, 2, 4 and 8 on edwards25519; those of order 8 solve d·y⁴ + 2·y² = 1.
_SMALL_ORDER = frozenset(
    {
        1,
        _FIELD - 1,
        0,
        2707385501144840649318225287225658788936804267575313519463743609750303402022,
        55188659117513257062467267217118295137698188065244968500265048394206261417927,
    }
)


def _base58(raw: bytes) -> str:
    number, digits = int.from_bytes(raw, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        digits = _ALPHABET[digit] + digits
    return digits


@dataclass(frozen=True, slots=True)
class PublicKey:
    """An Ed25519 public key: 32 raw bytes (RFC 8032, 5.1.2)."""

    raw: bytes

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_LENGTH:
            raise BadInput(
                sentence(
                    "An Ed25519 public key has {key_length} bytes, not {count}.",
                    key_length=KEY_LENGTH,
                    count=len(self.raw),
                )
            )

    @property
    def key_id(self) -> bytes:
        """The first 8 bytes of SHA-256 of the raw key: the ``kid`` of the paper proof."""
        return hashlib.sha256(self.raw).digest()[:KEY_ID_LENGTH]

    @property
    def multibase(self) -> str:
        """``z6Mk...``: base58btc of the multicodec 0xed01 and the raw key (W3C Controlled Identifiers, 2.2.2)."""
        return "z" + _base58(_MULTICODEC + self.raw)

    @classmethod
    def from_multibase(cls, text: str) -> "PublicKey":
        """The key that ``multibase`` wrote. Raises BadInput for anything else."""
        number = 0
        for digit in text[1:60]:
            number = number * 58 + _ALPHABET.find(digit)
        raw = number.to_bytes(64, "big")[-len(_MULTICODEC) - KEY_LENGTH :] if number >= 0 else b""
        key = cls(raw[len(_MULTICODEC) :]) if raw.startswith(_MULTICODEC) else None
        if key is None or key.multibase != text:
            raise BadInput("The public key is not an Ed25519 key written as z6Mk….")
        return key

    def verifies(self, signature: bytes, message: bytes, prefix: bytes = b"") -> bool:
        """See ``verify``."""
        return verify(self.raw, signature, message, prefix)


def _is_proper(raw: bytes) -> bool:
    y = int.from_bytes(raw, "little") & (2**255 - 1)
    return y < _FIELD and y not in _SMALL_ORDER


def verify(public: bytes, signature: bytes, message: bytes, prefix: bytes = b"") -> bool:
    """Whether ``signature`` is that of ``prefix + message`` by the raw key ``public``; never raises.

    Strict (RFC 8032, 5.1.7): lengths, S below the group order, R compared as bytes, and, where OpenSSL alone
    is lenient, no key whose encoding is not canonical and no key of small order, under which a signature
    could fit more than one message.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if len(public) != KEY_LENGTH or len(signature) != SIGNATURE_LENGTH or not _is_proper(public):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, prefix + message)
    except (InvalidSignature, ValueError):
        return False
    return True


def public_of(seed: bytes) -> PublicKey:
    """The public key of a private key of 32 bytes."""
    return PublicKey(_private(seed).public_key().public_bytes_raw())


def _private(seed: bytes) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed)


class SigningKey:
    """A private key in use. It stops signing when the keys that it came from are locked."""

    __slots__ = ("_gate", "_private", "public")

    def __init__(self, seed: Secret, gate: Callable[[], None] = lambda: None) -> None:
        self._private: Ed25519PrivateKey | None = _private(seed.reveal())
        self._gate = gate
        self.public = PublicKey(self._private.public_key().public_bytes_raw())

    def sign(self, message: bytes, prefix: bytes = b"") -> bytes:
        """64 bytes: Ed25519 over ``prefix + message``. Raises Locked once the keys are locked."""
        self._gate()
        if self._private is None:
            raise Locked
        return self._private.sign(prefix + message)

    def forget(self) -> None:
        """Drop the private key; ``sign`` raises Locked from now on."""
        self._private = None

    def __repr__(self) -> str:
        return f"SigningKey({self.public.multibase})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a signing key is not pickled")
