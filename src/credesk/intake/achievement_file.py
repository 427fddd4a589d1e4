"""Achievements in TOML files (docs/achievement-files.md)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from urllib.parse import urlsplit

from credesk.domain.achievement import AchievementVersion, Alignment, JoinRule, Task, check_achievement
from credesk.domain.ids import Id
from credesk.domain.outcome import Bands
from credesk.domain.rubric import RubricVersion
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts
from credesk.intake.errors import AchievementUnreadable
from credesk.intake.rubric_drafts import HALF
from credesk.intake.toml_parts import TomlPart, read_toml


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A task as a file says it; ``rubric`` is a file beside it, or the id of a rubric version."""

    title: Texts
    rubric: str
    weight: Fraction = Fraction(1)


@dataclass(frozen=True, slots=True)
class AchievementDraft:
    """An achievement as a file says it. Workload in hours, validity in months."""

    title: Texts
    description: Texts
    criteria: Texts
    tasks: tuple[TaskDraft, ...]
    join: JoinRule
    achieved: Fraction
    merit: Fraction | None
    distinction: Fraction | None
    outcomes: tuple[Texts, ...]
    workload_hours: int | None
    credits: Fraction | None
    level: Texts | None
    statement: Texts | None
    alignments: tuple[Alignment, ...]
    valid_months: int | None
    results_in_credential: bool


_JOINS = {rule.value: rule for rule in JoinRule}
_KEYS = (
    "language", "title", "description", "criteria", "tasks", "join", "bands", "outcomes", "workload_hours", "credits",
    "level", "statement", "alignments", "valid_months", "results_in_credential",
)  # fmt: skip


def read_achievement_toml(raw: bytes) -> AchievementDraft:
    """The achievement in a TOML file. Raises AchievementUnreadable with one sentence that says where."""
    file = read_toml(raw, AchievementUnreadable)
    file.only(*_KEYS)
    bands = file.part("bands")
    bands.only("achieved", "merit", "distinction")
    achieved = bands.number("achieved")
    return AchievementDraft(
        title=file.needed_texts("title"),
        description=file.needed_texts("description"),
        criteria=file.needed_texts("criteria"),
        tasks=tuple(_task(part) for part in file.parts("tasks", "Task")),
        join=_join(file.text("join", JoinRule.ALL_ACHIEVED.value)),
        achieved=HALF if achieved is None else achieved,
        merit=bands.number("merit"),
        distinction=bands.number("distinction"),
        outcomes=file.text_list("outcomes"),
        workload_hours=file.whole("workload_hours"),
        credits=file.number("credits"),
        level=file.texts("level"),
        statement=file.texts("statement"),
        alignments=tuple(_alignment(part) for part in file.parts("alignments", "Alignment")),
        valid_months=file.whole("valid_months"),
        results_in_credential=file.flag("results_in_credential", default=True),
    )


def _join(name: str) -> JoinRule:
    if name not in _JOINS:
        raise AchievementUnreadable(
            sentence("There is no rule “{name}” to join tasks.", name=name),
            sentence("Known are: {joins}.", joins=", ".join(_JOINS)),
        )
    return _JOINS[name]


def _task(part: TomlPart) -> TaskDraft:
    part.only("title", "rubric", "weight")
    rubric = part.text("rubric")
    if not rubric:
        raise part.wrong("“rubric” is missing.", "Name a rubric file, or the id of a rubric.")
    weight = part.number("weight")
    return TaskDraft(part.needed_texts("title"), rubric, Fraction(1) if weight is None else weight)


def _alignment(part: TomlPart) -> Alignment:
    part.only("name", "url", "framework", "code", "kind")
    name, url = part.text("name"), part.text("url")
    if not name:
        raise part.wrong("“name” is missing.")
    try:
        address = urlsplit(url)
        proper = address.scheme in ("http", "https") and bool(address.hostname) and not any(map(str.isspace, url))
    except ValueError:
        proper = False
    if not proper:
        raise part.wrong(sentence("“{url}” is no web address.", url=url), "Write it like https://example.org/skill/1.")
    return Alignment(name, url, part.text("framework"), part.text("code"), part.text("kind"))


def achievement_version(
    draft: AchievementDraft,
    *,
    id: Id,
    achievement: Id,
    number: int,
    issuer: Id,
    rubrics: Mapping[str, RubricVersion],
    new_id: Callable[[], Id],
    previous: AchievementVersion | None = None,
) -> AchievementVersion:
    """The draft as a version that can be published: checked, with ids.

    ``rubrics`` has the version for each task's ``rubric``; tasks keep the ids that tasks of the same title
    have in ``previous``. Raises BadInput.
    """
    earlier = {task.title.text().casefold(): task.id for task in previous.tasks} if previous else {}
    version = AchievementVersion(
        id=id,
        achievement=achievement,
        number=number,
        issuer=issuer,
        title=draft.title,
        description=draft.description,
        criteria=draft.criteria,
        tasks=tuple(_with_rubric(task, rubrics, earlier, new_id) for task in draft.tasks),
        join=draft.join,
        bands=Bands(draft.achieved, draft.merit, draft.distinction),
        outcomes=draft.outcomes,
        workload_hours=draft.workload_hours,
        credits=draft.credits,
        level=draft.level,
        statement=draft.statement,
        alignments=draft.alignments,
        valid_months=draft.valid_months,
        results_in_credential=draft.results_in_credential,
    )
    _check_titles(version)
    check_achievement(version)
    return version


def _with_rubric(
    task: TaskDraft, rubrics: Mapping[str, RubricVersion], earlier: Mapping[str, Id], new_id: Callable[[], Id]
) -> Task:
    rubric = rubrics.get(task.rubric)
    if rubric is None:
        raise AchievementUnreadable(
            sentence(
                "The task “{task}” names the rubric “{rubric}”, which is not there.",
                task=task.title.text(),
                rubric=task.rubric,
            ),
            "Name a rubric file that lies beside the achievement's, or the id of an imported rubric.",
        )
    known = earlier.get(task.title.text().casefold())
    return Task(known or new_id(), task.title, rubric.id, rubric.content_hash, task.weight)


def _check_titles(version: AchievementVersion) -> None:
    titles = [task.title.text().casefold() for task in version.tasks]
    if len(set(titles)) != len(titles):
        raise AchievementUnreadable("Two tasks of the achievement have one title.", "Give each its own title.")
