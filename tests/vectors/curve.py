"""Ed25519 signatures that lenient readers take: with S beyond the order, and with a part of small order in R.

RFC 8032, 5.1. Only for making vectors: slow, and nothing here is secret.
"""

import hashlib

from tests.credentials.material import Key

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, P) % P
Point = tuple[int, int]
_BASE: Point = (
    15112221349535400772501151409588531511454012693041857206046113283949847762202,
    46316835694926478169428394003475163141307993866256225615783033603165251855960,
)
_SMALL_Y = 2707385501144840649318225287225658788936804267575313519463743609750303402022


def _x_of(y: int) -> int:
    square = (y * y - 1) * pow(_D * y * y + 1, -1, P) % P
    root = pow(square, (P + 3) // 8, P)
    return root if root * root % P == square else root * pow(2, (P - 1) // 4, P) % P


def _add(one: Point, other: Point) -> Point:
    (x1, y1), (x2, y2) = one, other
    product = _D * x1 * x2 * y1 * y2
    x = (x1 * y2 + x2 * y1) * pow(1 + product, -1, P)
    y = (y1 * y2 + x1 * x2) * pow(1 - product, -1, P)
    return x % P, y % P


def _times(point: Point, factor: int) -> Point:
    total: Point = (0, 1)
    for bit in bin(factor)[2:]:
        total = _add(total, total)
        if bit == "1":
            total = _add(total, point)
    return total


def _encoded(point: Point) -> bytes:
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def _scalar(key: Key) -> int:
    hashed = hashlib.sha512(key.private.private_bytes_raw()).digest()
    return int.from_bytes(hashed[:32], "little") & (1 << 254) - 8 | 1 << 254


def with_small_part(key: Key, message: bytes) -> bytes:
    """A signature that fits after multiplying by the cofactor, and only then: R holds a part of order eight."""
    nonce = int.from_bytes(hashlib.sha512(b"nonce" + message).digest(), "little") % ORDER
    first = _encoded(_add(_times(_BASE, nonce), (_x_of(_SMALL_Y), _SMALL_Y)))
    challenge = int.from_bytes(hashlib.sha512(first + key.public + message).digest(), "little") % ORDER
    return first + ((nonce + challenge * _scalar(key)) % ORDER).to_bytes(32, "little")


def with_order_added(signature: bytes) -> bytes:
    """The same signature with S written beyond the group's order."""
    beyond = int.from_bytes(signature[32:], "little") + ORDER
    return signature[:32] + beyond.to_bytes(32, "little")
