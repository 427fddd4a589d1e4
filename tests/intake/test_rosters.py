"""Rosters of every kind, worksheets and marks files."""

import pytest

from credesk.intake.errors import ColumnsUnclear, TableUnreadable
from credesk.intake.kept_lines import cells_of
from credesk.intake.marks import MARKS_HEADER, read_marks, write_marks
from credesk.intake.roster import Roster, read_roster
from credesk.intake.worksheet import read_worksheet
from tests.intake.places import MOODLE, ROSTERS

NAMES = ["Amina Wanjiru", "Núria López García", "فاطمة الزهراء", "O'Brien-Smith Jo", "Ram Bahadur Thapa"]
NUMBERS = [str(1848964 + n) for n in range(5)]


def roster(name: str) -> Roster:
    return read_roster((ROSTERS / name).read_bytes())


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter"),
    [("excel_utf16_tab.csv", "utf-16", "\t"), ("excel_utf8_bom_semicolon.csv", "utf-8-sig", ";")],
)
def test_what_spreadsheets_save(name: str, encoding: str, delimiter: str) -> None:
    read = roster(name)
    assert (read.encoding, read.guessed, read.delimiter) == (encoding, False, delimiter)
    assert [row.name for row in read.rows] == NAMES
    assert [row.number for row in read.rows] == NUMBERS
    assert {row.cohort for row in read.rows} == {"A"}
    assert [row.email for row in read.rows] == [f"l{n}@example.org" for n in range(5)]
    assert read.ignored_columns == read.skipped == read.remarks == ()


def test_windows_1256() -> None:
    read = roster("windows1256_arabic.csv")
    assert [(row.number, row.name) for row in read.rows] == [("1", "فاطمة الزهراء"), ("2", "محمد علي")]
    assert (read.encoding, read.guessed) == ("cp1256", True)


def test_oneroster_users() -> None:
    read = roster("oneroster11_users.csv")
    assert read.system == "oneroster"
    assert [row.number for row in read.rows] == NUMBERS
    assert [row.name for row in read.rows] == [NAMES[0], NAMES[1], NAMES[2], "O'Brien-Smith Jo", NAMES[4]]
    assert [row.source_id for row in read.rows] == ["u0", "u1", "u2", "u3", "u4"]
    assert (read.rows[4].given, read.rows[4].family) == ("Ram", "Bahadur Thapa")
    assert "password" in read.ignored_columns
    assert "role" not in read.ignored_columns


def test_oneroster_gives_only_active_students() -> None:
    raw = (
        b"sourcedId,status,enabledUser,role,givenName,familyName,identifier\n"
        b"u1,active,true,student,Jo,One,1\nu2,tobedeleted,true,student,Jo,Two,2\nu3,active,true,teacher,Jo,Three,3\n"
        b"u4,active,false,student,Jo,Four,4\nu5,,true,student,Jo,Five,5\n"
    )
    read = read_roster(raw)
    assert [row.number for row in read.rows] == ["1", "5"]
    assert [(skip.line, skip.reason) for skip in read.skipped] == [
        (3, "its status is tobedeleted"),
        (4, "its role is teacher"),
        (5, "the user is not enabled"),
    ]


def test_oneroster_of_another_product() -> None:
    read = roster("rubricmaker_oneroster-sample.csv")
    assert [row.number for row in read.rows] == [f"user-00{n}" for n in range(1, 7)]
    assert read.rows[0].cohort == "English 1A"
    assert [(skip.line, skip.reason) for skip in read.skipped] == [(8, "its status is inactive")]


def test_clever() -> None:
    read = roster("rubricmaker_clever-sample.csv")
    assert len(read.rows) == 7
    first = read.rows[0]
    assert (first.name, first.number, first.cohort, first.email) == (
        "Alice Jones",
        "S001234",
        "English 1A",
        "ajones@lincolnhs.edu",
    )
    assert read.ignored_columns == ("Last_Known_School_Name", "Last_Known_School_ID", "Last_Known_Grade_Level")


def test_a_roster_without_numbers() -> None:
    read = roster("rubricmaker_students.csv")
    assert [(row.name, row.number, row.cohort) for row in read.rows] == [
        ("Bob Smith", None, "Year 3B"),
        ("Carol Jones", None, "Year 3B"),
    ]


