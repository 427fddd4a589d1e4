import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

from credesk.desk import showing_evidence
from credesk.desk.showing_evidence import EvidenceItem
from credesk.gui.evidence.paper import MARK_HERE
from credesk.gui.evidence.sheets import KEPT_BYTES
from credesk.gui.theme import dress
from tests.gui.evidence_pieces import REPORT, Lookout, hand_in, pieces
from tests.gui.layouts import faults
from tests.gui.seat import nameless

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def handed_in(
    built: Callable[[int], Path], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, dict[str, EvidenceItem]]:
    """A workspace in which Grace handed in every kind of evidence; no test here writes to it."""
    place = tmp_path_factory.mktemp("evidence")
    shutil.copytree(built(1), place / "centre")
    folder = place / "centre" / "workspace"
    return folder, hand_in(folder, pieces(), place / "given")


@pytest.fixture
def look(qapp: QApplication, handed_in: tuple[Path, dict[str, EvidenceItem]]) -> Iterator[Lookout]:
    dress(qapp, "light")
    made = Lookout(*handed_in)
    yield made
    made.close()


def says(look: Lookout, words: str) -> bool:
    """Whether these words can be read in the view."""
    QApplication.processEvents()
    shown = [one for one in look.view.findChildren(QWidget) if one.isVisible()]
    return any(words in one.text() for one in shown if isinstance(one, QLabel | QAbstractButton))


def head(look: Lookout) -> str:
    return look.view.said.text().replace("\u2068", "").replace("\u2069", "")


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key, modifier)


def click(look: Lookout, words: str) -> None:
    QApplication.processEvents()
    buttons = [one for one in look.view.findChildren(QAbstractButton) if one.isVisible() and one.text() == words]
    assert len(buttons) == 1
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)


def screen(look: Lookout) -> QImage:
    look.rest(30)
    return look.view.pages.viewport().grab().toImage()


def count_near(image: QImage, colour: str) -> int:
    wanted = QColor(colour)
    dots = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    return sum(image.pixelColor(x, y) == wanted for x, y in dots)


def test_a_pdf_fits_the_width_and_scrolls_from_page_to_page(look: Lookout) -> None:
    heard: list[tuple[int, int]] = []
    look.view.page_changed.connect(lambda page, count: heard.append((page, count)))
    look.show(REPORT)
    assert head(look) == "Site report.pdf · page 1 of 12"
    pages = look.view.pages
    paper = pages.sheets.rects[0]
    assert paper.left() == pytest.approx(pages.viewport().width() - paper.right(), abs=1)
    assert screen(look).pixelColor(int(paper.left()) + 5, int(paper.top()) + 5) == QColor("white")
    press(pages, Qt.Key.Key_PageDown, CONTROL)
    press(pages, Qt.Key.Key_PageDown, CONTROL)
    assert head(look) == "Site report.pdf · page 3 of 12"
    press(pages, Qt.Key.Key_PageUp, CONTROL)
    assert heard[-1] == (2, 12)
    before = pages.verticalScrollBar().value()
    press(pages, Qt.Key.Key_PageDown)
    assert pages.verticalScrollBar().value() > before
    press(pages, Qt.Key.Key_End)
    assert head(look) == "Site report.pdf · page 12 of 12"
    press(pages, Qt.Key.Key_Home)
    assert pages.verticalScrollBar().value() == 0
    assert pages.accessibleName() == "Site report.pdf, page 1 of 12"
    look.until(lambda: "marker-1" in pages.accessibleDescription())


def test_pages_grow_shrink_and_turn(look: Lookout) -> None:
    look.show(REPORT)
    pages = look.view.pages
    width = pages.sheets.rects[0].width()
    press(pages, Qt.Key.Key_Plus, CONTROL)
    assert pages.sheets.rects[0].width() == pytest.approx(width * 1.25, abs=1)
    press(pages, Qt.Key.Key_Minus, CONTROL)
    press(pages, Qt.Key.Key_Minus, CONTROL)
    assert pages.sheets.rects[0].width() == pytest.approx(width * 0.8, abs=1)
    click(look, "+")
    assert look.view.foot.size_shown.text() == "Fit"
    press(pages, Qt.Key.Key_Plus, CONTROL)
    press(pages, Qt.Key.Key_0, CONTROL)
    assert pages.sheets.rects[0].width() == width
    place = QPointF(100, 100)
    QApplication.sendEvent(
        pages.viewport(),
        QWheelEvent(place, pages.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CONTROL,
                    Qt.ScrollPhase.NoScrollPhase, False),
    )  # fmt: skip
    assert pages.zoom == 1.25
    click(look, "Rotate")
    rect = pages.sheets.rects[0]
    assert rect.width() > rect.height()


