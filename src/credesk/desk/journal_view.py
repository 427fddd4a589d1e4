"""What a window shows of the journal: its proof, and how the tables compare with it, as plain values."""

from dataclasses import dataclass

from credesk.desk.circumstances import Progress
from credesk.desk.journal import prove_journal, rebuild_tables
from credesk.desk.session import Desk, Workspace


@dataclass(frozen=True, slots=True)
class Proved:
    """What was proved, counted, and every fault as a sentence."""

    entries: int
    signatures: int
    heads: int
    waiting: int
    forks: int
    faults: tuple[str, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class Compared:
    """Rebuilt tables beside those that are there: (table, rows only here, rows only rebuilt) where they differ."""

    tables: int
    rows: int
    different: tuple[tuple[str, int, int], ...]
    was_replaced: bool


def proved(workspace: Workspace, progress: Progress | None = None) -> Proved:
    """Prove the whole journal. Reading is enough. Raises Stopped."""
    proof = prove_journal(workspace, progress)
    return Proved(
        proof.entries, proof.signatures, proof.heads, proof.waiting, proof.forks, tuple(map(str, proof.faults))
    )


def rebuilt(desk: Desk, progress: Progress, *, replace: bool) -> Compared:
    """Rebuild all tables and compare them; with ``replace`` the rebuilt ones are taken where any differs."""
    found = rebuild_tables(desk, progress, replace=replace)
    different = tuple((one.table, one.only_here, one.only_rebuilt) for one in found if not one.is_equal)
    return Compared(len(found), sum(one.rows for one in found), different, replace and bool(different))
