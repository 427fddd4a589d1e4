"""Describing an achievement in a form: plain words in, every refusal with its field, and publishing.

The sentences are those of ``domain.achievement``: each field is put into a version that is right otherwise, so what
refuses it can only be that field.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import partial

from credesk.desk.describing_words import AchievementWords, AlignmentWords, TaskWords, Words
from credesk.desk.programmes import Published, newest_achievement, plan_rubric, write_achievement, write_rubric
from credesk.desk.records import rubric_version
from credesk.desk.session import Desk
from credesk.domain.achievement import (
    AchievementVersion,
    Alignment,
    JoinRule,
    Task,
    check_achievement,
    check_rubrics,
)
from credesk.domain.errors import BadInput
from credesk.domain.names import printed_line
from credesk.domain.outcome import Bands
from credesk.domain.points import parse_points
from credesk.domain.rubric import RubricVersion
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts, nfc
from credesk.intake.achievement_file import AchievementDraft, TaskDraft, achievement_version

_NO_ID = bytes(16)
LONGEST_CODE = 60


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a field: "title", "outcomes.0", "tasks.1.rubric", "alignments.0.url", or "" for the whole."""

    field: str
    sentence: str


class FormRefused(BadInput):
    """A form that cannot be published, with a fault for each field."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(faults[0].sentence, "Nothing was published.")
        self.faults = faults


@dataclass(slots=True)
class _Reader:
    """Reads the fields one after the other and collects what is wrong."""

    words: AchievementWords
    rubrics: dict[str, RubricVersion]
    faults: list[Fault] = field(default_factory=list)
    base: AchievementVersion = field(init=False)

    def __post_init__(self) -> None:
        some = Texts.of("…", self.words.languages[0])
        self.base = AchievementVersion(_NO_ID, _NO_ID, 1, _NO_ID, some, some, some, (Task(_NO_ID, some, _NO_ID, b""),))

    def attempt(self, name: str, read: Callable[[], object]) -> bool:
        """Do something that may refuse; a refusal is this field's fault."""
        try:
            read()
        except BadInput as error:
            self.faults.append(Fault(name, str(error)))
            return False
        return True

    def texts(self, name: str, words: Words, *, needed: bool = True) -> Texts | None:
        """A text in its languages; None where it is empty and may be."""
        source = self.words.languages[0]
        filled = {tag: text for tag, text in words.items() if text.strip()}
        if filled and source not in filled:
            self.faults.append(
                Fault(
                    name,
                    sentence("There is a translation, but no text in the first language ({source}).", source=source),
                )
            )
            return None
        if not filled:
            return Texts.of("", source) if needed else None
        found: list[Texts] = []
        self.attempt(name, lambda: found.append(Texts.from_mapping(filled, source=source)))
        return found[0] if found else None

    def put(self, name: str, **values: object) -> bool:
        """Hold values of the version against the domain's rules; where they are right they stay in the base."""
        tried = replace(self.base, **values)  # type: ignore[arg-type]
        if self.attempt(name, lambda: check_achievement(tried)):
            self.base = tried
            return True
        return False

    def text(self, name: str, words: Words, *, needed: bool = True) -> None:
        """A text that the version holds under this name."""
        found = self.texts(name, words, needed=needed)
        if found is not None:
            self.put(name, **{name: found})

    def number(self, name: str, given: str, read: Callable[[str], object]) -> None:
        """A number that may be left out."""
        found: list[object] = []
        if given.strip() and self.attempt(name, lambda: found.append(read(given.strip()))):
            self.put(name, **{name: found[0]})


def _whole(given: str) -> int:
    """A whole number; 0, which no field allows, for anything else, so that the rule's own sentence is told."""
    return int(given) if given.isascii() and given.isdigit() and len(given) < 12 else 0


def fraction_of(given: str) -> Fraction:
    """A band's limit, written as 60 %, 3/5 or 0.6. Raises BadInput."""
    text = given.strip()
    return parse_points(text[:-1]) / 100 if text.endswith("%") else parse_points(text)


