"""Assessments: one assessor's marks for one submission, and the sign-off that freezes them."""

from dataclasses import dataclass

from credesk.domain.forms import Form, flag_of, id_of, row_of, string_of
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


def marks_from_form(form: Form) -> dict[Id, Mark]:
    """The marks that ``marks_form`` wrote, by criterion. Raises ValueError for anything else."""
    marks = [_mark_of(row) for row in row_of(form)]
    return {mark.criterion: mark for mark in marks}


def _mark_of(row: Form) -> Mark:
    criterion, level, comment, not_applicable = row_of(row, 4)
    chosen = None if level is None else id_of(level)
    return Mark(id_of(criterion), chosen, string_of(comment), flag_of(not_applicable))
