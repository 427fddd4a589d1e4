"""Faces inside a PDF: the glyphs in use cut out by HarfBuzz's subsetter, as a composite font (ISO 32000-1, 9.7).

Characters are written as glyph numbers (Identity-H); a ToUnicode map says what they stand for, so that text can be
searched and copied. Names, order and bytes follow from the text alone.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from credesk.certificates.fonts import Face
from credesk.certificates.shaping import Glyph, Run

_DROPPED = ("GSUB", "GPOS", "GDEF", "name", "OS/2", "cmap", "STAT", "HVAR", "VVAR", "MVAR", "post", "gasp", "kern")


_LIGATURES = {
    text: chr(form)
    for form in (*range(0xFEFC, 0xFEF4, -1), *range(0xFDC7, 0xFBE9, -1))
    if len(text := unicodedata.normalize("NFKC", chr(form))) > 1 and " " not in text
}
"""Arabic ligatures that Unicode has as characters: readers take those apart in the right order; two letters on one
glyph they would swap."""


class EmbeddedFace:
    """One face in one document: collects the glyphs in use, then gives each its number in the file that is embedded."""

    def __init__(self, face: Face, resource: str) -> None:
        self.face = face
        self.resource = resource
        self._texts: dict[int, str] = {}
        self._ambiguous: set[int] = set()
        self._numbers: Mapping[int, int] = {}
        self._file = b""
        self._outlines = ""

    def use(self, run: Run) -> None:
        """Notes the glyphs of a run and what they stand for."""
        for glyph in run.glyphs:
            known = self._texts.setdefault(glyph.number, glyph.text)
            if known != glyph.text:
                self._ambiguous.add(glyph.number)

    def close(self) -> None:
        """Cuts the glyphs out; from here on ``code`` answers."""
        self._file, self._outlines, numbers = _cut(self.face, tuple(sorted(self._texts)))
        self._numbers = dict(numbers)

    def code(self, glyph: int) -> str:
        """The glyph's code in the page's text: four hex digits."""
        return f"{self._numbers[glyph]:04X}"

    def width(self, glyph: int) -> int:
        """The glyph's width as the PDF states it, in thousandths of an em."""
        return round(self.face.advance(glyph) * 1000 / self.face.upem)

    def tells(self, glyphs: Sequence[Glyph]) -> bool:
        """Whether the ToUnicode map alone gives back what these glyphs say."""
        return all(glyph.text and glyph.number not in self._ambiguous for glyph in glyphs)

    def added_to(self, document: Any) -> Any:
        """Adds the font's objects to a reportlab PDFDocument, and gives the reference to the font dictionary."""
        from reportlab.pdfbase import pdfdoc

        name = f"{_tag(self.resource)}+{self.face.name}"
        font = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": pdfdoc.PDFName(name),
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([self._descendant(document, name)]),
            "ToUnicode": _stream(document, self._to_unicode(name).encode("ascii"), f"unicode:{name}"),
        }
        return document.Reference(pdfdoc.PDFDictionary(font), f"font:{name}")

    def _descendant(self, document: Any, name: str) -> Any:
        from reportlab.pdfbase import pdfdoc

        is_glyf = self._outlines == "glyf"
        font = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2" if is_glyf else "/CIDFontType0",
            "BaseFont": pdfdoc.PDFName(name),
            "CIDSystemInfo": pdfdoc.PDFDictionary(
                {"Registry": _literal("Adobe"), "Ordering": _literal("Identity"), "Supplement": 0}
            ),
            "FontDescriptor": document.Reference(self._descriptor(document, name), f"descriptor:{name}"),
            "DW": 0,
            "W": self._widths(),
        }
        if is_glyf:
            font["CIDToGIDMap"] = "/Identity"
        return document.Reference(pdfdoc.PDFDictionary(font), f"descendant:{name}")

    def _descriptor(self, document: Any, name: str) -> Any:
        from reportlab.pdfbase import pdfdoc

        face = self.face
        ascent, descent = (round(value * 1000 / face.upem) for value in (face.ascent, -face.descent))
        is_glyf = self._outlines == "glyf"
        entries = {} if is_glyf else {"Subtype": "/CIDFontType0C"}
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": pdfdoc.PDFName(name),
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([-1000, descent, 3000, ascent]),
                "ItalicAngle": 0,
                "Ascent": ascent,
                "Descent": descent,
                "CapHeight": round(ascent * 0.72),
                "StemV": 80,
                "FontFile2" if is_glyf else "FontFile3": _stream(document, self._file, f"file:{name}", entries),
            }
        )

    def _widths(self) -> str:
        """The W array, already written out: reportlab formats numbers one by one, slowly."""
        by_code = sorted((code, self.width(glyph)) for glyph, code in self._numbers.items())
        return "[" + " ".join(f"{code} [{width}]" for code, width in by_code) + "]"

    def _to_unicode(self, name: str) -> str:
        rows = [
            f"<{self.code(glyph)}> <{_LIGATURES.get(text, text).encode('utf-16-be').hex().upper()}>"
            for glyph, text in sorted(self._texts.items())
            if text
        ]
        blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            f"/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /{name} def\n"
            "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
            f"{body}\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
        )


def embedded(runs: Iterable[Run]) -> dict[Face, EmbeddedFace]:
    """The faces of all runs of a document, closed, in order of first use."""
    faces: dict[Face, EmbeddedFace] = {}
    for run in runs:
        if run.face not in faces:
            faces[run.face] = EmbeddedFace(run.face, f"F{len(faces) + 1}")
        faces[run.face].use(run)
    for face in faces.values():
        face.close()
    return faces


@lru_cache(maxsize=128)
def _cut(face: Face, glyphs: tuple[int, ...]) -> tuple[bytes, str, tuple[tuple[int, int], ...]]:
    """``(font file, its outline table, ((glyph, number in the file), ...))`` of a face cut down to some glyphs."""
    import uharfbuzz

    flags = uharfbuzz.SubsetFlags
    wanted = uharfbuzz.SubsetInput()
    wanted.flags = flags.NO_HINTING | flags.NO_LAYOUT_CLOSURE | flags.DOWNGRADE_CFF2 | flags.CFF_IDENTITY_CHARSET
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(f"{tag:4}".encode(), "big") for tag in _DROPPED)
    for axis, value in face.axes.items():
        wanted.pin_axis_location(face.hb_face, axis, value)
    plan = uharfbuzz.SubsetPlan(face.hb_face, wanted)
    cut = plan.execute()
    numbers = plan.old_to_new_glyph_mapping
    outlines = "glyf" if "glyf" in cut.table_tags else "CFF "
    file = bytes(cut.blob.data if outlines == "glyf" else cut.reference_table("CFF ").data)
    return file, outlines, tuple((glyph, int(numbers[glyph])) for glyph in glyphs)


def _tag(resource: str) -> str:
    """Six capitals before the name of a cut font (ISO 32000-1, 9.6.4), from the number of the font in the document."""
    number = int(resource[1:])
    return "CRED" + chr(65 + number // 26) + chr(65 + number % 26)


def _literal(text: str) -> Any:
    from reportlab.pdfbase import pdfdoc

    return pdfdoc.PDFString(text)


def _stream(document: Any, content: bytes, name: str, entries: Mapping[str, Any] | None = None) -> Any:
    from reportlab.pdfbase import pdfdoc

    known = {"Length1": len(content), **(entries or {})} if name.startswith("file:") else dict(entries or {})
    stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(known), content, [pdfdoc.PDFZCompress])
    return document.Reference(stream, name)
