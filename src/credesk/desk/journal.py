"""Proving the journal, and rebuilding the tables from it."""

from credesk.desk.circumstances import Progress, go_on_or_stop
from credesk.desk.found import root_of
from credesk.desk.places import Places
from credesk.desk.session import Desk, has_latest, look_again, shown_remembered
from credesk.keys.signatures import verify
from credesk.workspace.journal.proving import Proof, prove
from credesk.workspace.projection.rebuild import Difference, rebuild, replace_tables
from credesk.workspace.store import Workspace


def prove_journal(workspace: Workspace, progress: Progress | None = None) -> Proof:
    """The proof of the whole journal under the space's root. Reading is enough. Raises Stopped."""
    heard, total = progress or Progress(), _entries(workspace)
    proof = prove(
        workspace.connection,
        root_of(workspace).raw,
        lambda key, message, sign: verify(key, sign, message),
        lambda done: go_on_or_stop(heard, done, total),
    )
    remembered = shown_remembered(Places(workspace.place.database.parent))
    if not workspace.writable:
        # A program that writes meanwhile may have noted an entry that came after what was proved.
        look_again(workspace)
    if not has_latest(workspace, remembered):
        proof.faults.append("the entry that was last written here is missing: the database was set back or replaced")
    return proof


def rebuild_tables(desk: Desk, progress: Progress, *, replace: bool = False) -> list[Difference]:
    """Rebuild all tables and compare them with those that are there; ``replace`` takes the rebuilt ones.

    Raises Stopped while they are being rebuilt; then nothing was changed.
    """
    total = _entries(desk.workspace)
    differences = rebuild(desk.workspace.connection, desk.sealer, lambda done: go_on_or_stop(progress, done, total))
    if replace and any(not one.is_equal for one in differences):
        replace_tables(desk.workspace.connection, desk.sealer)
    return differences


def _entries(workspace: Workspace) -> int:
    row = workspace.row("SELECT count(*) FROM journal")
    return int(row[0]) if row else 0
