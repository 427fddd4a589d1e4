"""Crockford's base32: digits and letters that people can read aloud and type without I, L, O and U."""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FORGIVEN = str.maketrans("OIL", "011", "- ")


def encode(value: int, length: int) -> str:
    """The value, most significant character first, in exactly ``length`` characters of five bits each."""
    if not 0 <= value < 32**length:
        raise ValueError("the value does not fit")
    return "".join(ALPHABET[value >> (5 * place) & 31] for place in reversed(range(length)))


def decode(text: str) -> int:
    """The value of characters as people type them: lower case, O, I, L, hyphens and spaces are forgiven.

    Raises ValueError for anything else, and for no characters at all.
    """
    clean = text.upper().translate(_FORGIVEN)
    if not clean:
        raise ValueError("there is nothing to read")
    value = 0
    for character in clean:
        value = value * 32 + ALPHABET.index(character)
    return value
