"""A status list in its second form: VC-JWT, for readers that verify no embedded proofs.

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
from credesk.credentials.multibase import base64url_decode, base64url_encode
from credesk.credentials.signing import Sign
from credesk.credentials.status_lists import LARGEST_LIST
from credesk.credentials.strict_json import read_object
from credesk.credentials.trust import TrustContent, TrustedKey

LIST_TYPE = "vc+jwt"
_LARGEST = 2 * LARGEST_LIST


@dataclass(frozen=True, slots=True)
class ReadJwt:
    """A compact JWS taken apart; nothing of it is verified yet."""

    header: dict[str, Any]
    payload: dict[str, Any]
    signature: bytes
    signed: bytes


def sign_jws(payload: dict[str, Any], type: str, method: str, sign: Sign) -> str:
    """A compact JWS (RFC 7515, 7.1) with EdDSA, naming its key by the verification method."""
    header = {"alg": "EdDSA", "kid": method, "typ": type}
    signed = ".".join(base64url_encode(stored_form(part)) for part in (header, payload))
    return f"{signed}.{base64url_encode(sign(signed.encode('ascii')))}"


def read_jws(raw: bytes, type: str, most_bytes: int = _LARGEST) -> ReadJwt:
    """A compact JWS of this program's form. Raises Unreadable for any other."""
    parts = raw.split(b".")
    if len(raw) > most_bytes or len(parts) != 3:
        raise Unreadable("The signed text has another form than it must have.")
    try:
        header, payload, signature = (base64url_decode(part.decode("ascii")) for part in parts)
    except ValueError:
        raise Unreadable("The signed text has another form than it must have.") from None
    head = read_object(header, 2000, "The header of the signed text")
    if set(head) != {"alg", "kid", "typ"} or head["alg"] != "EdDSA" or head["typ"] != type:
        raise Unreadable("The signed text is signed in another way than it must be.")
    body = read_object(payload, most_bytes, "The signed text")
    return ReadJwt(head, body, signature, b".".join(parts[:2]))


def list_jwt(stored: bytes, public_key: bytes, sign: Sign) -> bytes:
    """The VC-JWT of a list whose stored form is at hand, signed by the same status key."""
    document = _without_proof(json.loads(stored))
    return sign_jws(_claims(document), LIST_TYPE, key_id(document["issuer"], public_key), sign).encode("ascii")


def _without_proof(document: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name != "proof"}


def _claims(document: dict[str, Any]) -> dict[str, Any]:
    claims = {"iss": document["issuer"], "jti": document["id"], "nbf": instant_seconds(document["validFrom"])}
    if "validUntil" in document:
        claims["exp"] = instant_seconds(document["validUntil"])
    return document | claims


def check_list_jwt(raw: bytes, stored: bytes, trust: TrustContent) -> None:
    """Raise Unreadable where a list's VC-JWT is not signed by its issuer or says another thing than the list."""
    found = read_jws(raw, LIST_TYPE)
    check_signed(found, str(found.payload.get("issuer")), found.payload.get("nbf"), trust)
    if found.payload != _claims(_without_proof(json.loads(stored))):
        raise Unreadable("The VC-JWT says another thing than the list beside it.")


def check_signed(found: ReadJwt, issuer_id: str, at: object, trust: TrustContent) -> TrustedKey:
    """The status key of the issuer that signed a JWS and counted at an instant (seconds). Raises Unreadable."""
    issuer = trust.issuer(issuer_id)
    for key in () if issuer is None else issuer.keys:
        is_meant = key.id == found.header["kid"] and key.use == "status" and key.controller == issuer_id
        if is_meant and key.revoked is None and isinstance(at, int) and key.counted_at(at):
            if is_signed_by(key.public_key, found.signature, found.signed):
                return key
            raise Unreadable("The signed text was altered.")
    raise Unreadable("The signed text is not signed by a status key of its issuer.")