def test_what_is_much_enlarged_is_drawn_sharp(look: Lookout) -> None:
    look.show(REPORT)
    look.view.pages.size_step(10)
    drawer = look.view.pages.drawer
    assert drawer is not None
    look.until(lambda: drawer.close_up is not None)
    assert drawer.close_up is not None
    assert drawer.close_up.wanted.whole_width == round(look.view.pages.sheets.rects[0].width())
    assert drawer.shelf.bytes <= KEPT_BYTES


def test_dragging_moves_the_page(look: Lookout) -> None:
    look.show(REPORT)
    view = look.view.pages.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 400))
    QTest.mouseMove(view, QPoint(200, 250))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(200, 250))
    assert look.view.pages.verticalScrollBar().value() == 150


def test_memory_stays_within_its_bounds(look: Lookout) -> None:
    look.show(REPORT)
    pages = look.view.pages
    pages.size_step(4)
    for page in range(12):
        pages.go(page)
        look.rest(40)
    drawer = pages.drawer
    assert drawer is not None
    assert 0 < drawer.shelf.bytes <= KEPT_BYTES


def test_words_are_found_and_marked(look: Lookout) -> None:
    look.show(REPORT)
    finding = look.view.finding
    press(look.view.pages, Qt.Key.Key_F, CONTROL)
    assert finding.field.hasFocus()
    QTest.keyClicks(finding.field, "marker-9")
    look.until(lambda: finding.found.text() == "1 of 1")
    assert head(look) == "Site report.pdf · page 9 of 12"
    look.until(lambda: count_near(screen(look), MARK_HERE) > 50)
    finding.field.selectAll()
    QTest.keyClicks(finding.field, "proved voltage")
    look.until(lambda: finding.found.text() == "9 of 12")
    QTest.keyClick(finding.field, Qt.Key.Key_Return)
    assert finding.found.text() == "10 of 12"
    QTest.keyClick(finding.field, Qt.Key.Key_Return, SHIFT)
    press(finding.field, Qt.Key.Key_F3, SHIFT)
    assert finding.found.text() == "8 of 12"
    finding.field.selectAll()
    QTest.keyClicks(finding.field, "nowhere")
    look.until(lambda: finding.found.text() == "not found")
    QTest.keyClick(finding.field, Qt.Key.Key_Escape)
    assert not finding.isVisible()
    assert not look.view.pages.hits
    assert look.view.pages.hasFocus()


