"""Vectors of other programs' credentials: JSON with a proof, JWT, and both baked into pictures.

The college signs with SHA-256("college") as Ed25519 key, and with the same number without its last byte as P-256 key.
"""

import base64
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from credesk.credentials.baked import bake_png, bake_svg, credential_in_png, credential_in_svg
from credesk.credentials.foreign_terms import CONTEXT_INTEGRITY, CONTEXT_V2
from credesk.credentials.instants import instant_seconds
from credesk.credentials.jws import write_jws
from credesk.credentials.jwt_form import jwt_of
from credesk.credentials.multibase import base64url_encode
from credesk.credentials.public_keys import ForeignKey, jwk_of
from credesk.credentials.status_lists import sign_lists
from credesk.credentials.trust import TrustContent, TrustedIssuer, TrustedKey, TrustedName
from credesk.credentials.trust_file import sign_trust
from tests.credentials.foreign_material import Signer, raw_ecdsa, signed
from tests.credentials.material import ISSUING, ROOT
from tests.credentials.material import STATUS as STATUS_KEY
from tests.fuzz.papers import FOREIGN
from tests.vectors.centre import DID, FRAME, LISTED_AT, key
from tests.vectors.credentials import RICH, stored
from tests.vectors.form import Pieces, joined, pieces

COLLEGE, THIEF = Signer("college"), Signer("thief")
WEB = "did:web:college.example"
METHOD = f"{COLLEGE.did}#{COLLEGE.did[8:]}"
Document = dict[str, Any]
LIST = FOREIGN.status_list.decode()
_DOT_PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
_DOT_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>'


@dataclass(frozen=True, slots=True)
class OtherVector:
    """One file of another program. ``form`` is json, jwt, png or svg; ``loaded`` are files to check with."""

    name: str
    verdict: str
    why: str
    file: Pieces
    form: str = "json"
    loaded: tuple[str, ...] = ()

    def credential(self) -> bytes:
        """The credential in the file."""
        raw = joined(self.file)
        if self.form in ("png", "svg"):
            return (credential_in_png if self.form == "png" else credential_in_svg)(raw) or b""
        return raw


def others_trust() -> bytes:
    """A trust file that lists the centre, and the college under its did:key."""
    first = instant_seconds("2019-01-01T00:00:00Z")
    college = TrustedIssuer(
        (COLLEGE.did,), (TrustedName("The College"),), (TrustedKey(COLLEGE.did, COLLEGE.public, "credential", first),)
    )
    centre = TrustedIssuer(
        (DID,), (TrustedName("Example Centre"),), (key(ISSUING), key(STATUS_KEY, "status")),
        status_base="https://verify.centre.example/status/",
    )  # fmt: skip
    content = TrustContent(ROOT.public, 1, LISTED_AT, LISTED_AT + 180 * 86_400, (centre, college))
    return sign_trust(content, ROOT.sign, sign_lists(FRAME, {}, STATUS_KEY.public, STATUS_KEY.sign))


def document() -> Document:
    """The college's credential without its proof."""
    made: Document = json.loads(FOREIGN.credential)
    del made["proof"]
    return made


def by(signer: Signer, edit: Callable[[Document], object], method: str = METHOD, suite: str = "eddsa-rdfc-2022") -> str:
    made = document()
    edit(made)
    return signed(made, signer, method, suite).decode()


def edited(edit: Callable[[Document], object]) -> str:
    """The signed credential after an edit, the signature left as it was."""
    made: Document = json.loads(FOREIGN.credential)
    edit(made)
    return json.dumps(made)


def other_vectors() -> list[OtherVector]:
    """All of them."""
    return [*_signed(), *_changed(), *_respelt(), *_jwts(), *_pictures()]


def did_json(key_members: Document) -> str:
    """The college's did.json with one key."""
    method = {"id": f"{WEB}#key-1", "type": "Multikey", "controller": WEB, **key_members}
    return json.dumps({"id": WEB, "verificationMethod": [method], "assertionMethod": [method["id"]]})


def _at_web(made: Document) -> None:
    made["issuer"]["id"] = WEB


