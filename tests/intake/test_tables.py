"""Tables in every encoding and separator, and cells that spreadsheets leave alone."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.intake.cells import guarded, unguarded, write_table
from credesk.intake.columns import find_columns, header_key
from credesk.intake.errors import ColumnsUnclear, TableUnreadable
from credesk.intake.tables import TableLimits, decode_table

texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
risky = st.sampled_from(["=1+1", "+A1", "-2", "@SUM(A1)", "'=x", "''=x", "'", "0012", "1/2", "3-4", "12345678901234",
                         "1E5", " =x", "\t=x", "2026-03-04", "7", "#1.2", "＝1"])  # fmt: skip


@given(texts | risky)
def test_a_guarded_cell_comes_back(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@given(st.lists(st.sampled_from("=+-@'0123456789/ \tE"), max_size=6).map("".join))
def test_guarded_cells_never_begin_a_formula(cell: str) -> None:
    assert not guarded(cell).lstrip(" ").startswith(("=", "+", "-", "@", "\t"))
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("typed", ["'t Hooft", "O'Brien", "Amina", "1848964", "2026-03-04", "#1; #2", "yes"])
def test_what_a_person_types_stays(typed: str) -> None:
    assert unguarded(typed) == typed
    assert guarded(typed) == typed


@pytest.mark.parametrize("cell", ["007", "123456789012", "1/2", "1E5", "3.4", "=cmd|' /C calc'!A0"])
def test_what_a_spreadsheet_would_change_is_guarded(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@given(st.lists(st.lists(texts | risky, min_size=3, max_size=3), max_size=5))
def test_a_written_table_reads_back(rows: list[list[str]]) -> None:
    raw = write_table(("learner", "name", "note"), rows)
    assert raw.startswith(b"\xef\xbb\xbf")
    table = decode_table(raw)
    assert table.delimiter == ","
    kept = [row for row in rows if any(guarded(cell).strip() for cell in row)]
    assert [[unguarded(cell) for cell in row.cells] for row in table.rows] == kept


LINES = [["learner id", "Full name", "Cohort"], ["1", "Núria López; García", "A"], ["2", "Zoë, ÀÉ\nsecond line", "B|C"]]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman", "cp850"]
)
def test_every_separator_in_every_encoding(delimiter: str, encoding: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(LINES)
    if encoding in ("mac_roman", "cp850"):
        table = decode_table(out.getvalue().encode(encoding), encoding)
    else:
        table = decode_table(out.getvalue().encode(encoding))
        assert table.encoding.replace("_", "-").startswith(encoding[:5])
    assert table.delimiter == delimiter
    assert [list(table.header), *(list(row.cells) for row in table.rows)] == LINES
    assert [row.line for row in table.rows] == [2, 3]


@pytest.mark.parametrize(
    ("encoding", "rows"),
    [
        ("cp1256", "رقم,الاسم\n1,فاطمة الزهراء\n2,محمد علي\n"),
        ("cp1256", "Learner ID,Full name\n1,فاطمة الزهراء\n2,محمد علي\n3,عبد الرحمن بن خالد\n"),
        ("cp1251", "Номер;ФИО;Группа\n1;Иванова Мария;А\n2;Пётр Сидоров;Б\n"),
        ("cp1251", "ID;Name\n1;Иванова Мария Петровна\n2;Пётр Сидоров\n3;Щербаков Юрий\n"),
        ("cp1250", "Numer;Imię i nazwisko;Klasa\n1;Świętosława Żółć;A\n2;Łukasz Gęś;B\n"),
        ("cp1253", "αριθμός;ονοματεπώνυμο\n1;Γιώργος Παπαδόπουλος\n"),
        ("cp1254", "Öğrenci No;Ad Soyad;Sınıf\n1;Ayşe Yılmaz;A\n2;Çağrı Şahin;B\n"),
        ("cp1255", "מספר;שם\n1;דוד לוי\n2;שרה כהן\n"),
        ("gb18030", "学号,姓名\n1,王小明\n2,李华\n"),
        ("shift_jis", "学籍番号,氏名\n1,山田太郎\n2,佐藤花子\n"),
        ("euc_kr", "학번,이름\n1,김민수\n2,이영희\n"),
        ("cp1252", "Número;Nombre completo\n1;José Muñoz Ibáñez\n2;Íñigo Peña\n"),
        ("cp1252", "Learner ID,Full name\n1,Zoë Müller\n"),
    ],
)
def test_old_encodings_are_guessed(encoding: str, rows: str) -> None:
    table = decode_table(rows.encode(encoding))
    assert [table.header, *(row.cells for row in table.rows)] == [
        tuple(line.replace(";", ",").split(",")) for line in rows.splitlines()
    ]
    assert table.guessed


def test_a_named_encoding_wins() -> None:
    table = decode_table("name\nΩ\n".encode("cp1253"), "cp1253")
    assert (table.rows[0].cells, table.guessed) == (("Ω",), False)
    with pytest.raises(TableUnreadable, match="no encoding"):
        decode_table(b"name\n", "klingon")
    with pytest.raises(TableUnreadable, match="not in the encoding"):
        decode_table(b"name\n\xff\n", "utf-8")


def test_a_spreadsheet_s_own_first_line_names_the_separator() -> None:
    table = decode_table(b"sep=;\nname;note\nJo;a,b,c\n")
    assert (table.delimiter, table.rows[0].cells, table.rows[0].line) == (";", ("Jo", "a,b,c"), 3)


def test_short_rows_are_filled_and_blank_ones_left_out() -> None:
    table = decode_table(b"name,email,cohort\nJo\n\n,,\nMo,m@example.org,A,,\n")
    assert [(row.line, row.cells) for row in table.rows] == [(2, ("Jo", "", "")), (5, ("Mo", "m@example.org", "A"))]


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b'name,email\nJo,"never closed\nMo,x\nLo,y\n', "Line 2.*never closed"),
        (b'name,email\n"Jo"x,y\n', "Line 2.*closing quote"),
        (b"name,email\nJo,a,b\n", "Line 2 has 3 cells"),
        (b"PK\x03\x04\x00\x00rest", "no text has"),
    ],
)
def test_bad_tables_are_refused_with_the_line(raw: bytes, message: str) -> None:
    with pytest.raises(TableUnreadable, match=message):
        decode_table(raw)


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        (TableLimits(file_bytes=10), "bytes"),
        (TableLimits(rows=2), "more than 2 rows"),
        (TableLimits(columns=1), "2 columns"),
        (TableLimits(cell=4), "characters"),
    ],
)
def test_limits_of_a_table(limits: TableLimits, message: str) -> None:
    raw = b"name,email\nJo,jo\nMo,mo\nLongest,lo\n"
    with pytest.raises(TableUnreadable, match=message):
        decode_table(raw, limits=limits)


def test_a_cell_of_a_megabyte() -> None:
    for raw in (b"name\n" + b"x" * 1_000_000, b"x" * 1_000_000):
        with pytest.raises(TableUnreadable, match="too long"):
            decode_table(raw)


def test_headers_are_compared_without_case_accents_and_spaces() -> None:
    assert header_key("  Adreça-Electrònica ") == header_key("adreca_electronica")
    assert header_key("المعرّف") == header_key("المعرف")


def test_the_best_word_wins_and_two_equal_ones_are_unclear() -> None:
    assert find_columns(["No", "Student ID", "Name"], {"number": "student id|number|no"}) == {"number": 1}
    with pytest.raises(ColumnsUnclear, match="Two columns"):
        find_columns(["Number", "number "], {"number": "student id|number|no"})


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(raw: bytes) -> None:
    try:
        table = decode_table(raw)
    except TableUnreadable:
        return
    assert all(len(row.cells) == len(table.header) for row in table.rows)
