"""Ed25519 as RFC 8032 has it, without the leniency of ZIP 215.

Keys and signatures that some libraries take and others refuse are refused here before the library sees
them: encodings of y at or above the prime, S at or above the group's order, keys of small order.
"""

_PRIME = 2**255 - 19
_ORDER = 2**252 + 27742317777372353535851937790883648493
_ORDER_EIGHT_Y = 2707385501144840649318225287225658788936804267575313519463743609750303402022
_SMALL_ORDER_Y = frozenset((0, 1, _PRIME - 1, _ORDER_EIGHT_Y, _PRIME - _ORDER_EIGHT_Y))


def _y_of(encoded: bytes) -> int:
    return int.from_bytes(encoded, "little") & (2**255 - 1)


def is_sound_key(public_key: bytes) -> bool:
    """Whether 32 bytes are a canonical encoding of a point that can be a key."""
    if len(public_key) != 32:
        return False
    y = _y_of(public_key)
    return y < _PRIME and y not in _SMALL_ORDER_Y


def is_sound_signature(signature: bytes) -> bool:
    """Whether 64 bytes are a canonical R and an S below the group's order (RFC 8032, 5.1.7, step 1)."""
    in_order = int.from_bytes(signature[32:], "little") < _ORDER
    return len(signature) == 64 and _y_of(signature[:32]) < _PRIME and in_order


def is_signed_by(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the 64-byte signature over the message is this key's (RFC 8032, 5.1.7, strict)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if not is_sound_key(public_key) or not is_sound_signature(signature):
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
