"""Rubrics in CASE (1EdTech, Competencies and Academic Standards Exchange 1.0, CFPackage with CFRubrics)."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from credesk.domain.errors import BadInput
from credesk.domain.points import parse_points
from credesk.domain.rubric import ScoreRule
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts
from credesk.intake.canvas_rubric import texts_or_none
from credesk.intake.errors import RubricUnreadable
from credesk.intake.rubric_drafts import CriterionDraft, LevelDraft, RubricDraft

MAX_BYTES = 16 * 1024 * 1024
_Part = Mapping[str, Any]
_EXPORT = "Export the framework with its rubrics as a CASE package."


def read_case_rubrics(raw: bytes, language: str = "en") -> tuple[RubricDraft, ...]:
    """Every rubric of a CASE package. Weights that differ make it ``weighted``, levels without scores ``levels_only``.

    Raises RubricUnreadable.
    """
    package = _parsed(raw)
    rubrics = _list(package, "CFRubrics") or ([package] if "CFRubricCriteria" in package else [])
    if not rubrics:
        raise RubricUnreadable("The file holds no rubric.", _EXPORT)
    return tuple(_draft(rubric, language) for rubric in rubrics)


def _parsed(raw: bytes) -> _Part:
    if len(raw) > MAX_BYTES:
        raise RubricUnreadable(
            sentence(
                "The file has {count} bytes; up to {max_bytes} are read.",
                count=f"{len(raw):,}",
                max_bytes=f"{MAX_BYTES:,}",
            )
        )
    try:
        package = json.loads(raw.decode("utf-8-sig"), parse_float=str)
    except UnicodeDecodeError:
        raise RubricUnreadable("The file is not in UTF-8, which JSON must be.", _EXPORT) from None
    except (ValueError, RecursionError) as error:
        raise RubricUnreadable("The file is damaged: it is no proper JSON.", _EXPORT, details=str(error)) from None
    if not isinstance(package, dict):
        raise RubricUnreadable("The file holds no rubric.", _EXPORT)
    return package


def _list(part: _Part, name: str) -> Sequence[_Part]:
    value = part.get(name) or []
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise RubricUnreadable(sentence("“{name}” is not a list of objects, as CASE has it.", name=name), _EXPORT)
    return value


def _text(part: _Part, name: str) -> str:
    value = part.get(name)
    return " ".join(value.split()) if isinstance(value, str) else ""


def _number(part: _Part, name: str, where: str) -> Fraction | None:
    value = part.get(name)
    if value is None or value == "":
        return None
    try:
        if isinstance(value, bool) or not isinstance(value, int | str):
            raise BadInput("it is no number.")
        return parse_points(str(value))
    except BadInput as error:
        raise RubricUnreadable(
            sentence("{where}, {name}: {why}", where=where, name=name, why=error.message), error.hint
        ) from None


def _in_order(parts: Sequence[_Part], where: str) -> list[_Part]:
    """By ``position``; those without one stay where they are, at the end."""
    placed = [(_number(part, "position", where), part) for part in parts]
    return [part for _, part in sorted(placed, key=lambda one: (one[0] is None, one[0] or 0))]


def _draft(rubric: _Part, language: str) -> RubricDraft:
    title = _text(rubric, "title") or "Rubric"
    parts = _in_order(_list(rubric, "CFRubricCriteria"), f"“{title}”")
    names = _names(parts)
    weights = [_number(part, "weight", f"“{name}”") for part, name in zip(parts, names, strict=True)]
    scored = [_number(level, "score", name) is not None for part, name in zip(parts, names, strict=True)
              for level in _list(part, "CFRubricCriterionLevels")]  # fmt: skip
    if any(scored) and not all(scored):
        raise RubricUnreadable(
            sentence("Some levels of “{title}” have a score and some have none.", title=title), "Give all of them one."
        )
    are_weighted = len({Fraction(1) if weight is None else weight for weight in weights}) > 1
    rule = ScoreRule.WEIGHTED if are_weighted else ScoreRule.SUM
    criteria = tuple(
        _criterion(part, name, weight, language) for part, name, weight in zip(parts, names, weights, strict=True)
    )
    return RubricDraft(Texts.of(title, language), criteria, rule if any(scored) else ScoreRule.LEVELS_ONLY)


def _names(parts: Sequence[_Part]) -> list[str]:
    """What criteria are called: by category, or by description where several share one, or by the item's title."""
    shared = Counter(_text(part, "category") for part in parts)
    names = []
    for number, part in enumerate(parts, 1):
        category, description = _text(part, "category"), _text(part, "description")
        uri = part.get("CFItemURI")
        item = _text(uri, "title") if isinstance(uri, dict) else ""
        is_own = shared[category] == 1
        names.append((category if is_own else "") or description or item or category or f"Criterion {number}")
    return names


def _criterion(part: _Part, name: str, weight: Fraction | None, language: str) -> CriterionDraft:
    levels = [_level(one, name, language) for one in _in_order(_list(part, "CFRubricCriterionLevels"), name)]
    description = _text(part, "description")
    return CriterionDraft(
        Texts.of(name, language),
        tuple(sorted(levels, key=lambda level: level.points)),
        texts_or_none(description if description != name else "", language),
        Fraction(1) if weight is None else weight,
    )


def _level(part: _Part, criterion: str, language: str) -> LevelDraft:
    quality, description = _text(part, "quality"), _text(part, "description")
    title = quality or description
    if not title:
        raise RubricUnreadable(
            sentence("A level of “{criterion}” has no name.", criterion=criterion),
            "Give it a quality or a description.",
        )
    points = _number(part, "score", f"“{criterion}”")
    rest = description if quality else ""
    return LevelDraft(Texts.of(title, language), points or Fraction(0), texts_or_none(rest, language))
