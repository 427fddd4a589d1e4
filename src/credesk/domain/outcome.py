"""Outcomes and the bands that lead to them: exact fractions of the maximum."""

from dataclasses import dataclass
from enum import IntEnum
from fractions import Fraction

from credesk.domain.errors import BadInput
from credesk.domain.forms import Form, number_of, row_of
from credesk.domain.sentences import as_sentence


class Outcome(IntEnum):
    """What an assessment comes to, from the lowest to the highest."""

    NOT_YET_ACHIEVED = 0
    ACHIEVED = 1
    MERIT = 2
    DISTINCTION = 3

    @property
    def text(self) -> str:
        """The outcome in English, as certificates and lists show it."""
        return _TEXTS[self]

    @property
    def is_achieved(self) -> bool:
        """Whether a credential can be issued for it."""
        return self > Outcome.NOT_YET_ACHIEVED


_TEXTS = {
    Outcome.NOT_YET_ACHIEVED: as_sentence("Not yet achieved"),
    Outcome.ACHIEVED: as_sentence("Achieved"),
    Outcome.MERIT: as_sentence("Achieved with merit"),
    Outcome.DISTINCTION: as_sentence("Achieved with distinction"),
}


@dataclass(frozen=True, slots=True)
class Bands:
    """From which fraction of the maximum an outcome is reached; None: this outcome is not given."""

    achieved: Fraction = Fraction(1, 2)
    merit: Fraction | None = None
    distinction: Fraction | None = None

    def __post_init__(self) -> None:
        limits = [limit for limit in (self.achieved, self.merit, self.distinction) if limit is not None]
        if any(not 0 <= limit <= 1 for limit in limits):
            raise BadInput("Outcome bands are fractions of the maximum, from 0 to 1.")
        if limits != sorted(set(limits)):
            raise BadInput("Outcome bands must rise: achieved, then merit, then distinction.")

    def outcome(self, fraction: Fraction) -> Outcome:
        """The outcome for an exact fraction of the maximum; the limit itself belongs to the band."""
        for outcome, limit in (
            (Outcome.DISTINCTION, self.distinction),
            (Outcome.MERIT, self.merit),
            (Outcome.ACHIEVED, self.achieved),
        ):
            if limit is not None and fraction >= limit:
                return outcome
        return Outcome.NOT_YET_ACHIEVED

    def form(self) -> Form:
        """Plain values: [achieved, merit, distinction]."""
        return [self.achieved, self.merit, self.distinction]

    @classmethod
    def from_form(cls, form: Form) -> "Bands":
        """The bands whose ``form()`` this is. Raises ValueError for anything else."""
        achieved, merit, distinction = row_of(form, 3)
        return cls(
            number_of(achieved),
            None if merit is None else number_of(merit),
            None if distinction is None else number_of(distinction),
        )
