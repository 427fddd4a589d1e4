"""Status lists of other issuers, from the files that a person loaded (W3C Bitstring Status List 1.0)."""

import zlib
from collections.abc import Sequence

from credesk.credentials.did_documents import DidDocuments
from credesk.credentials.errors import CredentialError, Unreadable
from credesk.credentials.foreign import Foreign, ForeignStatus, read_foreign_list
from credesk.credentials.foreign_keys import find_foreign_key
from credesk.credentials.multibase import base64url_decode
from credesk.credentials.status_book import TOLERANCE, Answer
from credesk.credentials.status_lists import bit_is_set
from credesk.credentials.trust import TrustContent

_FEWEST_BYTES, _MOST_BYTES = 16_384, 1_048_576
"""Of a list once unpacked: 131,072 entries at least (3.2), 8 million at most."""


class ForeignLists:
    """The lists among the files at hand. A list counts if a key of the same issuer signed it."""

    def __init__(self, files: Sequence[bytes], trust: TrustContent, documents: DidDocuments, now: int) -> None:
        self._files, self._trust, self._documents, self._now = files, trust, documents, now
        self._lists: list[Foreign] | None = None

    def answer(self, foreign: Foreign, entry: ForeignStatus) -> Answer:
        """What the lists say about one place of a credential."""
        if self._lists is None:
            self._lists = [one for one in map(_read, self._files) if one is not None]
        found = [one for one in self._lists if self._fits(one, foreign, entry)]
        counting = [one for one in found if foreign.signed_at <= one.valid_from <= self._now + TOLERANCE]
        if not counting:
            why = "the list at hand is older than the certificate." if found else "no list of it is at hand."
            return Answer(None, why=why)
        latest = max(counting, key=lambda one: one.valid_from)
        try:
            bits = [_bits(one) for one in (counting if entry.purpose == "revocation" else [latest])]
        except Unreadable as fault:
            return Answer(None, why=fault.message)
        if any(entry.index >= 8 * len(one) for one in bits):
            return Answer(None, why="its place lies outside of the list.")
        if any(bit_is_set(one, entry.index) for one in bits):
            return Answer(bit=True, as_of=latest.valid_from)
        if latest.valid_until is not None and latest.valid_until < self._now:
            return Answer(None, why="the list at hand is out of date.")
        return Answer(bit=False, as_of=latest.valid_from)

    def _fits(self, one: Foreign, foreign: Foreign, entry: ForeignStatus) -> bool:
        """Whether a list is the one that the entry names, by the credential's issuer, and unaltered."""
        subject = one.document["credentialSubject"]
        purposes = subject.get("statusPurpose") if isinstance(subject, dict) else None
        if one.document.get("id") != entry.list_id or one.issuer_id != foreign.issuer_id:
            return False
        if purposes != entry.purpose and not (isinstance(purposes, list) and entry.purpose in purposes):
            return False
        found = find_foreign_key(one, self._trust, self._documents)
        if not found.signed(one):
            return False
        if self._trust.issuer(one.issuer_id) is None:
            return found.issuers
        key = found.trusted
        return key is not None and key.revoked is None and key.counted_at(one.signed_at)


def _read(raw: bytes) -> Foreign | None:
    if b"BitstringStatusList" not in raw and raw[:3] != b"eyJ":
        return None
    try:
        return read_foreign_list(raw)
    except CredentialError:
        return None


def _bits(one: Foreign) -> bytes:
    try:
        text = str(one.document["credentialSubject"].get("encodedList"))
        unpacker = zlib.decompressobj(wbits=31)
        bits = unpacker.decompress(base64url_decode(text.removeprefix("u")), _MOST_BYTES + 1)
        if unpacker.unused_data or not (unpacker.eof or len(bits) > _MOST_BYTES):
            raise ValueError("cut off, or followed by something")
    except (ValueError, zlib.error):
        raise Unreadable("the list at hand cannot be unpacked.") from None
    if not _FEWEST_BYTES <= len(bits) <= _MOST_BYTES:
        raise Unreadable("the list at hand has a length that is not read.")
    return bits
