"""Home offers to go on where there is something to go on with, and nowhere else."""

from collections.abc import Callable

from credesk.desk.session import Desk
from credesk.desk.take_in import undo
from credesk.gui.home import HomePage
from credesk.gui.pages import Page
from tests.gui.seat import Seat
from tests.terminal.cohort import ASSESSOR
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]


def come_home(seated: Sit, sitting: Sitting) -> tuple[Seat, HomePage]:
    seat = seated(sitting.folder)
    seat.sign_in(ASSESSOR)
    home = seat.page(HomePage)
    seat.until(lambda: home.home is not None)
    return seat, home


def keys_of(page: Page) -> list[str]:
    return [key.keys for key in page.keys]


def test_there_is_nothing_to_go_on_with(seated: Sit, founded: Sitting) -> None:
    seat, home = come_home(seated, founded)
    assert not seat.says("go on")
    assert not home.go_button.isVisible()
    assert "Return" not in keys_of(home)
    seat.press("Return", home)
    assert seat.frame.key == "home"


def test_return_goes_on_where_something_waits(seated: Sit, taken_in: Sitting) -> None:
    seat, home = come_home(seated, taken_in)
    seat.until(lambda: seat.says("go on"))
    assert home.go_button.isVisible()
    assert "Return" in keys_of(home)
    seat.press("Return", home)
    assert seat.frame.key == "assess"
    seat.quiet()


def test_the_offer_is_gone_when_nothing_waits_any_more(seated: Sit, taken_in: Sitting) -> None:
    seat, home = come_home(seated, taken_in)
    seat.until(lambda: seat.says("go on"))

    def empty(desk: Desk) -> None:
        undo(desk, bytes(desk.workspace.rows("SELECT id FROM take_ins")[0]["id"]))

    seat.window.line.ask(empty, changes=("submissions", "learners"))
    seat.until(lambda: not seat.says("go on"))
    assert not home.go_button.isVisible()
    assert "Return" not in keys_of(home)
