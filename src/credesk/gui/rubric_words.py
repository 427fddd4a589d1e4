"""What changed in a rubric, in the windows' words: grades, changes, and why a mark needs another look."""

from typing import TYPE_CHECKING

from credesk.domain.rubric_change import Grade, What
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from credesk.domain.ids import Id
    from credesk.domain.rubric import Criterion, RubricVersion
    from credesk.domain.rubric_change import Comparison, Look


def grade_words(grade: Grade) -> str:
    """What a grade means."""
    return {
        Grade.NONE: translate("Rubric", "Nothing changed"),
        Grade.TEXTS: translate("Rubric", "Texts or order changed"),
        Grade.LEVEL_ADDED: translate("Rubric", "A level was added, the maximum is the same"),
        Grade.POINTS: translate("Rubric", "Points changed, or a criterion was removed"),
        Grade.LEVEL_REMOVED: translate("Rubric", "A level was removed"),
        Grade.CRITERION_ADDED: translate("Rubric", "A criterion was added"),
    }[grade]


def grade_kind(grade: Grade) -> str:
    """The chip's kind: whether somebody must look."""
    return "look" if grade > Grade.TEXTS else "neutral"


def change_words(what: What) -> str:
    """A change, as a chip says it beside what it is about."""
    return {
        What.TEXT: translate("Rubric", "worded anew"),
        What.ORDER: translate("Rubric", "other order"),
        What.LEVEL_ADDED: translate("Rubric", "new level"),
        What.LEVEL_POINTS: translate("Rubric", "other points"),
        What.MAXIMUM: translate("Rubric", "other maximum"),
        What.PASS_LEVEL: translate("Rubric", "other level to reach"),
        What.WEIGHT: translate("Rubric", "other weight"),
        What.MAY_NOT_APPLY: translate("Rubric", "other rule for not applicable"),
        What.RULE: translate("Rubric", "counts otherwise"),
        What.CRITERION_REMOVED: translate("Rubric", "removed"),
        What.LEVEL_REMOVED: translate("Rubric", "removed"),
        What.CRITERION_ADDED: translate("Rubric", "new criterion"),
    }[what]


def look_words(comparison: "Comparison", look: "Look", language: str) -> str:
    """Why a mark needs another look: "Safe isolation: the level that was given is gone"."""
    criterion = criterion_of(comparison, look.criterion)
    if criterion is None:
        return _whole(look.what)
    name = isolated(criterion.title.text(language))
    return {
        What.TEXT: translate("Rubric", "{criterion}: worded anew", criterion=name),
        What.LEVEL_ADDED: translate("Rubric", "{criterion}: a level was added beside the one given", criterion=name),
        What.LEVEL_POINTS: translate("Rubric", "{criterion}: the level given has other points", criterion=name),
        What.MAXIMUM: translate("Rubric", "{criterion}: its maximum changed", criterion=name),
        What.PASS_LEVEL: translate("Rubric", "{criterion}: another level must be reached", criterion=name),
        What.WEIGHT: translate("Rubric", "{criterion}: its weight changed", criterion=name),
        What.MAY_NOT_APPLY: translate("Rubric", "{criterion}: cannot be not applicable any more", criterion=name),
        What.CRITERION_REMOVED: translate("Rubric", "{criterion}: is gone, so the total changes", criterion=name),
        What.LEVEL_REMOVED: translate("Rubric", "{criterion}: the level given is gone", criterion=name),
        What.CRITERION_ADDED: translate("Rubric", "{criterion}: is new and has no mark yet", criterion=name),
    }.get(look.what) or change_words(look.what)


def _whole(what: What) -> str:
    if what is What.RULE:
        return translate("Rubric", "the points are counted otherwise")
    return translate("Rubric", "the title is worded anew")


def looks_words(comparison: "Comparison", looks: "Iterable[Look]", language: str) -> str:
    """Every reason, those that need a look first."""
    ordered = sorted(looks, key=lambda look: not look.is_needed)
    said = [look_words(comparison, look, language) for look in ordered]
    return " · ".join(said) or translate("Rubric", "Nothing that was given changed")


def criterion_of(comparison: "Comparison", id: "Id | None") -> "Criterion | None":
    """A criterion by its id, as the new version has it, else as the old one had it."""
    return find(comparison.new, id) or find(comparison.old, id)


def find(version: "RubricVersion", id: "Id | None") -> "Criterion | None":
    """A version's criterion of this id, None where it has none."""
    return next((one for one in version.criteria if one.id == id), None)


def taken_away_words(count: int) -> str:
    """How many marks wait for another level afterwards; "" for none."""
    return plural("Rubric", "%n mark must be given anew", "%n marks must be given anew", count) if count else ""
