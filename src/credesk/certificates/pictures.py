"""Logos and signatures: any picture file, in a worker process, becomes pixels on white within limits.

What is kept is not the file but its pixels, so that printing decodes nothing from outside, and the same bytes come out
whatever library reads pictures later.
"""

import io
import zlib
from typing import Any

from credesk.certificates.marks import PixelPicture
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

MOST_BYTES = 8 * 1024 * 1024
MOST_PIXELS = 24_000_000
LOGO, SIGNATURE = "logo", "signature"
_LARGEST = {LOGO: (1000, 400), SIGNATURE: (1000, 300)}
"""Pixels that are kept: 540 dpi and more at the size on paper."""
_MOST_KEPT = 700_000
"""Bytes of the compressed rows."""
_FORMATS = ("PNG", "JPEG", "WEBP", "BMP", "GIF", "TIFF")
_WHITE = 250


class UnusablePicture(BadInput):
    """The file is no picture that can stand on paper. Nothing was changed."""


def paper_picture(raw: bytes, kind: str) -> list[Any]:
    """``[width, height, channels, rows]`` of a picture file, for ``picture_of``. Runs in a worker.

    A transparent picture stands on white, white edges are cut off, large ones made smaller; a signature is grey.
    Raises UnusablePicture.
    """
    if len(raw) > MOST_BYTES:
        raise UnusablePicture(
            sentence("The picture is larger than {size} MB.", size=MOST_BYTES // 1_000_000), "Save a smaller one."
        )
    picture = _on_white(_opened(raw)).convert("L" if kind == SIGNATURE else "RGB")
    picture = _without_edges(picture)
    picture.thumbnail(_LARGEST[kind])
    if kind == LOGO and _is_grey(picture):
        picture = picture.convert("L")
    rows = zlib.compress(picture.tobytes(), 9)
    while len(rows) > _MOST_KEPT:
        picture.thumbnail((picture.width * 3 // 4, picture.height * 3 // 4))
        rows = zlib.compress(picture.tobytes(), 9)
    return [picture.width, picture.height, 1 if picture.mode == "L" else 3, rows]


def picture_of(form: Any) -> PixelPicture:
    """What ``paper_picture`` gave, or the journal kept. Raises UnusablePicture for anything else."""
    try:
        width, height, channels, rows = form
        picture = PixelPicture(width, height, channels, rows)
        is_sound = channels in (1, 3) and 0 < width <= 1000 and 0 < height <= 1000 and len(rows) <= _MOST_KEPT
        whole = width * height * channels
        decompressor = zlib.decompressobj()
        if not is_sound or len(decompressor.decompress(rows, whole + 1)) != whole or not decompressor.eof:
            raise ValueError("not as long as its size says")
    except (ValueError, TypeError, zlib.error) as error:
        raise UnusablePicture("This picture is not in a form that Credesk prints.", details=str(error)) from error
    return picture


def _opened(raw: bytes) -> Any:
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        picture = Image.open(io.BytesIO(raw), formats=_FORMATS)
        if picture.width * picture.height > MOST_PIXELS:
            raise UnusablePicture(
                sentence("The picture has more than {count} million pixels.", count=MOST_PIXELS // 1_000_000),
                "Save a smaller one.",
            )
        picture.load()
        return ImageOps.exif_transpose(picture)
    except UnusablePicture:
        raise
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise UnusablePicture(
            "The file is not a picture that can be read.",
            "Give a PNG, JPEG, WebP, BMP, GIF or TIFF.",
            details=str(error),
        ) from error


def _on_white(picture: Any) -> Any:
    from PIL import Image

    if not picture.has_transparency_data:
        return picture.convert("RGB")
    upper = picture.convert("RGBA")
    white = Image.new("RGBA", upper.size, (255, 255, 255, 255))
    return Image.alpha_composite(white, upper).convert("RGB")


def _without_edges(picture: Any) -> Any:
    box = picture.convert("L").point(lambda grey: 255 if grey < _WHITE else 0).getbbox()
    if box is None:
        raise UnusablePicture("The picture is white all over.", "Choose another one.")
    return picture.crop(box)


def _is_grey(picture: Any) -> bool:
    from PIL import ImageChops

    red, green, blue = picture.split()
    differences = (ImageChops.difference(red, green), ImageChops.difference(green, blue))
    return all(one.point(lambda step: 255 if step > 2 else 0).getbbox() is None for one in differences)
