"""What changed between two versions of a rubric, how far that reaches, and which marks need another look.

Pure: ids of criteria and levels live across versions, so that parts are paired by id and never by their words.
The grades are those by which Moodle tells changes of a rubric apart (gradingform_rubric, update_or_check_rubric),
with one addition: whatever may change a score by itself is at least grade 3.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, IntEnum

from credesk.domain.assessment import Mark
from credesk.domain.ids import Id
from credesk.domain.rubric import Criterion, RubricVersion, ScoreRule


class Grade(IntEnum):
    """How far a change reaches; of several the highest counts. From LEVEL_ADDED on marks may need another look."""

    NONE = 0
    TEXTS = 1
    LEVEL_ADDED = 2
    POINTS = 3
    LEVEL_REMOVED = 4
    CRITERION_ADDED = 5


class What(Enum):
    """One kind of change."""

    TEXT = "text"
    ORDER = "order"
    LEVEL_ADDED = "level added"
    LEVEL_POINTS = "points of a level"
    MAXIMUM = "maximum of a criterion"
    PASS_LEVEL = "level to reach"
    WEIGHT = "weight"
    MAY_NOT_APPLY = "whether it may be not applicable"
    RULE = "score rule"
    CRITERION_REMOVED = "criterion removed"
    LEVEL_REMOVED = "level removed"
    CRITERION_ADDED = "criterion added"

    @property
    def grade(self) -> Grade:
        """How far such a change reaches."""
        return _GRADES.get(self, Grade.POINTS)


_GRADES = {
    What.TEXT: Grade.TEXTS,
    What.ORDER: Grade.TEXTS,
    What.LEVEL_ADDED: Grade.LEVEL_ADDED,
    What.LEVEL_REMOVED: Grade.LEVEL_REMOVED,
    What.CRITERION_ADDED: Grade.CRITERION_ADDED,
}


@dataclass(frozen=True, slots=True)
class Change:
    """One change: of a level, of a criterion (``level`` None), or of the whole rubric (both None)."""

    what: What
    criterion: Id | None = None
    level: Id | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a rubric, and every change from the old one to the new one."""

    old: RubricVersion
    new: RubricVersion
    changes: tuple[Change, ...]

    @property
    def grade(self) -> Grade:
        """The highest grade of all changes."""
        return max((one.what.grade for one in self.changes), default=Grade.NONE)


@dataclass(frozen=True, slots=True)
class Look:
    """Why a mark needs another look. Without a ``criterion`` the whole score does."""

    what: What
    criterion: Id | None = None

    @property
    def is_needed(self) -> bool:
        """Whether somebody must look; words that changed are only told."""
        return self.what.grade > Grade.TEXTS


def compare(old: RubricVersion, new: RubricVersion) -> Comparison:
    """Every change between two versions of a rubric; none where they say the same in every language."""
    return Comparison(old, new, (*_of_rubric(old, new), *_of_criteria(old, new)))


def _of_rubric(old: RubricVersion, new: RubricVersion) -> Iterator[Change]:
    if old.title != new.title:
        yield Change(What.TEXT)
    if (old.rule, old.bands, old.grade_maximum) != (new.rule, new.bands, new.grade_maximum):
        yield Change(What.RULE)
    if _shared(old.criteria, new.criteria) != _shared(new.criteria, old.criteria):
        yield Change(What.ORDER)


def _shared(parts: "tuple[Criterion, ...]", others: "tuple[Criterion, ...]") -> list[Id]:
    """The ids of parts that the others have too, in order."""
    known = {one.id for one in others}
    return [one.id for one in parts if one.id in known]


def _of_criteria(old: RubricVersion, new: RubricVersion) -> Iterator[Change]:
    before, after = ({one.id: one for one in version.criteria} for version in (old, new))
    for id, criterion in before.items():
        if id not in after:
            yield Change(What.CRITERION_REMOVED, id)
        else:
            yield from _of_criterion(old, criterion, new, after[id])
    for id in after:
        if id not in before:
            yield Change(What.CRITERION_ADDED, id)


def _of_criterion(old: RubricVersion, before: Criterion, new: RubricVersion, after: Criterion) -> Iterator[Change]:
    id = before.id
    if (before.title, before.description) != (after.title, after.description):
        yield Change(What.TEXT, id)
    if _extent(old, before) != _extent(new, after):
        yield Change(What.MAXIMUM, id)
    if pass_level(old, before) != pass_level(new, after):
        yield Change(What.PASS_LEVEL, id)
    if before.weight != after.weight:
        yield Change(What.WEIGHT, id)
    if before.may_be_not_applicable != after.may_be_not_applicable:
        yield Change(What.MAY_NOT_APPLY, id)
    yield from _of_levels(before, after)


