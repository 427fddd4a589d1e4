"""Round a take-in: the tasks to choose from, earlier take-ins, and a draft as a CSV file that a person edits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from credesk.desk.circumstances import Progress
from credesk.desk.files import write_file
from credesk.desk.session import Desk
from credesk.desk.take_in import Plan, TakenIn, preview, read_plan_file, take_in
from credesk.desk.take_in_view import Draft, draft_of, learner_names
from credesk.desk.tasks import newest_achievements
from credesk.domain.errors import Refused
from credesk.domain.ids import Id
from credesk.domain.texts import nfc
from credesk.intake.cells import write_table
from credesk.intake.plan import PLAN_HEADER, Assignee, PlannedFile, PlannedSubmission
from credesk.workspace.journal.values import decode
from credesk.workspace.store import Workspace

__all__ = ["Earlier", "TaskChoice", "earlier", "load_plan", "look", "save_plan", "take", "task_choices"]

MOST_EARLIER = 500


@dataclass(frozen=True, slots=True)
class TaskChoice:
    """A task to take in for."""

    task: Id
    achievement: str
    title: str


def task_choices(workspace: Workspace) -> list[TaskChoice]:
    """The tasks of the newest version of every achievement, by title."""
    found = [
        TaskChoice(task.id, version.title.text(), task.title.text())
        for version in newest_achievements(workspace)
        for task in version.tasks
    ]
    return sorted(found, key=lambda one: one.achievement.casefold())


@dataclass(frozen=True, slots=True)
class Earlier:
    """A take-in of before. ``at_ms`` is UTC; ``left_out`` says what stayed out and why."""

    id: Id
    at_ms: int
    source: str
    submissions: int
    files: int
    left_out: tuple[tuple[str, str], ...]
    is_undone: bool
    is_marked: bool

    @property
    def can_be_undone(self) -> bool:
        """Until something of it was marked."""
        return not (self.is_undone or self.is_marked)


def earlier(workspace: Workspace, most: int = MOST_EARLIER) -> list[Earlier]:
    """The newest take-ins, newest first."""
    rows = workspace.rows(
        "SELECT t.*, (SELECT min(j.wall) FROM journal AS j WHERE j.record = t.id) AS wall,"
        " t.id IN (SELECT take_in FROM take_ins_undone) AS undone, EXISTS (SELECT 1 FROM assessments AS a"
        " JOIN submissions AS s ON s.id = a.submission WHERE s.take_in = t.id) AS marked"
        " FROM take_ins AS t ORDER BY t.id DESC LIMIT ?",
        (most,),
    )
    return [
        Earlier(
            id=bytes(row["id"]),
            at_ms=row["wall"] or 0,
            source=row["source"] or "",
            submissions=row["submissions"] or 0,
            files=row["files"] or 0,
            left_out=tuple((str(name), str(why)) for name, why in decode(row["left_out"])) if row["left_out"] else (),
            is_undone=bool(row["undone"]),
            is_marked=bool(row["marked"]),
        )
        for row in rows
    ]


def look(
    desk: Desk, path: Path, worksheet: Path | None, site: str, progress: Progress, more: Sequence[Path] = ()
) -> Draft:
    """Survey a source in the worker and make a draft of it. Nothing is changed; Raises Refused where it was stopped.

    ``more`` are further files where ``path`` is a file of one learner.
    """
    draft = draft_of(desk.workspace, preview(desk, path, worksheet, site, more=more))
    if progress.cancelled:
        raise Refused("Stopped. Nothing was taken in.")
    return draft


def take(desk: Desk, draft: Draft, task: Id, cohort: str, progress: Progress) -> TakenIn:
    """Take in what a draft says: all of it, or nothing."""
    seen = replace(draft.seen, cohort=nfc(cohort).strip())
    return take_in(desk, seen, draft.plan(), task, progress)


def save_plan(draft: Draft, path: Path) -> None:
    """Write a draft as the CSV that ``credesk take-in --apply`` and ``load_plan`` read (docs/intake.md, Plans)."""
    write_file(path, write_table(PLAN_HEADER, _rows(draft)))


def load_plan(workspace: Workspace, draft: Draft, path: Path) -> tuple[Plan, dict[str, str]]:
    """An edited plan for the draft's source, with the names of its learners. Raises PlanUnreadable with the line."""
    plan = read_plan_file(path, draft.seen.findings)
    files = [*plan.loose, *(file for one in plan.submissions for file in one.files)]
    numbers = [one.learner.number for one in plan.submissions if one.learner]
    numbers += [one.number for file in files for one in file.learners]
    return plan, learner_names(workspace, numbers)


def _rows(draft: Draft) -> Iterator[Sequence[str]]:
    plan, found = draft.plan(), draft.seen.findings
    ids = {one.place: f"#{number}" for number, one in enumerate(plan.submissions, 1)}
    about = "; ".join((f"{found.system}, {found.layout}", *found.notes))
    yield "", "source", "", "", found.assignment_name, "", found.source_name, "", about, "", plan.fingerprint
    why = {row.place: row.why for row in draft.rows()}
    for one in plan.submissions:
        yield _submission_row(ids, one, why[one.place])
        for position, file in enumerate(one.files, 1):
            yield _file_row(draft, ids, f"{ids[one.place]}.{position}", "file", file)
    for number, file in enumerate(plan.loose, 1):
        yield _file_row(draft, ids, f"loose {number}", "loose", file)
    for skipped in found.skipped:
        yield "", "skipped", "no", "", "", "", skipped.name, "", skipped.reason, "", ""


def _submission_row(ids: dict[str, str], one: PlannedSubmission, why: str) -> Sequence[str]:
    take_word = "yes" if one.take else "no"
    learner = _cell(ids, (one.learner,) if one.learner else ())
    return ids[one.place], "submission", take_word, learner, one.name, one.email, "", "", why, one.reason, one.place


def _file_row(draft: Draft, ids: dict[str, str], id: str, row: str, file: PlannedFile) -> Sequence[str]:
    size, learner = str(draft.file(file.index).size), _cell(ids, file.learners)
    return id, row, file.take.value, learner, "", "", file.name, size, "", file.reason, str(file.index)


def _cell(ids: dict[str, str], learners: Sequence[Assignee]) -> str:
    words = [
        ids[one.place] if one.place else f"new {one.number}".strip() if one.is_new else one.number for one in learners
    ]
    return "; ".join(words)
