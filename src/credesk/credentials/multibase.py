"""Bytes as text: base58btc, base64url, multikeys and digests.

Sources: Multibase (draft-multiformats-multibase), Multikey (W3C Controlled Identifiers 1.0, 2.2.2),
Multihash. Decoders are strict: one text for each byte string.
"""

import base64
import re

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_BASE64URL = re.compile(r"[A-Za-z0-9_-]*")
_ED25519 = b"\xed\x01"
_SHA256 = b"\x12\x20"
_LONGEST_BASE58 = 200


def base58_encode(raw: bytes) -> str:
    """Base58 with the Bitcoin alphabet; each leading zero byte is a ``1``."""
    number = int.from_bytes(raw, "big")
    letters: list[str] = []
    while number:
        number, rest = divmod(number, 58)
        letters.append(_ALPHABET[rest])
    zeros = len(raw) - len(raw.lstrip(b"\0"))
    return "1" * zeros + "".join(reversed(letters))


def base58_decode(text: str) -> bytes:
    """The bytes that ``base58_encode`` wrote, up to 200 letters. Raises ValueError for anything else."""
    if len(text) > _LONGEST_BASE58:
        raise ValueError("base58 text is too long")
    number = 0
    for letter in text:
        if letter not in _VALUES:
            raise ValueError("not a base58 letter")
        number = number * 58 + _VALUES[letter]
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def base64url_encode(raw: bytes) -> str:
    """Base64url without padding (RFC 4648, 5)."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def base64url_decode(text: str) -> bytes:
    """The bytes that ``base64url_encode`` wrote. Raises ValueError for any other spelling."""
    if not _BASE64URL.fullmatch(text) or len(text) % 4 == 1:
        raise ValueError("not base64url")
    raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64url_encode(raw) != text:
        raise ValueError("base64url with loose bits at its end")
    return raw


def multikey(public_key: bytes) -> str:
    """An Ed25519 public key (32 bytes) as a Multikey: ``z6Mk...``."""
    return "z" + base58_encode(_ED25519 + public_key)


def public_key_of(text: str) -> bytes:
    """The 32 bytes of an Ed25519 Multikey. Raises ValueError for anything else."""
    if not text.startswith("z"):
        raise ValueError("not a base58btc multikey")
    raw = base58_decode(text[1:])
    if len(raw) != 34 or raw[:2] != _ED25519:
        raise ValueError("not an Ed25519 multikey")
    return raw[2:]


def digest_multibase(digest: bytes) -> str:
    """A SHA-256 digest (32 bytes) as multibase base64url of its multihash: ``uEi...``."""
    return "u" + base64url_encode(_SHA256 + digest)


def signature_multibase(signature: bytes) -> str:
    """A signature as VC Data Integrity writes it: multibase base58btc."""
    return "z" + base58_encode(signature)


def signature_of(text: str) -> bytes:
    """The 64 bytes of ``signature_multibase``. Raises ValueError for anything else."""
    raw = base58_decode(text[1:]) if text.startswith("z") else b""
    if len(raw) != 64:
        raise ValueError("not a 64-byte signature in base58btc")
    return raw
