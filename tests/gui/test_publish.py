"""Publishing from Settings, and suspending and reinstating in the Register, by clicks and typed keys."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from credesk.gui.register import RegisterPage
from credesk.gui.register_status import StatusPanel
from credesk.gui.settings import SettingsPage
from credesk.gui.settings_publish import PublishPart
from tests.gui.seat import Seat
from tests.gui.test_issue import fill, settle
from tests.terminal.cohort import HEAD
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]


@pytest.fixture
def seat(seated: Sit, issued: Sitting) -> Seat:
    made = seated(issued.folder)
    made.sign_in(HEAD)
    return made


def publish_part(seat: Seat) -> PublishPart:
    seat.frame.go("settings", {"part": "publish"})
    seat.quiet()
    part = seat.page(SettingsPage).part
    assert isinstance(part, PublishPart)
    return part


def write(seat: Seat, field: QLineEdit, words: str) -> None:
    field.clear()
    seat.write(words, field)


def test_a_folder_is_looked_at_published_and_checked(seat: Seat, tmp_path: Path) -> None:
    part = publish_part(seat)
    assert seat.says("Nothing was published from this computer yet.")
    seat.click(part.look)
    seat.until(lambda: seat.says("No folder is named."))
    site = tmp_path / "site"
    write(seat, part.folder.field, str(site))
    seat.click(part.look)
    seat.until(lambda: seat.says("would be written"))
    assert not (site / "trust.json").exists()
    seat.click(seat.button("Publish now"))
    seat.until(lambda: seat.says("The site is published."))
    assert (site / "trust.json").is_file()
    seat.until(lambda: seat.says("Last published"))
    seat.click(part.check)
    seat.until(lambda: seat.says("Fingerprint words"))
    [listed] = (site / "status").glob("*/1")
    listed.write_bytes(listed.read_bytes().replace(b"validUntil", b"validUntli"))
    seat.click(part.check)
    seat.until(lambda: seat.says("Something in the folder was altered."))
    assert seat.says("it is not what was published")


def test_a_folder_that_cannot_be_published_to_is_told(seat: Seat, issued: Sitting, tmp_path: Path) -> None:
    part = publish_part(seat)
    write(seat, part.folder.field, str(issued.folder))
    seat.click(seat.button("Publish now"))
    seat.until(lambda: seat.says("is a workspace"))
    write(seat, part.folder.field, str(tmp_path))
    seat.click(part.check)
    seat.until(lambda: seat.says("Nothing was published to"))


def test_a_certificate_is_suspended_and_reinstated(seat: Seat, issued: Sitting) -> None:
    seat.frame.go("register")
    settle(seat)
    page = seat.page(RegisterPage)
    name = page.facts.name.text()
    assert not page.reinstate.isVisible()
    seat.press("U", page.list.table)
    panel: Any = page.side.panel
    assert isinstance(panel, StatusPanel)
    seat.press("Return", panel.reason)
    seat.until(lambda: seat.says("Say why."))
    fill(seat, panel.reason, "The portfolio is looked at again")
    seat.press("Return", panel.reason)
    seat.until(lambda: seat.says("recorded."))
    settle(seat)
    assert (page.row or {})["state"] == "suspended"
    assert seat.says("The portfolio is looked at again")
    assert page.withdraw.isVisible()
    assert not page.replace.isVisible()
    seat.click(page.reinstate)
    panel = page.side.panel
    fill(seat, panel.reason, "Nothing was wrong")
    seat.click(panel.act)
    seat.until(lambda: (page.row or {})["state"] == "in force")
    settle(seat)
    assert page.facts.name.text() == name
    assert [row[0] for row in issued.rows("SELECT purpose FROM statuses")] == ["suspension"]
    assert issued.one("SELECT reason FROM reinstatements") == "Nothing was wrong"
    trust = json.loads(issued.one("SELECT value FROM workstation WHERE name = 'local:trust file'"))
    assert len(trust["lists"]) == 3


def test_consent_is_recorded_and_taken_back(seat: Seat, issued: Sitting) -> None:
    seat.frame.go("register")
    settle(seat)
    page = seat.page(RegisterPage)
    for words, act in (("Signed form", "Record the consent"), ("Changed her mind", "Take the consent back")):
        seat.click(page.agree)
        panel: Any = page.side.panel
        fill(seat, panel.reason, words)
        seat.click(seat.button(act))
        seat.until(lambda: page.side.panel is None)
        settle(seat)
    assert issued.rows("SELECT how FROM consents") == [("Signed form",)]
    assert issued.rows("SELECT reason FROM consents_taken_back") == [("Changed her mind",)]
