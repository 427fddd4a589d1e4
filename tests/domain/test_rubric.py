"""Rubric versions: hashes, forms, translations, and what cannot be published."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.domain.errors import BadInput
from credesk.domain.forms import Form
from credesk.domain.outcome import Bands, Outcome
from credesk.domain.rubric import (
    DESCRIPTION,
    MAX_CRITERIA,
    MAX_LEVELS,
    TITLE,
    Criterion,
    Level,
    RubricVersion,
    ScoreRule,
    check_rubric,
    rubric_from_form,
)
from credesk.domain.texts import Texts
from tests.domain.made import a_criterion, a_rubric, an_id, rubrics, with_criterion

Change = Callable[[RubricVersion], RubricVersion]


def with_level(rubric: RubricVersion, **changes: Any) -> RubricVersion:
    first = rubric.criteria[0]
    levels = (first.levels[0], replace(first.levels[1], **changes), *first.levels[2:])
    return with_criterion(rubric, 0, levels=levels)


def swapped(rubric: RubricVersion) -> RubricVersion:
    return replace(rubric, criteria=rubric.criteria[::-1])


WORDS: dict[str, Change] = {
    "title": lambda r: replace(r, title=Texts.of("Other")),
    "title's language": lambda r: replace(r, title=Texts.of(r.title.text(), "sw")),
    "criterion title": lambda r: with_criterion(r, 0, title=Texts.of("Other")),
    "criterion description": lambda r: with_criterion(r, 0, description=Texts.of("Other")),
    "no criterion description": lambda r: with_criterion(r, 0, description=None),
    "level title": lambda r: with_level(r, title=Texts.of("Other")),
    "level description": lambda r: with_level(r, description=Texts.of("Other")),
}
STRUCTURE: dict[str, Change] = {
    "rule": lambda r: replace(r, rule=ScoreRule.WEIGHTED),
    "bands": lambda r: replace(r, bands=Bands(Fraction(2, 3))),
    "maximum": lambda r: replace(r, grade_maximum=Fraction(99)),
    "order": swapped,
    "weight": lambda r: with_criterion(r, 0, weight=Fraction(4, 3)),
    "must reach": lambda r: with_criterion(r, 0, must_reach=r.criteria[0].levels[1].id),
    "not applicable": lambda r: with_criterion(r, 0, may_be_not_applicable=False),
    "criterion id": lambda r: with_criterion(r, 0, id=an_id("other")),
    "level id": lambda r: with_level(r, id=an_id("other")),
    "points": lambda r: with_level(r, points=Fraction(3, 2)),
    "fewer criteria": lambda r: replace(r, criteria=r.criteria[:1]),
}


@pytest.mark.parametrize("change", WORDS.values(), ids=WORDS)
def test_words_change_the_content_hash_only(change: Change) -> None:
    rubric = a_rubric([0, 1, 2], [0, 1])
    assert change(rubric).content_hash != rubric.content_hash
    assert change(rubric).structure_hash == rubric.structure_hash


@pytest.mark.parametrize("change", STRUCTURE.values(), ids=STRUCTURE)
def test_structure_changes_both_hashes(change: Change) -> None:
    rubric = a_rubric([0, 1, 2], [0, 1])
    assert change(rubric).content_hash != rubric.content_hash
    assert change(rubric).structure_hash != rubric.structure_hash


def test_ids_and_number_of_the_version_are_in_no_hash() -> None:
    rubric = a_rubric([0, 1])
    assert replace(rubric, id=an_id("x"), rubric=an_id("y"), number=7).content_hash == rubric.content_hash


def test_hashes_never_change_between_releases() -> None:
    rubric = a_rubric([0, 1, 2], [0, 1])
    assert rubric.content_hash.hex() == "6264da06378dfb48af88b3e29fb6978c8bd3fdf1815b4010030e714f758e9c1e"
    assert rubric.structure_hash.hex() == "07a6c78df6248d68ee75a32feade6d85d2ac49a667ddd9cff5c00aea89da1249"


@settings(max_examples=50)
@given(rubrics())
def test_forms_round_trip(rubric: RubricVersion) -> None:
    again = rubric_from_form(rubric.id, rubric.rubric, rubric.number, rubric.form())
    assert again == rubric
    assert again.content_hash == rubric.content_hash
    check_rubric(again)


@settings(max_examples=50)
@given(rubrics(), st.text(min_size=1))
def test_translations_are_in_no_hash(rubric: RubricVersion, text: str) -> None:
    found = {(subject, field): {"sw": text, "en": "not taken"} for subject, field, _ in rubric.texts()}
    translated = rubric.translated(found)
    assert translated.content_hash == rubric.content_hash
    assert translated.form() == rubric.form()
    assert all(texts["sw"] == Texts.of(text).text() for _, _, texts in translated.texts())
    assert [texts.source for _, _, texts in translated.texts()] == [texts.source for _, _, texts in rubric.texts()]


def test_every_text_has_its_own_place() -> None:
    rubric = with_criterion(a_rubric([0, 1]), 0, description=None)
    places = [(subject, field) for subject, field, _ in rubric.texts()]
    criterion = rubric.criteria[0]
    assert places == [
        (rubric.id, TITLE),
        (criterion.id, TITLE),
        *[(level.id, field) for level in criterion.levels for field in (TITLE, DESCRIPTION)],
    ]
    assert rubric.translated({}) == rubric


def bad_forms() -> list[Form]:
    form = a_rubric([0, 1]).form()
    wrong: list[Form] = [None, 7, "text", [], [*form, None]]
    replacements: list[tuple[int, Any]] = [
        (0, None),
        (0, ["en"]),
        (0, ["en", 1]),
        (1, "fun"),
        (1, []),
        (2, [1]),
        (3, 1.5),
        (3, True),
        (4, [[]]),
    ]
    return wrong + [[*form[:place], value, *form[place + 1 :]] for place, value in replacements]


@pytest.mark.parametrize("form", bad_forms(), ids=repr)
def test_other_forms_are_refused(form: Form) -> None:
    with pytest.raises(ValueError, match=r".+"):
        rubric_from_form(an_id(1), an_id(2), 1, form)


@pytest.mark.parametrize(("place", "value"), [(0, b"short"), (3, "1"), (4, b"x"), (5, 1), (6, None)])
def test_other_forms_of_a_criterion_are_refused(place: int, value: Form) -> None:
    form = a_rubric([0, 1]).form()
    criterion = list(a_criterion(0, [0, 1]).form())  # type: ignore[arg-type]
    criterion[place] = value
    with pytest.raises(ValueError, match=r".+"):
        rubric_from_form(an_id(1), an_id(2), 1, [*form[:4], [criterion]])


def test_parts_are_found_by_id() -> None:
    rubric = a_rubric([0, 1], [0, 2])
    criterion = rubric.criterion(an_id(1))
    assert (criterion.lowest, criterion.highest) == (0, 2)
    assert criterion.level(an_id(1, 1)).points == 2
    with pytest.raises(BadInput, match="no such criterion"):
        rubric.criterion(an_id(9))
    with pytest.raises(BadInput, match="no such level"):
        criterion.level(an_id(0, 1))


UNPUBLISHABLE: dict[str, tuple[Change, str]] = {
    "no criterion": (lambda r: replace(r, criteria=()), "has 1 to 100 criteria"),
    "too many": (lambda r: a_rubric(*[[0, 1]] * (MAX_CRITERIA + 1)), "this one has 101"),
    "no title": (lambda r: replace(r, title=Texts.of("")), "rubric has no title"),
    "no maximum": (lambda r: replace(r, grade_maximum=Fraction(0)), "highest grade"),
    "shared ids": (lambda r: replace(r, criteria=(r.criteria[0], r.criteria[0])), "share one id"),
    "no criterion title": (lambda r: with_criterion(r, 0, title=Texts.of(" ")), "criterion has no title"),
    "one level": (lambda r: a_rubric([1]), r"1 level\(s\)"),
    "too many levels": (lambda r: a_rubric(list(range(MAX_LEVELS + 1))), r"21 level\(s\)"),
    "no level title": (lambda r: with_level(r, title=Texts.of("")), "level of “Criterion 0” has no title"),
    "no weight": (lambda r: with_criterion(r, 0, weight=Fraction(0)), "weight of “Criterion 0”"),
    "foreign must-reach": (lambda r: with_criterion(r, 0, must_reach=an_id(1, 1)), "no such level"),
    "points below nothing": (lambda r: a_rubric([-1, 1]), "below 0"),
    "equal points": (lambda r: a_rubric([0, 2, 2]), r"equal points \(2\)"),
    "falling points": (lambda r: a_rubric([0, 2, 1]), "do not rise"),
}


@pytest.mark.parametrize(("change", "message"), UNPUBLISHABLE.values(), ids=UNPUBLISHABLE)
def test_what_cannot_be_published(change: Change, message: str) -> None:
    rubric = a_rubric([0, 1, 2], [0, 1])
    check_rubric(rubric)
    with pytest.raises(BadInput, match=message):
        check_rubric(change(rubric))


def test_levels_only_needs_no_points() -> None:
    check_rubric(a_rubric([0, 0, 0], rule=ScoreRule.LEVELS_ONLY))


@pytest.mark.parametrize("limits", [(Fraction(-1, 9),), (Fraction(10, 9),), (Fraction(1, 2), Fraction(1, 2))])
def test_bands_rise_between_nothing_and_all(limits: tuple[Fraction, ...]) -> None:
    with pytest.raises(BadInput, match="bands"):
        Bands(*limits)


def test_a_band_may_be_left_out() -> None:
    bands = Bands(Fraction(1, 2), None, Fraction(9, 10))
    assert [bands.outcome(Fraction(n, 10)) for n in (4, 5, 8, 9)] == [0, 1, 1, 3]
    assert Bands.from_form(bands.form()) == bands


def test_outcomes_have_words() -> None:
    assert [outcome.text for outcome in Outcome] == [
        "Not yet achieved",
        "Achieved",
        "Achieved with merit",
        "Achieved with distinction",
    ]
    assert [outcome.is_achieved for outcome in Outcome] == [False, True, True, True]


def test_parts_are_frozen() -> None:
    for part in (Level(an_id(1), Texts.of("x")), Criterion(an_id(1), Texts.of("x"), ())):
        with pytest.raises(AttributeError):
            part.id = an_id(2)  # type: ignore[misc]
