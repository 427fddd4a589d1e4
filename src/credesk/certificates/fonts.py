"""The faces that certificates are set in, found in installed font packages (all under the SIL Open Font License).

Faces are opened in place (the file is mapped, not read) and variable fonts take their weight when a text is shaped and
when the glyphs in use are cut out, so nothing is instanced beforehand and nothing is kept on disk.
"""

import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from credesk.domain.errors import BadInput, Surroundings
from credesk.domain.sentences import sentence

SANS, SERIF = "sans", "serif"
REGULAR, SEMIBOLD, BOLD = 400, 600, 700

_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufe0e\ufe0f")
_NOTO = "manimgx_fonts"
_SCRIPTS = (
    "Arabic", "Hebrew", "Devanagari", "Bengali", "Gujarati", "Gurmukhi", "Tamil", "Telugu", "Kannada", "Malayalam",
    "Oriya", "Sinhala", "Thai", "Lao", "Khmer", "Myanmar", "Ethiopic", "Georgian", "Armenian",
)  # fmt: skip
_CJK_ORDER = {"ja": 0, "ko": 1, "zh-hant": 3, "zh-tw": 3, "zh-mo": 4, "zh-hk": 4}
_CJK_DEFAULT = 2  # Simplified Chinese


@dataclass(frozen=True, slots=True)
class FaceFile:
    """One face in a font package; ``index`` counts in a collection, ``bold`` is its own file where not variable."""

    package: str
    file: str
    index: int = 0
    bold: str = ""


_INTER = FaceFile("fontpkg_inter", "files/Inter[opsz,wght].ttf")
_NOTO_SERIF = FaceFile("fontpkg_noto_serif", "files/NotoSerif[wdth,wght].ttf")
_AMIRI = FaceFile("fontpkg_amiri", "files/Amiri-Regular.ttf", bold="files/Amiri-Bold.ttf")
_PLEX_ARABIC = FaceFile(
    "fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-Regular.ttf", bold="files/IBMPlexSansArabic-Bold.ttf"
)
"""Before Noto Sans Arabic, which sets the dots of letters as glyphs of their own: copied text would fall apart."""
_FRANK_RUHL = FaceFile("fontpkg_frank_ruhl_libre", "files/FrankRuhlLibre[wght].ttf")
_NOTO_SANS = FaceFile(_NOTO, "NotoSans[wght].ttf")
_BY_SCRIPT = tuple(FaceFile(_NOTO, f"NotoSans{script}[wght].ttf") for script in _SCRIPTS)
_SYMBOLS = FaceFile(_NOTO, "NotoSansSymbols[wght].ttf")
_CJK = tuple(FaceFile("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc", index) for index in range(5))


def font_files() -> set[tuple[str, str]]:
    """(package, file in it) of every font that certificates may be set in."""
    serif = (_NOTO_SERIF, _AMIRI, _FRANK_RUHL)
    faces = (*serif, _INTER, _NOTO_SANS, _PLEX_ARABIC, *_BY_SCRIPT, *_CJK, _SYMBOLS)
    return {(face.package, file) for face in faces for file in (face.file, face.bold) if file}


class Face:
    """An opened face at one weight. Lengths are in font units, ``upem`` to the em; glyph numbers are the file's."""

    def __init__(self, path: Path, index: int, weight: int) -> None:
        import uharfbuzz

        self.hb_face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)), index)
        self.hb_font = uharfbuzz.Font(self.hb_face)
        self.axes: dict[str, float] = dict(_pinned(self.hb_face, weight))
        if self.axes:
            self.hb_font.set_variations(self.axes)
        self.unicodes = self.hb_face.unicodes
        self.upem = int(self.hb_face.upem)
        self.name = f"{path.name.partition('[')[0].partition('.')[0].partition('-')[0]}-{weight}-{index}"
        extents = self.hb_font.get_font_extents("ltr")
        self.ascent, self.descent = int(extents.ascender), int(-extents.descender)

    def has(self, character: str) -> bool:
        """Whether the face draws this character."""
        return ord(character) in self.unicodes

    def advance(self, glyph: int) -> int:
        """How far a glyph moves on, in font units."""
        return int(self.hb_font.get_glyph_h_advance(glyph))

    def reach(self, glyph: int) -> tuple[int, int]:
        """The highest and the lowest point of a glyph's outline, in font units from the baseline."""
        extents = self.hb_font.get_glyph_extents(glyph)
        return (int(extents.y_bearing), int(extents.y_bearing + extents.height)) if extents else (0, 0)


def _pinned(hb_face: Any, weight: int) -> Iterator[tuple[str, float]]:
    for axis in hb_face.axis_infos:
        wanted = weight if axis.tag == "wght" else axis.default_value
        yield axis.tag, float(min(max(wanted, axis.min_value), axis.max_value))


@cache
def _package_folder(package: str) -> Path | None:
    found = importlib.util.find_spec(package)
    places = found.submodule_search_locations if found else None
    return Path(next(iter(places))) if places else None


@cache
def _open(face_file: FaceFile, weight: int) -> Face | None:
    folder = _package_folder(face_file.package)
    bold = weight >= SEMIBOLD and face_file.bold
    path = folder / (bold or face_file.file) if folder else None
    return Face(path, face_file.index, weight) if path and path.is_file() else None


def _candidates(role: str, language: str) -> Iterator[FaceFile]:
    if role == SERIF:
        yield from (_NOTO_SERIF, _AMIRI, _FRANK_RUHL)
    yield from (_INTER, _NOTO_SANS, _PLEX_ARABIC, *_BY_SCRIPT)
    yield _CJK[_cjk_index(language)]
    yield from (*_CJK, _SYMBOLS)


def _cjk_index(language: str) -> int:
    tag = language.lower()
    return next((index for prefix, index in _CJK_ORDER.items() if tag.startswith(prefix)), _CJK_DEFAULT)


@lru_cache(maxsize=16384)
def face_for(character: str, role: str, weight: int, language: str) -> Face | None:
    """The first face that draws the character, in the order for this role and language; None where no face does."""
    for face_file in _candidates(role, language):
        face = _open(face_file, weight)
        if face is not None and face.has(character):
            return face
    return None


def missing_glyphs(text: str) -> str:
    """The characters of a text that no installed face draws, each once, in order; empty where all can be printed."""
    _require_fonts()
    drawn = (character for character in dict.fromkeys(text) if character not in _INVISIBLE)
    return "".join(character for character in drawn if face_for(character, SANS, REGULAR, "") is None)


def require_glyphs(text: str) -> None:
    """Raises BadInput that names the characters which no installed face draws."""
    missing = missing_glyphs(text)
    if missing:
        named = ", ".join(f"“{character}” (U+{ord(character):04X})" for character in missing[:5])
        raise BadInput(
            sentence("No font here has {named}, which stands in “{text}”.", named=named, text=text[:60]),
            "Nothing was printed. Write the text without it, or install a font package that has it.",
        )


def invisible(character: str) -> bool:
    """Whether nothing is drawn for the character: joiners, variation selectors, places to break a line."""
    return character in _INVISIBLE


def _require_fonts() -> None:
    if _open(_INTER, REGULAR) is None or _open(_NOTO_SERIF, REGULAR) is None:
        raise Surroundings(
            "The fonts for certificates are not installed.", "Install Credesk again with the packages it asks for."
        )
