"""What the key file remembers of the workspace beside it: its root's public key, and where its journal stood.

Both are sealed under the workspace key. Whoever can edit the database alone can neither put another root into it nor
put an older copy in its place unseen.
"""

from dataclasses import dataclass

from credesk.domain.ids import Randomness
from credesk.keys.database import KeyDatabase
from credesk.keys.errors import KeyDamaged
from credesk.keys.secrets import KEY_LENGTH, Secret, context, wrap
from credesk.keys.workstation import has_workstation_key, read_workstation_key

ROOT, LATEST = "root", "latest"


@dataclass(frozen=True, slots=True)
class Remembered:
    """The root's raw public key, and the hash (32 bytes) of the last journal entry written; None: never noted."""

    root: bytes | None
    latest: bytes | None


def read_remembered(database: KeyDatabase, workspace: Secret) -> Remembered:
    """What was noted. A note that is damaged counts as forgotten: it must not keep its people out."""
    return Remembered(*(_note(database, kind, workspace) for kind in (ROOT, LATEST)))


def _note(database: KeyDatabase, kind: str, workspace: Secret) -> bytes | None:
    if not has_workstation_key(database, kind):
        return None
    try:
        return read_workstation_key(database, kind, workspace).reveal()
    except KeyDamaged:
        return None


def write_remembered(database: KeyDatabase, noted: Remembered, workspace: Secret, randomness: Randomness) -> None:
    """Note both, inside a transaction. Each stands beside its sealed form, for those who read without a passphrase."""
    for kind, value in ((ROOT, noted.root), (LATEST, noted.latest)):
        if value is not None:
            sealed = wrap(value, workspace.reveal(), context("workstation", kind.encode(), value), randomness)
            row = (kind, value, sealed.nonce, sealed.ciphertext)
            database.write("INSERT OR REPLACE INTO workstation_keys VALUES (?, ?, ?, ?)", row)


def shown_remembered(database: KeyDatabase) -> Remembered:
    """What was noted, as it stands there in the clear: enough to find a database that alone was edited."""
    rows = database.rows("SELECT kind, public_key FROM workstation_keys WHERE kind IN (?, ?)", (ROOT, LATEST))
    shown = {kind: value for kind, value in rows if isinstance(value, bytes) and len(value) == KEY_LENGTH}
    return Remembered(shown.get(ROOT), shown.get(LATEST))
