"""Register in windows: narrowing, handing over, and acts on many at once with their preview."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from credesk.gui.printed import PrintedCard
from credesk.gui.register import RegisterPage
from credesk.gui.register_given import HandOverPanel
from credesk.gui.register_many import ManyPanel
from credesk.gui.register_panels import WherePanel
from credesk.gui.register_status import StatusPanel
from tests.gui.seat import Seat
from tests.gui.test_issue import fill, noting, settle
from tests.gui.test_register import names, number_of
from tests.terminal.cohort import FATIMA, GRACE, HEAD, JOSEPH
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


def stand_on(seat: Seat, name: str) -> RegisterPage:
    page = seat.page(RegisterPage)
    seat.until(lambda: name in names(page))
    page.list.table.selectRow(names(page).index(name))
    seat.until(lambda: page.detail is not None and page.detail.learner == name)
    settle(seat)
    return page


def asked(seat: Seat, key: str) -> ManyPanel:
    page = seat.page(RegisterPage)
    page.list.table.setFocus()
    seat.press("Ctrl+A", page.list.table)
    assert seat.says("chosen")
    seat.press(key, page.list.table)
    seat.until(lambda: isinstance(page.side.panel, ManyPanel))
    panel = page.side.panel
    assert isinstance(panel, ManyPanel)
    return panel


def leave(seat: Seat, page: RegisterPage) -> None:
    """The first Escapes may stop what is ending and take what is said above the page."""
    settle(seat)
    for _ in range(3):
        if page.side.panel is not None:
            seat.press("Escape")
    assert page.side.panel is None


def told(panel: ManyPanel) -> dict[str, str]:
    rows = range(panel.model.rowCount())
    return {panel.model.index(n, 0).data(): panel.model.index(n, 1).data() for n in rows}


def test_it_is_narrowed_by_status_programme_cohort_and_days(seat: Seat, clock: Clock) -> None:
    page = seat.page(RegisterPage)
    filters = page.filters
    seat.until(lambda: filters.programmes.count() == 2)
    filters.programmes.setCurrentIndex(1)
    settle(seat)
    assert len(names(page)) == 3
    filters.states.setCurrentIndex(filters.states.findData("withdrawn"))
    seat.until(lambda: page.model.rowCount() == 0)
    seat.until(lambda: seat.says("No certificate is like that."))
    seat.click(seat.button("Show all"))
    seat.until(lambda: len(names(page)) == 3)
    fill(seat, filters.since, "2999-01-01")
    seat.until(lambda: page.model.rowCount() == 0)
    fill(seat, filters.since, "soon")
    seat.until(lambda: len(names(page)) == 3)
    assert filters.since.property("role") == "wrong"
    filters.clear()
    settle(seat)


def test_a_certificate_is_handed_over_and_later_prints_are_copies(
    seat: Seat, issued: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("credesk.gui.printed.open_with_system", noting(opened))
    page = stand_on(seat, GRACE)
    seat.press("H", page.list.table)
    panel = page.side.panel
    assert isinstance(panel, HandOverPanel)
    fill(seat, panel.day, "2999-01-01")
    seat.press("Return", panel.day)
    seat.until(lambda: seat.says("still to come"))
    fill(seat, panel.day, "")
    fill(seat, panel.recipient, "Her brother")
    seat.press("Return", panel.recipient)
    seat.until(lambda: seat.says("is handed over."))
    seat.until(lambda: page.detail is not None and page.detail.handed_over is not None)
    settle(seat)
    assert "to Her brother, by S. Njoroge" in page.facts.values["given"].text().replace("\u2068", "").replace(
        "\u2069", ""
    )
    assert [tuple(row) for row in seat.rows("SELECT recipient FROM handed_over")] == [("Her brother",)]
    seat.press("Ctrl+P", page.list.table)
    seat.until(lambda: isinstance(page.side.panel, PrintedCard))
    assert (issued.folder / "certificates" / f"{number_of(seat, GRACE)}-copy.pdf").exists()
    leave(seat, page)
    seat.until(lambda: seat.says("Handed over…"))
    seat.click(seat.button("Handed over…"))
    back = page.side.panel
    assert isinstance(back, StatusPanel)
    fill(seat, back.reason, "It was another one")
    seat.press("Return", back.reason)
    seat.until(lambda: seat.says("counts as not handed over."))
    settle(seat)
    assert page.facts.values["given"].text() == "—"


def test_many_are_withdrawn_after_a_preview_and_the_list_is_read_once(seat: Seat, issued: Sitting) -> None:
    page = stand_on(seat, JOSEPH)
    seat.press("U", page.list.table)
    one = page.side.panel
    assert isinstance(one, StatusPanel)
    fill(seat, one.reason, "Looked at again")
    seat.press("Return", one.reason)
    seat.until(lambda: page.side.panel is None)
    settle(seat)
    panel = asked(seat, "U")
    assert told(panel) == {JOSEPH: "Left: \u2068Suspended\u2069", GRACE: "Suspended", FATIMA: "Suspended"}
    assert seat.says("1 cannot and is left as it is")
    assert panel.act.text() == "Suspend 2"
    leave(seat, page)
    panel = asked(seat, "W")
    assert set(told(panel).values()) == {"Withdrawn"}
    seat.click(panel.act)
    assert seat.says("Say why.")
    assert seat.rows("SELECT count(*) FROM statuses")[0][0] == 1
    reads: list[int] = []
    page.model.counted.connect(reads.append)
    fill(seat, panel.reason, "The examination was leaked")
    seat.press("Return", panel.reason)
    seat.until(lambda: seat.says("Done: 3 certificates."))
    settle(seat)
    assert len(reads) == 1
    assert {page.model.index(n, 4).data() for n in range(3)} == {"Withdrawn"}
    assert seat.rows("SELECT count(*) FROM statuses WHERE purpose = 'revocation'")[0][0] == 3
    seat.window.close()
    assert issued.is_whole()


def test_many_are_handed_over_and_printed_as_copies(seat: Seat, issued: Sitting) -> None:
    page = stand_on(seat, GRACE)
    panel = asked(seat, "H")
    fill(seat, panel.day, "2000-01-01")
    seat.click(panel.act)
    seat.until(lambda: seat.says("was signed after"))
    assert seat.rows("SELECT 1 FROM handed_over") == []
    fill(seat, panel.day, "")
    seat.click(panel.act)
    seat.until(lambda: seat.says("Done: 3 certificates."))
    settle(seat)
    assert {row[0] for row in seat.rows("SELECT recipient FROM handed_over")} == {GRACE, JOSEPH, FATIMA}
    panel = asked(seat, "Ctrl+P")
    assert set(told(panel).values()) == {"Marked as a copy"}
    seat.click(panel.act)
    seat.until(lambda: isinstance(page.side.panel, PrintedCard))
    assert len(list((issued.folder / "certificates").glob("*-copy.pdf"))) == 3
    leave(seat, page)
    panel = asked(seat, "H")
    assert not panel.act.isEnabled()
    assert len(told(panel)) == 3
    leave(seat, page)
    settle(seat)


def test_files_of_many_are_saved_and_the_list_is_exported(seat: Seat, issued: Sitting) -> None:
    page = stand_on(seat, GRACE)
    panel = asked(seat, "Ctrl+S")
    target = issued.papers / "all of them"
    fill(seat, panel.where.field, str(target))
    seat.click(panel.act)
    seat.until(lambda: seat.says("6 files are written."))
    assert len(list(target.glob("*.json"))) == len(list(target.glob("*.pdf"))) == 3
    fill(seat, page.list.filter, "kiptoo")
    seat.until(lambda: names(page) == [JOSEPH])
    seat.click(seat.button("Export list…"))
    where = page.side.panel
    assert isinstance(where, WherePanel)
    file = issued.papers / "register.csv"
    fill(seat, where.where.field, str(file))
    seat.press("Return", where.where.field)
    seat.until(lambda: seat.says("1 certificate is in the list."))
    [row] = csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines())
    assert (row["name"], row["state"]) == (JOSEPH, "in force")
    settle(seat)


def test_many_are_replaced_in_one_run(seat: Seat, issued: Sitting) -> None:
    page = stand_on(seat, GRACE)
    panel = asked(seat, "R")
    panel.kind.setCurrentIndex(panel.kind.findData("error"))
    seat.click(panel.act)
    seat.until(lambda: isinstance(page.side.panel, PrintedCard))
    assert seat.says("3 new ones are signed")
    settle(seat)
    assert page.model.rowCount() == 6
    seat.window.close()
    assert issued.is_whole()
