import gc
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from credesk.desk.circumstances import Progress
from credesk.desk.learners import set_learner
from credesk.desk.sitting import Locked
from credesk.domain.errors import BadInput, CredeskError
from credesk.gui.pages import Entry
from tests.gui.seat import Seat
from tests.gui.second_page import SecondPage
from tests.terminal.cohort import GRACE
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
PAGES = (
    Entry("home", "credesk.gui.home:HomePage", lambda: "Home"),
    Entry("second", "tests.gui.second_page:SecondPage", lambda: "Second", count=lambda _: 7, concerns=frozenset()),
)


@pytest.fixture
def seat(seated: Sit, taken_in: Sitting) -> Seat:
    made = seated(taken_in.folder, entries=PAGES)
    made.sign_in()
    made.quiet()
    return made


def test_work_is_done_in_the_desks_thread_and_delivered_in_the_windows(seat: Seat) -> None:
    seen: list[Any] = []
    seat.window.line.ask(lambda _desk: threading.current_thread().name, lambda name: seen.extend((name, here())))
    seat.until(lambda: seen)
    assert seen[0].startswith("desk")
    assert seen[1] == threading.main_thread().name


def here() -> str:
    return threading.current_thread().name


def test_work_is_done_in_the_order_in_which_it_was_asked(seat: Seat) -> None:
    seen: list[int] = []
    for n in range(20):
        seat.window.line.read(partial(_same, n), seen.append)
    seat.quiet()
    assert seen == list(range(20))


def _same(n: int, _workspace: object) -> int:
    return n


def test_an_error_goes_to_who_asked_or_above_the_page(seat: Seat) -> None:
    def wrong(_desk: object) -> None:
        raise BadInput("That was nothing.", "Do another thing.", details="more")

    seen: list[CredeskError] = []
    seat.window.line.ask(wrong, None, seen.append)
    seat.quiet()
    assert [one.message for one in seen] == ["That was nothing."]
    assert not seat.says("That was nothing.")
    seat.window.line.ask(wrong)
    seat.until(lambda: seat.says("That was nothing."))
    assert seat.says("Do another thing.")
    seat.click(seat.button("Details", seat.frame.banner))
    assert seat.frame.banner.details.isVisible()
    seat.click(seat.button("Copy", seat.frame.banner))
    assert "more" in QApplication.clipboard().text()
    seat.press("Esc")
    assert not seat.frame.banner.isVisible()


def test_a_fault_of_ours_is_told_in_a_sentence_with_the_trace_under_details(seat: Seat) -> None:
    seat.window.line.ask(lambda _desk: 1 // 0)
    seat.until(lambda: seat.says("Something in Credesk broke."))
    assert "ZeroDivisionError" in seat.frame.banner.details.toPlainText()


def test_results_are_not_delivered_to_who_is_gone_or_does_not_want_them(seat: Seat) -> None:
    seen: list[object] = []
    owner = QObject()
    asked = seat.window.line.read(lambda _workspace: 1, seen.append)
    seat.window.line.read(lambda _workspace: 2, seen.append, owner=owner)
    asked.drop()
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, 52)
    seat.quiet()
    assert seen == []


def test_a_write_says_what_changed_and_only_pages_that_it_concerns_look_again(seat: Seat) -> None:
    seat.frame.go("second")
    page = seat.page(SecondPage)
    seat.quiet()
    before = page.refreshed
    seat.window.line.ask(lambda desk: set_learner(desk, GRACE, {"cohort": "November"}), changes=("learners",))
    seat.until(lambda: page.refreshed == before + 1)
    seat.quiet()
    assert seat.frame.status.saved_word.text() == "Saved"
    seat.window.line.ask(lambda _desk: None, changes=("marks",))
    seat.quiet()
    assert page.refreshed == before + 1
    assert seat.rows("SELECT cohort FROM learners WHERE name = ?", GRACE) == [("November",)]


def test_a_page_out_of_view_looks_again_when_it_comes_back(seat: Seat) -> None:
    seat.frame.go("second")
    page = seat.page(SecondPage)
    seat.frame.go("home")
    before = page.refreshed
    seat.window.line.ask(lambda _desk: None, changes=("learners",))
    seat.quiet()
    assert page.refreshed == before
    seat.frame.go("second")
    assert page.refreshed == before + 1
    seat.quiet()


