"""How the page reads other issuers' credentials, part by part beside the reference."""

import json
import random
import runpy
from collections import Counter
from collections.abc import Callable
from typing import Any, cast

import pytest

from credesk.credentials.canonical import canonical_statements
from credesk.credentials.did_documents import DidDocuments
from credesk.credentials.errors import CredentialError
from credesk.credentials.foreign import _instant as foreign_instant
from credesk.credentials.foreign_statements import MOST_WORK, Quad, foreign_statements
from credesk.credentials.foreign_statements import _work as foreign_statements_work
from credesk.credentials.foreign_terms import MESSAGE_TERMS, Term, vocabulary
from credesk.credentials.multibase import base58_encode
from credesk.credentials.public_keys import ForeignKey, jwk_of, key_of_did_key, key_of_jwk
from credesk.credentials.strict_json import read_object
from tests.credentials.foreign_material import Signer
from tests.fuzz.papers import FOREIGN
from tests.page.core.node import CHECKOUT
from tests.page.core.others_asking import (
    CONTEXTS,
    MANY,
    RSA_MODULUS,
    ask,
    bare,
    chance,
    compared,
    edited,
    mutated_text,
    outcomes,
)


def test_the_table_of_terms_is_the_reference_s() -> None:
    maker = runpy.run_path(str(CHECKOUT / "packaging/page_terms.py"))
    assert maker["TABLE"].read_text(encoding="utf-8") == maker["table"]()


@pytest.mark.parametrize("further", [[], CONTEXTS[1:2], CONTEXTS[2:3], CONTEXTS[2:], [CONTEXTS[4], CONTEXTS[1]]])
def test_contexts_define_the_same_together(further: list[str]) -> None:
    def plain(terms: dict[str, Term]) -> dict[str, list[str]]:
        return {name: [term.predicate, term.kind] for name, term in terms.items()}

    names = [CONTEXTS[0], *further]
    ours = vocabulary(tuple(names))
    scopes = {name: plain(terms) for name, terms in ours.scopes.items()}
    wanted = {"types": ours.types, "terms": plain(ours.terms), "scopes": scopes, "message": plain(MESSAGE_TERMS)}
    assert ask("vocabularies", [names]) == [wanted]


