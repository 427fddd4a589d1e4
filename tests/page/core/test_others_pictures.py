"""Badges: the page takes the credential out of pictures as the reference does."""

import random
import zlib
from collections import Counter
from typing import Any

from credesk.credentials.baked import NAMESPACE, credential_in_png, credential_in_svg
from credesk.credentials.errors import CredentialError
from tests.page.core.others_asking import MANY, chance, compared, vectors
from tests.vectors.form import joined


def test_pictures_give_the_same_credential() -> None:
    by = chance("pictures")
    baked = [one for one in vectors() if one["form"] in ("png", "svg")]
    cases = [[one["form"], joined(one["file"]).hex()] for one in baked]
    cases += [["png", altered_png(joined(baked[0]["file"]), by).hex()] for _ in range(200)]
    texts = [*SVGS, *(respelt(by.choice(SVGS), by) for _ in range(MANY))]
    cases += [["svg", text.encode().hex()] for text in texts]

    def ours(case: Any) -> Any:
        form, raw = case
        try:
            found = (credential_in_png if form == "png" else credential_in_svg)(bytes.fromhex(raw))
        except CredentialError as fault:
            return {"fault": fault.message}
        return None if found is None else found.hex()

    told = Counter(type(one).__name__ for one in compared("pictures", cases, ours))
    assert {"NoneType", "dict", "str"} <= told.keys()


def respelt(text: str, by: random.Random) -> str:
    """A text with one to three of its letters changed, taken out or put in, or a part of it repeated."""
    for _ in range(by.randint(1, 3)):
        spot = by.randrange(len(text))
        odd = by.choice(
            ("", by.choice("<>/\"'=&;:! \tx-?[]\u00e9"), text[spot] * 2, text[spot : spot + by.randint(2, 30)] * 2)
        )
        text = text[:spot] + odd + text[spot + 1 :]
    return text


def altered_png(raw: bytes, by: random.Random) -> bytes:
    """A PNG with its parts repeated, cut, damaged, or with other text in them and the right checksums."""
    parts, place = [], 8
    while place < len(raw):
        end = place + 12 + int.from_bytes(raw[place : place + 4], "big")
        parts.append((raw[place + 4 : place + 8], raw[place + 8 : end - 4]))
        place = end
    kind, data = parts[at_random := by.randrange(len(parts))]
    match by.randrange(6):
        case 0:
            parts.insert(by.randrange(len(parts)), parts[at_random])
        case 1:
            parts[at_random] = (by.choice((kind, b"iTXt", b"tEXt", b"IEND")), data)
        case 2:
            spot = by.randrange(len(data) + 1)
            parts[at_random] = (kind, data[:spot] + by.choice((b"\0", b"", b"x")) + data[spot + 1 :])
    made = raw[:8]
    for kind, data in parts:
        made += len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    spot = by.randrange(8, len(made))
    return by.choice((made, made, made[:spot], made[:spot] + b"?" + made[spot + 1 :]))


_NAMESPACES = f'xmlns="http://www.w3.org/2000/svg" xmlns:o="{NAMESPACE}"'


SVGS = (
    f'<svg {_NAMESPACES}><o:credential verify="eyJ.a.b"/></svg>',
    f"<svg {_NAMESPACES}><o:credential>  {{&quot;a&quot;:1}}\n</o:credential></svg>",
    f"<svg {_NAMESPACES}><o:credential><![CDATA[ {{}} ]]>x<![CDATA[y]]></o:credential></svg>",
    f'<svg {_NAMESPACES}><o:credential verify="a">b</o:credential></svg>',
    f'<svg {_NAMESPACES}><o:credential verify="a"> </o:credential></svg>',
    f"<svg {_NAMESPACES}><o:credential></o:credential></svg>",
    f'<svg {_NAMESPACES}><o:credential verify=""/></svg>',
    f"<svg {_NAMESPACES}><o:credential><g>a</g></o:credential></svg>",
    f"<svg {_NAMESPACES}><o:credential>a</o:credential><o:credential>b</o:credential></svg>",
    f"<svg {_NAMESPACES}><g><o:credential verify='a&amp;b&#x41;&#66;'/></g></svg>",
    f"<svg {_NAMESPACES}><!-- <o:credential>a</o:credential> --><path d='M0 0'/></svg>",
    f"<svg {_NAMESPACES}><desc><![CDATA[<o:credential>a</o:credential>]]></desc></svg>",
    f"<?xml version='1.0' encoding='UTF-8'?>\n<svg {_NAMESPACES}>\u00e9<o:credential>\u00e9</o:credential></svg>",
    f'<svg xmlns="http://www.w3.org/2000/svg"><credential xmlns="{NAMESPACE}">a</credential></svg>',
    f'<svg xmlns="http://www.w3.org/2000/svg"><p:credential xmlns:p="{NAMESPACE}">a</p:credential></svg>',
    f'<s:svg xmlns:s="http://www.w3.org/2000/svg"><p:credential xmlns:p="{NAMESPACE}">a</p:credential></s:svg>',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="urn:x"><o:credential>a</o:credential></svg>',
    f'<svg xmlns="urn:x" xmlns:o="{NAMESPACE}"><o:credential>a</o:credential></svg>',
    f'<g xmlns="http://www.w3.org/2000/svg" xmlns:o="{NAMESPACE}"><o:credential>a</o:credential></g>',
    f'<svg {_NAMESPACES}><g xmlns:o="urn:x"><o:credential>a</o:credential></g></svg>',
    f"<svg {_NAMESPACES}><o:credential>a<!-- b -->c</o:credential></svg>",
    f"<svg {_NAMESPACES}><o:credential>a<?pi b?>c</o:credential></svg>",
    f"<svg {_NAMESPACES}><o:credential>a</svg>",
    f"<svg {_NAMESPACES}><o:credential>a</o:credential>",
    f"<svg {_NAMESPACES}><o:credential o:verify='a'/></svg>",
    f"<svg {_NAMESPACES}><o:credential verify='a' verify='b'/></svg>",
    f"<svg {_NAMESPACES}><o:credential verify='a<b'/></svg>",
    f"<svg {_NAMESPACES}><o:credential>&unknown;</o:credential></svg>",
    f"<svg {_NAMESPACES}><o:credential>a ]]> b</o:credential></svg>",
    f"<svg {_NAMESPACES}><o:credential verify='a\nb\tc'/></svg>",
    f"<svg {_NAMESPACES}><o:credential>a\r\nb</o:credential></svg>",
    f"<svg {_NAMESPACES}><text>a &lt; b</text></svg>",
    f"<!DOCTYPE svg><svg {_NAMESPACES}><o:credential>a</o:credential></svg>",
    f'<!DOCTYPE svg [<!ENTITY a "b">]><svg {_NAMESPACES}><o:credential>&a;</o:credential></svg>',
    f"<svg {_NAMESPACES}><o:credential>a</o:credential></svg><svg/>",
    f"text <svg {_NAMESPACES}/>",
    f"\ufeff<svg {_NAMESPACES}><o:credential>a</o:credential></svg>",
    f"<svg {_NAMESPACES}><p:credential>a</p:credential></svg>",
    f"<svg {_NAMESPACES}><script>if (1 &lt; 2) {{}}</script><o:credential>a</o:credential></svg>",
)
