from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from credesk.desk.sitting import WrongPassphrase
from credesk.gui.home import HomePage
from credesk.gui.pages import Entry
from tests.gui.seat import Seat
from tests.terminal.cohort import ASSESSOR, HEAD, PASSPHRASES
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]


def test_who_can_sign_in_is_shown_at_once(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    assert [one.name for one in seat.screen.people] == ["A. Achieng", "L. Were", "S. Njoroge"]
    assert seat.says("Kisumu TVET")
    assert not seat.says("Practice")


def test_a_person_signs_in_with_keys_alone_and_comes_to_home(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    seat.sign_in(ASSESSOR)
    home = seat.page(HomePage)
    seat.until(lambda: home.home is not None)
    assert seat.says("A. Achieng")
    assert seat.says("to mark")
    assert home.home is not None
    assert home.home.queues.to_mark == seat.rows("SELECT count(*) FROM submissions")[0][0] == 4


def test_a_wrong_passphrase_is_said_under_the_field_and_changes_nothing(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    before = taken_in.state()
    seat.sign_in(ASSESSOR, "not the right one")
    seat.until(lambda: seat.says(WrongPassphrase().message))
    assert seat.window.frame is None
    assert seat.screen.passphrase.text() == ""
    assert taken_in.state() == before
    seat.sign_in(ASSESSOR)
    assert seat.frame.person is not None


def test_locking_keeps_the_desk_as_it_was_and_needs_the_passphrase(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    seat.sign_in(ASSESSOR)
    frame = seat.frame
    seat.press("Ctrl+L")
    seat.until(lambda: seat.window.sign_in is not None)
    assert not frame.isVisible()
    assert seat.screen.passphrase.hasFocus()
    seat.write(PASSPHRASES[ASSESSOR])
    seat.press("Return")
    seat.until(lambda: seat.window.sign_in is None)
    assert seat.frame is frame


def test_switching_takes_two_keys_and_keeps_the_others_place(
    seated: Sit, taken_in: Sitting, two_pages: tuple[Entry, ...]
) -> None:
    seat = seated(taken_in.folder, entries=two_pages)
    seat.sign_in(ASSESSOR)
    seat.press("Ctrl+2")
    assert seat.frame.key == "second"
    seat.press("Ctrl+Shift+L")
    seat.press("3")
    assert seat.screen.chosen is not None
    assert seat.screen.chosen.name == HEAD
    seat.write(PASSPHRASES[HEAD])
    seat.press("Return")
    seat.until(lambda: seat.window.sign_in is None)
    assert seat.frame.person is not None
    assert seat.frame.person.name == HEAD
    assert seat.frame.key == "home"
    seat.press("Ctrl+Shift+L")
    seat.sign_in(ASSESSOR)
    assert seat.frame.key == "second"


def test_it_locks_by_itself_when_nobody_is_there(seated: Sit, taken_in: Sitting, qtbot: object) -> None:
    seat = seated(taken_in.folder)
    seat.sign_in(ASSESSOR)
    seat.quiet()
    assert seat.window.idle.isActive()
    assert seat.window.idle.interval() == 10 * 60_000
    seat.window.idle.setInterval(30)
    seat.window.idle.start()
    seat.until(lambda: seat.window.sign_in is not None)
    seat.until(lambda: seat.window.line.under_way == 0)


def test_keys_and_the_mouse_keep_it_open(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    seat.sign_in(ASSESSOR)
    seat.quiet()
    handle, idle = seat.window.windowHandle(), seat.window.idle
    acts: tuple[Callable[[], object], ...] = (
        lambda: QTest.keyClick(handle, Qt.Key.Key_Shift),
        lambda: QTest.mouseMove(handle, QPoint(400, 300)),
        lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(700, 890)),
    )
    for act in acts:
        idle.start(60_000)
        act()
        seat.until(lambda: idle.interval() == 10 * 60_000)


def test_a_second_window_gets_the_sentence_and_can_read(seated: Sit, taken_in: Sitting) -> None:
    first = seated(taken_in.folder)
    first.sign_in(ASSESSOR)
    first.quiet()
    second = seated(taken_in.folder)
    second.until(lambda: second.says("Another Credesk program is using this workspace."))
    second.click(second.screen.read_only)
    second.until(lambda: second.window.frame is not None)
    assert second.frame.person is None
    assert second.says("Reading only")
    home = second.page(HomePage)
    second.until(lambda: home.home is not None and second.says("to mark"))


@pytest.fixture
def two_pages() -> tuple[Entry, ...]:
    return (
        Entry("home", "credesk.gui.home:HomePage", lambda: "Home"),
        Entry("second", "tests.gui.second_page:SecondPage", lambda: "Second"),
    )
