"""Founding a space with its first workstation, or joining one that exists."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from credesk.desk.circumstances import Circumstances, check_passphrase
from credesk.desk.issuers import check_verify_address, did_for
from credesk.desk.places import Places
from credesk.desk.session import ROOT_NOTE, Desk
from credesk.domain.errors import BadInput, Surroundings
from credesk.domain.ids import Id, new_id
from credesk.domain.names import printed_line
from credesk.domain.sentences import sentence
from credesk.keys.holders import Role
from credesk.keys.key_file import KeyFile
from credesk.keys.recovery import make_recovery_file
from credesk.keys.signatures import PublicKey
from credesk.keys.space_file import SpaceInvitation, read_space_file, write_space_file
from credesk.workspace.journal.kinds import (
    DEVICE,
    ISSUER_KEY,
    ISSUER_VERSION,
    PERSON,
    PERSON_KEY,
    PERSON_RECORD,
    ROOT,
    STREAM,
)
from credesk.workspace.journal.writing import Act
from credesk.workspace.store import Identity, Workspace


@dataclass(frozen=True, slots=True)
class Founding:
    """What a new workspace is to be: its issuer and its first person."""

    issuer: str
    person: str
    passphrase: str
    domain: str | None = None
    verify_address: str | None = None
    practice: bool = False
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Founded:
    """What was made. ``recovery_code`` opens the recovery file; it is shown once and kept nowhere."""

    folder: Path
    issuer_id: str
    recovery_file: Path
    recovery_code: str


def found(places: Places, wanted: Founding, circumstances: Circumstances) -> Founded:
    """Make a workspace with its space, root, status key and issuing key. All of it, or nothing."""
    from credesk.desk.safekeeping import remember_recovery
    from credesk.desk.trust import refresh_trust

    check_passphrase(wanted.passphrase)
    printed_line(wanted.issuer, "The issuer's name")
    printed_line(wanted.person, "The person's name")
    address = check_verify_address(wanted.verify_address)
    with built_aside(places, circumstances) as aside:
        key_file = KeyFile.create(aside.keys)
        desk = _first_desk(aside, key_file, wanted.passphrase, circumstances)
        try:
            roles = {role: desk.keys.make_key(role, circumstances.randomness) for role in (Role.ROOT, Role.STATUS)}
            roles[Role.ISSUING] = desk.keys.make_key(Role.ISSUING, circumstances.randomness)
            identifier = did_for(wanted.domain, roles[Role.ISSUING])
            _write_founding(desk, wanted, roles, identifier, address)
            desk.workspace.keep_local(ROOT_NOTE, roles[Role.ROOT].raw)
            refresh_trust(desk)
            made = make_recovery_file(
                key_file, desk.keys, aside.recovery, circumstances.randomness, cost=circumstances.cost
            )
            remember_recovery(desk, aside.recovery, [held.public.raw for held in made.keys])
        finally:
            desk.close()
    return Founded(places.folder, identifier, places.recovery, made.code)


def _first_desk(
    places: Places,
    key_file: KeyFile,
    passphrase: str,
    circumstances: Circumstances,
    invitation: SpaceInvitation | None = None,
) -> Desk:
    randomness = circumstances.randomness
    first = _new_id(circumstances)
    keys = key_file.add_first_person(
        first,
        passphrase,
        randomness,
        circumstances.monotonic,
        cost=circumstances.cost,
        space_key=invitation.space_key if invitation else None,
    )
    identity = Identity(
        space=invitation.space if invitation else randomness(16),
        partition=invitation.partition if invitation else _new_id(circumstances),
        stream=randomness(8),
        device=_new_id(circumstances),
    )
    workspace = Workspace.create(places.workspace, identity)
    return Desk(places, workspace, key_file, keys, circumstances)


def _new_id(circumstances: Circumstances) -> Id:
    return new_id(circumstances.now_ms(), circumstances.randomness)


def _write_founding(
    desk: Desk, wanted: Founding, roles: dict[Role, PublicKey], identifier: str, address: str | None
) -> None:
    root_id, issuer = desk.new_id(), desk.new_id()
    root = desk.keys.signing_key(Role.ROOT).sign
    now = desk.circumstances.now_ms()
    person_key = desk.sealing_key(PERSON, desk.person)
    with desk.act() as act:
        write_stream(desk, act, "created", practice=wanted.practice)
        values = {"public_key": roles[Role.ROOT].raw, "valid_from": now, "valid_until": None}
        act.write(ROOT, root_id, values, signer=root, actor=root_id)
        act.write(DEVICE, desk.workspace.identity.device, _device(desk, now), signer=root, actor=root_id)
        person = {"name": wanted.person, "title": wanted.title}
        act.write(PERSON_RECORD, desk.person, person, keys={PERSON: person_key}, signer=root, actor=root_id)
        act.write(PERSON_KEY, desk.new_id(), person_key_values(desk, now), signer=root, actor=root_id)
        for role, use in ((Role.STATUS, "status"), (Role.ISSUING, "credential")):
            values = issuer_key_values(desk, issuer, roles[role], use, now, practice=wanted.practice)
            act.write(ISSUER_KEY, desk.new_id(), values, signer=root, actor=root_id)
        version = {"issuer": issuer, "number": 1, "identifiers": [identifier], "legal_name": wanted.issuer}
        version |= {"verify_address": address, "numbers_published": False}
        act.write(ISSUER_VERSION, desk.new_id(), version, signer=root, actor=root_id)


def write_stream(
    desk: Desk, act: Act, reason: str, *, practice: bool, continues: bytes | None = None, name: str | None = None
) -> None:
    """The first entry of a stream: whose it is, which partition it belongs to, and what it continues."""
    identity = desk.workspace.identity
    values = {
        "partition": identity.partition,
        "partition_name": name,
        "device": identity.device,
        "reason": reason,
        "continues": continues,
        "practice": practice,
        "stream": identity.stream,
    }
    act.write(STREAM, desk.new_id(), values, actor=identity.device)


def _device(desk: Desk, now: int) -> dict[str, object]:
    public = desk.keys.device_key().public
    # A machine is often called after its owner, so its name is not recorded.
    return {"public_key": public.raw, "name": None, "valid_from": now, "valid_until": None}


def person_key_values(desk: Desk, now: int, public: PublicKey | None = None) -> dict[str, object]:
    """The fields of the fact that a person signs with a key (their present one) from now on."""
    public = public or desk.keys.person_key().public
    return {"person": desk.person, "public_key": public.raw, "valid_from": now, "valid_until": None}


def issuer_key_values(
    desk: Desk, issuer: Id, public: PublicKey, use: str, now: int, *, practice: bool
) -> dict[str, object]:
    """The fields of the fact that an issuer signs with a key from now on. ``valid_from`` is the UTC day's start."""
    return {
        "issuer": issuer,
        "public_key": public.raw,
        "use": use,
        "device": desk.workspace.identity.device,
        "valid_from": now - now % 86_400_000,
        "valid_until": None,
        "practice": practice,
    }


