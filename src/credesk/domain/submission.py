"""Submissions: what one learner handed in for one task, once."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from credesk.domain.errors import BadInput
from credesk.domain.ids import Id


@dataclass(frozen=True, slots=True)
class Submission:
    """One attempt of a learner at a task. New or changed files are a new attempt, never a changed one.

    ``attempt`` counts from 1; ``received`` is the day it came in, ``source`` tells from where ("Moodle zip
    assignment-4.zip"); ``evidence`` holds the ids of its items, which other submissions may share.
    """

    id: Id
    learner: Id
    task: Id
    attempt: int
    received: date
    source: str
    cohort: str = ""
    site: str = ""
    evidence: tuple[Id, ...] = ()


def next_attempt(attempts: Iterable[int]) -> int:
    """The number of the attempt that comes after these; 1 where there is none."""
    return max(attempts, default=0) + 1


def check_submission(submission: Submission) -> None:
    """Raise BadInput with one sentence for the first reason why it cannot be recorded."""
    if submission.attempt < 1:
        raise BadInput("Attempts are counted from 1.")
    if not submission.source.strip():
        raise BadInput("A submission says where it came from.")
    if not submission.evidence:
        raise BadInput("The submission is empty.", "Leave it out, or give it something that can be judged.")
    if len(set(submission.evidence)) != len(submission.evidence):
        raise BadInput("The submission names one item of evidence twice.")
