"""The root file: an organisation's root key on a stick of its own, under a passphrase that no workstation keeps.

Beside the key it remembers what the root signed last, so that a request which starts from an older trust file, or
leaves out a theft, is not signed unseen (docs/keys.md, Root file).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from credesk.domain.errors import Refused
from credesk.domain.ids import Id, Randomness
from credesk.domain.sentences import sentence
from credesk.keys.carrier import LONGEST, Carrier, CarrierKind, read_carrier, write_carrier
from credesk.keys.durable import read_limited, write_promised
from credesk.keys.errors import CarrierDamaged
from credesk.keys.secrets import KEY_LENGTH, Secret
from credesk.keys.signatures import PublicKey, SigningKey, public_of
from credesk.keys.stretching import FILE_COST, KdfCost, passphrase_bytes

ROOT_FILE = CarrierKind(b"credroot", "root file")
MOST_STOLEN = 1_000
_OPEN_LENGTH = 16 + 16 + KEY_LENGTH + 8
_FIXED = KEY_LENGTH + 8 + KEY_LENGTH


class WrongRootPassphrase(Refused):
    """The file is whole and the passphrase is another."""

    def __init__(self) -> None:
        super().__init__("The passphrase does not open the root file.", "Nothing was changed.")


@dataclass(frozen=True, slots=True)
class RootOutside:
    """What can be read without the passphrase: space and the root's journal id (16 bytes each), its public key,
    and from when it counts (ms UTC)."""

    space: Id
    id: Id
    public: PublicKey
    valid_from: int


@dataclass(frozen=True, slots=True)
class RootMemory:
    """What the root signed last: the highest trust file number, SHA-256 of the request, and every stolen key."""

    sequence: int = 0
    request: bytes = bytes(32)
    stolen: frozenset[bytes] = frozenset()


@dataclass(frozen=True, slots=True)
class RootFile:
    """A root file that was opened."""

    outside: RootOutside
    seed: Secret
    memory: RootMemory

    def signing_key(self, gate: Callable[[], None] = lambda: None) -> SigningKey:
        """The root key in use, for as long as ``gate`` raises nothing."""
        return SigningKey(self.seed, gate)

    def remembering(self, memory: RootMemory) -> "RootFile":
        """The same root with a newer memory."""
        return replace(self, memory=memory)


def write_root_file(
    root: RootFile,
    path: Path,
    passphrase: str,
    randomness: Randomness,
    *,
    cost: KdfCost = FILE_COST,
    replace: bool = False,
) -> None:
    """Write the file durably, read it back and open it. Raises KeyFileExists, NotWritten or BadInput."""
    outside, memory = root.outside, root.memory
    open_bytes = outside.space + outside.id + outside.public.raw + outside.valid_from.to_bytes(8, "big")
    stolen = sorted(memory.stolen)
    if len(stolen) > MOST_STOLEN:
        raise Refused(
            sentence("A root file remembers at most {most_stolen} stolen keys.", most_stolen=MOST_STOLEN),
            "Nothing was signed.",
        )
    body = root.seed.reveal() + memory.sequence.to_bytes(8, "big") + memory.request + b"".join(stolen)
    content = write_carrier(ROOT_FILE, open_bytes, body, passphrase_bytes(passphrase), randomness, cost)
    write_promised(path, content, replace=replace)


def read_root_file(path: Path, passphrase: str) -> RootFile:
    """Raises NotReadable, CarrierDamaged, CarrierNewer or WrongRootPassphrase."""
    carrier = read_carrier(ROOT_FILE, read_limited(path, LONGEST))
    outside = _outside(carrier)
    body = carrier.body(passphrase_bytes(passphrase), WrongRootPassphrase)
    count, rest = divmod(len(body) - _FIXED, KEY_LENGTH)
    if rest or not 0 <= count <= MOST_STOLEN:
        raise CarrierDamaged(ROOT_FILE.name, "its lengths do not fit")
    seed, sequence, request = body[:32], int.from_bytes(body[32:40], "big"), body[40:72]
    if public_of(seed) != outside.public:
        raise CarrierDamaged(ROOT_FILE.name, "its key is not the one that it names")
    stolen = frozenset(body[start : start + KEY_LENGTH] for start in range(_FIXED, len(body), KEY_LENGTH))
    return RootFile(outside, Secret(seed), RootMemory(sequence, request, stolen))


def read_root_outside(path: Path) -> RootOutside:
    """The open part, which nothing protects yet. Raises NotReadable, CarrierDamaged or CarrierNewer."""
    return _outside(read_carrier(ROOT_FILE, read_limited(path, LONGEST)))


def _outside(carrier: Carrier) -> RootOutside:
    raw = carrier.open_bytes
    if len(raw) != _OPEN_LENGTH:
        raise CarrierDamaged(ROOT_FILE.name, "its lengths do not fit")
    valid_from = int.from_bytes(raw[64:], "big")
    return RootOutside(raw[:16], raw[16:32], PublicKey(raw[32:64]), valid_from)
