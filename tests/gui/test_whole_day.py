"""A whole day in windows only: from nothing to printed certificates, and one of them taken back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from credesk.desk.check import Checked, TrustInUse, check
from credesk.desk.first_start import Way
from credesk.desk.places import resources
from credesk.domain.ids import assessment_id
from credesk.gui.assess import AssessPage
from credesk.gui.beginning import Beginning
from credesk.gui.check import CheckPage
from credesk.gui.home import HomePage
from credesk.gui.issue import IssuePage
from credesk.gui.issue_panels import DecidePanel, SignPanel
from credesk.gui.learners import LearnersPage
from credesk.gui.printed import PrintedCard
from credesk.gui.programmes import ProgrammesPage
from credesk.gui.register import RegisterPage
from credesk.gui.register_panels import TrustPanel, WherePanel, WithdrawPanel
from credesk.gui.settings import SettingsPage
from credesk.gui.settings_people import PeoplePart
from credesk.gui.take_in import TakeInPage
from credesk.gui.theme import theme
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless, texts
from tests.gui.test_issue import fill, noting, pick, settle
from tests.terminal.cohort import ASSESSOR, HEAD, ISSUER, PASSPHRASES, VERIFIER

Sit = Callable[..., Seat]
PORTFOLIOS = resources() / "demo" / "ELEC204-Portfolio-3120.zip"
ACHIEVEMENT = resources() / "demo" / "solar-pv-installer.toml"
LEVELS = ((4, 4, 3, 3), (4, 4, 4, 4))
"""The places of the levels, from 1, that the first two learners of the queue are given."""
COMMENT = "Shading worked out for every hour."
HOW = "Sampled against the rubric"
REASON = "The portfolio was another learner's"


def test_from_nothing_to_printed_certificates_and_a_withdrawal(
    seated: Sit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[Path] = []
    monkeypatch.setattr("credesk.gui.printed.open_with_system", noting(printed))
    seat = seated(None)
    begin(seat, tmp_path / "centre")
    publish_the_achievement(seat)
    add_people(seat)
    take_portfolios_in(seat)
    switch(seat, ASSESSOR)
    names = mark_two_by_keys(seat)
    switch(seat, HEAD)
    decide(seat, names)
    switch(seat, VERIFIER)
    sign_verifications(seat)
    switch(seat, HEAD)
    issue_and_print(seat, printed)
    trust = export_trust(seat, tmp_path / "trust-before.json")
    assert verdicts(seat, trust) == ["IN_FORCE", "IN_FORCE"]
    # Qt's tests type Latin letters only, and one of the learners has an Arabic name.
    wrong = next(name for name in names if name.isascii())
    gone = withdraw(seat, wrong)
    trust = export_trust(seat, tmp_path / "trust.json")
    assert sorted(verdicts(seat, trust)) == ["IN_FORCE", "WITHDRAWN"]
    check_the_withdrawn_one(seat, gone)
    reopened(seat, seated, {wrong}, set(names) - {wrong})


def well(seat: Seat) -> None:
    """What is in view is whole, and every control of it has a name."""
    seat.bot.wait(5)
    assert not faults(seat.window)
    assert not nameless(seat.window)


def rail(seat: Seat, words: str) -> Any:
    """To a page, by a click on the rail."""
    seat.click(next(one for one in seat.frame.rail.items.values() if one.accessibleName().startswith(words)))
    settle(seat)
    return seat.frame.page


def switch(seat: Seat, person: str) -> None:
    """Another person sits down, by keys."""
    seat.press("Ctrl+Shift+L")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.quiet()
    seat.sign_in(person)
    settle(seat)


def drop(seat: Seat, file: Path) -> None:
    page, mime = seat.frame.page, QMimeData()
    assert page is not None
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    action, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), action, mime, left, no)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), action, mime, left, no))
    settle(seat)


def begin(seat: Seat, folder: Path) -> None:
    """The wizard, by keys after the first click."""
    beginning = seat.window.findChild(Beginning)
    assert beginning is not None
    seat.click(beginning.ways[Way.NEW])
    fill(seat, beginning.folder, str(folder))
    seat.press("Return")
    well(seat)
    for words in (HEAD, "Head of Assessment", PASSPHRASES[HEAD], PASSPHRASES[HEAD]):
        seat.write(words)
        seat.press("Return" if beginning.again.hasFocus() else "Tab")
    well(seat)
    assert beginning.issuer.hasFocus()
    seat.write(ISSUER)
    seat.press("Tab")
    seat.press("Tab")
    seat.write("https://verify.kisumutvet.example/")
    seat.press("Return")
    seat.until(lambda: beginning.heading.text() == "Keep the keys safe")
    well(seat)
    seat.click(seat.button("Do without it"))
    seat.until(lambda: seat.window.frame is not None)
    seat.places = seat.window.places
    settle(seat)
    seat.page(HomePage)
    assert seat.rows("SELECT how FROM recoveries") == [("declined",)]
    assert seat.says("No programme yet")
    well(seat)


def publish_the_achievement(seat: Seat) -> None:
    """Home says what comes first; the file brings its rubric along."""
    seat.click(seat.button("Add a programme"))
    settle(seat)
    page = seat.page(ProgrammesPage)
    drop(seat, ACHIEVEMENT)
    assert page.form is not None
    seat.press("Ctrl+Return")
    seat.until(lambda: seat.says("Published: "))
    settle(seat)
    assert seat.rows("SELECT code, number FROM achievement_versions") == [("solar-pv-installer", 1)]
    assert seat.rows("SELECT count(*) FROM rubric_versions") == [(1,)]
    assert seat.says("Installs, tests and hands over small solar photovoltaic systems.")
    assert [row["code"] for row in page.achievement_table.selected()] == ["solar-pv-installer"]
    well(seat)


def add_people(seat: Seat) -> None:
    page = rail(seat, "Settings")
    assert isinstance(page, SettingsPage)
    seat.click(page.buttons["people"])
    settle(seat)
    part = page.part
    assert isinstance(part, PeoplePart)
    for name, job in ((ASSESSOR, "Assessor"), (VERIFIER, "")):
        for field, words in ((part.name, name), (part.job, job), (part.first, PASSPHRASES[name])):
            seat.write(words, field)
        seat.write(PASSPHRASES[name], part.second)
        seat.press("Ctrl+Return", part.second)
        seat.until(partial(seat.says, f"Added \u2068{name}\u2069."))
        settle(seat)
    assert [name for (name,) in seat.rows("SELECT name FROM people ORDER BY name")] == [ASSESSOR, VERIFIER, HEAD]
    assert {ASSESSOR, VERIFIER, HEAD} <= set(texts(part))
    well(seat)


def take_portfolios_in(seat: Seat) -> None:
    page = rail(seat, "Take in")
    assert isinstance(page, TakeInPage)
    drop(seat, PORTFOLIOS)
    seat.until(lambda: page.draft is not None)
    settle(seat)
    assert page.take.text() == "Take in 6 submissions"
    well(seat)
    seat.press("Ctrl+Return")
    seat.until(lambda: seat.says("Taken in: 6 submissions, 21 files, 6 new learners."))
    settle(seat)
    assert seat.rows("SELECT count(*) FROM submissions") == [(6,)]
    assert seat.frame.rail.items["assess"].count == 6
    well(seat)
    rail(seat, "Learners")
    seat.page(LearnersPage)
    assert seat.says("Halima Yusuf")


def mark_two_by_keys(seat: Seat) -> list[str]:
    """From Home by Return; levels by digits; a comment; Ctrl+Return signs off and goes on. Gives the learners."""
    seat.page(HomePage)
    assert seat.says("Begin with")
    seat.press("Return")
    settle(seat)
    page = seat.page(AssessPage)
    seat.until(lambda: page.sheet.view is not None and page.sheet.is_settled)
    settle(seat)
    marked, names = [], []
    for levels in LEVELS:
        view = page.sheet.view
        assert view is not None
        marked.append(view)
        names.append(view.learner)
        for n, level in enumerate(levels):
            seat.press(str(level))
            if n < len(levels) - 1:
                seat.press("Down")
        seat.press("C")
        seat.write(COMMENT)
        well(seat)
        seat.press("Ctrl+Return")
        seat.until(lambda: page.sheet.is_settled and seat.window.line.under_way == 0)
    assert seat.rows("SELECT submission FROM sign_offs ORDER BY id") == [(one.submission,) for one in marked]
    person = seat.frame.person
    assert person is not None
    for view, levels in zip(marked, LEVELS, strict=True):
        sql = "SELECT criterion, level, comment FROM marks WHERE assessment = ?"
        found = {row[0]: row[1:] for row in seat.rows(sql, assessment_id(view.submission, person.id))}
        given = [found[criterion.id] for criterion in view.rubric.criteria]
        assert [one.position(level) + 1 for one, (level, _) in zip(view.rubric.criteria, given, strict=True)] == [
            *levels
        ]
        assert [comment or "" for _, comment in given] == ["", "", "", COMMENT]
    assert seat.frame.rail.items["assess"].count == 4
    return names


def decide(seat: Seat, names: Sequence[str]) -> None:
    page = rail(seat, "Issue")
    assert isinstance(page, IssuePage)
    assert states(page, "To decide") == set(names)
    well(seat)
    seat.press("D")
    form = page.side.panel
    assert isinstance(form, DecidePanel)
    pick(form.verifier, VERIFIER)
    fill(seat, form.how, HOW)
    well(seat)
    seat.press("Return", form.how)
    seat.until(lambda: seat.says("2 awards are decided."))
    settle(seat)
    assert seat.rows("SELECT count(*), count(verified_by) FROM awards") == [(2, 2)]
    assert states(page, "Waiting for verification") == set(names)
    assert not page.sign.isEnabled()
    well(seat)


def states(page: IssuePage, state: str) -> set[str]:
    """Who stands so in the list."""
    model = page.model
    last = model.columnCount() - 1
    rows = [(str(model.index(n, 1).data()), model.index(n, last).data()) for n in range(model.rowCount())]
    return {name for name, said in rows if said == state}


def sign_verifications(seat: Seat) -> None:
    page = rail(seat, "Issue")
    assert isinstance(page, IssuePage)
    seat.click(page.verify)
    seat.until(lambda: seat.says(f"for 2 awards: \u2068{HOW}\u2069"))
    well(seat)
    seat.press("Ctrl+Return")
    seat.until(lambda: seat.says("2 verifications are signed."))
    settle(seat)
    assert seat.rows("SELECT count(*) FROM verifications") == [(2,)]
    assert not page.sign.isEnabled()
    well(seat)


def issue_and_print(seat: Seat, printed: list[Path]) -> None:
    page = seat.page(IssuePage)
    assert page.view.pictured is not None
    assert not page.view.pictured.is_signed
    well(seat)
    seat.click(page.sign)
    seat.until(lambda: isinstance(page.side.panel, SignPanel))
    well(seat)
    seat.press("Return")
    seat.until(lambda: seat.says("2 credentials are issued"))
    settle(seat)
    assert seat.rows("SELECT count(*) FROM credentials") == [(2,)]
    card = page.side.panel
    assert isinstance(card, PrintedCard)
    well(seat)
    seat.click(seat.button("Print", card))
    seat.until(lambda: printed)
    assert len(pypdfium2.PdfDocument(printed[0])) == 2
    assert seat.says("Did all pages come out?")
    well(seat)
    seat.click(seat.button("Done"))
    settle(seat)
    assert len(certificates(seat)) == 2


def certificates(seat: Seat) -> list[Path]:
    assert seat.places is not None
    return sorted(seat.places.certificates.glob("????-????-????-?.pdf"))


def export_trust(seat: Seat, file: Path) -> Path:
    page = rail(seat, "Register")
    assert isinstance(page, RegisterPage)
    seat.click(page.export)
    form = page.side.panel
    assert isinstance(form, WherePanel)
    fill(seat, form.where.field, str(file))
    seat.press("Return", form.where.field)
    seat.until(lambda: isinstance(page.side.panel, TrustPanel))
    well(seat)
    assert isinstance(page.side.panel, TrustPanel)
    seat.click(page.side.panel.act)
    return file


def verdicts(seat: Seat, trust: Path) -> list[str]:
    """What somebody who has only the certificates and the exported trust file finds."""
    in_use, now = TrustInUse(trust.read_bytes()), seat.window.line.circumstances().now_ms()
    found: list[Checked] = [check(str(file), in_use, now) for file in certificates(seat)]
    return [one.report.verdict.name for one in found]


def withdraw(seat: Seat, name: str) -> Path:
    """Gives the certificate that is worth nothing now."""
    page = seat.page(RegisterPage)
    fill(seat, page.list.filter, name)
    seat.until(lambda: page.detail is not None and page.detail.learner == name and page.model.rowCount() == 1)
    settle(seat)
    well(seat)
    seat.click(page.withdraw)
    form = page.side.panel
    assert isinstance(form, WithdrawPanel)
    assert form.reason.hasFocus()
    seat.write(REASON)
    well(seat)
    seat.press("Return")
    seat.until(lambda: seat.says("is withdrawn."))
    settle(seat)
    assert seat.rows("SELECT purpose, reason FROM statuses") == [("revocation", REASON)]
    assert page.facts.chip.text() == "Withdrawn"
    well(seat)
    assert page.row is not None
    return next(file for file in certificates(seat) if file.stem == page.row["certificate"])


def check_the_withdrawn_one(seat: Seat, certificate: Path) -> None:
    """The page says so first, in red words."""
    page = rail(seat, "Check")
    assert isinstance(page, CheckPage)
    drop(seat, certificate)
    seat.until(lambda: page.report is not None)
    settle(seat)
    report = page.report
    assert report is not None
    assert report.sentence.text().startswith("Withdrawn: the issuer took it back")
    assert seat.says("! failed")
    assert theme().colour("wrong").name() in colours(report.sentence)
    well(seat)


def reopened(seat: Seat, seated: Sit, gone: set[str], kept: set[str]) -> None:
    """Closed and opened again: at the same place, with everything that was done."""
    assert seat.places is not None
    seat.window.close()
    again = seated(seat.places.folder)
    again.sign_in(HEAD)
    settle(again)
    again.page(CheckPage)
    page = rail(again, "Issue")
    assert isinstance(page, IssuePage)
    assert states(page, "Withdrawn") == gone
    assert states(page, "Issued") == kept
    rail(again, "Home")
    assert again.page(HomePage).to_issue.accessibleName() == "0 to issue"
    again.window.close()


def colours(label: QLabel) -> set[str]:
    """The colours of the pixels of what is shown."""
    picture = label.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
