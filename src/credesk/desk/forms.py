"""A certificate in the other forms that Open Badges 3.0 knows: JWT, baked PNG and SVG, and the learner's bundle.

Nothing is handed out that is not what was signed: rows are held against their signatures first, as for printing.
"""

import io
import zipfile
from typing import TYPE_CHECKING, Any

from credesk.certificates.design import Design
from credesk.certificates.page import CertificatePage
from credesk.credentials.baked import bake_png, bake_svg
from credesk.credentials.jwt_form import JWT_ALGORITHMS, jwt_of
from credesk.desk.content import Contents
from credesk.desk.forms_keys import jwt_key
from credesk.desk.forms_page import explaining_page
from credesk.desk.gate import check_may_issue
from credesk.desk.issuers import issuer_version
from credesk.desk.session import Desk, Workspace
from credesk.desk.stored import refuse_altered, signed_bytes, trusted
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

if TYPE_CHECKING:
    from credesk.certificates.badge import BadgePicture

PICTURE_FORMS = ("png", "svg")
_FIRST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_READABLE_BY_ALL = 0o644 << 16


def signed_page(workspace: Workspace, row: Any) -> CertificatePage:
    """The page of a credential's row, proved to be what was signed. Raises Tampered."""
    return signed_paper(workspace, row)[0]


def signed_paper(workspace: Workspace, row: Any) -> tuple[CertificatePage, Design]:
    """The page of a credential's row, proved to be what was signed, and what it is set with. Raises Tampered."""
    intent = workspace.row("SELECT * FROM intents WHERE id = ?", (row["intent"],))
    contents = Contents(workspace)
    page = contents.page(intent, *signed_bytes(row))
    refuse_altered(trusted(workspace), row, page)
    return page, contents.design(intent, page)


def jwt_form(desk: Desk, row: Any, algorithm: str) -> bytes:
    """A credential as VC-JWT, signed now. Raises Refused for who may not issue, Tampered, BadInput."""
    if algorithm not in JWT_ALGORITHMS:
        raise BadInput(sentence("A JWT is signed with {jwt_algorithms}.", jwt_algorithms=" or ".join(JWT_ALGORITHMS)))
    check_may_issue(desk)
    signed_page(desk.workspace, row)
    intent = desk.workspace.row("SELECT issuer_version FROM intents WHERE id = ?", (row["intent"],))
    assert intent is not None
    key = jwt_key(desk, issuer_version(desk.workspace, intent["issuer_version"]), algorithm)
    return jwt_of(bytes(row["json"]), key.public, key.sign).encode("ascii")


def picture_form(workspace: Workspace, row: Any, form: str, own_picture: bytes | None = None) -> bytes:
    """A credential baked into a picture ("png" or "svg"): one drawn from its title, or the issuer's own.

    Raises Tampered, and BadInput for a picture that nothing can be baked into.
    """
    return _baked(signed_page(workspace, row), bytes(row["json"]), form, own_picture)


def _baked(page: CertificatePage, stored: bytes, form: str, own_picture: bytes | None) -> bytes:
    from credesk.certificates.badge import badge_png, badge_svg

    if form == "png":
        return bake_png(badge_png(_badge(page)) if own_picture is None else own_picture, stored)
    return bake_svg(badge_svg(_badge(page)) if own_picture is None else own_picture, stored)


def _badge(page: CertificatePage) -> "BadgePicture":
    from credesk.certificates.badge import BadgePicture

    return BadgePicture(page.title, page.issuer, page.language, page.practice)


def bundle(workspace: Workspace, row: Any) -> bytes:
    """What a learner takes along: a ZIP with the certificate, the badge, the credential, and a page that explains them.

    The same credential gives the same bytes. Raises Tampered.
    """
    from credesk.certificates.paper import draw

    (page, design), stored = signed_paper(workspace, row), bytes(row["json"])
    return _zipped(
        {
            "certificate.pdf": draw(page, design),
            "badge.png": _baked(page, stored, "png", None),
            "badge.svg": _baked(page, stored, "svg", None),
            "credential.json": stored,
            "index.html": explaining_page(page),
        }
    )


def _zipped(files: dict[str, bytes]) -> bytes:
    """A ZIP without times, owners or compression, none of which is the same everywhere."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _FIRST_ZIP_DATE)
            entry.create_system, entry.external_attr = 3, _READABLE_BY_ALL
            archive.writestr(entry, content)
    return out.getvalue()
