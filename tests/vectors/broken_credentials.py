"""Vectors of credentials that must not be read: JSON that people read otherwise than the statements that are signed.

Where it can be done the signature still fits the statements, as a JSON-LD processor reads them.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

from tests.credentials.vectors import CONTENT
from tests.vectors.centre import BASE, STREAM
from tests.vectors.credentials import ENDED, RICH, Document, edited, stored, with_intent
from tests.vectors.form import Pieces, Vector, pieces

_RAW = stored(with_intent(CONTENT, valid_until=RICH.intent.valid_until))
_CRED = "https://www.w3.org/2018/credentials#"
_Edit = Callable[[Document], object]
_Made = Iterator[tuple[str, str, Pieces]]


def broken_credential_vectors() -> list[Vector]:
    """All of them."""
    made = [*_spelled_otherwise(), *_shapes(), *_values(), *_json(), *_proofs(), *_statuses(), *_sizes()]
    return [Vector(name, "UNREADABLE", why, credential=credential) for name, why, credential in made]


def _rename(old: str, new: str) -> _Edit:
    return lambda document: document.update({new: document.pop(old)})


def _spelled_otherwise() -> _Made:
    ended = stored(with_intent(RICH, valid_until=ENDED))
    keyword = "no keywords of JSON-LD"
    yield "expired, validUntil as full IRI", "terms only", edited(ended, _rename("validUntil", f"{_CRED}validUntil"))
    yield (
        "credentialStatus as full IRI",
        "terms only",
        edited(_RAW, _rename("credentialStatus", f"{_CRED}credentialStatus")),
    )
    yield "validUntil as compact IRI", "terms only", edited(ended, _rename("validUntil", "cred:validUntil"))
    yield (
        "credentialSubject as full IRI",
        "terms only",
        edited(_RAW, _rename("credentialSubject", f"{_CRED}credentialSubject")),
    )
    yield "@id for id", keyword, edited(_RAW, _rename("id", "@id"))
    yield "@type for type", keyword, edited(_RAW, _rename("type", "@type"))
    yield (
        "status in @included",
        keyword,
        edited(
            _RAW, lambda d: d.update({"@included": [{"id": d["id"], "credentialStatus": d.pop("credentialStatus")}]})
        ),
    )
    yield "end in @reverse", keyword, edited(_RAW, lambda d: d.update({"@reverse": {"evidence": {"id": "urn:x:1"}}}))
    yield "everything in @graph", keyword, edited(_RAW, lambda d: d.update({"@graph": [{"id": "urn:x:1"}]}))
    yield "@nest", keyword, edited(_RAW, lambda d: d.update({"@nest": {"validUntil": d.pop("validUntil")}}))
    yield "@index", keyword, edited(_RAW, lambda d: d["credentialSubject"].update({"@index": "x"}))
    yield "text as @value", keyword, edited(_RAW, lambda d: d.update(name={"@value": d["name"]}))
    yield "array as @set", keyword, edited(_RAW, lambda d: d.update(credentialStatus={"@set": d["credentialStatus"]}))
    yield (
        "member that no context defines",
        "nothing that is not signed",
        edited(_RAW, lambda d: d.update(note="Genuine!")),
    )
    yield (
        "member at the wrong object",
        "every member in its place",
        edited(_RAW, lambda d: d["credentialSubject"].update(validUntil="2099-01-01T00:00:00Z")),
    )


def _contexts() -> Iterator[tuple[str, _Edit]]:
    yield "inline context", lambda d: d["@context"].append({"validUntil": None})
    yield "a third context", lambda d: d["@context"].append("https://centre.example/context.json")
    yield "contexts in another order", lambda d: d["@context"].reverse()
    yield "one context as text", lambda d: d.update({"@context": d["@context"][0]})
    yield "no context", lambda d: d.pop("@context")
    yield "context of http", lambda d: d["@context"].__setitem__(0, "http://www.w3.org/ns/credentials/v2")
    yield "context with a fragment", lambda d: d["@context"].__setitem__(0, d["@context"][0] + "#")
    yield (
        "extensions without a schema",
        lambda d: d["@context"].append("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"),
    )
    yield "context inside", lambda d: d["credentialSubject"].update({"@context": {"result": None}})


def _shapes() -> _Made:
    for name, edit in _contexts():
        yield name, "exactly the contexts that are known", edited(_RAW, edit)
    for name, why, edit in (
        ("null", "no null", lambda d: d.update(description=None)),
        ("empty array", "no empty arrays", lambda d: d.update(evidence=[])),
        ("array in an array", "no arrays in arrays", lambda d: d.update(credentialStatus=[d["credentialStatus"]])),
        ("two names", "one value", lambda d: d.update(name=[d["name"], "Master of everything"])),
        ("array of one name", "one value", lambda d: d.update(name=[d["name"]])),
        ("two subjects", "one subject", lambda d: d.update(credentialSubject=[d["credentialSubject"]] * 2)),
        ("issuer as text", "an object", lambda d: d.update(issuer=d["issuer"]["id"])),
        ("issuer without a name", "it must stand there", lambda d: d["issuer"].pop("name")),
        ("no issuer", "it must stand there", lambda d: d.pop("issuer")),
        ("no validFrom", "it must stand there", lambda d: d.pop("validFrom")),
        ("no type", "its types", lambda d: d.pop("type")),
        ("types in another order", "types in their order", lambda d: d["type"].reverse()),
        ("one more type", "its types only", lambda d: d["type"].append("BitstringStatusListCredential")),
        ("another type", "its types", lambda d: d["issuer"].update(type=["Person"])),
        ("no id", "it must stand there", lambda d: d.pop("id")),
        ("id where none may stand", "no id", lambda d: d["credentialSubject"].update(id="urn:x:1")),
        ("blank id", "ids are absolute", lambda d: d["issuer"].update(id="_:b0")),
        ("relative id", "ids are absolute", lambda d: d["issuer"].update(id="centre")),
        ("id of http", "urn, did or https", lambda d: d.update(id="http://centre.example/1")),
        ("id with a space", "characters of an IRI", lambda d: d.update(id="urn:x:a b")),
        ("id beyond ASCII", "characters of an IRI", lambda d: d.update(id="urn:x:é")),
        ("one id twice", "each id once", lambda d: d["credentialSubject"]["achievement"].update(id=d["id"])),
        ("described and referred to", "not both", lambda d: _entry(d).update(statusListCredential=d["issuer"]["id"])),
        ("equal siblings", "nothing twice", lambda d: _identities(d).append(dict(_identities(d)[0]))),
        ("siblings equal but for their type's spelling", "nothing twice",
         lambda d: _identities(d).append({**_identities(d)[0], "type": ["IdentityObject"]})),
    ):  # fmt: skip
        yield name, why, edited(_RAW, edit)


def _values() -> _Made:
    def credits(value: Any) -> Pieces:
        return edited(_RAW, lambda d: d["credentialSubject"]["achievement"].update(creditsAvailable=value))

    yield "three decimals", "at most two decimals", credits(2.125)
    yield "credits below zero", "not below zero", credits(-1)
    yield "credits of a thousand millions", "below a thousand millions", credits(1_000_000_000)
    yield "credits as text", "a number", credits("2.5")
    yield "credits as true", "a number", credits(True)
    yield (
        "hashed as text",
        "true or false",
        edited(_RAW, lambda d: d["credentialSubject"]["identifier"][0].update(hashed="true")),
    )
    yield "name as number", "a text", edited(_RAW, lambda d: d.update(name=7))
    yield "control character", "no control characters", edited(_RAW, lambda d: d.update(description="a\u0007b"))
    yield "carriage return", "line breaks are \\n", edited(_RAW, lambda d: d.update(description="a\r\nb"))
    yield "delete", "no control characters", edited(_RAW, lambda d: d.update(description="a\x7fb"))
    for name, instant in (
        ("date without a time", "2026-11-24"), ("time with an offset", "2026-11-24T03:00:00+03:00"),
        ("fraction of a second", "2026-11-24T00:00:00.000Z"), ("no zone", "2026-11-24T00:00:00"),
        ("30 February", "2026-02-30T00:00:00Z"), ("hour 24", "2026-11-24T24:00:00Z"),
        ("second 60", "2026-11-24T23:59:60Z"),
        ("year 0", "0000-11-24T00:00:00Z"), ("small letters", "2026-11-24t00:00:00z"),
        ("Arabic digits", "٢٠٢٦-11-24T00:00:00Z"),
    ):  # fmt: skip
        yield name, "instants in one form", edited(_RAW, _assigning("validFrom", instant))


def _json() -> _Made:
    def replaced(old: str, new: str) -> Pieces:
        text = json.dumps(json.loads(_RAW), ensure_ascii=False)
        assert text.count(old) >= 1, old
        return pieces(text.replace(old, new, 1).encode())

    name = '"name": "Safe isolation"'
    yield "member twice", "nothing twice", replaced(name, f'"name": "Master of everything", {name}')
    yield "member twice by an escape", "nothing twice", replaced(name, f'"na\\u006de": "Master of everything", {name}')
    yield (
        "member of a prototype",
        "nothing that is not signed",
        replaced(name, f'"__proto__": {{"validUntil": "x"}}, {name}'),
    )
    yield "NaN", "no numbers that are none", replaced(name, f'"creditsAvailable": NaN, {name}')
    yield "Infinity", "no numbers that are none", replaced(name, f'"creditsAvailable": -Infinity, {name}')
    yield "exponent", "no exponents", replaced(name, f'"creditsAvailable": 25e-1, {name}')
    yield "16 digits", "at most 15 digits", replaced(name, f'"creditsAvailable": 1000000000000000, {name}')
    yield "7 decimals", "at most six decimals", replaced(name, f'"creditsAvailable": 2.5000000, {name}')
    yield "minus zero", "zero in one spelling", replaced(name, f'"creditsAvailable": -0, {name}')
    yield "minus zero with a decimal", "zero in one spelling", replaced(name, f'"creditsAvailable": -0.0, {name}')
    yield "leading zero", "JSON has none", replaced(name, f'"creditsAvailable": 02, {name}')
    yield "plus", "JSON has none", replaced(name, f'"creditsAvailable": +2, {name}')
    yield "comment", "JSON has none", replaced(name, f"/* genuine */ {name}")
    yield "trailing comma", "JSON has none", pieces(_RAW[:-1] + b",}")
    yield "single quotes", "JSON has none", replaced(name, "'name': 'Safe isolation'")
    yield "tab in a text", "control characters are escaped", replaced("Isolates a circuit.", "Isolates\ta circuit.")
    yield "lone surrogate", "whole characters", replaced("Isolates a circuit.", "Isolates \\ud83d a circuit.")
    yield "pair the wrong way round", "whole characters", replaced("Isolates a circuit.", "Isolates \\udd10\\ud83d")
    yield "unknown escape", "JSON has none", replaced("Isolates a circuit.", "Isolates \\x61 circuit.")
    yield "33 levels", "at most 32 levels", replaced(name, f'"x": {"[" * 32}{"]" * 32}, {name}')
    yield from _bytes()


def _bytes() -> _Made:
    yield "byte order mark", "plain UTF-8", [{"hex": "efbbbf"}, _RAW.decode()]
    yield "Latin-1", "plain UTF-8", pieces(_RAW.replace(b"Isolates", b"Isol\xe9s"))
    yield "overlong UTF-8", "plain UTF-8", pieces(_RAW.replace(b"Isolates", b"Isol\xc1\xa1tes"))
    yield "UTF-16", "plain UTF-8", pieces(_RAW.decode().encode("utf-16"))
    yield "two documents", "one document", pieces(_RAW + _RAW)
    yield "an array around it", "an object", pieces(b"[" + _RAW + b"]")
    yield "cut off", "a whole document", pieces(_RAW[:-2])
    yield "nothing", "a document", pieces(b"{}")
    yield "200,000 brackets", "at most 32 levels", ['{"x": ', {"repeat": "[", "times": 200_000}]


def _proofs() -> _Made:
    for name, why, edit in (
        ("two proofs", "one proof", lambda d: d.update(proof=d["proof"] * 2)),
        ("no proof", "one proof", lambda d: d.pop("proof")),
        ("no proof in an array", "one proof", lambda d: d.update(proof=[])),
        ("no proofValue", "its members", lambda d: d["proof"][0].pop("proofValue")),
        ("proofValue in base64url", "base58btc", lambda d: d["proof"][0].update(proofValue="u" + "A" * 86)),
        ("proofValue of zeros", "base58btc has no 0", lambda d: d["proof"][0].update(proofValue="z" + "0" * 88)),
        ("proofValue too long", "64 bytes", lambda d: d["proof"][0].update(proofValue="z" + "1" * 65)),
        ("proof for another purpose", "to assert", lambda d: d["proof"][0].update(proofPurpose="authentication")),
        ("proof with an end", "its members only", lambda d: d["proof"][0].update(expires="2099-01-01T00:00:00Z")),
        ("proof with an id", "no id", lambda d: d["proof"][0].update(id="urn:x:1")),
        ("proof with a domain", "its members only", lambda d: d["proof"][0].update(domain="centre.example")),
        ("Ed25519Signature2020", "its type", lambda d: d["proof"][0].update(type="Ed25519Signature2020")),
        ("proof without created", "its members", lambda d: d["proof"][0].pop("created")),
    ):  # fmt: skip
        yield name, why, edited(_RAW, edit)


def _entry(document: Document) -> Document:
    found: Document = document["credentialStatus"][0]
    return found


def _identities(document: Document) -> list[Document]:
    found: list[Document] = document["credentialSubject"]["identifier"]
    return found


def _assigning(name: str, value: Any) -> _Edit:
    return lambda document: document.update({name: value})


def _with_index(index: str) -> _Edit:
    return lambda document: _entry(document).update(statusListIndex=index)


def _statuses() -> _Made:
    def second(document: Document) -> None:
        document["credentialStatus"].append({**_entry(document), "id": f"{BASE}{STREAM.hex()}/2#1"})

    yield "two places for one purpose", "one place for each", edited(_RAW, second)
    for name, index in (
        ("leading zero", "080123"),
        ("beyond the list", "131072"),
        ("below zero", "-1"),
        ("not a number", "0x10"),
    ):
        yield (
            f"index: {name}",
            "an index from 0 to 131,071",
            edited(_RAW, _with_index(index)),
        )
    yield "index as number", "a text", edited(_RAW, lambda d: _entry(d).update(statusListIndex=80123))
    yield (
        "another purpose",
        "revocation or suspension",
        edited(_RAW, lambda d: _entry(d).update(statusPurpose="message")),
    )
    yield "an older status list", "its type", edited(_RAW, lambda d: _entry(d).update(type=["StatusList2021Entry"]))


def _sizes() -> _Made:
    end = _RAW.decode()
    yield "262,145 bytes", "at most 262,144 bytes", [{"repeat": " ", "times": 262_145 - len(_RAW)}, end]
    start, _, rest = end.partition('"name":"Safe isolation","proof"')
    assert rest, end
    item = '{"id":"urn:x:1","type":["Evidence"]},'
    many = {"repeat": item, "times": 1001}
    yield (
        "1,001 items",
        "at most 1,000 items",
        [start, '"evidence":[', many, item[:-1], '],"name":"Safe isolation","proof"', rest],
    )
