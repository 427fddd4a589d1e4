"""What stands in the QR and what people paste: ``<address>#<digits>``, and the digits' bytes.

The digits are the decimal form of the byte ``01`` (the version) and the token, read as one big-endian
integer.
"""

import re
from dataclasses import dataclass

from credesk.credentials.errors import ContentRefused, Newer, Unreadable
from credesk.domain.sentences import sentence

VERSION = 1
MOST_DIGITS = 2900
PLAIN_ADDRESS = "credesk:"
_LONGEST_TEXT = 4000
_ADDRESS = re.compile(r"https://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/-]*)?")


@dataclass(frozen=True, slots=True)
class Scanned:
    """A QR's text taken apart: the address before ``#`` (None where only digits came) and the token."""

    address: str | None
    token: bytes


def digits_of(token: bytes) -> str:
    """The digits of a token."""
    return str(int.from_bytes(bytes((VERSION,)) + token, "big"))


def qr_text(token: bytes, verify_address: str | None) -> str:
    """What the QR of a certificate holds. Raises ContentRefused for an address that no QR can carry."""
    if verify_address is not None and not _ADDRESS.fullmatch(verify_address):
        raise ContentRefused(
            sentence("“{verify_address}” cannot be the address to verify at.", verify_address=verify_address),
            "Write https://host/path.",
        )
    return f"{verify_address or PLAIN_ADDRESS}#{digits_of(token)}"


def parse_qr_text(text: str) -> Scanned:
    """A scanned or pasted text. Spaces and line breaks, which pasting adds, are taken out.

    Raises Unreadable, or Newer where the version is later than this program's.
    """
    if len(text) > _LONGEST_TEXT:
        raise Unreadable("The text is longer than any certificate's code.")
    clean = "".join(text.split())
    address, mark, digits = clean.rpartition("#")
    if not digits or not digits.isascii() or not digits.isdigit():
        raise Unreadable("This is not the text of a certificate's code.", "It ends with a # and many digits.")
    return Scanned(address if mark else None, token_of(digits))


def token_of(digits: str) -> bytes:
    """The token that digits stand for. Raises Unreadable or Newer."""
    if len(digits) > MOST_DIGITS or digits.startswith("0"):
        raise Unreadable("These are not the digits of a certificate's code.")
    number = int(digits)
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    if raw[0] != VERSION:
        if 1 < raw[0] < 16 and len(raw) > 80:
            raise Newer(
                sentence(
                    "The code is of version {raw}; this program reads version {version}.", raw=raw[0], version=VERSION
                )
            )
        raise Unreadable("These are not the digits of a certificate's code.")
    return raw[1:]
