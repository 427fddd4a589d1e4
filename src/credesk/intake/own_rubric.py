"""Rubrics in our own files: TOML, and CSV with one row for each level (docs/rubric-files.md)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from credesk.domain.errors import BadInput
from credesk.domain.points import parse_points
from credesk.domain.rubric import ScoreRule
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts
from credesk.intake.cells import unguarded
from credesk.intake.errors import RubricUnreadable
from credesk.intake.rubric_drafts import HALF, CriterionDraft, LevelDraft, RubricDraft
from credesk.intake.tables import decode_table
from credesk.intake.toml_parts import TomlPart, read_toml

_RULES = {rule.value: rule for rule in ScoreRule}


def read_rubric_toml(raw: bytes) -> RubricDraft:
    """The rubric in a TOML file. Raises RubricUnreadable with one sentence that says where."""
    file = read_toml(raw, RubricUnreadable)
    file.only("language", "title", "rule", "grade_maximum", "bands", "criteria")
    bands = file.part("bands")
    bands.only("achieved", "merit", "distinction")
    return RubricDraft(
        title=file.needed_texts("title"),
        criteria=tuple(_criterion(part) for part in file.parts("criteria", "Criterion")),
        rule=_rule(file.text("rule", ScoreRule.SUM.value)),
        achieved=bands.number("achieved") or (HALF if "achieved" not in bands.values else Fraction(0)),
        merit=bands.number("merit"),
        distinction=bands.number("distinction"),
        grade_maximum=file.number("grade_maximum") or Fraction(100),
    )


def _rule(name: str) -> ScoreRule:
    if name not in _RULES:
        raise RubricUnreadable(
            sentence("There is no score rule “{name}”.", name=name),
            sentence("Known are: {rules}.", rules=", ".join(_RULES)),
        )
    return _RULES[name]


def _criterion(part: TomlPart) -> CriterionDraft:
    part.only("title", "description", "weight", "must_reach", "not_applicable", "levels")
    levels = tuple(_level(one) for one in part.parts("levels", "level"))
    must_reach = part.text("must_reach")
    return CriterionDraft(
        title=part.needed_texts("title"),
        levels=levels,
        description=part.texts("description"),
        weight=_or(part.number("weight"), Fraction(1)),
        must_reach=_position(part, levels, must_reach) if must_reach else None,
        may_be_not_applicable=part.flag("not_applicable", default=True),
    )


def _or(value: Fraction | None, default: Fraction) -> Fraction:
    return default if value is None else value


def _level(part: TomlPart) -> LevelDraft:
    part.only("title", "points", "description")
    return LevelDraft(part.needed_texts("title"), _or(part.number("points"), Fraction(0)), part.texts("description"))


def _position(part: TomlPart, levels: Sequence[LevelDraft], title: str) -> int:
    for position, level in enumerate(levels):
        if level.title.text().casefold() == title.casefold():
            return position
    raise part.wrong(sentence("must_reach names the level “{title}”, which it does not have.", title=title))


_SETTINGS = ("rubric", "rule", "grade_maximum", "achieved", "merit", "distinction")
_OF_CRITERION = ("criterion", "criterion_description", "weight", "not_applicable")
_OF_LEVEL = ("level", "points", "must_reach", "level_description")
_TEXT_COLUMN = re.compile(r"(rubric|criterion|criterion_description|level|level_description)\s*\[([A-Za-z0-9-]+)\]")
_YES = ("yes", "y", "true", "1", "x")

_Cells = Mapping[tuple[str, str], str]
"""Cells by (column, language); the language of other than text columns is empty."""


def read_rubric_csv(raw: bytes, language: str = "en") -> RubricDraft:
    """The rubric in a CSV file, one row for each level. Raises RubricUnreadable or TableUnreadable."""
    table = decode_table(raw)
    columns = [_column(cell) for cell in table.header]
    rows = [(row.line, dict(zip(columns, map(_cell, row.cells), strict=True))) for row in table.rows]
    if not rows:
        raise RubricUnreadable("The rubric has a header and no rows.")
    first = rows[0][1]
    title = _texts(first, "rubric", language)
    if title is None:
        raise RubricUnreadable("The rubric has no title.", "Write it under rubric in the first row.")
    achieved = _number(first, "achieved", rows[0][0])
    return RubricDraft(
        title=title,
        criteria=_csv_criteria(rows, language),
        rule=_rule(first.get(("rule", ""), "") or ScoreRule.SUM.value),
        achieved=HALF if achieved is None else achieved,
        merit=_number(first, "merit", rows[0][0]),
        distinction=_number(first, "distinction", rows[0][0]),
        grade_maximum=_or(_number(first, "grade_maximum", rows[0][0]), Fraction(100)),
    )


def _cell(cell: str) -> str:
    return unguarded(cell.strip())


def _column(header: str) -> tuple[str, str]:
    name = "_".join(header.strip().casefold().split())
    if found := _TEXT_COLUMN.fullmatch(header.strip().casefold()):
        return found[1], found[2]
    if name not in (*_SETTINGS, *_OF_CRITERION, *_OF_LEVEL):
        raise RubricUnreadable(
            sentence("The column “{header}” means nothing in a rubric.", header=header),
            sentence("Known are: {what}.", what=", ".join((*_SETTINGS, *_OF_CRITERION, *_OF_LEVEL))),
        )
    return name, ""


def _texts(cells: _Cells, name: str, language: str) -> Texts | None:
    """A text with its translations; None where the cell of the source language is empty."""
    if not cells.get((name, "")):
        return None
    translations = {tag: text for (column, tag), text in cells.items() if column == name and tag and text}
    return Texts.from_mapping({language: cells[name, ""], **translations}, source=language)


def _number(cells: _Cells, name: str, line: int) -> Fraction | None:
    text = cells.get((name, ""), "")
    try:
        return parse_points(text) if text else None
    except BadInput as error:
        raise RubricUnreadable(
            sentence("Line {line}, {name}: {why}", line=line, name=name, why=error.message), error.hint
        ) from None


def _csv_criteria(rows: Sequence[tuple[int, _Cells]], language: str) -> tuple[CriterionDraft, ...]:
    criteria: list[CriterionDraft] = []
    for line, cells in rows:
        title = _texts(cells, "criterion", language)
        if title is not None and (not criteria or title.text() != criteria[-1].title.text()):
            criteria.append(_csv_criterion(cells, title, line, language))
        if not criteria:
            raise RubricUnreadable(sentence("Line {line} has a level before any criterion.", line=line))
        criteria[-1] = _with_level(criteria[-1], cells, line, language)
    return tuple(criteria)


def _csv_criterion(cells: _Cells, title: Texts, line: int, language: str) -> CriterionDraft:
    return CriterionDraft(
        title=title,
        levels=(),
        description=_texts(cells, "criterion_description", language),
        weight=_or(_number(cells, "weight", line), Fraction(1)),
        may_be_not_applicable=(cells.get(("not_applicable", "")) or "yes").casefold() in _YES,
    )


def _with_level(criterion: CriterionDraft, cells: _Cells, line: int, language: str) -> CriterionDraft:
    title = _texts(cells, "level", language)
    if title is None:
        raise RubricUnreadable(sentence("Line {line} has no level.", line=line), "Write one row for each level.")
    level = LevelDraft(
        title, _or(_number(cells, "points", line), Fraction(0)), _texts(cells, "level_description", language)
    )
    added = replace(criterion, levels=(*criterion.levels, level))
    if cells.get(("must_reach", ""), "").casefold() not in _YES:
        return added
    if criterion.must_reach is not None:
        raise RubricUnreadable(
            sentence(
                "Line {line}: “{criterion}” has two levels that must be reached.",
                line=line,
                criterion=criterion.title.text(),
            )
        )
    return replace(added, must_reach=len(criterion.levels))
