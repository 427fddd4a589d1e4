"""Commands for whole workspaces: init, backup, restore, recovery, recover."""

from pathlib import Path

import click

from credesk.cli.frame import at_the_desk, circumstances, places, progress, secret, tell, writes
from credesk.domain.errors import BadInput


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", help="The issuer's legal name.")
@click.option("--as", "person", envvar="CREDESK_PERSON", help="The first person's name (or CREDESK_PERSON).")
@click.option("--title", help="What stands beside that person's name on certificates, such as Head of Assessment.")
@click.option("--domain", help="The issuer's domain: its identifier becomes did:web of it.")
@click.option("--verify-address", help="Where certificates are checked: https://verify.centre.example/")
@click.option("--practice", is_flag=True, help="A workspace for practice: its certificates are worth nothing.")
@click.option("--space", type=click.Path(path_type=Path, exists=True), help="Join the space of this file instead.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def init_command(
    folder: Path,
    name: str | None,
    person: str | None,
    title: str | None,
    domain: str | None,
    verify_address: str | None,
    practice: bool,
    space: Path | None,
    as_json: bool,
) -> None:
    """Make a workspace in FOLDER."""
    from credesk.desk.found import Founding, found, join

    if not person:
        raise BadInput("Who is the first person?", "Name them with --as NAME or CREDESK_PERSON.")
    wanted = Founding(
        name or "", person, secret("CREDESK_PASSPHRASE", f"New passphrase of {person}", twice=True),
        domain, verify_address, practice, title,
    )  # fmt: skip
    if space is not None:
        join(places(folder), space, secret("CREDESK_SPACE_PASSPHRASE", "Passphrase of the space file"), wanted,
             circumstances())  # fmt: skip
        tell(f"Joined the space in {folder}. This workstation and {person} wait for the root's signature; "
             "until then nothing can be issued here.", as_json=as_json, workspace=str(folder))  # fmt: skip
        return
    if not name:
        raise BadInput("What is the issuer called?", 'Say it with --name "Kisumu TVET".')
    made = found(places(folder), wanted, circumstances())
    tell(
        f"Made the workspace {folder}. The issuer is {name} ({made.issuer_id}).\n"
        f"Recovery file: {made.recovery_file}\nRecovery code: {made.recovery_code}\n"
        "Write the code down now: it is kept nowhere. Copy the file to another disk, then run\n"
        f"  credesk recovery kept FILE --workspace {folder}",
        as_json=as_json,
        workspace=str(folder),
        issuer=made.issuer_id,
        recovery_file=str(made.recovery_file),
        recovery_code=made.recovery_code,
    )


@click.group("recovery")
def recovery_command() -> None:
    """The recovery file opens the keys when a passphrase is lost. Signing waits until it is safe or declined."""


@recovery_command.command("kept")
@click.argument("file", type=click.Path(path_type=Path))
@writes
def recovery_kept(file: Path, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Record that the recovery file lies at FILE, on another disk."""
    from credesk.desk.safekeeping import note_recovery_kept

    with at_the_desk(folder, person, today) as desk:
        note_recovery_kept(desk, file)
    tell(f"Recorded: the recovery file lies on another disk ({file}).", as_json=as_json, kept=str(file))


@recovery_command.command("new")
@click.argument("file", type=click.Path(path_type=Path))
@writes
def recovery_new(file: Path, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Write a new recovery file to FILE under a new code; older files keep working."""
    from credesk.desk.safekeeping import new_recovery_file

    with at_the_desk(folder, person, today) as desk:
        made = new_recovery_file(desk, file)
    where = "on another disk" if made.on_another_disk else "on the workspace's own disk: copy it to another one"
    tell(
        f"Wrote {file} ({where}).\nRecovery code: {made.code}\nWrite the code down now: it is kept nowhere.",
        as_json=as_json,
        recovery_file=str(file),
        recovery_code=made.code,
        on_another_disk=made.on_another_disk,
    )


@recovery_command.command("decline")
@writes
def recovery_decline(folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Record that you do without a recovery file on another disk: a lost passphrase then loses the keys."""
    from credesk.desk.safekeeping import decline_recovery

    with at_the_desk(folder, person, today) as desk:
        decline_recovery(desk)
    tell("Recorded: you declined to keep the recovery file on another disk.", as_json=as_json, declined=True)


@click.command("recover")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--as", "person", envvar="CREDESK_PERSON", help="Whose keys are made anew (or CREDESK_PERSON).")
@click.option("--workspace", "folder", type=click.Path(path_type=Path), envvar="CREDESK_WORKSPACE", default=Path())
def recover_command(file: Path, person: str | None, folder: Path) -> None:
    """Open the keys with the recovery FILE and its code, under a new passphrase."""
    from credesk.desk.safekeeping import recover_keys

    if not person:
        raise BadInput("Whose keys are recovered?", "Name a person with --as NAME.")
    code = secret("CREDESK_RECOVERY_CODE", "Recovery code")
    passphrase = secret("CREDESK_PASSPHRASE", f"New passphrase of {person}", twice=True)
    recover_keys(places(folder), file, code, person, passphrase, circumstances())
    click.echo(f"{person} can work again with the new passphrase, and signs with a new key from now on.")


@click.command("backup")
@click.argument("target", type=click.Path(path_type=Path))
@click.option("--keys", "keys_copy", type=click.Path(path_type=Path), help="Where the copy of keys.db goes.")
@writes
def backup_command(
    target: Path, keys_copy: Path | None, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Copy database and evidence to the folder TARGET, and the keys to a second file; all is read back."""
    from credesk.desk.safekeeping import back_up

    with at_the_desk(folder, person, today) as desk, progress("Copying", as_json=as_json) as told:
        done = back_up(desk, target, keys_copy, told)
    tell(
        f"Backed up to {target}: {done.objects} evidence files, {done.copied} of them new. Keys: {done.keys}\n"
        "Keep the keys apart from the rest: together they are the whole workspace.",
        as_json=as_json,
        target=str(target),
        keys=str(done.keys),
        objects=done.objects,
        copied=done.copied,
    )


@click.command("restore")
@click.argument("source", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--keys", "keys_copy", type=click.Path(path_type=Path), help="Where the copy of keys.db lies.")
@click.option("--as", "person", envvar="CREDESK_PERSON", help="Who works (or CREDESK_PERSON).")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def restore_command(source: Path, folder: Path, keys_copy: Path | None, person: str | None, as_json: bool) -> None:
    """Make the workspace FOLDER from the backup in SOURCE. It goes on in a new stream."""
    from credesk.desk.safekeeping import restore

    if not person:
        raise BadInput("Who restores?", "Name a person with --as NAME or CREDESK_PERSON.")
    passphrase = secret("CREDESK_PASSPHRASE", f"Passphrase of {person}")
    with progress("Restoring", as_json=as_json) as told:
        restored = restore(source, keys_copy, places(folder), person, passphrase, circumstances(), told)
    tell(
        f"Restored {folder} with {restored.objects} evidence files. It writes to a new stream from now on.",
        as_json=as_json,
        workspace=str(folder),
        objects=restored.objects,
        stream=restored.stream,
    )
