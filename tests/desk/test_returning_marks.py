"""Marks as CSV and as a workbook."""

import csv
import io
from collections.abc import Iterator

import pytest

from credesk.desk.returning import ReturnAct
from credesk.desk.returning_marks import return_marks
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput
from tests.desk.test_returning import AMINA, MARKS, NAMES, bring_in, mark, task_of
from tests.desk.test_returning import WORKSHEET as SHEET
from tests.terminal.cohort import ASSESSOR, QUALITY, SAFETY, signed_in
from tests.terminal.conftest import built, clock, copied, founded, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "founded", "true_clock"]

HEADER = ["number", "name", "attempt", f"{SAFETY}: level", f"{SAFETY}: points", f"{SAFETY}: comment",
          f"{QUALITY}: level", f"{QUALITY}: points", f"{QUALITY}: comment", "points", "out of", "outcome", "assessor",
          "signed off on", "note"]  # fmt: skip


@pytest.fixture
def desk(founded: Sitting) -> Iterator[Desk]:
    with signed_in(founded.folder, ASSESSOR) as opened:
        bring_in(opened, SHEET)
        mark(opened, founded.papers, {**MARKS, NAMES[AMINA]: ("Teaches it", "N/A", "bell and =1")})
        yield opened


def by_name(rows: list[list[object]]) -> dict[object, list[object]]:
    return {row[1]: row for row in rows}


def test_a_csv_of_every_learner(desk: Desk) -> None:
    planned = return_marks(desk, task_of(desk), ".csv")
    assert [row.act for row in planned.rows].count(ReturnAct.FILL) == 3
    raw = planned.content()
    header, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert raw.startswith(b"\xef\xbb\xbf")
    assert header == HEADER
    found = {row[1]: row for row in rows}
    assert len(rows) == 5
    fatima = found[NAMES["1848966"]]
    assert fatima[2:12] == ["1", "Not shown", "0", "", "Excellent", "4", "'=1+1", "4", "10", "Not yet achieved"]
    assert found[NAMES[AMINA]][6:11] == ["N/A", "", "bell and =1", "6", "6"]
    assert found["Ram Bahadur Thapa"][-1] == "attempt 1 is not signed off"


def test_a_workbook_has_numbers_and_no_formulas(desk: Desk) -> None:
    from openpyxl import load_workbook

    raw = return_marks(desk, task_of(desk), ".xlsx").content()
    sheet = load_workbook(io.BytesIO(raw)).active
    assert sheet is not None
    assert sheet.title == "Portfolio"
    header, *rows = sheet.iter_rows()
    assert [cell.value for cell in header] == HEADER
    found = {row[1].value: row for row in rows}
    fatima = found[NAMES["1848966"]]
    assert (fatima[4].value, fatima[7].value, fatima[10].value) == (0, 4, 10)
    assert (fatima[8].value, fatima[8].data_type) == ("'=1+1", "s")
    assert found[NAMES[AMINA]][8].value == "bell and =1"
    assert not [cell for row in rows for cell in row if cell.data_type == "f"]


def test_other_endings_are_refused(desk: Desk) -> None:
    with pytest.raises(BadInput, match=".ods"):
        return_marks(desk, task_of(desk), ".ods")
