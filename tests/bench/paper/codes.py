"""The codes that are compared: each on the real page of a certificate, in the place of ours, as dots of 300 dpi."""

import base64
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from credesk.certificates import qr
from credesk.certificates.drawing import page_content
from credesk.certificates.embedding import embedded
from credesk.certificates.layout import A4_LANDSCAPE, POINTS_A_MM, lay_out
from credesk.certificates.marks import WHITE, BoxMark, CodeMark, Mark, TextMark
from credesk.certificates.page import CertificatePage

DPI = 300
_NUMBER, _LETTERS, _BYTES = 1, 2, 4
"""Modes of segments (ISO/IEC 18004, table 2)."""
_AROUND_MM = 5.0
"""How much of the page around the code a photograph shows."""


@dataclass(frozen=True, slots=True)
class Printed:
    """A code on paper: what it is called, what it says, how large it is, and the page around it as dots."""

    name: str
    text: str
    version: int
    module_mm: float
    size: tuple[int, int]
    rows: bytes

    def question(self, **more: Any) -> dict[str, Any]:
        """As the model's ``answer`` takes it."""
        page = base64.b64encode(zlib.compress(self.rows)).decode("ascii")
        return {"page": page, "size": list(self.size), "text": self.text, **more}


def numeric_code(address: str, digits: str, level: str) -> qr.Modules:
    """Our segments at any level of correction."""
    return _modules([(address.encode("ascii"), _BYTES), (digits.encode("ascii"), _NUMBER)], level)


def byte_code(text: str, level: str) -> qr.Modules:
    """A text as bytes."""
    return _modules([(text.encode("utf-8"), _BYTES)], level)


def alphanumeric_code(text: str, level: str) -> qr.Modules:
    """A text of the 45 characters that take 5.5 bits each."""
    return _modules([(text.encode("ascii"), _LETTERS)], level)


def _modules(segments: list[tuple[bytes, Any]], level: str) -> qr.Modules:
    import qrcode
    from qrcode import constants
    from qrcode.util import QRData

    code = qrcode.QRCode(error_correction=getattr(constants, f"ERROR_CORRECT_{level}"), border=0, mask_pattern=2)
    for segment in segments:
        code.add_data(QRData(*segment), optimize=0)
    code.make(fit=True)
    return tuple(bytes(map(bool, row)) for row in code.modules)


def on_paper(name: str, text: str, modules: qr.Modules, page: CertificatePage, whole_mm: float) -> Printed:
    """The code with its quiet zone in ``whole_mm``, on the certificate's page, as dots of 300 dpi."""
    module = whole_mm / (len(modules) + 2 * qr.QUIET_MODULES)
    marks, box = _exchanged(lay_out(page)[0], modules, module * POINTS_A_MM)
    rows, size = dots(_pdf(marks), box)
    return Printed(name, text, (len(modules) - 17) // 4, module, size, rows)


def _exchanged(marks: tuple[Mark, ...], modules: qr.Modules, module: float) -> tuple[tuple[Mark, ...], Any]:
    """The page's marks with another code, its right lower corner where ours has it; and the code's box in points."""
    ours = next(mark for mark in marks if isinstance(mark, CodeMark))
    side, quiet = len(modules) * module, qr.QUIET_MODULES * module
    left, top = ours.box[2] - side, ours.box[3] - side
    code = replace(ours, modules=modules, left=left, top=top, module=module)
    clear = (left - quiet, top - quiet, left + side + quiet, top + side + quiet)
    others: list[Mark] = [mark for mark in marks if isinstance(mark, TextMark | BoxMark) and mark.name != "quiet zone"]
    return (*others, BoxMark("quiet zone", clear, WHITE), code), code.box


def _pdf(marks: tuple[Mark, ...]) -> bytes:
    from reportlab.pdfbase import pdfdoc

    faces = embedded(run for mark in marks if isinstance(mark, TextMark) for run in mark.line.runs)
    document: Any = pdfdoc.PDFDocument(invariant=1)
    page = pdfdoc.PDFPage()
    page.MediaBox = pdfdoc.PDFArray([0, 0, A4_LANDSCAPE.width, A4_LANDSCAPE.height])
    page.Contents = pdfdoc.PDFStream(None, page_content(marks, A4_LANDSCAPE.height, faces), [pdfdoc.PDFZCompress])
    page.Resources = pdfdoc.PDFResourceDictionary(
        Font={face.resource: face.added_to(document) for face in faces.values()}
    )
    document.addPage(page)
    return bytes(document.GetPDFData(None))


def dots(pdf: bytes, box: tuple[float, float, float, float]) -> tuple[bytes, tuple[int, int]]:
    """The page around the code, black or white, and its width and height."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[0].render(scale=DPI / 72, grayscale=True).to_pil()
    finally:
        document.close()
    around = _AROUND_MM / 25.4 * DPI
    left, top, right, bottom = (side * DPI / 72 for side in box)
    cut = picture.crop((int(left - around), int(top - around), int(right + around), int(bottom + around)))
    return cut.point(lambda grey: 255 if grey >= 128 else 0).convert("1", dither=0).tobytes(), cut.size


def base45(raw: bytes) -> str:
    """RFC 9285."""
    letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"

    def groups() -> Iterator[str]:
        for start in range(0, len(raw), 2):
            part = raw[start : start + 2]
            value = int.from_bytes(part, "big")
            for _ in range(len(part) + 1):
                value, letter = divmod(value, 45)
                yield letters[letter]

    return "".join(groups())
