"""One certificate for every way to be wrong, named by its verdict, with the checks that tell it."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from credesk.credentials import cbor
from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.check import check_qr_text, check_token
from credesk.credentials.checking import Checker
from credesk.credentials.content import Replaced
from credesk.credentials.instants import instant_seconds
from credesk.credentials.qr_text import qr_text
from credesk.credentials.signing import credential_digest
from credesk.credentials.status_places import Purpose
from credesk.credentials.token import claims_of, read_token, sign_token, token_digest
from credesk.credentials.trust import Theft, TrustedIssuer
from credesk.credentials.trust_file import read_trust_file
from credesk.credentials.verdicts import CheckState, Report, Verdict
from credesk.credentials.worker_side import (
    parse_code,
    parse_credential,
    parse_pair,
    parse_token,
    report_of,
)
from tests.credentials.material import (
    CONTENT,
    DID_KEY,
    ISSUER,
    ISSUING,
    LISTED_AT,
    NOW,
    PAPER,
    PLACE,
    SIGNED_AT,
    STATUS,
    THIEF,
    VERIFY_ADDRESS,
    at_did_key,
    code_of,
    edited,
    id_of,
    key_of,
    lists_of,
    stored_of,
    token_of,
    trust_file_of,
    with_intent,
)

DAY = 86_400
BIT = frozenset((PLACE.index,))
GOOD = credential_digest(stored_of())


def issuer_with(**changes: Any) -> TrustedIssuer:
    """The issuer after a change of its issuing key."""
    return replace(ISSUER, keys=(replace(ISSUER.keys[0], **changes), *ISSUER.keys[1:]))


@dataclass(frozen=True, slots=True)
class Case:
    """A certificate, what it is held against, and what must come out: verdict and failed or unmade checks."""

    verdict: Verdict
    telling: str = ""
    stored: Callable[[], bytes] = stored_of
    code: Callable[[], str] = code_of
    trust: Callable[[], bytes] = trust_file_of
    now: int = NOW


def theft(good: frozenset[bytes] | None) -> Theft:
    return Theft(SIGNED_AT + DAY, "the laptop was stolen", good)


def rename(document: dict[str, Any]) -> None:
    document["credentialSubject"]["achievement"]["name"] = "Something else"


def altered_code() -> str:
    """A code with another name in it, under the old signature."""
    tag = cbor.decode(token_of())
    assert isinstance(tag, cbor.Tag)
    assert isinstance(tag.item, list)
    protected, _, body, signature = tag.item
    assert isinstance(body, bytes)
    changed = body.replace("Achieng’".encode(), "Atieno2’".encode())
    return qr_text(cbor.encode(cbor.Tag(18, [protected, {}, changed, signature])), VERIFY_ADDRESS)


PRACTICE = with_intent(practice=True)
CASES = {
    "in force": Case(Verdict.IN_FORCE),
    "in force without an end": Case(
        Verdict.IN_FORCE,
        stored=lambda: stored_of(with_intent(valid_until=None)),
        code=lambda: code_of(with_intent(valid_until=None)),
    ),
    "in force by a retired key": Case(
        Verdict.IN_FORCE, trust=lambda: trust_file_of(issuer_with(valid_until=SIGNED_AT + 1))
    ),
    "in force by a stolen key, known before": Case(
        Verdict.IN_FORCE,
        trust=lambda: trust_file_of(issuer_with(revoked=theft(frozenset((GOOD, token_digest(token_of())))))),
    ),
    "unknown issuer": Case(
        Verdict.NOT_KNOWN,
        "issuer key signature practice withdrawal suspension expiry start",
        trust=lambda: trust_file_of(replace(ISSUER, ids=(DID_KEY,), keys=(key_of(STATUS, DID_KEY),)), lists=[]),
    ),
    "unknown key": Case(
        Verdict.NOT_KNOWN,
        "key signature practice withdrawal suspension expiry start",
        stored=lambda: stored_of(key=THIEF),
        code=lambda: code_of(key=THIEF),
    ),
    "key of another use": Case(Verdict.NOT_KNOWN, "key", trust=lambda: trust_file_of(issuer_with(use="status"))),
    "key before its time": Case(
        Verdict.NOT_KNOWN, "key", trust=lambda: trust_file_of(issuer_with(valid_from=SIGNED_AT + 1))
    ),
    "key after its time": Case(
        Verdict.NOT_KNOWN, "key", trust=lambda: trust_file_of(issuer_with(valid_until=SIGNED_AT - 1))
    ),
    "altered": Case(
        Verdict.ALTERED,
        "signature practice withdrawal suspension expiry start",
        stored=lambda: edited(stored_of(), rename),
        code=altered_code,
    ),
    "stolen key": Case(
        Verdict.STOLEN, "stolen key", trust=lambda: trust_file_of(issuer_with(revoked=theft(frozenset())))
    ),
    "stolen key, no list of good ones": Case(
        Verdict.NOT_MADE, "stolen key", trust=lambda: trust_file_of(issuer_with(revoked=theft(None)))
    ),
    "practice key": Case(Verdict.PRACTICE, "practice", trust=lambda: trust_file_of(issuer_with(practice=True))),
    "withdrawn": Case(
        Verdict.WITHDRAWN, "withdrawal", trust=lambda: trust_file_of(lists=lists_of({Purpose.REVOCATION: BIT}))
    ),
    "withdrawn, seen in an older list": Case(
        Verdict.WITHDRAWN,
        "withdrawal",
        trust=lambda: trust_file_of(
            lists=[*lists_of(), *lists_of({Purpose.REVOCATION: BIT}, valid_from=LISTED_AT - 3600)]
        ),
    ),
    "withdrawn and suspended": Case(
        Verdict.WITHDRAWN,
        "withdrawal suspension",
        trust=lambda: trust_file_of(lists=lists_of({Purpose.REVOCATION: BIT, Purpose.SUSPENSION: BIT})),
    ),
    "replaced": Case(
        Verdict.REPLACED,
        "withdrawal",
        trust=lambda: trust_file_of(lists=lists_of({Purpose.REVOCATION: BIT, Purpose.REFRESH: BIT})),
    ),
    "suspended": Case(
        Verdict.SUSPENDED, "suspension", trust=lambda: trust_file_of(lists=lists_of({Purpose.SUSPENSION: BIT}))
    ),
    "no longer suspended": Case(
        Verdict.IN_FORCE,
        trust=lambda: trust_file_of(
            lists=[*lists_of(), *lists_of({Purpose.SUSPENSION: BIT}, valid_from=LISTED_AT - 3600)]
        ),
    ),
    "expired": Case(
        Verdict.EXPIRED,
        "expiry",
        trust=lambda: trust_file_of(expires=instant_seconds("2040-01-01T00:00:00Z"), lists=lists_of(valid_until=None)),
        now=instant_seconds("2031-11-24T00:00:00Z"),
    ),
    "in its last second": Case(
        Verdict.IN_FORCE,
        trust=lambda: trust_file_of(expires=instant_seconds("2040-01-01T00:00:00Z"), lists=lists_of(valid_until=None)),
        now=instant_seconds("2031-11-23T23:59:59Z"),
    ),
    "not yet in force": Case(
        Verdict.NOT_YET,
        "start",
        stored=lambda: stored_of(with_intent(award_date=date(2026, 12, 3))),
        code=lambda: code_of(with_intent(award_date=date(2026, 12, 3))),
    ),
    "begun somewhere on earth": Case(
        Verdict.IN_FORCE,
        stored=lambda: stored_of(with_intent(award_date=date(2026, 12, 2))),
        code=lambda: code_of(with_intent(award_date=date(2026, 12, 2))),
    ),
    "signed in the future": Case(
        Verdict.NOT_YET,
        "withdrawal suspension start",
        stored=lambda: stored_of(with_intent(signed_at=NOW + 2 * DAY)),
        code=lambda: code_of(with_intent(signed_at=NOW + 2 * DAY)),
    ),
    "no list at hand": Case(Verdict.NOT_MADE, "withdrawal suspension", trust=lambda: trust_file_of(lists=[])),
    "no suspension list at hand": Case(
        Verdict.NOT_MADE, "suspension", trust=lambda: trust_file_of(lists=lists_of()[:1])
    ),
    "list older than the certificate": Case(
        Verdict.NOT_MADE,
        "withdrawal suspension",
        trust=lambda: trust_file_of(lists=lists_of({Purpose.REVOCATION: BIT}, valid_from=SIGNED_AT - 1)),
    ),
    "list out of date": Case(
        Verdict.NOT_MADE,
        "withdrawal suspension",
        trust=lambda: trust_file_of(lists=lists_of(valid_until=NOW - 1)),
    ),
    "list out of date that tells": Case(
        Verdict.WITHDRAWN,
        "withdrawal suspension",
        trust=lambda: trust_file_of(lists=lists_of({Purpose.REVOCATION: BIT}, valid_until=NOW - 1)),
    ),
    "list from the future": Case(
        Verdict.NOT_MADE,
        "withdrawal suspension",
        trust=lambda: trust_file_of(lists=lists_of(valid_from=NOW + DAY)),
    ),
    "list signed by an issuing key": Case(
        Verdict.NOT_MADE, "withdrawal suspension", trust=lambda: trust_file_of(lists=lists_of(key=ISSUING))
    ),
    "list altered": Case(
        Verdict.NOT_MADE,
        "withdrawal suspension",
        trust=lambda: trust_file_of(
            lists=[edited(one, lambda d: d.update(validUntil="2040-01-01T00:00:00Z")) for one in lists_of()]
        ),
    ),
    "trust file ended": Case(Verdict.NOT_MADE, "trust list", trust=lambda: trust_file_of(expires=NOW - 1)),
}


def telling(report: Report) -> str:
    return " ".join(check.name.value for check in report.checks if check.state is not CheckState.PASSED)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_verdict_of_a_code(case: Case) -> None:
    report = report_of(parse_code(case.code().encode(), case.trust(), case.now))
    assert (report.verdict, telling(report)) == (case.verdict, case.telling), report.sentence


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_verdict_of_a_credential(case: Case) -> None:
    report = report_of(parse_credential(case.stored(), case.trust(), case.now))
    assert (report.verdict, telling(report)) == (case.verdict, case.telling), report.sentence


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_verdict_of_a_pdf(case: Case) -> None:
    pair = (case.stored(), case.code().encode())
    report = report_of(parse_pair(pair, case.trust(), case.now))
    assert report.verdict is case.verdict, report.sentence
    if case.verdict is Verdict.IN_FORCE:
        assert telling(report) == ""
        assert "attachment" in [check.name.value for check in report.checks]


def test_the_order_and_the_exit_codes() -> None:
    names = "UNREADABLE NEWER NOT_KNOWN ALTERED STOLEN PRACTICE WITHDRAWN REPLACED SUSPENDED EXPIRED NOT_YET NOT_MADE"
    assert [verdict.name for verdict in Verdict] == [*names.split(), "IN_FORCE"]
    assert {verdict.name for verdict in Verdict if verdict.exit_code == 2} == {
        "UNREADABLE", "NEWER", "NOT_KNOWN", "NOT_MADE",
    }  # fmt: skip
    assert [verdict.name for verdict in Verdict if verdict.exit_code == 0] == ["IN_FORCE"]
    assert [verdict.name for verdict in Verdict if verdict.colour == "red"] == ["ALTERED", "STOLEN", "WITHDRAWN"]
    assert [verdict.name for verdict in Verdict if verdict.colour == "green"] == ["IN_FORCE"]


def test_practice_in_the_code() -> None:
    report = report_of(parse_code(code_of(PRACTICE).encode(), trust_file_of(), NOW))
    assert report.verdict is Verdict.PRACTICE
    assert report.facts["practice"] is True


def test_a_key_counts_for_its_controller_only() -> None:
    """The same key pair under another identifier of the issuer does not sign for this one."""
    elsewhere = replace(ISSUER, keys=(key_of(ISSUING, DID_KEY), key_of(STATUS, use="status")))
    report = report_of(parse_code(code_of().encode(), trust_file_of(elsewhere), NOW))
    assert report.verdict is Verdict.NOT_KNOWN
    assert "key" in telling(report).split()


@pytest.mark.parametrize("address", ["https://verify.kisumutvet.example.evil.example/", "https://x.example/"])
def test_the_address_of_somebody_else(address: str) -> None:
    report = report_of(parse_code(code_of(address=address).encode(), trust_file_of(), NOW))
    assert (report.verdict, telling(report)) == (Verdict.NOT_MADE, "address")
    assert report.sentence.startswith("Signed, address check not made")


def test_a_code_without_address_claims_none() -> None:
    content = at_did_key()
    issuer = replace(ISSUER, verify_address=None, status_base=None)
    trust = trust_file_of(issuer, lists=lists_of(issuer_id=DID_KEY, base=None))
    code = code_of(content, address=None)
    assert code.startswith("credesk:#")
    report = report_of(parse_code(code.encode(), trust, NOW))
    assert report.verdict is Verdict.IN_FORCE, report.sentence
    assert report_of(parse_token(token_of(content), trust, NOW)).verdict is Verdict.IN_FORCE
    alone = report_of(parse_credential(stored_of(content), trust, NOW))
    assert (alone.verdict, telling(alone)) == (Verdict.NOT_MADE, "withdrawal suspension")
    assert alone.sentence.startswith("Signed, withdrawal check not made")
    pair = report_of(parse_pair((stored_of(content), code.encode()), trust, NOW))
    assert pair.verdict is Verdict.IN_FORCE
    withdrawn = trust_file_of(issuer, lists=lists_of({Purpose.REVOCATION: BIT}, issuer_id=DID_KEY, base=None))
    assert report_of(parse_code(code.encode(), withdrawn, NOW)).verdict is Verdict.WITHDRAWN


def test_a_centre_that_got_a_domain_keeps_its_old_papers() -> None:
    code = code_of(at_did_key(), address=None)
    report = report_of(parse_code(code.encode(), trust_file_of(), NOW))
    assert report.verdict is Verdict.IN_FORCE, report.sentence


def test_a_list_that_comes_apart_from_the_trust_file() -> None:
    trust = trust_file_of(lists=[])
    late = lists_of({Purpose.REVOCATION: BIT})
    assert report_of(parse_code(code_of().encode(), trust, NOW, None, late)).verdict is Verdict.WITHDRAWN


def test_pdf_with_something_missing() -> None:
    trust = trust_file_of()
    no_file = report_of(parse_pair((None, code_of().encode()), trust, NOW))
    assert (no_file.verdict, telling(no_file)) == (Verdict.NOT_MADE, "attachment")
    no_code = report_of(parse_pair((stored_of(), None), trust, NOW))
    assert (no_code.verdict, telling(no_code)) == (Verdict.NOT_MADE, "code")
    assert report_of(parse_pair((None, None), trust, NOW)).verdict is Verdict.UNREADABLE


OTHER = with_intent(id=id_of("another credential"))


def rewritten(stored: bytes) -> bytes:
    return edited(stored, lambda document: document["proof"][0].update(created="2026-11-24T09:30:01Z"))


@pytest.mark.parametrize(
    ("stored", "code"),
    [
        (lambda: stored_of(OTHER), code_of),
        (stored_of, lambda: code_of(OTHER)),
        (lambda: rewritten(stored_of()), code_of),
        (lambda: edited(stored_of(), rename), code_of),
        (lambda: stored_of(key=THIEF), code_of),
    ],
    ids=["swapped attachment", "code of another", "proof edited", "text edited", "signed by another"],
)
def test_attachment_and_code_do_not_belong_together(stored: Callable[[], bytes], code: Callable[[], str]) -> None:
    report = report_of(parse_pair((stored(), code().encode()), trust_file_of(), NOW))
    assert (report.verdict, report.exit_code, telling(report)) == (Verdict.ALTERED, 1, "attachment")


def signed_claims(**changes: Any) -> str:
    """A code that the issuer signed with other claims than its credential's."""
    from credesk.credentials.token import claims_of, sign_token
    from tests.credentials.material import PAPER

    claims = replace(claims_of(CONTENT, PAPER, stored_of()), **changes)
    return qr_text(sign_token(claims, ISSUING.public, ISSUING.sign), VERIFY_ADDRESS)


