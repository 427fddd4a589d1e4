"""How a page is set: its format, colour, pictures, what is left out, and the same certificate in a second language."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from credesk.certificates.marks import ACCENT, ACCENT_PALE, Colour, PixelPicture
from credesk.certificates.page import CertificatePage
from credesk.domain.certificate_template import A4_LANDSCAPE

_EMPTY: dict[str, object] = {"outcomes": (), "signatories": ()}
_PALE_SHARE = 0.24
"""How much of its own colour the inner frame has."""


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """A line to sign on, with what stands under it and a picture over it."""

    words: str
    picture: PixelPicture | None = None


@dataclass(frozen=True, slots=True)
class Design:
    """What a template makes of a page. The plain one is A4 landscape with nothing left out.

    ``left_out`` are fields of the page; ``beside`` is the same certificate in a second language.
    """

    format: str = A4_LANDSCAPE
    colour: Colour = ACCENT
    logo: PixelPicture | None = None
    signatures: tuple[SignatureLine, ...] = ()
    left_out: tuple[str, ...] = ()
    beside: CertificatePage | None = None

    @property
    def pale(self) -> Colour:
        """The colour of the inner frame."""
        if self.colour == ACCENT:
            return ACCENT_PALE
        red, green, blue = (1 - (1 - channel) * _PALE_SHARE for channel in self.colour)
        return red, green, blue

    def texts(self) -> Iterator[str]:
        """What a design says of its own."""
        yield from (line.words for line in self.signatures)


PLAIN = Design()


def without(page: CertificatePage, fields: tuple[str, ...]) -> CertificatePage:
    """The page with these fields empty."""
    return replace(page, **{name: _EMPTY.get(name, "") for name in fields}) if fields else page  # type: ignore[arg-type]


def colour_of(text: str) -> Colour:
    """``#RRGGBB`` as shares of red, green and blue."""
    red, green, blue = (int(text[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue
