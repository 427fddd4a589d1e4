"""export jwt, png, svg and bundle: each form is in force here, reads elsewhere, and is refused once it was changed."""

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from credesk.credentials.multibase import base64url_decode
from credesk.credentials.public_keys import ForeignKey, jwk_of, key_of_jwk
from tests.credentials.foreign_material import OTHERS, Signer, encoded
from tests.judges import ask
from tests.terminal.cohort import FATIMA, GRACE
from tests.terminal.sitting import Sitting


def form_of(sitting: Sitting, form: str, learner: str = GRACE, *options: object) -> Path:
    file = sitting.papers / f"made.{form}"
    sitting.do("export", form, learner, file, *options)
    return file


def checked(sitting: Sitting, file: Path) -> dict[str, Any]:
    result: dict[str, Any] = sitting.run("verify", file, "--json", person=None).said["results"][0]
    return result


@pytest.mark.parametrize(
    ("form", "options"),
    [("jwt", ()), ("jwt", ("--algorithm", "RS256")), ("png", ()), ("svg", ())],
)
def test_every_form_is_in_force_and_says_the_same(issued: Sitting, form: str, options: tuple[str, ...]) -> None:
    file = form_of(issued, form, GRACE, *options)
    result = checked(issued, file)
    assert result["verdict"] == "IN_FORCE", result
    assert result["facts"]["number"] in issued.do("list", "credentials").out
    assert result["facts"]["verified"] is True
    other = form_of(issued, form, FATIMA, *options)
    assert checked(issued, other)["facts"]["number"] != result["facts"]["number"]


def key_of(jwt: str) -> ForeignKey:
    return key_of_jwk(json.loads(base64url_decode(jwt.split(".", maxsplit=1)[0]))["jwk"])


def pem_of(key: ForeignKey) -> str:
    public: Any
    if key.kind == "RSA":
        public = RSAPublicNumbers(key.exponent, int.from_bytes(key.raw, "big")).public_key()
    else:
        public = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), key.raw)
    return str(public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode())


@pytest.mark.judge
@pytest.mark.parametrize("algorithm", ["ES256", "RS256"])
def test_openbadgeslib_verifies_our_jwts(issued: Sitting, algorithm: str) -> None:
    token = form_of(issued, "jwt", GRACE, "--algorithm", algorithm).read_text()
    issuer = json.loads(base64url_decode(token.split(".")[1]))["iss"]
    asked = {"ask": "verify jwt", "public": pem_of(key_of(token)), "issuer": issuer}
    assert ask(OTHERS, asked | {"token": token})[0] == "verified"
    assert ask(OTHERS, asked | {"token": token[:-8] + "A" * 8})[0] != "verified"


@pytest.mark.judge
@pytest.mark.parametrize("form", ["png", "svg"])
def test_openbadgeslib_takes_the_credential_out_of_our_pictures(issued: Sitting, form: str) -> None:
    picture = form_of(issued, form).read_bytes()
    taken = ask(OTHERS, {"ask": "extract", "form": form, "picture": encoded(picture)})
    assert taken.encode() == issued.credential_of(GRACE).read_bytes()


def test_a_changed_jwt_is_altered(issued: Sitting) -> None:
    file = form_of(issued, "jwt")
    head, body, tail = file.read_text().split(".")
    payload = json.loads(base64url_decode(body))
    assert payload["iss"] == payload["issuer"]["id"]
    assert payload["jti"] == payload["id"]
    assert (
        base64url_decode(head)
        == json.dumps(json.loads(base64url_decode(head)), sort_keys=True, separators=(",", ":")).encode()
    )
    file.write_text(f"{head}.{body}.{tail[:-8]}{'A' * 8}")
    assert checked(issued, file)["verdict"] == "ALTERED"


def test_a_withdrawn_certificate_is_withdrawn_in_every_form(issued: Sitting) -> None:
    files = [form_of(issued, form) for form in ("jwt", "png", "svg")]
    issued.do("revoke", GRACE, "--reason", "Awarded in error")
    assert [checked(issued, file)["verdict"] for file in files] == ["WITHDRAWN"] * 3


def test_the_bundle_is_whole_and_always_the_same(issued: Sitting) -> None:
    first = form_of(issued, "bundle").read_bytes()
    assert form_of(issued, "bundle").read_bytes() == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names == ["certificate.pdf", "badge.png", "badge.svg", "credential.json", "index.html"]
        for name in names[:-1]:
            file = issued.papers / name
            file.write_bytes(archive.read(name))
            assert checked(issued, file)["verdict"] == "IN_FORCE"
        page = archive.read("index.html").decode()
    assert GRACE in page
    assert 'href="credential.json"' in page
    assert "script" not in page


def test_an_own_picture_is_baked_or_refused(issued: Sitting) -> None:
    own = issued.paper("own.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z"/></svg>')
    file = form_of(issued, "svg", GRACE, "--picture", own)
    assert b'<path d="M0 0h1v1z"/>' in file.read_bytes()
    assert checked(issued, file)["verdict"] == "IN_FORCE"
    acting = issued.paper("acting.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>')
    for bad, form in ((acting, "svg"), (own, "png"), (issued.paper("no.png", b"\x89PNG\r\n\x1a\nno"), "png")):
        target = issued.papers / "never"
        ran = issued.run("export", form, GRACE, target, "--picture", bad, person=None)
        assert (ran.code, target.exists()) == (2, False)
        assert "picture" in ran.err


@pytest.mark.parametrize("form", ["jwt", "png", "svg", "bundle"])
@pytest.mark.parametrize(
    "stored", ["CAST(replace(CAST(json AS TEXT), 'Solar', 'Lunar') AS BLOB)", "CAST(json AS TEXT)"]
)
def test_what_is_not_what_was_signed_is_not_written(issued: Sitting, form: str, stored: str) -> None:
    with closing(sqlite3.connect(issued.database)) as database, database:
        database.execute(f"UPDATE credentials SET json = {stored}")
    target = issued.papers / "never"
    ran = issued.run("export", form, GRACE, target)
    assert (ran.code, target.exists()) == (1, False), ran


def test_jwt_keys_stand_in_did_json_and_cannot_be_put_there(issued: Sitting) -> None:
    issued.do("issuer", "set", "--domain", "college.example")
    token = form_of(issued, "jwt").read_text()
    assert [method["publicKeyJwk"] for method in methods(issued)] == [jwk_of(key_of(token))]
    assert key_of(form_of(issued, "jwt").read_text()) == key_of(token)
    note = json.loads(issued.one("SELECT value FROM workstation WHERE name LIKE 'local:jwt key ES256%'"))
    assert "d" not in note["jwk"]
    forged = note | {"jwk": jwk_of(ForeignKey("P-256", Signer("thief").p256_point))}
    with closing(sqlite3.connect(issued.database)) as database, database:
        change = "UPDATE workstation SET value = ? WHERE name LIKE 'local:jwt key ES256%'"
        database.execute(change, (json.dumps(forged).encode(),))
    assert methods(issued) == []
    ran = issued.run("export", "jwt", GRACE, issued.papers / "never.jwt")
    assert (ran.code, (issued.papers / "never.jwt").exists()) == (1, False)


def methods(sitting: Sitting) -> list[dict[str, Any]]:
    file = sitting.papers / "did.json"
    sitting.do("export", "did", file)
    found = json.loads(file.read_bytes())
    assert [method["id"] for method in found["verificationMethod"]] == found["assertionMethod"]
    return [method for method in found["verificationMethod"] if method["type"] == "JsonWebKey"]
