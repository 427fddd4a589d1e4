"""Assessments: one assessor's marks for one submission, and the sign-off that freezes them."""

from dataclasses import dataclass
from typing import Any

from credesk.domain.forms import Form
from credesk.domain.ids import Id
from credesk.domain.texts import nfc

MAX_COMMENT = 20_000


@dataclass(frozen=True, slots=True)
class Mark:
    """What an assessor gave for one criterion: a level, or 'not applicable', and a comment."""

    criterion: Id
    level: Id | None = None
    comment: str = ""
    not_applicable: bool = False

    def form(self) -> Form:
        """Plain values: [criterion, level, comment, not applicable]."""
        return [self.criterion, self.level, nfc(self.comment), self.not_applicable]


def marks_form(marks: dict[Id, Mark], order: list[Id]) -> list[Form]:
    """The marks in the rubric's order, as a sign-off freezes them."""
    return [marks[criterion].form() for criterion in order]


def marks_from_form(form: Any) -> dict[Id, Mark]:
    """The marks that ``marks_form`` wrote, by criterion."""
    return {row[0]: Mark(row[0], row[1], row[2], row[3]) for row in form}
