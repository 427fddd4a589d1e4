import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.certificates import bidi

MIXED = st.text(alphabet="ab אבجد12٣٤,.()[]-+%/:\u0301", max_size=30)


def drawn(text: str, right_to_left: bool) -> str:
    levels = bidi.levels(text, right_to_left)
    return "".join(text[place] for place in bidi.visual_order(levels) if text[place] not in bidi.MARKS)


@pytest.mark.parametrize(
    ("text", "right_to_left", "expected"),
    [
        ("Grace Mwangi", False, "Grace Mwangi"),
        ("Grace Mwangi", True, "Grace Mwangi"),
        ("אבג", False, "גבא"),
        ("אבג abc", True, "abc גבא"),
        ("abc אבג (דה) xyz", False, "abc )הד( גבא xyz"),
        ("אבג (abc) דה", True, "הד )abc( גבא"),
        ("ג 21 מתוך 24", True, "24 ךותמ 21 ג"),
        ("שלום 10,5%", True, "10,5% םולש"),
        ("جد 2019/114", True, "2019/114 دج"),
        ("جد 12-34", True, "34-12 دج"),
        ("a ب1", False, "a 1ب"),
        ("אב-12", True, "12-בא"),
        ("abc אב.", False, "abc בא."),
        ("abc אב  ", False, "abc בא  "),
        ("אב (ج\u0301) ", True, " )\u0301ج( בא"),
    ],
)
def test_text_is_drawn_in_the_order_of_uax_9(text: str, right_to_left: bool, expected: str) -> None:
    assert drawn(text, right_to_left) == expected


def test_a_telephone_number_keeps_its_order_in_a_right_to_left_line() -> None:
    assert drawn("جد +254 57 202", True) == "202 57 254+ دج"
    isolated = bidi.isolated_left_to_right("+254 57 202")
    assert drawn(f"جد {isolated}", True) == "+254 57 202 دج"


def test_an_isolated_name_turns_nothing_around_it() -> None:
    assert drawn(f"{bidi.isolated('אב')} · {bidi.isolated('abc 1')} · 2", False) == "בא · abc 1 · 2"
    assert drawn("אב · 2", False) == "2 · בא"


@given(MIXED, st.booleans())
def test_every_character_is_drawn_once(text: str, right_to_left: bool) -> None:
    levels = bidi.levels(text, right_to_left)
    assert sorted(bidi.visual_order(levels)) == list(range(len(text)))
    assert all(int(right_to_left) <= level <= 2 for level in levels)


@pytest.mark.parametrize(("text", "expected"), [("12 אב a", True), ("12 a אב", False), ("\u2068אב\u2069 a", False)])
def test_the_first_strong_character_gives_the_direction(text: str, expected: bool) -> None:
    assert bidi.first_strong(text, not expected) is expected


@pytest.mark.parametrize("otherwise", [True, False])
def test_a_text_without_direction_takes_the_one_around_it(otherwise: bool) -> None:
    assert bidi.first_strong("12 - 3", otherwise) is otherwise


@pytest.mark.parametrize(
    ("text", "on_arabic_page", "on_english_page"),
    [("KNQF 4 من 10", True, False), ("KNQF 4", False, False), ("من 4", True, True), ("2026", True, False)],
)
def test_a_phrase_with_right_to_left_letters_follows_a_right_to_left_page(
    text: str, on_arabic_page: bool, on_english_page: bool
) -> None:
    assert bidi.direction_of(text, page_right_to_left=True) is on_arabic_page
    assert bidi.direction_of(text, page_right_to_left=False) is on_english_page
