"""Flags: set and taken away by a key, kept, seen in the queue, gone to by another key."""

from credesk.gui.assess import AssessPage
from credesk.gui.parts.labels import KeyHint
from tests.gui.layouts import faults
from tests.gui.marking import Sit, at_assess, calm, here, keys
from tests.gui.seat import nameless
from tests.terminal.cohort import ASSESSOR, GRACE
from tests.terminal.sitting import Sitting


def flagged_rows(page: AssessPage) -> list[bool]:
    rows = [page.queue.model.row_at(n) for n in range(len(page.queue.model.places))]
    return [row is not None and row.is_flagged for row in rows]


def test_a_flag_is_set_kept_found_and_taken_away(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    work = [place.submission for place in page.queue.model.places]
    keys(seat, "Right F Right")
    calm(seat)
    assert seat.rows("SELECT submission, is_set FROM flags") == [(work[1], 1)]
    assert not page.flags.chip.isVisible()
    keys(seat, "Shift+F")
    calm(seat)
    assert here(page) == work[1]
    assert page.flags.chip.text() == "Flagged"
    seat.until(lambda: flagged_rows(page) == [False, True, False, False])
    assert not faults(seat.window) + nameless(seat.window)
    seat.window.close()
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.until(lambda: here(page) == work[1] and page.flags.chip.isVisible())
    keys(seat, "F F F")
    calm(seat)
    assert seat.rows("SELECT is_set FROM flags") == [(0,)]
    assert not page.flags.chip.isVisible()
    keys(seat, "Shift+F")
    assert seat.says("Nothing in this queue is flagged.")


def test_it_is_a_letter_in_a_comment(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    keys(seat, "C")
    assert page.rubric.box is not None
    seat.write("fF", page.rubric.box.field)
    keys(seat, "Esc")
    calm(seat)
    assert seat.rows("SELECT comment FROM marks") == [("fF",)]
    assert seat.rows("SELECT count(*) FROM flags") == [(0,)]


def test_the_list_of_keys_has_room_for_all_of_them(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, size=(1280, 720))
    at_assess(seat)
    seat.press("F1")
    seat.bot.wait(20)
    hints = seat.frame.key_list.findChildren(KeyHint)
    assert len(hints) > 30
    assert all(one.height() >= one.minimumSizeHint().height() for one in hints)
    assert seat.window.rect().contains(seat.frame.key_list._card.geometry())
    seat.press("Esc")


def test_at_the_terminal(taken_in: Sitting) -> None:
    taken_in.do("marks", "flag", GRACE, person=ASSESSOR)
    before = taken_in.journal()
    taken_in.do("marks", "flag", GRACE, person=ASSESSOR)
    assert taken_in.journal() == before, "what is so already is not written"
    assert taken_in.one("SELECT count(*) FROM flags WHERE is_set") == 1
    taken_in.do("marks", "flag", GRACE, "--off", person=ASSESSOR)
    assert taken_in.one("SELECT count(*) FROM flags WHERE is_set") == 0
    taken_in.refuses("marks", "flag", "Nobody", saying="There is no learner", person=ASSESSOR)
