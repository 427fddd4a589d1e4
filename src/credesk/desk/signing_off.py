"""Signing off one learner's marks, or all that are complete."""

from credesk.desk.assess import Assessing, standing_sign_off, take_back
from credesk.desk.award import find_achievement
from credesk.desk.circumstances import Progress
from credesk.desk.marks_files import open_assessment
from credesk.desk.programmes import find_task
from credesk.desk.records import LIVE_SUBMISSIONS, learner
from credesk.desk.session import Desk
from credesk.desk.tasks import TaskNames
from credesk.domain.errors import BadInput
from credesk.domain.scoring import missing


def sign_off_learner(desk: Desk, who: str, code: str | None, task_title: str | None) -> str:
    """Sign off this person's marks for a learner's latest attempt. Gives the learner's number."""
    assessing = open_assessment(desk, who, _task_named(desk, code, task_title))
    assessing.sign_off()
    return learner(desk.workspace, assessing.submission["learner"]).number


def _task_named(desk: Desk, code: str | None, task_title: str | None) -> str | None:
    """The task's full name where an achievement is named too."""
    if code is None:
        return task_title
    _, task = find_task([find_achievement(desk.workspace, code)], task_title)
    return TaskNames(desk.workspace).shown(task)


def take_back_learner(desk: Desk, who: str, code: str | None, task_title: str | None, reason: str) -> str:
    """Take this person's sign-off for a learner's latest attempt back. Gives the learner's number."""
    assessing = open_assessment(desk, who, _task_named(desk, code, task_title))
    row = standing_sign_off(desk.workspace, assessing.id)
    if row is None:
        raise BadInput("Your marks for this learner are not signed off.")
    take_back(desk, row["id"], reason)
    return learner(desk.workspace, assessing.submission["learner"]).number


def sign_off_all(
    desk: Desk, code: str | None, task_title: str | None, progress: Progress
) -> tuple[list[str], list[str]]:
    """Sign off everything that this person has judged completely.

    Gives the learner numbers that were signed off, and those whose marks are not complete. Each sign-off is
    kept on its own; when stopped, those that were made stay.
    """
    _, task = find_task([find_achievement(desk.workspace, code)], task_title)
    rows = desk.workspace.rows(
        f"SELECT a.submission, s.learner FROM assessments AS a JOIN ({LIVE_SUBMISSIONS}) AS s ON s.id = a.submission"
        " WHERE a.assessor = ? AND s.task = ? ORDER BY s.received, s.id",
        (desk.person, task),
    )
    done: list[str] = []
    waiting: list[str] = []
    for count, row in enumerate(rows, 1):
        if progress.cancelled:
            break
        _sign_or_wait(desk, Assessing(desk, row["submission"]), done, waiting)
        progress.told(count, len(rows))
    return done, waiting


def _sign_or_wait(desk: Desk, assessing: Assessing, done: list[str], waiting: list[str]) -> None:
    if standing_sign_off(desk.workspace, assessing.id) is not None:
        return
    number = learner(desk.workspace, assessing.submission["learner"]).number
    if missing(assessing.rubric, assessing.marks):
        waiting.append(number)
        return
    assessing.sign_off()
    done.append(number)
