"""Key files that tests work on, and randomness that a second implementation can repeat by hand."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from credesk.keys.holders import Role
from credesk.keys.key_file import KeyFile
from credesk.keys.stretching import QUICK_COST
from credesk.keys.unlocked import Unlocked
from tests.surroundings import KnownRandomness

AMINA = bytes(range(16))
BARAKA = bytes(range(16, 32))
NOBODY = b"\xff" * 16
PASSPHRASE = "korongo mrefu 7 ziwa"
OTHER_PASSPHRASE = "mbuni haruki 3 mlima"


@dataclass(slots=True)
class CountingRandomness:
    """The bytes 00, 01, 02 … ff, 00 … in order: what docs/keys.md makes its golden bytes from."""

    bytes_left: Iterator[int] = field(default_factory=count)

    def __call__(self, wanted: int) -> bytes:
        return bytes(next(self.bytes_left) % 256 for _ in range(wanted))


@dataclass(slots=True)
class Seconds:
    """A monotonic clock in seconds that stands until it is stepped."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass(slots=True)
class Made:
    """A key file with one person, who holds an issuing, a status and a root key."""

    path: Path
    randomness: KnownRandomness = field(default_factory=KnownRandomness)
    clock: Seconds = field(default_factory=Seconds)
    key_file: KeyFile = field(init=False)
    unlocked: Unlocked = field(init=False)

    def __post_init__(self) -> None:
        self.key_file = KeyFile.create(self.path)
        self.unlocked = self.key_file.add_first_person(AMINA, PASSPHRASE, self.randomness, self.clock, cost=QUICK_COST)
        for role in (Role.ISSUING, Role.STATUS, Role.ROOT):
            self.unlocked.make_key(role, self.randomness)

    def unlock(self, person: bytes = AMINA, passphrase: str = PASSPHRASE) -> Unlocked:
        return self.key_file.unlock(person, passphrase, self.clock)

    def add_baraka(self, *roles: Role) -> Unlocked:
        copies = [held for held in self.unlocked.held() if held.role in roles]
        self.unlocked.add_person(BARAKA, OTHER_PASSPHRASE, self.randomness, cost=QUICK_COST, copies=copies)
        return self.unlock(BARAKA, OTHER_PASSPHRASE)

    def write(self, statement: str, *values: object) -> int:
        """Change the file behind the room's back, as damage does."""
        with self.key_file.database.writing():
            return self.key_file.database.write(statement, values)


@contextmanager
def full_disk(limit: int) -> Iterator[None]:
    """Files may not grow above ``limit`` bytes: the system refuses the write, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
