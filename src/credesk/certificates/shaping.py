"""From a line of text to glyphs in drawing order: bidi runs, the face of each run, and HarfBuzz's shaping of it."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from credesk.certificates import bidi, fonts
from credesk.certificates.fonts import Face

_TALLEST, _DEEPEST = 1.07, 0.3
"""Faces that reserve room for the tallest stacks of their script get this much, or what the glyphs in use need."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: ``role`` (sans or serif), weight (400 to 700) and letter spacing in ems."""

    role: str = fonts.SANS
    weight: int = fonts.REGULAR
    spacing: float = 0.0


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: number in its face, advance and offset in font units, and the text it stands for.

    Of the glyphs of one cluster the first carries the whole text, the others none.
    """

    number: int
    advance: int
    x_offset: int
    y_offset: int
    text: str


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, left to right as drawn; ``text`` is what they say, in reading order."""

    face: Face
    glyphs: tuple[Glyph, ...]
    text: str
    right_to_left: bool


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """A line ready to be drawn. ``width``, ``ascent`` and ``descent`` (both positive) are in ems."""

    text: str
    runs: tuple[Run, ...]
    width: float
    ascent: float
    descent: float


@lru_cache(maxsize=2048)
def shape(text: str, style: Style, language: str, right_to_left: bool) -> ShapedLine:
    """Shapes one line. ``right_to_left`` is the direction of its paragraph, ``language`` a BCP 47 tag."""
    levels = bidi.levels(text, right_to_left)
    pieces = list(_itemised(text, levels, style, language))
    order = bidi.visual_order([level for _, level, _ in pieces])
    runs = tuple(_shaped(*pieces[place], style, language) for place in order)
    faces = [run.face for run in runs] or [_plain_face(style, language)]
    highest, lowest = _ink(runs)
    return ShapedLine(
        text,
        runs,
        sum(sum(glyph.advance for glyph in run.glyphs) / run.face.upem for run in runs),
        max(highest, min(_TALLEST, max(face.ascent / face.upem for face in faces))),
        max(-lowest, min(_DEEPEST, max(face.descent / face.upem for face in faces))),
    )


def _ink(runs: tuple[Run, ...]) -> tuple[float, float]:
    """How far the glyphs themselves reach above and below the baseline, in ems."""
    highest = lowest = 0.0
    for run in runs:
        for glyph in run.glyphs:
            top, bottom = run.face.reach(glyph.number)
            highest = max(highest, (top + glyph.y_offset) / run.face.upem)
            lowest = min(lowest, (bottom + glyph.y_offset) / run.face.upem)
    return highest, lowest


def _plain_face(style: Style, language: str) -> Face:
    face = fonts.face_for(" ", style.role, style.weight, language)
    if face is None:
        fonts.require_glyphs("A")
        raise AssertionError("require_glyphs raises where there are no fonts")
    return face


def _itemised(text: str, levels: list[int], style: Style, language: str) -> Iterator[tuple[str, int, Face]]:
    piece, state = "", None
    script = _first_script(text)
    for character, level in zip(text, levels, strict=True):
        if character in bidi.MARKS:
            continue
        script = _script(character, script)
        face = _next_face(character, state[2] if state else None, style, language)
        wanted = (level, script, face)
        if state is not None and wanted != state:
            yield piece, state[0], state[2]
            piece = ""
        state = wanted
        piece += character
    if state is not None:
        yield piece, state[0], state[2]


def _next_face(character: str, before: Face | None, style: Style, language: str) -> Face:
    if before is not None and (fonts.invisible(character) or (_follows(character) and before.has(character))):
        return before
    face = fonts.face_for(character, style.role, style.weight, language)
    return face or before or _plain_face(style, language)


def _follows(character: str) -> bool:
    """Whether a character is drawn in the face of the one before it: marks, and signs common to all scripts.

    Not brackets and quotes: the two of a pair must look alike.
    """
    category = unicodedata.category(character)
    return category[0] in "MZ" or category in ("Pc", "Pd", "Po") or character.isdigit()


@lru_cache(maxsize=4096)
def _own_script(character: str) -> str:
    from fontTools import unicodedata as scripts

    return str(scripts.script(character))


def _script(character: str, before: str) -> str:
    own = _own_script(character)
    return before if own in ("Zyyy", "Zinh", "Zzzz") else own


def _first_script(text: str) -> str:
    return next((script for script in map(_own_script, text) if script not in ("Zyyy", "Zinh", "Zzzz")), "Latn")


def _shaped(piece: str, level: int, face: Face, style: Style, language: str) -> Run:
    import uharfbuzz

    buffer = uharfbuzz.Buffer()
    buffer.add_str(piece)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    if language:
        buffer.language = language
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS  # a mark says itself, not its whole letter
    joined = not style.spacing and level % 2 == 0  # ligatures nobody needs make copied right-to-left text fall apart
    uharfbuzz.shape(face.hb_font, buffer, {"liga": joined, "clig": joined})
    clusters = [info.cluster for info in buffer.glyph_infos]
    ends = _cluster_ends(clusters, len(piece))
    extra = round(style.spacing * face.upem)
    glyphs = []
    for place, (info, position) in enumerate(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)):
        leads = place == 0 or clusters[place - 1] != info.cluster
        said = piece[info.cluster : ends[info.cluster]] if leads else ""
        glyphs.append(Glyph(info.codepoint, position.x_advance + extra, position.x_offset, position.y_offset, said))
    return Run(face, tuple(glyphs), piece, bool(level % 2))


def _cluster_ends(clusters: list[int], length: int) -> dict[int, int]:
    starts = sorted(set(clusters))
    return dict(zip(starts, [*starts[1:], length], strict=True))
