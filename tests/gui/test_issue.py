"""Deciding and issuing in windows: clicks and typed keys, then the database, the files and the screen."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from credesk.desk import marks_files, take_in
from credesk.desk.award import find_achievement
from credesk.desk.circumstances import Progress
from credesk.desk.issue_view import State
from credesk.desk.places import documents
from credesk.desk.signing_off import sign_off_all
from credesk.domain.civil import last_good_day, parse_date
from credesk.gui.issue import IssuePage
from credesk.gui.issue_panels import DecidePanel, NamesPanel, SignPanel
from credesk.gui.jobs import Job
from credesk.gui.printed import PrintedCard
from credesk.gui.register import RegisterPage
from credesk.gui.words import PSEUDO, civil_day, is_marked, short_day
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless, texts
from tests.gui.test_look import data_of, is_data
from tests.terminal.cohort import (
    ASSESSOR,
    GRACE,
    HEAD,
    JOSEPH,
    LEVELS,
    PASSPHRASES,
    PETER,
    VERIFIER,
    marks_csv,
    portfolios,
    signed_in,
)
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
MORE = {"Esther Njeri": ("Alone", "Good"), "Brian Ouma": ("Teaches it", "Good")}


@pytest.fixture(scope="session")
def six_signed_off(built: Callable[[int], Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a centre where the marks of six learners are signed off; five of them achieved it."""
    place = tmp_path_factory.mktemp("six-") / "centre"
    shutil.copytree(built(0), place)
    levels = {**LEVELS, **MORE}
    source, marks = place / "papers" / "ELEC204-Portfolio-3120.zip", place / "papers" / "marks.csv"
    source.write_bytes(portfolios({name: {"report.txt": f"How {name} did it.\n".encode()} for name in levels}))
    marks.write_text(marks_csv(levels), encoding="utf-8")
    with signed_in(place / "workspace", ASSESSOR) as desk:
        seen = take_in.preview(desk, source)
        take_in.take_in(desk, seen, take_in.plan_as_found(seen), find_achievement(desk.workspace, None).tasks[0].id)
        marks_files.import_marks(desk, marks)
        sign_off_all(desk, None, None, Progress())
    return place


@pytest.fixture
def signed_off(six_signed_off: Path, tmp_path: Path) -> Sitting:
    place = tmp_path / "centre"
    shutil.copytree(six_signed_off, place)
    return Sitting(place / "workspace", place / "papers")


def at_issue(seat: Seat, person: str = HEAD) -> IssuePage:
    seat.sign_in(person)
    seat.frame.go("issue")
    settle(seat)
    return seat.page(IssuePage)


def settle(seat: Seat) -> None:
    """Wait for the list, and for the certificate that is drawn a little later."""
    seat.quiet()
    seat.bot.wait(80)
    seat.quiet()


def switch(seat: Seat, person: str) -> IssuePage:
    """Another person sits down, in the keys that the window gives for it."""
    seat.press("Ctrl+Shift+L")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.quiet()
    return at_issue(seat, person)


def noting(opened: list[Path]) -> Callable[[Path], bool]:
    """A system that opens every file, and what it was given."""

    def open_it(path: Path) -> bool:
        opened.append(path)
        return True

    return open_it


def pick(box: QComboBox, words: str) -> None:
    """Choose by the keyboard."""
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText() == words:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(words)


