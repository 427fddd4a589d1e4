"""The demo command."""

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from credesk.cli.frame import circumstances

if TYPE_CHECKING:
    from credesk.desk.demo import Shown


@click.command("demo")
@click.argument("folder", type=click.Path(path_type=Path))
def demo_command(folder: Path) -> int:
    """Run the whole journey in FOLDER: a workspace, portfolios, marks, certificates, a withdrawal, checks."""
    from credesk.desk.demo import run_demo

    shown = run_demo(folder, circumstances(), lambda step: click.echo(f"· {step}"))
    _print(shown)
    return 0 if [one.report.exit_code for one in shown.checked] == [0, 0, 0, 1] else 1


def _print(shown: "Shown") -> None:
    from credesk.desk.phrases import dates_said

    click.echo(
        f"\n{shown.submissions} submissions with {shown.files} files were taken in; {len(shown.issued)} issued:\n"
    )
    for one in shown.issued:
        state = "  (withdrawn)" if one["number"] == shown.withdrawn else ""
        click.echo(f"  {one['number']}  {one['learner']}{state}")
        click.echo(f"      {one['certificate']}\n      {one['credential']}")
    for number, why in shown.waiting:
        click.echo(f"  {number} waits: {why}")
    click.echo("\nChecked with the exported trust file:\n")
    for checked in shown.checked:
        click.echo(f"  {checked.kind:<10} {checked.name}\n      {dates_said(checked.report.sentence)}")
    folder = shown.folder
    program = "credesk" if shutil.which("credesk") else os.path.relpath(sys.argv[0])
    click.echo(
        f"\nWorkspace     {folder / 'workspace'}\nTrust file    {folder / 'trust.json'}\n"
        f"Passphrase    {folder / 'passphrase.txt'} (of S. Njoroge, A. Achieng and L. Were)\n\n"
        f"Go on with:   export CREDESK_WORKSPACE={folder / 'workspace'}\n"
        f"              {program} list credentials\n"
        f"              {program} verify {folder / 'certificates'}/*.pdf --trust {folder / 'trust.json'}"
    )
