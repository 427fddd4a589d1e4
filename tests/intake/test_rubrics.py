"""Rubrics from Moodle and from our own files, and achievements."""

import itertools
import json
from collections.abc import Callable
from fractions import Fraction

import pytest

from credesk.domain.achievement import AchievementVersion, JoinRule
from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.outcome import Outcome
from credesk.domain.points import rounded
from credesk.domain.rubric import RubricVersion, ScoreRule
from credesk.domain.scoring import score
from credesk.domain.texts import Texts
from credesk.intake.achievement_file import achievement_version, read_achievement_toml
from credesk.intake.errors import AchievementUnreadable, RubricUnreadable
from credesk.intake.moodle_rubric import read_moodle_rubrics, without_tags
from credesk.intake.own_rubric import read_rubric_csv, read_rubric_toml
from credesk.intake.rubric_drafts import RubricDraft, rubric_version
from tests.intake.places import RUBRICS


def counter() -> Callable[[], Id]:
    numbers = itertools.count(100)
    return lambda: next(numbers).to_bytes(16, "big")


def version(draft: RubricDraft, previous: RubricVersion | None = None) -> RubricVersion:
    return rubric_version(draft, id=b"v" * 16, rubric=b"r" * 16, number=1, new_id=counter(), previous=previous)


@pytest.mark.parametrize(
    ("name", "rule"),
    [
        ("moodle_grading_lockzero1.xml", ScoreRule.SUM_OVER_MAX),
        ("moodle_grading_lockzero0.xml", ScoreRule.MOODLE_MINMAX),
        ("moodle_grading_pre32_no_lock_option.xml", ScoreRule.MOODLE_MINMAX),
    ],
)
def test_moodle_rubrics_give_moodle_s_grades(name: str, rule: ScoreRule) -> None:
    (draft,) = read_moodle_rubrics((RUBRICS / name).read_bytes())
    rubric = version(draft)
    assert (rubric.title.text(), rubric.rule) == ("Welding rubric", rule)
    assert [criterion.title.text() for criterion in rubric.criteria] == ["Safety", "Quality"]
    assert [level.title.text() for level in rubric.criteria[1].levels] == ["Poor", "Fair", "Good", "Very good"]
    assert [level.points for level in rubric.criteria[0].levels] == [1, 2, 3, 4]
    assert any("2 marks" in remark for remark in draft.remarks)
    cases = json.loads((RUBRICS / "moodle_rubric_expected_grades.json").read_text())["cases"]
    locked = rule is ScoreRule.SUM_OVER_MAX
    checked = 0
    for case in cases:
        if bool(case["lockzeropoints"]) == locked:
            marks = {
                criterion.id: Mark(criterion.id, criterion.levels[points - 1].id)
                for criterion, points in zip(rubric.criteria, case["levels"], strict=True)
            }
            points = score(rubric, marks).points
            assert rounded(points, 1 if case.get("decimals") else 0) == Fraction(str(case["grade"]))
            checked += 1
    assert checked >= 3


def grading(criteria: str, options: str = "", method: str = "rubric") -> bytes:
    return (
        f"<areas><area><definitions><definition><method>{method}</method><name>R</name><status>10</status>"
        f"<options>{options}</options><plugin_gradingform_rubric_definition><criteria>{criteria}</criteria>"
        "</plugin_gradingform_rubric_definition></definition></definitions></area></areas>"
    ).encode()


def criterion(*levels: tuple[str, str], order: int = 1, title: str = "C") -> str:
    inner = "".join(
        f"<level><score>{score}</score><definition>{text}</definition><definitionformat>0</definitionformat></level>"
        for score, text in levels
    )
    return (
        f"<criterion><sortorder>{order}</sortorder><description>{title}</description>"
        f"<descriptionformat>0</descriptionformat><levels>{inner}</levels></criterion>"
    )


def test_moodle_levels_and_criteria_are_put_in_order() -> None:
    raw = grading(
        criterion(("2.5", "high"), ("0", "low"), order=2, title="&lt;p&gt;Second &lt;b&gt;one&lt;/b&gt;&lt;/p&gt;")
        + criterion(("0", "a"), ("1", "b"), order=1, title="First")
    )
    (draft,) = read_moodle_rubrics(raw, language="sw", grade_maximum=Fraction(20))
    rubric = version(draft)
    assert [one.title.source for one in rubric.criteria] == [("sw", "First"), ("sw", "Second one")]
    assert [level.points for level in rubric.criteria[1].levels] == [0, Fraction(5, 2)]
    assert rubric.grade_maximum == 20
    assert any("draft" in remark for remark in draft.remarks)


