"""The certificate as a PDF: its pages, and the credential attached.

Same input, same bytes.
"""

import hashlib
from collections.abc import Iterator
from typing import Any

from credesk.certificates.design import PLAIN, Design
from credesk.certificates.documents import About, PaperPage, document_of, pdf_date
from credesk.certificates.formats import SHEETS
from credesk.certificates.layout import lay_out
from credesk.certificates.page import CertificatePage, checked, checked_texts

ATTACHMENT_NAME = "credential.json"


def draw(page: CertificatePage, design: Design = PLAIN) -> bytes:
    """The certificate as a PDF 1.7 file.

    Raises BadInput (also as TooMuchForAPage and TooMuchForACode) before anything is drawn: for characters that no font
    has, texts that do not fit, and a paper proof too long for a readable code.
    """
    document = document_of(_about(page, design), list(paper_pages(page, design)))
    _attach(document, page)
    return bytes(document.GetPDFData(None))


def paper_pages(page: CertificatePage, design: Design = PLAIN) -> Iterator[PaperPage]:
    """The certificate's pages, laid out. Raises BadInput as ``draw`` does."""
    checked_texts(tuple(design.texts()))
    if design.beside is not None:
        checked(design.beside)
    sheet = SHEETS[design.format]
    for marks in lay_out(checked(page), design):
        yield PaperPage(sheet.width, sheet.height, marks)


def _about(page: CertificatePage, design: Design) -> About:
    identity = repr(page) if design == PLAIN else repr((page, design))
    title, subject = f"{page.title} – {page.learner}", f"{page.title} ({page.number})"
    return About(title, page.issuer, subject, page.language, page.made, identity.encode("utf-8"))


def _attach(document: Any, page: CertificatePage) -> None:
    """The credential as an associated file of the document (ISO 32000-2, 14.13): the source of what is printed."""
    from reportlab.pdfbase import pdfdoc

    parameters = pdfdoc.PDFDictionary(
        {
            "Size": len(page.credential),
            "ModDate": pdfdoc.PDFString(pdf_date(page.made)),
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
