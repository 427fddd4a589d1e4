"""Credentials of other issuers: openbadgeslib's verify with ours, altered ones do not, none is green unlisted."""

import base64
import gzip
import json
import struct
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from credesk.credentials.baked import NAMESPACE, PNG_SIGN, bake_png, bake_svg, credential_in_png, credential_in_svg
from credesk.credentials.canonical import canonical_statements, statements_hash
from credesk.credentials.errors import ContentRefused, NotTheSignedForm, Unreadable
from credesk.credentials.foreign import read_foreign
from credesk.credentials.foreign_statements import foreign_statements
from credesk.credentials.foreign_terms import _CONTEXTS, CONTEXT_OB_303, CONTEXT_V2, MESSAGE, SOURCES, vocabulary
from credesk.credentials.instants import instant_seconds
from credesk.credentials.multibase import base58_encode, base64url_decode, base64url_encode
from credesk.credentials.public_keys import key_of_jwk
from credesk.credentials.trust import TrustedName
from credesk.credentials.verdicts import Report, Verdict
from credesk.credentials.worker_side import parse_credential, report_of
from tests.credentials.foreign_material import OTHERS, Signer, encoded, pem_of, public_pem_of, raw_ecdsa, signed
from tests.credentials.material import ISSUER, NOW, Key, key_of, trust_file_of
from tests.fuzz.papers import FOREIGN
from tests.judges import Judge

pytestmark = pytest.mark.judge
COLLEGE = Signer("college")
LIST = "https://college.example/status/1"
WEB = "did:web:college.example"
LONG_AGO = instant_seconds("2019-01-01T00:00:00Z")


@pytest.fixture(scope="module")
def others() -> Iterator[Judge]:
    with Judge(OTHERS) as judge:
        yield judge


@pytest.fixture(scope="module")
def college(others: Judge) -> dict[str, Any]:
    """openbadgeslib's credential of a did:key issuer, Ed25519 with an embedded proof."""
    made: dict[str, Any] = others.ask(
        {"ask": "json", "pem": pem_of(COLLEGE.ed25519), "issuer": COLLEGE.did, "list": LIST, "until": True}
    )
    return made


def trusting(*ids: str, **changes: Any) -> bytes:
    """A trust file that lists the college under its identifiers."""
    keys = tuple(key_of(Key("college"), did, **{"valid_from": LONG_AGO, **changes}) for did in ids)
    listed = replace(ISSUER, ids=ids, names=(TrustedName("The College"),), keys=keys)
    return trust_file_of(listed)


def checked(raw: bytes | str | dict[str, Any], trust: bytes | None = None, *loaded: bytes, now: int = NOW) -> Report:
    content = json.dumps(raw).encode() if isinstance(raw, dict) else raw.encode() if isinstance(raw, str) else raw
    return report_of(parse_credential(content, trust or trust_file_of(), now, None, loaded))


def state(report: Report, name: str) -> str:
    return next(check.state.value for check in report.checks if check.name.value == name)


def revocations(others: Judge, *places: int, issuer: str = COLLEGE.did) -> bytes:
    key = pem_of(COLLEGE.ed25519)
    asked = {"ask": "list", "issuer": issuer, "list": LIST, "set": places, "pem": key, "algorithm": "EdDSA"}
    return str(others.ask(asked)).encode()


def did_json(did: str, *methods: dict[str, Any]) -> bytes:
    full = [{"controller": did, "id": f"{did}#key-{place}", **method} for place, method in enumerate(methods, 1)]
    document = {"id": did, "verificationMethod": full, "assertionMethod": [method["id"] for method in full]}
    return json.dumps(document).encode()


def test_of_an_unlisted_issuer_everything_is_told_and_nothing_is_green(college: dict[str, Any]) -> None:
    report = checked(college)
    assert (report.verdict, state(report, "signature")) == (Verdict.NOT_KNOWN, "passed")
    assert report.facts["verified"] is False
    shown = dict(map(tuple, report.facts["members"]))
    assert shown["credentialSubject.achievement.criteria.narrative"] == "Weld three plates."
    assert shown["credentialSubject.achievement.tag[2]"] == "MIG"
    assert shown["credentialSubject.achievement.creditsAvailable"] == "2.5"
    assert report.facts["issuer_claimed"] == "College of Wélding"
    assert "issuer" not in report.facts


