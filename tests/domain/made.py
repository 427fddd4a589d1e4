"""Rubrics, marks and achievements for the tests of this room, by hand and by Hypothesis."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import accumulate
from typing import Any

from hypothesis import strategies as st

from credesk.domain.achievement import AchievementVersion, Task
from credesk.domain.assessment import Mark
from credesk.domain.ids import Id
from credesk.domain.outcome import Bands
from credesk.domain.rubric import Criterion, Level, RubricVersion, ScoreRule
from credesk.domain.texts import Texts


def an_id(*words: object) -> Id:
    """Sixteen bytes that are always the same for the same words."""
    return hashlib.sha256(repr(words).encode()).digest()[:16]


def a_criterion(number: int, points: Sequence[int | Fraction], **more: Any) -> Criterion:
    levels = tuple(
        Level(an_id(number, n), Texts.of(f"Level {n}"), Fraction(value), Texts.of(f"Reached {n}"))
        for n, value in enumerate(points)
    )
    criterion = Criterion(an_id(number), Texts.of(f"Criterion {number}"), levels, Texts.of("What is judged"))
    return replace(criterion, **more)


def a_rubric(
    *points: Sequence[int | Fraction],
    rule: ScoreRule = ScoreRule.SUM,
    bands: Bands | None = None,
    maximum: int = 100,
) -> RubricVersion:
    criteria = tuple(a_criterion(number, row) for number, row in enumerate(points))
    return RubricVersion(
        an_id("version"), an_id("rubric"), 1, Texts.of("Wiring"), criteria, rule, bands or Bands(), Fraction(maximum)
    )


def with_criterion(rubric: RubricVersion, number: int, **changes: Any) -> RubricVersion:
    """The rubric with fields of one criterion changed."""
    criteria = list(rubric.criteria)
    criteria[number] = replace(criteria[number], **changes)
    return replace(rubric, criteria=tuple(criteria))


def marks_at(rubric: RubricVersion, *positions: int | None) -> dict[Id, Mark]:
    """One mark a criterion by position of the level; None is 'not applicable'."""
    marks = {}
    for criterion, position in zip(rubric.criteria, positions, strict=True):
        level = None if position is None else criterion.levels[position].id
        marks[criterion.id] = Mark(criterion.id, level, not_applicable=position is None)
    return marks


def an_achievement(*rubrics: RubricVersion, **more: Any) -> AchievementVersion:
    tasks = tuple(
        Task(an_id("task", n), Texts.of(f"Task {n}"), rubric.id, rubric.content_hash)
        for n, rubric in enumerate(rubrics)
    )
    achievement = AchievementVersion(
        an_id("achievement version"),
        an_id("achievement"),
        1,
        an_id("issuer"),
        Texts.of("Domestic wiring"),
        Texts.of("Wires a house."),
        Texts.of("Two tasks."),
        tasks,
    )
    return replace(achievement, **more)


fractions = st.fractions(min_value=0, max_value=1, max_denominator=12)
steps = st.fractions(min_value=Fraction(1, 7), max_value=5, max_denominator=7)
printable = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=12)


@st.composite
def bands(draw: st.DrawFn) -> Bands:
    limits = sorted(draw(st.sets(fractions, min_size=1, max_size=3)))
    return Bands(limits[0], *limits[1:])


@st.composite
def rubrics(draw: st.DrawFn, rules: tuple[ScoreRule, ...] = tuple(ScoreRule)) -> RubricVersion:
    criteria = []
    for number in range(draw(st.integers(1, 5))):
        first = draw(st.fractions(min_value=0, max_value=3, max_denominator=5))
        rises = draw(st.lists(steps, min_size=1, max_size=4))
        criterion = a_criterion(number, list(accumulate([first, *rises])), weight=draw(steps))
        must_reach = draw(st.none() | st.sampled_from(criterion.levels))
        criteria.append(
            replace(criterion, title=Texts.of(draw(printable)), must_reach=must_reach.id if must_reach else None)
        )
    return RubricVersion(
        an_id("version"),
        an_id("rubric"),
        1,
        Texts.of(draw(printable)),
        tuple(criteria),
        draw(st.sampled_from(rules)),
        draw(bands()),
        draw(steps),
    )


@st.composite
def marked(draw: st.DrawFn, rules: tuple[ScoreRule, ...] = tuple(ScoreRule)) -> tuple[RubricVersion, list[int | None]]:
    """A rubric and a position for each criterion, of which at least one is judged."""
    rubric = draw(rubrics(rules))
    positions = [draw(st.none() | st.integers(0, len(criterion.levels) - 1)) for criterion in rubric.criteria]
    if all(position is None for position in positions):
        positions[0] = draw(st.integers(0, len(rubric.criteria[0].levels) - 1))
    return rubric, positions
