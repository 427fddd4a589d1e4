"""Programmes in the window: rubrics looked at and imported, achievements described, versions, refusals at fields."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from credesk.desk.found import Founding, found
from credesk.desk.places import Places
from credesk.gui.programmes import ProgrammesPage
from credesk.gui.programmes_sheets import AchievementView, RubricView
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import ACHIEVEMENT, HEAD, PASSPHRASES, RUBRIC, quick
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
MOODLE = Path(__file__).parent.parent / "fixtures" / "intake" / "rubrics"


@pytest.fixture
def seat(seated: Sit, taken_in: Sitting) -> Seat:
    made = seated(taken_in.folder)
    made.sign_in(HEAD)
    made.frame.go("programmes")
    made.quiet()
    return made


def drop(seat: Seat, file: Path) -> ProgrammesPage:
    page = seat.page(ProgrammesPage)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    action, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(5, 5), action, mime, left, no))
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), action, mime, left, no))
    seat.quiet()
    return page


def well_laid_out(seat: Seat) -> None:
    seat.bot.wait(5)
    assert not faults(seat.window)
    assert not nameless(seat.window)


def write(seat: Seat, field: QLineEdit | QPlainTextEdit, words: str) -> None:
    field.clear()
    seat.write(words, field)


def test_what_is_published_can_be_read_in_each_language(seat: Seat) -> None:
    page = seat.page(ProgrammesPage)
    assert page.sheet is not None
    assert seat.says("Installs, tests and hands over small solar systems.")
    assert seat.says("60 hours")
    page.sheet.language.setCurrentIndex(1)
    assert seat.says("يعزل التيار ويقفل")
    seat.click(seat.button("\u2068ملف الطاقة الشمسية\u2069, version 1"))
    seat.quiet()
    assert isinstance(page.sheet, RubricView)
    assert seat.says("Isolates and locks out")
    assert seat.says("must reach")
    assert seat.says("merit from 75 %")
    well_laid_out(seat)


def test_a_rubric_is_looked_at_and_then_published(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "rubric.toml"
    file.write_text(RUBRIC.replace("Poor", "Weak"))
    page = drop(seat, file)
    assert page.panel is not None
    assert seat.says("will be version 2")
    assert seat.says("Weak")
    assert seat.rows("SELECT max(number) FROM rubric_versions WHERE code = 'rubric'") == [(1,)]
    well_laid_out(seat)
    seat.press("Space", page.panel.publish)
    seat.quiet()
    assert seat.rows("SELECT max(number) FROM rubric_versions WHERE code = 'rubric'") == [(2,)]
    assert seat.says("is published as version 2.")
    assert isinstance(page.sheet, RubricView)
    assert page.sheet.versions.count() == 2


def test_a_rubric_that_is_there_already_is_no_new_version(seat: Seat, tmp_path: Path) -> None:
    file = tmp_path / "rubric.toml"
    file.write_text(RUBRIC)
    page = drop(seat, file)
    assert seat.says("published just so already")
    assert page.panel is not None
    assert not page.panel.publish.isEnabled()
    write(seat, page.panel.code, "another")
    seat.press("Return", page.panel.code)
    seat.quiet()
    assert seat.says("will be version 1")


@pytest.mark.parametrize("content", [RUBRIC.replace("points = 3", "points = 4"), "nonsense", ""])
def test_what_is_wrong_with_a_rubric_stands_under_its_file(seat: Seat, tmp_path: Path, content: str) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(content)
    before = seat.rows("SELECT count(*) FROM journal")
    page = drop(seat, file)
    assert page.panel is not None
    told = [label.text() for label in page.panel.form._complaints.values() if label.isVisible()]
    assert len(told) == 1
    assert not page.panel.publish.isEnabled()
    assert seat.rows("SELECT count(*) FROM journal") == before
    seat.press("Esc", page.panel.file)
    assert page.panel is None


def test_an_achievement_is_described_by_keys_with_a_translation(seat: Seat) -> None:
    page = seat.page(ProgrammesPage)
    page.setFocus()
    seat.press("N", page)
    form = page.form
    assert form is not None
    write(seat, form.new_language, "Kiswahili")
    seat.press("Return", form.new_language)
    assert form.languages == ["en", "sw"]
    for name, words in (("title", "Welder"), ("description", "Welds plates."), ("criteria", "A portfolio.")):
        write(seat, form.texts[name].editors["en"], words)
    write(seat, form.texts["title"].editors["sw"], "Mchomeleaji")
    write(seat, form.lines["code"], "welder")
    write(seat, form.lines["credits"], "4,5")
    seat.click(form.outcomes.more)
    write(seat, form.outcomes.items[0].text.editors["en"], "Sets up safely")
    write(seat, form.tasks.items[0].title.editors["en"], "Portfolio")
    form.tasks.items[0].rubric.setCurrentIndex(1)
    well_laid_out(seat)
    seat.press("Ctrl+Return", form.lines["code"])
    seat.quiet()
    assert seat.says("is published as version 1.")
    assert seat.rows("SELECT number FROM achievement_versions WHERE code = 'welder'") == [(1,)]
    assert seat.rows("SELECT text FROM translations WHERE tag = 'sw'") == [("Mchomeleaji",)]
    assert isinstance(page.sheet, AchievementView)
    assert page.sheet.sheet.version.title.text() == "Welder"


def test_refusals_stand_next_to_their_fields_and_nothing_typed_is_lost(seat: Seat) -> None:
    page = seat.page(ProgrammesPage)
    seat.click(seat.button("Describe an achievement"))
    assert page.form is not None
    write(seat, page.form.lines["credits"], "2.555")
    write(seat, page.form.lines["code"], "solar")
    before = seat.rows("SELECT count(*) FROM journal")
    seat.click(seat.button("Publish"))
    seat.quiet()
    for words in ("The title is empty.", "has no description", "at most two decimals", "Choose the rubric"):
        assert seat.says(words), words
    assert seat.says("There is an achievement “solar” already.")
    assert QApplication.focusWidget() is page.form.lines["code"]
    assert seat.rows("SELECT count(*) FROM journal") == before
    well_laid_out(seat)
    seat.press("Esc")
    seat.quiet()
    assert seat.says("Installs, tests")
    seat.click(seat.button("Describe an achievement"))
    assert page.form.lines["credits"].text() == "2.555"


def test_the_next_version_is_prefilled_and_the_same_is_said_to_be_the_same(seat: Seat) -> None:
    page = seat.page(ProgrammesPage)
    seat.click(seat.button("Make the next version"))
    form = page.form
    assert form is not None
    assert form.texts["title"].editors["ar"].text() == "مركب الألواح الشمسية"  # type: ignore[union-attr]
    assert form.lines["code"].isReadOnly()
    seat.click(seat.button("Publish"))
    seat.quiet()
    assert seat.says("was published just so already: it stays version 1.")
    seat.click(seat.button("Make the next version"))
    assert page.form is not None
    write(seat, page.form.lines["workload_hours"], "80")
    seat.click(seat.button("Publish"))
    seat.quiet()
    assert seat.rows("SELECT number FROM achievement_versions ORDER BY number") == [(1,), (2,)]
    assert seat.says("80 hours")


def test_an_achievement_file_fills_the_form(seat: Seat, tmp_path: Path) -> None:
    (tmp_path / "rubric.toml").write_text(RUBRIC.replace("Poor", "Weak"))
    file = tmp_path / "roof.toml"
    file.write_text(ACHIEVEMENT.replace("Installer", "Roofer"))
    page = drop(seat, file)
    assert page.form is not None
    assert page.form.tasks.items[0].rubric.currentData() == "file:rubric"
    seat.click(seat.button("Publish"))
    seat.quiet()
    assert seat.says("Published: \u2068Solar PV portfolio\u2069 (version 2), \u2068Solar PV Roofer\u2069 (version 1).")
    assert seat.rows("SELECT code, number FROM rubric_versions ORDER BY number") == [("rubric", 1), ("rubric", 2)]
    assert seat.rows("SELECT count(*) FROM achievement_versions WHERE code = 'roof'") == [(1,)]


def test_where_nothing_is_published_it_says_what_to_do_first(seated: Sit, tmp_path: Path) -> None:
    places = Places(tmp_path / "bare")
    found(places, Founding("Kisumu TVET", HEAD, PASSPHRASES[HEAD]), quick())
    seat = seated(places.folder)
    seat.sign_in(HEAD)
    seat.frame.go("programmes")
    seat.quiet()
    assert seat.says("Nothing is published yet")
    well_laid_out(seat)
    seat.click(seat.button("Describe one"))
    assert seat.page(ProgrammesPage).form is not None
    well_laid_out(seat)
