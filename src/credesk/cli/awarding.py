"""Commands that decide: award and verify-award."""

from pathlib import Path

import click

from credesk.cli.frame import at_the_desk, progress, tell, writes
from credesk.domain.errors import BadInput


@click.command("award")
@click.argument("learners", nargs=-1)
@click.option("--all", "everyone", is_flag=True, help="Every learner whose tasks are all signed off.")
@click.option("--achievement", "code", help="Which achievement, where there are several.")
@click.option("--date", "award_date", help="The award date, YYYY-MM-DD (default: today).")
@click.option("--decided-by", help="Who answers for the decision (default: who types).")
@click.option("--verified-by", help="Who verified the assessment; that person signs with verify-award.")
@click.option("--verified-on", help="When it was verified, YYYY-MM-DD.")
@click.option("--how", help="How it was verified.")
@click.option("--again", is_flag=True, help="Decide anew in place of an award that stands.")
@click.option("--reason", default="", help="Why it is decided anew.")
@writes
def award_command(
    learners: tuple[str, ...], everyone: bool, code: str | None, award_date: str | None, decided_by: str | None,
    verified_by: str | None, verified_on: str | None, how: str | None, again: bool, reason: str, folder: Path,
    person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Decide for LEARNERS (numbers or names), or for all that are ready with --all."""
    from credesk.desk.award import Verified
    from credesk.desk.deciding import Decision, decide_for

    if not learners and not everyone:
        raise BadInput("Who is awarded?", "Name learners, or --all.")
    if bool(verified_by) != bool(verified_on) or bool(verified_by) != bool(how):
        raise BadInput("A verification needs all of --verified-by, --verified-on and --how.")
    verified = Verified(verified_by, verified_on or "", how or "") if verified_by else None
    decision = Decision(code, award_date, decided_by, verified, reason if again else None)
    with at_the_desk(folder, person, today) as desk, progress("Deciding", as_json=as_json) as told:
        done = decide_for(desk, None if everyone else learners, decision, told)
    lines = [f"{row['number']}  {row['name']}: {row['outcome']}" for row in done.awarded]
    lines += [f"{number} waits: {why}" for number, why in done.waiting]
    if verified is not None and done.awarded:
        lines.append(f"{verified.person} now signs with: credesk verify-award --all --as “{verified.person}”")
    tell("\n".join(lines) or "Nobody is ready.", as_json=as_json, awarded=done.awarded,
         waiting=[list(one) for one in done.waiting])  # fmt: skip


@click.command("verify-award")
@click.argument("awards", nargs=-1)
@click.option("--all", "everyone", is_flag=True, help="Every award that names you as its verifier.")
@writes
def verify_award_command(
    awards: tuple[str, ...], everyone: bool, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Sign, as the person named, that you verified AWARDS (ids, or learners' numbers)."""
    from credesk.desk.deciding import verify_awards

    if not awards and not everyone:
        raise BadInput("Which awards?", "Name them by id or learner number, or --all.")
    with at_the_desk(folder, person, today) as desk:
        done = verify_awards(desk, None if everyone else awards)
    tell(f"Signed as verified: {', '.join(done) or 'nothing waits for you'}.", as_json=as_json, verified=done)
