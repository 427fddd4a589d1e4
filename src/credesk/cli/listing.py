"""The command that lists."""

from pathlib import Path
from typing import Any

import click

from credesk.cli.frame import circumstances, looking, reads, show_rows
from credesk.cli.seeking import Wanted, seeking
from credesk.domain.errors import BadInput

_SORTS = ("signed", "name", "number", "certificate", "state")


@click.command("list")
@click.argument("what")
@seeking
@click.option("--sort", type=click.Choice(_SORTS), help="Credentials: sort by this.")
@click.option("--descending", is_flag=True, help="Credentials: the last first.")
@click.option("--limit", type=click.IntRange(1), help="Credentials: so many at most.")
@reads
def list_command(
    what: str, wanted: Wanted, sort: str | None, descending: bool, limit: int | None, folder: Path, as_json: bool
) -> None:
    """List learners, submissions, awards, credentials, evidence, take-ins, people, achievements, rubrics or issuers.

    Credentials are found by --find, --status, --programme, --cohort, --since and --until.
    """
    from credesk.desk.listing import list_of

    with looking(folder) as workspace:
        if what == "credentials":
            rows, columns, empty = _credentials(workspace, wanted, sort, descending=descending, limit=limit)
        elif wanted.is_given or sort or descending or limit:
            raise BadInput("Only credentials are found that way.", "Leave these options away, or list credentials.")
        else:
            rows, columns, empty = list_of(workspace, what)
    show_rows(rows, columns, as_json=as_json, empty=empty)


def _credentials(workspace: Any, wanted: Wanted, sort: str | None, *, descending: bool, limit: int | None) -> Any:
    from credesk.desk.listing import shown_of
    from credesk.desk.register_rows import rows_of

    column = {"signed": "signed_at", "number": "learner"}.get(sort or "signed", sort or "")
    rows = rows_of(
        workspace, wanted.sought(workspace), circumstances().now_ms(), column, descending=descending, limit=limit or -1
    )
    columns, empty = shown_of("credentials")
    return rows, columns, "No credential is like that." if wanted.is_given else empty
