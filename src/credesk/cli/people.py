"""Commands for people, issuers and learners."""

from pathlib import Path
from typing import Any

import click

from credesk.cli.frame import at_the_desk, circumstances, places, secret, tell, writes
from credesk.cli.keys import root_for, with_root
from credesk.domain.errors import BadInput


@click.group("person")
def person_command() -> None:
    """People of the workspace, each with a passphrase and a key."""


@person_command.command("add")
@click.argument("name")
@click.option("--title", help="What stands beside the name on certificates, such as Head of Assessment.")
@click.option("--may-issue", is_flag=True, help="Also give copies of the issuing, status and root keys.")
@writes
def person_add(
    name: str, title: str | None, may_issue: bool, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Add a person called NAME; the new passphrase is asked for or taken from CREDESK_NEW_PASSPHRASE."""
    from credesk.desk.people import add_person

    with at_the_desk(folder, person, today) as desk:
        passphrase = secret("CREDESK_NEW_PASSPHRASE", f"New passphrase of {name}", twice=True)
        add_person(desk, name, passphrase, title=title, may_issue=may_issue)
    tell(f"Added {name}.", as_json=as_json, name=name, may_issue=may_issue)


@click.command("passphrase")
@click.option("--as", "person", envvar="CREDESK_PERSON", help="Whose passphrase (or CREDESK_PERSON).")
@click.option("--workspace", "folder", type=click.Path(path_type=Path), envvar="CREDESK_WORKSPACE", default=Path())
def passphrase_command(person: str | None, folder: Path) -> None:
    """Change your passphrase; the new one is asked for or taken from CREDESK_NEW_PASSPHRASE."""
    from credesk.desk.people import change_passphrase

    if not person:
        raise BadInput("Whose passphrase?", "Name a person with --as NAME.")
    old = secret("CREDESK_PASSPHRASE", f"Present passphrase of {person}")
    new = secret("CREDESK_NEW_PASSPHRASE", f"New passphrase of {person}", twice=True)
    change_passphrase(places(folder), person, old, new, circumstances())
    click.echo(f"{person} has a new passphrase. Backups of keys.db and older copies still open with the old one.")


@click.group("issuer")
def issuer_command() -> None:
    """Who signs credentials: the name on paper, how to reach it, and where certificates are checked."""


@issuer_command.command("set")
@click.option("--issuer", "which", help="Which issuer, by name, where there are several.")
@click.option("--name", "legal_name", help="Its legal name.")
@click.option("--domain", help="Its domain: did:web of it signs from now on; earlier identifiers stay valid.")
@click.option("--country", help="Its country, as certificates show it.")
@click.option("--licence", help="Its licence as an awarding body.")
@click.option("--address", help="Its postal address.")
@click.option("--telephone", help="The number that employers call.")
@click.option("--email", help="Its e-mail address.")
@click.option("--web", help="Its web address.")
@click.option("--verify-address", help="Where certificates are checked; an empty one removes it.")
@click.option("--publish-numbers/--no-publish-numbers", default=None, help="Whether certificate numbers are published.")
@with_root
@writes
def issuer_set(
    which: str | None, domain: str | None, publish_numbers: bool | None, root: Path | None, folder: Path,
    person: str | None, today: str | None, as_json: bool, **fields: Any,
) -> None:  # fmt: skip
    """Change the issuer. It is a new version: certificates that were issued keep theirs."""
    from credesk.desk.issuers import find_issuer, set_issuer
    from credesk.desk.keys_change import ask_issuer
    from credesk.desk.keys_root import is_root_kept_away

    changes = {name: value for name, value in fields.items() if value is not None}
    if publish_numbers is not None:
        changes["numbers_published"] = publish_numbers
    if not changes and domain is None:
        raise BadInput("Nothing to change.", "Give for example --telephone “+254 57 202 0304”.")
    with at_the_desk(folder, person, today) as desk, root_for(desk, root):
        found = find_issuer(desk.workspace, which)
        if root is None and is_root_kept_away(desk):
            ask_issuer(desk, found, changes, domain)
            tell(f"The change of {found.legal_name} waits for the root's signature: credesk keys waiting",
                 as_json=as_json, issuer=found.identifiers[0], version=found.number, waits=True)  # fmt: skip
            return
        made = set_issuer(desk, found, changes, domain)
    tell(f"{made.legal_name} is at version {made.number}.", as_json=as_json, issuer=made.identifiers[0],
         version=made.number)  # fmt: skip


@issuer_command.command("add")
@click.argument("name")
@click.option("--domain", help="Its domain: the identifier becomes did:web of it.")
@click.option("--verify-address", help="Where its certificates are checked.")
@with_root
@writes
def issuer_add(
    name: str, domain: str | None, verify_address: str | None, root: Path | None, folder: Path, person: str | None,
    today: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Add another issuer called NAME, with keys of its own."""
    from credesk.desk.found import is_practice
    from credesk.desk.issuers import add_issuer
    from credesk.desk.safekeeping import recovery_for_new_keys

    with at_the_desk(folder, person, today) as desk, root_for(desk, root):
        made = add_issuer(desk, name, domain, verify_address, practice=is_practice(desk.workspace))
        recovery = recovery_for_new_keys(desk)
    tell(
        f"Added the issuer {name} ({made.identifiers[0]}).\nRecovery file with its keys: {recovery.file}\n"
        f"Recovery code: {recovery.code}\nWrite the code down now: it is kept nowhere. Copy the file to another disk, "
        "then run: credesk recovery kept FILE",
        as_json=as_json,
        issuer=made.identifiers[0],
        recovery_file=str(recovery.file),
        recovery_code=recovery.code,
    )


@click.group("learner")
def learner_command() -> None:
    """Learners: a roster, one by one, and what a certificate shows."""


_FIELDS = (
    ("--number", "number", "The learner number."),
    ("--name", "name", "The name as the roster has it."),
    ("--certificate-name", "certificate_name", "The name as certificates show it."),
    ("--email", "email", "E-mail address."),
    ("--birth-date", "birth_date", "Birth date, YYYY-MM-DD."),
    ("--national-id", "national_id", "Number of an identity document."),
    ("--language", "language", "Language of certificates, such as en, sw or ar."),
    ("--cohort", "cohort", "Cohort or class."),
)


def _learner_fields(command: Any) -> Any:
    for option, name, text in reversed(_FIELDS):
        command = click.option(option, name, help=text)(command)
    return command


@learner_command.command("set")
@click.argument("who")
@_learner_fields
@writes
def learner_set(
    who: str, folder: Path, person: str | None, today: str | None, as_json: bool, **fields: str | None
) -> None:
    """Change the learner WHO (number or name). An empty text clears a field."""
    from credesk.desk.learners import set_learner

    changes = {name: value for name, value in fields.items() if value is not None}
    if not changes:
        raise BadInput("Nothing to change.", "Give for example --certificate-name “Grace Wanjiru Mwangi”.")
    with at_the_desk(folder, person, today) as desk:
        learner = set_learner(desk, who, changes)
    tell(f"{learner.name} ({learner.number}): {', '.join(changes)} set.", as_json=as_json, number=learner.number)


@learner_command.command("add")
@_learner_fields
@writes
def learner_add(folder: Path, person: str | None, today: str | None, as_json: bool, **fields: str | None) -> None:
    """Add one learner."""
    from credesk.desk.learners import add_learner

    with at_the_desk(folder, person, today) as desk:
        learner = add_learner(desk, {name: value for name, value in fields.items() if value is not None})
    tell(f"Added {learner.name} with the number {learner.number}.", as_json=as_json, number=learner.number)


@learner_command.command("roster")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--encoding", help="The file's encoding, where it was guessed wrong.")
@writes
def learner_roster(
    file: Path, encoding: str | None, folder: Path, person: str | None, today: str | None, as_json: bool
) -> None:
    """Add and update learners from the CSV FILE: any encoding, any separator. Nobody is removed."""
    from credesk.desk.learners import read_roster_file, take_roster

    roster = read_roster_file(file, encoding)
    with at_the_desk(folder, person, today) as desk:
        taken = take_roster(desk, roster)
    lines = [f"{len(taken.added)} added, {len(taken.changed)} changed, {taken.unchanged} as they were."]
    guess = " (guessed: give --encoding if names look wrong)" if roster.guessed else ""
    lines.append(f"Read as {roster.encoding}{guess}.")
    lines += [f"Line {skip.line} left out: {skip.reason}." for skip in roster.skipped]
    lines += [f"Line {remark.line}: {remark.reason}" for remark in roster.remarks]
    lines += [f"Line {line} held back: {why}." for line, why in taken.held_back]
    if roster.ignored_columns:
        lines.append(f"Columns not used: {', '.join(roster.ignored_columns)}.")
    tell("\n".join(lines), as_json=as_json, added=list(taken.added), changed=list(taken.changed),
         unchanged=taken.unchanged, encoding=roster.encoding,
         left_out=[[skip.line, skip.reason] for skip in roster.skipped],
         held_back=[list(one) for one in taken.held_back])  # fmt: skip
