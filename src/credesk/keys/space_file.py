"""The space file: what a second workstation needs to join a space, under a passphrase that travels apart."""

from dataclasses import dataclass
from pathlib import Path

from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id, Randomness
from credesk.keys.carrier import LONGEST, Carrier, CarrierKind, read_carrier, write_carrier
from credesk.keys.durable import read_limited, write_promised
from credesk.keys.errors import CarrierDamaged
from credesk.keys.secrets import KEY_LENGTH, Secret
from credesk.keys.signatures import PublicKey
from credesk.keys.stretching import FILE_COST, KdfCost, passphrase_bytes

SPACE_FILE = CarrierKind(b"credspac", "space file")
_ID_LENGTH = 16
_LONGEST_PARTITION = 255


class WrongSpacePassphrase(Refused):
    """The file is whole and the passphrase is another."""

    def __init__(self) -> None:
        super().__init__("The passphrase does not open the space file.", "Nothing was changed. Ask who made the file.")


@dataclass(frozen=True, slots=True)
class SpaceInvitation:
    """A space as its file carries it: its id (16 bytes), a partition (1 to 255 bytes), root key and space key."""

    space: Id
    partition: bytes
    root: PublicKey
    space_key: Secret


@dataclass(frozen=True, slots=True)
class SpaceOutside:
    """What can be read without the passphrase, so that fingerprint words can be compared first."""

    space: Id
    partition: bytes
    root: PublicKey


def write_space_file(
    invitation: SpaceInvitation,
    path: Path,
    passphrase: str,
    randomness: Randomness,
    *,
    cost: KdfCost = FILE_COST,
    replace: bool = False,
) -> None:
    """Write the file durably and read it back. Raises KeyFileExists, NotWritten or BadInput."""
    if len(invitation.space) != _ID_LENGTH or not 1 <= len(invitation.partition) <= _LONGEST_PARTITION:
        raise BadInput("A space has an id of 16 bytes and a partition of 1 to 255 bytes.")
    outside = invitation.space + invitation.root.raw + invitation.partition
    body = invitation.space_key.reveal()
    content = write_carrier(SPACE_FILE, outside, body, passphrase_bytes(passphrase), randomness, cost)
    write_promised(path, content, replace=replace)


def read_space_file(path: Path, passphrase: str) -> SpaceInvitation:
    """Raises NotReadable, CarrierDamaged, CarrierNewer or WrongSpacePassphrase."""
    carrier = _carrier(path)
    outside = _outside(carrier)
    body = carrier.body(passphrase_bytes(passphrase), WrongSpacePassphrase)
    if len(body) != KEY_LENGTH:
        raise CarrierDamaged(SPACE_FILE.name, "its key has another length")
    return SpaceInvitation(outside.space, outside.partition, outside.root, Secret(body))


def read_space_outside(path: Path) -> SpaceOutside:
    """The open part, which nothing protects yet. Raises NotReadable, CarrierDamaged or CarrierNewer."""
    return _outside(_carrier(path))


def _carrier(path: Path) -> Carrier:
    return read_carrier(SPACE_FILE, read_limited(path, LONGEST))


def _outside(carrier: Carrier) -> SpaceOutside:
    raw = carrier.open_bytes
    partition = raw[_ID_LENGTH + KEY_LENGTH :]
    if not 1 <= len(partition) <= _LONGEST_PARTITION:
        raise CarrierDamaged(SPACE_FILE.name, "its lengths do not fit")
    return SpaceOutside(raw[:_ID_LENGTH], partition, PublicKey(raw[_ID_LENGTH : _ID_LENGTH + KEY_LENGTH]))
