"""Rubrics, achievements and learners: every file that a centre may bring."""

from fractions import Fraction

import pytest

from credesk.desk.award import find_achievement
from tests.terminal.cohort import ASSESSOR, FATIMA, FIXTURES, GRACE, RUBRIC, SAFETY, signed_in
from tests.terminal.sitting import Sitting

RUBRIC_CSV = """\
rubric,rule,achieved,criterion,weight,level,points,must_reach
Welding,weighted,1/2,Safety,2,Unsafe,0,
,,,,,Safe,5/2,yes
,,,Quality,1,Poor,1,
,,,,,Good,3,
"""
TWO_TASKS = """\
language = "en"
title = "Welder"
description = "Welds plates."
criteria = "A portfolio and an observed test."
join = "{join}"
{bands}
[[tasks]]
title = "Welding portfolio"
rubric = "rubric.toml"
weight = 3
[[tasks]]
title = "Observed test"
rubric = "rubric.toml"
"""


@pytest.mark.parametrize(
    ("file", "rule"),
    [
        ("moodle_grading_lockzero0.xml", "moodle_minmax"),
        ("moodle_grading_lockzero1.xml", "sum_over_max"),
        ("moodle_grading_pre32_no_lock_option.xml", "moodle_minmax"),
    ],
)
def test_a_rubric_from_moodle(founded: Sitting, file: str, rule: str) -> None:
    founded.do("rubric", "import", FIXTURES / "rubrics" / file, "--code", "moodle")
    assert {row["code"]: row["rule"] for row in founded.listed("rubrics")}["moodle"] == rule


def test_a_rubric_in_toml_or_csv_is_published_once(founded: Sitting) -> None:
    csv = founded.paper("welding.csv", RUBRIC_CSV)
    toml = founded.paper("pv.toml", RUBRIC)
    for file in (csv, toml):
        assert founded.do("rubric", "import", file, "--json").said["published"][0]["is_new"]
    before = founded.journal()
    assert not founded.do("rubric", "import", csv, "--json").said["published"][0]["is_new"]
    assert founded.journal() == before
    founded.paper("welding.csv", RUBRIC_CSV.replace("Good,3", "Very good,3"))
    again = founded.do("rubric", "import", csv, "--json").said["published"][0]
    assert (again["version"], again["is_new"]) == (2, True)


@pytest.mark.parametrize(
    ("change", "saying"),
    [
        (("Safe,5/2", "Safe,0"), "points"),
        ((",,,,,Safe,5/2,yes\n", ""), "level"),
        (("weighted", "weightless"), "rule"),
        (("Unsafe,0", "Unsafe,-1"), "points"),
    ],
)
def test_a_rubric_with_one_level_or_equal_points_is_refused(
    founded: Sitting, change: tuple[str, str], saying: str
) -> None:
    founded.refuses("rubric", "import", founded.paper("bad.csv", RUBRIC_CSV.replace(*change)), saying=saying)


def test_what_is_no_rubric_is_refused(founded: Sitting) -> None:
    founded.refuses("rubric", "import", founded.paper("a.docx", "x"), saying="is not a rubric file")
    founded.refuses("rubric", "import", founded.papers / "none.toml", saying="There is no file")
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    founded.refuses("rubric", "import", founded.paper("bomb.xml", bomb), saying="")
    founded.refuses("rubric", "import", founded.paper("cut.toml", RUBRIC[:150]), saying="")


def test_an_achievement_names_rubrics_that_are_there(founded: Sitting) -> None:
    text = TWO_TASKS.format(join="all_achieved", bands="").replace("rubric.toml", "nowhere.toml")
    founded.refuses("achievement", "add", founded.paper("welder.toml", text), saying="There is no rubric")
    founded.refuses("achievement", "add", founded.paper("bad.toml", "titel = 1"), saying="")


def test_the_same_achievement_twice_is_one(founded: Sitting) -> None:
    before = founded.journal()
    told = founded.do("achievement", "add", founded.papers / "solar.toml").out
    assert told.count("was published just so already") == 2
    assert founded.journal() == before


@pytest.mark.parametrize(
    ("join", "bands", "outcome", "score"),
    [
        ("all_achieved", "", "Achieved", None),
        ("weighted_mean", '[bands]\nachieved = "1/2"\nmerit = "4/5"', "Achieved with merit", Fraction(925, 10)),
    ],
)
def test_two_tasks_join_by_the_rule_of_the_achievement(
    founded: Sitting, join: str, bands: str, outcome: str, score: Fraction | None
) -> None:
    """Portfolio 10 of 10 (weight 3), test 7 of 10: the lower band wins, or 100 · (3 · 1 + 7/10) / 4."""
    founded.do("achievement", "add", founded.paper("welder.toml", TWO_TASKS.format(join=join, bands=bands)))
    (founded.papers / "p" / GRACE).mkdir(parents=True)
    (founded.papers / "p" / GRACE / "weld.jpg").write_bytes(b"weld")
    for task, levels in (("Welding portfolio", ("6", "4")), ("Observed test", ("4", "3"))):
        founded.do("take-in", founded.papers / "p", "--achievement", "welder", "--task", task, "--yes")
        for criterion, level in zip((SAFETY, "Wires to standard"), levels, strict=True):
            founded.do("marks", "give", GRACE, criterion, level, "--task", task, person=ASSESSOR)
        founded.refuses("award", GRACE, "--achievement", "welder", saying="Not yet signed off")
        founded.do("sign-off", "--all", "--achievement", "welder", "--task", task, person=ASSESSOR)
    founded.do("award", GRACE, "--achievement", "welder")
    [award] = founded.listed("awards")
    assert award["outcome"] == outcome
    with signed_in(founded.folder) as desk:
        from credesk.desk.award import award_score

        row = desk.workspace.row("SELECT * FROM awards")
        found = award_score(row)
        assert len(find_achievement(desk.workspace, "welder").tasks) == 2
    if score is not None:
        assert found.of is not None
        assert found.points / found.of == score / 100
    founded.do("issue", "--all")
    ran = founded.run("verify", *founded.certificates(), *founded.credentials())
    assert ran.code == 0, ran.out


