"""Tokens put together byte by byte, so that each rule of reading can be broken by itself."""

from collections.abc import Callable

from credesk.credentials import cbor
from credesk.credentials.identifiers import kid
from credesk.credentials.qr_text import digits_of
from tests.credentials.material import ISSUING, Key
from tests.vectors.centre import ADDRESS

TAG_18 = b"\xd2"
EMPTY = b"\xa0"


def head(kind: int, value: int) -> bytes:
    """The shortest head of a CBOR item (RFC 8949, 3)."""
    if value < 24:
        return bytes((kind << 5 | value,))
    size = 1 if value < 2**8 else 2 if value < 2**16 else 4 if value < 2**32 else 8
    return bytes((kind << 5 | {1: 24, 2: 25, 4: 26, 8: 27}[size],)) + value.to_bytes(size, "big")


def string(raw: bytes) -> bytes:
    """A byte string."""
    return head(2, len(raw)) + raw


def pairs(*entries: tuple[bytes, bytes]) -> bytes:
    """A map of encoded keys and values, in the order given."""
    return head(5, len(entries)) + b"".join(name + value for name, value in entries)


def header(algorithm: int = -19, named: bytes | None = None, **more: cbor.Item) -> bytes:
    """A protected header; ``named`` is its kid."""
    whole: dict[cbor.Item, cbor.Item] = {1: algorithm, 4: kid(ISSUING.public) if named is None else named}
    return cbor.encode(whole | {int(name.lstrip("n")): value for name, value in more.items()})


def signed(
    body: bytes,
    key: Key = ISSUING,
    protected: bytes | None = None,
    unprotected: bytes = EMPTY,
    tag: bytes = TAG_18,
    change: Callable[[bytes], bytes] = bytes,
) -> bytes:
    """A token around a payload's bytes, well signed; ``change`` alters the signature after that."""
    protected = header(named=kid(key.public)) if protected is None else protected
    signature = change(key.sign(cbor.encode(["Signature1", protected, b"", body])))
    return tag + head(4, 4) + string(protected) + unprotected + string(body) + string(signature)


def code(token: bytes, address: str = ADDRESS) -> str:
    """What the QR holds."""
    return f"{address}#{digits_of(token)}"
