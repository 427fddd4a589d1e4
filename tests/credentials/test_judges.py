"""Independent readers: openbadgeslib verifies our credentials, PyLD sees the same statements, cwt reads our tokens."""

import base64
import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from credesk.credentials.canonical import canonical_statements
from credesk.credentials.content import AlignmentContent, CredentialContent, IdentityContent, Replaced
from credesk.credentials.identifiers import DocumentKey, did_document
from credesk.credentials.instants import instant_seconds
from credesk.credentials.statements import statements
from credesk.credentials.status_places import Purpose
from tests.credentials.material import (
    ACHIEVEMENT,
    CONTENT,
    DID,
    DID_KEY,
    ISSUING,
    PLACE,
    STATUS,
    at_did_key,
    edited,
    id_of,
    lists_of,
    stored_of,
    token_of,
    with_intent,
)
from tests.judges import Judge

pytestmark = pytest.mark.judge

OPENBADGES = """
import base64, json
from openbadgeslib.ob3.contexts import document_loader
from openbadgeslib.ob3.ldp import OB3LdpVerifier, verify_data_integrity_proof
from pyld import jsonld

def answer(question):
    if question["ask"] == "statements":
        options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": document_loader()}
        return jsonld.normalize(question["document"], options)
    if question["ask"] == "proof":
        verify_data_integrity_proof(question["document"], question["pem"])
        return "verified"
    pages = question["pages"]
    def download(url, *_, **__):
        return pages[url].encode()
    try:
        verifier = OB3LdpVerifier.for_issuer_did(question["did"])
        document = base64.b64decode(question["document"])
        credential = verifier.verify(document, check_status=question["status"], download=download,
                                     verify_status_list=False)  # it can verify lists as JWT only; see "proof"
    except Exception as error:
        return [type(error).__name__, str(error)]
    return ["verified", credential.name]
"""

CWT = """
from cwt import COSEKey, CWT

def answer(question):
    key = COSEKey.new({1: 1, 2: bytes.fromhex(question["kid"]), 3: -19, -1: 6, -2: bytes.fromhex(question["key"])})
    try:
        return repr(CWT.new().decode(bytes.fromhex(question["token"]), key))
    except Exception as error:
        return type(error).__name__
"""
# Judges look at the machine's clock, so what they are given began long ago and has no end.
LONG_AGO = instant_seconds("2020-01-02T09:00:00Z")
OLD = with_intent(award_date=date(2020, 1, 2), signed_at=LONG_AGO, valid_until=None)


@pytest.fixture(scope="module")
def openbadges() -> Iterator[Judge]:
    with Judge(OPENBADGES) as judge:
        yield judge


def question(stored: bytes, did: str = DID, lists: list[bytes] | None = None) -> dict[str, Any]:
    document = did_document(DID, [DocumentKey(ISSUING.public), DocumentKey(STATUS.public)])
    pages = {"https://kisumutvet.example/.well-known/did.json": json.dumps(document)}
    for one in lists or []:
        pages[json.loads(one)["id"]] = one.decode()
    encoded = base64.b64encode(stored).decode()
    return {"ask": "verify", "document": encoded, "did": did, "pages": pages, "status": lists is not None}


def test_openbadgeslib_verifies_ours(openbadges: Judge) -> None:
    assert openbadges.ask(question(stored_of(OLD))) == ["verified", ACHIEVEMENT.name]
    assert openbadges.ask(question(stored_of(at_did_key(OLD)), DID_KEY)) == ["verified", ACHIEVEMENT.name]
    full = replace(OLD, with_schema=True)
    full = with_intent(full, practice=True, replaces=Replaced(id_of("old"), bytes(32)))
    assert openbadges.ask(question(stored_of(full))) == ["verified", ACHIEVEMENT.name]


def test_openbadgeslib_sees_a_change(openbadges: Judge) -> None:
    changed = edited(stored_of(OLD), lambda document: document.update(name="Another"))
    assert openbadges.ask(question(changed))[0] == "OB3VerificationError"


@pytest.mark.parametrize("withdrawn", [False, True])
def test_openbadgeslib_reads_our_status_lists(openbadges: Judge, withdrawn: bool) -> None:
    bits = frozenset((PLACE.index,)) if withdrawn else frozenset((PLACE.index + 1, PLACE.index - 1))
    lists = lists_of({Purpose.REVOCATION: bits}, valid_from=LONG_AGO + 60, valid_until=None)
    kind, words = openbadges.ask(question(stored_of(OLD), lists=lists))
    assert kind == ("OB3VerificationError" if withdrawn else "verified")
    assert not withdrawn or "revo" in words
    pem = STATUS.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    for one in lists:
        assert openbadges.ask({"ask": "proof", "document": json.loads(one), "pem": pem}) == "verified"


WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn"), include_characters='\n\t"\\'), min_size=1)
CONTENTS = st.builds(
    lambda name, text, code, credits, identity: replace(
        CONTENT,
        achievement=replace(
            ACHIEVEMENT,
            name=name,
            narrative=text,
            description=text,
            code=code,
            credits=credits,
            alignments=(AlignmentContent(name, "https://x.example/é", description=text), *ACHIEVEMENT.alignments),
        ),
        identities=(IdentityContent(identity, b"salt"), IdentityContent(identity, b"salt", "emailAddress")),
    ),
    WORDS,
    WORDS,
    WORDS,
    st.none() | st.fractions(0, 10**6).map(lambda value: Fraction(int(value * 100), 100)),
    WORDS,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(CONTENTS)
def test_the_published_contexts_give_our_statements(openbadges: Judge, content: CredentialContent) -> None:
    document = json.loads(stored_of(content))
    proof = document.pop("proof")[0]
    proof.pop("proofValue")
    ours = canonical_statements(statements({k: v for k, v in document.items() if k != "@context"}, "Credential"))
    assert openbadges.ask({"ask": "statements", "document": document}) == ours.decode()
    ours = canonical_statements(statements(proof, "Proof"))
    proof |= {"@context": document["@context"]}
    assert openbadges.ask({"ask": "statements", "document": proof}) == ours.decode()


def test_statements_of_a_status_list(openbadges: Judge) -> None:
    document = json.loads(lists_of()[0])
    del document["proof"]
    bare = {name: value for name, value in document.items() if name != "@context"}
    ours = canonical_statements(statements(bare, "StatusListCredential"))
    assert openbadges.ask({"ask": "statements", "document": document}) == ours.decode()


def test_cwt_reads_our_token() -> None:
    kid = hashlib.sha256(ISSUING.public).digest()[:8]
    token = token_of(OLD)
    asked = {"kid": kid.hex(), "key": ISSUING.public.hex(), "token": token.hex()}
    with Judge(CWT) as judge:
        claims = judge.ask(asked)
        assert "'Achieng’ Atieno Otieno'" in claims
        assert f"7: {CONTENT.intent.id!r}" in claims
        assert judge.ask(asked | {"token": token.replace(b"Achieng", b"Atieno2").hex()}) == "VerifyError"
