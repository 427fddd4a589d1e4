"""The claims of a paper proof and their bytes: a CWT (RFC 8392) whose key 1 to 13 map is ours.

``Claims`` is what a token says. ``payload`` and ``read_payload`` are its deterministic CBOR, written and read.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from credesk.credentials import cbor
from credesk.credentials.content import StatusPlace
from credesk.credentials.errors import Unreadable
from credesk.credentials.identifiers import is_issuer_id
from credesk.credentials.instants import LAST_SECOND
from credesk.credentials.status_places import place_is_sound
from credesk.domain.names import line_fault
from credesk.domain.sentences import sentence

PAPER = -65537
ISS, EXP, NBF, IAT, CTI = 1, 4, 5, 6, 7


@dataclass(frozen=True, slots=True)
class Claims:
    """What a token says. Instants in seconds; points and credits in hundredths; None: not known.

    ``shortened`` holds the field numbers that were shortened; ``unknown`` the members of the paper map that a
    later version added, which are ignored and mentioned.
    """

    issuer_id: str
    credential_id: bytes
    not_before: int
    issued_at: int
    name: str
    expires: int | None = None
    title: str | None = None
    outcome: str | None = None
    points: tuple[int, int] | None = None
    workload_hours: int | None = None
    credits: int | None = None
    level: str | None = None
    issuer_name: str | None = None
    place: StatusPlace | None = None
    digest: bytes | None = None
    language: str | None = None
    identity: str | None = None
    shortened: tuple[int, ...] = ()
    practice: bool = False
    unknown: tuple[int, ...] = ()


TEXT_FIELDS = {"name": 0, "title": 1, "outcome": 2, "level": 6, "issuer_name": 7, "language": 10, "identity": 11}


def payload(claims: Claims) -> bytes:
    """The deterministic CBOR of the claims."""
    paper: dict[cbor.Item, cbor.Item] = {}
    for name, number in TEXT_FIELDS.items():
        if (text := getattr(claims, name)) is not None:
            paper[number] = text
    if claims.points is not None:
        paper[3] = list(claims.points)
    if claims.workload_hours is not None:
        paper[4] = claims.workload_hours
    if claims.credits is not None:
        paper[5] = claims.credits
    if claims.place is not None:
        paper[8] = [claims.place.stream, claims.place.list_number, claims.place.index]
    if claims.digest is not None:
        paper[9] = claims.digest
    if claims.shortened:
        paper[12] = list(claims.shortened)
    if claims.practice:
        paper[13] = 1
    whole: dict[cbor.Item, cbor.Item] = {ISS: claims.issuer_id, NBF: claims.not_before, IAT: claims.issued_at}
    whole |= {CTI: claims.credential_id, PAPER: paper}
    return cbor.encode(whole if claims.expires is None else whole | {EXP: claims.expires})


def read_payload(raw: bytes) -> Claims:
    """The claims of a token's payload. Raises Unreadable where one is missing or is not what it must be."""
    try:
        whole = cbor.decode(raw)
    except ValueError as fault:
        raise Unreadable("The code's content cannot be read.", details=str(fault)) from None
    paper = whole.get(PAPER) if isinstance(whole, dict) else None
    if not isinstance(whole, dict) or not isinstance(paper, dict):
        raise Unreadable("The code is signed, but it is not a certificate's.")
    if not all(isinstance(key, int) and key >= 0 for key in paper):
        raise Unreadable("The code's fields are not numbered.")
    return Claims(**_standard(whole), **_paper(paper))


def _standard(whole: dict[cbor.Item, cbor.Item]) -> dict[str, Any]:
    issuer_id, credential_id, expires = whole.get(ISS), whole.get(CTI), whole.get(EXP)
    if not isinstance(issuer_id, str) or not is_issuer_id(issuer_id):
        raise Unreadable("The code does not say who issued the certificate.")
    if not isinstance(credential_id, bytes) or len(credential_id) != 16:
        raise Unreadable("The code does not say which credential it stands for.")
    instants = {"not_before": whole.get(NBF), "issued_at": whole.get(IAT)}
    if EXP in whole:
        instants["expires"] = expires
    if not all(isinstance(instant, int) and 0 <= instant <= LAST_SECOND for instant in instants.values()):
        raise Unreadable("The code's dates cannot be read.")
    return {"issuer_id": issuer_id, "credential_id": credential_id, **instants}


def _paper(paper: dict[cbor.Item, cbor.Item]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for number, (name, read) in _FIELDS.items():
        if number in paper:
            try:
                found[name] = read(paper[number])
            except (TypeError, ValueError):
                raise Unreadable(sentence("Field {number} of the code cannot be read.", number=number)) from None
    if "name" not in found:
        raise Unreadable("The code does not name anybody.")
    known = set(_FIELDS)
    return found | {"unknown": tuple(key for key in paper if isinstance(key, int) and key not in known)}


def _text(item: cbor.Item) -> str:
    if not isinstance(item, str) or not item or line_fault(item):
        raise ValueError
    return item


def _count(item: cbor.Item) -> int:
    if not isinstance(item, int) or not 0 <= item < 10**9:
        raise ValueError
    return item


def _points(item: cbor.Item) -> tuple[int, int]:
    if not isinstance(item, list) or len(item) != 2 or not all(isinstance(part, int) for part in item):
        raise ValueError
    points, of = item
    assert isinstance(points, int)
    if not -(10**9) < points < 10**9:
        raise ValueError
    return points, _count(of)


def _place(item: cbor.Item) -> StatusPlace:
    if not isinstance(item, list) or len(item) != 3 or not isinstance(item[0], bytes):
        raise ValueError
    place = StatusPlace(item[0], _count(item[1]), _count(item[2]))
    if not place_is_sound(place):
        raise ValueError
    return place


def _digest(item: cbor.Item) -> bytes:
    if not isinstance(item, bytes) or len(item) != 16:
        raise ValueError
    return item


def _numbers(item: cbor.Item) -> tuple[int, ...]:
    if not isinstance(item, list) or not 0 < len(item) <= 20:
        raise ValueError
    numbers = tuple(_count(part) for part in item)
    if list(numbers) != sorted(set(numbers)) or 0 in numbers:
        raise ValueError
    return numbers


def _flag(item: cbor.Item) -> bool:
    if item != 1 or not isinstance(item, int):
        raise ValueError
    return True


_FIELDS: dict[int, tuple[str, Callable[[cbor.Item], object]]] = {
    0: ("name", _text),
    1: ("title", _text),
    2: ("outcome", _text),
    3: ("points", _points),
    4: ("workload_hours", _count),
    5: ("credits", _count),
    6: ("level", _text),
    7: ("issuer_name", _text),
    8: ("place", _place),
    9: ("digest", _digest),
    10: ("language", _text),
    11: ("identity", _text),
    12: ("shortened", _numbers),
    13: ("practice", _flag),
}
assert {name for name, _ in _FIELDS.values()} < {field.name for field in fields(Claims)}
