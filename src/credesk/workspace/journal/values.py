"""Journal values as deterministic CBOR (RFC 8949, 4.2.1), encoded and strictly decoded.

Values are integers, NFC text, bytes, booleans, None, lists, and fractions in lowest terms (tag 30, RFC
8949 tag registry). Map keys are unsigned integers. There are no floats. What decodes encodes to the same
bytes, or it is refused.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any, TypeAlias

from credesk.domain.errors import Tampered
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc

Value: TypeAlias = Any
"""None, bool, int, Fraction, str, bytes, or a list of these; a mapping by unsigned integers in entries."""

MAX_DEPTH = 16
MAX_BYTES = 16 * 1024 * 1024

_PLAIN = frozenset({bytes, int, bool, type(None)})


def encode(value: Value) -> bytes:
    """The one deterministic encoding. Raises TypeError for what a journal does not hold."""
    import cbor2

    return cbor2.dumps(normal(value), canonical=True)


def decode(raw: bytes) -> Value:
    """The value of these bytes. Raises Tampered where they are not the one encoding of a value."""
    import cbor2

    if not isinstance(raw, bytes):
        raise Tampered("A journal value is not bytes.")
    if len(raw) > MAX_BYTES:
        raise Tampered("A journal value is larger than 16 MiB.")
    try:
        read = cbor2.loads(raw, max_depth=MAX_DEPTH + 4, allow_indefinite=False, allow_duplicate_keys=False)
        value = normal(read)
        again = cbor2.dumps(value, canonical=True)
    except (cbor2.CBORError, ValueError, TypeError, RecursionError) as error:
        raise Tampered("A journal value is not readable.", details=str(error)) from error
    if again != raw:
        raise Tampered("A journal value is not in its one deterministic form.")
    return value


def normal(value: Value, depth: int = 0) -> Value:
    """The value as it decodes again: text in NFC, whole fractions as integers, tuples as lists.

    Raises TypeError for floats, other keys than unsigned integers, and nesting beyond ``MAX_DEPTH``.
    """
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is str:
        return value if value.isascii() else nfc(value)
    if depth >= MAX_DEPTH:
        raise TypeError("a journal value is nested too deeply")
    if kind is list or kind is tuple:
        return [normal(item, depth + 1) for item in value]
    if kind is Fraction:
        return value if value.denominator != 1 else value.numerator
    if kind is dict or isinstance(value, Mapping):
        return {_key(key): normal(item, depth + 1) for key, item in value.items()}
    raise TypeError(sentence("a journal does not hold a {name}", name=kind.__name__))


def _key(key: Any) -> int:
    # Length-first order (RFC 7049) and bytewise order (RFC 8949) are the same for unsigned integers.
    if type(key) is not int or not 0 <= key < 2**64:
        raise TypeError("a journal map has unsigned integer keys")
    return key
