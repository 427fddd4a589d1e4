"""Commands for certificate templates."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from credesk.cli.frame import at_the_desk, looking, reads, show_rows, tell, writes
from credesk.domain.errors import BadInput

if TYPE_CHECKING:
    from credesk.desk.session import Workspace


@click.group("template")
def template_command() -> None:
    """Certificate templates: format, colours, logo, signatures, what is left out, a second language."""


@template_command.command("add")
@click.argument("file", type=click.Path(path_type=Path))
@writes
def template_add(file: Path, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Publish the template of FILE (docs/certificate.md), with the pictures beside it."""
    from credesk.desk.template_files import add_template

    with at_the_desk(folder, person, today) as desk:
        version, is_new = add_template(desk, file)
    state = "published" if is_new else "was published just so already"
    name, number = version.settings.name, version.number
    tell(f"{name}, version {number}: {state}.", as_json=as_json, name=name, version=number, is_new=is_new)


@template_command.command("list")
@reads
def template_list(folder: Path, as_json: bool) -> None:
    """List templates, and the achievements that take each."""
    with looking(folder) as workspace:
        rows = _rows(workspace)
    show_rows(rows, ("name", "version", "format", "colour", "second language", "for"), as_json=as_json,
              empty="There is no template: certificates are A4 landscape.")  # fmt: skip


def _rows(workspace: "Workspace") -> list[dict[str, Any]]:
    from credesk.desk.template_view import template_rows

    return [
        {
            "name": one.version.settings.name,
            "version": one.version.number,
            "format": one.version.settings.format,
            "colour": one.version.settings.colour,
            "second language": one.version.settings.second_language,
            "for": ", ".join(one.achievements),
        }
        for one in template_rows(workspace)
    ]


@template_command.command("choose")
@click.argument("template")
@click.option("--for", "achievement", required=True, help="The achievement's short name.")
@writes
def template_choose(
    template: str, achievement: str, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Issue the certificates of an achievement with TEMPLATE from now on; “plain” is A4 landscape again."""
    from credesk.desk.programmes import newest_achievement
    from credesk.desk.templates import choose_template, template_named

    with at_the_desk(folder, person, today) as desk:
        found = newest_achievement(desk.workspace, achievement)
        if found is None:
            raise BadInput(f"There is no achievement “{achievement}”.", "List them with: credesk list achievements")
        choose_template(desk, found.achievement, template_named(desk.workspace, template))
    tell(f"{found.title.text()} is issued with {template}.", as_json=as_json, template=template)


@template_command.command("export")
@click.argument("template")
@click.argument("file", type=click.Path(path_type=Path))
@reads
def template_export(template: str, file: Path, folder: Path, as_json: bool) -> None:
    """Write TEMPLATE (NAME or NAME@VERSION) to FILE, and its pictures beside it."""
    from credesk.desk.template_files import export_template
    from credesk.desk.templates import find_template

    with looking(folder) as workspace:
        written = export_template(workspace, find_template(workspace, template), file)
    tell("\n".join(map(str, written)), as_json=as_json, written=[str(one) for one in written])
