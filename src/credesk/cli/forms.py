"""Commands that write one certificate in another form: JWT, baked PNG and SVG, and the learner's bundle."""

from pathlib import Path

import click

from credesk.cli.frame import at_the_desk, looking, reads, tell, writes

_FILE = click.argument("file", type=click.Path(path_type=Path))
_CREDENTIAL = click.argument("credential")
_OWN_PICTURE = click.option("--picture", type=click.Path(path_type=Path), help="Your own picture for the badge.")


@click.command("jwt")
@_CREDENTIAL
@_FILE
@click.option("--algorithm", type=click.Choice(("ES256", "RS256")), default="ES256", show_default=True)
@writes
def jwt_command(
    credential: str, file: Path, algorithm: str, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Write the CREDENTIAL (number, id or learner) as a signed text (VC-JWT) for programs that want one."""
    from credesk.desk.files import write_file
    from credesk.desk.forms import jwt_form
    from credesk.desk.register import find_credential

    with at_the_desk(folder, person, today) as desk:
        row = find_credential(desk.workspace, credential)
        write_file(file, jwt_form(desk, row, algorithm))
    _tell(row["number"], file, as_json)


@click.command("png")
@_CREDENTIAL
@_FILE
@_OWN_PICTURE
@reads
def png_command(credential: str, file: Path, picture: Path | None, folder: Path, as_json: bool) -> None:
    """Write the CREDENTIAL (number, id or learner) as a badge: a PNG picture with the credential inside."""
    _write_picture(credential, file, picture, folder, "png", as_json)


@click.command("svg")
@_CREDENTIAL
@_FILE
@_OWN_PICTURE
@reads
def svg_command(credential: str, file: Path, picture: Path | None, folder: Path, as_json: bool) -> None:
    """Write the CREDENTIAL (number, id or learner) as a badge: an SVG picture with the credential inside."""
    _write_picture(credential, file, picture, folder, "svg", as_json)


def _write_picture(credential: str, file: Path, picture: Path | None, folder: Path, form: str, as_json: bool) -> None:
    from credesk.desk.files import write_file
    from credesk.desk.forms import picture_form
    from credesk.desk.outside import read_file
    from credesk.desk.register import find_credential

    own = None if picture is None else read_file(picture)
    with looking(folder) as workspace:
        row = find_credential(workspace, credential)
        write_file(file, picture_form(workspace, row, form, own))
    _tell(row["number"], file, as_json)


@click.command("bundle")
@_CREDENTIAL
@_FILE
@reads
def bundle_command(credential: str, file: Path, folder: Path, as_json: bool) -> None:
    """Write everything that a learner takes along as one ZIP: certificate, badge, CREDENTIAL, and what they are for."""
    from credesk.desk.files import write_file
    from credesk.desk.forms import bundle
    from credesk.desk.register import find_credential

    with looking(folder) as workspace:
        row = find_credential(workspace, credential)
        write_file(file, bundle(workspace, row))
    _tell(row["number"], file, as_json)


def _tell(number: str, file: Path, as_json: bool) -> None:
    tell(f"Wrote {number} to {file}.", as_json=as_json, credential=number, file=str(file))
