"""A rubric as a form holds it: plain words with the ids of its parts, and the step from there to its next version.

Parts keep their ids however they are worded, so that marks are never paired by a title.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction

from credesk.desk.describing import Fault, FormRefused
from credesk.desk.describing_words import Words, exact_text, percent
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.outcome import Bands
from credesk.domain.points import parse_points
from credesk.domain.rubric import MAX_CRITERIA, Criterion, Level, RubricVersion, ScoreRule, check_rubric
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts
from credesk.intake.rubric_drafts import check_titles


@dataclass(frozen=True, slots=True)
class LevelWords:
    """A level as typed. ``id`` is that of the published level in hex, "" for a new one."""

    title: Words
    points: str
    description: Words
    id: str = ""
    must_reach: bool = False


@dataclass(frozen=True, slots=True)
class CriterionWords:
    """A criterion as typed; levels from the lowest to the highest."""

    title: Words
    description: Words
    levels: tuple[LevelWords, ...]
    id: str = ""
    weight: str = "1"
    may_be_not_applicable: bool = True


@dataclass(frozen=True, slots=True)
class RubricWords:
    """Everything that a form holds. The first of ``languages`` is the source."""

    languages: tuple[str, ...]
    title: Words
    criteria: tuple[CriterionWords, ...]
    rule: str
    achieved: str
    merit: str
    distinction: str
    grade_maximum: str


def words_of_rubric(version: RubricVersion) -> RubricWords:
    """A published version as a form."""
    texts = [one for _, _, one in version.texts()]
    bands = version.bands
    return RubricWords(
        languages=tuple(dict.fromkeys(tag for one in texts for tag in one)),
        title=dict(version.title),
        criteria=tuple(_criterion_words(one) for one in version.criteria),
        rule=version.rule.value,
        achieved=percent(bands.achieved),
        merit=percent(bands.merit),
        distinction=percent(bands.distinction),
        grade_maximum=exact_text(version.grade_maximum),
    )


def _criterion_words(one: Criterion) -> CriterionWords:
    levels = tuple(
        LevelWords(
            dict(level.title), exact_text(level.points), dict(level.description or {}), level.id.hex(),
            level.id == one.must_reach,
        )
        for level in one.levels
    )  # fmt: skip
    return CriterionWords(
        dict(one.title), dict(one.description or {}), levels, one.id.hex(), exact_text(one.weight),
        one.may_be_not_applicable,
    )  # fmt: skip


@dataclass(slots=True)
class _Reader:
    """Reads fields one after another and collects what is wrong, with the field's name."""

    source: str
    new_id: Callable[[], Id]
    faults: list[Fault] = field(default_factory=list)

    def attempt(self, name: str, read: Callable[[], object]) -> bool:
        try:
            read()
        except BadInput as error:
            self.faults.append(Fault(name, str(error)))
            return False
        return True

    def texts(self, name: str, words: Words, missing: str) -> Texts | None:
        """A text in its languages. ``missing`` is the fault where it is empty; "" where it may be."""
        filled = {tag: text for tag, text in words.items() if text.strip()}
        if not filled:
            if missing:
                self.faults.append(Fault(name, missing))
            return None
        if self.source not in filled:
            why = "There is a translation, but no text in the first language ({source})."
            self.faults.append(Fault(name, sentence(why, source=self.source)))
            return None
        found: list[Texts] = []
        self.attempt(name, lambda: found.append(Texts.from_mapping(filled, source=self.source)))
        return found[0] if found else None

    def number(self, name: str, given: str, default: Fraction | None) -> Fraction | None:
        """A number; the default where the field is empty."""
        found: list[Fraction] = []
        if given.strip():
            self.attempt(name, lambda: found.append(parse_points(given.strip())))
        return found[0] if found else default

    def limit(self, name: str, given: str) -> Fraction | None:
        """A band's limit: 60 % or 3/5."""
        text = given.strip()
        found = self.number(name, text.removesuffix("%"), None)
        return found / 100 if found is not None and text.endswith("%") else found

    def id(self, given: str) -> Id:
        return bytes.fromhex(given) if given else self.new_id()


def version_of(words: RubricWords, previous: RubricVersion, new_id: Callable[[], Id]) -> RubricVersion:
    """What a form says as the next version of a rubric. Raises FormRefused with a fault for each field.

    Fields are "title", "achieved", "criteria", "criteria.1.title", "criteria.1.levels", "criteria.1.levels.0.points".
    """
    reader = _Reader(words.languages[0], new_id)
    title = reader.texts("title", words.title, "The rubric has no title.")
    bands = _bands(reader, words)
    maximum = reader.number("grade_maximum", words.grade_maximum, Fraction(100))
    rule = ScoreRule(words.rule)
    base = replace(previous, rule=rule, title=title or previous.title)
    criteria = [_criterion(reader, base, f"criteria.{n}", one) for n, one in enumerate(words.criteria)]
    if not 1 <= len(criteria) <= MAX_CRITERIA:
        why = sentence("A rubric has 1 to {most} criteria.", most=MAX_CRITERIA)
        reader.faults.append(Fault("criteria", why))
    if not reader.faults:
        whole = replace(
            base, id=new_id(), number=previous.number + 1, bands=bands, grade_maximum=maximum or Fraction(0),
            criteria=tuple(one for one in criteria if one is not None),
        )  # fmt: skip
        if reader.attempt("criteria", lambda: _check(whole)):
            return whole
    raise FormRefused(tuple(reader.faults))


def _check(version: RubricVersion) -> None:
    check_rubric(version)
    check_titles(version)


def _bands(reader: _Reader, words: RubricWords) -> Bands:
    limits = {name: reader.limit(name, getattr(words, name)) for name in ("achieved", "merit", "distinction")}
    found: list[Bands] = []
    achieved = limits["achieved"] if limits["achieved"] is not None else Fraction(1, 2)
    reader.attempt("achieved", lambda: found.append(Bands(achieved, limits["merit"], limits["distinction"])))
    return found[0] if found else Bands()


def _criterion(reader: _Reader, base: RubricVersion, name: str, words: CriterionWords) -> Criterion | None:
    before = len(reader.faults)
    title = reader.texts(f"{name}.title", words.title, "Give every criterion a title.")
    weight = reader.number(f"{name}.weight", words.weight, Fraction(1))
    levels = [_level(reader, f"{name}.levels.{n}", one) for n, one in enumerate(words.levels)]
    description = reader.texts(f"{name}.description", words.description, "")
    if title is None or weight is None or len(reader.faults) > before:
        return None
    made = tuple(one for one in levels if one is not None)
    must = next(_reached(made, words.levels), None)
    criterion = Criterion(reader.id(words.id), title, made, description, weight, must, words.may_be_not_applicable)
    # Alone in a rubric that is right otherwise: what refuses it can only be its levels.
    tried = replace(base, criteria=(criterion,), grade_maximum=Fraction(100))
    reader.attempt(f"{name}.weight" if weight <= 0 else f"{name}.levels", lambda: _check(tried))
    return criterion


def _reached(made: Sequence[Level], words: Sequence[LevelWords]) -> Iterator[Id]:
    return (level.id for level, one in zip(made, words, strict=True) if one.must_reach)


def _level(reader: _Reader, name: str, words: LevelWords) -> Level | None:
    title = reader.texts(f"{name}.title", words.title, "Give every level a title.")
    points = reader.number(f"{name}.points", words.points, Fraction(0))
    description = reader.texts(f"{name}.description", words.description, "")
    if title is None or points is None:
        return None
    return Level(reader.id(words.id), title, points, description)
