"""Certificates as pixels for a window, before signing without a code that could pass, and as one file to print."""

import hashlib
import io
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from credesk.certificates.design import Design
from credesk.certificates.page import CertificatePage
from credesk.desk.award import award_achievement, award_row
from credesk.desk.content import Contents, Printed, signatory_lines
from credesk.desk.files import write_file
from credesk.desk.found import is_practice
from credesk.desk.issuers import issuer_versions
from credesk.desk.records import learner
from credesk.desk.register import credential_in_force
from credesk.desk.session import Workspace
from credesk.desk.stored import refuse_altered, signed_bytes, trusted
from credesk.desk.templates import Chosen, version_for
from credesk.domain.civil import last_good_day, parse_date
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.names import certificate_name
from credesk.domain.people import Learner
from credesk.workspace.journal.values import encode

if TYPE_CHECKING:
    from PIL import Image

PREVIEW_NUMBER = "0000-0000-0000"
"""Stands where the number will: with no check character, it is no certificate number."""
PREVIEW_DIGITS = "0" * 650
"""A code of the size that a real one has, of a version of paper proof that does not exist. It is covered as well."""
_FAINT, _EDGE = (245, 246, 243), (160, 168, 164)


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels: rows from the top, three bytes a pixel (RGB). ``code`` is where the code is or would be.

    ``code`` holds left, top, right, bottom as shares of the page's width and height.
    """

    width: int
    height: int
    pixels: bytes
    code: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Pictured:
    """All pages of one certificate, whose it is, and whether it is signed."""

    learner: str
    pages: tuple[Picture, ...]
    is_signed: bool


def preview_of_award(workspace: Workspace, award_id: Id, now_ms: int, width: int) -> Pictured:
    """How the certificate of an award would look if it were issued now. Raises Refused where it cannot be drawn."""
    page, design = preview_paper(workspace, award_id, now_ms)
    return Pictured(page.learner, tuple(pictures_of(page, design, width, covered=True)), is_signed=False)


def picture_of_award(workspace: Workspace, award_id: Id, now_ms: int, width: int) -> Pictured:
    """The certificate that is in force for an award, or how it would look if it were issued now."""
    standing = credential_in_force(workspace, award_row(workspace, award_id)["award_key"])
    if standing is not None:
        return picture_of_credential(workspace, standing.id, width)
    return preview_of_award(workspace, award_id, now_ms, width)


def picture_of_credential(workspace: Workspace, credential: Id, width: int) -> Pictured:
    """The certificate of a credential as it was signed. Raises Tampered where the tables say something else."""
    row = workspace.row("SELECT * FROM credentials WHERE id = ?", (credential,))
    if row is None:
        raise BadInput("There is no such credential.")
    intent = workspace.row("SELECT * FROM intents WHERE id = ?", (row["intent"],))
    contents = Contents(workspace)
    page = contents.page(intent, *signed_bytes(row))
    refuse_altered(trusted(workspace), row, page)
    design = contents.design(intent, page)
    return Pictured(page.learner, tuple(pictures_of(page, design, width, covered=False)), is_signed=True)


def preview_paper(
    workspace: Workspace, award_id: Id, now_ms: int, instead: Chosen | None = None
) -> tuple[CertificatePage, Design]:
    """The page of an award that is not issued, and what it is set with: real in all but number and code."""
    award = award_row(workspace, award_id)
    achievement, person = award_achievement(workspace, award), learner(workspace, award["learner"])
    issuer = next((one for one in issuer_versions(workspace) if one.issuer == achievement.issuer), None)
    if issuer is None:
        raise Refused("The issuer of this achievement is not on this machine.")
    end = last_good_day(parse_date(award["award_date"]), achievement.valid_months)
    intent = {
        "award": award_id,
        "credential": bytes(16),
        "issuer_version": issuer.id,
        "signed_at": now_ms // 1000 * 1000,
        "valid_until": end.isoformat() if end else None,
        "printed": encode(_printed(workspace, award, person).form()),
        "practice": is_practice(workspace),
        "template": version_for(workspace, achievement.achievement),
    }
    contents = Contents(workspace)
    page = replace(contents.page(intent, b"{}", bytes(8)), number=PREVIEW_NUMBER, digits=PREVIEW_DIGITS)
    return page, contents.design(intent, page, instead)


def _printed(workspace: Workspace, award: Any, person: Learner) -> Printed:
    decider = workspace.row("SELECT name, title FROM people WHERE id = ?", (award["decided_by"],))
    verifier = workspace.row("SELECT name FROM people WHERE id = ?", (award["verified_by"],))
    return Printed(
        name=certificate_name(person.printed_name),
        number=person.number,
        language=person.language or "",
        identity=None,
        salt=bytes(16),
        signatories=tuple(signatory_lines(decider["name"], decider["title"])) if decider and decider["name"] else (),
        verifier=verifier["name"] if verifier else None,
    )


def pictures_of(page: CertificatePage, design: Design, width: int, *, covered: bool) -> list[Picture]:
    """The pages of a certificate as pixels, ``width`` wide; ``covered``: without a code."""
    from credesk.certificates.paper import draw

    box = _code_box(page, design)
    return [
        _picture(image, box if number == 0 else None, covered=covered)
        for number, image in enumerate(_rendered(draw(page, design), width))
    ]


def _rendered(pdf: bytes, width: int) -> list["Image.Image"]:
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=width / page.get_width()).to_pil().convert("RGB") for page in document]
    finally:
        document.close()


def _picture(image: "Image.Image", box: tuple[float, float, float, float] | None, *, covered: bool) -> Picture:
    if covered and box is not None:
        from PIL import ImageDraw

        sides = (image.width, image.height, image.width, image.height)
        place = tuple(round(share * side) for share, side in zip(box, sides, strict=True))
        ImageDraw.Draw(image).rectangle(place, fill=_FAINT, outline=_EDGE)
    return Picture(image.width, image.height, image.tobytes(), box)


def _code_box(page: CertificatePage, design: Design) -> tuple[float, float, float, float] | None:
    from credesk.certificates.formats import SHEETS
    from credesk.certificates.layout import lay_out
    from credesk.certificates.marks import CodeMark

    marks = [mark for mark in lay_out(page, design)[0] if isinstance(mark, CodeMark)]
    if not marks:
        return None
    left, top, right, bottom = marks[0].box
    width, height = SHEETS[design.format].width, SHEETS[design.format].height
    return left / width, top / height, right / width, bottom / height


def joined_for_print(certificates: Sequence[Path], folder: Path) -> Path:
    """All pages of these certificates in one PDF, in their order, for a printer. Gives its path in ``folder``."""
    import pypdfium2

    whole = pypdfium2.PdfDocument.new()
    try:
        for path in certificates:
            part = pypdfium2.PdfDocument(path)
            whole.import_pages(part)
            part.close()
        out = io.BytesIO()
        whole.save(out)
    finally:
        whole.close()
    # Named by what it holds, so that a viewer that still has an earlier one open does not stand in the way.
    name = hashlib.sha256("\n".join(path.name for path in certificates).encode()).hexdigest()[:8]
    target = folder / f"to-print-{len(certificates)}-{name}.pdf"
    write_file(target, out.getvalue(), mode=0o600)
    return target


_JOINED = re.compile(r"to-print-[0-9]+-[0-9a-f]{8}\.pdf")


def forget_joined(folder: Path) -> int:
    """Remove what ``joined_for_print`` wrote into a folder, once the pages are out. Gives how many files there were.

    One that a viewer holds open, or a folder that cannot be changed, is left for the next time.
    """
    removed = 0
    with suppress(OSError):
        for file in [one for one in folder.iterdir() if _JOINED.fullmatch(one.name) and one.is_file()]:
            with suppress(OSError):
                file.unlink()
                removed += 1
    return removed
