"""What must be true before the first signature: admitted by the root, a recovery file safe or declined, people told."""

from collections.abc import Iterable

from credesk.desk.found import root_of
from credesk.desk.issuers import issuer_versions
from credesk.desk.session import Desk
from credesk.domain.errors import Refused
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.keys.holders import Role
from credesk.keys.signatures import verify
from credesk.workspace.journal.entry import Entry
from credesk.workspace.journal.kinds import DEVICE, PERSON_KEY, Kind
from credesk.workspace.journal.values import decode
from credesk.workspace.projection.project import entries
from credesk.workspace.store import Workspace


def check_may_issue(desk: Desk) -> None:
    """Raise Refused where this workstation, its keys or this person may not sign credentials yet."""
    if not is_admitted(desk.workspace, desk.workspace.identity.device, desk.person):
        raise Refused(
            "This workstation waits for the root's signature, so nothing can be issued here yet.",
            "Marking goes on; nothing is lost.",
        )
    if not [held for held in desk.keys.held() if held.role is Role.ISSUING]:
        raise Refused("You hold no copy of the issuing key.", "Ask a person who does: credesk person add --may-issue")


def check_recovery(desk: Desk, keys: Iterable[bytes]) -> None:
    """Raise Refused for an issuing key (raw public bytes) that nothing on record keeps from being lost."""
    if not all(recovery_is_settled(desk.workspace, key) for key in keys):
        raise Refused(
            "Before the first signature the recovery file must lie on another disk, or you decline it.",
            sentence(
                "Copy {recovery} to a stick and run: credesk recovery kept FILE\n(a new key needs a "
                "new file first: credesk recovery new FILE), or do without it: credesk recovery "
                "decline",
                recovery=desk.places.recovery,
            ),
        )


def is_admitted(workspace: Workspace, device: Id, person: Id) -> bool:
    """Whether the root has signed for this device and for one of the person's keys."""
    root = root_of(workspace).raw

    def signed(kind: Kind, where: str, value: Id) -> bool:
        found = entries(workspace.connection, f"WHERE type = ? AND {where}", (kind.number, value))
        return any(_is_roots(entry, root) for entry in found)

    keys = workspace.rows("SELECT id FROM person_keys WHERE person = ?", (person,))
    return signed(DEVICE, "record = ?", device) and any(signed(PERSON_KEY, "record = ?", row["id"]) for row in keys)


def _is_roots(entry: Entry, root: bytes) -> bool:
    return entry.signature is not None and verify(root, entry.signature, entry.signed_bytes)


def recovery_is_settled(workspace: Workspace, key: bytes) -> bool:
    """Whether it is on record that a recovery file with this key is kept on another disk, or was declined."""
    return any(key in decode(row["keys"]) for row in workspace.rows("SELECT keys FROM recoveries"))


def first_signature_notice(workspace: Workspace) -> str | None:
    """What a person is told before the first signature: what the paper will and will not say. None afterwards."""
    if workspace.row("SELECT 1 FROM credentials LIMIT 1") is not None:
        return None
    lines = []
    for issuer in issuer_versions(workspace):
        if issuer.verify_address is None:
            lines.append(
                f"{issuer.legal_name} has no verify address: its paper will not say “scan”, and its code opens in "
                "Credesk only. Set one before issuing with: credesk issuer set --verify-address https://…/"
            )
        else:
            lines.append(
                f"The page at {issuer.verify_address} comes with a later release of Credesk; it will open paper that "
                "is printed now. Until then certificates are checked with Credesk and the trust file."
            )
    return "\n".join(lines)
