"""Rubrics from Moodle's grading.xml (backup/moodle2, gradingform/rubric), parsed without entities or DTDs."""

import json
from collections.abc import Iterator
from fractions import Fraction
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from credesk.domain.errors import BadInput
from credesk.domain.points import parse_points
from credesk.domain.rubric import ScoreRule
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts
from credesk.intake.errors import RubricUnreadable
from credesk.intake.rubric_drafts import CriterionDraft, LevelDraft, RubricDraft
from credesk.intake.xml_parts import parsed_xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_BYTES = 16 * 1024 * 1024
_NULL = "$@NULL@$"
_HTML_FORMATS = ("0", "1")
_DOCUMENTED = "Export it from Moodle as grading.xml of the activity's backup."


def read_moodle_rubrics(
    raw: bytes, language: str = "en", grade_maximum: Fraction = Fraction(100)
) -> tuple[RubricDraft, ...]:
    """Every rubric of a grading.xml. ``grade_maximum`` is the activity's, which this file does not tell.

    With the option 'lockzeropoints' the rule is sum_over_max, without it moodle_minmax; a rubric from before
    Moodle 3.2, whose options lack it, counts as without; one with no options at all has Moodle's default, with.
    Raises RubricUnreadable.
    """
    return moodle_rubrics_in(rubric_xml(raw), language, grade_maximum)


def moodle_rubrics_in(
    root: "Element", language: str = "en", grade_maximum: Fraction = Fraction(100)
) -> tuple[RubricDraft, ...]:
    """As ``read_moodle_rubrics``, of a file that was parsed already."""
    drafts, others = [], []
    for definition in root.iter("definition"):
        if (method := _text(definition, "method")) == "rubric":
            drafts.append(_draft(definition, language, grade_maximum))
        elif method:
            others.append(method)
    if not drafts:
        held = f" It holds: {', '.join(others)}." if others else ""
        raise RubricUnreadable(sentence("The file holds no rubric.{held}", held=held), _DOCUMENTED)
    return tuple(drafts)


def rubric_xml(raw: bytes) -> "Element":
    """The root of a rubric file in XML. Raises RubricUnreadable for what is too large, damaged, or has entities."""
    if len(raw) > MAX_BYTES:
        raise RubricUnreadable(
            sentence(
                "The file has {count} bytes; up to {max_bytes} are read.",
                count=f"{len(raw):,}",
                max_bytes=f"{MAX_BYTES:,}",
            )
        )
    entities = sentence("The file has a document type or entities, which no rubric needs.")
    return parsed_xml(
        raw, RubricUnreadable, entities, sentence("The file is damaged: it is no proper XML."), _DOCUMENTED
    )


def _text(element: "Element", name: str) -> str:
    """The text of a child, empty where it is absent or Moodle's null."""
    text = (element.findtext(name) or "").strip()
    return "" if text == _NULL else text


def _draft(definition: "Element", language: str, grade_maximum: Fraction) -> RubricDraft:
    title = _text(definition, "name") or "Rubric"
    found = sorted(definition.iter("criterion"), key=lambda one: _order(_text(one, "sortorder")))
    return RubricDraft(
        title=Texts.of(title, language),
        criteria=tuple(_criterion(one, language) for one in found),
        rule=_rule(_text(definition, "options"), title),
        grade_maximum=grade_maximum,
        remarks=tuple(_remarks(definition)),
    )


def _order(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _rule(options: str, title: str) -> ScoreRule:
    if not options:
        return ScoreRule.SUM_OVER_MAX
    try:
        found = json.loads(options)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise RubricUnreadable(
            sentence("The options of the rubric “{title}” cannot be read.", title=title), _DOCUMENTED
        )
    locked = str(found.get("lockzeropoints", "0")) in ("1", "True")
    return ScoreRule.SUM_OVER_MAX if locked else ScoreRule.MOODLE_MINMAX


def _criterion(element: "Element", language: str) -> CriterionDraft:
    title = _spoken(element, "description", "descriptionformat")
    levels = tuple(_level(one, title, language) for one in element.iter("level"))
    ordered = tuple(sorted(levels, key=lambda level: level.points))
    return CriterionDraft(Texts.of(title, language), ordered)


def _level(element: "Element", criterion: str, language: str) -> LevelDraft:
    title = _spoken(element, "definition", "definitionformat")
    try:
        points = parse_points(_text(element, "score"))
    except BadInput as error:
        raise RubricUnreadable(
            sentence(
                "A level of “{criterion}” has no points that can be read: {why}",
                criterion=criterion,
                why=error.message,
            )
        ) from None
    return LevelDraft(Texts.of(title, language), points)


def _spoken(element: "Element", name: str, format_name: str) -> str:
    text = _text(element, name)
    return without_tags(text) if _text(element, format_name) in _HTML_FORMATS else " ".join(text.split())


def _remarks(definition: "Element") -> Iterator[str]:
    if _text(definition, "status") not in ("", "20"):
        yield "In Moodle this rubric was still a draft."
    if count := sum(1 for _ in definition.iter("filling")):
        yield f"{count} marks that were given in Moodle were left aside; import marks from a marks file."


class _Words(HTMLParser):
    """Gathers the text of an HTML fragment, with a space wherever a tag stands."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.words.append(" " if tag in ("p", "br", "li", "div", "td") else "")


def without_tags(html: str) -> str:
    """The words of an HTML fragment, on one line."""
    parser = _Words()
    parser.feed(html)
    parser.close()
    return " ".join("".join(parser.words).split())
