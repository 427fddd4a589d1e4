"""Open Badges 3.0 credentials of other issuers taken apart: JSON with an embedded proof, and VC-JWT.

Nothing is verified here, but nothing that could be read in two ways comes through.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from credesk.credentials.canonical import statements_hash, stored_form
from credesk.credentials.errors import Newer, NotTheSignedForm, Unreadable
from credesk.credentials.foreign_statements import foreign_statements, is_foreign_iri
from credesk.credentials.foreign_terms import (
    CONTEXT_EXTENSIONS,
    CONTEXT_INTEGRITY,
    CONTEXT_OB_302,
    CONTEXT_OB_303,
    CONTEXT_V2,
    Vocabulary,
    vocabulary,
)
from credesk.credentials.instants import LAST_SECOND
from credesk.credentials.jws import Jws, read_jws
from credesk.credentials.multibase import base58_decode
from credesk.credentials.public_keys import ForeignKey
from credesk.credentials.reading import is_later_context
from credesk.credentials.signing import LARGEST_CREDENTIAL, credential_digest
from credesk.credentials.strict_json import read_object
from credesk.domain.sentences import sentence

SUITES = {"eddsa-rdfc-2022": "EdDSA", "ecdsa-rdfc-2019": "ES256"}
"""Cryptosuites that are read, and what their signatures are in words of JWS."""
_BADGE_TYPES = ({"VerifiableCredential", "OpenBadgeCredential"}, {"VerifiableCredential", "AchievementCredential"})
_LIST_TYPES = {"VerifiableCredential", "BitstringStatusListCredential"}
_CLAIMS = ("iss", "sub", "jti", "nbf", "exp", "iat")
_INSTANT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)")
_FIRST_SECOND = -62_135_596_800
"""0001-01-01T00:00:00Z."""
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
_MOST_SUBJECT_ENTRIES = 16


@dataclass(frozen=True, slots=True)
class ForeignStatus:
    """A ``credentialStatus`` entry; ``readable`` False where it is of a kind that is not read here."""

    readable: bool
    purpose: str = ""
    list_id: str = ""
    index: int = 0


@dataclass(frozen=True, slots=True)
class Foreign:
    """A credential of another issuer. Instants in seconds.

    ``method`` names the key (a proof's verification method or a JWT's kid, None where the JWT only carries its
    own ``key``); ``algorithm`` is EdDSA, ES256 or RS256; ``document`` is without proof and JWT claims.
    """

    form: str
    document: dict[str, Any]
    issuer_id: str
    method: str | None
    key: ForeignKey | None
    algorithm: str
    signed_at: int
    valid_from: int
    valid_until: int | None
    message: bytes
    signature: bytes
    digest: bytes
    inner: bytes | None = None
    """A JWT's payload as an embedded-proof credential (stored form), where it carries a proof of its own."""


def read_foreign(raw: bytes) -> Foreign:
    """A credential as JSON with an embedded proof. Raises Unreadable, NotTheSignedForm or Newer."""
    return _embedded(read_object(raw, LARGEST_CREDENTIAL, "The credential"), "The credential", _BADGE_TYPES)


def read_foreign_list(raw: bytes) -> Foreign:
    """A status list credential, as JSON or as a JWT. Raises Unreadable, NotTheSignedForm or Newer."""
    if raw.lstrip()[:1] == b"{":
        return _embedded(read_object(raw, LARGEST_CREDENTIAL, "The status list"), "The status list", (_LIST_TYPES,))
    return _jwt(read_jws(raw), "The status list", (_LIST_TYPES,))


def read_jwt(raw: bytes) -> Foreign:
    """A credential as VC-JWT. Raises Unreadable, NotTheSignedForm or Newer."""
    return _jwt(read_jws(raw), "The credential", _BADGE_TYPES)


