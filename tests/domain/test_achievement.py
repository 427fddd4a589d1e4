"""Achievement versions: hashes, forms, joins, translations, and what cannot be published."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest

from credesk.domain.achievement import (
    MAX_TASKS,
    AchievementVersion,
    Alignment,
    JoinRule,
    Task,
    achievement_from_form,
    check_achievement,
    check_rubrics,
)
from credesk.domain.errors import BadInput, Refused
from credesk.domain.forms import Form
from credesk.domain.outcome import Bands, Outcome
from credesk.domain.rubric import ScoreRule
from credesk.domain.scoring import score
from credesk.domain.texts import Texts
from tests.domain.made import a_rubric, an_achievement, an_id, marks_at

Change = Callable[[AchievementVersion], AchievementVersion]
FIRST = a_rubric([0, 1, 2], [0, 1, 2])
SECOND = replace(a_rubric([0, 5, 10]), id=an_id("second"))
ALIGNMENT = Alignment("wire up", "https://data.europa.eu/esco/skill/1", "ESCO", "1", "ceasn:Competency")
FULL = an_achievement(
    FIRST,
    SECOND,
    bands=Bands(Fraction(1, 3), Fraction(2, 3)),
    outcomes=(Texts.of("Wires a lamp"), Texts.of("Tests it")),
    workload_hours=60,
    credits=Fraction(5, 2),
    level=Texts.of("KNQF 4 of 10"),
    statement=Texts.of("Meets the standard"),
    alignments=(ALIGNMENT,),
    valid_months=36,
)


def with_task(achievement: AchievementVersion, **changes: Any) -> AchievementVersion:
    return replace(achievement, tasks=(replace(achievement.tasks[0], **changes), *achievement.tasks[1:]))


CONTENT: dict[str, Change] = {
    "issuer": lambda a: replace(a, issuer=an_id("other")),
    "title": lambda a: replace(a, title=Texts.of("Other")),
    "description": lambda a: replace(a, description=Texts.of("Other")),
    "criteria": lambda a: replace(a, criteria=Texts.of("Other")),
    "tasks": lambda a: replace(a, tasks=a.tasks[:1]),
    "task id": lambda a: with_task(a, id=an_id("other")),
    "task title": lambda a: with_task(a, title=Texts.of("Other")),
    "rubric version": lambda a: with_task(a, rubric_version=an_id("other")),
    "rubric hash": lambda a: with_task(a, rubric_hash=bytes(32)),
    "task weight": lambda a: with_task(a, weight=Fraction(3)),
    "join": lambda a: replace(a, join=JoinRule.WEIGHTED_MEAN),
    "bands": lambda a: replace(a, bands=Bands()),
    "outcomes": lambda a: replace(a, outcomes=a.outcomes[::-1]),
    "workload": lambda a: replace(a, workload_hours=61),
    "credits": lambda a: replace(a, credits=None),
    "level": lambda a: replace(a, level=None),
    "statement": lambda a: replace(a, statement=None),
    "alignments": lambda a: replace(a, alignments=()),
    "validity": lambda a: replace(a, valid_months=None),
    "results": lambda a: replace(a, results_in_credential=False),
}


@pytest.mark.parametrize("change", CONTENT.values(), ids=CONTENT)
def test_every_change_of_content_changes_the_hash(change: Change) -> None:
    assert change(FULL).content_hash != FULL.content_hash


def test_ids_and_number_of_the_version_are_not_in_the_hash() -> None:
    other = replace(FULL, id=an_id("x"), achievement=an_id("y"), number=2)
    assert other.content_hash == FULL.content_hash


@pytest.mark.parametrize("achievement", [FULL, an_achievement(FIRST)], ids=["full", "bare"])
def test_forms_round_trip(achievement: AchievementVersion) -> None:
    again = achievement_from_form(
        achievement.id, achievement.achievement, achievement.number, achievement.issuer, achievement.form()
    )
    assert again == achievement


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (0, None),
        (3, [[]]),
        (3, [[an_id("t"), ["en", "T"], an_id("r"), b"short", 1]]),
        (4, "any"),
        (7, Fraction(1, 2)),
        (11, [["x"]]),
        (13, None),
    ],
)
def test_other_forms_are_refused(place: int, value: Form) -> None:
    form = FULL.form()
    form[place] = value
    with pytest.raises(ValueError, match=r".+"):
        achievement_from_form(FULL.id, FULL.achievement, 1, FULL.issuer, form)


@pytest.mark.parametrize("achievement", [FULL, an_achievement(FIRST)], ids=["full", "bare"])
def test_translations_reach_every_text_and_no_hash(achievement: AchievementVersion) -> None:
    places = [(subject, field) for subject, field, _ in achievement.texts()]
    assert len(set(places)) == len(places)
    translated = achievement.translated({place: {"sw": f"sw {place[1]}"} for place in places})
    assert all(texts["sw"] == f"sw {field}" for _, field, texts in translated.texts())
    assert translated.content_hash == achievement.content_hash


def test_texts_are_compared_in_one_unicode_form() -> None:
    composed, apart = (replace(ALIGNMENT, name=name) for name in ("Cafe\u0301", "Caf\u00e9"))
    assert composed.form() == apart.form()


def test_tasks_join_by_their_rule() -> None:
    scores = {
        FULL.tasks[0].id: score(FIRST, marks_at(FIRST, 2, 2)),
        FULL.tasks[1].id: score(SECOND, marks_at(SECOND, 0)),
    }
    assert FULL.joined(scores).outcome is Outcome.NOT_YET_ACHIEVED
    mean = with_task(replace(FULL, join=JoinRule.WEIGHTED_MEAN), weight=Fraction(2))
    assert (mean.joined(scores).fraction, mean.joined(scores).outcome) == (Fraction(2, 3), Outcome.MERIT)


@pytest.mark.parametrize("join", JoinRule)
def test_a_task_without_a_score_is_named(join: JoinRule) -> None:
    scores = {FULL.tasks[0].id: score(FIRST, marks_at(FIRST, 2, 2))}
    with pytest.raises(Refused, match="Not yet signed off: Task 1"):
        replace(FULL, join=join).joined(scores)


def test_tasks_are_found_by_id() -> None:
    assert FULL.task(FULL.tasks[1].id) is FULL.tasks[1]
    with pytest.raises(BadInput, match="no such task"):
        FULL.task(an_id("other"))


UNPUBLISHABLE: dict[str, tuple[Change, str]] = {
    "no title": (lambda a: replace(a, title=Texts.of(" ")), "title is empty"),
    "line break in a title": (lambda a: replace(a, title=Texts.of("a\nb")), "line-break"),
    "bidi control in a translation": (lambda a: replace(a, title=Texts.of("a", ar="\u202eb")), "invisible character"),
    "long title": (lambda a: replace(a, title=Texts.of("a" * 301)), "at most 300"),
    "level": (lambda a: replace(a, level=Texts.of("")), "level is empty"),
    "outcome": (lambda a: replace(a, outcomes=(Texts.of(""),)), "learning outcome is empty"),
    "outcomes": (lambda a: replace(a, outcomes=a.outcomes * 7), "At most 12 learning outcomes"),
    "description": (lambda a: replace(a, description=Texts.of("")), "has no description"),
    "criteria": (lambda a: replace(a, criteria=Texts.of("")), "has no criteria text"),
    "long text": (lambda a: replace(a, statement=Texts.of("a" * 10_001)), "longer than 10000"),
    "no task": (lambda a: replace(a, tasks=()), "has 1 to 20 tasks"),
    "many tasks": (lambda a: replace(a, tasks=a.tasks * MAX_TASKS), "this one has 40"),
    "one id": (lambda a: replace(a, tasks=(a.tasks[0], a.tasks[0])), "share one id"),
    "task title": (lambda a: with_task(a, title=Texts.of("")), "task has no title"),
    "task weight": (lambda a: with_task(a, weight=Fraction(0)), "weight of a task"),
    "validity": (lambda a: replace(a, valid_months=0), "Validity"),
    "workload": (lambda a: replace(a, workload_hours=0), "workload"),
    "credits": (lambda a: replace(a, credits=Fraction(0)), "Credits"),
    "credits with three decimals": (lambda a: replace(a, credits=Fraction(1, 8)), "two decimals"),
    "alignments": (lambda a: replace(a, alignments=(ALIGNMENT,) * 21), "At most 20 alignments"),
    "alignment address": (lambda a: replace(a, alignments=(Alignment("x", "javascript:1"),)), "alignment “x” needs"),
}


@pytest.mark.parametrize(("change", "message"), UNPUBLISHABLE.values(), ids=UNPUBLISHABLE)
def test_what_cannot_be_published(change: Change, message: str) -> None:
    check_achievement(FULL)
    with pytest.raises(BadInput, match=message):
        check_achievement(change(FULL))


def test_rubrics_must_be_those_that_the_tasks_name() -> None:
    check_rubrics(FULL, {FIRST.id: FIRST, SECOND.id: SECOND})
    for rubrics in ({FIRST.id: FIRST}, {FIRST.id: FIRST, SECOND.id: replace(SECOND, title=Texts.of("Changed"))}):
        with pytest.raises(BadInput, match="“Task 1” names a rubric version that is not here"):
            check_rubrics(FULL, rubrics)


def test_weighted_mean_needs_points() -> None:
    levels = a_rubric([0, 0], rule=ScoreRule.LEVELS_ONLY)
    achievement = an_achievement(levels)
    check_rubrics(achievement, {levels.id: levels})
    with pytest.raises(BadInput, match="no points to join"):
        check_rubrics(replace(achievement, join=JoinRule.WEIGHTED_MEAN), {levels.id: levels})


def test_a_task_weighs_one_unless_said() -> None:
    assert Task(an_id(1), Texts.of("x"), an_id(2), bytes(32)).weight == 1
