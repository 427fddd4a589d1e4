"""Vectors of what one PDF holds: a credential and a code, which must belong together."""

from collections.abc import Iterator
from dataclasses import replace

from credesk.credentials.qr_text import qr_text
from credesk.credentials.signing import credential_digest
from credesk.credentials.token import PaperContent, claims_of, sign_token
from tests.credentials.material import ISSUING, Key, edited, id_of
from tests.vectors.centre import ADDRESS, PRACTICE, WITHDRAWN, place
from tests.vectors.credentials import RICH, stored, with_intent
from tests.vectors.form import Vector, pieces

_PAPER = PaperContent("Achieng Otieno", "0117")
_RAW = stored(RICH)


def _code(raw: bytes = _RAW, key: Key = ISSUING, **changes: object) -> str:
    """The code of a credential, with other claims where some are given."""
    claims = replace(claims_of(RICH, _PAPER, raw), **changes)  # type: ignore[arg-type]
    return qr_text(sign_token(claims, key.public, key.sign), ADDRESS)


def pair_vectors() -> list[Vector]:
    """All of them."""
    return list(_pairs())


def _pairs() -> Iterator[Vector]:
    def vector(name: str, verdict: str, why: str, code: str | None, raw: bytes | None = _RAW) -> Vector:
        return Vector(name, verdict, why, code=code, credential=None if raw is None else pieces(raw))

    yield vector(
        "belong together", "IN_FORCE", "digest, id, issuer, dates and place agree, and the proof fits", _code()
    )
    yield vector("no credential", "NOT_MADE", "the credential is not attached", _code(), None)
    yield vector("no code", "NOT_MADE", "no code was found", None)
    yield vector("neither", "UNREADABLE", "nothing to check", None, None)
    another = stored(with_intent(RICH, id=id_of("another")))
    yield vector("another credential", "ALTERED", "field 9 is another digest", _code(), another)
    respelt = edited(_RAW, lambda document: document.update(proof=document["proof"][0]))
    yield vector("respelt credential", "ALTERED", "field 9 is the digest of the stored form", _code(), respelt)
    changed = edited(_RAW, lambda document: document.update(name="Master of everything"))
    yield vector("altered credential", "ALTERED", "field 9 is another digest", _code(), changed)
    yield vector("altered credential with its digest", "ALTERED", "the credential's own proof does not fit",
                 _code(digest=credential_digest(_stored_form(changed))), changed)  # fmt: skip
    yield vector(
        "another key", "NOT_KNOWN", "one key signs both", _code(stored(RICH, PRACTICE)), stored(RICH, PRACTICE)
    )
    yield vector(
        "code without field 9", "NOT_MADE", "it does not say which credential belongs to it", _code(digest=None)
    )
    yield vector("another end", "ALTERED", "the dates differ", _code(expires=None))
    yield vector("another place", "ALTERED", "the places differ", _code(place=place(7)))
    yield vector("code without a place", "ALTERED", "the places differ", _code(place=None))
    yield vector("another id", "ALTERED", "the ids differ", _code(credential_id=id_of("another")))
    yield vector(
        "signed at another time", "ALTERED", "iat is proof.created", _code(issued_at=RICH.intent.signed_at + 1)
    )
    gone = with_intent(RICH, place=place(WITHDRAWN))
    yield vector("both withdrawn", "WITHDRAWN", "the bit is set",
                 _code(stored(gone), place=place(WITHDRAWN)), stored(gone))  # fmt: skip
    yield vector("unreadable credential", "UNREADABLE", "the credential cannot be read", _code(), _RAW[:-1])
    yield vector("unreadable code", "UNREADABLE", "the code cannot be read", _code() + "x")
    yield vector("altered code", "ALTERED", "the code's signature does not fit", _code()[:-1] + "0")


def _stored_form(raw: bytes) -> bytes:
    import json

    from credesk.credentials.canonical import stored_form

    return stored_form(json.loads(raw))
