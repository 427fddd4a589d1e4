import io
import struct
import zlib
from dataclasses import replace
from random import Random
from typing import Any

import pypdfium2
import pytest
from PIL import Image, ImageFilter

from credesk.certificates import reading
from credesk.certificates.paper import draw
from tests.certificates.samples import ARABIC, FULL, as_file, rendered

TEXT = FULL.address + FULL.digits


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return draw(FULL)


@pytest.fixture(scope="module")
def scan(pdf: bytes) -> Any:
    return rendered(pdf, 200)


def test_the_code_of_a_pdf_is_read(pdf: bytes) -> None:
    assert reading.codes_in_pdf(pdf) == [TEXT]
    assert reading.codes_in_pdf(draw(ARABIC)) == [ARABIC.address + ARABIC.digits]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF"])
def test_a_scan_is_read_in_every_usual_format(kind: str, scan: Any) -> None:
    assert reading.codes_in_image(as_file(scan, kind)) == [TEXT]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_turned_as_its_camera_says(orientation: int, scan: Any) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert reading.codes_in_image(as_file(scan, "JPEG", exif=exif, quality=85)) == [TEXT]


@pytest.mark.parametrize("angle", [3, 90, 184])
def test_a_crooked_photo_is_read(angle: int, scan: Any) -> None:
    assert reading.codes_in_image(as_file(scan.rotate(angle, expand=True, fillcolor=128), "JPEG")) == [TEXT]


def test_a_soft_grey_photo_is_read(scan: Any) -> None:
    soft = scan.resize((scan.width * 3 // 4, scan.height * 3 // 4)).filter(ImageFilter.GaussianBlur(0.7))
    assert reading.codes_in_image(as_file(soft.point(lambda value: 70 + value // 3), "JPEG", quality=70)) == [TEXT]


def test_a_photo_of_a_large_camera_is_read(scan: Any) -> None:
    large = scan.resize((9000, 9000 * scan.height // scan.width))
    assert reading.codes_in_image(as_file(large, "JPEG", quality=60)) == [TEXT]


def test_a_transparent_picture_is_read_on_white(scan: Any) -> None:
    clear = Image.new("RGBA", scan.size, (0, 0, 0, 0))
    clear.putalpha(scan.point(lambda value: 255 - value))
    assert reading.codes_in_image(as_file(clear)) == [TEXT]


def test_every_code_of_a_picture_is_given(scan: Any, pdf: bytes) -> None:
    other = rendered(draw(replace(FULL, digits="1" + "42" * 100)), 200)
    both = Image.new("L", (scan.width, scan.height * 2), 255)
    both.paste(scan, (0, 0))
    both.paste(other, (0, scan.height))
    assert sorted(reading.codes_in_image(as_file(both))) == sorted([TEXT, FULL.address + "1" + "42" * 100])


def test_a_picture_without_a_code_gives_none() -> None:
    assert reading.codes_in_image(as_file(Image.new("RGB", (300, 200), "white"))) == []


@pytest.mark.parametrize("content", [b"", b"not a picture", b"%PDF-1.7", b"\x89PNG\r\n\x1a\n" + bytes(100)])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises(reading.Unreadable):
        reading.codes_in_image(content)


def test_a_truncated_picture_is_refused(scan: Any) -> None:
    content = as_file(scan)
    with pytest.raises(reading.Unreadable, match="damaged"):
        reading.codes_in_image(content[: len(content) // 2])


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_decoded() -> None:
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 0, 0, 0, 0)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    bomb = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )
    with pytest.raises(reading.Unreadable, match="pixels"):
        reading.codes_in_image(bomb)


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7\n%%EOF"])
def test_what_is_no_pdf_is_refused(content: bytes) -> None:
    for read in (reading.codes_in_pdf, reading.attachments_of_pdf):
        with pytest.raises(reading.Unreadable, match="not a PDF"):
            read(content)


def test_too_many_bytes_are_refused(monkeypatch: pytest.MonkeyPatch, pdf: bytes) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 1000)
    for read in (reading.codes_in_pdf, reading.attachments_of_pdf, reading.codes_in_image):
        with pytest.raises(reading.Unreadable, match="64 MiB"):
            read(pdf)


def with_attachments(pdf: bytes, files: list[tuple[str, bytes]]) -> bytes:
    document = pypdfium2.PdfDocument(pdf)
    for name, content in files:
        document.new_attachment(name).set_data(content)
    out = io.BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def test_all_attachments_are_given_with_their_names(pdf: bytes) -> None:
    more = with_attachments(pdf, [("other.json", b"{}"), ("заметка.txt", b"second")])
    assert sorted(reading.attachments_of_pdf(more)) == sorted(
        [("credential.json", FULL.credential), ("other.json", b"{}"), ("заметка.txt", b"second")]
    )


def test_a_pdf_without_attachments_gives_none() -> None:
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    out = io.BytesIO()
    document.save(out)
    document.close()
    assert reading.attachments_of_pdf(out.getvalue()) == []
    assert reading.codes_in_pdf(out.getvalue()) == []


def test_too_many_attachments_are_refused(pdf: bytes) -> None:
    with pytest.raises(reading.Unreadable, match="17 attached files"):
        reading.attachments_of_pdf(with_attachments(pdf, [(f"{number}.txt", b"x") for number in range(16)]))


def test_attachments_that_unpack_to_too_much_are_refused(pdf: bytes) -> None:
    large = Random(1).randbytes(5 * 1024 * 1024)
    with pytest.raises(reading.Unreadable, match="8 MiB"):
        reading.attachments_of_pdf(with_attachments(pdf, [("a", large), ("b", large)]))
