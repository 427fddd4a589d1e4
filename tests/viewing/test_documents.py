import io
from typing import Any

import pytest
from PIL import Image
from reportlab.lib import pdfencrypt
from reportlab.pdfgen.canvas import Canvas

from credesk.viewing import calls
from credesk.viewing.errors import NothingOpen, Unshowable
from tests.gui.evidence_pieces import bomb, photo, report, roof

WHITE, RED = (255, 255, 255), (220, 20, 20)


def opened(content: bytes, way: str) -> Any:
    calls.gather(content, True)
    return calls.open_item(way)


def drawn(page: int, width: int, turn: int = 0, part: list[int] | None = None) -> Image.Image:
    wide, high, pixels = calls.draw(page, width, turn, part)
    return Image.frombytes("RGB", (wide, high), pixels, "raw", "BGRX")


def is_near(one: Any, other: tuple[int, int, int], by: int = 30) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def test_pages_have_sizes_pixels_and_text() -> None:
    kind, sizes, text, is_cut = opened(report(3), "pages")
    assert (kind, text, is_cut, len(sizes)) == ("pages", "", False, 3)
    assert sizes[0] == [59528, 84189]
    page = drawn(1, 400)
    assert page.size == (400, 566)
    assert page.getpixel((2, 2)) == WHITE
    assert min(page.crop((40, 30, 300, 60)).convert("L").tobytes()) < 80, "the heading is black"
    assert "marker-2" in calls.page_text(1)


def test_a_part_is_what_the_whole_shows_there() -> None:
    opened(report(1), "pages")
    whole, part = drawn(0, 800), drawn(0, 800, 0, [100, 60, 300, 200])
    # Letters that are cut at the left edge may stand a pixel beside.
    assert part.crop((10, 0, 300, 200)).tobytes() == whole.crop((110, 60, 400, 260)).tobytes()


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_pages_and_pictures_turn_to_the_right(turn: int) -> None:
    for content, way in ((report(1), "pages"), (photo(1, (400, 200)), "picture")):
        opened(content, way)
        straight = drawn(0, 400).rotate(-turn, expand=True)
        turned = drawn(0, straight.width, turn)
        assert turned.size == straight.size
        difference = Image.blend(straight.convert("L"), turned.convert("L").point(lambda v: 255 - v), 0.5)
        levels = difference.resize((8, 8)).tobytes()
        assert max(levels) - min(levels) < 20, way


def test_words_are_found_where_they_stand() -> None:
    opened(report(5), "pages")
    hits = calls.search("MARKER-4", 0, 99)
    assert [hit[0] for hit in hits] == [3]
    left, top, right, bottom = (one / 10_000 for one in hits[0][1][0])
    page = drawn(3, 1000)
    word = page.crop((int(left * 1000), int(top * page.height), int(right * 1000), int(bottom * page.height)))
    assert min(word.convert("L").tobytes()) < 80, "letters are inside"
    beside = page.crop((int(right * 1000) + 20, int(top * page.height), 990, int(bottom * page.height)))
    assert min(beside.convert("L").tobytes()) == 255, "nothing stands beside"
    assert calls.search("marker-4", 0, 3) == []
    assert len(calls.search("proved voltage", 0, 99)) == 5


def test_forms_are_drawn_with_what_was_filled_in() -> None:
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(60, 760, "Form")
    canvas.acroForm.textfield(name="answer", value="WWWWWWWW", x=60, y=700, width=300, height=30, borderWidth=0)
    canvas.save()
    opened(out.getvalue(), "pages")
    page = drawn(0, 600)
    field = page.crop((70, page.height - 730, 350, page.height - 700)).convert("L")
    assert min(field.tobytes()) < 120


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"%PDF-1.7 nothing", "damaged"),
        (b"no PDF at all", "damaged"),
        (report(1)[:2000], "damaged"),
        (b"", "empty"),
    ],
)
def test_what_is_no_pdf_is_said(content: bytes, sentence: str) -> None:
    with pytest.raises(Unshowable, match=sentence):
        opened(content, "pages")
    with pytest.raises(NothingOpen):
        calls.draw(0, 10, 0, None)


def test_a_locked_pdf_is_said() -> None:
    out = io.BytesIO()
    canvas = Canvas(out, encrypt=pdfencrypt.StandardEncryption("open sesame"))
    canvas.drawString(60, 700, "secret")
    canvas.save()
    with pytest.raises(Unshowable, match="locked with a password"):
        opened(out.getvalue(), "pages")


def test_no_drawing_is_larger_than_is_drawn() -> None:
    opened(report(1), "pages")
    for width, part in (
        (5_000, None),
        (100_000, [0, 0, 5_000, 5_000]),
        (100, [200, 0, 10, 10]),
        (100, [-1, 0, 10, 10]),
    ):
        with pytest.raises(Unshowable):
            calls.draw(0, width, 0, part)
    assert drawn(0, 100_000, 0, [50_000, 50_000, 300, 300]).size == (300, 300)


def test_more_than_is_shown_is_not_gathered() -> None:
    calls.gather(bytes(calls.MOST_BYTES), True)
    with pytest.raises(Unshowable, match="too large"):
        calls.gather(b"x", False)
    calls.gather(b"", True)


@pytest.mark.parametrize(("orientation", "corner"), [(1, (5, 5)), (6, (-6, 5)), (3, (-6, -6)), (8, (5, -6))])
def test_a_picture_stands_as_its_camera_was_held(orientation: int, corner: tuple[int, int]) -> None:
    kind, sizes, _text, _cut = opened(photo(orientation), "picture")
    assert (kind, sizes) == ("picture", [[1200, 1600] if orientation in (6, 8) else [1600, 1200]])
    shown = drawn(0, 300)
    across, down = (one if one >= 0 else side + one for one, side in zip(corner, shown.size, strict=True))
    assert is_near(shown.getpixel((across, down)), RED)


def saved(picture: Image.Image, kind: str) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind)
    return out.getvalue()


def test_large_pictures_are_held_smaller() -> None:
    sizes, is_cut = (opened(photo(1, (6_000, 4_000)), "picture")[n] for n in (1, 3))
    assert sizes == [[4_800, 3_200]]
    assert is_cut
    assert drawn(0, 40_000, 0, [0, 0, 500, 500]).size == (500, 500)


def test_clear_and_deep_pictures_look_right() -> None:
    opened(saved(Image.new("RGBA", (40, 40), (0, 0, 0, 0)), "PNG"), "picture")
    assert drawn(0, 40).getpixel((20, 20)) == WHITE
    opened(saved(Image.new("I;16", (40, 40), 0x8000), "PNG"), "picture")
    assert is_near(drawn(0, 40).getpixel((20, 20)), (128, 128, 128), 2)
    opened(saved(roof(80, 40).convert("CMYK"), "TIFF"), "picture")
    assert drawn(0, 80).size == (80, 40)
    opened(saved(roof(80, 40).convert("P"), "GIF"), "picture")
    assert drawn(0, 80).size == (80, 40)


@pytest.mark.parametrize(
    ("content", "sentence"), [(bomb(), "60 million"), (b"\x89PNG nothing", "not a picture"), (photo()[:500], "damaged")]
)
def test_pictures_that_are_none_are_said(content: bytes, sentence: str) -> None:
    with pytest.raises(Unshowable, match=sentence):
        opened(content, "picture")
