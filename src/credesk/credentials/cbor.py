"""The deterministic CBOR of a paper proof (RFC 8949, 4.2.1), with cbor2 behind it.

Integers of up to 64 bits, byte strings, UTF-8 texts, arrays, maps, and one tag around them. What is read must be
equal to its own encoding, so there is one reading of it: shortest heads, definite lengths, keys in bytewise order.
(cbor2's own ``canonical`` orders keys by length first, as RFC 7049 did; keys are put in order here.)
"""

from dataclasses import dataclass
from typing import Any, TypeAlias, Union

from credesk.domain.sentences import sentence

Item: TypeAlias = Union[int, bytes, str, list["Item"], dict["Item", "Item"], "Tag"]
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Tag:
    """A tagged item (RFC 8949, 3.4)."""

    number: int
    item: Item


def encode(item: Item) -> bytes:
    """The one deterministic encoding of an item. Raises ValueError for what has none here."""
    import cbor2

    return cbor2.dumps(_ordered(item))


def _ordered(item: Any) -> Any:
    """The same item with every map's keys in bytewise order of their encodings, tags as cbor2 has them."""
    import cbor2

    kind = type(item)
    if kind is int and -(2**64) <= item < 2**64:
        return item
    if kind is bytes or kind is str:
        return item
    if kind is list:
        return [_ordered(part) for part in item]
    if kind is dict:
        return {key: _ordered(item[key]) for key in sorted(item, key=lambda key: cbor2.dumps(_ordered(key)))}
    if kind is Tag:
        return cbor2.CBORTag(item.number, _ordered(item.item))
    raise ValueError(sentence("{name} has no place in a paper proof", name=kind.__name__))


def decode(raw: bytes) -> Item:
    """The item of a deterministic encoding. Raises ValueError for any other bytes, also trailing ones."""
    import cbor2

    try:
        item: Item = _plain(
            cbor2.loads(raw, max_depth=_DEEPEST, allow_indefinite=False, allow_duplicate_keys=False), _DEEPEST
        )
        again = encode(item)
    except (cbor2.CBORError, ValueError, TypeError, OverflowError) as fault:
        raise ValueError(sentence("not the CBOR of a paper proof: {fault}", fault=fault)) from None
    if again != raw:
        raise ValueError("not equal to its own encoding")
    return item


def _plain(item: Any, depth: int) -> Any:
    """The item with our tags; refuses what cbor2 makes of tags that it knows, and what refers to itself.

    Below a tag cbor2 gives tuples and frozen dicts.
    """
    import cbor2

    if depth == 0:
        raise ValueError("nested too deeply")
    kind = type(item)
    if kind in (list, tuple):
        return [_plain(part, depth - 1) for part in item]
    if kind in (dict, cbor2.frozendict):
        return {_key(key): _plain(part, depth - 1) for key, part in item.items()}
    if kind is cbor2.CBORTag and depth == _DEEPEST:
        return Tag(item.tag, _plain(item.value, depth - 1))
    if kind in (int, bytes, str):
        return item
    raise ValueError(sentence("{name} has no place in a paper proof", name=kind.__name__))


def _key(key: Any) -> int | str | bytes:
    if type(key) not in (int, str, bytes):
        raise ValueError("a key is neither a number nor a text")
    checked: int | str | bytes = key
    return checked
