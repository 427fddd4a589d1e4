"""Certificate templates from files and to files: TOML with its pictures beside it."""

import io
from pathlib import Path
from typing import Any

from credesk.certificates.template_file import MOST_BYTES, write_template
from credesk.desk.files import write_file
from credesk.desk.outside import ask, read_file
from credesk.desk.session import Desk, Workspace
from credesk.desk.templates import Chosen, Designs, TemplateVersion, publish_template, read_picture
from credesk.domain.certificate_template import CertificateTemplate, TemplateSignature
from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence


def add_template(desk: Desk, path: Path) -> tuple[TemplateVersion, bool]:
    """Publish the template of a TOML file, with the pictures beside it. Gives the version, and whether it is new."""
    settings, pictures = read_template_file(path)
    return publish_template(desk, settings, pictures)


def read_template_file(path: Path) -> tuple[CertificateTemplate, dict[bytes, list[Any]]]:
    """The settings of a TOML file, and the forms of the pictures beside it. Raises BadInput."""
    found = ask("credesk.certificates.template_file:read_template", read_file(path, MOST_BYTES))
    pictures: dict[bytes, list[Any]] = {}

    def picture(name: str, kind: str) -> bytes | None:
        if not name:
            return None
        if Path(name).name != name:
            raise BadInput(sentence("The picture “{name}” must lie beside the template file.", name=name))
        digest, form = read_picture(path.parent / name, kind)
        pictures[digest] = form
        return digest

    signatures = tuple(
        TemplateSignature(name, role, picture(file, "signature")) for name, role, file in found["signatures"]
    )
    settings = CertificateTemplate(
        name=found["name"],
        format=found["format"],
        colour=found["colour"],
        logo=picture(found["logo"], "logo"),
        signatures=signatures,
        left_out=tuple(found["left_out"]),
        second_language=found["second_language"],
    )
    return settings, pictures


def export_template(workspace: Workspace, chosen: Chosen, path: Path) -> list[Path]:
    """Write a template as a TOML file and its pictures as PNG files beside it. Gives all that was written."""
    design = Designs(workspace).of(chosen.settings)
    stem = path.with_suffix("").name
    written = []
    names = [f"{stem}-signature-{number}.png" for number in range(1, len(design.signatures) + 1)]
    wanted = [(design.logo, f"{stem}-logo.png"), *zip((one.picture for one in design.signatures), names, strict=True)]
    for picture, name in wanted:
        if picture is not None:
            write_file(path.parent / name, png_of(picture))
            written.append(path.parent / name)
    kept = tuple(name if one.picture else "" for one, name in zip(design.signatures, names, strict=True))
    text = write_template(chosen.settings, f"{stem}-logo.png" if design.logo else "", kept)
    write_file(path, text.encode("utf-8"))
    return [path, *written]


def png_of(picture: Any) -> bytes:
    """A kept picture as a PNG file."""
    import zlib

    from PIL import Image

    mode = "L" if picture.channels == 1 else "RGB"
    image = Image.frombytes(mode, (picture.width, picture.height), zlib.decompress(picture.rows))
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()