def fill(seat: Seat, field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    seat.press("Delete", field)
    seat.write(words, field)


def panel(page: IssuePage | RegisterPage, kind: type[Any]) -> Any:
    assert isinstance(page.side.panel, kind), page.side.panel
    return page.side.panel


def states(seat: Seat) -> dict[str, str]:
    """What the list says of each learner."""
    model = seat.page(IssuePage).model
    last = model.columnCount() - 1
    return {model.index(n, 1).data(): model.index(n, last).data() for n in range(model.rowCount())}


def sign(seat: Seat, page: IssuePage) -> None:
    seat.press("Ctrl+Return")
    seat.until(lambda: isinstance(page.side.panel, SignPanel))
    seat.click(panel(page, SignPanel).act)


@pytest.mark.slow
def test_decided_verified_by_another_person_issued_withdrawn_and_replaced(
    seated: Sit, signed_off: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("credesk.gui.printed.open_with_system", noting(opened))
    seat = seated(signed_off.folder)
    decide_with_a_verifier(seat, at_issue(seat))
    verify(seat, switch(seat, VERIFIER))
    page = switch(seat, HEAD)
    assert set(states(seat).values()) == {"Ready", "Not yet achieved"}
    assert seat.frame.rail.items["issue"].count == 5
    assert page.view.pictured is not None
    assert not page.view.pictured.is_signed
    assert page.sign.text() == "Sign and issue 5…"
    sign(seat, page)
    seat.until(lambda: seat.says("5 credentials are issued"))
    settle(seat)
    assert seat.rows("SELECT count(*) FROM credentials") == [(5,)]
    assert len(signed_off.certificates()) == len(signed_off.credentials()) == 5
    assert list(states(seat).values()).count("Issued") == 5
    assert seat.frame.rail.items["issue"].count == 0
    print_and_print_again(seat, panel(page, PrintedCard), opened)
    assert all(one.exists() for one in opened)
    seat.click(seat.button("Done"))
    seat.until(lambda: not any(one.exists() for one in opened))
    assert len(list(opened[0].parent.glob("*.pdf"))) == 5
    seat.frame.go("register")
    settle(seat)
    withdraw(seat, JOSEPH)
    replace(seat, GRACE)
    seat.window.close()
    assert signed_off.is_whole()


def decide_with_a_verifier(seat: Seat, page: IssuePage) -> None:
    assert set(states(seat).values()) == {"To decide"}
    seat.press("D", page.list.table)
    form = panel(page, DecidePanel)
    pick(form.verifier, VERIFIER)
    seat.click(form.act)
    assert seat.says("Say how it was verified.")
    assert seat.rows("SELECT count(*) FROM awards") == [(0,)]
    fill(seat, form.how, "Sampled against the rubric")
    seat.press("Return", form.how)
    seat.until(lambda: seat.says("6 awards are decided."))
    settle(seat)
    assert seat.rows("SELECT count(*), count(verified_by) FROM awards") == [(6, 6)]
    assert list(states(seat).values()).count("Waiting for verification") == 5
    assert states(seat)[PETER] == "Not yet achieved"
    assert not page.sign.isEnabled()


def verify(seat: Seat, page: IssuePage) -> None:
    assert page.verify.text() == "Sign 5 verifications…"
    seat.press("V", page.list.table)
    seat.until(lambda: seat.says("for 5 awards: \u2068Sampled against the rubric\u2069"))
    seat.press("Ctrl+Return")
    seat.until(lambda: seat.says("5 verifications are signed."))
    settle(seat)
    assert seat.rows("SELECT count(*) FROM verifications") == [(5,)]
    assert page.sign.text() == "Sign and issue 5…"
    assert not page.sign.isEnabled()
    assert seat.says("You hold no copy of the issuing key")
    seat.press("Ctrl+Return", page.list.table)
    settle(seat)
    assert page.side.panel is None


def print_and_print_again(seat: Seat, card: PrintedCard, opened: list[Path]) -> None:
    seat.click(seat.button("Print", card))
    seat.until(lambda: opened)
    assert len(pypdfium2.PdfDocument(opened[0])) == 5
    seat.until(lambda: seat.says("Did all pages come out?"))
    card.table.setFocus()
    card.table.setCurrentIndex(card.model.index(2, 1))
    seat.press("Space", card.table)
    seat.click(seat.button("Print 1 again", card))
    seat.until(lambda: len(opened) == 2)
    assert len(pypdfium2.PdfDocument(opened[1])) == 1
    seat.quiet()


def stand_on(seat: Seat, name: str) -> RegisterPage:
    """Find a learner in the register by typing the name."""
    page = seat.page(RegisterPage)
    fill(seat, page.list.filter, name)
    seat.until(lambda: page.row is not None and page.row["name"] == name and page.model.rowCount() == 1)
    seat.until(lambda: page.detail is not None and page.detail.learner == name)
    settle(seat)
    return page


def withdraw(seat: Seat, name: str) -> None:
    page = stand_on(seat, name)
    seat.click(page.withdraw)
    assert seat.says("This cannot be undone")
    act = page.side.panel.act  # type: ignore[union-attr]
    seat.click(act)
    assert seat.says("Say why it is withdrawn.")
    assert seat.rows("SELECT count(*) FROM statuses") == [(0,)]
    seat.write("Another learner's work", page.side.panel.reason)  # type: ignore[union-attr]
    seat.click(act)
    seat.until(lambda: seat.says("is withdrawn."))
    settle(seat)
    assert seat.rows("SELECT purpose, reason FROM statuses") == [("revocation", "Another learner's work")]
    assert page.facts.chip.text() == "Withdrawn"
    assert seat.says("Another learner's work")
    assert not page.withdraw.isVisible()


def replace(seat: Seat, name: str) -> None:
    page = stand_on(seat, name)
    seat.press("R", page.list.table)
    form: Any = page.side.panel
    fill(seat, form.name, "Grace W. Mwangi")
    seat.click(form.act)
    assert seat.says("Let the learner read the name first.")
    assert seat.rows("SELECT count(*) FROM intents WHERE replaces IS NOT NULL") == [(0,)]
    seat.click(form.read)
    seat.click(form.act)
    seat.until(lambda: seat.says("The new certificate is signed"))
    settle(seat)
    rows = seat.rows("SELECT replace_reason FROM intents WHERE replaces IS NOT NULL")
    assert rows == [("name",)]
    assert page.model.rowCount() == 2
    assert page.row is not None
    assert page.row["state"] == "in force"
    assert page.view.accessibleName() == "Certificate of Grace W. Mwangi"
    assert [page.model.index(n, 4).data() for n in range(2)] == ["In force", "Replaced"]


def hold_after_first(seat: Seat, go_on: Event) -> list[Job]:
    """The desk waits after the first credential until the test lets it go on."""
    jobs: list[Job] = []

    def began(job: Job) -> None:
        tell = job.told

        def told(done: int, total: int) -> None:
            tell(done, total)
            jobs.append(job)
            go_on.wait(5)

        job.told = told  # type: ignore[method-assign]

    seat.window.line.began.connect(began)
    return jobs


def test_stopped_in_the_middle_what_is_signed_is_kept_and_it_goes_on(seated: Sit, decided: Sitting) -> None:
    seat = seated(decided.folder)
    page = at_issue(seat)
    go_on = Event()
    jobs = hold_after_first(seat, go_on)
    sign(seat, page)
    seat.until(lambda: jobs)
    seat.press("Esc")
    go_on.set()
    seat.until(lambda: seat.says("Stopped: 1 of 3 are signed and kept"))
    settle(seat)
    assert seat.rows("SELECT count(*) FROM credentials") == [(1,)]
    assert len(decided.certificates()) == 1
    assert list(states(seat).values()).count("Begun") == 2
    sign(seat, page)
    seat.until(lambda: seat.says("2 credentials are issued"))
    settle(seat)
    assert seat.rows("SELECT count(*), count(DISTINCT award) FROM credentials") == [(3, 3)]
    assert len(decided.certificates()) == 3


def test_where_the_disk_refuses_what_is_signed_is_kept_and_written_later(seated: Sit, decided: Sitting) -> None:
    in_the_way = decided.folder / "certificates"
    in_the_way.write_text("a file where a folder should be")
    seat = seated(decided.folder)
    page = at_issue(seat)
    sign(seat, page)
    seat.until(lambda: seat.says("could not be written"))
    settle(seat)
    assert seat.says("The credential is signed and kept")
    assert seat.says("choose “Sign and issue” again")
    assert not seat.says("credesk issue")
    kept = seat.rows("SELECT count(*) FROM credentials")[0][0]
    assert kept >= 1
    in_the_way.unlink()
    seat.press("Esc")
    sign(seat, page)
    seat.until(lambda: isinstance(page.side.panel, PrintedCard))
    settle(seat)
    assert seat.rows("SELECT count(*), count(DISTINCT award) FROM credentials") == [(3, 3)]
    assert len(decided.certificates()) == 3


def test_locked_keys_ask_for_the_passphrase_in_the_page(seated: Sit, decided: Sitting) -> None:
    seat = seated(decided.folder)
    page = at_issue(seat)
    seat.window.line.lock()
    seat.quiet()
    seat.click(page.sign)
    seat.until(lambda: isinstance(page.side.panel, SignPanel))
    form = panel(page, SignPanel)
    assert form.passphrase.hasFocus()
    seat.write("not this one", form.passphrase)
    seat.press("Return", form.passphrase)
    seat.until(form.act.isEnabled)
    assert form.passphrase.text() == ""
    assert seat.rows("SELECT count(*) FROM intents") == [(0,)]
    seat.write(PASSPHRASES[HEAD], form.passphrase)
    seat.press("Return", form.passphrase)
    seat.until(lambda: seat.says("3 credentials are issued"))
    assert seat.window.sign_in is None
    settle(seat)


def test_only_who_is_ticked_is_issued(seated: Sit, decided: Sitting) -> None:
    seat = seated(decided.folder)
    page = at_issue(seat)
    assert page.row is not None
    first = page.row["name"]
    page.list.table.setFocus()
    seat.press("Space", page.list.table)
    assert page.sign.text() == "Sign and issue 2…"
    sign(seat, page)
    seat.until(lambda: seat.says("2 credentials are issued"))
    settle(seat)
    assert states(seat)[first] == "Ready"
    names = seat.rows("SELECT l.name FROM credentials AS c JOIN learners AS l ON l.id = c.learner")
    assert (first,) not in names
    assert len(names) == 2
    assert page.sign.text() == "Sign and issue 0…"


def test_deciding_anew_needs_a_reason_and_a_day(seated: Sit, decided: Sitting) -> None:
    seat = seated(decided.folder)
    page = at_issue(seat)
    assert page.row is not None
    before = page.row["award"]
    seat.click(page.anew)
    form = panel(page, DecidePanel)
    seat.press("Return", form.reason)
    assert seat.says("Say why the award is decided anew.")
    form.act.setFocus()
    seat.press("N")
    assert panel(page, DecidePanel) is form
    seat.write("Marks were moderated", form.reason)
    fill(seat, form.date, "24.11.2026")
    seat.click(form.act)
    assert form.date.hasFocus()
    fill(seat, form.date, "2031-01-01")
    seat.click(form.act)
    settle(seat)
    assert isinstance(page.side.panel, DecidePanel)
    assert seat.rows("SELECT count(*) FROM awards") == [(4,)]
    fill(seat, form.date, "2026-11-24")
    seat.click(form.act)
    seat.until(lambda: seat.says("1 award is decided."))
    settle(seat)
    assert seat.rows("SELECT reason FROM awards WHERE supersedes = ?", before) == [("Marks were moderated",)]


def test_the_recovery_file_comes_before_the_first_signature(seated: Sit, decided: Sitting) -> None:
    with closing(sqlite3.connect(decided.database)) as connection:
        connection.execute("DELETE FROM recoveries")
        connection.commit()
    seat = seated(decided.folder)
    page = at_issue(seat)
    seat.click(page.sign)
    assert seat.says("The recovery file comes before the first signature.")
    assert page.side.panel is None
    assert page.before_card.where is not None
    fill(seat, page.before_card.where.field, str(decided.papers / "marks.csv"))
    seat.click(seat.button("It is kept there"))
    seat.until(lambda: seat.says("is not a recovery file of this workspace"))
    assert page.before_card.where.text.endswith("marks.csv")
    seat.click(seat.button("Do without it"))
    seat.until(lambda: seat.says("Recovery of the signing key is settled"))
    assert seat.rows("SELECT how FROM recoveries") == [("declined",)]
    settle(seat)


@pytest.mark.parametrize("name", ["names.pdf", "names.csv"])
def test_the_check_list_is_written(seated: Sit, decided: Sitting, name: str) -> None:
    seat = seated(decided.folder)
    page = at_issue(seat)
    seat.press("N", page.list.table)
    form = panel(page, NamesPanel)
    blocked = decided.papers / "marks.csv" / name
    fill(seat, form.where.field, str(blocked))
    seat.press("Return", form.where.field)
    seat.until(lambda: seat.says("could not be written"))
    file = decided.papers / name
    fill(seat, form.where.field, str(file))
    seat.press("Return", form.where.field)
    seat.until(lambda: seat.says("check list with 3 names is written."))
    settle(seat)
    assert seat.says("list made today")
    if name.endswith(".csv"):
        assert GRACE in file.read_text(encoding="utf-8-sig")
        return
    pages = pypdfium2.PdfDocument(file)
    assert GRACE in pages[0].get_textpage().get_text_range()


def test_the_preview_is_large_and_goes_on_by_arrows(seated: Sit, decided: Sitting) -> None:
    seat = seated(decided.folder)
    page = at_issue(seat)
    seat.press("P", page.list.table)
    settle(seat)
    assert page.large.isVisible()
    assert page.large.title.text() == f"Certificate of {page.row['name'] if page.row else ''}: preview, not signed"
    first = page.row
    seat.press("Right", page.large)
    settle(seat)
    assert page.row != first
    seat.press("Esc", page.large)
    assert not page.large.isVisible()
    assert page.isVisible()


def test_the_list_is_filtered_by_state_and_name(seated: Sit, decided: Sitting) -> None:
    seat = seated(decided.folder)
    page = at_issue(seat)
    page.states.setCurrentIndex(page.states.findData(State.NOT_YET_ACHIEVED.value))
    settle(seat)
    assert list(states(seat)) == [PETER]
    assert page.view.words == "Not yet achieved: there is no certificate"
    page.states.setCurrentIndex(page.states.findData(State.WITHDRAWN.value))
    settle(seat)
    seat.click(seat.button("Show everyone"))
    settle(seat)
    assert len(states(seat)) == 4
    fill(seat, page.list.filter, "grace")
    seat.until(lambda: list(states(seat)) == [GRACE])
    settle(seat)


def settled(seat: Seat, page: IssuePage | RegisterPage) -> Iterator[str]:
    """Every view of a page: as it is, and with each of its questions."""
    acts: Any = page.acts
    yield "list"
    asked = ("ask_to_sign", "ask_to_decide_anew", "ask_for_names", "ask_to_withdraw", "ask_to_replace")
    for name in (*asked, "print_again", "ask_to_save", "ask_for_trust"):
        if hasattr(acts, name):
            getattr(acts, name)()
            settle(seat)
            yield name
    page.show_large()
    settle(seat)
    yield "large"
    page.escape()


def data_here(seat: Seat) -> set[str]:
    """Numbers and days that stand in the two pages."""
    numbers = seat.rows("SELECT number FROM credentials UNION SELECT number FROM learners")
    awarded = [parse_date(row[0]) for row in seat.rows("SELECT award_date FROM awards")]
    days = [(day.isoformat(),) for one in awarded for day in (one, last_good_day(one, 36)) if day]
    today = short_day(seat.window.line.circumstances().now_ms())
    return {row[0] for row in numbers} | {civil_day(row[0]) for row in days} | {today}


@pytest.mark.parametrize("key", ["issue", "register"])
@pytest.mark.parametrize(("size", "language"), [((1280, 720), "en"), ((1440, 900), "ar"), ((1280, 720), PSEUDO)])
def test_every_view_is_whole_named_and_translated(
    seated: Sit, copied: Callable[[int], Sitting], key: str, size: tuple[int, int], language: str
) -> None:
    centre = copied(2 if key == "issue" else 3)
    seat = seated(centre.folder, size=size, language=language)
    seat.sign_in(HEAD)
    seat.frame.go(key)
    settle(seat)
    page: Any = seat.frame.page
    known = data_of(seat) | {str(documents()), str(centre.folder), "trust.json", "en", "ar", *data_here(seat)}
    for name in settled(seat, page):
        assert not faults(seat.window), name
        assert not nameless(seat.window), name
        if language == PSEUDO:
            assert not [one for one in texts(seat.window) if not is_marked(one) and not is_data(one, known)], name


def test_with_nothing_handed_in_it_says_what_to_do_first(seated: Sit, founded: Sitting) -> None:
    seat = seated(founded.folder)
    at_issue(seat)
    assert seat.says("Nothing to issue yet")
    assert seat.says("Take portfolios in, mark them and sign the marks off.")