def _contexts(document: dict[str, Any]) -> Vocabulary:
    names = document.get("@context")
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise NotTheSignedForm("The credential's contexts are not a list of addresses.")
    if any(is_later_context(name) for name in names):
        raise Newer("The credential follows a later version of the standard than this program knows.")
    if names[:1] != [CONTEXT_V2] or len(set(names)) != len(names):
        raise NotTheSignedForm("The credential does not follow Verifiable Credentials 2.0, which is read here.")
    badge = [name for name in names[1:] if name in (CONTEXT_OB_302, CONTEXT_OB_303)]
    if len(badge) > 1 or not set(names[1:]) <= {*badge, CONTEXT_EXTENSIONS, CONTEXT_INTEGRITY}:
        raise NotTheSignedForm("The credential names other contexts than those that this program knows.")
    return vocabulary(tuple(names))


def _embedded(document: dict[str, Any], what: str, types: tuple[set[str], ...]) -> Foreign:
    terms = _contexts(document)
    proof, value = _proof(document, what)
    bare = _without(document, "@context", "proof")
    options = {name: content for name, content in proof.items() if name != "proofValue"}
    body, signed = foreign_statements(bare, terms, what), foreign_statements(options, terms, "The proof")
    _check_root(bare, what, types)
    try:
        signature = base58_decode(value[1:]) if value.startswith("z") else b""
        created = _instant(proof["created"]) if "created" in proof else _instant(bare["validFrom"])
        until = _earliest(bare.get("validUntil"), proof.get("expires"))
        valid_from = _instant(bare["validFrom"])
    except (ValueError, KeyError, TypeError):
        raise Unreadable(
            sentence("A date or the signature of {what} is not written as it must be.", what=what.lower())
        ) from None
    return Foreign(
        form="embedded proof",
        document=bare,
        issuer_id=issuer_id_of(bare),
        method=str(proof["verificationMethod"]),
        key=None,
        algorithm=SUITES[proof["cryptosuite"]],
        signed_at=created,
        valid_from=valid_from,
        valid_until=until,
        message=statements_hash(signed) + statements_hash(body),
        signature=signature,
        digest=credential_digest(stored_form(document)),
    )


def _proof(document: dict[str, Any], what: str) -> tuple[dict[str, Any], str]:
    found = document.get("proof")
    proofs = found if isinstance(found, list) else [found]
    if len(proofs) != 1 or not isinstance(proofs[0], dict):
        raise Unreadable(sentence("{what} must carry exactly one proof.", what=what))
    proof = proofs[0]
    suite = proof.get("cryptosuite")
    if proof.get("type") not in ("DataIntegrityProof", ["DataIntegrityProof"]) or not isinstance(suite, str):
        raise Newer(sentence("{what} carries a proof of a kind that this program does not know.", what=what))
    if suite not in SUITES:
        raise Newer(sentence("{what} is signed with a method that this program does not know.", what=what))
    needed = (proof.get("proofValue"), proof.get("verificationMethod"), proof.get("proofPurpose"))
    if not all(isinstance(item, str) for item in needed) or not is_foreign_iri(needed[1]):
        raise Unreadable(sentence("The proof of {what} lacks what it must have.", what=what.lower()))
    return proof, str(needed[0])


def _without(document: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name not in names}


def _check_root(document: dict[str, Any], what: str, types: tuple[set[str], ...]) -> None:
    stated = document.get("type")
    subject = document.get("credentialSubject")
    if not isinstance(stated, list) or set(stated) not in types:
        raise Unreadable(sentence("{what} is not of the type that is read here.", what=what))
    if not isinstance(subject, dict) and not (isinstance(subject, list) and len(subject) == 1):
        raise Unreadable(sentence("{what} must have exactly one subject.", what=what))
    if not is_foreign_iri(issuer_id_of(document)) or len(issuer_id_of(document)) > 300:
        raise Unreadable(sentence("{what} does not say who issued it.", what=what))


def issuer_id_of(document: dict[str, Any]) -> str:
    """Who a document says issued it."""
    issuer = document.get("issuer")
    if isinstance(issuer, list) and len(issuer) == 1:
        issuer = issuer[0]
    return str(issuer.get("id", "")) if isinstance(issuer, dict) else str(issuer)


