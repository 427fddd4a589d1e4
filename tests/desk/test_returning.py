"""Marks back to Moodle: its worksheet byte for byte but for what was marked, and never over what is newer."""

import csv
import io
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from credesk.desk import marks_files, returning_feedback, take_in
from credesk.desk.award import find_achievement
from credesk.desk.circumstances import Progress
from credesk.desk.learners import set_learner
from credesk.desk.returning import Return, ReturnAct, number_form, write_return
from credesk.desk.returning_feedback import FeedbackFile, folder_name, return_feedback, return_feedback_files
from credesk.desk.returning_moodle import return_worksheet, scale_word
from credesk.desk.session import Desk
from credesk.desk.signing_off import sign_off_all
from credesk.domain.errors import BadInput, Refused, Tampered
from credesk.domain.outcome import Outcome
from credesk.domain.points import parse_points
from credesk.intake.worksheet import read_worksheet
from tests.terminal.cohort import ASSESSOR, FIXTURES, QUALITY, SAFETY, TASK, signed_in
from tests.terminal.conftest import built, clock, copied, founded, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "founded", "true_clock"]

MOODLE = FIXTURES / "moodle"
DOWNLOAD = MOODLE / "WELD101-Portfolio-4711.zip"
WORKSHEET = MOODLE / "Grades-WELD101-Portfolio-4711.csv"
AMINA, NURIA, FATIMA, JO, RAM = (str(1848964 + n) for n in range(5))
NAMES = {AMINA: "Amina Wanjiru", NURIA: "Núria López García", FATIMA: "فاطمة الزهراء", RAM: "Ram Bahadur Thapa"}


def task_of(desk: Desk) -> bytes:
    return find_achievement(desk.workspace, None).tasks[0].id


def bring_in(desk: Desk, worksheet: Path | None, source: Path = DOWNLOAD) -> None:
    seen = take_in.preview(desk, source, worksheet)
    take_in.take_in(desk, seen, take_in.plan_as_found(seen), task_of(desk))


def mark(desk: Desk, papers: Path, marks: dict[str, tuple[str, str, str]]) -> None:
    """Level of both criteria, and a comment on the second, for learners by name; signed off."""
    file = papers / "marks.csv"
    lines = ["learner,task,criterion,level,comment,assessor,date"]
    for name, (safety, quality, comment) in marks.items():
        lines.append(f'"{name}",{TASK},{SAFETY},{safety},,{ASSESSOR},')
        lines.append(f'"{name}",{TASK},{QUALITY},{quality},"{comment}",{ASSESSOR},')
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    marks_files.import_marks(desk, file)
    sign_off_all(desk, None, None, Progress())


MARKS = {
    NAMES[AMINA]: ("Teaches it", "Excellent", "Neat & <tidy>"),
    NAMES[NURIA]: ("Alone", "Good", ""),
    NAMES[FATIMA]: ("Not shown", "Excellent", "=1+1"),
}


@pytest.fixture
def desk(founded: Sitting) -> Iterator[Desk]:
    """Portfolios with Moodle's own worksheet are in, and three of five are signed off."""
    with signed_in(founded.folder, ASSESSOR) as opened:
        bring_in(opened, WORKSHEET)
        mark(opened, founded.papers, MARKS)
        yield opened


def rows_of(planned: Return) -> dict[str, tuple[ReturnAct, str]]:
    return {row.participant: (row.act, row.after) for row in planned.rows}


def cells(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode(), newline="")))


def test_only_grade_and_feedback_of_marked_rows_change(desk: Desk) -> None:
    planned = return_worksheet(desk, task_of(desk))
    assert rows_of(planned) == {
        AMINA: (ReturnAct.FILL, "10.00"),
        NURIA: (ReturnAct.FILL, "7.00"),
        FATIMA: (ReturnAct.FILL, "4.00"),
        JO: (ReturnAct.WAITING, ""),
        RAM: (ReturnAct.WAITING, ""),
    }
    came, goes = WORKSHEET.read_bytes(), planned.content()
    before, after = came.splitlines(keepends=True), goes.splitlines(keepends=True)
    assert (before[0], before[4:]) == (after[0], after[4:])
    for number, (old, new) in enumerate(zip(cells(came), cells(goes), strict=True)):
        changed = {place for place, (a, b) in enumerate(zip(old, new, strict=True)) if a != b}
        assert changed == {0: set(), 1: {4, 10}, 2: {4}, 3: {4, 10}, 4: set(), 5: set()}[number]
    feedback = cells(goes)[1][10]
    assert "Neat &amp; &lt;tidy&gt;" in feedback
    assert feedback.startswith("<p><strong>")


