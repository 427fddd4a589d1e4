"""Commands for rubrics: importing, editing and comparing them, and carrying marks over to a newer version."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from credesk.cli.frame import at_the_desk, looking, progress, reads, show_rows, tell, writes
from credesk.cli.programmes import tell_published
from credesk.domain.errors import BadInput

if TYPE_CHECKING:
    from credesk.desk.rubric_changes import Affected
    from credesk.desk.rubric_editing import Edit
    from credesk.domain.rubric_change import Comparison


@click.group("rubric")
def rubric_command() -> None:
    """Rubrics: criteria with levels, a score rule and outcome bands."""


@rubric_command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--code", help="A short name to call it by (default: the file's).")
@click.option("--language", default="en", help="The language of a file that does not say it.")
@writes
def rubric_import(
    file: Path, code: str | None, language: str, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Publish the rubrics of FILE: Moodle's grading.xml, Canvas, CASE, or our .toml or .csv (docs/rubric-files.md)."""
    from credesk.desk.programmes import import_rubrics

    with at_the_desk(folder, person, today) as desk:
        published = import_rubrics(desk, file, code, language)
    tell_published(published, as_json=as_json)


@rubric_command.command("edit")
@click.argument("code")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--renamed", multiple=True, metavar="OLD=NEW", help="A criterion or level that FILE calls otherwise.")
@click.option("--language", default="en", help="The language of a file that does not say it.")
@click.option("--dry-run", is_flag=True, help="Say what would change and whom it concerns; publish nothing.")
@writes
def rubric_edit(
    code: str,
    file: Path,
    renamed: Sequence[str],
    language: str,
    dry_run: bool,
    folder: Path,
    person: str | None,
    today: str | None,
    as_json: bool,
) -> None:
    """Publish FILE as the next version of the rubric CODE, and of the achievements that it judges.

    Nobody's marks change: each assessor carries their own over (credesk rubric look, credesk rubric carry-over).
    """
    from credesk.desk.rubric_editing import plan_file, publish_edit

    with at_the_desk(folder, person, today) as desk:
        plan = plan_file(desk, code, file, language, dict(map(_pair, renamed)))
        if not dry_run:
            publish_edit(desk, plan)
    _tell_edit(plan, published=not dry_run, as_json=as_json)


def _pair(renamed: str) -> tuple[str, str]:
    old, sign, new = renamed.partition("=")
    if not sign or not old.strip() or not new.strip():
        raise BadInput(f"“{renamed}” does not say a renaming.", "Write it like --renamed OLD=NEW.")
    return old, new


def _tell_edit(plan: "Edit", *, published: bool, as_json: bool) -> None:
    from credesk.cli.rubric_phrases import change_lines, grade_words, reach_words

    new, grade = plan.comparison.new, plan.comparison.grade
    state = "published" if published else "nothing was published"
    lines = [
        f"{new.title.text()} ({plan.code}), version {new.number}: {state}.",
        f"Grade {int(grade)}: {grade_words(grade)}",
    ]
    lines += [f"  {line}" for line in change_lines(plan.comparison)]
    lines += [f"{one.title.text()} ({code}): version {one.number}." for code, one in plan.achievements]
    lines += reach_words(plan.reach)
    tell(
        "\n".join(lines),
        as_json=as_json,
        code=plan.code,
        version=new.number,
        grade=int(grade),
        changes=_changes(plan.comparison),
        achievements=[code for code, _ in plan.achievements],
        to_look=plan.reach.to_look,
        untouched=plan.reach.untouched,
        published=published,
    )


@rubric_command.command("compare")
@click.argument("code")
@click.option("--from", "old", type=int, help="The older version's number (default: the one before the newest).")
@click.option("--to", "new", type=int, help="The newer version's number (default: the newest).")
@reads
def rubric_compare(code: str, old: int | None, new: int | None, folder: Path, as_json: bool) -> None:
    """Compare two versions of the rubric CODE: the grade of the change, and each difference."""
    from credesk.cli.rubric_phrases import change_lines, grade_words
    from credesk.desk.rubric_changes import compare_numbers

    with looking(folder) as workspace:
        found = compare_numbers(workspace, code, old, new)
    grade = found.grade
    lines = [f"{code}, versions {found.old.number} and {found.new.number}. Grade {int(grade)}: {grade_words(grade)}"]
    tell(
        "\n".join([*lines, *(f"  {line}" for line in change_lines(found))]),
        as_json=as_json,
        code=code,
        old=found.old.number,
        new=found.new.number,
        grade=int(grade),
        changes=_changes(found),
    )


def _changes(comparison: "Comparison") -> list[dict[str, Any]]:
    from credesk.cli.rubric_phrases import change_line

    return [
        {"what": one.what.value, "grade": int(one.what.grade), "says": change_line(comparison, one)}
        for one in comparison.changes
    ]


@rubric_command.command("look")
@writes
def rubric_look(folder: Path, person: str | None, today: str | None, as_json: bool) -> None:
    """List your marks that stand by an older version than their task is judged by now, and why they need a look."""
    from credesk.desk.rubric_changes import to_carry

    with at_the_desk(folder, person, today) as desk:
        found = to_carry(desk.workspace, desk.person)
    rows = [_row(one) for one in found]
    columns = ("number", "learner", "task", "old", "new", "state", "needs_look", "why")
    show_rows(rows, columns, as_json=as_json, empty="All your marks stand by the newest version of their rubric.")


def _row(one: "Affected") -> dict[str, Any]:
    from credesk.cli.rubric_phrases import look_words

    return {
        "number": one.number,
        "learner": one.learner,
        "task": one.task,
        "old": one.comparison.old.number,
        "new": one.comparison.new.number,
        "state": one.standing.value,
        "needs_look": "yes" if one.needs_look else "no",
        "why": "; ".join(look_words(one.comparison, look) for look in one.looks),
    }


@rubric_command.command("carry-over")
@click.argument("learners", nargs=-1)
@click.option("--all", "every", is_flag=True, help="All your marks that stand by an older version.")
@click.option("--unaffected", is_flag=True, help="All your marks of which none needs another look.")
@click.option("--reason", default="", help="Why sign-offs are taken back for it.")
@writes
def rubric_carry_over(
    learners: Sequence[str],
    every: bool,
    unaffected: bool,
    reason: str,
    folder: Path,
    person: str | None,
    today: str | None,
    as_json: bool,
) -> None:
    """Carry your marks for LEARNERS (numbers or names) over to the version that their task is judged by now.

    A sign-off is taken back for it and signed anew afterwards. No level is ever chosen for you: what the new version
    cannot hold waits for a mark.
    """
    from credesk.desk.rubric_changes import carry_over, named, to_carry

    if bool(learners) + every + unaffected != 1:
        raise BadInput("Whose marks are carried over?", "Name learners, or give --all or --unaffected.")
    with at_the_desk(folder, person, today) as desk, progress("Carrying over", as_json=as_json) as told:
        found = to_carry(desk.workspace, desk.person)
        wanted = named(found, learners) if learners else [one for one in found if every or not one.needs_look]
        done = carry_over(desk, [one.submission for one in wanted], reason, told)
    lines = [
        f"{len(done.done)} carried over, {done.taken_back} sign-offs taken back, {done.taken_away} marks to give anew."
    ]
    lines += [f"{number}: {why}" for number, why in done.refused]
    tell(
        "\n".join(lines),
        as_json=as_json,
        carried=list(done.done),
        taken_back=done.taken_back,
        taken_away=done.taken_away,
        refused=dict(done.refused),
    )
