"""Names of status lists: where the bit of a credential is looked up.

Revocation lists stand at ``<statusBase><stream hex>/<list>``, suspension at ``...s``, refresh (replaced) at
``...r``. Without an address the base is ``urn:credesk:status:``.
"""

import re
from enum import Enum

from credesk.credentials.content import StatusPlace

URN_BASE = "urn:credesk:status:"
LIST_BITS = 131_072
_NAME = re.compile(r"(?:https://[^#?]*/|urn:credesk:status:)([0-9a-f]{16})/(0|[1-9][0-9]{0,8})([sr]?)")


class Purpose(Enum):
    """What a set bit says (W3C Bitstring Status List 1.0, 2.2)."""

    REVOCATION = "revocation"
    SUSPENSION = "suspension"
    REFRESH = "refresh"

    @property
    def suffix(self) -> str:
        """The letter behind the list's number."""
        return {"revocation": "", "suspension": "s", "refresh": "r"}[self.value]


def list_id(base: str | None, stream: bytes, list_number: int, purpose: Purpose) -> str:
    """The id of a status list below a base, or its urn where there is no base."""
    return f"{base or URN_BASE}{stream.hex()}/{list_number}{purpose.suffix}"


def parse_list_id(text: str) -> tuple[bytes, int, Purpose] | None:
    """Stream, list number and purpose of a list's id below any base; None for any other id.

    The base may change with the years. What binds a list to its issuer is its signature.
    """
    if not (found := _NAME.fullmatch(text)):
        return None
    purpose = next(purpose for purpose in Purpose if purpose.suffix == found[3])
    return bytes.fromhex(found[1]), int(found[2]), purpose


def place_is_sound(place: StatusPlace) -> bool:
    """Whether a place has the sizes that it must have."""
    return len(place.stream) == 8 and 0 <= place.list_number < 10**9 and 0 <= place.index < LIST_BITS
