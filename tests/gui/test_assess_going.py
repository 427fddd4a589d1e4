"""Going about on the marking screen: from learner to learner, with keys and mouse, and back again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from credesk.desk import programmes, take_in
from credesk.desk.award import find_achievement
from credesk.gui.assess import AssessPage
from credesk.gui.keys import switch_letters
from tests.gui.layouts import faults
from tests.gui.marking import QUALITY, SAFETY, Sit, at_assess, calm, here, keys, levels_on_disk
from tests.gui.seat import nameless
from tests.terminal.cohort import ASSESSOR, HEAD, PETER, portfolios, signed_in
from tests.terminal.sitting import Sitting


def test_keys_for_the_next_learner_wait_until_that_one_is_there(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    order = [place.submission for place in page.queue.model.places]
    keys(seat, "1 N 2 N 3 Right 1 Left 2")
    calm(seat)
    assert here(page) == order[2]
    assert [levels_on_disk(seat, one)[SAFETY][0] for one in order] == ["1", "2", "2", "1"]


def test_a_change_from_elsewhere_does_not_bring_keys_to_another_learner(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    first, second = (place.submission for place in page.queue.model.places[:2])
    keys(seat, "N")
    seat.window.line.changed.emit(frozenset({"submissions"}))
    keys(seat, "2")
    seat.until(lambda: here(page) == second)
    calm(seat)
    keys(seat, "Down 3")
    calm(seat)
    assert here(page) == second
    assert levels_on_disk(seat, first) == [("", "", False)] * 2
    assert levels_on_disk(seat, second) == [("2", "", False), ("3", "", False)]


def test_the_lock_cuts_a_sign_off_short_and_nothing_is_lost(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    keys(seat, "2 Down 3")
    calm(seat)
    seat.window.line.lock()
    keys(seat, "1 Ctrl+Return")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.sign_in()
    calm(seat)
    assert here(page) == submission
    assert levels_on_disk(seat, submission) == [("2", "", False), ("3", "", False)]
    assert page.rubric.points.text() == "8", "what was not saved is not shown any more"
    keys(seat, "Ctrl+Return")
    calm(seat)
    assert [row[0] for row in seat.rows("SELECT submission FROM sign_offs")] == [submission]


def test_a_comment_typed_while_the_next_learner_comes_stays_with_its_own(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    first, second = (place.submission for place in page.queue.model.places[:2])
    page.open(second)
    field = page.rubric.boxes[SAFETY].field
    assert field is not None
    seat.write("for the first", field)
    calm(seat)
    assert here(page) == second
    assert levels_on_disk(seat, first)[SAFETY] == ("", "for the first", False)
    assert levels_on_disk(seat, second)[SAFETY] == ("", "", False)
    assert field.toPlainText() == ""


def test_what_somebody_else_signed_off_is_shown_and_left_alone(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    keys(seat, "2 Down 3 Ctrl+Return")
    calm(seat)
    keys(seat, "Ctrl+Shift+L")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.sign_in(HEAD)
    seat.frame.go("assess", {"submission": submission.hex()})
    page = seat.page(AssessPage)
    seat.until(lambda: page.sheet.view is not None)
    calm(seat)
    assert here(page) == submission
    assert page.state.text() == f"Signed off by {ASSESSOR}"
    assert not page.take_back_button.isVisible()
    keys(seat, "1")
    calm(seat)
    assert len(seat.rows("SELECT 1 FROM marks")) == 2
    assert page.rubric.boxes[SAFETY].row.given.text() == "2 · Alone"


def test_looking_without_signing_in_changes_nothing(seated: Sit, taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR):
        seat = seated(taken_in.folder)
        seat.until(seat.screen.read_only.isVisible)
        seat.click(seat.screen.read_only)
        seat.until(lambda: seat.window.frame is not None)
        seat.frame.go("assess")
        page = seat.page(AssessPage)
        seat.until(lambda: page.sheet.view is not None)
        calm(seat)
        keys(seat, "2 Down 3 Ctrl+Return C")
        calm(seat)
        assert not page.sign_off_button.isVisible()
        assert not seat.rows("SELECT 1 FROM marks")
        keys(seat, "Esc Right")
        calm(seat)
        assert page.place.text() == "2 of 4"


def test_one_task_of_several_can_be_chosen(seated: Sit, taken_in: Sitting) -> None:
    hand_in_for_another_task(taken_in)
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    assert page.place.text() == "1 of 5"
    assert [page.queue.task.itemText(n) for n in range(3)] == ["All tasks", "solar: Portfolio", "wind: Portfolio"]
    page.queue.task.setFocus()
    keys(seat, "Down Down")
    calm(seat)
    assert page.place.text() == "1 of 1"
    assert page.title.text() == PETER
    assert page.subtitle.text().startswith("Wind Installer")
    keys(seat, "Up Up")
    calm(seat)
    assert page.place.text().endswith("of 5")


def hand_in_for_another_task(taken_in: Sitting) -> None:
    file = taken_in.papers / "wind.toml"
    solar = (taken_in.papers / "solar.toml").read_text(encoding="utf-8")
    file.write_text(solar.replace("Solar PV Installer", "Wind Installer"), encoding="utf-8")
    source = taken_in.papers / "wind.zip"
    source.write_bytes(portfolios({PETER: {"mast.txt": b"How the mast was raised."}}))
    with signed_in(taken_in.folder) as desk:
        programmes.add_achievement(desk, file)
        task = find_achievement(desk.workspace, "wind").tasks[0].id
        seen = take_in.preview(desk, source)
        take_in.take_in(desk, seen, take_in.plan_as_found(seen), task)


@pytest.mark.parametrize(("language", "forward"), [("en", "Right"), ("ar", "Left")])
def test_arrows_go_the_way_that_people_read(seated: Sit, taken_in: Sitting, language: str, forward: str) -> None:
    seat = seated(taken_in.folder, language=language)
    page = at_assess(seat)
    order = [place.submission for place in page.queue.model.places]
    keys(seat, forward)
    calm(seat)
    assert here(page) == order[1]
    keys(seat, {"Right": "Left", "Left": "Right"}[forward])
    calm(seat)
    assert here(page) == order[0]


def test_single_letters_are_off_in_texts_and_can_be_switched_off(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.click(seat.button("Letter keys: on"))
    try:
        page.setFocus()
        keys(seat, "2 N")
        calm(seat)
        assert levels_on_disk(seat, here(page))[SAFETY] == ("", "", False)
        keys(seat, "Ctrl+Z")
        seat.click(seat.button("Letter keys: off"))
        page.setFocus()
        keys(seat, "2")
        calm(seat)
        assert levels_on_disk(seat, here(page))[SAFETY] == ("2", "", False)
    finally:
        switch_letters(on=True)


def test_it_reopens_where_the_person_was(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    keys(seat, "Right")
    calm(seat)
    keys(seat, "Down E")
    calm(seat)
    where = page.where()
    assert where["criterion"] == page.rubric.boxes[QUALITY].criterion.id.hex()
    seat.frame.go("home")
    seat.quiet()
    seat.window.close()
    again = seated(taken_in.folder)
    page = at_assess(again)
    found = page.where()
    assert {key: found[key] for key in ("submission", "criterion", "evidence")} == {
        key: where[key] for key in ("submission", "criterion", "evidence")
    }


def test_home_leads_to_the_submission(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    last = page.queue.model.places[-1].submission
    seat.frame.go("home")
    seat.quiet()
    seat.frame.go("assess", {"submission": last.hex()})
    seat.until(lambda: here(page) == last)
    calm(seat)
    assert page.queue.list.currentIndex().row() == 3
    assert page.place.text() == "4 of 4"


def test_nothing_to_mark_says_what_to_do_first(seated: Sit, founded: Sitting) -> None:
    seat = seated(founded.folder)
    at_assess(seat)
    assert seat.says("Nothing to mark yet")


def test_the_mouse_does_what_keys_do(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    first = here(page)
    box = page.rubric.box
    assert box is not None
    assert box.grid is not None
    seat.click(box.grid.cards[1])
    seat.click(page.rubric.boxes[QUALITY].row)
    calm(seat)
    assert page.rubric.current == QUALITY
    assert levels_on_disk(seat, first)[SAFETY] == ("2", "", False)
    index = page.queue.model.index(2)
    where = page.queue.list.visualRect(index).center()
    QTest.mouseClick(page.queue.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    calm(seat)
    assert here(page) == page.queue.model.places[2].submission
    keys(seat, "3")
    calm(seat)
    assert levels_on_disk(seat, here(page))[SAFETY] == ("3", "", False), "a click leaves the keys with the page"


def test_the_keyboard_reaches_the_queue_and_moves_in_it(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    page.queue.list.setFocus()
    keys(seat, "Down Down")
    calm(seat)
    assert here(page) == page.queue.model.places[2].submission
    assert page.rubric.current == SAFETY


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_cut_in_any_state(seated: Sit, taken_in: Sitting, size: tuple[int, int], language: str) -> None:
    seat = seated(taken_in.folder, size=size, language=language)
    page = at_assess(seat)
    for typed in ("", "2", "Down 2", "Ctrl+Z", "Ctrl+Shift+Z Ctrl+Return", "Left", "Right"):
        keys(seat, typed)
        calm(seat)
        for _ in range(4):
            QApplication.processEvents()
        assert not faults(seat.window), typed
        assert not nameless(seat.window), typed
    page.take_back.ask()
    QApplication.processEvents()
    assert not faults(seat.window)


def test_the_criterion_in_hand_is_in_view(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, size=(1280, 460))
    page = at_assess(seat)
    for typed, place in (("Down", QUALITY), ("Up", SAFETY), ("Down", QUALITY)):
        keys(seat, typed)
        calm(seat)
        for _ in range(4):
            QApplication.processEvents()
        box, port = page.rubric.boxes[place], page.rubric._area.viewport()
        assert port.rect().contains(box.mapTo(port, box.rect().bottomLeft())), typed
