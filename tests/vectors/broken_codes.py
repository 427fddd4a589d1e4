"""Vectors of codes that cannot be read, or that a later checker must read: one for each rule."""

from collections.abc import Iterator
from typing import Any

from credesk.credentials import cbor
from credesk.credentials.claims import PAPER, Claims, payload
from credesk.credentials.qr_text import digits_of
from tests.vectors.centre import ADDRESS
from tests.vectors.codes import BARE
from tests.vectors.form import Vector
from tests.vectors.raw_codes import TAG_18, code, head, header, pairs, signed, string

_BODY = payload(BARE)
_TOKEN = signed(_BODY)


def broken_code_vectors() -> list[Vector]:
    """All of them."""
    made = [*_texts(), *_envelopes(), *_encodings(), *_claims(), *_fields(), *_lines()]
    return [*(Vector(name, "UNREADABLE", why, code=code) for name, why, code in made), *_newer()]


_Made = Iterator[tuple[str, str, str]]


def _texts() -> _Made:
    digits = digits_of(_TOKEN)
    yield "empty", "no digits", ""
    yield "no digits", "nothing stands behind the #", ADDRESS + "#"
    yield "a sentence", "no digits", "This certificate is genuine."
    yield "leading zero", "one text for each token", f"{ADDRESS}#0{digits}"
    yield (
        "Arabic digits",
        "only 0 to 9 are digits",
        ADDRESS + "#" + digits.translate({48 + n: 0x660 + n for n in range(10)}),
    )
    yield "letter among the digits", "only 0 to 9 are digits", f"{ADDRESS}#{digits[:-1]}x"
    yield "plus before the digits", "only 0 to 9 are digits", f"{ADDRESS}#+{digits}"
    yield "2,901 digits", "at most 2,900 digits", f"{ADDRESS}#{'1' * 2901}"
    yield "4,001 letters", "no certificate's code is so long", "https://" + "a" * 3992 + "#"
    yield "version 0", "the first byte is 01", f"{ADDRESS}#{int.from_bytes(_TOKEN, 'big')}"
    yield "version 16", "later versions are 02 to 0f", f"{ADDRESS}#{int.from_bytes(bytes((16,)) + _TOKEN, 'big')}"
    yield (
        "short version 2",
        "nothing so short is a token",
        f"{ADDRESS}#{int.from_bytes(bytes((2,)) + bytes(79), 'big')}",
    )
    yield "only the version", "no token", f"{ADDRESS}#1"
    around = len(signed(_paper({14: bytes(900)}))) - 900
    yield "1,201 bytes", "at most 1,200 bytes", code(signed(_paper({14: bytes(1201 - around)})))


def _paper(more: dict[int, Any], claims: Claims = BARE) -> bytes:
    """The payload with other fields."""
    whole: Any = cbor.decode(payload(claims))
    fields: dict[Any, Any] = {**whole[PAPER], **more}
    return cbor.encode({**whole, PAPER: fields})


def _whole(changes: dict[int, Any], without: int | None = None) -> bytes:
    """The payload with other claims."""
    whole: Any = cbor.decode(_BODY)
    return cbor.encode({key: value for key, value in {**whole, **changes}.items() if key != without})


def _envelopes() -> _Made:
    yield "no tag", "tag 18", code(_TOKEN[1:])
    yield "COSE_Sign", "tag 18", code(signed(_BODY, tag=b"\xd8\x62"))
    yield "CWT tag around", "tag 18", code(b"\xd8\x3d" + _TOKEN)
    yield "EdDSA", "algorithm -19", code(signed(_BODY, protected=header(-8)))
    yield "ES256", "algorithm -19", code(signed(_BODY, protected=header(-7)))
    yield "no algorithm", "algorithm -19", code(signed(_BODY, protected=cbor.encode({4: bytes(8)})))
    yield "empty protected header", "algorithm -19", code(signed(_BODY, protected=b""))
    yield (
        "kid in the unprotected header",
        "the unprotected header is empty",
        code(signed(_BODY, unprotected=pairs((b"\x04", string(bytes(8)))))),
    )
    yield "one more protected header", "nothing else is protected", code(signed(_BODY, protected=header(n5=b"iv")))
    yield "kid of 7 bytes", "the kid has 8 bytes", code(signed(_BODY, protected=header(named=bytes(7))))
    yield "kid as text", "the kid is a byte string", code(signed(_BODY, protected=cbor.encode({1: -19, 4: "kid"})))
    yield (
        "header map not a string",
        "protected headers are a byte string",
        code(TAG_18 + head(4, 4) + header() + b"\xa0" + string(_BODY) + string(bytes(64))),
    )
    yield (
        "detached payload",
        "the payload stands inside",
        code(TAG_18 + head(4, 4) + string(header()) + b"\xa0\xf6" + string(bytes(64))),
    )
    yield "signature of 63 bytes", "64 bytes", code(signed(_BODY, change=lambda whole: whole[:63]))
    yield "signature of 65 bytes", "64 bytes", code(signed(_BODY, change=lambda whole: whole + b"\0"))
    yield "three parts", "four parts", code(TAG_18 + head(4, 3) + string(header()) + b"\xa0" + string(_BODY))
    yield "byte behind the token", "nothing follows", code(_TOKEN + b"\0")
    yield "cut off", "the last byte is missing", code(_TOKEN[:-1])


