"""The paper proof: round trips, lengths, shortening, digits."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.credentials import cbor
from credesk.credentials.claims import Claims, payload, read_payload
from credesk.credentials.content import StatusPlace
from credesk.credentials.errors import ContentRefused
from credesk.credentials.qr_text import MOST_DIGITS, digits_of, parse_qr_text, qr_text, token_of
from credesk.credentials.signing import credential_digest
from credesk.credentials.token import (
    LARGEST_READ,
    LONGEST_TOKEN,
    PaperContent,
    claims_of,
    finish_token,
    graphemes,
    prepare_token,
    read_token,
    shortened,
    sign_token,
    token_length,
)
from credesk.domain.names import line_fault
from tests.credentials import material
from tests.credentials.material import CONTENT, DID, ISSUING, PAPER, id_of, stored_of

LINES = st.text(st.sampled_from("abcdefg éñ ç漢字नमस्तेعربי"), min_size=1, max_size=60).filter(
    lambda text: not line_fault(text)
)
WHOLE = st.integers(0, 10**9 - 1)
CLAIMS = st.builds(
    Claims,
    issuer_id=st.sampled_from([DID, material.DID_KEY]),
    credential_id=st.binary(min_size=16, max_size=16),
    not_before=st.integers(0, 2**37),
    issued_at=st.integers(0, 2**37),
    name=LINES,
    expires=st.none() | st.integers(0, 2**37),
    title=st.none() | LINES,
    outcome=st.none() | LINES,
    points=st.none() | st.tuples(st.integers(-(10**9) + 1, 10**9 - 1), WHOLE),
    workload_hours=st.none() | WHOLE,
    credits=st.none() | WHOLE,
    level=st.none() | LINES,
    issuer_name=st.none() | LINES,
    place=st.none() | st.builds(StatusPlace, st.binary(min_size=8, max_size=8), WHOLE, st.integers(0, 131_071)),
    digest=st.none() | st.binary(min_size=16, max_size=16),
    language=st.sampled_from([None, "en", "sw", "pt-BR"]),
    identity=st.none() | LINES,
    practice=st.booleans(),
)


@given(CLAIMS)
def test_claims_come_back(claims: Claims) -> None:
    assert read_payload(payload(claims)) == claims
    assert cbor.encode(cbor.decode(payload(claims))) == payload(claims)


@given(CLAIMS)
def test_a_token_comes_back_and_is_as_long_as_told(claims: Claims) -> None:
    prepared = prepare_token(claims, ISSUING.public)
    raw = finish_token(prepared, bytes(64))
    token = read_token(raw)
    assert token.claims == shortened(claims)
    assert token.to_verify == prepared.to_sign
    assert len(raw) == token_length(shortened(claims)) <= LONGEST_TOKEN


@given(st.binary(min_size=1, max_size=LARGEST_READ))
def test_digits_come_back(raw: bytes) -> None:
    assert len(digits_of(raw)) <= MOST_DIGITS
    assert token_of(digits_of(raw)) == raw
    assert parse_qr_text(qr_text(raw, None)).token == raw


def claims(**changes: Any) -> Claims:
    return replace(claims_of(CONTENT, PAPER, stored_of()), **changes)


def test_what_the_token_of_a_credential_says() -> None:
    found = claims()
    assert found.digest == credential_digest(stored_of())
    assert (found.not_before, found.expires) == (1795478400, 1953244799)
    assert (found.points, found.credits, found.workload_hours) == ((900, 1200), 250, 40)
    assert found.place == CONTENT.intent.place
    assert found.practice is False
    assert found.identity is None
    odd = replace(CONTENT, result=replace(CONTENT.result, points=Fraction(200, 3)))
    assert claims_of(odd, PaperContent("  Zoe\u0308  Achieng ", "1999-03-01"), b"").points == (6667, 1200)
    assert claims_of(odd, PaperContent("  Zoe\u0308  Achieng ", "1999-03-01"), b"").name == "Zoë Achieng"
    bare = replace(CONTENT, result=replace(CONTENT.result, points=None), achievement=replace(
        CONTENT.achievement, credits=None, level="", workload_hours=None
    ))  # fmt: skip
    assert claims_of(bare, PAPER, b"").points is None


def test_a_typical_token_is_small() -> None:
    typical = claims(name="N" * 20, issuer_name="I" * 40)
    assert 300 < token_length(typical) < 380


@pytest.mark.parametrize("size", range(560, 700, 7))
def test_the_issuer_is_shortened_first(size: int) -> None:
    base = claims(issuer_name="I" * 100)
    long = claims(issuer_name="I" * (100 + max(0, size - token_length(base))))
    short = shortened(long)
    assert token_length(short) <= LONGEST_TOKEN
    if token_length(long) <= LONGEST_TOKEN:
        assert short == long
    else:
        assert short.shortened == (7,)
        assert short.title == long.title
        assert short.issuer_name is not None
        assert short.issuer_name.endswith("I…")
        assert token_length(short) >= LONGEST_TOKEN - 1


def test_then_the_title_and_never_the_name() -> None:
    name = "Achieng’ Atieno " * 6
    long = claims(name=name.strip(), issuer_name="I" * 300, title="T" * 500)
    short = shortened(long)
    assert short.shortened == (1, 7)
    assert short.issuer_name == "I…"
    assert short.name == long.name
    assert token_length(short) <= LONGEST_TOKEN
    with pytest.raises(ContentRefused, match="too long"):
        shortened(claims(name="N" * 300, level="L" * 200))
    with pytest.raises(ContentRefused):
        shortened(claims(name="N" * 300, level="L" * 200, issuer_name=None, title="T"))


def test_words_are_cut_between_letters() -> None:
    syllables = "नमस्ते " * 60
    short = shortened(claims(title=syllables.strip(), issuer_name="I"))
    assert short.title is not None
    kept = short.title.removesuffix("…")
    assert syllables.startswith(kept)
    assert graphemes(syllables)[: len(graphemes(kept))] == graphemes(kept)
    read_token(sign_token(short, ISSUING.public, ISSUING.sign))


@pytest.mark.parametrize(
    "address", ["http://verify.example/", "https://verify.example/#", "https://Verify.example", "https://a b/", "x"]
)
def test_addresses_that_no_code_carries(address: str) -> None:
    with pytest.raises(ContentRefused):
        qr_text(b"x", address)


def test_names_that_cannot_be_printed() -> None:
    from credesk.domain.errors import BadInput

    with pytest.raises(BadInput):
        claims_of(CONTENT, PaperContent("A\nB"), b"")
    with pytest.raises(BadInput):
        claims_of(replace(CONTENT, intent=replace(CONTENT.intent, id=id_of("x"))), PaperContent(" "), b"")
