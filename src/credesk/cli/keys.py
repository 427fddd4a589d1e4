"""Commands for the organisation's keys: list, rotate, end, report stolen, the offline root, the recovery sheet."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from credesk.cli.frame import F, at_the_desk, circumstances, is_asked, looking, reads, secret, show_rows, tell, writes
from credesk.domain.errors import BadInput

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from credesk.desk.keys_settle import Settled
    from credesk.desk.session import Desk

_ROOT = click.option(
    "--root", type=click.Path(path_type=Path), envvar="CREDESK_ROOT",
    help="The root file, where the root key is kept offline (or CREDESK_ROOT).",
)  # fmt: skip
_WAITS = "It waits for the root's signature: credesk keys waiting"


def with_root(command: F) -> F:
    """``--root FILE`` for a command that the root signs."""
    return _ROOT(command)


def root_for(desk: "Desk", file: Path | None) -> "AbstractContextManager[None]":
    """The root key at hand from its file, whose passphrase is asked for; without a file as it is."""
    from credesk.desk.keys_root import root_at_hand

    return root_at_hand(desk, file, _root_passphrase() if file is not None else "")


def _root_passphrase(*, twice: bool = False) -> str:
    return secret("CREDESK_ROOT_PASSPHRASE", "Passphrase of the root file", twice=twice)


@click.group("keys")
def keys_command() -> None:
    """The keys that sign certificates and status lists, and the root that checkers trust."""


@keys_command.command("list")
@reads
def keys_list(folder: Path, as_json: bool) -> None:
    """Every key with its use, dates and state. KEY in other commands is its name here."""
    from credesk.desk.keys_view import key_rows

    with looking(folder) as workspace:
        rows = key_rows(workspace, circumstances().now_ms())
    columns = ("key", "issuer", "use", "from", "until", "state", "certificates", "reason")
    show_rows(rows, columns, as_json=as_json, empty="There are no keys here yet.")


@keys_command.command("waiting")
@reads
def keys_waiting(folder: Path, as_json: bool) -> None:
    """What waits for the root's signature."""
    from credesk.desk.keys_view import waiting_rows

    with looking(folder) as workspace:
        rows = waiting_rows(workspace, circumstances().now_ms())
    show_rows(rows, ("what", "request"), as_json=as_json, empty="Nothing waits for the root.")


