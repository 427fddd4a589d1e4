"""The certificate as a PDF: the pages, their fonts, the credential attached, and the metadata.

Same input, same bytes.
"""

import datetime as dt
import hashlib
from typing import Any

from credesk.certificates.drawing import page_content
from credesk.certificates.embedding import embedded
from credesk.certificates.layout import A4_LANDSCAPE, Sheet, lay_out
from credesk.certificates.marks import TextMark
from credesk.certificates.page import CertificatePage, checked

ATTACHMENT_NAME = "credential.json"


def draw(page: CertificatePage, sheet: Sheet = A4_LANDSCAPE) -> bytes:
    """The certificate as a PDF 1.7 file.

    Raises BadInput (also as TooMuchForAPage and TooMuchForACode) before anything is drawn: for characters that no font
    has, texts that do not fit, and a paper proof too long for a readable code.
    """
    laid = lay_out(checked(page), sheet)
    runs = (run for marks in laid for mark in marks if isinstance(mark, TextMark) for run in mark.line.runs)
    faces = embedded(runs)
    contents = [page_content(marks, sheet.height, faces) for marks in laid]
    document = _document(page)
    fonts = {face.resource: face.added_to(document) for face in faces.values()}
    for content in contents:
        _add_page(document, sheet, content, fonts)
    _attach(document, page)
    return bytes(document.GetPDFData(None))


def _document(page: CertificatePage) -> Any:
    from reportlab.pdfbase import pdfdoc

    document: Any = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7), lang=page.language)
    document.setCompression(1)
    document.setTitle(f"{page.title} – {page.learner}")
    document.setAuthor(page.issuer)
    document.setSubject(f"{page.title} ({page.number})")
    document.setKeywords("")
    document.setCreator("Credesk")
    document.setProducer("Credesk, ReportLab, HarfBuzz")
    document.setDateFormatter(lambda *_: _date(page.made))
    _fix_identity(document, page)
    catalog = document.Catalog
    # No Direction: R2L would only turn pages the other way, and makes readers copy numbers backwards.
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"PrintScaling": "/None", "DisplayDocTitle": "true"})
    return document


def _fix_identity(document: Any, page: CertificatePage) -> None:
    """The file's ID follows from what it holds, whatever the environment says about dates."""
    document.signature = hashlib.md5(usedforsecurity=False)
    document.updateSignature(hashlib.sha256(repr(page).encode("utf-8")).digest())


def _date(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("D:%Y%m%d%H%M%SZ")


def _add_page(document: Any, sheet: Sheet, content: bytes, fonts: dict[str, Any]) -> None:
    from reportlab.pdfbase import pdfdoc

    page = pdfdoc.PDFPage()
    page.MediaBox = pdfdoc.PDFArray([0, 0, round(sheet.width, 3), round(sheet.height, 3)])
    page.Contents = pdfdoc.PDFStream(None, content, [pdfdoc.PDFZCompress])
    page.Resources = pdfdoc.PDFResourceDictionary(Font=dict(fonts))
    document.addPage(page)


def _attach(document: Any, page: CertificatePage) -> None:
    """The credential as an associated file of the document (ISO 32000-2, 14.13): the source of what is printed."""
    from reportlab.pdfbase import pdfdoc

    parameters = pdfdoc.PDFDictionary(
        {
            "Size": len(page.credential),
            "ModDate": pdfdoc.PDFString(_date(page.made)),
            "CheckSum": pdfdoc.PDFText(hashlib.md5(page.credential, usedforsecurity=False).digest()),
        }
    )
    kind = pdfdoc.PDFDictionary({"Type": "/EmbeddedFile", "Subtype": "/application#2Fjson", "Params": parameters})
    stream = document.Reference(pdfdoc.PDFStream(kind, page.credential, [pdfdoc.PDFZCompress]), "attached file")
    specification = pdfdoc.PDFDictionary(
        {
            "Type": "/Filespec",
            "F": pdfdoc.PDFString(ATTACHMENT_NAME),
            "UF": pdfdoc.PDFString(ATTACHMENT_NAME),
            "Desc": pdfdoc.PDFString("Open Badges 3.0 credential"),
            "AFRelationship": "/Source",
            "EF": pdfdoc.PDFDictionary({"F": stream, "UF": stream}),
        }
    )
    named = document.Reference(specification, "attached file specification")
    names = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray([pdfdoc.PDFString(ATTACHMENT_NAME), named])})
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]
    catalog.AF = pdfdoc.PDFArray([named])
    catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": names})