@pytest.mark.parametrize(
    ("header", "cells", "name"),
    [
        ("Nom,Prénom,Courriel", "Dupont,Marie,m@example.org", "Marie Dupont"),
        ("Nom,Cognoms,Correu", "Ana,López García,a@example.org", "Ana López García"),
        ("Nombre,Apellidos,DNI", "Ana,López García,1X", "Ana López García"),
        ("Vorname,Nachname,Geburtsdatum", "Max,Muster,04.03.2001", "Max Muster"),
        ("Имя,Отчество,Фамилия", "Анна,Ивановна,Петрова", "Анна Ивановна Петрова"),
        ("Nom,Classe,No", "Marie Dupont,A,1", "Marie Dupont"),
        ("Jina kamili,Namba,Darasa", "Amina Wanjiru,1,A", "Amina Wanjiru"),
        ("姓名,学号,班级", "王小明,1,A", "王小明"),
        ("FIRST NAME,Surname,E-Mail", "Jo,Doe,j@example.org", "Jo Doe"),
    ],
)
def test_headers_in_many_languages(header: str, cells: str, name: str) -> None:
    read = read_roster(f"{header}\n{cells}\n".encode())
    assert [row.name for row in read.rows] == [name]
    assert read.ignored_columns == ()


def test_every_column_of_a_roster() -> None:
    raw = (
        "Learner number;Given name;Middle name;Family name;Class;E-mail;Date of birth;National ID;Language;Shoe size\n"
        "7;Jo;Q;Doe;B;jo@example.org;2001-02-03;X1;pt_BR;42\n"
    )
    read = read_roster(raw.encode())
    (row,) = read.rows
    assert (row.name, row.number, row.cohort, row.email) == ("Jo Q Doe", "7", "B", "jo@example.org")
    assert (row.birth_date, row.national_id, row.language, row.line) == ("2001-02-03", "X1", "pt-BR", 2)
    assert read.ignored_columns == ("Shoe size",)


@pytest.mark.parametrize(
    ("dates", "read_as"),
    [
        (["03/04/2001", "25/12/2000"], ["2001-04-03", "2000-12-25"]),
        (["03/04/2001", "12/25/2000"], ["2001-03-04", "2000-12-25"]),
        (["03.04.2001"], ["2001-04-03"]),
        (["03/04/2001"], [None]),
        (["05/05/2001"], ["2001-05-05"]),
        (["25/12/2000", "12/25/2000", "1/2/2001"], [None, None, None]),
        (["2001-02-30"], [None]),
        (["yesterday"], [None]),
    ],
)
def test_birth_dates_are_never_guessed(dates: list[str], read_as: list[str | None]) -> None:
    lines = "".join(f"Jo {n},{text}\n" for n, text in enumerate(dates))
    read = read_roster(f"name,birth date\n{lines}".encode())
    assert [row.birth_date for row in read.rows] == read_as or read_as == [None, None, None]
    assert len(read.remarks) == sum(row.birth_date is None for row in read.rows)


def test_cells_that_cannot_be_what_they_claim_are_left_out_with_a_remark() -> None:
    read = read_roster(b"name,email,language\nJo,not an address,12345678901\n")
    assert (read.rows[0].email, read.rows[0].language) == (None, None)
    assert [remark.line for remark in read.remarks] == [2, 2]
    assert all(remark.reason.endswith("It was left out.") for remark in read.remarks)


def test_rows_that_are_skipped_say_why() -> None:
    read = read_roster(b"number,name\n1,Jo\n2,\n1,Jo\n1,Mo\n")
    assert [row.name for row in read.rows] == ["Jo"]
    assert [(skip.line, skip.reason) for skip in read.skipped] == [
        (3, "the row has no name"),
        (4, "it repeats line 2"),
        (5, "line 2 gave the number 1 to Jo already"),
    ]


def test_names_are_cleaned_and_composed() -> None:
    read = read_roster("name\n  Nu\u0301ria   L \n".encode())
    assert read.rows[0].name == "Núria L"


def test_a_table_without_names_is_no_roster() -> None:
    with pytest.raises(ColumnsUnclear, match="shoe"):
        read_roster(b"shoe,size\n1,2\n")