@pytest.mark.parametrize(
    ("options", "rule"),
    [
        ("", ScoreRule.SUM_OVER_MAX),
        ("$@NULL@$", ScoreRule.SUM_OVER_MAX),
        ('{"lockzeropoints": 1}', ScoreRule.SUM_OVER_MAX),
        ('{"sortlevelsasc": "1"}', ScoreRule.MOODLE_MINMAX),
    ],
)
def test_the_rule_comes_from_moodle_s_options(options: str, rule: ScoreRule) -> None:
    (draft,) = read_moodle_rubrics(grading(criterion(("0", "a"), ("1", "b")), options))
    assert draft.rule is rule


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"<areas><area>", "no proper XML"),
        (b"", "no proper XML"),
        (b"<areas/>", "no rubric"),
        (grading("", method="guide"), "It holds: guide"),
        (grading(criterion(("x", "a"), ("1", "b"))), "no points"),
        (grading(criterion(("0", "a"), ("1", "b")), "[1]"), "options"),
        (b'<!DOCTYPE a [<!ENTITY x "xxxx">]><areas>&x;</areas>', "document type"),
        (b"<!DOCTYPE areas><areas/>", "document type"),
        (b" " * (17 * 1024 * 1024), "bytes"),
    ],
)
def test_bad_grading_files(raw: bytes, message: str) -> None:
    with pytest.raises(RubricUnreadable, match=message):
        read_moodle_rubrics(raw)


@pytest.mark.parametrize(
    ("criteria", "message"),
    [
        (criterion(("0", "only")), "has 1 level"),
        (criterion(("1", "a"), ("1", "b")), "equal points"),
        (criterion(("0", ""), ("1", "b")), "no title"),
        (criterion(("0", "a"), ("1", "b"), title=""), "no title"),
        (criterion(("-1", "a"), ("1", "b")), "below 0"),
        (criterion(("0", "a"), ("1", "A")), "levels of “C” are called"),
        (criterion(("0", "a"), ("1", "b")) * 2, "criteria of the rubric are called"),
        ("", "1 to 100 criteria"),
    ],
)
def test_rubrics_that_cannot_be_published(criteria: str, message: str) -> None:
    (draft,) = read_moodle_rubrics(grading(criteria))
    with pytest.raises(BadInput, match=message):
        version(draft)


def test_html_becomes_words() -> None:
    assert without_tags("<p>One&nbsp;&amp; two</p><ul><li>three</li></ul> a < b") == "One & two three a < b"


TOML = """
title = { en = "Welding", sw = "Uchomeleaji" }
rule = "weighted"
grade_maximum = 20

[bands]
achieved = "1/2"
merit = 0.7
distinction = "9/10"

[[criteria]]
title = "Safety"
description = "Protects self and others"
weight = "2/3"
must_reach = "Safe"
not_applicable = false
[[criteria.levels]]
title = "Unsafe"
points = 0
[[criteria.levels]]
title = { en = "Safe", sw = "Salama" }
points = "1/3"
[[criteria.levels]]
title = "Exemplary"
points = 0.1e1

[[criteria]]
title = "Quality"
[[criteria.levels]]
title = "Poor"
points = 1
[[criteria.levels]]
title = "Good"
points = 2.5
"""


def test_a_rubric_in_toml() -> None:
    rubric = version(read_rubric_toml(TOML.replace("0.1e1", "1").encode()))
    assert rubric.title == Texts.of("Welding", "en", sw="Uchomeleaji")
    assert (rubric.rule, rubric.grade_maximum) == (ScoreRule.WEIGHTED, 20)
    assert (rubric.bands.achieved, rubric.bands.merit, rubric.bands.distinction) == (
        Fraction(1, 2),
        Fraction(7, 10),
        Fraction(9, 10),
    )
    safety, quality = rubric.criteria
    assert (safety.weight, safety.may_be_not_applicable) == (Fraction(2, 3), False)
    assert safety.must_reach == safety.levels[1].id
    assert [level.points for level in safety.levels] == [0, Fraction(1, 3), 1]
    assert safety.levels[1].title["sw"] == "Salama"
    assert safety.description == Texts.of("Protects self and others")
    assert (quality.weight, quality.must_reach, quality.may_be_not_applicable) == (1, None, True)
    assert quality.levels[1].points == Fraction(5, 2)


