"""Two orders on the marking screen: whose turn it is, and one criterion across all portfolios."""

from PySide6.QtCore import Qt

from credesk.gui.assess import AssessPage
from tests.gui.layouts import faults
from tests.gui.marking import QUALITY, SAFETY, Sit, at_assess, calm, here, keys, levels_on_disk
from tests.gui.seat import nameless
from tests.terminal.cohort import LEARNERS
from tests.terminal.sitting import Sitting


def order(page: AssessPage) -> list[bytes]:
    return [place.submission for place in page.queue.model.places]


def names(page: AssessPage) -> list[str]:
    rows = [page.queue.model.row_at(n) for n in range(len(page.queue.model.places))]
    return [row.learner if row is not None else "" for row in rows]


def test_an_order_is_chosen_by_a_key_and_kept(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    arrived, open_one = order(page), here(page)
    keys(seat, "O")
    calm(seat)
    seat.until(lambda: names(page) == sorted(LEARNERS))
    assert here(page) == open_one, "the person stays with the learner"
    assert page.queue.order.sorting.text() == "By name"
    keys(seat, "O")
    calm(seat)
    drawn = order(page)
    assert sorted(drawn) == sorted(arrived)
    assert seat.rows("SELECT sorting, length(seed) FROM marking_orders") == [("random", 16)]
    assert not faults(seat.window) + nameless(seat.window)
    again = seated(taken_in.folder) if seat.window.close() else seat
    page = at_assess(again)
    assert order(page) == drawn
    assert page.queue.order.sorting.text() == "Random order"


def test_one_criterion_across_all_portfolios(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    work = order(page)
    keys(seat, "W")
    calm(seat)
    assert seat.rows("SELECT way FROM marking_orders") == [("criterion",)]
    keys(seat, "Down 2 N 3 N 1 N 2 N")
    calm(seat)
    assert [levels_on_disk(seat, one)[QUALITY][0] for one in work] == ["2", "3", "1", "2"]
    assert (here(page), page.rubric.current) == (work[0], SAFETY), "then the next criterion, from the first learner on"
    keys(seat, "2 Right")
    calm(seat)
    assert (here(page), page.rubric.current) == (work[1], SAFETY)
    keys(seat, "Right N")
    calm(seat)
    assert here(page) == work[3], "who waits comes after where the person is"
    keys(seat, "3 N")
    calm(seat)
    assert (here(page), page.rubric.current) == (work[1], SAFETY)
    keys(seat, "1 N 2 N")
    calm(seat)
    assert [levels_on_disk(seat, one)[SAFETY][0] for one in work] == ["2", "1", "2", "3"]


def test_shift_goes_to_what_is_unmarked(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    work = order(page)
    keys(seat, "Right 2 Down 2 Ctrl+Return")
    calm(seat)
    assert here(page) == work[2]
    keys(seat, "Shift+Left")
    calm(seat)
    assert here(page) == work[0], "the one between is signed off"
    keys(seat, "Shift+Right")
    calm(seat)
    assert here(page) == work[2]
    keys(seat, "2 Shift+Down")
    calm(seat)
    assert page.rubric.current == QUALITY
    keys(seat, "Shift+Up")
    assert page.rubric.current == QUALITY, "the first has its mark"
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    keys(seat, "Shift+Left")
    calm(seat)
    assert here(page) == work[3], "the arrow points the way that people read"


def test_the_buttons_say_how_the_queue_stands(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, size=(1280, 720))
    page = at_assess(seat)
    submission = here(page)
    assert seat.button("By arrival").isVisible()
    seat.click(seat.button("By portfolio"))
    calm(seat)
    assert seat.rows("SELECT sorting, way FROM marking_orders") == [("arrival", "criterion")]
    seat.press("Space", seat.button("By arrival"))
    calm(seat)
    assert seat.rows("SELECT sorting, way FROM marking_orders") == [("name", "criterion")]
    assert here(page) == submission
    assert not faults(seat.window) + nameless(seat.window)