def test_feedback_is_in_the_learner_s_language(desk: Desk) -> None:
    number = next(row.number for row in return_worksheet(desk, task_of(desk)).rows if row.participant == FATIMA)
    set_learner(desk, number, {"language": "ar"})
    assert "يعزل ويقفل" in return_worksheet(desk, task_of(desk)).content().decode()


def test_points_that_are_scaled_are_told(desk: Desk, tmp_path: Path) -> None:
    assert return_worksheet(desk, task_of(desk)).notes == ()
    newer = tmp_path / "w.csv"
    newer.write_bytes(WORKSHEET.read_bytes().replace(b",10.00,", b",100.000,"))
    planned = return_worksheet(desk, task_of(desk), newer)
    assert rows_of(planned)[NURIA] == (ReturnAct.FILL, "70.000")
    assert planned.notes == ("Points were scaled from 10 to Moodle's 100.000.",)


def changed(tmp_path: Path, learner: str, **cells: str) -> Path:
    """A newer worksheet with changed cells in a learner's row, by what the column is called."""
    lines = cells_with_header = list(csv.reader(io.StringIO(WORKSHEET.read_text(encoding="utf-8"), newline="")))
    columns = {"grade": 4, "handed_in": 7, "graded": 9, "changeable": 6, "name": 1, "feedback": 10}
    for line in cells_with_header:
        if line[0].endswith(learner):
            for name, value in cells.items():
                line[columns[name]] = value
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(lines)
    file = tmp_path / "newer.csv"
    file.write_text(out.getvalue(), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("cells", "act"),
    [
        ({"graded": "Friday, 1 January 2100, 9:00 AM", "grade": "3.00"}, ReturnAct.NEWER),
        ({"handed_in": "Friday, 1 January 2100, 9:00 AM"}, ReturnAct.NEWER),
        ({"graded": "Thursday, 1 January 2026, 9:00 AM", "grade": "3.00"}, ReturnAct.FILL),
        ({"graded": "yesterday", "grade": "3.00"}, ReturnAct.NEWER),
        ({"changeable": "No"}, ReturnAct.LEFT),
        ({"graded": "Friday, 1 January 2100, 9:00 AM", "grade": "7,0"}, ReturnAct.SAME),
    ],
)
def test_a_row_that_is_newer_than_its_mark_is_left_alone(
    desk: Desk, tmp_path: Path, cells: dict[str, str], act: ReturnAct
) -> None:
    file = changed(tmp_path, NURIA, **cells)
    planned = return_worksheet(desk, task_of(desk), file)
    (row,) = [row for row in planned.rows if row.participant == NURIA]
    assert row.act is act
    assert bool(row.reason) is (act in (ReturnAct.NEWER, ReturnAct.LEFT))
    line = next(line for line in file.read_bytes().splitlines() if NURIA.encode() in line)
    assert (line in planned.content().splitlines()) is (act is not ReturnAct.FILL)


def test_a_time_that_cannot_be_read_but_stood_there_at_take_in_is_older(founded: Sitting, tmp_path: Path) -> None:
    sheet = tmp_path / "w.csv"
    sheet.write_bytes(WORKSHEET.read_bytes().replace(b"Wednesday, 4 March 2026, 9:15 AM", b"4. hosadha 2026"))
    with signed_in(founded.folder, ASSESSOR) as desk:
        bring_in(desk, sheet)
        mark(desk, founded.papers, MARKS)
        assert rows_of(return_worksheet(desk, task_of(desk)))[NURIA][0] is ReturnAct.FILL
        bring_in(desk, sheet)  # Nothing new, so what was kept stays what was marked.
        assert rows_of(return_worksheet(desk, task_of(desk)))[NURIA][0] is ReturnAct.FILL
        sheet.write_bytes(sheet.read_bytes().replace(b"hosadha", b"hosadhb"))
        assert rows_of(return_worksheet(desk, task_of(desk), sheet))[NURIA][0] is ReturnAct.NEWER


