"""What changed in a rubric, in the terminal's words."""

from credesk.desk.rubric_changes import Reach
from credesk.domain.ids import Id
from credesk.domain.points import points_text
from credesk.domain.rubric import Criterion, RubricVersion
from credesk.domain.rubric_change import Change, Comparison, Grade, Look, What

_GRADES = {
    Grade.NONE: "nothing changed.",
    Grade.TEXTS: "texts or order; no mark needs another look.",
    Grade.LEVEL_ADDED: "a level was added with the same maximum.",
    Grade.POINTS: "points changed, or a criterion was removed.",
    Grade.LEVEL_REMOVED: "a level was removed.",
    Grade.CRITERION_ADDED: "a criterion was added.",
}
_CHANGES = {
    What.TEXT: "worded anew",
    What.ORDER: "the criteria stand in another order",
    What.LEVEL_ADDED: "new level",
    What.LEVEL_POINTS: "other points",
    What.MAXIMUM: "another maximum",
    What.PASS_LEVEL: "another level must be reached",
    What.WEIGHT: "another weight",
    What.MAY_NOT_APPLY: "other rule for not applicable",
    What.RULE: "another score rule, other outcomes or another highest grade",
    What.CRITERION_REMOVED: "removed",
    What.LEVEL_REMOVED: "level removed",
    What.CRITERION_ADDED: "new criterion",
}
_LOOKS = {
    What.LEVEL_ADDED: "a level was added beside the one that was given",
    What.LEVEL_POINTS: "the level that was given has other points",
    What.LEVEL_REMOVED: "the level that was given is gone",
    What.CRITERION_REMOVED: "the criterion is gone, so the total changes",
    What.CRITERION_ADDED: "it has no mark yet",
    What.MAY_NOT_APPLY: "it cannot be not applicable any more",
}


def grade_words(grade: Grade) -> str:
    """A grade as a sentence."""
    return _GRADES[grade]


def _criterion(version: RubricVersion, id: Id) -> Criterion | None:
    return next((one for one in version.criteria if one.id == id), None)


def change_line(comparison: Comparison, change: Change) -> str:
    """One change: “Safe isolation: level removed, Alone (4)”."""
    words = _CHANGES[change.what]
    if change.criterion is None:
        return words
    old, new = (_criterion(version, change.criterion) for version in (comparison.old, comparison.new))
    title = next(one.title.text() for one in (new, old) if one is not None)
    if change.level is None:
        return f"{title}: {words}"
    levels = [level for one in (old, new) if one is not None for level in one.levels if level.id == change.level]
    points = " -> ".join(dict.fromkeys(points_text(level.points) for level in levels))
    return f"{title}: {words}, {levels[-1].title.text()} ({points})"


def change_lines(comparison: Comparison) -> list[str]:
    """Every change, a line each."""
    return [change_line(comparison, change) for change in comparison.changes]


def look_words(comparison: Comparison, look: Look) -> str:
    """Why a mark needs another look."""
    words = _LOOKS.get(look.what) or _CHANGES[look.what]
    if look.criterion is None:
        return words
    found = _criterion(comparison.new, look.criterion) or _criterion(comparison.old, look.criterion)
    assert found is not None
    return f"{found.title.text()}: {words}"


def reach_words(reach: Reach) -> list[str]:
    """Whom a change concerns, in sentences."""
    lines = []
    if reach.to_look or reach.untouched:
        lines.append(f"{reach.to_look} finished need another look, {reach.untouched} do not.")
    if reach.begun:
        lines.append(f"{reach.begun} are begun by the older version.")
    if reach.decided:
        lines.append(f"{reach.decided} were decided on and stay as they are.")
    if lines:
        lines.append("Their marks stand until the assessor carries them over: credesk rubric look")
    return lines
