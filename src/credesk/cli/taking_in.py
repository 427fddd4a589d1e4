"""Commands that take in portfolios, and single pieces of evidence."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from credesk.cli.frame import at_the_desk, is_asked, progress, tell, writes
from credesk.domain.errors import BadInput, Refused

if TYPE_CHECKING:
    from credesk.desk.session import Desk
    from credesk.desk.take_in import Plan, Preview, TakenIn


@click.command("take-in")
@click.argument("source", type=click.Path(path_type=Path), nargs=-1)
@click.option("--achievement", "code", help="Which achievement, where there are several.")
@click.option("--task", "task_title", help="Which task, where there are several.")
@click.option("--worksheet", type=click.Path(path_type=Path), help="The grading worksheet, where it is not beside.")
@click.option("--site", default="", help="The site or centre that the source belongs to.")
@click.option("--cohort", default="", help="The cohort of these submissions (default: each learner's own).")
@click.option("--learner", "who", help="Whose files these are (number or name), where SOURCE is one learner's.")
@click.option("--plan", "plan_file", type=click.Path(path_type=Path), help="Only write the preview to this CSV file.")
@click.option("--apply", "apply_file", type=click.Path(path_type=Path), help="Take in as this edited preview says.")
@click.option("--yes", is_flag=True, help="Take in what the preview shows without asking.")
@click.option("--undo", "undo_id", help="Undo the take-in with this id, until something of it was marked.")
@click.option("--reason", default="", help="Why it is undone.")
@writes
def take_in_command(
    source: tuple[Path, ...], code: str | None, task_title: str | None, worksheet: Path | None, site: str, cohort: str,
    who: str | None, plan_file: Path | None, apply_file: Path | None, yes: bool, undo_id: str | None, reason: str,
    folder: Path, person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Take in SOURCE: a download of Moodle, Canvas, Open edX, Sakai or Mahara, a folder with one folder a learner, or
    the files of one learner."""
    if undo_id is not None:
        _undo(undo_id, reason, folder, person, today, as_json=as_json)
        return
    if not source:
        raise BadInput("What is taken in?", "Name a zip, a folder or files, or --undo ID.")
    from credesk.desk.award import find_achievement
    from credesk.desk.programmes import find_task
    from credesk.desk.take_in import for_learner, preview, take_in

    with at_the_desk(folder, person, today) as desk:
        seen = preview(desk, source[0], worksheet, site, cohort=cohort, more=source[1:])
        seen = for_learner(desk, seen, who) if who is not None else seen
        if plan_file is not None:
            _write_plan(seen, plan_file, as_json=as_json)
            return
        _, task = find_task([find_achievement(desk.workspace, code)], task_title)
        plan = _plan(seen, apply_file, yes=yes, as_json=as_json)
        with progress("Taking in", as_json=as_json) as told:
            taken = take_in(desk, seen, plan, task, told)
        _tell_taken(desk, taken, as_json=as_json)


def _write_plan(seen: "Preview", file: Path, *, as_json: bool) -> None:
    from credesk.desk.files import write_file

    write_file(file, seen.plan_file())
    tell(
        f"{_described(seen)}\nThe preview is in {file}. Edit it, then take it in with --apply {file}",
        as_json=as_json,
        plan=str(file),
        submissions=len(seen.findings.submissions),
        loose=len(seen.findings.loose),
        skipped=len(seen.findings.skipped),
    )


def _plan(seen: "Preview", apply_file: Path | None, *, yes: bool, as_json: bool) -> "Plan":
    from credesk.desk.take_in import plan_as_found, read_plan_file, unclear

    if apply_file is not None:
        return read_plan_file(apply_file, seen.findings)
    if open_questions := unclear(seen):
        why = "; ".join(f"{one.place}: {one.why}" for one in open_questions[:5])
        raise Refused(
            f"{len(open_questions)} matches need a person: {why}.",
            "Name them with --learner where it is one, or write the preview with --plan FILE.csv.",
        )
    if not as_json:
        click.echo(_described(seen))
    if not yes and not (is_asked() and click.confirm("Take this in?", err=True)):
        raise Refused("Nothing was taken in.", "Confirm with --yes, or write the preview with --plan FILE.csv.")
    return plan_as_found(seen)


