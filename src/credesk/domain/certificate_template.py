"""How an issuer's certificates look: format, logo, colour, signatures, what is left out, a second language.

A published version never changes. Pictures are named by the SHA-256 of their form, which the journal keeps beside it.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import Any

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.domain.texts import clean_tag, nfc

A4_LANDSCAPE, A4_PORTRAIT = "a4-landscape", "a4-portrait"
LETTER_LANDSCAPE, LETTER_PORTRAIT = "letter-landscape", "letter-portrait"
A6_CARD, WALLET_CARD = "a6-card", "wallet-card"
FORMATS = (A4_LANDSCAPE, A4_PORTRAIT, LETTER_LANDSCAPE, LETTER_PORTRAIT, A6_CARD, WALLET_CARD)
CARDS = frozenset((A6_CARD, WALLET_CARD))
"""Formats of which several fit on a sheet."""

LEAVABLE = (
    "seal", "licence", "country", "statement", "outcomes", "outcome", "workload", "level", "quality", "signatories",
    "telephone",
)  # fmt: skip
"""What a template may leave out. Name, title, issuer, dates, number, code, address, practice and replacement stay."""

ACCENT = "#0E6B5B"
LEAST_CONTRAST = 4.5
"""Of the colour on white paper (WCAG 2.2, 1.4.3)."""
MOST_SIGNATURES = 3
"""Beside the line of whoever decided."""
_COLOUR = re.compile(r"#[0-9A-F]{6}")
_LONGEST_NAME, _LONGEST_LINE = 60, 80
_DIGEST_BYTES = 32


@dataclass(frozen=True, slots=True)
class TemplateSignature:
    """A line to sign on: name, role, and the digest of a signature's picture or None."""

    name: str
    role: str = ""
    picture: bytes | None = None


@dataclass(frozen=True, slots=True)
class CertificateTemplate:
    """One version's settings. ``colour`` is ``#RRGGBB``; ``logo`` a picture's digest; ``second_language`` a BCP 47 tag.

    ``left_out`` are words of ``LEAVABLE``, in their order there.
    """

    name: str
    format: str = A4_LANDSCAPE
    colour: str = ACCENT
    logo: bytes | None = None
    signatures: tuple[TemplateSignature, ...] = ()
    left_out: tuple[str, ...] = ()
    second_language: str = ""

    def form(self) -> list[Any]:
        """Plain values in a fixed order (docs/journal.md)."""
        signatures = [[one.name, one.role, one.picture] for one in self.signatures]
        return [self.name, self.format, self.colour, self.logo, signatures, list(self.left_out), self.second_language]

    @property
    def pictures(self) -> tuple[bytes, ...]:
        """The digests of all pictures, each once."""
        named = (self.logo, *(one.picture for one in self.signatures))
        return tuple(dict.fromkeys(digest for digest in named if digest is not None))


def template_from_form(form: Any) -> CertificateTemplate:
    """What ``form`` wrote, checked. Raises BadInput for anything else."""
    try:
        name, kind, colour, logo, signatures, left_out, second = form
        lines = tuple(TemplateSignature(one[0], one[1], one[2]) for one in signatures)
        return checked(CertificateTemplate(name, kind, colour, logo, lines, tuple(left_out), second))
    except (TypeError, ValueError, IndexError, AttributeError) as error:
        raise BadInput("This certificate template is not in a form that Credesk reads.", details=str(error)) from error


def checked(template: CertificateTemplate) -> CertificateTemplate:
    """The template if it can be published, its texts in NFC and its colour in capitals. Raises BadInput."""
    _check_choices(template)
    if contrast_on_white(template.colour) < LEAST_CONTRAST:
        raise BadInput(
            sentence(
                "The colour {colour} is too pale for white paper: its contrast is {contrast} to 1 where {least} is the "
                "least.",
                colour=template.colour,
                contrast=f"{contrast_on_white(template.colour):.1f}",
                least=f"{LEAST_CONTRAST}",
            ),
            "Choose a darker one. Nothing was changed.",
        )
    if template.second_language:
        clean_tag(template.second_language)
        if template.format in CARDS:
            raise BadInput("A card has no room for a second language.", "Choose A4 or Letter, or one language.")
    _check_pictures(template)
    return CertificateTemplate(
        _line(template.name, "name", _LONGEST_NAME),
        template.format,
        template.colour.upper(),
        template.logo,
        tuple(_signature(one) for one in template.signatures),
        tuple(word for word in LEAVABLE if word in template.left_out),
        template.second_language,
    )


def _check_choices(template: CertificateTemplate) -> None:
    if template.format not in FORMATS:
        raise BadInput(
            sentence("There is no format “{format}”.", format=template.format),
            sentence("Choose one of: {words}.", words=", ".join(FORMATS)),
        )
    unknown = [word for word in template.left_out if word not in LEAVABLE]
    if unknown:
        raise BadInput(
            sentence("“{word}” cannot be left out.", word=unknown[0]),
            sentence("What can be: {words}.", words=", ".join(LEAVABLE)),
        )
    if not _COLOUR.fullmatch(template.colour.upper()):
        raise BadInput(
            sentence("“{colour}” is not a colour.", colour=template.colour), "Write it as #RRGGBB, for example #0E6B5B."
        )
    if len(template.signatures) > MOST_SIGNATURES:
        raise BadInput(sentence("A template has at most {count} signatures.", count=MOST_SIGNATURES))


def _check_pictures(template: CertificateTemplate) -> None:
    for digest in template.pictures:
        if not isinstance(digest, bytes) or len(digest) != _DIGEST_BYTES:
            raise BadInput("A picture of this template is not named by a digest.")


def _signature(one: TemplateSignature) -> TemplateSignature:
    role = _line(one.role, "role", _LONGEST_LINE) if one.role.strip() else ""
    return TemplateSignature(_line(one.name, "signature’s name", _LONGEST_LINE), role, one.picture)


def _line(text: str, what: str, longest: int) -> str:
    from credesk.domain.names import printed_line

    line = printed_line(nfc(text), f"The {what}")
    if len(line) > longest:
        raise BadInput(sentence("“{text}” is longer than {count} characters.", text=line[:60], count=longest))
    return line


def contrast_on_white(colour: str) -> float:
    """The contrast of a colour (``#RRGGBB``) to white paper, 1 to 21 (WCAG 2.2, relative luminance)."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def form_digest(encoded: bytes) -> bytes:
    """SHA-256 of a form's deterministic encoding: how versions and pictures are named."""
    return hashlib.sha256(encoded).digest()
