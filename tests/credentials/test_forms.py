"""JSON that could be read differently from what was signed is refused, and so are codes with anything odd."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from credesk.credentials import cbor
from credesk.credentials.errors import Newer, Unreadable
from credesk.credentials.identifiers import kid
from credesk.credentials.qr_text import digits_of, parse_qr_text
from credesk.credentials.qr_text import token_of as bytes_of_digits
from credesk.credentials.reading import read_credential, read_status_list
from credesk.credentials.token import read_token
from credesk.credentials.verdicts import Verdict
from credesk.credentials.worker_side import parse_code, parse_credential, report_of
from tests.credentials.material import (
    ISSUING,
    NOW,
    VERIFY_ADDRESS,
    edited,
    lists_of,
    stored_of,
    token_of,
    trust_file_of,
)

Edit = Callable[[dict[str, Any]], object]


def subject(document: dict[str, Any]) -> dict[str, Any]:
    inner: dict[str, Any] = document["credentialSubject"]
    return inner


def moved(document: dict[str, Any]) -> None:
    """The end of validity under its full IRI: the statements stay, the reader of validUntil sees none."""
    document["https://www.w3.org/2018/credentials#validUntil"] = document.pop("validUntil")


def twin(document: dict[str, Any]) -> None:
    results = subject(document)["result"]
    results.append({**results[0], "type": "Result"})


def described_twice(document: dict[str, Any]) -> None:
    document["evidence"][1]["id"] = document["evidence"][0]["id"]


def described_and_referred(document: dict[str, Any]) -> None:
    document["evidence"][0]["id"] = document["credentialStatus"][0]["statusListCredential"]


EDITS: dict[str, Edit] = {
    "full IRI": moved,
    "compact IRI": lambda d: d.update({"schema:name": "x"}),
    "undefined member": lambda d: d.update(verifiedBy="me"),
    "undefined member inside": lambda d: subject(d)["achievement"].update(grade="A"),
    "included": lambda d: d.update({"@included": [{"id": "urn:x:1", "name": "x"}]}),
    "reverse": lambda d: d.update({"@reverse": {}}),
    "graph": lambda d: d.update({"@graph": []}),
    "keyword id": lambda d: d.update({"@id": d["id"]}),
    "keyword type": lambda d: d["issuer"].update({"@type": "Profile"}),
    "value object": lambda d: d.update(name={"@value": d["name"]}),
    "inline context": lambda d: d["@context"].append({"validUntil": None}),
    "context inside": lambda d: subject(d).update({"@context": {}}),
    "further context": lambda d: d["@context"].append("https://w3id.org/security/data-integrity/v2"),
    "contexts turned round": lambda d: d["@context"].reverse(),
    "context as text": lambda d: d.update({"@context": d["@context"][0]}),
    "extensions without use": lambda d: d["@context"].append("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"),
    "use without extensions": lambda d: d.update(
        credentialSchema=[{"id": "https://x.example/", "type": ["1EdTechJsonSchemaValidator2019"]}]
    ),
    "blank id": lambda d: d.update(id="_:b0"),
    "relative id": lambda d: d.update(id="credential"),
    "id that is a term with a colon": lambda d: d["evidence"][0].update(id="name:x"),
    "id with a space": lambda d: d.update(id="urn:x:a b"),
    "id with a quote": lambda d: d.update(id='urn:x:a"b'),
    "id of a blank thing": lambda d: subject(d).update(id="did:key:z6Mk"),
    "no id": lambda d: d.pop("id"),
    "equal siblings": lambda d: subject(d)["result"].append(dict(subject(d)["result"][0])),
    "equal but for the spelling of a type": twin,
    "described twice": described_twice,
    "described and referred to": described_and_referred,
    "two subjects": lambda d: d.update(credentialSubject=[subject(d), {**subject(d), "creditsEarned": 3}]),
    "subject in an array": lambda d: d.update(credentialSubject=[subject(d)]),
    "nested array": lambda d: d.update(credentialStatus=[d["credentialStatus"]]),
    "empty array": lambda d: d.update(relatedResource=[]),
    "array of a text": lambda d: d.update(name=[d["name"]]),
    "null": lambda d: d.update(description=None),
    "text for an object": lambda d: d.update(issuer=d["issuer"]["id"]),
    "number for a text": lambda d: d.update(name=7),
    "text for a number": lambda d: subject(d).update(creditsEarned="2.5"),
    "truth for a number": lambda d: subject(d).update(creditsEarned=True),
    "number for a truth": lambda d: subject(d)["identifier"][0].update(hashed=1),
    "three decimals": lambda d: subject(d).update(creditsEarned=2.505),
    "negative": lambda d: subject(d).update(creditsEarned=-1),
    "control character": lambda d: d.update(name="a\u0000b"),
    "type left out": lambda d: d["issuer"].pop("type"),
    "type added": lambda d: d["type"].append("EndorsementCredential"),
    "type by IRI": lambda d: d["issuer"].update(type=["https://purl.imsglobal.org/spec/vc/ob/vocab.html#Profile"]),
    "type where none is": lambda d: subject(d)["achievement"]["criteria"].update(type="Criteria"),
    "required member left out": lambda d: d.pop("validFrom"),
    "no proof": lambda d: d.pop("proof"),
    "two proofs": lambda d: d["proof"].append(d["proof"][0]),
    "proof for another purpose": lambda d: d["proof"][0].update(proofPurpose="authentication"),
    "proof with a member more": lambda d: d["proof"][0].update(expires="2027-01-01T00:00:00Z"),
    "proof of another type": lambda d: d["proof"][0].update(type="Ed25519Signature2020"),
    "proof without value": lambda d: d["proof"][0].pop("proofValue"),
    "proof with a short value": lambda d: d["proof"][0].update(proofValue="z3"),
    "proof value in another base": lambda d: d["proof"][0].update(proofValue="uAAAA"),
    "status place beyond the list": lambda d: d["credentialStatus"][0].update(statusListIndex="131072"),
    "status place with a zero in front": lambda d: d["credentialStatus"][0].update(statusListIndex="007"),
    "status for another purpose": lambda d: d["credentialStatus"][0].update(statusPurpose="message"),
    "two places for one status": lambda d: d["credentialStatus"].append({**d["credentialStatus"][0], "id": "urn:x:2"}),
    "date with an offset": lambda d: d.update(validFrom="2026-11-24T00:00:00+00:00"),
    "date that is none": lambda d: d.update(validFrom="2026-02-30T00:00:00Z"),
    "too many objects": lambda d: d.update(evidence=[{"id": f"urn:x:{n}", "type": "Evidence"} for n in range(1001)]),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_unreadable(edit: Edit) -> None:
    raw = edited(stored_of(), edit)
    with pytest.raises(Unreadable):
        read_credential(raw)
    report = report_of(parse_credential(raw, trust_file_of(), NOW))
    assert (report.verdict, report.exit_code) == (Verdict.UNREADABLE, 2)
    assert [check.name.value for check in report.checks] == ["reading"]


TEXTS = {
    "duplicate member": lambda text: text.replace('"name":', '"name":"Other","name":', 1),
    "duplicate by escape": lambda text: text.replace('"validUntil":', '"\\u0076alidUntil":"x","validUntil":'),
    "not a number": lambda text: text.replace('"creditsEarned":2.5', '"creditsEarned":NaN'),
    "infinite": lambda text: text.replace('"creditsEarned":2.5', '"creditsEarned":1e999'),
    "exponent": lambda text: text.replace('"creditsEarned":2.5', '"creditsEarned":25e-1'),
    "long number": lambda text: text.replace('"creditsEarned":2.5', '"creditsEarned":2500000000000000000000000000000'),
    "lone surrogate": lambda text: text.replace("Safe isolation", "\\ud800 isolation"),
    "nested deeply": lambda text: text.replace('"creditsEarned":2.5', '"creditsEarned":' + "[" * 40 + "]" * 40),
    "nested very deeply": lambda text: "[" * 100_000 + "]" * 100_000,
    "cut off": lambda text: text[:-20],
    "something behind": lambda text: text + "{}",
    "too large": lambda text: text + " " * 300_000,
    "an array": lambda text: f"[{text}]",
    "byte order mark": lambda text: "\ufeff" + text,
    "empty": lambda text: "",
}  # fmt: skip


@pytest.mark.parametrize("change", TEXTS.values(), ids=TEXTS.keys())
def test_unreadable_text(change: Callable[[str], str]) -> None:
    text = stored_of().decode()
    assert change(text) != text
    with pytest.raises(Unreadable):
        read_credential(change(text).encode())


def test_nesting_is_limited_wherever_it_stands() -> None:
    from credesk.credentials.strict_json import DEEPEST, read_object

    def nested(depth: int) -> bytes:
        return b'{"[{\\"":' + b"[" * (depth - 1) + b"]" * (depth - 1) + b"}"

    assert read_object(nested(DEEPEST), 1000, "It")
    with pytest.raises(Unreadable, match="nested"):
        read_object(nested(DEEPEST + 1), 1000, "It")


def test_unreadable_bytes() -> None:
    with pytest.raises(Unreadable):
        read_credential(stored_of().replace(b"Safe", b"Saf\xff"))


def test_spellings_that_say_the_same_are_read() -> None:
    def singly(document: dict[str, Any]) -> None:
        document["proof"] = document["proof"][0]
        document["issuer"]["type"] = "Profile"
        document["evidence"].reverse()

    raw = json.dumps(json.loads(edited(stored_of(), singly)), indent=2).encode()
    report = report_of(parse_credential(raw, trust_file_of(), NOW))
    assert report.verdict is Verdict.IN_FORCE


LATER: dict[str, Edit] = {
    "cryptosuite": lambda d: d["proof"][0].update(cryptosuite="mldsa44-rdfc-2027"),
    "data model": lambda d: d["@context"].__setitem__(0, "https://www.w3.org/ns/credentials/v3"),
    "open badges 3.0.9": lambda d: d["@context"].__setitem__(
        1, "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.9.json"
    ),
    "open badges 3.1": lambda d: d["@context"].__setitem__(
        1, "https://purl.imsglobal.org/spec/ob/v3p1/context-3.1.0.json"
    ),
}


@pytest.mark.parametrize("edit", LATER.values(), ids=LATER.keys())
def test_newer(edit: Edit) -> None:
    report = report_of(parse_credential(edited(stored_of(), edit), trust_file_of(), NOW))
    assert (report.verdict, report.exit_code) == (Verdict.NEWER, 2)


LISTS: dict[str, Edit] = {
    "another purpose": lambda d: d["credentialSubject"].update(statusPurpose="suspension"),
    "undefined member": lambda d: d["credentialSubject"].update(ttl=1),
    "further context": lambda d: d["@context"].append("https://x.example/"),
}


@pytest.mark.parametrize("edit", LISTS.values(), ids=LISTS.keys())
def test_lists_are_held_to_their_form(edit: Edit) -> None:
    from credesk.credentials.errors import CredentialError
    from credesk.credentials.status_book import verify_list
    from tests.credentials.material import trust_of

    verify_list(lists_of()[0], trust_of(), NOW)
    with pytest.raises(CredentialError):
        verify_list(edited(lists_of()[0], edit), trust_of(), NOW)


def test_a_credential_is_no_list() -> None:
    with pytest.raises(Unreadable):
        read_status_list(stored_of())


def parts_of_token() -> list[Any]:
    tag = cbor.decode(token_of())
    assert isinstance(tag, cbor.Tag)
    assert isinstance(tag.item, list)
    return list(tag.item)


def token_with(**changes: Any) -> bytes:
    """A token whose four parts were changed, by position, and signed anew by the issuer."""
    parts = parts_of_token()
    if "header" in changes:
        parts[0] = cbor.encode(changes["header"])
    if "claims" in changes:
        parts[2] = cbor.encode(changes["claims"](cbor.decode(parts[2])))
    if "unprotected" in changes:
        parts[1] = changes["unprotected"]
    parts[3] = ISSUING.sign(cbor.encode(["Signature1", parts[0], b"", parts[2]]))
    return cbor.encode(cbor.Tag(changes.get("tag", 18), parts))


def paper_with(number: int, item: Any) -> Callable[[Any], Any]:
    return lambda claims: claims | {-65537: claims[-65537] | {number: item}}


KID = kid(ISSUING.public)
TOKENS: dict[str, bytes] = {
    "unprotected header": token_with(unprotected={33: b"x"}),
    "another algorithm": token_with(header={1: -7, 4: KID}),
    "the old name of EdDSA": token_with(header={1: -8, 4: KID}),
    "no key": token_with(header={1: -19}),
    "a long key": token_with(header={1: -19, 4: KID + b"x"}),
    "a header more": token_with(header={1: -19, 3: 61, 4: KID}),
    "a header that is no map": token_with(header=[1]),
    "another tag": token_with(tag=98),
    "no tag": cbor.encode(parts_of_token()),
    "three parts": cbor.encode(cbor.Tag(18, parts_of_token()[:3])),
    "a text for bytes": cbor.encode(cbor.Tag(18, [*parts_of_token()[:3], "x" * 64])),
    "a short signature": cbor.encode(cbor.Tag(18, [*parts_of_token()[:3], b"x" * 63])),
    "trailing bytes": token_of() + b"\0",
    "cut off": token_of()[:-1],
    "too long": token_with(claims=paper_with(30, b"x" * 1000)),
    "no map of claims": token_with(claims=lambda _: 7),
    "no paper": token_with(claims=lambda claims: {key: claims[key] for key in (1, 5, 6, 7)}),
    "no issuer": token_with(claims=lambda claims: {key: claims[key] for key in (5, 6, 7, -65537)}),
    "issuer by address": token_with(claims=lambda claims: claims | {1: "https://kisumutvet.example"}),
    "a short id": token_with(claims=lambda claims: claims | {7: b"x"}),
    "a date below zero": token_with(claims=lambda claims: claims | {5: -1}),
    "a date beyond time": token_with(claims=lambda claims: claims | {4: 2**40}),
    "a date as text": token_with(claims=lambda claims: claims | {6: "2026"}),
    "named fields": token_with(claims=lambda claims: claims | {-65537: claims[-65537] | {"x": 1}}),
    "no name": token_with(claims=lambda claims: claims | {-65537: {1: "x"}}),
    "a name with a line break": token_with(claims=paper_with(0, "A\nB")),
    "a name that runs backwards": token_with(claims=paper_with(0, "A\u202eB")),
    "a name that is not NFC": token_with(claims=paper_with(0, "Zoe\u0308")),
    "a joiner in Latin": token_with(claims=paper_with(0, "A\u200db")),
    "points of three": token_with(claims=paper_with(3, [1, 2, 3])),
    "points as text": token_with(claims=paper_with(3, ["1", 2])),
    "points beyond": token_with(claims=paper_with(3, [10**9, 10**9])),
    "hours below zero": token_with(claims=paper_with(4, -1)),
    "a short stream": token_with(claims=paper_with(8, [b"x", 1, 1])),
    "a place beyond the list": token_with(claims=paper_with(8, [bytes(8), 1, 131072])),
    "a place of two": token_with(claims=paper_with(8, [bytes(8), 1])),
    "a short digest": token_with(claims=paper_with(9, b"x")),
    "nothing shortened": token_with(claims=paper_with(12, [])),
    "a shortened name": token_with(claims=paper_with(12, [0])),
    "practice 2": token_with(claims=paper_with(13, 2)),
    "bytes that are no CBOR": b"\xff\xff",
    "nothing": b"",
}


@pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS.keys())
def test_unreadable_token(token: bytes) -> None:
    assert read_token(token_with()).kid == KID
    with pytest.raises(Unreadable):
        read_token(token)
    code = f"{VERIFY_ADDRESS}#{digits_of(token)}"
    assert report_of(parse_code(code.encode(), trust_file_of(), NOW)).verdict is Verdict.UNREADABLE


def test_newer_token() -> None:
    with pytest.raises(Newer):
        read_token(token_with(header={1: -19, 2: [99], 4: KID, 99: 1}))


DIGITS = digits_of(token_of())
CODES: dict[str, str] = {
    "a zero in front": f"#0{DIGITS}",
    "too many digits": "#" + "1" * 2901,
    "no digits": VERIFY_ADDRESS + "#",
    "letters": f"#{DIGITS[:-1]}a",
    "other digits": "#" + DIGITS.replace("1", "\u0661"),
    "a sign": f"#+{DIGITS}",
    "an underscore": f"#1_{DIGITS}",
    "nothing": "",
    "an address": VERIFY_ADDRESS,
    "a few digits": "#17",
    "another first byte": "#" + str(int.from_bytes(b"\x7f" + token_of(), "big")),
    "very long": "x" * 5000,
}


@pytest.mark.parametrize("code", CODES.values(), ids=CODES.keys())
def test_unreadable_code(code: str) -> None:
    with pytest.raises(Unreadable):
        parse_qr_text(code)
    assert report_of(parse_code(code.encode(), trust_file_of(), NOW)).verdict is Verdict.UNREADABLE


def test_newer_code() -> None:
    with pytest.raises(Newer):
        bytes_of_digits(str(int.from_bytes(b"\x02" + token_of(), "big")))


def test_pasted_codes_may_be_broken_over_lines() -> None:
    broken = "\n ".join((VERIFY_ADDRESS + "#" + DIGITS)[at : at + 50] for at in range(0, 2000, 50))
    assert parse_qr_text(broken) == parse_qr_text(f"{VERIFY_ADDRESS}#{DIGITS}")
    assert parse_qr_text(DIGITS).address is None
