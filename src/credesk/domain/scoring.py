"""From marks to points and an outcome, in exact arithmetic, by the rule that the rubric names."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.outcome import Bands, Outcome
from credesk.domain.rubric import Criterion, RubricVersion, ScoreRule
from credesk.domain.sentences import sentence


@dataclass(frozen=True, slots=True)
class Score:
    """Points out of a maximum, exact, and the outcome. ``of`` is None where a rule has no points."""

    points: Fraction
    of: Fraction | None
    outcome: Outcome
    missed: tuple[Id, ...] = ()
    pass_points: Fraction | None = None

    @property
    def fraction(self) -> Fraction:
        """Points over the maximum, 0 to 1. Raises BadInput where the rule has no points."""
        if not self.of:
            raise BadInput("This rubric has levels only, so there are no points to join.")
        return self.points / self.of


@dataclass(frozen=True, slots=True)
class _Judged:
    """A criterion that counts, with the position of the level that was chosen."""

    criterion: Criterion
    position: int

    @property
    def points(self) -> Fraction:
        return self.criterion.levels[self.position].points


def score(rubric: RubricVersion, marks: Mapping[Id, Mark]) -> Score:
    """The score of a complete set of marks, by criterion id.

    What is not applicable leaves both the points and the maximum. Raises Refused where a criterion is not
    yet judged, where one is not applicable that must be judged, or where all are not applicable.
    """
    judged = _judged(rubric, marks)
    missed = tuple(one.criterion.id for one in judged if one.position < _required(one.criterion, rubric.rule))
    points, of = _RULES[rubric.rule](rubric, judged)
    outcome = Outcome.NOT_YET_ACHIEVED if missed else _outcome(rubric, points, of)
    return Score(points, of, outcome, missed, _pass_points(rubric, of))


def missing(rubric: RubricVersion, marks: Mapping[Id, Mark]) -> list[Criterion]:
    """The criteria that still wait for a level or a 'not applicable'."""
    return [criterion for criterion in rubric.criteria if not _is_judged(marks.get(criterion.id))]


def _is_judged(mark: Mark | None) -> bool:
    return mark is not None and (mark.not_applicable or mark.level is not None)


def _judged(rubric: RubricVersion, marks: Mapping[Id, Mark]) -> list[_Judged]:
    if waiting := missing(rubric, marks):
        names = ", ".join(criterion.title.text() for criterion in waiting)
        raise Refused(
            sentence("Not yet judged: {names}.", names=names), "Give each a level, or mark it as not applicable."
        )
    judged = []
    for criterion in rubric.criteria:
        mark = marks[criterion.id]
        if mark.not_applicable and not criterion.may_be_not_applicable:
            raise Refused(
                sentence("“{criterion}” cannot be not applicable.", criterion=criterion.title.text()),
                "Give it a level.",
            )
        if mark.level is not None and not mark.not_applicable:
            judged.append(_Judged(criterion, criterion.position(mark.level)))
    if not judged:
        raise Refused("Every criterion is marked as not applicable.", "Judge at least one before you sign off.")
    return judged


def _required(criterion: Criterion, rule: ScoreRule) -> int:
    """The position to reach: the named level, or the second lowest where the rule asks it of all."""
    if criterion.must_reach is not None:
        return criterion.position(criterion.must_reach)
    return 1 if rule in (ScoreRule.ALL_MUST_PASS, ScoreRule.LEVELS_ONLY) else 0


def _outcome(rubric: RubricVersion, points: Fraction, of: Fraction | None) -> Outcome:
    """The outcome where no must-reach level was missed."""
    if of is None:
        return Outcome.ACHIEVED
    banded = rubric.bands.outcome(_over(points, of))
    return max(banded, Outcome.ACHIEVED) if rubric.rule is ScoreRule.ALL_MUST_PASS else banded


def _pass_points(rubric: RubricVersion, of: Fraction | None) -> Fraction | None:
    if of is None or rubric.rule is ScoreRule.ALL_MUST_PASS:
        return None
    return of * rubric.bands.achieved


def _sum(rubric: RubricVersion, judged: Sequence[_Judged]) -> tuple[Fraction, Fraction | None]:
    return _total(judged), sum((one.criterion.highest for one in judged), Fraction(0))


def _total(judged: Sequence[_Judged]) -> Fraction:
    return sum((one.points for one in judged), Fraction(0))


def _sum_over_max(rubric: RubricVersion, judged: Sequence[_Judged]) -> tuple[Fraction, Fraction | None]:
    """Moodle with 'lock zero points': current sum over the highest possible sum."""
    highest = sum((one.criterion.highest for one in judged), Fraction(0))
    return rubric.grade_maximum * _over(_total(judged), highest), rubric.grade_maximum


def _moodle_minmax(rubric: RubricVersion, judged: Sequence[_Judged]) -> tuple[Fraction, Fraction | None]:
    """Moodle without 'lock zero points': the lowest possible sum counts as nothing."""
    lowest = sum((one.criterion.lowest for one in judged), Fraction(0))
    highest = sum((one.criterion.highest for one in judged), Fraction(0))
    return rubric.grade_maximum * _over(_total(judged) - lowest, highest - lowest), rubric.grade_maximum


def _weighted(rubric: RubricVersion, judged: Sequence[_Judged]) -> tuple[Fraction, Fraction | None]:
    weights = sum((one.criterion.weight for one in judged), Fraction(0))
    parts = sum((one.criterion.weight * _over(one.points, one.criterion.highest) for one in judged), Fraction(0))
    return rubric.grade_maximum * _over(parts, weights), rubric.grade_maximum


def _over(part: Fraction, whole: Fraction) -> Fraction:
    """The part over the whole. A draft that could not be published may have nothing to reach."""
    if whole <= 0:
        raise BadInput("No points can be reached with these criteria.", "Give the levels points that rise.")
    return part / whole


def _no_points(rubric: RubricVersion, judged: Sequence[_Judged]) -> tuple[Fraction, Fraction | None]:
    return Fraction(0), None


_Rule = Callable[[RubricVersion, Sequence[_Judged]], tuple[Fraction, Fraction | None]]

_RULES: dict[ScoreRule, _Rule] = {
    ScoreRule.SUM: _sum,
    ScoreRule.SUM_OVER_MAX: _sum_over_max,
    ScoreRule.MOODLE_MINMAX: _moodle_minmax,
    ScoreRule.WEIGHTED: _weighted,
    ScoreRule.ALL_MUST_PASS: _sum,
    ScoreRule.LEVELS_ONLY: _no_points,
}


def join_all_achieved(scores: Sequence[Score]) -> Score:
    """The lowest outcome of all tasks; points and maxima are added where every task has them."""
    outcome = min(one.outcome for one in scores)
    missed = tuple(id for one in scores for id in one.missed)
    maxima = [one.of for one in scores if one.of is not None]
    if len(maxima) < len(scores):
        return Score(Fraction(0), None, outcome, missed)
    passes = [one.pass_points for one in scores if one.pass_points is not None]
    pass_points = passes[0] if len(scores) == 1 and passes else None
    return Score(
        sum((one.points for one in scores), Fraction(0)), sum(maxima, Fraction(0)), outcome, missed, pass_points
    )


def join_weighted_mean(scores: Sequence[tuple[Fraction, Score]], bands: Bands) -> Score:
    """The mean of the tasks' fractions by task weight, out of 100, banded exactly.

    A missed must-reach level in any task keeps the outcome at not yet achieved.
    """
    weights = sum((weight for weight, _ in scores), Fraction(0))
    mean = sum((weight * one.fraction for weight, one in scores), Fraction(0)) / weights
    missed = tuple(id for _, one in scores for id in one.missed)
    outcome = Outcome.NOT_YET_ACHIEVED if missed else bands.outcome(mean)
    return Score(100 * mean, Fraction(100), outcome, missed, 100 * bands.achieved)
