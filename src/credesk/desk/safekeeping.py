"""What survives a lost laptop or passphrase: backup and restore, the recovery file, recovering keys."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from credesk import __version__
from credesk.certificates.words import date_text
from credesk.credentials.trust_file import fingerprint_words
from credesk.desk.circumstances import Circumstances, Progress, check_passphrase
from credesk.desk.files import write_file
from credesk.desk.found import built_aside, is_practice, person_key_values, root_of, write_stream
from credesk.desk.issuers import issuer_versions
from credesk.desk.keys_root import latest_trust_number, root_id, root_key, stolen_keys
from credesk.desk.keys_waiting import Waiting
from credesk.desk.outside import read_file
from credesk.desk.places import Places
from credesk.desk.recovery_sheet import SheetFacts, sheet_pdf
from credesk.desk.session import Desk, find_person
from credesk.domain.civil import day_of
from credesk.domain.errors import BadInput, CredeskError, Refused, Surroundings
from credesk.domain.sentences import sentence
from credesk.keys.copies import back_up_key_file, restore_key_file
from credesk.keys.durable import on_another_device
from credesk.keys.holders import Role
from credesk.keys.key_file import KeyFile
from credesk.keys.recovery import make_recovery_file, read_recovery_file, recover
from credesk.keys.root_file import RootFile, RootMemory, RootOutside, write_root_file
from credesk.keys.signatures import public_of
from credesk.workspace import backup as workspace_backup
from credesk.workspace.journal.kinds import PERSON_KEY, RECOVERY, ROOT_REQUEST
from credesk.workspace.restore import restore as restore_workspace
from credesk.workspace.store import Workspace

LARGEST_RECOVERY = 1024 * 1024


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What a backup did: evidence objects there now, how many are new, and where the keys' copy lies."""

    objects: int
    copied: int
    keys: Path
    damaged: tuple[str, ...]
    missing: tuple[str, ...]
    is_same_disk: bool


def back_up(desk: Desk, target: Path, keys_copy: Path | None, progress: Progress) -> BackedUp:
    """Copy database and evidence to a folder, and keys.db to a second file; all is read back."""
    keys = keys_copy or target.with_name(f"{target.name}-keys.db")
    _make_folder(target)
    done = workspace_backup.back_up(
        desk.workspace,
        target,
        now_ms=desk.circumstances.now_ms(),
        version=__version__,
        told=progress.told,
        cancelled=lambda: progress.cancelled,
    )
    back_up_key_file(desk.key_file, keys, replace=True)
    desk.workspace.keep_local("last backup", desk.circumstances.now_ms())
    objects = len([digest for digest in workspace_backup.cited_objects(desk.workspace.connection) if digest])
    return BackedUp(objects, done.copied, keys, done.damaged, done.missing, done.is_same_disk)


