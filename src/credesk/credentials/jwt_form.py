"""A signed credential of ours as VC-JWT (Open Badges 3.0, 8.2): for readers that know no embedded proofs.

The payload is the whole credential with its embedded proof, and the registered claims beside it; the specification
has the embedded proof made first. So whoever trusts the issuer's Ed25519 key can check the content without knowing
the key of the envelope.
"""

import json
from collections.abc import Callable
from typing import Any

from credesk.credentials.canonical import stored_form
from credesk.credentials.errors import ContentRefused
from credesk.credentials.instants import instant_seconds
from credesk.credentials.jws import write_jws
from credesk.credentials.public_keys import ForeignKey, jwk_of

JWT_ALGORITHMS = ("ES256", "RS256")


def jwt_of(stored: bytes, key: ForeignKey, sign: Callable[[bytes], bytes]) -> str:
    """The compact JWS of a signed credential's stored form. ``sign`` gives the raw signature (RFC 7518, 3).

    Raises ContentRefused for a key that JWTs are not made with here.
    """
    if key.algorithm not in JWT_ALGORITHMS:
        raise ContentRefused("A JWT is signed with ES256 or RS256 here.")
    header = {"alg": key.algorithm, "typ": "JWT", "jwk": jwk_of(key)}
    return write_jws(header, stored_form(jwt_payload(json.loads(stored))), sign)


def jwt_payload(document: dict[str, Any]) -> dict[str, Any]:
    """The credential with its claims. There is no ``sub``: the subject has no id."""
    claims: dict[str, Any] = {
        "iss": document["issuer"]["id"],
        "jti": document["id"],
        "nbf": instant_seconds(document["validFrom"]),
    }
    if "validUntil" in document:
        claims["exp"] = instant_seconds(document["validUntil"])
    return document | claims
