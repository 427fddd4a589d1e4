"""Certificate numbers that people type: small signed files that say of a number what was issued under it.

Nobody can read a number out of such a file, nor anything about a certificate whose number they do not have: what is
said of it stands under a name, and encrypted with a key, that both come from the number (docs/publishing.md).
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.content import StatusPlace
from credesk.credentials.errors import Unreadable
from credesk.credentials.identifiers import key_id
from credesk.credentials.multibase import base64url_decode, base64url_encode
from credesk.credentials.signing import Sign
from credesk.credentials.status_jwt import check_signed, read_statement, sign_statement
from credesk.credentials.strict_json import read_object
from credesk.credentials.trust import TrustContent

NUMBERS_TYPE = "credesk-numbers+jwt"
PREFIX_LETTERS = 2
LARGEST_NUMBERS = 4 * 1024 * 1024
_TYPE, _VERSION = "credesk-numbers", 1
_ROUNDS, _NAME_BYTES, _NONCE_BYTES = 1024, 16, 12
_ENTRY_BYTES = 1024


@dataclass(frozen=True, slots=True)
class Issued:
    """What was issued under a number: when it was signed, from and until when it holds (seconds; None: no end).

    ``published`` says whether the credential itself stands in the site. Withdrawn or not is what the lists say of
    ``place``.
    """

    number: str
    issued: int
    holds_from: int
    holds_until: int | None
    place: StatusPlace
    published: bool


@dataclass(frozen=True, slots=True)
class NumbersFile:
    """One file: the numbers of a stream's certificates that begin with the same two characters."""

    issuer_id: str
    stream: bytes
    prefix: str
    numbers: Mapping[str, str]


def prefix_of(number: str) -> str:
    """The first two characters of a number: the name of its file."""
    return number[:PREFIX_LETTERS]


def _derived(number: str, root: bytes) -> tuple[str, bytes]:
    """(name, key of 16 bytes) of a number. PBKDF2 (RFC 8018) makes trying all numbers a thousand times dearer."""
    digits = number.replace("-", "")[:12].encode("ascii")
    made = hashlib.pbkdf2_hmac("sha256", digits, b"credesk-number-1" + root, _ROUNDS, 32)
    return base64url_encode(made[:_NAME_BYTES]), made[_NAME_BYTES:]


def sealed_entry(one: Issued, root: bytes) -> tuple[str, str]:
    """(name, sealed) of a number under an organisation's root. The same entry always gives the same text."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    name, key = _derived(one.number, root)
    said = [one.number, one.issued, one.holds_from, one.holds_until, one.place.list_number, one.place.index]
    plain = stored_form([*said, one.published])
    nonce = hashlib.sha256(key + plain).digest()[:_NONCE_BYTES]
    return name, base64url_encode(nonce + AESGCM(key).encrypt(nonce, plain, None))


def sign_numbers(file: NumbersFile, public_key: bytes, sign: Sign, at: int) -> bytes:
    """The file, a compact JWS by a status key at an instant (seconds)."""
    payload = {
        "type": _TYPE,
        "version": _VERSION,
        "iss": file.issuer_id,
        "iat": at,
        "stream": file.stream.hex(),
        "prefix": file.prefix,
        "numbers": dict(file.numbers),
    }
    return sign_statement(payload, NUMBERS_TYPE, key_id(file.issuer_id, public_key), sign)


def read_numbers(raw: bytes, trust: TrustContent) -> NumbersFile:
    """A file whose signature is by a status key of its issuer that counts. Raises Unreadable."""
    found = read_statement(raw, NUMBERS_TYPE, LARGEST_NUMBERS)
    payload = found.payload
    check_signed(found, str(payload.get("iss")), payload.get("iat"), trust)
    numbers, stream, prefix = (payload.get(name) for name in ("numbers", "stream", "prefix"))
    if (payload.get("type"), payload.get("version")) != (_TYPE, _VERSION) or not isinstance(numbers, dict):
        raise Unreadable("The file of certificate numbers has another form than it must have.")
    if not all(isinstance(text, str) for text in (stream, prefix, *numbers.values())):
        raise Unreadable("The file of certificate numbers has another form than it must have.")
    try:
        return NumbersFile(payload["iss"], bytes.fromhex(str(stream)), str(prefix), numbers)
    except ValueError:
        raise Unreadable("The file of certificate numbers has another form than it must have.") from None


def find_number(file: NumbersFile, number: str, root: bytes) -> Issued | None:
    """What the file says of a number (in its one spelling); None where it is not in it. Raises Unreadable."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    name, key = _derived(number, root)
    sealed = file.numbers.get(name)
    if sealed is None:
        return None
    try:
        raw = base64url_decode(sealed)
        plain = AESGCM(key).decrypt(raw[:_NONCE_BYTES], raw[_NONCE_BYTES:], None)
    except (ValueError, InvalidTag):
        raise Unreadable("What is said of this certificate number cannot be read.") from None
    return _issued(plain, number, file.stream)


def _issued(plain: bytes, number: str, stream: bytes) -> Issued:
    said: list[Any] = read_object(b'{"said":' + plain + b"}", _ENTRY_BYTES, "The entry")["said"]
    shapes: tuple[type | tuple[type, ...], ...] = (str, int, int, (int, type(None)), int, int, bool)
    if not isinstance(said, list) or len(said) != len(shapes) or said[0] != number:
        raise Unreadable("What is said of this certificate number is of another one.")
    if not all(isinstance(value, shape) for value, shape in zip(said, shapes, strict=True)):
        raise Unreadable("What is said of this certificate number has another form than it must have.")
    return Issued(number, said[1], said[2], said[3], StatusPlace(stream, said[4], said[5]), said[6])
