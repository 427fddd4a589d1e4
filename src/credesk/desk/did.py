"""The did.json of an issuer with a domain (DID Core 1.0, did:web method)."""

from credesk.credentials.identifiers import DocumentKey, did_document
from credesk.desk.issuers import find_issuer
from credesk.desk.keys_root import stolen_keys
from credesk.domain.errors import Refused
from credesk.workspace.store import Workspace


def did_json(workspace: Workspace, name: str | None) -> tuple[str, dict[str, object]]:
    """(identifier, document) of an issuer; every key that was not stolen stays in it for ever."""
    issuer = find_issuer(workspace, name)
    identifier = next((one for one in issuer.identifiers if one.startswith("did:web:")), None)
    if identifier is None:
        raise Refused(f"{issuer.legal_name} has no domain, so it needs no did.json.", "Its did:key speaks for itself.")
    rows = workspace.rows(
        "SELECT public_key FROM issuer_keys WHERE issuer = ? ORDER BY valid_from, id", (issuer.issuer,)
    )
    stolen = stolen_keys(workspace)
    keys = [DocumentKey(row["public_key"], stolen=row["public_key"] in stolen) for row in rows]
    return identifier, did_document(identifier, keys)
