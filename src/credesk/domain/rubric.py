"""Rubrics: criteria with ordered levels, a named score rule, outcome bands, and hashes of both.

A published rubric version never changes. Its content hash covers all that it says in its source
language; its structure hash covers ids, order, points, weights and rules, but no words.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

from credesk.domain.errors import BadInput
from credesk.domain.forms import (
    Form,
    content_hash,
    flag_of,
    id_of,
    number_of,
    required_texts,
    row_of,
    string_of,
    text_form,
    texts_of,
)
from credesk.domain.ids import Id
from credesk.domain.outcome import Bands
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts

Translations = Mapping[tuple[Id, int], Mapping[str, str]]
"""Texts by (subject id, field number), each ``{language: text}``; fields are those of ``texts()``."""

TITLE, DESCRIPTION = 0, 1
MAX_CRITERIA, MAX_LEVELS = 100, 20


class ScoreRule(Enum):
    """How marks become points. The name is kept with the rubric, and never changes its meaning."""

    SUM = "sum"
    SUM_OVER_MAX = "sum_over_max"
    MOODLE_MINMAX = "moodle_minmax"
    WEIGHTED = "weighted"
    ALL_MUST_PASS = "all_must_pass"
    LEVELS_ONLY = "levels_only"

    @property
    def has_points(self) -> bool:
        """Whether levels carry points under this rule."""
        return self is not ScoreRule.LEVELS_ONLY


@dataclass(frozen=True, slots=True)
class Level:
    """One step of a criterion. Its id lives across versions."""

    id: Id
    title: Texts
    points: Fraction = Fraction(0)
    description: Texts | None = None

    def form(self) -> Form:
        """Plain values: [id, title, description, points]."""
        return [self.id, text_form(self.title), text_form(self.description), self.points]


@dataclass(frozen=True, slots=True)
class Criterion:
    """What is judged. Levels stand from the lowest to the highest; ids live across versions."""

    id: Id
    title: Texts
    levels: tuple[Level, ...]
    description: Texts | None = None
    weight: Fraction = Fraction(1)
    must_reach: Id | None = None
    may_be_not_applicable: bool = True

    @property
    def lowest(self) -> Fraction:
        """Points of the lowest level."""
        return self.levels[0].points

    @property
    def highest(self) -> Fraction:
        """Points of the highest level."""
        return self.levels[-1].points

    def position(self, level: Id) -> int:
        """Where a level stands, 0 being the lowest. Raises BadInput where the criterion lacks it."""
        for position, candidate in enumerate(self.levels):
            if candidate.id == level:
                return position
        raise BadInput(sentence("“{title}” has no such level.", title=self.title.text()))

    def level(self, level: Id) -> Level:
        """The level with this id. Raises BadInput where the criterion lacks it."""
        return self.levels[self.position(level)]

    def form(self) -> Form:
        """Plain values in a fixed order, as docs/journal.md lists them."""
        return [
            self.id,
            text_form(self.title),
            text_form(self.description),
            self.weight,
            self.must_reach,
            self.may_be_not_applicable,
            [level.form() for level in self.levels],
        ]


_Part = TypeVar("_Part", Criterion, Level)


@dataclass(frozen=True, slots=True)
class RubricVersion:
    """One immutable version of a rubric. ``grade_maximum`` is what scaled rules count up to."""

    id: Id
    rubric: Id
    number: int
    title: Texts
    criteria: tuple[Criterion, ...]
    rule: ScoreRule = ScoreRule.SUM
    bands: Bands = Bands()
    grade_maximum: Fraction = Fraction(100)

    def criterion(self, criterion: Id) -> Criterion:
        """The criterion with this id. Raises BadInput where the rubric lacks it."""
        for candidate in self.criteria:
            if candidate.id == criterion:
                return candidate
        raise BadInput(sentence("The rubric “{title}” has no such criterion.", title=self.title.text()))

    def form(self) -> list[Form]:
        """Plain values of the content, without the version's own id and number."""
        return [
            text_form(self.title),
            self.rule.value,
            self.bands.form(),
            self.grade_maximum,
            [criterion.form() for criterion in self.criteria],
        ]

    @property
    def content_hash(self) -> bytes:
        """SHA-256 over all that the version says in its source language."""
        return content_hash(self.form())

    @property
    def structure_hash(self) -> bytes:
        """SHA-256 over ids, order, points, weights, rule and bands: no words."""
        rows: list[Form] = [[c.id, c.weight, c.must_reach, c.may_be_not_applicable, _steps(c)] for c in self.criteria]
        return content_hash([self.rule.value, self.bands.form(), self.grade_maximum, rows])

    def texts(self) -> Iterator[tuple[Id, int, Texts]]:
        """Every text as (subject id, field number, texts), for recording translations."""
        yield self.id, TITLE, self.title
        for part in self._parts():
            yield part.id, TITLE, part.title
            if part.description is not None:
                yield part.id, DESCRIPTION, part.description

    def _parts(self) -> Iterator[Criterion | Level]:
        for criterion in self.criteria:
            yield criterion
            yield from criterion.levels

    def part_ids(self) -> list[Id]:
        """The ids of all criteria and levels, each criterion before its levels."""
        return [part.id for part in self._parts()]

    def translated(self, translations: Translations) -> "RubricVersion":
        """The same version with translations added to its texts."""
        criteria = tuple(
            replace(
                _translate(criterion, translations),
                levels=tuple(_translate(level, translations) for level in criterion.levels),
            )
            for criterion in self.criteria
        )
        return replace(self, title=add_translations(self.title, translations.get((self.id, TITLE))), criteria=criteria)


