"""The ground of the room: texts, points, ids, forms, errors, Crockford's base32."""

import hashlib
import unicodedata
import uuid
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain import crockford, errors, forms, ids, points
from credesk.domain.errors import BadInput
from credesk.domain.forms import Form
from credesk.domain.texts import Texts, clean_tag, nfc

NUMBERS = st.integers(-(10**11), 10**11)
TAGS = st.sampled_from(["en", "sw", "pt-BR", "zh-Hans", "ar"])


@given(st.dictionaries(TAGS, st.text(), min_size=1), TAGS)
def test_texts_are_nfc_and_keep_their_source(texts: dict[str, str], other: str) -> None:
    made = Texts.from_mapping(texts)
    assert all(unicodedata.is_normalized("NFC", text) for text in made.values())
    assert made.source[0] == next(iter(texts))
    assert set(made) == set(texts)
    assert made.with_translation(other, "Neno")[other] == "Neno"
    assert made.with_translation(other, "Neno").source[0] == made.source[0]


@given(st.text())
def test_a_text_is_equal_in_every_unicode_form(text: str) -> None:
    made = {Texts((("en", unicodedata.normalize(form, text)),)) for form in ("NFC", "NFD")}
    assert made == {Texts((("en", nfc(text)),))}


@pytest.mark.parametrize(
    ("written", "clean"),
    [("EN", "en"), (" pt_br ", "pt-BR"), ("zh-hans-cn", "zh-Hans-CN"), ("sl-ROZAJ", "sl-rozaj"), ("ar", "ar")],
)
def test_language_tags(written: str, clean: str) -> None:
    assert clean_tag(written) == clean


@pytest.mark.parametrize("tag", ["", "e", "1n", "en-", "english language", "en--us", "123"])
def test_what_is_no_language_tag(tag: str) -> None:
    with pytest.raises(BadInput, match="not a language tag"):
        clean_tag(tag)


def test_the_wanted_language_is_looked_up() -> None:
    texts = Texts.of("Wiring", fr="Câblage", pt_BR="Fiação")
    assert texts.pick(["fr-CA", "en"]) == ("fr", "Câblage")
    assert texts.pick(["pt", "pt-BR"]) == ("pt-BR", "Fiação")
    assert (texts.text("de"), texts.text(), texts["fr"], len(texts)) == ("Wiring", "Wiring", "Câblage", 3)


def test_texts_need_a_language_and_their_source() -> None:
    with pytest.raises(BadInput, match="missing"):
        Texts(())
    with pytest.raises(BadInput, match="missing"):
        Texts.from_mapping({})
    with pytest.raises(BadInput, match="source language fr"):
        Texts.from_mapping({"en": "x"}, source="fr")


@given(NUMBERS, st.integers(0, 2))
def test_points_are_read_as_they_are_written(value: int, decimals: int) -> None:
    exact = Fraction(value, 10**decimals)
    assert points.parse_points(points.points_text(exact)) == exact
    assert points.hundredths(exact) == exact * 100


@given(st.integers(0, 10**9), st.integers(1, 10**9))
def test_ratios_are_exact(above: int, below: int) -> None:
    assert points.parse_points(f"{above}/{below}") == Fraction(above, below)


@given(st.fractions(), st.integers(0, 4))
def test_rounding_is_to_the_nearest_and_half_away_from_zero(value: Fraction, decimals: int) -> None:
    off = abs(points.rounded(value, decimals)) - abs(value)
    assert -Fraction(1, 2 * 10**decimals) < off <= Fraction(1, 2 * 10**decimals)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", "7"),
        (" 7,5 ", "15/2"),
        ("+0.25", "1/4"),
        ("-0.5", "-1/2"),
        ("3 / 4", "3/4"),
        ("٧", "7"),
        ("6,666666667", "6666666667/1000000000"),
    ],
)
def test_points_examples(text: str, value: str) -> None:
    assert points.parse_points(text) == Fraction(value)


@pytest.mark.parametrize("text", ["", "x", "1/0", "1.5.2", "1e9", "nan", "7" * 13, "1/-2", "1.2345678901"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(BadInput, match="“"):
        points.parse_points(text)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        ("125/2", 0, "63"),
        ("-125/2", 0, "-63"),
        ("1/3", 2, "0.33"),
        ("-1/300", 2, "0"),
        ("29/4", 1, "7.3"),
        ("10", 2, "10"),
    ],
)
def test_points_texts(value: str, decimals: int, text: str) -> None:
    assert points.points_text(Fraction(value), decimals) == text


