"""Commands that issue, print, withdraw and replace."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from credesk.cli.frame import at_the_desk, places, progress, tell, writes
from credesk.cli.registering import NEXT, Asked, Many, many
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
    "--credentials",
    "to",
    type=click.Path(path_type=Path),
    help="Where JSON files go (default: the workspace's folder).",
)
_CERTIFICATES = click.option(
    "--certificates", type=click.Path(path_type=Path), help="Where PDFs go (default: the workspace's folder)."
)


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
    learners: tuple[str, ...], everyone: bool, identity: str, to: Path | None, certificates: Path | None,
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
            done = issue(desk, awards, _folders(folder, to, certificates), told, identity=identity)
    _tell_issued(done, as_json=as_json)


def _tell_issued(done: "Issued", *, as_json: bool) -> None:
    lines = [f"{one['number']}  {one['learner']}, {one['title']}\n    {one['certificate']}" for one in done.made]
    lines += [f"{number} waits: {why}" for number, why in done.waiting]
    if done.stopped:
        lines.append("Stopped. What was signed is kept; the next “credesk issue --all” goes on from here.")
    tell("\n".join(lines) or "Nothing is ready to issue.", as_json=as_json, issued=done.made,
         waiting=[list(one) for one in done.waiting], stopped=done.stopped)  # fmt: skip


@click.command("revoke")
@click.argument("credentials", nargs=-1)
@many
@click.option("--reason", required=True, help="Why they are withdrawn.")
@writes
def revoke_command(credentials: tuple[str, ...], asked: Asked, reason: str, **seat: Any) -> None:
    """Withdraw CREDENTIALS (numbers, ids or learners). Hand out a new trust file afterwards."""
    _change_status("withdraw", credentials, asked, reason, **seat)


@click.command("suspend")
@click.argument("credentials", nargs=-1)
@many
@click.option("--reason", required=True, help="Why they are suspended.")
@writes
def suspend_command(credentials: tuple[str, ...], asked: Asked, reason: str, **seat: Any) -> None:
    """Suspend CREDENTIALS (numbers, ids or learners) until they are reinstated or withdrawn."""
    _change_status("suspend", credentials, asked, reason, **seat)


@click.command("reinstate")
@click.argument("credentials", nargs=-1)
@many
@click.option("--reason", required=True, help="Why they are in force again.")
@writes
def reinstate_command(credentials: tuple[str, ...], asked: Asked, reason: str, **seat: Any) -> None:
    """End the suspension of CREDENTIALS (numbers, ids or learners)."""
    _change_status("reinstate", credentials, asked, reason, **seat)


_ONE = {
    "withdraw": ("revoke", "Withdrawn", "withdrawn"),
    "suspend": ("suspend", "Suspended", "suspended"),
    "reinstate": ("reinstate", "In force again", "reinstated"),
}
"""By the act: its function, what is said of one credential, and under which name --json says it."""


def _change_status(
    act: str, credentials: tuple[str, ...], asked: Asked, reason: str, *, folder: Path, person: str | None,
    today: str | None, as_json: bool,
) -> None:  # fmt: skip
    from credesk.desk import withdraw
    from credesk.desk.register_bulk import Given

    if not asked.is_one_of(credentials):
        Many(act, credentials, asked, Given(reason)).work(folder, person, today, as_json=as_json)
        return
    function, said, name = _ONE[act]
    with at_the_desk(folder, person, today) as desk:
        row = _find(desk, credentials[0])
        getattr(withdraw, function)(desk, row, reason)
    tell(f"{said}: {row['number']}. {NEXT}", as_json=as_json, **{name: row["number"]})


@click.command("replace")
@click.argument("credentials", nargs=-1)
@many
@click.option("--reason", required=True, type=click.Choice(["name", "loss", "error", "appeal"]), help="Why.")
@_IDENTITY
@_CREDENTIALS
@_CERTIFICATES
@writes
def replace_command(
    credentials: tuple[str, ...], asked: Asked, reason: str, identity: str, to: Path | None,
    certificates: Path | None, folder: Path, person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Issue new ones in place of CREDENTIALS (numbers, ids or learners); the old ones then read replaced."""
    from credesk.desk.register_bulk import REPLACE, Given

    folders = _folders(folder, to, certificates)
    if asked.is_one_of(credentials):
        from credesk.desk.withdraw import replace

        with at_the_desk(folder, person, today) as desk:
            done = replace(desk, _find(desk, credentials[0]), reason, folders, identity=identity)
        _tell_issued(done, as_json=as_json)
        return
    given = Given(reason, identity=identity, folders=folders)
    Many(REPLACE, credentials, asked, given).work(folder, person, today, as_json=as_json)


def _find(desk: "Desk", text: str) -> Any:
    from credesk.desk.register import find_credential

    return find_credential(desk.workspace, text)
