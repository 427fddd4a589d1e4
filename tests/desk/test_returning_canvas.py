"""Marks back to Canvas: one column of its gradebook, and rubric assessments."""

import csv
import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from credesk.desk.returning import Return, ReturnAct, write_return
from credesk.desk.returning_canvas import return_gradebook, return_rubric_assessments
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput
from tests.desk.test_returning import bring_in, mark, task_of
from tests.terminal.cohort import ASSESSOR, FIXTURES, QUALITY, SAFETY, signed_in
from tests.terminal.conftest import built, clock, copied, founded, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "founded", "true_clock"]

CANVAS = FIXTURES / "canvas"
DOWNLOAD = CANVAS / "submissions.zip"
GRADEBOOK = CANVAS / "gradebook_export_with_sis.csv"
AMINA, NURIA = "5001", "5002"
MARKS = {"Amina Wanjiru": ("Teaches it", "Good", "=HYPERLINK(1)"), "Núria López García": ("Alone", "Good", "")}
NAMING = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]


@pytest.fixture
def desk(founded: Sitting) -> Iterator[Desk]:
    """Submissions with Canvas's own gradebook are in, and two of four learners are signed off."""
    with signed_in(founded.folder, ASSESSOR) as opened:
        bring_in(opened, GRADEBOOK, DOWNLOAD)
        mark(opened, founded.papers, MARKS)
        yield opened


def rows_of(planned: Return) -> dict[str, tuple[ReturnAct, str]]:
    return {row.participant: (row.act, row.after) for row in planned.rows}


def cells(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def changed(tmp_path: Path, old: str, new: str) -> Path:
    file = tmp_path / "newer.csv"
    text = GRADEBOOK.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return file


def test_one_column_of_the_gradebook_is_filled(desk: Desk) -> None:
    planned = return_gradebook(desk, task_of(desk))
    assert rows_of(planned) == {AMINA: (ReturnAct.FILL, "9.00"), NURIA: (ReturnAct.FILL, "7.00")}
    header, posting, points, *rows = cells(planned.content())
    assert header == [*NAMING, "Portfolio (7001)"]
    assert posting == ["", "", "", "", "", "Manual Posting"]
    assert points == ["    Points Possible", "", "", "", "", "10.00"]
    assert rows == [
        ["Wanjiru, Amina", AMINA, "S-1", "amina", "Cohort A", "9.00"],
        ["López García, Núria", NURIA, "S-2", "nuria", "Cohort A", "7.00"],
    ]


def test_another_column_by_name_or_id_and_its_own_points(desk: Desk) -> None:
    for column in ("Practical", "7002", "practical (7002)"):
        planned = return_gradebook(desk, task_of(desk), column=column)
        assert {row.act for row in planned.rows} == {ReturnAct.LEFT}  # Excused, and not assigned.
        assert {row.reason for row in planned.rows} == {"Canvas says EX", "Canvas says N/A"}
    with pytest.raises(BadInput, match="Which assignment"):
        return_gradebook(desk, task_of(desk), column="Essay")


def test_points_are_scaled_to_those_of_canvas(desk: Desk, tmp_path: Path) -> None:
    file = changed(tmp_path, "    Points Possible,,,,,10.00", "    Points Possible,,,,,50.00")
    planned = return_gradebook(desk, task_of(desk), file)
    assert rows_of(planned)[NURIA] == (ReturnAct.FILL, "35.00")
    assert planned.notes == ("Points were scaled from 10 to Canvas's 50.",)


def test_a_grade_that_was_given_in_canvas_since_is_left_alone(desk: Desk, tmp_path: Path) -> None:
    given = changed(tmp_path, "nuria,Cohort A,,", "nuria,Cohort A,3.00,")
    planned = return_gradebook(desk, task_of(desk), given)
    assert rows_of(planned) == {AMINA: (ReturnAct.FILL, "9.00"), NURIA: (ReturnAct.NEWER, "3.00")}
    assert NURIA not in [row[1] for row in cells(planned.content())[3:]]
    same = changed(tmp_path, "nuria,Cohort A,,", "nuria,Cohort A,7,")
    assert rows_of(return_gradebook(desk, task_of(desk), same))[NURIA] == (ReturnAct.SAME, "7")


def test_a_grade_that_went_from_here_may_be_corrected(desk: Desk, tmp_path: Path) -> None:
    write_return(desk, return_gradebook(desk, task_of(desk)), tmp_path / "back.csv")
    desk.workspace.connection.execute("UPDATE source_rows SET returned = '3.00' WHERE participant = ?", (NURIA,))
    given = changed(tmp_path, "nuria,Cohort A,,", "nuria,Cohort A,3.00,")
    assert rows_of(return_gradebook(desk, task_of(desk), given))[NURIA] == (ReturnAct.FILL, "7.00")


def test_a_gradebook_with_semicolons_and_a_mark_goes_back_so(desk: Desk, tmp_path: Path) -> None:
    rows = cells(GRADEBOOK.read_bytes())
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerows(
        [[cell.replace("10.00", "10,00") for cell in row] for row in rows]
    )
    file = tmp_path / "semicolons.csv"
    file.write_bytes(out.getvalue().encode("utf-8-sig"))
    raw = return_gradebook(desk, task_of(desk), file).content()
    assert raw.startswith(b"\xef\xbb\xbfStudent;ID;")
    assert raw.endswith(b"Cohort A;7,00\r\n")


def test_names_that_start_a_formula_are_neutralised_and_ids_stay(desk: Desk, tmp_path: Path) -> None:
    file = changed(tmp_path, '"Wanjiru, Amina",5001,S-1', "=cmd,5001,=S-1")
    assert cells(return_gradebook(desk, task_of(desk), file).content())[3][:3] == ["'=cmd", AMINA, "=S-1"]


def test_without_a_gradebook_one_can_be_given_later(founded: Sitting) -> None:
    alone = Path(shutil.copy(DOWNLOAD, founded.papers / DOWNLOAD.name))
    with signed_in(founded.folder, ASSESSOR) as desk:
        bring_in(desk, None, alone)
        mark(desk, founded.papers, {"wanjiruamina": ("Alone", "Good", "")})
        with pytest.raises(BadInput, match="No gradebook"):
            return_gradebook(desk, task_of(desk))
        planned = return_gradebook(desk, task_of(desk), GRADEBOOK)
        # What stands there may be newer: nothing says that it stood there at take-in.
        assert rows_of(planned)[AMINA] == (ReturnAct.NEWER, "8.50")


def test_rubric_assessments(desk: Desk, tmp_path: Path) -> None:
    planned = return_rubric_assessments(desk, task_of(desk))
    assert [row.act for row in planned.rows].count(ReturnAct.WAITING) == 2
    header, *rows = cells(planned.content())
    assert header == ["Student Id", "Student Name", f"{SAFETY} - Rating", f"{SAFETY} - Points", f"{SAFETY} - Comments",
                      f"{QUALITY} - Rating", f"{QUALITY} - Points", f"{QUALITY} - Comments"]  # fmt: skip
    assert rows == [
        [AMINA, "Amina Wanjiru", "Teaches it", "6", "", "Good", "3", "'=HYPERLINK(1)"],
        [NURIA, "Núria López García", "Alone", "4", "", "Good", "3", ""],
    ]
    assert write_return(desk, planned, tmp_path / "a.csv")


def test_a_worksheet_of_moodle_is_no_gradebook(desk: Desk) -> None:
    with pytest.raises(BadInput, match="no gradebook"):
        return_gradebook(desk, task_of(desk), FIXTURES / "moodle" / "Grades-WELD101-Portfolio-4711.csv")