def test_of_a_listed_issuer_it_is_in_force_once_its_list_is_loaded(others: Judge, college: dict[str, Any]) -> None:
    trust = trusting(COLLEGE.did)
    without = checked(college, trust)
    assert (without.verdict, state(without, "withdrawal")) == (Verdict.NOT_MADE, "not made")
    now = instant_seconds("2090-01-01T00:00:00Z")
    far = trust_file_of(
        replace(ISSUER, ids=(COLLEGE.did,), keys=(key_of(Key("college"), COLLEGE.did, valid_from=LONG_AGO),)),
        expires=now + 10,
    )
    assert checked(college, far, revocations(others, 6, 8), now=now).verdict is Verdict.IN_FORCE
    assert checked(college, far, revocations(others, 7), now=now).verdict is Verdict.WITHDRAWN
    assert checked(college, far, revocations(others, 6, issuer=WEB), now=now).verdict is Verdict.NOT_MADE


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({"valid_until": LONG_AGO + 9}, Verdict.NOT_KNOWN),
        ({"use": "status"}, Verdict.NOT_KNOWN),
        ({"practice": True}, Verdict.PRACTICE),
    ],
)
def test_a_listed_key_counts_as_its_entry_says(college: dict[str, Any], changes: Any, verdict: Verdict) -> None:
    assert checked(college, trusting(COLLEGE.did, **changes)).verdict is verdict


EDITS: dict[str, Callable[[dict[str, Any]], object]] = {
    "name": lambda d: d.update(name="Doctor"),
    "end": lambda d: d.update(validUntil="2100-01-01T00:00:00Z"),
    "no end": lambda d: d.pop("validUntil"),
    "no status": lambda d: d.pop("credentialStatus"),
    "credits": lambda d: d["credentialSubject"].update(creditsEarned=20),
    "order of a list": lambda d: _description(d).update(allowedValue=["A", "A", "B"]),
    "issuer's name": lambda d: d["issuer"].update(name="Another"),
    "when it was signed": lambda d: d["proof"].update(created="2020-01-03T09:00:00Z"),
}