def test_writing_records_what_went_back_and_never_overwrites(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "back.csv"
    planned = return_worksheet(desk, task_of(desk))
    assert write_return(desk, planned, target) == target.stat().st_size
    assert target.read_bytes() == planned.content()
    with pytest.raises(Refused, match="already"):
        write_return(desk, planned, target)
    kept = {row["participant"]: (row["returned"], row["sign_off"] is not None) for row in
            desk.workspace.rows("SELECT * FROM source_rows")}  # fmt: skip
    assert kept[AMINA] == ("10.00", True)
    assert kept[RAM] == (None, False)
    again = return_worksheet(desk, task_of(desk), target)
    assert {row.act for row in again.rows} == {ReturnAct.SAME, ReturnAct.WAITING}
    assert again.content() == target.read_bytes()
    with pytest.raises(Refused, match="nothing to give back"):
        write_return(desk, again, tmp_path / "none.csv")
    assert not (tmp_path / "none.csv").exists()


def test_a_worksheet_in_catalan_with_decimal_commas(founded: Sitting, tmp_path: Path) -> None:
    source = tmp_path / "C-A-7.zip"
    with zipfile.ZipFile(source, "w") as made:
        made.writestr("LÓPEZ GARCÍA ANA_7_assignsubmission_file/a.txt", "a")
    sheet = MOODLE / "Grades_catalan_header_decimal_comma.csv"
    with signed_in(founded.folder, ASSESSOR) as desk:
        bring_in(desk, sheet, source)
        mark(desk, founded.papers, {"LÓPEZ GARCÍA ANA": ("Alone", "Good", "bé")})
        raw = return_worksheet(desk, task_of(desk)).content()
    assert raw == sheet.read_bytes().replace('Tramés,,"100,00"'.encode(), 'Tramés,"70,00","100,00"'.encode())


def test_blind_and_with_a_workflow(founded: Sitting, tmp_path: Path) -> None:
    sheet = MOODLE / "Grades-WELD101-Portfolio-4711_blind_workflow.csv"
    with signed_in(founded.folder, ASSESSOR) as desk:
        bring_in(desk, sheet, MOODLE / "WELD101-Portfolio-4711_blind.zip")
        mark(desk, founded.papers, {f"Participant {NURIA}": ("Alone", "Good", "")})
        raw = return_worksheet(desk, task_of(desk)).content()
    old = f"Participant {NURIA},Submitted for grading - ,A. Assessor,,".encode()
    assert raw == sheet.read_bytes().replace(old, old[:-1] + b"70.00,")


def test_a_scale_goes_by_the_outcome(founded: Sitting, tmp_path: Path) -> None:
    sheet = MOODLE / "Grades-WELD101-Portfolio-4711_scale.csv"
    with signed_in(founded.folder, ASSESSOR) as desk:
        bring_in(desk, sheet)
        mark(desk, founded.papers, MARKS)
        planned = return_worksheet(desk, task_of(desk))
        # The grade that stands there is “Competent” already; what is not achieved changes.
        assert rows_of(planned)[FATIMA] == (ReturnAct.FILL, "Not yet competent")
        assert rows_of(planned)[NURIA] == (ReturnAct.SAME, "Competent")
        assert read_worksheet(planned.content(), "w").rows[2].grade_text == "Not yet competent"
        named = return_worksheet(desk, task_of(desk), scale={Outcome.ACHIEVED: "Superb"})
        (row,) = [row for row in named.rows if row.participant == NURIA]
        assert "no word" in row.reason


def test_words_of_scales() -> None:
    four = "None\nPass\nMerit\nTop"
    assert scale_word(four, Outcome.MERIT, {}) == "Merit"
    assert scale_word("A,B,C", Outcome.MERIT, {Outcome.MERIT: "C"}) == "C"
    with pytest.raises(BadInput, match="3 words"):
        scale_word("A\nB\nC", Outcome.MERIT, {})


@pytest.mark.parametrize(
    ("maximum", "fraction", "expected"),
    [
        ("10.00", "5/8", "6.25"),
        ("100", "5/8", "63"),
        ("100,00", "1/3", "33,33"),
        ("7.5", "1", "7.5"),
        ("10.00", "0", "0.00"),
    ],
)
def test_grades_are_written_as_the_highest_is(maximum: str, fraction: str, expected: str) -> None:
    form = number_form(maximum)
    assert form is not None
    assert form.written(parse_points(fraction)) == expected


@pytest.mark.parametrize("cell", ["", "ten", "0", "0.00", "-5"])
def test_what_is_no_highest_grade(cell: str) -> None:
    assert number_form(cell) is None


def test_formulas_that_came_in_are_neutralised_where_moodle_does_not_read_them(desk: Desk, tmp_path: Path) -> None:
    file = changed(tmp_path, JO, name="=cmd|'/C calc'!A0", feedback="=stays")
    planned = return_worksheet(desk, task_of(desk), file)
    row = next(one for one in cells(planned.content()) if one[0].endswith(JO))
    assert (row[1], row[10]) == ("'=cmd|'/C calc'!A0", "=stays")
    assert any("apostrophe" in note for note in planned.notes)


def test_without_a_worksheet_one_can_be_given_later(founded: Sitting) -> None:
    with signed_in(founded.folder, ASSESSOR) as desk:
        alone = shutil.copy(DOWNLOAD, founded.papers / DOWNLOAD.name)
        bring_in(desk, None, Path(alone))
        mark(desk, founded.papers, MARKS)
        with pytest.raises(BadInput, match="No grading worksheet"):
            return_worksheet(desk, task_of(desk))
        assert rows_of(return_worksheet(desk, task_of(desk), WORKSHEET))[NURIA] == (ReturnAct.FILL, "7.00")


def test_what_is_no_worksheet_is_refused(desk: Desk) -> None:
    with pytest.raises(BadInput, match="no grading worksheet"):
        return_worksheet(desk, task_of(desk), FIXTURES / "canvas" / "gradebook_export_with_sis.csv")
    with pytest.raises(BadInput):
        return_worksheet(desk, task_of(desk), DOWNLOAD)


def test_an_undone_take_in_has_nothing_to_give_back(founded: Sitting) -> None:
    with signed_in(founded.folder, ASSESSOR) as desk:
        bring_in(desk, WORKSHEET)
        row = desk.workspace.row("SELECT id FROM take_ins")
        assert row is not None
        take_in.undo(desk, row["id"])
        with pytest.raises(BadInput, match="Nothing of Moodle"):
            return_worksheet(desk, task_of(desk))


def test_a_sign_off_that_was_edited_in_the_tables_goes_nowhere(desk: Desk) -> None:
    desk.workspace.connection.execute("UPDATE sign_offs SET signed_on = '2020-01-01'")
    with pytest.raises(Tampered):
        return_worksheet(desk, task_of(desk))


def test_feedback_files_are_named_as_moodle_takes_them_back(desk: Desk, tmp_path: Path) -> None:
    planned = return_worksheet(desk, task_of(desk))
    numbers = {row.participant: row.number for row in planned.rows}
    folder = tmp_path / "feedback"
    (folder / numbers[NURIA] / "more").mkdir(parents=True)
    (folder / f"{numbers[AMINA]}.pdf").write_bytes(b"for Amina")
    (folder / numbers[NURIA] / "more" / "a.txt").write_bytes(b"for Nuria")
    (folder / numbers[NURIA] / ".hidden").write_bytes(b"x")
    (folder / "stranger.pdf").write_bytes(b"x")
    back = return_feedback(desk, task_of(desk), folder)
    assert [note for note in back.notes if "stranger.pdf" in note]
    write_return(desk, back, tmp_path / "WELD101-Portfolio-4711.zip")
    with zipfile.ZipFile(tmp_path / "WELD101-Portfolio-4711.zip") as made:
        assert made.namelist() == [
            f"Amina Wanjiru_{AMINA}_assignsubmission_file/{numbers[AMINA]}.pdf",
            f"Núria López García_{NURIA}_assignsubmission_file/more/a.txt",
        ]
    found = take_in.preview(desk, tmp_path / "WELD101-Portfolio-4711.zip").findings
    assert (found.system, [one.participant for one in found.submissions]) == ("moodle", [AMINA, NURIA])


def test_files_that_are_too_much_together_are_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    learner = next(row.learner for row in return_worksheet(desk, task_of(desk)).rows if row.participant == NURIA)
    assert learner is not None
    planned = return_feedback_files(desk, task_of(desk), {learner: [FeedbackFile("a.pdf", lambda: b"%PDF")]})
    assert [row.after for row in planned.rows if row.act is ReturnAct.FILL] == ["a.pdf"]
    assert planned.content()
    monkeypatch.setattr(returning_feedback, "_MOST_BYTES", 3)
    with pytest.raises(BadInput, match="together"):
        planned.content()


def test_names_of_folders_have_no_underscores_of_their_own() -> None:
    assert folder_name("a_b/c", "7") == "a b c_7_assignsubmission_file"
    assert folder_name("Participant 7", "7") == "Participant_7_assignsubmission_file"


def test_a_second_download_is_filled_where_the_first_was_marked(desk: Desk, tmp_path: Path) -> None:
    """One learner hands in again: the newest worksheet goes back, with everybody in it."""
    source = tmp_path / DOWNLOAD.name
    with zipfile.ZipFile(DOWNLOAD) as old, zipfile.ZipFile(source, "w") as new:
        for info in old.infolist():
            new.writestr(info.filename, old.read(info) + (b" more" if RAM in info.filename else b""))
    newer = changed(tmp_path, RAM, handed_in="Monday, 9 March 2026, 9:15 AM")
    bring_in(desk, newer, source)
    planned = return_worksheet(desk, task_of(desk))
    assert len(planned.rows) == 5
    assert b"9 March 2026" in planned.content()
    assert replace(planned.rows[0]).participant == AMINA