@keys_command.command("withdraw")
@click.argument("request")
@writes
def keys_withdraw(request: str, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Take back the REQUEST (its id in “keys waiting”) before the root has signed it."""
    from credesk.desk.files import id_of
    from credesk.desk.keys_waiting import take_back_request

    with at_the_desk(folder, person, today) as desk:
        take_back_request(desk, id_of(request))
    tell("Taken back; the root is not asked for it any more.", as_json=as_json, withdrawn=request)


@keys_command.command("move-root")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@writes
def keys_move_root(files: tuple[Path, ...], folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Move the root key out of this workstation into FILES on sticks: one, better two. Its passphrase travels apart."""
    from credesk.desk.keys_root import move_root

    with at_the_desk(folder, person, today) as desk:
        move_root(desk, list(files), _root_passphrase(twice=True))
    tell(
        f"The root key lies in {', '.join(map(str, files))} and not on this workstation any more.\n"
        "Recovery files and copies of keys.db that were made before still hold it: destroy them after making new ones\n"
        "(credesk keys recovery-sheet, credesk backup), or keep one locked away as a third copy.",
        as_json=as_json,
        root_files=[str(one) for one in files],
    )


@keys_command.command("passphrase-root")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def keys_passphrase_root(file: Path, as_json: bool) -> None:
    """Give the root FILE another passphrase. No workspace is needed; other copies of the root keep theirs."""
    from credesk.desk.keys_root import change_root_passphrase

    former = _root_passphrase()
    new = secret("CREDESK_NEW_ROOT_PASSPHRASE", "New passphrase of the root file", twice=True)
    change_root_passphrase(file, former, new, circumstances())
    tell(
        f"{file} opens with the new passphrase only. Copies of it from before still open with the old one.",
        as_json=as_json,
        root_file=str(file),
    )


@keys_command.command("root-file")
@click.argument("recovery", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
@writes
def keys_root_file(
    recovery: Path, file: Path, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Make another root FILE out of a RECOVERY file from before the root key was moved, with its code."""
    from credesk.desk.safekeeping import root_file_from_recovery

    with at_the_desk(folder, person, today) as desk:
        code = secret("CREDESK_RECOVERY_CODE", "Recovery code")
        root_file_from_recovery(desk, recovery, code, file, _root_passphrase(twice=True))
    tell(f"Wrote the root file {file}.", as_json=as_json, root_file=str(file))


@keys_command.command("rotate")
@click.argument("key")
@click.option("--until", help="The last day on which the new key signs (YYYY-MM-DD).")
@with_root
@writes
def keys_rotate(
    key: str, until: str | None, root: Path | None, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Make a new key in place of KEY (its name, or “own” for yours). What the old one signed keeps counting."""
    from credesk.desk.keys_change import key_named, rotate, rotate_own

    with at_the_desk(folder, person, today) as desk, root_for(desk, root):
        done = rotate_own(desk) if key == "own" else rotate(desk, key_named(desk, key), until=until)
    made = done.made.key_id.hex() if done.made else ""
    said = f"The new key is {made}. "
    said += _WAITS if done.waits else "It signs from now on; the old one counts for what it signed."
    said += "" if key == "own" else "\nKeep it from being lost: credesk keys recovery-sheet SHEET.pdf --file FILE"
    tell(said, as_json=as_json, key=made, former=done.former.key_id.hex(), waits=done.waits)


@keys_command.command("new")
@click.argument("use", type=click.Choice(["credential", "status"]))
@click.option("--issuer", help="Which issuer, where there are several.")
@click.option("--until", help="The last day on which it signs (YYYY-MM-DD).")
@with_root
@writes
def keys_new(
    use: str, issuer: str | None, until: str | None, root: Path | None, folder: Path, person: str | None,
    today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Make a key for a USE of which this workstation has none."""
    from credesk.desk.issuers import find_issuer
    from credesk.desk.keys_change import new_issuer_key

    with at_the_desk(folder, person, today) as desk, root_for(desk, root):
        done = new_issuer_key(desk, find_issuer(desk.workspace, issuer).issuer, use, until=until)
    made = done.made.key_id.hex() if done.made else ""
    tell(f"The new key is {made}. {_WAITS if done.waits else 'It signs from now on.'}", as_json=as_json, key=made,
         waits=done.waits)  # fmt: skip


@keys_command.command("retire")
@click.argument("key")
@click.option("--reason", required=True, help="Why it ends.")
@click.option("--lost", is_flag=True, help="The private key is gone: nobody can sign with it any more.")
@with_root
@writes
def keys_retire(
    key: str, reason: str, lost: bool, root: Path | None, folder: Path, person: str | None, today: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """End the KEY without a successor. What it signed until now keeps counting."""
    from credesk.desk.keys_change import key_named, retire

    with at_the_desk(folder, person, today) as desk, root_for(desk, root):
        done = retire(desk, key_named(desk, key), reason, how="lost" if lost else "retired")
    _tell_settled(f"The key {key} has ended.", done, as_json=as_json, key=key)


def _tell_settled(said: str, done: "Settled", *, as_json: bool, **facts: Any) -> None:
    tell(f"{said} {_WAITS}" if done.waiting else said, as_json=as_json, waits=done.waiting > 0, **facts)


@keys_command.command("stolen")
@click.argument("key")
@click.option("--since", required=True, help="The first day on which it may have been in other hands (YYYY-MM-DD).")
@click.option("--reason", default="", help="What happened; checkers show it.")
@click.option("--keep-later/--leave-later", default=None, help="Whether certificates from after that day are yours.")
@click.option("--preview", is_flag=True, help="Say what would happen, and change nothing.")
@with_root
@writes
def keys_stolen(
    key: str, since: str, reason: str, keep_later: bool | None, preview: bool, root: Path | None, folder: Path,
    person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Report the KEY stolen. Its certificates that the register knows stay good; all others become red."""
    from credesk.desk.keys_change import key_named
    from credesk.desk.keys_theft import preview_theft, report_stolen

    with at_the_desk(folder, person, today) as desk:
        found = key_named(desk, key)
        if preview:
            seen = preview_theft(desk, found, since)
            tell(
                f"Certificates of this key in the register: {seen.before} from before {since}, {seen.later} since.\n"
                "Those that stay good are listed for checkers; everything else with this key becomes red.\n"
                + ("A new key takes its place here." if seen.successor else "No new key is made here."),
                as_json=as_json,
                before=seen.before,
                later=seen.later,
                successor=seen.successor,
            )
            return
        with root_for(desk, root):
            done = report_stolen(desk, found, since, reason, keep_later=keep_later)
    made = f" The new key is {done.made.key_id.hex()}." if done.made else ""
    _tell_settled(f"Reported stolen: {key}. {done.good} certificates stay good.{made} This workstation signs nothing "
                  "with it any more. Hand out the new trust file: credesk export trust FILE", done.settled,
                  as_json=as_json, key=key, good=done.good,
                  made=done.made.key_id.hex() if done.made else None)  # fmt: skip


@keys_command.command("approve")
@with_root
@writes
def keys_approve(root: Path | None, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Sign here all that waits for the root (see it first: credesk keys waiting)."""
    from credesk.desk.keys_settle import approve

    with at_the_desk(folder, person, today) as desk, root_for(desk, root):
        done = approve(desk)
    tell(f"The root has signed {done.signed} facts.", as_json=as_json, signed=done.signed)


@keys_command.command("request")
@click.argument("file", type=click.Path(path_type=Path))
@writes
def keys_request(file: Path, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Write what waits as a request FILE, to be carried to the root's machine."""
    from credesk.desk.keys_exchange import export_request

    with at_the_desk(folder, person, today) as desk:
        asked = export_request(desk, file)
    lines = [f"Wrote {file}. It asks the root for:", *(f"  {line}" for line in asked.lines)]
    lines += [f"Words of the request: {asked.words}", f"There: credesk keys sign {file.name} ANSWER --root ROOT-FILE"]
    tell("\n".join(lines), as_json=as_json, file=str(file), words=asked.words, asks=list(asked.lines))


@keys_command.command("sign")
@click.argument("request", type=click.Path(path_type=Path))
@click.argument("answer", type=click.Path(path_type=Path))
@click.option("--root", required=True, type=click.Path(path_type=Path), envvar="CREDESK_ROOT", help="The root file.")
@click.option("--yes", is_flag=True, help="Sign without asking; the words of the request were compared.")
@click.option("--answer-lost", is_flag=True, help="Go on although the last answer never reached the workstation.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def keys_sign(request: Path, answer: Path, root: Path, yes: bool, answer_lost: bool, as_json: bool) -> None:
    """On the root's machine: look through the REQUEST and sign it. No workspace and no network are needed."""
    from credesk.desk.keys_ceremony import Shown, sign_request

    def confirmed(shown: Shown) -> bool:
        known = "known to this root" if shown.is_known else "NOT yet known to this root: compare the words"
        lines = [f"Asked by {shown.asked_by}, {shown.made[:16]} UTC; the workstation is {known}."]
        lines += [f"Words of the request: {shown.words}", *(f"  {line}" for line in shown.lines)]
        click.echo("\n".join(lines), err=True)
        return yes or (is_asked() and click.confirm("Shall the root sign all of this?", err=True))

    shown = sign_request(request, root, answer, _root_passphrase(), confirmed, circumstances(), answer_lost=answer_lost)
    tell(f"Signed. Carry {answer} back and run there: credesk keys answer {answer.name}", as_json=as_json,
         answer=str(answer), words=shown.words, signed=list(shown.lines))  # fmt: skip


@keys_command.command("answer")
@click.argument("file", type=click.Path(path_type=Path))
@writes
def keys_answer(file: Path, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Bring in the root's answer FILE. It is held against what was asked here."""
    from credesk.desk.keys_exchange import take_answer

    with at_the_desk(folder, person, today) as desk:
        done = take_answer(desk, file)
    said = f"The root has signed {done.facts} facts; the trust file has the number {done.number}."
    tell(said if done.is_new else "This answer was brought in already.", as_json=as_json, facts=done.facts,
         number=done.number, is_new=done.is_new)  # fmt: skip


@keys_command.command("give")
@click.argument("receiver")
@writes
def keys_give(receiver: str, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Give RECEIVER, who sits here too, copies of your issuing and status keys; their passphrase is asked for."""
    from credesk.desk.keys_give import give_keys

    with at_the_desk(folder, person, today) as desk:
        given = give_keys(desk, receiver, secret("CREDESK_RECEIVER_PASSPHRASE", f"Passphrase of {receiver}"))
    tell(f"{receiver} holds copies of {given} keys of yours now.", as_json=as_json, receiver=receiver, keys=given)


@keys_command.command("recovery-sheet")
@click.argument("sheet", type=click.Path(path_type=Path))
@click.option("--file", "recovery", type=click.Path(path_type=Path), help="Where the recovery file goes.")
@writes
def keys_recovery_sheet(
    sheet: Path, recovery: Path | None, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Write a new recovery file, and its code on the printable SHEET (PDF) only."""
    from credesk.desk.safekeeping import recovery_with_sheet

    if sheet.suffix.lower() != ".pdf":
        raise BadInput("The sheet is a PDF.", "Give it a name that ends in .pdf")
    with at_the_desk(folder, person, today) as desk:
        made = recovery_with_sheet(desk, sheet, recovery)
    where = "on another disk" if made.on_another_disk else "on the workspace's own disk: copy it to another one"
    tell(f"Wrote the recovery file {made.file} ({where}) and its sheet {sheet}.\n"
         "Print the sheet, delete the PDF, and keep paper and file apart.", as_json=as_json,
         recovery_file=str(made.file), sheet=str(sheet), on_another_disk=made.on_another_disk)  # fmt: skip