def _description(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["credentialSubject"]["achievement"]["resultDescription"][0]
    return found


@pytest.mark.parametrize("name", EDITS)
def test_altered_ones_do_not_verify(college: dict[str, Any], name: str) -> None:
    document = json.loads(json.dumps(college))
    document["proof"] = document["proof"][0] if isinstance(document["proof"], list) else document["proof"]
    EDITS[name](document)
    assert checked(document).verdict is Verdict.ALTERED


RESPELT: dict[str, Callable[[dict[str, Any]], object]] = {
    "end as full IRI": lambda d: d.update({"https://www.w3.org/2018/credentials#validUntil": d.pop("validUntil")}),
    "status as full IRI": lambda d: d.update(
        {"https://www.w3.org/2018/credentials#credentialStatus": d.pop("credentialStatus")}
    ),
    "compact IRI": lambda d: d.update({"cred:validUntil": d.pop("validUntil")}),
    "end in another node of the same id": lambda d: d["evidence"].append(
        {"id": d["id"], "type": ["VerifiableCredential"], "validUntil": d.pop("validUntil")}
    ),
    "included": lambda d: d.update({"@included": [{"id": d["id"], "validUntil": d.pop("validUntil")}]}),
    "graph": lambda d: d.update({"@graph": []}),
    "reverse": lambda d: d.update({"@reverse": {}}),
    "context inside": lambda d: d["issuer"].update({"@context": CONTEXT_V2}),
    "context more": lambda d: d["@context"].append({"validUntil": "https://x.example/no"}),
    "unknown context": lambda d: d["@context"].append("https://x.example/context"),
    "arrays in arrays": lambda d: d.update(evidence=[d["evidence"]]),
    "blank id": lambda d: d["credentialSubject"]["achievement"]["criteria"].update(id="_:b0"),
    "keyword id": lambda d: d.update({"@id": d.pop("id")}),
    "value object": lambda d: d.update(name={"@value": d["name"]}),
    "unsigned member": lambda d: d.update(grade="A"),
    "member out of place": lambda d: d["issuer"].update(validUntil="2030-01-01T00:00:00Z"),
    "empty array": lambda d: d["issuer"].update(otherIdentifier=[]),
    "null": lambda d: d.update(description=None),
    "number as text": lambda d: d["credentialSubject"].update(creditsEarned="2"),
    "twins": lambda d: d["credentialSubject"]["result"].append(dict(d["credentialSubject"]["result"][0])),
    "type twice": lambda d: d["type"].append("AchievementCredential"),
    "unknown type": lambda d: d["type"].append("https://x.example/T"),
    "two subjects": lambda d: d.update(credentialSubject=[d["credentialSubject"], {"id": "urn:x:y"}]),
    "two proofs": lambda d: d.update(proof=[_proof(d), {**_proof(d), "domain": "x"}]),
    "another purpose": lambda d: _proof(d).update(proofPurpose="authentication"),
    "issuer described elsewhere": lambda d: d.update(
        issuer=d["issuer"]["id"], evidence=[*d["evidence"], dict(d["issuer"])]
    ),
}


def _proof(document: dict[str, Any]) -> dict[str, Any]:
    proof: Any = document["proof"]
    found: dict[str, Any] = proof[0] if isinstance(proof, list) else proof
    return found


@pytest.mark.parametrize("name", RESPELT)
def test_what_could_be_read_differently_is_refused(college: dict[str, Any], name: str) -> None:
    document = json.loads(json.dumps(college))
    RESPELT[name](document)
    assert checked(document, trusting(COLLEGE.did)).verdict is Verdict.UNREADABLE
    assert checked(document).verdict is Verdict.UNREADABLE


def test_arrays_of_one_and_other_orders_say_the_same(college: dict[str, Any]) -> None:
    document = json.loads(json.dumps(college))
    subject = document["credentialSubject"]
    subject["achievement"]["tag"].reverse()
    subject["result"] = subject["result"][0]
    document["evidence"] = document["evidence"][0]
    again = dict(reversed(document.items()))
    assert state(checked(again), "signature") == "passed"


def _double_vocabulary_is_one_to_one() -> Iterator[tuple[str, str]]:
    terms = vocabulary((CONTEXT_V2, CONTEXT_OB_303))
    for scope, more in {"": {}, **terms.scopes}.items():
        yield from ((scope, term.predicate) for term in (terms.terms | more).values())


def test_no_two_terms_of_an_object_mean_the_same() -> None:
    pairs = list(_double_vocabulary_is_one_to_one())
    assert len(set(pairs)) == len(pairs)


def test_the_table_is_that_of_the_published_contexts(others: Judge) -> None:
    """Every term of ours is one of theirs with the same meaning; of theirs only the odd ones are left out."""
    theirs = others.ask({"ask": "contexts", "urls": list(SOURCES)})
    assert {url: found[0] for url, found in theirs.items()} == SOURCES
    for url, (types, scopes) in _CONTEXTS.items():
        context = theirs[url][1]
        for name, iri in types.items():
            meaning = context[name] if isinstance(context[name], str) else context[name]["@id"]
            assert iri == (meaning if meaning != "OpenBadgeCredential" else types[meaning])
        for scope, terms in scopes.items():
            found = context if scope == "*" else context[scope]["@context"]
            assert {name: (term.predicate, _kind(term.kind)) for name, term in terms.items()} == {
                name: _meaning(found[name]) for name in terms
            }


def _kind(kind: str) -> str:
    return {"@purpose": "@vocab", MESSAGE: ""}.get(kind, kind)


def _meaning(term: Any) -> tuple[str, str]:
    if isinstance(term, str):
        return term, ""
    listed = "@list" if term.get("@container") == "@list" else ""
    return term["@id"], listed or term.get("@type", "")


def test_a_json_ld_processor_makes_the_same_statements(others: Judge, college: dict[str, Any]) -> None:
    document = json.loads(json.dumps(college))
    del document["proof"]
    document["credentialSubject"]["achievement"]["creator"] = {"id": "urn:a:b", "type": "Profile", "name": "X"}
    document["credentialStatus"] = [
        {
            "id": "https://college.example/s#1",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "message",
            "statusListIndex": "1",
            "statusListCredential": "https://college.example/s",
            "statusSize": 2,
            "statusMessage": [{"status": "0x0", "message": "unset"}, {"status": "0x1", "message": "set"}],
        }
    ]
    document["image"] = {"id": "data:image/png;base64,AAAA", "type": "Image", "caption": "A"}
    document["awardedDate"] = "2020-01-02T00:00:00Z"
    document["issuer"]["address"] = {"type": ["Address"], "geo": {"type": "GeoCoordinates", "latitude": -1.25}}
    bare = {name: value for name, value in document.items() if name != "@context"}
    ours = canonical_statements(foreign_statements(bare, vocabulary(tuple(document["@context"])), "it")).decode()
    assert ours == others.ask({"ask": "statements", "document": document})


@pytest.mark.parametrize("suite", ["eddsa-rdfc-2022", "ecdsa-rdfc-2019"])
def test_did_web_from_a_file(college: dict[str, Any], suite: str) -> None:
    document = json.loads(json.dumps(college))
    document["issuer"]["id"] = WEB
    raw = signed(document, COLLEGE, f"{WEB}#key-1", suite)
    unknown = checked(raw)
    assert (unknown.verdict, state(unknown, "signature")) == (Verdict.NOT_KNOWN, "not made")
    multikey = COLLEGE.did[8:] if suite.startswith("eddsa") else COLLEGE.p256_multikey
    known = checked(raw, None, did_json(WEB, {"type": "Multikey", "publicKeyMultibase": multikey}))
    assert (known.verdict, state(known, "signature")) == (Verdict.NOT_KNOWN, "passed")
    changed = json.loads(raw)
    changed["name"] = "Doctor"
    document_file = did_json(WEB, {"type": "Multikey", "publicKeyMultibase": multikey})
    assert checked(changed, None, document_file).verdict is Verdict.ALTERED
    other = did_json(WEB, {"publicKeyMultibase": Signer("other").did[8:]})
    assert checked(raw, None, other).verdict is Verdict.ALTERED
    elsewhere = json.loads(did_json(WEB, {"publicKeyMultibase": multikey}))
    elsewhere["verificationMethod"][0]["controller"] = "did:web:other.example"
    assert state(checked(raw, None, json.dumps(elsewhere).encode()), "signature") == "not made"


def test_a_p256_did_key(college: dict[str, Any]) -> None:
    did = f"did:key:{COLLEGE.p256_multikey}"
    document = json.loads(json.dumps(college))
    document["issuer"]["id"] = did
    report = checked(signed(document, COLLEGE, f"{did}#{COLLEGE.p256_multikey}", "ecdsa-rdfc-2019"))
    assert (report.verdict, state(report, "signature")) == (Verdict.NOT_KNOWN, "passed")


def test_a_stranger_cannot_sign_in_a_listed_issuers_name(college: dict[str, Any]) -> None:
    thief = Signer("thief")
    raw = signed(json.loads(json.dumps(college)), thief, f"{thief.did}#{thief.did[8:]}")
    report = checked(raw, trusting(COLLEGE.did))
    assert report.verdict is Verdict.NOT_KNOWN
    assert report.facts["verified"] is False


def bush(twigs: int, first: int) -> dict[str, Any]:
    """Branches that look alike from near and differ in their leaves."""
    leaves = iter(range(first, first + twigs * 2))
    branches = [
        {
            "type": "Achievement",
            "name": "x",
            "related": [{"type": "Achievement", "name": str(next(leaves))} for _ in range(2)],
        }
        for _ in range(twigs)
    ]
    return {"type": "Achievement", "name": "x", "related": branches}


@pytest.mark.parametrize(("twigs", "poisonous"), [(6, False), (8, True), (40, True)])
def test_a_poisoned_graph_is_refused_before_it_costs_anything(
    college: dict[str, Any], twigs: int, poisonous: bool
) -> None:
    document = json.loads(json.dumps(college))
    document["credentialSubject"]["achievement"]["related"] = [bush(twigs, 0), bush(twigs, 100)]
    begun = time.process_time()
    if poisonous:
        with pytest.raises(NotTheSignedForm, match="too long"):
            read_foreign(json.dumps(document).encode())
    else:
        read_foreign(json.dumps(document).encode())
    assert time.process_time() - begun < 2


def parts(token: str) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    head, body, tail = token.split(".")
    return json.loads(base64url_decode(head)), json.loads(base64url_decode(body)), base64url_decode(tail)


def joined(head: Any, body: Any, tail: bytes) -> str:
    return ".".join([*(base64url_encode(json.dumps(one).encode()) for one in (head, body)), base64url_encode(tail)])


JWT_KEYS: dict[str, Any] = {
    "RS256": generate_private_key(65537, 2048),
    "ES256": COLLEGE.p256,
    "EdDSA": COLLEGE.ed25519,
}


@pytest.fixture(scope="module")
def tokens(others: Judge) -> dict[str, str]:
    asked = {"ask": "jwt", "issuer": COLLEGE.did, "list": LIST, "until": True}
    return {name: str(others.ask(asked | {"pem": pem_of(key), "algorithm": name})) for name, key in JWT_KEYS.items()}


@pytest.mark.parametrize("algorithm", JWT_KEYS)
def test_jwts_of_openbadgeslib(others: Judge, tokens: dict[str, str], algorithm: str) -> None:
    token = tokens[algorithm]
    report = checked(token, trusting(COLLEGE.did))
    assert state(report, "signature") == "passed"
    # only the Ed25519 key is the listed one; the others stand in the header alone
    assert report.verdict is (Verdict.NOT_MADE if algorithm == "EdDSA" else Verdict.NOT_KNOWN)
    head, body, tail = parts(token)
    assert checked(joined(head, body | {"name": "Doctor"}, tail)).verdict is Verdict.ALTERED
    for bad in (
        joined(head | {"alg": "none"}, body, b""),
        joined(head | {"alg": "HS256"}, body, tail),
        joined(head | {"crit": ["x"]}, body, tail),
        joined(head, body | {"exp": body["exp"] + 1}, tail),
        joined(head, body | {"iss": "did:web:other.example"}, tail),
        joined(head, body | {"vc": {}}, tail),
        joined({"alg": algorithm}, body, tail),
        token + "=",
        token.replace(".", ".."),
    ):
        assert checked(bad, trusting(COLLEGE.did)).verdict is Verdict.UNREADABLE
    assert checked(joined(head | {"alg": "ES512"}, body, tail)).verdict is Verdict.NEWER


def test_a_jwt_by_a_key_of_a_did_document(tokens: dict[str, str]) -> None:
    from credesk.credentials.public_keys import ForeignKey, jwk_of

    head, body, _ = parts(tokens["ES256"])
    body = body | {"iss": WEB, "issuer": body["issuer"] | {"id": WEB}}
    message = joined({"alg": "ES256", "kid": f"{WEB}#key-1"}, body, b"").rpartition(".")[0]
    token = f"{message}.{base64url_encode(raw_ecdsa(COLLEGE.p256, message.encode()))}"
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    point = COLLEGE.p256.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    jwk = jwk_of(ForeignKey("P-256", point))
    assert state(checked(token), "signature") == "not made"
    assert state(checked(token, None, did_json(WEB, {"publicKeyJwk": jwk})), "signature") == "passed"
    assert state(checked(token, None, did_json(WEB, {"publicKeyJwk": jwk | {"d": "x"}})), "signature") == "not made"
    assert head["jwk"] == jwk | {key: head["jwk"][key] for key in head["jwk"] if key not in jwk}


PICTURES = {
    "png": base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    ),
    "svg": b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>',
}


