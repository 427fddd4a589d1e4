"""Marks files and signing off many, on the marking screen: looked at first, all or nothing, undone, stopped."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from credesk.gui.assess import AssessPage
from credesk.gui.assess_marks import MarksFiles
from credesk.gui.assess_marks_preview import MarksView
from tests.gui.layouts import faults
from tests.gui.marking import Sit, at_assess, calm, keys
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import ASSESSOR, FATIMA, GRACE, HEAD, JOSEPH, QUALITY, SAFETY, marks_csv
from tests.terminal.sitting import Sitting

GIVEN = "SELECT count(*) FROM marks WHERE level IS NOT NULL OR not_applicable"


def given(seat: Seat) -> int:
    return int(seat.rows(GIVEN)[0][0])


def panel_of(seat: Seat) -> MarksFiles:
    panel = seat.page(AssessPage).more.marks
    assert panel is not None
    assert panel.isVisible()
    return panel


def looked_at(seat: Seat, file: Path) -> MarksView:
    """The file chosen in the panel, and its preview."""
    panel = panel_of(seat)
    panel.look(file)
    seat.quiet()
    QApplication.processEvents()
    assert panel.view is not None
    assert panel.view.isVisible()
    return panel.view


def test_a_marks_file_is_looked_at_taken_in_and_undone(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.press("M")
    seat.quiet()
    assert seat.says("Take marks in")
    assert page.title.text() == "Marks files"
    assert not page.sign_off_button.isVisible()
    assert not faults(seat.window)
    view = looked_at(seat, taken_in.paper("marks.csv", marks_csv()))
    assert (view.counts.text(), given(seat)) == ("8 marks will be written", 0)
    assert QApplication.focusWidget() is view.take
    assert not faults(seat.window) + nameless(seat.window)
    seat.press("Return")
    calm(seat)
    assert given(seat) == 8
    panel = panel_of(seat)
    assert seat.says("8 marks are taken in for 4 submissions.")
    seat.press("Return")
    calm(seat)
    assert given(seat) == 0
    assert seat.says("Undone: 8 marks stand as before.")
    assert not panel.undo.isVisible()
    seat.press("Esc")
    assert page.title.text() in (GRACE, JOSEPH, FATIMA, "Peter Otieno")
    assert page.sign_off_button.isVisible()
    keys(seat, "2")
    calm(seat)
    assert given(seat) == 1


def test_every_refused_row_is_named_and_nothing_is_written_until_all_fit(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    at_assess(seat)
    wrong = marks_csv().replace(f"{GRACE},Portfolio,{QUALITY},Excellent", f"{GRACE},Portfolio,{QUALITY},Splendid")
    wrong = wrong.replace(f"{JOSEPH},Portfolio,{SAFETY},Alone", f"Nobody,Portfolio,{SAFETY},Alone")
    file = taken_in.paper("marks.csv", wrong)
    seat.press("M")
    seat.quiet()
    view = looked_at(seat, file)
    assert view.counts.text() == "2 rows are refused · 6 marks would be written"
    assert [view.model.index(row, 1).data() for row in range(3)] == ["Refused", "Refused", "To be written"]
    assert seat.says("has no level “Splendid”")
    assert seat.says("There is no learner “Nobody”.")
    assert not view.take.isEnabled()
    view.table.selectRow(0)
    assert seat.says("Line 3: “Wires to standard” has no level “Splendid”.")
    assert not faults(seat.window)
    assert given(seat) == 0
    file.write_text(marks_csv(), encoding="utf-8")
    seat.click(view.again)
    seat.quiet()
    assert view.counts.text() == "8 marks will be written"
    assert view.take.isEnabled()
    file.write_text("not,a,marks,file\n1,2,3,4\n", encoding="utf-8")
    seat.click(view.again)
    seat.quiet()
    assert seat.says("The marks file has no column for")
    assert view.counts.text() == "8 marks will be written"


def test_keys_of_marking_rest_while_a_panel_is_open(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    seat.press("M")
    seat.quiet()
    keys(seat, "1 2 0 Down A D Ctrl+Return Ctrl+Z")
    calm(seat)
    assert given(seat) == 0
    assert seat.rows("SELECT count(*) FROM sign_offs") == [(0,)]
    seat.click(page.queue.sign_all)
    seat.until(lambda: page.title.text() == "Sign off all that are complete")
    at = page.queue.list.visualRect(page.queue.model.index(2)).center()
    QTest.mouseClick(page.queue.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    calm(seat)
    assert page.workplace.panel is None
    keys(seat, "3")
    calm(seat)
    assert given(seat) == 1


def test_a_file_to_fill_in_is_written(seated: Sit, taken_in: Sitting, tmp_path: Path) -> None:
    seat = seated(taken_in.folder)
    at_assess(seat)
    keys(seat, "2")
    calm(seat)
    seat.press("M")
    seat.quiet()
    panel = panel_of(seat)
    assert panel.assessor.currentText() == ASSESSOR
    target = tmp_path / "to fill in.csv"
    panel.write_template(target)
    seat.quiet()
    rows = list(csv.DictReader(io.StringIO(target.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 8
    assert [row["level"] for row in rows].count("Alone") == 1
    assert {row["assessor"] for row in rows} == {ASSESSOR}
    assert seat.says("Fill in the levels, save it as CSV, and take it in here.")
    seat.window.resize(960, 540)
    QApplication.processEvents()
    assert not faults(panel)
    panel.write_template(tmp_path / "none" / "x.csv")
    seat.quiet()
    assert seat.frame.banner.isVisible()


def test_all_that_are_complete_are_signed_off_after_a_look(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    order = [place.submission for place in page.queue.model.places]
    keys(seat, "2 Down 3 Right 1 Down 1 Right 3 Right 3 Down 2")
    calm(seat)
    seat.press("Ctrl+Shift+Return")
    seat.quiet()
    panel = page.more.sign_all
    assert panel is not None
    assert panel.sign.text() == "Sign off 3 submissions"
    assert seat.says("1 is not complete yet.")
    assert seat.says("1 criterion left")
    assert seat.rows("SELECT count(*) FROM sign_offs") == [(0,)]
    assert not faults(seat.window)
    assert not nameless(seat.window)
    panel.table.setFocus()
    panel.table.selectRow(1)
    seat.press("Space", panel.table)
    assert panel.sign.text() == "Sign off 2 submissions"
    seat.click(panel.sign)
    calm(seat)
    assert [row[0] for row in seat.rows("SELECT submission FROM sign_offs ORDER BY id")] == [order[0], order[3]]
    assert seat.says("2 submissions are signed off.")
    assert [one.submission for one in panel.judged] == [order[1], order[2]]
    assert not panel.sign.isEnabled()
    for _banner_then_panel in range(2):
        seat.press("Esc")
    assert page.workplace.panel is None


def test_nothing_to_sign_off_says_so(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    seat.sign_in(HEAD)
    seat.frame.go("assess")
    page = seat.page(AssessPage)
    seat.until(lambda: page.workplace.currentIndex() > 0)
    calm(seat)
    seat.press("Ctrl+Shift+Return")
    seat.quiet()
    assert seat.says("Nothing waits for your sign-off")
    assert not faults(seat.window)
    seat.click(seat.button("Back to marking"))
    assert page.workplace.panel is None
