"""Rubrics of Canvas: the CSV of its rubric import and export, and ``rubrics.xml`` of a course's export.

The CSV has a row for each criterion, with name, description and points of its ratings side by side, as many as it has
(doc/api/rubrics, "Import template"). Canvas adds the points of ratings, as ``sum`` does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from credesk.domain.errors import BadInput
from credesk.domain.points import parse_points, points_text
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts
from credesk.intake.errors import RubricUnreadable
from credesk.intake.rubric_drafts import CriterionDraft, LevelDraft, RubricDraft
from credesk.intake.tables import decode_lines

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_COLUMNS = ("Rubric Name", "Criteria Name", "Criteria Description", "Criteria Enable Range")
_RATING = ("Rating Name", "Rating Description", "Rating Points")
_RANGES = "In Canvas its ratings are ranges of points; here each level has the points at the top of its range"


def is_canvas_rubric(header: Sequence[str]) -> bool:
    """Whether a table's first row is that of Canvas's rubrics."""
    return {"Rubric Name", "Criteria Name", "Rating Name"} <= {cell.strip() for cell in header}


def read_canvas_rubrics(raw: bytes, language: str = "en") -> tuple[RubricDraft, ...]:
    """Every rubric of a Canvas CSV; rows may be longer than the header. Raises RubricUnreadable or TableUnreadable."""
    header, *rows = decode_lines(raw) or [()]
    names = [cell.strip() for cell in header]
    if not is_canvas_rubric(names):
        raise RubricUnreadable(
            "The file is no rubric of Canvas.",
            sentence("Its columns are {names}.", names=", ".join((*_COLUMNS, *_RATING))),
        )
    at = {name: names.index(name) for name in _COLUMNS if name in names}
    ratings_from = names.index("Rating Name")
    drafts: dict[str, RubricDraft] = {}
    for number, row in enumerate(rows, 2):
        cells = {name: row[place].strip() if place < len(row) else "" for name, place in at.items()}
        title = cells["Rubric Name"] or next(reversed(drafts), "")
        if not title:
            raise RubricUnreadable(
                sentence("Row {number} belongs to no rubric.", number=number), "Write its name under Rubric Name."
            )
        draft = drafts.get(title, RubricDraft(Texts.of(title, language), ()))
        drafts[title] = _with(draft, cells, _levels(row[ratings_from:], number, language), language)
    if not drafts:
        raise RubricUnreadable("The rubric has a header and no rows.")
    return tuple(drafts.values())


def _with(draft: RubricDraft, cells: dict[str, str], levels: tuple[LevelDraft, ...], language: str) -> RubricDraft:
    title = cells["Criteria Name"]
    if not title:
        raise RubricUnreadable(
            sentence("A criterion of “{title}” has no name.", title=draft.title.text()), "Write it under Criteria Name."
        )
    criterion = criterion_draft(title, cells.get("Criteria Description", ""), levels, language)
    ranged = cells.get("Criteria Enable Range", "").casefold() == "true"
    remarks = (f"“{title}”: {_RANGES}.",) if ranged else ()
    return replace(draft, criteria=(*draft.criteria, criterion), remarks=(*draft.remarks, *remarks))


def criterion_draft(title: str, description: str, levels: Sequence[LevelDraft], language: str) -> CriterionDraft:
    """A criterion with its levels from the lowest to the highest."""
    ordered = tuple(sorted(levels, key=lambda level: level.points))
    return CriterionDraft(Texts.of(title, language), ordered, texts_or_none(description, language))


def texts_or_none(text: str, language: str) -> Texts | None:
    """The text in this language, or None where there is none."""
    return Texts.of(text, language) if text.strip() else None


def _levels(cells: Sequence[str], number: int, language: str) -> tuple[LevelDraft, ...]:
    found = []
    for start in range(0, len(cells), 3):
        name, description, points = (*(cell.strip() for cell in cells[start : start + 3]), "", "")[:3]
        if name or description or points:
            found.append(level_draft(name, description, points, f"Row {number}", language))
    return tuple(found)


def level_draft(name: str, description: str, points: str, where: str, language: str) -> LevelDraft:
    """A level; one without a name is called by its points. Raises RubricUnreadable."""
    try:
        exact = parse_points(points)
    except BadInput as error:
        raise RubricUnreadable(
            sentence("{where}, “{name}”: {why}", where=where, name=name, why=error.message), error.hint
        ) from None
    return LevelDraft(Texts.of(name or points_text(exact), language), exact, texts_or_none(description, language))


def read_canvas_rubrics_xml(root: "Element", language: str = "en") -> tuple[RubricDraft, ...]:
    """Every rubric of a course's ``rubrics.xml`` (cccv1p0), parsed already. Raises RubricUnreadable."""
    from credesk.intake.xml_parts import children, text_of

    drafts = []
    for rubric in children(root, "rubric"):
        title = text_of(rubric, "title") or "Rubric"
        criteria = tuple(_xml_criterion(one, language) for part in children(rubric, "criteria")
                         for one in children(part, "criterion"))  # fmt: skip
        drafts.append(RubricDraft(Texts.of(title, language), criteria))
    if not drafts:
        raise RubricUnreadable("The file holds no rubric.")
    return tuple(drafts)


def _xml_criterion(element: "Element", language: str) -> CriterionDraft:
    from credesk.intake.moodle_rubric import without_tags
    from credesk.intake.xml_parts import text_of

    title = text_of(element, "description") or "Criterion"
    levels = tuple(_xml_levels(element, title, language))
    return criterion_draft(title, without_tags(text_of(element, "long_description")), levels, language)


def _xml_levels(element: "Element", criterion: str, language: str) -> Iterator[LevelDraft]:
    from credesk.intake.moodle_rubric import without_tags
    from credesk.intake.xml_parts import children, text_of

    for part in children(element, "ratings"):
        for rating in children(part, "rating"):
            description = without_tags(text_of(rating, "long_description"))
            points = text_of(rating, "points")
            yield level_draft(text_of(rating, "description"), description, points, f"“{criterion}”", language)
