"""Signing: ours beside openbadgeslib's signer for the same cryptosuite, the same documents, one process each."""

import hashlib
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from credesk.credentials.build import build_credential
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
from credesk.credentials.identifiers import key_id
from credesk.credentials.signing import sign_credential
from credesk.domain.ids import Randomness, new_public_id
from tests.bench.timing import Row, seconds_of, side_by_side
from tests.judges import Judge
from tests.surroundings import KnownRandomness

BATCH, OF_PEER, ROUNDS = 500, 25, 3
ISSUER = "did:web:training.example.org"
PEER = """
import time
from datetime import datetime, timezone
from openbadgeslib.ob3 import OB3LdpSigner

class Given:
    def __init__(self, document): self.document = document
    def to_vc(self): return self.document

signer, batch = None, []

def answer(question):
    global signer
    if "key" in question:
        signer = OB3LdpSigner(bytes.fromhex(question["key"]), question["method"])
        batch[:] = [Given(document) for document in question["documents"]]
        return len(batch)
    start = time.perf_counter()
    for credential in batch:
        signer.sign_to_json(credential, created=datetime.fromtimestamp(question["created"], timezone.utc))
    return (time.perf_counter() - start) / len(batch)
"""


def _criterion(number: int, randomness: Randomness) -> CriterionContent:
    levels = tuple(
        LevelContent(new_public_id(randomness), name, Fraction(points), f"{name} in criterion {number}.")
        for points, name in enumerate(("Not yet", "Achieved", "Merit", "Distinction"))
    )
    return CriterionContent(new_public_id(randomness), f"Criterion {number}", levels, levels[1].id)


def _achievement(randomness: Randomness) -> AchievementContent:
    return AchievementContent(
        id=new_public_id(randomness),
        name="Safe isolation of electrical circuits",
        description="Isolates a circuit, proves it dead and keeps it so.",
        narrative="A portfolio of three jobs, assessed by rubric.",
        language="en",
        outcome_id=new_public_id(randomness),
        points_id=new_public_id(randomness),
        alignments=tuple(
            AlignmentContent(
                f"Unit {number}", f"https://framework.example.org/units/{number}", "Framework", f"U{number}"
            )
            for number in (1, 2)
        ),
        criteria=tuple(_criterion(number, randomness) for number in range(1, 5)),
    )


def contents(count: int, randomness: Randomness) -> list[CredentialContent]:
    """Credentials of one achievement: a rubric of 4 by 4, three pieces of evidence and two alignments each."""
    achievement = _achievement(randomness)
    marks = tuple(MarkContent(one.id, one.levels[2].id) for one in achievement.criteria)
    result = ResultContent("Merit", Fraction(8), Fraction(12), marks)
    issuer = IssuerContent(ISSUER, "Training Centre", "KE", web="https://training.example.org/")
    return [
        CredentialContent(
            issuer,
            achievement,
            result,
            (IdentityContent(f"L{index:05}", randomness(16)),),
            Intent(
                new_public_id(randomness),
                date(2026, 1, 2),
                1_767_312_000,
                StatusPlace(randomness(8), 1, index),
                status_base="https://verify.example.org/status/",
            ),
            tuple(EvidenceContent(new_public_id(randomness), hashlib.sha256(randomness(8)).digest()) for _ in range(3)),
        )
        for index in range(count)
    ]


def bench_signing() -> Iterator[Row]:
    """Milliseconds for each credential; the peer signs fewer of them, since it needs longer."""
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    batch = contents(BATCH, KnownRandomness())

    def sign_all() -> None:
        for content in batch:
            sign_credential(content, public, key.sign)

    with Judge(PEER) as peer:
        documents = [build_credential(content) for content in batch[:OF_PEER]]
        peer.ask({"key": pem.hex(), "method": key_id(ISSUER, public), "documents": documents})
        ours, theirs = side_by_side(
            lambda: seconds_of(sign_all) / BATCH, lambda: float(peer.ask({"created": 1_767_312_000})), ROUNDS
        )
    yield Row(
        f"sign a credential, batch of {BATCH}, one core",
        1000 * ours,
        "ms",
        peer=1000 * theirs,
        peer_name="openbadgeslib",
        ratio_at_least=15,
    )