def _signed() -> Iterator[OtherVector]:
    good = FOREIGN.credential.decode()
    yield OtherVector("listed, with its list", "IN_FORCE", "Status", [good], loaded=(LIST,))
    yield OtherVector("listed, no list at hand", "NOT_MADE", "Status", [good])
    no_status = by(COLLEGE, lambda made: made.pop("credentialStatus"))
    yield OtherVector("names no status place", "NOT_MADE", "Status", [no_status], loaded=(LIST,))
    other_kind = by(COLLEGE, lambda made: made["credentialStatus"].update(statusPurpose="message"))
    yield OtherVector("a status of another kind", "NOT_MADE", "Status", [other_kind], loaded=(LIST,))
    ended = by(COLLEGE, lambda made: made.update(validUntil="2026-11-30T23:59:59Z"))
    yield OtherVector("ended", "EXPIRED", "dates", [ended], loaded=(LIST,))
    later = by(COLLEGE, lambda made: made.update(validFrom="2027-03-02T09:00:00Z"))
    yield OtherVector("begins later", "NOT_YET", "dates", [later], loaded=(LIST,))
    stranger = by(THIEF, lambda made: made["issuer"].update(id=THIEF.did), f"{THIEF.did}#{THIEF.did[8:]}")
    yield OtherVector("well signed by an unlisted did:key", "NOT_KNOWN", "Keys", [stranger])
    stolen_name = by(THIEF, lambda made: None, f"{THIEF.did}#{THIEF.did[8:]}")
    yield OtherVector("signed in a listed issuer's name", "NOT_KNOWN", "Keys", [stolen_name])
    at_web = by(COLLEGE, _at_web, f"{WEB}#key-1")
    yield OtherVector("did:web, key not at hand", "NOT_KNOWN", "Keys", [at_web])
    keys = did_json({"publicKeyMultibase": COLLEGE.did[8:]})
    yield OtherVector("did:web, its did.json loaded", "NOT_KNOWN", "Keys", [at_web], loaded=(keys,))
    p256 = by(COLLEGE, _at_web, f"{WEB}#key-1", "ecdsa-rdfc-2019")
    keys = did_json({"publicKeyMultibase": COLLEGE.p256_multikey})
    yield OtherVector("P-256, its did.json loaded", "NOT_KNOWN", "Keys", [p256], loaded=(keys,))
    wrong = did_json({"publicKeyMultibase": THIEF.p256_multikey})
    yield OtherVector("P-256, another key in did.json", "ALTERED", "Keys", [p256], loaded=(wrong,))


def _results(made: Document) -> list[Any]:
    found: list[Any] = made["credentialSubject"]["result"]
    return found


def _changed() -> Iterator[OtherVector]:
    stranger = f"{THIEF.did}#{THIEF.did[8:]}"
    raw = by(THIEF, lambda made: made["issuer"].update(id=THIEF.did), stranger)
    edits: dict[str, Callable[[Document], object]] = {
        "another name": lambda made: made.update(name="Doctor"),
        "a later end": lambda made: made.update(validUntil="2099-03-02T09:00:00Z"),
        "an ordered list in another order": lambda made: _description(made).update(allowedValue=["A", "A", "B"]),
        "other credits": lambda made: made["credentialSubject"]["achievement"].update(creditsAvailable=25),
    }
    for name, edit in edits.items():
        made = json.loads(raw)
        edit(made)
        yield OtherVector(name, "ALTERED", "signature", [json.dumps(made)])


def _description(made: Document) -> Document:
    found: Document = made["credentialSubject"]["achievement"]["resultDescription"][0]
    return found


def _respelt() -> Iterator[OtherVector]:
    cred = "https://www.w3.org/2018/credentials#"
    edits: dict[str, Callable[[Document], object]] = {
        "end as a full IRI": lambda made: made.update({f"{cred}validUntil": made.pop("validUntil")}),
        "status as a full IRI": lambda made: made.update({f"{cred}credentialStatus": made.pop("credentialStatus")}),
        "end in another object of the same id": lambda made: made["evidence"].append(
            {"id": made["id"], "type": made["type"], "validUntil": made.pop("validUntil")}
        ),
        "included": lambda made: made.update({"@included": [{"id": made["id"]}]}),
        "a keyword for id": lambda made: made.update({"@id": made.pop("id")}),
        "a context inside": lambda made: made["issuer"].update({"@context": CONTEXT_V2}),
        "a context that is not known": lambda made: made["@context"].append("https://x.example/context"),
        "an inline context": lambda made: made["@context"].append({"validUntil": None}),
        "arrays in arrays": lambda made: made.update(evidence=[made["evidence"]]),
        "a blank id": lambda made: made["credentialSubject"].update(id="_:b0"),
        "a member that is not defined there": lambda made: made["issuer"].update(validUntil="2099-01-01T00:00:00Z"),
        "a number as text": lambda made: made["credentialSubject"]["achievement"].update(creditsAvailable="2.5E0"),
        "an empty array": lambda made: made["issuer"].update(otherIdentifier=[]),
        "null": lambda made: made.update(description=None),
        "the same result twice": lambda made: _results(made).append({"type": "Result", "value": "A"}),
        "two proofs": lambda made: made["proof"].append(dict(made["proof"][0], domain="x")),
    }  # fmt: skip
    for name, edit in edits.items():
        yield OtherVector(name, "UNREADABLE", "refused as unreadable", [edited(edit)], loaded=(LIST,))
    suite = edited(lambda made: made["proof"][0].update(cryptosuite="bbs-2023"))
    yield OtherVector("another cryptosuite, unlisted", "NEWER", "newer", [suite.replace(COLLEGE.did, THIEF.did)])
    alike: dict[str, Callable[[Document], object]] = {
        "other orders": lambda made: made["credentialSubject"]["achievement"]["tag"].reverse(),
        "an item without its array": lambda made: made.update(evidence=made["evidence"][0]),
        "a context more that says the same": lambda made: made["@context"].append(CONTEXT_INTEGRITY),
    }
    for name, edit in alike.items():
        yield OtherVector(name, "IN_FORCE", "means the same", [edited(edit)], loaded=(LIST,))


