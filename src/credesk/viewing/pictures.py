"""Pictures as pixels: turned as their camera says (EXIF), scaled down where they are large, on white, by Pillow."""

import io
from typing import Any

from credesk.viewing.areas import Area, Part
from credesk.viewing.errors import Unshowable

MOST_PIXELS = 60_000_000
"""Of a picture once it is decoded; a JPEG of up to eight times the side is decoded smaller."""
KEPT_SIDE = 4_800
FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF")
_HINT = "The file is kept as it came; save a copy to open it elsewhere."


class Picture:
    """One picture, held decoded with its longer side at most 4,800 pixels."""

    kind = "picture"
    text = ""

    def __init__(self, content: bytes) -> None:
        self._picture, is_smaller = _opened(content)
        self.is_cut = is_smaller
        self.sizes = [self._picture.size]
        self._turned: dict[int, Any] = {0: self._picture}

    def draw(self, number: int, whole_width: int, turn: int, part: Part | None) -> list[Any]:
        """[width, height, pixels]: 32 bits each, blue, green, red, unused."""
        from PIL import Image

        area = Area.of(self._picture.size, whole_width, turn, part)
        source = self._as_turned(area.turn)
        ratio = source.width / area.whole_width
        box = (area.left * ratio, area.top * ratio, (area.left + area.width) * ratio, (area.top + area.height) * ratio)
        inside = (max(0.0, box[0]), max(0.0, box[1]), min(box[2], source.width), min(box[3], source.height))
        drawn = source.resize((area.width, area.height), Image.Resampling.BILINEAR, box=inside, reducing_gap=2.0)
        return [area.width, area.height, drawn.tobytes("raw", "BGRX")]

    def _as_turned(self, turn: int) -> Any:
        """Only the turn that is looked at is held beside the original."""
        from PIL import Image

        ways = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
        if turn not in self._turned:
            self._turned = {0: self._picture, turn: self._picture.transpose(ways[turn])}
        return self._turned[turn]

    def page_text(self, number: int) -> str:
        """A picture says nothing in letters."""
        return ""

    def search(self, words: str, first: int, last: int) -> list[list[Any]]:
        """Nothing."""
        return []

    def close(self) -> None:
        """Give its memory back."""
        self._picture.close()


def _opened(content: bytes) -> tuple[Any, bool]:
    import warnings

    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the limit on pixels is ours
            picture = Image.open(io.BytesIO(content), formats=FORMATS)
            whole = max(picture.size)
            picture.draft("RGB", (KEPT_SIDE, KEPT_SIDE))
            if picture.width * picture.height > MOST_PIXELS:
                raise Unshowable("The picture has more pixels than are shown (60 million).", _HINT)
            # Smaller first: turning a large picture would hold it twice.
            picture.thumbnail((KEPT_SIDE, KEPT_SIDE), reducing_gap=2.0)
            return _on_white(ImageOps.exif_transpose(picture)), whole > KEPT_SIDE
    except UnidentifiedImageError as error:
        raise Unshowable("This is not a picture that can be shown.", _HINT) from error
    except Image.DecompressionBombError as error:
        raise Unshowable("The picture has more pixels than are shown (60 million).", _HINT) from error
    except (OSError, ValueError, SyntaxError, EOFError, ZeroDivisionError, OverflowError) as error:
        raise Unshowable("The picture is damaged and cannot be shown.", _HINT, details=str(error)) from error


def _on_white(picture: Any) -> Any:
    from PIL import Image

    if picture.mode.startswith("I"):
        # 16 bits of grey: Pillow would clip what is brighter than 255.
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    if "transparency" in picture.info or picture.mode in ("RGBA", "LA", "PA", "RGBa", "La"):
        clear = picture.convert("RGBA")
        white = Image.new("RGB", clear.size, (255, 255, 255))
        white.paste(clear, mask=clear.getchannel("A"))
        return white
    return picture.convert("RGB")
