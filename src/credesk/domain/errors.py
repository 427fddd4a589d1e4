"""The tree of errors that a person can be told about.

Every error carries one sentence that says what happened, and optionally what was kept and what to do
next. ``exit_code`` is what a terminal answers: 2 for input or surroundings that were not as needed,
1 where something was tampered with.
"""

from typing import ClassVar

from credesk.domain.sentences import as_sentence, joined


class CredeskError(Exception):
    """Something that a person can be told: ``message`` says what happened, ``hint`` what to do.

    Both are sentences (credesk.domain.sentences), so that windows can say them in their language.
    """

    exit_code: ClassVar[int] = 2

    def __init__(self, message: str, hint: str = "", *, details: str = "") -> None:
        super().__init__(message)
        self.message: str = as_sentence(message)
        self.hint: str = as_sentence(hint)
        self.details = details

    def __str__(self) -> str:
        return joined(self.message, self.hint)


class BadInput(CredeskError):
    """What a person or another system handed in is not as it must be. Nothing was changed."""


class Refused(CredeskError):
    """The act is not allowed now, or not for this person. Nothing was changed."""


class Surroundings(CredeskError):
    """The machine did not do what was needed: disk full, folder read-only, workspace busy."""


class Tampered(CredeskError):
    """Bytes that a signature or digest protects are not what was signed."""

    exit_code: ClassVar[int] = 1