def _read(words: AchievementWords, rubrics: dict[str, RubricVersion]) -> _Reader:
    reader = _Reader(words, rubrics)
    reader.text("title", words.title)
    reader.text("description", words.description)
    reader.text("criteria", words.criteria)
    reader.text("level", words.level, needed=False)
    reader.text("statement", words.statement, needed=False)
    _read_outcomes(reader)
    reader.number("workload_hours", words.workload_hours, _whole)
    reader.number("credits", words.credits, parse_points)
    reader.number("valid_months", words.valid_months, _whole)
    reader.base = replace(reader.base, results_in_credential=words.results_in_credential, join=JoinRule(words.join))
    _read_bands(reader)
    _read_tasks(reader)
    _read_alignments(reader)
    return reader


def _read_outcomes(reader: _Reader) -> None:
    found: list[Texts] = []
    for n, words in enumerate(reader.words.outcomes):
        if not any(text.strip() for text in words.values()):
            continue
        texts = reader.texts(f"outcomes.{n}", words)
        if texts is not None and reader.put(f"outcomes.{n}", outcomes=(texts,)):
            found.append(texts)
    reader.base = replace(reader.base, outcomes=())
    reader.put("outcomes", outcomes=tuple(found))


def _read_bands(reader: _Reader) -> None:
    """The bands count for the weighted mean only; the other rule keeps them where they can be read."""
    limits: dict[str, Fraction] = {}
    before = len(reader.faults)
    for name in ("achieved", "merit", "distinction"):
        given = str(getattr(reader.words, name)).strip()
        if given and reader.attempt(name, partial(_put_limit, limits, name, given)):
            reader.attempt(name, partial(_bands, limits))
    if len(reader.faults) == before:
        reader.base = replace(reader.base, bands=_bands(limits))
    elif reader.base.join is not JoinRule.WEIGHTED_MEAN:
        del reader.faults[before:]


def _put_limit(limits: dict[str, Fraction], name: str, given: str) -> None:
    limits[name] = fraction_of(given)


def _bands(limits: dict[str, Fraction]) -> Bands:
    return Bands(limits.get("achieved", Bands().achieved), limits.get("merit"), limits.get("distinction"))


def _read_tasks(reader: _Reader) -> None:
    tasks: list[Task] = []
    for n, words in enumerate(reader.words.tasks):
        task = _read_task(reader, n, words)
        if task is not None:
            tasks.append(task)
    seen: set[str] = set()
    for n, words in enumerate(reader.words.tasks):
        title = nfc(words.title.get(reader.words.languages[0], "")).strip().casefold()
        if title and title in seen:
            reader.faults.append(
                Fault(f"tasks.{n}.title", "Two tasks of the achievement have one title. Give each its own title.")
            )
        seen.add(title)
    if len(tasks) == len(reader.words.tasks):
        reader.put("tasks", tasks=tuple(replace(task, id=bytes([n] * 16)) for n, task in enumerate(tasks)))


def _read_task(reader: _Reader, n: int, words: TaskWords) -> Task | None:
    rubric = reader.rubrics.get(words.rubric)
    title = reader.texts(f"tasks.{n}.title", words.title)
    if rubric is None:
        reader.faults.append(Fault(f"tasks.{n}.rubric", "Choose the rubric by which the task is judged."))
    weight: list[Fraction] = []
    reader.attempt(f"tasks.{n}.weight", lambda: weight.append(parse_points(words.weight or "1")))
    whole, good = reader.base, rubric is not None
    if title is not None:
        good &= reader.put(f"tasks.{n}.title", tasks=(Task(_NO_ID, title, _NO_ID, b""),))
    if weight:
        good &= reader.put(f"tasks.{n}.weight", tasks=(replace(whole.tasks[0], weight=weight[0]),))
    reader.base = whole
    if title is None or rubric is None or not weight:
        return None
    made = Task(_NO_ID, title, rubric.id, rubric.content_hash, weight[0])
    tried = replace(whole, tasks=(made,))
    good &= reader.attempt(f"tasks.{n}.rubric", lambda: check_rubrics(tried, {rubric.id: rubric}))
    return made if good else None


