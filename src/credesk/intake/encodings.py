"""Which encoding a table is in, when it does not say: byte order marks, UTF-8, then the likeliest old one."""

import codecs
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from credesk.domain.sentences import sentence
from credesk.intake.errors import TableUnreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLD = (
    "cp1252", "cp1256", "cp1251", "cp1250", "cp1253", "cp1254", "cp1255", "cp1257", "cp1258", "cp874",
    "shift_jis", "gb18030", "big5", "euc_kr", "euc_jp", "koi8_r", "mac_roman", "cp437", "cp850",
)  # fmt: skip
"""Encodings that spreadsheets wrote before UTF-8, the likelier first."""

_SAMPLE_BYTES = 64 * 1024
_WORD = re.compile(r"[^\W\d_]+")

Familiar = Callable[[str], int]
"""How many column names a decoded text's header has that are known words for columns."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding it was in, and whether that had to be guessed."""

    text: str
    encoding: str
    guessed: bool


def decode_text(raw: bytes, familiar: Familiar, encoding: str | None = None) -> Decoded:
    """The text of a table file. ``encoding`` overrides what would be found. Raises TableUnreadable."""
    if encoding is not None:
        return Decoded(_decode(raw, encoding), encoding, guessed=False)
    for mark, named in _MARKS:
        if raw.startswith(mark):
            return Decoded(_decode(raw, named), named, guessed=False)
    if (named_by_zeros := _wide(raw)) is not None:
        return Decoded(_decode(raw, named_by_zeros), named_by_zeros, guessed=True)
    try:
        return Decoded(raw.decode("utf-8"), "utf-8", guessed=False)
    except UnicodeDecodeError:
        guess = _guess(raw, familiar)
        return Decoded(_decode(raw, guess), guess, guessed=True)


def _decode(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except LookupError:
        raise TableUnreadable(
            sentence("There is no encoding called “{encoding}”.", encoding=encoding), "Name one like utf-8 or cp1252."
        ) from None
    except UnicodeDecodeError:
        raise TableUnreadable(
            sentence("The file is not in the encoding {encoding}.", encoding=encoding),
            "Save it as CSV UTF-8 and try again.",
        ) from None


def _wide(raw: bytes) -> str | None:
    """UTF-16 without a mark shows by zeros in every other byte of Latin letters, digits and separators."""
    sample = raw[:4096]
    pairs = len(sample) // 2
    if pairs < 4 or len(raw) % 2:
        return None
    if sample[1::2].count(0) > pairs * 0.3 and not sample[0::2].count(0):
        return "utf-16-le"
    if sample[0::2].count(0) > pairs * 0.3 and not sample[1::2].count(0):
        return "utf-16-be"
    return None


def _guess(raw: bytes, familiar: Familiar) -> str:
    """The encoding under which the header has words for columns, and the rest reads like writing."""
    sample = raw[:_SAMPLE_BYTES].rpartition(b"\n")[0] or raw[:_SAMPLE_BYTES]
    # The code pages of DOS take any byte, so that there always is a candidate.
    candidates = {name: text for name in _OLD if (text := _attempt(sample, name)) is not None}
    hint = _second_opinion(sample)
    scores = {
        name: 10 * familiar(text) + _reads_like_writing(text) + _ties(name, hint) for name, text in candidates.items()
    }
    return max(scores, key=lambda name: scores[name])


def _ties(name: str, hint: str | None) -> float:
    """What decides between encodings that read equally well: the one most used, then a second opinion."""
    return 0.02 if name == _OLD[0] else 0.01 if name == hint else 0.0


def _attempt(sample: bytes, name: str) -> str | None:
    try:
        return sample.decode(name)
    except UnicodeDecodeError:
        return None


def _second_opinion(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_OLD)).best()
    return None if best is None else best.encoding


def _reads_like_writing(text: str) -> float:
    """From 0 to 1: how much of what is not ASCII stands in words of one script, with case as people write it."""
    foreign = sum(not character.isascii() and not character.isspace() for character in text)
    if not foreign:
        return 1.0
    good = sum(_good_letters(word) for word in _WORD.findall(text))
    return good / foreign


def _good_letters(word: str) -> int:
    """Letters outside ASCII in a word of one script; none where a capital follows a small letter."""
    letters = [character for character in word if not character.isascii()]
    if not letters or len({_script(character) for character in word}) > 1:
        return 0
    bumps = sum(a.islower() and b.isupper() for a, b in pairwise(word))
    return 0 if bumps else len(letters)


def _script(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ")[0]
    return "CJK" if name in ("CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA") else name
