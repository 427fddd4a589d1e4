"""Names and other words that stand in one line of a certificate: what they may be made of.

They are NFC, without control, bidi-control and line-break characters, and hold ZWJ and ZWNJ only in
scripts that need them (docs/paper-proof.md), so that what was signed cannot look like something else.
"""

import re
import unicodedata

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts, nfc

MAX_NAME, MAX_NAME_BYTES = 120, 300
"""A name is never shortened, and must leave room for the rest of the 600 bytes of a paper proof."""

_JOINERS = "\u200c\u200d"
_BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Characters that show nothing and are no spaces."""
_VISIBLE_FORMATS = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")
"""Prepended concatenation marks: of category Cf, but drawn (Unicode Standard, 9.2)."""
_SPACES = re.compile(r"[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_MARKS_IN_A_ROW = 8
_JOINING_SCRIPTS = frozenset(
    [
        *("ARABIC", "SYRIAC", "MONGOLIAN", "NKO", "MANDAIC", "MANICHAEAN", "PHAGS-PA", "ADLAM", "ROHINGYA"),
        *("DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA", "TAMIL", "TELUGU", "KANNADA", "MALAYALAM"),
        *("SINHALA", "TIBETAN", "MYANMAR", "KHMER", "BALINESE", "JAVANESE", "SUNDANESE", "BRAHMI", "GRANTHA"),
    ]
)
"""First words of the Unicode names of characters whose script joins letters or stacks them."""


def printed_line(text: str, what: str = "The text", longest: int = 300) -> str:
    """The text as one printable line: NFC, spaces made plain and single, nothing hidden.

    ``what`` names it in the message; ``longest`` counts code points. Raises BadInput with the first fault.
    """
    line = _SPACES.sub(" ", nfc(text)).strip()
    if not line:
        raise BadInput(sentence("{what} is empty.", what=what))
    if len(line) > longest:
        raise BadInput(
            sentence(
                "{what} has {count} characters; at most {longest} can be printed.",
                what=what,
                count=len(line),
                longest=longest,
            )
        )
    if fault := line_fault(line):
        raise BadInput(
            sentence("{what} “{line}” holds {fault}.", what=what, line=_shown(line), fault=fault),
            "Remove it and try again.",
        )
    return line


def certificate_name(text: str) -> str:
    """A person's name as paper and credential show it. Raises BadInput where it cannot be printed so."""
    name = printed_line(text, "The name", MAX_NAME)
    if not any(unicodedata.category(character).startswith("L") for character in name):
        raise BadInput(sentence("The name “{name}” has no letter.", name=name))
    if len(name.encode()) > MAX_NAME_BYTES:
        raise BadInput(
            sentence("The name “{name}” is too long for the signed code on paper.", name=name),
            "Choose a shorter form of it.",
        )
    return name


def line_of(texts: Texts, what: str, longest: int = 300) -> None:
    """Raise BadInput where one of the texts, in any language, could not stand in one printed line."""
    for text in texts.values():
        printed_line(text, what, longest)


def line_fault(line: str) -> str:
    """What a line may not hold, in words, or "" where it holds nothing of the kind."""
    if line.isascii() and line.isprintable():
        return ""
    if not unicodedata.is_normalized("NFC", line):
        return "characters that are not in their composed form (NFC)"
    for at, character in enumerate(line):
        if fault := _fault(line, at, character):
            return fault
    return ""


def _fault(line: str, at: int, character: str) -> str:
    code = f"U+{ord(character):04X}"
    category = unicodedata.category(character)
    if character in _JOINERS:
        return "" if _joins(line, at) else f"an invisible joiner ({code}) where the script needs none"
    if category in ("Cc", "Zl", "Zp"):
        return f"a control or line-break character ({code})"
    if category in ("Cs", "Co") or _is_noncharacter(character):
        return f"a character that no font can show ({code})"
    if character in _BLANK or (category == "Cf" and character not in _VISIBLE_FORMATS):
        return f"an invisible character ({code})"
    start = at - _MARKS_IN_A_ROW
    if start >= 0 and all(unicodedata.combining(mark) for mark in line[start : at + 1]):
        return f"more than {_MARKS_IN_A_ROW} marks on one letter"
    return ""


def _is_noncharacter(character: str) -> bool:
    """Whether it is one of the 66 noncharacters (Unicode Standard, 23.7)."""
    code = ord(character)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def _joins(line: str, at: int) -> bool:
    """Whether a joiner stands between letters of a joining script, or after a virama (RFC 5892, A.1 and A.2)."""
    if at == 0 or not _of_joining_script(line[at - 1]):
        return False
    if unicodedata.combining(line[at - 1]) == 9:
        return True
    return at + 1 < len(line) and _of_joining_script(line[at + 1])


def _of_joining_script(character: str) -> bool:
    return unicodedata.name(character, "").partition(" ")[0] in _JOINING_SCRIPTS


def _shown(text: str) -> str:
    """The text for a message: hidden characters as their numbers, not more than 60 characters."""
    shown = "".join(
        character if character.isprintable() or character == " " else f"<U+{ord(character):04X}>" for character in text
    )
    return shown if len(shown) <= 60 else shown[:59] + "…"
