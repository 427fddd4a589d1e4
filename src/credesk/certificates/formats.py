"""The sheets and cards that certificates are printed on: their geometry, in points."""

from dataclasses import dataclass

from credesk.domain import certificate_template as names

POINTS_A_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's geometry in points: size, frame, the edges of the content and where the columns below begin.

    Without ``inner_frame`` there is no frame. ``leaves_out`` are fields of the page that the format has no room for.
    """

    width: float
    height: float
    frame: float
    inner_frame: float
    side: float
    top: float
    bottom: float
    facts_start: float = 0.0
    column_gap: float = 18.0
    leaves_out: tuple[str, ...] = ()

    @property
    def content_width(self) -> float:
        """From the left edge of the content to the right one."""
        return self.width - 2 * self.side


A4_LANDSCAPE = Sheet(
    width=841.89, height=595.276, frame=25.5, inner_frame=30.0, side=69.0, top=58.5, bottom=537.5, facts_start=263.0
)
A4_PORTRAIT = Sheet(
    width=595.276, height=841.89, frame=25.5, inner_frame=30.0, side=62.0, top=66.0, bottom=780.0, column_gap=24.0
)
LETTER_LANDSCAPE = Sheet(
    width=792.0, height=612.0, frame=25.5, inner_frame=30.0, side=66.0, top=60.0, bottom=553.0, facts_start=238.0
)
LETTER_PORTRAIT = Sheet(
    width=612.0, height=792.0, frame=25.5, inner_frame=30.0, side=62.0, top=66.0, bottom=730.0, column_gap=24.0
)
A6_CARD = Sheet(
    width=148 * POINTS_A_MM, height=105 * POINTS_A_MM, frame=17.0, inner_frame=19.5, side=34.0, top=34.0,
    bottom=105 * POINTS_A_MM - 32.0, column_gap=16.0, leaves_out=("outcomes",),
)  # fmt: skip
WALLET_CARD = Sheet(
    width=85.6 * POINTS_A_MM, height=54 * POINTS_A_MM, frame=0.0, inner_frame=0.0, side=10.0, top=10.5,
    bottom=54 * POINTS_A_MM - 8.5, column_gap=6.0,
    leaves_out=("outcomes", "statement", "workload", "level", "quality", "signatories", "licence", "country", "seal"),
)  # fmt: skip
"""ID-1 of ISO/IEC 7810, 85.6 by 54 mm."""

SHEETS: dict[str, Sheet] = {
    names.A4_LANDSCAPE: A4_LANDSCAPE,
    names.A4_PORTRAIT: A4_PORTRAIT,
    names.LETTER_LANDSCAPE: LETTER_LANDSCAPE,
    names.LETTER_PORTRAIT: LETTER_PORTRAIT,
    names.A6_CARD: A6_CARD,
    names.WALLET_CARD: WALLET_CARD,
}
PORTRAIT = frozenset((names.A4_PORTRAIT, names.LETTER_PORTRAIT))


def is_card(format: str) -> bool:
    """Whether several of the format go on a sheet."""
    return format in names.CARDS
