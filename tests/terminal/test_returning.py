"""credesk return: a preview first, a new file only when it is confirmed."""

from tests.terminal.cohort import FIXTURES, QUALITY, SAFETY
from tests.terminal.sitting import Sitting

MOODLE = FIXTURES / "moodle"
CANVAS = FIXTURES / "canvas"


def marked(sitting: Sitting, name: str) -> None:
    rows = f"learner,criterion,level\n{name},{SAFETY},Alone\n{name},{QUALITY},Good\n"
    sitting.do("marks", "import", sitting.paper("m.csv", rows))
    sitting.do("sign-off", "--all")


def test_a_worksheet_goes_back(founded: Sitting) -> None:
    sheet = MOODLE / "Grades-WELD101-Portfolio-4711.csv"
    founded.do("take-in", MOODLE / "WELD101-Portfolio-4711.zip", "--worksheet", sheet, "--yes")
    marked(founded, "Núria López García")
    target = founded.papers / "back.csv"
    shown = founded.do("return", "worksheet", target, "--preview")
    assert "nothing becomes 7.00" in shown.out
    assert not target.exists()
    unasked = founded.run("return", "worksheet", target)
    assert unasked.code == 2
    assert not target.exists()
    said = founded.do("return", "worksheet", target, "--yes", "--json").said
    assert said["filled"] == 1
    assert b"1848965" in target.read_bytes()
    again = founded.run("return", "worksheet", target, "--yes")
    assert again.code == 2
    assert "already" in again.err
    founded.do("return", "marks", founded.papers / "marks.xlsx", "--yes")
    assert (founded.papers / "marks.xlsx").read_bytes()[:2] == b"PK"
    wrong = founded.run("return", "worksheet", founded.papers / "x.csv", "--scale", "good=Yes", "--yes")
    assert (wrong.code, "does not say" in wrong.err) == (2, True)


def test_a_gradebook_goes_back(founded: Sitting) -> None:
    gradebook = CANVAS / "gradebook_export_with_sis.csv"
    founded.do("take-in", CANVAS / "submissions.zip", "--worksheet", gradebook, "--yes")
    marked(founded, "Núria López García")
    said = founded.do("return", "gradebook", founded.papers / "g.csv", "--yes", "--json").said
    assert [row["after"] for row in said["rows"] if row["act"] == "fill"] == ["7.00"]
    said = founded.do("return", "assessments", founded.papers / "a.csv", "--yes", "--json").said
    assert said["filled"] == 1


def test_the_files_of_one_learner(founded: Sitting) -> None:
    founded.do("learner", "add", "--name", "Jo Bloggs", "--number", "77")
    files = [founded.paper("a.txt", "a"), founded.paper("b.txt", "b")]
    unclear = founded.run("take-in", *files, "--yes")
    assert (unclear.code, "--learner" in unclear.err) == (2, True)
    said = founded.do("take-in", *files, "--learner", "77", "--yes", "--json").said
    assert (said["submissions"], said["files"], said["learners_added"]) == (1, 2, 0)
    assert [row["name"] for row in founded.listed("learners")] == ["Jo Bloggs"]
