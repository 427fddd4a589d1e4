"""Certificate numbers, identifiers, multibase, instants, strict signatures, and the order of status places."""

import functools
import hashlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.credentials import permutation
from credesk.credentials.certificate_number import certificate_number, parse_certificate_number
from credesk.credentials.ed25519 import is_signed_by, is_sound_key, is_sound_signature
from credesk.credentials.errors import ContentRefused, Unreadable
from credesk.credentials.facts import isolated
from credesk.credentials.identifiers import DocumentKey, did_document, did_key, did_web, is_issuer_id, kid
from credesk.credentials.instants import day_of, day_seconds, instant_seconds, instant_text, last_second
from credesk.credentials.multibase import (
    base58_decode,
    base58_encode,
    base64url_decode,
    base64url_encode,
    digest_multibase,
    multikey,
    public_key_of,
    signature_multibase,
    signature_of,
)
from credesk.credentials.permutation import status_index
from credesk.credentials.status_places import Purpose, list_id, parse_list_id
from tests.credentials.material import DID, DID_KEY, ISSUING, STATUS, STREAM

IDS = st.binary(min_size=16, max_size=16)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SEED = hashlib.sha256(b"seed").digest()


@given(IDS)
def test_numbers_have_their_shape_and_forgive(id: bytes) -> None:
    number = certificate_number(id)
    assert [len(part) for part in number.split("-")] == [4, 4, 4, 1]
    bits = int.from_bytes(hashlib.sha256(id).digest(), "big") >> 196
    assert sum(32**place * LETTERS.index(c) for place, c in enumerate(number.replace("-", "")[-2::-1])) == bits
    typed = number.lower().replace("0", "o").replace("1", "l").replace("-", " ")
    assert parse_certificate_number(typed) == parse_certificate_number(number.replace("1", "I")) == number


@given(IDS, st.integers(0, 12), st.sampled_from(LETTERS))
def test_a_wrong_letter_is_found(id: bytes, place: int, letter: str) -> None:
    letters = list(certificate_number(id).replace("-", ""))
    if letters[place] != letter:
        letters[place] = letter
        with pytest.raises(Unreadable):
            parse_certificate_number("".join(letters))


@given(IDS, st.integers(0, 11))
def test_most_swapped_neighbours_are_found(id: bytes, place: int) -> None:
    letters = list(certificate_number(id).replace("-", ""))
    a, b = letters[place], letters[place + 1]
    letters[place], letters[place + 1] = b, a
    if a != b and {a, b} != {"0", "Z"}:
        with pytest.raises(Unreadable):
            parse_certificate_number("".join(letters))


