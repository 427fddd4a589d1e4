"""Commands that check: certificates, and the journal itself."""

import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from credesk.cli.frame import at_the_desk, circumstances, looking, places, progress, reads, tell, writes
from credesk.domain.errors import BadInput
from credesk.domain.points import points_text

if TYPE_CHECKING:
    from credesk.desk.check import Checked, TrustInUse


@click.command("verify")
@click.argument("files", nargs=-1, required=True)
@click.option("--trust", type=click.Path(path_type=Path), help="Trust this file for this run.")
@click.option("--with", "besides", multiple=True, type=click.Path(path_type=Path),
              help="A did.json or status list of another issuer, or a folder of them.")  # fmt: skip
@click.option("--workspace", "folder", type=click.Path(path_type=Path), envvar="CREDESK_WORKSPACE", default=Path())
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.pass_context
def verify_command(
    ctx: click.Context,
    files: tuple[str, ...],
    trust: Path | None,
    besides: tuple[Path, ...],
    folder: Path,
    as_json: bool,
) -> int:
    """Check FILES: a credential (JSON, JWT, or baked into a PNG or SVG), a certificate (PDF), a picture of it, or
    the pasted text of its code. Credentials of other issuers too: Open Badges 3.0, shown in full.

    Exit code 0: all in force, every check made and passed; 2: something unreadable, not known here or not
    checked; 1: any other verdict.
    """
    from credesk.desk.check import check, exit_code, trust_words, warm_up
    from credesk.desk.check_loaded import load_files

    warm_up()
    in_use = replace(_trust(trust, folder), loaded=load_files(besides))
    words = trust_words(in_use)
    now = circumstances().now_ms()
    checked = [check(given, in_use, now) for given in files]
    if as_json:
        said = {"fingerprint_words": words.words, "sequence": words.sequence, "updated": words.updated}
        results = [{"name": one.name, "kind": one.kind, **_plain(one)} for one in checked]
        click.echo(json.dumps({"trust": said, "results": results}, ensure_ascii=False, indent=2))
    else:
        if trust is not None:
            click.echo(f"Trusting {trust}: {words.words}")
            click.echo(f"  Compare these words with the organisation before you rely on it. Number {words.sequence}.")
        for one in checked:
            _print(one)
    return exit_code([one.report for one in checked])


def _trust(trust: Path | None, folder: Path) -> "TrustInUse":
    from credesk.desk.check import TrustInUse
    from credesk.desk.found import root_of
    from credesk.desk.outside import read_file
    from credesk.desk.trust import trust_file

    if trust is not None:
        return TrustInUse(read_file(trust))
    if not places(folder).workspace.database.exists():
        raise BadInput("Whom do you trust?", "Give the organisation's trust file with --trust FILE.")
    with looking(folder) as workspace:
        return TrustInUse(trust_file(workspace), root_of(workspace).raw)


def _plain(one: "Checked") -> dict[str, Any]:
    plain = one.report.plain()
    return {**plain, "words": one.report.verdict.words, "colour": one.report.colour, "exit_code": one.report.exit_code}


_SIGNS = {"passed": "+", "failed": "!", "not made": "?"}
_SHOWN = {
    "name": "name",
    "identity": "identity",
    "title": "title",
    "outcome": "outcome",
    "points": "points",
    "level": "level",
    "workload_hours": "workload, hours",
    "credits": "credits",
    "awarded": "awarded",
    "expires": "valid until",
    "issuer": "issuer",
    "issuer_claimed": "calls itself",
    "telephone": "telephone",
    "number": "certificate",
    "issuer_id": "identifier",
    "signed_at": "signed",
}


def _print(one: "Checked") -> None:
    from credesk.desk.phrases import dates_said

    report = one.report
    click.echo(f"\n{one.name}: {dates_said(report.sentence)}")
    claimed = "" if report.facts.get("verified") else " (only claimed: the signature was not verified)"
    for name, label in _SHOWN.items():
        if (value := report.facts.get(name)) not in (None, ""):
            click.echo(f"  {label + ':':<17}{_shown(name, value)}{claimed}")
    for path, value in report.facts.get("members", ()):
        click.echo(f"  {path} = {_shown(path, value)}{claimed}")
    for check in report.checks:
        click.echo(
            f"  {_SIGNS[check.state.value]} {check.name.value}, {check.state.value}: {dates_said(check.sentence)}"
        )
    for mention in report.mentions:
        click.echo(f"  {dates_said(mention)}")


def _shown(name: str, value: Any) -> str:
    """A fact in words; points and credits come in hundredths, and names are kept from turning the line around."""
    if name == "points":
        return f"{hundredths_text(value[0])} of {hundredths_text(value[1])}"
    if name == "credits":
        return hundredths_text(value)
    if name in ("awarded", "expires", "signed_at"):
        from credesk.desk.phrases import english_date

        return english_date(str(value))
    return f"\u2068{value}\u2069" if isinstance(value, str) and not value.isascii() else str(value)


def hundredths_text(value: int) -> str:
    """A number in hundredths as people write it."""
    return points_text(Fraction(value, 100))


@click.group("journal")
def journal_command() -> None:
    """The journal behind the tables: proving it, and rebuilding the tables from it."""


@journal_command.command("verify")
@reads
def journal_verify(folder: Path, as_json: bool) -> int:
    """Prove the chain: every entry's form, order, signature and signed head."""
    from credesk.desk.journal import prove_journal

    with looking(folder) as workspace, progress("Proving", as_json=as_json) as told:
        proof = prove_journal(workspace, told)
    lines = [
        f"{proof.entries} entries in {proof.streams} stream(s), {proof.signatures} signatures, {proof.heads} heads.",
        f"{proof.waiting} signatures wait for the root." if proof.waiting else "",
        f"{proof.forks} fork(s): both branches are kept." if proof.forks else "",
        *(f"Wrong: {fault}." for fault in proof.faults),
        "The journal is whole." if proof.whole else "The journal is not whole. Keep this folder as it is.",
    ]
    tell(
        "\n".join(filter(None, lines)),
        as_json=as_json,
        entries=proof.entries,
        signatures=proof.signatures,
        heads=proof.heads,
        waiting=proof.waiting,
        forks=proof.forks,
        faults=proof.faults,
        whole=proof.whole,
    )
    return 0 if proof.whole else 1


@journal_command.command("rebuild")
@click.option("--replace", is_flag=True, help="Where a table differs, take the rebuilt ones.")
@writes
def journal_rebuild(replace: bool, folder: Path, person: str | None, today: str | None, as_json: bool) -> int:
    """Rebuild every table from the journal beside the old ones, and compare them row for row."""
    from credesk.desk.journal import rebuild_tables

    with at_the_desk(folder, person, today) as desk, progress("Rebuilding", as_json=as_json) as told:
        differences = rebuild_tables(desk, told, replace=replace)
    unequal = [one for one in differences if not one.is_equal]
    rows = sum(one.rows for one in differences)
    lines = [f"{one.table}: {one.only_here} rows only here, {one.only_rebuilt} only rebuilt" for one in unequal]
    if not unequal:
        lines.append(f"{len(differences)} tables with {rows} rows rebuilt: equal, row for row.")
    elif replace:
        lines.append("The rebuilt tables were taken.")
    tell("\n".join(lines), as_json=as_json, tables=len(differences), rows=rows,
         different=[[one.table, one.only_here, one.only_rebuilt] for one in unequal])  # fmt: skip
    return 1 if unequal and not replace else 0
