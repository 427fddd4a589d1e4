"""The workstation's own keys under the workspace key: the device's signing key and the space key."""

from credesk.domain.ids import Randomness
from credesk.keys.database import KeyDatabase
from credesk.keys.errors import KeyDamaged, KeyNotHeld
from credesk.keys.secrets import Secret, Wrapped, context, unwrap, wrap
from credesk.keys.signatures import PublicKey, public_of

DEVICE = "device"
SPACE = "space"


def write_workstation_key(
    database: KeyDatabase, kind: str, secret: Secret, workspace: Secret, randomness: Randomness
) -> None:
    """Store or replace a key, inside a transaction; of the device's the public key stands beside it."""
    public = public_of(secret.reveal()).raw if kind == DEVICE else b""
    wrapped = wrap(secret.reveal(), workspace.reveal(), context("workstation", kind.encode(), public), randomness)
    database.write(
        "INSERT OR REPLACE INTO workstation_keys VALUES (?, ?, ?, ?)",
        (kind, public, wrapped.nonce, wrapped.ciphertext),
    )


def has_workstation_key(database: KeyDatabase, kind: str) -> bool:
    """Whether there is a key of this kind."""
    return database.row("SELECT 1 FROM workstation_keys WHERE kind = ?", (kind,)) is not None


def read_workstation_key(database: KeyDatabase, kind: str, workspace: Secret) -> Secret:
    """The key itself. Raises KeyNotHeld or KeyDamaged."""
    row = database.row("SELECT public_key, nonce, wrapped FROM workstation_keys WHERE kind = ?", (kind,))
    if row is None:
        raise KeyNotHeld(kind)
    public, nonce, wrapped = row
    damaged = KeyDamaged(f"the {kind} key", "All other keys still work.")
    if not all(isinstance(value, bytes) for value in row):
        raise damaged
    associated = context("workstation", kind.encode(), public)
    return Secret(unwrap(Wrapped(nonce, wrapped), workspace.reveal(), associated, lambda: damaged))


def device_public(database: KeyDatabase) -> PublicKey | None:
    """The device's public key as recorded, without a passphrase; None where there is none."""
    row = database.row("SELECT public_key FROM workstation_keys WHERE kind = ?", (DEVICE,))
    return PublicKey(row[0]) if row else None
