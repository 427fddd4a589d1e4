"""What the Settings page reads and does: issuers, people, keys and their recovery, backups, what others are handed."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from credesk.credentials.trust_file import fingerprint_words
from credesk.desk.check import TrustInUse, TrustWords, trust_words
from credesk.desk.circumstances import Progress, check_passphrase
from credesk.desk.describing import Fault, FormRefused
from credesk.desk.did import did_json
from credesk.desk.files import write_file
from credesk.desk.found import is_practice, root_of
from credesk.desk.issuers import (
    SETTABLE,
    add_issuer,
    check_domain,
    check_verify_address,
    issuer_versions,
    set_issuer,
)
from credesk.desk.safekeeping import BackedUp, RecoveryFile, back_up, recovery_for_new_keys
from credesk.desk.session import Desk, Workspace
from credesk.desk.status_lists import TRUST_NOTE
from credesk.desk.trust import refresh_trust
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.names import printed_line
from credesk.domain.people import IssuerVersion
from credesk.keys.holders import Role
from credesk.workspace.journal.values import decode

BACKUP_FOLDER, BACKUP_KEYS = "backup folder", "backup keys"
"""Notes of this workstation: where the last backup and the copy of its keys went."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """Somebody of this workspace, and whether they hold a copy of an issuing key here."""

    id: Id
    name: str
    title: str
    may_issue: bool


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A key that the person holds: what for, whose, since when (ms UTC), and how it is kept from being lost.

    ``recovery`` is "another disk", "declined" or "".
    """

    role: str
    issuer: str
    public: str
    since: int | None
    recovery: str


@dataclass(frozen=True, slots=True)
class KeysHeld:
    """The keys of whoever is signed in, and the fingerprint words of the space's root."""

    keys: tuple[KeyLine, ...]
    words: str

    @property
    def is_settled(self) -> bool:
        """Whether each key of the organisation is in a recovery file on another disk, or that was declined."""
        return all(one.recovery for one in self.keys if one.role != Role.PERSON.value)


@dataclass(frozen=True, slots=True)
class LastBackup:
    """When the last backup was made (ms UTC, None: never), and where it went ("": not known)."""

    when: int | None
    folder: str
    keys: str


def people_here(desk: Desk) -> list[PersonLine]:
    """Everybody of this workspace, by name."""
    issuing = {
        person for person in desk.key_file.persons() for held in desk.key_file.held(person) if held.role is Role.ISSUING
    }
    rows = desk.workspace.rows("SELECT id, name, title FROM people WHERE name IS NOT NULL ORDER BY name, id")
    return [PersonLine(bytes(row["id"]), row["name"], row["title"] or "", row["id"] in issuing) for row in rows]


def change_own_passphrase(desk: Desk, old: str, new: str, again: str) -> None:
    """A new passphrase for whoever is signed in; they sign in again with it. Raises FormRefused, WrongPassphrase."""
    try:
        check_passphrase(new)
    except BadInput as error:
        raise FormRefused((Fault("new", str(error)),)) from None
    check_same(new, again)
    circumstances = desk.circumstances
    desk.remember()
    desk.key_file.change_passphrase(desk.person, old, new, circumstances.randomness, cost=circumstances.cost)


def check_same(passphrase: str, again: str) -> None:
    """Raise FormRefused at "again" where two passphrases differ."""
    if passphrase != again:
        raise FormRefused((Fault("again", "The two passphrases are not the same. Type the second one again."),))


def change_issuer(desk: Desk, issuer: Id, changes: Mapping[str, Any], domain: str = "") -> IssuerVersion:
    """A new version of an issuer; every field that cannot be printed or reached is told at once (FormRefused)."""
    faults = []
    for name, value in changes.items():
        if name in SETTABLE and (value or name == "legal_name"):
            faults += _faults(name, partial(printed_line, value, f"The issuer's {name.replace('_', ' ')}"))
    faults += _faults("verify_address", lambda: check_verify_address(changes.get("verify_address")))
    if domain.strip():
        faults += _faults("domain", lambda: check_domain(domain))
    if faults:
        raise FormRefused(tuple(faults))
    newest = next(one for one in issuer_versions(desk.workspace) if one.issuer == issuer)
    return set_issuer(desk, newest, changes, domain.strip() or None)


