"""Credentials of another program, made by openbadgeslib in its own process, and keys for them."""

import base64
import hashlib
import json
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, EllipticCurvePrivateKey, derive_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from credesk.credentials.canonical import statements_hash
from credesk.credentials.foreign_statements import foreign_statements
from credesk.credentials.foreign_terms import vocabulary
from credesk.credentials.identifiers import did_key
from credesk.credentials.multibase import base58_encode

OTHERS = """
import base64, json
from datetime import datetime, timezone
from cryptography.hazmat.primitives import serialization
from openbadgeslib.ob3.contexts import document_loader, load_context
from openbadgeslib.ob3.credential import *
from openbadgeslib.ob3.ldp import OB3LdpSigner
from openbadgeslib.ob3.signer import OB3Signer
from openbadgeslib.ob3.status_list import build_status_list_credential, sign_status_list_credential, status_entry
from openbadgeslib.ob3.verifier import OB3Verifier
from openbadgeslib.baking import bake_png, bake_svg, extract_png, extract_svg
from pyld import jsonld
import openbadgeslib.ob3.contexts as contexts, hashlib, importlib.resources

WHEN = datetime(2020, 1, 2, 9, tzinfo=timezone.utc)

def made(question):
    achievement = Achievement(
        id="https://college.example/badges/1", name="Welding “MIG”, première année", description="Welds\\nplates.",
        criteria_narrative="Weld three plates.", tags=["welding", "MIG"], achievement_type="Certificate",
        credits_available=2.5, image_url="https://college.example/badge.png",
        alignments=[Alignment("Weld", "https://esco.example/weld", "ESCO", "7212")],
        result_descriptions=[ResultDescription("urn:uuid:25a63e52-a98f-4fda-a618-7da559a0a3a5", "Grade", "LetterGrade",
                                               allowed_values=["A", "B", "A"])])
    issuer = Issuer(question["issuer"], "College of Wélding", "https://college.example/", "a@b.example")
    status = [status_entry(question["list"], "revocation", 7)] if question.get("list") else []
    return OpenBadgeCredential(
        issuer=issuer, recipient_id=question.get("recipient", "did:example:learner"), achievement=achievement,
        id="urn:uuid:e265b6f5-6460-4a1f-a8dc-42785cd18a86", issuance_date=WHEN,
        expiration_date=datetime(2099, 1, 1, tzinfo=timezone.utc) if question.get("until") else None,
        evidence=[Evidence("https://college.example/e/1", "It held.", "Plate 1")], credential_status=status,
        credits_earned=2, results=[Result("A", None, None, "urn:uuid:25a63e52-a98f-4fda-a618-7da559a0a3a5")])

def answer(question):
    pem = question.get("pem", "").encode()
    ask = question["ask"]
    if ask == "json":
        return OB3LdpSigner(pem, question.get("method")).sign(made(question), created=WHEN)
    if ask == "jwt":
        return OB3Signer(pem, question["algorithm"]).sign(made(question))
    if ask == "bake":
        raw = base64.b64decode(question["picture"])
        text = question["text"]
        if question["form"] == "png":
            return base64.b64encode(bake_png(raw, text, keyword=b"openbadgecredential")).decode()
        return bake_svg(raw, text, element="openbadges:credential", namespace="https://purl.imsglobal.org/ob/v3p0",
                        as_text=text.startswith("{")).decode()
    if ask == "extract":
        raw = base64.b64decode(question["picture"])
        if question["form"] == "png":
            return extract_png(raw, keyword=b"openbadgecredential")
        return extract_svg(raw, element="openbadges:credential", text_fallback=True)
    if ask == "list":
        vc = build_status_list_credential(question["issuer"], question["list"], "revocation", question["set"])
        return sign_status_list_credential(vc, pem, question["algorithm"])
    if ask == "verify jwt":
        try:
            return ["verified", OB3Verifier(question["public"], question["issuer"]).verify(question["token"]).name]
        except Exception as error:
            return [type(error).__name__, str(error)]
    if ask == "statements":
        options = {"algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": document_loader()}
        return jsonld.normalize(question["document"], options)
    if ask == "contexts":
        found = {}
        for url in question["urls"]:
            name = contexts._URL_TO_RESOURCE[url]
            raw = importlib.resources.files(contexts).joinpath(name).read_bytes()
            found[url] = [hashlib.sha256(raw).hexdigest(), json.loads(raw)["@context"]]
        return found
"""


@dataclass(frozen=True, slots=True)
class Signer:
    """An issuer's key pair, made from a name."""

    name: str

    @property
    def ed25519(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(self.name.encode()).digest())

    @property
    def p256(self) -> EllipticCurvePrivateKey:
        return derive_private_key(int.from_bytes(hashlib.sha256(self.name.encode()).digest(), "big") >> 8, SECP256R1())

    @property
    def public(self) -> bytes:
        return self.ed25519.public_key().public_bytes_raw()

    @property
    def did(self) -> str:
        return did_key(self.public)

    @property
    def p256_point(self) -> bytes:
        public = self.p256.public_key()
        return public.public_bytes(serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint)

    @property
    def p256_multikey(self) -> str:
        point = self.p256.public_key().public_bytes(
            serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint
        )
        return "z" + base58_encode(b"\x80\x24" + point)


def pem_of(key: Any) -> str:
    return str(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ).decode()
    )


def public_pem_of(key: Any) -> str:
    public = key.public_key()
    return str(
        public.public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo).decode()
    )


def raw_ecdsa(key: EllipticCurvePrivateKey, message: bytes) -> bytes:
    """r and s, 32 bytes each; the same message gives the same signature (RFC 6979)."""
    r, s = decode_dss_signature(key.sign(message, ECDSA(SHA256(), deterministic_signing=True)))
    return r.to_bytes(32, "big") + s.to_bytes(32, "big")


def signed(document: dict[str, Any], signer: Signer, method: str, suite: str = "eddsa-rdfc-2022") -> bytes:
    """A document signed anew with an embedded proof, whatever stands in it."""
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": suite,
        "created": "2020-01-02T09:00:00Z",
        "verificationMethod": method,
        "proofPurpose": "assertionMethod",
    }
    terms = vocabulary(tuple(document["@context"]))
    bare = {name: value for name, value in document.items() if name not in ("@context", "proof")}
    message = statements_hash(foreign_statements(options, terms, "proof"))
    message += statements_hash(foreign_statements(bare, terms, "document"))
    signature = signer.ed25519.sign(message) if suite.startswith("eddsa") else raw_ecdsa(signer.p256, message)
    return json.dumps(document | {"proof": [options | {"proofValue": "z" + base58_encode(signature)}]}).encode()


def encoded(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