@pytest.mark.parametrize("form", PICTURES)
@pytest.mark.parametrize("kind", ["json", "jwt"])
def test_baked_by_them_and_by_us(
    others: Judge, college: dict[str, Any], tokens: dict[str, str], form: str, kind: str
) -> None:
    text = json.dumps(college) if kind == "json" else tokens["ES256"]
    baked = others.ask({"ask": "bake", "form": form, "picture": encoded(PICTURES[form]), "text": text})
    raw = base64.b64decode(baked) if form == "png" else baked.encode()
    taken = credential_in_png(raw) if form == "png" else credential_in_svg(raw)
    assert taken is not None
    assert state(checked(taken), "signature") == "passed"
    ours = (bake_png if form == "png" else bake_svg)(PICTURES[form], text.encode())
    assert others.ask({"ask": "extract", "form": form, "picture": encoded(ours)}) == text
    again = credential_in_png(ours) if form == "png" else credential_in_svg(ours)
    assert again == text.encode()


LIST_FAULTS: dict[str, Callable[[dict[str, Any]], object]] = {
    "another issuer": lambda d: d.update(issuer=WEB),
    "another id": lambda d: d.update(id="https://college.example/status/2"),
    "another purpose": lambda d: d["credentialSubject"].update(statusPurpose="suspension"),
    "older than the credential": lambda d: d.update(validFrom="2020-01-01T00:00:00Z"),
    "ended": lambda d: d.update(validUntil="2026-11-30T10:00:00Z"),
    "not packed": lambda d: d["credentialSubject"].update(encodedList="uAAAA"),
    "too short": lambda d: d["credentialSubject"].update(encodedList=packed(100)),
    "too long": lambda d: d["credentialSubject"].update(encodedList=packed(2_000_000)),
}


