"""The register in windows: finding, refusals, files, trust; withdrawing and replacing are in test_issue.py."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from credesk.gui.printed import PrintedCard
from credesk.gui.register import RegisterPage
from credesk.gui.register_panels import TrustPanel, WherePanel
from tests.gui.seat import Seat
from tests.gui.test_issue import fill, noting, settle
from tests.terminal.cohort import GRACE, HEAD, JOSEPH
from tests.terminal.conftest import Clock
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]


@pytest.fixture
def seat(seated: Sit, issued: Sitting) -> Seat:
    made = seated(issued.folder)
    made.sign_in(HEAD)
    made.frame.go("register")
    settle(made)
    return made


def names(page: RegisterPage) -> list[Any]:
    return [page.model.index(n, 0).data() for n in range(page.model.rowCount())]


def number_of(seat: Seat, name: str) -> str:
    sql = "SELECT c.number FROM credentials AS c JOIN learners AS l ON l.id = c.learner WHERE l.name = ?"
    return str(seat.rows(sql, name)[0][0])


def test_a_certificate_is_found_by_name_and_by_number_however_it_is_typed(seat: Seat) -> None:
    page = seat.page(RegisterPage)
    assert len(names(page)) == 3
    typed = number_of(seat, JOSEPH).replace("-", "").lower().replace("0", "o").replace("1", "l")
    seat.press("/", page.list.table)
    assert page.list.filter.hasFocus()
    seat.write(typed)
    seat.until(lambda: names(page) == [JOSEPH])
    fill(seat, page.list.filter, "wanjiru")
    seat.until(lambda: names(page) == [GRACE])
    settle(seat)
    assert page.view.accessibleName() == f"Certificate of {GRACE}"
    assert page.facts.values["number"].text() == number_of(seat, GRACE)
    assert seat.says("signed by")


def test_what_is_drawn_again_is_the_same_bytes(seat: Seat, issued: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("credesk.gui.printed.open_with_system", noting(opened))
    before = issued.handed_out()
    for file in issued.certificates():
        file.unlink()
    page = seat.page(RegisterPage)
    page.list.table.selectAll()
    seat.press("Ctrl+P", page.list.table)
    seat.until(lambda: seat.says("Print 3 certificates again"))
    assert seat.says("As the first time")
    seat.click(seat.button("Draw 3"))
    seat.until(lambda: seat.says("3 certificates are ready to print"))
    assert isinstance(page.side.panel, PrintedCard)
    assert issued.handed_out() == before
    seat.click(seat.button("Open the folder"))
    assert opened == [issued.folder / "certificates"]
    settle(seat)


def test_files_are_saved_to_a_folder_or_it_says_why_not(seat: Seat, issued: Sitting) -> None:
    page = seat.page(RegisterPage)
    seat.press("Ctrl+S", page.list.table)
    form = page.side.panel
    assert isinstance(form, WherePanel)
    fill(seat, form.where.field, str(issued.papers / "trust.json" / "folder"))
    seat.press("Return", form.where.field)
    seat.until(lambda: seat.says("could not be written"))
    assert isinstance(page.side.panel, WherePanel)
    target = issued.papers / "for the learner"
    fill(seat, form.where.field, str(target))
    seat.press("Return", form.where.field)
    seat.until(lambda: seat.says("2 files are written."))
    assert page.row is not None
    number = page.row["certificate"]
    assert {file.name for file in target.iterdir()} == {f"{number}.json", f"{number}.pdf"}
    stored = issued.folder / "credentials" / f"{number}.json"
    assert (target / f"{number}.json").read_bytes() == stored.read_bytes()
    settle(seat)


def test_the_trust_file_is_exported_with_its_words(seat: Seat, issued: Sitting) -> None:
    page = seat.page(RegisterPage)
    seat.click(page.export)
    form = page.side.panel
    assert isinstance(form, WherePanel)
    file = issued.papers / "new-trust.json"
    fill(seat, form.where.field, str(file))
    seat.click(form.act)
    seat.until(lambda: isinstance(page.side.panel, TrustPanel))
    shown = page.side.panel
    assert isinstance(shown, TrustPanel)
    assert len(shown.words.text().split()) == 6
    assert json.loads(file.read_bytes())["lists"]
    seat.click(shown.act)
    assert page.side.panel is None
    settle(seat)


def test_what_has_expired_says_so(seat: Seat, clock: Clock) -> None:
    page = seat.page(RegisterPage)
    clock.turn(37 * 31)
    page.refresh()
    settle(seat)
    assert {page.model.index(n, 4).data() for n in range(3)} == {"Expired"}
    assert page.facts.chip.text() == "Expired"


def test_a_certificate_that_was_changed_in_the_database_is_not_shown(seated: Sit, issued: Sitting) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(issued.database)) as connection:
        connection.execute("UPDATE credentials SET json = CAST(json || ' ' AS BLOB)")
        connection.commit()
    seat = seated(issued.folder)
    seat.sign_in(HEAD)
    seat.frame.go("register")
    settle(seat)
    page = seat.page(RegisterPage)
    assert page.view.pictured is None
    assert "is not the one that was signed" in page.view.words


def test_with_nothing_issued_it_leads_to_issue(seated: Sit, decided: Sitting) -> None:
    seat = seated(decided.folder)
    seat.sign_in(HEAD)
    seat.frame.go("register")
    settle(seat)
    assert seat.says("Nothing is issued yet")
    seat.click(seat.button("Go to Issue"))
    settle(seat)
    assert seat.frame.key == "issue"


def test_reading_only_shows_all_and_changes_nothing(seated: Sit, issued: Sitting) -> None:
    from credesk.desk.places import Places
    from credesk.desk.session import Workspace

    held = Workspace.open(Places(issued.folder).workspace, write=True)
    try:
        seat = seated(issued.folder)
        seat.until(seat.screen.read_only.isVisible)
        seat.click(seat.screen.read_only)
        seat.until(lambda: seat.window.frame is not None and seat.window.sign_in is None)
        seat.frame.go("register")
        settle(seat)
        page = seat.page(RegisterPage)
        assert len(names(page)) == 3
        assert page.view.pictured is not None
        for one in (page.withdraw, page.replace, page.export):
            assert not one.isVisible()
    finally:
        held.close()
