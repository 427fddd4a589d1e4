"""Evidence attached and detached on the marking screen: the form, its refusals, undo, and what the desk keeps."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from credesk.gui.assess import AssessPage
from credesk.gui.assess_attach import AttachForm, What
from tests.gui.layouts import faults
from tests.gui.marking import Sit, at_assess, calm, here, keys
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import ASSESSOR, LEARNERS
from tests.terminal.sitting import Sitting

ATTACHED = "SELECT count(*) FROM attachments WHERE id NOT IN (SELECT attachment FROM detachments)"


def attached(seat: Seat) -> int:
    return int(seat.rows(ATTACHED)[0][0])


def form_of(seat: Seat) -> AttachForm:
    form = seat.page(AssessPage).more.form
    assert form is not None
    assert form.isVisible()
    return form


def test_an_observation_is_attached_by_keys_and_undone(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    before, submission = attached(seat), here(page)
    seat.press("A")
    form = form_of(seat)
    seat.press("Down", form.what)
    assert form.kind is What.OBSERVATION
    assert form.by.text() == ASSESSOR
    seat.click(form.give)
    assert seat.says("Say what it is.")
    assert attached(seat) == before
    seat.write("Isolated, locked out and tested dead.", form.words)
    form.on.setText("24 November")
    seat.click(form.give)
    seat.until(lambda: seat.says("is not a date"))
    assert (attached(seat), form.words.toPlainText()) == (before, "Isolated, locked out and tested dead.")
    form.on.setText("2026-11-20")
    assert not faults(seat.window) + nameless(seat.window)
    seat.click(form.give)
    calm(seat)
    row = seat.rows(
        "SELECT e.name, e.kind, e.seen_by, e.seen_on, t.submission FROM evidence AS e JOIN attachments AS t"
        " ON t.evidence = e.id ORDER BY t.id DESC LIMIT 1"
    )[0]
    assert row == ("Isolated, locked out and tested dead.", "observation", ASSESSOR, "2026-11-20", submission)
    assert page.evidence.tabs.count() == 3
    assert page.evidence.tabs.tabText(page.evidence.tabs.currentIndex()) == "3 Observation"
    assert seat.says("The evidence is attached.")
    assert QApplication.focusWidget() is page
    seat.click(page.more.done.undo)
    calm(seat)
    assert attached(seat) == before
    assert page.evidence.tabs.count() == 2


def test_a_file_is_shared_with_others_and_its_bytes_are_sealed(seated: Sit, taken_in: Sitting, tmp_path: Path) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    before = attached(seat)
    paper = tmp_path / "group photo.txt"
    paper.write_text("All four at the array.")
    seat.press("A")
    form = form_of(seat)
    form.file.field.setText(str(tmp_path / "none.txt"))
    seat.click(form.give)
    seat.until(lambda: seat.says("cannot be read"))
    seat.click(form.share)
    assert form.chooser is not None
    other = next(name for name in LEARNERS if name != page.title.text())
    seat.write(other, form.chooser.field)
    seat.press("Return", form.chooser.field)
    seat.until(lambda: seat.says("Choose somebody again to take them out."))
    form.file.field.setText(str(paper))
    seat.click(form.give)
    calm(seat)
    assert attached(seat) == before + 2
    assert seat.rows("SELECT count(*) FROM evidence WHERE name = ?", paper.name) == [(1,)]
    assert seat.says("The evidence is attached to 2 submissions.")
    assert paper.read_bytes() not in b"".join(one.read_bytes() for one in taken_in.folder.rglob("evidence/*/*"))


def test_a_dropped_file_waits_in_the_form_and_another_learner_does_not_get_it(
    seated: Sit, taken_in: Sitting, tmp_path: Path
) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    file = tmp_path / "report.pdf"
    file.write_bytes(b"%PDF-1.4")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    page.dropEvent(
        QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    )
    form = form_of(seat)
    assert form.file.text == str(file)
    first = here(page)
    page.setFocus()
    keys(seat, "Right")
    calm(seat)
    assert here(page) != first
    assert not form.isVisible()
    keys(seat, "Left A")
    calm(seat)
    assert form_of(seat).file.text == str(file)
    seat.press("Esc")
    assert not form.isVisible()


def test_an_item_is_detached_with_a_reason_and_attached_again(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    before, item = attached(seat), page.evidence.item
    assert item is not None
    seat.press("D")
    assert seat.says(f"Why does \u2068{item.name}\u2069 not belong here?")
    seat.press("Return", page.more.detaching.reason)
    assert seat.says("Say why.")
    assert attached(seat) == before
    seat.write("of another learner", page.more.detaching.reason)
    assert not faults(seat.window)
    seat.press("Return", page.more.detaching.reason)
    calm(seat)
    assert attached(seat) == before - 1
    assert seat.rows("SELECT reason FROM detachments") == [("of another learner",)]
    assert page.evidence.tabs.count() == 1
    seat.click(page.more.done.undo)
    calm(seat)
    assert attached(seat) == before
    assert page.evidence.tabs.count() == 2
    assert taken_in.rows("SELECT count(*) FROM detachments") == [(1,)]


def test_what_is_signed_off_keeps_its_evidence(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    before = attached(seat)
    keys(seat, "2 Down 2 Ctrl+Return Left")
    calm(seat)
    assert page.sheet.view is not None
    assert page.sheet.view.signed is not None
    assert not page.evidence.attach.isVisible()
    assert not page.evidence.detach.isVisible()
    keys(seat, "A D")
    calm(seat)
    assert page.more.form is None
    assert not page.more.detaching.isVisible()
    assert attached(seat) == before


def test_without_evidence_the_empty_place_offers_it(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_assess(seat)
    for left in (1, 0):
        keys(seat, "D")
        seat.write("gone", page.more.detaching.reason)
        seat.press("Return", page.more.detaching.reason)
        calm(seat)
        assert page.evidence.tabs.count() == left
    assert seat.says("No evidence")
    assert not faults(seat.window)
    seat.click(page.evidence.first)
    assert form_of(seat).isVisible()


def test_whoever_only_reads_is_not_offered_it(seated: Sit, taken_in: Sitting) -> None:
    first = seated(taken_in.folder)
    first.sign_in()
    second = seated(taken_in.folder)
    second.until(second.screen.read_only.isVisible)
    second.click(second.screen.read_only)
    second.until(lambda: second.window.frame is not None)
    second.frame.go("assess")
    page = second.page(AssessPage)
    second.until(lambda: page.workplace.currentIndex() > 0)
    second.quiet()
    assert not page.evidence.attach.isVisible()
    keys(second, "A D M")
    assert page.more.form is None
    assert second.says("The workspace is open for reading only.")