def test_ids_live_across_versions() -> None:
    draft = read_rubric_toml(TOML.replace("0.1e1", "1").encode())
    first = version(draft)
    changed = read_rubric_toml(TOML.replace("0.1e1", "1").replace('"Exemplary"', '"Outstanding"').encode())
    second = rubric_version(changed, id=b"w" * 16, rubric=b"r" * 16, number=2, new_id=lambda: b"n" * 16, previous=first)
    assert [one.id for one in second.criteria] == [one.id for one in first.criteria]
    assert [level.id for level in second.criteria[0].levels] == [
        first.criteria[0].levels[0].id,
        first.criteria[0].levels[1].id,
        b"n" * 16,
    ]
    assert first.content_hash != second.content_hash


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('rule = "weighted"', 'rule = "average"', "no score rule “average”"),
        ('rule = "weighted"', "rule = 3", "must be a text"),
        ('rule = "weighted"', 'rul = "weighted"', "“rul” means nothing"),
        ('weight = "2/3"', 'wieght = "2/3"', "Criterion 1: “wieght” means nothing"),
        ('weight = "2/3"', "weight = true", "must be a number"),
        ('weight = "2/3"', 'weight = "2/0"', "divides by zero"),
        ('points = "1/3"', 'points = "a third"', "Criterion 1, level 2: “points”"),
        ('must_reach = "Safe"', 'must_reach = "Sound"', "“Sound”, which it does not have"),
        ("not_applicable = false", 'not_applicable = "no"', "true or false"),
        ('title = "Quality"', "title = 3", "must be a text, or texts"),
        ('title = "Quality"', "", "Criterion 2: “title” is missing"),
        ('title = "Quality"', 'title = { "not a tag" = "x" }', "language tag"),
        ('title = "Quality"', f'title = "{"x" * 20_001}"', "characters"),
        ('achieved = "1/2"', 'achieved = "3/2"', "0 to 1"),
        ("merit = 0.7", "merit = 0.4", "must rise"),
        ("points = 2.5", "points = 1", "equal points"),
        ("points = 2.5", "points = 0.5", "do not rise"),
        ('title = "Good"\npoints = 2.5', 'title = "Good"\npoints = inf', "not a number"),
        ('title = "Safety"', 'title = "Safety', "no proper TOML"),
    ],
)
def test_bad_rubrics_in_toml(old: str, new: str, message: str) -> None:
    good = TOML.replace("0.1e1", "1")
    assert old in good
    with pytest.raises(BadInput, match=message):
        version(read_rubric_toml(good.replace(old, new, 1).encode()))


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"x = 1\n" * 400_000, "bytes"),
        (b"language = 3", "language tag"),
        (b"title = 'x'\nbands = 3", "must be a table"),
        (b"title = 'x'\ncriteria = 3", "must be a list"),
        (b"title = 'x'\ncriteria = [3]", "must be tables"),
        (b"x = " + b"[" * 100_000, "no proper TOML"),
    ],
)
def test_files_that_are_no_rubric(raw: bytes, message: str) -> None:
    with pytest.raises(RubricUnreadable, match=message):
        version(read_rubric_toml(raw))


CSV = """rubric,rubric [sw],rule,grade_maximum,achieved,merit,criterion,criterion_description,weight,not_applicable,\
level,level [sw],points,must_reach,level_description
Welding,Uchomeleaji,sum,10,1/2,3/4,Safety,Protects,2,no,Unsafe,Hatari,0,,
,,,,,,,,,,Safe,Salama,"2,5",yes,No accident
,,,,,,Quality,,,,Poor,,0,,
,,,,,,Quality,,,,Good,,'1/2,,
"""


def test_a_rubric_in_csv() -> None:
    rubric = version(read_rubric_csv(CSV.encode()))
    assert rubric.title == Texts.of("Welding", sw="Uchomeleaji")
    assert (rubric.rule, rubric.grade_maximum, rubric.bands.achieved) == (ScoreRule.SUM, 10, Fraction(1, 2))
    safety, quality = rubric.criteria
    assert (safety.weight, safety.may_be_not_applicable, safety.must_reach) == (2, False, safety.levels[1].id)
    assert [(level.title.text("sw"), level.points) for level in safety.levels] == [
        ("Hatari", 0),
        ("Salama", Fraction(5, 2)),
    ]
    assert safety.levels[1].description == Texts.of("No accident")
    assert [level.points for level in quality.levels] == [0, Fraction(1, 2)]
    assert rubric.bands.merit == Fraction(3, 4)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("rule,", "ruel,", "“ruel” means nothing"),
        ("Welding,", ",", "no title"),
        (",sum,", ",average,", "no score rule"),
        ("Safety,Protects", ",", "before any criterion"),
        ("Poor", "", "no level"),
        ("Hatari,0,,", "Hatari,0,yes,", "two levels that must be reached"),
        ("'1/2", "half", "Line 5, points"),
    ],
)
def test_bad_rubrics_in_csv(old: str, new: str, message: str) -> None:
    assert old in CSV
    with pytest.raises(BadInput, match=message):
        version(read_rubric_csv(CSV.replace(old, new, 1).encode()))


