"""The centre that issues the vectors' certificates: keys, trust files and status lists, the same every time."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from credesk.credentials.content import StatusPlace
from credesk.credentials.identifiers import did_key
from credesk.credentials.instants import instant_seconds
from credesk.credentials.status_lists import ListContent, ListFrame, sign_list, sign_lists
from credesk.credentials.status_places import Purpose
from credesk.credentials.trust import Theft, TrustContent, TrustedIssuer, TrustedKey, TrustedName
from credesk.credentials.trust_file import sign_trust
from tests.credentials.material import ISSUING, ROOT, STATUS, Key

DID = "did:web:centre.example"
ADDRESS = "https://verify.centre.example/"
BASE = "https://verify.centre.example/status/"
STREAM = bytes.fromhex("a1b2c3d4e5f60718")
RETIRED, PRACTICE, STOLEN, STOLEN_UNLISTED = Key("retired"), Key("practice"), Key("stolen"), Key("stolen, no list")
OTHER_ROOT, OTHER, STRANGER = Key("another root"), Key("another issuer"), Key("stranger")
DID_KEY = did_key(ISSUING.public)
NOW = "2026-12-01T12:00:00Z"
SIGNED_AT = instant_seconds("2026-11-24T09:30:00Z")
LISTED_AT = instant_seconds("2026-12-01T06:00:00Z")
FIRST = instant_seconds("2026-01-01T00:00:00Z")
DAY = 86_400

GOOD, WITHDRAWN, REPLACED, SUSPENDED = 80_123, 200, 300, 400
BITS = {
    Purpose.REVOCATION: frozenset((WITHDRAWN, REPLACED)),
    Purpose.SUSPENSION: frozenset((SUSPENDED,)),
    Purpose.REFRESH: frozenset((REPLACED,)),
}
FRAME = ListFrame(DID, BASE, STREAM, 1, LISTED_AT, LISTED_AT + 180 * DAY)


def place(index: int = GOOD) -> StatusPlace:
    """A place in the centre's list 1."""
    return StatusPlace(STREAM, 1, index)


def key(of: Key, use: str = "credential", controller: str = DID, **changes: object) -> TrustedKey:
    """A key that counts from 2026 on."""
    return replace(TrustedKey(controller, of.public, use, FIRST), **changes)  # type: ignore[arg-type]


def _keys(good: frozenset[bytes]) -> tuple[TrustedKey, ...]:
    since = instant_seconds("2026-11-28T00:00:00Z")
    return (
        key(ISSUING),
        key(STATUS, "status"),
        key(RETIRED, valid_until=instant_seconds("2026-06-30T23:59:59Z")),
        key(PRACTICE, practice=True),
        key(STOLEN, revoked=Theft(since, "a laptop was taken", good)),
        key(STOLEN_UNLISTED, revoked=Theft(since, "a laptop was taken")),
        key(ISSUING, controller=DID_KEY),
    )


def issuer(good: frozenset[bytes] = frozenset()) -> TrustedIssuer:
    """The centre. ``good`` is what its register knew of the stolen key."""
    return TrustedIssuer(
        ids=(DID, DID_KEY),
        names=(
            TrustedName("Example College", None, date(2026, 5, 31)),
            TrustedName("Example Centre", date(2026, 6, 1), None),
        ),
        keys=_keys(good),
        telephone="+254 57 202 0304",
        verify_address=ADDRESS,
        status_base=BASE,
    )


def content(whose: TrustedIssuer, **changes: object) -> TrustContent:
    """The payload of a trust file."""
    updated, expires = instant_seconds("2026-11-24T09:00:00Z"), instant_seconds("2027-05-24T00:00:00Z")
    made = TrustContent(ROOT.public, 12, updated, expires, (whose,))
    return replace(made, **changes)  # type: ignore[arg-type]


def lists(frame: ListFrame = FRAME, by: Key = STATUS, bits: dict[Purpose, frozenset[int]] = BITS) -> list[bytes]:
    """The three lists of a stream."""
    return sign_lists(frame, bits, by.public, by.sign)


def altered(stored: bytes, edit: Callable[[dict[str, object]], object]) -> bytes:
    """A list after an edit of its JSON, its signature left as it was."""
    document = json.loads(stored)
    edit(document)
    return json.dumps(document, sort_keys=True).encode()


def _only(purpose: Purpose, index: int, at: int) -> list[bytes]:
    return lists(replace(FRAME, valid_from=at), bits={purpose: frozenset((index,))})


def _misnamed() -> bytes:
    """A revocation list under the name of a suspension list."""
    frame = ListContent(DID, BASE, STREAM, 1, Purpose.REVOCATION, frozenset((GOOD,)), LISTED_AT)
    revocation = sign_list(frame, STATUS.public, STATUS.sign)
    return altered(revocation, lambda document: document.update(id=f"{BASE}{STREAM.hex()}/1s"))


def _list_sets() -> dict[str, list[bytes]]:
    """Lists by the name of the trust file that carries them."""
    earlier, later = LISTED_AT - DAY, LISTED_AT
    none: dict[Purpose, frozenset[int]] = {}
    flipped = altered(_only(Purpose.REVOCATION, GOOD, later)[0], lambda d: d.update(validUntil="2027-01-01T00:00:00Z"))
    return {
        "no lists": [],
        "lists older than the certificate": lists(replace(FRAME, valid_from=SIGNED_AT - 1)),
        "lists out of date": lists(replace(FRAME, valid_until=LISTED_AT + 3600)),
        "lists of the future": lists(replace(FRAME, valid_from=LISTED_AT + 3 * DAY)),
        "lists by the issuing key": lists(by=ISSUING),
        "altered list": [flipped, *lists(bits=none)],
        "only the suspension list": lists()[1:2],
        "only the revocation list": lists()[:1],
        "withdrawn in the earlier list": _only(Purpose.REVOCATION, GOOD, earlier) + lists(bits=none),
        "suspension ended": _only(Purpose.SUSPENSION, GOOD, earlier) + lists(bits=none),
        "suspended later": lists(replace(FRAME, valid_from=earlier), bits=none)
        + _only(Purpose.SUSPENSION, GOOD, later),
        "lists at another address": lists(replace(FRAME, base="https://old.example/lists/")),
        "misnamed list": [_misnamed(), *lists(bits=none)],
        "withdrawn and out of date": lists(
            replace(FRAME, valid_until=LISTED_AT + 3600), bits={Purpose.REVOCATION: frozenset((GOOD,))}
        ),
    }


def trust_files(good: frozenset[bytes]) -> dict[str, bytes]:
    """Every trust file that vectors are checked with, by name."""
    ours, status = issuer(good), lists()
    alone = replace(ours, ids=("did:web:other.example",), keys=(key(OTHER, controller="did:web:other.example"),))
    urn = replace(FRAME, issuer_id=DID_KEY, base=None)
    by_key = replace(
        ours,
        ids=(DID_KEY,),
        keys=(key(ISSUING, controller=DID_KEY), key(STATUS, "status", DID_KEY)),
        verify_address=None,
        status_base=None,
    )
    made = {
        "centre": sign_trust(content(ours), ROOT.sign, status),
        "ended": sign_trust(content(ours, expires=instant_seconds("2026-11-30T00:00:00Z")), ROOT.sign, status),
        "another organisation": sign_trust(content(alone, root=OTHER_ROOT.public), OTHER_ROOT.sign),
        "without an address": sign_trust(content(by_key), ROOT.sign, lists(urn)),
    }
    return made | {name: sign_trust(content(ours), ROOT.sign, more) for name, more in _list_sets().items()}
