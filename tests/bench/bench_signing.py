"""Signing: ours beside openbadgeslib's signer for the same cryptosuite and documents, on one core and on two.

The peer is given documents that are built already; ours are built from what they say.
"""

import hashlib
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
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
from credesk.credentials.signing import finish, sign_credential
from credesk.desk.issuing_hands import Hands, prepare_credential
from credesk.domain.ids import Randomness, new_public_id
from tests.bench.timing import Row, seconds_of, side_by_side
from tests.judges import Judge
from tests.surroundings import KnownRandomness

BATCH, OF_PEER, ROUNDS = 500, 25, 3
ISSUER = "did:web:training.example.org"
PEER = """
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
    for credential in batch:
        signer.sign_to_json(credential, created=datetime.fromtimestamp(question["created"], timezone.utc))
    return len(batch)
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


class _Peers:
    """One or more of the peer's processes, each with its share of the documents; all of them sign at once."""

    def __init__(self, judges: list[Judge], question: Mapping[str, object]) -> None:
        self._judges = judges
        for judge in judges:
            judge.ask(question)

    def seconds(self) -> float:
        """Seconds for each credential, from the first process's start to the last one's end."""
        start = time.perf_counter()
        with ThreadPoolExecutor(len(self._judges)) as askers:
            list(askers.map(lambda judge: judge.ask({"created": 1_767_312_000}), self._judges))
        return (time.perf_counter() - start) / (len(self._judges) * OF_PEER)


def bench_signing() -> Iterator[Row]:
    """Milliseconds for each credential; the peer signs fewer of them, since it needs longer."""
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    batch = contents(BATCH, KnownRandomness())
    documents = [build_credential(content) for content in batch[:OF_PEER]]
    question = {"key": pem.hex(), "method": key_id(ISSUER, public), "documents": documents}

    def alone() -> None:
        for content in batch:
            sign_credential(content, public, key.sign)

    def with_hands(hands: Hands) -> None:
        """As the desk does: two processes prepare, this one signs."""
        under_way = [hands.start(prepare_credential, content, public) for content in batch]
        for prepared in (one.result() for one in under_way):
            finish(prepared, key.sign(prepared.to_sign))

    with ExitStack() as open_ones:
        hands = open_ones.enter_context(Hands(BATCH))
        judges = [open_ones.enter_context(Judge(PEER)) for _ in range(2)]
        one, two = _Peers(judges[:1], question), _Peers(judges, question)
        yield _row("one core", *side_by_side(lambda: seconds_of(alone) / BATCH, one.seconds, ROUNDS))
        both = side_by_side(lambda: seconds_of(lambda: with_hands(hands)) / BATCH, two.seconds, ROUNDS)
        yield _row("two cores", *both, ratio_at_least=15)


def _row(cores: str, ours: float, theirs: float, ratio_at_least: float | None = None) -> Row:
    name = f"sign a credential, batch of {BATCH}, {cores}"
    peer = "openbadgeslib"
    return Row(name, 1000 * ours, "ms", peer=1000 * theirs, peer_name=peer, ratio_at_least=ratio_at_least)