def packed(count: int) -> str:
    return "u" + base64url_encode(gzip.compress(bytes(count), mtime=0))


@pytest.mark.parametrize("name", LIST_FAULTS)
def test_a_list_that_does_not_count_is_none(name: str) -> None:
    trust = trusting(COLLEGE.did)
    assert checked(FOREIGN.credential, trust, FOREIGN.status_list).verdict is Verdict.IN_FORCE
    document = json.loads(FOREIGN.status_list)
    LIST_FAULTS[name](document)
    method = f"{COLLEGE.did}#{COLLEGE.did[8:]}"
    anew = signed(document, COLLEGE, method)
    assert checked(FOREIGN.credential, trust, anew).verdict is Verdict.NOT_MADE
    by_a_thief = signed(json.loads(FOREIGN.status_list), Signer("thief"), method)
    assert checked(FOREIGN.credential, trust, by_a_thief).verdict is Verdict.NOT_MADE


def test_an_index_beyond_the_list_says_nothing() -> None:
    document = json.loads(FOREIGN.credential)
    document["credentialStatus"]["statusListIndex"] = "131072"
    raw = signed(document, COLLEGE, f"{COLLEGE.did}#{COLLEGE.did[8:]}")
    assert checked(raw, trusting(COLLEGE.did), FOREIGN.status_list).verdict is Verdict.NOT_MADE


