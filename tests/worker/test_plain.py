from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.worker.plain import NotPlain, decode, encode

texts = st.text(st.characters(exclude_categories=["Cs"]))
leaves = st.none() | st.booleans() | st.integers() | texts | st.binary()
values = st.recursive(
    leaves,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(texts, inner),
    max_leaves=20,
)


@given(values)
def test_what_is_encoded_is_decoded_with_its_kinds(value: Any) -> None:
    back = decode(encode(value))
    assert back == value
    assert repr(back) == repr(value)


@given(st.binary(max_size=200))
def test_rubbish_is_refused_or_read_and_never_anything_else(raw: bytes) -> None:
    try:
        value = decode(raw)
    except NotPlain:
        return
    assert decode(encode(value)) == value


@given(values, st.data())
def test_cut_bytes_are_refused(value: Any, data: st.DataObject) -> None:
    raw = encode(value)
    with pytest.raises(NotPlain):
        decode(raw[: data.draw(st.integers(0, len(raw) - 1))])
    with pytest.raises(NotPlain):
        decode(raw + b"n")


@pytest.mark.parametrize(
    "value",
    [1.5, object(), {1: "a"}, {"a": {b"x": 1}}, "\ud800", {"\ud800": 1}, 1 << 9000, {1}, type("T", (str,), {})("a")],
)
def test_other_values_are_refused(value: Any) -> None:
    with pytest.raises(NotPlain):
        encode(value)


def test_depth_has_a_limit_in_both_directions() -> None:
    deep: list[Any] = []
    for _ in range(100):
        deep = [deep]
    with pytest.raises(NotPlain, match="nested"):
        encode(deep)
    with pytest.raises(NotPlain, match="nested"):
        decode(b"l\0\0\0\1" * 100 + b"n")


def test_a_huge_count_costs_nothing() -> None:
    with pytest.raises(NotPlain):
        decode(b"l\xff\xff\xff\xff")


def test_a_key_may_not_stand_twice() -> None:
    with pytest.raises(NotPlain, match="twice"):
        decode(b"d\0\0\0\2" + (b"s\0\0\0\1a" + b"n") * 2)


def test_a_key_is_a_text() -> None:
    with pytest.raises(NotPlain, match="keys"):
        decode(b"d\0\0\0\1nn")


def test_an_integer_has_a_length() -> None:
    with pytest.raises(NotPlain, match="integer"):
        decode(b"i\0\0")
    with pytest.raises(NotPlain, match="UTF-8"):
        decode(b"s\0\0\0\1\xff")
