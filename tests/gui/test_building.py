"""Pages are built when they are come to, or ahead; what they show only now and then, when it is first shown."""

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from credesk.gui import building
from credesk.gui.learners import LearnersPage
from credesk.gui.parts.views import Table
from credesk.gui.settings import SettingsPage
from credesk.gui.take_in import TakeInPage
from tests.gui.marking import at_assess, calm
from tests.gui.seat import Seat
from tests.terminal.cohort import ASSESSOR
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
SOURCES = Path(building.__file__).parent


def test_a_first_visit_builds_nothing_that_is_not_shown(seated: Sit, taken_in: Sitting) -> None:
    """A page may hide one table at most: its list, where that is empty."""
    seat = seated(taken_in.folder)
    seat.sign_in()
    seat.quiet()
    for key in seat.frame.rail.items:
        seat.frame.go(key)
        seat.quiet()
        page = seat.frame.page
        assert page is not None
        assert not [name for name in page.pieces() if name in page.__dict__], key
        assert len([one for one in page.findChildren(Table) if not one.isVisible()]) <= 1, key


def test_what_is_left_is_built_while_nobody_does_anything(
    seated: Sit, taken_in: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "REST_MS", 20)
    monkeypatch.setattr(building, "BETWEEN_MS", 1)
    seat = seated(taken_in.folder)
    seat.sign_in()
    seat.quiet()
    asked: list[int] = []
    seat.window.line.counting.connect(asked.append)
    seat.until(lambda: seat.frame._next_piece() is None)
    assert not asked, "building a page asks nothing of the desk"
    assert seat.frame.key == "home"
    pages = {type(page): page for page in seat.frame._pages.values()}
    assert len(pages) == len(seat.frame.rail.items)
    assert "preview" in pages[TakeInPage].__dict__
    assert "roster" in pages[LearnersPage].__dict__
    seat.frame.go("learners")
    seat.until(seat.page(LearnersPage).model.rowCount)


def test_passphrases_that_were_typed_are_gone_when_the_window_locks(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    seat.sign_in(ASSESSOR)
    seat.quiet()
    seat.frame.go("settings", {"part": "people"})
    seat.quiet()
    page = seat.page(SettingsPage)
    fields = [one for one in page.findChildren(QLineEdit) if one.echoMode() is QLineEdit.EchoMode.Password]
    shown = next(one for one in page.findChildren(QLineEdit) if one not in fields and not one.isReadOnly())
    assert len(fields) >= 3
    for field in [*fields, shown]:
        field.setText("correct horse")
    seat.press("Ctrl+L")
    seat.until(lambda: seat.window.sign_in is not None)
    assert [field.text() for field in fields] == [""] * len(fields)
    assert shown.text() == "correct horse"
    seat.sign_in(ASSESSOR)
    seat.quiet()
    for field in fields:
        field.undo()
        assert field.text() == ""


def test_the_window_opens_again_at_a_part_of_the_settings(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder)
    seat.sign_in(ASSESSOR)
    seat.frame.go("settings", {"part": "computer"})
    seat.quiet()
    seat.window.close()
    seat = seated(taken_in.folder)
    seat.sign_in(ASSESSOR)
    seat.quiet()
    assert seat.page(SettingsPage).part_key == "computer"
    assert seat.says("Single letters are keys")


def test_boxes_to_tick_are_those_that_are_drawn() -> None:
    """A plain QCheckBox shows no box under our sheet; ``TickBox`` draws its own."""
    plain = [
        f"{file.name}: {found}"
        for file in SOURCES.rglob("*.py")
        for found in re.findall(r"Q(?:CheckBox|RadioButton)\(", file.read_text(encoding="utf-8"))
        if file.name != "checked.py"
    ]
    assert not plain


def is_not(pane: QWidget, width: int) -> bool:
    """Whether a pane has taken another width."""
    return pane.width() != width


def test_a_comment_goes_on_while_the_window_is_made_wider(seated: Sit, taken_in: Sitting) -> None:
    seat = seated(taken_in.folder, size=(1280, 720))
    page = at_assess(seat)
    box = page.rubric.box
    assert box is not None
    assert box.grid is not None
    field, cards = box.field, box.grid.cards
    assert field is not None
    seat.press("C")
    seat.write("Neat ")
    for width in (1600, 1280):
        before = page.rubric.width()
        seat.window.resize(width, 900)
        seat.bot.waitUntil(partial(is_not, page.rubric, before))
        assert QApplication.focusWidget() is field
    seat.write("work.")
    assert field.toPlainText() == "Neat work."
    cards[1].setFocus()
    narrow = page.rubric.width()
    seat.window.resize(1600, 900)
    seat.until(lambda: page.rubric.width() > narrow)
    assert QApplication.focusWidget() is cards[1]
    calm(seat)
