"""Checking: a credential beside openbadgeslib's OB3LdpVerifier, tokens on one core, and a register re-verified.

Ours is the whole check each time: reading, strictness, key, signature, and the status from the list.
"""

import base64
import statistics
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace

from credesk.credentials.check import check_credential, check_pair, check_token
from credesk.credentials.checking import Checker
from credesk.credentials.content import CredentialContent, StatusPlace
from credesk.credentials.identifiers import did_key
from credesk.credentials.qr_text import qr_text
from credesk.credentials.signing import sign_credential
from credesk.credentials.status_lists import ListFrame, sign_lists
from credesk.credentials.token import PaperContent, claims_of, sign_token
from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey, TrustedName
from credesk.credentials.trust_file import read_trust_file, sign_trust
from credesk.credentials.verdicts import Verdict
from tests.bench.bench_signing import contents
from tests.bench.timing import Row, seconds_of, side_by_side
from tests.judges import Judge
from tests.surroundings import KnownRandomness

SIGNED_AT = 1_767_312_000
NOW = SIGNED_AT + 10 * 86_400
OURS, THEIRS, TOKENS, REGISTER = 300, 20, 3_000, 10_000
ROUNDS = 5
PEER = """
import base64, time
from openbadgeslib.ob3.ldp import OB3LdpVerifier

def answer(question):
    documents = [base64.b64decode(one) for one in question["documents"]]
    verifier = OB3LdpVerifier.for_issuer_did(question["did"])
    start = time.perf_counter()
    for document in documents:
        verifier.verify(document)
    return (time.perf_counter() - start) / len(documents)
"""


class _Key:
    def __init__(self, number: int) -> None:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        private = Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32)
        self.public, self.sign = private.public_key().public_bytes_raw(), private.sign


ISSUING, STATUS, ROOT = _Key(1), _Key(2), _Key(3)
DID = did_key(ISSUING.public)


def _moved(content: CredentialContent, index: int) -> CredentialContent:
    """The same content by a did:key issuer, its status at a place of one stream."""
    place = StatusPlace(bytes(8), 1, index)
    intent = replace(content.intent, place=place, signed_at=SIGNED_AT, valid_until=None)
    return replace(content, issuer=replace(content.issuer, id=DID), intent=intent)


def trust_file() -> bytes:
    """The issuer's keys and fresh lists, in none of which a bit is set."""
    first = SIGNED_AT - 86_400
    keys = (
        TrustedKey(DID, ISSUING.public, "credential", first),
        TrustedKey(DID, STATUS.public, "status", first),
    )
    base = "https://verify.example.org/status/"
    issuer = TrustedIssuer((DID,), (TrustedName("Training Centre"),), keys, status_base=base)
    frame = ListFrame(DID, base, bytes(8), 1, NOW - 3600, NOW + 180 * 86_400)
    content = TrustContent(ROOT.public, 1, NOW - 3600, NOW + 86_400, (issuer,))
    return sign_trust(content, ROOT.sign, sign_lists(frame, {}, STATUS.public, STATUS.sign))


def issued(count: int) -> list[tuple[bytes, bytes]]:
    """Credentials with 4x4 rubrics and marks, and their tokens."""
    made = []
    for index, plain in enumerate(contents(count, KnownRandomness())):
        content = _moved(plain, index)
        stored = sign_credential(content, ISSUING.public, ISSUING.sign)
        claims = claims_of(content, PaperContent("Achieng Otieno"), stored)
        made.append((stored, sign_token(claims, ISSUING.public, ISSUING.sign)))
    return made


def checker() -> Checker:
    return Checker.of(read_trust_file(trust_file(), None), NOW)


def bench_checking() -> Iterator[Row]:
    """Milliseconds for each credential; the peer verifies fewer of them and looks at no status list."""
    made, held = issued(OURS), checker()
    documents = [base64.b64encode(stored).decode() for stored, _ in made[:THEIRS]]

    def ours() -> float:
        def all_of_them() -> None:
            for stored, _ in made:
                assert check_credential(stored, held).verdict is Verdict.IN_FORCE

        return seconds_of(all_of_them) / OURS

    with Judge(PEER) as judge:
        figures = side_by_side(ours, lambda: float(judge.ask({"documents": documents, "did": DID})), ROUNDS)
    name = "verify a credential, signature and status"
    peer = "openbadgeslib, without status"
    yield Row(name, 1000 * figures[0], "ms", peer=1000 * figures[1], peer_name=peer, ratio_at_least=10)


def bench_tokens() -> Iterator[Row]:
    """Milliseconds for each token on one core; processor time of this thread, so that others do not count."""
    tokens, held = [token for _, token in issued(TOKENS // 10)] * 10, checker()
    rounds = []
    for _ in range(ROUNDS):
        start = time.thread_time()
        for token in tokens:
            assert check_token(token, held).verdict is Verdict.IN_FORCE
        rounds.append((time.thread_time() - start) / len(tokens))
    yield Row("verify a token, one core", 1000 * statistics.median(rounds), "ms", ours_at_most=0.5)


def _reverified(pairs: Sequence[tuple[bytes, bytes]]) -> int:
    """How many of these are in force, credential and code together."""
    held = checker()
    found = (check_pair(stored, qr_text(token, None), held).verdict for stored, token in pairs)
    return sum(verdict is Verdict.IN_FORCE for verdict in found)


def bench_register() -> Iterator[Row]:
    """A register's credentials and tokens verified anew in two processes, from its bytes to the last verdict."""
    pairs = issued(REGISTER)
    parts = [pairs[start : start + 500] for start in range(0, REGISTER, 500)]
    with ProcessPoolExecutor(2) as pool:
        start = time.perf_counter()
        assert sum(pool.map(_reverified, parts)) == REGISTER
        seconds = time.perf_counter() - start
    yield Row(f"re-verify a register of {REGISTER:,}, two cores", seconds, "s", ours_at_most=60)
