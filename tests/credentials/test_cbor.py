"""Deterministic CBOR: one encoding for each item, and nothing else is read."""

from typing import Any

import cbor2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.credentials.cbor import Tag, decode, encode

KEYS = st.integers(-(2**64), 2**64 - 1) | st.text(max_size=4) | st.binary(max_size=4)
ITEMS = st.recursive(
    st.integers(-(2**64), 2**64 - 1) | st.text(st.characters(codec="utf-8")) | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=6,
)


def depth(item: Any) -> int:
    inner = item if isinstance(item, list) else list(item.values()) if isinstance(item, dict) else []
    return 1 + max(map(depth, inner), default=0)


@given(ITEMS.filter(lambda item: depth(item) < 7))
def test_what_was_written_is_read(item: Any) -> None:
    assert decode(encode(item)) == item
    assert decode(encode(Tag(18, item))) == Tag(18, item)
    assert cbor2.loads(encode(item)) == item


@given(st.binary(max_size=40))
def test_what_is_read_is_its_own_encoding(raw: bytes) -> None:
    try:
        item = decode(raw)
    except ValueError:
        return
    assert encode(item) == raw


def test_keys_stand_in_bytewise_order() -> None:
    assert encode({-65537: 1, 24: 2, 1: 3, -1: 4}).hex() == "a4" + "0103" + "181802" + "2004" + "3a0001000001"


@pytest.mark.parametrize(
    "raw",
    [
        "1801",  # a number longer than it must be
        "190001",
        "5f4101ff",  # indefinite
        "bf0102ff",
        "a201010102",  # a key twice
        "a202010102",  # keys out of order
        "0000",  # a byte behind
        "62c328",  # not UTF-8
        "f4",  # false
        "f6",  # null
        "fb3ff0000000000000",  # a float
        "c24101",  # a bignum
        "c11a00000000",  # an instant
        "d81c81d81d00",  # an array that holds itself
        "a1810102",  # an array as a key
        "5803",  # ends too early
        "818181818181818181818101",  # nested too deeply
        "d9010080",  # string references
        "",
    ],
)
def test_what_is_not_read(raw: str) -> None:
    with pytest.raises(ValueError, match="paper proof|own encoding"):
        decode(bytes.fromhex(raw))


@pytest.mark.parametrize("item", [True, None, 1.5, 2**64, {1.5: 1}, (1,)])
def test_what_is_not_written(item: Any) -> None:
    with pytest.raises(ValueError, match="no place"):
        encode(item)
