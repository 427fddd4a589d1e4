"""A small real workspace: a root, a device, people with keys, and a sealer over ChaCha20-Poly1305."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from credesk.domain.errors import Tampered
from credesk.domain.ids import Id, assessment_id, mark_id, new_id
from credesk.keys.secrets import Secret
from credesk.keys.signatures import SigningKey, verify
from credesk.workspace.journal.entry import Entry
from credesk.workspace.journal.kinds import ASSESSMENT, DEVICE, MARK, PERSON, PERSON_KEY, PERSON_RECORD, ROOT, STREAM
from credesk.workspace.journal.proving import Proof, prove
from credesk.workspace.journal.writing import Act, Pen
from credesk.workspace.store import Identity, Place, Workspace
from tests.surroundings import KnownRandomness, SteppableClock

ROOT_ID = bytes(range(16))


class RealSealer:
    """Keys derived from their ids; ``destroyed`` ones are not here any more."""

    def __init__(self, randomness: KnownRandomness) -> None:
        self._randomness = randomness
        self.destroyed: set[bytes] = set()

    def _cipher(self, key: bytes) -> ChaCha20Poly1305:
        return ChaCha20Poly1305(hashlib.sha256(b"made for tests" + key).digest())

    def seal(self, key: Id, plaintext: bytes, associated: bytes) -> tuple[bytes, bytes, bytes]:
        nonce = self._randomness(12)
        return key, nonce, self._cipher(key).encrypt(nonce, plaintext, associated)

    def unseal(self, sealed: tuple[bytes, bytes, bytes], associated: bytes) -> bytes | None:
        key, nonce, ciphertext = sealed
        if key in self.destroyed:
            return None
        try:
            return self._cipher(key).decrypt(nonce, ciphertext, associated)
        except InvalidTag as error:
            raise Tampered("A sealed value was changed.") from error


def place_in(folder: Path) -> Place:
    return Place(folder / "credesk.db", folder / "evidence", folder / "credesk.lock")


def signing_key(seed: int) -> SigningKey:
    return SigningKey(Secret(bytes([seed]) * 32))


def proof_of(workspace: Workspace, root: bytes) -> Proof:
    return prove(workspace.connection, root, lambda public, message, signature: verify(public, signature, message))


@dataclass
class House:
    """An open workspace with its root (which signed device and person), and what a pen needs."""

    place: Place
    clock: SteppableClock = field(default_factory=SteppableClock)
    randomness: KnownRandomness = field(default_factory=KnownRandomness)
    root: SigningKey = field(default_factory=lambda: signing_key(1))
    device_key: SigningKey = field(default_factory=lambda: signing_key(2))
    person_key: SigningKey = field(default_factory=lambda: signing_key(3))

    def __post_init__(self) -> None:
        self.sealer = RealSealer(self.randomness)
        self.identity = Identity(b"S" * 16, b"P" * 16, self.randomness(8), self.randomness(16))
        self.person = self.new_id()
        self.person_seal = self.randomness(16)
        self.marks_seal = self.randomness(16)
        self.submission = self.new_id()
        self.assessment = assessment_id(self.submission, self.person)

    def new_id(self) -> Id:
        return new_id(self.clock(), self.randomness)

    @property
    def pen(self) -> Pen:
        identity = self.identity
        return Pen(self.person, self.sealer, identity.device, self.device_key.sign, self.clock, self.randomness)

    def found(self) -> Workspace:
        """The new workspace, with its first act."""
        self.place.database.parent.mkdir(parents=True, exist_ok=True)
        workspace = Workspace.create(self.place, self.identity)
        with workspace.act(self.pen) as act:
            self.write_first(act)
        return workspace

    def write_first(self, act: Act) -> None:
        stream = {"partition": self.identity.partition, "partition_name": "Centre", "device": self.identity.device}
        now = self.clock()
        act.write(STREAM, self.new_id(), {**stream, "reason": "created", "stream": self.identity.stream})
        root = {"public_key": self.root.public.raw, "valid_from": now}
        act.write(ROOT, ROOT_ID, root, signer=self.root.sign, actor=ROOT_ID)
        device = {"public_key": self.device_key.public.raw, "name": "Laptop", "valid_from": now}
        act.write(DEVICE, self.identity.device, device, signer=self.root.sign, actor=ROOT_ID)
        act.write(PERSON_RECORD, self.person, {"name": "Amina"}, keys={PERSON: self.person_seal})
        self.certify(act, self.person_key)

    def certify(self, act: Act, key: SigningKey, **more: Any) -> Entry:
        values = {"person": self.person, "public_key": key.public.raw, "valid_from": self.clock(), **more}
        return act.write(PERSON_KEY, self.new_id(), values, signer=self.root.sign, actor=ROOT_ID)

    def mark(self, act: Act, criterion: bytes, level: bytes, comment: str = "") -> Entry:
        """One mark: an edit of the record that the criterion has in the one assessment."""
        values = {"assessment": self.assessment, "criterion": criterion, "level": level, "comment": comment}
        keys = {ASSESSMENT: self.marks_seal}
        return act.write(MARK, mark_id(self.assessment, criterion), {**values, "not_applicable": False}, keys=keys)

    def proof(self, workspace: Workspace) -> Proof:
        return proof_of(workspace, self.root.public.raw)


def table(workspace: Workspace, name: str) -> set[tuple[Any, ...]]:
    """All rows of a table."""
    return {tuple(row) for row in workspace.rows(f"SELECT * FROM {name}")}


def faults_about(proof: Proof, *words: str) -> Sequence[str]:
    """The faults that hold all of these words."""
    return [fault for fault in proof.faults if all(word in fault for word in words)]
