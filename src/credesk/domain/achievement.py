"""Achievements: what can be earned, the tasks that lead there and the rule that joins them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction

from credesk.domain.errors import BadInput, Refused
from credesk.domain.forms import (
    Form,
    content_hash,
    digest_of,
    flag_of,
    id_of,
    number_of,
    required_texts,
    row_of,
    string_of,
    text_form,
    texts_of,
    whole_of,
)
from credesk.domain.ids import Id
from credesk.domain.names import line_of
from credesk.domain.outcome import Bands
from credesk.domain.rubric import TITLE, RubricVersion, Translations, add_translations
from credesk.domain.scoring import Score, join_all_achieved, join_weighted_mean
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts, nfc

MAX_TASKS, MAX_OUTCOMES, MAX_ALIGNMENTS = 20, 12, 20
MAX_TITLE, MAX_TEXT = 300, 10_000
"""Characters: of what stands in one line of a certificate, and of any other text."""
DESCRIPTION, CRITERIA, LEVEL, STATEMENT, OUTCOMES = 1, 2, 3, 4, 10
"""Field numbers of translations; outcome n has the number OUTCOMES + n; 0 is the title."""


class JoinRule(Enum):
    """How the tasks of an achievement come together."""

    ALL_ACHIEVED = "all_achieved"
    WEIGHTED_MEAN = "weighted_mean"


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to hand in, judged by one rubric version."""

    id: Id
    title: Texts
    rubric_version: Id
    rubric_hash: bytes
    weight: Fraction = Fraction(1)

    def form(self) -> Form:
        """Plain values: [id, title, rubric version, its content hash, weight]."""
        return [self.id, text_form(self.title), self.rubric_version, self.rubric_hash, self.weight]


@dataclass(frozen=True, slots=True)
class Alignment:
    """A place in a framework that the achievement aligns with (Open Badges 3.0, Alignment)."""

    name: str
    url: str
    framework: str = ""
    code: str = ""
    kind: str = ""

    def form(self) -> Form:
        """Plain values: [name, url, framework, code, kind]."""
        return [nfc(part) for part in (self.name, self.url, self.framework, self.code, self.kind)]


@dataclass(frozen=True, slots=True)
class AchievementVersion:
    """One immutable version of an achievement. Workload in hours; validity in months (None: no end)."""

    id: Id
    achievement: Id
    number: int
    issuer: Id
    title: Texts
    description: Texts
    criteria: Texts
    tasks: tuple[Task, ...]
    join: JoinRule = JoinRule.ALL_ACHIEVED
    bands: Bands = Bands()
    outcomes: tuple[Texts, ...] = ()
    workload_hours: int | None = None
    credits: Fraction | None = None
    level: Texts | None = None
    statement: Texts | None = None
    alignments: tuple[Alignment, ...] = ()
    valid_months: int | None = None
    results_in_credential: bool = True

    def form(self) -> list[Form]:
        """Plain values of the content, in a fixed order (docs/journal.md), without id and number."""
        return [
            text_form(self.title),
            text_form(self.description),
            text_form(self.criteria),
            [task.form() for task in self.tasks],
            self.join.value,
            self.bands.form(),
            [text_form(outcome) for outcome in self.outcomes],
            self.workload_hours,
            self.credits,
            text_form(self.level),
            text_form(self.statement),
            [alignment.form() for alignment in self.alignments],
            self.valid_months,
            self.results_in_credential,
        ]

    @property
    def content_hash(self) -> bytes:
        """SHA-256 over all that the version says in its source language, and its issuer."""
        return content_hash([self.issuer, *self.form()])

    def task(self, task: Id) -> Task:
        """The task with this id. Raises BadInput where the achievement lacks it."""
        for candidate in self.tasks:
            if candidate.id == task:
                return candidate
        raise BadInput(sentence("“{title}” has no such task.", title=self.title.text()))

    def joined(self, scores: Mapping[Id, Score]) -> Score:
        """The tasks' scores, by task id, joined by the rule. Raises Refused where a task has none."""
        if waiting := [task.title.text() for task in self.tasks if task.id not in scores]:
            raise Refused(
                sentence("Not yet signed off: {waiting}.", waiting=", ".join(waiting)),
                "Sign off every task before deciding.",
            )
        if self.join is JoinRule.ALL_ACHIEVED:
            return join_all_achieved([scores[task.id] for task in self.tasks])
        return join_weighted_mean([(task.weight, scores[task.id]) for task in self.tasks], self.bands)

    def texts(self) -> Iterator[tuple[Id, int, Texts]]:
        """Every text as (subject id, field number, texts), for recording translations."""
        numbered = [(TITLE, self.title), (DESCRIPTION, self.description), (CRITERIA, self.criteria)]
        numbered += [(LEVEL, self.level)] if self.level else []
        numbered += [(STATEMENT, self.statement)] if self.statement else []
        numbered += [(OUTCOMES + n, outcome) for n, outcome in enumerate(self.outcomes)]
        yield from ((self.id, field, texts) for field, texts in numbered)
        yield from ((task.id, TITLE, task.title) for task in self.tasks)

    def translated(self, translations: Translations) -> "AchievementVersion":
        """The same version with translations added to its texts."""

        def add(texts: Texts, field: int) -> Texts:
            return add_translations(texts, translations.get((self.id, field)))

        def named(task: Task) -> Task:
            return replace(task, title=add_translations(task.title, translations.get((task.id, TITLE))))

        return replace(
            self,
            title=add(self.title, TITLE),
            description=add(self.description, DESCRIPTION),
            criteria=add(self.criteria, CRITERIA),
            level=add(self.level, LEVEL) if self.level else None,
            statement=add(self.statement, STATEMENT) if self.statement else None,
            outcomes=tuple(add(outcome, OUTCOMES + n) for n, outcome in enumerate(self.outcomes)),
            tasks=tuple(named(task) for task in self.tasks),
        )