def test_a_rubric_with_a_header_only() -> None:
    with pytest.raises(RubricUnreadable, match="no rows"):
        read_rubric_csv(b"rubric,criterion,level,points\n")


ACHIEVEMENT = """
language = "en"
title = { en = "Welder, level 2", sw = "Mchomeleaji" }
description = "Welds plates in two positions."
criteria = "A portfolio of five joints and an observed test."
outcomes = ["Sets up safely", { en = "Welds a fillet", sw = "Achomelea" }]
join = "weighted_mean"
workload_hours = 120
credits = "4.5"
level = "EQF 3"
statement = "Recognised by the guild."
valid_months = 36
results_in_credential = false

[bands]
achieved = "3/5"

[[tasks]]
title = "Portfolio"
rubric = "welding.toml"
weight = 2

[[tasks]]
title = "Test"
rubric = "welding.toml"

[[alignments]]
name = "Weld"
url = "https://example.org/skill/1"
framework = "ESCO"
code = "S1"
kind = "ceasn:Competency"
"""


def made(text: str) -> AchievementVersion:
    rubric = version(read_rubric_csv(CSV.encode()))
    return achievement_version(
        read_achievement_toml(text.encode()),
        id=b"a" * 16,
        achievement=b"b" * 16,
        number=1,
        issuer=b"i" * 16,
        rubrics={"welding.toml": rubric},
        new_id=counter(),
    )


def test_an_achievement() -> None:
    rubric = version(read_rubric_csv(CSV.encode()))
    achievement = achievement_version(
        read_achievement_toml(ACHIEVEMENT.encode()),
        id=b"a" * 16,
        achievement=b"b" * 16,
        number=1,
        issuer=b"i" * 16,
        rubrics={"welding.toml": rubric},
        new_id=counter(),
    )
    assert achievement.title["sw"] == "Mchomeleaji"
    assert (achievement.join, achievement.bands.achieved) == (JoinRule.WEIGHTED_MEAN, Fraction(3, 5))
    assert [(task.title.text(), task.weight) for task in achievement.tasks] == [("Portfolio", 2), ("Test", 1)]
    assert {task.rubric_hash for task in achievement.tasks} == {rubric.content_hash}
    assert len(achievement.outcomes) == 2
    assert (achievement.workload_hours, achievement.credits, achievement.valid_months) == (120, Fraction(9, 2), 36)
    assert achievement.results_in_credential is False
    assert achievement.alignments[0].code == "S1"
    assert achievement.statement == Texts.of("Recognised by the guild.")
    again = achievement_version(
        read_achievement_toml(ACHIEVEMENT.encode()),
        id=b"c" * 16,
        achievement=b"b" * 16,
        number=2,
        issuer=b"i" * 16,
        rubrics={"welding.toml": rubric},
        new_id=lambda: b"n" * 16,
        previous=achievement,
    )
    assert [task.id for task in again.tasks] == [task.id for task in achievement.tasks]
    assert Outcome.ACHIEVED.is_achieved


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('join = "weighted_mean"', 'join = "best"', "no rule “best”"),
        ('criteria = "A portfolio of five joints and an observed test."', "", "“criteria” is missing"),
        ("workload_hours = 120", "workload_hours = 1.5", "whole number"),
        ("valid_months = 36", "valid_months = 0", "months"),
        ('credits = "4.5"', "credits = 0", "more than 0"),
        ('rubric = "welding.toml"', 'rubric = "other.toml"', "“other.toml”, which is not there"),
        ('rubric = "welding.toml"', "", "Task 1: “rubric” is missing"),
        ('title = "Test"', 'title = "portfolio"', "one title"),
        ('url = "https://example.org/skill/1"', 'url = "javascript:alert(1)"', "no web address"),
        ('url = "https://example.org/skill/1"', 'url = "https://[::1"', "no web address"),
        ('name = "Weld"', "", "Alignment 1: “name” is missing"),
        ("results_in_credential", "result_in_credential", "means nothing"),
        ('outcomes = ["Sets', 'outcomes = [3, "Sets', "must be a text"),
    ],
)
def test_bad_achievements(old: str, new: str, message: str) -> None:
    assert old in ACHIEVEMENT
    with pytest.raises(BadInput, match=message):
        made(ACHIEVEMENT.replace(old, new, 1))


def test_an_achievement_needs_a_task() -> None:
    with pytest.raises(BadInput, match="1 to 20 tasks"):
        made("title = 'A'\ndescription = 'B'\ncriteria = 'C'\n")
    with pytest.raises(AchievementUnreadable, match="UTF-8"):
        read_achievement_toml(b"\xff")
