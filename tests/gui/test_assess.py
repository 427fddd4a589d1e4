"""The marking screen: typed at like a person, then the database and the screen are looked at."""

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from credesk.desk import programmes, take_in
from credesk.desk.award import find_achievement
from credesk.domain.ids import Id, assessment_id
from credesk.gui.assess import AssessPage
from credesk.gui.keys import switch_letters
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import ASSESSOR, HEAD, LEARNERS, PETER, portfolios, signed_in
from tests.terminal.conftest import Clock
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
SAFETY, QUALITY = 0, 1


def at_assess(seat: Seat) -> AssessPage:
    seat.sign_in()
    seat.frame.go("assess")
    page = seat.page(AssessPage)
    seat.until(lambda: page.workplace.currentIndex() > 0)
    calm(seat)
    return page


def calm(seat: Seat) -> None:
    """Everything that was typed is on disk and shown."""
    page = seat.page(AssessPage)
    seat.until(lambda: page.sheet.is_settled and seat.window.line.under_way == 0)


def keys(seat: Seat, typed: str) -> None:
    """Press keys, by Qt's names with blanks between, one at once after the other."""
    for key in typed.split():
        seat.press(key)


def levels_on_disk(seat: Seat, submission: Id) -> list[tuple[str, str, bool]]:
    """(level's place from 1 or "", comment, not applicable) of a submission's criteria, by the rubric's order."""
    page = seat.page(AssessPage)
    view = page.sheet.view
    assert view is not None
    person = seat.frame.person
    assert person is not None
    rows = seat.rows(
        "SELECT criterion, level, comment, not_applicable FROM marks WHERE assessment = ?",
        assessment_id(submission, person.id),
    )
    found = {row[0]: row for row in rows}
    said = []
    for criterion in view.rubric.criteria:
        _, level, comment, off = found.get(criterion.id, (None, None, "", 0))
        said.append(("" if level is None else str(criterion.position(level) + 1), comment or "", bool(off)))
    return said


def here(page: AssessPage) -> Id:
    assert page.sheet.view is not None
    return page.sheet.view.submission


