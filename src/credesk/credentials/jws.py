"""Compact JWS (RFC 7515): read strictly, made in one form.

Around a credential (Open Badges 3.0, 8.2.3) the header has ``alg``, ``kid`` or ``jwk``, and ``typ``; no other member is
allowed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.errors import Newer, Unreadable
from credesk.credentials.multibase import base64url_decode, base64url_encode
from credesk.credentials.public_keys import ALGORITHMS, ForeignKey, key_of_jwk
from credesk.credentials.strict_json import read_object

LARGEST_JWS = 352 * 1024
"""Characters: a payload of 256 KiB in base64url, with a header and a signature."""
_LARGEST_HEADER, _LARGEST_SIGNATURE = 8 * 1024, 600
_TYPES = (None, "JWT", "vc+jwt", "vc+ld+jwt")


@dataclass(frozen=True, slots=True)
class Jws:
    """A JWS taken apart and not yet verified. ``key`` is the header's own, which proves nothing about its owner."""

    algorithm: str
    kid: str | None
    key: ForeignKey | None
    payload: bytes
    message: bytes
    signature: bytes


def looks_like_jws(raw: bytes) -> bool:
    """Whether bytes start as the compact form of a JSON header does."""
    return raw.lstrip()[:3] == b"eyJ" and raw.count(b".") == 2


@dataclass(frozen=True, slots=True)
class Compact:
    """The three parts of a compact JWS, and the bytes that its signature is over."""

    header: dict[str, Any]
    payload: bytes
    message: bytes
    signature: bytes


def split_jws(raw: bytes, most_bytes: int) -> Compact:
    """A compact JWS taken apart (RFC 7515, 7.1); its header is JSON. Raises Unreadable."""
    if len(raw) > most_bytes:
        raise Unreadable("The signed text (JWT) is longer than is read.")
    try:
        text = raw.decode("ascii")
        parts = [base64url_decode(part) for part in text.split(".")]
    except ValueError:
        raise Unreadable("The signed text (JWT) is not written as it must be.") from None
    if len(parts) != 3 or len(parts[2]) > _LARGEST_SIGNATURE:
        raise Unreadable("The signed text (JWT) has not three parts.")
    header = read_object(parts[0], _LARGEST_HEADER, "The header of the signed text (JWT)")
    return Compact(header, parts[1], text.rpartition(".")[0].encode("ascii"), parts[2])


def read_jws(raw: bytes) -> Jws:
    """A JWS around a credential. Raises Unreadable, and Newer for algorithms that are not known here."""
    found = split_jws(raw.strip(), LARGEST_JWS)
    algorithm, kid, key = _header(found.header)
    return Jws(algorithm, kid, key, found.payload, found.message, found.signature)


def _header(header: dict[str, Any]) -> tuple[str, str | None, ForeignKey | None]:
    algorithm, kid = header.get("alg"), header.get("kid")
    if not header.keys() <= {"alg", "kid", "jwk", "typ"} or header.get("typ") not in _TYPES:
        raise Unreadable("The header of the signed text (JWT) has members that Open Badges does not allow.")
    if not isinstance(algorithm, str) or (kid is not None and not (isinstance(kid, str) and 0 < len(kid) <= 2000)):
        raise Unreadable("The header of the signed text (JWT) is not written as it must be.")
    if algorithm not in ALGORITHMS.values():
        raise _unknown(algorithm)
    if kid is None and "jwk" not in header:
        raise Unreadable("The header of the signed text (JWT) does not say which key signed it.")
    return algorithm, kid, _header_key(header, algorithm)


def _unknown(algorithm: str) -> Exception:
    if algorithm.lower() == "none" or algorithm.startswith("HS"):
        return Unreadable("The signed text (JWT) carries no signature that others can check.")
    return Newer("The signed text (JWT) is signed with a method that this program does not know.")


def _header_key(header: dict[str, Any], algorithm: str) -> ForeignKey | None:
    if "jwk" not in header:
        return None
    try:
        key = key_of_jwk(header["jwk"])
    except ValueError:
        raise Unreadable("The key in the header of the signed text (JWT) cannot be used.") from None
    if key.algorithm != algorithm:
        raise Unreadable("The key in the header of the signed text (JWT) is of another kind than its signature.")
    return key


def write_jws(header: dict[str, Any], payload: bytes, sign: Callable[[bytes], bytes]) -> str:
    """The compact form. The header is written as RFC 8785 has it, so that the same header gives the same text."""
    message = f"{base64url_encode(stored_form(header))}.{base64url_encode(payload)}"
    return f"{message}.{base64url_encode(sign(message.encode('ascii')))}"