def test_words_are_found_in_texts(look: Lookout) -> None:
    look.show("Notes.txt")
    finding, sheet = look.view.finding, look.view.writing.sheet
    press(sheet, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(finding.field, "TORQUE")
    look.until(lambda: finding.found.text() == "1 of 80")
    press(finding.field, Qt.Key.Key_F3)
    assert finding.found.text() == "2 of 80"
    assert len(sheet.extraSelections()) == 80
    assert look.view.escape()
    assert sheet.extraSelections() == []
    assert not look.view.escape()


def test_pictures_texts_and_tables_are_shown(look: Lookout) -> None:
    look.show("Array.jpg")
    assert head(look) == "Array.jpg"
    rect = look.view.pages.sheets.rects[0]
    assert rect.height() > rect.width(), "the camera was held upright"
    corner = screen(look).pixelColor(int(rect.right()) - 8, int(rect.top()) + 8)
    assert corner.red() - corner.green() > 120
    assert not look.view.foot.search.isVisible()
    look.show("Reflection.html")
    text = look.view.writing.sheet.toPlainText()
    assert "Then I proved it dead (https://photos.example/7)." in text
    assert "tracker" not in text
    assert not look.view.foot.turn.isVisible()
    size = look.view.writing.sheet.font().pixelSize()
    press(look.view.writing.sheet, Qt.Key.Key_Plus, CONTROL)
    assert look.view.writing.sheet.font().pixelSize() > size
    look.show("Commissioning.csv")
    assert "1        412,5         clear sky" in look.view.writing.sheet.toPlainText()


def test_items_without_a_file_say_what_where_who_and_when(look: Lookout) -> None:
    look.show("Signed handover sheet")
    for words in ("On paper", "Signed handover sheet", "Folder 7, room 2", "L. Were", "12 Nov 2026"):
        assert says(look, words), words
    assert "Seen by: L. Were" in look.view.notes.accessibleName()
    look.show("Handover.mov")
    assert says(look, "Centre's film archive, 2026/11")
    look.show("Isolated, locked and proved dead before work")
    assert says(look, "Observation")
    assert not says(look, "Save a copy…")
    press(look.view.notes, Qt.Key.Key_S, CONTROL | SHIFT)
    assert not look.view.saving.isVisible()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Damaged.pdf", "This PDF is damaged and cannot be shown."),
        ("Bomb.png", "The picture has more pixels than are shown (60 million)."),
        ("Empty.txt", "This file is empty."),
        ("Walkthrough.mp4", "Files of this type are not shown here. Another program can open a copy."),
    ],
)
def test_what_cannot_be_shown_is_said_in_the_view(look: Lookout, name: str, sentence: str) -> None:
    look.show(name)
    assert says(look, sentence)
    assert says(look, "Save a copy…")
    look.show("Notes.txt")
    assert look.view.stack.currentWidget() is look.view.writing


def test_a_page_that_breaks_its_process_is_said_on_the_page(look: Lookout) -> None:
    look.show("Swelling.pdf")
    drawer = look.view.pages.drawer
    assert drawer is not None
    assert "save a copy" in str(drawer.failed[0])
    assert count_near(screen(look), "#67716c") > 20
    look.show(REPORT)
    assert head(look) == "Site report.pdf · page 1 of 12"


