"""Tables cut into rows exactly as they came, and cells put in without touching any other byte."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.intake.cells import neutral, starts_formula
from credesk.intake.errors import TableUnreadable
from credesk.intake.kept_lines import cells_of, filled, kept_rows, kept_text
from credesk.intake.tables import decode_lines
from credesk.intake.worksheet import read_worksheet
from tests.intake.places import CANVAS, MOODLE, ORA2

SHEETS = [*sorted(MOODLE.glob("Grades*.csv")), CANVAS / "gradebook_export_with_sis.csv", ORA2 / "ORA_data_report.csv"]

cell = st.text(st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)
row = st.lists(cell, min_size=1, max_size=5).filter(lambda cells: any(one.strip() for one in cells))
delimiters = st.sampled_from([",", ";", "\t", "|"])
ends = st.sampled_from(["\n", "\r\n"])


def written(rows: list[list[str]], delimiter: str, end: str, quoting: int) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)  # type: ignore[arg-type]
    return out.getvalue()


@given(st.lists(row, min_size=1, max_size=6), delimiters, ends, st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
def test_rows_joined_are_the_text_and_cells_are_what_csv_reads(
    rows: list[list[str]], delimiter: str, end: str, quoting: int
) -> None:
    text = written(rows, delimiter, end, quoting)
    if text.partition("\n")[0].strip().strip('"').casefold().startswith("sep="):
        return
    lines = kept_rows(text, delimiter)
    assert "".join(lines) == text
    read = [one for one in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if any(map(str.strip, one))]
    assert [list(cells_of(line, delimiter)) for line in lines] == read


@given(row, delimiters, ends, st.data())
def test_a_cell_that_is_filled_is_read_back_and_no_other_changes(
    cells: list[str], delimiter: str, end: str, data: st.DataObject
) -> None:
    cells = [one.replace("\r", "_") for one in cells]  # Some versions of csv write it without quotes.
    line = written([cells], delimiter, end, csv.QUOTE_MINIMAL)
    if line.partition("\n")[0].strip().strip('"').casefold().startswith("sep="):
        return
    place = data.draw(st.integers(0, len(cells) - 1))
    value = data.draw(cell.filter(lambda one: bool(one.strip())))
    changed = filled(line, delimiter, {place: value})
    assert changed.endswith(end)
    expected = [*cells[:place], value, *cells[place + 1 :]]
    assert next(csv.reader(io.StringIO(changed, newline=""), delimiter=delimiter)) == expected


def test_a_row_that_is_too_short_gets_its_cells() -> None:
    assert filled("a,b\r\n", ",", {4: "x"}) == "a,b,,,x\r\n"


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.name)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("before", ["", "sep=,\r\n", "\r\n"])
def test_a_worksheet_is_kept_to_the_byte(path: Path, encoding: str, before: str) -> None:
    text = before + path.read_bytes().decode("utf-8-sig")
    mark = "\ufeff" if encoding == "utf-16-be" else ""
    raw = (mark + text).encode(encoding)
    sheet = read_worksheet(raw, "w.csv")
    again = (sheet.head + "".join(row.line_text for row in sheet.rows)).encode(sheet.written_as)
    if sheet.kind == "canvas":  # The test student at the end is no learner.
        assert raw.startswith(again)
    else:
        assert again == raw


def test_old_encodings_are_kept_too() -> None:
    text = "Identificador;Nom complet;Qualificació\r\nParticipant 7;Núria;5\r\n"
    sheet = read_worksheet(text.encode("cp1252"), "w.csv")
    assert (sheet.head + sheet.rows[0].line_text).encode(sheet.written_as) == text.encode("cp1252")


def test_an_encoding_that_cannot_be_written_back_is_refused() -> None:
    with pytest.raises(TableUnreadable, match="written back"):
        kept_text(b"\x1b$B\x1b(Babc", "iso2022_jp")


@pytest.mark.parametrize("text", ["=1+1", "+x", "@SUM(1)", " =x", "\t=x", "-cmd|' /C calc'!A0", "＝1+1", "-2+3"])
def test_formulas_are_neutralised(text: str) -> None:
    assert starts_formula(text)
    assert neutral(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-1", "+2,5", "5-3", "a=b", "", "'=1", "-12.5%"])
def test_what_is_no_formula_stays(text: str) -> None:
    assert neutral(text) == text


def test_a_list_of_rows() -> None:
    assert decode_lines(b"a;b\n1;2;3\n") == [("a", "b"), ("1", "2", "3")]
