"""People's rows in the key file: the workspace key under each passphrase, and each holder's private keys."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, Randomness
from credesk.domain.sentences import sentence
from credesk.keys import pkcs8
from credesk.keys.database import KeyDatabase, Row
from credesk.keys.errors import HolderExists, KeyDamaged, KeyNotHeld, Locked, WrongPassphrase
from credesk.keys.secrets import KEY_LENGTH, Secret, Wrapped, context, framed, unwrap, wrap
from credesk.keys.signatures import PublicKey, public_of
from credesk.keys.stretching import SALT_LENGTH, STANDARD_COST, KdfCost, passphrase_bytes, stretch

_CHECKSUM_LENGTH = 16
_PERSON_LENGTH = 16


class Role(Enum):
    """What a holder's private key is for."""

    PERSON = "person"
    ISSUING = "issuing"
    STATUS = "status"
    ROOT = "root"


SHARED_ROLES = (Role.ISSUING, Role.STATUS, Role.ROOT)
"""Keys of the organisation: every person who may use one has a copy under their own passphrase."""


@dataclass(frozen=True, slots=True)
class HeldKey:
    """A private key that a person holds: what it is for, and its public key."""

    role: Role
    public: PublicKey


@dataclass(frozen=True, slots=True)
class Holder:
    """One person's entry: how their passphrase is stretched, and the workspace key wrapped under it."""

    person: Id
    salt: bytes
    cost: KdfCost
    wrapped: Wrapped


class HolderKeys:
    """What a passphrase opened: the AES key of the holder's PKCS#8 files and the workspace key."""

    __slots__ = ("_aes_key", "cost", "person", "salt", "workspace")

    def __init__(self, holder: Holder, aes_key: bytearray, workspace: Secret) -> None:
        self.person, self.salt, self.cost = holder.person, holder.salt, holder.cost
        self._aes_key = aes_key
        self.workspace = workspace

    def encrypted(self, seed: Secret, randomness: Randomness) -> bytes:
        """The private key as PKCS#8 under the holder's passphrase."""
        return pkcs8.encrypted(seed.reveal(), self._aes_key, self.salt, self.cost, randomness)

    def decrypted(self, der: bytes) -> bytes | None:
        """The private key in a PKCS#8 file of this holder, or None."""
        return pkcs8.decrypted(der, self._aes_key, self.salt, self.cost)

    def forget(self) -> None:
        """Overwrite both keys."""
        self._aes_key[:] = bytes(len(self._aes_key))
        self.workspace.forget()

    def __repr__(self) -> str:
        return f"HolderKeys({self.person.hex()})"


def _check(*parts: bytes) -> bytes:
    return hashlib.sha256(framed(*parts)).digest()[:_CHECKSUM_LENGTH]


def _number(value: int) -> bytes:
    return value.to_bytes(8, "big", signed=True)


def _holder_checksum(person: bytes, salt: bytes, n: int, r: int, p: int, nonce: bytes, wrapped: bytes) -> bytes:
    return _check(b"holder", person, salt, _number(n), _number(r), _number(p), nonce, wrapped)


def _private_checksum(person: bytes, role: str, public: bytes, der: bytes) -> bytes:
    return _check(b"private key", person, role.encode(), public, der)


def _holder_from(row: Row) -> Holder | None:
    """The row as a holder; None where the checksum, or a type that it covers, is not as written."""
    person, salt, n, r, p, nonce, wrapped, checksum = row
    try:
        if _holder_checksum(person, salt, n, r, p, nonce, wrapped) != checksum:
            return None
        return Holder(person, salt, KdfCost(n, r, p), Wrapped(nonce, wrapped))
    except (TypeError, AttributeError, OverflowError, BadInput):
        return None


def damaged_holder() -> KeyDamaged:
    """The error for a person's entry that is not as it was written."""
    return KeyDamaged("the entry of this person's passphrase", "Other people's keys still work.")


def read_holder(database: KeyDatabase, person: Id) -> Holder | None:
    """The person's entry, or None. Raises KeyDamaged where it was altered."""
    row = database.row("SELECT * FROM holders WHERE person = ?", (person,))
    if row is None:
        return None
    holder = _holder_from(row)
    if holder is None:
        raise damaged_holder()
    return holder


def write_holder(database: KeyDatabase, holder: Holder) -> None:
    """Insert the entry or put it in the place of the former one, inside a transaction."""
    cost = holder.cost
    values = (holder.person, holder.salt, cost.n, cost.r, cost.p, holder.wrapped.nonce, holder.wrapped.ciphertext)
    database.write(
        """INSERT INTO holders VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (person) DO UPDATE SET salt = excluded.salt,
           n = excluded.n, r = excluded.r, p = excluded.p, nonce = excluded.nonce, wrapped = excluded.wrapped,
           checksum = excluded.checksum""",
        (*values, _holder_checksum(*values)),
    )


