"""What crafted certificates, trust files and lists may not reach: green, words nobody signed, or a busy checker."""

import json
import time
from dataclasses import replace
from typing import Any

import pytest

from credesk.credentials.errors import TrustRefused, Unreadable
from credesk.credentials.facts import one_line
from credesk.credentials.qr_text import qr_text
from credesk.credentials.strict_json import read_object
from credesk.credentials.token import claims_of, sign_token
from credesk.credentials.trust import TrustedName, read_trust, trust_document
from credesk.credentials.trust_file import sign_trust
from credesk.credentials.verdicts import Verdict
from credesk.credentials.worker_side import parse_code, parse_pair, report_of
from tests.credentials.material import (
    CONTENT,
    DID,
    ISSUER,
    ISSUING,
    NOW,
    PAPER,
    ROOT,
    STATUS,
    THIEF,
    VERIFY_ADDRESS,
    Key,
    code_of,
    edited,
    key_of,
    lists_of,
    stored_of,
    trust_file_of,
    trust_of,
)

ELSEWHERE = "did:web:elsewhere.example"
OTHER_STATUS = Key("another issuer's status")
NEIGHBOUR = replace(
    ISSUER,
    ids=(ELSEWHERE,),
    keys=(key_of(THIEF, ELSEWHERE), key_of(OTHER_STATUS, ELSEWHERE, "status")),
    verify_address="https://elsewhere.example/",
    status_base="https://elsewhere.example/status/",
)


def both(lists: list[bytes]) -> bytes:
    """A trust file with two issuers, signed by one root."""
    return sign_trust(trust_of(issuers=(ISSUER, NEIGHBOUR)), ROOT.sign, lists)


def test_a_neighbours_status_key_cannot_say_that_nothing_was_withdrawn() -> None:
    forged = [
        *lists_of(key=OTHER_STATUS, issuer_id=ELSEWHERE),
        *lists_of(key=OTHER_STATUS, issuer_id=DID),
        *lists_of(key=STATUS, issuer_id=ELSEWHERE),
        *lists_of(key=ISSUING),
    ]
    report = report_of(parse_code(code_of().encode(), both(forged), NOW))
    assert report.verdict is Verdict.NOT_MADE
    assert report_of(parse_code(code_of().encode(), both([*forged, *lists_of()]), NOW)).verdict is Verdict.IN_FORCE


def test_a_neighbours_key_does_not_sign_in_this_issuers_name() -> None:
    code = code_of(key=THIEF)
    assert report_of(parse_code(code.encode(), both(lists_of()), NOW)).verdict is Verdict.NOT_KNOWN


@pytest.mark.parametrize(
    "edit",
    [
        lambda document: document["issuers"][1]["ids"].append(DID),
        lambda document: document["issuers"][0]["ids"].append(DID),
        lambda document: document["issuers"][1]["keys"][0].update(controller=DID, id=f"{DID}#{_multikey(document)}"),
        lambda document: document["issuers"][1]["keys"][0].update(kid="0" * 16),
        lambda document: document["issuers"][0]["keys"].append(document["issuers"][0]["keys"][0]),
        lambda document: document["issuers"][0]["names"][0].update(name="In force\nKisumu TVET"),
        lambda document: document["issuers"][0]["names"][0].update(name="Kisumu \u202eTEVT"),
        lambda document: document["issuers"][0].update(telephone="+254 1\x1b[8m"),
    ],
)
def test_a_crafted_trust_file_is_refused(edit: Any) -> None:
    document = json.loads(json.dumps(trust_document(trust_of(issuers=(ISSUER, NEIGHBOUR)))))
    read_trust(document)
    edit(document)
    with pytest.raises(TrustRefused):
        read_trust(document)


def _multikey(document: Any) -> str:
    return str(document["issuers"][1]["keys"][0]["publicKeyMultibase"])


def test_names_in_any_script_stand_in_a_trust_file() -> None:
    named = replace(ISSUER, names=(TrustedName("معهد كيسومو التقني"), TrustedName("किसुमु कॉलेज")))
    assert read_trust(json.loads(json.dumps(trust_document(trust_of(named))))).issuers[0] == named


def test_words_of_an_attachment_that_is_not_proved_are_not_shown_as_verified() -> None:
    claims = replace(claims_of(CONTENT, PAPER, stored_of()), title=None, digest=None)
    code = qr_text(sign_token(claims, ISSUING.public, ISSUING.sign), VERIFY_ADDRESS)
    attached = edited(stored_of(), lambda document: document.update(name="Doctor of Everything"))
    report = report_of(parse_pair((attached, code.encode()), trust_file_of(), NOW))
    assert report.verdict is not Verdict.IN_FORCE
    assert report.facts["verified"] is True
    assert "Everything" not in str(report.facts)


def test_a_text_from_outside_does_not_fill_the_screen() -> None:
    assert len(one_line("A\n" * 100_000)) == 300
    assert one_line("x\n  In force\x1b[8m\u202e.pdf") == "x   In force [8m .pdf"


@pytest.mark.parametrize("raw", [b'{"' + b'\\"' * 120_000, b'{"a":"' + b"\\\\" * 120_000 + b"\\", b'"' * 240_000])
def test_text_without_an_end_is_read_in_one_go(raw: bytes) -> None:
    begun = time.process_time()
    with pytest.raises(Unreadable):
        read_object(raw, 256 * 1024, "The credential")
    assert time.process_time() - begun < 1.0
