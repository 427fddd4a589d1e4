"""Commands for marks and sign-offs."""

from pathlib import Path

import click

from credesk.cli.frame import at_the_desk, looking, progress, reads, tell, writes
from credesk.domain.errors import BadInput


@click.group("marks")
def marks_command() -> None:
    """Marks that were written elsewhere: columns learner, task, criterion, level, comment, assessor, date."""


@marks_command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--encoding", help="The file's encoding, where it was guessed wrong.")
@writes
def marks_import(
    file: Path, encoding: str | None, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Take in the marks of the CSV FILE, all of them or none. Only the assessor named can sign them off."""
    from credesk.desk.marks_files import import_marks

    with at_the_desk(folder, person, today) as desk, progress("Taking marks in", as_json=as_json) as told:
        done = import_marks(desk, file, encoding, told)
    tell(
        f"{done.marks} marks taken in for {done.assessments} submissions, {done.unchanged} as they were, "
        f"{done.waiting} rows without a mark.",
        as_json=as_json,
        marks=done.marks,
        unchanged=done.unchanged,
        submissions=done.assessments,
        waiting=done.waiting,
    )


@marks_command.command("template")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--achievement", "code", help="Which achievement, where there are several.")
@click.option("--task", "task_title", help="Which task, where there are several.")
@click.option("--assessor", envvar="CREDESK_PERSON", help="Who will judge (default: CREDESK_PERSON).")
@reads
def marks_template(
    file: Path, code: str | None, task_title: str | None, assessor: str | None, folder: Path, as_json: bool
) -> None:
    """Write a CSV to fill in: a row for each learner and criterion, with the marks that there are."""
    from credesk.desk.files import write_file
    from credesk.desk.marks_files import marks_template as template

    if not assessor:
        raise BadInput("Who will judge?", "Name a person with --assessor NAME or CREDESK_PERSON.")
    with looking(folder) as workspace:
        content = template(workspace, code, task_title, assessor)
    write_file(file, content)
    tell(f"Wrote {file}. Fill in the levels, then: credesk marks import {file}", as_json=as_json, file=str(file))


@marks_command.command("order")
@click.option("--task", "task_title", help="Which task (default: all together).")
@click.option("--by", type=click.Choice(("arrival", "name", "random")), help="What decides who comes next.")
@click.option(
    "--way", type=click.Choice(("portfolio", "criterion")), help="One portfolio, or one criterion, at a time."
)
@writes
def marks_order(
    task_title: str | None,
    by: str | None,
    way: str | None,
    folder: Path,
    person: str | None,
    today: str | None,
    as_json: bool,
) -> None:
    """List what waits to be marked in your order, or choose another. A random order is drawn once and stays."""
    from credesk.desk.orders import ordered_queue

    with at_the_desk(folder, person, today) as desk:
        order, rows = ordered_queue(desk, task_title, by, way)
    lines = [
        f"By {order.sorting.value}, a {order.way.value} at a time:",
        *(f"  {row['number']}  {row['learner']}" for row in rows),
    ]
    tell("\n".join(lines), as_json=as_json, by=order.sorting.value, way=order.way.value, submissions=rows)


@marks_command.command("flag")
@click.argument("learner")
@click.option("--task", "task_title", help="Which task, where there are several.")
@click.option("--off", is_flag=True, help="Take the flag away.")
@writes
def marks_flag(
    learner: str, task_title: str | None, off: bool, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Flag LEARNER's portfolio for yourself, to come back to it, or take your flag away."""
    from credesk.desk.flags import flag
    from credesk.desk.marks_files import open_assessment

    with at_the_desk(folder, person, today) as desk:
        flag(desk, open_assessment(desk, learner, task_title).submission["id"], on=not off)
    tell("Not flagged any more." if off else "Flagged.", as_json=as_json, flagged=not off)


@marks_command.command("give")
@click.argument("who")
@click.argument("criterion")
@click.argument("level", required=False)
@click.option("--comment", help="The comment.")
@click.option("--not-applicable", is_flag=True, help="The criterion does not apply here.")
@click.option("--task", "task_title", help="Which task, where there are several.")
@writes
def marks_give(
    who: str, criterion: str, level: str | None, comment: str | None, not_applicable: bool, task_title: str | None,
    folder: Path, person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Judge one CRITERION of WHO's latest submission by a LEVEL (its title or points)."""
    from credesk.desk.marks_files import give as give_mark
    from credesk.desk.marks_files import open_assessment

    if level is None and comment is None and not not_applicable:
        raise BadInput("What is given?", "Name a level, --comment TEXT or --not-applicable.")
    with at_the_desk(folder, person, today) as desk:
        names = give_mark(open_assessment(desk, who, task_title), criterion, level, comment, not_applicable)
    tell(f"Saved: {', '.join(names)}.", as_json=as_json, saved=names)


@marks_command.command("undo")
@click.argument("who")
@click.option("--task", "task_title", help="Which task, where there are several.")
@writes
def marks_undo(
    who: str, task_title: str | None, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Take back your last change to the marks of WHO's latest submission."""
    from credesk.desk.marks_files import open_assessment
    from credesk.desk.undo import undo_last

    with at_the_desk(folder, person, today) as desk:
        name = undo_last(desk, open_assessment(desk, who, task_title))
    tell(f"Undone: {name}.", as_json=as_json, undone=name)


@click.command("sign-off")
@click.argument("learners", nargs=-1)
@click.option("--all", "everyone", is_flag=True, help="Every submission that you have judged completely.")
@click.option("--achievement", "code", help="Which achievement, where there are several.")
@click.option("--task", "task_title", help="Which task, where there are several.")
@click.option("--take-back", is_flag=True, help="Take the sign-offs back, until they are decided on.")
@click.option("--reason", default="", help="Why they are taken back.")
@writes
def sign_off_command(
    learners: tuple[str, ...], everyone: bool, code: str | None, task_title: str | None, take_back: bool, reason: str,
    folder: Path, person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Sign off your marks for LEARNERS (numbers or names), or all that are complete with --all."""
    from credesk.desk.signing_off import sign_off_all, sign_off_learner, take_back_learner

    if not learners and not everyone:
        raise BadInput("Whose marks are signed off?", "Name learners, or --all.")
    if take_back and not learners:
        raise BadInput("Whose sign-offs are taken back?", "Name the learners; --all does not go with --take-back.")
    with at_the_desk(folder, person, today) as desk, progress("Signing off", as_json=as_json) as told:
        if take_back:
            done = [take_back_learner(desk, who, code, task_title, reason) for who in learners]
        elif everyone:
            done, waiting = sign_off_all(desk, code, task_title, told)
            click.echo(f"{len(waiting)} more are not complete yet.", err=True) if waiting else None
        else:
            done = [sign_off_learner(desk, who, code, task_title) for who in learners]
    verb = "Taken back" if take_back else "Signed off"
    tell(f"{verb}: {', '.join(done) or 'nothing'}.", as_json=as_json, done=done)
