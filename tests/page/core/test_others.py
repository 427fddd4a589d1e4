"""The page says of other issuers' credentials what the reference says: the shared vectors, and altered ones."""

import gzip
import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256

from credesk.credentials.instants import instant_seconds
from credesk.credentials.jws import write_jws
from credesk.credentials.multibase import base64url_decode, base64url_encode
from credesk.credentials.public_keys import ForeignKey, jwk_of
from credesk.credentials.worker_side import parse_credential, report_of
from tests.credentials.foreign_material import Signer, raw_ecdsa, signed
from tests.fuzz.papers import FOREIGN
from tests.page.core.node import answer
from tests.page.core.others_asking import ask, bare, chance, compared, edited, mutated_text, vectors
from tests.vectors import make
from tests.vectors.centre import NOW
from tests.vectors.credentials import RICH, stored
from tests.vectors.form import joined
from tests.vectors.others import COLLEGE, LIST, METHOD, did_json, others_trust


def test_the_page_says_what_is_expected() -> None:
    said = answer("others.ts", str(make.HERE))
    assert len(said) == len(vectors()) >= 57
    for entry in vectors():
        assert said[entry["name"]] == entry["expected"], entry["name"]


def test_files_beside_certificates_are_told_from_them() -> None:
    jwt = next(joined(one["file"]) for one in vectors() if one["form"] == "jwt")
    claims = json.dumps(json.loads(LIST) | {"nbf": 1}).encode()
    listed = write_jws({"alg": "EdDSA", "kid": METHOD}, claims, COLLEGE.ed25519.sign).encode()
    keys = did_json({"publicKeyMultibase": COLLEGE.did[8:]}).encode()
    files = [keys, LIST.encode(), listed, FOREIGN.credential, jwt, others_trust()]
    said = ask("opened", [file.hex() for file in files])
    assert said == ["beside", "beside", "beside", "credential", "jwt", "trust"]


def test_the_trust_file_that_names_the_issuer_is_chosen() -> None:
    trust = [
        (make.HERE / "trust" / f"{name}.json").read_text() for name in ("another organisation", "centre", "others")
    ]
    jwt = next(joined(one["file"]).decode() for one in vectors() if one["form"] == "jwt")
    stranger = FOREIGN.credential.decode().replace(COLLEGE.did, "did:web:nobody.example")
    cases = [[text, trust] for text in (FOREIGN.credential.decode(), jwt, stranger, "{", "eyJ.e.x")]
    assert ask("chosen", cases) == [2, 2, 0, 0, 0]


def expected_report(case: Any) -> Any:
    raw, trust, now, lists = case
    loaded = [bytes.fromhex(one) for one in lists]
    return make.whole(report_of(parse_credential(bytes.fromhex(raw), trust.encode(), now, None, loaded)))


def test_reports_of_altered_documents_are_the_same() -> None:
    by = chance("reports")
    trust, now = others_trust().decode(), instant_seconds(NOW)
    in_force = [one for one in vectors() if one["name"].startswith("IN_FORCE")]
    good = [json.loads(joined(one["file"])) for one in in_force if one["form"] == "json"]
    texts = [joined(one["file"]).decode() for one in vectors() if one["form"] == "jwt"]
    ours_too = [json.loads(stored(RICH)), json.loads(LIST)]
    raws = [json.dumps(edited(by.choice(good + ours_too[:1]), by)).encode() for _ in range(500)]
    raws += [mutated_text(by.choice(texts), by).encode() for _ in range(150)]
    raws += [resealed(edited(claims_of(by.choice(texts[:3])), by)) for _ in range(200)]
    loaded = [json.dumps(edited(ours_too[1], by)).encode() if by.random() < 0.3 else LIST.encode() for _ in raws]
    cases = [[raw.hex(), trust, now, [one.hex()]] for raw, one in zip(raws, loaded, strict=True)]

    told = Counter(one["verdict"] for one in compared("reports", cases, expected_report))
    assert {"UNREADABLE", "ALTERED", "IN_FORCE", "NOT_MADE", "NEWER"} <= told.keys()