@pytest.mark.parametrize("text", ["", "7F3K-92QD-11B4", "7F3K-92QD-11B4-MM", "7F3U-92QD-11B4-M", "7F3K-92QD-11B4-é"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(Unreadable):
        parse_certificate_number(text)


@given(st.binary(max_size=100))
def test_multibase_comes_back(raw: bytes) -> None:
    assert base58_decode(base58_encode(raw)) == raw
    assert base64url_decode(base64url_encode(raw)) == raw


def test_multibase_of_keys_and_digests() -> None:
    assert multikey(ISSUING.public).startswith("z6Mk")
    assert public_key_of(multikey(ISSUING.public)) == ISSUING.public
    assert digest_multibase(bytes(32)) == "uEiAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
    assert signature_of(signature_multibase(bytes(range(64)))) == bytes(range(64))
    assert base58_encode(b"\0\0abc") == "11ZiCa"


@pytest.mark.parametrize("text", ["0", "l", "1" * 201, "é"])
def test_what_is_no_base58(text: str) -> None:
    with pytest.raises(ValueError, match="base58"):
        base58_decode(text)


@pytest.mark.parametrize("text", ["A", "AB", "AA=", "A+", "AA\n"])
def test_what_is_no_base64url(text: str) -> None:
    with pytest.raises(ValueError, match="base64url"):
        base64url_decode(text)


@pytest.mark.parametrize("text", ["", "u6Mk", "z6Mk", "z" + base58_encode(b"\xed\x02" + bytes(32))])
def test_what_is_no_key(text: str) -> None:
    with pytest.raises(ValueError, match="key"):
        public_key_of(text)


def test_did_web_of_domains() -> None:
    assert did_web("Kisumutvet.example") == "did:web:kisumutvet.example"
    assert did_web("a.example:8443") == "did:web:a.example%3A8443"
    for domain in ("localhost", "a b.example", "https://a.example", "a..example", ""):
        with pytest.raises(ContentRefused):
            did_web(domain)


def test_issuer_ids() -> None:
    for id in (DID, DID_KEY, "did:web:a.example%3A8443", "did:web:a.example:centres:kisumu"):
        assert is_issuer_id(id)
    for id in (
        "did:web:",
        "did:web:A.example",
        "did:key:z6Mk",
        "did:ion:x",
        "https://a.example",
        "did:web:a.example#x",
    ):
        assert not is_issuer_id(id)


def test_did_document_keeps_every_key_that_was_not_stolen() -> None:
    keys = [DocumentKey(ISSUING.public), DocumentKey(STATUS.public, stolen=True)]
    document = did_document(DID, keys)
    name = f"{DID}#{multikey(ISSUING.public)}"
    assert document["assertionMethod"] == [name]
    assert document["verificationMethod"] == [
        {"id": name, "type": "Multikey", "controller": DID, "publicKeyMultibase": multikey(ISSUING.public)}
    ]
    assert kid(ISSUING.public) == hashlib.sha256(ISSUING.public).digest()[:8]
    assert did_key(ISSUING.public) == DID_KEY


@given(st.integers(0, 253_402_300_799))
def test_instants_come_back(seconds: int) -> None:
    assert instant_seconds(instant_text(seconds)) == seconds
    assert day_seconds(day_of(seconds)) <= seconds <= last_second(day_of(seconds))


@pytest.mark.parametrize(
    "text",
    ["2026-11-24", "2026-11-24T09:00:00", "2026-11-24T09:00:00.5Z", "2026-13-01T00:00:00Z", "2026-11-24T24:00:00Z",
     "\u0662026-11-24T09:00:00Z", "2026-11-24t09:00:00z"],
)  # fmt: skip
def test_what_is_no_instant(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        instant_seconds(text)


def test_days() -> None:
    assert instant_text(day_seconds(date(2026, 11, 24))) == "2026-11-24T00:00:00Z"
    assert instant_text(last_second(date(2026, 11, 24))) == "2026-11-24T23:59:59Z"


def test_signatures_are_strict() -> None:
    signature = ISSUING.sign(b"message")
    assert is_signed_by(ISSUING.public, signature, b"message")
    assert not is_signed_by(ISSUING.public, signature, b"messagf")
    assert not is_signed_by(ISSUING.public, signature[:-1], b"message")
    assert not is_signed_by(STATUS.public, signature, b"message")
    order = 2**252 + 27742317777372353535851937790883648493
    malleable = signature[:32] + (int.from_bytes(signature[32:], "little") + order).to_bytes(32, "little")
    assert is_sound_signature(signature)
    for loose in (malleable, signature + b"x", b"\xff" * 31 + b"\x7f" + signature[32:]):
        assert not is_sound_signature(loose)
        assert not is_signed_by(ISSUING.public, loose, b"message")


@pytest.mark.parametrize(
    "key",
    [
        bytes(32),
        b"\x01" + bytes(31),
        b"\xec" + b"\xff" * 30 + b"\x7f",
        b"\xec" + b"\xff" * 31,
        bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        b"\xed" + b"\xff" * 30 + b"\x7f",
        b"\xff" * 32,
        bytes(31),
    ],
)
def test_keys_that_are_none(key: bytes) -> None:
    """Points of small order (the signature of zeros fits everything under some of them) and loose encodings."""
    assert not is_sound_key(key)
    assert not is_signed_by(key, bytes(64), b"anything")


def test_a_point_of_small_order_would_fool_the_library() -> None:
    """Why keys are looked at first: under the neutral point a made-up signature fits every message."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    neutral = b"\x01" + bytes(31)
    Ed25519PublicKey.from_public_bytes(neutral).verify(neutral + bytes(32), b"anything")
    assert not is_signed_by(neutral, neutral + bytes(32), b"anything")


def test_every_place_is_given_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(permutation, "_round", functools.cache(permutation._round))
    step = 131_072 // 4
    whole = {status_index(SEED, STREAM, 1, count) for count in range(131_072)}
    assert whole == set(range(131_072))
    first = [status_index(SEED, STREAM, 1, count) for count in range(400)]
    assert first != sorted(first)
    assert all(
        80 < sum(quarter * step <= place < (quarter + 1) * step for place in first) < 125 for quarter in range(4)
    )
    assert first != [status_index(SEED, STREAM, 2, count) for count in range(400)]
    assert first != [status_index(SEED, bytes(8), 1, count) for count in range(400)]
    assert first != [status_index(bytes(32), STREAM, 1, count) for count in range(400)]


def test_a_full_list_has_no_place() -> None:
    for count in (-1, 131_072):
        with pytest.raises(ValueError, match="full"):
            status_index(SEED, STREAM, 1, count)
    with pytest.raises(ValueError, match="8 bytes"):
        status_index(SEED, b"x", 1, 0)


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("base", [None, "https://verify.example/status/"])
def test_names_of_lists(base: str | None, purpose: Purpose) -> None:
    assert parse_list_id(list_id(base, STREAM, 17, purpose)) == (STREAM, 17, purpose)


@pytest.mark.parametrize(
    "id", ["https://x.example/status/1", "urn:credesk:status:A1B2C3D4E5F60718/1", "https://x/" + "0" * 16 + "/01"]
)
def test_what_is_no_list(id: str) -> None:
    assert parse_list_id(id) is None


def test_texts_are_isolated() -> None:
    assert isolated("abc") == "\u2068abc\u2069"
