"""The same readers in a worker process, with plain values in between."""

import hashlib
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain.errors import BadInput
from credesk.intake import calls, errors
from credesk.intake.achievement_file import read_achievement_toml
from credesk.intake.entries import SourceLimits
from credesk.intake.findings import Findings, FoundFile, FoundSubmission
from credesk.intake.marks import read_marks
from credesk.intake.matching import match
from credesk.intake.members import members_of
from credesk.intake.moodle_rubric import read_moodle_rubrics
from credesk.intake.own_rubric import read_rubric_toml
from credesk.intake.plan import Take, read_plan, write_plan
from credesk.intake.records import from_plain, to_plain
from credesk.intake.roster import read_roster
from credesk.intake.survey import survey_source
from credesk.worker import Limits, Pool, Reported, TooMuchMemory
from tests.intake.places import MOODLE, ROSTERS, RUBRICS
from tests.intake.test_rubrics import ACHIEVEMENT, CSV, TOML
from tests.intake.zips import Member, craft, write_zip

CALLS = "credesk.intake.calls"
ZIP = MOODLE / "WELD101-Portfolio-4711.zip"


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(CALLS) as one:
        yield one


def test_a_survey_in_a_worker_is_the_same(pool: Pool) -> None:
    found = calls.findings_of(pool.call(f"{CALLS}:survey", str(ZIP), None, None))
    assert found == survey_source(ZIP)


def test_all_files_stream_through_one_call(pool: Pool) -> None:
    findings = survey_source(ZIP)
    wanted = [[file.index, False] for one in findings.submissions for file in one.files]
    pieces = pool.stream(f"{CALLS}:members", str(ZIP), findings.fingerprint, wanted, None)
    sizes = {file.index: file.size for one in findings.submissions for file in one.files}
    seen = 0
    for member in members_of(pieces):
        content = b"".join(member.chunks())
        assert (len(content), member.size) == (sizes[member.index], sizes[member.index])
        assert hashlib.sha256(content).digest() == member.sha256
        seen += 1
    assert seen == 15


def test_a_named_error_crosses_and_is_raised_as_itself(pool: Pool, tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member(b"../evil"))
    with pytest.raises(Reported) as caught:
        pool.call(f"{CALLS}:survey", str(path), None, None)
    report = caught.value
    error = errors.from_report(report.name, report.message, report.hint)
    assert type(error) is errors.UnsafeName
    assert "evil" in error.message
    assert type(errors.from_report("SomethingElse", "m", "h")) is BadInput


def test_limits_go_with_the_call(pool: Pool, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"A/a": b"x" * 600})
    with pytest.raises(Reported, match="at once"):
        pool.call(f"{CALLS}:survey", str(path), None, to_plain(SourceLimits(total_bytes=500)))


def test_a_large_member_streams_in_little_memory(pool: Pool, tmp_path: Path) -> None:
    import zipfile

    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as made, made.open("A/film.mp4", "w") as member:
        for number in range(150):
            member.write(bytes([number]) * 1024 * 1024)
    findings = survey_source(path)
    limits = Limits(memory_bytes=48 * 1024 * 1024)
    pieces = pool.stream(f"{CALLS}:members", str(path), findings.fingerprint, [[0, False]], None, limits=limits)
    assert sum(len(chunk) for member in members_of(pieces) for chunk in member.chunks()) == 150 * 1024 * 1024


def test_a_directory_that_would_fill_the_memory_is_ended(pool: Pool, tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {f"A/{n}": b"" for n in range(60_000)})
    with pytest.raises(TooMuchMemory):
        pool.call(f"{CALLS}:survey", str(path), None, None, limits=Limits(30, memory_bytes=16 * 1024 * 1024))


def test_every_reader_crosses(pool: Pool) -> None:
    raw = (ROSTERS / "excel_utf16_tab.csv").read_bytes()
    assert calls.roster_of(pool.call(f"{CALLS}:roster", raw, None)) == read_roster(raw)
    raw = b"learner,criterion,level\n1,Safety,3\n"
    assert calls.marks_of(pool.call(f"{CALLS}:marks", raw, None)) == read_marks(raw)
    raw = (RUBRICS / "moodle_grading_lockzero0.xml").read_bytes()
    assert calls.rubrics_of(pool.call(f"{CALLS}:rubrics", raw, ".xml", "en")) == read_moodle_rubrics(raw)
    toml = TOML.replace("0.1e1", "1").encode()
    assert calls.rubrics_of(pool.call(f"{CALLS}:rubrics", toml, ".toml", "en"))[0].criteria[0].weight == Fraction(2, 3)
    assert calls.rubrics_of(pool.call(f"{CALLS}:rubrics", CSV.encode(), ".csv", "en"))[0].achieved == Fraction(1, 2)
    raw = ACHIEVEMENT.encode()
    assert calls.achievement_of(pool.call(f"{CALLS}:achievement", raw)) == read_achievement_toml(raw)
    findings = survey_source(ZIP)
    raw = write_plan(findings, match(findings.submissions, []))
    assert calls.plan_of(pool.call(f"{CALLS}:plan", raw)) == read_plan(raw)


files = st.builds(FoundFile, st.integers(), st.text(), st.integers(), st.text(), st.none() | st.text(), st.booleans())
submissions = st.builds(FoundSubmission, st.text(), st.text(), st.lists(files, max_size=3).map(tuple))


@given(submissions)
def test_records_cross_unchanged(submission: FoundSubmission) -> None:
    assert from_plain(FoundSubmission, to_plain(submission)) == submission


@pytest.mark.parametrize(
    "forged",
    [
        None,
        [],
        ["place", "name", []],
        ["place", 5, [], None, None, None, None, "", ""],
        ["place", "name", [["1", "a", 1, "text", None, False]], None, None, None, None, "", ""],
        ["place", "name", [[1, "a", True, "text", None, False]], None, None, None, None, "", ""],
        ["place", "name", {}, None, None, None, None, "", ""],
        ["place", "name", [], None, None, None, None, "", "", "too many"],
    ],
)
def test_forged_records_are_refused(forged: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 any ValueError is the promise
        from_plain(FoundSubmission, forged)


def test_fractions_and_choices_are_checked_too() -> None:
    assert to_plain((Fraction(1, 3), Take.OUT)) == [[1, 3], "no"]
    forgeries: tuple[Any, ...] = ([[1, 0]], [[1, "2"]], 3, None, {})
    for forged in forgeries:
        with pytest.raises(BadInput, match="no proper answer"):
            calls.rubrics_of(forged)
        with pytest.raises(BadInput, match="no proper answer"):
            calls.findings_of(forged)
    good = to_plain(read_rubric_toml(TOML.replace("0.1e1", "1").encode()))
    assert calls.rubrics_of([good])[0].title["sw"] == "Uchomeleaji"
    for entries in ([], [["en", "e\u0301"]], [["not a tag", "x"]], [["en", "a"], ["sw", "b"], ["fr", "c"]]):
        with pytest.raises(BadInput, match="no proper answer"):
            calls.rubrics_of([[[entries], *good[1:]]])
    with pytest.raises(ValueError):  # noqa: PT011 any ValueError is the promise
        from_plain(Findings, [[]])