def test_a_whole_cohort_is_marked_by_keys_only(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    order = [place.submission for place in page.queue.model.places]
    assert len(order) == len(LEARNERS)
    keys(seat, "2 Down 3 Ctrl+Return 3 Down 0 Ctrl+Return 1 Down 1 Ctrl+Return 2 Down 2 C")
    calm(seat)
    assert here(page) == order[3]
    seat.write("Neat work.")
    seat.press("Ctrl+Return")
    calm(seat)
    assert [levels_on_disk(seat, one) for one in order] == [
        [("2", "", False), ("3", "", False)],
        [("3", "", False), ("", "", True)],
        [("1", "", False), ("1", "", False)],
        [("2", "", False), ("2", "Neat work.", False)],
    ]
    signed = seat.rows("SELECT submission FROM sign_offs ORDER BY id")
    assert [row[0] for row in signed] == order
    assert seat.says("Everything in this queue is marked.")
    rows = [page.queue.model.row_at(n) for n in range(4)]
    assert all(row is not None and row.signed is not None for row in rows)
    page.queue.filter.setCurrentIndex(1)
    calm(seat)
    page.queue.filter.setCurrentIndex(0)
    seat.until(lambda: seat.says("All marked"))


def test_what_was_given_is_shown_at_once_and_in_the_queue(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    assert seat.says("2 criteria left to sign off")
    seat.press("3")
    assert page.rubric.box is not None
    assert page.rubric.box.grid is not None
    assert [card.isChecked() for card in page.rubric.box.grid.cards] == [False, False, True]
    assert seat.says("1 criterion left to sign off")
    assert page.rubric.points.text() == "6"
    assert page.rubric.of.text() == "/ 10 so far"
    calm(seat)
    assert levels_on_disk(seat, here(page))[SAFETY] == ("3", "", False)
    assert page.rubric.undo.accessibleName() == "Undo level for Isolates and locks out"
    assert seat.frame.status.saved_word.text() == "Saved"
    row = page.queue.model.row_at(0)
    assert row is not None
    assert (row.marked, row.criteria, row.evidence) == (1, 2, 2)
    assert page.state.text() == "Marking"
    assert page.place.text() == "1 of 4"


def test_undo_and_redo_have_names_and_reach_over_sittings(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    keys(seat, "2 Down 3 Ctrl+Z")
    calm(seat)
    submission = here(page)
    assert levels_on_disk(seat, submission) == [("2", "", False), ("", "", False)]
    assert page.rubric.redo.accessibleName() == "Redo level for Wires to standard"
    keys(seat, "Ctrl+Shift+Z")
    calm(seat)
    assert levels_on_disk(seat, submission)[QUALITY] == ("3", "", False)
    assert not page.rubric.redo.isVisible()
    keys(seat, "X")
    calm(seat)
    assert page.rubric.undo.accessibleName() == "Undo not applicable for Wires to standard"
    keys(seat, "Right Left")
    calm(seat)
    assert page.rubric.undo.accessibleName() == "Undo not applicable for Wires to standard"
    keys(seat, "Ctrl+Z Ctrl+Z Ctrl+Z")
    calm(seat)
    assert levels_on_disk(seat, submission) == [("", "", False), ("", "", False)]
    assert not page.rubric.undo.isVisible()
    keys(seat, "Ctrl+Z")
    calm(seat)
    assert seat.says("There is nothing to undo.")


def test_not_applicable_is_a_switch_and_is_refused_where_the_rubric_forbids_it(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    keys(seat, "0")
    calm(seat)
    assert seat.says("“Isolates and locks out” must be judged; it cannot be not applicable.")
    assert levels_on_disk(seat, here(page))[SAFETY] == ("", "", False)
    keys(seat, "Esc Down 2 X")
    calm(seat)
    assert levels_on_disk(seat, here(page))[QUALITY] == ("", "", True)
    assert seat.says("1 criterion left to sign off")
    assert page.rubric.of.text() == "/ 6 so far"
    keys(seat, "X")
    calm(seat)
    assert levels_on_disk(seat, here(page))[QUALITY] == ("", "", False)


def test_a_level_that_there_is_not_changes_nothing(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    keys(seat, "7")
    calm(seat)
    assert seat.says("This criterion has 3 levels; nothing was changed.")
    assert levels_on_disk(seat, here(page)) == [("", "", False)] * 2


def test_a_sign_off_is_refused_while_a_criterion_is_missing(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    keys(seat, "2 Ctrl+Return 3")
    calm(seat)
    assert seat.says("Not yet judged: Wires to standard.")
    assert here(page) == submission
    assert page.rubric.current == QUALITY
    assert not seat.rows("SELECT 1 FROM sign_offs")
    assert levels_on_disk(seat, submission) == [("2", "", False), ("", "", False)], "a key for the next learner is lost"


def test_a_sign_off_is_taken_back_with_a_reason(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    keys(seat, "2 Down 3")
    calm(seat)
    seat.click(seat.button("Sign off"))
    calm(seat)
    assert here(page) == submission
    assert page.state.text() == "Signed off"
    assert page.rubric.points.text() == "8 / 10"
    keys(seat, "1")
    calm(seat)
    assert levels_on_disk(seat, submission)[QUALITY] == ("3", "", False), "what is signed stays"
    seat.click(seat.button("Take the sign-off back"))
    seat.press("Return")
    assert seat.says("Say why.")
    seat.write("The wrong portfolio.")
    seat.press("Return")
    calm(seat)
    assert [row[0] for row in seat.rows("SELECT reason FROM sign_offs_taken_back")] == ["The wrong portfolio."]
    assert page.state.text() == "Ready to sign off"
    keys(seat, "Up 1")
    calm(seat)
    assert levels_on_disk(seat, submission)[SAFETY] == ("1", "", False)
    assert page.queue.model.places[0].is_to_mark


def test_what_was_decided_on_cannot_be_taken_back(seated: Sit, decided: Sitting) -> None:
    seat = seated(decided.folder)
    page = at_assess(seat)
    assert seat.says("All marked")
    page.queue.filter.setCurrentIndex(1)
    seat.until(lambda: page.sheet.view is not None)
    calm(seat)
    assert page.state.text() == "Decided"
    assert not page.take_back_button.isVisible()
    assert not page.sign_off_button.isVisible()


def test_a_comment_is_saved_on_a_pause_and_on_leaving(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    keys(seat, "C")
    seat.write("1 of 3 earthed")
    assert levels_on_disk(seat, submission)[SAFETY] == ("", "", False)
    seat.until(lambda: levels_on_disk(seat, submission)[SAFETY] == ("", "1 of 3 earthed", False))
    assert QApplication.focusWidget() is page.rubric.boxes[SAFETY].field, "typing goes on"
    seat.write(", page 4")
    keys(seat, "Esc Down")
    calm(seat)
    assert levels_on_disk(seat, submission)[SAFETY] == ("", "1 of 3 earthed, page 4", False)
    assert page.rubric.boxes[SAFETY].row.given.text() == "1 of 3 earthed, page 4"
    keys(seat, "C")
    seat.write("half")
    keys(seat, "Ctrl+L")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.until(lambda: levels_on_disk_of(seat, "half") == 1)
    seat.sign_in()
    calm(seat)
    assert levels_on_disk(seat, submission)[QUALITY] == ("", "half", False)


def levels_on_disk_of(seat: Seat, comment: str) -> int:
    return len(seat.rows("SELECT 1 FROM marks WHERE comment = ?", comment))


def test_a_comment_is_saved_when_the_window_closes(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    at_assess(seat)
    keys(seat, "C")
    seat.write("at the last moment")
    seat.window.close()
    assert levels_on_disk_of(seat, "at the last moment") == 1


def test_a_comment_that_cannot_be_kept_is_not_lost(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    long = "a" * 20_001
    keys(seat, "C")
    field = page.rubric.boxes[SAFETY].field
    assert field is not None
    field.setPlainText(long)
    keys(seat, "Esc Down")
    calm(seat)
    assert seat.says("The comment has 20001 characters; at most 20000 can be kept.")
    keys(seat, "Up")
    field = page.rubric.boxes[SAFETY].field
    assert field is not None
    assert field.toPlainText() == long
    field.setPlainText(long[1:])
    keys(seat, "Down")
    calm(seat)
    assert levels_on_disk(seat, here(page))[SAFETY] == ("", long[1:], False)


def test_two_hundred_keys_typed_quickly_are_all_on_disk_in_order(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    wanted = [n * 7 % 3 for n in range(200)]
    for place, before in zip(wanted, [None, *wanted], strict=False):
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key(int(Qt.Key.Key_1) + place))
        assert place != before
    calm(seat)
    criterion = page.rubric.boxes[SAFETY].criterion
    person = seat.frame.person
    assert person is not None
    assert levels_on_disk(seat, submission)[SAFETY] == (str(wanted[-1] + 1), "", False)

    def undone(desk: object) -> list[int]:
        from credesk.desk.assess import Assessing
        from credesk.desk.session import Desk
        from credesk.desk.undo import standing_changes

        assert isinstance(desk, Desk)
        changes = standing_changes(desk, Assessing(desk, submission))
        return [criterion.position(one.after.level) for one in changes if one.after.level is not None]

    found: list[list[int]] = []
    seat.window.line.ask(undone, found.append)
    calm(seat)
    assert [place for n, place in enumerate(found[0])] == collapsed(wanted)


def collapsed(places: list[int]) -> list[int]:
    """What stands after each step that restored what stood before took its forerunner back."""
    stack: list[tuple[int | None, int]] = []
    now: int | None = None
    for place in places:
        if stack and stack[-1] == (place, now):
            stack.pop()
        else:
            stack.append((now, place))
        now = place
    return [after for _, after in stack]


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


def test_a_doubtful_clock_is_asked_about_before_the_sign_off(seated: Sit, taken_in: Sitting, clock: Clock) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    submission = here(page)
    keys(seat, "2 Down 3")
    calm(seat)
    clock.turn(-500)
    keys(seat, "Ctrl+Return")
    seat.until(lambda: seat.says("No, stop"))
    seat.click(seat.button("No, stop"))
    calm(seat)
    assert not seat.rows("SELECT 1 FROM sign_offs")
    assert here(page) == submission
    page.setFocus()
    keys(seat, "Ctrl+Return")
    seat.until(lambda: seat.says("Yes, the date is right"))
    seat.click(seat.button("Yes, the date is right"))
    calm(seat)
    assert [row[0] for row in seat.rows("SELECT submission FROM sign_offs")] == [submission]
    assert here(page) != submission


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


def test_a_key_is_shown_and_on_disk_fast(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    at_assess(seat)
    keys(seat, "1")
    calm(seat)
    taken = []
    for n in range(20):
        begun = time.perf_counter()
        keys(seat, str(n % 3 + 1))
        shown = time.perf_counter() - begun
        calm(seat)
        taken.append(shown)
    assert sorted(taken)[10] < 0.05
