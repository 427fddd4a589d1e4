import datetime as dt
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.certificates.blocks import TooMuchForAPage
from credesk.certificates.layout import A4_LANDSCAPE, POINTS_A_MM, lay_out
from credesk.certificates.marks import Box, CodeMark, Mark, TextMark
from credesk.certificates.page import CertificatePage, checked
from credesk.certificates.paragraphs import Sizes, Voice, fit, pieces
from credesk.certificates.shaping import Style
from credesk.domain.errors import BadInput
from tests.certificates.samples import ARABIC, FULL, MINIMAL, NAMES, called, texts

LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-Papadopoulou Maria Fernanda dos Santos Albuquerque e Castro"


def meet(one: Box, other: Box) -> bool:
    slack = 0.01
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > slack and down > slack


def solid(marks: tuple[Mark, ...]) -> list[Mark]:
    """What may not be overlapped: texts and the code with its quiet zone, not the frames and the practice mark."""
    return [
        mark for mark in marks if (isinstance(mark, TextMark) and mark.name != "practice") or mark.name == "quiet zone"
    ]


def assert_nothing_overlaps(page: CertificatePage) -> None:
    sheet = A4_LANDSCAPE
    for marks in lay_out(page):
        for mark in solid(marks):
            left, top, right, bottom = mark.box
            assert sheet.inner_frame < left < right < sheet.width - sheet.inner_frame, mark.name
            assert sheet.inner_frame < top < bottom < sheet.height - sheet.inner_frame, mark.name
        for one, other in combinations(solid(marks), 2):
            inside_seal = {one.name, other.name} == {"seal", "initials"}
            assert inside_seal or not meet(one.box, other.box), (one.name, other.name)


words_in = st.text(alphabet="abcdefghij ABCÄßж漢字नीعربית-", min_size=1).map(lambda text: " ".join(text.split()) or "a")
short, long = words_in.map(lambda text: text[:60]), words_in.map(lambda text: (text * 12)[:180].strip())
generated = st.builds(
    replace,
    st.sampled_from([FULL, ARABIC]),
    learner=st.one_of(short, long),
    title=st.one_of(short, long),
    issuer=st.one_of(short, long),
    outcomes=st.lists(long, max_size=12).map(tuple),
    outcome=st.one_of(short, st.just("")),
    level=st.one_of(short, st.just("")),
    quality=short,
    signatories=st.lists(short, max_size=4).map(tuple),
    check_at=st.sampled_from(["v.example", "verify.a-very-long-name-of-an-authority.example.ac.ke/certificates", ""]),
    replacement=st.one_of(short, st.just("")),
    practice=st.booleans(),
    copied=st.none() | st.just(dt.date(2026, 11, 24)),
)


@settings(max_examples=40)
@given(generated)
def test_nothing_overlaps_and_nothing_leaves_the_frame(page: CertificatePage) -> None:
    assert_nothing_overlaps(page)


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_names_in_every_script_stay_clear_of_the_lines_around_them(name: str) -> None:
    assert_nothing_overlaps(replace(FULL, learner=name, title=name, outcomes=(name,) * 4))


@pytest.mark.parametrize("page", [FULL, ARABIC, MINIMAL], ids=["full", "arabic", "minimal"])
def test_the_name_is_the_largest_text(page: CertificatePage) -> None:
    for name in (page.learner, LONG_NAME):
        sizes = {mark.name: mark.size for mark in texts(replace(page, learner=name, title="A title " * 12))}
        assert sizes.pop("learner") > max(sizes.values())


def test_a_long_name_shrinks_then_wraps() -> None:
    def set_as(name: str) -> list[TextMark]:
        return [mark for mark in texts(replace(FULL, learner=name)) if mark.name == "learner"]

    usual, longer, longest = set_as("Grace Mwangi"), set_as(LONG_NAME[:52]), set_as(LONG_NAME)
    assert [len(lines) for lines in (usual, longer, longest)] == [1, 1, 2]
    assert usual[0].size == 36.0
    assert usual[0].size > longer[0].size
    assert " ".join(mark.line.text for mark in longest) == LONG_NAME


def test_the_page_in_arabic_is_the_mirror_of_the_page_in_english() -> None:
    def starts(page: CertificatePage, name: str) -> tuple[float, float]:
        box = called(lay_out(page)[0], name)[0].box
        return box[0], A4_LANDSCAPE.width - box[2]

    in_english = replace(ARABIC, language="en")
    for name in ("seal", "learner", "title", "signature rule", "code", "bullet"):
        assert starts(ARABIC, name)[1] == pytest.approx(starts(in_english, name)[0], abs=0.5)
    assert starts(ARABIC, "code")[0] < starts(ARABIC, "learner")[0]


def test_the_code_itself_is_not_mirrored() -> None:
    code, mirrored = (called(lay_out(page)[0], "code")[0] for page in (FULL, ARABIC))
    assert isinstance(code, CodeMark)
    assert isinstance(mirrored, CodeMark)
    assert code.modules == mirrored.modules


def test_the_code_takes_38_mm_with_its_quiet_zone() -> None:
    left, top, right, bottom = called(lay_out(FULL)[0], "quiet zone")[0].box
    assert (right - left) / POINTS_A_MM == pytest.approx(38.0)
    assert (bottom - top) / POINTS_A_MM == pytest.approx(38.0)


def test_many_long_outcomes_take_a_page_of_their_own() -> None:
    outcomes = tuple(f"Outcome {number}: surveys, measures, designs and explains " * 3 for number in range(30))
    page = replace(FULL, outcomes=outcomes, practice=True)
    front, back = lay_out(page)
    assert len(called(front, "outcomes elsewhere")) == 1
    assert len(called(back, "bullet")) == 30
    assert all(called(marks, "practice") for marks in (front, back))
    assert_nothing_overlaps(page)


def test_what_fits_on_no_page_is_refused() -> None:
    with pytest.raises(TooMuchForAPage):
        lay_out(replace(FULL, outcomes=("word " * 110,) * 40))
    with pytest.raises(TooMuchForAPage, match="too long"):
        lay_out(replace(FULL, quality="word " * 100))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"learner": " "}, "no learner"),
        ({"learner": "Grace\u202eMwangi"}, "U\\+202E"),
        ({"title": "Two\nlines"}, "U\\+000A"),
        ({"title": "e\u0301"}, "Normalization Form C"),
        ({"issuer": "x" * 601}, "601 characters"),
        ({"outcomes": ("x",) * 41}, "at most 40"),
        ({"language": "English please"}, "not a language tag"),
    ],
)
def test_pages_that_cannot_be_printed_are_refused_in_words(change: dict[str, str], said: str) -> None:
    with pytest.raises(BadInput, match=said):
        checked(replace(FULL, **change))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Solar PV Installer", ["Solar ", "PV ", "Installer"]),
        ("Jean-Luc 3-4", ["Jean-", "Luc ", "3-4"]),
        ("10\u00a0km", ["10\u00a0km"]),
        ("隔离、验电（上锁）", ["隔", "离、", "验", "电", "（上", "锁）"]),
        ("ab\u200bcd", ["ab\u200b", "cd"]),
    ],
)
def test_lines_break_where_readers_expect(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


def test_a_word_longer_than_a_line_is_cut_between_letters_only() -> None:
    fitted = fit("ক্ষ" * 40, Voice(Style(), "bn"), 60.0, Sizes(10, 10, 9, 40))
    assert fitted is not None
    assert len(fitted.lines) > 1
    assert all(line.text.startswith("ক") and line.text.endswith("ষ") for line in fitted.lines)
