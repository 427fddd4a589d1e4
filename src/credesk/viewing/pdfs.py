"""PDF pages as pixels, their text and where words stand on them, by PDFium."""

from typing import Any

from credesk.domain.sentences import sentence
from credesk.viewing.areas import Area, Part
from credesk.viewing.errors import Unshowable

MOST_PAGES = 2_000
MOST_HITS = 500
MOST_PAGE_TEXT = 4_000
GRID = 10_000
"""Places on a page are told in ten thousandths of its width and height, from the top left."""
_LARGEST_POINTS = 14_400.0  # 200 inches, the largest page of PDF 1.7 (ISO 32000-1, annex C)
_A4 = (595.0, 842.0)
_TURNS = {0: 0, 90: 1, 180: 2, 270: 3}
_ANNOTATIONS = 0x01  # FPDF_ANNOT


class Pdf:
    """One document. Each method raises Unshowable where the page asked for is damaged."""

    kind = "pages"

    def __init__(self, content: bytes) -> None:
        import pypdfium2

        try:
            self._document = pypdfium2.PdfDocument(content)
            # Without its forms a filled-in form is drawn empty. PDFium is built without scripts.
            self._document.init_forms()
            self.count = len(self._document)
        except pypdfium2.PdfiumError as error:
            raise _refusal(str(error)) from error
        if not self.count:
            raise Unshowable("This PDF has no pages.", details="")
        self.text = ""
        self.is_cut = self.count > MOST_PAGES

    @property
    def sizes(self) -> list[tuple[int, int]]:
        """Width and height of each page in hundredths of a point; A4 where a page does not say."""
        return [self._size(number) for number in range(min(self.count, MOST_PAGES))]

    def _size(self, number: int) -> tuple[int, int]:
        import pypdfium2

        try:
            width, height = self._document.get_page_size(number)
        except pypdfium2.PdfiumError:
            width, height = _A4
        if not (1 <= width <= _LARGEST_POINTS and 1 <= height <= _LARGEST_POINTS):
            width, height = _A4
        return round(width * 100), round(height * 100)

    def _page(self, number: int) -> Any:
        import pypdfium2

        try:
            return self._document[number]
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise Unshowable(
                sentence("Page {number} is damaged and cannot be shown.", number=number + 1), details=str(error)
            ) from error

    def draw(self, number: int, whole_width: int, turn: int, part: Part | None) -> list[Any]:
        """[width, height, pixels]: 32 bits each, blue, green, red, unused; on white."""
        import pypdfium2
        from pypdfium2 import raw

        area = Area.of(self._size(number), whole_width, turn, part)
        page = self._page(number)
        try:
            bitmap = pypdfium2.PdfBitmap.new_native(area.width, area.height, raw.FPDFBitmap_BGRx)
            bitmap.fill_rect((255, 255, 255, 255), 0, 0, area.width, area.height)
            place = (-area.left, -area.top, area.whole_width, area.whole_height, _TURNS[area.turn], _ANNOTATIONS)
            raw.FPDF_RenderPageBitmap(bitmap, page, *place)
            if self._document.formenv is not None:
                raw.FPDF_FFLDraw(self._document.formenv, bitmap, page, *place)
            return [area.width, area.height, bytes(bitmap.buffer)]
        finally:
            page.close()

    def page_text(self, number: int) -> str:
        """The beginning of what a page says, for people who hear it."""
        page = self._page(number)
        try:
            words = page.get_textpage()
            return str(words.get_text_range(0, min(words.count_chars(), MOST_PAGE_TEXT))).replace("\r\n", "\n")
        finally:
            page.close()

    def search(self, words: str, first: int, last: int) -> list[list[Any]]:
        """[page, boxes] of each place where the words stand on pages ``first`` to ``last`` (not itself).

        A box is [left, top, right, bottom] in ten thousandths of the unturned page; large and small letters are alike.
        """
        found: list[list[Any]] = []
        for number in range(first, min(last, self.count)):
            page = self._page(number)
            try:
                found += [[number, boxes] for boxes in _hits(page, words, MOST_HITS - len(found))]
            finally:
                page.close()
        return found

    def close(self) -> None:
        """Give its memory back."""
        self._document.close()


def _hits(page: Any, words: str, most: int) -> list[list[list[int]]]:
    textpage = page.get_textpage()
    searcher = textpage.search(words)
    found: list[list[list[int]]] = []
    while len(found) < most and (hit := searcher.get_next()) is not None:
        boxes = [textpage.get_rect(n) for n in range(textpage.count_rects(*hit))]
        found.append([_on_grid(page, box) for box in boxes])
    return found


def _on_grid(page: Any, box: tuple[float, float, float, float]) -> list[int]:
    """[left, top, right, bottom] of a box in page units, as it is seen."""
    from ctypes import byref, c_int

    from pypdfium2 import raw

    corners = []
    for x, y in ((box[0], box[1]), (box[2], box[3])):
        across, down = c_int(), c_int()
        raw.FPDF_PageToDevice(page, 0, 0, GRID, GRID, 0, x, y, byref(across), byref(down))
        corners.append((across.value, down.value))
    (x1, y1), (x2, y2) = corners
    return [min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)]


def _refusal(reason: str) -> Unshowable:
    if "password" in reason.lower():
        return Unshowable("This PDF is locked with a password.", "Ask the learner for one without.")
    return Unshowable(
        "This PDF is damaged and cannot be shown.", "The file is kept as it came; save a copy to try it elsewhere.",
        details=reason,
    )  # fmt: skip
