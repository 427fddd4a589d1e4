"""Names and lines that paper can carry, and those that would deceive."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain.errors import BadInput
from credesk.domain.names import MAX_NAME, certificate_name, line_fault, line_of, printed_line
from credesk.domain.texts import Texts


@pytest.mark.parametrize(
    "name",
    [
        "Achieng Odhiambo",
        "Wanjikũ Ng’ang’a",
        "محمد بن عبد الله",
        "علی‌رضا رضایی",  # ZWNJ between Arabic letters
        "നന്ദന്‍",  # ZWJ after a virama at the end: an old Malayalam chillu
        "श्रीमती शर्मा",
        "क्‍ष",
        "ශ්‍රී",
        "王小明",
        "山田 太郎",
        "葛\U000e0100飾",  # ideographic variation
        "Nguyễn Thị Ánh",
        "O'Brien-Smith Jr.",
        "יוסף",
    ],
)
def test_names_of_the_world_are_kept(name: str) -> None:
    assert certificate_name(name) == name
    assert line_fault(name) == ""


def test_spaces_and_unicode_form_are_made_plain() -> None:
    assert certificate_name("  山田\u3000太郎 ") == "山田 太郎"
    assert certificate_name("Jose\u0301\u00a0\u2009 Luis") == "Jos\u00e9 Luis"


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        ("", "is empty"),
        ("  ", "is empty"),
        ("12345", "has no letter"),
        ("Anna\nLee", r"line-break character \(U\+000A\)"),
        ("Anna\u2028Lee", r"line-break character \(U\+2028\)"),
        ("Anna\tLee", "control"),
        ("Anna\u0085Lee", "control"),
        ("Anna\u202eeeL", r"<U\+202E>.*invisible character \(U\+202E\)"),
        ("Anna\u2066Lee", "invisible"),
        ("Anna\u200fLee", "invisible"),
        ("An\u200bna", "invisible"),
        ("An\u00adna", "invisible"),
        ("Anna\u3164", "invisible"),
        ("An\u200dna", "joiner"),
        ("\u200cAnna", "joiner"),
        ("علی\u200c", "joiner"),
        ("عل\u200c\u200cی", "joiner"),
        ("👩\u200d🏫 Anna", "joiner"),
        ("Anna\ue000", "no font"),
        ("Anna\ufdd0", "no font"),
        ("Anna\U0001ffff", "no font"),
        ("Anna\ud800", "no font"),
        ("Z" + "\u0363" * 9, "more than 8 marks"),
        ("\u0363" * 9 + "Z", "more than 8 marks"),
        ("a" * (MAX_NAME + 1), "at most 120"),
        ("王" * 101, "too long for the signed code"),
    ],
)
def test_names_that_cannot_be_printed(name: str, fault: str) -> None:
    with pytest.raises(BadInput, match=fault):
        certificate_name(name)


def test_a_long_name_of_three_byte_letters_fits() -> None:
    assert certificate_name("王" * 100) == "王" * 100


def test_messages_stay_short() -> None:
    with pytest.raises(BadInput) as told:
        printed_line("a" * 250 + "\n" + "b", "The title")
    assert len(str(told.value)) < 200


def test_lines_of_texts_are_checked_in_every_language() -> None:
    line_of(Texts.of("Wiring", sw="Nyaya"), "The title")
    with pytest.raises(BadInput, match="The title"):
        line_of(Texts.of("Wiring", sw="Nya\rya"), "The title")


def test_only_composed_text_is_signed() -> None:
    assert "NFC" in line_fault("e\u0301")


@given(st.text())
def test_what_passes_passes_again_unchanged(text: str) -> None:
    try:
        line = printed_line(text)
    except BadInput:
        return
    assert printed_line(line) == line
    assert line_fault(line) == ""
    assert not {"\n", "\r", "\t", "\u2028", "\u202e", "\u200f"} & set(line)