def test_an_endless_page_is_stopped_and_blocks_nothing(look: Lookout, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a second here; tests/desk waits for the five."""
    monkeypatch.setattr(showing_evidence, "LIMITS", replace(showing_evidence.LIMITS, seconds=1.0))
    look.view.show_item(look.items["Endless.pdf"], look.items["Notes.txt"])
    began, longest = time.monotonic(), 0.0
    drawer = look.view._drawer
    assert drawer is not None
    while not drawer.failed and time.monotonic() - began < 15:
        before = time.monotonic()
        QApplication.processEvents()
        longest = max(longest, time.monotonic() - before)
        time.sleep(0.001)
    assert "takes too long" in str(drawer.failed[0])
    assert time.monotonic() - began < 6
    assert longest < 0.25


def test_leaving_an_endless_page_ends_it_at_once(look: Lookout) -> None:
    look.view.show_item(look.items["Endless.pdf"])
    look.rest(400)
    began = time.monotonic()
    look.show(REPORT)
    look.show("Notes.txt")
    assert time.monotonic() - began < 3


def test_the_next_item_is_there_at_once(look: Lookout) -> None:
    look.show("Notes.txt", following=REPORT)
    ahead = look.view._ahead
    assert ahead is not None
    look.until(lambda: ahead.shelf.bytes > 0)
    look.shown.clear()
    look.view.show_item(look.items[REPORT], look.items["Array.jpg"])
    assert [item.name for item in look.shown] == [REPORT]
    assert look.view._drawer is ahead


def test_no_more_than_two_items_are_open(look: Lookout) -> None:
    for name in (REPORT, "Array.jpg", "Notes.txt", REPORT):
        look.show(name, following="Reflection.html")
        assert len(look.view._alive) == 2
    look.view.clear()
    assert len(look.view._alive) == 0
    assert look.view.where() == {}


def test_an_item_larger_than_64_mb_is_not_read(look: Lookout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("credesk.gui.evidence.view.LARGEST_SHOWN", 1_000)
    look.show(REPORT)
    assert says(look, "This file is too large to show (more than 64 MB).")
    assert look.view._alive == []


def test_a_person_comes_back_to_where_they_looked(look: Lookout) -> None:
    look.show(REPORT)
    pages = look.view.pages
    pages.size_step(1)
    pages.go(4, 0.3)
    stood = look.view.where()
    assert (stood["page"], stood["zoom"]) == (4, 1.25)
    look.show("Notes.txt")
    look.view.come(stood)
    look.show(REPORT)
    again = look.view.where()
    assert again == {**stood, "down": pytest.approx(stood["down"], abs=0.01)}
    look.view.come({"item": stood["item"], "page": 1})
    assert head(look) == "Site report.pdf · page 2 of 12"
    look.view.come({"item": "00", "page": 7})
    assert head(look) == "Site report.pdf · page 2 of 12"


def test_resizing_keeps_the_place(look: Lookout) -> None:
    look.show(REPORT)
    look.view.pages.go(6, 0.4)
    before = look.view.pages.place
    look.view.resize(800, 600)
    look.rest(50)
    after = look.view.pages.place
    assert (after.page, after.down) == (6, pytest.approx(before.down, abs=0.01))


def test_a_copy_is_saved_into_the_folder_that_the_person_types(look: Lookout, tmp_path: Path) -> None:
    look.show("Notes.txt")
    click(look, "Save a copy…")
    saving = look.view.saving
    assert saving.folder.hasFocus()
    saving.folder.selectAll()
    QTest.keyClicks(saving.folder, str(tmp_path / "nowhere"))
    QTest.keyClick(saving.folder, Qt.Key.Key_Return)
    look.until(lambda: "There is no folder" in saving.said.text())
    assert list(tmp_path.iterdir()) == []
    saving.folder.selectAll()
    QTest.keyClicks(saving.folder, str(tmp_path))
    click(look, "Save")
    look.until(lambda: "Saved as" in saving.said.text())
    assert (tmp_path / "Notes.txt").read_bytes() == pieces()["Notes.txt"]
    QTest.keyClick(saving.folder, Qt.Key.Key_Escape)
    assert not saving.isVisible()


def test_the_folder_can_be_chosen_without_blocking(look: Lookout, tmp_path: Path) -> None:
    look.show("Walkthrough.mp4")
    look.view.save()
    click(look, "Choose…")
    dialog = look.view.saving.findChild(QFileDialog)
    assert dialog is not None
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert look.view.saving.folder.text() == str(tmp_path)


def test_plain_bytes_are_nowhere_on_the_disk(look: Lookout, tmp_path: Path) -> None:
    for name in ("Notes.txt", "Reflection.html", REPORT):
        look.show(name)
    plain = (b"torque of every clamp", b"Then I proved it", pieces()[REPORT][200:400])
    for path in look.folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(words in content for words in plain), path


def test_a_process_that_answers_nonsense_is_not_believed(look: Lookout, monkeypatch: pytest.MonkeyPatch) -> None:
    real = showing_evidence.Reading._call
    monkeypatch.setattr(
        showing_evidence.Reading,
        "_call",
        lambda self, function, *given: [9, 9, b"x"] if function == "draw" else real(self, function, *given),
    )
    look.show(REPORT)
    drawer = look.view.pages.drawer
    assert drawer is not None
    assert "no proper answer" in str(drawer.failed[0])


@pytest.mark.parametrize("size", [(380, 560), (540, 785)])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_and_everything_has_a_name(
    look: Lookout, size: tuple[int, int], direction: Qt.LayoutDirection
) -> None:
    look.view.setLayoutDirection(direction)
    look.view.resize(*size)
    for name in (REPORT, "Notes.txt", "Walkthrough.mp4", "Damaged.pdf", "Signed handover sheet"):
        look.show(name)
        look.view.finding.open_bar()
        look.view.save()
        look.rest(20)
        assert not faults(look.view), name
        assert not nameless(look.view), name
        assert look.view.width() == size[0]


def test_paper_stays_white_in_the_dark(look: Lookout, qapp: QApplication) -> None:
    dress(qapp, "dark")
    look.show(REPORT)
    rect = look.view.pages.sheets.rects[0]
    picture = screen(look)
    assert picture.pixelColor(int(rect.left()) + 5, int(rect.top()) + 5) == QColor("white")
    assert picture.pixelColor(3, 3).lightness() < 60
    look.show("Notes.txt")
    sheet = look.view.writing.sheet.viewport().grab().toImage()
    assert sheet.pixelColor(sheet.width() - 20, sheet.height() - 10) == QColor("white")
    dress(qapp, "light")
