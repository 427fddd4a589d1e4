"""Assessments: one assessor's marks for one submission, and the sign-off that freezes them."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from credesk.domain.errors import BadInput
from credesk.domain.forms import Form, flag_of, id_of, row_of, string_of
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
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


def checked_comment(text: str) -> str:
    """A comment in NFC. Raises BadInput where it is too long or holds characters that no text has."""
    comment = nfc(text)
    if len(comment) > MAX_COMMENT:
        raise BadInput(
            sentence(
                "The comment has {count} characters; at most {max_comment} can be kept.",
                count=len(comment),
                max_comment=MAX_COMMENT,
            )
        )
    if any(unicodedata.category(character) in ("Cc", "Cs") and character not in "\n\t" for character in comment):
        raise BadInput("The comment holds control characters.", "Remove them and try again.")
    return comment


def marks_form(marks: Mapping[Id, Mark], order: Sequence[Id]) -> list[Form]:
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
