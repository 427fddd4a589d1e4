"""The recovery file: what a workstation cannot do without, for the day when every passphrase is forgotten."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from credesk.domain.ids import Id, Randomness
from credesk.keys.carrier import LONGEST, CarrierKind, read_carrier, write_carrier
from credesk.keys.database import KeyDatabase
from credesk.keys.durable import read_limited, write_promised
from credesk.keys.errors import CarrierDamaged, KeyDamaged, KeyNotHeld, OtherWorkspaceKey, WrongRecoveryCode
from credesk.keys.holders import SHARED_ROLES, HeldKey, Role, seal_workspace, write_holder, write_private
from credesk.keys.key_file import KeyFile
from credesk.keys.recovery_code import code_bytes, new_code
from credesk.keys.secrets import KEY_LENGTH, Secret
from credesk.keys.signatures import public_of
from credesk.keys.stretching import FILE_COST, STANDARD_COST, KdfCost
from credesk.keys.unlocked import IDLE_SECONDS, Clock, Unlocked
from credesk.keys.workstation import DEVICE, SPACE, has_workstation_key, read_workstation_key, write_workstation_key

RECOVERY_FILE = CarrierKind(b"credrecv", "recovery file")
_WORKSPACE, _SPACE, _DEVICE = 1, 2, 3
_ROLE_NUMBERS = {Role.ISSUING: 4, Role.STATUS: 5, Role.ROOT: 6}
_NUMBER_ROLES = {number: role for role, number in _ROLE_NUMBERS.items()}
_RECORD_LENGTH = 1 + KEY_LENGTH
_MOST_RECORDS = 256


@dataclass(frozen=True, slots=True)
class RecoveryContents:
    """What a recovery file carries. The secrets show nothing of themselves."""

    workspace: Secret
    space: Secret
    device: Secret
    shared: tuple[tuple[Role, Secret], ...]


@dataclass(frozen=True, slots=True)
class RecoveryMade:
    """What to tell the person: the code, shown once and kept nowhere, and which keys the file carries.

    ``missing`` are keys that only other people hold here: they must make a file of their own.
    """

    code: str
    keys: tuple[HeldKey, ...]
    missing: tuple[HeldKey, ...]

    def __repr__(self) -> str:
        return f"RecoveryMade(code hidden, {len(self.keys)} keys, {len(self.missing)} missing)"


def make_recovery_file(
    key_file: KeyFile,
    unlocked: Unlocked,
    path: Path,
    randomness: Randomness,
    *,
    cost: KdfCost = FILE_COST,
    replace: bool = False,
) -> RecoveryMade:
    """Write everything that this person can open under a new random code, durably, and open it again.

    Raises KeyFileExists, NotWritten, KeyDamaged, Locked.
    """
    keys = tuple(held for held in unlocked.held() if held.role in SHARED_ROLES)
    body = _body(
        unlocked.workspace_key(),
        unlocked.space_key(),
        read_workstation_key(key_file.database, DEVICE, unlocked.workspace_key()),
        [(held.role, unlocked.private_key(held)) for held in keys],
    )
    code = new_code(randomness)
    content = write_carrier(RECOVERY_FILE, b"", body, code_bytes(code), randomness, cost)
    write_promised(path, content, replace=replace)
    missing = tuple(held for held in key_file.shared_keys() if held not in keys)
    return RecoveryMade(code, keys, missing)


def _body(workspace: Secret, space: Secret, device: Secret, shared: Iterable[tuple[Role, Secret]]) -> bytes:
    records = [(_WORKSPACE, workspace), (_SPACE, space), (_DEVICE, device)]
    ordered = sorted(shared, key=lambda pair: (_ROLE_NUMBERS[pair[0]], public_of(pair[1].reveal()).raw))
    records += [(_ROLE_NUMBERS[role], secret) for role, secret in ordered]
    return b"".join(bytes([number]) + secret.reveal() for number, secret in records)


def read_recovery_file(path: Path, code: str) -> RecoveryContents:
    """Open a recovery file. Raises NotReadable, CarrierDamaged, CarrierNewer or WrongRecoveryCode."""
    secret = code_bytes(code)
    carrier = read_carrier(RECOVERY_FILE, read_limited(path, LONGEST))
    body = carrier.body(secret, lambda: WrongRecoveryCode("it is the code of another file"))
    return _contents(body)


def _contents(body: bytes) -> RecoveryContents:
    count, rest = divmod(len(body), _RECORD_LENGTH)
    records = [body[start : start + _RECORD_LENGTH] for start in range(0, len(body), _RECORD_LENGTH)]
    numbers = [record[0] for record in records]
    if rest or not 3 <= count <= _MOST_RECORDS or numbers[:3] != [_WORKSPACE, _SPACE, _DEVICE]:
        raise CarrierDamaged(RECOVERY_FILE.name, "its records do not fit")
    if not set(numbers[3:]) <= set(_NUMBER_ROLES):
        raise CarrierDamaged(RECOVERY_FILE.name, "it holds a kind of key that does not exist")
    workspace, space, device, *shared = (Secret(record[1:]) for record in records)
    roles = [_NUMBER_ROLES[number] for number in numbers[3:]]
    return RecoveryContents(workspace, space, device, tuple(zip(roles, shared, strict=True)))


def recover(
    key_file: KeyFile,
    path: Path,
    code: str,
    person: Id,
    passphrase: str,
    randomness: Randomness,
    clock: Clock,
    *,
    cost: KdfCost = STANDARD_COST,
) -> Unlocked:
    """Give a person the keys of a recovery file under a new passphrase, in one transaction.

    What the person had here is replaced, so their own key is a new one: its public key is to be recorded.
    Other people's keys stay. A root key that was moved out of a key file with people in it stays out.
    An empty key file takes the workstation's keys from the recovery file. Raises what
    ``read_recovery_file`` raises, and OtherWorkspaceKey where the file belongs to another workspace.
    """
    contents = read_recovery_file(path, code)
    database = key_file.database
    holder, keys = seal_workspace(person, passphrase, contents.workspace, randomness, cost)
    stays_out = _is_without_root(key_file)
    with database.writing():
        _restore_workstation(database, contents, randomness)
        database.write("DELETE FROM private_keys WHERE person = ?", (person,))
        write_holder(database, holder)
        write_private(database, keys, Role.PERSON, Secret.random(randomness), randomness)
        for role, secret in contents.shared:
            if role is Role.ROOT and stays_out:
                continue
            write_private(database, keys, role, secret, randomness)
    return Unlocked(database, keys, clock, IDLE_SECONDS)


def _is_without_root(key_file: KeyFile) -> bool:
    """Whether people have keys here and none of them holds a root key."""
    return bool(key_file.persons()) and all(held.role is not Role.ROOT for held in key_file.shared_keys())


def _restore_workstation(database: KeyDatabase, contents: RecoveryContents, randomness: Randomness) -> None:
    kinds = {SPACE: contents.space, DEVICE: contents.device}
    sound = [kind for kind in kinds if _is_sound(database, kind, contents.workspace)]
    if not sound and _has_keys(database):
        raise OtherWorkspaceKey
    for kind, secret in kinds.items():
        if kind not in sound:
            write_workstation_key(database, kind, secret, contents.workspace, randomness)


def _is_sound(database: KeyDatabase, kind: str, workspace: Secret) -> bool:
    try:
        read_workstation_key(database, kind, workspace)
    except (KeyNotHeld, KeyDamaged):
        return False
    return True


def _has_keys(database: KeyDatabase) -> bool:
    tables = ("holders", "sealing_keys")
    return any(has_workstation_key(database, kind) for kind in (SPACE, DEVICE)) or any(
        database.row(f"SELECT 1 FROM {table} LIMIT 1")  # noqa: S608
        for table in tables
    )
