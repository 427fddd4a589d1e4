"""The parts of a certificate, each as a block of marks for a given width and scale."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from credesk.certificates import bidi, words
from credesk.certificates.design import PLAIN, Design, SignatureLine, without
from credesk.certificates.fonts import BOLD, SEMIBOLD, SERIF
from credesk.certificates.formats import SHEETS, is_card
from credesk.certificates.marks import (
    BLACK,
    MUTED,
    WHITE,
    WRONG,
    Block,
    BoxMark,
    CodeMark,
    Colour,
    PictureMark,
    PixelPicture,
    TextMark,
    mirrored,
)  # fmt: skip
from credesk.certificates.page import CertificatePage
from credesk.certificates.paragraphs import Fitted, Sizes, Voice, fit
from credesk.certificates.qr import QUIET_MODULES, Modules
from credesk.certificates.shaping import Style
from credesk.domain.errors import BadInput

_PLAIN, _BOLD, _SEMIBOLD = Style(), Style(weight=BOLD), Style(weight=SEMIBOLD)
_SERIF, _SERIF_BOLD = Style(role=SERIF), Style(role=SERIF, weight=BOLD)
_LEAST = 6.0


@dataclass(frozen=True, slots=True)
class Measure:
    """The room for a block: its width in points and the scale at which it is set (1 is full size)."""

    width: float
    scale: float = 1.0

    def of(self, width: float) -> "Measure":
        """The same scale in another width."""
        return Measure(width, self.scale)


class TooMuchForAPage(BadInput):
    """A text does not fit on the certificate even at the smallest size that can be read. Nothing was drawn."""


def set_lines(name: str, fitted: Fitted, lead: float = 0.0, colour: Colour = BLACK) -> Block:
    """Lines under each other, at least ``lead`` points apart."""
    marks, top = [], 0.0
    for line in fitted.lines:
        height = (line.ascent + line.descent) * fitted.size
        room = max(height, lead)
        marks.append(TextMark(name, line, 0.0, top + (room - height) / 2, fitted.size, colour))
        top += room
    return Block(tuple(marks), top)


class Writer:
    """Makes the blocks of one page: its words, its voices and its texts."""

    def __init__(self, page: CertificatePage, design: Design = PLAIN) -> None:
        no_room = SHEETS[design.format].leaves_out
        self.page = without(page, (*design.left_out, *no_room))
        self.design = design
        self._on_card = is_card(design.format)
        self.is_short = any(getattr(page, name) for name in no_room)
        self.words = words.words_for(page.language)
        self._right_to_left = words.is_right_to_left(page.language)
        self._words_language = words.words_language(page.language)

    def text(self, name: str, text: str, style: Style, room: tuple[float, Sizes], colour: Colour = BLACK) -> Block:
        """A text of the page, fitted into a width; no block where there is no text."""
        return self._set(name, text, Voice(style, self.page.language, self._right_to_left), room, colour)

    def word(self, name: str, text: str, style: Style, room: tuple[float, Sizes], colour: Colour = BLACK) -> Block:
        """A fixed word of the page's language, fitted into a width."""
        return self._set(name, text, Voice(style, self._words_language, self._right_to_left), room, colour)

    def _set(self, name: str, text: str, voice: Voice, room: tuple[float, Sizes], colour: Colour) -> Block:
        if not text:
            return Block()
        fitted = fit(text, voice, *room)
        if fitted is None:
            raise TooMuchForAPage(f"“{text[:60]}” is too long for a certificate.", "Nothing was drawn. Shorten it.")
        return set_lines(name, fitted, 0.0, colour)

    def spaced(self) -> Style:
        """Bold small capitals with wide spacing, for scripts whose letters stand apart."""
        joined = self._words_language.partition("-")[0] in ("ar", "hi")
        return Style(weight=BOLD, spacing=0.0 if joined else 0.09)

    def head(self, measure: Measure, *, noted: bool = True) -> Block:
        """Seal, issuer, licence and country; the notes that a page is worth nothing, or a copy."""
        note = self.notes(measure) if noted else Block()
        taken = max((mark.box[2] + 18.0 for mark in note.marks), default=0.0)
        seal = self._seal()
        start = seal.marks[0].box[2] + 12.5 if seal.marks else 0.0
        room = measure.width - start - taken
        issuer = self.text("issuer", self.page.issuer, _SEMIBOLD, (room, _sizes(measure, 12.75, 11, 7.5, 3)))
        parts = [bidi.isolated(part) for part in (self.page.licence, self.page.country) if part]
        licence = self.text("licence", " · ".join(parts), _PLAIN, (room, _sizes(measure, 9.5, 8.5, _LEAST, 3)), MUTED)
        beside = issuer.below(1.0, licence)
        height = max(seal.height, beside.height)
        marks = (
            *seal.at(0.0, (height - seal.height) / 2),
            *beside.at(start, (height - beside.height) / 2),
            *note.at(measure.width - taken + 18.0, 0.0),
        )
        return Block(marks, height)

    def notes(self, measure: Measure) -> Block:
        """That a practice page is worth nothing, and that a copy is one."""
        page, block = self.page, Block()
        room = (measure.width / 3, _sizes(measure, 9.75, 8, _LEAST, 1))
        if page.practice:
            block = self.word("practice note", self.words.practice_note, _BOLD, room, WRONG)
        if page.copied is not None:
            said = self.words.copy.format(date=words.date_text(page.copied, page.language))
            block = block.below(3.0 if block.marks else 0.0, self.word("copy", said, _BOLD, room))
        return block

    def _seal(self) -> Block:
        if self.design.logo is not None:
            return _pictured("logo", self.design.logo, (84.0, 30.0) if self._on_card else (132.0, 44.0))
        if not self.page.seal:
            return Block()
        side = 28.0 if self._on_card else 40.0
        ring = BoxMark("seal", (0.0, 0.0, side, side), self.design.colour, stroke=1.5, round=True)
        room = (side * 0.7, Sizes(10.5 * side / 40.0, 5, 4, 1))
        text = self.text("initials", self.page.seal, _SERIF_BOLD, room, self.design.colour)
        width = text.marks[0].box[2] if text.marks else 0.0
        return Block((ring, *text.at((side - width) / 2, (side - text.height) / 2)), side)

    def person(self, measure: Measure) -> Block:
        """The learner's name, what was demonstrated, and the title of the microcredential."""
        name = self.name(measure)
        block = self.kind(measure).below(4.0 * measure.scale, name)
        if self.page.identity:
            block = block.below(2.0 * measure.scale, self.identity(measure))
        return self.said(block, measure, size_of(name) * 0.66)

    def kind(self, measure: Measure) -> Block:
        """What kind of certificate it is."""
        spaced = Style(spacing=self.spaced().spacing * 1.5)
        room = (measure.width, _sizes(measure, 9.0, 8, _LEAST, 1))
        return self.word("kind", self.words.kind, spaced, room, self.design.colour)

    def name(self, measure: Measure) -> Block:
        """The learner's name, the largest thing on the page."""
        return self.text("learner", self.page.learner, _SERIF, (measure.width, _sizes(measure, 36.0, 25, 9, 5)))

    def identity(self, measure: Measure) -> Block:
        """What besides the name says who it is."""
        return self.text("identity", self.page.identity, _PLAIN, (measure.width, _sizes(measure, 9.0, 8, _LEAST, 2)))

    def said(self, block: Block, measure: Measure, largest: float) -> Block:
        """Under a block: what was demonstrated, the title at ``largest`` points at most, and what is replaced."""
        page, scale, width = self.page, measure.scale, measure.width
        sizes = _sizes(measure, 10.5, 9.5, 7, 4)
        if page.statement:
            said = self.text("statement", page.statement, _PLAIN, (width, sizes))
        else:
            said = self.word("statement", self.words.statement, _PLAIN, (width, sizes))
        block = block.below(3.0 * scale, said)
        largest = min(21.0 * scale, largest)  # the name stays the largest thing on the page
        title = self.text("title", page.title, _SERIF, (width, Sizes(largest, largest * 0.76, min(8, largest), 5)))
        block = block.below(5.0 * scale, title)
        if page.replacement:
            room = (width, _sizes(measure, 9.0, 8, _LEAST, 3))
            block = block.below(5.0 * scale, self.text("replacement", page.replacement, _PLAIN, room, MUTED))
        return block

    def outcomes(self, measure: Measure) -> Block:
        """The learning outcomes as a list under its heading."""
        listed = self.outcomes_list(measure, self.page.outcomes)
        return self.outcomes_heading(measure).below(7.0 * measure.scale, listed) if listed.marks else Block()

    def outcomes_list(self, measure: Measure, listed: Iterable[str]) -> Block:
        """Learning outcomes under each other, a point before each."""
        scale, indent = measure.scale, 11.25
        block, gap = Block(), 0.0
        for outcome in listed:
            room = (measure.width - indent, Sizes(9.5 * scale, 9.5 * scale * 0.93, min(_LEAST, 9.5 * scale), 8))
            item = self.text("learning outcome", outcome, _PLAIN, room)
            middle = item.marks[0].box[3] * 0.52 if item.marks else 0.0
            radius = 1.6 * scale
            dot = BoxMark("bullet", (1.5, middle - radius, 1.5 + 2 * radius, middle + radius), BLACK, round=True)
            block = block.below(gap, Block((dot, *item.at(indent, 0.0)), item.height))
            gap = 2.5 * scale
        return block

    def outcomes_heading(self, measure: Measure) -> Block:
        """The heading of the learning outcomes."""
        room = (measure.width, _sizes(measure, 8.25, 7.5, _LEAST, 2))
        return self.word("outcomes heading", self.words.learning_outcomes, self.spaced(), room, MUTED)

    def outcomes_elsewhere(self, measure: Measure) -> Block:
        """What stands on the first page where the learning outcomes need the next one."""
        room = (measure.width, _sizes(measure, 9.5, 9, _LEAST, 2))
        note = self.word("outcomes elsewhere", self.words.see_next_page, _PLAIN, room)
        return self.outcomes_heading(measure).below(5.0, note)

    def facts(self, measure: Measure) -> Block:
        """Outcome, workload, level, quality and dates as rows, then the lines to sign on."""
        return self.signed(self.fact_rows(measure), measure)

    def fact_rows(self, measure: Measure) -> Block:
        """Outcome, workload, level, quality and dates, a label before each."""
        rows = [(label, value) for label, value in self._rows() if value]
        block, gap = Block(), 0.0
        sizes = _sizes(measure, 9.5, 8.5, _LEAST, 4)
        widest = max((self._width(label, sizes) for label, _ in rows), default=0.0)
        start = min(max(51.75, widest + 9.0), measure.width * 0.42)
        for label, value in rows:
            label_block = self.word("label", label, _PLAIN, (start - 9.0, sizes), MUTED)
            value_block = self.text("fact", value, _PLAIN, (measure.width - start, sizes))
            row = _on_one_line(label_block, value_block, start)
            block = block.below(gap, row)
            gap = 4.75 * measure.scale
        return block

    def _rows(self) -> Sequence[tuple[str, str]]:
        page, fixed = self.page, self.words
        until = words.date_text(page.valid_until, page.language) if page.valid_until else ""
        return (
            (fixed.outcome, page.outcome),
            (fixed.workload, page.workload),
            (fixed.level, page.level),
            (fixed.quality, page.quality),
            (fixed.awarded, words.date_text(page.awarded, page.language)),
            (fixed.valid_until, until),
        )

    def _width(self, text: str, sizes: Sizes) -> float:
        voice = Voice(_PLAIN, self._words_language, self._right_to_left)
        return voice.line(text).width * sizes.full

    def signed(self, block: Block, measure: Measure) -> Block:
        """Under a block: the lines to sign on, two abreast where there are several, with the signatures' pictures."""
        lines = (*self.design.signatures, *(SignatureLine(words) for words in self.page.signatories))
        across = 1 if len(lines) == 1 else 2
        width = (measure.width - 18.0 * (across - 1)) / across
        for start in range(0, len(lines), across):
            abreast = lines[start : start + across]
            over = 30.0 * measure.scale if any(line.picture for line in abreast) else 0.0
            row = [self._signature(line, measure.of(width), over) for line in abreast]
            marks = tuple(mark for place, one in enumerate(row) for mark in one.at(place * (width + 18.0), 0.0))
            gap = 10.0 if over else 24.0
            block = block.below(gap * measure.scale, Block(marks, max(one.height for one in row)))
        return block

    def _signature(self, line: SignatureLine, measure: Measure, over: float) -> Block:
        rule = Block((BoxMark("signature rule", (0.0, 0.0, measure.width, 0.75), BLACK),), 0.75)
        room = (measure.width, _sizes(measure, 9.5, 8.5, _LEAST, 4))
        under = rule.below(6.0 * measure.scale, self.text("signatory", line.words, _PLAIN, room))
        if not over:
            return under
        picture = _pictured("signature", line.picture, (measure.width, over)) if line.picture else Block()
        return Block(picture.at(0.0, over - picture.height), over).below(1.0, under)

    def check(self, measure: Measure, code: tuple[Modules, float]) -> Block:
        """The code, and under it in words how to check: address, telephone and number."""
        modules, module = code
        symbol = CodeMark("code", modules, 0.0, 0.0, module)
        side, quiet = symbol.box[3], QUIET_MODULES * module
        clear = BoxMark("quiet zone", (-quiet, -quiet, side + quiet, side + quiet), WHITE)
        block, gap = Block((clear, symbol), side), max(quiet, 6.75)
        for name, text, style, size in self._check_lines():
            room = (measure.width, _sizes(measure, size, size * 0.88, 5.5, 4))
            gap = gap + 1.5 if name == "number" else gap
            block = block.below(gap, self.word(name, text, style, room))
            gap = 1.25 * measure.scale
        return block

    def _check_lines(self) -> Iterable[tuple[str, str, Style, float]]:
        page, fixed = self.page, self.words
        call = bidi.isolated_left_to_right(page.telephone.replace(" ", "\u00a0"))
        if page.check_at:
            at = fixed.type_the_number_at if page.numbers_published else fixed.code_opens
            yield "check", fixed.scan if page.numbers_published else fixed.scan_only, _BOLD, 8.25
            yield "check at", at, _PLAIN, 8.25
            yield "address", page.check_at, _PLAIN, 8.25
        if page.telephone:
            words_to_call = fixed.or_call if page.check_at else fixed.to_check_call
            yield "telephone", f"{words_to_call} {call}", _PLAIN, 8.25
        if not page.check_at and not page.telephone:
            yield "number label", fixed.number, _PLAIN, 8.25
        yield "number", bidi.isolated_left_to_right(page.number), _BOLD, 9.75


