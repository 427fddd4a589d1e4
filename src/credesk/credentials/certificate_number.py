"""The certificate number that people read, type and say on the telephone.

The first 60 bits of SHA-256(credential id) in Crockford's base32, three groups of four, and one check
character by the Luhn algorithm modulo 32: ``7F3K-92QD-11B4-M`` in shape.
"""

import hashlib

from credesk.credentials.errors import Unreadable
from credesk.domain import crockford

_HYPHENS = str.maketrans("", "", "‐‑‒–—.")


def certificate_number(credential_id: bytes) -> str:
    """The number of a credential, from the 16 bytes of its id."""
    return _written(int.from_bytes(hashlib.sha256(credential_id).digest()[:8], "big") >> 4)


def parse_certificate_number(text: str) -> str:
    """The number in its one spelling. O and 0, I, L and 1, lower case, spaces and hyphens are forgiven.

    Raises Unreadable where it has another length, a letter that no number has, or a wrong check character.
    """
    typed = "".join(text.translate(_HYPHENS).replace("-", "").split())
    try:
        value = crockford.decode(typed) if len(typed) == 13 else -1
    except ValueError:
        value = -1
    if value < 0:
        raise Unreadable(
            "This is not a certificate number.", "It has thirteen letters and digits, like 7F3K-92QD-11B4-M."
        )
    number = _written(value >> 5)
    if crockford.decode(number[-1]) != value & 31:
        raise Unreadable("The certificate number has a slip in it.", "Compare it with the paper, letter by letter.")
    return number


def _written(value: int) -> str:
    letters = crockford.encode(value, 12) + crockford.encode(_check_value(value), 1)
    return "-".join((letters[:4], letters[4:8], letters[8:12], letters[12:]))


def _check_value(value: int) -> int:
    """Luhn modulo 32: from the right, every second character is doubled, starting with the last."""
    total = 0
    for place in range(12):
        digit = value >> 5 * place & 31
        doubled = digit * 2 if place % 2 == 0 else digit
        total += doubled // 32 + doubled % 32
    return -total % 32
