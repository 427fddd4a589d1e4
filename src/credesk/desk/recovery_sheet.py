"""The recovery sheet: one A4 page in black and white with the code of a recovery file, its picture, and what to do.

Windows and terminal print the same sheet; the words are handed in, so that it can be in any language.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

from credesk.certificates import bidi
from credesk.certificates.drawing import page_content
from credesk.certificates.embedding import embedded
from credesk.certificates.fonts import BOLD
from credesk.certificates.marks import BLACK, BoxMark, CodeMark, Mark, TextMark
from credesk.certificates.paragraphs import Voice, wrapped
from credesk.certificates.shaping import Style
from credesk.domain.errors import BadInput
from credesk.keys.recovery_code import code_bytes, grouped, with_checks

WIDTH, HEIGHT, MARGIN = 595.276, 841.89, 62.0
_QR_SIDE, _GAP = 124.0, 20.0
_TEXT, _CODE, _TITLE = 10.5, 20.0, 24.0


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What the sheet is about. ``code`` is as a recovery file's making gave it, or "" for a blank to write on.

    ``made`` is a day as people read it, ``words`` the fingerprint words of the root.
    """

    issuer: str
    file: str
    code: str
    words: str
    made: str


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The fixed words of the sheet in one language."""

    language: str = "en"
    right_to_left: bool = False
    title: str = "Recovery sheet"
    purpose: str = (
        "The recovery file opens with the code on this sheet and with nothing else. Whoever has both can sign in this "
        "organisation's name: keep the paper and the file apart, each in a locked place."
    )
    opens: str = (
        "It opens: the keys that sign certificates and status lists, this workstation's own keys, and the root key if "
        "it was not kept offline when the file was made. It does not hold learners' data: that is in the backups."
    )
    file: str = "Recovery file"
    made: str = "Made on"
    words: str = "Fingerprint words of the root"
    lies: str = "The file lies at"
    code: str = "Recovery code"
    checks: str = (
        "Seven groups of five. The fifth of each is its check character: Credesk says in which group a mistake is. "
        "0 and O are the same here, and so are 1, I and L."
    )
    steps_title: str = "When every passphrase is lost"
    steps: tuple[str, ...] = (
        "Install Credesk, and bring back the workspace's folder, or restore its latest backup.",
        "Choose “Open with a recovery file” at the first start; in a terminal: credesk recover FILE",
        "Give the recovery file and type the code. The picture holds the same 35 characters.",
        "Choose a new passphrase. Write a new recovery file and a new sheet, and destroy this one.",
    )


ENGLISH = SheetWords()


def sheet_pdf(facts: SheetFacts, words: SheetWords = ENGLISH) -> bytes:
    """The sheet as a PDF of one page. Raises WrongRecoveryCode for a code that is mistyped, BadInput for what no
    font has or what does not fit."""
    drawing = _Drawing(words)
    drawing.draw(facts)
    if drawing.at > HEIGHT - MARGIN / 2:
        raise BadInput("The texts of the recovery sheet do not fit on one page.", "Nothing was written.")
    return _document(tuple(drawing.marks), facts, words)


def _document(marks: tuple[Mark, ...], facts: SheetFacts, words: SheetWords) -> bytes:
    from reportlab.pdfbase import pdfdoc

    faces = embedded(run for mark in marks if isinstance(mark, TextMark) for run in mark.line.runs)
    content = page_content(marks, HEIGHT, faces)
    document: Any = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7), lang=words.language)
    document.setTitle(words.title)
    document.setAuthor(facts.issuer)
    document.setCreator("Credesk")
    document.setProducer("Credesk, ReportLab, HarfBuzz")
    document.signature = hashlib.md5(usedforsecurity=False)
    document.updateSignature(hashlib.sha256(content).digest())
    fonts = {face.resource: face.added_to(document) for face in faces.values()}
    page = pdfdoc.PDFPage()
    page.MediaBox = pdfdoc.PDFArray([0, 0, WIDTH, HEIGHT])
    page.Contents = pdfdoc.PDFStream(None, content, [pdfdoc.PDFZCompress])
    page.Resources = pdfdoc.PDFResourceDictionary(Font=fonts)
    document.addPage(page)
    return bytes(document.GetPDFData(None))


class _Drawing:
    """Sets marks from the top down."""

    def __init__(self, words: SheetWords) -> None:
        self.words = words
        self.at = MARGIN
        self.marks: list[Mark] = []

    def draw(self, facts: SheetFacts) -> None:
        """The whole page."""
        words = self.words
        self._text(facts.issuer, 12.0, bold=True, after=2.0)
        self._text(words.title, _TITLE, bold=True, after=10.0)
        self._text(words.purpose, _TEXT, after=6.0)
        self._text(words.opens, _TEXT, after=14.0)
        for name, value in ((words.file, facts.file), (words.made, facts.made), (words.words, facts.words)):
            self._pair(name, value)
        self._pair(words.lies, "")
        self._text(words.code, 12.0, bold=True, after=6.0)
        self._code(facts.code)
        self._text(words.checks, 9.0, after=16.0)
        self._text(words.steps_title, 12.0, bold=True, after=6.0)
        for number, step in enumerate(words.steps, 1):
            self._text(f"{number}.  {step}", _TEXT, after=5.0)

    def _text(self, text: str, size: float, *, bold: bool = False, after: float = 4.0) -> None:
        voice = Voice(Style(weight=BOLD) if bold else Style(), self.words.language, self.words.right_to_left)
        if not text:
            return
        for line in wrapped(text, voice, (WIDTH - 2 * MARGIN) / size):
            left = WIDTH - MARGIN - line.width * size if self.words.right_to_left else MARGIN
            self.marks.append(TextMark("text", line, left, self.at, size))
            self.at += (line.ascent + line.descent) * size * 1.12
        self.at += after

    def _pair(self, name: str, value: str) -> None:
        self._text(name, 9.0, bold=True, after=0.0)
        if value:
            self._text(bidi.isolated(value), _TEXT + 0.5, after=7.0)
            return
        self.at += 22.0
        self.marks.append(BoxMark("line", (MARGIN, self.at, WIDTH - MARGIN, self.at + 0.8), BLACK))
        self.at += 14.0

    def _code(self, code: str) -> None:
        """A frame with the code in groups and its picture, or empty to write into."""
        top, bottom = self.at, self.at + _QR_SIDE + 2 * _GAP
        self.marks.append(BoxMark("frame", (MARGIN, top, WIDTH - MARGIN, bottom), BLACK, stroke=1.4))
        if code:
            groups = with_checks(grouped(code_bytes(code).decode()))
            self._groups(groups, top)
            modules = _modules("-".join(groups))
            self.marks.append(
                CodeMark("code", modules, WIDTH - MARGIN - _GAP - _QR_SIDE, top + _GAP, _QR_SIDE / len(modules))
            )
        self.at = bottom + 8.0

    def _groups(self, groups: tuple[str, ...], top: float) -> None:
        """Two columns, read down: digits and capitals that stand apart, always from the left."""
        voice = Voice(Style(weight=BOLD), "en")
        small = Voice(Style(), "en")
        for place, group in enumerate(groups):
            column, row = divmod(place, 4)
            left, line_top = MARGIN + _GAP + 146.0 * column, top + _GAP + 31.0 * row
            self.marks.append(TextMark("number", small.line(str(place + 1)), left, line_top + 7.0, 8.0))
            self.marks.append(TextMark("group", voice.line(group), left + 16.0, line_top, _CODE))


def _modules(text: str) -> tuple[bytes, ...]:
    import qrcode
    from qrcode.constants import ERROR_CORRECT_Q

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(text)
    code.make(fit=True)
    return tuple(bytes(map(bool, row)) for row in code.modules)
