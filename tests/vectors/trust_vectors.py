"""Vectors of trust files: which are read, which are refused and why, and which take another's place."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.identifiers import kid
from credesk.credentials.instants import instant_seconds
from credesk.credentials.multibase import base64url_decode, base64url_encode, multikey
from credesk.credentials.trust import trust_document
from credesk.credentials.trust_file import sign_trust
from tests.credentials.material import ROOT, Key
from tests.vectors.centre import DAY, FRAME, LISTED_AT, OTHER_ROOT, content, issuer, lists
from tests.vectors.form import Pieces, pieces

Document = dict[str, Any]
_CONTENT = content(issuer())
_WHOLE = sign_trust(_CONTENT, ROOT.sign, lists())


@dataclass(frozen=True, slots=True)
class TrustVector:
    """A trust file. ``fault`` is "" where it is read, else TrustRefused, TrustAltered or Newer; ``root`` in hex."""

    name: str
    fault: str
    why: str
    trust: Pieces
    root: str | None = None


@dataclass(frozen=True, slots=True)
class TakingVector:
    """Whether the offered trust file takes the current one's place."""

    name: str
    taking: str
    current: bytes
    offered: bytes


def signed_payload(payload: bytes, key: Key = ROOT, header: Document | None = None, **more: Any) -> bytes:
    """A trust file around a payload's bytes, well signed."""
    named = {"alg": "EdDSA", "kid": kid(key.public).hex(), "typ": "credesk-trust+json"}
    protected, body = base64url_encode(stored_form(header or named)), base64url_encode(payload)
    signature = base64url_encode(key.sign(f"{protected}.{body}".encode()))
    return stored_form({"protected": protected, "payload": body, "signature": signature, "lists": [], **more})


def _edited(edit: Callable[[Document], object]) -> Pieces:
    """A trust file whose payload was edited before it was signed."""
    document = trust_document(_CONTENT)
    edit(document)
    return pieces(signed_payload(stored_form(document)))


def _outside(edit: Callable[[Document], object]) -> Pieces:
    """A trust file that was edited around what is signed."""
    document = json.loads(_WHOLE)
    edit(document)
    return pieces(json.dumps(document).encode())


def trust_vectors() -> list[TrustVector]:
    """All of them."""
    return [*_read(), *_around(), *_payloads(), *_keys()]


def _read() -> Iterator[TrustVector]:
    yield TrustVector("as it is made", "", "signed by its root", pieces(_WHOLE))
    yield TrustVector(
        "by the root that is expected", "", "the root is known already", pieces(_WHOLE), ROOT.public.hex()
    )
    yield TrustVector("later members", "", "readers ignore members that they do not know",
                      _edited(lambda d: (d.update(note="x"), d["issuers"][0].update(logo="x"))))  # fmt: skip
    yield TrustVector("without lists", "", "lists may be absent", _outside(lambda d: d.pop("lists")))
    spaced = json.dumps(trust_document(_CONTENT), indent=1).encode()
    yield TrustVector(
        "payload in another spelling", "", "the bytes are signed as they stand", pieces(signed_payload(spaced))
    )


def _around() -> Iterator[TrustVector]:
    def refused(
        name: str, why: str, trust: Pieces, fault: str = "TrustRefused", root: str | None = None
    ) -> TrustVector:
        return TrustVector(name, fault, why, trust, root)

    yield refused("another root", "the root is not the expected one", pieces(_WHOLE), root=OTHER_ROOT.public.hex())
    flipped = base64url_encode(base64url_decode(json.loads(_WHOLE)["payload"]).replace(b"0304", b"0305"))
    yield refused(
        "altered", "the signature does not fit", _outside(lambda d: d.update(payload=flipped)), "TrustAltered"
    )
    yield refused("unprotected header", "nothing that is not signed", _outside(lambda d: d.update(header={"kid": "x"})))
    yield refused(
        "padded base64", "base64url without padding", _outside(lambda d: d.update(payload=d["payload"] + "=="))
    )
    yield refused(
        "loose bits", "one spelling of base64url", _outside(lambda d: d.update(signature=d["signature"][:-1] + "x"))
    )
    yield refused(
        "general JWS", "flattened JWS", _outside(lambda d: d.update(signatures=[{"signature": d.pop("signature")}]))
    )
    for name, header in (
        ("another algorithm", {"alg": "none"}), ("another kid", {"kid": "00" * 8}), ("another type", {"typ": "JWT"}),
        ("a further header", {"crit": ["exp"]}),
    ):  # fmt: skip
        named = {"alg": "EdDSA", "kid": kid(ROOT.public).hex(), "typ": "credesk-trust+json", **header}
        yield refused(
            name,
            "the protected header is exactly these three",
            pieces(signed_payload(stored_form(trust_document(_CONTENT)), header=named)),
        )
    yield refused("member twice", "nothing twice", pieces(_WHOLE[:-1] + b',"payload":"e30"}'))
    yield refused("lists as text", "lists are an array of objects", _outside(lambda d: d.update(lists="x")))
    yield refused("list as text", "lists are an array of objects", _outside(lambda d: d.update(lists=["x"])))
    yield refused("601 lists", "at most 600 lists", _outside(lambda d: d.update(lists=[{}] * 601)))
    yield refused(
        "list too large", "a list has at most 65,536 bytes", _outside(lambda d: d.update(lists=[{"x": "y" * 65_536}]))
    )
    yield refused("not JSON", "JSON", pieces(b"trust me"))
    yield refused("nothing", "its members", pieces(b"{}"))