def size_of(block: Block) -> float:
    """The largest size of a block's texts, in points."""
    return max(mark.size for mark in block.marks if isinstance(mark, TextMark))


def _sizes(measure: Measure, full: float, least_on_one_line: float, least: float, most_lines: int) -> Sizes:
    return Sizes(full, least_on_one_line, least, most_lines).scaled(measure.scale)


def _on_one_line(label: Block, value: Block, start: float) -> Block:
    """A label and its value, the baselines of their first lines level."""
    baselines = [block.marks[0].baseline for block in (label, value) if isinstance(block.marks[0], TextMark)]
    lowest = max(baselines)
    down = [lowest - baseline for baseline in baselines]
    marks = (*label.at(0.0, down[0]), *value.at(start, down[1]))
    return Block(marks, max(label.height + down[0], value.height + down[1]))


def _pictured(name: str, picture: PixelPicture, room: tuple[float, float]) -> Block:
    """A picture as large as fits into a width and a height."""
    scale = min(room[0] / picture.width, room[1] / picture.height)
    box = (0.0, 0.0, picture.width * scale, picture.height * scale)
    return Block((PictureMark(name, box, picture),), box[3])


def mirrored_block(block: Block, width: float) -> Block:
    """A block of some width, read from the other side."""
    return Block(mirrored(block.marks, width), block.height)
