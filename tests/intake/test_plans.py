"""Who is who, and the plan that a person edits."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.intake.errors import PlanUnreadable
from credesk.intake.findings import Findings, FoundFile, FoundSubmission, Skipped
from credesk.intake.matching import KnownLearner, Suggestion, match
from credesk.intake.plan import (
    PLAN_HEADER,
    Assignee,
    Plan,
    PlannedFile,
    PlannedSubmission,
    Take,
    check_plan,
    read_plan,
    write_plan,
)
from credesk.intake.survey import survey_source
from credesk.intake.tables import decode_table
from tests.intake.places import MOODLE


def found(place: str, name: str = "", **more: str) -> FoundSubmission:
    return FoundSubmission(place, name, (FoundFile(0, "a.txt", 1, "text"),), **more)


AMINA = KnownLearner("1", ("Amina Wanjiru",), "amina@example.org", (b"key-a",))
NURIA = KnownLearner("2", ("Núria López García", "López García, Núria"))
JO_A, JO_B = KnownLearner("3", ("Jo Doe",)), KnownLearner("4", ("JO  DOE",))
REGISTER = [AMINA, NURIA, JO_A, JO_B]


@pytest.mark.parametrize(
    ("submission", "learner", "why"),
    [
        (found("p", "somebody else"), "1", "taken in before"),
        (found("q", "Somebody", number="2"), "2", "same learner number"),
        (found("q", "Somebody", email="AMINA@example.org"), "1", "same e-mail"),
        (found("q", "amina  WANJIRU"), "1", "same name"),
        (found("q", "Nu\u0301ria López García"), "2", "same name"),
        (found("q", "Wanjiru, Amina"), "1", "same name"),
        (found("q", "Somebody New"), None, "nobody in the register fits"),
        (found("q", "Wanjiru"), None, "nobody in the register fits"),
    ],
)
def test_matches(submission: FoundSubmission, learner: str | None, why: str) -> None:
    (suggestion,) = match([submission], REGISTER, {"p": b"key-a"})
    assert suggestion == Suggestion(submission.place, learner, why)


def test_the_stronger_sign_wins() -> None:
    (suggestion,) = match([found("q", "Amina Wanjiru", number="2")], REGISTER)
    assert suggestion.learner == "2"


def test_two_learners_of_one_name_are_never_chosen() -> None:
    (suggestion,) = match([found("q", "Jo Doe")], REGISTER)
    assert (suggestion.learner, suggestion.unclear) == (None, True)
    assert "several learners: 3, 4" in suggestion.why


def test_two_submissions_for_one_learner_are_never_chosen() -> None:
    suggestions = match(
        [found("a", "Amina Wanjiru"), found("b", "AMINA WANJIRU"), found("c", "", number="2")], REGISTER
    )
    assert [(one.learner, one.unclear) for one in suggestions] == [(None, True), (None, True), ("2", False)]
    assert "2 submissions fit learner 1" in suggestions[0].why


def test_nobody_matches_an_empty_name() -> None:
    (suggestion,) = match([found("q", "")], [KnownLearner("9", ("",), "")])
    assert suggestion.learner is None


FINDINGS = Findings(
    source_name="WELD-4711.zip",
    system="moodle",
    layout="folders",
    assignment_id="4711",
    assignment_name="WELD",
    fingerprint="ab" * 32,
    submissions=(
        FoundSubmission(
            "participant:7",
            '=Amina, "Wanjiru"',
            (FoundFile(0, "photo.jpg", 10, "image"), FoundFile(1, "film.mp4", 5 * 1024**3, "video", None, True)),
            email="a@example.org",
        ),
        FoundSubmission("participant:8", "Núria\nLópez", (FoundFile(2, "-x.txt", 3, "text"),)),
        FoundSubmission("participant:9", "Nobody", (), status_text="No submission"),
    ),
    loose=(FoundFile(3, "IMG_2034.jpg", 9, "image"),),
    skipped=(Skipped("Thumbs.db", "written by the computer"),),
    notes=("1 of 3 submissions are empty.",),
)
SUGGESTIONS = (
    Suggestion("participant:7", "007", "same name"),
    Suggestion("participant:8", None, "nobody in the register fits"),
    Suggestion("participant:9", None, "several", unclear=True),
)


def test_a_plan_that_nobody_edited_says_what_was_suggested() -> None:
    plan = read_plan(write_plan(FINDINGS, SUGGESTIONS))
    check_plan(plan, FINDINGS)
    assert plan == Plan(
        FINDINGS.fingerprint,
        (
            PlannedSubmission(
                "participant:7",
                True,
                Assignee(number="007"),
                '=Amina, "Wanjiru"',
                "a@example.org",
                "",
                (PlannedFile(0, "photo.jpg", Take.IN), PlannedFile(1, "film.mp4", Take.ELSEWHERE)),
            ),
            PlannedSubmission(
                "participant:8",
                True,
                Assignee(is_new=True),
                "Núria\nLópez",
                "",
                "",
                (PlannedFile(2, "-x.txt", Take.IN),),
            ),
            PlannedSubmission("participant:9", False, None, "Nobody", "", "", ()),
        ),
        (PlannedFile(3, "IMG_2034.jpg", Take.OUT),),
    )


def test_the_preview_opens_in_a_spreadsheet_and_runs_nothing() -> None:
    raw = write_plan(FINDINGS, SUGGESTIONS)
    assert raw.startswith(b"\xef\xbb\xbfid,row,take,learner")
    table = decode_table(raw)
    assert table.header == PLAN_HEADER
    cells = [cell for row in table.rows for cell in row.cells]
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)
    assert any("Thumbs.db" in row.cells for row in table.rows)
    assert any("nothing was handed in; No submission" in row.cells[8] for row in table.rows)


def edited(*changes: tuple[str, str, str]) -> bytes:
    """The preview with cells replaced: (id, column, new text)."""
    table = decode_table(write_plan(FINDINGS, SUGGESTIONS))
    lines = [list(row.cells) for row in table.rows]
    for id, column, text in changes:
        (line,) = [line for line in lines if line[0] == id]
        line[PLAN_HEADER.index(column)] = text
    # As a German spreadsheet saves it: semicolons, Windows code page.
    import csv
    import io

    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows([PLAN_HEADER, *lines])
    return out.getvalue().encode("cp1252")


def test_what_a_person_edits() -> None:
    plan = read_plan(
        edited(
            ("#1", "learner", "S5"),
            ("#1.2", "take", "no"),
            ("#1.2", "reason", "Not hers"),
            ("#2", "learner", "new S9"),
            ("#2", "name", "Núria López"),
            ("#2.1", "learner", "#2; S5"),
            ("loose 1", "take", "YES"),
            ("loose 1", "learner", "#1;#2; 12"),
        )
    )
    check_plan(plan, FINDINGS)
    first, second, _ = plan.submissions
    assert first.learner == Assignee(number="S5")
    assert first.files[1] == PlannedFile(1, "film.mp4", Take.OUT, (), "Not hers")
    assert (second.learner, second.name) == (Assignee(number="S9", is_new=True), "Núria López")
    assert second.files[0].learners == (Assignee(place="participant:8"), Assignee(number="S5"))
    assert plan.loose[0].learners == (
        Assignee(place="participant:7"),
        Assignee(place="participant:8"),
        Assignee(number="12"),
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("#1", "take", "maybe"), "“maybe” under take"),
        (("#1", "take", "elsewhere"), "whole submission"),
        (("#1", "learner", ""), "names no learner"),
        (("#1", "learner", "1; 2"), "several learners"),
        (("#1", "learner", "#2"), "several learners"),
        (("#2", "name", ""), "without a name"),
        (("#1.1", "learner", "new"), "new learner for a file"),
        (("#1.1", "learner", "#77"), "#77"),
        (("#1.1", "learner", "5;5"), "twice"),
        (("#1.1", "key", "x"), "lost its key"),
        (("#1.1", "row", "thing"), "under row"),
        (("loose 1", "take", "yes"), "names no learner"),
        (("", "row", "skipped"), "lost its first row"),
    ],
)
def test_edits_that_have_no_meaning(change: tuple[str, str, str], message: str) -> None:
    table = decode_table(write_plan(FINDINGS, SUGGESTIONS))
    lines = [list(row.cells) for row in table.rows]
    line = next(line for line in lines if line[0] == change[0])
    line[PLAN_HEADER.index(change[1])] = change[2]
    from credesk.intake.cells import write_table

    with pytest.raises(PlanUnreadable, match=message):
        read_plan(write_table(PLAN_HEADER, lines))


def without(row_id: str) -> bytes:
    lines = write_plan(FINDINGS, SUGGESTIONS).decode("utf-8-sig").split("\r\n")
    return "\r\n".join(line for line in lines if not line.startswith(f"{row_id},")).encode()


def test_a_plan_must_be_about_this_source_and_whole() -> None:
    for row_id in ("loose 1", "#1.1", "#3"):
        with pytest.raises(PlanUnreadable, match="lost the row"):
            check_plan(read_plan(without(row_id)), FINDINGS)
    with pytest.raises(PlanUnreadable, match="does not stand above"):
        read_plan(without("#1"))
    other = read_plan(write_plan(FINDINGS, SUGGESTIONS).replace(b"ab" * 32, b"cd" * 32))
    with pytest.raises(PlanUnreadable, match="another source"):
        check_plan(other, FINDINGS)
    too_large = read_plan(edited(("#1.2", "take", "yes")))
    with pytest.raises(PlanUnreadable, match="too large"):
        check_plan(too_large, FINDINGS)


def test_another_table_is_no_plan() -> None:
    with pytest.raises(PlanUnreadable, match="no plan"):
        read_plan(b"learner,name\n1,Jo\n")


def test_a_whole_moodle_download_goes_through_a_plan(tmp_path: Path) -> None:
    findings = survey_source(MOODLE / "WELD101-Portfolio-4711.zip")
    suggestions = match(findings.submissions, [KnownLearner("S1", ("Amina Wanjiru",))])
    plan = read_plan(write_plan(findings, suggestions))
    check_plan(plan, findings)
    assert [one.learner for one in plan.submissions] == [Assignee(number="S1")] + [Assignee(is_new=True)] * 4
    assert sum(len(one.files) for one in plan.submissions) == 15


names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    lambda text: text.strip() == text
)


@given(st.lists(st.tuples(names, st.none() | names), max_size=5))
def test_plans_round_trip(learners: list[tuple[str, str | None]]) -> None:
    from credesk.domain.texts import nfc

    submissions = tuple(
        FoundSubmission(f"participant:{n}", nfc(name), (FoundFile(n, nfc(name), 1, "other"),), email=email)
        for n, (name, email) in enumerate(learners)
    )
    findings = Findings("x.zip", "moodle", "folders", "", "", "00", submissions)
    plan = read_plan(write_plan(findings, match(submissions, [])))
    check_plan(plan, findings)
    assert [one.name for one in plan.submissions] == [one.learner_name for one in submissions]
    assert [one.email for one in plan.submissions] == [nfc(one.email or "") for one in submissions]
    assert [one.files[0].name for one in plan.submissions] == [one.files[0].name for one in submissions]