@given(st.integers(0, 2**48 - 1), st.binary(min_size=16, max_size=16))
def test_new_ids_carry_version_and_variant(now_ms: int, random: bytes) -> None:
    inside, outside = ids.new_id(now_ms, lambda n: random[:n]), ids.new_public_id(lambda n: random[:n])
    assert (uuid.UUID(bytes=inside).version, uuid.UUID(bytes=outside).version) == (7, 4)
    assert {uuid.UUID(bytes=one).variant for one in (inside, outside)} == {uuid.RFC_4122}
    assert int.from_bytes(inside[:6], "big") == now_ms
    kept = bytes([random[6] & 0x0F, random[8] & 0x3F])
    assert bytes([outside[6] & 0x0F, outside[8] & 0x3F]) == kept
    assert outside[:6] + outside[7:8] + outside[9:] == random[:6] + random[7:8] + random[9:]


@given(st.binary(min_size=16, max_size=16), st.binary(min_size=16, max_size=16))
def test_derived_ids_depend_on_both_ids(first: bytes, second: bytes) -> None:
    for derive in (ids.assessment_id, ids.mark_id):
        made = uuid.UUID(bytes=derive(first, second))
        assert (made.version, made.variant) == (8, uuid.RFC_4122)
        digest = hashlib.sha256(first + second).digest()
        assert made.bytes[:6] + made.bytes[9:] == digest[:6] + digest[9:16]
        assert (derive(first, second) == derive(second, first)) == (first == second)


@given(st.binary(min_size=16, max_size=16))
def test_ids_are_read_as_they_are_written(value: bytes) -> None:
    assert ids.id_from_text(ids.id_text(value)) == value


@pytest.mark.parametrize("text", ["", "x", "urn:uuid:" + "0" * 32, "0" * 32, "ABCDEF00-0000-4000-8000-000000000000"])
def test_other_spellings_of_ids_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        ids.id_from_text(text)


def test_a_content_hash_is_over_plain_json() -> None:
    form: Form = [b"\x01", Fraction(1, 3), Fraction(4, 2), None, True, "é", ("a",)]
    plain = '[{"hex":"01"},{"ratio":"1/3"},2,null,true,"é",["a"]]'
    assert forms.content_hash(form) == hashlib.sha256(plain.encode()).digest()


@pytest.mark.parametrize(
    ("one", "other"), [("01", b"\x01"), ("1/3", Fraction(1, 3)), (1, True), (0, None), ("", None), ([], [[]])]
)
def test_forms_of_different_kinds_have_different_hashes(one: Form, other: Form) -> None:
    assert forms.content_hash([one]) != forms.content_hash([other])


def test_forms_are_read_strictly() -> None:
    assert forms.row_of([1, 2]) == [1, 2]
    assert forms.whole_of(Fraction(4, 2)) == 2
    assert forms.text_form(None) is None
    readers: list[tuple[object, Form]] = [
        (forms.row_of, "ab"),
        (forms.id_of, bytes(15)),
        (forms.digest_of, bytes(31)),
        (forms.string_of, b"x"),
        (forms.number_of, "1"),
        (forms.number_of, False),
        (forms.whole_of, Fraction(1, 2)),
        (forms.flag_of, 1),
        (forms.texts_of, ["en"]),
        (forms.required_texts, None),
    ]
    for reader, form in readers:
        assert callable(reader)
        with pytest.raises(ValueError, match=r"needed|absent"):
            reader(form)


@given(st.integers(0, 2**60 - 1))
def test_crockford_is_read_as_people_type_it(value: int) -> None:
    text = crockford.encode(value, 12)
    typed = text.lower().replace("0", "o").replace("1", "l")
    assert crockford.decode(text) == crockford.decode(f"{typed[:4]}-{typed[4:8]} {typed[8:]}") == value


def test_crockford_refuses_what_does_not_fit_or_is_none() -> None:
    for value in (-1, 32):
        with pytest.raises(ValueError, match="does not fit"):
            crockford.encode(value, 1)
    for text in ("", "-", "U", "é"):
        with pytest.raises(ValueError, match=r".+"):
            crockford.decode(text)


def test_errors_say_what_to_do() -> None:
    error = errors.BadInput("It broke.", "Mend it.", details="line 3")
    assert (str(error), error.message, error.hint, error.details) == (
        "It broke. Mend it.",
        "It broke.",
        "Mend it.",
        "line 3",
    )
    assert str(errors.Refused("No.")) == "No."
    codes = [kind.exit_code for kind in (errors.BadInput, errors.Refused, errors.Surroundings, errors.Tampered)]
    assert codes == [2, 2, 2, 1]
