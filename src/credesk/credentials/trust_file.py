"""The trust file around its payload: a flattened JWS (RFC 7515, 7.2.2) by the root key, lists beside it.

The lists are outside of what the root signs: each carries its own proof by a status key, so a withdrawal needs no
root. ``taking`` says whether a checker may replace the file that it has.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from credesk.credentials.canonical import stored_form
from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.errors import TrustAltered, TrustRefused, Unreadable
from credesk.credentials.identifiers import kid
from credesk.credentials.multibase import base64url_decode, base64url_encode
from credesk.credentials.signing import Sign
from credesk.credentials.status_lists import LARGEST_LIST
from credesk.credentials.strict_json import read_object
from credesk.credentials.trust import TrustContent, read_trust, trust_document

LARGEST_FILE = 32 * 1024 * 1024
MOST_LISTS = 600
_TYPE = "credesk-trust+json"
FINGERPRINT_WORDS = 6


@dataclass(frozen=True, slots=True)
class TrustFile:
    """A trust file whose signature fits its root: content, the signed bytes, and the lists as they came."""

    content: TrustContent
    payload: bytes
    lists: tuple[bytes, ...]


def sign_trust(content: TrustContent, sign: Sign, lists: Sequence[bytes] = ()) -> bytes:
    """The trust file's bytes (RFC 8785). ``sign`` signs with the root key that ``content`` names."""
    header = stored_form({"alg": "EdDSA", "kid": kid(content.root).hex(), "typ": _TYPE})
    protected, payload = base64url_encode(header), base64url_encode(stored_form(trust_document(content)))
    signature = sign(f"{protected}.{payload}".encode("ascii"))
    whole = {"payload": payload, "protected": protected, "signature": base64url_encode(signature)}
    return stored_form(whole | {"lists": [json.loads(item) for item in lists]})


def with_lists(trust_file: bytes, lists: Sequence[bytes]) -> bytes:
    """The same trust file with other lists beside it; the root is not needed for that."""
    whole = _whole(trust_file)
    return stored_form(whole | {"lists": [json.loads(item) for item in lists]})


def read_trust_file(raw: bytes, root: bytes | None = None) -> TrustFile:
    """A trust file, its signature verified. Lists are not yet.

    ``root`` is the root key that must have signed it; without one the file's own counts, and a person compares
    its fingerprint words. Raises TrustRefused, TrustAltered or Newer.
    """
    whole = _whole(raw)
    parts = [whole.get(name) for name in ("protected", "payload", "signature")]
    if "header" in whole or not all(isinstance(part, str) for part in parts):
        raise TrustRefused("This is not a trust file.")
    protected, payload, signature = (_decoded(str(part)) for part in parts)
    content = read_trust(_object(payload))
    if root is not None and root != content.root:
        raise TrustRefused("The trust file is another organisation's: its root key is not the expected one.")
    _check_header(protected, content.root)
    if not is_signed_by(content.root, signature, f"{parts[0]}.{parts[1]}".encode("ascii")):
        raise TrustAltered("The trust file was altered: its signature does not fit.", "Get it anew from its source.")
    return TrustFile(content, payload, _lists(whole))


def _whole(raw: bytes) -> dict[str, object]:
    try:
        return read_object(raw, LARGEST_FILE, "The trust file")
    except Unreadable as fault:
        raise TrustRefused(fault.message) from None


def _object(raw: bytes) -> dict[str, object]:
    try:
        return read_object(raw, LARGEST_FILE, "The trust file's payload")
    except Unreadable as fault:
        raise TrustRefused(fault.message) from None


def _decoded(text: str) -> bytes:
    try:
        return base64url_decode(text)
    except ValueError:
        raise TrustRefused("This is not a trust file.") from None


def _check_header(protected: bytes, root: bytes) -> None:
    if _object(protected) != {"alg": "EdDSA", "kid": kid(root).hex(), "typ": _TYPE}:
        raise TrustRefused("The trust file is not signed in the way that trust files are.")


def _lists(whole: dict[str, object]) -> tuple[bytes, ...]:
    lists = whole.get("lists", [])
    if not isinstance(lists, list) or len(lists) > MOST_LISTS:
        raise TrustRefused("The trust file carries too many status lists, or something else in their place.")
    if not all(isinstance(item, dict) for item in lists):
        raise TrustRefused("The trust file carries something else in the place of status lists.")
    stored = tuple(stored_form(item) for item in lists)
    if any(len(item) > LARGEST_LIST for item in stored):
        raise TrustRefused("A status list in the trust file is too large.")
    return stored


class Taking(Enum):
    """Whether a trust file may take another one's place, and why not."""

    SAME = "It is the file that is in use."
    NEWER = "It is a later file of the same organisation."
    LATER_LISTS = "It is the file that is in use, with later lists."
    OLDER = "It is older than the file in use."
    CONFLICT = "It has the number of the file in use and says something else."
    OTHER_ROOT = "It is another organisation's: the root key differs."

    @property
    def allowed(self) -> bool:
        """Whether the offered file is taken."""
        return self in (Taking.NEWER, Taking.LATER_LISTS)


def taking(current: TrustFile, offered: TrustFile) -> Taking:
    """What a checker does that has one trust file and is offered another; both signatures are verified.

    Of the same payload the one is taken whose lists bring something new; a checker keeps the lists that it has, for
    the bits of all validly signed lists count together.
    """
    if current.content.root != offered.content.root:
        return Taking.OTHER_ROOT
    if offered.content.sequence != current.content.sequence:
        return Taking.NEWER if offered.content.sequence > current.content.sequence else Taking.OLDER
    if offered.payload != current.payload:
        return Taking.CONFLICT
    return Taking.SAME if set(offered.lists) <= set(current.lists) else Taking.LATER_LISTS


def kept_lists(current: TrustFile, offered: TrustFile) -> list[bytes]:
    """The lists to keep when ``offered`` takes the place of ``current``: of each list the last two versions.

    A later list may come without the bits of an earlier one that another workstation signed, so one copy is
    not enough; more than two add nothing but size.
    """
    versions: dict[str, list[tuple[str, bytes]]] = {}
    for raw in dict.fromkeys((*current.lists, *offered.lists)):
        document = json.loads(raw)
        versions.setdefault(str(document.get("id")), []).append((str(document.get("validFrom")), raw))
    return [raw for name in sorted(versions) for _, raw in sorted(versions[name])[-2:]]


def fingerprint_words(root: bytes) -> tuple[str, ...]:
    """The first 66 bits of SHA-256 of a root key, as six words of the English list of BIP-39."""
    from mnemonic import Mnemonic

    bits = int.from_bytes(hashlib.sha256(root).digest()[:9], "big") >> 6
    words = Mnemonic("english").wordlist
    return tuple(words[bits >> shift & 2047] for shift in range(55, -1, -11))
