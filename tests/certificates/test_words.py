import datetime as dt
from dataclasses import fields

import pytest

from credesk.certificates import words
from credesk.certificates.fonts import missing_glyphs

LANGUAGES = ("en", "fr", "es", "pt", "sw", "ar", "hi")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "24 November 2026"),
        ("en-GB", "24 November 2026"),
        ("fr", "24 novembre 2026"),
        ("es", "24 de noviembre de 2026"),
        ("pt-BR", "24 de novembro de 2026"),
        ("sw", "24 Novemba 2026"),
        ("ar", "24 نوفمبر 2026"),
        ("hi", "24 नवंबर 2026"),
        ("th", "24 November 2026"),
    ],
)
def test_dates_are_written_as_people_write_them(language: str, expected: str) -> None:
    assert words.date_text(dt.date(2026, 11, 24), language) == expected


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    assert words.date_text(dt.date(2026, 5, 1), "fr") == "1er mai 2026"
    assert words.date_text(dt.date(2026, 5, 1), "es") == "1 de mayo de 2026"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_and_a_font_for_it(language: str) -> None:
    fixed = words.words_for(language)
    assert len(set(fixed.months)) == 12
    texts = [getattr(fixed, field.name) for field in fields(fixed) if field.name != "months"]
    assert all(text.strip() == text != "" for text in texts)
    assert missing_glyphs("".join([*texts, *fixed.months])) == ""


def test_a_language_without_words_is_served_in_english() -> None:
    assert words.words_for("th") is words.words_for("en")
    assert words.words_language("th") == "en"
    assert words.words_language("pt-BR") == "pt-BR"


@pytest.mark.parametrize(
    ("language", "expected"),
    [("ar", True), ("ur-PK", True), ("he", True), ("ckb", True), ("ku-Arab", True), ("en", False), ("ar-Latn", False)],
)
def test_direction_follows_the_script_of_the_language(language: str, expected: bool) -> None:
    assert words.is_right_to_left(language) is expected
