"""Values and entries: one encoding each, and nothing else is read."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import cbor2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.domain.errors import Tampered
from credesk.domain.texts import nfc
from credesk.workspace.journal.entry import Entry, Write, decode_entry
from credesk.workspace.journal.values import MAX_BYTES, MAX_DEPTH, decode, encode, normal

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
FRACTIONS = st.fractions().map(lambda one: one)
PLAIN = st.none() | st.booleans() | st.integers() | TEXTS | st.binary(max_size=40) | FRACTIONS
VALUES = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=4), max_leaves=12)
MAPS = st.dictionaries(st.integers(0, 2**64 - 1), VALUES, max_size=6)
IDS, HASHES = st.binary(min_size=16, max_size=16), st.binary(min_size=32, max_size=32)
WRITES = st.builds(
    Write, VALUES, st.integers(1, 2**63 - 1), st.lists(HASHES, max_size=3, unique=True).map(lambda p: tuple(sorted(p)))
)
NUMBERS = st.integers(0, 2**63 - 1)
ENTRIES = st.builds(
    Entry,
    space=IDS,
    stream=st.binary(min_size=8, max_size=8),
    seq=st.integers(1, 2**63 - 1),
    previous=st.none() | HASHES,
    clock=NUMBERS,
    wall=NUMBERS,
    actor=IDS,
    type=NUMBERS,
    id=IDS,
    fields=st.dictionaries(st.integers(0, 2**64 - 1), WRITES, max_size=4),
    signature=st.none() | st.binary(min_size=64, max_size=64),
)


@given(VALUES | MAPS)
def test_a_value_decodes_to_its_normal_form_and_encodes_to_the_same_bytes(value: Any) -> None:
    raw = encode(value)
    assert decode(raw) == normal(value)
    assert encode(decode(raw)) == raw


@given(ENTRIES)
def test_an_entry_is_read_back_with_the_same_bytes_and_hash(entry: Entry) -> None:
    again = decode_entry(entry.raw)
    # Encoded anew, not taken from what was read.
    assert replace(again).raw == entry.raw
    assert again.hash == entry.hash
    assert again.signed_bytes == entry.signed_bytes


@settings(max_examples=300)
@given(ENTRIES, st.data())
def test_a_changed_byte_gives_no_entry_or_another_one(entry: Entry, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(entry.raw) - 1))
    changed = bytearray(entry.raw)
    changed[at] ^= data.draw(st.integers(1, 255))
    try:
        other = decode_entry(bytes(changed))
    except Tampered:
        return
    assert replace(other).raw == bytes(changed)
    assert other.hash != entry.hash


@given(TEXTS)
def test_text_is_written_in_nfc_however_it_was_typed(text: str) -> None:
    assert decode(encode(text)) == nfc(text)


def test_fractions_are_in_lowest_terms_and_whole_ones_are_integers() -> None:
    assert encode(Fraction(6, 4)).hex() == "d81e820302"
    assert encode(Fraction(-1, 3)).hex() == "d81e822003"
    assert encode(Fraction(8, 4)) == encode(2) == b"\x02"
    assert encode([(1, "a")]).hex() == "8182016161"


NOT_THE_ONE_FORM = {
    "a longer integer": "1801",
    "an integer in eight bytes": "1b0000000000000001",
    "a small bignum": "c24101",
    "a bignum with a leading zero": "c24a00010000000000000000",
    "a longer length of bytes": "580161",
    "a list without a length": "9f01ff",
    "bytes without a length": "5f4101ff",
    "text without a length": "7f6161ff",
    "a map without a length": "bf0001ff",
    "map keys out of order": "a201000000",
    "a map key twice": "a200010002",
    "a text as key": "a1616101",
    "a negative key": "a12001",
    "a list as key": "a1810101",
    "a fraction not in lowest terms": "d81e820204",
    "a whole fraction": "d81e820301",
    "a fraction with a negative denominator": "d81e820121",
    "a fraction over nothing": "d81e820100",
    "half a fraction": "d81e8101",
    "a fraction of texts": "d81e8261616161",
    "text not in NFC": "6365cc81",
    "text not in UTF-8": "63ffffff",
    "half a surrogate": "63eda080",
    "a float": "f93c00",
    "a double": "fb3ff8000000000000",
    "undefined": "f7",
    "a simple value": "f0",
    "a date": "c074323031332d30332d32315432303a30343a30305a",
    "a decimal": "c48221196ab3",
    "a self-described value": "d9d9f701",
    "a shared value": "d81c8101",
    "a value that holds itself": "d81c81d81d00",
    "a regular expression": "d8236128",
    "a set": "d901028101",
    "an unknown tag": "d90fff01",
    "more after the end": "0101",
    "less than it says": "8201",
    "very much less than it says": "9bffffffffffffffff",
    "very many bytes that are not there": "5bffffffffffffffff",
    "nothing": "",
    "a reserved head": "1c",
    "a break": "ff",
}


@pytest.mark.parametrize("raw", NOT_THE_ONE_FORM.values(), ids=NOT_THE_ONE_FORM.keys())
def test_decoding_refuses_every_other_form(raw: str) -> None:
    with pytest.raises(Tampered):
        decode(bytes.fromhex(raw))


@given(st.binary(max_size=60))
def test_any_bytes_are_one_value_or_refused(raw: bytes) -> None:
    try:
        value = decode(raw)
    except Tampered:
        return
    assert encode(value) == raw


def test_depth_and_size_have_limits() -> None:
    nested: Any = 1
    for _ in range(MAX_DEPTH):
        nested = [nested]
    assert decode(encode(nested)) == nested
    with pytest.raises(TypeError):
        encode([nested])
    for deep in (MAX_DEPTH + 1, 400, 100_000):
        with pytest.raises(Tampered):
            decode(b"\x81" * deep + b"\x01")
    with pytest.raises(Tampered):
        decode(bytes(MAX_BYTES + 1))
    with pytest.raises(Tampered):
        decode("text from a damaged column")  # type: ignore[arg-type]


@pytest.mark.parametrize("value", [1.5, {"name": 1}, {-1: 1}, {True: 1}, {2**64: 1}, {1, 2}, object()])
def test_encoding_refuses_what_a_journal_does_not_hold(value: object) -> None:
    with pytest.raises(TypeError):
        encode(value)


def _array(**changed: Any) -> list[Any]:
    names = "form space stream seq previous clock wall actor type id fields signature".split()
    values = [1, b"S" * 16, b"T" * 8, 2, b"p" * 32, 9, 8, b"A" * 16, 22, b"I" * 16, {0: [1, 1, []]}, None]
    return list({**dict(zip(names, values, strict=True)), **changed}.values())


WRONG_ENTRIES: dict[str, dict[str, Any]] = {
    "another format": {"form": 2},
    "a format that equals one": {"form": True},
    "a short space": {"space": b"S" * 15},
    "a long stream": {"stream": b"T" * 9},
    "a text as actor": {"actor": "A" * 16},
    "an id of zeros as a list": {"id": [0] * 16},
    "seq 0": {"seq": 0},
    "a negative clock": {"clock": -1},
    "a clock of 64 bits": {"clock": 2**63},
    "a flag as wall": {"wall": True},
    "a type beyond 63 bits": {"type": 2**63},
    "a short previous": {"previous": b"p" * 31},
    "a list as previous": {"previous": [0] * 32},
    "a short signature": {"signature": b"s" * 63},
    "fields as a list": {"fields": [[0, 1, []]]},
    "a write of two": {"fields": {0: [1, 1]}},
    "a write that is bytes": {"fields": {0: b"\x01\x02\x03"}},
    "version 0": {"fields": {0: [1, 0, []]}},
    "version true": {"fields": {0: [1, True, []]}},
    "a version of 64 bits": {"fields": {0: [1, 2**63, []]}},
    "parents as bytes": {"fields": {0: [1, 1, b""]}},
    "a short parent": {"fields": {0: [1, 1, [b"p"]]}},
    "parents out of order": {"fields": {0: [1, 1, [b"q" * 32, b"p" * 32]]}},
    "a parent twice": {"fields": {0: [1, 1, [b"p" * 32, b"p" * 32]]}},
}


@pytest.mark.parametrize("changed", WRONG_ENTRIES.values(), ids=WRONG_ENTRIES.keys())
def test_an_entry_of_another_shape_is_refused(changed: dict[str, Any]) -> None:
    assert decode_entry(cbor2.dumps(_array(), canonical=True)).seq == 2
    with pytest.raises(Tampered):
        decode_entry(cbor2.dumps(_array(**changed), canonical=True))


def test_entries_of_another_length_are_refused() -> None:
    for array in (_array()[:-1], [*_array(), None], 7):
        with pytest.raises(Tampered):
            decode_entry(cbor2.dumps(array, canonical=True))
