"""What every command shares: workspace, person, passphrase, errors as sentences, tables and progress."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from credesk.domain.errors import BadInput

if TYPE_CHECKING:
    from credesk.desk.circumstances import Circumstances, Progress
    from credesk.desk.places import Places
    from credesk.desk.session import Desk, Workspace

F = TypeVar("F", bound=Callable[..., Any])

_FOLDER = click.option(
    "--workspace",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    envvar="CREDESK_WORKSPACE",
    default=Path(),
    help="The workspace's folder (default: this one, or CREDESK_WORKSPACE).",
)
_PERSON = click.option("--as", "person", envvar="CREDESK_PERSON", help="Who works (or CREDESK_PERSON).")
_TODAY = click.option("--today", help="Confirm the date (YYYY-MM-DD) where the clock is doubtful.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def reads(command: F) -> F:
    """Options of a command that only reads: ``--workspace`` and ``--json``."""
    return _FOLDER(_JSON(command))


def writes(command: F) -> F:
    """Options of a command that writes: ``--workspace``, ``--as``, ``--today`` and ``--json``."""
    return _FOLDER(_PERSON(_TODAY(_JSON(command))))


def places(folder: Path) -> "Places":
    """Where everything of the workspace in this folder lies."""
    from credesk.desk.places import Places

    return Places(folder.absolute())


def circumstances(today: str | None = None) -> "Circumstances":
    """Real clocks and randomness; doubtful dates are asked about, or confirmed by ``--today``."""
    from credesk.desk.circumstances import Circumstances

    return Circumstances(unlock_seconds=_unlock_seconds(), confirm=lambda sentence: _confirmed(sentence, today))


def _unlock_seconds() -> float:
    """How long keys stay open without being used: CREDESK_UNLOCK_MINUTES, 10 where it is not set."""
    text = os.environ.get("CREDESK_UNLOCK_MINUTES", "10")
    if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= 1440:
        raise BadInput("CREDESK_UNLOCK_MINUTES is a number of minutes from 1 to 1440.")
    return int(text) * 60.0


def _confirmed(sentence: str, today: str | None) -> bool:
    from credesk.desk.circumstances import utc_day

    if today is not None:
        return today == utc_day()
    return is_asked() and click.confirm(f"{sentence}\nIs today really {utc_day()}?", err=True)


def is_asked() -> bool:
    """Whether a person sits at the terminal."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def secret(variable: str, question: str, *, twice: bool = False) -> str:
    """A passphrase from the environment, else from a prompt that does not show it."""
    given = os.environ.get(variable)
    if given is not None:
        return given
    if not is_asked():
        raise BadInput(f"{question} is missing.", f"Set {variable} or run this at a terminal.")
    return str(click.prompt(question, hide_input=True, confirmation_prompt=twice, err=True))


@contextmanager
def at_the_desk(folder: Path, person: str | None, today: str | None) -> Iterator["Desk"]:
    """The person signed in, for a command that writes."""
    from credesk.desk.session import at_the_desk as sign_in

    if not person:
        raise BadInput("Who works?", "Name a person with --as NAME or CREDESK_PERSON.")
    passphrase = secret("CREDESK_PASSPHRASE", f"Passphrase of {person}")
    with sign_in(places(folder), person, passphrase, circumstances(today)) as desk:
        yield desk


@contextmanager
def looking(folder: Path) -> Iterator["Workspace"]:
    """The workspace for reading."""
    from credesk.desk.session import looking as look

    with look(places(folder)) as workspace:
        yield workspace


def show_rows(rows: Sequence[Mapping[str, Any]], columns: Sequence[str], *, as_json: bool, empty: str) -> None:
    """Rows as JSON, or as a table with one line a row; ``empty`` says what to do first."""
    if as_json:
        click.echo(json.dumps([dict(row) for row in rows], ensure_ascii=False, indent=2))
    elif not rows:
        click.echo(empty)
    else:
        _print_table(rows, columns)


def _print_table(rows: Sequence[Mapping[str, Any]], columns: Sequence[str]) -> None:
    from rich.cells import cell_len

    cells = [[column.replace("_", " ") for column in columns]]
    cells += [["" if row.get(column) is None else str(row.get(column)) for column in columns] for row in rows]
    widths = [max(cell_len(line[n]) for line in cells) for n in range(len(columns))]
    for line in cells:
        padded = [cell + " " * (width - cell_len(cell)) for cell, width in zip(line, widths, strict=True)]
        click.echo("  ".join(padded).rstrip())


def tell(message: str, *, as_json: bool = False, **facts: Any) -> None:
    """What was done, as a sentence or as JSON."""
    click.echo(json.dumps(facts, ensure_ascii=False, indent=2) if as_json else message)


@contextmanager
def progress(title: str, *, as_json: bool = False) -> Iterator["Progress"]:
    """A progress bar where a person looks; Ctrl+C stops after the step that is under way."""
    from credesk.cli.progress import Bar, Stoppable

    if as_json or not sys.stderr.isatty():
        with Stoppable() as silent:
            yield silent
    else:
        with Bar(title) as bar:
            yield bar
