"""Many certificates in one file for a printer: a run in its order, or cards side by side with marks to cut along.

The credentials are not attached: the file is for paper, and each certificate has its own PDF.
"""

import datetime as dt
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from credesk.certificates.design import Design
from credesk.certificates.documents import About, PaperPage, document_of
from credesk.certificates.formats import POINTS_A_MM, SHEETS, Sheet, is_card
from credesk.certificates.marks import BLACK, Block, BoxMark, Mark
from credesk.certificates.page import CertificatePage
from credesk.certificates.paper import paper_pages
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

Paper: TypeAlias = tuple[CertificatePage, Design]
"""A certificate, and how it is set."""

MOST = 2_000
"""Certificates in one file: more make printers' queues unwieldy."""
PAPERS: dict[str, tuple[float, float]] = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
"""What printers hold: width and height in points, upright."""
_MARGIN = 8 * POINTS_A_MM
"""Cheap printers leave up to 6 mm at the edges; marks to cut along need some of it."""
_MARK, _CLEAR, _HAIR = 4.0 * POINTS_A_MM, 1.0 * POINTS_A_MM, 0.3
_CROSS = 1.5 * POINTS_A_MM


@dataclass(frozen=True, slots=True)
class Grid:
    """How cards stand on a sheet: its size, how many across and down, and where the first one begins."""

    width: float
    height: float
    across: int
    down: int
    left: float
    top: float


def draw_run(papers: Sequence[Paper]) -> bytes:
    """One PDF with every page of these certificates, in their order. Raises BadInput as ``paper.draw`` does."""
    _check_count(papers)
    pages = [one for page, design in papers for one in paper_pages(page, design)]
    return _drawn(papers, pages, "run")


def draw_cards(papers: Sequence[Paper], paper: str = "a4") -> bytes:
    """Cards of one format on sheets, row by row in their order, with marks to cut along. Raises BadInput."""
    _check_count(papers)
    formats = {design.format for _, design in papers}
    if len(formats) != 1 or not is_card(next(iter(formats))):
        raise BadInput("Only cards of one format go side by side on a sheet.", "Choose a card's template.")
    grid = grid_of(next(iter(formats)), paper)
    fronts = [next(iter(paper_pages(page, design))) for page, design in papers]
    step = grid.across * grid.down
    pages = [_sheet(fronts[start : start + step], grid) for start in range(0, len(fronts), step)]
    return _drawn(papers, pages, f"cards on {paper}")


def grid_of(format: str, paper: str) -> Grid:
    """The way of putting cards on a paper that takes the most of them, turned or not. Raises BadInput."""
    if paper not in PAPERS:
        raise BadInput(
            sentence("There is no paper “{paper}”.", paper=paper),
            sentence("Choose one of: {words}.", words=", ".join(PAPERS)),
        )
    short, long = PAPERS[paper]
    sheet = SHEETS[format]
    grids = [_grid(sheet, short, long), _grid(sheet, long, short)]
    return max(grids, key=lambda grid: grid.across * grid.down)


def _grid(sheet: Sheet, width: float, height: float) -> Grid:
    """Cards with a frame of their own have white edges, so there the sheet needs none beside them."""
    margin = 0.0 if sheet.frame else _MARGIN
    across, down = int((width - 2 * margin) / sheet.width + 1e-6), int((height - 2 * margin) / sheet.height + 1e-6)
    return Grid(width, height, across, down, (width - across * sheet.width) / 2, (height - down * sheet.height) / 2)


def _check_count(papers: Sequence[Paper]) -> None:
    if not papers:
        raise BadInput("There is no certificate to print.")
    if len(papers) > MOST:
        raise BadInput(
            sentence("One file holds at most {count} certificates.", count=f"{MOST:,}"), "Print them in several runs."
        )


def _sheet(cards: Sequence[PaperPage], grid: Grid) -> PaperPage:
    marks: list[Mark] = list(_cutting_marks(cards[0], grid))
    for place, card in enumerate(cards):
        row, column = divmod(place, grid.across)
        left, top = grid.left + column * card.width, grid.top + row * card.height
        marks += Block(card.marks).at(left, top)
    return PaperPage(grid.width, grid.height, tuple(marks))


def _cutting_marks(card: PaperPage, grid: Grid) -> Iterator[Mark]:
    """Lines outside the cards at every cut, and small crosses where four of them meet."""
    columns = [grid.left + number * card.width for number in range(grid.across + 1)]
    rows = [grid.top + number * card.height for number in range(grid.down + 1)]
    for across in columns:
        yield from _ends(across, rows[0], rows[-1], upright=True)
        yield from (mark for down in rows for mark in _cross(across, down))
    for down in rows:
        yield from _ends(down, columns[0], columns[-1], upright=False)


def _ends(at: float, first: float, last: float, *, upright: bool) -> Iterator[Mark]:
    for start, end in ((first - _CLEAR - _MARK, first - _CLEAR), (last + _CLEAR, last + _CLEAR + _MARK)):
        line = (at - _HAIR / 2, start, at + _HAIR / 2, end)
        yield BoxMark("cut", line if upright else (line[1], line[0], line[3], line[2]), BLACK)


def _cross(across: float, down: float) -> Iterator[Mark]:
    half = _HAIR / 2
    yield BoxMark("cut", (across - half, down - _CROSS, across + half, down + _CROSS), BLACK)
    yield BoxMark("cut", (across - _CROSS, down - half, across + _CROSS, down + half), BLACK)


def _drawn(papers: Sequence[Paper], pages: Sequence[PaperPage], what: str) -> bytes:
    issuers = list(dict.fromkeys(page.issuer for page, _ in papers))
    languages = {page.language for page, _ in papers}
    whole = hashlib.sha256(what.encode())
    for one in papers:
        whole.update(hashlib.sha256(repr(one).encode("utf-8")).digest())
    about = About(
        f"{len(papers)} – {papers[0][0].title}",
        issuers[0],
        ", ".join(page.number for page, _ in papers[:20]),
        languages.pop() if len(languages) == 1 else "mul",
        max((page.made for page, _ in papers), default=dt.datetime(1970, 1, 1, tzinfo=dt.UTC)),
        whole.digest(),
    )
    return bytes(document_of(about, pages).GetPDFData(None))