@contextmanager
def built_aside(places: Places, circumstances: Circumstances) -> Iterator[Places]:
    """A folder beside the wanted one that takes its name when all is done; nothing is left otherwise."""
    folder = places.folder
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BadInput(
            sentence("{folder} is there already and is not empty.", folder=folder),
            "Choose another folder; nothing was changed.",
        )
    aside = folder.with_name(f".{folder.name}-new-{circumstances.randomness(4).hex()}")
    try:
        # Names of people lie open in the tables, so the folder is its owner's alone.
        aside.parent.mkdir(parents=True, exist_ok=True)
        aside.mkdir(mode=0o700)
        yield Places(aside)
        if folder.exists():
            folder.rmdir()
        aside.rename(folder)
    except OSError as error:
        raise Surroundings(
            sentence("The workspace could not be made ({why}).", why=error.strerror or error),
            "Check that the disk is not full and that you may write there; nothing was left behind.",
            details=str(error),
        ) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def join(places: Places, file: Path, file_passphrase: str, wanted: Founding, circumstances: Circumstances) -> None:
    """Start a second workstation of a space. It and its people wait for the root's signature."""
    check_passphrase(wanted.passphrase)
    invitation = read_space_file(file, file_passphrase)
    printed_line(wanted.person, "The person's name")
    with built_aside(places, circumstances) as aside:
        key_file = KeyFile.create(aside.keys)
        desk = _first_desk(aside, key_file, wanted.passphrase, circumstances, invitation)
        try:
            _write_joining(desk, wanted)
            desk.workspace.keep_local(ROOT_NOTE, invitation.root.raw)
        finally:
            desk.close()


def _write_joining(desk: Desk, wanted: Founding) -> None:
    now, device = desk.circumstances.now_ms(), desk.workspace.identity.device
    person_key = desk.sealing_key(PERSON, desk.person)
    with desk.act() as act:
        write_stream(desk, act, "joined", practice=wanted.practice)
        act.write(DEVICE, device, _device(desk, now), actor=device)
        person = {"name": wanted.person, "title": wanted.title}
        act.write(PERSON_RECORD, desk.person, person, keys={PERSON: person_key}, actor=device)
        act.write(PERSON_KEY, desk.new_id(), person_key_values(desk, now), actor=device)


def export_space(desk: Desk, file: Path, passphrase: str) -> None:
    """Write what a second workstation needs to join, under a passphrase that travels apart."""
    check_passphrase(passphrase)
    identity = desk.workspace.identity
    invitation = SpaceInvitation(identity.space, identity.partition, root_of(desk.workspace), desk.keys.space_key())
    write_space_file(invitation, file, passphrase, desk.circumstances.randomness, cost=desk.circumstances.cost)


def root_of(workspace: Workspace) -> PublicKey:
    """The root's public key of this workspace's space."""
    return PublicKey(workspace.local(ROOT_NOTE))


def is_practice(workspace: Workspace) -> bool:
    """Whether this is a practice workspace, whose certificates are worth nothing."""
    row = workspace.row("SELECT max(practice) FROM streams")
    return bool(row and row[0])
