"""The trust file: signed by its root, read strictly, taken only in place of an older one of the same root."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from mnemonic import Mnemonic

from credesk.credentials.errors import CredentialError, Newer, TrustAltered, TrustRefused
from credesk.credentials.instants import instant_seconds
from credesk.credentials.multibase import base64url_decode, base64url_encode, multikey
from credesk.credentials.status_places import Purpose
from credesk.credentials.trust import Theft, TrustedName, read_trust, trust_document
from credesk.credentials.trust_file import (
    MOST_LISTS,
    Taking,
    fingerprint_words,
    kept_lists,
    read_trust_file,
    sign_trust,
    taking,
    with_lists,
)
from credesk.credentials.worker_side import parse_code, parse_trust, raise_fault, report_of
from tests.credentials.material import (
    DID,
    ISSUER,
    ISSUING,
    LISTED_AT,
    NOW,
    PLACE,
    ROOT,
    SIGNED_AT,
    STATUS,
    THIEF,
    code_of,
    edited,
    key_of,
    lists_of,
    trust_file_of,
    trust_of,
)

Edit = Callable[[dict[str, Any]], object]


def test_a_trust_file_comes_back() -> None:
    stolen = key_of(THIEF, revoked=Theft(SIGNED_AT, "stolen", frozenset((bytes(16), bytes(range(16))))))
    retired = key_of(ROOT, valid_until=SIGNED_AT, practice=True, revoked=Theft(SIGNED_AT, "lost"))
    issuer = replace(ISSUER, successor="did:web:other.example", keys=(*ISSUER.keys, stolen, retired))
    content = trust_of(issuer)
    raw = sign_trust(content, ROOT.sign, lists_of())
    found = read_trust_file(raw, ROOT.public)
    assert found.content == content
    assert len(found.lists) == 3
    assert found.lists == tuple(lists_of())
    assert sign_trust(content, ROOT.sign, lists_of()) == raw


def test_names_of_an_issuer_by_day() -> None:
    first, second = TrustedName("Old", None, date(2026, 6, 30)), TrustedName("New", date(2026, 9, 1))
    issuer = replace(ISSUER, names=(first, second))
    assert issuer.name_at(instant_seconds("2020-01-01T00:00:00Z")) == "Old"
    assert issuer.name_at(SIGNED_AT) == "New"
    assert issuer.name_at(instant_seconds("2026-08-01T00:00:00Z")) == "New"


def resigned(edit: Edit) -> bytes:
    """A trust file whose payload was edited and signed anew by the root."""
    whole = json.loads(trust_file_of())
    payload = json.loads(base64url_decode(whole["payload"]))
    edit(payload)
    whole["payload"] = base64url_encode(json.dumps(payload).encode())
    whole["signature"] = base64url_encode(ROOT.sign(f"{whole['protected']}.{whole['payload']}".encode()))
    return json.dumps(whole).encode()


def key(payload: dict[str, Any]) -> dict[str, Any]:
    inner: dict[str, Any] = payload["issuers"][0]["keys"][0]
    return inner


PAYLOADS: dict[str, Edit] = {
    "another type": lambda p: p.update(type="trust"),
    "version 0": lambda p: p.update(version=0),
    "version by truth": lambda p: p.update(version=True, type="x"),
    "no root": lambda p: p.pop("root"),
    "root of small order": lambda p: p.update(root=multikey(bytes(32))),
    "sequence as text": lambda p: p.update(sequence="12"),
    "sequence below zero": lambda p: p.update(sequence=-1),
    "date that is none": lambda p: p.update(expires="tomorrow"),
    "no issuers": lambda p: p.pop("issuers"),
    "issuer that is none": lambda p: p["issuers"].append(7),
    "issuer twice": lambda p: p["issuers"].append(p["issuers"][0]),
    "issuer without ids": lambda p: p["issuers"][0].update(ids=[]),
    "issuer by address": lambda p: p["issuers"][0].update(ids=["https://x.example"]),
    "issuer without names": lambda p: p["issuers"][0].update(names=[]),
    "name that is empty": lambda p: p["issuers"][0]["names"][0].update(name=" "),
    "name from no day": lambda p: p["issuers"][0]["names"][0].update({"from": "2026"}),
    "address without lock": lambda p: p["issuers"][0].update(verifyAddress="http://x.example/"),
    "base without slash": lambda p: p["issuers"][0].update(statusBase="https://x.example/status"),
    "successor that is none": lambda p: p["issuers"][0].update(successor="x"),
    "key of somebody else": lambda p: key(p).update(controller="did:web:x.example"),
    "key by another name": lambda p: key(p).update(id=DID + "#z6Mk"),
    "key with another kid": lambda p: key(p).update(kid="0" * 16),
    "key twice": lambda p: p["issuers"][0]["keys"].append(key(p)),
    "key that is none": lambda p: key(p).update(publicKeyMultibase="z6Mk"),
    "key from no day": lambda p: key(p).update(validFrom=None),
    "practice as text": lambda p: key(p).update(practice="no"),
    "theft that is none": lambda p: key(p).update(revoked=True),
    "good list of numbers": lambda p: key(p).update(
        revoked={"since": "2026-01-01T00:00:00Z", "reason": "x", "goodList": [1]}
    ),
    "good list of words": lambda p: key(p).update(
        revoked={"since": "2026-01-01T00:00:00Z", "reason": "x", "goodList": ["z" * 32]}
    ),
}


@pytest.mark.parametrize("edit", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_payloads_that_are_refused(edit: Edit) -> None:
    read_trust_file(resigned(lambda payload: None))
    with pytest.raises(TrustRefused):
        read_trust_file(resigned(edit))


def test_unknown_members_are_ignored() -> None:
    def later(payload: dict[str, Any]) -> None:
        payload.update(note="x")
        payload["issuers"][0].update(logo="x")
        key(payload).update(comment=["x"])

    assert read_trust_file(resigned(later)).content == trust_of()


def test_a_later_version_is_told() -> None:
    with pytest.raises(Newer):
        read_trust_file(resigned(lambda payload: payload.update(version=2)))
    with pytest.raises(Newer):
        report_of(parse_code(b"x", resigned(lambda payload: payload.update(version=2)), NOW))


WHOLES: dict[str, Edit] = {
    "no payload": lambda w: w.pop("payload"),
    "payload that is no base64url": lambda w: w.update(payload="=="),
    "payload that is no JSON": lambda w: w.update(payload="AAAA"),
    "unprotected header": lambda w: w.update(header={}),
    "another algorithm": lambda w: w.update(protected=base64url_encode(b'{"alg":"none"}')),
    "lists that are none": lambda w: w.update(lists={}),
    "a list that is none": lambda w: w.update(lists=["x"]),
    "too many lists": lambda w: w.update(lists=[{}] * (MOST_LISTS + 1)),
    "a large list": lambda w: w.update(lists=[{"x": "y" * 70_000}]),
}


@pytest.mark.parametrize("edit", WHOLES.values(), ids=WHOLES.keys())
def test_wholes_that_are_refused(edit: Edit) -> None:
    with pytest.raises(TrustRefused):
        read_trust_file(edited(trust_file_of(), edit))


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]", b"\xff", b'{"payload":1,"payload":2}'])
def test_what_is_no_trust_file(raw: bytes) -> None:
    with pytest.raises(TrustRefused):
        read_trust_file(raw)


def test_the_root_must_have_signed() -> None:
    with pytest.raises(TrustAltered):
        read_trust_file(trust_file_of(key=THIEF))
    with pytest.raises(TrustRefused, match="another organisation"):
        read_trust_file(trust_file_of(), THIEF.public)
    altered = edited(trust_file_of(), lambda w: w.update(signature=base64url_encode(bytes(64))))
    with pytest.raises(TrustAltered) as caught:
        report_of(parse_code(code_of().encode(), altered, NOW))
    assert caught.value.exit_code == 1
    with pytest.raises(TrustRefused):
        report_of(parse_code(code_of().encode(), trust_file_of(), NOW, THIEF.public))


def test_lists_can_be_put_beside_without_the_root() -> None:
    raw = with_lists(trust_file_of(lists=[]), lists_of())
    assert raw == trust_file_of()


def test_taking_another_trust_file() -> None:
    def file(**changes: Any) -> Any:
        return read_trust_file(sign_trust(trust_of(**changes), ROOT.sign, lists_of()))

    current = file()
    assert taking(current, file()) is Taking.SAME
    assert taking(current, file(sequence=13)) is Taking.NEWER
    assert taking(current, file(sequence=11)) is Taking.OLDER
    assert taking(current, file(expires=NOW)) is Taking.CONFLICT
    late = read_trust_file(trust_file_of(lists=lists_of({Purpose.REVOCATION: frozenset((1,))})))
    assert taking(current, late) is Taking.LATER_LISTS
    other = replace(trust_of(), root=THIEF.public)
    assert taking(current, read_trust_file(sign_trust(other, THIEF.sign))) is Taking.OTHER_ROOT
    assert [one.name for one in Taking if one.allowed] == ["NEWER", "LATER_LISTS"]


def test_lists_that_are_kept() -> None:
    place = frozenset((PLACE.index,))
    first = read_trust_file(trust_file_of(lists=lists_of({Purpose.REVOCATION: place}, valid_from=LISTED_AT - 2)))
    second = read_trust_file(trust_file_of(lists=lists_of(valid_from=LISTED_AT - 1)))
    third = read_trust_file(trust_file_of(lists=lists_of()))
    kept = kept_lists(first, second)
    assert len(kept) == 6
    assert set(kept) == {*first.lists, *second.lists}
    assert set(kept_lists(read_trust_file(trust_file_of(lists=kept)), third)) == {*second.lists, *third.lists}


def test_fingerprint_words() -> None:
    words = fingerprint_words(ROOT.public)
    assert len(words) == 6
    assert set(words) <= set(Mnemonic("english").wordlist)
    assert fingerprint_words(STATUS.public) != words
    told = parse_trust(trust_file_of())
    assert told["words"] == list(words)
    assert told["root"] == ROOT.public
    assert (told["sequence"], told["issuers"]) == (12, ["Kisumu TVET"])
    with pytest.raises(TrustRefused):
        raise_fault(parse_trust(b"{}"))


def test_read_trust_and_trust_document_are_inverse() -> None:
    assert read_trust(trust_document(trust_of())) == trust_of()


def test_errors_are_one_tree() -> None:
    from credesk.credentials import errors
    from credesk.domain.errors import CredeskError, Tampered

    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and kind.__module__ == errors.__name__]
    assert len(kinds) == 7
    assert all(issubclass(kind, CredentialError) and issubclass(kind, CredeskError) for kind in kinds)
    assert [kind.__name__ for kind in kinds if issubclass(kind, Tampered)] == ["TrustAltered"]


def test_status_keys_that_count() -> None:
    from credesk.credentials.status_book import verify_list

    raw = lists_of()[0]
    for changed in (
        key_of(STATUS, use="status", revoked=Theft(NOW, "stolen")),
        key_of(STATUS, use="status", valid_until=LISTED_AT - 1),
        key_of(STATUS, use="credential"),
    ):
        with pytest.raises(CredentialError):
            verify_list(raw, trust_of(replace(ISSUER, keys=(key_of(ISSUING), changed))), NOW)


@pytest.mark.parametrize(
    "encoded", ["", "u", "zAAAA", "uAAAA", "uH4sI", "u" + base64url_encode(b"\x1f\x8b" + bytes(20))]
)
def test_bit_strings_that_are_refused(encoded: str) -> None:
    from credesk.credentials.status_lists import decode_bits

    with pytest.raises(CredentialError):
        decode_bits(encoded)


def test_bit_strings_of_another_length_are_refused() -> None:
    import gzip

    from credesk.credentials.status_lists import LIST_BYTES, bit_is_set, decode_bits, encode_bits

    for size in (LIST_BYTES - 1, LIST_BYTES + 1, 50_000_000):
        with pytest.raises(CredentialError, match="another length"):
            decode_bits("u" + base64url_encode(gzip.compress(bytes(size))))
    behind = gzip.compress(bytes(LIST_BYTES)) + b"x"
    with pytest.raises(CredentialError):
        decode_bits("u" + base64url_encode(behind))
    bits = decode_bits(encode_bits({0, 7, 8, 131_071}))
    assert (bits[0], bits[1], bits[-1]) == (0x81, 0x80, 0x01)
    assert [place for place in (0, 1, 7, 8, 131_071) if bit_is_set(bits, place)] == [0, 7, 8, 131_071]
    with pytest.raises(CredentialError):
        encode_bits({131_072})