def seal_workspace(
    person: Id, passphrase: str, workspace: Secret, randomness: Randomness, cost: KdfCost = STANDARD_COST
) -> tuple[Holder, HolderKeys]:
    """A new entry for a person, and the keys that its passphrase opens. Nothing is written yet."""
    if len(person) != _PERSON_LENGTH:
        raise BadInput(
            sentence(
                "A person's id has {person_length} bytes, not {count}.", person_length=_PERSON_LENGTH, count=len(person)
            )
        )
    salt = randomness(SALT_LENGTH)
    aes_key, wrapping_key = _both(passphrase, salt, cost)
    wrapped = wrap(workspace.reveal(), wrapping_key, context("workspace", person), randomness)
    holder = Holder(person, salt, cost, wrapped)
    return holder, HolderKeys(holder, aes_key, Secret(workspace.reveal()))


def _both(passphrase: str, salt: bytes, cost: KdfCost) -> tuple[bytearray, bytearray]:
    both = stretch(passphrase_bytes(passphrase), salt, cost, 2 * KEY_LENGTH)
    halves = both[:KEY_LENGTH], both[KEY_LENGTH:]
    both[:] = bytes(len(both))
    return halves


def open_holder(database: KeyDatabase, person: Id, passphrase: str) -> HolderKeys:
    """One run of scrypt. Raises WrongPassphrase, as slowly for a person without keys here, or KeyDamaged."""
    holder = read_holder(database, person)
    if holder is None:
        _both(passphrase, bytes(SALT_LENGTH), _usual_cost(database))
        raise WrongPassphrase
    aes_key, wrapping_key = _both(passphrase, holder.salt, holder.cost)
    workspace = unwrap(holder.wrapped, wrapping_key, context("workspace", person), WrongPassphrase)
    return HolderKeys(holder, aes_key, Secret(workspace))


def _usual_cost(database: KeyDatabase) -> KdfCost:
    row = database.row("SELECT * FROM holders LIMIT 1")
    holder = _holder_from(row) if row else None
    return holder.cost if holder else STANDARD_COST


def refuse_known(database: KeyDatabase, person: Id) -> None:
    """Raise HolderExists where the person has an entry, whole or damaged."""
    if database.row("SELECT 1 FROM holders WHERE person = ?", (person,)):
        raise HolderExists


def require_current(database: KeyDatabase, keys: HolderKeys) -> None:
    """Raise Locked where the passphrase was changed, or the person removed, since ``keys`` were opened."""
    holder = read_holder(database, keys.person)
    if holder is None or holder.salt != keys.salt:
        raise Locked


def _described(role: str, public: bytes) -> str:
    return f"the {role} key {public.hex()}"


def damaged_private(role: str, public: bytes) -> KeyDamaged:
    """The error for a private key that is not as it was written."""
    return KeyDamaged(f"{_described(role, public)} of this person", "All other keys still work.")


def _is_whole(row: Row) -> bool:
    person, role, public, der, checksum = row
    try:
        return _private_checksum(person, role, public, der) == checksum and Role(role) is not None
    except (TypeError, AttributeError, ValueError):
        return False


def held_keys(database: KeyDatabase, person: Id) -> tuple[HeldKey, ...]:
    """What the person holds, damaged rows left out, in the order of role and public key."""
    rows = database.rows("SELECT * FROM private_keys WHERE person = ? ORDER BY role, public_key", (person,))
    return tuple(HeldKey(Role(row[1]), PublicKey(row[2])) for row in rows if _is_whole(row))


def read_private(database: KeyDatabase, keys: HolderKeys, held: HeldKey) -> Secret:
    """The private key itself. Raises Locked, KeyNotHeld or KeyDamaged."""
    require_current(database, keys)
    row = database.row(
        "SELECT * FROM private_keys WHERE person = ? AND role = ? AND public_key = ?",
        (keys.person, held.role.value, held.public.raw),
    )
    if row is None:
        raise KeyNotHeld(held.role.value)
    seed = keys.decrypted(row[3]) if _is_whole(row) else None
    if seed is None or public_of(seed) != held.public:
        raise damaged_private(held.role.value, held.public.raw)
    return Secret(seed)


def write_private(
    database: KeyDatabase, keys: HolderKeys, role: Role, seed: Secret, randomness: Randomness
) -> PublicKey:
    """Store a copy of a private key for its holder, inside a transaction; one that is there is replaced."""
    public = public_of(seed.reveal())
    der = keys.encrypted(seed, randomness)
    checksum = _private_checksum(keys.person, role.value, public.raw, der)
    database.write(
        "INSERT OR REPLACE INTO private_keys VALUES (?, ?, ?, ?, ?)",
        (keys.person, role.value, public.raw, der, checksum),
    )
    return public


def whole_private_keys(database: KeyDatabase, person: Id) -> tuple[HeldKey, ...]:
    """What the person holds; raises KeyDamaged where any of it is damaged, so that nothing is left behind."""
    rows = database.rows("SELECT * FROM private_keys WHERE person = ?", (person,))
    for row in rows:
        if not _is_whole(row):
            raise damaged_private(str(row[1]), bytes(row[2]) if isinstance(row[2], bytes) else b"")
    return held_keys(database, person)


def damaged_rows(database: KeyDatabase) -> Iterator[KeyDamaged]:
    """An error for each damaged entry and private key of anybody, found without a passphrase."""
    for row in database.rows("SELECT * FROM holders"):
        if _holder_from(row) is None:
            yield damaged_holder()
    for row in database.rows("SELECT * FROM private_keys"):
        if not _is_whole(row):
            yield damaged_private(str(row[1]), bytes(row[2]) if isinstance(row[2], bytes) else b"")
