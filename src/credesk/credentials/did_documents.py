"""DID documents that a person loaded from files: which keys an issuer says are its own.

Sources: DID Core 1.0, Controlled Identifiers 1.0. Nothing is fetched. Who loaded such a file believes where it came
from; it puts nobody on the list of issuers.
"""

from collections.abc import Iterable
from typing import Any

from credesk.credentials.errors import CredentialError
from credesk.credentials.public_keys import ForeignKey, key_of_did_key, key_of_jwk, key_of_multikey
from credesk.credentials.strict_json import read_object

LARGEST_DOCUMENT = 256 * 1024
_MOST_METHODS = 200


class DidDocuments:
    """The documents among the files at hand, read when they are first asked for."""

    def __init__(self, files: Iterable[bytes]) -> None:
        self._files = [raw for raw in files if b"verificationMethod" in raw or b"assertionMethod" in raw]
        self._known: dict[str, dict[str, ForeignKey]] | None = None

    def keys(self, did: str) -> dict[str, ForeignKey]:
        """The keys that may assert for a DID, by verification method; a did:key needs no document."""
        if did.startswith("did:key:"):
            try:
                return {f"{did}#{did[8:]}": key_of_did_key(did)}
            except ValueError:
                return {}
        if self._known is None:
            self._known = {}
            for raw in self._files:
                self._add(raw)
        return self._known.get(did, {})

    def _add(self, raw: bytes) -> None:
        assert self._known is not None
        try:
            document = read_object(raw, LARGEST_DOCUMENT, "The DID document")
        except CredentialError:
            return
        did = document.get("id")
        if isinstance(did, str) and did.startswith("did:web:"):
            # Of two files for one DID neither is believed more: both lists of keys count.
            self._known.setdefault(did, {}).update(_asserting(document, did))


def _asserting(document: dict[str, Any], did: str) -> dict[str, ForeignKey]:
    methods = {_name(method, did): method for method in _list(document, "verificationMethod") if _is_method(method)}
    found = {}
    for item in _list(document, "assertionMethod"):
        method = item if isinstance(item, dict) else methods.get(_absolute(item, did))
        key = _key(method, did) if method is not None and _is_method(method) else None
        if method is not None and key is not None:
            found[_name(method, did)] = key
    return found


def _list(document: dict[str, Any], name: str) -> list[Any]:
    value = document.get(name)
    return value[:_MOST_METHODS] if isinstance(value, list) else []


def _is_method(method: Any) -> bool:
    return isinstance(method, dict) and isinstance(method.get("id"), str)


def _absolute(name: Any, did: str) -> str:
    return f"{did}{name}" if isinstance(name, str) and name.startswith("#") else str(name)


def _name(method: Any, did: str) -> str:
    return _absolute(method["id"], did)


def _key(method: dict[str, Any], did: str) -> ForeignKey | None:
    """The key of a method of this DID; None for those that it gives to others, took back, or that are not read."""
    if method.get("controller") != did or not _name(method, did).startswith(f"{did}#") or "revoked" in method:
        return None
    try:
        if "publicKeyJwk" in method:
            return key_of_jwk(method["publicKeyJwk"])
        return key_of_multikey(str(method.get("publicKeyMultibase")))
    except ValueError:
        return None
