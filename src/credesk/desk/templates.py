"""Certificate templates: publishing a version, choosing one for an achievement, and what a page is set with."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from credesk.desk.outside import ask, read_file
from credesk.desk.session import Desk, Workspace
from credesk.domain.certificate_template import FORMATS, CertificateTemplate, checked, form_digest, template_from_form
from credesk.domain.errors import BadInput, Tampered
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.workspace.journal.kinds import TEMPLATE_CHOICE, TEMPLATE_PICTURE, TEMPLATE_VERSION
from credesk.workspace.journal.values import decode, encode

if TYPE_CHECKING:
    from credesk.certificates.design import Design
    from credesk.certificates.marks import PixelPicture
    from credesk.certificates.page import CertificatePage

PLAIN_NAME = "plain"
"""What people call having no template."""
NEWEST = (
    "SELECT * FROM template_versions AS v WHERE NOT EXISTS (SELECT 1 FROM template_versions AS w WHERE"
    " w.template = v.template AND (w.number > v.number OR (w.number = v.number AND w.id > v.id)))"
)
"""Two workstations may publish the same number: the greater id counts, everywhere the same."""


@dataclass(frozen=True, slots=True)
class TemplateVersion:
    """A published version: ``id`` of its own, ``template`` the same in all versions."""

    id: Id
    template: Id
    number: int
    settings: CertificateTemplate


@dataclass(frozen=True, slots=True)
class Chosen:
    """What to print with: a published version, or a format alone where ``version`` is None."""

    settings: CertificateTemplate
    version: Id | None = None


def templates(workspace: Workspace) -> list[TemplateVersion]:
    """The newest version of every template, by name."""
    found = [_version_of(row) for row in workspace.rows(f"{NEWEST} ORDER BY v.id")]
    return sorted(found, key=lambda one: (one.settings.name.casefold(), one.id))


def template_version(workspace: Workspace, version: Id) -> TemplateVersion:
    """A version by its id. Raises BadInput where it is not here, Tampered where its form was changed."""
    row = workspace.row("SELECT * FROM template_versions WHERE id = ?", (version,))
    if row is None:
        raise BadInput("This template version is not on this machine.")
    return _version_of(row)


def _version_of(row: Any) -> TemplateVersion:
    if form_digest(row["form"]) != row["content_hash"]:
        raise Tampered("A certificate template in the database is not the one that was published.")
    return TemplateVersion(row["id"], row["template"], row["number"], template_from_form(decode(row["form"])))


def find_template(workspace: Workspace, text: str) -> Chosen:
    """A template by its name (``name@2``: that version), or a format by its own. Raises BadInput."""
    name, _, number = nfc(text).strip().rpartition("@") if "@" in text else (nfc(text).strip(), "", "")
    for one in templates(workspace):
        if one.settings.name.casefold() == name.casefold():
            return _numbered(workspace, one, number) if number else Chosen(one.settings, one.id)
    if name in FORMATS and not number:
        return Chosen(CertificateTemplate(name, name))
    known = ", ".join((*(one.settings.name for one in templates(workspace)), *FORMATS))
    raise BadInput(sentence("There is no template “{name}”.", name=text), sentence("There are: {names}.", names=known))


def template_named(workspace: Workspace, name: str) -> Id | None:
    """The id of a template by its name; None for ``plain``. Raises BadInput."""
    if name == PLAIN_NAME:
        return None
    found = find_template(workspace, name)
    if found.version is None or "@" in name:
        raise BadInput(
            sentence("“{name}” is not the name of a template.", name=name),
            "Publish a template of this format first: credesk template add FILE",
        )
    return template_version(workspace, found.version).template


def _numbered(workspace: Workspace, one: TemplateVersion, number: str) -> Chosen:
    sql = "SELECT * FROM template_versions WHERE template = ? AND number = ? ORDER BY id DESC"
    row = workspace.row(sql, (one.template, int(number))) if number.isascii() and number.isdigit() else None
    if row is None:
        raise BadInput(
            sentence("The template “{name}” has no version {number}.", name=one.settings.name, number=number)
        )
    version = _version_of(row)
    return Chosen(version.settings, version.id)


def read_picture(path: Path, kind: str) -> tuple[bytes, list[Any]]:
    """``(digest, form)`` of a picture file, decoded in a worker. ``kind`` is "logo" or "signature". Raises BadInput."""
    from credesk.certificates.pictures import MOST_BYTES, picture_of

    form = ask("credesk.certificates.pictures:paper_picture", read_file(path, MOST_BYTES), kind)
    picture_of(form)
    return form_digest(encode(form)), form


def publish_template(
    desk: Desk, settings: CertificateTemplate, pictures: Mapping[bytes, list[Any]], template: Id | None = None
) -> tuple[TemplateVersion, bool]:
    """Publish settings as the next version of ``template`` (else: of the one with this name, or as a new one).

    ``pictures`` are the forms of those that are not published yet. Gives the version, and whether it is new: one that
    says the same stays as it is. Raises BadInput.
    """
    settings = checked(settings)
    named = next((one for one in templates(desk.workspace) if _same_name(one, settings)), None)
    if template is not None and named is not None and named.template != template:
        raise BadInput(sentence("There is another template “{name}” already.", name=settings.name))
    if settings.name in (*FORMATS, PLAIN_NAME) or "@" in settings.name:
        raise BadInput(sentence("A template cannot be called “{name}”.", name=settings.name), "Choose another name.")
    before = next((one for one in templates(desk.workspace) if one.template == template), named)
    if before is not None and before.settings == settings:
        return before, False
    number = before.number + 1 if before else 1
    version = TemplateVersion(desk.new_id(), before.template if before else desk.new_id(), number, settings)
    _write(desk, version, _missing(desk.workspace, settings, pictures))
    return version, True


def _same_name(one: TemplateVersion, settings: CertificateTemplate) -> bool:
    return one.settings.name.casefold() == settings.name.casefold()


def _missing(
    workspace: Workspace, settings: CertificateTemplate, pictures: Mapping[bytes, list[Any]]
) -> dict[bytes, list[Any]]:
    """The forms that must be published with the settings. Raises BadInput where one is nowhere."""
    from credesk.certificates.pictures import picture_of

    found = {}
    for digest in settings.pictures:
        if workspace.row("SELECT 1 FROM template_pictures WHERE digest = ?", (digest,)) is not None:
            continue
        form = pictures.get(digest)
        if form is None or form_digest(encode(form)) != digest:
            raise BadInput("A picture of this template is not on this machine.", "Choose its file again.")
        picture_of(form)
        found[digest] = form
    return found


def _write(desk: Desk, version: TemplateVersion, pictures: Mapping[bytes, list[Any]]) -> None:
    form = version.settings.form()
    values = {
        "template": version.template,
        "number": version.number,
        "form": form,
        "content_hash": form_digest(encode(form)),
    }
    with desk.act() as act:
        for digest, picture in pictures.items():
            act.write(TEMPLATE_PICTURE, desk.new_id(), {"digest": digest, "form": picture}, signer=desk.sign)
        act.write(TEMPLATE_VERSION, version.id, values, signer=desk.sign)


def choose_template(desk: Desk, achievement: Id, template: Id | None) -> None:
    """Print the certificates of an achievement with the newest version of a template from now on; None: plainly."""
    if chosen_template(desk.workspace, achievement) == template:
        return
    with desk.act() as act:
        values = {"achievement": achievement, "template": template}
        act.write(TEMPLATE_CHOICE, desk.new_id(), values, signer=desk.sign)


def chosen_template(workspace: Workspace, achievement: Id) -> Id | None:
    """The id of the template that an achievement's certificates take, or None."""
    sql = "SELECT template FROM template_choices WHERE achievement = ? ORDER BY id DESC LIMIT 1"
    row = workspace.row(sql, (achievement,))
    return row["template"] if row is not None else None


