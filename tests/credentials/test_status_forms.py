"""Both forms of a status list, and the statement of a replacement: what is read, what is refused, what judges see."""

import base64
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from credesk.credentials.errors import Unreadable
from credesk.credentials.identifiers import DocumentKey, did_document
from credesk.credentials.instants import instant_seconds
from credesk.credentials.status_jwt import check_list_jwt, list_jwt
from credesk.credentials.status_places import Purpose
from credesk.credentials.status_replaced import Replacement, read_replacement, sign_replacement
from tests.credentials.material import (
    DID,
    ISSUING,
    LISTED_AT,
    PLACE,
    STATUS,
    STATUS_BASE,
    id_of,
    lists_of,
    stored_of,
    trust_of,
    with_intent,
)
from tests.judges import Judge

TRUST = trust_of()
LONG_AGO = instant_seconds("2020-01-02T09:00:00Z")
OLD = with_intent(award_date=date(2020, 1, 2), signed_at=LONG_AGO, valid_until=None)


def part(jws: bytes, number: int) -> dict[str, Any]:
    text = jws.split(b".")[number]
    read: dict[str, Any] = json.loads(base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4)))
    return read


def with_part(jws: bytes, number: int, **changes: object) -> bytes:
    parts = jws.split(b".")
    changed = json.dumps(part(jws, number) | changes).encode()
    parts[number] = base64.urlsafe_b64encode(changed).rstrip(b"=")
    return b".".join(parts)


def test_the_vc_jwt_says_what_the_list_says() -> None:
    for stored in lists_of():
        jwt = list_jwt(stored, STATUS.public, STATUS.sign)
        check_list_jwt(jwt, stored, TRUST)
        document, payload = json.loads(stored), part(jwt, 1)
        assert {name: payload[name] for name in document if name != "proof"} == {
            name: value for name, value in document.items() if name != "proof"
        }
        assert (payload["iss"], payload["jti"], payload["nbf"]) == (DID, document["id"], LISTED_AT)
        assert part(jwt, 0) == {"alg": "EdDSA", "kid": document["proof"][0]["verificationMethod"], "typ": "vc+jwt"}


def test_another_list_or_key_is_refused() -> None:
    first, second = lists_of()[0], lists_of()[1]
    jwt = list_jwt(first, STATUS.public, STATUS.sign)
    for wrong in (
        (jwt, second),
        (with_part(jwt, 1, validUntil="2030-01-01T00:00:00Z"), first),
        (with_part(jwt, 0, alg="none"), first),
        (with_part(jwt, 0, typ="JWT"), first),
        (with_part(jwt, 0, jwk={}), first),
        (list_jwt(first, ISSUING.public, ISSUING.sign), first),
        (jwt[:-4] + b"AAAA", first),
        (jwt + b".", first),
        (b"{}", first),
        (b"\xff.\xff.\xff", first),
    ):
        with pytest.raises(Unreadable):
            check_list_jwt(wrong[0], wrong[1], TRUST)


def replaced() -> bytes:
    said = Replacement(DID, id_of("old"), id_of("new"), LISTED_AT, STATUS_BASE, PLACE)
    return sign_replacement(said, STATUS.public, STATUS.sign, LISTED_AT)


def test_a_replacement_names_both_and_the_place() -> None:
    said = read_replacement(replaced(), TRUST)
    assert said["statusListCredential"] == f"{STATUS_BASE}{PLACE.stream.hex()}/1r"
    assert said["statusListIndex"] == str(PLACE.index)
    assert said["credential"] != said["replacedBy"]["credential"]


@pytest.mark.parametrize("changes", [{"replacedBy": "x"}, {"iss": "did:web:other.example"}, {"iat": 1}, {"version": 2}])
def test_a_changed_replacement_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(Unreadable):
        read_replacement(with_part(replaced(), 1, **changes), TRUST)
    with pytest.raises(Unreadable):
        read_replacement(list_jwt(lists_of()[0], STATUS.public, STATUS.sign), TRUST)


OPENBADGES = """
import base64
from openbadgeslib.ob3.credential import OpenBadgeCredential
from openbadgeslib.ob3.ldp import OB3LdpVerifier, verify_data_integrity_proof
from openbadgeslib.ob3.status import check_credential_status

def answer(question):
    pages = question["pages"]
    def download(url, *_, **__):
        return pages[url].encode()
    if question["ask"] == "proof":
        verify_data_integrity_proof(question["document"], question["pem"])
        return "verified"
    try:
        verifier = OB3LdpVerifier.for_issuer_did(question["did"])
        document = base64.b64decode(question["document"])
        credential = verifier.verify(document, check_status=True, download=download,
                                     verify_status_list=question["verify"])
        if question["entry"]:
            credential.credential_status = [question["entry"]]
            check_credential_status(credential, download, verify_list=question["verify"])
    except Exception as error:
        return [type(error).__name__, str(error)]
    return ["verified", credential.name]
"""


@pytest.fixture(scope="module")
def openbadges() -> Iterator[Judge]:
    with Judge(OPENBADGES) as judge:
        yield judge


def asked(bits: dict[Purpose, frozenset[int]], *, as_jwt: bool, forged: bool = False) -> dict[str, Any]:
    """What openbadgeslib finds at the addresses: lists in one of their forms, and the did.json."""
    document = did_document(DID, [DocumentKey(ISSUING.public), DocumentKey(STATUS.public)])
    pages = {"https://kisumutvet.example/.well-known/did.json": json.dumps(document)}
    for stored in lists_of(bits, valid_from=LONG_AGO + 60, valid_until=None):
        jwt = list_jwt(stored, STATUS.public, STATUS.sign)
        shown = with_part(jwt, 1, nbf=1) if forged else jwt
        pages[json.loads(stored)["id"]] = shown.decode() if as_jwt else stored.decode()
    name = f"{STATUS_BASE}{PLACE.stream.hex()}/1s"
    entry = {"id": f"{name}#{PLACE.index}", "type": "BitstringStatusListEntry", "statusPurpose": "suspension",
             "statusListIndex": str(PLACE.index), "statusListCredential": name}  # fmt: skip
    encoded = base64.b64encode(stored_of(OLD)).decode()
    return {"ask": "verify", "document": encoded, "did": DID, "pages": pages, "entry": entry, "verify": as_jwt}


@pytest.mark.judge
@pytest.mark.parametrize("as_jwt", [True, False])
@pytest.mark.parametrize("purpose", [None, Purpose.REVOCATION, Purpose.SUSPENSION])
def test_openbadgeslib_sees_what_our_lists_say(openbadges: Judge, purpose: Purpose | None, as_jwt: bool) -> None:
    """The VC-JWT form is verified by it in full; of the embedded form it verifies the proof, apart from the status."""
    bits = {} if purpose is None else {purpose: frozenset((PLACE.index,))}
    kind, words = openbadges.ask(asked(bits, as_jwt=as_jwt))
    assert kind == ("verified" if purpose is None else "OB3VerificationError"), words
    assert purpose is None or f"'{purpose.value}' is set" in words
    pem = STATUS.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    for stored in lists_of(bits, valid_from=LONG_AGO + 60, valid_until=None):
        question = {"ask": "proof", "document": json.loads(stored), "pem": pem, "pages": {}}
        assert openbadges.ask(question) == "verified"


@pytest.mark.judge
def test_openbadgeslib_refuses_a_forged_vc_jwt(openbadges: Judge) -> None:
    kind, words = openbadges.ask(asked({}, as_jwt=True, forged=True))
    assert (kind, "proof is invalid" in words) == ("OB3VerificationError", True)
