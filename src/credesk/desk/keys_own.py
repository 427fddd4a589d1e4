"""The key that a person signs with: the newest that the journal lets count, of those that they hold."""

from typing import TYPE_CHECKING

from credesk.desk.found import root_of
from credesk.domain.errors import Refused
from credesk.domain.ids import Id
from credesk.keys.signatures import PublicKey, SigningKey, verify
from credesk.workspace.journal.entry import Entry
from credesk.workspace.journal.kinds import PERSON_KEY
from credesk.workspace.projection.project import entries
from credesk.workspace.store import Workspace

if TYPE_CHECKING:
    from credesk.desk.session import Desk


def own_key(desk: "Desk") -> SigningKey:
    """The person's signing key. Raises Refused where the root has signed for other keys of theirs only."""
    held = desk.keys.own_keys()
    counting = counting_keys(desk.workspace, desk.person)
    standing = [public for public in counting if public in held]
    if standing:
        return desk.keys.person_key(standing[-1])
    if counting:
        raise Refused(
            "Your new key waits for the root's signature, so nothing can be signed with it yet.",
            "Bring the root file: credesk keys approve --root FILE, or take a request to it: credesk keys request FILE",
        )
    return desk.keys.person_key()


def counting_keys(workspace: Workspace, person: Id) -> list[PublicKey]:
    """The person's keys that count (docs/journal.md): those that the root signed for, else all; the oldest first."""
    root = root_of(workspace).raw
    rows = workspace.rows("SELECT id, public_key FROM person_keys WHERE person = ? ORDER BY valid_from, id", (person,))
    certified = [row for row in rows if any(is_roots(one, root) for one in _entries_of(workspace, row["id"]))]
    return list(dict.fromkeys(PublicKey(row["public_key"]) for row in certified or rows))


def _entries_of(workspace: Workspace, record: Id) -> list[Entry]:
    return list(entries(workspace.connection, "WHERE type = ? AND record = ?", (PERSON_KEY.number, record)))


def is_roots(entry: Entry, root: bytes) -> bool:
    """Whether the root signed an entry."""
    return entry.signature is not None and verify(root, entry.signature, entry.signed_bytes)
