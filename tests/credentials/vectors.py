"""The golden vectors of the documents, worked out anew: name by name what docs/*.md must show."""

import hashlib
import json
from datetime import date

from credesk.credentials.canonical import canonical_statements
from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.claims import payload
from credesk.credentials.content import (
    AchievementContent,
    CredentialContent,
    IdentityContent,
    Intent,
    IssuerContent,
    ResultContent,
    StatusPlace,
)
from credesk.credentials.identifiers import DocumentKey, did_document, kid
from credesk.credentials.instants import day_seconds, instant_seconds
from credesk.credentials.multibase import multikey
from credesk.credentials.numbers import Issued, NumbersFile, prefix_of, sealed_entry, sign_numbers
from credesk.credentials.permutation import status_index
from credesk.credentials.qr_text import qr_text
from credesk.credentials.shapes import SHAPES
from credesk.credentials.signing import credential_digest, prepare, sign_credential
from credesk.credentials.statements import statements
from credesk.credentials.token import PaperContent, claims_of, finish_token, prepare_token
from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey, TrustedName
from credesk.credentials.trust_file import fingerprint_words, sign_trust
from tests.credentials.material import ISSUING, ROOT, STATUS, id_of

DID = "did:web:centre.example"
CONTENT = CredentialContent(
    issuer=IssuerContent(DID, "Example Centre"),
    achievement=AchievementContent(
        id=id_of("achievement"),
        name="Safe isolation",
        description="Isolates a circuit.",
        narrative="One observed isolation.",
        language="en",
        outcome_id=id_of("outcome"),
        points_id=id_of("points"),
    ),
    result=ResultContent("Achieved", marks=None),
    identities=(IdentityContent("L-1", bytes(16)),),
    intent=Intent(
        id=id_of("credential"),
        award_date=date(2026, 11, 24),
        signed_at=instant_seconds("2026-11-24T09:30:00Z"),
        place=StatusPlace(bytes.fromhex("a1b2c3d4e5f60718"), 1, 80123),
        status_base="https://verify.centre.example/status/",
    ),
)
PAPER = PaperContent("Achieng Otieno")


def trust() -> TrustContent:
    """The trust file's content."""
    first = instant_seconds("2026-01-01T00:00:00Z")
    issuer = TrustedIssuer(
        ids=(DID,),
        names=(TrustedName("Example Centre", date(2026, 1, 1)),),
        keys=(TrustedKey(DID, ISSUING.public, "credential", first), TrustedKey(DID, STATUS.public, "status", first)),
        telephone="+254 57 202 0304",
        verify_address="https://verify.centre.example/",
        status_base="https://verify.centre.example/status/",
    )
    updated, expires = instant_seconds("2026-11-24T09:00:00Z"), instant_seconds("2027-05-24T00:00:00Z")
    return TrustContent(ROOT.public, 12, updated, expires, (issuer,))


def credential_vectors() -> dict[str, str]:
    """What docs/credential.md shows."""
    stored = sign_credential(CONTENT, ISSUING.public, ISSUING.sign)
    document = json.loads(stored)
    (proof,) = document.pop("proof")
    del proof["proofValue"], document["@context"]
    return {
        "seed": hashlib.sha256(b"issuing").hexdigest(),
        "public key": ISSUING.public.hex(),
        "multikey": multikey(ISSUING.public),
        "canonical document": canonical_statements(statements(document, "Credential")).decode(),
        "canonical proof options": canonical_statements(statements(proof, "Proof")).decode(),
        "to sign": prepare(CONTENT, ISSUING.public).to_sign.hex(),
        "stored form": stored.decode(),
        "did.json": json.dumps(did_document(DID, [DocumentKey(ISSUING.public), DocumentKey(STATUS.public)])),
    }


def paper_vectors() -> dict[str, str]:
    """What docs/paper-proof.md shows."""
    stored = sign_credential(CONTENT, ISSUING.public, ISSUING.sign)
    claims = claims_of(CONTENT, PAPER, stored)
    prepared = prepare_token(claims, ISSUING.public)
    token = finish_token(prepared, ISSUING.sign(prepared.to_sign))
    return {
        "credential id": CONTENT.intent.id.hex(),
        "certificate number": certificate_number(CONTENT.intent.id),
        "kid": kid(ISSUING.public).hex(),
        "field 9": credential_digest(stored).hex(),
        "payload": payload(claims).hex(),
        "to sign": prepared.to_sign.hex(),
        "token": token.hex(),
        "code": qr_text(token, "https://verify.centre.example/"),
    }


def numbers_vectors() -> dict[str, str]:
    """What docs/publishing.md shows: a file with the number of the credential of the other documents."""
    intent = CONTENT.intent
    number = certificate_number(intent.id)
    assert intent.place is not None
    held = Issued(number, intent.signed_at, day_seconds(intent.award_date), None, intent.place, published=True)
    name, sealed = sealed_entry(held, ROOT.public)
    file = NumbersFile(DID, intent.place.stream, prefix_of(number), {name: sealed})
    made = sign_numbers(file, STATUS.public, STATUS.sign, instant_seconds("2026-11-24T10:00:00Z"))
    return {"number": number, "number's name": name, "numbers file": made.decode()}


def trust_vectors() -> dict[str, str]:
    """What docs/trust-file.md shows."""
    seed, stream = hashlib.sha256(b"seed").digest(), bytes.fromhex("a1b2c3d4e5f60718")
    return {
        "root": multikey(ROOT.public),
        "words": " ".join(fingerprint_words(ROOT.public)),
        "trust file": sign_trust(trust(), ROOT.sign).decode(),
        "seed of places": seed.hex(),
        "places": " ".join(str(status_index(seed, stream, 1, count)) for count in (0, 1, 2, 1000, 131_071)),
    }


def shape_rows() -> list[str]:
    """The rows of the table in docs/credential.md."""
    rows = []
    for name, shape in SHAPES.items():
        members = []
        for member, how in sorted(shape.members.items()):
            shown = f"*{member}*" if how.many else member
            members.append(f"**{shown}**" if member in shape.required else shown)
        types = ", ".join(shape.types) or "none"
        rows.append(f"| {name} | {types} | {'yes' if shape.identified else 'no'} | {', '.join(members) or 'none'} |")
    return rows
