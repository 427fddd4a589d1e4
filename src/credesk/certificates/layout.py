"""Where everything stands on the sheet: front and back, the frame, and the search for a scale at which all fits."""

from dataclasses import replace

from credesk.certificates import bidi, qr, words
from credesk.certificates.blocks import Measure, TooMuchForAPage, Writer, mirrored_block
from credesk.certificates.cards import card
from credesk.certificates.design import PLAIN, Design
from credesk.certificates.fonts import BOLD
from credesk.certificates.formats import A4_LANDSCAPE, POINTS_A_MM, SHEETS, Sheet, is_card
from credesk.certificates.fronts import SCALES, Laid, Setting, front
from credesk.certificates.marks import PALE, Block, BoxMark, TextMark, mirrored
from credesk.certificates.page import CertificatePage
from credesk.certificates.paragraphs import Sizes, Voice, fit
from credesk.certificates.shaping import Style

__all__ = ["A4_LANDSCAPE", "POINTS_A_MM", "Laid", "Sheet", "lay_out"]


def lay_out(page: CertificatePage, design: Design = PLAIN) -> tuple[Laid, ...]:
    """The pages of a certificate: one, or two where the learning outcomes need a page of their own.

    Raises TooMuchForAPage where the texts do not fit at sizes that can be read, TooMuchForACode for the code.
    """
    sheet = SHEETS[design.format]
    modules = qr.qr_modules(page.address, page.digits)
    setting = Setting(_writers(page, design), sheet, (modules, qr.module_mm(modules) * POINTS_A_MM))
    first = card(setting) if is_card(design.format) else front(setting)
    contents = [first] if first is not None else _two_pages(setting)
    laid = []
    for content in contents:
        marks = (*_background(page, design), *content)
        laid.append(mirrored(marks, sheet.width) if words.is_right_to_left(page.language) else marks)
    return tuple(laid)


def _writers(page: CertificatePage, design: Design) -> tuple[Writer, ...]:
    pages = (page,) if design.beside is None or is_card(design.format) else (page, design.beside)
    return tuple(Writer(one, design) for one in pages)


def _two_pages(setting: Setting) -> list[Laid]:
    first = back = None
    if not is_card(setting.writer.design.format):
        first, back = front(replace(setting, outcomes_here=False)), _back(setting)
    if first is None or back is None:
        raise TooMuchForAPage(
            "This certificate holds more text than fits on its page.",
            "Nothing was drawn. Shorten the title, the learning outcomes or the other texts.",
        )
    return [first, back]


def _back(setting: Setting) -> Laid | None:
    """A page for the learning outcomes, in two columns, under whose and which certificate it belongs to."""
    sheet, writer = setting.sheet, setting.writer
    for scale in SCALES:
        measure = Measure(sheet.content_width, scale)
        head = writer.head(measure).below(20.0, _belongs_to(writer, measure))
        column = measure.of((sheet.content_width - 30.0) / 2)
        first, second = _outcome_columns(setting, column)
        beside = Block((*first.marks, *second.at(column.width + 30.0, 0.0)), max(first.height, second.height))
        block = head.below(20.0, writer.outcomes_heading(measure)).below(7.0 * scale, beside)
        if block.height <= sheet.bottom - sheet.top:
            return block.at(sheet.side, sheet.top)
    return None


def _outcome_columns(setting: Setting, column: Measure) -> tuple[Block, Block]:
    """The learning outcomes in halves, or in two languages."""
    writer, outcomes = setting.writer, setting.writer.page.outcomes
    if len(setting.writers) == 1:
        half = (len(outcomes) + 1) // 2
        return writer.outcomes_list(column, outcomes[:half]), writer.outcomes_list(column, outcomes[half:])
    other = setting.writers[1]
    second = other.outcomes_list(column, other.page.outcomes)
    if words.is_right_to_left(other.page.language) != words.is_right_to_left(writer.page.language):
        second = mirrored_block(second, column.width)
    return writer.outcomes_list(column, outcomes), second


def _belongs_to(writer: Writer, measure: Measure) -> Block:
    page = writer.page
    parts = " · ".join(bidi.isolated(part) for part in (page.learner, page.title))
    whose = writer.text("learner", parts, Style(weight=BOLD), (measure.width, Sizes(12.0, 10, 7, 4)))
    number = writer.text(
        "number", bidi.isolated_left_to_right(page.number), Style(), (measure.width, Sizes(9.75, 9, 7, 1))
    )
    return whose.below(3.0, number)


def _background(page: CertificatePage, design: Design) -> Laid:
    sheet = SHEETS[design.format]
    outer, inner = sheet.frame, sheet.inner_frame
    if not inner:
        return _practice(page, sheet)
    frames = (
        BoxMark("frame", (outer, outer, sheet.width - outer, sheet.height - outer), design.colour, stroke=0.75),
        BoxMark("frame", (inner, inner, sheet.width - inner, sheet.height - inner), design.pale, stroke=0.6),
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
        marks.append(_across(own.practice, page.language, sheet, 110.0 * sheet.height / A4_LANDSCAPE.height, 0.3))
    return tuple(marks)


def _across(text: str, language: str, sheet: Sheet, down: float, share: float) -> TextMark:
    voice = Voice(Style(weight=BOLD), language)
    fitted = fit(text, voice, sheet.width * share, Sizes(140.0, 10, 10, 1))
    assert fitted is not None
    line = fitted.lines[0]
    left = (sheet.width - fitted.width) / 2
    top = (sheet.height - (line.ascent + line.descent) * fitted.size) / 2 + down
    return TextMark("practice", line, left, top, fitted.size, PALE, turned=24.0)
