from collections.abc import Callable
from pathlib import Path

import pytest

from credesk.desk import take_in, take_ins
from credesk.desk.award import find_achievement
from credesk.desk.circumstances import Progress
from credesk.desk.learners import add_learner
from credesk.desk.take_in_view import Assignee, Draft, Standing, Take
from credesk.domain.errors import BadInput
from credesk.intake.errors import PlanUnreadable
from tests.terminal.cohort import GRACE, JOSEPH, PETER, signed_in
from tests.terminal.conftest import built, clock, copied, founded, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "founded", "taken_in", "true_clock"]


def folder_of(papers: Path) -> Path:
    """Two known learners, one name that two folders have, a new one, nothing of a fifth, and loose files."""
    root = papers / "evening class"
    for name in (GRACE, JOSEPH, PETER, PETER.upper(), "Halima Yusuf"):
        (root / name).mkdir(parents=True)
        (root / name / "report.txt").write_text(f"{name} again")
        (root / name / "photo.jpg").write_text(f"photo of {name}")
    (root / "Brian Ouma").mkdir()
    for name in ("IMG_2034.jpg", "SCAN0001.pdf"):
        (root / name).write_text(name)
    return root


@pytest.fixture
def draft(taken_in: Sitting) -> Draft:
    with signed_in(taken_in.folder) as desk:
        return take_ins.look(desk, folder_of(taken_in.papers), None, "", Progress())


def place_of(draft: Draft, name: str) -> str:
    return next(row.place for row in draft.rows() if row.found_name == name)


def standing(draft: Draft, name: str) -> Standing:
    return next(row.standing for row in draft.rows() if row.found_name == name)


def settled(draft: Draft) -> Draft:
    for name in (PETER, PETER.upper()):
        draft.leave_out(place_of(draft, name), "unclear", f"out {name}")
    return draft


def test_a_draft_begins_as_the_preview_suggests(draft: Draft) -> None:
    states = {row.found_name: row.standing for row in draft.rows()}
    assert list(states)[:2] == [PETER.upper(), PETER]
    assert states[GRACE] is Standing.KNOWN
    assert states["Halima Yusuf"] is Standing.NEW
    assert states["Brian Ouma"] is Standing.EMPTY
    assert {states[PETER], states[PETER.upper()]} == {Standing.UNCLEAR}
    assert [one.standing for one in draft.holds()] == [Standing.UNCLEAR] * 2
    assert draft.count() == 3


def test_what_was_found_is_the_plan_of_the_terminal(founded: Sitting) -> None:
    with signed_in(founded.folder) as desk:
        made = take_ins.look(desk, folder_of(founded.papers), None, "", Progress())
        assert made.plan() == take_in.plan_as_found(made.seen)


def test_a_learner_gets_one_submission_only(draft: Draft) -> None:
    number = next(row.number for row in draft.rows() if row.found_name == GRACE)
    for name in (PETER, PETER.upper()):
        draft.match(place_of(draft, name), number, GRACE, "match")
    assert standing(draft, GRACE) is Standing.TWICE
    draft.leave_out(place_of(draft, PETER), "", "out")
    draft.make_new(place_of(draft, PETER.upper()), " ", "", "", "new")
    assert standing(draft, PETER.upper()) is Standing.NAMELESS
    draft.make_new(place_of(draft, PETER.upper()), "Peter Otieno Okoth", "", "", "new")
    assert not draft.holds()
    assert draft.count() == 4


def test_files_are_shared_left_out_and_taken_back(draft: Draft) -> None:
    settled(draft)
    image, scan = (one.index for one in draft.loose())
    grace, brian = place_of(draft, GRACE), place_of(draft, "Brian Ouma")
    draft.give([image, scan], Assignee(place=grace), GRACE, "give")
    draft.give([image], Assignee(place=brian), "Brian Ouma", "share")
    assert draft.file(image).learners == (GRACE, "Brian Ouma")
    assert standing(draft, "Brian Ouma") is Standing.NEW
    assert draft.count() == 4
    report = draft.files(grace)[0].index
    draft.give([report], Assignee(place=brian), "Brian Ouma", "share report")
    assert draft.file(report).learners == (GRACE, "Brian Ouma")
    draft.take_from([image], Assignee(place=brian), "not Brian")
    draft.take_from([image], Assignee(place=grace), "not Grace")
    assert draft.file(image).take is Take.OUT
    names = []
    while draft.undoes:
        names.append(draft.undo())
    assert names[:5] == ["not Grace", "not Brian", "share report", "share", "give"]
    assert draft.count() == 3
    assert draft.undo() == ""


