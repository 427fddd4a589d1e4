"""Publishing as a window shows it: where to, when last, what would be written, and whether all is well there."""

from dataclasses import dataclass
from pathlib import Path

from credesk.desk.circumstances import Progress
from credesk.desk.issuers import issuer_versions
from credesk.desk.places import EmployersPage, employers_page
from credesk.desk.publishing import LastPublished, Published, Publishing, last_published, look_ahead, publish
from credesk.desk.publishing_check import SiteReport, check_site
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput, Surroundings
from credesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class Standing:
    """What the part shows first: the issuers by name with their addresses, the last time, whether a page is built."""

    issuers: tuple[tuple[str, str], ...]
    last: LastPublished | None
    has_page: bool


def standing(workspace: Workspace) -> Standing:
    """Where publishing stands on this machine."""
    issuers = tuple((one.legal_name, one.verify_address or "") for one in issuer_versions(workspace))
    return Standing(issuers, last_published(workspace), _page() is not None)


def _page() -> EmployersPage | None:
    try:
        return employers_page()
    except Surroundings:
        return None


def _wanted(folder: str, issuer: str | None) -> Publishing:
    if not folder.strip():
        raise BadInput("No folder is named.", "Choose the folder that your web host serves.")
    return Publishing(Path(folder.strip()).expanduser(), issuer, _page())


def looked(desk: Desk, folder: str, issuer: str | None = None) -> Published:
    """What publishing would write and remove."""
    return look_ahead(desk, _wanted(folder, issuer))


def published(desk: Desk, folder: str, issuer: str | None, progress: Progress) -> Published:
    """Publish, with progress; stopped, the next time goes on."""
    return publish(desk, _wanted(folder, issuer), progress)


def checked(folder: str, now_ms: int, progress: Progress) -> SiteReport:
    """Check what stands in the folder."""
    return check_site(_wanted(folder, None).folder, now_ms, progress)
