"""Commands that write what others need: the trust file, did.json, a space file, a certificate in another form."""

import json
from pathlib import Path

import click

from credesk.cli.forms import bundle_command, jwt_command, png_command, svg_command
from credesk.cli.frame import at_the_desk, looking, reads, secret, tell, writes
from credesk.cli.registering import export_register_command


@click.group("export")
def export_command() -> None:
    """What others need: the trust file for checkers, did.json for a domain, a space file for a workstation,
    the register, and a certificate as JWT, badge or bundle."""


for _form in (jwt_command, png_command, svg_command, bundle_command, export_register_command):
    export_command.add_command(_form)


@export_command.command("trust")
@click.argument("file", type=click.Path(path_type=Path))
@writes
def export_trust(file: Path, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Write the trust file, with the status lists as of now. Hand it to whoever checks certificates."""
    from credesk.desk.check import TrustInUse, trust_words
    from credesk.desk.files import write_file
    from credesk.desk.phrases import english_date
    from credesk.desk.trust import refresh_trust

    with at_the_desk(folder, person, today) as desk:
        made = refresh_trust(desk)
    write_file(file, made)
    words = trust_words(TrustInUse(made))
    tell(
        f"Wrote {file}, number {words.sequence}, good until {english_date(words.expires[:10])}.\n"
        f"Fingerprint words to compare by telephone: {words.words}",
        as_json=as_json,
        file=str(file),
        sequence=words.sequence,
        fingerprint_words=words.words,
    )


@export_command.command("did")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--issuer", help="Which issuer, where there are several.")
@reads
def export_did(file: Path, issuer: str | None, folder: Path, as_json: bool) -> None:
    """Write the issuer's did.json, to be put at https://DOMAIN/.well-known/did.json."""
    from credesk.desk.did import did_json
    from credesk.desk.files import write_file

    with looking(folder) as workspace:
        identifier, document = did_json(workspace, issuer)
    write_file(file, json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n")
    tell(f"Wrote {file} for {identifier}.", as_json=as_json, file=str(file), issuer=identifier)


@export_command.command("space")
@click.argument("file", type=click.Path(path_type=Path))
@writes
def export_space(file: Path, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Write what a second workstation needs to join this space, under a passphrase that travels apart."""
    from credesk.desk.found import export_space as export

    with at_the_desk(folder, person, today) as desk:
        export(desk, file, secret("CREDESK_SPACE_PASSPHRASE", "Passphrase for the space file", twice=True))
    tell(f"Wrote {file}. On the other machine: credesk init FOLDER --space {file}", as_json=as_json, file=str(file))