@pytest.mark.parametrize(
    "changes",
    [
        {"credential_id": id_of("x")},
        {"issued_at": SIGNED_AT + 1},
        {"not_before": SIGNED_AT},
        {"expires": None},
        {"place": replace(PLACE, index=1)},
        {"place": None},
    ],
)
def test_code_and_attachment_must_say_the_same(changes: dict[str, Any]) -> None:
    report = report_of(parse_pair((stored_of(), signed_claims(**changes).encode()), trust_file_of(), NOW))
    assert report.verdict is Verdict.ALTERED


def test_a_code_that_names_no_credential() -> None:
    report = report_of(parse_pair((stored_of(), signed_claims(digest=None).encode()), trust_file_of(), NOW))
    assert (report.verdict, telling(report)) == (Verdict.NOT_MADE, "attachment")


def test_another_key_signed_the_attachment() -> None:
    both = replace(ISSUER, keys=(*ISSUER.keys, key_of(THIEF)))
    stored = stored_of(key=THIEF)
    code = signed_claims(digest=credential_digest(stored))
    report = report_of(parse_pair((stored, code.encode()), trust_file_of(both), NOW))
    assert (report.verdict, telling(report)) == (Verdict.NOT_KNOWN, "attachment")


def test_a_digest_of_a_credential_that_does_not_verify() -> None:
    stored = edited(stored_of(), rename)
    from credesk.credentials.canonical import stored_form

    code = signed_claims(digest=credential_digest(stored_form(json.loads(stored))))
    report = report_of(parse_pair((stored, code.encode()), trust_file_of(), NOW))
    assert (report.verdict, telling(report)) == (Verdict.ALTERED, "attachment")


