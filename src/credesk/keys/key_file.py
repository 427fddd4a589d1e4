"""The key file: whose keys lie here, opening them, changing a passphrase, removing, and looking for damage."""

import hashlib
import hmac
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType

from credesk.domain.ids import Id, Randomness
from credesk.domain.sentences import sentence
from credesk.keys.database import KeyDatabase
from credesk.keys.errors import HolderExists, KeyDamaged, KeyNotHeld, LastHolder
from credesk.keys.holders import (
    SHARED_ROLES,
    HeldKey,
    HolderKeys,
    Role,
    damaged_rows,
    held_keys,
    open_holder,
    read_private,
    require_current,
    seal_workspace,
    whole_private_keys,
    write_holder,
    write_private,
)
from credesk.keys.remembered import LATEST, ROOT, Remembered, shown_remembered
from credesk.keys.sealing import destroy_sealing_keys, sealing_key_ids
from credesk.keys.secrets import Secret
from credesk.keys.signatures import PublicKey
from credesk.keys.stretching import STANDARD_COST, KdfCost, passphrase_bytes
from credesk.keys.unlocked import IDLE_SECONDS, Clock, Unlocked
from credesk.keys.workstation import (
    DEVICE,
    SPACE,
    device_public,
    has_workstation_key,
    read_workstation_key,
    write_workstation_key,
)


