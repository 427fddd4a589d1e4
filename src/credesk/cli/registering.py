"""Commands that work on many credentials of the register at once: hand over, and the same act on a list of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from credesk.cli.frame import at_the_desk, circumstances, looking, progress, reads, tell, writes
from credesk.cli.seeking import Wanted, seeking
from credesk.domain.errors import BadInput, Refused

if TYPE_CHECKING:
    from credesk.desk.register_bulk import Done, Given, Preview
    from credesk.desk.session import Workspace
    from credesk.domain.ids import Id

F = TypeVar("F", bound=Callable[..., Any])
MOST_SHOWN = 20
"""So many lines of a preview are printed; --json has all of them."""
NEXT = "Checkers see it when you publish, or hand out a new trust file: credesk publish, credesk export trust"


@dataclass(frozen=True, slots=True)
class Asked:
    """Beside credentials that are named: a file that lists some, what finds some, and whether it is only looked at."""

    listed: Path | None
    wanted: Wanted
    preview: bool

    everyone: bool = False

    def is_one_of(self, named: Sequence[str]) -> bool:
        """Whether it is about one credential that was named, and it is to be done."""
        return len(named) == 1 and self.listed is None and not self.wanted.is_given and not self.preview

    def is_about_any(self, named: Sequence[str]) -> bool:
        """Whether anything says which credentials."""
        return bool(named or self.listed or self.wanted.is_given or self.everyone)

    def or_all(self, *, everyone: bool) -> "Asked":
        """The same, or every credential there is."""
        return replace(self, everyone=everyone)


def many(command: F) -> F:
    """Options of a command that works on many credentials; the command gets one ``asked``."""

    @wraps(command)
    def taking(listed: Path | None, wanted: Wanted, preview: bool, **given: Any) -> Any:
        return command(asked=Asked(listed, wanted, preview), **given)

    made: Any = click.option("--preview", is_flag=True, help="Only say what would happen to each, and what is left.")(
        seeking(taking)
    )
    return click.option(  # type: ignore[no-any-return]
        "--file", "listed", type=click.Path(path_type=Path, dir_okay=False),
        help="A list of them: a number, id or learner in each row's first column (CSV or text).",
    )(made)  # fmt: skip


@click.command("hand-over")
@click.argument("credentials", nargs=-1)
@many
@click.option("--to", "recipient", default="", help="Who received it (default: the learner).")
@click.option("--on", "day", help="On which day, YYYY-MM-DD (default: today).")
@click.option("--take-back", "reason", help="It was not handed over after all; say why.")
@writes
def hand_over_command(
    credentials: tuple[str, ...], asked: Asked, recipient: str, day: str | None, reason: str | None, folder: Path,
    person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Record that certificates of CREDENTIALS (numbers, ids or learners) were handed over; later prints are copies."""
    from credesk.desk.register_bulk import HAND_OVER, Given

    if reason is not None:
        _take_back(credentials, reason, folder, person, today, as_json=as_json)
        return
    Many(HAND_OVER, credentials, asked, Given(recipient=recipient, on=day)).work(folder, person, today, as_json=as_json)


def _take_back(
    credentials: Sequence[str], reason: str, folder: Path, person: str | None, today: str | None, *, as_json: bool
) -> None:
    from credesk.desk.handing_over import take_back
    from credesk.desk.register import find_credential

    if len(credentials) != 1:
        raise BadInput("Which one was not handed over?", "Name one credential.")
    with at_the_desk(folder, person, today) as desk:
        row = find_credential(desk.workspace, credentials[0])
        take_back(desk, row, reason)
    tell(f"Taken back: {row['number']} was not handed over.", as_json=as_json, taken_back=row["number"])


