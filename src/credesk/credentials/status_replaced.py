"""That one certificate took another one's place: a small signed statement, published beside the refresh list.

W3C Bitstring Status List names purposes, but nothing that a bit could point to. The bits say *replaced*; this compact
JWS by the issuer's status key says by which certificate. The new credential names the old one by itself.
"""

from dataclasses import dataclass
from typing import Any

from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.content import StatusPlace
from credesk.credentials.errors import Unreadable
from credesk.credentials.identifiers import key_id
from credesk.credentials.instants import instant_text
from credesk.credentials.signing import Sign
from credesk.credentials.status_jwt import check_signed, read_statement, sign_statement
from credesk.credentials.status_places import Purpose, list_id
from credesk.credentials.trust import TrustContent
from credesk.domain.ids import id_text

REPLACEMENT_TYPE = "credesk-replacement+jwt"
_TYPE, _VERSION = "credesk-replacement", 1


@dataclass(frozen=True, slots=True)
class Replacement:
    """Which credential took which one's place, and when (seconds). ``place`` is the old one's."""

    issuer_id: str
    old: bytes
    new: bytes
    since: int
    base: str | None
    place: StatusPlace


def sign_replacement(said: Replacement, public_key: bytes, sign: Sign, at: int) -> bytes:
    """The statement, signed by a status key at an instant (seconds)."""
    payload = _payload(said) | {"iat": at}
    return sign_statement(payload, REPLACEMENT_TYPE, key_id(said.issuer_id, public_key), sign)


def _payload(said: Replacement) -> dict[str, Any]:
    place = said.place
    return {
        "type": _TYPE,
        "version": _VERSION,
        "iss": said.issuer_id,
        **_named(said.old),
        "replacedBy": _named(said.new),
        "since": instant_text(said.since),
        "statusListCredential": list_id(said.base, place.stream, place.list_number, Purpose.REFRESH),
        "statusListIndex": str(place.index),
    }


def _named(credential: bytes) -> dict[str, str]:
    return {"credential": f"urn:uuid:{id_text(credential)}", "certificate": certificate_number(credential)}


def read_replacement(raw: bytes, trust: TrustContent) -> dict[str, Any]:
    """The statement's payload, its signature verified by a status key of its issuer. Raises Unreadable."""
    found = read_statement(raw, REPLACEMENT_TYPE)
    payload = found.payload
    check_signed(found, str(payload.get("iss")), payload.get("iat"), trust)
    texts = ("credential", "certificate", "statusListCredential", "statusListIndex")
    new = payload.get("replacedBy")
    if payload.get("type") != _TYPE or payload.get("version") != _VERSION or not isinstance(new, dict):
        raise Unreadable("The statement of a replacement has another form than it must have.")
    if not all(isinstance(payload.get(name), str) for name in texts) or not isinstance(new.get("certificate"), str):
        raise Unreadable("The statement of a replacement has another form than it must have.")
    return payload