def _claims(made: Document, **changes: Any) -> Document:
    claims = {"iss": made["issuer"]["id"], "jti": made["id"], "sub": made["credentialSubject"]["id"]}
    claims |= {"nbf": instant_seconds("2026-03-02T06:00:00Z"), "exp": instant_seconds(made["validUntil"])}
    return made | claims | changes


def _jwt(header: Document, **changes: Any) -> Pieces:
    def sign(message: bytes) -> bytes:
        return raw_ecdsa(COLLEGE.p256, message) if header["alg"] == "ES256" else COLLEGE.ed25519.sign(message)

    return [write_jws(header, json.dumps(_claims(document(), **changes)).encode(), sign)]


def _jwts() -> Iterator[OtherVector]:
    ed25519 = {"alg": "EdDSA", "jwk": jwk_of(ForeignKey("Ed25519", COLLEGE.public)), "typ": "JWT"}
    p256 = {"alg": "ES256", "jwk": jwk_of(ForeignKey("P-256", COLLEGE.p256_point)), "typ": "JWT"}
    in_force = replace(OtherVector("", "IN_FORCE", "JWT", [], "jwt"), loaded=(LIST,))
    yield replace(in_force, name="JWT by the listed key", file=_jwt(ed25519))
    yield replace(in_force, name="JWT by the listed key, named", file=_jwt({"alg": "EdDSA", "kid": METHOD}))
    strange = replace(in_force, verdict="NOT_KNOWN")
    yield replace(strange, name="JWT by a key that only stands in it", file=_jwt(p256))
    good = str(_jwt(ed25519)[0])
    head, body, tail = good.split(".")
    other = base64url_encode(json.dumps(_claims(document(), name="Doctor")).encode())
    yield replace(in_force, name="JWT with another payload", verdict="ALTERED", file=[f"{head}.{other}.{tail}"])
    refused = replace(in_force, verdict="UNREADABLE")
    none = base64url_encode(json.dumps({"alg": "none", "kid": METHOD}).encode())
    yield replace(refused, name="JWT without a signature", file=[f"{none}.{body}."])
    yield replace(refused, name="JWT with a header member more", file=_jwt(ed25519 | {"crit": ["b64"]}))
    yield replace(refused, name="JWT whose key is of another kind", file=_jwt(ed25519 | {"jwk": p256["jwk"]}))
    yield replace(refused, name="JWT with a private key", file=_jwt(ed25519 | {"jwk": {**jwk_of(_ed()), "d": "AA"}}))
    yield replace(refused, name="JWT padded", file=[good + "="])
    for name, change in {"exp": 1, "nbf": 0, "iss": WEB, "sub": "did:example:x", "vc": {}}.items():
        yield replace(refused, name=f"JWT with another {name}", file=_jwt(ed25519, **{name: change}))
    yield replace(in_force, name="JWT of another method", verdict="NEWER", file=_jwt(ed25519 | {"alg": "ES512"}))
    ours = jwt_of(stored(RICH), ForeignKey("P-256", COLLEGE.p256_point), lambda one: raw_ecdsa(COLLEGE.p256, one))
    yield OtherVector("our credential with its proof in a JWT", "IN_FORCE", "forms.md", [ours], "jwt")
    bad = ours[:-6] + ("AAAAAA" if ours[-6:] != "AAAAAA" else "BBBBBB")
    yield OtherVector("our credential in a JWT that does not fit", "ALTERED", "forms.md", [bad], "jwt")


def _ed() -> ForeignKey:
    return ForeignKey("Ed25519", COLLEGE.public)


def _pictures() -> Iterator[OtherVector]:
    centre = stored(RICH)
    png, svg = bake_png(_DOT_PNG, centre), bake_svg(_DOT_SVG, centre)
    yield OtherVector("our badge (PNG)", "IN_FORCE", "forms.md", [{"hex": png.hex()}], "png")
    yield OtherVector("our badge (SVG)", "IN_FORCE", "forms.md", pieces(svg), "svg")
    token = str(_jwt({"alg": "EdDSA", "kid": METHOD})[0]).encode()
    baked = bake_png(_DOT_PNG, token)
    yield OtherVector("a JWT in a PNG", "IN_FORCE", "baked", [{"hex": baked.hex()}], "png", (LIST,))
    yield OtherVector("a JWT in an SVG", "IN_FORCE", "baked", pieces(bake_svg(_DOT_SVG, token)), "svg", (LIST,))
