"""Keys, contents and trust files that the tests of this room share; all of it is the same every time."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from credesk.credentials.content import (
    AchievementContent,
    AlignmentContent,
    CredentialContent,
    CriterionContent,
    EvidenceContent,
    IdentityContent,
    Intent,
    IssuerContent,
    LevelContent,
    MarkContent,
    ResultContent,
    StatusPlace,
)
from credesk.credentials.identifiers import did_key
from credesk.credentials.instants import instant_seconds
from credesk.credentials.qr_text import qr_text
from credesk.credentials.signing import sign_credential
from credesk.credentials.status_lists import ListFrame, sign_lists
from credesk.credentials.status_places import Purpose
from credesk.credentials.token import PaperContent, claims_of, sign_token
from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey, TrustedName
from credesk.credentials.trust_file import sign_trust

DID = "did:web:kisumutvet.example"
VERIFY_ADDRESS = "https://verify.kisumutvet.example/"
STATUS_BASE = "https://verify.kisumutvet.example/status/"
STREAM = bytes.fromhex("a1b2c3d4e5f60718")
PLACE = StatusPlace(STREAM, 1, 80123)
SIGNED_AT = instant_seconds("2026-11-24T09:30:00Z")
NOW = instant_seconds("2026-12-01T12:00:00Z")
LISTED_AT = instant_seconds("2026-12-01T06:00:00Z")


@dataclass(frozen=True, slots=True)
class Key:
    """A key pair made from a name."""

    name: str

    @property
    def private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(self.name.encode()).digest())

    @property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @property
    def sign(self) -> Callable[[bytes], bytes]:
        return self.private.sign


ROOT, ISSUING, STATUS, THIEF = Key("root"), Key("issuing"), Key("status"), Key("thief")
DID_KEY = did_key(ISSUING.public)


def id_of(name: str) -> bytes:
    """Sixteen bytes that look like a UUIDv4, from a name."""
    body = bytearray(hashlib.sha256(name.encode()).digest()[:16])
    body[6] = body[6] & 0x0F | 0x40
    body[8] = body[8] & 0x3F | 0x80
    return bytes(body)


def criterion(name: str) -> CriterionContent:
    """A criterion with four levels."""
    levels = tuple(
        LevelContent(id_of(f"{name} {rank}"), word, Fraction(rank), f"{word}: what {name.lower()} looks like then.")
        for rank, word in enumerate(("Not shown", "With help", "Alone", "Leads others"))
    )
    return CriterionContent(id_of(name), name, levels, must_reach=levels[1].id)


CRITERIA = tuple(map(criterion, ("Isolation", "Testing", "Records", "Care for others")))
ACHIEVEMENT = AchievementContent(
    id=id_of("achievement"),
    name="Safe isolation of low-voltage circuits",
    description="Isolates, proves dead and hands over a circuit without help.",
    narrative="Three observed isolations and a written method statement.",
    language="en",
    outcome_id=id_of("outcome"),
    points_id=id_of("points"),
    version="3",
    learning_outcomes=("Plans an isolation", "Proves a circuit dead"),
    workload_hours=40,
    credits=Fraction(5, 2),
    level="KNQF 4 of 10 (EQF 3)",
    alignments=(
        AlignmentContent("install electrical equipment", "http://data.europa.eu/esco/skill/1", "ESCO", "1"),
        AlignmentContent("Electrical installation, level 4", "https://knqf.example/units/4", "KNQF"),
    ),
    criteria=CRITERIA,
)
RESULT = ResultContent(
    "Achieved with merit",
    Fraction(9),
    Fraction(12),
    tuple(MarkContent(one.id, one.levels[2 if rank else 3].id) for rank, one in enumerate(CRITERIA)),
)
INTENT = Intent(
    id=id_of("credential"),
    award_date=date(2026, 11, 24),
    signed_at=SIGNED_AT,
    place=PLACE,
    valid_until=date(2031, 11, 23),
    status_base=STATUS_BASE,
)
CONTENT = CredentialContent(
    issuer=IssuerContent(
        DID,
        "Kisumu Technical and Vocational College",
        country="KE",
        licence="TVETA/PUBLIC/0042",
        address="P.O. Box 143, 40100 Kisumu",
        telephone="+254 57 202 0304",
        email="records@kisumutvet.example",
        web="https://kisumutvet.example/",
    ),
    achievement=ACHIEVEMENT,
    result=RESULT,
    identities=(IdentityContent("KTVC-2026-0117", hashlib.sha256(b"salt").digest()[:16]),),
    intent=INTENT,
    evidence=tuple(EvidenceContent(id_of(name), hashlib.sha256(name.encode()).digest()) for name in "abc"),
)
PAPER = PaperContent("Achieng’ Atieno Otieno")


def with_intent(content: CredentialContent = CONTENT, **changes: Any) -> CredentialContent:
    """The content with another intent."""
    return replace(content, intent=replace(content.intent, **changes))


def at_did_key(content: CredentialContent = CONTENT) -> CredentialContent:
    """The same content by an issuer without a domain: a did:key, no address for lists."""
    moved = replace(content, issuer=replace(content.issuer, id=DID_KEY))
    return with_intent(moved, status_base=None)


def stored_of(content: CredentialContent = CONTENT, key: Key = ISSUING) -> bytes:
    """A signed credential."""
    return sign_credential(content, key.public, key.sign)


def token_of(content: CredentialContent = CONTENT, key: Key = ISSUING, paper: PaperContent = PAPER) -> bytes:
    """The token of a credential that the same key signs."""
    return sign_token(claims_of(content, paper, stored_of(content, key)), key.public, key.sign)


def code_of(content: CredentialContent = CONTENT, key: Key = ISSUING, address: str | None = VERIFY_ADDRESS) -> str:
    """The QR's text."""
    return qr_text(token_of(content, key), address)


