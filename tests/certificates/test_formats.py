"""Every format and template: nothing cut or overlapping, the code read back, and A4 landscape as it always was."""

import hashlib
import zlib
from dataclasses import replace
from itertools import combinations

import pypdfium2
import pytest
import zxingcpp

from credesk.certificates import qr
from credesk.certificates.blocks import TooMuchForAPage
from credesk.certificates.design import PLAIN, Design, SignatureLine, colour_of
from credesk.certificates.drawing import page_content
from credesk.certificates.embedding import embedded
from credesk.certificates.formats import POINTS_A_MM, SHEETS
from credesk.certificates.layout import lay_out
from credesk.certificates.marks import CodeMark, Mark, PictureMark, PixelPicture, TextMark
from credesk.certificates.paper import draw
from credesk.certificates.print_test import CODE_SIZES_MM, print_test_page
from credesk.certificates.runs import draw_cards, draw_run, grid_of
from credesk.domain.certificate_template import CARDS, FORMATS, LEAVABLE, WALLET_CARD
from credesk.domain.errors import BadInput
from tests.certificates.samples import ARABIC, DIGITS, FULL, NAMES, called, rendered, written
from tests.certificates.test_layout import LONG_NAME, meet, solid

TYPICAL = replace(FULL, digits=DIGITS[:820])
PAGES = {
    "English": TYPICAL,
    "Arabic": replace(ARABIC, digits=DIGITS[:820]),
    "Hindi": replace(TYPICAL, language="hi", learner=NAMES["Devanagari"], title="सौर पीवी इंस्टॉलर", statement=""),
    "Chinese": replace(TYPICAL, language="zh-Hans", learner=NAMES["Chinese"], title="太阳能光伏安装员"),
    "Kiswahili": replace(TYPICAL, language="sw", title="Mfungaji wa Mifumo ya Umeme wa Jua", statement=""),
    "long": replace(TYPICAL, learner=LONG_NAME, title="Installation and maintenance of solar systems in clinics"),
    "practice, a copy": replace(TYPICAL, practice=True, copied=TYPICAL.awarded, identity="Born 1 May 2001"),
}  # fmt: skip
PICTURE = PixelPicture(40, 12, 3, zlib.compress(bytes(range(120)) * 12))
SIGNATURE = PixelPicture(50, 15, 1, zlib.compress(b"\x20" * 750))
RICH = Design(
    colour=colour_of("#7A1F2B"), logo=PICTURE, signatures=(SignatureLine("Dr. A. Odhiambo, Principal", SIGNATURE),)
)

CONTENT_STREAMS = {
    "full": (FULL, "337b4f17706839d470a94bf5a1926059"),
    "arabic": (ARABIC, "4fce89539bfe85c126625245cf6bd1e0"),
    "practice": (replace(FULL, practice=True), "2274f102cc4cd6858197ad61f3bad793"),
}
"""SHA-256 of what is drawn on A4 landscape, as it was before there were templates."""


def assert_whole(marks: tuple[Mark, ...], format: str) -> None:
    sheet = SHEETS[format]
    edge = sheet.inner_frame or 3.0
    for mark in solid(marks):
        left, top, right, bottom = mark.box
        assert edge < left < right < sheet.width - edge, mark
        assert edge < top < bottom < sheet.height - edge, mark
    for one, other in combinations(solid(marks), 2):
        assert {one.name, other.name} == {"seal", "initials"} or not meet(one.box, other.box), (one.name, other.name)


@pytest.mark.parametrize("name", CONTENT_STREAMS)
def test_a4_landscape_is_drawn_as_before_there_were_templates(name: str) -> None:
    page, digest = CONTENT_STREAMS[name]
    marks = lay_out(page)[0]
    faces = embedded(run for mark in marks if isinstance(mark, TextMark) for run in mark.line.runs)
    assert hashlib.sha256(page_content(marks, SHEETS["a4-landscape"].height, faces)).hexdigest()[:32] == digest
    assert draw(page) == draw(page, PLAIN) == draw(page, Design())


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", PAGES)
def test_every_format_holds_every_page_whole_and_its_code_is_read(format: str, name: str) -> None:
    page, design = PAGES[name], replace(RICH, format=format)
    marks = lay_out(page, design)[0]
    assert_whole(marks, format)
    assert page.learner.split()[0] in "".join(mark.line.text for mark in marks if mark.name == "learner")  # type: ignore[union-attr]
    pdf = draw(page, design)
    assert [code.text for code in zxingcpp.read_barcodes(rendered(pdf, 150))] == [page.address + page.digits]
    assert b"/PrintScaling /None" in pdf


