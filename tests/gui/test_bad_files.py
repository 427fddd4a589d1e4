"""Bad tables, rubrics and certificates in the window: the sentence is seen, and nothing is lost or changed."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from credesk.gui.check import CheckPage
from credesk.gui.learners import LearnersPage
from credesk.gui.programmes import ProgrammesPage
from tests.gui.marking import at_assess, calm
from tests.gui.seat import Seat
from tests.gui.test_assess_marks import looked_at
from tests.gui.test_check import verdicts
from tests.gui.test_take_in import drop
from tests.terminal.cohort import ASSESSOR, FATIMA, GRACE, HEAD, JOSEPH, RUBRIC, SAFETY, signed_in
from tests.terminal.sitting import Sitting
from tests.terminal.test_programmes import RUBRIC_CSV
from tests.terminal.test_verifying import code_of, pdf_of, swap_attachment

Sit = Callable[..., Seat]


@pytest.fixture
def unchanged(issued: Sitting) -> Iterator[Sitting]:
    """A workspace with credentials, which is afterwards as it was."""
    before = issued.state()
    yield issued
    assert issued.state() == before


def at_page(seated: Sit, sitting: Sitting, key: str) -> Seat:
    seat = seated(sitting.folder)
    seat.sign_in(HEAD)
    seat.frame.go(key)
    seat.quiet()
    return seat


# Tables


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "cp1256", "utf-8-sig"])
def test_a_roster_in_another_encoding(seated: Sit, founded: Sitting, encoding: str) -> None:
    lines = "number;name;cohort\n1;فاطمة الزهراء;مساء\n2;خالد بن الوليد;مساء\n3;مريم العلوي;صباح\n"
    raw = lines.encode(encoding)
    file = founded.paper("roster.csv", b"\xfe\xff" + raw if encoding == "utf-16-be" else raw)
    seat = at_page(seated, founded, "learners")
    page = seat.page(LearnersPage)
    drop(page, file)
    seat.quiet()
    assert seat.says(FATIMA)
    seat.click(page.roster.take)
    seat.quiet()
    assert (FATIMA, "1") in seat.rows("SELECT name, number FROM learners")
    assert len(founded.listed("learners")) == 3


@pytest.mark.parametrize("encoding", ["utf-16", "cp1256", "utf-8-sig"])
def test_a_marks_file_in_another_encoding(seated: Sit, taken_in: Sitting, encoding: str) -> None:
    lines = f"learner;task;criterion;level;comment;assessor\n{FATIMA};Portfolio;{SAFETY};Alone;عمل جيد;{ASSESSOR}\n"
    seat = seated(taken_in.folder)
    at_assess(seat)
    seat.press("M")
    seat.quiet()
    view = looked_at(seat, taken_in.paper("marks.csv", lines.encode(encoding)))
    assert seat.says(FATIMA)
    seat.click(view.take)
    calm(seat)
    assert seat.rows("SELECT comment FROM marks WHERE level IS NOT NULL") == [("عمل جيد",)]


# Rubrics


@pytest.mark.parametrize(
    ("wrong", "change", "words"),
    [
        ("equal points", ("Safe,5/2", "Safe,0"), "Two levels of “Safety” have equal points (0)."),
        ("one level", (",,,,,Safe,5/2,yes\n", ""), "The criterion “Safety” has 1 level(s)."),
        ("points below nothing", ("Unsafe,0", "Unsafe,-1"), "has points below 0"),
        ("a rule that there is not", ("weighted", "weightless"), "There is no score rule “weightless”."),
    ],
)
def test_a_rubric_with(seated: Sit, unchanged: Sitting, wrong: str, change: tuple[str, str], words: str) -> None:
    seat = at_page(seated, unchanged, "programmes")
    page = seat.page(ProgrammesPage)
    drop(page, unchanged.paper("bad.csv", RUBRIC_CSV.replace(*change)))
    seat.quiet()
    assert page.panel is not None
    [told] = [label.text() for label in page.panel.form._complaints.values() if label.isVisible()]
    assert words in told
    assert not page.panel.publish.isEnabled()
    assert page.panel.file.text().endswith("bad.csv")


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("bomb.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', "entities"),
        ("cut.toml", RUBRIC[:150], "A rubric has 1 to 100 criteria; this one has 0."),
        ("letter.docx", "x", "letter.docx is not a rubric file that Credesk reads."),
    ],
)
def test_a_file_that_is_no_rubric(seated: Sit, unchanged: Sitting, name: str, content: str, words: str) -> None:
    seat = at_page(seated, unchanged, "programmes")
    page = seat.page(ProgrammesPage)
    drop(page, unchanged.paper(name, content))
    seat.quiet()
    assert page.panel is not None
    [told] = [label.text() for label in page.panel.form._complaints.values() if label.isVisible()]
    assert words in told
    assert not page.panel.publish.isEnabled()


# Certificates


def checked(seat: Seat, file: Path) -> CheckPage:
    page = seat.page(CheckPage)
    drop(page, file)
    seat.quiet()
    return page


def test_a_pdf_whose_attachment_was_swapped(seated: Sit, unchanged: Sitting) -> None:
    """Grace's paper with Joseph's credential inside: both signed, and they do not agree."""
    swapped = swap_attachment(pdf_of(unchanged, GRACE), unchanged.credential_of(JOSEPH).read_bytes())
    seat = at_page(seated, unchanged, "check")
    page = checked(seat, unchanged.paper("swapped.pdf", swapped))
    assert verdicts(page) == ["ALTERED"]
    assert page.report is not None
    assert seat.says("Altered")
    failed = [one for one in page.report.checked.report.checks if one.state.value == "failed"]
    assert [one.name.value for one in failed] == ["attachment"]
    assert seat.says(failed[0].sentence)


def test_a_code_from_another_certificate_on_the_paper(seated: Sit, unchanged: Sitting) -> None:
    forged = unchanged.paper("forged.pdf", with_code_of(unchanged, GRACE, JOSEPH))
    seat = at_page(seated, unchanged, "check")
    page = checked(seat, forged)
    assert verdicts(page) == ["ALTERED"]
    assert page.report is not None
    failed = [one for one in page.report.checked.report.checks if one.state.value == "failed"]
    assert [one.name.value for one in failed] == ["attachment"]
    assert seat.says("the attached credential and the code on the page do not belong together")


def with_code_of(sitting: Sitting, learner: str, other: str) -> bytes:
    """The page of a learner's certificate, drawn anew with another's code."""
    from credesk.certificates.paper import draw
    from credesk.desk.content import Contents

    with signed_in(sitting.folder) as desk:
        row = desk.workspace.row(
            "SELECT c.*, i.id AS intent_id FROM credentials AS c JOIN intents AS i ON i.id = c.intent"
            " JOIN learners AS l ON l.id = c.learner WHERE l.name = ?",
            (learner,),
        )
        assert row is not None
        intent = desk.workspace.row("SELECT * FROM intents WHERE id = ?", (row["intent"],))
        page = Contents(desk.workspace).page(intent, row["json"], row["token"])
    return draw(replace(page, digits=code_of(sitting, other).rpartition("#")[2]))


def test_json_with_duplicate_keys(seated: Sit, unchanged: Sitting) -> None:
    raw = unchanged.credential_of(GRACE).read_bytes()
    doubled = raw.replace(b'"validFrom":', b'"validFrom":"2020-01-01T00:00:00Z","validFrom":', 1)
    seat = at_page(seated, unchanged, "check")
    page = checked(seat, unchanged.paper("double.json", doubled))
    assert verdicts(page) == ["UNREADABLE"]
    assert seat.says("Unreadable: The credential has a member twice.")


@pytest.mark.parametrize(
    ("wrong", "verdict"),
    [("a digit changed", "ALTERED"), ("a digit too many", "UNREADABLE"), ("the end missing", "UNREADABLE")],
)
def test_a_pasted_code_with(seated: Sit, unchanged: Sitting, wrong: str, verdict: str) -> None:
    code = code_of(unchanged, GRACE)
    bad = {
        "a digit changed": code[:-40] + str((int(code[-40]) + 1) % 10) + code[-39:],
        "a digit too many": code.replace("#", "#0"),
        "the end missing": code[:-200],
    }[wrong]
    seat = at_page(seated, unchanged, "check")
    QGuiApplication.clipboard().setText(bad)
    seat.click(seat.button("Paste"))
    seat.quiet()
    assert verdicts(seat.page(CheckPage)) == [verdict]
    assert seat.says({"ALTERED": "Altered: ", "UNREADABLE": "Unreadable: "}[verdict])
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ("altered", "The trust file was altered: its signature does not fit."),
        ("no trust file", "The trust file is not a JSON object."),
        ("not there", "There is no file"),
    ],
)
def test_a_trust_file_that_is(seated: Sit, unchanged: Sitting, wrong: str, words: str) -> None:
    bad = unchanged.papers / "bad.json"
    if wrong == "altered":
        bad.write_text(json.dumps(_altered(json.loads((unchanged.papers / "trust.json").read_bytes()))))
    elif wrong == "no trust file":
        bad.write_text("[]")
    seat = at_page(seated, unchanged, "check")
    page = checked(seat, pdf_of(unchanged, GRACE))
    page.trust.use_file(bad)
    seat.quiet()
    assert seat.frame.banner.property("role") == "wrong"
    assert words in seat.frame.banner.message.text()
    assert seat.says("This workspace's own list, signed by its root key.")
    assert verdicts(page) == ["IN_FORCE"]


def _altered(trust: dict[str, Any]) -> dict[str, Any]:
    import base64

    payload = base64.urlsafe_b64decode(trust["payload"] + "==").replace(b"Kisumu TVET", b"Kisima TVET")
    return {**trust, "payload": base64.urlsafe_b64encode(payload).decode().rstrip("=")}