def test_counts_stand_beside_the_names_in_the_rail(seat: Seat) -> None:
    assert seat.frame.rail.items["second"].count == 7
    assert seat.frame.rail.items["home"].count == 0


def test_keys_that_closed_by_themselves_lead_to_the_lock_screen(seat: Seat) -> None:
    def closed(_desk: object) -> None:
        raise Locked

    seat.window.line.ask(closed)
    seat.until(lambda: seat.window.sign_in is not None)
    seat.quiet()


def test_a_long_job_shows_its_progress_and_stops_when_it_is_asked_to(seat: Seat) -> None:
    steps, done = threading.Event(), list[int]()

    def work(_desk: object, progress: Progress) -> int:
        for n in range(1000):
            progress.told(n, 1000)
            if progress.cancelled:
                return n
            steps.wait(0.02)
        return 1000

    seat.window.line.job("Counts sheep", work, done.append, kept="What was counted is kept.")
    seat.until(lambda: seat.says("Counts sheep") and seat.says("of 1000"))
    assert seat.says("What was counted is kept.")
    cursor = QApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() is Qt.CursorShape.BusyCursor
    seat.press("Esc")
    seat.until(lambda: done)
    assert done[0] < 1000
    seat.until(lambda: not seat.says("Counts sheep"))
    assert QApplication.overrideCursor() is None


@pytest.mark.parametrize("answer", [True, False])
def test_a_doubtful_date_is_asked_about_inside_the_window(seat: Seat, answer: bool) -> None:
    seen: list[bool] = []
    ask = lambda desk: desk.circumstances.confirm("The clock says 1 January 1970.")  # noqa: E731
    seat.window.line.ask(ask, seen.append)
    seat.until(lambda: seat.says("The clock says 1 January 1970."))
    seat.click(seat.button("Yes, the date is right" if answer else "No, stop"))
    seat.until(lambda: seen)
    assert seen == [answer]
    assert not seat.frame.banner.isVisible()


def test_closing_the_window_stops_a_job_after_its_step_and_gives_the_lock_back(seat: Seat) -> None:
    ended = list[int]()

    def work(_desk: object, progress: Progress) -> None:
        for n in range(1000):
            if progress.cancelled:
                ended.append(n)
                return
            threading.Event().wait(0.01)

    seat.window.line.job("Counts sheep", work)
    seat.bot.wait(30)
    seat.window.close()
    assert ended
    assert ended[0] < 1000
    assert seat.places is not None
    with opened_again(seat):
        pass


def opened_again(seat: Seat) -> Any:
    from credesk.desk.session import at_the_desk
    from tests.terminal.cohort import ASSESSOR, PASSPHRASES, quick

    assert seat.places is not None
    return at_the_desk(seat.places, ASSESSOR, PASSPHRASES[ASSESSOR], quick())


def test_what_is_done_when_the_window_closes_reaches_nobody_and_leaves_no_busy_cursor(seat: Seat) -> None:
    is_done, told, counted = threading.Event(), list[object](), list[int]()
    line = seat.window.line
    line.ask(lambda _desk: is_done.set(), told.append, changes=("learners",))
    assert is_done.wait(5)
    line.plain(lambda: None, told.append)
    seat.window.close()
    line.counting.connect(counted.append)
    seat.bot.wait(20)
    assert (told, counted) == ([], [])


def test_who_asks_after_the_window_closed_gets_no_answer(seat: Seat) -> None:
    got: list[int] = []
    line = seat.window.line
    seat.window.close()
    assert line.read(lambda _workspace: 1, got.append).dropped
    assert not got
    assert line.under_way == 0


def test_what_is_loaded_is_frozen_once_for_the_garbage_collector(seat: Seat) -> None:
    gc.unfreeze()
    seat.window.line.load(["json"])
    seat.quiet()
    seat.until(gc.get_freeze_count)
    frozen, more = gc.get_freeze_count(), [[one] for one in range(10_000)]
    seat.window.line.load(["json"])
    read: list[int] = []
    seat.window.line.read(lambda _workspace: gc.get_freeze_count(), read.append)
    seat.until(lambda: read)
    assert 0 < read[0] <= frozen
    assert len(more) == 10_000
    gc.unfreeze()