def test_lists_that_are_packed_oddly_say_the_same() -> None:
    trust, now = others_trust().decode(), instant_seconds(NOW)
    credential = FOREIGN.credential.hex()
    bits = bytearray(16_384)
    packed = gzip.compress(bytes(bits))
    bits[0] = 0x01
    odd = [
        packed, gzip.compress(bytes(bits)), packed[:-1], packed[:40], packed + b"x", packed + packed, b"", b"x",
        gzip.compress(bytes(16_383)), gzip.compress(bytes(1_048_576)), gzip.compress(bytes(1_048_577)),
        packed[:-6] + b"??????", gzip.compress(bytes(2_000_000))[:-9],
    ]  # fmt: skip
    texts = ["u" + base64url_encode(one) for one in odd] + ["u", "", "u=", "z" + base64url_encode(packed)]
    lists = [signed(with_bits(text), COLLEGE, METHOD) for text in texts]
    by_p256 = signed(with_bits(texts[1]), COLLEGE, METHOD, "ecdsa-rdfc-2019")
    later = with_bits(texts[0]) | {"validUntil": "2026-11-25T00:00:00Z"}
    lists += [by_p256, signed(later, COLLEGE, METHOD), signed(with_bits(texts[1]), Signer("thief"), METHOD)]
    cases = [[credential, trust, now, [one.hex()]] for one in lists]
    cases += [
        [credential, trust, now, [lists[0].hex(), lists[1].hex()]],
        [credential, trust, now, [lists[2].hex(), "65794a"]],
    ]
    told = [one["verdict"] for one in compared("reports", cases, expected_report)]
    assert told[:4] == ["IN_FORCE", "WITHDRAWN", "NOT_MADE", "NOT_MADE"]
    assert told[9] == "IN_FORCE"
    assert Counter(told) == {"IN_FORCE": 2, "WITHDRAWN": 2, "NOT_MADE": len(cases) - 4}


def with_bits(text: str) -> Any:
    """The college's status list with other bits, unsigned."""
    document = bare(json.loads(LIST)) | {"@context": json.loads(LIST)["@context"]}
    return document | {"credentialSubject": document["credentialSubject"] | {"encodedList": text}}


def test_signatures_of_every_kind_are_checked_alike() -> None:
    by = chance("signatures")
    trust, now = others_trust().decode(), instant_seconds(NOW)
    rsa = generate_private_key(65537, 2048)
    numbers = rsa.public_key().public_numbers()
    modulus = numbers.n.to_bytes(256, "big")
    makers: list[tuple[ForeignKey, Callable[[bytes], bytes]]] = [
        (ForeignKey("RSA", modulus, numbers.e), lambda message: rsa.sign(message, PKCS1v15(), SHA256())),
        (ForeignKey("P-256", COLLEGE.p256_point), lambda message: raw_ecdsa(COLLEGE.p256, message)),
        (ForeignKey("Ed25519", COLLEGE.public), COLLEGE.ed25519.sign),
    ]
    payload = json.dumps(claims_of(joined(vectors()[36]["file"]).decode())).encode()
    cases = []
    for key, sign in makers:
        header = {"alg": key.algorithm, "jwk": jwk_of(key)}
        for spoil in SPOILT:
            text = write_jws(header, payload, lambda message, sign=sign, spoil=spoil: spoil(sign(message)))  # type: ignore[misc]
            cases.append([text.encode().hex(), trust, now, []])
        texts = [mutated_text(write_jws(header, payload, sign), by) for _ in range(20)]
        cases += [[text.encode().hex(), trust, now, []] for text in texts]
    told = compared("reports", cases, expected_report)
    signatures = [check["state"] for one in told for check in one["checks"] if check["name"] == "signature"]
    assert Counter(signatures)["passed"] == 3
    assert "not made" not in signatures


SPOILT: tuple[Callable[[bytes], bytes], ...] = (
    lambda raw: raw,
    lambda raw: raw[:-1],
    lambda raw: raw + b"\0",
    lambda raw: b"\0" + raw,
    lambda raw: bytes(len(raw)),
    lambda raw: b"\xff" * len(raw),
    lambda raw: raw[:5] + bytes((raw[5] ^ 1,)) + raw[6:],
    lambda raw: raw[len(raw) // 2 :] + raw[: len(raw) // 2],
    lambda raw: bytes(32) + raw[32:],
    lambda raw: b"",
)


def claims_of(text: str) -> Any:
    return json.loads(base64url_decode(text.split(".")[1]))


def resealed(claims: Any) -> bytes:
    """A JWT of changed claims, signed anew by the college."""
    header = {"alg": "EdDSA", "typ": "JWT", "kid": METHOD}
    return write_jws(header, json.dumps(claims).encode(), COLLEGE.ed25519.sign).encode()