def test_statements_are_the_same() -> None:
    by = chance("statements")
    good = bare(json.loads(FOREIGN.credential))
    names = [CONTEXTS[0], CONTEXTS[2]]
    documents = [good, *(edited(good, by) for _ in range(MANY))]
    documents += [edited(json.loads(RICH_LIKE), by) for _ in range(MANY // 4)]
    among = (names, names, [*names, *CONTEXTS[3:]], [CONTEXTS[0], CONTEXTS[1]])
    cases = [[json.dumps(document).encode().hex(), by.choice(among)] for document in documents]

    def ours(case: Any) -> Any:
        raw, contexts = case
        try:
            found = foreign_statements(
                read_object(bytes.fromhex(raw), 262_144, "It"), vocabulary(tuple(contexts)), "It"
            )
        except CredentialError as fault:
            return {"fault": fault.message}
        return canonical_statements(found).decode()

    told = outcomes(compared("statements", cases, ours))
    assert min(told["read"], told["refused"]) > MANY // 10


RICH_LIKE = json.dumps(
    {
        "id": "urn:x:1",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": "did:web:a.example",
        "credentialSubject": {
            "type": "AchievementSubject",
            "result": [{"type": "Result", "value": "A"}, {"type": "Result", "value": "B"}],
            "achievement": {
                "type": "Achievement",
                "creditsAvailable": 2.5,
                "resultDescription": [
                    {"type": "ResultDescription", "allowedValue": ["A", "B", "A", "B", "A"]},
                    {"type": "ResultDescription", "allowedValue": ["A", "B", "A", "B", "A"], "name": "n"},
                ],
            },
        },
        "credentialStatus": {"type": "BitstringStatusListEntry", "statusMessage": [{"status": "0"}, {"status": "1"}]},
        "evidence": [{"narrative": "a"}, {"narrative": "b"}, {"image": {"type": "Image"}}, {"image": {"caption": "x"}}],
    }
)


def graph(by: random.Random) -> list[list[Any]]:
    """Statements between a few blank nodes, many of which look alike."""
    nodes, predicates = by.randint(2, 7), by.randint(1, 2)
    found = {
        (
            by.randrange(nodes),
            f"<urn:p:{by.randrange(predicates)}>",
            by.randrange(nodes) if by.random() < 0.8 else '"a"',
        )
        for _ in range(by.randint(1, 2 * nodes))
    }
    return [list(one) for one in sorted(found, key=str) if one[0] != one[2]]


def lines(found: list[list[Any]]) -> list[str]:
    def term(value: Any) -> str:
        return f"_:b{value}" if isinstance(value, int) else str(value)

    return [f"{term(subject)} {predicate} {term(item)} .\n" for subject, predicate, item in found]


def test_blank_nodes_that_look_alike_get_the_same_names() -> None:
    by = chance("graphs")
    cases = [graph(by) for _ in range(MANY)]
    compared("graphs", cases, lambda found: canonical_statements(lines(found)).decode())


def test_a_graph_is_too_much_work_for_both() -> None:
    by = chance("work")
    cases = [graph(by) for _ in range(MANY)]
    for many in range(2, 12):
        star = [[0, "<urn:p:0>", leaf] for leaf in range(1, many)]
        cases += [
            star,
            [*star, [0, "<urn:p:1>", "<urn:x:1>"]],
            [[leaf, "<urn:p:0>", leaf + 1] for leaf in range(2 * many)],
            [[centre, "<urn:p:0>", 9 + leaf] for centre in range(3) for leaf in range(many)],
        ]

    def ours(found: Any) -> bool:
        terms = [tuple(f"_:b{one}" if isinstance(one, int) else str(one) for one in quad) for quad in found]
        return foreign_statements_work(cast("list[Quad]", terms)) > MOST_WORK

    assert Counter(compared("work", cases, ours))[True] > 5


def test_instants_are_read_alike() -> None:
    by = chance("instants")
    cases = [
        "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+01:00", "0000-01-01T00:00:00Z", "2026-01-01T24:00:00Z",
        "2026-01-01T23:59:60Z", "2026-02-29T00:00:00Z", "2024-02-29T00:00:00Z", "2026-01-01T00:00:00+23:60",
        "2026-01-01T00:00:00-00:00", "2026-01-01T00:00:00z", "2026-01-01 00:00:00Z", "2026-01-01T00:00:00,5Z", "",
        "2026-01-01T00:00:00.1234567891Z", "\u0662026-01-01T00:00:00Z", "0099-12-31T23:59:59.9+00:01",
        "2026-01-01T00:00:00Z\n",
    ]  # fmt: skip
    for _ in range(MANY):
        parts = [by.choice((1, 70, 1970, 2026, 9999)), by.randint(0, 13), by.randint(0, 32), by.randint(0, 24)]
        text = "{:04}-{:02}-{:02}T{:02}".format(*parts) + f":{by.randint(0, 60):02}:{by.randint(0, 60):02}"
        cases.append(text + by.choice(("Z", ".5Z", "+01:30", "-23:59", f"{by.choice('+-')}{by.randint(0, 24):02}:00")))

    def ours(text: str) -> int | None:
        try:
            return foreign_instant(text)
        except ValueError:
            return None

    told = compared("instants", cases, ours)
    assert told[:4] == [None] * 4
    assert min(outcomes(told).values()) > MANY // 10


def key_text(make_key: Callable[[], ForeignKey]) -> Any:
    try:
        key = make_key()
    except ValueError:
        return None
    power = key.exponent.to_bytes((key.exponent.bit_length() + 7) // 8, "big").hex()
    return [key.algorithm, key.raw.hex(), power]


def test_keys_are_read_alike() -> None:
    by = chance("keys")
    signers = [Signer(f"signer {number}") for number in range(30)]
    multikeys = [text for signer in signers for text in (signer.did[8:], signer.p256_multikey)]
    heads = (b"\xed\x01", b"\x80\x24\x02", b"\x80\x24\x03", b"\x80\x24\x04")
    odd = [base58_encode(head + by.randbytes(32)) for head in heads for _ in range(30)]
    names = multikeys + [f"z{text}" for text in odd] + [mutated_text(text, by) for text in multikeys]
    dids = [f"did:key:{name}" for name in names] + [f"did:key:{name}#{by.choice((name, 'x', ''))}" for name in names]
    told = outcomes(compared("didKeys", dids, lambda did: key_text(lambda: key_of_did_key(did))))
    assert min(told.values()) > 30
    rsa = jwk_of(ForeignKey("RSA", RSA_MODULUS, 65537))
    keys = [jwk_of(ForeignKey("Ed25519", one.public)) for one in signers[:9]] + [rsa]
    keys += [jwk_of(ForeignKey("P-256", one.p256_point)) for one in signers[:9]]
    changes: list[dict[str, Any]] = [
        {}, {"use": "sig"}, {"use": "enc"}, {"alg": "EdDSA"}, {"alg": "ES256"}, {"alg": "Ed25519"}, {"d": "AA"},
        {"kid": 5}, {"kty": "OKP"}, {"kty": None}, {"kty": []}, {"crv": "P-384"}, {"x": "AA"}, {"y": rsa["n"]},
        {"e": "AAEAAQ"}, {"e": "Aw"}, {"n": "AA"}, {"e": ""}, {"x": None}, {"use": None}, {"x5c": []}, {"alg": "RS256"},
        {"e": "AQAB", "key_ops": ["verify"]},
    ]  # fmt: skip
    jwks = [json.dumps({**key, **change}) for key in keys for change in changes]
    jwks += [mutated_text(json.dumps(key), by) for key in keys for _ in range(20)]

    def ours(raw: str) -> Any:
        try:
            document = read_object(bytes.fromhex(raw), 10_000, "It")
        except CredentialError as fault:
            return {"fault": fault.message}
        return key_text(lambda: key_of_jwk(document))

    told = outcomes(compared("jwks", [one.encode().hex() for one in jwks], ours))
    assert min(told.values()) > 100


def test_did_documents_are_read_alike() -> None:
    by = chance("did documents")
    did = "did:web:college.example"
    college = Signer("college")
    methods: list[dict[str, Any]] = [
        {"id": f"{did}#1", "type": "Multikey", "controller": did, "publicKeyMultibase": college.did[8:]},
        {"id": "#2", "controller": did, "publicKeyMultibase": college.p256_multikey},
        {"id": f"{did}#3", "controller": did, "publicKeyJwk": jwk_of(ForeignKey("P-256", college.p256_point))},
        {"id": f"{did}#4", "controller": did, "publicKeyJwk": jwk_of(ForeignKey("RSA", RSA_MODULUS, 65537))},
    ]
    document = {"id": did, "verificationMethod": methods, "assertionMethod": [f"{did}#1", "#2", f"{did}#3", methods[3]]}
    files = [document, *(edited(document, by) for _ in range(400))]
    cases = [[[json.dumps(by.choice(files)).encode().hex() for _ in range(by.randint(1, 2))], did] for _ in files]
    cases += [[[], college.did], [[], f"{college.did}#{college.did[8:]}"], [[], "did:key:z6Mk"]]

    def ours(case: Any) -> Any:
        raws, name = case
        found = DidDocuments(map(bytes.fromhex, raws)).keys(name)
        return {method: key_text(lambda key=key: key) for method, key in found.items()}  # type: ignore[misc]

    told = Counter(len(one) for one in compared("didDocuments", cases, ours))
    assert {0, 3, 4} <= told.keys()