def _read_alignments(reader: _Reader) -> None:
    found: list[Alignment] = []
    for n, words in enumerate(reader.words.alignments):
        alignment = _alignment(words)
        if alignment == Alignment("", ""):
            continue
        wrong = f"alignments.{n}.url" if alignment.name else f"alignments.{n}.name"
        if reader.put(wrong, alignments=(alignment,)):
            found.append(alignment)
    reader.base = replace(reader.base, alignments=())
    reader.put("alignments", alignments=tuple(found))


def _alignment(words: AlignmentWords) -> Alignment:
    parts = (words.name, words.url, words.framework, words.code, words.kind)
    return Alignment(*(nfc(part).strip() for part in parts))


def _code_faults(desk: Desk, words: AchievementWords) -> Iterator[Fault]:
    """A code that belongs to another achievement would make this one its next version by accident."""
    try:
        code = printed_line(words.code, "The short name", LONGEST_CODE)
    except BadInput as error:
        yield Fault("code", str(error))
        return
    if not words.is_next_version and newest_achievement(desk.workspace, code) is not None:
        yield Fault(
            "code",
            sentence(
                "There is an achievement “{code}” already. Choose another name, or make its next version.", code=code
            ),
        )


def publish_described(desk: Desk, words: AchievementWords) -> list[Published]:
    """Publish what a form says, and the rubrics that came with it from files. Raises FormRefused with every fault."""
    plans = {f"file:{name}": plan_rubric(desk, draft, name) for name, draft in words.rubric_files}
    rubrics = {key: plan.version for key, plan in plans.items() if isinstance(plan.version, RubricVersion)}
    for task in words.tasks:
        if task.rubric and task.rubric not in rubrics:
            rubrics[task.rubric] = rubric_version(desk.workspace, bytes.fromhex(task.rubric))
    reader = _read(words, rubrics)
    faults = (*_code_faults(desk, words), *reader.faults)
    if faults:
        raise FormRefused(faults)
    used = [plan for key, plan in plans.items() if any(task.rubric == key for task in words.tasks)]
    return _publish(desk, words, reader.base, rubrics, used)


def _publish(
    desk: Desk,
    words: AchievementWords,
    read: AchievementVersion,
    rubrics: dict[str, RubricVersion],
    plans: list[Published],
) -> list[Published]:
    code = nfc(words.code).strip()
    previous = newest_achievement(desk.workspace, code)
    version = achievement_version(
        _draft(read, words),
        id=desk.new_id(),
        achievement=previous.achievement if previous else desk.new_id(),
        number=previous.number + 1 if previous else 1,
        issuer=bytes.fromhex(words.issuer),
        rubrics=rubrics,
        new_id=desk.new_id,
        previous=previous,
    )
    check_rubrics(version, {one.id: one for one in rubrics.values()})
    same = previous if previous is not None and previous.content_hash == version.content_hash else None
    with desk.act() as act:
        for plan in plans:
            write_rubric(desk, act, plan)
        if same is None:
            write_achievement(desk, act, version, code)
    return [*plans, Published(code, same or version, is_new=same is None)]


def _draft(read: AchievementVersion, words: AchievementWords) -> AchievementDraft:
    """What was read as a draft, whose tasks name their rubrics as the form does."""
    tasks = tuple(
        TaskDraft(task.title, one.rubric, task.weight) for task, one in zip(read.tasks, words.tasks, strict=True)
    )
    return AchievementDraft(
        title=read.title,
        description=read.description,
        criteria=read.criteria,
        tasks=tasks,
        join=read.join,
        achieved=read.bands.achieved,
        merit=read.bands.merit,
        distinction=read.bands.distinction,
        outcomes=read.outcomes,
        workload_hours=read.workload_hours,
        credits=read.credits,
        level=read.level,
        statement=read.statement,
        alignments=read.alignments,
        valid_months=read.valid_months,
        results_in_credential=read.results_in_credential,
    )
