"""Tasks by the names that people type: a title, or "achievement: title" where two achievements use one title."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from credesk.desk.records import LIVE_SUBMISSIONS, achievement_versions, learner
from credesk.domain.achievement import AchievementVersion, Task
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class TaskName:
    """A task, how files and messages name it, and everything that it answers to (case-folded)."""

    task: Id
    shown: str
    known_as: frozenset[str]


class TaskNames:
    """The tasks of the newest version of every achievement, by name; read once."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._all = _named(workspace)

    def shown(self, task: Id) -> str:
        """The task's name, which tells it from all others."""
        return next(one.shown for one in self._all if one.task == task)

    def called(self, name: str | None) -> list[TaskName]:
        """The tasks that answer to a name; without one the only task there is. Raises BadInput for none."""
        if not self._all:
            raise BadInput("There is no achievement yet.", "Add one with: credesk achievement add FILE.toml")
        wanted = nfc(name).strip().casefold() if name is not None else None
        found = [one for one in self._all if wanted is None or wanted in one.known_as]
        if found and (wanted is not None or len(found) == 1):
            return found
        question = "Which task?" if wanted is None else f"There is no task “{name}”."
        raise BadInput(question, sentence("Tasks: {all}.", all=", ".join(one.shown for one in self._all)))

    def submission(self, learner_id: Id, name: str | None) -> Id:
        """A learner's latest attempt at the task of this name. Of several such tasks it is the one handed in for."""
        wanted = self.called(name)
        found = [(one, id) for one in wanted if (id := latest_attempt(self._workspace, learner_id, one.task))]
        if len(found) == 1:
            return found[0][1]
        who = learner(self._workspace, learner_id).name
        if not found:
            raise BadInput(sentence("{who} has handed in nothing for this task.", who=who))
        names = ", ".join(one.shown for one, _ in found)
        raise BadInput(
            sentence("{who} handed in for {count} tasks of this name.", who=who, count=len(found)),
            sentence("Name one as it stands here: {names}.", names=names),
        )


def latest_attempt(workspace: Workspace, learner_id: Id, task: Id) -> Id | None:
    """The learner's latest live submission for a task."""
    row = workspace.row(
        f"SELECT id FROM ({LIVE_SUBMISSIONS}) WHERE learner = ? AND task = ? ORDER BY attempt DESC, id DESC",
        (learner_id, task),
    )
    return bytes(row["id"]) if row else None


def newest_achievements(workspace: Workspace) -> Iterator[AchievementVersion]:
    """The newest version of every achievement."""
    seen: set[Id] = set()
    for version in achievement_versions(workspace):
        if version.achievement not in seen:
            seen.add(version.achievement)
            yield version


def _named(workspace: Workspace) -> Sequence[TaskName]:
    rows = workspace.rows("SELECT achievement, code FROM achievement_versions")
    codes = {row["achievement"]: row["code"] or "" for row in rows}
    pairs = [(version, task) for version in newest_achievements(workspace) for task in version.tasks]
    uses = Counter(title for _, task in pairs for title in _titles(task))
    return [_name(version, task, codes[version.achievement], uses) for version, task in pairs]


def _name(version: AchievementVersion, task: Task, code: str, uses: Counter[str]) -> TaskName:
    title, whole = task.title.text(), version.title.text()
    is_alone = all(uses[one] == 1 for one in _titles(task))
    longer = {f"{prefix.casefold()}: {one}" for prefix in (code, whole) for one in _titles(task)}
    return TaskName(task.id, title if is_alone else f"{code or whole}: {title}", frozenset(_titles(task) | longer))


def _titles(task: Task) -> set[str]:
    return {text.casefold() for _, text in task.title.entries}
