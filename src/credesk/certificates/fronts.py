"""How the parts stand on the front of a sheet: beside each other or under each other, in one language or in two."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from credesk.certificates import qr, words
from credesk.certificates.blocks import Measure, Writer, mirrored_block, size_of
from credesk.certificates.formats import PORTRAIT, Sheet
from credesk.certificates.marks import Block, Mark

Code: TypeAlias = tuple[qr.Modules, float]
"""The symbol, and a module's side in points."""
Laid: TypeAlias = tuple[Mark, ...]
"""One page's marks, first drawn first."""

SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a front is made of: who writes it (in two languages, two), where, and whether outcomes stand on it."""

    writers: tuple[Writer, ...]
    sheet: Sheet
    code: Code
    outcomes_here: bool = True

    @property
    def writer(self) -> Writer:
        """Who writes in the page's own language."""
        return self.writers[0]

    @property
    def code_side(self) -> float:
        """The dark square's side in points."""
        return len(self.code[0]) * self.code[1]

    @property
    def quiet(self) -> float:
        """The width of the quiet zone in points."""
        return qr.QUIET_MODULES * self.code[1]


def front(setting: Setting) -> Laid | None:
    """The front of a sheet at the largest scales at which everything fits; None where it does not."""
    sheet = setting.sheet
    upper_of, lower_of = _parts(setting)
    for upper_scale, lower_scale in scale_pairs():
        upper = upper_of(setting, Measure(sheet.content_width, upper_scale))
        lower = lower_of(setting, lower_scale)
        room = sheet.bottom - sheet.top - upper.height - 14.0
        if lower.height <= room:
            return (*upper.at(sheet.side, sheet.top), *lower.at(sheet.side, sheet.bottom - lower.height))
    return None


_Upper: TypeAlias = Callable[[Setting, Measure], Block]
_Lower: TypeAlias = Callable[[Setting, float], Block]


def _parts(setting: Setting) -> tuple[_Upper, _Lower]:
    portrait = setting.writer.design.format in PORTRAIT
    if len(setting.writers) > 1:
        return _upper_in_two, _lower_in_two_portrait if portrait else _lower_in_two
    return _upper, _lower_portrait if portrait else _lower


def scale_pairs() -> Iterator[tuple[float, float]]:
    """Scales of the parts above and below, those that make the page smaller the least first."""
    steps = range(len(SCALES))
    pairs = sorted(((upper, lower) for upper in steps for lower in steps), key=lambda pair: (sum(pair), pair))
    return ((SCALES[upper], SCALES[lower]) for upper, lower in pairs)


def _upper(setting: Setting, measure: Measure) -> Block:
    return setting.writer.head(measure).below(34.0 * measure.scale**2, setting.writer.person(measure))


def _lower(setting: Setting, scale: float) -> Block:
    """Three columns on a common foot: learning outcomes, facts with the signature, and the code."""
    sheet = setting.sheet
    outcomes = _outcomes(setting, Measure(sheet.facts_start - sheet.column_gap, scale))
    code_start = sheet.content_width - setting.code_side
    facts_width = min(290.0, code_start - sheet.facts_start - sheet.column_gap - setting.quiet)
    columns = (
        (0.0, outcomes),
        (sheet.facts_start, setting.writer.facts(Measure(facts_width, scale))),
        (code_start, _check(setting, scale)),
    )
    return on_a_foot(columns)


def _outcomes(setting: Setting, measure: Measure) -> Block:
    writer = setting.writer
    return writer.outcomes(measure) if setting.outcomes_here else writer.outcomes_elsewhere(measure)


def _check(setting: Setting, scale: float) -> Block:
    return setting.writer.check(Measure(setting.code_side + 8.0, max(scale, 0.82)), setting.code)


def on_a_foot(columns: tuple[tuple[float, Block], ...]) -> Block:
    """Blocks beside each other, each from its left edge, their lower edges level."""
    height = max(block.height for _, block in columns)
    marks = (mark for start, block in columns for mark in block.at(start, height - block.height))
    return Block(tuple(marks), height)


def _lower_portrait(setting: Setting, scale: float) -> Block:
    """Learning outcomes over the whole width, under them the facts with the signature, and the code."""
    outcomes = _outcomes(setting, Measure(setting.sheet.content_width, scale))
    facts = setting.writer.facts(Measure(_beside_code(setting), scale))
    foot = on_a_foot(((0.0, facts), (_code_start(setting), _check(setting, scale))))
    return outcomes.below(34.0 * scale, foot) if outcomes.height else foot


def _code_start(setting: Setting) -> float:
    return setting.sheet.content_width - setting.code_side


def _beside_code(setting: Setting) -> float:
    return _code_start(setting) - setting.sheet.column_gap - setting.quiet


def _upper_in_two(setting: Setting, measure: Measure) -> Block:
    """The name once, over the whole width; what it is and what was shown in two columns."""
    writer, width = setting.writer, _half(setting.sheet.content_width, setting.sheet)
    half = measure.of(width)
    name = writer.name(measure)
    kinds = _side_by_side(setting, [one.kind(half) for one in setting.writers], width)
    block = writer.head(measure).below(34.0 * measure.scale**2, kinds).below(4.0 * measure.scale, name)
    if writer.page.identity:
        identities = [one.identity(half) for one in setting.writers]
        block = block.below(2.0 * measure.scale, _side_by_side(setting, identities, width))
    said = [one.said(Block(), half, size_of(name) * 0.6) for one in setting.writers]
    return block.below(4.0 * measure.scale, _side_by_side(setting, said, width))


def _half(width: float, sheet: Sheet) -> float:
    return (width - sheet.column_gap) / 2


def _side_by_side(setting: Setting, blocks: list[Block], width: float) -> Block:
    """Two columns of one width; the second is read from its own side."""
    first, second = blocks
    if words.is_right_to_left(setting.writers[1].page.language) != words.is_right_to_left(setting.writer.page.language):
        second = mirrored_block(second, width)
    marks = (*first.marks, *second.at(width + setting.sheet.column_gap, 0.0))
    return Block(marks, max(first.height, second.height))


def _in_two(setting: Setting, width: float, scale: float) -> Block:
    """Learning outcomes and facts in two languages, those of one language under each other."""
    half = Measure(_half(width, setting.sheet), scale)
    facts = _side_by_side(setting, [one.fact_rows(half) for one in setting.writers], half.width)
    if setting.outcomes_here:
        outcomes = [one.outcomes(half) for one in setting.writers]
    else:
        outcomes = [one.outcomes_elsewhere(half) for one in setting.writers]
    beside = _side_by_side(setting, outcomes, half.width)
    return beside.below(14.0 * scale, facts) if beside.height else facts


def _lower_in_two(setting: Setting, scale: float) -> Block:
    width = _beside_code(setting)
    block = setting.writer.signed(_in_two(setting, width, scale), Measure(width, scale))
    return on_a_foot(((0.0, block), (_code_start(setting), _check(setting, scale))))


def _lower_in_two_portrait(setting: Setting, scale: float) -> Block:
    above = _in_two(setting, setting.sheet.content_width, scale)
    signed = setting.writer.signed(Block(), Measure(_beside_code(setting), scale))
    return above.below(22.0 * scale, on_a_foot(((0.0, signed), (_code_start(setting), _check(setting, scale)))))
