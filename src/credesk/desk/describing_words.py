"""An achievement as a form holds it: plain words as they were typed, from nothing, from an older version or a file."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from credesk.desk.outside import ask, read_file
from credesk.desk.programmes import newest_rubric, read_rubric_file
from credesk.desk.session import Desk
from credesk.domain.achievement import AchievementVersion, JoinRule
from credesk.domain.errors import BadInput
from credesk.domain.points import points_text
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts, clean_tag, nfc
from credesk.intake import calls
from credesk.intake.achievement_file import AchievementDraft
from credesk.intake.rubric_drafts import RubricDraft

Words = dict[str, str]
"""One text by language tag, as typed."""
HALF = "50 %"


@dataclass(frozen=True, slots=True)
class TaskWords:
    """A task. ``rubric`` is a rubric version's id in hex, "file:NAME" for one that comes along, or "" for none yet."""

    title: Words
    rubric: str = ""
    weight: str = "1"


@dataclass(frozen=True, slots=True)
class AlignmentWords:
    """A place in a framework."""

    name: str = ""
    url: str = ""
    framework: str = ""
    code: str = ""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class AchievementWords:
    """Everything that a form holds. The first of ``languages`` is the source; ``issuer`` is an id in hex."""

    code: str
    issuer: str
    languages: tuple[str, ...]
    title: Words
    description: Words
    criteria: Words
    tasks: tuple[TaskWords, ...]
    level: Words
    statement: Words
    outcomes: tuple[Words, ...] = ()
    workload_hours: str = ""
    credits: str = ""
    valid_months: str = ""
    join: str = JoinRule.ALL_ACHIEVED.value
    achieved: str = HALF
    merit: str = ""
    distinction: str = ""
    alignments: tuple[AlignmentWords, ...] = ()
    results_in_credential: bool = True
    is_next_version: bool = False
    rubric_files: tuple[tuple[str, RubricDraft], ...] = ()


def no_words(issuer: str, language: str = "en") -> AchievementWords:
    """An empty form with one task."""
    return AchievementWords("", issuer, (clean_tag(language),), {}, {}, {}, (TaskWords({}),), {}, {})


def words_of(version: AchievementVersion, code: str) -> AchievementWords:
    """A published version as a form, to make the next one from it."""
    tasks = tuple(
        TaskWords(dict(task.title), task.rubric_version.hex(), exact_text(task.weight)) for task in version.tasks
    )
    bands = version.bands
    return _filled(version, tasks, (bands.achieved, bands.merit, bands.distinction), code, version.issuer.hex(), True)


def words_of_file(desk: Desk, file: Path, issuer: str) -> AchievementWords:
    """An achievement file (docs/achievement-files.md) as a form, with the rubric files beside it. Raises BadInput."""
    draft: AchievementDraft = calls.achievement_of(ask("credesk.intake.calls:achievement", read_file(file)))
    brought: dict[str, RubricDraft] = {}
    tasks = []
    for task in draft.tasks:
        key = _rubric_key(desk, task.rubric, file.parent, brought)
        tasks.append(TaskWords(dict(task.title), key, exact_text(task.weight)))
    limits = (draft.achieved, draft.merit, draft.distinction)
    code = nfc(file.stem)
    known = desk.workspace.row("SELECT 1 FROM achievement_versions WHERE code = ?", (code,)) is not None
    return _filled(draft, tuple(tasks), limits, code, issuer, known, tuple(brought.items()))


def _rubric_key(desk: Desk, named: str, folder: Path, brought: dict[str, RubricDraft]) -> str:
    """The rubric that a task of a file names: a file beside it, or the code of an imported one."""
    beside = folder / named
    if Path(named).name == named and beside.is_file():
        drafts = read_rubric_file(beside)
        if len(drafts) != 1:
            raise BadInput(
                sentence("{named} holds {count} rubrics.", named=named, count=len(drafts)), "Name a file with one."
            )
        brought[beside.stem] = drafts[0]
        return f"file:{beside.stem}"
    known = newest_rubric(desk.workspace, named)
    return known.id.hex() if known else ""


def _filled(
    said: AchievementVersion | AchievementDraft,
    tasks: tuple[TaskWords, ...],
    limits: tuple[Fraction | None, ...],
    code: str,
    issuer: str,
    is_next_version: bool,
    rubric_files: tuple[tuple[str, RubricDraft], ...] = (),
) -> AchievementWords:
    achieved, merit, distinction = (percent(one) for one in limits)
    texts = (said.title, said.description, said.criteria, said.level, said.statement, *said.outcomes)
    titles = (task.title for task in said.tasks)
    return AchievementWords(
        code=code,
        issuer=issuer,
        languages=_languages((*texts, *titles)),
        title=dict(said.title),
        description=dict(said.description),
        criteria=dict(said.criteria),
        tasks=tasks,
        level=dict(said.level or {}),
        statement=dict(said.statement or {}),
        outcomes=tuple(dict(one) for one in said.outcomes),
        workload_hours=str(said.workload_hours or ""),
        credits=points_text(said.credits) if said.credits is not None else "",
        valid_months=str(said.valid_months or ""),
        join=said.join.value,
        achieved=achieved,
        merit=merit,
        distinction=distinction,
        alignments=tuple(AlignmentWords(a.name, a.url, a.framework, a.code, a.kind) for a in said.alignments),
        results_in_credential=said.results_in_credential,
        is_next_version=is_next_version,
        rubric_files=rubric_files,
    )


def _languages(texts: Iterable[Texts | None]) -> tuple[str, ...]:
    """All languages of these texts, the first text's source first."""
    return tuple(dict.fromkeys(tag for one in texts if one is not None for tag in one))


def percent(limit: Fraction | None) -> str:
    """A band's limit as people write it: 60 %, or 1/3 where percent would not be exact."""
    if limit is None:
        return ""
    exact = (limit * 10_000).denominator == 1
    return f"{points_text(limit * 100)} %" if exact else exact_text(limit)


def exact_text(value: Fraction) -> str:
    """A number without loss: 2.5, or 1/3 where decimals would not be exact."""
    return points_text(value) if (value * 100).denominator == 1 else f"{value.numerator}/{value.denominator}"