def version_for(workspace: Workspace, achievement: Id) -> Id | None:
    """The template version that an achievement's certificates are issued with now, or None."""
    template = chosen_template(workspace, achievement)
    if template is None:
        return None
    row = workspace.row(f"SELECT id FROM ({NEWEST}) WHERE template = ?", (template,))
    return row["id"] if row is not None else None


class Designs:
    """What pages are set with; versions and pictures are read once."""

    def __init__(self, workspace: Workspace, pictures: Mapping[bytes, list[Any]] | None = None) -> None:
        """``pictures`` are forms that are not published yet."""
        self._workspace = workspace
        self._unpublished = pictures or {}
        self.settings = lru_cache(maxsize=64)(lambda version: template_version(workspace, version).settings)
        self._picture = lru_cache(maxsize=256)(self._read_picture)

    def of(self, settings: CertificateTemplate, beside: "CertificatePage | None" = None) -> "Design":
        """The design of settings, with the same page in a second language. Raises Tampered, BadInput."""
        from credesk.certificates.design import Design, SignatureLine, colour_of

        lines = tuple(
            SignatureLine(f"{one.name}, {one.role}" if one.role else one.name, self._picture(one.picture))
            for one in settings.signatures
        )
        return Design(
            format=settings.format,
            colour=colour_of(settings.colour),
            logo=self._picture(settings.logo),
            signatures=lines,
            left_out=settings.left_out,
            beside=beside,
        )

    def _read_picture(self, digest: bytes | None) -> "PixelPicture | None":
        from credesk.certificates.pictures import picture_of

        if digest is None:
            return None
        if digest in self._unpublished:
            return picture_of(self._unpublished[digest])
        row = self._workspace.row("SELECT form FROM template_pictures WHERE digest = ? ORDER BY id", (digest,))
        if row is None:
            raise BadInput("A picture of this template is not on this machine.")
        if form_digest(row["form"]) != digest:
            raise Tampered("A template's picture in the database is not the one that was published.")
        return picture_of(decode(row["form"]))