@pytest.mark.parametrize("format", FORMATS)
def test_a_code_keeps_its_size_and_its_quiet_zone_on_every_format(format: str) -> None:
    for digits in (DIGITS[:301], DIGITS[:820], DIGITS[:1200]):
        marks, sheet = lay_out(replace(TYPICAL, digits=digits), Design(format=format))[0], SHEETS[format]
        code = next(mark for mark in marks if isinstance(mark, CodeMark))
        whole = (len(code.modules) + 8) * code.module / POINTS_A_MM
        assert code.module / POINTS_A_MM >= qr.SMALLEST_MODULE_MM - 1e-9
        assert qr.TYPICAL_MM - 1e-6 <= whole <= qr.LARGEST_MM + 1e-6
        zone = called(marks, "quiet zone")[0].box
        assert zone[0] >= 0
        assert zone[1] >= 0
        assert zone[2] <= sheet.width
        assert zone[3] <= sheet.height


@pytest.mark.parametrize("format", sorted(set(FORMATS) - CARDS))
@pytest.mark.parametrize(("first", "second"), [("English", "Kiswahili"), ("English", "Arabic"), ("Arabic", "Hindi")])
def test_two_languages_stand_side_by_side_each_from_its_own_side(format: str, first: str, second: str) -> None:
    beside = replace(PAGES[second], learner=PAGES[first].learner)
    design = replace(RICH, format=format, beside=beside)
    marks = lay_out(PAGES[first], design)[0]
    assert_whole(marks, format)
    alone = lay_out(PAGES[first], replace(design, beside=None))[0]
    assert len(called(marks, "learner")) == len(called(alone, "learner"))
    titles = {mark.line.text: mark.box for mark in marks if isinstance(mark, TextMark) and mark.name == "title"}
    assert any(PAGES[first].title.startswith(text) for text in titles)
    assert any(beside.title.startswith(text) for text in titles)
    if {first, second} == {"English", "Arabic"}:
        assert titles[PAGES["Arabic"].title][2] == pytest.approx(SHEETS[format].width - SHEETS[format].side)
    assert draw(PAGES[first], design) == draw(PAGES[first], design)


@pytest.mark.parametrize("word", LEAVABLE)
def test_what_is_left_out_is_not_on_the_paper_and_the_rest_stays(word: str) -> None:
    unlike = {"telephone": "+254", "seal": "KT", "country": "Kenya", "statement": "by assessed portfolio"}
    value = getattr(FULL, word)
    shown = unlike.get(word) or (value[0] if isinstance(value, tuple) else value)
    plain, without = (written(draw(FULL, Design(left_out=left))) for left in ((), (word,)))
    assert shown in plain.replace("\u00a0", " ").replace("\n", " ")
    assert shown not in without.replace("\u00a0", " ").replace("\n", " ")
    for kept in (FULL.learner, FULL.title, FULL.number, "24 November 2029"):
        assert kept in without


def test_a_card_says_that_the_certificate_says_more_only_where_it_does() -> None:
    for format in CARDS:
        bare = replace(TYPICAL, outcomes=(), statement="", workload="", level="", quality="", signatories=(),
                       licence="", country="", seal="")  # fmt: skip
        assert called(lay_out(TYPICAL, Design(format=format))[0], "short form")
        assert not called(lay_out(bare, Design(format=format))[0], "short form")
    assert FULL.outcomes[0] not in written(draw(TYPICAL, Design(format=WALLET_CARD)))


