"""Withdrawing and replacing credentials, and printing certificates again."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from credesk.desk.assess import STANDING_AWARDS
from credesk.desk.circumstances import Progress
from credesk.desk.content import Contents
from credesk.desk.intents import Replacing
from credesk.desk.issue import Folders, Issued, issue
from credesk.desk.issuing_hands import Hands, draw_to
from credesk.desk.register import state_of
from credesk.desk.session import Desk
from credesk.desk.stored import refuse_altered, trusted
from credesk.desk.trust import ready_for_trust, refresh_trust
from credesk.domain.credential import replacement_reason, revocation_reason
from credesk.domain.errors import Refused
from credesk.workspace.journal.kinds import REGISTER, STATUS
from credesk.workspace.store import Workspace


def revoke(desk: Desk, credential: Any, reason: str) -> None:
    """Withdraw a credential, with a reason. Whoever gets the trust file from now on sees it."""
    words = revocation_reason(reason)
    award = _award(desk.workspace, credential)
    state = state_of(desk.workspace, credential["id"], award["award_key"])
    if state != "in force":
        raise Refused(f"This credential is {state} already.")
    intent = _intent(desk.workspace, credential)
    ready_for_trust(desk, [intent["issuer_version"]])
    desk.confirmed_today()
    values = {
        "credential": credential["id"],
        "purpose": "revocation",
        "reason": words,
        "stream": intent["status_stream"],
        "list": intent["status_list"],
        "index": intent["status_index"],
    }
    register = {REGISTER: desk.sealing_key(REGISTER, credential["learner"])}
    with desk.act() as act:
        act.write(STATUS, desk.new_id(), values, keys=register, signer=desk.sign)
    refresh_trust(desk)


def replace(desk: Desk, credential: Any, reason: str, folders: Folders, *, identity: str = "none") -> Issued:
    """Issue a new credential in place of one in force; the old one's status then reads replaced."""
    why = replacement_reason(reason)
    award = _award(desk.workspace, credential)
    state = state_of(desk.workspace, credential["id"], award["award_key"])
    if state != "in force":
        raise Refused(f"This credential is {state} already.", "Replace the one that is in force.")
    standing = desk.workspace.row(f"{STANDING_AWARDS} AND award_key = ? ORDER BY id DESC", (award["award_key"],))
    if standing is None:
        raise Refused("There is no award that a new credential could stand on.")
    return issue(desk, [standing], folders, identity=identity, replacing=Replacing(credential, why))


def print_again(desk_workspace: Workspace, credentials: Sequence[Any], folder: Path, progress: Progress) -> list[Path]:
    """Draw certificates again from what is stored: the same bytes as the first time. Reading is enough for it."""
    contents = Contents(desk_workspace)
    made: list[Path] = []
    trust = trusted(desk_workspace) if credentials else None
    with Hands(len(credentials)) as hands:
        work = []
        for row in credentials:
            page = contents.page(_intent(desk_workspace, row), row["json"], row["token"])
            if trust is not None:
                refuse_altered(trust, row, page)
            path = folder / f"{row['number']}.pdf"
            work.append((hands.start(draw_to, page, path), path))
        for drawing, path in work:
            if progress.cancelled:
                break
            drawing.result()
            made.append(path)
            progress.told(len(made), len(work))
    return made


def _award(workspace: Workspace, credential: Any) -> Any:
    return workspace.row("SELECT * FROM awards WHERE id = ?", (credential["award"],))


def _intent(workspace: Workspace, credential: Any) -> Any:
    return workspace.row("SELECT * FROM intents WHERE id = ?", (credential["intent"],))
