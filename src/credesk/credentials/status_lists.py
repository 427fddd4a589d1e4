"""Status lists: which credentials were withdrawn, suspended or replaced.

W3C Bitstring Status List 1.0: 131,072 bits, GZIP, multibase base64url; the list is itself a credential, signed
with ``eddsa-rdfc-2022`` by the issuer's status key. Bit 0 is the highest bit of the first byte (2.2).
"""

import gzip
import zlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from credesk.credentials.errors import ContentRefused, Unreadable
from credesk.credentials.instants import instant_text
from credesk.credentials.multibase import base64url_decode, base64url_encode
from credesk.credentials.shapes import CONTEXT_VC
from credesk.credentials.signing import Sign, finish, prepare_document, proof_options
from credesk.credentials.status_places import LIST_BITS, Purpose, list_id

LIST_BYTES = LIST_BITS // 8
LARGEST_LIST = 64 * 1024


@dataclass(frozen=True, slots=True)
class ListContent:
    """One status list: whose it is, which list, and the bits that are set. Instants in seconds."""

    issuer_id: str
    base: str | None
    stream: bytes
    list_number: int
    purpose: Purpose
    set_bits: frozenset[int]
    valid_from: int
    valid_until: int | None = None

    @property
    def id(self) -> str:
        """The list's own id, which is its address where there is one."""
        return list_id(self.base, self.stream, self.list_number, self.purpose)


def encode_bits(set_bits: Collection[int]) -> str:
    """The bit string as ``encodedList`` writes it. The same bits give the same text."""
    bits = bytearray(LIST_BYTES)
    for index in set_bits:
        if not 0 <= index < LIST_BITS:
            raise ContentRefused("A status place is outside its list.")
        bits[index >> 3] |= 0x80 >> (index & 7)
    return "u" + base64url_encode(gzip.compress(bytes(bits), compresslevel=9, mtime=0))


def decode_bits(text: str) -> bytes:
    """The 16,384 bytes of an ``encodedList``. Raises Unreadable for anything else, without unpacking more."""
    try:
        packed = base64url_decode(text[1:]) if text.startswith("u") else b""
        unpacker = zlib.decompressobj(wbits=31)
        bits = unpacker.decompress(packed, LIST_BYTES + 1)
    except (ValueError, zlib.error):
        raise Unreadable("The status list cannot be unpacked.") from None
    if len(bits) != LIST_BYTES or not unpacker.eof or unpacker.unused_data:
        raise Unreadable("The status list has another length than 131,072 bits.")
    return bits


def bit_is_set(bits: bytes, index: int) -> bool:
    """Whether the bit at a place is set; bit 0 is the highest bit of the first byte."""
    return bool(bits[index >> 3] & 0x80 >> (index & 7))


def list_document(content: ListContent) -> dict[str, Any]:
    """The status list credential without its proof."""
    document: dict[str, Any] = {
        "@context": [CONTEXT_VC],
        "id": content.id,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": content.issuer_id,
        "validFrom": instant_text(content.valid_from),
        "credentialSubject": {
            "id": f"{content.id}#list",
            "type": ["BitstringStatusList"],
            "statusPurpose": content.purpose.value,
            "encodedList": encode_bits(content.set_bits),
        },
    }
    if content.valid_until is not None:
        document["validUntil"] = instant_text(content.valid_until)
    return document


def sign_list(content: ListContent, public_key: bytes, sign: Sign) -> bytes:
    """The stored form (RFC 8785) of a status list, signed by a status key at the instant it is valid from."""
    proof = proof_options(content.issuer_id, public_key, content.valid_from)
    prepared = prepare_document(list_document(content), proof, "StatusListCredential")
    return finish(prepared, sign(prepared.to_sign))


@dataclass(frozen=True, slots=True)
class ListFrame:
    """What the three lists of one stream and number have in common."""

    issuer_id: str
    base: str | None
    stream: bytes
    list_number: int
    valid_from: int
    valid_until: int | None


def sign_lists(frame: ListFrame, bits: Mapping[Purpose, frozenset[int]], public_key: bytes, sign: Sign) -> list[bytes]:
    """All three lists of one stream and number: revocation, suspension, refresh, also where none is set.

    A checker that lacks the suspension list says that the check was not made, so all three travel together.
    """
    return [
        sign_list(
            ListContent(
                issuer_id=frame.issuer_id,
                base=frame.base,
                stream=frame.stream,
                list_number=frame.list_number,
                purpose=purpose,
                set_bits=bits.get(purpose, frozenset()),
                valid_from=frame.valid_from,
                valid_until=frame.valid_until,
            ),
            public_key,
            sign,
        )
        for purpose in Purpose
    ]
