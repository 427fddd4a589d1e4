"""Laid-out pages as a PDF 1.7 document: its metadata, fonts, pictures and pages. Same input, same bytes."""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from credesk.certificates.drawing import page_content
from credesk.certificates.embedding import embedded
from credesk.certificates.marks import Mark, PictureMark, PixelPicture, TextMark


@dataclass(frozen=True, slots=True)
class About:
    """What a document says of itself. ``identity`` are the bytes that its ID follows from."""

    title: str
    author: str
    subject: str
    language: str
    made: dt.datetime
    identity: bytes


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One page: its size in points, and what stands on it."""

    width: float
    height: float
    marks: tuple[Mark, ...]


def document_of(about: About, pages: Sequence[PaperPage]) -> Any:
    """A reportlab PDFDocument with the pages; whoever asked may add to it before its bytes are taken."""
    runs = (run for page in pages for mark in page.marks if isinstance(mark, TextMark) for run in mark.line.runs)
    faces = embedded(runs)
    pictures = _named_pictures(pages)
    contents = [page_content(page.marks, page.height, faces, pictures) for page in pages]
    document = _document(about)
    fonts = {face.resource: face.added_to(document) for face in faces.values()}
    images = {name: _image(document, picture, name) for picture, name in pictures.items()}
    for page, content in zip(pages, contents, strict=True):
        _add_page(document, page, content, fonts, images)
    return document


def pdf_date(moment: dt.datetime) -> str:
    """A moment as PDF writes it (ISO 32000-1, 7.9.4)."""
    return moment.astimezone(dt.UTC).strftime("D:%Y%m%d%H%M%SZ")


def _named_pictures(pages: Sequence[PaperPage]) -> dict[PixelPicture, str]:
    found: dict[PixelPicture, str] = {}
    for page in pages:
        for mark in page.marks:
            if isinstance(mark, PictureMark):
                found.setdefault(mark.picture, f"P{len(found) + 1}")
    return found


def _document(about: About) -> Any:
    from reportlab.pdfbase import pdfdoc

    document: Any = pdfdoc.PDFDocument(invariant=1, pdfVersion=(1, 7), lang=about.language)
    document.setCompression(1)
    document.setTitle(about.title)
    document.setAuthor(about.author)
    document.setSubject(about.subject)
    document.setKeywords("")
    document.setCreator("Credesk")
    document.setProducer("Credesk, ReportLab, HarfBuzz")
    document.setDateFormatter(lambda *_: pdf_date(about.made))
    # The file's ID follows from what it holds, whatever the environment says about dates.
    document.signature = hashlib.md5(usedforsecurity=False)
    document.updateSignature(hashlib.sha256(about.identity).digest())
    catalog = document.Catalog
    # No Direction: R2L would only turn pages the other way, and makes readers copy numbers backwards.
    catalog.ViewerPreferences = pdfdoc.PDFDictionary({"PrintScaling": "/None", "DisplayDocTitle": "true"})
    return document


def _image(document: Any, picture: PixelPicture, name: str) -> Any:
    """A picture as an image XObject (ISO 32000-1, 8.9.5); its bytes are compressed already."""
    from reportlab.pdfbase import pdfdoc

    entries = {
        "Type": "/XObject",
        "Subtype": "/Image",
        "Width": picture.width,
        "Height": picture.height,
        "ColorSpace": "/DeviceGray" if picture.channels == 1 else "/DeviceRGB",
        "BitsPerComponent": 8,
        "Filter": "/FlateDecode",
    }
    return document.Reference(pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), picture.rows), f"picture:{name}")


def _add_page(document: Any, page: PaperPage, content: bytes, fonts: dict[str, Any], images: dict[str, Any]) -> None:
    from reportlab.pdfbase import pdfdoc

    made = pdfdoc.PDFPage()
    made.MediaBox = pdfdoc.PDFArray([0, 0, round(page.width, 3), round(page.height, 3)])
    made.Contents = pdfdoc.PDFStream(None, content, [pdfdoc.PDFZCompress])
    made.Resources = pdfdoc.PDFResourceDictionary(Font=dict(fonts), XObject=dict(images))
    document.addPage(made)