@pytest.mark.parametrize(
    "picture",
    [
        b"GIF89a",
        PNG_SIGN + b"openbadgecredential",
        PNG_SIGN + struct.pack(">I", 9) + b"iTXtopenbadgecredential",
        bake_png(PICTURES["png"], b"{}")[:-20],
        bake_png(PICTURES["png"], b"{}").replace(b"credential\0\0", b"credential\0\1"),
        b"<svg/>",
        b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        b"<svg xmlns='http://www.w3.org/2000/svg'",
    ],
)
def test_broken_pictures_are_refused(picture: bytes) -> None:
    with pytest.raises(Unreadable):
        (credential_in_svg if picture.startswith(b"<") else credential_in_png)(picture)


def test_a_picture_carries_one_credential_only() -> None:
    once = bake_png(PICTURES["png"], b'{"a":1}')
    assert bake_png(once, b"{}").count(b"openbadgecredential") == 1
    chunk = once[once.index(b"iTXt") - 4 : once.index(b"IEND") - 4]
    twice = once.replace(chunk, chunk * 2)
    with pytest.raises(Unreadable, match="more than one"):
        credential_in_png(twice)
    tag = f'<o:credential xmlns:o="{NAMESPACE}">{{}}</o:credential>'.encode()
    svg = b'<svg xmlns="http://www.w3.org/2000/svg">' + tag
    assert credential_in_svg(svg + b"</svg>") == b"{}"
    with pytest.raises(Unreadable, match="more than one"):
        credential_in_svg(svg + tag + b"</svg>")
    with pytest.raises(Unreadable):
        credential_in_svg(svg.replace(b"{}", b"<g/>") + b"</svg>")
    with pytest.raises(ContentRefused):
        bake_svg(svg + b"</svg>", b"{}")
    assert credential_in_png(PICTURES["png"]) is None
    assert credential_in_svg(PICTURES["svg"]) is None


def test_a_bracket_in_a_text_does_not_end_the_cdata() -> None:
    stored = json.dumps({"name": "a]]>b"}).encode()
    taken = credential_in_svg(bake_svg(PICTURES["svg"], stored))
    assert taken is not None
    assert json.loads(taken) == json.loads(stored)


