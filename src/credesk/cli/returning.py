"""Commands that give marks back to where the portfolios came from."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from credesk.cli.frame import at_the_desk, is_asked, tell, writes
from credesk.domain.errors import BadInput, Refused

if TYPE_CHECKING:
    from credesk.desk.returning import Return
    from credesk.desk.session import Desk
    from credesk.domain.ids import Id
    from credesk.domain.outcome import Outcome

_which_achievement = click.option("--achievement", "code", help="Which achievement, where there are several.")
_which_task = click.option("--task", "task_title", help="Which task, where there are several.")
_which_take_in = click.option("--take-in", "take_in", help="Which take-in (its id), where several came in.")
_yes = click.option("--yes", is_flag=True, help="Write it without asking.")
_preview = click.option("--preview", "only_preview", is_flag=True, help="Only show what would be written.")
_target = click.argument("target", type=click.Path(path_type=Path))


def _planned(command: Callable[..., None]) -> Callable[..., None]:
    """What every command here takes: which task, and whether it is written."""
    return _which_achievement(_which_task(_preview(_yes(writes(command)))))


def _of_take_ins(command: Callable[..., None]) -> Callable[..., None]:
    """As ``_planned``, for what came in with a download."""
    return _which_take_in(_planned(command))


@click.group("return")
def return_command() -> None:
    """Give marks back: to Moodle, to Canvas, or as a table."""


@return_command.command("worksheet")
@_target
@click.option("--worksheet", type=click.Path(path_type=Path), help="A newer worksheet to fill (default: what came in).")
@click.option("--scale", multiple=True, help="Which word of Moodle's scale means what: achieved=Competent.")
@_of_take_ins
def return_worksheet(
    target: Path, worksheet: Path | None, scale: tuple[str, ...], code: str | None, task_title: str | None,
    take_in: str | None, only_preview: bool, yes: bool, folder: Path, person: str | None, today: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Fill Moodle's grading worksheet into TARGET, exactly as it came but for grades and feedback."""
    from credesk.desk.returning_moodle import return_worksheet as planned

    words = _scale(scale)
    with at_the_desk(folder, person, today) as desk:
        found = planned(desk, _task(desk, code, task_title), worksheet, _id(take_in), words)
        _write(desk, found, target, only_preview=only_preview, yes=yes, as_json=as_json)