def add_translations(texts: Texts, found: Mapping[str, str] | None) -> Texts:
    """The texts with translations added; the source language is never replaced."""
    for tag, text in (found or {}).items():
        if tag != texts.source[0]:
            texts = texts.with_translation(tag, text)
    return texts


def _translate(part: _Part, translations: Translations) -> _Part:
    title = add_translations(part.title, translations.get((part.id, TITLE)))
    if part.description is None:
        return replace(part, title=title)
    return replace(
        part, title=title, description=add_translations(part.description, translations.get((part.id, DESCRIPTION)))
    )


def _steps(criterion: Criterion) -> list[Form]:
    return [[level.id, level.points] for level in criterion.levels]


def rubric_from_form(id: Id, rubric: Id, number: int, form: Form) -> RubricVersion:
    """The version whose ``form()`` this is. Raises ValueError for anything else."""
    title, rule, bands, maximum, criteria = row_of(form, 5)
    return RubricVersion(
        id=id,
        rubric=rubric,
        number=number,
        title=required_texts(title),
        rule=ScoreRule(string_of(rule)),
        bands=Bands.from_form(bands),
        grade_maximum=number_of(maximum),
        criteria=tuple(_criterion_of(row) for row in row_of(criteria)),
    )


def _criterion_of(row: Form) -> Criterion:
    id, title, description, weight, must_reach, may_be_not_applicable, levels = row_of(row, 7)
    return Criterion(
        id=id_of(id),
        title=required_texts(title),
        description=texts_of(description),
        weight=number_of(weight),
        must_reach=None if must_reach is None else id_of(must_reach),
        may_be_not_applicable=flag_of(may_be_not_applicable),
        levels=tuple(_level_of(level) for level in row_of(levels)),
    )


def _level_of(row: Form) -> Level:
    id, title, description, points = row_of(row, 4)
    return Level(id_of(id), required_texts(title), number_of(points), texts_of(description))


def check_rubric(rubric: RubricVersion) -> None:
    """Raise BadInput with one sentence for the first reason why the rubric cannot be published."""
    if not 1 <= len(rubric.criteria) <= MAX_CRITERIA:
        raise BadInput(
            sentence(
                "A rubric has 1 to {max_criteria} criteria; this one has {count}.",
                max_criteria=MAX_CRITERIA,
                count=len(rubric.criteria),
            )
        )
    if not rubric.title.text():
        raise BadInput("The rubric has no title.", "Give it one.")
    if rubric.grade_maximum <= 0:
        raise BadInput("The highest grade must be more than 0.")
    ids = rubric.part_ids()
    if len(set(ids)) != len(ids):
        raise BadInput("Two criteria or levels of the rubric share one id.")
    for criterion in rubric.criteria:
        _check_criterion(criterion, rubric.rule)


def _check_criterion(criterion: Criterion, rule: ScoreRule) -> None:
    name = criterion.title.text()
    if not name:
        raise BadInput("A criterion has no title.", "Give every criterion a title.")
    if not 2 <= len(criterion.levels) <= MAX_LEVELS:
        raise BadInput(
            sentence("The criterion “{name}” has {count} level(s).", name=name, count=len(criterion.levels)),
            sentence("Give it 2 to {max_levels}, from the lowest to the highest.", max_levels=MAX_LEVELS),
        )
    if any(not level.title.text() for level in criterion.levels):
        raise BadInput(sentence("A level of “{name}” has no title.", name=name), "Give every level a title.")
    if criterion.weight <= 0:
        raise BadInput(sentence("The weight of “{name}” must be more than 0.", name=name))
    if criterion.must_reach is not None:
        criterion.position(criterion.must_reach)
    if rule.has_points:
        _check_points(criterion)


def _check_points(criterion: Criterion) -> None:
    points = [level.points for level in criterion.levels]
    if points[0] < 0:
        raise BadInput(sentence("A level of “{criterion}” has points below 0.", criterion=criterion.title.text()))
    for lower, higher in pairwise(points):
        if lower == higher:
            raise BadInput(
                sentence(
                    "Two levels of “{criterion}” have equal points ({lower}).",
                    criterion=criterion.title.text(),
                    lower=lower,
                ),
                "Give each level its own points, so that a mark says which level was meant.",
            )
        if lower > higher:
            raise BadInput(
                sentence("The levels of “{criterion}” do not rise in points.", criterion=criterion.title.text())
            )
