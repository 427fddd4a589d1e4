"""The certificate number that people read, type and say on the telephone.

The first 60 bits of SHA-256(credential id) in Crockford's base32, three groups of four, and one check
character by the Luhn algorithm modulo 32: ``7F3K-92QD-11B4-M`` in shape.
"""

import hashlib

from credesk.credentials.errors import Unreadable

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_LETTERS)} | {"O": 0, "I": 1, "L": 1}


def certificate_number(credential_id: bytes) -> str:
    """The number of a credential, from the 16 bytes of its id."""
    bits = int.from_bytes(hashlib.sha256(credential_id).digest()[:8], "big") >> 4
    values = [bits >> shift & 31 for shift in range(55, -5, -5)]
    letters = "".join(_LETTERS[value] for value in values) + _LETTERS[_check_value(values)]
    return "-".join((letters[:4], letters[4:8], letters[8:12], letters[12:]))


def parse_certificate_number(text: str) -> str:
    """The number in its one spelling. O and 0, I, L and 1, lower case, spaces and hyphens are forgiven.

    Raises Unreadable where it has another length, a letter that no number has, or a wrong check character.
    """
    typed = "".join(letter for letter in text.upper() if not letter.isspace() and letter not in "-‐‑–—.")
    if len(typed) != 13 or not all(letter in _VALUES for letter in typed):
        raise Unreadable("This is not a certificate number.", "It has thirteen letters and digits: 7F3K-92QD-11B4-M.")
    values = [_VALUES[letter] for letter in typed]
    if _check_value(values[:12]) != values[12]:
        raise Unreadable("The certificate number has a slip in it.", "Compare it with the paper, letter by letter.")
    letters = "".join(_LETTERS[value] for value in values)
    return "-".join((letters[:4], letters[4:8], letters[8:12], letters[12:]))


def _check_value(values: list[int]) -> int:
    """Luhn modulo 32: from the right, every second value is doubled, starting with the last."""
    total = 0
    for place, value in enumerate(reversed(values)):
        doubled = value * 2 if place % 2 == 0 else value
        total += doubled // 32 + doubled % 32
    return -total % 32
