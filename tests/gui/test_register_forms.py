"""The other forms of a certificate, by clicks: each file is written and in force, or the sentence says why not."""

import json
from collections.abc import Callable

import pytest

from credesk.gui.register import RegisterPage
from credesk.gui.register_forms import FORMS
from credesk.gui.register_panels import WherePanel
from tests.gui.seat import Seat
from tests.gui.test_issue import fill, settle
from tests.terminal.cohort import HEAD
from tests.terminal.sitting import Sitting


@pytest.fixture
def seat(seated: Callable[..., Seat], issued: Sitting) -> Seat:
    made = seated(issued.folder)
    made.sign_in(HEAD)
    made.frame.go("register")
    settle(made)
    return made


def test_every_form_is_written_and_in_force(seat: Seat, issued: Sitting) -> None:
    page = seat.page(RegisterPage)
    assert page.row is not None
    for form in FORMS:
        target = issued.papers / f"learner.{form}"
        seat.click(page.forms.buttons[form])
        panel = page.side.panel
        assert isinstance(panel, WherePanel)
        assert page.row["certificate"] in panel.where.field.text()
        fill(seat, panel.where.field, str(issued.papers / "trust.json" / "below a file"))
        seat.press("Return", panel.where.field)
        seat.until(lambda: seat.says("could not be written"))
        fill(seat, panel.where.field, str(target))
        seat.press("Return", panel.where.field)
        seat.until(lambda: seat.says("The file is written."))
        settle(seat)
        assert target.read_bytes()[:2] == {"bundle": b"PK", "png": b"\x89P", "svg": b"<?", "jwt": b"ey"}[form]
    files = [issued.papers / f"learner.{form}" for form in FORMS if form != "bundle"]
    said = issued.run("verify", *files, "--json", person=None).out
    assert [one["verdict"] for one in json.loads(said)["results"]] == ["IN_FORCE"] * 3
