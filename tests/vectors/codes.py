"""Vectors of codes that can be read: every verdict that a paper proof can get."""

from collections.abc import Iterator
from dataclasses import replace

from credesk.credentials import cbor
from credesk.credentials.claims import Claims, payload
from credesk.credentials.instants import instant_seconds
from credesk.credentials.qr_text import qr_text
from credesk.credentials.token import sign_token, token_digest
from tests.credentials.material import ISSUING, STATUS, Key, id_of
from tests.vectors.centre import (
    ADDRESS,
    DAY,
    DID,
    DID_KEY,
    PRACTICE,
    REPLACED,
    RETIRED,
    SIGNED_AT,
    STOLEN,
    STOLEN_UNLISTED,
    STRANGER,
    SUSPENDED,
    WITHDRAWN,
    place,
)
from tests.vectors.curve import with_order_added, with_small_part
from tests.vectors.form import Vector
from tests.vectors.raw_codes import code, header, signed

CLAIMS = Claims(
    issuer_id=DID,
    credential_id=id_of("credential"),
    not_before=SIGNED_AT // DAY * DAY,
    issued_at=SIGNED_AT,
    name="Achieng Otieno",
    expires=instant_seconds("2031-11-23T23:59:59Z"),
    title="Safe isolation",
    outcome="Achieved with merit",
    points=(900, 1200),
    workload_hours=40,
    credits=250,
    level="KNQF 4 of 10 (EQF 3)",
    issuer_name="Example Centre",
    place=place(),
    digest=id_of("digest"),
    language="en",
    identity="0117",
)
BARE = Claims(DID, id_of("credential"), SIGNED_AT // DAY * DAY, SIGNED_AT, "Achieng Otieno", place=place())
GOOD_STOLEN = sign_token(CLAIMS, STOLEN.public, STOLEN.sign)
GOOD_DIGEST = token_digest(GOOD_STOLEN)
ENDED = instant_seconds("2026-11-30T23:59:59Z")


def text(claims: Claims = CLAIMS, key: Key = ISSUING, address: str | None = ADDRESS) -> str:
    """The QR's text of claims, signed as they stand."""
    return qr_text(sign_token(claims, key.public, key.sign), address)


def with_place(index: int, **more: object) -> str:
    """A code whose status stands at an index."""
    return text(replace(CLAIMS, place=place(index), **more))  # type: ignore[arg-type]


def code_vectors() -> list[Vector]:
    """All of them."""
    return [*_in_force(), *_not_known(), *_altered(), *_stolen_and_practice(), *_status(), *_dates(), *_not_made()]


def _in_force() -> Iterator[Vector]:
    def vector(name: str, why: str, code: str, trust: str = "centre") -> Vector:
        return Vector(name, "IN_FORCE", why, code=code, trust=trust)

    yield vector("every field", "every check passes", text())
    yield vector("only what must stand", "fields are absent when not known", text(BARE))
    yield vector("no address", "a code without an address claims none", text(address=None))
    yield vector("only digits", "digits may come without an address", text().partition("#")[2])
    spaced = "\n".join(text()[at : at + 60] + " \t" for at in range(0, len(text()), 60))
    yield vector("pasted with spaces", "white space is taken out", spaced)
    yield vector("Arabic name", "names stand as printed", text(replace(CLAIMS, name="فاطمة الزهراء", language="ar")))
    joined = "श्री\u200dमती क्\u200dष"
    yield vector("joiners in Devanagari", "ZWJ where the script needs it", text(replace(CLAIMS, name=joined)))
    yield vector("marks", "eight marks in a row are still a name", text(replace(CLAIMS, name="Z" + "\u0353" * 8)))
    yield vector("points below zero", "points may be negative", text(replace(CLAIMS, points=(-50, 1200))))
    long = replace(CLAIMS, level="L" * 250, title="T" * 200, issuer_name="Centre " * 20)
    yield vector("shortened", "what was shortened is mentioned", text(long))
    later = signed(payload(CLAIMS).replace(b"\xac\x00", b"\xad\x00", 1) + b"\x0e\x63new")
    yield vector("a later field", "fields above 13 are ignored and mentioned", code(later))
    yield vector("did:key issuer", "an issuer without a domain", text(replace(CLAIMS, issuer_id=DID_KEY), address=None),
                 "without an address")  # fmt: skip
    yield vector("good list has the code", "a stolen key's certificate that the register knew", code(GOOD_STOLEN))


def _not_known() -> Iterator[Vector]:
    def vector(name: str, why: str, code: str, trust: str = "centre") -> Vector:
        return Vector(name, "NOT_KNOWN", why, code=code, trust=trust)

    yield vector("issuer", "iss is in no issuer's ids", text(replace(CLAIMS, issuer_id="did:web:nowhere.example")))
    yield vector("other organisation's list", "the trust file is another one", text(), "another organisation")
    yield vector("key", "no key has this kid", text(key=STRANGER))
    yield vector("status key", "a key counts only for its use", text(key=STATUS))
    yield vector("retired key", "iat lies behind the key's dates", text(key=RETIRED))
    early = replace(CLAIMS, issued_at=instant_seconds("2025-12-31T23:59:59Z"), not_before=SIGNED_AT - 400 * DAY)
    yield vector("before the key", "iat lies before the key's dates", text(early))
    yield vector("another controller's key", "the key is the issuer's other identifier's",
                 text(replace(CLAIMS, issuer_id=DID_KEY), PRACTICE))  # fmt: skip
    forged = replace(CLAIMS, name="Somebody Else", issuer_id="did:web:nowhere.example")
    yield vector("unknown and withdrawn", "not known comes before everything that a list says",
                 text(replace(forged, place=place(WITHDRAWN))))  # fmt: skip


def _altered() -> Iterator[Vector]:
    def vector(name: str, why: str, token: bytes) -> Vector:
        return Vector(name, "ALTERED", why, code=code(token))

    token = sign_token(CLAIMS, ISSUING.public, ISSUING.sign)
    yield vector("name", "one letter of the name", token.replace(b"Achieng", b"Achiena"))
    yield vector("points", "900 became 999 of 1200", token.replace(b"\x19\x03\x84", b"\x19\x03\xe7"))
    yield vector("status place", "another place in the list", token.replace(b"\x00\x01\x38\xfb", b"\x00\x01\x38\xfa"))
    yield vector("last byte", "one bit of the signature", token[:-1] + bytes((token[-1] ^ 1,)))
    mine = signed(payload(CLAIMS), change=lambda _: STRANGER.sign(b"another message"))
    yield vector("another key's signature", "the kid is the issuer's, the signature is not", mine)
    body = payload(CLAIMS)
    yield vector("S beyond the order", "RFC 8032, 5.1.7: S is below the group's order",
                 signed(body, change=with_order_added))  # fmt: skip
    message = cbor.encode(["Signature1", header(), b"", body])
    yield vector("R with a part of small order", "RFC 8032 without a cofactor",
                 signed(body, change=lambda _: with_small_part(ISSUING, message)))  # fmt: skip
    yield vector("R beyond the prime", "RFC 8032, 5.1.3: y is below the prime",
                 signed(body, change=lambda old: b"\xff" * 32 + old[32:]))  # fmt: skip
    yield vector("R and S of zeros", "no signature at all", signed(body, change=lambda _: bytes(64)))
    ended = replace(CLAIMS, expires=ENDED, place=place(WITHDRAWN))
    raw = sign_token(ended, ISSUING.public, ISSUING.sign).replace(b"Achieng", b"Achiena")
    yield vector("altered, withdrawn and expired", "altered comes before what nobody signed", raw)


def _stolen_and_practice() -> Iterator[Vector]:
    copied = replace(CLAIMS, name="Somebody Else")
    yield Vector("not in the good list", "STOLEN", "the register did not know it", code=text(copied, STOLEN))
    yield Vector("field 9 copied", "STOLEN", "a code is looked up by its own digest, not by field 9",
                 code=text(replace(copied, digest=GOOD_DIGEST), STOLEN))  # fmt: skip
    yield Vector("stolen and practice", "STOLEN", "stolen comes before practice",
                 code=text(replace(copied, practice=True), STOLEN))  # fmt: skip
    yield Vector("stolen key without a list", "NOT_MADE", "nothing says which are good", code=text(key=STOLEN_UNLISTED))
    yield Vector("field 13", "PRACTICE", "the code says so", code=text(replace(CLAIMS, practice=True)))
    yield Vector("practice key", "PRACTICE", "the trust file says so", code=text(key=PRACTICE))
    yield Vector("practice and withdrawn", "PRACTICE", "practice comes before withdrawn",
                 code=text(replace(CLAIMS, practice=True, place=place(WITHDRAWN))))  # fmt: skip


def _status() -> Iterator[Vector]:
    yield Vector("revocation bit", "WITHDRAWN", "the bit is set", code=with_place(WITHDRAWN))
    yield Vector("revocation and refresh bits", "REPLACED", "both bits are set", code=with_place(REPLACED))
    yield Vector("suspension bit", "SUSPENDED", "the bit is set", code=with_place(SUSPENDED))
    yield Vector("withdrawn and expired", "WITHDRAWN", "withdrawn comes before expired",
                 code=with_place(WITHDRAWN, expires=ENDED))  # fmt: skip
    yield Vector("replaced and expired", "REPLACED", "replaced comes before expired",
                 code=with_place(REPLACED, expires=ENDED))  # fmt: skip
    yield Vector("suspended and expired", "SUSPENDED", "suspended comes before expired",
                 code=with_place(SUSPENDED, expires=ENDED))  # fmt: skip
    for name, verdict, why in (
        ("withdrawn in the earlier list", "WITHDRAWN", "revocation bits of all lists that count are OR-ed"),
        ("suspension ended", "IN_FORCE", "the latest suspension list is asked"),
        ("suspended later", "SUSPENDED", "the latest suspension list is asked"),
        ("lists at another address", "IN_FORCE", "lists are found by stream, number and letter"),
        ("altered list", "IN_FORCE", "a list whose proof does not fit says nothing; the other one does"),
        ("misnamed list", "IN_FORCE", "a list whose name does not fit its purpose says nothing"),
        ("withdrawn and out of date", "WITHDRAWN", "a bit that was set stays"),
    ):
        yield Vector(name, verdict, why, code=text(), trust=name)
    yield Vector("neighbours of set bits", "IN_FORCE", "bit 0 is the highest of a byte", code=with_place(WITHDRAWN + 1))
    yield Vector("first place", "IN_FORCE", "index 0", code=with_place(0))
    yield Vector("last place", "IN_FORCE", "index 131,071", code=with_place(131_071))


def _dates() -> Iterator[Vector]:
    yield Vector("last second passed", "EXPIRED", "now > exp", code=text(replace(CLAIMS, expires=ENDED)))
    edge = text(replace(CLAIMS, expires=instant_seconds("2026-12-01T12:00:00Z")))
    yield Vector("last second", "IN_FORCE", "now = exp", code=edge)
    day = replace(CLAIMS, not_before=instant_seconds("2026-12-03T00:00:00Z"))
    yield Vector("award date ahead", "NOT_YET", "nbf lies more than 14 hours ahead", code=text(day))
    near = replace(CLAIMS, not_before=instant_seconds("2026-12-02T00:00:00Z"))
    yield Vector("award date tomorrow", "IN_FORCE", "nbf lies 12 hours ahead: somewhere the day has begun",
                 code=text(near))  # fmt: skip
    yield Vector("signed ahead", "NOT_MADE", "lists are older than the certificate, which comes before its start",
                 code=text(replace(CLAIMS, issued_at=instant_seconds("2026-12-01T11:00:00Z"))))  # fmt: skip


def _not_made() -> Iterator[Vector]:
    def vector(name: str, why: str, code: str, trust: str = "centre") -> Vector:
        return Vector(name, "NOT_MADE", why, code=code, trust=trust)

    yield vector("no place", "it does not say where its status stands", text(replace(CLAIMS, place=None)))
    for name in (
        "no lists", "lists older than the certificate", "lists out of date", "lists of the future",
        "lists by the issuing key", "only the suspension list", "only the revocation list", "ended",
    ):  # fmt: skip
        yield vector(name, "a list or the trust file does not count", text(), name)
    yield vector(
        "another address", "the address is not the issuer's", text(address="https://verify.centre.example.evil/")
    )
    yield vector("http address", "the address is not the issuer's", text().replace("https", "http"))
    yield vector("words before the code", "what stands before # is the address", "See " + text())
