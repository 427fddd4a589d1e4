"""From evidence to a credential: what can be recorded, signed off, decided and issued."""

import hashlib
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain.assessment import MAX_COMMENT, Mark, checked_comment, marks_form, marks_from_form
from credesk.domain.award import (
    Award,
    SignOff,
    Verification,
    award_key,
    check_award,
    decide,
    freeze,
)
from credesk.domain.credential import (
    IssuedCredential,
    ReplacementReason,
    check_issue,
    in_force,
    replacement_reason,
    revocation_reason,
)
from credesk.domain.errors import BadInput, Refused
from credesk.domain.evidence import Evidence, EvidenceKind, check_evidence, is_new_attempt
from credesk.domain.forms import Form
from credesk.domain.outcome import Outcome
from credesk.domain.people import (
    Learner,
    Person,
    PublicKey,
    Role,
    check_person,
    learner_number,
    new_learner_number,
)
from credesk.domain.rubric import RubricVersion
from credesk.domain.submission import Submission, check_submission, next_attempt
from credesk.domain.texts import Texts
from tests.domain.made import a_rubric, an_achievement, an_id, marks_at

DAY = date(2026, 11, 24)
SEALED, PLAIN = bytes(range(32)), bytes(32)
FILE = Evidence(an_id("file"), EvidenceKind.FILE, "IMG_2034.jpg", SEALED, PLAIN, 7, "image/jpeg")
SEEN = Evidence(an_id("seen"), EvidenceKind.OBSERVATION, "Wired a lamp", seen_by="Akinyi", seen_on=DAY)
PAPER = replace(SEEN, kind=EvidenceKind.PAPER, where="Cabinet 3")
VIDEO = Evidence(an_id("video"), EvidenceKind.ELSEWHERE, "lamp.mp4", digest=PLAIN, size=5 << 30, where="Disk 2")


def test_evidence_is_cited_by_its_sealed_digest_or_its_id() -> None:
    for item in (FILE, SEEN, PAPER, VIDEO, replace(FILE, kind=EvidenceKind.TEXT)):
        check_evidence(item)
    assert [item.name for item in (FILE, SEEN, PAPER, VIDEO)] == [SEALED, SEEN.id, PAPER.id, VIDEO.id]


