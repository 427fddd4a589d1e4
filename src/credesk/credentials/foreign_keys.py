"""Which key signed another issuer's credential, and how far it is known: listed, named by the issuer, or unknown."""

from dataclasses import dataclass

from credesk.credentials.did_documents import DidDocuments
from credesk.credentials.foreign import Foreign
from credesk.credentials.public_keys import ForeignKey, key_of_did_key
from credesk.credentials.trust import TrustContent, TrustedKey


@dataclass(frozen=True, slots=True)
class FoundKey:
    """The key to verify with. ``trusted``: the issuer's in the trust file. ``issuers``: the issuer names it itself."""

    key: ForeignKey | None
    trusted: TrustedKey | None
    issuers: bool

    def signed(self, foreign: Foreign) -> bool:
        """Whether the key's signature is on it, by the one algorithm that the key is for."""
        key = self.key
        return key is not None and key.algorithm == foreign.algorithm and key.signed(foreign.message, foreign.signature)


def find_foreign_key(foreign: Foreign, trust: TrustContent, documents: DidDocuments) -> FoundKey:
    """The key that a credential names or carries, held against what is known of its issuer."""
    named = documents.keys(foreign.issuer_id)
    if foreign.method is None:
        key = foreign.key
    else:
        method = foreign.method if not foreign.method.startswith("#") else f"{foreign.issuer_id}{foreign.method}"
        key = _listed(method, foreign.issuer_id, trust) or named.get(method) or _did_key(method) or foreign.key
        key = named.get(f"{method}#{method[8:]}", key) if method == foreign.issuer_id else key
    if foreign.key is not None and key != foreign.key:
        return FoundKey(None, None, issuers=False)
    return FoundKey(key, _trusted(key, foreign.issuer_id, trust), key is not None and key in named.values())


def _listed(method: str, issuer_id: str, trust: TrustContent) -> ForeignKey | None:
    issuer = trust.issuer(issuer_id)
    for key in () if issuer is None else issuer.keys:
        if key.id == method and key.controller == issuer_id:
            return ForeignKey("Ed25519", key.public_key)
    return None


def _did_key(method: str) -> ForeignKey | None:
    try:
        return key_of_did_key(method)
    except ValueError:
        return None


def _trusted(key: ForeignKey | None, issuer_id: str, trust: TrustContent) -> TrustedKey | None:
    """The trust file's entry of a key; the same key under another name is the same key."""
    issuer = trust.issuer(issuer_id)
    if issuer is None or key is None or key.kind != "Ed25519":
        return None
    for one in issuer.keys:
        if one.public_key == key.raw and one.controller == issuer_id:
            return one
    return None