def _encodings() -> _Made:
    rule = "equal to its own deterministic encoding"
    entries = [(b"\x01", cbor.encode(BARE.issuer_id)), (b"\x05", head(0, BARE.not_before))]
    entries += [(b"\x06", head(0, BARE.issued_at)), (b"\x07", string(BARE.credential_id))]
    paper = pairs((b"\x00", cbor.encode(BARE.name)))
    last = (cbor.encode(PAPER), paper)
    yield "claim twice", "no duplicate keys", code(signed(pairs(entries[0], *entries, last)))
    yield (
        "field twice",
        "no duplicate keys",
        code(
            signed(
                pairs(*entries, (last[0], pairs((b"\x00", cbor.encode("Other")), (b"\x00", cbor.encode(BARE.name)))))
            )
        ),
    )
    yield "claims out of order", rule, code(signed(pairs(entries[1], entries[0], *entries[2:], last)))
    yield "paper map first", "keys in bytewise order", code(signed(pairs(last, *entries)))
    yield (
        "long head",
        rule,
        code(signed(pairs(entries[0], (b"\x05", b"\x1b" + BARE.not_before.to_bytes(8, "big")), *entries[2:], last))),
    )
    yield "long key", rule, code(signed(pairs((b"\x18\x01", entries[0][1]), *entries[1:], last)))
    yield "indefinite map", rule, code(signed(b"\xbf" + b"".join(a + b for a, b in (*entries, last)) + b"\xff"))
    chunks = b"\x7f" + cbor.encode("Achieng ") + cbor.encode("Otieno") + b"\xff"
    yield "text in chunks", rule, code(signed(pairs(*entries, (last[0], pairs((b"\x00", chunks))))))
    yield (
        "date as float",
        "no floats",
        code(signed(pairs(entries[0], (b"\x05", b"\xfb\x41\xda\xc1\x34\xe0\x00\x00\x00"), *entries[2:], last))),
    )
    for name, item in (
        ("tag inside", b"\xc1\x00"), ("unknown tag inside", b"\xd9\x03\xe7\x00"), ("big number", b"\xc2\x41\x01"),
        ("true", b"\xf5"), ("null", b"\xf6"), ("undefined", b"\xf7"), ("half float", b"\xf9\x3c\x00"),
        ("simple value", b"\xe0"), ("reserved head", b"\x1c"), ("not UTF-8", b"\x62\xc3\x28"),
        ("half of a pair", b"\x63\xed\xa0\x80"), ("nested deeply", b"\x81" * 8 + b"\x00"),
        ("array of 2 to the 32", b"\x9b\x00\x00\x00\x01\x00\x00\x00\x00"),
    ):  # fmt: skip
        body = pairs(*entries, (last[0], pairs((b"\x00", cbor.encode(BARE.name)), (b"\x0e", item))))
        yield f"{name} in a later field", rule, code(signed(body))
    yield "byte behind the payload", "nothing follows", code(signed(_BODY + b"\0"))
    protected = header()
    yield (
        "header out of order",
        rule,
        code(signed(_BODY, protected=pairs((b"\x04", protected[-9:]), (b"\x01", b"\x32")))),
    )


