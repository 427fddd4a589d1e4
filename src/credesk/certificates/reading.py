"""What a page or a photo says to a machine: QR texts and attached files, from bytes out of anyone's hands.

The desk runs these functions in a worker process, under its limits on time and memory; their own limits come first and
are told in words. They take bytes and give plain values, and trust nothing they find.
"""

import io
from collections.abc import Iterator
from typing import Any

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

MOST_BYTES = 64 * 1024 * 1024
MOST_PIXELS = 60_000_000
"""Of a picture once it is decoded; a JPEG of up to eight times the side is decoded smaller."""
MOST_PAGES_READ = 3
MOST_ATTACHMENTS = 16
MOST_ATTACHED_BYTES = 8 * 1024 * 1024
_MOST_CODES = 16
_LONGEST_CODE = 4_296  # ISO/IEC 18004, table 7: characters in the largest symbol
_LARGE_SIDE, _SMALL_SIDE = 4_000, 1_600
_PAGE_DPI = (200, 300, 150)
_LARGEST_PAGE_POINTS = 14_400  # 200 inches, the largest page of PDF 1.7 (ISO 32000-1, annex C)


class Unreadable(BadInput):
    """The bytes are not a picture or a PDF that can be read, or are larger than is read. Nothing was changed."""


def codes_in_image(content: bytes) -> list[str]:
    """The texts of all QR codes in a picture (PNG, JPEG, TIFF, WebP, BMP, GIF), each once; empty where none is found.

    Turns the picture as its EXIF orientation says and tries several sizes and contrasts. Raises Unreadable.
    """
    _check_size(content, "picture")
    return _codes(_tries(_opened(content)))


def codes_in_pdf(content: bytes) -> list[str]:
    """The texts of all QR codes on the first three pages of a PDF, each once; empty where none is found.

    Raises Unreadable.
    """
    found: list[str] = []
    document = _document(content)
    try:
        for number in range(min(len(document), MOST_PAGES_READ)):
            found += _codes(_rendered(document, number))
    finally:
        document.close()
    return list(dict.fromkeys(found))[:_MOST_CODES]


def attachments_of_pdf(content: bytes) -> list[tuple[str, bytes]]:
    """``(file name, content)`` of every file attached to a PDF, in its order.

    Raises Unreadable for more than 16 files or 8 MiB in all.
    """
    import pypdfium2

    document = _document(content)
    try:
        count = document.count_attachments()
        if count > MOST_ATTACHMENTS:
            raise Unreadable(
                sentence(
                    "The PDF has {count} attached files, more than are read ({most_attachments}).",
                    count=count,
                    most_attachments=MOST_ATTACHMENTS,
                )
            )
        return list(_attached(document, count))
    except pypdfium2.PdfiumError as error:
        raise Unreadable("A file attached to the PDF is damaged.", details=str(error)) from error
    finally:
        document.close()


def _attached(document: Any, count: int) -> Iterator[tuple[str, bytes]]:
    total = 0
    for number in range(count):
        attachment = document.get_attachment(number)
        size = _attached_size(attachment)
        total += size
        if total > MOST_ATTACHED_BYTES:
            raise Unreadable("The files attached to the PDF are larger than are read (8 MiB in all).")
        name = attachment.get_name()[:255].encode("utf-8", "replace").decode("utf-8")
        yield name, bytes(attachment.get_data()) if size else b""


def _attached_size(attachment: Any) -> int:
    """The size in bytes once decoded, asked before any copy is made."""
    import ctypes

    import pypdfium2.raw

    size = ctypes.c_ulong()
    if not pypdfium2.raw.FPDFAttachment_GetFile(attachment, None, 0, size):
        return 0
    return int(size.value)


def _check_size(content: bytes, kind: str) -> None:
    if len(content) > MOST_BYTES:
        raise Unreadable(sentence("The {kind} is larger than is read (64 MiB).", kind=kind), "Send a smaller one.")


