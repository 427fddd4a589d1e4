"""Sealing keys: one for each person, register, portfolio or assessment, and values sealed under them.

Destroying a key erases what was sealed under it. Every key lies wrapped under the workspace key.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, Randomness
from credesk.domain.sentences import sentence
from credesk.keys.database import KeyDatabase
from credesk.keys.errors import KeyDamaged, SealBroken, SealingKeyDiffers, SealingKeyMissing
from credesk.keys.secrets import KEY_LENGTH, NONCE_LENGTH, Secret, Wrapped, context, unwrap, wrap

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SEALING_ID_LENGTH = 16
_LONGEST_KIND = 32
_LONGEST_SUBJECT = 64
_MOST_CACHED = 50_000


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed value: the key's id (16 bytes), the nonce (12 bytes), the ChaCha20-Poly1305 ciphertext."""

    key_id: bytes
    nonce: bytes
    ciphertext: bytes

    def parts(self) -> list[bytes]:
        """``[key id, nonce, ciphertext]``, as a journal entry holds it."""
        return [self.key_id, self.nonce, self.ciphertext]

    @classmethod
    def from_parts(cls, parts: Sequence[object]) -> "Sealed":
        """What ``parts`` gave. Raises BadInput for anything of another shape."""
        if len(parts) == 3 and all(isinstance(part, bytes) for part in parts):
            sealed = cls(*parts)  # type: ignore[arg-type]
            if len(sealed.key_id) == SEALING_ID_LENGTH and len(sealed.nonce) == NONCE_LENGTH:
                return sealed
        raise BadInput("A sealed value is not a key id, a nonce and a ciphertext.")


def sealing_key_ids(database: KeyDatabase, kind: str, subject: Id) -> tuple[bytes, ...]:
    """The ids of the keys of a subject, the first made first; no passphrase is needed."""
    rows = database.rows(
        "SELECT key_id FROM sealing_keys WHERE kind = ? AND subject = ? ORDER BY number", (kind, subject)
    )
    return tuple(row[0] for row in rows)


def destroy_sealing_keys(database: KeyDatabase, key_ids: Iterable[bytes]) -> int:
    """Delete keys for good (secure_delete overwrites their rows); gives how many there were."""
    with database.writing():
        gone = sum(database.write("DELETE FROM sealing_keys WHERE key_id = ?", (key_id,)) for key_id in key_ids)
        database.sealing_changes += 1
    return gone


def _key_context(key_id: bytes, kind: str, subject: Id) -> bytes:
    return context("sealing", key_id, kind.encode(), subject)


def _require_subject(kind: str, subject: Id) -> None:
    if not (1 <= len(kind) <= _LONGEST_KIND and kind.isascii() and 1 <= len(subject) <= _LONGEST_SUBJECT):
        raise BadInput(
            sentence(
                "A sealing key's kind has 1 to {longest_kind} letters, its subject 1 to 64 bytes.",
                longest_kind=_LONGEST_KIND,
            )
        )