def test_the_facts_that_are_shown() -> None:
    report = report_of(parse_code(code_of().encode(), trust_file_of(), NOW))
    facts = report.facts
    assert facts["name"] == "Achieng’ Atieno Otieno"
    assert facts["issuer"] == "Kisumu TVET"
    assert facts["telephone"] == "+254 57 202 0304"
    assert facts["number"] == certificate_number(CONTENT.intent.id)
    assert (facts["points"], facts["credits"], facts["workload_hours"]) == ([900, 1200], 250, 40)
    assert (facts["awarded"], facts["expires"]) == ("2026-11-24", "2031-11-23")
    assert facts["verified"] is True
    credential = report_of(parse_credential(stored_of(), trust_file_of(), NOW)).facts
    assert credential["number"] == facts["number"]
    assert credential["issuer"] == "Kisumu TVET"
    assert credential["title"] == CONTENT.achievement.name
    altered = report_of(parse_code(altered_code().encode(), trust_file_of(), NOW))
    assert altered.facts["verified"] is False


def test_facts_stand_in_one_line() -> None:
    content = replace(CONTENT, achievement=replace(CONTENT.achievement, name="Safe\n\u202eisolation"))
    facts = report_of(parse_credential(stored_of(content), trust_file_of(), NOW)).facts
    assert facts["title"] == "Safe isolation"
    odd = edited(stored_of(), lambda document: document.update(id="urn:uuid:7"))
    assert report_of(parse_credential(odd, trust_file_of(), NOW)).facts["credential_id"] == "urn:uuid:7"


