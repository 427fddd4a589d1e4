"""What status keys sign as compact JWS: statements of this program, and a status list in its second form, VC-JWT.

Open Badges 3.0, 8.2 (JWT Proof Format) and W3C Securing Verifiable Credentials using JOSE and COSE, 3.1: the payload is
the list itself without ``proof``, with the registered claims ``iss``, ``jti``, ``nbf`` and ``exp`` beside it.
"""

import json
from dataclasses import dataclass
from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.errors import Unreadable
from credesk.credentials.identifiers import key_id
from credesk.credentials.instants import instant_seconds
from credesk.credentials.jws import Compact, split_jws, write_jws
from credesk.credentials.signing import Sign
from credesk.credentials.status_lists import LARGEST_LIST
from credesk.credentials.strict_json import read_object
from credesk.credentials.trust import TrustContent, TrustedKey

LIST_TYPE = "vc+jwt"
_LARGEST = 2 * LARGEST_LIST


@dataclass(frozen=True, slots=True)
class Statement:
    """What a status key is said to have signed; nothing of it is verified yet."""

    jws: Compact
    payload: dict[str, Any]


def sign_statement(payload: dict[str, Any], type: str, method: str, sign: Sign) -> bytes:
    """A compact JWS with EdDSA, naming its key by the verification method. Instants in ``payload`` are the caller's."""
    return write_jws({"alg": "EdDSA", "kid": method, "typ": type}, stored_form(payload), sign).encode("ascii")


def read_statement(raw: bytes, type: str, most_bytes: int = _LARGEST) -> Statement:
    """A statement of this type, not verified yet. Raises Unreadable for any other."""
    found = split_jws(raw, most_bytes)
    header = found.header
    if header.keys() != {"alg", "kid", "typ"} or (header["alg"], header["typ"]) != ("EdDSA", type):
        raise Unreadable("The signed text is signed in another way than it must be.")
    return Statement(found, read_object(found.payload, most_bytes, "The signed text"))


def list_jwt(stored: bytes, public_key: bytes, sign: Sign) -> bytes:
    """The VC-JWT of a list whose stored form is at hand, signed by the same status key."""
    document = _without_proof(json.loads(stored))
    return sign_statement(_claims(document), LIST_TYPE, key_id(document["issuer"], public_key), sign)


def _without_proof(document: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name != "proof"}


def _claims(document: dict[str, Any]) -> dict[str, Any]:
    claims = {"iss": document["issuer"], "jti": document["id"], "nbf": instant_seconds(document["validFrom"])}
    if "validUntil" in document:
        claims["exp"] = instant_seconds(document["validUntil"])
    return document | claims


def check_list_jwt(raw: bytes, stored: bytes, trust: TrustContent) -> None:
    """Raise Unreadable where a list's VC-JWT is not signed by its issuer or says another thing than the list."""
    found = read_statement(raw, LIST_TYPE)
    check_signed(found, str(found.payload.get("issuer")), found.payload.get("nbf"), trust)
    if found.payload != _claims(_without_proof(json.loads(stored))):
        raise Unreadable("The VC-JWT says another thing than the list beside it.")


def check_signed(found: Statement, issuer_id: str, at: object, trust: TrustContent) -> TrustedKey:
    """The status key of the issuer that signed a JWS and counted at an instant (seconds). Raises Unreadable."""
    issuer = trust.issuer(issuer_id)
    for key in () if issuer is None else issuer.keys:
        is_meant = key.id == found.jws.header["kid"] and key.use == "status" and key.controller == issuer_id
        if is_meant and key.revoked is None and isinstance(at, int) and key.counted_at(at):
            if is_signed_by(key.public_key, found.jws.signature, found.jws.message):
                return key
            raise Unreadable("The signed text was altered.")
    raise Unreadable("The signed text is not signed by a status key of its issuer.")
