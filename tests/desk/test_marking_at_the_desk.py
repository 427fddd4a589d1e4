"""Marking through the desk: each change on disk when it returns, undone and done again by name."""

from pathlib import Path

import pytest

from credesk.desk.assess import Assessing
from credesk.desk.marks_files import find_criterion, find_level, open_assessment
from credesk.desk.session import Desk
from credesk.domain.assessment import MAX_COMMENT
from credesk.domain.errors import BadInput, Refused
from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, QUALITY, SAFETY, signed_in
from tests.terminal.conftest import built, clock, copied, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "taken_in", "true_clock"]


def level_of(assessing: Assessing, criterion: str, level: str) -> tuple[bytes, bytes]:
    found = find_criterion(assessing.rubric, criterion)
    return found.id, find_level(found, level)


def names(assessing: Assessing) -> tuple[str | None, str | None]:
    """What undo would take back, and what redo would do again."""
    return assessing.undo_name, assessing.redo_name


def recorded(folder: Path) -> dict[str, object]:
    """The marks as another program reads them now."""
    sitting = Sitting(folder, folder)
    return {row[0].hex(): row[1] for row in sitting.rows("SELECT criterion, level FROM marks")}


def test_changes_are_undone_and_done_again_in_order(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assessing = open_assessment(desk, GRACE, None)
        safety, alone = level_of(assessing, SAFETY, "Alone")
        quality, good = level_of(assessing, QUALITY, "Good")
        assert assessing.give_level(safety, alone).name == f"level for {SAFETY}"
        assert recorded(taken_in.folder)[safety.hex()] == alone
        assessing.give_level(quality, good)
        assessing.comment(quality, "neat")
        assert names(assessing) == (f"comment for {QUALITY}", None)
        for name in (f"comment for {QUALITY}", f"level for {QUALITY}", f"level for {SAFETY}"):
            undone = assessing.undo()
            assert undone.name == name
        assert set(recorded(taken_in.folder).values()) == {None}
        assert names(assessing) == (None, f"level for {SAFETY}")
        with pytest.raises(Refused):
            assessing.undo()
        assert assessing.redo().name == f"level for {SAFETY}"
        assert recorded(taken_in.folder)[safety.hex()] == alone
        assessing.comment(safety, "again")
        assert names(assessing) == (f"comment for {SAFETY}", None)
        with pytest.raises(Refused):
            assessing.redo()


def test_what_is_given_again_is_no_change(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assessing = open_assessment(desk, GRACE, None)
        safety, alone = level_of(assessing, SAFETY, "Alone")
        assessing.give_level(safety, alone)
        before = taken_in.journal()
        change = assessing.give_level(safety, alone)
        assert change.before == change.after
        assert taken_in.journal() == before


def test_a_level_makes_a_criterion_applicable_again(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assessing = open_assessment(desk, GRACE, None)
        quality, good = level_of(assessing, QUALITY, "Good")
        assessing.set_not_applicable(quality)
        assert assessing.marks[quality].not_applicable
        assessing.give_level(quality, good)
        assert not assessing.marks[quality].not_applicable
        with pytest.raises(Refused, match="must be judged"):
            assessing.set_not_applicable(level_of(assessing, SAFETY, "Alone")[0])
        with pytest.raises(BadInput, match="at most"):
            assessing.comment(quality, "x" * (MAX_COMMENT + 1))


def test_nobody_but_the_assessor_signs_off(taken_in: Sitting) -> None:
    def complete(desk: Desk) -> Assessing:
        assessing = open_assessment(desk, GRACE, None)
        assessing.give_level(*level_of(assessing, SAFETY, "Alone"))
        assessing.give_level(*level_of(assessing, QUALITY, "Good"))
        return assessing

    with signed_in(taken_in.folder, ASSESSOR) as desk:
        submission, assessor = complete(desk).submission["id"], desk.person
    with signed_in(taken_in.folder, HEAD) as desk, pytest.raises(Refused, match="Only the assessor"):
        Assessing(desk, submission, assessor).sign_off()
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        Assessing(desk, submission).sign_off()
    assert taken_in.one("SELECT count(*) FROM sign_offs") == 1