class KeyFile:
    """``keys.db``. It holds wrapped keys only, so that reading it without a passphrase gives none of them."""

    def __init__(self, database: KeyDatabase) -> None:
        self._database = database

    @classmethod
    def create(cls, path: Path) -> "KeyFile":
        """A new, empty key file, whole or not at all. Raises KeyFileExists or NotWritten."""
        return cls(KeyDatabase.create(path))

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "KeyFile":
        """Raises KeyFileMissing, KeyFileDamaged, KeyFileNewer, KeyFileBusy or KeyFileReadOnly."""
        return cls(KeyDatabase.open(path, read_only=read_only))

    @property
    def database(self) -> KeyDatabase:
        """The open file, for the other modules of this room."""
        return self._database

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._database.path

    def close(self) -> None:
        """Give the file back. Keys that were unlocked can no longer read from it."""
        self._database.close()

    def persons(self) -> tuple[Id, ...]:
        """Who has keys here, in the order of their ids."""
        return tuple(row[0] for row in self._database.rows("SELECT person FROM holders ORDER BY person"))

    def held(self, person: Id) -> tuple[HeldKey, ...]:
        """Which private keys the person holds; damaged ones are left out (see ``damage``)."""
        return held_keys(self._database, person)

    def shared_keys(self) -> tuple[HeldKey, ...]:
        """Every issuing, status and root key that anybody holds here."""
        found = {held for person in self.persons() for held in self.held(person) if held.role in SHARED_ROLES}
        return tuple(sorted(found, key=lambda held: (held.role.value, held.public.raw)))

    def device_public(self) -> PublicKey | None:
        """This workstation's public key, or None before the first person."""
        return device_public(self._database)

    def shown_remembered(self) -> Remembered:
        """What was noted here of the workspace, without a passphrase."""
        return shown_remembered(self._database)

    def add_first_person(
        self,
        person: Id,
        passphrase: str,
        randomness: Randomness,
        clock: Clock,
        *,
        cost: KdfCost = STANDARD_COST,
        space_key: Secret | None = None,
        idle_seconds: float = IDLE_SECONDS,
    ) -> Unlocked:
        """Make the workspace key, the device's, the space key (or keep the one handed in) and the person's own.

        Raises HolderExists where somebody has keys here already; then ``Unlocked.add_person`` adds people.
        """
        workspace, device = Secret.random(randomness), Secret.random(randomness)
        holder, keys = seal_workspace(person, passphrase, workspace, randomness, cost)
        with self._database.writing():
            if self.persons():
                raise HolderExists
            write_holder(self._database, holder)
            write_private(self._database, keys, Role.PERSON, Secret.random(randomness), randomness)
            for kind, secret in ((DEVICE, device), (SPACE, space_key or Secret.random(randomness))):
                write_workstation_key(self._database, kind, secret, workspace, randomness)
        return Unlocked(self._database, keys, clock, idle_seconds)

    def unlock(self, person: Id, passphrase: str, clock: Clock, idle_seconds: float = IDLE_SECONDS) -> Unlocked:
        """Open a person's keys: one run of scrypt. Raises WrongPassphrase or KeyDamaged."""
        return Unlocked(self._database, open_holder(self._database, person, passphrase), clock, idle_seconds)

    def change_passphrase(
        self, person: Id, old: str, new: str, randomness: Randomness, *, cost: KdfCost = STANDARD_COST
    ) -> None:
        """Wrap all that the person has anew, in one transaction; killed midway, the old passphrase still works.

        Raises WrongPassphrase, KeyDamaged (then nothing was changed) or BadInput for the new passphrase.
        """
        passphrase_bytes(new)
        former = open_holder(self._database, person, old)
        try:
            holder, keys = seal_workspace(person, new, former.workspace, randomness, cost)
            with self._database.writing():
                require_current(self._database, former)
                secrets = self._secrets(former)
                write_holder(self._database, holder)
                for role, secret in secrets:
                    write_private(self._database, keys, role, secret, randomness)
            keys.forget()
        finally:
            former.forget()

    def _secrets(self, keys: HolderKeys) -> list[tuple[Role, Secret]]:
        held_by_person = whole_private_keys(self._database, keys.person)
        return [(held.role, read_private(self._database, keys, held)) for held in held_by_person]

    def remove_person(self, person: Id, *, even_last_copies: bool = False) -> None:
        """Delete all that the person has here. Raises KeyNotHeld, or LastHolder for what nobody else can open."""
        with self._database.writing():
            if person not in self.persons():
                raise KeyNotHeld(Role.PERSON.value)
            if len(self.persons()) == 1:
                raise LastHolder("this workspace")
            for held in self.held(person):
                self._require_other_holder(person, held, even_last_copies)
            self._database.write("DELETE FROM holders WHERE person = ?", (person,))

    def remove_copy(self, person: Id, held: HeldKey, *, even_last_copies: bool = False) -> None:
        """Delete the person's copy of a key. Raises KeyNotHeld, or LastHolder where it is the only one."""
        with self._database.writing():
            self._require_other_holder(person, held, even_last_copies)
            gone = self._database.write(
                "DELETE FROM private_keys WHERE person = ? AND role = ? AND public_key = ?",
                (person, held.role.value, held.public.raw),
            )
            if not gone:
                raise KeyNotHeld(held.role.value)

    def remove_everywhere(self, held: HeldKey) -> int:
        """Delete every person's copy of a key at once, because it lies elsewhere or has ended. Gives how many."""
        if held.role not in SHARED_ROLES:
            raise KeyNotHeld(held.role.value)
        with self._database.writing():
            return self._database.write(
                "DELETE FROM private_keys WHERE role = ? AND public_key = ?", (held.role.value, held.public.raw)
            )

    def _require_other_holder(self, person: Id, held: HeldKey, is_waived: bool) -> None:
        others = (self.held(other) for other in self.persons() if other != person)
        if held.role in SHARED_ROLES and not is_waived and not any(held in keys for keys in others):
            raise LastHolder(
                sentence("the {role} key {multibase}", role=held.role.value, multibase=held.public.multibase)
            )

    def sealing_key_ids(self, kind: str, subject: Id) -> tuple[bytes, ...]:
        """The ids of a subject's sealing keys; no passphrase is needed."""
        return sealing_key_ids(self._database, kind, subject)

    def destroy_sealing_keys(self, key_ids: Iterable[bytes]) -> int:
        """Erase: delete sealing keys for good; no passphrase is needed. Gives how many there were."""
        return destroy_sealing_keys(self._database, key_ids)

    def damage(self, unlocked: Unlocked | None = None) -> tuple[KeyDamaged, ...]:
        """Every damaged row by name: people's always, the workstation's and sealing keys with ``unlocked``."""
        found = list(damaged_rows(self._database))
        if unlocked is not None:
            found += self._damaged_workstation_keys(unlocked) + unlocked.sealing.damaged()
        return tuple(found)

    def _damaged_workstation_keys(self, unlocked: Unlocked) -> list[KeyDamaged]:
        found, workspace = [], unlocked.workspace_key()
        for kind in (DEVICE, SPACE, ROOT, LATEST):
            try:
                if has_workstation_key(self._database, kind):
                    read_workstation_key(self._database, kind, workspace)
            except KeyDamaged as damage:
                found.append(damage)
        return found

    def __enter__(self) -> "KeyFile":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"KeyFile({self.path})"


class UnlockedPeople:
    """The keys that are open in this process, so that a person's passphrase is stretched once and not per call."""

    def __init__(
        self, key_file: KeyFile, clock: Clock, randomness: Randomness, idle_seconds: float = IDLE_SECONDS
    ) -> None:
        self._key_file, self._clock, self._idle_seconds = key_file, clock, idle_seconds
        self._blind = randomness(32)
        self._open: dict[Id, tuple[bytes, Unlocked]] = {}

    def unlock(self, person: Id, passphrase: str) -> Unlocked:
        """The person's open keys; scrypt runs only where they are closed or the passphrase is another."""
        typed = hmac.new(self._blind, passphrase_bytes(passphrase), hashlib.sha256).digest()
        known = self._open.get(person)
        if known and hmac.compare_digest(known[0], typed) and not known[1].is_locked and known[1].is_current:
            return known[1]
        unlocked = self._key_file.unlock(person, passphrase, self._clock, self._idle_seconds)
        if known:
            known[1].lock()
        self._open[person] = (typed, unlocked)
        return unlocked

    def lock_all(self) -> None:
        """Close everything that is open."""
        for _, unlocked in self._open.values():
            unlocked.lock()
        self._open.clear()