@pytest.mark.parametrize("file", sorted(path.name for path in (FIXTURES / "rosters").iterdir()))
def test_every_roster_is_read_and_adds_nothing_twice(founded: Sitting, file: str) -> None:
    first = founded.do("learner", "roster", FIXTURES / "rosters" / file, "--json").said
    assert first["added"]
    listed = founded.listed("learners")
    assert len(listed) == len(first["added"]) == len({row["number"] for row in listed})
    assert all("�" not in row["name"] for row in listed)
    before = founded.journal()
    again = founded.do("learner", "roster", FIXTURES / "rosters" / file, "--json").said
    assert (again["added"], again["changed"]) == ([], [])
    assert founded.journal() == before


def test_one_cohort_in_three_encodings_is_one_cohort(founded: Sitting) -> None:
    for file in ("excel_utf16_tab.csv", "excel_utf8_bom_semicolon.csv", "oneroster11_users.csv"):
        founded.do("learner", "roster", FIXTURES / "rosters" / file)
    names = [row["name"] for row in founded.listed("learners")]
    assert len(names) == 5
    assert FATIMA in names


def test_windows_1256_is_read_as_arabic(founded: Sitting) -> None:
    said = founded.do("learner", "roster", FIXTURES / "rosters" / "windows1256_arabic.csv", "--json").said
    assert said["encoding"].lower() in ("windows-1256", "cp1256")
    assert FATIMA in [row["name"] for row in founded.listed("learners")]


def test_two_of_one_name_are_held_back(founded: Sitting) -> None:
    for number in ("K-1", "K-2"):
        founded.do("learner", "add", "--name", GRACE, "--number", number)
    said = founded.do("learner", "roster", founded.paper("r.csv", f"name,cohort\n{GRACE},2026\n"), "--json").said
    assert (said["added"], said["changed"], len(said["held_back"])) == ([], [], 1)
    founded.refuses("learner", "set", GRACE, "--cohort", "x", saying="2 learners are called")


def test_a_learner_is_corrected_field_by_field(founded: Sitting) -> None:
    founded.do("learner", "add", "--name", GRACE, "--number", "K-1", "--email", "grace@example.org")
    founded.do("learner", "set", "K-1", "--certificate-name", "Grace W. Mwangi", "--email", "")
    [row] = founded.listed("learners")
    assert (row["certificate_name"], row["email"]) == ("Grace W. Mwangi", None)
    founded.do("learner", "add", "--name", "Zuri", "--number", "K-2")
    for options, saying in [
        (("--number", "K-2"), "Another learner has the number"),
        (("--number", ""), "Every learner has a number."),
        (("--name", ""), "Every learner has a name."),
        (("--birth-date", "31/02/2001"), ""),
        (("--language", "not a tag!"), ""),
        ((), "Nothing to change."),
    ]:
        founded.refuses("learner", "set", "K-1", *options, saying=saying)
    founded.refuses("learner", "add", "--name", "Zuri", "--number", "K-2", saying="Another learner has the number")
    founded.refuses("learner", "set", "Nobody", "--cohort", "x", saying="There is no learner")


def test_a_learner_without_number_gets_a_random_one(founded: Sitting) -> None:
    numbers = [founded.do("learner", "add", "--name", f"Learner {n}", "--json").said["number"] for n in range(3)]
    assert len(set(numbers)) == 3


def test_broken_rosters_are_refused_whole(founded: Sitting) -> None:
    founded.refuses("learner", "roster", founded.paper("open.csv", 'name,number\n"Grace,1\n'), saying="")
    founded.refuses("learner", "roster", founded.paper("x.csv", "a,b\n1,2\n"), saying="")
    founded.refuses("learner", "roster", founded.paper("empty.csv", ""), saying="")
    founded.refuses("learner", "roster", founded.papers / "none.csv", saying="There is no file")


@pytest.mark.parametrize(
    ("file", "title"),
    [
        ("canvas/rubric_import_template_shape.csv", "Welding portfolio"),
        ("canvas/course_settings_rubrics.xml", "Welding portfolio"),
        ("case/case_cfpackage_with_rubric.json", "Welding rubric"),
    ],
)
def test_rubrics_of_other_systems(founded: Sitting, file: str, title: str) -> None:
    said = founded.do("rubric", "import", FIXTURES / file, "--code", "other", "--json").said
    assert [(one["title"], one["version"]) for one in said["published"]] == [(title, 1)]
    again = founded.do("rubric", "import", FIXTURES / file, "--code", "other", "--json").said
    assert not again["published"][0]["is_new"]


def test_a_framework_without_rubrics_changes_nothing(founded: Sitting) -> None:
    founded.refuses("rubric", "import", FIXTURES / "case" / "AdoptedTestFramework.json", saying="holds no rubric")
