"""From sign-offs to an award: what was frozen, who verified it, and who decided."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from credesk.domain.achievement import AchievementVersion
from credesk.domain.assessment import Mark, marks_form, marks_from_form
from credesk.domain.errors import BadInput, Refused
from credesk.domain.forms import Form
from credesk.domain.ids import Id
from credesk.domain.outcome import Outcome
from credesk.domain.rubric import RubricVersion
from credesk.domain.scoring import Score, score
from credesk.domain.sentences import sentence

MAX_HOW = 2_000


@dataclass(frozen=True, slots=True)
class SignOff:
    """What an assessor signed: the marks in the rubric's order, that rubric's hash, the evidence and the day.

    ``marks`` is the frozen form of ``marks_form``; ``evidence`` holds the items' names (``Evidence.name``),
    sorted; ``task`` and ``learner`` are those of the submission.
    """

    id: Id
    assessment: Id
    submission: Id
    assessor: Id
    learner: Id
    task: Id
    rubric_version: Id
    rubric_hash: bytes
    marks: tuple[Form, ...]
    evidence: tuple[bytes, ...]
    signed_on: date

    def frozen_marks(self) -> dict[Id, Mark]:
        """The marks by criterion, as they were signed."""
        return marks_from_form(self.marks)

    def score(self, rubric: RubricVersion) -> Score:
        """The score of the frozen marks. Raises BadInput where this is not the rubric that was signed."""
        if rubric.content_hash != self.rubric_hash:
            raise BadInput("The rubric at hand is not the one that was signed off.")
        return score(rubric, self.frozen_marks())


def freeze(
    rubric: RubricVersion, marks: Mapping[Id, Mark], evidence: Iterable[bytes]
) -> tuple[tuple[Form, ...], tuple[bytes, ...]]:
    """The marks and evidence names as a sign-off holds them.

    Raises Refused where a criterion is missing, where all are not applicable, or where there is no evidence.
    """
    score(rubric, marks)
    names = tuple(sorted(set(evidence)))
    if not names:
        raise Refused("There is no evidence to sign off.", "Attach a file, an observation or a paper first.")
    return tuple(marks_form(marks, [criterion.id for criterion in rubric.criteria])), names


@dataclass(frozen=True, slots=True)
class Verification:
    """That a second person looked at the sign-offs before the award: who, on which day, and how."""

    id: Id
    by: Id
    on: date
    how: str


@dataclass(frozen=True, slots=True)
class Award:
    """The decision that a learner has achieved something, by name of everything that stood behind it."""

    id: Id
    learner: Id
    achievement_version: Id
    sign_offs: tuple[Id, ...]
    outcome: Outcome
    award_date: date
    decided_by: Id
    verification: Verification | None = None


def decide(achievement: AchievementVersion, rubrics: Mapping[Id, RubricVersion], sign_offs: Sequence[SignOff]) -> Score:
    """The score that these sign-offs come to, one for each task; rubrics by version id.

    Raises Refused where a task has no sign-off, two of them, or one with another rubric version, and where
    they are of more than one learner.
    """
    if len({one.learner for one in sign_offs}) > 1:
        raise Refused("These sign-offs are of more than one learner.")
    scores: dict[Id, Score] = {}
    for one in sign_offs:
        task = achievement.task(one.task)
        if task.id in scores:
            raise Refused(
                sentence("“{task}” has two sign-offs.", task=task.title.text()), "Choose the one that counts."
            )
        if (one.rubric_version, one.rubric_hash) != (task.rubric_version, task.rubric_hash):
            raise Refused(sentence("“{task}” was signed off with another rubric version.", task=task.title.text()))
        scores[task.id] = one.score(rubrics[one.rubric_version])
    return achievement.joined(scores)


def check_award(award: Award, today: date) -> None:
    """Raise BadInput where an award stands on nothing, lies ahead, or was verified only afterwards.

    ``today`` is the day where it is decided. A date before that of the sign-offs is allowed: boards meet, and
    records are entered later.
    """
    if not award.sign_offs or len(set(award.sign_offs)) != len(award.sign_offs):
        raise BadInput("An award names the sign-offs that it stands on, each once.")
    if award.award_date > today:
        raise BadInput(
            sentence(
                "The award date {award_date} lies ahead; today is {today}.", award_date=award.award_date, today=today
            )
        )
    if award.verification is not None:
        check_verification(award.verification, award.award_date)


def check_verification(verification: Verification, award_date: date) -> None:
    """Raise BadInput where a verification does not say how, or was made after the award."""
    if not verification.how.strip() or len(verification.how) > MAX_HOW:
        raise BadInput(sentence("Say in 1 to {max_how} characters how it was verified.", max_how=MAX_HOW))
    if verification.on > award_date:
        raise BadInput(
            sentence(
                "A verification of {on} cannot stand behind an award of {award_date}.",
                on=verification.on,
                award_date=award_date,
            )
        )


def award_key(learner: Id, achievement: Id, rubrics: Iterable[Id], period: str = "") -> bytes:
    """SHA-256 under which doubles are found: the same learner, achievement, rubric lines and period.

    Ids are the canonical learner's, the achievement's and the rubrics' (of their lines, not their
    versions), in any order; ``period`` is empty where an award is given once.
    """
    lines = b"".join(sorted(set(rubrics)))
    return hashlib.sha256(b"credesk-award-1" + learner + achievement + lines + period.encode()).digest()