def _faults(field: str, check: Any) -> list[Fault]:
    try:
        check()
    except BadInput as error:
        return [Fault(field, str(error))]
    return []


def another_issuer(desk: Desk, name: str, domain: str, address: str) -> tuple[IssuerVersion, RecoveryFile]:
    """Another issuer with keys of its own, and a recovery file that carries them. Raises FormRefused."""
    faults = _faults("name", lambda: printed_line(name, "The issuer's name"))
    faults += _faults("domain", lambda: check_domain(domain)) if domain.strip() else []
    faults += _faults("address", lambda: check_verify_address(address))
    if faults:
        raise FormRefused(tuple(faults))
    made = add_issuer(desk, name, domain.strip() or None, address, practice=is_practice(desk.workspace))
    return made, recovery_for_new_keys(desk)


def keys_held(desk: Desk) -> KeysHeld:
    """The keys of whoever is signed in, and how each is kept from being lost."""
    known = _known_keys(desk.workspace)
    kept: dict[bytes, str] = {}
    for row in desk.workspace.rows("SELECT keys, how FROM recoveries ORDER BY how = 'another disk', id"):
        kept |= dict.fromkeys(decode(row["keys"]), row["how"])
    lines = []
    for held in desk.keys.held():
        issuer, since = known.get(held.public.raw, ("", None))
        how = kept.get(held.public.raw, "")
        lines.append(KeyLine(held.role.value, issuer, held.public.multibase, since, how))
    return KeysHeld(tuple(lines), root_words(desk.workspace))


def _known_keys(workspace: Workspace) -> dict[bytes, tuple[str, int | None]]:
    """(issuer's name, since when) of every public key of the organisation."""
    names = {one.issuer: one.legal_name for one in issuer_versions(workspace)}
    issuing = workspace.rows("SELECT public_key, issuer, valid_from FROM issuer_keys")
    roots = workspace.rows("SELECT public_key, valid_from FROM roots")
    known: dict[bytes, tuple[str, int | None]] = {bytes(row["public_key"]): ("", row["valid_from"]) for row in roots}
    known |= {bytes(row["public_key"]): (names.get(row["issuer"], ""), row["valid_from"]) for row in issuing}
    return known


def root_words(workspace: Workspace) -> str:
    """The fingerprint words of the space's root key."""
    return " ".join(fingerprint_words(root_of(workspace).raw))


def last_backup(workspace: Workspace) -> LastBackup:
    """When and where the last backup was made."""
    return LastBackup(
        workspace.local("last backup"), workspace.local(BACKUP_FOLDER) or "", workspace.local(BACKUP_KEYS) or ""
    )


def back_up_to(desk: Desk, target: str, keys: str, progress: Progress) -> BackedUp:
    """Back up, and remember where to. ``keys`` is the file for the copy of keys.db; "" puts it beside the folder."""
    if not target.strip():
        raise BadInput("Where shall the backup go?", "Choose a folder on a stick, a share or another disk.")
    folder = Path(target.strip()).expanduser().absolute()
    copy = Path(keys.strip()).expanduser().absolute() if keys.strip() else None
    done = back_up(desk, folder, copy, progress)
    desk.workspace.keep_local(BACKUP_FOLDER, str(folder))
    desk.workspace.keep_local(BACKUP_KEYS, str(done.keys))
    return done


def trust_here(workspace: Workspace) -> TrustWords | None:
    """What this workspace's trust file says of itself; None where there is none yet."""
    found = workspace.local(TRUST_NOTE)
    return None if found is None else trust_words(TrustInUse(bytes(found), root_of(workspace).raw))


def write_trust(desk: Desk, file: Path) -> TrustWords:
    """Write the trust file, with the status lists as of now."""
    made = refresh_trust(desk)
    write_file(file, made)
    return trust_words(TrustInUse(made))


def write_did(workspace: Workspace, identifier: str, file: Path) -> str:
    """Write the did.json of an issuer. Gives the address at which it belongs."""
    found, document = did_json(workspace, identifier)
    write_file(file, json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n")
    return f"https://{found.removeprefix('did:web:')}/.well-known/did.json"