@pytest.mark.parametrize(
    ("name", "first", "maximum"),
    [
        ("Grades-WELD101-Portfolio-4711.csv", ("1848964", "Amina Wanjiru", "l0@example.org", "7.50"), "10.00"),
        ("Grades-WELD101-Portfolio-4711_blind_workflow.csv", ("1848964", "", "", ""), "100.00"),
        ("Grades-WELD101-Portfolio-4711_scale.csv", ("1848964", "Amina Wanjiru", "", "Competent"), ""),
        ("Grades_catalan_header_decimal_comma.csv", ("7", "LÓPEZ GARCÍA ANA", "ana@example.org", ""), "100,00"),
    ],
)
def test_worksheets(name: str, first: tuple[str, str, str, str], maximum: str) -> None:
    raw = (MOODLE / name).read_bytes()
    sheet = read_worksheet(raw, name)
    row = sheet.rows[0]
    assert (row.participant, row.name, row.email, row.grade_text) == first
    assert row.maximum_text == maximum
    assert row.status_text in ("Submitted for grading -", "Tramés")


def test_a_worksheet_keeps_what_came_in() -> None:
    name = "Grades-WELD101-Portfolio-4711_scale.csv"
    sheet = read_worksheet((MOODLE / name).read_bytes(), name)
    assert sheet.header[-1] == "Feedback comments"
    cells = cells_of(sheet.rows[0].line_text, sheet.delimiter)
    assert cells[4] == "Not yet competent\nCompetent"
    assert cells[2] == "Submitted for grading - "


def test_a_worksheet_in_a_language_that_is_not_known_goes_by_position() -> None:
    raw = "Kitambuzi,Mtu,Anwani pepe,Hali ya kazi\nMshiriki 7,Amina Wanjiru,a@example.org,Imetumwa\n"
    (row,) = read_worksheet(raw.encode(), "w.csv").rows
    assert (row.participant, row.name, row.email) == ("7", "Amina Wanjiru", "a@example.org")


def test_a_table_that_is_no_worksheet() -> None:
    for raw in (b"name,grade\nJo,5\n", b"name,grade\n"):
        with pytest.raises(ColumnsUnclear, match="no grading worksheet"):
            read_worksheet(raw, "x.csv")


def test_marks() -> None:
    raw = (
        "Learner;Task;Criterion;Level;Comment;Assessor;Date;Colour\n"
        "7;Portfolio;Safety;3;Well done;asha;2026-03-04;red\n"
        "7;Portfolio;Quality;N/A;;asha;4.3.2026;\n"
        "8;;Safety;;later;;;\n"
    )
    read = read_marks(raw.encode())
    assert [(row.line, row.learner, row.task, row.criterion, row.level) for row in read.rows] == [
        (2, "7", "Portfolio", "Safety", "3"),
        (3, "7", "Portfolio", "Quality", ""),
        (4, "8", "", "Safety", ""),
    ]
    assert [row.not_applicable for row in read.rows] == [False, True, False]
    assert [row.date for row in read.rows] == ["2026-03-04", "2026-03-04", ""]
    assert (read.rows[0].comment, read.rows[0].assessor) == ("Well done", "asha")
    assert read.ignored_columns == ("Colour",)


def test_written_marks_read_back() -> None:
    rows = [("007", "Portfolio", "Safety", "3/4", "=1+1\nnext line", "asha", "2026-03-04")]
    raw = write_marks(rows)
    assert b"'=1+1" in raw
    (row,) = read_marks(raw).rows
    assert (row.learner, row.task, row.criterion, row.level, row.comment, row.assessor, row.date) == rows[0]
    assert len(MARKS_HEADER) == 7


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("learner,task\n1,x\n", "no column for: criterion, level"),
        ("learner,criterion,level\n1,,3\n", "Line 2 .*no criterion"),
        ("learner,criterion,level\n,Safety,3\n", "Line 2 .*no learner"),
        ("learner,criterion,level,date\n1,Safety,3,03/04/2026\n", "Line 2: .*no date"),
        ("learner,criterion,level,date\n1,Safety,3,31.2.2026\n", "Line 2: .*no date"),
    ],
)
def test_bad_marks_files(raw: str, message: str) -> None:
    with pytest.raises((ColumnsUnclear, TableUnreadable), match=message):
        read_marks(raw.encode())
