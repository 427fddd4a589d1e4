"""Requests to the root and its answers as files: read strictly, and never signed for more than they list."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.credentials.trust import Theft, TrustContent, TrustedIssuer, TrustedKey, TrustedName
from credesk.desk.keys_changes import changes_between
from credesk.desk.keys_request import RootRequest, read_answer, read_request
from credesk.desk.keys_waiting import Waiting
from credesk.domain.errors import BadInput, CredeskError, Tampered
from credesk.keys.secrets import Secret
from credesk.keys.signatures import SigningKey
from credesk.workspace.journal.kinds import ISSUER_KEY, ISSUER_KEY_END, ISSUER_VERSION, TRUST
from credesk.workspace.journal.values import decode, encode

DEVICE, ROOT, FIRST, SECOND, STATUS = (SigningKey(Secret(bytes([n] * 32))) for n in (1, 2, 3, 4, 5))
MADE = 1_795_600_000_000
DID = "did:web:centre.example"
DIGEST, OTHER = b"d" * 16, b"o" * 16


def request() -> RootRequest:
    fact = Waiting(ISSUER_KEY_END, b"r" * 16, {"public_key": FIRST.public.raw, "how": "retired", "since": MADE})
    made = RootRequest(
        space=b"s" * 16,
        root=ROOT.public.raw,
        partition=b"p" * 16,
        practice=False,
        knows_root=True,
        made=MADE,
        device=b"d" * 16,
        device_key=DEVICE.public.raw,
        device_entry=None,
        asked_by="S. Njoroge",
        current=None,
        issuers=None,
        facts=(fact,),
        people=((b"q" * 16, "A. Achieng"),),
    )
    return made.signed(DEVICE)


def test_a_request_is_read_as_it_was_written() -> None:
    assert read_request(request().raw) == request()


@settings(max_examples=150, deadline=None)
@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_every_changed_bit_of_a_request_is_found(place: int, bit: int) -> None:
    raw = bytearray(request().raw)
    raw[place % len(raw)] ^= 1 << bit
    with pytest.raises((BadInput, Tampered)):
        read_request(bytes(raw))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_other_bytes_are_refused_in_a_sentence(raw: bytes) -> None:
    with pytest.raises(CredeskError):
        read_request(raw)
    with pytest.raises(CredeskError):
        read_answer(raw, ROOT.public.raw)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        *((1, value) for value in (0, 2, None)),
        *((2, value) for value in (b"short", "text")),
        *((5, value) for value in (1, None)),
        *((7, value) for value in (-1, 2**60, None)),
        *((11, value) for value in (None, "x" * 201)),
        *((14, value) for value in (None, [[1, b"r" * 16, []]] * 2, [[37, b"r" * 16, []]], [[36, b"r", []]], [[36]])),
        (14, [[36, b"r" * 16, [[1, b"x"], [0, b"y"]]]]),
        (14, [[36, b"r" * 16, [[99, b"x"]]]]),
        (14, [[TRUST.number, b"r" * 16, []]]),
        (15, [[b"q" * 16]]),
    ],
)
def test_a_signed_request_of_another_form_is_refused(place: int, value: Any) -> None:
    parts = decode(request().raw)
    parts[place] = value
    parts[-1] = None
    parts[-1] = DEVICE.sign(b"credesk-root-request-1" + encode(parts))
    with pytest.raises(BadInput):
        read_request(encode(parts))


def key(of: SigningKey, use: str = "credential", **changes: Any) -> TrustedKey:
    return replace(TrustedKey(DID, of.public.raw, use, MADE // 1000), **changes)


def content(*keys: TrustedKey, **changes: Any) -> TrustContent:
    issuer = replace(TrustedIssuer((DID,), (TrustedName("Kisumu TVET"),), keys), **changes)
    return TrustContent(ROOT.public.raw, 1, MADE // 1000, MADE // 1000 + 1000, (issuer,))


def began(of: SigningKey, **changes: Any) -> Waiting:
    values = {"public_key": of.public.raw, "use": "credential", "valid_from": MADE, "practice": False}
    return Waiting(ISSUER_KEY, b"k" * 16, {**values, **changes})


def ended(of: SigningKey, how: str, good: Any = None) -> Waiting:
    values = {"public_key": of.public.raw, "how": how, "since": MADE, "reason": "Taken", "good": good}
    return Waiting(ISSUER_KEY_END, b"e" * 16, values)


def theft(*good: bytes) -> Theft:
    return Theft(MADE // 1000, "Taken", frozenset(good))


BEFORE = content(key(FIRST), key(STATUS, "status"))
UNEXPLAINED: dict[str, tuple[Callable[[], TrustContent], tuple[Waiting, ...], frozenset[bytes]]] = {
    "a key that is not listed": (lambda: content(*BEFORE.issuers[0].keys, key(SECOND)), (), frozenset()),
    "a key of another use than listed": (
        lambda: content(*BEFORE.issuers[0].keys, key(SECOND, "status")),
        (began(SECOND),),
        frozenset(),
    ),
    "a key from earlier than listed": (
        lambda: content(*BEFORE.issuers[0].keys, key(SECOND, valid_from=0)),
        (began(SECOND),),
        frozenset(),
    ),
    "a key left out": (lambda: content(key(STATUS, "status")), (), frozenset()),
    "a key that begins earlier": (lambda: content(key(FIRST, valid_from=0), key(STATUS, "status")), (), frozenset()),
    "a key that ends": (lambda: content(key(FIRST, valid_until=MADE), key(STATUS, "status")), (), frozenset()),
    "a practice key that becomes real": (
        lambda: content(key(FIRST, practice=True), key(STATUS, "status")),
        (),
        frozenset(),
    ),
    "another name": (
        lambda: content(*BEFORE.issuers[0].keys, names=(TrustedName("Other"),)),
        (Waiting(ISSUER_VERSION, b"v" * 16, {"legal_name": "Other"}),),
        frozenset(),
    ),
    "another address": (
        lambda: content(*BEFORE.issuers[0].keys, verify_address="https://thief.example/"),
        (),
        frozenset(),
    ),
    "another identifier": (
        lambda: content(*BEFORE.issuers[0].keys, ids=(DID, "did:web:thief.example")),
        (),
        frozenset(),
    ),
    "an issuer left out": (lambda: replace(BEFORE, issuers=()), (), frozenset()),
    "another issuer": (
        lambda: replace(BEFORE, issuers=(*BEFORE.issuers, replace(BEFORE.issuers[0], ids=("did:web:x.example",)))),
        (),
        frozenset(),
    ),
    "a theft that is forgotten": (lambda: BEFORE, (), frozenset({FIRST.public.raw})),
    "a theft that is listed and not told": (lambda: BEFORE, (ended(FIRST, "stolen", [[DID, DIGEST]]),), frozenset()),
    "a longer good list than listed": (
        lambda: content(key(FIRST, revoked=theft(DIGEST, OTHER)), key(STATUS, "status")),
        (ended(FIRST, "stolen", [[DID, DIGEST]]),),
        frozenset(),
    ),
}


@pytest.mark.parametrize("case", sorted(UNEXPLAINED))
def test_what_a_request_does_not_list_is_not_signed(case: str) -> None:
    wanted, facts, stolen = UNEXPLAINED[case]
    assert changes_between(BEFORE, wanted(), facts, stolen)


def test_what_a_request_lists_is_signed() -> None:
    stolen = content(key(FIRST, revoked=theft(DIGEST)), key(STATUS, "status"), key(SECOND))
    facts = (began(SECOND), ended(FIRST, "stolen", [[DID, DIGEST]]))
    assert changes_between(BEFORE, stolen, facts, frozenset()) == []
    assert changes_between(stolen, stolen, (), frozenset({FIRST.public.raw})) == []
    assert changes_between(stolen, BEFORE, (), frozenset())
    ids = (DID, "did:web:new.example")
    version = Waiting(ISSUER_VERSION, b"v" * 16, {"legal_name": "Kisumu TVET", "identifiers": list(ids)})
    assert changes_between(BEFORE, content(*BEFORE.issuers[0].keys, ids=ids), (version,), frozenset()) == []


def test_a_request_and_an_answer_are_not_one_another(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="not an answer"):
        read_answer(request().raw, ROOT.public.raw)
