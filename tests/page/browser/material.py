"""What is brought to the page: vectors, and a certificate as PDF, badge, signed text, code and photo."""

import io
import json
from collections.abc import Callable
from dataclasses import replace
from functools import cache, cached_property
from typing import Any

from credesk.certificates.paper import draw
from credesk.certificates.qr import qr_modules
from credesk.credentials.baked import bake_png, bake_svg
from credesk.credentials.jwt_form import jwt_of
from credesk.credentials.public_keys import ForeignKey
from tests.certificates.samples import FULL
from tests.credentials.material import STATUS
from tests.vectors import make
from tests.vectors.centre import ADDRESS
from tests.vectors.form import joined


@cache
def _entries(kind: str) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads((make.HERE / f"{kind}.json").read_bytes())
    return read


def vectors(kind: str) -> list[dict[str, Any]]:
    """The vectors that are checked with the centre's trust file, and at one time."""
    return [one for one in _entries(kind) if one["trust"] == "centre" and one["now"] == _entries(kind)[0]["now"]]


def digits_of(verdict: str) -> str:
    """The digits of the first code with a verdict."""
    code = next(one["code"] for one in vectors("codes") if one["expected"]["verdict"] == verdict)
    return str(code).rpartition("#")[2]


class _Rendered:
    """Codes as pictures."""

    def code(self, pixels: int = 6, text: str | None = None) -> Any:
        """A code with its quiet zone, each module so many pixels."""
        from PIL import Image

        digits = digits_of("IN_FORCE") if text is None else text
        modules = qr_modules(f"{ADDRESS}#", digits)
        side = len(modules) + 8
        picture = Image.new("L", (side, side), 255)
        for row, line in enumerate(modules):
            for column, dark in enumerate(line):
                if dark:
                    picture.putpixel((column + 4, row + 4), 16)
        return picture.resize((side * pixels, side * pixels), Image.Resampling.NEAREST)

    def photo(self, width: int = 1280, height: int = 720) -> Any:
        """The code on a page as a camera sees it: turned, from the side, blurred, in uneven light."""
        from PIL import Image, ImageChops, ImageFilter

        code = self.code(8)
        page = Image.new("L", (code.width * 2, code.height * 2), 244)
        page.paste(code, (code.width // 2, code.height // 2))
        middle, size = width // 2, height - 160
        left, right = middle - size, middle + size
        corners = (left, -190, left - 30, height + 150, right, height + 190, right + 10, -140)
        how, fine = Image.Transform.PERSPECTIVE, Image.Resampling.BICUBIC
        seen = page.transform((width, height), how, _perspective(corners, page.size), fine, fillcolor=120)
        light = (
            Image.linear_gradient("L")
            .rotate(90)
            .resize((width, height))
            .point([150 + n * 105 // 255 for n in range(256)])
        )
        return ImageChops.multiply(seen.filter(ImageFilter.GaussianBlur(0.9)), light)

    def video(self) -> bytes:
        """A few pictures of it, as a camera delivers them (MJPEG)."""
        frame = io.BytesIO()
        self.photo().convert("RGB").save(frame, "JPEG", quality=88)
        return frame.getvalue() * 10


def _perspective(corners: tuple[int, ...], size: tuple[int, int]) -> tuple[float, ...]:
    """The eight coefficients that map a picture's points back onto the page's corners (by Gauss' elimination)."""
    width, height = size
    targets = ((0, 0), (0, height), (width, height), (width, 0))
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(zip(corners[::2], corners[1::2], strict=True), targets, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for at in range(8):
        pivot = max(range(at, 8), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(8):
            if other != at:
                rows[other] = [value - rows[other][at] * own for value, own in zip(rows[other], rows[at], strict=True)]
    return tuple(row[8] for row in rows)


rendered = _Rendered()


class _Files:
    """One certificate in all its forms."""

    @cached_property
    def pair(self) -> dict[str, Any]:
        """The first pair that is in force."""
        return next(one for one in vectors("pairs") if one["expected"]["verdict"] == "IN_FORCE")

    @cached_property
    def credential(self) -> bytes:
        """Its credential, in the stored form."""
        return joined(self.pair["credential"])

    def credentials(self) -> list[tuple[dict[str, Any], bytes]]:
        """Vectors of credentials that begin as JSON does."""
        found = [(one, joined(one["credential"])) for one in vectors("credentials")]
        return [(one, raw) for one, raw in found if raw.lstrip()[:1] == b"{" and len(raw) < 300_000]

    def _pdf(self, digits: str) -> bytes:
        page = replace(FULL, address=f"{ADDRESS}#", digits=digits, credential=self.credential)
        return draw(page)

    def _png(self) -> bytes:
        from PIL import Image

        made = io.BytesIO()
        Image.new("RGB", (40, 40), "#0E6B5B").save(made, "PNG")
        return bake_png(made.getvalue(), self.credential)

    def named(self, name: str) -> bytes:
        """A file by its name."""
        makers: dict[str, Callable[[], bytes]] = {
            "certificate.pdf": lambda: self._pdf(str(self.pair["code"]).rpartition("#")[2]),
            "other code.pdf": lambda: self._pdf(digits_of("IN_FORCE")),
            "badge.png": self._png,
            "two.png": lambda: self._twice(self._png()),
            "badge.svg": lambda: bake_svg(b'<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', self.credential),
            "credential.jwt": self._jwt,
            "code.png": lambda: _png(rendered.code(4)),
            "photo.png": lambda: _png(rendered.photo()),
            "=formula.json": lambda: b'{"name": "=1+1"}',
        }
        return makers[name]()

    @staticmethod
    def _twice(picture: bytes) -> bytes:
        start = picture.index(b"iTXt") - 4
        end = start + 12 + int.from_bytes(picture[start : start + 4], "big")
        return picture[:end] + picture[start:end] + picture[end:]

    def _jwt(self) -> bytes:
        from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, derive_private_key
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        private = derive_private_key(7, SECP256R1())
        point = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)

        def sign(message: bytes) -> bytes:
            halves = decode_dss_signature(private.sign(message, ECDSA(SHA256())))
            return b"".join(half.to_bytes(32, "big") for half in halves)

        return jwt_of(self.credential, ForeignKey("P-256", point), sign).encode()

    def numbers(self) -> tuple[str, bytes]:
        """The certificate's number, and a file that says it was issued."""
        from credesk.credentials.certificate_number import certificate_number
        from credesk.credentials.content import StatusPlace
        from credesk.credentials.instants import instant_seconds
        from credesk.credentials.numbers import Issued, NumbersFile, prefix_of, sealed_entry, sign_numbers
        from tests.credentials.material import ROOT
        from tests.vectors.centre import DID, GOOD, SIGNED_AT, STREAM

        id = str(self.pair["expected"]["facts"]["credential_id"]).replace("-", "")
        number = certificate_number(bytes.fromhex(id))
        day = instant_seconds("2026-11-24T00:00:00Z")
        issued = Issued(number, SIGNED_AT, day, None, StatusPlace(STREAM, 1, GOOD), False)
        name, sealed = sealed_entry(issued, ROOT.public)
        file = NumbersFile(DID, STREAM, prefix_of(number), {name: sealed})
        return number, sign_numbers(file, STATUS.public, STATUS.sign, SIGNED_AT)


def _png(picture: Any) -> bytes:
    made = io.BytesIO()
    picture.convert("RGB").save(made, "PNG")
    return made.getvalue()


FILES = _Files()
