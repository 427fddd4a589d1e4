"""The recovery code: 135 random bits as 27 Crockford base32 characters and a check character, in sevens of four."""

import re

from credesk.domain.ids import Randomness
from credesk.domain.sentences import sentence
from credesk.keys.errors import WrongRecoveryCode

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DATA_CHARACTERS = 27
_ON_PAPER = 35
_FORGIVEN = str.maketrans("OIL", "011")


def check_character(characters: str) -> str:
    """Luhn mod 32: from the right, every other value doubled and its base-32 digits added; brings the sum to 0."""
    total = 0
    for place, character in enumerate(reversed(characters)):
        value = ALPHABET.index(character) * (2 - place % 2)
        total += value // 32 + value % 32
    return ALPHABET[-total % 32]


def new_code(randomness: Randomness) -> str:
    """A code as people write it: ``7F3K-92QD-...``, seven groups of four."""
    number = int.from_bytes(randomness(17), "big") >> 1
    data = "".join(ALPHABET[number >> (5 * place) & 31] for place in reversed(range(_DATA_CHARACTERS)))
    return grouped(data + check_character(data))


def grouped(characters: str) -> str:
    """The 28 characters in groups of four with hyphens between."""
    return "-".join(characters[start : start + 4] for start in range(0, len(characters), 4))


def with_checks(code: str) -> tuple[str, ...]:
    """Seven groups of five for paper: four characters of the code, and the check character of number and group.

    Who types them is told in which group a mistake is; ``code_bytes`` takes both forms.
    """
    return tuple(group + _group_check(number, group) for number, group in enumerate(code.split("-"), 1))


def _group_check(number: int, group: str) -> str:
    """With the group's number, so that two groups that changed places are noticed."""
    return check_character(ALPHABET[number] + group)


def _without_checks(characters: str) -> str:
    groups = [characters[start : start + 5] for start in range(0, len(characters), 5)]
    for number, group in enumerate(groups, 1):
        if _group_check(number, group[:-1]) != group[-1]:
            raise WrongRecoveryCode(
                sentence("there is a typing mistake in group {number}, {group}", number=number, group=group)
            )
    return "".join(group[:-1] for group in groups)


def code_bytes(typed: str) -> bytes:
    """The 28 characters as ASCII, for scrypt. Forgives case, O and 0, I, L and 1, spaces and hyphens.

    Seven groups of five, as on a recovery sheet, are taken as well. Raises WrongRecoveryCode where the length or a
    check character is not right, before any work is done.
    """
    characters = re.sub(r"[\s\-‐-―]", "", typed[:256]).upper().translate(_FORGIVEN)
    if len(characters) == _ON_PAPER and not set(characters) - set(ALPHABET):
        characters = _without_checks(characters)
    if len(characters) != _DATA_CHARACTERS + 1 or set(characters) - set(ALPHABET):
        raise WrongRecoveryCode("a code has seven groups of four letters and digits")
    if check_character(characters[:-1]) != characters[-1]:
        raise WrongRecoveryCode("there is a typing mistake in it")
    return characters.encode()