class SealingKeys:
    """The sealing keys of an unlocked key file. ``workspace`` gives the workspace key or raises Locked."""

    def __init__(self, database: KeyDatabase, workspace: Callable[[], bytes]) -> None:
        self._database = database
        self._workspace = workspace
        self._open: dict[bytes, ChaCha20Poly1305] = {}
        self._seen_changes = database.sealing_changes

    def find(self, kind: str, subject: Id) -> bytes | None:
        """The id of the subject's first key, or None."""
        found = sealing_key_ids(self._database, kind, subject)
        return found[0] if found else None

    def find_all(self, kind: str, subject: Id) -> tuple[bytes, ...]:
        """The ids of all keys of a subject: two workstations may each have made one."""
        return sealing_key_ids(self._database, kind, subject)

    def has(self, key_id: bytes) -> bool:
        """Whether the key is on this workstation."""
        return self._database.row("SELECT 1 FROM sealing_keys WHERE key_id = ?", (key_id,)) is not None

    def make(self, kind: str, subject: Id, randomness: Randomness) -> bytes:
        """A new key for a subject; gives its id."""
        return self.make_many([(kind, subject)], randomness)[0]

    def make_many(self, subjects: Iterable[tuple[str, Id]], randomness: Randomness) -> list[bytes]:
        """A new key for each (kind, subject), in one transaction; gives their ids in the same order."""
        wanted = list(subjects)
        with self._database.writing():
            return self._insert(wanted, randomness)

    def ensure_many(self, subjects: Iterable[tuple[str, Id]], randomness: Randomness) -> list[bytes]:
        """The first key of each (kind, subject); those that there are none for are made, in one transaction."""
        wanted = list(subjects)
        with self._database.writing():
            known = {pair: self.find(*pair) for pair in wanted}
            missing = [pair for pair, key_id in known.items() if key_id is None]
            known.update(zip(missing, self._insert(missing, randomness), strict=True))
        return [key_id for pair in wanted if (key_id := known[pair]) is not None]

    def _insert(self, subjects: Sequence[tuple[str, Id]], randomness: Randomness) -> list[bytes]:
        made = [(randomness(SEALING_ID_LENGTH), Secret.random(randomness), kind, subject) for kind, subject in subjects]
        self._database.write_many(
            "INSERT INTO sealing_keys (key_id, kind, subject, nonce, wrapped) VALUES (?, ?, ?, ?, ?)",
            [self._row(key_id, secret, kind, subject, randomness) for key_id, secret, kind, subject in made],
        )
        return [key_id for key_id, *_ in made]

    def _row(
        self, key_id: bytes, secret: Secret, kind: str, subject: Id, randomness: Randomness
    ) -> tuple[bytes, str, bytes, bytes, bytes]:
        _require_subject(kind, subject)
        wrapped = wrap(secret.reveal(), self._workspace(), _key_context(key_id, kind, subject), randomness)
        return key_id, kind, subject, wrapped.nonce, wrapped.ciphertext

    def add(self, key_id: bytes, secret: Secret, kind: str, subject: Id, randomness: Randomness) -> bool:
        """Take in a key that was made elsewhere; False where it was here. Raises SealingKeyDiffers."""
        if len(key_id) != SEALING_ID_LENGTH:
            raise BadInput(
                sentence(
                    "A sealing key's id has {sealing_id_length} bytes, not {count}.",
                    sealing_id_length=SEALING_ID_LENGTH,
                    count=len(key_id),
                )
            )
        with self._database.writing():
            if self.has(key_id):
                if self.reveal(key_id) != secret:
                    raise SealingKeyDiffers(key_id)
                return False
            self._database.write(
                "INSERT INTO sealing_keys (key_id, kind, subject, nonce, wrapped) VALUES (?, ?, ?, ?, ?)",
                self._row(key_id, secret, kind, subject, randomness),
            )
        return True

    def destroy(self, key_ids: Iterable[bytes]) -> int:
        """Delete keys for good; gives how many there were."""
        return destroy_sealing_keys(self._database, key_ids)

    def reveal(self, key_id: bytes) -> Secret:
        """The key itself, for handing it on. Raises SealingKeyMissing or KeyDamaged."""
        workspace = self._workspace()
        row = self._database.row("SELECT kind, subject, nonce, wrapped FROM sealing_keys WHERE key_id = ?", (key_id,))
        if row is None:
            raise SealingKeyMissing(key_id)
        kind, subject, nonce, wrapped = row
        damaged = KeyDamaged(f"the sealing key {key_id.hex()}", "All other keys still work.")
        if not isinstance(kind, str) or not all(isinstance(value, bytes) for value in (subject, nonce, wrapped)):
            raise damaged
        raw = unwrap(Wrapped(nonce, wrapped), workspace, _key_context(key_id, kind, subject), lambda: damaged)
        return Secret(raw)

    def seal(self, key_id: bytes, plaintext: bytes, associated: bytes, randomness: Randomness) -> Sealed:
        """``plaintext`` under a key, bound to ``associated``. Raises SealingKeyMissing, Locked."""
        nonce = randomness(NONCE_LENGTH)
        return Sealed(key_id, nonce, self._cipher(key_id).encrypt(nonce, plaintext, associated))

    def unseal(self, sealed: Sealed, associated: bytes) -> bytes:
        """What was sealed. Raises SealingKeyMissing, SealBroken, Locked."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher(sealed.key_id).decrypt(sealed.nonce, sealed.ciphertext, associated)
        except (InvalidTag, ValueError):
            raise SealBroken(sealed.key_id) from None

    def seal_key(self, inner: bytes, under: bytes, randomness: Randomness) -> Sealed:
        """The key ``inner`` sealed under the key ``under``: an assessment's under the portfolio's."""
        return self.seal_secret(self.reveal(inner), inner, under, randomness)

    def seal_secret(self, secret: Secret, name: bytes, under: bytes, randomness: Randomness) -> Sealed:
        """A key that is not kept here, such as an evidence item's, sealed; ``name`` is its id or its item's."""
        return self.seal(under, secret.reveal(), context("key under key", name, under), randomness)

    def unseal_secret(self, sealed: Sealed, name: bytes) -> Secret:
        """What ``seal_key`` or ``seal_secret`` took in under this name. Raises as ``unseal`` does."""
        raw = self.unseal(sealed, context("key under key", name, sealed.key_id))
        if len(raw) != KEY_LENGTH:
            raise SealBroken(sealed.key_id)
        return Secret(raw)

    def _cipher(self, key_id: bytes) -> "ChaCha20Poly1305":
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        self._workspace()
        if self._seen_changes != self._database.sealing_changes or len(self._open) > _MOST_CACHED:
            self._open.clear()
            self._seen_changes = self._database.sealing_changes
        cipher = self._open.get(key_id)
        if cipher is None:
            cipher = self._open[key_id] = ChaCha20Poly1305(self.reveal(key_id).reveal())
        return cipher

    def forget(self) -> None:
        """Drop the keys that were opened."""
        self._open.clear()

    def damaged(self) -> list[KeyDamaged]:
        """An error for each sealing key that does not open; reads them all."""
        found = []
        for (key_id,) in self._database.rows("SELECT key_id FROM sealing_keys ORDER BY number"):
            try:
                self.reveal(key_id)
            except KeyDamaged as damage:
                found.append(damage)
        return found
