"""Cards: one side, the code at its full size, beside it what a person needs to see; the rest the certificate tells."""

from collections.abc import Iterator

from credesk.certificates import bidi, words
from credesk.certificates.blocks import Measure, Writer, size_of
from credesk.certificates.fonts import BOLD, SEMIBOLD, SERIF
from credesk.certificates.formats import WALLET_CARD
from credesk.certificates.fronts import Laid, Setting, scale_pairs
from credesk.certificates.marks import MUTED, WHITE, Block, BoxMark, CodeMark
from credesk.certificates.paragraphs import Sizes
from credesk.certificates.shaping import Style

_PLAIN, _BOLD, _SEMIBOLD, _SERIF = Style(), Style(weight=BOLD), Style(weight=SEMIBOLD), Style(role=SERIF)
_LEAST = 5.5
_A6_SCALE = 0.8


def card(setting: Setting) -> Laid | None:
    """The card at the largest scales at which everything fits; None where it does not."""
    sheet = setting.sheet
    wallet = sheet is WALLET_CARD
    code_start = sheet.content_width - setting.code_side
    width = code_start - setting.quiet - sheet.column_gap
    height = sheet.bottom - sheet.top
    check = _wallet_check(setting) if wallet else _a6_check(setting)
    if check.height > height:
        return None
    for upper_scale, lower_scale in scale_pairs():
        measures = Measure(width, upper_scale), Measure(width, lower_scale)
        upper, lower = _wallet(setting.writer, *measures) if wallet else _a6(setting.writer, *measures)
        if upper.height + lower.height + 5.0 <= height:
            code_top = sheet.top if wallet else sheet.bottom - check.height
            return (
                *upper.at(sheet.side, sheet.top),
                *lower.at(sheet.side, sheet.bottom - lower.height),
                *check.at(sheet.side + code_start, code_top),
            )
    return None


def _a6(writer: Writer, upper: Measure, lower: Measure) -> tuple[Block, Block]:
    above, below = (Measure(one.width, one.scale * _A6_SCALE) for one in (upper, lower))
    note = writer.notes(Measure(upper.width * 3, 0.64))
    head = writer.head(above, noted=False)
    head = note.below(4.0, head) if note.height else head
    return head.below(20.0 * upper.scale**2, writer.person(above)), writer.facts(below)


def _a6_check(setting: Setting) -> Block:
    check = setting.writer.check(Measure(setting.code_side + 4.0, 0.82), setting.code)
    return check.below(3.0, _short_form(setting.writer, setting.code_side + 4.0))


def _short_form(writer: Writer, width: float) -> Block:
    """That the certificate of this number says more, where this card leaves something out."""
    if not writer.is_short:
        return Block()
    return writer.word("short form", writer.words.short_form, _PLAIN, (width, Sizes(6.0, 5.5, 4.5, 4)), MUTED)


def _wallet(writer: Writer, upper: Measure, lower: Measure) -> tuple[Block, Block]:
    return _wallet_upper(writer, upper), _wallet_lower(writer, lower)


def _wallet_upper(writer: Writer, measure: Measure) -> Block:
    page, scale, width = writer.page, measure.scale, measure.width
    note = writer.notes(Measure(width * 3, 0.64))
    issuer = writer.text("issuer", page.issuer, _SEMIBOLD, (width, _sizes(measure, 6.75, 6.25, 4)))
    block = note.below(2.0, issuer) if note.height else issuer
    rule = Block((BoxMark("rule", (0.0, 0.0, 18.0, 1.1), writer.design.colour),), 1.1)
    name = writer.text("learner", page.learner, _SERIF, (width, Sizes(14.0 * scale, 12.0 * scale, 6.5, 5)))
    block = block.below(6.0 * scale, rule).below(7.0 * scale, name)
    if page.identity:
        block = block.below(1.0, writer.text("identity", page.identity, _PLAIN, (width, _sizes(measure, 6.0, 6.0, 2))))
    largest = min(8.75 * scale, size_of(name) * 0.75)
    title = writer.text("title", page.title, _SERIF, (width, Sizes(largest, largest * 0.9, min(_LEAST, largest), 5)))
    block = block.below(3.0 * scale, title)
    if page.replacement:
        room = (width, _sizes(measure, 6.0, 5.75, 3))
        block = block.below(2.0, writer.text("replacement", page.replacement, _PLAIN, room, MUTED))
    return block


def _wallet_lower(writer: Writer, measure: Measure) -> Block:
    block = Block()
    for name, text in _wallet_facts(writer):
        room = (measure.width, _sizes(measure, 6.5, 6.0, 3))
        block = block.below(1.0 if block.height else 0.0, writer.text(name, text, _PLAIN, room))
    return block.below(2.5, _short_form(writer, measure.width)) if writer.is_short else block


def _wallet_facts(writer: Writer) -> Iterator[tuple[str, str]]:
    page, fixed = writer.page, writer.words
    if page.outcome:
        yield "fact", page.outcome
    yield "fact", f"{fixed.awarded} {bidi.isolated(words.date_text(page.awarded, page.language))}"
    if page.valid_until:
        yield "fact", f"{fixed.valid_until} {bidi.isolated(words.date_text(page.valid_until, page.language))}"


def _wallet_check(setting: Setting) -> Block:
    """The code, its number and where it is checked; a card has no room for how else."""
    writer, (modules, module) = setting.writer, setting.code
    page, side, quiet = writer.page, setting.code_side, setting.quiet
    clear = BoxMark("quiet zone", (-quiet, -quiet, side + quiet, side + quiet), WHITE)
    block = Block((clear, CodeMark("code", modules, 0.0, 0.0, module)), side)
    width = side + 4.0
    number = writer.word("number", bidi.isolated_left_to_right(page.number), _BOLD, (width, Sizes(8.0, 7.0, 5.0, 1)))
    block = block.below(quiet, number)
    at = page.check_at or bidi.isolated_left_to_right(page.telephone)
    room = (width, Sizes(6.25, 5.25, 4.25, 2))
    return block.below(0.5, writer.text("address" if page.check_at else "telephone", at, _PLAIN, room))


def _sizes(measure: Measure, full: float, least_on_one_line: float, most_lines: int) -> Sizes:
    return Sizes(full, least_on_one_line, min(4.75, full), most_lines).scaled(measure.scale)
