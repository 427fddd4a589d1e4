"""Asks the page's core about other issuers' credentials, and makes cases of them: odd values in odd places."""

import copy
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from credesk.credentials.foreign_terms import SOURCES
from tests.page.core.node import answer
from tests.vectors import make

CONTEXTS = list(SOURCES)


MANY = 1200


RSA_MODULUS = ((1 << 2047) + 12345).to_bytes(256, "big")


def ask(kind: str, cases: list[Any]) -> list[Any]:
    said: list[Any] = answer("others.ts", given=json.dumps({kind: cases}))[kind]
    return said


@cache
def vectors() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads((make.HERE / "others.json").read_bytes())
    return read


def chance(name: str) -> random.Random:
    return random.Random(f"others {name}")


def compared(kind: str, cases: list[Any], ours: Callable[[Any], Any]) -> list[Any]:
    """Asks both about every case; returns the answers, which are equal."""
    wanted = [ours(case) for case in cases]
    for case, said, expected in zip(cases, ask(kind, cases), wanted, strict=True):
        assert said == expected, f"{kind}: {case!r}"
    return wanted


def outcomes(answers: list[Any]) -> Counter[str]:
    return Counter("refused" if one is None or isinstance(one, dict) else "read" for one in answers)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to every member and item of a document."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, content in inside:
        yield (*path, name)
        yield from places(content, (*path, name))


def at(document: Any, path: tuple[Any, ...]) -> Any:
    for name in path:
        document = document[name]
    return document


ODD_VALUES: tuple[Any, ...] = (
    None, True, False, 0, 5, 2.5, -1, 1e9, 0.000001, 123456.25, "", "A", "did:web:a.example", "tel:+1",
    "data:,x", "_:b0", "mailto:a@b.example", "\t\n\r", "\x01", "a\"\\b", "\u00e9\U0001f510", "assertionMethod",
    "2026-11-24T09:00:00Z", "2026-11-24T09:00:00.5+02:00", "2026-11-24", "Profile", "Achievement",
    "VerifiableCredential", [], {}, [[]], [{}],
    ["x", "x"], ["x", "y"], {"id": "urn:x:1"}, {"id": "urn:x:1", "name": "n"}, {"type": "Related", "version": "1"},
    {"@value": "x"}, {"type": []}, {"type": ["Profile", "Image"], "caption": "c"},
    [{"type": "Result", "value": "A"}] * 2,
)  # fmt: skip


ODD_NAMES = (
    "id", "type", "@id", "@type", "@context", "@graph", "name", "description", "validUntil", "credentialStatus",
    "image", "endorsement", "statusMessage", "status", "allowedValue", "awardedDate", "hashed", "ttl", "statusSize",
    "proof", "https://www.w3.org/2018/credentials#validUntil", "cred:validUntil", "evidence",
    "result",
    "creditsEarned", "__proto__",
)  # fmt: skip


def edited(document: Any, by: random.Random) -> Any:
    """A document with one to four of its parts changed, moved, repeated, taken out or put in."""
    document = copy.deepcopy(document)
    for _ in range(by.randint(1, 4)):
        ways = list(places(document))
        if not ways:
            return document
        *rest, last = by.choice(ways)
        parent = at(document, tuple(rest))
        if by.random() < 0.6:
            _put(parent, last, by.choice((by.choice(ODD_VALUES), [parent[last]], at(document, by.choice(ways)))), by)
        elif isinstance(parent, list):
            by.choice((by.shuffle, list.reverse, lambda items: items.append(items[0]), list.pop))(parent)
        else:
            parent[by.choice((*ODD_NAMES, last))] = parent.pop(last)
    return document


def _put(parent: Any, last: Any, value: Any, by: random.Random) -> None:
    """Puts a value into the place of another one, or beside it in an object."""
    parent[by.choice((last, by.choice(ODD_NAMES)) if isinstance(parent, dict) else (last,))] = copy.deepcopy(value)


def bare(document: Any) -> Any:
    return {name: value for name, value in document.items() if name not in ("@context", "proof")}


def mutated_text(text: str, by: random.Random) -> str:
    place = by.randrange(len(text))
    return text[:place] + by.choice(("", text[place] * 2, by.choice("z1#AbQ-_="))) + text[place + 1 :]
