"""Checking without an account from the sign-in, and a window that only reads while another program writes."""

import re
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from credesk.desk.learners import add_learner
from credesk.gui.check import CheckPage
from credesk.gui.learners import LearnersPage
from credesk.gui.settings import SettingsPage
from credesk.gui.settings_journal import JournalPart
from credesk.gui.visiting import Visitor
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless, texts
from tests.terminal.cohort import ASSESSOR, GRACE, signed_in
from tests.terminal.sitting import Sitting
from tests.terminal.test_verifying import pdf_of

Sit = Callable[..., Seat]


def visitor_of(seat: Seat) -> Visitor:
    found = seat.window.findChild(Visitor)
    assert found is not None
    assert found.isVisible()
    return found


def test_an_employer_checks_without_an_account(seated: Sit, issued: Sitting) -> None:
    seat = seated(issued.folder)
    seat.click(seat.screen.check)
    seat.quiet()
    page = visitor_of(seat).page
    assert isinstance(page, CheckPage)
    assert seat.window.frame is None
    page.bring_files([pdf_of(issued, GRACE), issued.credential_of(GRACE)])
    seat.until(lambda: page.subtitle.text() == "2 certificates checked")
    assert seat.says("In force")
    assert not [one for one in texts(page) if re.search(r"\d{4}-\d\d-\d\d", one)]
    assert not faults(seat.window)
    assert not nameless(seat.window)
    page.trust.use_file(issued.papers / "trust.json")
    seat.until(lambda: seat.says("Compare its words with the organisation by telephone"))
    seat.click(seat.button("Back to the sign-in", page))
    seat.sign_in(ASSESSOR)
    assert seat.frame.person is not None


def test_checking_from_a_locked_desk_leads_back_to_it(seated: Sit, issued: Sitting) -> None:
    seat = seated(issued.folder)
    seat.sign_in(ASSESSOR)
    desk = seat.frame
    seat.press("Ctrl+L")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.click(seat.screen.check)
    seat.quiet()
    visitor_of(seat).rail.person.click()
    seat.until(lambda: seat.window.sign_in is not None)
    seat.sign_in(ASSESSOR)
    assert seat.frame is desk


def test_checking_works_while_another_program_writes(seated: Sit, issued: Sitting) -> None:
    first = seated(issued.folder)
    first.sign_in(ASSESSOR)
    second = seated(issued.folder)
    second.until(second.screen.read_only.isVisible)
    second.click(second.screen.check)
    second.until(lambda: second.window.findChild(Visitor) is not None)
    page = visitor_of(second).page
    assert isinstance(page, CheckPage)
    page.bring_files([pdf_of(issued, GRACE)])
    second.until(lambda: second.says("In force"))
    second.click(second.button("Back to the sign-in", page))
    second.until(lambda: second.window.sign_in is not None and second.screen.read_only.isVisible())


def reading(seated: Sit, sitting: Sitting) -> tuple[Seat, LearnersPage]:
    """A window that reads the learners while another program holds the workspace."""
    with signed_in(sitting.folder, ASSESSOR):
        seat = seated(sitting.folder)
        seat.until(seat.screen.read_only.isVisible)
        seat.click(seat.screen.read_only)
        seat.until(lambda: seat.window.frame is not None)
        seat.frame.go("learners")
        seat.quiet()
    return seat, seat.page(LearnersPage)


def count(page: LearnersPage) -> int:
    return page.list.model.rowCount()


def test_what_others_write_is_read_by_f5(seated: Sit, taken_in: Sitting) -> None:
    seat, page = reading(seated, taken_in)
    before = count(page)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        add_learner(desk, {"name": "Wanjiku Kamau", "number": "77"})
        assert count(page) == before
        seat.press("F5", page)
        seat.until(lambda: count(page) == before + 1)
        assert seat.says("Wanjiku Kamau")


def test_coming_back_to_the_window_reads_anew(seated: Sit, taken_in: Sitting) -> None:
    seat, page = reading(seated, taken_in)
    seat.frame.go("settings", {"part": "journal"})
    settings = seat.page(SettingsPage)
    assert isinstance(settings.part, JournalPart)
    settings.part.save()
    seat.quiet()
    assert seat.says("✓ The journal is whole")
    seat.frame.go("learners")
    before = count(page)
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        add_learner(desk, {"name": "Wanjiku Kamau", "number": "77"})
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.focusWindowChanged.emit(seat.window.windowHandle())
    seat.until(lambda: count(page) == before + 1)