def _document(content: bytes) -> Any:
    import pypdfium2

    _check_size(content, "PDF")
    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        raise Unreadable("This is not a PDF that can be opened.", details=str(error)) from error


def _rendered(document: Any, number: int) -> Iterator[Any]:
    import pypdfium2

    try:
        page = document[number]
    except pypdfium2.PdfiumError as error:
        raise Unreadable(
            sentence("Page {number} of the PDF cannot be read.", number=number + 1), details=str(error)
        ) from error
    width, height = page.get_size()
    if not 0 < width <= _LARGEST_PAGE_POINTS or not 0 < height <= _LARGEST_PAGE_POINTS:
        raise Unreadable(sentence("Page {number} of the PDF has a size that is not read.", number=number + 1))
    for dpi in _PAGE_DPI:
        scale = min(dpi / 72, 2 * _LARGE_SIDE / max(width, height))
        yield page.render(scale=scale, grayscale=True).to_pil()


def _opened(content: bytes) -> Any:
    import warnings

    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the limit on pixels is ours
            picture = Image.open(io.BytesIO(content), formats=("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF"))
            picture.draft("L", (_LARGE_SIDE, _LARGE_SIDE))
            _check_pixels(picture.size)
            ImageOps.exif_transpose(picture, in_place=True)
            return _flattened(picture)
    except UnidentifiedImageError as error:
        raise Unreadable("This is not a picture that can be opened.", "Send it as PNG or JPEG.") from error
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except (OSError, ValueError, SyntaxError, EOFError, ZeroDivisionError, OverflowError) as error:
        raise Unreadable("The picture is damaged and cannot be opened.", details=str(error)) from error


def _check_pixels(size: tuple[int, int]) -> None:
    if size[0] * size[1] > MOST_PIXELS:
        raise _too_many_pixels()


def _too_many_pixels() -> Unreadable:
    return Unreadable("The picture has more pixels than are read (60 million).", "Send a smaller one.")


def _flattened(picture: Any) -> Any:
    """The picture in grey, on white where it is transparent."""
    from PIL import Image

    if "transparency" in picture.info:
        picture = picture.convert("RGBA")
    if picture.mode not in ("RGBA", "LA"):
        return picture.convert("L")
    clearness = picture.getchannel("A")
    return Image.composite(picture.convert("L"), Image.new("L", picture.size, 255), clearness)


def _tries(picture: Any) -> Iterator[Any]:
    """The picture at sizes and contrasts at which a code may be found, the likeliest first."""
    from PIL import ImageFilter, ImageOps

    large = _within(picture, _LARGE_SIDE)
    yield large
    small = _within(picture, _SMALL_SIDE)
    if small.size != large.size:
        yield small
    yield ImageOps.autocontrast(small, cutoff=2)
    yield ImageOps.autocontrast(large.filter(ImageFilter.GaussianBlur(1.2)), cutoff=2)
    if max(picture.size) < _SMALL_SIDE:
        yield picture.resize((picture.width * 2, picture.height * 2))


def _within(picture: Any, side: int) -> Any:
    if max(picture.size) <= side:
        return picture
    smaller = picture.copy()
    smaller.thumbnail((side, side))
    return smaller


def _codes(pictures: Iterator[Any]) -> list[str]:
    """The QR texts of the first picture in which any can be read."""
    import zxingcpp

    wanted = zxingcpp.barcode_formats_from_str("QRCode")
    binarizers = (zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram)
    for picture in pictures:
        for binarizer in binarizers:
            found = zxingcpp.read_barcodes(
                picture, formats=wanted, text_mode=zxingcpp.TextMode.Plain, binarizer=binarizer
            )
            texts = list(dict.fromkeys(code.text for code in found if code.valid and len(code.text) <= _LONGEST_CODE))
            if texts:
                return texts[:_MOST_CODES]
    return []
