"""Vectors of credentials' JSON: every verdict, and every way to show other JSON over the same signature."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from credesk.credentials.content import CredentialContent, IdentityContent, MarkContent
from credesk.credentials.instants import instant_seconds
from credesk.credentials.multibase import signature_multibase
from credesk.credentials.signing import credential_digest, message_to_sign, sign_credential
from tests.credentials.material import CRITERIA, ISSUING, STATUS, Key
from tests.credentials.vectors import CONTENT
from tests.vectors.centre import (
    DID_KEY,
    PRACTICE,
    REPLACED,
    RETIRED,
    STOLEN,
    STOLEN_UNLISTED,
    STRANGER,
    SUSPENDED,
    WITHDRAWN,
    place,
)
from tests.vectors.form import Pieces, Vector, pieces

Document = dict[str, Any]
ENDED = date(2026, 11, 30)


def with_intent(content: CredentialContent = CONTENT, **changes: object) -> CredentialContent:
    """The content with another intent."""
    return replace(content, intent=replace(content.intent, **changes))  # type: ignore[arg-type]


def stored(content: CredentialContent = CONTENT, key: Key = ISSUING) -> bytes:
    """A signed credential."""
    return sign_credential(content, key.public, key.sign)


RUBRIC = replace(
    CONTENT,
    achievement=replace(CONTENT.achievement, criteria=CRITERIA[:1], credits=CONTENT.achievement.credits),
    result=replace(CONTENT.result, marks=(MarkContent(CRITERIA[0].id, CRITERIA[0].levels[2].id),)),
)
RICH = with_intent(RUBRIC, valid_until=date(2031, 11, 23))
GOOD_STOLEN = stored(with_intent(CONTENT, id=bytes(15) + b"\x01"), STOLEN)
GOOD_DIGEST = credential_digest(GOOD_STOLEN)


def edited(raw: bytes, edit: Callable[[Document], object]) -> Pieces:
    """A credential after an edit of its JSON, the signature left as it was."""
    document = json.loads(raw)
    edit(document)
    return pieces(json.dumps(document, ensure_ascii=False).encode())


def signed_anew(edit: Callable[[Document], object], raw: bytes | None = None, key: Key = ISSUING) -> Pieces:
    """A credential after an edit, well signed by the issuer as it then stands."""
    document = json.loads(stored(RICH) if raw is None else raw)
    edit(document)
    (proof,) = document["proof"]
    proof.pop("proofValue")
    message = message_to_sign(document, proof, "Credential")
    proof["proofValue"] = signature_multibase(key.sign(message))
    return pieces(json.dumps(document, ensure_ascii=False).encode())


def credential_vectors() -> list[Vector]:
    """All of them."""
    return [*_in_force(), *_verdicts(), *_altered(), *_newer()]


def _in_force() -> Iterator[Vector]:
    def vector(name: str, why: str, credential: Pieces, trust: str = "centre") -> Vector:
        return Vector(name, "IN_FORCE", why, credential=credential, trust=trust)

    def reversed_members(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: reversed_members(value[name]) for name in reversed(value)}
        return [reversed_members(item) for item in value] if isinstance(value, list) else value

    yield vector("stored form", "every check passes", pieces(stored()))
    yield vector("with a rubric", "every check passes", pieces(stored(RICH)))
    turned = json.dumps(reversed_members(json.loads(stored(RICH))), indent=2).encode()
    yield vector("members in another order", "the order of members means nothing", pieces(turned))
    yield vector("one proof without its array", "an array of one and its item mean the same",
                 edited(stored(RICH), lambda d: d.update(proof=d["proof"][0])))  # fmt: skip
    yield vector("levels in another order", "the order of a set means nothing",
                 edited(stored(RICH), lambda d: _levels(d).reverse()))  # fmt: skip
    yield vector("escapes", "a text has several spellings in JSON",
                 pieces(stored().replace(b"Safe isolation", b"Safe\\u0020isolation")))  # fmt: skip
    yield vector("with a schema", "the extensions' context stands there with a schema",
                 pieces(stored(replace(RICH, with_schema=True))))  # fmt: skip
    yield vector(
        "credits", "xsd:float of 2.5 is 2.5E0", signed_anew(lambda d: _achievement(d).update(creditsAvailable=2.5))
    )
    written = _text(signed_anew(lambda d: _achievement(d).update(creditsAvailable=2.5))).replace(b" 2.5", b" 2.50")
    yield vector("credits written 2.50", "the same number", pieces(written))
    yield vector(
        "whole credits written 3.0",
        "a whole number",
        signed_anew(lambda d: _achievement(d).update(creditsAvailable=3.0)),
    )
    yield vector(
        "a cent of a credit", "0.01 is 1.0E-2", signed_anew(lambda d: _achievement(d).update(creditsAvailable=0.01))
    )
    texts = {"name": "Ўқиш 安全 \U0001f510 \ufffd é", "description": 'a "quoted" \\ text\n\tof two lines'}
    yield vector("texts in many scripts", "texts are signed as UTF-8", signed_anew(lambda d: d.update(texts)))
    more = (IdentityContent("M-2", bytes(15) + b"\2"), IdentityContent("a@b", bytes(16), "emailAddress"))
    three = replace(CONTENT, identities=(*CONTENT.identities, *more))
    yield vector("three identities", "blank nodes are told apart by what is said of them", pieces(stored(three)))
    yield vector(
        "good list has the credential", "a stolen key's credential that the register knew", pieces(GOOD_STOLEN)
    )


def _text(parts: Pieces) -> bytes:
    (whole,) = parts
    assert isinstance(whole, str)
    return whole.encode()


def _achievement(document: Document) -> Document:
    found: Document = document["credentialSubject"]["achievement"]
    return found


def _levels(document: Document) -> list[Document]:
    found: list[Document] = _achievement(document)["resultDescription"][-1]["rubricCriterionLevel"]
    return found


def _verdicts() -> Iterator[Vector]:
    def vector(
        name: str, verdict: str, why: str, content: CredentialContent, key: Key = ISSUING, trust: str = "centre"
    ) -> Vector:
        return Vector(name, verdict, why, credential=pieces(stored(content, key)), trust=trust)

    def at(index: int, **more: object) -> CredentialContent:
        return with_intent(CONTENT, place=place(index), **more)

    stranger = replace(CONTENT, issuer=replace(CONTENT.issuer, id="did:web:nowhere.example"))
    yield vector("issuer", "NOT_KNOWN", "the issuer is in no list", stranger)
    yield vector(
        "other organisation's list", "NOT_KNOWN", "the trust file is another one", CONTENT, trust="another organisation"
    )
    yield vector("key", "NOT_KNOWN", "no key has this verification method", CONTENT, STRANGER)
    yield vector("status key", "NOT_KNOWN", "a key counts only for its use", CONTENT, STATUS)
    yield vector("retired key", "NOT_KNOWN", "proof.created lies behind the key's dates", CONTENT, RETIRED)
    early = with_intent(CONTENT, signed_at=instant_seconds("2025-12-31T23:59:59Z"))
    yield vector("before the key", "NOT_KNOWN", "proof.created lies before the key's dates", early)
    yield vector("not in the good list", "STOLEN", "the register did not know it", CONTENT, STOLEN)
    yield vector("stolen key without a list", "NOT_MADE", "nothing says which are good", CONTENT, STOLEN_UNLISTED)
    yield vector("practice key", "PRACTICE", "the trust file says so", CONTENT, PRACTICE)
    yield vector("revocation bit", "WITHDRAWN", "the bit is set", at(WITHDRAWN))
    yield vector("revocation and refresh bits", "REPLACED", "both bits are set", at(REPLACED))
    yield vector(
        "suspension bit", "SUSPENDED", "the bit is set, and the entry follows from the revocation entry", at(SUSPENDED)
    )
    yield vector(
        "withdrawn and expired", "WITHDRAWN", "withdrawn comes before expired", at(WITHDRAWN, valid_until=ENDED)
    )
    yield vector("validUntil passed", "EXPIRED", "now is behind validUntil", with_intent(CONTENT, valid_until=ENDED))
    yield vector(
        "validFrom ahead",
        "NOT_YET",
        "validFrom lies more than 14 hours ahead",
        with_intent(CONTENT, award_date=date(2026, 12, 3)),
    )
    yield vector(
        "no status entry", "NOT_MADE", "it does not say where its status stands", with_intent(CONTENT, status_base=None)
    )
    yield vector("no lists", "NOT_MADE", "no list is at hand", CONTENT, trust="no lists")
    yield vector("trust file ended", "NOT_MADE", "the trust file has expired", CONTENT, trust="ended")
    without = with_intent(replace(CONTENT, issuer=replace(CONTENT.issuer, id=DID_KEY)), status_base=None)
    yield vector("did:key issuer", "NOT_MADE", "without an address only a code says where the status stands", without,
                 trust="without an address")  # fmt: skip
    good = json.loads(GOOD_STOLEN)
    respelt = {name: good[name] for name in reversed(good)} | {"proof": good["proof"][0]}
    yield Vector("respelt copy of a good one", "STOLEN", "a good list knows the stored form only",
                 credential=pieces(json.dumps(respelt).encode()))  # fmt: skip


def _altered() -> Iterator[Vector]:
    raw, ended = stored(RICH), stored(with_intent(RICH, valid_until=ENDED))

    def vector(name: str, why: str, edit: Callable[[Document], object], of: bytes = raw) -> Vector:
        return Vector(name, "ALTERED", why, credential=edited(of, edit))

    yield vector("title", "a text was changed", lambda d: d.update(name="Safe isolations"))
    yield vector("validUntil later", "a date was changed", lambda d: d.update(validUntil="2039-11-23T23:59:59Z"))
    yield vector("validUntil removed", "an end was removed", lambda d: d.pop("validUntil"), ended)
    yield vector("status removed", "the status entry was removed", lambda d: d.pop("credentialStatus"))
    yield vector("level reached", "another level", lambda d: d["credentialSubject"]["result"][-1].update(
        achievedLevel=_levels(d)[-1]["id"]))  # fmt: skip
    yield vector(
        "signed later", "proof.created is signed", lambda d: d["proof"][0].update(created="2026-11-25T09:30:00Z")
    )
    yield vector("points of a level", "levels keep their points", lambda d: _levels(d)[0].update(points="3"))
    other = json.loads(stored(with_intent(RICH, id=bytes(15) + b"\x02")))["proof"]
    yield vector("another credential's proof", "the proof is another one's", lambda d: d.update(proof=other))
    yield vector(
        "composed letters",
        "texts are signed as they stand",
        lambda d: d.update(description="Ze\u0301"),
    )


def _newer() -> Iterator[Vector]:
    def vector(name: str, why: str, edit: Callable[[Document], object]) -> Vector:
        return Vector(name, "NEWER", why, credential=edited(stored(RICH), edit))

    yield vector(
        "credentials/v3",
        "a later data model",
        lambda d: d.update({"@context": ["https://www.w3.org/ns/credentials/v3", d["@context"][1]]}),
    )
    yield vector("Open Badges 3.0.4", "a later context", lambda d: d.update(
        {"@context": [d["@context"][0], "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.4.json"]}))  # fmt: skip
    yield vector(
        "another cryptosuite", "a later cryptosuite", lambda d: d["proof"][0].update(cryptosuite="mldsa44-rdfc-2029")
    )
