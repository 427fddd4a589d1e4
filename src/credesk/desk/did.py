"""The did.json of an issuer with a domain (DID Core 1.0, did:web method)."""

from collections.abc import Mapping, Sequence

from credesk.credentials.identifiers import DocumentKey, did_document
from credesk.credentials.jwt_form import JWT_ALGORITHMS
from credesk.credentials.public_keys import key_of_jwk
from credesk.credentials.trust import TrustedIssuer
from credesk.desk.forms_keys import jwt_methods
from credesk.desk.issuers import find_issuer
from credesk.desk.trust import trusted_issuers
from credesk.domain.errors import Refused
from credesk.domain.sentences import sentence
from credesk.workspace.store import Workspace

WELL_KNOWN = ".well-known"


def did_json(workspace: Workspace, name: str | None) -> tuple[str, dict[str, object]]:
    """(identifier, document) of an issuer; every key that was not stolen stays in it for ever."""
    issuer = find_issuer(workspace, name)
    identifier = next((one for one in issuer.identifiers if one.startswith("did:web:")), None)
    if identifier is None:
        raise Refused(
            sentence("{issuer} has no domain, so it needs no did.json.", issuer=issuer.legal_name),
            "Its did:key speaks for itself.",
        )
    trusted = next(one for one in trusted_issuers(workspace) if identifier in one.ids)
    return identifier, document_of(trusted, identifier, jwt_methods(workspace, issuer, identifier))


def document_of(
    issuer: TrustedIssuer, identifier: str, further: Sequence[Mapping[str, object]] = ()
) -> dict[str, object]:
    """The did.json of one of an issuer's identifiers, with the keys that a trust file names for it.

    ``further`` are methods of the keys that sign exported JWTs (forms_keys.jwt_methods).
    """
    keys = [
        DocumentKey(key.public_key, stolen=key.revoked is not None)
        for key in issuer.keys
        if key.controller == identifier
    ]
    return did_document(identifier, keys, further)


def is_jwt_method(method: object, identifier: str) -> bool:
    """Whether a method of a did.json is a key for exported JWTs (forms_keys.jwt_methods).

    Such a key proves nothing by itself, and it is never of the kind that certificates are signed with.
    """
    if not isinstance(method, dict) or method.keys() != {"id", "type", "controller", "publicKeyJwk"}:
        return False
    try:
        key = key_of_jwk(method["publicKeyJwk"])
    except ValueError:
        return False
    named = isinstance(method["id"], str) and method["id"].startswith(f"{identifier}#")
    own = (method["type"], method["controller"]) == ("JsonWebKey", identifier)
    return named and own and key.algorithm in JWT_ALGORITHMS


def did_path(identifier: str) -> str:
    """Where a did:web is looked up, below its host (did:web Method, 3.2, Read).

    ``did:web:centre.example`` stands in ``.well-known/did.json``, ``did:web:centre.example:issuer`` in
    ``issuer/did.json``.
    """
    _, *folders = identifier.removeprefix("did:web:").split(":")
    return "/".join([*(folders or [WELL_KNOWN]), "did.json"])
