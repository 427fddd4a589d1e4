"""The statement over the list of a site's files: a status key's word for what was published, the page included.

Without it, whoever can write to the folder could exchange the employer's page and its digest in the list together.
"""

from credesk.credentials.errors import CredentialError, Unreadable
from credesk.credentials.identifiers import key_id
from credesk.credentials.status_jwt import check_signed, read_statement, sign_statement
from credesk.credentials.trust import TrustContent
from credesk.desk.publishing_folder import Manifest
from credesk.desk.session import Desk
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey

SITE_TYPE = "credesk-site+jwt"
_TYPE, _VERSION = "credesk-site", 1


def sign_manifest(desk: Desk, key: PublicKey, manifest: Manifest) -> str:
    """The statement by a status key that this person holds, now."""
    now = desk.circumstances.now_ms() // 1000
    payload = {"type": _TYPE, "version": _VERSION, "iss": manifest.issuer, "iat": now, "digest": manifest.digest}
    method = key_id(manifest.issuer, key.raw)
    return sign_statement(payload, SITE_TYPE, method, desk.keys.signing_key(Role.STATUS, key).sign).decode("ascii")


def fault_of(manifest: Manifest, trust: TrustContent) -> str:
    """Why a manifest's statement does not count, in words; "" where it does."""
    try:
        found = read_statement(manifest.signed.encode(), SITE_TYPE)
        check_signed(found, manifest.issuer, found.payload.get("iat"), trust)
        said = [found.payload.get(name) for name in ("type", "version", "iss", "digest")]
        if said != [_TYPE, _VERSION, manifest.issuer, manifest.digest]:
            raise Unreadable("It is about another list of files.")
    except CredentialError as fault:
        return fault.message
    return ""
