"""Signing with ``eddsa-rdfc-2022`` in two halves (W3C Data Integrity EdDSA Cryptosuites 1.0, 3.2).

``prepare`` does all the work and needs no key: it may run in another process. ``finish`` puts the signature
in. Between the two stands the one act that needs the key: signing ``to_sign``, 64 bytes.
"""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from credesk.credentials.build import build_credential
from credesk.credentials.canonical import statements_hash, stored_form_of_ours
from credesk.credentials.content import CredentialContent
from credesk.credentials.errors import ContentRefused, NotTheSignedForm
from credesk.credentials.identifiers import did_key, key_id
from credesk.credentials.instants import instant_text
from credesk.credentials.multibase import signature_multibase
from credesk.credentials.statements import statements

Sign: TypeAlias = Callable[[bytes], bytes]
"""Given a message, gives its 64-byte Ed25519 signature."""
CRYPTOSUITE = "eddsa-rdfc-2022"
LARGEST_CREDENTIAL = 256 * 1024
_HOLE = "\ufdd0"
"""A noncharacter that stands where the signature will stand; no text of a credential holds it."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that waits for its signature: what to sign, and the stored form around the signature."""

    to_sign: bytes
    before: bytes
    after: bytes


def proof_options(issuer_id: str, public_key: bytes, created: int) -> dict[str, Any]:
    """The proof without its value. The key's controller is the issuer itself."""
    return {
        "type": "DataIntegrityProof",
        "cryptosuite": CRYPTOSUITE,
        "created": instant_text(created),
        "verificationMethod": key_id(issuer_id, public_key),
        "proofPurpose": "assertionMethod",
    }


def message_to_sign(document: dict[str, Any], proof: dict[str, Any], shape: str) -> bytes:
    """SHA-256 of the canonical proof options, then SHA-256 of the canonical document: 64 bytes.

    ``document`` may carry ``@context``; ``proof`` is without its value. Raises NotTheSignedForm.
    """
    bare = {name: value for name, value in document.items() if name not in ("@context", "proof")}
    return statements_hash(statements(proof, "Proof")) + statements_hash(statements(bare, shape))


def prepare(content: CredentialContent, public_key: bytes) -> Prepared:
    """Everything but the signature of one credential. Raises ContentRefused.

    The key's controller is the issuer, so ``public_key`` must be one of the issuer's keys; a did:key issuer
    has only its own.
    """
    proof = proof_options(content.issuer.id, public_key, content.intent.signed_at)
    if content.issuer.id.startswith("did:key:") and content.issuer.id != did_key(public_key):
        raise ContentRefused("A did:key issuer signs with the key that it is named after.")
    prepared = prepare_document(build_credential(content), proof, "Credential")
    if len(prepared.before) + len(prepared.after) + 90 > LARGEST_CREDENTIAL:
        raise ContentRefused("The credential is larger than checkers accept (256 kB).", "Shorten its texts.")
    return prepared


def prepare_document(document: dict[str, Any], proof: dict[str, Any], shape: str) -> Prepared:
    """The same for any document of a shape that this program built."""
    try:
        to_sign = message_to_sign(document, proof, shape)
        whole = stored_form_of_ours(document | {"proof": [proof | {"proofValue": _HOLE}]})
    except (NotTheSignedForm, UnicodeEncodeError) as fault:
        raise ContentRefused("The credential cannot be signed as it is.", str(fault)) from fault
    before, hole, after = whole.partition(_HOLE.encode("utf-8"))
    if not hole or _HOLE.encode("utf-8") in after:
        raise ContentRefused("A text of the credential holds a character that is none (U+FDD0).")
    return Prepared(to_sign, before, after)


def finish(prepared: Prepared, signature: bytes) -> bytes:
    """The signed document's stored form (RFC 8785), from the 64-byte signature over ``to_sign``."""
    return prepared.before + signature_multibase(signature).encode("ascii") + prepared.after


def credential_digest(stored: bytes) -> bytes:
    """What field 9 of a token carries: the first 16 bytes of SHA-256 of the stored form."""
    return hashlib.sha256(stored).digest()[:16]


def sign_credential(content: CredentialContent, public_key: bytes, sign: Sign) -> bytes:
    """Both halves in one: the stored form of a signed credential."""
    prepared = prepare(content, public_key)
    return finish(prepared, sign(prepared.to_sign))
