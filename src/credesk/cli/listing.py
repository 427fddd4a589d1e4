"""The command that lists."""

from pathlib import Path

import click

from credesk.cli.frame import looking, reads, show_rows


@click.command("list")
@click.argument("what")
@reads
def list_command(what: str, folder: Path, as_json: bool) -> None:
    """List learners, submissions, awards, credentials, evidence, take-ins, people, achievements, rubrics or issuers."""
    from credesk.desk.listing import list_of

    with looking(folder) as workspace:
        rows, columns, empty = list_of(workspace, what)
    show_rows(rows, columns, as_json=as_json, empty=empty)
