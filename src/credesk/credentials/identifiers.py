"""Issuer identifiers: did:key (a key is its own name) and did:web (a name below a domain).

Sources: did:key Method (W3C CCG), did:web Method (W3C CCG), Controlled Identifiers 1.0 (Multikey).
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from credesk.credentials.errors import ContentRefused
from credesk.credentials.multibase import multikey, public_key_of
from credesk.domain.sentences import sentence

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DID_WEB = re.compile(rf"did:web:{_LABEL}(?:\.{_LABEL})+(?:%3A[0-9]{{1,5}})?(?::[A-Za-z0-9._~-]+)*")
_DOMAIN = re.compile(rf"({_LABEL}(?:\.{_LABEL})+)(?::([0-9]{{1,5}}))?")
DID_CONTEXTS = ("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1")

JWK_CONTEXT = "https://w3id.org/security/jwk/v1"


def did_key(public_key: bytes) -> str:
    """The did:key of an Ed25519 public key (32 bytes)."""
    return f"did:key:{multikey(public_key)}"


def did_web(domain: str) -> str:
    """The did:web of a domain, with its port if it has one. Raises ContentRefused if it is no domain name."""
    found = _DOMAIN.fullmatch(domain.strip().lower().rstrip("."))
    if not found:
        raise ContentRefused(
            sentence("“{domain}” is not a domain name.", domain=domain), "Write it like kisumutvet.example."
        )
    return f"did:web:{found[1]}" + (f"%3A{found[2]}" if found[2] else "")


def is_issuer_id(text: str) -> bool:
    """Whether a text is a did:web or an Ed25519 did:key, spelled as this program spells it."""
    if text.startswith("did:key:"):
        try:
            return did_key(public_key_of(text[8:])) == text
        except ValueError:
            return False
    return len(text) <= 300 and _DID_WEB.fullmatch(text) is not None


def key_id(issuer_id: str, public_key: bytes) -> str:
    """The verification method of a key below its controller: ``did:web:...#z6Mk...``."""
    return f"{issuer_id}#{multikey(public_key)}"


def kid(public_key: bytes) -> bytes:
    """What a token calls its key: the first 8 bytes of SHA-256 of the raw public key."""
    return hashlib.sha256(public_key).digest()[:8]


@dataclass(frozen=True, slots=True)
class DocumentKey:
    """A key of an issuer's did.json; ``stolen`` keys are left out of it."""

    public_key: bytes
    stolen: bool = False


def did_document(
    issuer_id: str, keys: Sequence[DocumentKey], further: Sequence[Mapping[str, object]] = ()
) -> dict[str, object]:
    """The did.json of an issuer (DID Core 1.0): every key that was not stolen may assert, for ever.

    ``further`` are verification methods of the keys that sign exported JWTs (JsonWebKey).
    """
    names = [key_id(issuer_id, key.public_key) for key in keys if not key.stolen]
    methods: list[Mapping[str, object]] = [
        {"id": name, "type": "Multikey", "controller": issuer_id, "publicKeyMultibase": name.partition("#")[2]}
        for name in names
    ]
    return {
        "@context": [*DID_CONTEXTS, *([JWK_CONTEXT] if further else [])],
        "id": issuer_id,
        "verificationMethod": [*methods, *map(dict, further)],
        "assertionMethod": [*names, *(method["id"] for method in further)],
    }
