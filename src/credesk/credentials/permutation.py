"""The order in which places of a status list are given out, so that they do not tell the order of issuing.

A permutation of 0..131,071 for each list: an unbalanced Feistel network (Luby and Rackoff; the alternating
form of NIST SP 800-38G) on 17 bits, halves of 9 and 8, ten rounds, each round's function the first four bytes of
HMAC-SHA256. Every network of this form is a bijection, so no place is given twice and none is left out.
"""

import hmac

from credesk.credentials.status_places import LIST_BITS

_ROUNDS = 10
_LEFT, _RIGHT = 9, 8
_PURPOSE = b"credesk-status-order-1"


def status_index(seed: bytes, stream: bytes, list_number: int, count: int) -> int:
    """The place that the credential number ``count`` (from 0) of a list gets.

    ``seed`` is 32 secret bytes, ``stream`` the 8 bytes of the stream that owns the list. Raises ValueError for a
    count that the list has no room for.
    """
    if not 0 <= count < LIST_BITS:
        raise ValueError("the list is full")
    if len(stream) != 8 or len(seed) < 16:
        raise ValueError("a stream has 8 bytes and a seed at least 16")
    key = hmac.digest(seed, _PURPOSE + stream + list_number.to_bytes(4, "big"), "sha256")
    left, right, left_bits, right_bits = count >> _RIGHT, count & (1 << _RIGHT) - 1, _LEFT, _RIGHT
    for turn in range(_ROUNDS):
        mixed = left ^ _round(key, turn, right) & (1 << left_bits) - 1
        left, right = right, mixed
        left_bits, right_bits = right_bits, left_bits
    return left << right_bits | right


def _round(key: bytes, turn: int, half: int) -> int:
    return int.from_bytes(hmac.digest(key, bytes((turn,)) + half.to_bytes(2, "big"), "sha256")[:4], "big")
