"""What changed between two versions of a rubric, and which marks need another look."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput
from credesk.domain.outcome import Bands
from credesk.domain.rubric import Level, RubricVersion, ScoreRule, check_rubric
from credesk.domain.rubric_change import Grade, Look, What, carried, compare, looks
from credesk.domain.scoring import score
from credesk.domain.texts import Texts
from tests.domain.made import a_criterion, a_rubric, an_id, marks_at, rubrics, with_criterion

BASE = a_rubric((0, 4, 6), (0, 3, 4))


def added(rubric: RubricVersion, number: int, place: int, points: int | Fraction) -> RubricVersion:
    """The rubric with a level added to one criterion."""
    levels = list(rubric.criteria[number].levels)
    levels.insert(place, Level(an_id("added", number, place), Texts.of("Between"), Fraction(points)))
    return with_criterion(rubric, number, levels=tuple(levels))


def without_level(rubric: RubricVersion, number: int, place: int) -> RubricVersion:
    levels = rubric.criteria[number].levels
    return with_criterion(rubric, number, levels=levels[:place] + levels[place + 1 :])


def other_points(rubric: RubricVersion) -> RubricVersion:
    levels = rubric.criteria[0].levels
    return with_criterion(rubric, 0, levels=(levels[0], replace(levels[1], points=Fraction(5)), levels[2]))


CASES: list[tuple[str, Callable[[RubricVersion], RubricVersion], Grade]] = [
    ("nothing", lambda one: replace(one, id=an_id("other"), number=2), Grade.NONE),
    ("a title", lambda one: replace(one, title=Texts.of("Wires")), Grade.TEXTS),
    ("a translation", lambda one: replace(one, title=one.title.with_translation("sw", "Nyaya")), Grade.TEXTS),
    ("a description", lambda one: with_criterion(one, 1, description=Texts.of("Anew")), Grade.TEXTS),
    ("the order", lambda one: replace(one, criteria=one.criteria[::-1]), Grade.TEXTS),
    ("a level between", lambda one: added(one, 0, 2, 5), Grade.LEVEL_ADDED),
    ("a level above", lambda one: added(one, 0, 3, 8), Grade.POINTS),
    ("points", other_points, Grade.POINTS),
    ("a criterion less", lambda one: replace(one, criteria=one.criteria[:1]), Grade.POINTS),
    ("the rule", lambda one: replace(one, rule=ScoreRule.WEIGHTED), Grade.POINTS),
    ("the bands", lambda one: replace(one, bands=Bands(Fraction(2, 3))), Grade.POINTS),
    ("what must be reached", lambda one: with_criterion(one, 0, must_reach=an_id(0, 1)), Grade.POINTS),
    ("what may not apply", lambda one: with_criterion(one, 0, may_be_not_applicable=False), Grade.POINTS),
    ("a level less", lambda one: without_level(one, 0, 1), Grade.LEVEL_REMOVED),
    ("the highest less", lambda one: without_level(one, 0, 2), Grade.LEVEL_REMOVED),
    ("a criterion more", lambda one: replace(one, criteria=(*one.criteria, a_criterion(7, (0, 2)))),
     Grade.CRITERION_ADDED),
]  # fmt: skip


@pytest.mark.parametrize(("change", "grade"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_change_has_its_grade(change: Callable[[RubricVersion], RubricVersion], grade: Grade) -> None:
    assert compare(BASE, change(BASE)).grade is grade


def test_the_highest_grade_counts() -> None:
    both = without_level(replace(BASE, title=Texts.of("Wires")), 1, 1)
    assert {one.what for one in compare(BASE, both).changes} == {What.TEXT, What.LEVEL_REMOVED}
    assert compare(BASE, both).grade is Grade.LEVEL_REMOVED


@pytest.mark.parametrize("rule", [ScoreRule.LEVELS_ONLY, ScoreRule.ALL_MUST_PASS])
def test_a_level_below_the_one_to_reach_is_more_than_a_level(rule: ScoreRule) -> None:
    """Here the second lowest level passes: with one put under it, who stood lowest would pass by itself."""
    rubric = replace(a_rubric((1, 4, 6)), rule=rule)
    change = compare(rubric, added(rubric, 0, 0, 0))
    assert change.grade is Grade.POINTS
    assert Look(What.PASS_LEVEL, an_id(0)) in looks(change, marks_at(rubric, 0))


def test_the_lowest_points_count_under_moodles_rule_only() -> None:
    lower = added(a_rubric((1, 4)), 0, 0, 0)
    assert compare(a_rubric((1, 4)), lower).grade is Grade.LEVEL_ADDED
    old, new = (replace(one, rule=ScoreRule.MOODLE_MINMAX) for one in (a_rubric((1, 4)), lower))
    assert compare(old, new).grade is Grade.POINTS


def test_levels_without_points_count_by_their_place() -> None:
    old = a_rubric((0, 0, 0), rule=ScoreRule.LEVELS_ONLY)
    levels = old.criteria[0].levels
    new = with_criterion(old, 0, levels=(levels[0], levels[2], levels[1]))
    assert compare(old, new).grade is Grade.POINTS
    assert looks(compare(old, new), marks_at(old, 2)) != ()


@pytest.mark.parametrize(("place", "needed"), [(0, False), (1, True), (2, True), (None, False)])
def test_a_level_that_was_added_concerns_who_stands_beside_it(place: int | None, needed: bool) -> None:
    change = compare(BASE, added(added(BASE, 0, 2, 5), 0, 2, Fraction(9, 2)))
    found = looks(change, marks_at(BASE, place, 1))
    assert found == ((Look(What.LEVEL_ADDED, an_id(0)),) if needed else ())


def test_points_concern_whoever_was_given_them() -> None:
    change = compare(BASE, other_points(BASE))
    assert looks(change, marks_at(BASE, 1, 0)) == (Look(What.LEVEL_POINTS, an_id(0)),)
    assert looks(change, marks_at(BASE, 2, 1)) == ()
    assert looks(change, {}) == ()


def test_words_are_told_and_need_no_look() -> None:
    levels = BASE.criteria[0].levels
    new = with_criterion(BASE, 0, levels=(levels[0], replace(levels[1], title=Texts.of("By oneself")), levels[2]))
    told = looks(compare(BASE, new), marks_at(BASE, 1, 0))
    assert [one.is_needed for one in told] == [False]
    assert looks(compare(BASE, new), marks_at(BASE, 2, 0)) == ()


def test_not_applicable_needs_a_look_where_it_may_not_be_said_any_more() -> None:
    new = with_criterion(BASE, 0, may_be_not_applicable=False)
    assert looks(compare(BASE, new), marks_at(BASE, None, 1)) == (Look(What.MAY_NOT_APPLY, an_id(0)),)
    assert looks(compare(BASE, new), marks_at(BASE, 0, 1)) == ()
    assert not carried(compare(BASE, new), marks_at(BASE, None, 1))[an_id(0)].not_applicable


def test_what_cannot_be_carried_is_taken_away_and_its_comment_stays() -> None:
    new = without_level(replace(BASE, criteria=BASE.criteria[:1]), 0, 1)
    marks = {id: replace(mark, comment="neat") for id, mark in marks_at(BASE, 1, 2).items()}
    assert carried(compare(BASE, new), marks) == {
        id: Mark(id, None, "neat") for id in (an_id(0), an_id(1))
    }  # fmt: skip
    assert carried(compare(BASE, new), marks_at(BASE, 2, 2))[an_id(0)].level == an_id(0, 2)


def with_must_reach(rubric: RubricVersion, number: int, place: int) -> RubricVersion:
    return with_criterion(rubric, number, must_reach=rubric.criteria[number].levels[place].id)


def level_between(rubric: RubricVersion, number: int, place: int) -> RubricVersion:
    levels = rubric.criteria[number].levels
    lower = levels[place - 1].points if place else Fraction(0)
    return added(rubric, number, place, (lower + levels[place].points) / 2)


ACTS: tuple[Callable[[RubricVersion, int, int], RubricVersion], ...] = (
    level_between,
    lambda one, number, place: added(one, number, len(one.criteria[number].levels), 100),
    without_level,
    with_must_reach,
    lambda one, number, _place: with_criterion(one, number, must_reach=None),
    lambda one, number, _place: replace(one, criteria=one.criteria[:number] + one.criteria[number + 1 :]),
    lambda one, number, place: replace(one, criteria=(*one.criteria, a_criterion(20 + number, (0, 1)))),
    lambda one, number, place: replace(one, rule=list(ScoreRule)[(number + place) % len(ScoreRule)]),
)


@st.composite
def edited(draw: st.DrawFn) -> tuple[RubricVersion, RubricVersion]:
    """A rubric and what somebody made of it."""
    old = draw(rubrics())
    new = replace(old, id=an_id("new"), number=2)
    for act in draw(st.lists(st.sampled_from(ACTS), max_size=3)):
        number = draw(st.integers(0, len(new.criteria) - 1))
        new = act(new, number, draw(st.integers(0, len(new.criteria[number].levels) - 1)))
        try:
            check_rubric(new)
        except BadInput:
            assume(False)
    return old, new


@given(edited(), st.data())
def test_where_no_mark_needs_a_look_the_score_is_the_same(
    both: tuple[RubricVersion, RubricVersion], data: st.DataObject
) -> None:
    old, new = both
    positions = [data.draw(st.none() | st.integers(0, len(one.levels) - 1)) for one in old.criteria]
    assume(any(place is not None for place in positions))
    marks = marks_at(old, *positions)
    change = compare(old, new)
    if any(one.is_needed for one in looks(change, marks)):
        return
    try:
        before = score(old, marks)
    except BadInput:
        return
    kept = {one.id: marks[one.id] for one in new.criteria}
    assert carried(change, kept) == kept
    after = score(new, kept)
    assert (after.points, after.of, after.outcome) == (before.points, before.of, before.outcome)


@given(edited())
def test_grade_none_is_the_same_content_and_two_keeps_every_maximum(both: tuple[RubricVersion, RubricVersion]) -> None:
    old, new = both
    change = compare(old, new)
    assert (change.grade is Grade.NONE) == (old.content_hash == new.content_hash)
    if change.grade <= Grade.LEVEL_ADDED and old.rule.has_points:
        assert [one.highest for one in sorted(old.criteria, key=lambda one: one.id)] == [
            one.highest for one in sorted(new.criteria, key=lambda one: one.id)
        ]  # fmt: skip


@given(edited(), st.data())
def test_no_other_level_is_ever_chosen(both: tuple[RubricVersion, RubricVersion], data: st.DataObject) -> None:
    old, new = both
    marks = marks_at(old, *[data.draw(st.none() | st.integers(0, len(one.levels) - 1)) for one in old.criteria])
    for id, mark in carried(compare(old, new), marks).items():
        assert mark.level in (None, marks[id].level)
        assert mark.comment == marks[id].comment
        assert mark.not_applicable <= marks[id].not_applicable
