"""A published rubric edited in the window, compared with its older version, and published."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from credesk.gui.programmes import ProgrammesPage
from credesk.gui.programmes_fields import TextField
from credesk.gui.programmes_rubric_form import RubricEditor
from credesk.gui.programmes_sheets import RubricView
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.gui.test_assess_changed import prepared
from tests.terminal.cohort import HEAD
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]


def at_rubric(seat: Seat) -> ProgrammesPage:
    seat.sign_in(HEAD)
    seat.frame.go("programmes")
    seat.quiet()
    page = seat.page(ProgrammesPage)
    page.rubric_table.selectRow(0)
    seat.quiet()
    assert isinstance(page.sheet, RubricView)
    return page


def editor_of(page: ProgrammesPage) -> RubricEditor:
    assert page.editing.editor is not None
    assert page.editing.editor.isVisible()
    return page.editing.editor


def typed(seat: Seat, field: TextField, words: str) -> None:
    editor = next(iter(field.editors.values()))
    editor.clear()
    seat.write(words, editor)


def whole(seat: Seat) -> None:
    seat.bot.wait(5)
    assert not faults(seat.window)
    assert not nameless(seat.window)


def newest(seat: Seat) -> int:
    return int(seat.rows("SELECT max(number) FROM rubric_versions WHERE code = 'rubric'")[0][0])


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720)])
def test_a_level_is_added_looked_at_and_published(seated: Sit, taken_in: Sitting, size: tuple[int, int]) -> None:
    prepared(taken_in.folder, lambda words: words.__class__(**{**_values(words), "title": {"en": "PV portfolio"}}))
    seat = seated(taken_in.folder, size=size)
    page = at_rubric(seat)
    assert newest(seat) == 2
    page.setFocus()
    seat.press("E")
    editor = editor_of(page)
    whole(seat)
    card = editor.form.criteria[1]
    seat.click(card.more)
    assert QApplication.focusWidget() is card.levels[-1].points
    seat.write("2")
    typed(seat, card.levels[-1].title, "Nearly")
    seat.press("Ctrl+Return")
    seat.until(editor.publish_button.isVisible)
    for words in (
        "A level was added, the maximum is the same",
        "new level",
        "2 finished portfolios need another look.",
    ):
        assert seat.says(words), words
    assert seat.says("\u2068Solar PV Installer\u2069 goes on with it as version 3.")
    whole(seat)
    assert newest(seat) == 2
    seat.press("Ctrl+Return")
    seat.quiet()
    seat.until(lambda: newest(seat) == 3)
    assert isinstance(page.sheet, RubricView)
    levels = [level.title.text() for level in page.sheet.version.criteria[1].levels]
    assert levels == ["Poor", "Nearly", "Good", "Excellent"]
    assert page.achievement_table.isVisible()
    assert seat.says("(version 3)")


def _values(words: object) -> dict[str, object]:
    return {name: getattr(words, name) for name in words.__dataclass_fields__}  # type: ignore[attr-defined]


def test_versions_are_compared_side_by_side(seated: Sit, taken_in: Sitting) -> None:
    prepared(taken_in.folder)
    seat = seated(taken_in.folder)
    page = at_rubric(seat)
    seat.click(seat.button("Compare…"))
    seat.quiet()
    for words in ("Grade 2", "new level", "2 · \u2068Nearly\u2069"):
        assert seat.says(words), words
    whole(seat)
    seat.press("Esc")
    seat.quiet()
    assert page.achievement_table.isVisible()
    page.show_rubric(seat.rows("SELECT id FROM rubric_versions WHERE code = 'rubric' AND number = 1")[0][0])
    seat.quiet()
    assert isinstance(page.sheet, RubricView)
    assert [level.title.text() for level in page.sheet.version.criteria[1].levels] == ["Poor", "Good", "Excellent"]
    assert not page.sheet.edit.isVisible(), "an older version is only read"


def test_what_is_wrong_stands_beside_its_criterion_and_nothing_is_lost(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_rubric(seat)
    seat.click(seat.button("Edit"))
    editor = editor_of(page)
    card = editor.form.criteria[0]
    typed(seat, card.called, "Works safely")
    points: QLineEdit = card.levels[1].points
    points.setText("many")
    seat.click(editor.look_button)
    seat.until(lambda: seat.says("is not a number"))
    assert QApplication.focusWidget() is points
    whole(seat)
    points.setText("0")
    seat.click(editor.look_button)
    seat.until(lambda: seat.says("have equal points"))
    seat.press("Esc")
    seat.quiet()
    assert page.editing.editor is None
    assert seat.rows("SELECT count(*) FROM rubric_versions WHERE code = 'rubric'") == [(1,)]
    seat.click(seat.button("Edit"))
    editor = editor_of(page)
    assert editor.form.criteria[0].called.words() == {"en": "Works safely"}
    seat.click(editor.over)
    editor = editor_of(page)
    assert editor.form.criteria[0].called.words() == {"en": "Isolates and locks out"}
    seat.click(editor.look_button)
    seat.until(lambda: seat.says("Nothing is different"))


def test_criteria_are_moved_added_and_removed_and_texts_are_translated(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    page = at_rubric(seat)
    page.setFocus()
    seat.press("E")
    editor = editor_of(page)
    form = editor.form
    form.language.setCurrentIndex(form.language.findData("sw"))
    typed(seat, form.criteria[0].called, "Anatenga")
    form.language.setCurrentIndex(0)
    seat.click(next(one for one in form.criteria[0].findChildren(type(editor.over)) if one.accessibleName()
                    == "Move this criterion down"))  # fmt: skip
    assert [card.called.words()["en"] for card in form.criteria] == ["Wires to standard", "Isolates and locks out"]
    seat.click(form.more)
    card = form.criteria[2]
    typed(seat, card.called, "Hands over")
    typed(seat, card.levels[0].title, "No")
    typed(seat, card.levels[1].title, "Yes")
    seat.click(next(one for one in form.criteria[0].findChildren(type(editor.over)) if one.accessibleName()
                    == "Remove this criterion"))  # fmt: skip
    seat.press("Ctrl+Return")
    seat.until(editor.publish_button.isVisible)
    assert seat.says("A criterion was added")
    whole(seat)
    seat.click(editor.publish_button)
    seat.quiet()
    seat.until(lambda: newest(seat) == 2)
    assert isinstance(page.sheet, RubricView)
    titles = [one.title for one in page.sheet.version.criteria]
    assert [one.text() for one in titles] == ["Isolates and locks out", "Hands over"]
    assert titles[0].text("sw") == "Anatenga"
