"""The keys that sign exported JWTs: ES256 and RS256, one of each for an issuer and workstation.

They prove nothing by themselves: what they sign carries the issuing key's own proof (jwt_form). A private key lies
sealed in the workspace, and the sealing key wrapped in keys.db. Its public key is signed by the issuing key, so that
nobody who edits the database can put a key of theirs into did.json.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.ed25519 import is_signed_by
from credesk.credentials.jwt_form import JWT_ALGORITHMS
from credesk.credentials.multibase import base64url_decode, base64url_encode
from credesk.credentials.public_keys import ForeignKey, jwk_of, key_of_jwk
from credesk.desk.intents import issuing_key
from credesk.desk.keys_root import stolen_keys
from credesk.desk.session import Desk, Workspace
from credesk.domain.errors import Tampered
from credesk.domain.people import IssuerVersion
from credesk.domain.sentences import sentence
from credesk.keys.holders import Role
from credesk.keys.sealing import Sealed
from credesk.keys.signatures import PublicKey

_RSA_BITS = 2048
"""What Open Badges 3.0 asks of RS256 (its section 8.2.2)."""


@dataclass(frozen=True, slots=True)
class JwtKey:
    """A key for exports: its public part, and how it signs (RFC 7518: raw r and s, or PKCS #1 1.5)."""

    public: ForeignKey
    sign: Callable[[bytes], bytes]


def jwt_key(desk: Desk, issuer: IssuerVersion, algorithm: str) -> JwtKey:
    """The issuer's key for JWTs of an algorithm on this workstation; made where there is none.

    Raises Refused where this person may not issue here, Tampered where the key's note was altered.
    """
    note = desk.workspace.local(_note_name(issuer, algorithm))
    private = _made(desk, issuer, algorithm) if note is None else _opened(desk, issuer, algorithm, bytes(note))
    return JwtKey(_public(private), lambda message: _signature(private, message))


def jwt_methods(workspace: Workspace, issuer: IssuerVersion, identifier: str) -> list[dict[str, object]]:
    """The issuer's JWT keys of this workstation as verification methods of its did.json (JsonWebKey).

    Those whose signature is not by an issuing key of the issuer, or by a stolen one, are left out.
    """
    found: list[dict[str, object]] = []
    for algorithm in JWT_ALGORITHMS:
        note = workspace.local(_note_name(issuer, algorithm))
        jwk = None if note is None else _vouched(workspace, issuer, bytes(note))
        if jwk is not None:
            name = f"{identifier}#{algorithm.lower()}-{jwk.get('x', jwk.get('n', ''))[:16]}"
            found.append({"id": name, "type": "JsonWebKey", "controller": identifier, "publicKeyJwk": jwk})
    return found


def _note_name(issuer: IssuerVersion, algorithm: str) -> str:
    return f"jwt key {algorithm} {issuer.issuer.hex()}"


def _statement(issuer: IssuerVersion, jwk: Any) -> bytes:
    return stored_form({"type": "credesk-jwt-key-1", "issuer": issuer.issuer.hex(), "jwk": jwk})


def _made(desk: Desk, issuer: IssuerVersion, algorithm: str) -> Any:
    """A new key, kept before it is used. The system's own randomness makes it: RSA takes no other."""
    vouching = PublicKey(issuing_key(desk, issuer))
    private = _new_private(algorithm)
    jwk = jwk_of(_public(private))
    sealing = desk.sealing_key(f"jwt key {algorithm}", issuer.issuer)
    sealed = desk.keys.sealing.seal(sealing, _pkcs8(private), _statement(issuer, jwk), desk.circumstances.randomness)
    signature = desk.keys.signing_key(Role.ISSUING, vouching).sign(_statement(issuer, jwk))
    note = {
        "jwk": jwk,
        "by": vouching.raw.hex(),
        "signature": signature.hex(),
        "sealed": [base64url_encode(part) for part in sealed.parts()],
    }
    desk.workspace.keep_local(_note_name(issuer, algorithm), stored_form(note))
    return private


def _new_private(algorithm: str) -> Any:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa

    if algorithm == "ES256":
        return ec.generate_private_key(ec.SECP256R1())
    return rsa.generate_private_key(65537, _RSA_BITS)


def _pkcs8(private: Any) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return bytes(private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()))


def _opened(desk: Desk, issuer: IssuerVersion, algorithm: str, note: bytes) -> Any:
    from cryptography.hazmat.primitives.serialization import load_der_private_key

    jwk = _vouched(desk.workspace, issuer, note)
    if jwk is None:
        raise Tampered(
            sentence(
                "The {algorithm} key of {issuer} is not as it was made. Nothing was written.",
                algorithm=algorithm,
                issuer=issuer.legal_name,
            )
        )
    sealed = Sealed.from_parts([base64url_decode(part) for part in json.loads(note)["sealed"]])
    private: Any = load_der_private_key(desk.keys.sealing.unseal(sealed, _statement(issuer, jwk)), None)
    return private


def _vouched(workspace: Workspace, issuer: IssuerVersion, note: bytes) -> dict[str, str] | None:
    """The public key in a note, if an issuing key of the issuer that was not stolen signed it."""
    try:
        members = json.loads(note)
        jwk, by = members["jwk"], bytes.fromhex(members["by"])
        signature = bytes.fromhex(members["signature"])
        key_of_jwk(jwk)
    except (ValueError, KeyError, TypeError):
        return None
    if by not in set(_issuing(workspace, issuer)) or not is_signed_by(by, signature, _statement(issuer, jwk)):
        return None
    return dict(jwk)


def _issuing(workspace: Workspace, issuer: IssuerVersion) -> Iterator[bytes]:
    stolen = stolen_keys(workspace)
    rows = workspace.rows(
        "SELECT public_key FROM issuer_keys WHERE issuer = ? AND use = 'credential'", (issuer.issuer,)
    )
    yield from (bytes(row["public_key"]) for row in rows if bytes(row["public_key"]) not in stolen)


def _public(private: Any) -> ForeignKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = private.public_key()
    if isinstance(private, RSAPrivateKey):
        numbers = public.public_numbers()
        return ForeignKey("RSA", numbers.n.to_bytes((numbers.n.bit_length() + 7) // 8, "big"), numbers.e)
    return ForeignKey("P-256", public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def _signature(private: Any, message: bytes) -> bytes:
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
    from cryptography.hazmat.primitives.hashes import SHA256

    if isinstance(private, RSAPrivateKey):
        return private.sign(message, PKCS1v15(), SHA256())
    halves = decode_dss_signature(private.sign(message, ECDSA(SHA256())))
    return b"".join(half.to_bytes(32, "big") for half in halves)
