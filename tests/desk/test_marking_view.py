"""The marking screen's reads and acts at the desk: what a queue holds, one submission whole, undo over sittings."""

from fractions import Fraction
from typing import TypeVar

import pytest

from credesk.desk.marking import LEVEL, NOT_APPLICABLE, Marking
from credesk.desk.marking_view import queue, queue_rows, submission_view, tally
from credesk.desk.session import Desk
from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.outcome import Outcome
from credesk.domain.rubric import RubricVersion
from tests.terminal.cohort import ASSESSOR, HEAD, LEARNERS, signed_in
from tests.terminal.conftest import built, clock, copied, decided, taken_in, true_clock
from tests.terminal.sitting import Sitting

R = TypeVar("R")
__all__ = ["built", "clock", "copied", "decided", "taken_in", "true_clock"]


def first(desk: Desk) -> Id:
    return queue(desk.workspace, to_mark=True).places[0].submission


def rubric_of(desk: Desk, submission: Id) -> RubricVersion:
    return submission_view(desk.workspace, submission, desk.person).rubric


def test_the_queue_holds_what_waits_and_says_how_far_it_is(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        found = queue(desk.workspace, to_mark=True)
        ids = [place.submission for place in found.places]
        assert found.received == len(LEARNERS)
        assert [task.title for task in found.tasks] == ["Portfolio"]
        rows = queue_rows(desk.workspace, ids, desk.person)
        assert [row.submission for row in rows] == ids
        assert {row.learner for row in rows} == set(LEARNERS)
        assert {(row.evidence, row.marked, row.criteria, row.attempt, row.signed) for row in rows} == {
            (2, 0, 2, 1, None)
        }
        assert queue(desk.workspace, to_mark=True, task=found.tasks[0].task).places == found.places
        assert queue(desk.workspace, to_mark=True, task=b"\0" * 16).places == ()


def test_a_signed_off_submission_leaves_what_waits_and_shows_its_score(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        submission, marking = first(desk), Marking()
        safety, quality = rubric_of(desk, submission).criteria
        marking.level(desk, submission, safety.id, safety.levels[1].id)
        marking.level(desk, submission, quality.id, quality.levels[1].id)
        marking.sign_off(desk, submission)
        assert submission not in [place.submission for place in queue(desk.workspace, to_mark=True).places]
        everything = queue(desk.workspace, to_mark=False).places
        assert [place.is_to_mark for place in everything] == [False, True, True, True]
        (row,) = queue_rows(desk.workspace, [submission], desk.person)
        assert row.signed is not None
        assert (row.signed.points, row.signed.of) == (7, 10)
        signed = submission_view(desk.workspace, submission, desk.person).signed
        assert signed is not None
        assert (signed.by, signed.is_own, signed.is_decided, signed.outcome) == (
            ASSESSOR,
            True,
            False,
            Outcome.ACHIEVED,
        )
        with pytest.raises(Refused, match="signed off"):
            marking.level(desk, submission, safety.id, safety.levels[0].id)
    with signed_in(taken_in.folder, HEAD) as desk:
        seen = submission_view(desk.workspace, submission, desk.person)
        assert seen.signed is not None
        assert not seen.signed.is_own
        assert seen.marks[safety.id].level == safety.levels[1].id, "others see what was signed"
        with pytest.raises(BadInput, match="not signed off"):
            Marking().take_back(desk, submission, "not mine")


def test_a_decided_sign_off_says_so(decided: Sitting) -> None:
    with signed_in(decided.folder, ASSESSOR) as desk:
        places = queue(desk.workspace, to_mark=False).places
        views = [submission_view(desk.workspace, place.submission, desk.person) for place in places]
        assert all(view.signed is not None and view.signed.is_decided for view in views)


def test_undo_goes_back_over_sittings_by_name(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        submission, marking = first(desk), Marking()
        _, quality = rubric_of(desk, submission).criteria
        marking.level(desk, submission, quality.id, quality.levels[2].id)
        stand = marking.not_applicable(desk, submission, quality.id, value=True)
        assert stand.undo is not None
        assert (stand.undo.what, stand.undo.criterion) == (NOT_APPLICABLE, quality.id)
        stand = marking.level(desk, submission, quality.id, quality.levels[0].id)
        assert stand.undo is not None
        assert stand.undo.what == LEVEL
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        marking = Marking()
        assert marking.open(desk, submission).stand.undo == stand.undo
        assert marking.undo(desk, submission).marks[quality.id] == Mark(quality.id, not_applicable=True)
        assert marking.undo(desk, submission).marks[quality.id].level == quality.levels[2].id
        stand = marking.undo(desk, submission)
        assert stand.marks[quality.id] == Mark(quality.id)
        assert stand.undo is None
        with pytest.raises(Refused, match="nothing to undo"):
            marking.undo(desk, submission)
        for _ in range(3):
            stand = marking.redo(desk, submission)
        assert stand.marks[quality.id].level == quality.levels[0].id
        with pytest.raises(Refused, match="nothing to do again"):
            marking.redo(desk, submission)


def test_the_tally_counts_what_is_judged_of_all_that_applies(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        rubric = rubric_of(desk, first(desk))
    safety, quality = rubric.criteria
    nothing = tally(rubric, {})
    assert (nothing.points, nothing.of, nothing.passing, nothing.judged) == (0, 10, 5, 0)
    assert nothing.left == (safety.id, quality.id)
    marks = {safety.id: Mark(safety.id, safety.levels[1].id), quality.id: Mark(quality.id, not_applicable=True)}
    done = tally(rubric, marks)
    assert (done.points, done.of, done.passing, done.judged, done.left) == (4, 6, Fraction(3), 2, ())


def test_a_submission_that_is_not_here_is_told(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk, pytest.raises(BadInput, match="not on this machine"):
        Marking().open(desk, b"\x01" * 16)


def test_a_second_attempt_is_the_one_in_the_queue(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        submission = first(desk)
        desk.workspace.connection.execute("BEGIN")
        values = "learner, task, ?, received + 1, take_in"
        desk.workspace.connection.execute(
            f"INSERT INTO submissions (id, learner, task, attempt, received, take_in) SELECT ?, {values}"
            " FROM submissions WHERE id = ?",
            (b"\x09" * 16, 2, submission),
        )
        ids = [place.submission for place in queue(desk.workspace, to_mark=True).places]
        assert submission not in ids
        assert ids[-1] == b"\x09" * 16
        view = submission_view(desk.workspace, ids[-1], desk.person)
        assert (view.attempt, view.attempts) == (2, 2)
        desk.workspace.connection.rollback()


def test_ten_thousand_submissions_are_read_by_pages(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        many(desk, 10_000)
        found = queue(desk.workspace, to_mark=True)
        assert len(found.places) == 10_000 + len(LEARNERS)
        ids = [place.submission for place in found.places[5_000:5_060]]
        rows = queue_rows(desk.workspace, ids, desk.person)
        assert [row.submission for row in rows] == ids
        Marking().open(desk, ids[0])
        desk.workspace.connection.rollback()


def many(desk: Desk, count: int) -> None:
    """So many more learners, each with a submission and two items of evidence; never committed."""
    row = desk.workspace.row("SELECT task, received FROM submissions LIMIT 1")
    evidence = desk.workspace.row("SELECT id FROM evidence LIMIT 1")
    assert row is not None
    assert evidence is not None
    ids = [n.to_bytes(16, "big") for n in range(1, count + 1)]
    desk.workspace.connection.execute("BEGIN")
    execute = desk.workspace.connection.executemany
    execute(
        "INSERT INTO learners (id, name, number) VALUES (?, ?, ?)",
        [(id, f"L {n}", f"N{n}") for n, id in enumerate(ids)],
    )
    execute(
        "INSERT INTO submissions (id, learner, task, attempt, received) VALUES (?, ?, ?, 1, ?)",
        [(id, id, row["task"], row["received"]) for id in ids],
    )
    execute(
        "INSERT INTO attachments (id, evidence, submission) VALUES (?, ?, ?)",
        [(bytes([half]) + id[1:], evidence["id"], id) for id in ids for half in (1, 2)],
    )
