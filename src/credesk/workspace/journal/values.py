"""Journal values as deterministic CBOR (RFC 8949, 4.2.1), encoded and strictly decoded.

Values are integers, NFC text, bytes, booleans, None, lists, and fractions in lowest terms (tag 30, RFC
8949 tag registry). Map keys are unsigned integers. There are no floats. What decodes encodes to the same
bytes, or it is refused.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, TypeAlias

from credesk.domain.errors import Tampered
from credesk.domain.texts import nfc

Value: TypeAlias = Any
"""None, bool, int, Fraction, str, bytes, or a list of these; a mapping by unsigned integers in entries."""

MAX_DEPTH = 16
MAX_BYTES = 16 * 1024 * 1024


def encode(value: Value) -> bytes:
    """The one deterministic encoding. Raises TypeError for what a journal does not hold."""
    import cbor2

    return cbor2.dumps(_checked(value, 0), canonical=True)


def decode(raw: bytes) -> Value:
    """The value of these bytes. Raises Tampered where they are not the one encoding of a value."""
    import cbor2

    if len(raw) > MAX_BYTES:
        raise Tampered("A journal value is larger than 16 MiB.")
    try:
        value = _plain(cbor2.loads(raw), 0)
        again = encode(value)
    except (cbor2.CBORDecodeError, ValueError, TypeError, RecursionError) as error:
        raise Tampered("A journal value is not readable.", details=str(error)) from error
    if again != raw:
        raise Tampered("A journal value is not in its one deterministic form.")
    return value


def _checked(value: Value, depth: int) -> Value:
    """The value ready for cbor2; refuses floats, text keys and depth, and writes text as NFC."""
    if depth > MAX_DEPTH:
        raise TypeError("a journal value is nested too deeply")
    match value:
        case None | bool() | int() | bytes():
            return value
        case str():
            return nfc(value)
        case Fraction():
            return value if value.denominator != 1 else value.numerator
        case list() | tuple():
            return [_checked(item, depth + 1) for item in value]
        case Mapping():
            return {_key(key): _checked(item, depth + 1) for key, item in value.items()}
    raise TypeError(f"a journal does not hold a {type(value).__name__}")


def _key(key: Any) -> int:
    # Length-first order (RFC 7049) and bytewise order (RFC 8949) are the same for unsigned integers.
    if type(key) is not int or not 0 <= key < 2**64:
        raise TypeError("a journal map has unsigned integer keys")
    return key


def _plain(value: Any, depth: int) -> Value:
    """The decoded value with lists as lists and nothing foreign. Raises TypeError."""
    if depth > MAX_DEPTH:
        raise TypeError("a journal value is nested too deeply")
    if isinstance(value, list | tuple):
        return [_plain(item, depth + 1) for item in value]
    if isinstance(value, Mapping):
        return {_key(key): _plain(item, depth + 1) for key, item in value.items()}
    if value is None or isinstance(value, bool | int | str | bytes | Fraction):
        return value
    raise TypeError(f"a journal does not hold a {type(value).__name__}")