def test_pictures_are_drawn_within_their_room_and_once_in_a_file() -> None:
    design = replace(RICH, signatures=RICH.signatures * 2)
    boxes = [mark.box for mark in lay_out(TYPICAL, design)[0] if isinstance(mark, PictureMark)]
    assert len(boxes) == 3
    for left, top, right, bottom in boxes:
        assert (right - left) / (bottom - top) == pytest.approx(40 / 12, rel=0.01)
    pdf = draw(TYPICAL, design)
    assert pdf.count(b"/Subtype /Image") == 2
    red = [pixel for _, pixel in rendered_in_colour(pdf).getcolors(2**24) if pixel[0] > pixel[2] + 60]
    assert red, "the colour of the frame is not on the page"


def rendered_in_colour(pdf: bytes):  # type: ignore[no-untyped-def] # a Pillow picture
    document = pypdfium2.PdfDocument(pdf)
    picture = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    return picture


def test_another_design_is_another_file_with_another_id() -> None:
    files = {draw(TYPICAL, design)[-120:] for design in (PLAIN, RICH, replace(RICH, format=WALLET_CARD))}
    assert len(files) == 3


def test_a_run_has_the_order_of_its_list_and_attaches_nothing() -> None:
    names = ["Amina Yusuf", "Zawadi Otieno", "Baraka Mutua"]
    papers = [(replace(TYPICAL, learner=name), replace(RICH, format="letter-portrait")) for name in names]
    pdf = draw_run(papers)
    assert [name for page, name in enumerate(names) if name in written(pdf, page)] == names
    assert b"EmbeddedFile" not in pdf
    assert b"/PrintScaling /None" in pdf
    assert pdf == draw_run(papers)
    with pytest.raises(BadInput, match="no certificate"):
        draw_run([])


@pytest.mark.parametrize(("format", "paper", "fit"), [
    ("a6-card", "a4", 4), ("a6-card", "letter", 2), ("wallet-card", "a4", 10), ("wallet-card", "letter", 9),
])  # fmt: skip
def test_cards_stand_on_a_sheet_with_marks_to_cut_along(format: str, paper: str, fit: int) -> None:
    grid = grid_of(format, paper)
    assert grid.across * grid.down == fit
    papers = [(replace(TYPICAL, digits=str(10**819 + number)), Design(format=format)) for number in range(fit + 1)]
    pdf = draw_cards(papers, paper)
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 2
    document.close()
    read = [code.text for code in zxingcpp.read_barcodes(rendered(pdf, 150))]
    assert set(read) == {page.address + page.digits for page, _ in papers[:fit]}
    assert [code.text for code in zxingcpp.read_barcodes(rendered(pdf, 150, 1))] == [
        papers[fit][0].address + papers[fit][0].digits
    ]
    assert pdf == draw_cards(papers, paper)


def test_what_is_no_card_goes_on_no_sheet() -> None:
    with pytest.raises(BadInput, match="Only cards"):
        draw_cards([(TYPICAL, PLAIN)])
    with pytest.raises(BadInput, match="no paper"):
        draw_cards([(TYPICAL, Design(format=WALLET_CARD))], "a3")
    with pytest.raises(TooMuchForAPage):
        lay_out(replace(TYPICAL, title="word " * 110), Design(format=WALLET_CARD))


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_print_test_page_has_true_lengths_and_codes_that_are_no_certificates(paper: str) -> None:
    pdf = print_test_page(paper)
    picture = rendered(pdf, 254)  # ten dots a millimetre
    codes = {code.text.partition("#")[0]: code for code in zxingcpp.read_barcodes(picture)}
    assert sorted(codes) == [f"credesk:print-test-{size}-mm" for size in CODE_SIZES_MM]
    for size in CODE_SIZES_MM:
        code = codes[f"credesk:print-test-{size}-mm"]
        assert code.text.partition("#")[2].startswith("0")
        corners = code.position
        side = corners.top_right.x - corners.top_left.x
        assert side == pytest.approx(size * 10 * 77 / 85, abs=4)
    left = next(x for x in range(picture.width) if picture.getpixel((x, 620)) < 128)
    assert left == pytest.approx(50, abs=2)
    assert b"/PrintScaling /None" in pdf
