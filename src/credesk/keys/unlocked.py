"""What one person's passphrase opened, for a settable time."""

import hashlib
import hmac
from collections.abc import Callable, Iterable
from types import TracebackType
from typing import NoReturn, TypeAlias

from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, Randomness
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.keys.database import KeyDatabase
from credesk.keys.errors import KeyDamaged, KeyNotHeld, Locked
from credesk.keys.holders import (
    SHARED_ROLES,
    HeldKey,
    HolderKeys,
    Role,
    held_keys,
    read_private,
    refuse_known,
    require_current,
    seal_workspace,
    write_holder,
    write_private,
)
from credesk.keys.remembered import Remembered, read_remembered, write_remembered
from credesk.keys.sealing import SealingKeys
from credesk.keys.secrets import Secret, framed
from credesk.keys.signatures import PublicKey, SigningKey
from credesk.keys.stretching import STANDARD_COST, KdfCost
from credesk.keys.workstation import DEVICE, SPACE, read_workstation_key

Clock: TypeAlias = Callable[[], float]
"""Seconds that only go forward, such as ``time.monotonic``."""

IDLE_SECONDS = 600.0
_SOURCE = b"credesk-source-1"


class Unlocked:
    """A person's keys while they are open: until ``lock``, or ``idle_seconds`` after the last use.

    Opening it cost one run of scrypt; everything here costs none. Every method raises Locked once it is over.
    """

    def __init__(
        self, database: KeyDatabase, keys: HolderKeys, clock: Clock, idle_seconds: float = IDLE_SECONDS
    ) -> None:
        self.person: Id = keys.person
        self.idle_seconds = idle_seconds
        self._database, self._keys, self._clock = database, keys, clock
        self._last_use = clock()
        self._is_open = True
        self._signing: dict[bytes, SigningKey] = {}
        self.sealing = SealingKeys(database, self._workspace_bytes)

    def _open(self) -> HolderKeys:
        """The keys, and the time starts again."""
        if self.is_locked:
            self.lock()
            raise Locked
        self._last_use = self._clock()
        return self._keys

    def _gate(self) -> None:
        self._open()

    def _workspace_bytes(self) -> bytes:
        return self._open().workspace.reveal()

    @property
    def is_locked(self) -> bool:
        """Whether the keys are closed; asking does not count as a use."""
        return not self._is_open or self.seconds_left <= 0

    @property
    def seconds_left(self) -> float:
        """Seconds until the keys lock by themselves; 0 when locked."""
        return max(0.0, self._last_use + self.idle_seconds - self._clock()) if self._is_open else 0.0

    @property
    def is_current(self) -> bool:
        """Whether the person's passphrase is still the one that opened this."""
        try:
            require_current(self._database, self._keys)
        except (Locked, KeyDamaged):
            return False
        return True

    def lock(self) -> None:
        """Close the keys: what was opened is overwritten or dropped."""
        self._is_open = False
        self._keys.forget()
        self.sealing.forget()
        for key in self._signing.values():
            key.forget()
        self._signing.clear()

    def held(self) -> tuple[HeldKey, ...]:
        """The private keys that this person holds."""
        return held_keys(self._database, self.person)

    def person_key(self, public: PublicKey | None = None) -> SigningKey:
        """The person's own key; ``public`` names one while a new one waits. Raises KeyNotHeld or KeyDamaged."""
        return self.signing_key(Role.PERSON, public)

    def own_keys(self) -> tuple[PublicKey, ...]:
        """The public keys of the person's own key, and of a new one that waits to take its place."""
        return tuple(held.public for held in self.held() if held.role is Role.PERSON)

    def make_own_key(self, randomness: Randomness) -> PublicKey:
        """A new own key beside the present one, which counts until the new one is on record."""
        return self._store(Role.PERSON, Secret.random(randomness), randomness)

    def drop_own_key(self, public: PublicKey) -> None:
        """Delete a former own key. The last one is kept."""
        with self._database.writing():
            require_current(self._database, self._open())
            if public in self.own_keys() and len(self.own_keys()) > 1:
                self._signing.pop(Role.PERSON.value.encode() + public.raw, None)
                self._database.write(
                    "DELETE FROM private_keys WHERE person = ? AND role = ? AND public_key = ?",
                    (self.person, Role.PERSON.value, public.raw),
                )

    def signing_key(self, role: Role, public: PublicKey | None = None) -> SigningKey:
        """The person's copy of a key; ``public`` names one where there are several of a role.

        Raises KeyNotHeld, KeyDamaged, and BadInput where several fit.
        """
        return self._signer(self._one(role, public))

    def _one(self, role: Role, public: PublicKey | None) -> HeldKey:
        if public is not None:
            return HeldKey(role, public)
        fitting = [held for held in self.held() if held.role is role]
        if len(fitting) > 1:
            raise BadInput(
                sentence("This person holds {count} {role} keys.", count=len(fitting), role=role.value),
                "Name one of them.",
            )
        if not fitting:
            raise KeyNotHeld(role.value)
        return fitting[0]

    def _signer(self, held: HeldKey) -> SigningKey:
        keys = self._open()
        name = held.role.value.encode() + held.public.raw
        if name not in self._signing:
            self._signing[name] = SigningKey(read_private(self._database, keys, held), self._gate)
        return self._signing[name]

    def device_key(self) -> SigningKey:
        """This workstation's key, which signs the heads of streams. Raises KeyNotHeld or KeyDamaged."""
        keys = self._open()
        if b"" not in self._signing:
            secret = read_workstation_key(self._database, DEVICE, keys.workspace)
            self._signing[b""] = SigningKey(secret, self._gate)
        return self._signing[b""]

    def space_key(self) -> Secret:
        """The 32 bytes that the workstations of a space share."""
        return read_workstation_key(self._database, SPACE, self._open().workspace)

    def remembered(self) -> Remembered:
        """The workspace's root and the last journal entry, as they were noted here."""
        return read_remembered(self._database, self._open().workspace)

    def remember(self, noted: Remembered, randomness: Randomness) -> None:
        """Note the workspace's root and the last journal entry, where they are not noted already."""
        if self.remembered() != noted:
            with self._database.writing():
                write_remembered(self._database, noted, self._open().workspace, randomness)

    def workspace_key(self) -> Secret:
        """The key that wraps this workstation's keys; for the recovery file."""
        return Secret(self._open().workspace.reveal())

    def private_key(self, held: HeldKey) -> Secret:
        """The bytes of a private key that this person holds; for the recovery file and for copies."""
        return read_private(self._database, self._open(), held)

    def source_key(self, *texts: str) -> bytes:
        """32 bytes: HMAC-SHA256 of the texts (NFC) under the space key, so that two workstations of a space
        know the same source by the same bytes and nobody else can guess it."""
        message = _SOURCE + framed(*(nfc(text).encode(errors="surrogatepass") for text in texts))
        return hmac.new(self.space_key().reveal(), message, hashlib.sha256).digest()

    def forget_signer(self, held: HeldKey) -> None:
        """Drop a private key that was opened, because its copies were deleted."""
        signer = self._signing.pop(held.role.value.encode() + held.public.raw, None)
        if signer is not None:
            signer.forget()

    def make_key(self, role: Role, randomness: Randomness) -> PublicKey:
        """A new issuing, status or root key, held by this person."""
        _require_shared(role)
        return self._store(role, Secret.random(randomness), randomness)

    def _store(self, role: Role, seed: Secret, randomness: Randomness) -> PublicKey:
        keys = self._open()
        with self._database.writing():
            require_current(self._database, keys)
            return write_private(self._database, keys, role, seed, randomness)

    def add_person(
        self,
        person: Id,
        passphrase: str,
        randomness: Randomness,
        *,
        cost: KdfCost = STANDARD_COST,
        copies: Iterable[HeldKey] = (),
    ) -> PublicKey:
        """Give a person keys here: their own (its public key is returned), the workspace key, and ``copies``.

        Raises HolderExists, KeyNotHeld for a copy that this person cannot make, BadInput for the passphrase.
        """
        refuse_known(self._database, person)
        secrets = [(held.role, self._copy(held)) for held in copies]
        holder, keys = seal_workspace(person, passphrase, self._open().workspace, randomness, cost)
        try:
            with self._database.writing():
                require_current(self._database, self._keys)
                refuse_known(self._database, person)
                write_holder(self._database, holder)
                for role, secret in secrets:
                    write_private(self._database, keys, role, secret, randomness)
                return write_private(self._database, keys, Role.PERSON, Secret.random(randomness), randomness)
        finally:
            keys.forget()

    def _copy(self, held: HeldKey) -> Secret:
        _require_shared(held.role)
        return self.private_key(held)

    def give_copies(self, receiver: "Unlocked", copies: Iterable[HeldKey], randomness: Randomness) -> None:
        """Copies of keys for another person of this key file, whose keys are open too; all or none."""
        secrets = [(held.role, self._copy(held)) for held in copies]
        with self._database.writing():
            for role, secret in secrets:
                receiver.take_copy(role, secret, randomness)

    def take_copy(self, role: Role, secret: Secret, randomness: Randomness) -> PublicKey:
        """Hold a copy of an issuing, status or root key from elsewhere, inside ``give_copies`` or alone."""
        _require_shared(role)
        return self._store(role, secret, randomness)

    def __enter__(self) -> "Unlocked":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lock()

    def __repr__(self) -> str:
        return f"Unlocked({self.person.hex()}, {'locked' if self.is_locked else 'open'})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("unlocked keys are not pickled")


def _require_shared(role: Role) -> None:
    if role not in SHARED_ROLES:
        raise BadInput("A person's own key is never copied, and each person has one.")
