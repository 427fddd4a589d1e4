"""Marking on one screen: typed at like a person, then the database and the screen are looked at."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.marking import QUALITY, SAFETY, Sit, at_assess, calm, here, keys, levels_on_disk, levels_on_disk_of
from tests.terminal.cohort import LEARNERS
from tests.terminal.conftest import Clock
from tests.terminal.sitting import Sitting


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
