"""A rubric that changed while people mark: the banner, what needs a look and why, and carrying over by keys."""

from dataclasses import replace
from pathlib import Path

import pytest

from credesk.desk.marks_files import find_criterion, find_level, open_assessment
from credesk.desk.rubric_editing import newest_of, plan_words, publish_edit
from credesk.desk.rubric_words import LevelWords, RubricWords, words_of_rubric
from credesk.gui.assess import AssessPage
from tests.gui.layouts import faults
from tests.gui.marking import Sit, at_assess, calm, here, keys
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import ASSESSOR, FATIMA, GRACE, HEAD, JOSEPH, PETER, QUALITY, SAFETY, signed_in
from tests.terminal.sitting import Sitting

LEVELS = {GRACE: ("Teaches it", "Excellent"), JOSEPH: ("Alone", "Good"), FATIMA: ("Alone", "Poor"), PETER: ("Alone",)}


def a_level_more(words: RubricWords) -> RubricWords:
    """ "Nearly" between "Poor" and "Good"."""
    poor, *others = words.criteria[1].levels
    second = replace(words.criteria[1], levels=(poor, LevelWords({"en": "Nearly"}, "2", {}), *others))
    return replace(words, criteria=(words.criteria[0], second))


def without_good(words: RubricWords) -> RubricWords:
    poor, _good, excellent = words.criteria[1].levels
    return replace(words, criteria=(words.criteria[0], replace(words.criteria[1], levels=(poor, excellent))))


def prepared(folder: Path, edit: object = a_level_more) -> None:
    """Grace and Joseph signed off, Fatima judged, Peter begun; then the rubric is edited."""
    with signed_in(folder, ASSESSOR) as desk:
        for who, levels in LEVELS.items():
            assessing = open_assessment(desk, who, None)
            for title, level in zip((SAFETY, QUALITY), levels, strict=False):
                criterion = find_criterion(assessing.rubric, title)
                assessing.give_level(criterion.id, find_level(criterion, level))
            if who in (GRACE, JOSEPH):
                assessing.sign_off()
    with signed_in(folder, HEAD) as desk:
        publish_edit(desk, plan_words(desk, "rubric", edit(words_of_rubric(newest_of(desk.workspace, "rubric")))))  # type: ignore[operator]


def who(page: AssessPage) -> str:
    assert page.sheet.view is not None
    return page.sheet.view.learner


def walk(seat: Seat, page: AssessPage, wanted: str) -> None:
    """To the next that needs a look, until it is this one."""
    for _ in range(4):
        if who(page) == wanted:
            return
        keys(seat, "L")
        calm(seat)
    raise AssertionError(wanted)


def test_the_banner_says_what_needs_a_look_and_a_key_leads_there(seated: Sit, taken_in: Sitting) -> None:
    prepared(taken_in.folder)
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.until(page.changed.bar.isVisible)
    assert page.changed.bar.count.words == "2 to look at again"
    seen = set()
    for _ in range(2):
        keys(seat, "L")
        calm(seat)
        seen.add(who(page))
        assert page.rubric.box is not None
        assert page.rubric.box.criterion.title.text() == QUALITY
        assert seat.says(
            "\u2068Wires to standard\u2069: a level was added beside the one given · marked by version 1, version 2"
        )
        assert seat.says("Rubric v1")
    assert seen == {JOSEPH, FATIMA}
    assert not faults(seat.window) + nameless(seat.window)


def test_one_is_carried_over_by_a_key_and_nothing_else_is_touched(seated: Sit, taken_in: Sitting) -> None:
    prepared(taken_in.folder)
    before = taken_in.rows("SELECT id, level, comment FROM marks ORDER BY id")
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.until(page.changed.bar.isVisible)
    walk(seat, page, FATIMA)
    submission = here(page)
    keys(seat, "K")
    calm(seat)
    assert seat.says("1 submission was carried over.")
    assert here(page) == submission
    seat.until(lambda: seat.says("Rubric v2"))
    assert len(page.rubric.boxes[1].criterion.levels) == 4
    assert seat.rows("SELECT id, level, comment FROM marks ORDER BY id") == [tuple(row) for row in before]
    assert seat.rows("SELECT count(*) FROM carried_over") == [(1,)]
    assert page.changed.bar.count.words == "1 to look at again"
    assert not page.changed.bar.carry.isVisible()
    keys(seat, "Down 2 Ctrl+Return")
    calm(seat)
    assert submission in [row[0] for row in seat.rows("SELECT submission FROM sign_offs")]


def test_a_sign_off_is_taken_back_for_it_and_the_lost_level_waits(seated: Sit, taken_in: Sitting) -> None:
    prepared(taken_in.folder, without_good)
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.until(page.changed.bar.isVisible)
    keys(seat, "L")
    calm(seat)
    assert who(page) == JOSEPH
    assert seat.says("1 mark must be given anew")
    assert page.changed.bar.carry.text() == "Take back and carry over"
    assert not faults(seat.window)
    seat.click(page.changed.bar.carry)
    calm(seat)
    seat.until(lambda: seat.says("Rubric v2"))
    assert seat.rows("SELECT reason FROM sign_offs_taken_back") == [("The rubric has a newer version, 2.",)]
    assert seat.says("1 criterion left to sign off")
    keys(seat, "Down 2 Ctrl+Return")
    calm(seat)
    assert seat.rows("SELECT count(*) FROM sign_offs") == [(3,)]


@pytest.mark.parametrize(("every", "count"), [(False, 2), (True, 4)])
def test_many_are_carried_over_after_a_look_at_them(seated: Sit, taken_in: Sitting, every: bool, count: int) -> None:
    prepared(taken_in.folder)
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.until(page.changed.bar.isVisible)
    keys(seat, "V")
    seat.quiet()
    panel = page.more.carry
    assert panel is not None
    assert panel.isVisible()
    assert not page.changed.bar.isVisible()
    assert seat.says("2 need another look first.")
    assert seat.says("Carry 2 submissions over")
    assert not faults(seat.window) + nameless(seat.window)
    if every:
        seat.press("Space", panel.all)
        assert seat.says("Carrying these over: 2 sign-offs are taken back, to be signed anew.")
    seat.click(panel.carry)
    calm(seat)
    assert seat.says(f"{count} submissions were carried over.")
    assert seat.rows("SELECT count(*) FROM carried_over") == [(count,)]
    seat.until(lambda: page.changed.bar.isVisible() is not every)


def test_without_a_change_nothing_is_said(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    assert not page.changed.bar.isVisible()
    for key in ("L", "V"):
        keys(seat, key)
        assert seat.says("All your marks stand by the newest version.")
    keys(seat, "K")
    calm(seat)
    assert seat.rows("SELECT count(*) FROM carried_over") == [(0,)]


def test_keys_are_letters_in_a_comment(seated: Sit, taken_in: Sitting) -> None:
    prepared(taken_in.folder)
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.until(page.changed.bar.isVisible)
    walk(seat, page, FATIMA)
    keys(seat, "C")
    seat.write("klv", page.rubric.box.field)  # type: ignore[union-attr]
    keys(seat, "Esc")
    calm(seat)
    assert seat.rows("SELECT comment FROM marks WHERE comment = 'klv'") == [("klv",)]
    assert seat.rows("SELECT count(*) FROM carried_over") == [(0,)]
