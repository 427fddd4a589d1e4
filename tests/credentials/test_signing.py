"""Credentials: built, signed in two halves, the same every time, the same for every reader."""

import json
import pickle
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from credesk.credentials.build import build_credential, number
from credesk.credentials.canonical import stored_form_of_ours
from credesk.credentials.content import EvidenceContent, IdentityContent, MarkContent, Replaced, within
from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.errors import ContentRefused
from credesk.credentials.multibase import signature_of
from credesk.credentials.reading import read_credential
from credesk.credentials.signing import finish, prepare, sign_credential
from tests.credentials.material import (
    ACHIEVEMENT,
    CONTENT,
    CRITERIA,
    DID,
    DID_KEY,
    ISSUING,
    RESULT,
    STATUS,
    at_did_key,
    id_of,
    stored_of,
    with_intent,
)


def everything() -> Any:
    content = replace(CONTENT, with_schema=True, achievement=replace(ACHIEVEMENT, code="EL-4", field_of_study="Power"))
    return with_intent(content, practice=True, replaces=Replaced(id_of("old"), bytes(32)))


def test_the_halves_meet_in_the_stored_form() -> None:
    prepared = pickle.loads(pickle.dumps(prepare(pickle.loads(pickle.dumps(CONTENT)), ISSUING.public)))
    stored = finish(prepared, ISSUING.sign(prepared.to_sign))
    assert stored == stored_of() == sign_credential(CONTENT, ISSUING.public, ISSUING.sign)
    assert rfc8785.dumps(json.loads(stored)) == stored
    read = read_credential(stored)
    assert read.signed.message == prepared.to_sign
    assert is_signed_by(ISSUING.public, read.signed.signature, prepared.to_sign)


def test_the_shape_of_a_credential() -> None:
    document = json.loads(stored_of())
    (proof,) = document["proof"]
    assert proof["verificationMethod"].split("#")[0] == document["issuer"]["id"] == DID
    assert proof["created"] == "2026-11-24T09:30:00Z"
    assert len(signature_of(proof["proofValue"])) == 64
    assert (document["validFrom"], document["validUntil"]) == ("2026-11-24T00:00:00Z", "2031-11-23T23:59:59Z")
    (entry,) = document["credentialStatus"]
    assert entry["statusListCredential"] == "https://verify.kisumutvet.example/status/a1b2c3d4e5f60718/1"
    assert entry["id"] == entry["statusListCredential"] + "#80123"
    assert (entry["statusPurpose"], entry["statusListIndex"]) == ("revocation", "80123")
    text = stored_of().decode()
    assert "endorsementJwt" not in text
    assert "jti" not in text
    assert "KTVC-2026-0117" not in text


def test_rubric_levels_stand_in_the_order_of_points() -> None:
    mixed = tuple(replace(one, levels=one.levels[::-1]) for one in CRITERIA)
    content = replace(CONTENT, achievement=replace(ACHIEVEMENT, criteria=mixed))
    assert stored_of(content) == stored_of()
    achievement = build_credential(content)["credentialSubject"]["achievement"]
    described = [one for one in achievement["resultDescription"] if one["resultType"] == "RubricCriterionLevel"]
    assert len(described) == 4
    for one in described:
        assert [level["points"] for level in one["rubricCriterionLevel"]] == ["0", "1", "2", "3"]
        assert [level["level"] for level in one["rubricCriterionLevel"]] == ["1", "2", "3", "4"]


def test_marks_become_results_and_can_be_left_out() -> None:
    subject = build_credential(CONTENT)["credentialSubject"]
    assert [result["value"] for result in subject["result"]] == ["Achieved with merit", "9", "3", "2", "2", "2"]
    bare = replace(CONTENT, result=replace(RESULT, marks=None, points=None))
    subject = build_credential(bare)["credentialSubject"]
    assert [result["value"] for result in subject["result"]] == ["Achieved with merit"]
    assert [one["resultType"] for one in subject["achievement"]["resultDescription"]] == ["PerformanceLevel"]
    read_credential(stored_of(bare))


