from dataclasses import replace
from typing import Any

import pytest
import uharfbuzz

from credesk.certificates import bidi, fonts
from credesk.certificates.page import checked
from credesk.certificates.shaping import ShapedLine, Style, shape
from credesk.domain.errors import BadInput
from tests.certificates.samples import FULL, NAMES

STYLES = (Style(), Style(weight=fonts.BOLD), Style(role=fonts.SERIF), Style(role=fonts.SERIF, weight=fonts.BOLD))


def line(text: str, style: Style = STYLES[0], language: str = "") -> ShapedLine:
    return shape(text, style, language, bidi.first_strong(text))


def numbers(shaped: ShapedLine) -> list[int]:
    return [glyph.number for run in shaped.runs for glyph in run.glyphs]


def straight(face: fonts.Face, text: str, **properties: Any) -> list[int]:
    """What HarfBuzz itself makes of a text in one face."""
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    for name, value in properties.items():
        setattr(buffer, name, value)
    uharfbuzz.shape(face.hb_font, buffer)
    return [info.codepoint for info in buffer.glyph_infos]


def nominal(face: fonts.Face, text: str) -> list[int]:
    """One glyph a character, as the face's character map alone has it."""
    return [face.hb_font.get_nominal_glyph(ord(character)) for character in text]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("script", NAMES)
def test_every_script_is_set_without_empty_boxes(script: str, style: Style) -> None:
    shaped = line(NAMES[script], style)
    assert shaped.width > 0
    assert 0 not in numbers(shaped)
    assert fonts.missing_glyphs(NAMES[script]) == ""


@pytest.mark.parametrize("word", ["क्षत्रिय", "চট্টোপাধ্যায়", "ஸ்ரீதர்", "ស្រី", "မြန်မာ", "ප්‍රියන්ත", "ക്ഷ", "શ્રી"])
def test_complex_scripts_are_shaped_as_harfbuzz_shapes_them(word: str) -> None:
    shaped = line(word)
    face = shaped.runs[0].face
    assert numbers(shaped) == straight(face, word)
    assert numbers(shaped) != nominal(face, word)


def test_arabic_letters_are_joined_and_stand_from_right_to_left() -> None:
    shaped = line("عبد", Style(role=fonts.SERIF))
    face = shaped.runs[0].face
    assert numbers(shaped) == straight(face, "عبد")
    assert set(numbers(shaped)).isdisjoint(nominal(face, "عبد"))
    assert [glyph.text for glyph in shaped.runs[0].glyphs] == ["د", "ب", "ع"]


def test_hebrew_stands_from_right_to_left() -> None:
    face = line("אבג").runs[0].face
    assert numbers(line("אבג")) == list(reversed(nominal(face, "אבג")))


def test_latin_in_an_arabic_name_keeps_its_order() -> None:
    shaped = line("محمد (Ali)")
    assert [run.text for run in shaped.runs if run.text.strip() == "Ali"] == ["Ali"]
    assert shaped.runs[-1].right_to_left


def test_accents_that_stand_alone_are_put_on_their_letter() -> None:
    shaped = line("Q\u0301")
    assert len({run.face for run in shaped.runs}) == 1
    assert numbers(shaped) == straight(shaped.runs[0].face, "Q\u0301")


@pytest.mark.parametrize(
    ("language", "index"), [("ja", 0), ("ko", 1), ("zh", 2), ("zh-Hant", 3), ("zh-HK", 4), ("en", 2)]
)
def test_han_characters_take_the_shapes_of_the_language(language: str, index: int) -> None:
    assert line("骨", language=language).runs[0].face.name.endswith(f"-{index}")


def test_the_two_brackets_of_a_pair_are_of_one_face() -> None:
    shaped = line("אברהם (Bob) לוי", Style(role=fonts.SERIF))
    assert len({run.face for run in shaped.runs if run.text.strip() in ("(", ")", "(Bob", "Bob)", "(Bob)")}) == 1
    assert sum(run.text.count(bracket) for run in shaped.runs for bracket in "()") == 2


def test_bold_is_wider_than_regular_in_a_variable_face() -> None:
    assert line("Grace", Style(weight=fonts.BOLD)).width > line("Grace").width


def test_missing_characters_are_named_once_and_in_order() -> None:
    assert fonts.missing_glyphs("a\U00013000b\U00012000\U00013000\u200d") == "\U00013000\U00012000"


def test_a_certificate_with_a_character_no_font_has_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match=r"U\+13000.*“Grace \U00013000”"):
        checked(replace(FULL, learner="Grace \U00013000"))


def test_the_box_of_a_line_holds_its_ink() -> None:
    for name in NAMES.values():
        shaped = line(name, Style(role=fonts.SERIF))
        for run in shaped.runs:
            for glyph in run.glyphs:
                top, bottom = run.face.reach(glyph.number)
                assert (top + glyph.y_offset) / run.face.upem <= shaped.ascent
                assert (bottom + glyph.y_offset) / run.face.upem >= -shaped.descent