def _described(seen: "Preview") -> str:
    found = seen.findings
    new = sum(one.learner is None and not one.unclear for one in seen.suggestions)
    lines = [f"{found.source_name}: {len(found.submissions)} submissions ({found.system}, {found.layout})"]
    lines.append(f"  {len(found.submissions) - new} of known learners, {new} of new ones")
    lines += [f"  loose: {file.name}" for file in found.loose[:20]]
    lines += [f"  skipped: {skip.name}: {skip.reason}" for skip in found.skipped[:20]]
    lines += [f"  {note}" for note in found.notes]
    return "\n".join(lines)


def _tell_taken(desk: "Desk", taken: "TakenIn", *, as_json: bool) -> None:
    from credesk.domain.ids import id_text

    take_in_id = id_text(taken.id) if taken.id else None
    if take_in_id is None:
        message = f"Nothing new: {taken.nothing_new} submissions were taken in before. Nothing was changed."
    else:
        message = (
            f"Taken in: {taken.submissions} submissions with {taken.files} files, {taken.learners_added} new learners, "
            f"{taken.attempts} further attempts, {taken.nothing_new} without anything new.\n"
            f"Undo, until something is marked: credesk take-in --undo {take_in_id}"
        )
    lines = [message, *(f"Left out: {name}: {reason}" for name, reason in taken.left_out)]
    tell(
        "\n".join(lines),
        as_json=as_json,
        take_in=take_in_id,
        submissions=taken.submissions,
        files=taken.files,
        learners_added=taken.learners_added,
        attempts=taken.attempts,
        nothing_new=taken.nothing_new,
        left_out=[list(one) for one in taken.left_out],
    )


def _undo(undo_id: str, reason: str, folder: Path, person: str | None, today: str | None, *, as_json: bool) -> None:
    from credesk.desk.files import id_of
    from credesk.desk.take_in import undo

    with at_the_desk(folder, person, today) as desk:
        undo(desk, id_of(undo_id), reason)
    tell("The take-in is undone.", as_json=as_json, undone=undo_id)


@click.group("evidence")
def evidence_command() -> None:
    """Evidence of a submission: files, observations, papers, and files kept elsewhere."""


@evidence_command.command("attach")
@click.argument("who")
@click.option("--file", type=click.Path(path_type=Path), help="A file to seal into the evidence store.")
@click.option("--observation", help="What somebody saw, where there is no file.")
@click.option("--paper", help="What a paper is that lies somewhere.")
@click.option("--elsewhere", type=click.Path(path_type=Path), help="A file that stays where it is; its digest is kept.")
@click.option("--place", default="", help="Where the paper or file lies.")
@click.option("--seen-by", default="", help="Who saw it.")
@click.option("--seen-on", default="", help="When, YYYY-MM-DD.")
@click.option("--task", "task_title", help="Which task, where there are several.")
@click.option("--share-with", multiple=True, help="Another learner whom it belongs to as well.")
@writes
def evidence_attach(
    who: str, file: Path | None, observation: str | None, paper: str | None, elsewhere: Path | None, place: str,
    seen_by: str, seen_on: str, task_title: str | None, share_with: tuple[str, ...], folder: Path,
    person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Attach one item to the latest submission of WHO (number or name)."""
    from credesk.desk.evidence import NewItem, attach

    item = NewItem(file, observation, paper, elsewhere, place, seen_by, seen_on)
    with at_the_desk(folder, person, today) as desk:
        attached = attach(desk, [who, *share_with], item, task_title)
    tell(f"Attached to {len(attached)} submission(s): {', '.join(attached)}.", as_json=as_json, attachments=attached)


@evidence_command.command("detach")
@click.argument("attachment")
@click.option("--reason", required=True, help="Why it does not belong there.")
@writes
def evidence_detach(
    attachment: str, reason: str, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Detach an item from a submission, by the attachment's id (credesk list evidence)."""
    from credesk.desk.evidence import detach
    from credesk.desk.files import id_of

    with at_the_desk(folder, person, today) as desk:
        detach(desk, id_of(attachment), reason)
    tell("Detached; the record of it stays.", as_json=as_json, detached=attachment)


@evidence_command.command("read")
@click.argument("item")
@click.argument("target", type=click.Path(path_type=Path))
@writes
def evidence_read(item: str, target: Path, folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """Write the plain file of the evidence ITEM (its id) to TARGET."""
    from credesk.desk.evidence import read_to
    from credesk.desk.files import id_of

    with at_the_desk(folder, person, today) as desk:
        size = read_to(desk, id_of(item), target)
    tell(f"Wrote {size} bytes to {target}.", as_json=as_json, size=size, target=str(target))
