"""Where each thing of an issuer stands below the web root: the folder is that root, for every address of the issuer.

A domain and a verify address may be two hosts; both are served from the same folder.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from credesk.credentials.status_places import parse_list_id
from credesk.desk.content import STATUS_FOLDER
from credesk.desk.did import did_path
from credesk.desk.publishing_folder import check_path
from credesk.desk.records import issuer_version_of
from credesk.domain.errors import Refused
from credesk.domain.people import IssuerVersion
from credesk.domain.sentences import sentence
from credesk.workspace.store import Workspace

TRUST_NAME, HEADERS_NAME = "trust.json", "_headers"


@dataclass(frozen=True, slots=True)
class Addresses:
    """The verify addresses of an issuer, the present one first, and the folder of each below the web root."""

    all: tuple[str, ...]

    @property
    def now(self) -> str:
        """The address that new certificates carry."""
        return self.all[0]

    @property
    def folders(self) -> tuple[str, ...]:
        """``""`` or ``verify/``: one for each different path, the present address's first."""
        return tuple(dict.fromkeys(folder_of(address) for address in self.all))

    @property
    def home(self) -> str:
        """The folder of the present address."""
        return folder_of(self.now)

    def list_paths(self, id: str) -> list[str]:
        """Where a status list stands: below every address, for older credentials name the older ones."""
        parts = parse_list_id(id)
        if parts is None:
            return []
        stream, number, purpose = parts
        name = f"{STATUS_FOLDER}{stream.hex()}/{number}{purpose.suffix}"
        return [f"{folder}{name}" for folder in self.folders]


def folder_of(address: str) -> str:
    """The folder below the web root that an address opens. Raises Refused for a path that hosts differ on."""
    path = urlsplit(address).path.strip("/")
    try:
        return f"{check_path(path)}/" if path else ""
    except ValueError:
        raise Refused(
            sentence("The verify address {address} has a path that cannot be a folder.", address=address),
            "Give one of letters, digits, dots and hyphens: credesk issuer set --verify-address",
        ) from None


def addresses_of(workspace: Workspace, issuer: IssuerVersion) -> Addresses:
    """Every address that certificates of the issuer carry. Raises Refused where it has none now."""
    if issuer.verify_address is None:
        raise Refused(
            sentence("{issuer} has no verify address, so there is nowhere to publish to.", issuer=issuer.legal_name),
            "Give it one with: credesk issuer set --verify-address https://verify.centre.example/",
        )
    rows = workspace.rows(
        "SELECT * FROM issuer_versions WHERE issuer = ? ORDER BY number DESC, id DESC", (issuer.issuer,)
    )
    known = [issuer_version_of(row).verify_address for row in rows]
    return Addresses(tuple(dict.fromkeys(one for one in (issuer.verify_address, *known) if one)))


def did_paths(identifiers: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """({path: did:web}, those whose did.json cannot stand here as well because a newer one has the same place)."""
    places: dict[str, str] = {}
    webs = [one for one in identifiers if one.startswith("did:web:")]
    left_out = [one for one in webs if places.setdefault(did_path(one), one) != one]
    return places, left_out
