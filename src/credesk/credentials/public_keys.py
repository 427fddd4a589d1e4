"""Public keys of other issuers: Ed25519, P-256 and RSA, out of multikeys, did:key names and JWKs.

Sources: Multikey (W3C Controlled Identifiers 1.0, 2.2.2), did:key Method, JWK (RFC 7517, 7518, 8037).
"""

from dataclasses import dataclass
from typing import Any

from credesk.credentials.ed25519 import is_signed_by, is_sound_key
from credesk.credentials.multibase import base58_decode, base64url_decode, base64url_encode

_ED25519, _P256 = b"\xed\x01", b"\x80\x24"
_RSA_BITS = range(2048, 4097)
_JWK_MEMBERS = {"OKP": ("crv", "x"), "EC": ("crv", "x", "y"), "RSA": ("n", "e")}
_JWK_NOTES = frozenset(("kty", "alg", "use", "kid", "key_ops"))
ALGORITHMS = {"Ed25519": "EdDSA", "P-256": "ES256", "RSA": "RS256"}
"""The one JWS algorithm (RFC 7518, 8037) that each kind of key is used with."""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A public key: Ed25519 (``raw`` 32 bytes), P-256 (its point, uncompressed, 65 bytes), or RSA (its modulus).

    RSA keys have 2,048 to 4,096 bits, and ``exponent`` is theirs alone.
    """

    kind: str
    raw: bytes
    exponent: int = 0

    @property
    def algorithm(self) -> str:
        """EdDSA, ES256 or RS256."""
        return ALGORITHMS[self.kind]

    def signed(self, message: bytes, signature: bytes) -> bool:
        """Whether the signature over the message is this key's (RFC 8032; RFC 7518, 3.3 and 3.4)."""
        if self.kind == "Ed25519":
            return len(signature) == 64 and is_signed_by(self.raw, signature, message)
        return _p256_signed(self.raw, message, signature) if self.kind == "P-256" else self._rsa(message, signature)

    def _rsa(self, message: bytes, signature: bytes) -> bool:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers
        from cryptography.hazmat.primitives.hashes import SHA256

        try:
            key = RSAPublicNumbers(self.exponent, int.from_bytes(self.raw, "big")).public_key()
            key.verify(signature, message, PKCS1v15(), SHA256())
        except (InvalidSignature, ValueError):
            return False
        return True


def _p256_signed(point: bytes, message: bytes, signature: bytes) -> bool:
    """ECDSA with SHA-256; the signature is r and s, 32 bytes each."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
    from cryptography.hazmat.primitives.hashes import SHA256

    if len(signature) != 64:
        return False
    halves = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    try:
        key = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), point)
        key.verify(encode_dss_signature(*halves), message, ECDSA(SHA256()))
    except (InvalidSignature, ValueError):
        return False
    return True


def _ed25519(raw: bytes) -> ForeignKey:
    if not is_sound_key(raw):
        raise ValueError("not an Ed25519 key")
    return ForeignKey("Ed25519", raw)


def _p256(encoded: bytes) -> ForeignKey:
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = EllipticCurvePublicKey.from_encoded_point(SECP256R1(), encoded)
    return ForeignKey("P-256", key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def key_of_multikey(text: str) -> ForeignKey:
    """The key of an Ed25519 or P-256 multikey. Raises ValueError for anything else."""
    raw = base58_decode(text[1:]) if text.startswith("z") else b""
    if raw[:2] == _ED25519:
        return _ed25519(raw[2:])
    if raw[:2] == _P256 and len(raw) == 35:
        return _p256(raw[2:])
    raise ValueError("not an Ed25519 or P-256 multikey")


def key_of_did_key(method: str) -> ForeignKey:
    """The key of a did:key, or of its own verification method ``did:key:z…#z…``. Raises ValueError."""
    did, _, fragment = method.partition("#")
    name = did.removeprefix("did:key:")
    if name == did or (fragment and fragment != name):
        raise ValueError("not a did:key")
    return key_of_multikey(name)


def key_of_jwk(jwk: Any) -> ForeignKey:
    """The key of a public JWK. Raises ValueError for private keys, other members, and what is not used here."""
    if not isinstance(jwk, dict) or not isinstance(jwk.get("kty"), str) or jwk["kty"] not in _JWK_MEMBERS:
        raise ValueError("not a JWK of a kind that is read")
    members = _JWK_MEMBERS[jwk["kty"]]
    if not set(members) <= jwk.keys() <= _JWK_NOTES | set(members) or jwk.get("use", "sig") != "sig":
        raise ValueError("a JWK with other members than a public key has")
    key = _of_members(jwk["kty"], [jwk[name] for name in members])
    if jwk.get("alg", key.algorithm) not in (key.algorithm, *(("Ed25519",) if key.kind == "Ed25519" else ())):
        raise ValueError("a JWK for another algorithm")
    return key


def _of_members(kind: str, values: list[Any]) -> ForeignKey:
    if not all(isinstance(value, str) and len(value) < 1000 for value in values):
        raise ValueError("a JWK whose members are no texts")
    if kind == "RSA":
        return _rsa_key(base64url_decode(values[0]), base64url_decode(values[1]))
    if values[0] != ("Ed25519" if kind == "OKP" else "P-256"):
        raise ValueError("a JWK of another curve")
    parts = [base64url_decode(value) for value in values[1:]]
    if any(len(part) != 32 for part in parts):
        raise ValueError("a coordinate has 32 bytes")
    return _ed25519(parts[0]) if kind == "OKP" else _p256(b"\x04" + parts[0] + parts[1])


def _rsa_key(modulus: bytes, exponent: bytes) -> ForeignKey:
    number, power = int.from_bytes(modulus, "big"), int.from_bytes(exponent, "big")
    if number.bit_length() not in _RSA_BITS or not number & 1 or modulus[0] == 0:
        raise ValueError("an RSA key of another size than 2,048 to 4,096 bits")
    if power not in (3, 17, 65537) or exponent[0] == 0:
        raise ValueError("an RSA key with an unusual exponent")
    return ForeignKey("RSA", modulus, power)


def jwk_of(key: ForeignKey) -> dict[str, str]:
    """The key as a public JWK, its members in the order of RFC 7638."""
    if key.kind == "Ed25519":
        return {"crv": "Ed25519", "kty": "OKP", "x": base64url_encode(key.raw)}
    if key.kind == "P-256":
        x, y = base64url_encode(key.raw[1:33]), base64url_encode(key.raw[33:])
        return {"crv": "P-256", "kty": "EC", "x": x, "y": y}
    power = key.exponent.to_bytes((key.exponent.bit_length() + 7) // 8, "big")
    return {"e": base64url_encode(power), "kty": "RSA", "n": base64url_encode(key.raw)}
