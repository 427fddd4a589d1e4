"""Rubrics as files say them, before they have ids, and the step from there to a rubric version."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeVar

from credesk.domain.ids import Id
from credesk.domain.outcome import Bands
from credesk.domain.rubric import Criterion, Level, RubricVersion, ScoreRule, check_rubric
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts, nfc
from credesk.intake.errors import RubricUnreadable

HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class LevelDraft:
    """A level as a file says it."""

    title: Texts
    points: Fraction = Fraction(0)
    description: Texts | None = None


@dataclass(frozen=True, slots=True)
class CriterionDraft:
    """A criterion as a file says it; ``must_reach`` is the position of a level, 0 being the lowest."""

    title: Texts
    levels: tuple[LevelDraft, ...]
    description: Texts | None = None
    weight: Fraction = Fraction(1)
    must_reach: int | None = None
    may_be_not_applicable: bool = True


@dataclass(frozen=True, slots=True)
class RubricDraft:
    """A rubric as a file says it. Levels stand as in the file, from the lowest to the highest.

    ``remarks`` tell what of the file has no place in Credesk.
    """

    title: Texts
    criteria: tuple[CriterionDraft, ...]
    rule: ScoreRule = ScoreRule.SUM
    achieved: Fraction = HALF
    merit: Fraction | None = None
    distinction: Fraction | None = None
    grade_maximum: Fraction = Fraction(100)
    remarks: tuple[str, ...] = ()


_Part = TypeVar("_Part", Criterion, Level)


def rubric_version(
    draft: RubricDraft,
    *,
    id: Id,
    rubric: Id,
    number: int,
    new_id: Callable[[], Id],
    previous: RubricVersion | None = None,
) -> RubricVersion:
    """The draft as a version that can be published: checked, with ids.

    Criteria and levels keep the ids that parts of the same title have in ``previous``. Raises BadInput.
    """
    earlier = previous.criteria if previous else ()
    criteria = tuple(_criterion(one, _same(one.title, earlier), new_id) for one in draft.criteria)
    bands = Bands(draft.achieved, draft.merit, draft.distinction)
    version = RubricVersion(id, rubric, number, _clean(draft.title), criteria, draft.rule, bands, draft.grade_maximum)
    check_titles(version)
    check_rubric(version)
    return version


def _criterion(draft: CriterionDraft, earlier: Criterion | None, new_id: Callable[[], Id]) -> Criterion:
    levels = []
    for level in draft.levels:
        known = _same(level.title, earlier.levels if earlier else ())
        levels.append(
            Level(known.id if known else new_id(), _clean(level.title), level.points, _clean_or_none(level.description))
        )
    if draft.must_reach is not None and not 0 <= draft.must_reach < len(levels):
        raise RubricUnreadable(
            sentence("The criterion “{draft}” must reach a level that it does not have.", draft=draft.title.text())
        )
    return Criterion(
        id=earlier.id if earlier else new_id(),
        title=_clean(draft.title),
        levels=tuple(levels),
        description=_clean_or_none(draft.description),
        weight=draft.weight,
        must_reach=None if draft.must_reach is None else levels[draft.must_reach].id,
        may_be_not_applicable=draft.may_be_not_applicable,
    )


def _same(title: Texts, parts: Sequence[_Part]) -> _Part | None:
    """The part of an earlier version that has the same title, where exactly one has."""
    wanted = nfc(title.text()).casefold()
    fitting = [part for part in parts if part.title.text().casefold() == wanted]
    return fitting[0] if len(fitting) == 1 else None


def check_titles(version: RubricVersion) -> None:
    """Marks files name criteria and levels by their titles, so that each must be one of a kind."""
    _check_distinct([criterion.title for criterion in version.criteria], "criteria of the rubric")
    for criterion in version.criteria:
        _check_distinct([level.title for level in criterion.levels], f"levels of “{criterion.title.text()}”")


def _check_distinct(titles: Sequence[Texts], where: str) -> None:
    seen: set[str] = set()
    for title in titles:
        key = title.text().casefold()
        if key and key in seen:
            raise RubricUnreadable(
                sentence("Two {where} are called “{title}”.", where=where, title=title.text()),
                "Give each its own title.",
            )
        seen.add(key)


def _clean(texts: Texts) -> Texts:
    return Texts.from_mapping(dict(texts.entries), source=texts.source[0])


def _clean_or_none(texts: Texts | None) -> Texts | None:
    return _clean(texts) if texts is not None and texts.text().strip() else None