def _extent(version: RubricVersion, criterion: Criterion) -> object:
    """What the criterion adds to the maximum: its highest points; under Moodle's rule the lowest count too."""
    lowest = criterion.lowest if version.rule is ScoreRule.MOODLE_MINMAX else None
    return (lowest, criterion.highest) if version.rule.has_points else criterion.levels[-1].id


def pass_level(version: RubricVersion, criterion: Criterion) -> Id | None:
    """The level below which the outcome is 'not yet achieved', None where there is none (domain.scoring)."""
    if criterion.must_reach is not None:
        return criterion.must_reach
    is_asked = version.rule in (ScoreRule.ALL_MUST_PASS, ScoreRule.LEVELS_ONLY)
    return criterion.levels[1].id if is_asked and len(criterion.levels) > 1 else None


def _of_levels(before: Criterion, after: Criterion) -> Iterator[Change]:
    id = before.id
    known, wanted = ({level.id: level for level in one.levels} for one in (before, after))
    for level in before.levels:
        here = wanted.get(level.id)
        if here is None:
            yield Change(What.LEVEL_REMOVED, id, level.id)
        elif level.points != here.points:
            yield Change(What.LEVEL_POINTS, id, level.id)
        elif (level.title, level.description) != (here.title, here.description):
            yield Change(What.TEXT, id, level.id)
    for level_id in _moved(before, after):
        if known[level_id].points == wanted[level_id].points:
            yield Change(What.LEVEL_POINTS, id, level_id)
    yield from (Change(What.LEVEL_ADDED, id, level.id) for level in after.levels if level.id not in known)


def _moved(before: Criterion, after: Criterion) -> list[Id]:
    """Levels whose rank among those that both versions have is another: without points, the rank is what counts."""
    ranks = [[level.id for level in one.levels] for one in (before, after)]
    olds, news = ([id for id in ids if id in others] for ids, others in (ranks, ranks[::-1]))
    return [old for old, new in zip(olds, news, strict=True) if old != new]


def looks(comparison: Comparison, marks: Mapping[Id, Mark]) -> tuple[Look, ...]:
    """Which of these marks, given by the old version, need another look in the new one, and why.

    A level that was added concerns who stands next to it; points that changed, whoever was given them; a criterion
    that is not applicable only whether it still may be. A criterion without a mark needs none, but a new one does.
    """
    found = (_look(comparison, change, marks) for change in comparison.changes)
    return tuple(dict.fromkeys(one for one in found if one is not None))


def _look(comparison: Comparison, change: Change, marks: Mapping[Id, Mark]) -> Look | None:
    if change.criterion is None:
        return Look(change.what) if change.what is not What.ORDER else None
    if change.what is What.CRITERION_ADDED:
        return Look(change.what, change.criterion)
    mark = marks.get(change.criterion)
    if mark is None:
        return None
    return Look(change.what, change.criterion) if _concerns(comparison, change, mark) else None


def _concerns(comparison: Comparison, change: Change, mark: Mark) -> bool:
    if change.what is What.MAY_NOT_APPLY:
        return mark.not_applicable
    if mark.not_applicable or mark.level is None:
        return False
    if change.what is What.LEVEL_ADDED:
        return mark.level in _beside(comparison, change)
    return change.level in (None, mark.level)


def _beside(comparison: Comparison, change: Change) -> set[Id]:
    """The levels of the old version that stand next to an added one, whatever else was added between."""
    assert change.criterion is not None
    known = {level.id for level in comparison.old.criterion(change.criterion).levels}
    levels = [level.id for level in comparison.new.criterion(change.criterion).levels]
    place = levels.index(change.level or b"")
    below = [id for id in levels[:place] if id in known][-1:]
    above = [id for id in levels[place:] if id in known][:1]
    return {*below, *above}


def carried(comparison: Comparison, marks: Mapping[Id, Mark]) -> dict[Id, Mark]:
    """The marks as the new version can hold them, by criterion: comments stay, no other level is ever chosen.

    A level that is gone, 'not applicable' where that may not be said any more, and what was given for a criterion that
    was removed are taken away; nothing is put in their place.
    """
    return {id: _carried(comparison.new, mark) for id, mark in marks.items()}


def _carried(new: RubricVersion, mark: Mark) -> Mark:
    criterion = next((one for one in new.criteria if one.id == mark.criterion), None)
    if criterion is None:
        return replace(mark, level=None, not_applicable=False)
    has_level = any(level.id == mark.level for level in criterion.levels)
    return replace(
        mark,
        level=mark.level if has_level else None,
        not_applicable=mark.not_applicable and criterion.may_be_not_applicable,
    )
