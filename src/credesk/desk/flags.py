"""Flags: an assessor's own note that a portfolio is to be come back to. Nobody else's view changes by it."""

from credesk.desk.records import LIVE_SUBMISSIONS
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, derived_id
from credesk.workspace.journal.kinds import FLAG
from credesk.workspace.store import Workspace


def flag_id(submission: Id, person: Id) -> Id:
    """The one flag of a person at a submission."""
    return derived_id(b"credesk-flag" + submission + person)


def flag(desk: Desk, submission: Id, *, on: bool) -> None:
    """Flag a submission, or take the flag away. What is so already is not written."""
    if desk.workspace.row(f"SELECT 1 FROM ({LIVE_SUBMISSIONS}) WHERE id = ?", (submission,)) is None:
        raise BadInput("This submission is not on this machine.")
    if on != (submission in flagged(desk.workspace, desk.person)):
        values = {"submission": submission, "person": desk.person, "is_set": on}
        with desk.act() as act:
            act.write(FLAG, flag_id(submission, desk.person), values)


def flagged(workspace: Workspace, person: Id) -> frozenset[Id]:
    """The submissions that this person flagged."""
    rows = workspace.rows("SELECT submission FROM flags WHERE person = ? AND is_set", (person,))
    return frozenset(bytes(row["submission"]) for row in rows)