class Many:
    """One act on many credentials: named, listed in a file, or found in the register."""

    def __init__(self, act: str, named: Sequence[str], asked: Asked, given: "Given | None" = None) -> None:
        self._act, self._named, self._asked, self._given = act, named, asked, given
        if not asked.is_about_any(named):
            raise BadInput("Which credentials?", "Name them, give a list with --file, or find them with --find.")

    def work(self, folder: Path, person: str | None, today: str | None, *, as_json: bool) -> None:
        """Show what would happen, or do it."""
        from credesk.desk.register_bulk import perform

        if self._asked.preview or self._given is None:
            self.show(folder, as_json=as_json)
            return
        with at_the_desk(folder, person, today) as desk, progress(self._act.capitalize(), as_json=as_json) as told:
            seen = self._previewed(desk.workspace)
            done = perform(desk, seen, self._given, told)
        _tell_done(seen, done, as_json=as_json)

    def show(self, folder: Path, *, as_json: bool) -> None:
        """Only say what would happen to each."""
        with looking(folder) as workspace:
            _tell_preview(self._previewed(workspace), as_json=as_json)

    def _previewed(self, workspace: "Workspace") -> "Preview":
        from credesk.desk.register_bulk import preview

        return preview(workspace, self._act, self.ids(workspace), circumstances().now_ms())

    def ids(self, workspace: "Workspace") -> "list[Id]":
        """The credentials that are meant: those that are named, then listed, then found; each once."""
        from credesk.desk.register import find_credential
        from credesk.desk.register_find import RegisterPages

        ids = [
            bytes(find_credential(workspace, text)["id"]) for text in (*self._named, *_listed_in(self._asked.listed))
        ]
        if self._asked.wanted.is_given or self._asked.everyone:
            pages = RegisterPages(circumstances().now_ms())
            count = pages.seek(workspace, self._asked.wanted.sought(workspace), "signed_at")
            ids += pages.ids_of(workspace, 0, count)
        return list(dict.fromkeys(ids))


def _listed_in(file: Path | None) -> list[str]:
    from credesk.desk.register_list_file import read_list

    return read_list(file) if file is not None else []


def _tell_preview(seen: "Preview", *, as_json: bool) -> None:
    lines = [f"{line.certificate}  {line.name}: would be {line.then}" for line in seen.can[:MOST_SHOWN]]
    if len(seen.can) > MOST_SHOWN:
        lines.append(f"and {len(seen.can) - MOST_SHOWN} more")
    lines += [f"{line.certificate}  {line.name}: left, it is {line.why}" for line in seen.cannot[:MOST_SHOWN]]
    if len(seen.cannot) > MOST_SHOWN:
        lines.append(f"and {len(seen.cannot) - MOST_SHOWN} more are left")
    lines.append(f"{len(seen.can)} would be done, {len(seen.cannot)} left. Nothing was changed.")
    tell("\n".join(lines), as_json=as_json, act=seen.act,
         can=[{"certificate": one.certificate, "name": one.name, "then": one.then} for one in seen.can],
         cannot=[{"certificate": one.certificate, "name": one.name, "why": one.why} for one in seen.cannot],
    )  # fmt: skip


def _tell_done(seen: "Preview", done: "Done", *, as_json: bool) -> None:
    left = [(line.certificate, f"it is {line.why}") for line in seen.cannot] + done.left
    lines = [f"{number} is left: {why}" for number, why in left[:MOST_SHOWN]]
    if len(left) > MOST_SHOWN:
        lines.append(f"and {len(left) - MOST_SHOWN} more are left")
    if done.stopped:
        lines.append("Stopped. What was done is kept; the same command goes on with the rest.")
    lines.append(f"{seen.act.capitalize()}: {len(done.done)} done, {len(left)} left.")
    if done.done and seen.act != "hand over":
        lines.append(NEXT)
    if left and not done.done:
        raise Refused("\n".join(lines), "Nothing was changed.")
    tell("\n".join(lines), as_json=as_json, act=seen.act, done=done.done, left=[list(one) for one in left],
         stopped=done.stopped)  # fmt: skip


@click.command("register")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@seeking
@reads
def export_register_command(file: Path, wanted: Wanted, folder: Path, as_json: bool) -> None:
    """Write the register, or what is found in it, to FILE: .json as JSON, anything else as CSV (docs/register.md)."""
    from credesk.desk.register_rows import rows_of, write_rows

    with looking(folder) as workspace:
        rows = rows_of(workspace, wanted.sought(workspace), circumstances().now_ms(), "signed_at")
    write_rows(rows, file)
    tell(f"Wrote {file} with {len(rows)} credentials.", as_json=as_json, file=str(file), credentials=len(rows))
