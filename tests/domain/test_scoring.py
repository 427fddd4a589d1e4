"""Score rules: the grades that Moodle gives, hand-worked examples, and what must hold of every rubric."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.domain.errors import BadInput, Refused
from credesk.domain.outcome import Bands, Outcome
from credesk.domain.points import rounded
from credesk.domain.rubric import RubricVersion, ScoreRule
from credesk.domain.scoring import Score, join_all_achieved, join_weighted_mean, missing, score
from tests.domain.made import a_rubric, an_id, marked, marks_at, with_criterion

EXPECTED = Path(__file__).parents[1] / "fixtures" / "rubrics" / "moodle_rubric_expected_grades.json"
CASES = json.loads(EXPECTED.read_text(encoding="utf-8"))["cases"]
WITH_POINTS = tuple(rule for rule in ScoreRule if rule.has_points)
HALF, THIRD = Fraction(1, 2), Fraction(1, 3)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['levels']}-{case['lockzeropoints']}")
def test_moodle_grades(case: dict[str, object]) -> None:
    rule = ScoreRule.SUM_OVER_MAX if case["lockzeropoints"] else ScoreRule.MOODLE_MINMAX
    rubric = a_rubric([1, 2, 3, 4], [1, 2, 3, 4], rule=rule)
    levels = case["levels"]
    assert isinstance(levels, list)
    found = score(rubric, marks_at(rubric, *(points - 1 for points in levels)))
    shown = found.points if case.get("decimals") else rounded(found.points)
    assert (shown, found.of) == (Fraction(str(case["grade"])), 100)


def test_sum_leaves_not_applicable_out_of_points_and_maximum() -> None:
    rubric = a_rubric([0, 2, 5], [0, 3], [1, 4])
    found = score(rubric, marks_at(rubric, 1, None, 1))
    assert (found.points, found.of, found.fraction) == (6, 9, Fraction(2, 3))
    assert found.pass_points == Fraction(9, 2)


def test_minmax_leaves_not_applicable_out_of_both_ends() -> None:
    rubric = a_rubric([1, 2, 3], [10, 20, 100], rule=ScoreRule.MOODLE_MINMAX)
    assert score(rubric, marks_at(rubric, 1, None)).points == 50


def test_weighted_is_the_mean_of_fractions() -> None:
    rubric = with_criterion(a_rubric([0, 1, 3], [0, 10], rule=ScoreRule.WEIGHTED), 0, weight=Fraction(2))
    assert score(rubric, marks_at(rubric, 1, 1)).fraction == (2 * THIRD + 1) / 3
    assert score(rubric, marks_at(rubric, 1, None)).fraction == THIRD


def test_all_must_pass_asks_for_the_second_lowest_level_of_each() -> None:
    rubric = a_rubric([0, 1, 9], [0, 1, 9], rule=ScoreRule.ALL_MUST_PASS)
    passed, failed = score(rubric, marks_at(rubric, 1, 1)), score(rubric, marks_at(rubric, 2, 0))
    assert (passed.outcome, passed.missed, passed.pass_points) == (Outcome.ACHIEVED, (), None)
    assert (failed.outcome, failed.missed) == (Outcome.NOT_YET_ACHIEVED, (an_id(1),))


def test_all_must_pass_with_a_named_level_and_higher_bands() -> None:
    bands = Bands(HALF, Fraction(3, 4))
    rubric = a_rubric([0, 1, 2], [0, 1, 2], rule=ScoreRule.ALL_MUST_PASS, bands=bands)
    rubric = with_criterion(rubric, 0, must_reach=rubric.criteria[0].levels[2].id)
    assert score(rubric, marks_at(rubric, 1, 2)).outcome is Outcome.NOT_YET_ACHIEVED
    assert score(rubric, marks_at(rubric, 2, 1)).outcome is Outcome.MERIT


def test_levels_only_has_no_points() -> None:
    rubric = a_rubric([0, 0, 0], rule=ScoreRule.LEVELS_ONLY)
    found = score(rubric, marks_at(rubric, 1))
    assert (found.of, found.outcome, found.pass_points) == (None, Outcome.ACHIEVED, None)
    assert score(rubric, marks_at(rubric, 0)).outcome is Outcome.NOT_YET_ACHIEVED
    with pytest.raises(BadInput, match="levels only"):
        _ = found.fraction


@pytest.mark.parametrize("rule", ScoreRule)
def test_a_missed_level_caps_the_outcome_in_every_rule(rule: ScoreRule) -> None:
    rubric = a_rubric([0, 1, 2], [0, 1, 98], rule=rule, bands=Bands(Fraction(0), HALF))
    rubric = with_criterion(rubric, 0, must_reach=rubric.criteria[0].levels[2].id)
    found = score(rubric, marks_at(rubric, 1, 2))
    assert (found.outcome, found.missed) == (Outcome.NOT_YET_ACHIEVED, (an_id(0),))
    assert score(rubric, marks_at(rubric, None, 2)).outcome > Outcome.NOT_YET_ACHIEVED


def test_a_missing_criterion_is_named() -> None:
    rubric = a_rubric([0, 1], [0, 1])
    marks = marks_at(rubric, 1, 1)
    del marks[rubric.criteria[1].id]
    assert [one.title.text() for one in missing(rubric, marks)] == ["Criterion 1"]
    with pytest.raises(Refused, match="Not yet judged: Criterion 1"):
        score(rubric, marks)


def test_a_comment_alone_judges_nothing() -> None:
    rubric = a_rubric([0, 1])
    marks = {key: replace(mark, level=None, comment="Well done") for key, mark in marks_at(rubric, 1).items()}
    assert missing(rubric, marks) == list(rubric.criteria)


def test_all_not_applicable_is_refused() -> None:
    rubric = a_rubric([0, 1], [0, 1])
    with pytest.raises(Refused, match="Every criterion"):
        score(rubric, marks_at(rubric, None, None))


def test_a_criterion_that_must_be_judged_cannot_be_not_applicable() -> None:
    rubric = with_criterion(a_rubric([0, 1], [0, 1]), 0, may_be_not_applicable=False)
    with pytest.raises(Refused, match="cannot be not applicable"):
        score(rubric, marks_at(rubric, None, 1))


@pytest.mark.parametrize("rule", WITH_POINTS)
def test_a_draft_without_points_is_told_so(rule: ScoreRule) -> None:
    rubric = a_rubric([0, 0], rule=rule)
    with pytest.raises(BadInput, match="No points can be reached"):
        score(rubric, marks_at(rubric, 1))


def test_bands_are_exact_at_thirds() -> None:
    bands = Bands(THIRD, 2 * THIRD, Fraction(1))
    rubric = a_rubric([0, 1], [0, 1], [0, 1], bands=bands)
    outcomes = [score(rubric, marks_at(rubric, *places)).outcome for places in [(0, 0, 0), (1, 0, 0), (1, 1, 0)]]
    assert outcomes == [Outcome.NOT_YET_ACHIEVED, Outcome.ACHIEVED, Outcome.MERIT]
    weighted = replace(rubric, rule=ScoreRule.WEIGHTED, grade_maximum=Fraction(7))
    assert score(weighted, marks_at(weighted, 1, 0, 0)).outcome is Outcome.ACHIEVED
    assert bands.outcome(THIRD - Fraction(1, 10**30)) is Outcome.NOT_YET_ACHIEVED


@settings(max_examples=50)
@given(marked(WITH_POINTS))
def test_not_applicable_is_as_if_the_criterion_were_not_there(case: tuple[RubricVersion, list[int | None]]) -> None:
    rubric, positions = case
    kept = [number for number, position in enumerate(positions) if position is not None]
    smaller = replace(rubric, criteria=tuple(rubric.criteria[number] for number in kept))
    assert score(rubric, marks_at(rubric, *positions)) == score(
        smaller, marks_at(smaller, *(positions[number] for number in kept))
    )


@settings(max_examples=50)
@given(marked(), st.data())
def test_a_higher_level_never_lowers_anything(
    case: tuple[RubricVersion, list[int | None]], data: st.DataObject
) -> None:
    rubric, positions = case
    number = data.draw(st.sampled_from([n for n, position in enumerate(positions) if position is not None]))
    low = positions[number] or 0
    higher = [*positions]
    higher[number] = data.draw(st.integers(low, len(rubric.criteria[number].levels) - 1))
    before, after = score(rubric, marks_at(rubric, *positions)), score(rubric, marks_at(rubric, *higher))
    assert (after.points >= before.points, after.outcome >= before.outcome) == (True, True)
    assert after.of == before.of
    assert set(after.missed) <= set(before.missed)


@settings(max_examples=50)
@given(marked(WITH_POINTS))
def test_the_fraction_lies_between_nothing_and_all(case: tuple[RubricVersion, list[int | None]]) -> None:
    rubric, positions = case
    best = [
        None if position is None else len(c.levels) - 1 for c, position in zip(rubric.criteria, positions, strict=True)
    ]
    assert 0 <= score(rubric, marks_at(rubric, *positions)).fraction <= 1
    top = score(rubric, marks_at(rubric, *best))
    assert (top.fraction, top.missed) == (1, ())


@settings(max_examples=50)
@given(marked((ScoreRule.SUM, ScoreRule.WEIGHTED, ScoreRule.SUM_OVER_MAX, ScoreRule.MOODLE_MINMAX)))
def test_the_limit_of_a_band_belongs_to_it(case: tuple[RubricVersion, list[int | None]]) -> None:
    rubric, positions = case
    found = score(rubric, marks_at(rubric, *positions))
    if found.fraction < 1 and not found.missed:
        at = score(replace(rubric, bands=Bands(found.fraction)), marks_at(rubric, *positions))
        above = Bands(found.fraction + (1 - found.fraction) / 10**12)
        assert at.outcome is Outcome.ACHIEVED
        assert at.points == at.pass_points
        assert score(replace(rubric, bands=above), marks_at(rubric, *positions)).outcome is Outcome.NOT_YET_ACHIEVED


def a_score(points: int, of: int | None, outcome: Outcome, *missed: bytes) -> Score:
    return Score(Fraction(points), None if of is None else Fraction(of), outcome, missed, Fraction(5))


def test_all_achieved_takes_the_lowest_outcome_and_adds_points() -> None:
    joined = join_all_achieved([a_score(9, 10, Outcome.MERIT), a_score(30, 40, Outcome.ACHIEVED)])
    assert joined == Score(Fraction(39), Fraction(50), Outcome.ACHIEVED)
    failed = join_all_achieved([a_score(9, 10, Outcome.DISTINCTION), a_score(0, 1, Outcome.NOT_YET_ACHIEVED, b"c")])
    assert (failed.outcome, failed.missed) == (Outcome.NOT_YET_ACHIEVED, (b"c",))


def test_all_achieved_has_no_points_where_one_task_has_none() -> None:
    joined = join_all_achieved([a_score(9, 10, Outcome.MERIT), a_score(0, None, Outcome.ACHIEVED)])
    assert (joined.points, joined.of, joined.outcome) == (0, None, Outcome.ACHIEVED)


def test_one_task_keeps_its_pass_points() -> None:
    assert join_all_achieved([a_score(9, 10, Outcome.MERIT)]).pass_points == 5


def test_weighted_mean_is_banded_exactly() -> None:
    scores = [(Fraction(2), a_score(1, 3, Outcome.ACHIEVED)), (Fraction(1), a_score(1, 1, Outcome.ACHIEVED))]
    mean = Fraction(5, 9)
    joined = join_weighted_mean(scores, Bands(HALF, mean))
    assert (joined.points, joined.of, joined.outcome, joined.pass_points) == (100 * mean, 100, Outcome.MERIT, 50)
    assert join_weighted_mean(scores, Bands(HALF, mean + Fraction(1, 10**20))).outcome is Outcome.ACHIEVED


def test_weighted_mean_lets_one_task_make_up_for_another_but_not_for_a_missed_level() -> None:
    strong = (Fraction(1), a_score(10, 10, Outcome.DISTINCTION))
    weak = (Fraction(1), a_score(2, 10, Outcome.NOT_YET_ACHIEVED))
    missed = (Fraction(1), a_score(9, 10, Outcome.NOT_YET_ACHIEVED, b"c"))
    assert join_weighted_mean([strong, weak], Bands()).outcome is Outcome.ACHIEVED
    assert join_weighted_mean([strong, missed], Bands()).outcome is Outcome.NOT_YET_ACHIEVED