def test_a_replacement_names_the_old_one() -> None:
    new = with_intent(id=id_of("new"), replaces=Replaced(CONTENT.intent.id, bytes(32)))
    assert report_of(parse_credential(stored_of(new), trust_file_of(), NOW)).verdict is Verdict.IN_FORCE


def code_with_field_20() -> str:
    """A code of a later version, with one field more in its paper map."""
    tag = cbor.decode(token_of())
    assert isinstance(tag, cbor.Tag)
    assert isinstance(tag.item, list)
    protected, _, body, _ = tag.item
    assert isinstance(body, bytes)
    claims = cbor.decode(body)
    assert isinstance(claims, dict)
    paper = claims[-65537]
    assert isinstance(paper, dict)
    later = cbor.encode(claims | {-65537: paper | {20: "something"}})
    signature = ISSUING.sign(cbor.encode(["Signature1", protected, b"", later]))
    return qr_text(cbor.encode(cbor.Tag(18, [protected, {}, later, signature])), VERIFY_ADDRESS)


def test_unknown_fields_and_shortened_texts_are_mentioned() -> None:
    report = report_of(parse_code(code_with_field_20().encode(), trust_file_of(), NOW))
    assert report.verdict is Verdict.IN_FORCE
    assert report.mentions == ("The code has fields that this program does not know: 20.",)
    short = report_of(parse_code(signed_claims(title="Safe…", shortened=(1,)).encode(), trust_file_of(), NOW))
    assert "shortened" in short.mentions[0]


def test_a_thief_cannot_put_a_good_digest_into_a_code_of_their_own() -> None:
    forged = replace(claims_of(CONTENT, PAPER, stored_of()), name="Somebody Else")
    token = sign_token(forged, ISSUING.public, ISSUING.sign)
    known = frozenset((GOOD, token_digest(token_of())))
    trust = read_trust_file(trust_file_of(issuer_with(revoked=theft(known))))
    checker = Checker.of(trust, NOW)
    assert read_token(token).claims.digest == GOOD
    assert check_token(token, checker).verdict is Verdict.STOLEN
    assert check_qr_text(qr_text(token, VERIFY_ADDRESS), checker).verdict is Verdict.STOLEN
    assert check_token(token_of(), checker).verdict is Verdict.IN_FORCE
