"""Commands that publish: the site in a folder, its check, and what learners agreed to."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from credesk.cli.frame import at_the_desk, progress, tell, writes

if TYPE_CHECKING:
    from credesk.desk.publishing import Published
    from credesk.desk.publishing_check import SiteReport

_FOLDER = click.argument("site", metavar="FOLDER", type=click.Path(path_type=Path, file_okay=False))


@click.command("publish")
@_FOLDER
@click.option("--issuer", help="Which issuer, where there are several: each has a folder of its own.")
@click.option("--without-page", is_flag=True, help="Leave the employer's page out.")
@click.option("--look", is_flag=True, help="Only tell what would be written and removed.")
@click.option("--thorough", is_flag=True, help="Read every file there, instead of going by its size.")
@writes
def publish_command(
    site: Path, issuer: str | None, without_page: bool, look: bool, thorough: bool, folder: Path, person: str | None,
    today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Write to FOLDER what a web host serves: keys, trust file, status lists, the employer's page, achievements.

    Only what changed is written; what does not belong there any more is removed; files that are not Credesk's are
    never touched. Credentials are published where the learner agreed (credesk consent).
    """
    from credesk.desk.places import employers_page
    from credesk.desk.publishing import Publishing, look_ahead, publish

    page = None if without_page else employers_page()
    wanted = Publishing(site, issuer, page, thorough)
    with at_the_desk(folder, person, today) as desk, progress("Publishing", as_json=as_json) as told:
        done = look_ahead(desk, wanted) if look else publish(desk, wanted, told)
    _tell_published(done, look=look, as_json=as_json)


def _tell_published(done: "Published", *, look: bool, as_json: bool) -> None:
    verbs = ("would be written", "would be removed") if look else ("written", "removed")
    lines = [f"{done.folder}, for {done.address}"]
    lines.append(f"{len(done.written)} {verbs[0]}, {len(done.removed)} {verbs[1]}, {done.same} as they were.")
    if look:
        lines += [*(f"  + {path}" for path in done.written), *(f"  - {path}" for path in done.removed)]
    elif not done.complete:
        lines.append("Stopped. What stands there is whole; the next “credesk publish” goes on from here.")
    lines += done.notes
    tell("\n".join(lines), as_json=as_json, **_plain(done))


def _plain(done: "Published") -> dict[str, Any]:
    return {name: str(value) if isinstance(value, Path) else value for name, value in asdict(done).items()}


@click.command("check-site")
@_FOLDER
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def check_site_command(site: Path, as_json: bool) -> int:
    """Check a published FOLDER: every signature, link, address and date. Only the folder is read.

    Exit code 0: all is well; 2: something is missing, out of date or not Credesk's; 1: something was altered.
    """
    from credesk.cli.frame import circumstances
    from credesk.desk.publishing_check import check_site

    with progress("Checking", as_json=as_json) as told:
        report = check_site(site, circumstances().now_ms(), told)
    _tell_checked(report, as_json=as_json)
    return report.exit_code


def _tell_checked(report: "SiteReport", *, as_json: bool) -> None:
    signs = {0: "+", 1: "!", 2: "?"}
    lines = [f"{signs[one.exit_code]} {one.path}: {one.sentence}" for one in report.findings]
    lines += [f"{name}: {count}" for name, count in report.counts.items() if count]
    if report.words:
        lines.append(f"Trust file number {report.sequence}, of {report.issuer}. Fingerprint words: {report.words}")
    lines.append("All is well." if report.exit_code == 0 else "Not all is well.")
    tell("\n".join(lines), as_json=as_json, **asdict(report), exit_code=report.exit_code)


@click.command("consent")
@click.argument("credential")
@click.option("--how", help="How the learner agreed that the credential is published, such as: signed form.")
@click.option("--on", "agreed_on", help="The day of it (YYYY-MM-DD; default: today).")
@click.option("--take-back", is_flag=True, help="The learner agrees no more.")
@click.option("--reason", help="With --take-back: why.")
@writes
def consent_command(
    credential: str, how: str | None, agreed_on: str | None, take_back: bool, reason: str | None, folder: Path,
    person: str | None, today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Record that the learner of a CREDENTIAL (number, id or learner) agreed that it is published, or no more."""
    from credesk.desk.publishing_consent import give_consent, take_consent_back
    from credesk.desk.register import find_credential
    from credesk.domain.errors import BadInput

    if not take_back and not how:
        raise BadInput("How did the learner agree?", "Say it with --how, such as: --how “signed form of 2026-11-20”.")
    with at_the_desk(folder, person, today) as desk:
        row = find_credential(desk.workspace, credential)
        if take_back:
            take_consent_back(desk, row, reason)
        else:
            give_consent(desk, row, how or "", agreed_on)
    said = "Agrees no more" if take_back else "Agreed"
    tell(f"{said}: {row['number']}. The next “credesk publish” shows it.", as_json=as_json, certificate=row["number"],
         agreed=not take_back)  # fmt: skip