def _claims() -> _Made:
    for number, name in ((1, "iss"), (5, "nbf"), (6, "iat"), (7, "cti"), (PAPER, "paper map")):
        yield f"no {name}", "it must stand there", code(signed(_whole({}, without=number)))
    for name, issuer_id in (
        ("another kind of DID", "did:example:123"), ("capitals in did:web", "did:web:Centre.example"),
        ("did:web without a dot", "did:web:localhost"), ("did:web with a fragment", "did:web:centre.example#key"),
        ("did:web beyond ASCII", "did:web:cénter.example"),
        ("did:key with another spelling", "did:key:z1" + "6Mkg311aFcJxShjhva3yUeR33u32vT8SgFn1JkVqAZK5Ymp"),
        ("did:key of P-256", "did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"),
    ):  # fmt: skip
        yield name, "iss is a did:web or an Ed25519 did:key in its one spelling", code(signed(_whole({1: issuer_id})))
    yield "iss as bytes", "iss is a text", code(signed(_whole({1: b"did:web:centre.example"})))
    yield "cti of 15 bytes", "cti has 16 bytes", code(signed(_whole({7: bytes(15)})))
    yield "nbf as text", "dates are whole seconds", code(signed(_whole({5: "2026-11-24"})))
    yield "exp before 1970", "dates are from 1970 on", code(signed(_whole({4: -1})))
    yield "exp in the year 10000", "dates end with 9999", code(signed(_whole({4: 253_402_300_800})))
    yield "paper map as array", "it is a map", code(signed(_whole({PAPER: ["Achieng"]})))
    yield "payload as array", "claims are a map", code(signed(cbor.encode([1, 2])))
    whole = cbor.decode(_BODY)
    assert isinstance(whole, dict)
    named = cbor.encode(whole | {PAPER: {0: BARE.name, "note": "x"}})
    yield "field with a name", "fields are numbered", code(signed(named))
    yield (
        "field below zero",
        "fields are numbered from 0",
        code(signed(cbor.encode(whole | {PAPER: {0: BARE.name, -1: 1}}))),
    )


def _fields() -> _Made:
    stream = bytes(8)
    for name, number, item in (
        ("points alone", 3, [900]), ("points as text", 3, ["9", "12"]), ("points of less than nothing", 3, [900, -1]),
        ("points too large", 3, [10**9, 1]), ("workload below zero", 4, -1), ("workload too large", 4, 10**9),
        ("credits as text", 5, "2.5"), ("place without an index", 8, [stream, 1]),
        ("stream of 7 bytes", 8, [bytes(7), 1, 1]), ("index beyond the list", 8, [stream, 1, 131_072]),
        ("list below zero", 8, [stream, -1, 1]), ("digest of 15 bytes", 9, bytes(15)), ("digest as text", 9, "00"),
        ("shortened as number", 12, 7), ("shortened, none", 12, []), ("shortened out of order", 12, [7, 1]),
        ("shortened twice", 12, [1, 1]), ("the name shortened", 12, [0, 1]), ("practice 0", 13, 0),
        ("practice 2", 13, 2),
    ):  # fmt: skip
        yield name, f"field {number} has its type and size", code(signed(_paper({number: item})))


def _lines() -> _Made:
    for name, line in (
        ("empty name", ""), ("two lines", "Achieng\nOtieno"), ("paragraph separator", "Achieng\u2029Otieno"),
        ("turned direction", "Achieng \u202eOtieno"),
        ("isolate", "\u2067Achieng"), ("zero width space", "Achi\u200beng"),
        ("joiner in Latin", "Achi\u200deng"), ("joiner at the end", "श्री\u200d "), ("Hangul filler", "Achieng\u3164"),
        ("soft hyphen", "Achi\u00adeng"), ("not composed", "Ze\u0301"), ("nine marks", "Z" + "\u0353" * 9),
        ("private character", "Achieng\ue000"),
        ("noncharacter", "Achieng\ufdd0"), ("tag character", "Achieng\U000e0041"),
        ("byte order mark", "\ufeffAchieng"),
    ):  # fmt: skip
        yield name, "a text that could not have been printed", code(signed(_paper({0: line})))
    yield "name as number", "a name is a text", code(signed(_paper({0: 7})))
    whole = cbor.decode(_BODY)
    assert isinstance(whole, dict)
    yield "no name", "field 0 must stand there", code(signed(cbor.encode(whole | {PAPER: {1: "Safe isolation"}})))
    yield "outcome of two lines", "every text is one line", code(signed(_paper({2: "Achieved\r\nwith merit"})))


def _newer() -> Iterator[Vector]:
    later = [f"{ADDRESS}#{int.from_bytes(bytes((version,)) + _TOKEN, 'big')}" for version in (2, 15)]
    yield Vector("version 2", "NEWER", "a first byte from 02 to 0f", code=later[0])
    yield Vector("version 15", "NEWER", "a first byte from 02 to 0f", code=later[1])
    critical = cbor.encode({1: -19, 2: [99], 4: bytes(8), 99: 1})
    yield Vector("critical header", "NEWER", "a crit header", code=code(signed(_BODY, protected=critical)))