def _payloads() -> Iterator[TrustVector]:
    yield TrustVector("version 2", "Newer", "a later version", _edited(lambda d: d.update(version=2)))
    first: Callable[[Document], Document] = lambda d: d["issuers"][0]  # noqa: E731
    for name, why, edit in (
        ("another document", "its type", lambda d: d.update(type="other")),
        ("version true", "version 1", lambda d: d.update(version=True)),
        ("version as text", "version 1", lambda d: d.update(version="1")),
        ("sequence below zero", "from 0", lambda d: d.update(sequence=-1)),
        ("sequence as text", "a whole number", lambda d: d.update(sequence="12")),
        ("no updated", "it must stand there", lambda d: d.pop("updated")),
        ("expires as a day", "an instant", lambda d: d.update(expires="2027-05-24")),
        ("issuers as object", "an array", lambda d: d.update(issuers={})),
        ("issuer twice", "an id belongs to one issuer", lambda d: d.update(issuers=d["issuers"] * 2)),
        ("issuer without ids", "one or more ids", lambda d: first(d).update(ids=[])),
        ("id of another method", "did:web or did:key", lambda d: first(d).update(ids=["did:example:1"])),
        ("issuer without a name", "one or more names", lambda d: first(d).update(names=[])),
        ("name of spaces", "a name can be seen", lambda d: first(d)["names"][0].update(name=" \u2003 ")),
        ("name that turns the line", "a name is one printed line", lambda d: _names(d)[0].update(name="\u202eelpmaxE")),
        ("name from a week", "days in one spelling", lambda d: first(d)["names"][1].update({"from": "2026-W23-1"})),
        ("name from 30 February", "a day that exists", lambda d: first(d)["names"][1].update({"from": "2026-02-30"})),
        ("telephone of two lines", "one printed line", lambda d: first(d).update(telephone="+254\n57")),
        ("address of http", "https", lambda d: first(d).update(verifyAddress="http://verify.centre.example/")),
        ("address with a fragment", "no #", lambda d: first(d).update(verifyAddress="https://verify.centre.example/#x")),
        ("address beyond ASCII", "ASCII", lambda d: first(d).update(verifyAddress="https://verify.cénter.example/")),
        ("base without a slash", "a last slash", lambda d: first(d).update(statusBase="https://verify.centre.example/status")),
        ("successor that is no id", "an issuer's id", lambda d: first(d).update(successor="Example Centre")),
        ("keys as object", "an array", lambda d: first(d).update(keys={})),
    ):  # fmt: skip
        yield TrustVector(name, "TrustRefused", why, _edited(edit))


OTHER_ID = "did:web:nowhere.example"
P256 = "zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169"


def _names(document: Document) -> list[Document]:
    found: list[Document] = document["issuers"][0]["names"]
    return found


def _keys() -> Iterator[TrustVector]:
    small = multikey(b"\x01" + bytes(31))
    beyond = multikey(b"\xf0" + b"\xff" * 30 + b"\x7f")
    named: Callable[[Document], Document] = lambda d: d["issuers"][0]["keys"][0]  # noqa: E731
    stolen: Callable[[Document], Document] = lambda d: d["issuers"][0]["keys"][4]["revoked"]  # noqa: E731
    for name, why, edit in (
        ("key twice", "each key once", lambda d: d["issuers"][0]["keys"].append(dict(named(d)))),
        ("key of another controller", "one of the ids", lambda d: named(d).update(controller=OTHER_ID)),
        ("id that does not fit", "of the key", lambda d: named(d).update(id=named(d)["id"] + "x")),
        ("kid that does not fit", "the kid is computed", lambda d: named(d).update(kid="00" * 8)),
        ("kid in capitals", "lower-case hex", lambda d: named(d).update(kid=named(d)["kid"].upper())),
        ("key of small order", "no keys of small order", lambda d: named(d).update(publicKeyMultibase=small)),
        ("key beyond the prime", "canonical keys", lambda d: named(d).update(publicKeyMultibase=beyond)),
        ("key of another kind", "Ed25519", lambda d: named(d).update(publicKeyMultibase=P256)),
        ("practice as text", "true or false", lambda d: named(d).update(practice="no")),
        ("key without a beginning", "it must stand there", lambda d: named(d).pop("validFrom")),
        ("good list in capitals", "lower-case hex", lambda d: stolen(d).update(goodList=["AA" * 16])),
        ("good list with spaces", "32 hex digits", lambda d: stolen(d).update(goodList=["aa " * 10 + "aa"])),
        ("good list of short digests", "32 hex digits", lambda d: stolen(d).update(goodList=["aa"])),
        ("theft without a date", "it must stand there", lambda d: stolen(d).pop("since")),
    ):  # fmt: skip
        yield TrustVector(name, "TrustRefused", why, _edited(edit))


def taking_vectors() -> list[TakingVector]:
    """All of them."""
    later = lists(replace(FRAME, valid_from=LISTED_AT + DAY))
    other = sign_trust(replace(_CONTENT, root=OTHER_ROOT.public, sequence=13), OTHER_ROOT.sign, lists())
    moved = replace(_CONTENT, expires=instant_seconds("2028-05-24T00:00:00Z"))
    offered = (
        ("the same file", "SAME", _WHOLE),
        ("fewer lists", "SAME", sign_trust(_CONTENT, ROOT.sign)),
        ("later lists", "LATER_LISTS", sign_trust(_CONTENT, ROOT.sign, later)),
        ("the next one", "NEWER", sign_trust(replace(_CONTENT, sequence=13), ROOT.sign, later)),
        ("the one before", "OLDER", sign_trust(replace(_CONTENT, sequence=11), ROOT.sign, later)),
        ("the same number, another payload", "CONFLICT", sign_trust(moved, ROOT.sign, lists())),
        ("another root, a higher number", "OTHER_ROOT", other),
    )
    return [TakingVector(name, taking, _WHOLE, whole) for name, taking, whole in offered]