def test_a_file_for_somebody_who_is_left_out_holds_everything(draft: Draft) -> None:
    settled(draft)
    halima = place_of(draft, "Halima Yusuf")
    image = draft.loose()[0].index
    draft.give([image], Assignee(place=halima), "Halima Yusuf", "give")
    draft.leave_out(halima, "moved away", "out")
    assert [(one.standing, one.who) for one in draft.holds()] == [(Standing.ADRIFT, "IMG_2034.jpg")]


def test_a_draft_is_taken_in_and_undone(draft: Draft, taken_in: Sitting) -> None:
    settled(draft)
    image = draft.loose()[0].index
    for name in (GRACE, JOSEPH):
        draft.give([image], Assignee(place=place_of(draft, name)), name, f"for {name}")
    with signed_in(taken_in.folder) as desk:
        task = find_achievement(desk.workspace, None).tasks[0].id
        taken = take_ins.take(desk, draft, task, "Evening", Progress())
        assert (taken.submissions, taken.files, taken.learners_added, taken.attempts) == (3, 7, 1, 2)
        assert taken.submissions == draft.count()
        assert taken.id is not None
        newest = take_ins.earlier(desk.workspace)[0]
        assert newest.can_be_undone
        assert (newest.id, newest.submissions, newest.source) == (taken.id, 3, "evening class")
        assert (PETER, "unclear") in newest.left_out
        shared = desk.workspace.rows(
            "SELECT a.submission FROM attachments AS a JOIN evidence AS e ON e.id = a.evidence WHERE e.name = ?",
            ("IMG_2034.jpg",),
        )
        assert len(shared) == 2
        again = take_ins.look(desk, draft.seen.path, None, "", Progress())
        nothing = take_ins.take(desk, settled(again), task, "", Progress())
        assert (nothing.id, nothing.nothing_new) == (None, 3)
        take_in.undo(desk, taken.id)
        assert next(one for one in take_ins.earlier(desk.workspace) if one.id == taken.id).is_undone


def changed(draft: Draft) -> Draft:
    """A draft with one of everything."""
    settled(draft)
    image, scan = (one.index for one in draft.loose())
    draft.give([image], Assignee(place=place_of(draft, "Brian Ouma")), "Brian Ouma", "a")
    draft.give([image], Assignee(draft.rows()[4].number or "L-1"), GRACE, "b")
    draft.make_new(place_of(draft, "Halima Yusuf"), "=Halima", "h@example.org", "007", "c")
    draft.leave_files([scan, draft.files(place_of(draft, GRACE))[0].index], "not hers", "d")
    return draft


def test_a_draft_is_saved_as_a_plan_and_loaded_again(draft: Draft, taken_in: Sitting) -> None:
    file = taken_in.papers / "plan.csv"
    plan = changed(draft).plan()
    take_ins.save_plan(draft, file)
    with signed_in(taken_in.folder) as desk:
        read, names = take_ins.load_plan(desk.workspace, draft, file)
        assert read == plan
        other = take_ins.look(desk, draft.seen.path, None, "", Progress())
        other.load(read, names, "plan")
        assert other.rows() == draft.rows()
        assert other.undo() == "plan"
        assert other.count() == 3


@pytest.mark.parametrize(
    "edit",
    [lambda raw: raw.replace(b"source", b"sauce"), lambda raw: raw[:200], lambda _raw: b"", lambda raw: raw + b'"'],
)
def test_a_plan_that_cannot_be_read_changes_nothing(
    draft: Draft, taken_in: Sitting, edit: Callable[[bytes], bytes]
) -> None:
    file = taken_in.papers / "plan.csv"
    take_ins.save_plan(settled(draft), file)
    file.write_bytes(edit(file.read_bytes()))
    before = draft.plan()
    with signed_in(taken_in.folder) as desk, pytest.raises(BadInput):
        draft.load(*take_ins.load_plan(desk.workspace, draft, file), "plan")
    assert draft.plan() == before


def test_a_plan_of_another_source_is_refused(draft: Draft, taken_in: Sitting) -> None:
    file = taken_in.papers / "plan.csv"
    take_ins.save_plan(settled(draft), file)
    (draft.seen.path / "late.txt").write_text("one more")
    with signed_in(taken_in.folder) as desk:
        later = take_ins.look(desk, draft.seen.path, None, "", Progress())
        with pytest.raises(PlanUnreadable):
            take_ins.load_plan(desk.workspace, later, file)


def test_one_of_a_thousand_submissions_is_left_out(founded: Sitting) -> None:
    root = founded.papers / "many"
    for n in range(1000):
        (root / f"Learner {n:04}").mkdir(parents=True)
        (root / f"Learner {n:04}" / "a.txt").write_text(str(n))
    with signed_in(founded.folder) as desk:
        add_learner(desk, {"name": "Grace"})
        draft = take_ins.look(desk, root, None, "", Progress())
    draft.leave_out(draft.order[500], "", "out")
    assert len(draft.rows()) == 1000
    assert draft.count() == 999
