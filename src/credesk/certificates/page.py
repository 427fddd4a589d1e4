"""What one certificate says: everything already chosen, nothing looked up. The layout only decides where it stands."""

import datetime as dt
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, fields

from credesk.certificates import fonts, words
from credesk.domain.errors import BadInput
from credesk.domain.texts import clean_tag, nfc

_LONGEST_TEXT = 600
_MOST_OUTCOMES = 40
_JOINERS = "\u200b\u200c\u200d"


@dataclass(frozen=True, slots=True)
class CertificatePage:
    """One certificate's texts in ``language`` (BCP 47). An empty text is left out together with its label.

    ``address`` (ending in ``#``) and ``digits`` are the QR's two parts. ``check_at`` is the verify address in words, as
    people type it; where it is empty the paper does not say "scan". ``numbers_published`` adds "or type the number".
    ``statement`` stands between name and title; empty, the language's own is used. ``seal`` are a few initials.
    ``identity`` is what besides the name says who it is (a birth date, the end of an ID), as the paper proof has it.
    ``copied`` is the day on which it is printed again after it was handed over; the paper then says that it is a copy.
    ``credential`` are the bytes attached as ``credential.json``; ``made`` is the PDF's date (UTC: the signing time).
    """

    language: str
    learner: str
    title: str
    issuer: str
    awarded: dt.date
    number: str
    address: str
    digits: str
    credential: bytes
    made: dt.datetime
    valid_until: dt.date | None = None
    licence: str = ""
    country: str = ""
    seal: str = ""
    statement: str = ""
    outcomes: tuple[str, ...] = ()
    outcome: str = ""
    workload: str = ""
    level: str = ""
    quality: str = ""
    signatories: tuple[str, ...] = ()
    check_at: str = ""
    telephone: str = ""
    numbers_published: bool = False
    practice: bool = False
    replacement: str = ""
    identity: str = ""
    copied: dt.date | None = None


def checked(page: CertificatePage) -> CertificatePage:
    """The page if it can be printed whole. Raises BadInput for control characters, texts too long, missing glyphs."""
    clean_tag(page.language)
    for required in ("learner", "title", "issuer", "number"):
        if not getattr(page, required).strip():
            raise BadInput(f"The certificate has no {required}.", "Nothing was printed.")
    if len(page.outcomes) > _MOST_OUTCOMES or len(page.signatories) > 4:
        raise BadInput(f"A certificate holds at most {_MOST_OUTCOMES} learning outcomes and four signatories.")
    checked_texts(tuple(texts_of(page)))
    return page


def checked_texts(texts: tuple[str, ...]) -> None:
    """Raises BadInput for control characters, texts too long, and characters that no font draws."""
    for text in texts:
        _check_text(text)
    if fonts.missing_glyphs("".join(texts)):
        for text in texts:
            fonts.require_glyphs(text)


def texts_of(page: CertificatePage) -> Iterator[str]:
    """Every text that is set in type: the page's own and the language's fixed words."""
    for field in fields(page):
        value = getattr(page, field.name)
        if isinstance(value, str) and field.name not in ("address", "digits", "language"):
            yield value
        elif isinstance(value, tuple):
            yield from value
    fixed = words.words_for(page.language)
    yield from (value for field in fields(fixed) if isinstance(value := getattr(fixed, field.name), str))
    yield from fixed.months


def _check_text(text: str) -> None:
    if len(text) > _LONGEST_TEXT:
        raise BadInput(f"A text of {len(text)} characters does not fit on a certificate: “{text[:60]}…”.")
    if text != nfc(text):
        raise BadInput(f"“{text[:60]}” is not in Unicode Normalization Form C.")
    for character in text:
        if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") and character not in _JOINERS:
            raise BadInput(
                f"“{text[:60]}” holds the control character U+{ord(character):04X}, which must not be printed.",
                "Nothing was printed.",
            )
