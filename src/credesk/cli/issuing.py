"""Commands that issue, print, withdraw and replace."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from credesk.cli.frame import at_the_desk, circumstances, looking, places, progress, reads, tell, writes
from credesk.domain.errors import BadInput

if TYPE_CHECKING:
    from credesk.desk.issue import Folders, Issued
    from credesk.desk.session import Desk

_IDENTITY = click.option(
    "--identity",
    type=click.Choice(["none", "birth-date", "id"]),
    default="none",
    help="What besides the name stands on paper: nothing, the birth date, or the last four of an ID.",
)
_CREDENTIALS = click.option(
    "--credentials", type=click.Path(path_type=Path), help="Where JSON files go (default: the workspace's folder)."
)
_CERTIFICATES = click.option(
    "--certificates", type=click.Path(path_type=Path), help="Where PDFs go (default: the workspace's folder)."
)

_NEXT = "Checkers see it when you publish, or hand out a new trust file: credesk publish, credesk export trust"


def _folders(folder: Path, credentials: Path | None, certificates: Path | None) -> "Folders":
    from credesk.desk.issue import Folders

    own = places(folder)
    return Folders(credentials or own.credentials, certificates or own.certificates)


@click.command("issue")
@click.argument("learners", nargs=-1)
@click.option("--all", "everyone", is_flag=True, help="Every award that is ready.")
@_IDENTITY
@_CREDENTIALS
@_CERTIFICATES
@writes
def issue_command(
    learners: tuple[str, ...], everyone: bool, identity: str, credentials: Path | None, certificates: Path | None,
    folder: Path, person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Sign credentials for LEARNERS (numbers or names) or for all that are ready, and print their certificates."""
    from credesk.desk.gate import first_signature_notice
    from credesk.desk.issue import issue
    from credesk.desk.register import awards_to_issue

    if not learners and not everyone:
        raise BadInput("For whom?", "Name learners, or --all.")
    with at_the_desk(folder, person, today) as desk:
        awards = None if everyone else awards_to_issue(desk.workspace, learners)
        if notice := first_signature_notice(desk.workspace):
            click.echo(notice, err=True)
        with progress("Issuing", as_json=as_json) as told:
            done = issue(desk, awards, _folders(folder, credentials, certificates), told, identity=identity)
    _tell_issued(done, as_json=as_json)


def _tell_issued(done: "Issued", *, as_json: bool) -> None:
    lines = [f"{one['number']}  {one['learner']}, {one['title']}\n    {one['certificate']}" for one in done.made]
    lines += [f"{number} waits: {why}" for number, why in done.waiting]
    if done.stopped:
        lines.append("Stopped. What was signed is kept; the next “credesk issue --all” goes on from here.")
    tell("\n".join(lines) or "Nothing is ready to issue.", as_json=as_json, issued=done.made,
         waiting=[list(one) for one in done.waiting], stopped=done.stopped)  # fmt: skip


@click.command("print")
@click.argument("credentials", nargs=-1)
@click.option("--all", "everyone", is_flag=True, help="Every credential.")
@click.option("--to", "target", type=click.Path(path_type=Path), help="The folder for the PDFs.")
@reads
def print_command(
    credentials: tuple[str, ...], everyone: bool, target: Path | None, folder: Path, as_json: bool
) -> None:
    """Print certificates of CREDENTIALS (numbers, ids or learners) again; what was handed over is marked as a copy."""
    from credesk.desk.register import find_credential
    from credesk.desk.register_view import print_some

    if not credentials and not everyone:
        raise BadInput("Which certificates?", "Name them by number, or --all.")
    with looking(folder) as workspace, progress("Printing", as_json=as_json) as told:
        if everyone:
            wanted = [row["id"] for row in workspace.rows("SELECT id FROM credentials ORDER BY id")]
        else:
            wanted = [find_credential(workspace, text)["id"] for text in credentials]
        now = circumstances().now_ms()
        made = print_some(workspace, wanted, target or places(folder).certificates, told, now)
    tell("\n".join(map(str, made)) or "There is nothing to print.", as_json=as_json, printed=[str(one) for one in made])


@click.command("revoke")
@click.argument("credential")
@click.option("--reason", required=True, help="Why it is withdrawn.")
@writes
def revoke_command(
    credential: str, reason: str, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Withdraw the CREDENTIAL (number, id or learner). Hand out a new trust file afterwards."""
    from credesk.desk.withdraw import revoke

    with at_the_desk(folder, person, today) as desk:
        row = _find(desk, credential)
        revoke(desk, row, reason)
    tell(f"Withdrawn: {row['number']}. {_NEXT}", as_json=as_json, withdrawn=row["number"])


@click.command("suspend")
@click.argument("credential")
@click.option("--reason", required=True, help="Why it is suspended.")
@writes
def suspend_command(
    credential: str, reason: str, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Suspend the CREDENTIAL (number, id or learner) until it is reinstated or withdrawn."""
    from credesk.desk.withdraw import suspend

    with at_the_desk(folder, person, today) as desk:
        row = _find(desk, credential)
        suspend(desk, row, reason)
    tell(f"Suspended: {row['number']}. {_NEXT}", as_json=as_json, suspended=row["number"])


@click.command("reinstate")
@click.argument("credential")
@click.option("--reason", required=True, help="Why it is in force again.")
@writes
def reinstate_command(
    credential: str, reason: str, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """End the suspension of the CREDENTIAL (number, id or learner)."""
    from credesk.desk.withdraw import reinstate

    with at_the_desk(folder, person, today) as desk:
        row = _find(desk, credential)
        reinstate(desk, row, reason)
    tell(f"In force again: {row['number']}. {_NEXT}", as_json=as_json, reinstated=row["number"])


@click.command("replace")
@click.argument("credential")
@click.option("--reason", required=True, type=click.Choice(["name", "loss", "error", "appeal"]), help="Why.")
@_IDENTITY
@_CREDENTIALS
@_CERTIFICATES
@writes
def replace_command(
    credential: str, reason: str, identity: str, credentials: Path | None, certificates: Path | None, folder: Path,
    person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Issue a new credential in place of CREDENTIAL (number, id or learner); the old one then reads replaced."""
    from credesk.desk.withdraw import replace

    with at_the_desk(folder, person, today) as desk:
        done = replace(desk, _find(desk, credential), reason, _folders(folder, credentials, certificates),
                       identity=identity)  # fmt: skip
    _tell_issued(done, as_json=as_json)


def _find(desk: "Desk", text: str) -> Any:
    from credesk.desk.register import find_credential

    return find_credential(desk.workspace, text)