@pytest.mark.parametrize(
    ("item", "message"),
    [
        (replace(FILE, what=" "), "name or a description"),
        (replace(FILE, what="x" * 1001), "1 to 1000"),
        (replace(FILE, digest=b"short"), "not a SHA-256"),
        (replace(FILE, sealed=None), "not in the evidence store"),
        (replace(FILE, digest=None), "not in the evidence store"),
        (replace(FILE, size=-1), "not in the evidence store"),
        (replace(SEEN, sealed=SEALED), "has a file"),
        (replace(SEEN, seen_by=""), "Who saw"),
        (replace(SEEN, seen_on=None), "and when"),
        (replace(PAPER, where=""), "Where does"),
        (replace(VIDEO, where=" "), "Where does"),
        (replace(VIDEO, digest=None), "Who saw"),
    ],
)
def test_evidence_that_cannot_be_recorded(item: Evidence, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        check_evidence(item)


def test_new_files_are_a_new_attempt_and_the_same_ones_are_not() -> None:
    assert is_new_attempt([], [PLAIN])
    assert is_new_attempt([PLAIN], [PLAIN, SEALED])
    assert not is_new_attempt([PLAIN, SEALED], [SEALED])
    assert not is_new_attempt([PLAIN], [])
    assert (next_attempt([]), next_attempt([2, 1])) == (1, 3)


SUBMISSION = Submission(an_id("s"), an_id("learner"), an_id("task", 0), 1, DAY, "a.zip", evidence=(FILE.id,))


@pytest.mark.parametrize(
    ("submission", "message"),
    [
        (replace(SUBMISSION, attempt=0), "from 1"),
        (replace(SUBMISSION, source=" "), "where it came from"),
        (replace(SUBMISSION, evidence=()), "is empty"),
        (replace(SUBMISSION, evidence=(FILE.id, FILE.id)), "twice"),
    ],
)
def test_submissions_that_cannot_be_recorded(submission: Submission, message: str) -> None:
    check_submission(SUBMISSION)
    with pytest.raises(BadInput, match=message):
        check_submission(submission)


RUBRIC = a_rubric([0, 1, 2], [0, 1, 2])
OTHER = replace(a_rubric([0, 4]), id=an_id("other rubric"))
ACHIEVEMENT = an_achievement(RUBRIC, OTHER)
RUBRICS = {RUBRIC.id: RUBRIC, OTHER.id: OTHER}


def signed(task: int, rubric: RubricVersion, *positions: int | None, learner: str = "learner") -> SignOff:
    marks, evidence = freeze(rubric, marks_at(rubric, *positions), [FILE.name, SEEN.name, FILE.name])
    return SignOff(
        id=an_id("sign-off", task, positions),
        assessment=an_id("assessment", task),
        submission=an_id("submission", task),
        assessor=an_id("assessor"),
        learner=an_id(learner),
        task=an_id("task", task),
        rubric_version=rubric.id,
        rubric_hash=rubric.content_hash,
        marks=marks,
        evidence=evidence,
        signed_on=DAY,
    )


@given(st.lists(st.tuples(st.none() | st.just(an_id("level")), st.text(max_size=5), st.booleans()), max_size=4))
def test_marks_round_trip(rows: list[tuple[bytes | None, str, bool]]) -> None:
    marks = {
        an_id(n): Mark(an_id(n), level, checked_comment_or_nothing(text), na)
        for n, (level, text, na) in enumerate(rows)
    }
    assert marks_from_form(marks_form(marks, list(marks))) == marks


def checked_comment_or_nothing(text: str) -> str:
    try:
        return checked_comment(text)
    except BadInput:
        return ""


@pytest.mark.parametrize("form", [None, [[]], [[an_id(1), "level", "", False]], [[an_id(1), None, None, False]]])
def test_other_forms_of_marks_are_refused(form: Form) -> None:
    with pytest.raises(ValueError, match="needed"):
        marks_from_form(form)


@pytest.mark.parametrize("text", ["a\x00b", "a\x1b[0m", "a\ud800", "x" * (MAX_COMMENT + 1)])
def test_comments_that_cannot_be_kept(text: str) -> None:
    with pytest.raises(BadInput, match="comment"):
        checked_comment(text)


def test_comments_keep_their_lines() -> None:
    assert checked_comment("Cafe\u0301\n\tgood") == "Caf\u00e9\n\tgood"


def test_a_sign_off_freezes_marks_in_order_and_evidence_once() -> None:
    one = signed(0, RUBRIC, 2, None)
    assert [mark.criterion for mark in one.frozen_marks().values()] == [c.id for c in RUBRIC.criteria]
    assert one.evidence == tuple(sorted([SEALED, SEEN.id]))
    assert one.score(RUBRIC).fraction == 1
    with pytest.raises(BadInput, match="not the one that was signed"):
        one.score(replace(RUBRIC, title=Texts.of("Changed")))


def test_what_cannot_be_signed_off() -> None:
    with pytest.raises(Refused, match="Not yet judged"):
        freeze(RUBRIC, {}, [SEALED])
    with pytest.raises(Refused, match="not applicable"):
        freeze(RUBRIC, marks_at(RUBRIC, None, None), [SEALED])
    with pytest.raises(Refused, match="no evidence"):
        freeze(RUBRIC, marks_at(RUBRIC, 1, 1), [])


def test_an_award_is_decided_from_one_sign_off_a_task() -> None:
    assert decide(ACHIEVEMENT, RUBRICS, [signed(1, OTHER, 1), signed(0, RUBRIC, 2, 1)]).outcome is Outcome.ACHIEVED
    with pytest.raises(Refused, match="Not yet signed off: Task 1"):
        decide(ACHIEVEMENT, RUBRICS, [signed(0, RUBRIC, 2, 1)])
    with pytest.raises(Refused, match="two sign-offs"):
        decide(ACHIEVEMENT, RUBRICS, [signed(0, RUBRIC, 2, 1), signed(0, RUBRIC, 1, 1)])
    with pytest.raises(Refused, match="more than one learner"):
        decide(ACHIEVEMENT, RUBRICS, [signed(0, RUBRIC, 2, 1), signed(1, OTHER, 1, learner="twin")])
    with pytest.raises(Refused, match="another rubric version"):
        decide(ACHIEVEMENT, RUBRICS, [signed(0, OTHER, 1)])
    with pytest.raises(BadInput, match="no such task"):
        decide(ACHIEVEMENT, RUBRICS, [signed(7, OTHER, 1)])


VERIFICATION = Verification(an_id("v"), an_id("verifier"), DAY, "Looked at all of them")
AWARD = Award(
    an_id("award"), an_id("learner"), ACHIEVEMENT.id, (an_id(1),), Outcome.MERIT, DAY, an_id("decider"), VERIFICATION
)


def test_an_award_may_be_dated_today_or_before() -> None:
    check_award(AWARD, DAY)
    check_award(replace(AWARD, verification=None, award_date=date(2025, 1, 1)), DAY)


@pytest.mark.parametrize(
    ("award", "message"),
    [
        (replace(AWARD, sign_offs=()), "names the sign-offs"),
        (replace(AWARD, sign_offs=(an_id(1), an_id(1))), "each once"),
        (replace(AWARD, award_date=date(2026, 11, 25)), "lies ahead"),
        (replace(AWARD, verification=replace(VERIFICATION, on=date(2026, 11, 25))), "cannot stand behind"),
        (replace(AWARD, verification=replace(VERIFICATION, how=" ")), "how it was verified"),
        (replace(AWARD, verification=replace(VERIFICATION, how="x" * 2001)), "1 to 2000"),
    ],
)
def test_awards_that_cannot_be(award: Award, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        check_award(award, DAY)


def test_the_award_key_tells_doubles() -> None:
    learner, achievement, lines = an_id(1), an_id(2), [an_id(3), an_id(4)]
    key = award_key(learner, achievement, lines, "2026")
    assert key == award_key(learner, achievement, lines[::-1] + lines, "2026")
    others = [
        award_key(an_id(9), achievement, lines, "2026"),
        award_key(learner, an_id(9), lines, "2026"),
        award_key(learner, achievement, lines[:1], "2026"),
        award_key(learner, achievement, lines, "2027"),
    ]
    assert len({key, *others}) == 5
    assert award_key(learner, achievement, []) == hashlib.sha256(b"credesk-award-1" + learner + achievement).digest()


FIRST = IssuedCredential(an_id("c1"), AWARD.id)
SECOND = IssuedCredential(an_id("c2"), AWARD.id, FIRST.id, ReplacementReason.NAME)


def test_one_credential_is_in_force_for_an_award() -> None:
    assert in_force([FIRST, SECOND]) == [SECOND]
    assert in_force([FIRST, replace(SECOND, withdrawn=True)]) == []
    check_issue([], FIRST)
    check_issue([FIRST], SECOND)
    check_issue([replace(FIRST, withdrawn=True)], IssuedCredential(an_id("c3"), AWARD.id))


@pytest.mark.parametrize(
    ("known", "new", "message"),
    [
        ([FIRST], IssuedCredential(an_id("c3"), AWARD.id), "has a credential in force"),
        ([FIRST, SECOND], replace(SECOND, id=an_id("c3")), "not in force for this award"),
        ([], SECOND, "not in force for this award"),
        ([replace(FIRST, withdrawn=True)], SECOND, "not in force for this award"),
        ([FIRST, replace(FIRST, id=an_id("c3"))], SECOND, "has a credential in force"),
    ],
)
def test_issuing_that_is_refused(known: list[IssuedCredential], new: IssuedCredential, message: str) -> None:
    with pytest.raises(Refused, match=message):
        check_issue(known, new)


def test_a_replacement_has_a_reason() -> None:
    for new in (replace(SECOND, reason=None), replace(FIRST, reason=ReplacementReason.LOSS)):
        with pytest.raises(BadInput, match="the reason"):
            check_issue([FIRST], new)
    assert [replacement_reason(text) for text in ("name", " Loss", "ERROR", "appeal")] == list(ReplacementReason)
    with pytest.raises(BadInput, match="Give one of: name, loss, error, appeal"):
        replacement_reason("mood")


def test_a_withdrawal_says_why_in_one_line() -> None:
    assert revocation_reason(" Issued to the wrong person ") == "Issued to the wrong person"
    for text in ("", "a\nb", "x" * 501):
        with pytest.raises(BadInput, match="The reason"):
            revocation_reason(text)


@given(st.binary(min_size=5, max_size=5))
def test_learner_numbers_can_be_read_aloud(random: bytes) -> None:
    number = new_learner_number(lambda n: random[:n])
    assert number.startswith("L-")
    assert len(number) == 10
    assert not set("ILOU") & set(number[2:])
    assert learner_number(number) == number


def test_learner_numbers_are_not_given_twice() -> None:
    draws = iter([bytes(5), bytes(5), bytes([0, 0, 0, 0, 1])])
    assert new_learner_number(lambda _: next(draws), {"L-00000000"}) == "L-00000001"
    with pytest.raises(Refused, match="No free learner number"):
        new_learner_number(bytes, {"L-00000000"})


@pytest.mark.parametrize("text", ["", "7\n8", "x" * 65])
def test_learner_numbers_that_cannot_be(text: str) -> None:
    with pytest.raises(BadInput, match="The learner number"):
        learner_number(text)


def test_paper_shows_the_name_for_certificates() -> None:
    learner = Learner(an_id(1), "7", "ODHIAMBO, Achieng")
    assert learner.printed_name == "ODHIAMBO, Achieng"
    assert replace(learner, certificate_name="Achieng Odhiambo").printed_name == "Achieng Odhiambo"


def test_people_have_roles() -> None:
    person = Person(an_id(1), "Akinyi", frozenset([Role.ASSESSOR]))
    check_person(person)
    person.check_may(Role.ASSESSOR)
    with pytest.raises(Refused, match="Akinyi is not registered as verifier"):
        person.check_may(Role.VERIFIER)
    assert Person(an_id(1), "Akinyi").roles == set(Role)


@pytest.mark.parametrize("changes", [{"name": ""}, {"name": "A\nB"}, {"roles": frozenset()}])
def test_people_who_cannot_be_registered(changes: dict[str, Any]) -> None:
    with pytest.raises(BadInput, match=r"name|role"):
        check_person(replace(Person(an_id(1), "Akinyi"), **changes))


def test_a_key_counts_from_its_first_instant_to_before_its_last() -> None:
    key = PublicKey(an_id(1), an_id(2), bytes(32), 10, 20)
    assert [key.counts_at(instant) for instant in (9, 10, 19, 20)] == [False, True, True, False]
    assert replace(key, valid_until_ms=None).counts_at(10**15)
