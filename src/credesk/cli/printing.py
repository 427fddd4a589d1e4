"""The command that prints certificates again: one file each, all in one, or cards on sheets."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from credesk.cli.frame import circumstances, looking, places, progress, reads, tell
from credesk.cli.registering import Asked, Many, many
from credesk.domain.errors import BadInput

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.session import Workspace
    from credesk.desk.templates import Chosen
    from credesk.domain.ids import Id

_PAPERS = click.Choice(["a4", "letter"])
_TEST_PAGE = "test-page"


@click.command("print")
@click.argument("credentials", nargs=-1)
@many
@click.option("--all", "everyone", is_flag=True, help="Every credential.")
@click.option("--to", "target", type=click.Path(path_type=Path), help="The folder for the PDFs.")
@click.option("--template", help="With another template (NAME or NAME@VERSION) or in another format than at first.")
@click.option("--together", type=click.Path(path_type=Path), help="All pages in this one PDF, in the order given.")
@click.option("--sheet", type=_PAPERS, help="Cards side by side on this paper, with marks to cut along.")
@reads
def print_command(
    credentials: tuple[str, ...], asked: Asked, everyone: bool, target: Path | None, template: str | None,
    together: Path | None, sheet: str | None, folder: Path, as_json: bool,
) -> None:  # fmt: skip
    """Print certificates of CREDENTIALS (numbers, ids or learners) again; what was handed over is marked as a copy.

    “print test-page FILE” writes a page that shows whether a printer keeps sizes and draws codes that can be read.
    """
    if credentials[:1] == (_TEST_PAGE,):
        _print_test(credentials[1:], sheet or "a4", as_json=as_json)
        return
    if not everyone and not asked.is_about_any(credentials):
        raise BadInput("Which certificates?", "Name them by number, find them with --find, or --all.")
    if asked.preview:
        Many("print", credentials, asked.or_all(everyone=everyone)).show(folder, as_json=as_json)
        return
    if together is not None and sheet is not None:
        raise BadInput("--sheet and --together each make a file of their own.", "Name one of them.")
    with looking(folder) as workspace, progress("Printing", as_json=as_json) as told:
        wanted = Many("print", credentials, asked.or_all(everyone=everyone)).ids(workspace)
        chosen = _chosen(workspace, template)
        to = target or places(folder).certificates
        made = _made(workspace, wanted, chosen, told, (to, together, sheet))
    tell("\n".join(map(str, made)) or "There is nothing to print.", as_json=as_json, printed=[str(one) for one in made])


def _chosen(workspace: "Workspace", template: str | None) -> "Chosen | None":
    from credesk.desk.templates import find_template

    return find_template(workspace, template) if template is not None else None


def _made(
    workspace: "Workspace", wanted: "list[Id]", chosen: "Chosen | None", told: "Progress",
    where: tuple[Path, Path | None, str | None],
) -> list[Path]:  # fmt: skip
    from credesk.desk.print_files import print_sheets, print_together
    from credesk.desk.register_view import print_some

    target, together, sheet = where
    now = circumstances().now_ms()
    if not wanted:
        return []
    if together is not None:
        print_together(workspace, wanted, together, told, now, chosen)
        return [together]
    if sheet is not None:
        file = target / f"cards-{sheet}.pdf" if target.suffix.lower() != ".pdf" else target
        print_sheets(workspace, wanted, file, told, now, chosen, sheet)
        return [file]
    return print_some(workspace, wanted, target, told, now, chosen)


def _print_test(files: tuple[str, ...], paper: str, *, as_json: bool) -> None:
    from credesk.desk.print_files import write_print_test

    if len(files) != 1:
        raise BadInput("Where should the print test be written?", "Name one file: credesk print test-page FILE")
    write_print_test(Path(files[0]), paper)
    tell(f"{files[0]}\nPrint it at 100 % and scan its codes.", as_json=as_json, printed=[files[0]])
