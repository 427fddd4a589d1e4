"""Commands for achievements, and how what was published is told."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from credesk.cli.frame import at_the_desk, tell, writes

if TYPE_CHECKING:
    from credesk.desk.programmes import Published


@click.group("achievement")
def achievement_command() -> None:
    """Achievements: what can be earned, and the tasks that lead there."""


@achievement_command.command("add")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--code", help="A short name to call it by (default: the file's).")
@click.option("--issuer", help="Which issuer, where there are several.")
@writes
def achievement_add(
    file: Path, code: str | None, issuer: str | None, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Publish the achievement of FILE (docs/achievement-files.md), with the rubric files that its tasks name."""
    from credesk.desk.programmes import add_achievement

    with at_the_desk(folder, person, today) as desk:
        published = add_achievement(desk, file, code, issuer)
    tell_published(published, as_json=as_json)


def tell_published(published: "list[Published]", *, as_json: bool) -> None:
    """Say what is published, and what was just so already."""
    lines = []
    for one in published:
        state = "published" if one.is_new else "was published just so already"
        lines.append(f"{one.version.title.text()} ({one.code}), version {one.version.number}: {state}.")
        lines += [f"  {remark}" for remark in one.remarks]
    rows = [
        {"code": one.code, "title": one.version.title.text(), "version": one.version.number, "is_new": one.is_new}
        for one in published
    ]
    tell("\n".join(lines), as_json=as_json, published=rows)
