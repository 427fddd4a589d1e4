"""Rubrics of Canvas and CASE, and telling the kinds of rubric files apart by what they hold."""

import json
from fractions import Fraction
from typing import Any

import pytest

from credesk.domain.rubric import ScoreRule
from credesk.intake.errors import RubricUnreadable
from credesk.intake.rubric_drafts import CriterionDraft
from credesk.intake.rubric_files import read_rubrics
from tests.intake.places import CANVAS, CASE, RUBRICS
from tests.intake.test_rubrics import CSV, TOML

CANVAS_CSV = (CANVAS / "rubric_import_template_shape.csv").read_bytes()
PACKAGE = (CASE / "case_cfpackage_with_rubric.json").read_bytes()


def levels(criterion: CriterionDraft) -> list[tuple[str, Fraction]]:
    return [(level.title.text(), level.points) for level in criterion.levels]


def test_canvas_rows_are_as_long_as_their_ratings() -> None:
    (draft,) = read_rubrics(CANVAS_CSV, ".csv")
    assert draft.title.text() == "Welding portfolio"
    safety, quality, declaration = draft.criteria
    assert levels(safety) == [("Not yet", 0), ("Partly", 1), ("Competent", 2)]
    assert levels(declaration) == [("Not signed", 0), ("Signed", 1)]
    assert safety.description is not None
    assert safety.description.text() == "PPE and isolation shown"
    assert draft.rule is ScoreRule.SUM
    assert [remark.partition(":")[0] for remark in draft.remarks] == ["“Quality”"]
    assert quality.levels[0].description is None


def test_canvas_rows_longer_than_the_header_and_several_rubrics() -> None:
    raw = (
        "Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,"
        'Rating Points\nA,One,,false,Good,,2,Bad,,0\nB,Two,,false,Yes,,"1,5",No,,0.5,Never,,0\n'
    )
    first, second = read_rubrics(raw.encode("utf-8-sig"), ".csv")
    assert levels(first.criteria[0]) == [("Bad", 0), ("Good", 2)]
    assert levels(second.criteria[0]) == [("Never", 0), ("No", Fraction(1, 2)), ("Yes", Fraction(3, 2))]


def test_canvas_s_course_export() -> None:
    (draft,) = read_rubrics((CANVAS / "course_settings_rubrics.xml").read_bytes(), ".xml")
    assert [criterion.title.text() for criterion in draft.criteria] == ["Safety", "Declaration signed"]
    assert levels(draft.criteria[0]) == [("Not yet", 0), ("Competent", 2)]
    assert draft.criteria[0].description is not None
    assert draft.criteria[0].description.text() == "PPE & isolation shown"


def test_case() -> None:
    (draft,) = read_rubrics(PACKAGE, ".json")
    assert draft.title.text() == "Welding rubric"
    (criterion,) = draft.criteria
    assert (criterion.title.text(), criterion.weight) == ("Safety", Fraction(3, 2))
    assert levels(criterion) == [("Not yet competent", 0), ("Competent", 1)]
    assert draft.rule is ScoreRule.SUM


def changed(**criterion: Any) -> bytes:
    """The package with a second criterion, changed so."""
    package = json.loads(PACKAGE)
    parts = package["CFRubrics"][0]["CFRubricCriteria"]
    parts.append({**parts[0], "category": "Quality", "position": 0, **criterion})
    return json.dumps(package).encode()


def test_case_weights_that_differ_count() -> None:
    (draft,) = read_rubrics(changed(weight=2), ".json")
    assert draft.rule is ScoreRule.WEIGHTED
    assert [one.title.text() for one in draft.criteria] == ["Quality", "Safety"]
    assert read_rubrics(changed(), ".json")[0].rule is ScoreRule.SUM


def test_case_criteria_of_one_category_are_called_by_their_description() -> None:
    (draft,) = read_rubrics(changed(category="Safety", description="Tidy"), ".json")
    assert [one.title.text() for one in draft.criteria] == ["Tidy", "PPE and isolation"]


def test_case_without_scores_has_levels_only() -> None:
    raw = PACKAGE.replace(b'"score": 0,', b"").replace(b'"score": 1,', b"")
    (draft,) = read_rubrics(raw, ".json")
    assert draft.rule is ScoreRule.LEVELS_ONLY
    assert levels(draft.criteria[0]) == [("Not yet competent", 0), ("Competent", 0)]


@pytest.mark.parametrize(
    ("raw", "ending", "message"),
    [
        ((CASE / "AdoptedTestFramework.json").read_bytes(), ".json", "holds no rubric"),
        ((CASE / "Utf8TestFramework.json").read_bytes(), ".json", "holds no rubric"),
        (PACKAGE[:-20], ".json", "no proper JSON"),
        (b"{" * 100_000, ".json", "no proper JSON"),
        (b'{"a":' * 100_000, ".json", "no proper JSON"),
        (b'{"CFRubrics": 7}', ".json", "not a list"),
        (b'{"CFRubrics": "\xff"}', ".json", "not in UTF-8"),
        (PACKAGE.replace(b'"score": 0,', b""), ".json", "some have none"),
        (PACKAGE.replace(b'"score": 0,', b'"score": "much",'), ".json", "not a number"),
        (CANVAS_CSV.replace(b"shown,2,", b"shown,two,"), ".csv", "not a number"),
        (CANVAS_CSV.replace(b"Safety", b""), ".csv", "has no name"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><rubrics><rubric/></rubrics>', ".xml", "entities"),
        (b"<rubrics/>", ".xml", "holds no rubric"),
        (b"<rubrics>", ".xml", "no proper XML"),
    ],
)
def test_what_is_no_rubric_is_refused_in_a_sentence(raw: bytes, ending: str, message: str) -> None:
    with pytest.raises(RubricUnreadable, match=message):
        read_rubrics(raw, ending)


def test_files_are_told_apart_by_what_they_hold() -> None:
    moodle = (RUBRICS / "moodle_grading_lockzero1.xml").read_bytes()
    canvas = (CANVAS / "course_settings_rubrics.xml").read_bytes()
    titles = [
        read_rubrics(raw, ending)[0].title.text()
        for raw, ending in (
            (PACKAGE, ".csv"), (CANVAS_CSV, ".xml"), (canvas, ".json"), (CSV.encode(), ".json"),
            (TOML.replace("0.1e1", "1").encode(), ".toml"), (moodle.decode().replace(
                'encoding="UTF-8"', 'encoding="UTF-16"').encode("utf-16"), ".csv"),
        )
    ]  # fmt: skip
    assert titles[:3] == ["Welding rubric", "Welding portfolio", "Welding portfolio"]
    assert all(titles)