def key_of(key: Key, controller: str = DID, use: str = "credential", **changes: Any) -> TrustedKey:
    """A key as the trust file names it, from the first day of 2026 on."""
    first = instant_seconds("2026-01-01T00:00:00Z")
    return replace(TrustedKey(controller, key.public, use, first), **changes)


ISSUER = TrustedIssuer(
    ids=(DID, DID_KEY),
    names=(TrustedName("Kisumu TVET", date(2026, 1, 1)),),
    keys=(key_of(ISSUING), key_of(ISSUING, DID_KEY), key_of(STATUS, use="status"), key_of(STATUS, DID_KEY, "status")),
    telephone="+254 57 202 0304",
    verify_address=VERIFY_ADDRESS,
    status_base=STATUS_BASE,
)


def trust_of(issuer: TrustedIssuer = ISSUER, **changes: Any) -> TrustContent:
    """The content of a trust file."""
    updated, expires = instant_seconds("2026-11-24T09:00:00Z"), instant_seconds("2027-05-24T00:00:00Z")
    return replace(TrustContent(ROOT.public, 12, updated, expires, (issuer,)), **changes)


def lists_of(
    set_bits: dict[Purpose, frozenset[int]] | None = None,
    key: Key = STATUS,
    issuer_id: str = DID,
    base: str | None = STATUS_BASE,
    **changes: Any,
) -> list[bytes]:
    """The three lists of the stream, by default with no bit set."""
    frame = ListFrame(issuer_id, base, STREAM, 1, LISTED_AT, LISTED_AT + 180 * 86400)
    return sign_lists(replace(frame, **changes), set_bits or {}, key.public, key.sign)


def trust_file_of(
    issuer: TrustedIssuer = ISSUER, lists: list[bytes] | None = None, key: Key = ROOT, **changes: Any
) -> bytes:
    """A signed trust file."""
    return sign_trust(trust_of(issuer, **changes), key.sign, lists_of() if lists is None else lists)


def edited(stored: bytes, edit: Callable[[dict[str, Any]], object]) -> bytes:
    """A signed document after an edit of its JSON, the signature left as it was."""
    document = json.loads(stored)
    edit(document)
    return json.dumps(document).encode()