def _make_folder(target: Path) -> None:
    try:
        target.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise Surroundings(
            sentence("The folder {target} cannot be made ({why}).", target=target, why=error.strerror or error),
            "Is the stick or share there?",
        ) from error


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore brought: evidence objects, the new stream, and what the backup lacked."""

    objects: int
    stream: str
    damaged: tuple[str, ...]
    missing: tuple[str, ...]


def restore(
    source: Path,
    keys_copy: Path | None,
    places: Places,
    person: str,
    passphrase: str,
    circumstances: Circumstances,
    progress: Progress,
) -> Restored:
    """Make a workspace from a backup; it writes to a new stream, whose first entry names the old one."""
    keys = keys_copy or source.with_name(f"{source.name}-keys.db")
    if not keys.is_file():
        raise BadInput(
            sentence("There is no copy of the keys at {keys}.", keys=keys), "Say where it lies with --keys FILE."
        )
    with built_aside(places, circumstances) as aside:
        done = restore_workspace(
            source,
            aside.workspace,
            stream=circumstances.randomness(8),
            told=progress.told,
            cancelled=lambda: progress.cancelled,
        )
        restore_key_file(keys, aside.keys)
        _begin_stream(aside, person, passphrase, circumstances, done.was.stream)
    objects = done.manifest.evidence_objects
    return Restored(objects, done.identity.stream.hex(), done.damaged, done.missing)


def _begin_stream(places: Places, person: str, passphrase: str, circumstances: Circumstances, continues: bytes) -> None:
    workspace = Workspace.open(places.workspace, write=True)
    try:
        with KeyFile.open(places.keys) as key_file:
            keys = key_file.unlock(find_person(workspace, person), passphrase, circumstances.monotonic)
            desk = Desk(places, workspace, key_file, keys, circumstances)
            desk.check_root()
            with desk.act() as act:
                write_stream(desk, act, "restored", practice=is_practice(workspace), continues=continues)
            desk.remember()
            keys.lock()
    finally:
        workspace.close()


@dataclass(frozen=True, slots=True)
class RecoveryFile:
    """A recovery file that was written: where, its code, shown once, and whether it lies on another disk."""

    file: Path
    code: str
    on_another_disk: bool


def new_recovery_file(desk: Desk, file: Path) -> RecoveryFile:
    """Write a recovery file under a new code; where it lies on another disk, that is recorded."""
    made = make_recovery_file(
        desk.key_file, desk.keys, file, desk.circumstances.randomness, cost=desk.circumstances.cost
    )
    keys = [held.public.raw for held in made.keys]
    remember_recovery(desk, file, keys)
    elsewhere = on_another_device(file, desk.places.keys)
    if elsewhere:
        _record_recovery(desk, "another disk", keys)
    return RecoveryFile(file, made.code, elsewhere)


def recovery_with_sheet(desk: Desk, sheet: Path, file: Path | None = None) -> RecoveryFile:
    """A new recovery file and its printed sheet, the only place of its code. Without ``file`` it lies in the workspace.

    Where the sheet cannot be written, the recovery file goes too: nobody would know its code.
    """
    if sheet.exists():
        raise BadInput(
            sentence("The file {sheet} exists already.", sheet=sheet), "It was left as it is. Choose another name."
        )
    made = new_recovery_file(desk, file) if file is not None else recovery_for_new_keys(desk)
    row = next(iter(issuer_versions(desk.workspace)), None)
    facts = SheetFacts(
        row.legal_name if row is not None else "",
        made.file.name,
        made.code,
        " ".join(fingerprint_words(root_of(desk.workspace).raw)),
        date_text(day_of(desk.circumstances.now_ms()), "en"),
    )
    try:
        write_file(sheet, sheet_pdf(facts), mode=0o600)
    except CredeskError:
        made.file.unlink(missing_ok=True)
        raise
    return made


def recovery_for_new_keys(desk: Desk) -> RecoveryFile:
    """A recovery file that carries keys made since the last one, beside the workspace until it is copied away."""
    number = 2
    while (file := desk.places.numbered_recovery(number)).exists():
        number += 1
    return new_recovery_file(desk, file)


def remember_recovery(desk: Desk, file: Path, keys: Sequence[bytes]) -> None:
    """Remember which keys a recovery file carries (raw public bytes), so that a copy of it is recognised."""
    desk.workspace.keep_local(_note_of(file), b"".join(keys))


def _note_of(file: Path) -> str:
    return f"recovery file {hashlib.sha256(read_file(file, LARGEST_RECOVERY)).hexdigest()}"


def note_recovery_kept(desk: Desk, file: Path) -> None:
    """Record that a recovery file of this workspace lies on another disk (another st_dev)."""
    carried = desk.workspace.local(_note_of(file))
    if carried is None:
        raise BadInput(
            sentence("{file} is not a recovery file of this workspace.", file=file),
            "Copy the one that was written for it.",
        )
    if not on_another_device(file, desk.places.keys):
        raise Refused(
            sentence("{file} lies on the same disk as the keys, so one loss would take both.", file=file),
            "Copy it to a stick or share.",
        )
    _record_recovery(desk, "another disk", [carried[start : start + 32] for start in range(0, len(carried), 32)])


def decline_recovery(desk: Desk) -> None:
    """Record that this person does without a recovery file on another disk, for every key that they hold."""
    _record_recovery(desk, "declined", [held.public.raw for held in desk.keys.held() if held.role is not Role.PERSON])


def _record_recovery(desk: Desk, how: str, keys: Sequence[bytes]) -> None:
    if not keys:
        raise Refused("You hold no issuing, status or root key, so there is nothing to recover.")
    values = {"keys": sorted(keys), "how": how, "person": desk.person}
    with desk.act() as act:
        act.write(RECOVERY, desk.new_id(), values, signer=desk.sign)


def recover_keys(
    places: Places, file: Path, code: str, name: str, passphrase: str, circumstances: Circumstances
) -> None:
    """Give a person the keys of a recovery file under a new passphrase; their new key is recorded."""
    check_passphrase(passphrase)
    workspace = Workspace.open(places.workspace, write=True)
    try:
        person = find_person(workspace, name)
        with KeyFile.open(places.keys) as key_file:
            keys = recover(
                key_file,
                file,
                code,
                person,
                passphrase,
                circumstances.randomness,
                circumstances.monotonic,
                cost=circumstances.cost,
            )
            _record_new_key(Desk(places, workspace, key_file, keys, circumstances))
            keys.lock()
    finally:
        workspace.close()


def _record_new_key(desk: Desk) -> None:
    """The root signs for the new key; where it is away, the key waits, and signs nothing before."""
    former = desk.workspace.row("SELECT id FROM person_keys WHERE person = ? ORDER BY id DESC", (desk.person,))
    values = person_key_values(desk, desk.circumstances.now_ms())
    values["supersedes"] = former["id"] if former else None
    fact = Waiting(PERSON_KEY, desk.new_id(), values)
    key, root = root_key(desk), root_id(desk.workspace)
    with desk.act() as act:
        if key is not None and root is not None:
            act.write(PERSON_KEY, fact.record, values, signer=key.sign, actor=root)
        else:
            asked = {"type": PERSON_KEY.number, "record": fact.record, "values": fact.form[2]}
            act.write(ROOT_REQUEST, desk.new_id(), asked)


def root_file_from_recovery(desk: Desk, recovery: Path, code: str, file: Path, passphrase: str) -> None:
    """Another root file out of a recovery file that was written before the root key was moved out.

    Raises Refused where the recovery file does not carry this workspace's root key.
    """
    check_passphrase(passphrase)
    root, id = root_of(desk.workspace), root_id(desk.workspace)
    contents = read_recovery_file(recovery, code)
    seed = next((one for role, one in contents.shared if role is Role.ROOT and public_of(one.reveal()) == root), None)
    row = desk.workspace.row("SELECT valid_from FROM roots WHERE public_key = ?", (root.raw,))
    if seed is None or id is None or row is None:
        raise Refused(
            "This recovery file does not carry the root key.", "Use one that was written before it was moved."
        )
    outside = RootOutside(desk.workspace.identity.space, id, root, row["valid_from"])
    memory = RootMemory(latest_trust_number(desk.workspace), stolen=stolen_keys(desk.workspace))
    write_root_file(
        RootFile(outside, seed, memory), file, passphrase, desk.circumstances.randomness, cost=desk.circumstances.cost
    )