@return_command.command("gradebook")
@_target
@click.option("--gradebook", type=click.Path(path_type=Path), help="A newer gradebook export (default: what came in).")
@click.option("--column", help="The assignment's name or id, where the gradebook has several.")
@_of_take_ins
def return_gradebook(
    target: Path, gradebook: Path | None, column: str | None, code: str | None, task_title: str | None,
    take_in: str | None, only_preview: bool, yes: bool, folder: Path, person: str | None, today: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Write a gradebook that Canvas imports to TARGET, with the assignment's column filled."""
    from credesk.desk.returning_canvas import return_gradebook as planned

    with at_the_desk(folder, person, today) as desk:
        found = planned(desk, _task(desk, code, task_title), gradebook, _id(take_in), column)
        _write(desk, found, target, only_preview=only_preview, yes=yes, as_json=as_json)


@return_command.command("assessments")
@_target
@_of_take_ins
def return_assessments(
    target: Path, code: str | None, task_title: str | None, take_in: str | None, only_preview: bool, yes: bool,
    folder: Path, person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Write Canvas's rubric assessments to TARGET: rating, points and comment of each criterion."""
    from credesk.desk.returning_canvas import return_rubric_assessments as planned

    with at_the_desk(folder, person, today) as desk:
        found = planned(desk, _task(desk, code, task_title), _id(take_in))
        _write(desk, found, target, only_preview=only_preview, yes=yes, as_json=as_json)


@return_command.command("feedback")
@_target
@click.option("--from", "source", type=click.Path(path_type=Path), required=True, help="A file or folder a learner.")
@_of_take_ins
def return_feedback(
    target: Path, source: Path, code: str | None, task_title: str | None, take_in: str | None, only_preview: bool,
    yes: bool, folder: Path, person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Pack files that are called by learner numbers into TARGET, a zip named as Moodle takes feedback back."""
    from credesk.desk.returning_feedback import return_feedback as planned

    with at_the_desk(folder, person, today) as desk:
        found = planned(desk, _task(desk, code, task_title), source, _id(take_in))
        _write(desk, found, target, only_preview=only_preview, yes=yes, as_json=as_json)


@return_command.command("marks")
@_target
@_planned
def return_marks(
    target: Path, code: str | None, task_title: str | None, only_preview: bool, yes: bool, folder: Path,
    person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Write every learner's marks to TARGET, a .csv or an .xlsx."""
    from credesk.desk.returning_marks import return_marks as planned

    with at_the_desk(folder, person, today) as desk:
        found = planned(desk, _task(desk, code, task_title), target.suffix.lower())
        _write(desk, found, target, only_preview=only_preview, yes=yes, as_json=as_json)


def _task(desk: "Desk", code: str | None, title: str | None) -> "Id":
    from credesk.desk.award import find_achievement
    from credesk.desk.programmes import find_task

    return find_task([find_achievement(desk.workspace, code)], title)[1]


def _id(text: str | None) -> "Id | None":
    from credesk.desk.files import id_of

    return None if text is None else id_of(text)


def _scale(given: tuple[str, ...]) -> "dict[Outcome, str]":
    from credesk.domain.outcome import Outcome

    outcomes = {one.name.lower().replace("_", "-"): one for one in Outcome}
    found = {}
    for one in given:
        name, equals, word = one.partition("=")
        if not equals or name.strip().casefold() not in outcomes or not word.strip():
            raise BadInput(f"“{one}” does not say what a word means.", f"Write OUTCOME=WORD; {', '.join(outcomes)}.")
        found[outcomes[name.strip().casefold()]] = word.strip()
    return found


def _write(desk: "Desk", planned: "Return", target: Path, *, only_preview: bool, yes: bool, as_json: bool) -> None:
    from credesk.desk.returning import write_return

    if not as_json:
        click.echo(_described(planned))
    if only_preview:
        _tell(planned, None, as_json=as_json)
        return
    if not yes and not (is_asked() and click.confirm(f"Write {target}?", err=True)):
        raise Refused("Nothing was written.", "Confirm with --yes, or look only with --preview.")
    write_return(desk, planned, target)
    _tell(planned, target, as_json=as_json)


def _described(planned: "Return") -> str:
    from credesk.desk.returning import ReturnAct

    counts = [f"{planned.count(act)} {act.value}" for act in ReturnAct if planned.count(act)]
    lines = [f"{planned.file_name}: {', '.join(counts)}"]
    for row in planned.rows:
        who = f"{row.name} ({row.number})" if row.number else f"{row.name or row.participant}"
        change = f"{row.before or 'nothing'} becomes {row.after}" if row.act is ReturnAct.FILL else row.act.value
        lines.append(f"  {who}: {change}{': ' + row.reason if row.reason else ''}")
    return "\n".join([*lines, *(f"  {note}" for note in planned.notes)])


def _tell(planned: "Return", target: Path | None, *, as_json: bool) -> None:
    from credesk.desk.returning import ReturnAct

    tell(
        "Nothing was written." if target is None else f"Written to {target}: {planned.count(ReturnAct.FILL)} marks.",
        as_json=as_json,
        target=None if target is None else str(target),
        filled=planned.count(ReturnAct.FILL),
        notes=list(planned.notes),
        rows=[
            {"act": row.act.name.lower(), "participant": row.participant, "learner": row.number, "name": row.name,
             "before": row.before, "after": row.after, "reason": row.reason}
            for row in planned.rows
        ],
    )  # fmt: skip