def _instant(text: str) -> int:
    """Seconds of an RFC 3339 instant with its offset; fractions of a second are left out. Raises ValueError."""
    found = _INSTANT.fullmatch(text)
    if not found or not text.isascii():
        raise ValueError("not an instant")
    offset = "+00:00" if found[2] == "Z" else found[2]
    moment = datetime.fromisoformat(found[1] + offset)
    seconds = int((moment - datetime(1970, 1, 1, tzinfo=UTC)).total_seconds())
    if not _FIRST_SECOND <= seconds <= LAST_SECOND:
        raise ValueError("not an instant that has a day")
    return seconds


def _earliest(*texts: str | None) -> int | None:
    instants = [_instant(text) for text in texts if text is not None]
    return min(instants) if instants else None


def _jwt(jws: Jws, what: str, types: tuple[set[str], ...]) -> Foreign:
    payload = read_object(jws.payload, LARGEST_CREDENTIAL, f"{what} in the signed text (JWT)")
    if "vc" in payload:
        raise Unreadable(
            sentence("{what} has the older form of Verifiable Credentials 1.1, which is not read here.", what=what)
        )
    bare = _without(payload, "@context", "proof", *_CLAIMS)
    foreign_statements(bare, _contexts(payload), what)
    _check_root(bare, what, types)
    try:
        valid_from, until = _instant(bare["validFrom"]), _earliest(bare.get("validUntil"))
    except (ValueError, KeyError, TypeError):
        raise Unreadable(sentence("A date of {what} is not written as it must be.", what=what.lower())) from None
    _check_claims(payload, bare, valid_from, until)
    inner = stored_form(_without(payload, *_CLAIMS)) if "proof" in payload else None
    return Foreign(
        form="JWT",
        document=bare,
        issuer_id=issuer_id_of(bare),
        method=jws.kid,
        key=jws.key,
        algorithm=jws.algorithm,
        signed_at=valid_from,
        valid_from=valid_from,
        valid_until=until,
        message=jws.message,
        signature=jws.signature,
        digest=credential_digest(stored_form(payload)),
        inner=inner,
    )


def _check_claims(payload: dict[str, Any], bare: dict[str, Any], valid_from: int, until: int | None) -> None:
    """That the claims say what the credential says (Open Badges 3.0, 8.2.4); none is taken for it."""
    subject = bare["credentialSubject"]
    subject = subject[0] if isinstance(subject, list) else subject
    said = {
        "iss": issuer_id_of(bare),
        "sub": subject.get("id") if isinstance(subject, dict) else subject,
        "jti": bare.get("id"),
        "nbf": valid_from,
        "exp": until,
    }
    for name, value in said.items():
        claim = payload.get(name, value)
        if claim != value or type(claim) is not type(value):
            raise Unreadable(
                sentence("The claim “{name}” of the signed text (JWT) is not what the credential says.", name=name)
            )
    if not isinstance(payload.get("iat", 0), int) or isinstance(payload.get("iat"), bool):
        raise Unreadable("The claim “iat” of the signed text (JWT) is not an instant.")


def foreign_entries(foreign: Foreign) -> tuple[ForeignStatus, ...]:
    """The status places that a credential names. Raises Unreadable for two places for one purpose."""
    stated = foreign.document.get("credentialStatus", [])
    items = stated if isinstance(stated, list) else [stated]
    if len(items) > _MOST_SUBJECT_ENTRIES:
        raise Unreadable("The credential names too many status places.")
    entries = tuple(_status(item) for item in items)
    purposes = [entry.purpose for entry in entries if entry.readable]
    if len(set(purposes)) != len(purposes):
        raise Unreadable("The credential names two places for one status.")
    return entries


def _status(item: Any) -> ForeignStatus:
    members = item if isinstance(item, dict) else {}
    index, list_id, purpose = (members.get(f"status{name}") for name in ("ListIndex", "ListCredential", "Purpose"))
    texts = isinstance(index, str) and isinstance(list_id, str) and purpose in ("revocation", "suspension")
    if members.get("type") not in ("BitstringStatusListEntry", ["BitstringStatusListEntry"]) or not texts:
        return ForeignStatus(readable=False)
    if not _INDEX.fullmatch(str(index)) or members.get("statusSize", 1) != 1:
        return ForeignStatus(readable=False)
    return ForeignStatus(readable=True, purpose=str(purpose), list_id=str(list_id), index=int(str(index)))
