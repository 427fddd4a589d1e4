"""Where everything stands on the sheet: the geometry of A4 landscape, and the search for a scale at which all fits."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from credesk.certificates import bidi, qr, words
from credesk.certificates.blocks import Measure, TooMuchForAPage, Writer
from credesk.certificates.fonts import BOLD
from credesk.certificates.marks import ACCENT, ACCENT_PALE, PALE, Block, BoxMark, Mark, TextMark, mirrored
from credesk.certificates.page import CertificatePage
from credesk.certificates.paragraphs import Sizes, Voice, fit
from credesk.certificates.shaping import Style

POINTS_A_MM = 72 / 25.4
Laid: TypeAlias = tuple[Mark, ...]
"""One page's marks, first drawn first."""

_SCALES = (1.0, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's geometry in points: size, frame, the edges of the content and where the columns below begin."""

    width: float
    height: float
    frame: float
    inner_frame: float
    side: float
    top: float
    bottom: float
    facts_start: float
    column_gap: float = 18.0

    @property
    def content_width(self) -> float:
        """From the left edge of the content to the right one."""
        return self.width - 2 * self.side


A4_LANDSCAPE = Sheet(
    width=841.89, height=595.276, frame=25.5, inner_frame=30.0, side=69.0, top=58.5, bottom=537.5, facts_start=263.0
)


def lay_out(page: CertificatePage, sheet: Sheet = A4_LANDSCAPE) -> tuple[Laid, ...]:
    """The pages of a certificate: one, or two where the learning outcomes need a page of their own.

    Raises TooMuchForAPage where the texts do not fit at sizes that can be read, TooMuchForACode for the code.
    """
    writer = Writer(page)
    modules = qr.qr_modules(page.address, page.digits)
    code = (modules, qr.module_mm(modules) * POINTS_A_MM)
    front = _front(writer, sheet, code)
    contents = [front] if front is not None else _two_pages(writer, sheet, code)
    laid = []
    for content in contents:
        marks = (*_background(page, sheet), *content)
        laid.append(mirrored(marks, sheet.width) if words.is_right_to_left(page.language) else marks)
    return tuple(laid)


def _two_pages(writer: Writer, sheet: Sheet, code: tuple[qr.Modules, float]) -> list[Laid]:
    front = _front(writer, sheet, code, outcomes_here=False)
    back = _back(writer, sheet)
    if front is None or back is None:
        raise TooMuchForAPage(
            "This certificate holds more text than fits on its page.",
            "Nothing was drawn. Shorten the title, the learning outcomes or the other texts.",
        )
    return [front, back]


def _scale_pairs() -> Iterator[tuple[float, float]]:
    steps = range(len(_SCALES))
    pairs = sorted(((upper, lower) for upper in steps for lower in steps), key=lambda pair: (sum(pair), pair))
    return ((_SCALES[upper], _SCALES[lower]) for upper, lower in pairs)


def _front(writer: Writer, sheet: Sheet, code: tuple[qr.Modules, float], *, outcomes_here: bool = True) -> Laid | None:
    """The front at the largest scales that fit, with the learning outcomes or with a note that they come next."""
    for upper_scale, lower_scale in _scale_pairs():
        upper = _upper(writer, Measure(sheet.content_width, upper_scale))
        measure = Measure(sheet.facts_start - sheet.column_gap, lower_scale)
        outcomes = writer.outcomes(measure) if outcomes_here else writer.outcomes_elsewhere(measure)
        lower = _lower(writer, sheet, code, (outcomes, lower_scale))
        room = sheet.bottom - sheet.top - upper.height - 14.0
        if lower.height <= room:
            return (*upper.at(sheet.side, sheet.top), *lower.at(sheet.side, sheet.bottom - lower.height))
    return None


def _upper(writer: Writer, measure: Measure) -> Block:
    return writer.head(measure).below(34.0 * measure.scale**2, writer.person(measure))


def _lower(writer: Writer, sheet: Sheet, code: tuple[qr.Modules, float], setting: tuple[Block, float]) -> Block:
    """Three columns on a common foot: learning outcomes, facts with the signature, and the code."""
    outcomes, scale = setting
    side = len(code[0]) * code[1]
    code_start = sheet.content_width - side
    quiet = qr.QUIET_MODULES * code[1]
    facts_width = min(290.0, code_start - sheet.facts_start - sheet.column_gap - quiet)
    columns = (
        (0.0, outcomes),
        (sheet.facts_start, writer.facts(Measure(facts_width, scale))),
        (code_start, writer.check(Measure(side + 8.0, max(scale, 0.82)), code)),
    )
    height = max(block.height for _, block in columns)
    marks = (mark for start, block in columns for mark in block.at(start, height - block.height))
    return Block(tuple(marks), height)


def _back(writer: Writer, sheet: Sheet) -> Laid | None:
    """A page for the learning outcomes, in two columns, under whose and which certificate it belongs to."""
    outcomes = writer.page.outcomes
    for scale in _SCALES:
        measure = Measure(sheet.content_width, scale)
        head = writer.head(measure).below(20.0, _belongs_to(writer, measure))
        half = (len(outcomes) + 1) // 2
        column = measure.of((sheet.content_width - 30.0) / 2)
        first = writer.outcomes_list(column, outcomes[:half])
        second = writer.outcomes_list(column, outcomes[half:])
        beside = Block((*first.marks, *second.at(column.width + 30.0, 0.0)), max(first.height, second.height))
        block = head.below(20.0, writer.outcomes_heading(measure)).below(7.0 * scale, beside)
        if block.height <= sheet.bottom - sheet.top:
            return block.at(sheet.side, sheet.top)
    return None


def _belongs_to(writer: Writer, measure: Measure) -> Block:
    page = writer.page
    parts = " · ".join(bidi.isolated(part) for part in (page.learner, page.title))
    whose = writer.text("learner", parts, Style(weight=BOLD), (measure.width, Sizes(12.0, 10, 7, 4)))
    number = writer.text(
        "number", bidi.isolated_left_to_right(page.number), Style(), (measure.width, Sizes(9.75, 9, 7, 1))
    )
    return whose.below(3.0, number)


def _background(page: CertificatePage, sheet: Sheet) -> Laid:
    outer, inner = sheet.frame, sheet.inner_frame
    frames = (
        BoxMark("frame", (outer, outer, sheet.width - outer, sheet.height - outer), ACCENT, stroke=0.75),
        BoxMark("frame", (inner, inner, sheet.width - inner, sheet.height - inner), ACCENT_PALE, stroke=0.6),
    )
    return (*_practice(page, sheet), *frames)


def _practice(page: CertificatePage, sheet: Sheet) -> Laid:
    """PRACTICE across the page, and under it the same in the page's language, pale enough to read what lies over it."""
    if not page.practice:
        return ()
    own = words.words_for(page.language)
    english = words.words_for("en").practice
    marks = [_across(english, "en", sheet, 0.0, 0.62)]
    if own.practice != english:
        marks.append(_across(own.practice, page.language, sheet, 110.0, 0.3))
    return tuple(marks)


def _across(text: str, language: str, sheet: Sheet, down: float, share: float) -> TextMark:
    voice = Voice(Style(weight=BOLD), language)
    fitted = fit(text, voice, sheet.width * share, Sizes(140.0, 10, 10, 1))
    assert fitted is not None
    line = fitted.lines[0]
    left = (sheet.width - fitted.width) / 2
    top = (sheet.height - (line.ascent + line.descent) * fitted.size) / 2 + down
    return TextMark("practice", line, left, top, fitted.size, PALE, turned=24.0)