def achievement_from_form(id: Id, achievement: Id, number: int, issuer: Id, form: Form) -> AchievementVersion:
    """The version whose ``form()`` this is. Raises ValueError for anything else."""
    title, description, criteria, tasks, join, bands, outcomes, hours, credits, *rest = row_of(form, 14)
    level, statement, alignments, valid_months, results_in_credential = rest
    return AchievementVersion(
        id=id,
        achievement=achievement,
        number=number,
        issuer=issuer,
        title=required_texts(title),
        description=required_texts(description),
        criteria=required_texts(criteria),
        tasks=tuple(_task_of(task) for task in row_of(tasks)),
        join=JoinRule(string_of(join)),
        bands=Bands.from_form(bands),
        outcomes=tuple(required_texts(outcome) for outcome in row_of(outcomes)),
        workload_hours=None if hours is None else whole_of(hours),
        credits=None if credits is None else number_of(credits),
        level=texts_of(level),
        statement=texts_of(statement),
        alignments=tuple(_alignment_of(alignment) for alignment in row_of(alignments)),
        valid_months=None if valid_months is None else whole_of(valid_months),
        results_in_credential=flag_of(results_in_credential),
    )


def _task_of(row: Form) -> Task:
    id, title, rubric_version, rubric_hash, weight = row_of(row, 5)
    return Task(id_of(id), required_texts(title), id_of(rubric_version), digest_of(rubric_hash), number_of(weight))


def _alignment_of(row: Form) -> Alignment:
    name, url, framework, code, kind = (string_of(part) for part in row_of(row, 5))
    return Alignment(name, url, framework, code, kind)


def check_achievement(achievement: AchievementVersion) -> None:
    """Raise BadInput with one sentence for the first reason why it cannot be published."""
    _check_words(achievement)
    _check_tasks(achievement.tasks)
    _check_numbers(achievement)
    if len(achievement.alignments) > MAX_ALIGNMENTS:
        raise BadInput(sentence("At most {max_alignments} alignments can be given.", max_alignments=MAX_ALIGNMENTS))
    for alignment in achievement.alignments:
        if not alignment.name or not alignment.url.startswith(("https://", "http://", "urn:")):
            raise BadInput(
                sentence(
                    "The alignment “{alignment}” needs a name and an address that begins with https://.",
                    alignment=alignment.name,
                )
            )


def _check_words(achievement: AchievementVersion) -> None:
    line_of(achievement.title, "The title", MAX_TITLE)
    if achievement.level is not None:
        line_of(achievement.level, "The level", MAX_TITLE)
    if len(achievement.outcomes) > MAX_OUTCOMES:
        raise BadInput(
            sentence("At most {max_outcomes} learning outcomes fit on a certificate.", max_outcomes=MAX_OUTCOMES)
        )
    for outcome in achievement.outcomes:
        line_of(outcome, "A learning outcome", MAX_TITLE)
    for name, texts in (("description", achievement.description), ("criteria text", achievement.criteria)):
        if not texts.text().strip():
            raise BadInput(
                sentence("“{achievement}” has no {name}.", achievement=achievement.title.text(), name=name),
                "Give it one; Open Badges 3.0 requires it.",
            )
    if any(len(text) > MAX_TEXT for _, _, texts in achievement.texts() for text in texts.values()):
        raise BadInput(
            sentence(
                "A text of “{achievement}” is longer than {max_text} characters.",
                achievement=achievement.title.text(),
                max_text=MAX_TEXT,
            )
        )


def _check_tasks(tasks: tuple[Task, ...]) -> None:
    if not 1 <= len(tasks) <= MAX_TASKS:
        raise BadInput(
            sentence(
                "An achievement has 1 to {max_tasks} tasks; this one has {count}.",
                max_tasks=MAX_TASKS,
                count=len(tasks),
            )
        )
    if len({task.id for task in tasks}) != len(tasks):
        raise BadInput("Two tasks of the achievement share one id.")
    if any(not task.title.text() for task in tasks):
        raise BadInput("A task has no title.", "Give every task a title.")
    if any(task.weight <= 0 for task in tasks):
        raise BadInput("The weight of a task must be more than 0.")


def _check_numbers(achievement: AchievementVersion) -> None:
    months, hours, credits = achievement.valid_months, achievement.workload_hours, achievement.credits
    if months is not None and not 1 <= months <= 1200:
        raise BadInput("Validity is given in months, from 1 to 1200.")
    if hours is not None and not 0 < hours < 100_000:
        raise BadInput("The workload is given in whole hours, from 1 to 99999.")
    # A third decimal would canonicalise differently in other verifiers, and the paper counts hundredths.
    if credits is not None and (not 0 < credits < 100_000 or (credits * 100).denominator != 1):
        raise BadInput("Credits must be more than 0, with at most two decimals.")


def check_rubrics(achievement: AchievementVersion, rubrics: Mapping[Id, RubricVersion]) -> None:
    """Raise BadInput where a task's rubric version, by id, is absent, is another one or cannot be joined."""
    for task in achievement.tasks:
        rubric = rubrics.get(task.rubric_version)
        if rubric is None or rubric.content_hash != task.rubric_hash:
            raise BadInput(
                sentence("The task “{task}” names a rubric version that is not here.", task=task.title.text())
            )
        if achievement.join is JoinRule.WEIGHTED_MEAN and not rubric.rule.has_points:
            raise BadInput(
                sentence(
                    "The rubric of “{task}” has levels only, so weighted_mean has no points to join.",
                    task=task.title.text(),
                ),
                "Join the tasks by all_achieved, or choose a rubric with points.",
            )