@pytest.mark.parametrize(
    "jwk",
    [
        {"kty": "oct", "k": "AA"},
        {"kty": "OKP", "crv": "X25519", "x": "A" * 43},
        {"kty": "OKP", "crv": "Ed25519", "x": "AA"},
        {"kty": "EC", "crv": "P-256", "x": "A" * 43, "y": "A" * 43},
        {"kty": "EC", "crv": "P-384", "x": "A" * 43, "y": "A" * 43},
        {"kty": "RSA", "n": "AQAB", "e": "AQAB"},
        {"kty": "RSA", "n": "A" * 400, "e": "AQAB"},
        {"kty": "OKP", "crv": "Ed25519", "x": 5},
        {"kty": "OKP", "crv": "Ed25519", "x": "A" * 43, "use": "enc"},
        [],
    ],
)
def test_keys_that_cannot_sign_are_refused(jwk: Any) -> None:
    with pytest.raises(ValueError, match="a|e"):
        key_of_jwk(jwk)


def test_a_poisoned_document_has_its_limits() -> None:
    deep: Any = {"name": "x"}
    for _ in range(40):
        deep = {"name": "x", "related": deep}
    raw = json.dumps({"@context": [CONTEXT_V2, CONTEXT_OB_303], "issuer": deep}).encode()
    assert checked(raw).verdict is Verdict.UNREADABLE
    with pytest.raises(NotTheSignedForm):
        read_foreign(json.dumps({"@context": [CONTEXT_V2, "https://x.example"]}).encode())


def test_public_keys_that_are_read(others: Judge, tokens: dict[str, str]) -> None:
    said = others.ask(
        {"ask": "verify jwt", "public": public_pem_of(COLLEGE.p256), "issuer": COLLEGE.did, "token": tokens["ES256"]}
    )
    assert said[0] == "verified"


def test_another_listed_issuer_cannot_answer_for_this_ones_list() -> None:
    thief = Signer("thief")
    rows = [(one, key_of(Key(one.name), one.did, valid_from=LONG_AGO)) for one in (COLLEGE, thief)]
    issuers = tuple(replace(ISSUER, ids=(one.did,), keys=(key,)) for one, key in rows)
    trust = trust_file_of(issuers[0], issuers=issuers)
    assert checked(FOREIGN.credential, trust, FOREIGN.status_list).verdict is Verdict.IN_FORCE
    theirs = json.loads(FOREIGN.status_list) | {"issuer": thief.did}
    forged = signed(theirs, thief, f"{thief.did}#{thief.did[8:]}")
    assert checked(FOREIGN.credential, trust, forged).verdict is Verdict.NOT_MADE


def test_a_jwt_that_names_one_key_and_carries_another_is_not_verified(tokens: dict[str, str]) -> None:
    head, body, _ = parts(tokens["EdDSA"])
    jwk = head["jwk"] | {"x": base64url_encode(Signer("thief").public)}
    named = {"alg": "EdDSA", "kid": f"{COLLEGE.did}#{COLLEGE.did[8:]}", "jwk": jwk}
    message = joined(named, body, b"").rpartition(".")[0]
    token = f"{message}.{base64url_encode(COLLEGE.ed25519.sign(message.encode()))}"
    report = checked(token, trusting(COLLEGE.did))
    assert (report.verdict, state(report, "signature")) == (Verdict.NOT_KNOWN, "not made")


def test_a_key_signs_by_its_own_method_only() -> None:
    document = json.loads(FOREIGN.credential)
    document["issuer"]["id"] = WEB
    keys = did_json(WEB, {"publicKeyMultibase": COLLEGE.p256_multikey})
    good = json.loads(signed(document, COLLEGE, f"{WEB}#key-1", "ecdsa-rdfc-2019"))
    assert state(checked(good, None, keys), "signature") == "passed"
    options = {name: value for name, value in good["proof"][0].items() if name != "proofValue"}
    options["cryptosuite"] = "eddsa-rdfc-2022"
    terms = vocabulary(tuple(good["@context"]))
    bare = {name: value for name, value in good.items() if name not in ("@context", "proof")}
    message = statements_hash(foreign_statements(options, terms, "p")) + statements_hash(
        foreign_statements(bare, terms, "d")
    )
    good["proof"] = [options | {"proofValue": "z" + base58_encode(raw_ecdsa(COLLEGE.p256, message))}]
    assert checked(good, None, keys).verdict is Verdict.ALTERED
