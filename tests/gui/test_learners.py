"""Learners, in windows: finding, adding, correcting with undo, what paper will show, rosters."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from credesk.gui.jobs import Job
from credesk.gui.learners import LearnersPage
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.gui.test_take_in import drop
from tests.terminal.cohort import FATIMA, FIXTURES, GRACE, JOSEPH
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
ROSTERS = FIXTURES / "rosters"


def at_page(seated: Sit, sitting: Sitting, **given: Any) -> tuple[Seat, LearnersPage]:
    seat = seated(sitting.folder, **given)
    seat.sign_in()
    seat.frame.go("learners")
    seat.quiet()
    return seat, seat.page(LearnersPage)


def choose(seat: Seat, page: LearnersPage, name: str) -> None:
    names = [page.model.index(at, 0).data() for at in range(page.model.rowCount())]
    page.list.table.setCurrentIndex(page.model.index(names.index(name), 0))
    seat.quiet()
    seat.until(lambda: page.panel.learner is not None and page.panel.learner.name == name)


def typed(seat: Seat, page: LearnersPage, field: str, words: str) -> None:
    page.panel.fields[field].selectAll()
    seat.press("Delete", page.panel.fields[field])
    seat.write(words, page.panel.fields[field])


def register(seat: Seat) -> list[tuple[Any, ...]]:
    return seat.rows("SELECT name, number, certificate_name, cohort FROM learners ORDER BY name, number")


def test_a_learner_is_found_and_shown_with_submissions_and_credentials(seated: Sit, issued: Sitting) -> None:
    seat, page = at_page(seated, issued)
    seat.press("Ctrl+F", page)
    seat.write("WANJIRU")
    seat.until(lambda: page.model.rowCount() == 1)
    seat.quiet()
    choose(seat, page, GRACE)
    assert seat.says("1 row")
    assert seat.says("Signed off")
    assert seat.says("In force")
    assert page.where()["words"] == "WANJIRU"


def test_what_paper_will_show_is_said_while_it_is_typed_and_the_correction_is_undone(
    seated: Sit, taken_in: Sitting
) -> None:
    seat, page = at_page(seated, taken_in)
    choose(seat, page, GRACE)
    assert seat.says(f"Paper will show: \u2068{GRACE}\u2069")
    typed(seat, page, "certificate_name", "Grace W. Mwangi")
    assert seat.says("Paper will show: \u2068Grace W. Mwangi\u2069")
    typed(seat, page, "cohort", "Evening")
    seat.press("Ctrl+S", page.panel.fields["cohort"])
    seat.quiet()
    before = next(row for row in register(seat) if row[0] == GRACE)
    assert before[2:] == ("Grace W. Mwangi", "Evening")
    assert page.model.index(0, 3).data() == "Grace W. Mwangi"
    assert page.undo.text() == f"Undo correction of \u2068{GRACE}\u2069"
    seat.click(page.undo)
    seat.quiet()
    after = next(row for row in register(seat) if row[0] == GRACE)
    assert after[2:] == (None, None)
    assert seat.says(f"Undone: correction of \u2068{GRACE}\u2069.")
    assert page.panel.fields["certificate_name"].text() == ""
    assert not page.undo.isVisible()


def test_a_name_that_cannot_be_printed_is_refused_and_what_was_typed_stays(seated: Sit, taken_in: Sitting) -> None:
    seat, page = at_page(seated, taken_in)
    choose(seat, page, JOSEPH)
    before = register(seat)
    page.panel.fields["certificate_name"].setText("Joseph\u200bKiptoo")
    assert seat.says("holds an invisible character (U+200B)")
    page.panel.fields["birth_date"].setText("31 March")
    seat.click(page.panel.save_button)
    seat.quiet()
    assert register(seat) == before
    assert page.panel.fields["birth_date"].text() == "31 March"
    page.panel.fields["certificate_name"].setText("")
    seat.click(page.panel.save_button)
    seat.quiet()
    assert QApplication.focusWidget() is page.panel.fields["birth_date"]
    page.list.table.setCurrentIndex(page.model.index(0, 0))
    seat.quiet()
    assert seat.says("What you typed is not saved yet.")
    assert page.panel.learner is not None
    assert page.panel.learner.name == JOSEPH
    page.panel.fields["birth_date"].setFocus()
    seat.press("Esc")
    seat.press("Esc")
    assert page.panel.fields["birth_date"].text() == ""
    assert register(seat) == before


def test_a_number_that_is_taken_is_told_at_its_field(seated: Sit, taken_in: Sitting) -> None:
    seat, page = at_page(seated, taken_in)
    other = next(row[1] for row in register(seat) if row[0] == GRACE)
    choose(seat, page, JOSEPH)
    typed(seat, page, "number", other)
    seat.press("Return", page.panel.fields["number"])
    seat.quiet()
    assert seat.says(f"Another learner has the number {other}.")
    assert page.panel.fields["number"].text() == other
    typed(seat, page, "number", "J-1")
    seat.press("Return", page.panel.fields["number"])
    seat.quiet()
    assert (JOSEPH, "J-1", None, None) in register(seat)
    seat.press("Ctrl+Z", page)
    seat.quiet()
    assert (JOSEPH, "J-1", None, None) not in register(seat)


def test_a_learner_is_added_by_keys(seated: Sit, founded: Sitting) -> None:
    seat, page = at_page(seated, founded)
    assert seat.says("No learners yet")
    seat.press("Ctrl+N", page)
    assert QApplication.focusWidget() is page.panel.fields["name"]
    seat.write("Nuria Lopez")
    seat.press("Ctrl+S")
    seat.quiet()
    rows = register(seat)
    assert [row[0] for row in rows] == ["Nuria Lopez"]
    assert rows[0][1].startswith("L-")
    assert page.model.index(0, 0).data() == "Nuria Lopez"
    assert page.panel.learner is not None
    seat.press("Ctrl+N", page)
    seat.press("Esc")
    assert page.panel.learner is None


def test_an_arabic_roster_is_guessed_shown_and_taken(seated: Sit, founded: Sitting) -> None:
    seat, page = at_page(seated, founded)
    drop(page, ROSTERS / "windows1256_arabic.csv")
    seat.quiet()
    assert seat.says("The encoding was guessed: cp1256. If names look wrong, choose another.")
    assert seat.says(FATIMA)
    assert register(seat) == []
    page.roster.encoding.setCurrentText("cp1252")
    page.roster.encoding.activated.emit(page.roster.encoding.currentIndex())
    seat.quiet()
    assert seat.frame.banner.property("role") == "wrong"
    assert seat.says(FATIMA)
    names = page.roster.seen.effects if page.roster.seen else ()
    seat.click(page.roster.take)
    seat.quiet()
    assert seat.says(f"{len(names)} learners added, 0 changed, 0 as they were.")
    assert FATIMA in [row[0] for row in register(seat)]
    drop(page, ROSTERS / "windows1256_arabic.csv")
    seat.quiet()
    assert seat.says("Nothing would change")
    assert not page.roster.take.isEnabled()
    seat.press("Esc", page.roster.leave)
    assert page.list.isVisible()


def test_a_roster_says_what_changes_and_what_is_left_out(seated: Sit, taken_in: Sitting, tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text(f"name,cohort,shoe size\n{GRACE},Evening,41\n,Evening,40\nAmina Wanjiru,Day,39\n", "utf-8")
    seat, page = at_page(seated, taken_in)
    drop(page, file)
    seat.quiet()
    assert seat.says("1 is added · 1 is changed · 1 line is left out")
    assert seat.says("cohort: \u2068Evening\u2069")
    assert seat.says("Columns that are not used: \u2068shoe size\u2069.")
    seat.click(page.roster.leave)
    assert len(register(seat)) == 4
    drop(page, file)
    seat.quiet()
    assert page.roster.take.hasFocus()
    seat.press("Space")
    seat.quiet()
    assert seat.says("1 learner added, 1 changed, 0 as they were.")
    assert next(row for row in register(seat) if row[0] == GRACE)[3] == "Evening"


def test_esc_stops_a_roster_and_nothing_is_changed(
    seated: Sit, taken_in: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "roster.csv"
    file.write_text("name\n" + "".join(f"Learner {n}\n" for n in range(50)), "utf-8")
    seat, page = at_page(seated, taken_in)
    drop(page, file)
    seat.quiet()
    before = register(seat), seat.rows("SELECT count(*) FROM journal")
    told = Job.told

    def stopped(job: Job, done: int, total: int) -> None:
        if done == 20:
            job.stop()
        told(job, done, total)

    monkeypatch.setattr(Job, "told", stopped)
    seat.click(page.roster.take)
    seat.quiet()
    assert seat.says("Stopped. Nothing was changed.")
    assert (register(seat), seat.rows("SELECT count(*) FROM journal")) == before
    monkeypatch.undo()
    seat.click(page.roster.take)
    seat.quiet()
    assert seat.says("50 learners added")


@pytest.mark.parametrize(
    "raw", [b"", b"a,b\n1,2\n", b'name,number\n"never closed,1\n', bytes(range(256)) * 40, b"\xff\xfe\x00"]
)
def test_bad_rosters_give_their_sentence(seated: Sit, taken_in: Sitting, tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(raw)
    seat, page = at_page(seated, taken_in)
    before = register(seat)
    drop(page, file)
    seat.quiet()
    assert seat.frame.banner.isVisible()
    assert seat.frame.banner.property("role") == "wrong"
    assert page.list.isVisible()
    assert register(seat) == before


@pytest.mark.parametrize(("size", "language"), [((1280, 720), "en"), ((1440, 900), "ar")])
def test_panel_and_roster_are_laid_out_and_named(
    seated: Sit, issued: Sitting, size: tuple[int, int], language: str
) -> None:
    seat, page = at_page(seated, issued, size=size, language=language)
    choose(seat, page, FATIMA)
    seat.bot.wait(5)
    assert not faults(seat.window)
    assert not nameless(seat.window)
    drop(page, ROSTERS / "oneroster11_users.csv")
    seat.quiet()
    seat.bot.wait(5)
    assert not faults(seat.window)
    assert not nameless(seat.window)
