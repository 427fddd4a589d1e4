"""A credential or status list taken apart: JSON read strictly, and what its proof signs worked out.

Nothing is verified here, but nothing that could be read in two ways comes through.
"""

import re
from dataclasses import dataclass
from typing import Any

from credesk.credentials.canonical import stored_form_of_ours
from credesk.credentials.errors import Newer, NotTheSignedForm, Unreadable
from credesk.credentials.instants import instant_seconds
from credesk.credentials.multibase import signature_of
from credesk.credentials.shapes import CONTEXT_EXTENSIONS, CONTEXT_OB, CONTEXT_VC
from credesk.credentials.signing import CRYPTOSUITE, LARGEST_CREDENTIAL, credential_digest, message_to_sign
from credesk.credentials.status_lists import LARGEST_LIST
from credesk.credentials.status_places import LIST_BITS, Purpose
from credesk.credentials.strict_json import read_object

CREDENTIAL_CONTEXTS = ([CONTEXT_VC, CONTEXT_OB], [CONTEXT_VC, CONTEXT_OB, CONTEXT_EXTENSIONS])
_LATER = re.compile(
    r"https://www\.w3\.org/ns/credentials/v([3-9]|[1-9][0-9])"
    r"|https://purl\.imsglobal\.org/spec/ob/v3p([1-9][0-9]*/context-[0-9.]+|0/context-3\.0\.([4-9]|[1-9][0-9]))\.json"
)
_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """A ``credentialStatus`` entry: what a set bit says, in which list, at which place."""

    purpose: Purpose
    list_id: str
    index: int


@dataclass(frozen=True, slots=True)
class Signed:
    """A signed document taken apart: who says it, with which key, when, and what the signature covers."""

    document: dict[str, Any]
    issuer_id: str
    method: str
    created: int
    valid_from: int
    valid_until: int | None
    message: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class ReadCredential:
    """A credential taken apart; ``digest`` is what field 9 of its token carries."""

    signed: Signed
    id: str
    entries: tuple[StatusEntry, ...]
    digest: bytes


def read_credential(raw: bytes) -> ReadCredential:
    """Raises Unreadable, NotTheSignedForm or Newer."""
    document = read_object(raw, LARGEST_CREDENTIAL, "The credential")
    _check_contexts(document.get("@context"), CREDENTIAL_CONTEXTS)
    uses_extension = "credentialSchema" in document
    if uses_extension is not (CONTEXT_EXTENSIONS in document["@context"]):
        raise NotTheSignedForm("The credential's contexts do not fit what it uses.")
    signed = _signed(document, "Credential")
    entries = tuple(_entry(item) for item in _array(document.get("credentialStatus", [])))
    if len({entry.purpose for entry in entries}) != len(entries):
        raise Unreadable("The credential names two places for one status.")
    digest = credential_digest(stored_form_of_ours(document))
    return ReadCredential(signed, document["id"], entries, digest)


def read_status_list(raw: bytes) -> Signed:
    """A status list credential. Raises Unreadable, NotTheSignedForm or Newer."""
    document = read_object(raw, LARGEST_LIST, "The status list")
    _check_contexts(document.get("@context"), ([CONTEXT_VC],))
    return _signed(document, "StatusListCredential")


def _array(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def is_later_context(name: str) -> bool:
    """Whether a context is of a later version of the standards than those that are read here."""
    return _LATER.fullmatch(name) is not None


def _check_contexts(contexts: Any, known: tuple[list[str], ...]) -> None:
    if contexts in known:
        return
    names = contexts if isinstance(contexts, list) else []
    if any(isinstance(name, str) and is_later_context(name) for name in names):
        raise Newer("The credential follows a later version of the standard than this program knows.")
    raise NotTheSignedForm("The credential names other contexts than those that this program knows.")


def _signed(document: dict[str, Any], shape: str) -> Signed:
    proof, value = _proof(document)
    issuer = document.get("issuer")
    message = message_to_sign(document, proof, shape)
    try:
        until = document.get("validUntil")
        return Signed(
            document=document,
            issuer_id=issuer["id"] if isinstance(issuer, dict) else str(issuer),
            method=proof["verificationMethod"],
            created=instant_seconds(proof["created"]),
            valid_from=instant_seconds(document["validFrom"]),
            valid_until=None if until is None else instant_seconds(until),
            message=message,
            signature=signature_of(value),
        )
    except ValueError:
        raise Unreadable("A date or the signature of the credential is not written as it must be.") from None


def _proof(document: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """The one proof without its value, and the value."""
    proofs = _array(document.get("proof", []))
    if len(proofs) != 1 or not isinstance(proofs[0], dict):
        raise Unreadable("The credential must carry exactly one proof.")
    proof = dict(proofs[0])
    value, kind, suite = proof.pop("proofValue", None), proof.get("type"), proof.get("cryptosuite")
    if kind == "DataIntegrityProof" and isinstance(suite, str) and suite != CRYPTOSUITE:
        raise Newer("The credential is signed with a method that this program does not know.")
    if not isinstance(value, str):
        raise Unreadable("The credential's proof has no value.")
    return proof, value


def _entry(item: dict[str, Any]) -> StatusEntry:
    """An entry, whose members the walk over the document has already found to be texts."""
    index, list_id, purpose = item["statusListIndex"], item["statusListCredential"], item["statusPurpose"]
    if not _INDEX.fullmatch(index) or int(index) >= LIST_BITS or purpose not in ("revocation", "suspension"):
        raise Unreadable("The credential's status place cannot be read.")
    return StatusEntry(Purpose(purpose), list_id, int(index))