def test_optional_parts() -> None:
    document = build_credential(everything())
    assert document["@context"][2].endswith("/extensions.json")
    assert document["credentialSchema"][0]["type"] == ["1EdTechJsonSchemaValidator2019"]
    assert document["description"].startswith("Practice")
    assert document["relatedResource"][0]["id"] != document["id"]
    read_credential(stored_of(everything()))
    plain = at_did_key(with_intent(valid_until=None))
    document = json.loads(stored_of(plain))
    assert document["issuer"]["id"] == DID_KEY
    assert "credentialStatus" not in document
    assert "validUntil" not in document
    assert len(document["@context"]) == 2


@pytest.mark.parametrize(
    "content",
    [
        with_intent(valid_until=date(2026, 11, 23)),
        replace(CONTENT, issuer=replace(CONTENT.issuer, id="https://kisumutvet.example")),
        replace(CONTENT, identities=()),
        with_intent(place=replace(CONTENT.intent.place, index=131072)),  # type: ignore[type-var]
        replace(CONTENT, result=replace(RESULT, marks=(MarkContent(CRITERIA[0].id, CRITERIA[1].levels[0].id),))),
        replace(CONTENT, achievement=replace(ACHIEVEMENT, criteria=CRITERIA + CRITERIA[:1])),
        replace(CONTENT, achievement=replace(ACHIEVEMENT, name="one\ud800")),
        replace(CONTENT, achievement=replace(ACHIEVEMENT, description="a bell \x07")),
        replace(CONTENT, achievement=replace(ACHIEVEMENT, description="\ufdd0")),
        replace(CONTENT, achievement=replace(ACHIEVEMENT, description="x" * 300_000)),
        replace(CONTENT, achievement=replace(ACHIEVEMENT, credits=Fraction(10**9))),
        replace(CONTENT, issuer=replace(CONTENT.issuer, name="")),
    ],
)
def test_what_cannot_be_signed(content: Any) -> None:
    with pytest.raises(ContentRefused):
        stored_of(content)


def test_a_did_key_signs_with_its_own_key() -> None:
    with pytest.raises(ContentRefused, match="named after"):
        prepare(at_did_key(), STATUS.public)


def test_tasks_that_share_a_rubric() -> None:
    task = id_of("second task")
    again = replace(
        CRITERIA[0],
        id=within(task, CRITERIA[0].id),
        must_reach=None,
        levels=tuple(replace(level, id=within(task, level.id)) for level in CRITERIA[0].levels),
    )
    read_credential(stored_of(replace(CONTENT, achievement=replace(ACHIEVEMENT, criteria=(*CRITERIA, again)))))


def test_the_same_thing_twice_is_written_once() -> None:
    twice = replace(CONTENT, evidence=(*CONTENT.evidence, CONTENT.evidence[0], EvidenceContent(id_of("paper"))))
    twice = replace(twice, achievement=replace(ACHIEVEMENT, alignments=ACHIEVEMENT.alignments * 2))
    document = build_credential(twice)
    assert len(document["evidence"]) == 4
    assert "digestMultibase" not in document["evidence"][3]
    assert len(document["credentialSubject"]["achievement"]["alignment"]) == 2


def test_an_identifier_is_hashed_with_its_salt() -> None:
    first = build_credential(CONTENT)["credentialSubject"]["identifier"][0]
    other = replace(CONTENT, identities=(IdentityContent("KTVC-2026-0117", b"another"),))
    second = build_credential(other)["credentialSubject"]["identifier"][0]
    assert first["identityHash"].startswith("sha256$")
    assert first["identityHash"] != second["identityHash"]


@given(st.fractions(0, 10**6))
def test_numbers_have_at_most_two_decimals(value: Fraction) -> None:
    shown = number(value)
    assert abs(Fraction(str(shown)) - value) <= Fraction(1, 200)
    assert len(str(shown).partition(".")[2]) <= 2


ASCII = st.text(st.characters(max_codepoint=127), max_size=8)
JSON = st.recursive(
    st.text(st.characters(codec="utf-8"), max_size=12)
    | st.booleans()
    | st.integers(0, 10**9)
    | st.integers(0, 10**8).map(lambda value: value / 100),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(ASCII, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(ASCII, JSON, max_size=4))
def test_our_stored_form_is_rfc_8785(document: dict[str, Any]) -> None:
    whole = json.loads(rfc8785.dumps(document))
    assert stored_form_of_ours(whole) == rfc8785.dumps(document)
