"""Baked badges: a credential inside a PNG or SVG picture (Open Badges 3.0, 5.3), put in and taken out.

The bytes of the picture are taken apart by chunks and tags only; no picture is decoded here.
"""

import struct
import zlib
from collections.abc import Iterator
from typing import Any

from credesk.credentials.errors import ContentRefused, Unreadable
from credesk.credentials.jws import LARGEST_JWS

PNG_SIGN = b"\x89PNG\r\n\x1a\n"
LARGEST_PICTURE = 64 * 1024 * 1024
NAMESPACE = "https://purl.imsglobal.org/ob/v3p0"
_KEYWORD = b"openbadgecredential"
_MOST_CHUNKS = 100_000
_SVG = "http://www.w3.org/2000/svg"
_LARGEST_SVG = 8 * 1024 * 1024


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    """``(type, data)`` of every chunk, its checksum proved (PNG, 5.3). Raises Unreadable."""
    place, count = len(PNG_SIGN), 0
    while place < len(picture):
        count += 1
        head = picture[place : place + 8]
        length = int.from_bytes(head[:4], "big")
        data = picture[place + 8 : place + 8 + length]
        check = picture[place + 8 + length : place + 12 + length]
        if count > _MOST_CHUNKS or len(head) < 8 or len(data) < length or len(check) < 4:
            raise Unreadable("The picture (PNG) ends too early or has too many parts.")
        if zlib.crc32(head[4:] + data) != int.from_bytes(check, "big"):
            raise Unreadable("A part of the picture (PNG) is damaged.")
        yield head[4:], data
        if head[4:] == b"IEND":
            return
        place += 12 + length


def _baked_text(data: bytes) -> bytes | None:
    """The text of an iTXt chunk with the keyword of Open Badges (PNG, 11.3.3.4), None for others."""
    keyword, _, rest = data.partition(b"\0")
    if keyword != _KEYWORD:
        return None
    if rest[:2] != b"\0\0":
        raise Unreadable("The credential in the picture is compressed, which Open Badges does not allow.")
    parts = rest[2:].split(b"\0", 2)
    if len(parts) != 3 or len(parts[2]) > LARGEST_JWS:
        raise Unreadable("The credential in the picture is not written as it must be.")
    return parts[2]


def credential_in_png(picture: bytes) -> bytes | None:
    """The credential baked into a PNG (JSON or JWT), None where there is none. Raises Unreadable for two."""
    if len(picture) > LARGEST_PICTURE or not picture.startswith(PNG_SIGN):
        raise Unreadable("This is not a PNG picture that can be read.")
    if _KEYWORD not in picture:
        return None
    texts = [_baked_text(data) for kind, data in _chunks(picture) if kind == b"iTXt"]
    found = [text for text in texts if text is not None]
    if len(found) > 1:
        raise Unreadable("The picture carries more than one credential.")
    return found[0] if found else None


def bake_png(picture: bytes, credential: bytes) -> bytes:
    """A PNG with the credential in an iTXt chunk before its end. One that was baked before is replaced.

    Raises ContentRefused for anything that is no whole PNG.
    """
    if not picture.startswith(PNG_SIGN) or len(picture) > LARGEST_PICTURE:
        raise ContentRefused("The badge's picture is not a PNG.", "Give a PNG file.")
    try:
        chunks = [(kind, data) for kind, data in _chunks(picture) if not _is_baked(kind, data)]
    except Unreadable as fault:
        raise ContentRefused(fault.message, "Give another PNG file.") from None
    if not chunks or chunks[0][0] != b"IHDR" or chunks[-1][0] != b"IEND":
        raise ContentRefused("The badge's picture is not a whole PNG.", "Give another PNG file.")
    baked = (b"iTXt", _KEYWORD + b"\0\0\0\0\0" + credential)
    return PNG_SIGN + b"".join(_chunk(*one) for one in [*chunks[:-1], baked, chunks[-1]])


def _is_baked(kind: bytes, data: bytes) -> bool:
    return kind == b"iTXt" and data.startswith(_KEYWORD + b"\0")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def credential_in_svg(picture: bytes) -> bytes | None:
    """The credential baked into an SVG (JSON or JWT), None where there is none. Raises Unreadable.

    Entities, document types and references to other files are refused.
    """
    from xml.etree.ElementTree import ParseError

    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(picture) > _LARGEST_SVG:
        raise Unreadable("The picture (SVG) is larger than is read.")
    try:
        root = fromstring(picture, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise Unreadable("The picture (SVG) is not XML that is read.", details=str(error)) from None
    if root.tag != f"{{{_SVG}}}svg":
        raise Unreadable("The file is not an SVG picture.")
    found = list(root.iter(f"{{{NAMESPACE}}}credential"))
    if len(found) > 1:
        raise Unreadable("The picture carries more than one credential.")
    return _of_tag(found[0].get("verify"), "".join(found[0].itertext()), len(found[0])) if found else None


def _of_tag(verify: str | None, body: str, children: int) -> bytes:
    text = body.strip()
    if children or (verify is not None and text) or not (verify or text) or len(verify or text) > LARGEST_JWS:
        raise Unreadable("The credential in the picture is not written as it must be.")
    return (verify or text).encode("utf-8")


def bake_svg(picture: bytes, credential: bytes) -> bytes:
    """An SVG with the credential directly after its ``<svg>`` tag. Raises ContentRefused.

    The picture must be UTF-8, and neither use the prefix ``openbadges`` nor carry a credential already.
    """
    if credential_free_svg(picture) is None:
        raise ContentRefused(
            "The badge's picture is not an SVG into which a credential can be put.", "Give another file."
        )
    text = picture.decode("utf-8")
    start = text.index("<svg")
    end = _tag_end(text, start)
    if text[end - 1] == "/":
        raise ContentRefused("The badge's picture is empty.", "Give another file.")
    words = credential.decode("utf-8")
    if words.startswith("{"):
        # The end of a CDATA section cannot stand in one; in JSON the bracket can be written as an escape.
        body = words.replace("]]>", "]]\\u003e")
        tag = f"<openbadges:credential><![CDATA[{body}]]></openbadges:credential>"
    else:
        tag = f'<openbadges:credential verify="{words}"></openbadges:credential>'
    return f'{text[:end]} xmlns:openbadges="{NAMESPACE}">{tag}{text[end + 1 :]}'.encode()


def credential_free_svg(picture: bytes) -> bytes | None:
    """The picture, where a credential can be put into it and nothing in it acts; else None."""
    from defusedxml.ElementTree import fromstring

    try:
        baked = credential_in_svg(picture)
        text = picture.decode("utf-8")
    except (Unreadable, UnicodeDecodeError):
        return None
    if baked is not None or "openbadges" in text or text.count("<svg") != 1:
        return None
    return None if any(map(_acts, fromstring(picture).iter())) else picture


def _acts(node: Any) -> bool:
    """Whether a part of a picture is a script, runs one, or holds a page."""
    name = str(node.tag).rpartition("}")[2].lower()
    values = {key.rpartition("}")[2].lower(): value.strip().lower() for key, value in node.attrib.items()}
    active = any(key.startswith("on") or value.startswith("javascript:") for key, value in values.items())
    return active or name in ("script", "foreignobject", "handler", "set", "animate")


def _tag_end(text: str, start: int) -> int:
    """Where the ``>`` of a tag stands; one inside an attribute's quotes does not end it."""
    quote = ""
    for place in range(start, len(text)):
        letter = text[place]
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter == ">":
            return place
    raise ContentRefused("The badge's picture is not a whole SVG.", "Give another file.")
