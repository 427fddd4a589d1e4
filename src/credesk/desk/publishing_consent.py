"""A learner's word that a credential may be published: recorded as a signed act, and taken back by another one."""

from typing import Any

from credesk.desk.session import Desk
from credesk.desk.status_standing import is_noted, note_proved, refresh_unless_noted
from credesk.domain.civil import parse_date
from credesk.domain.credential import revocation_reason
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.workspace.journal.kinds import CONSENT, CONSENT_TAKEN_BACK, REGISTER, Kind
from credesk.workspace.store import Workspace

STANDING_CONSENTS = "SELECT * FROM consents WHERE id NOT IN (SELECT consent FROM consents_taken_back)"


def consent_of(workspace: Workspace, credential: Id) -> Id | None:
    """The consent that stands for a credential, or None."""
    row = workspace.row(f"{STANDING_CONSENTS} AND credential = ? ORDER BY id", (credential,))
    return bytes(row["id"]) if row else None


def give_consent(desk: Desk, credential: Any, how: str, agreed_on: str | None = None) -> None:
    """Record that the learner agreed, and how. It is published with the next publishing."""
    words = revocation_reason(how)
    day = parse_date(agreed_on or desk.confirmed_today()).isoformat()
    if day > desk.today():
        raise BadInput(sentence("{day} has not come yet.", day=day), "Give the day on which the learner agreed.")
    if consent_of(desk.workspace, credential["id"]) is not None:
        raise Refused("The learner has agreed to this already.")
    values = {"credential": credential["id"], "learner": credential["learner"], "agreed_on": day, "how": words}
    _record(desk, credential, [(CONSENT, values)])


def take_consent_back(desk: Desk, credential: Any, reason: str | None = None) -> None:
    """Record that the learner agrees no more. The next publishing removes the credential."""
    words = revocation_reason(reason) if reason else None
    rows = desk.workspace.rows(f"{STANDING_CONSENTS} AND credential = ?", (credential["id"],))
    if not rows:
        raise Refused("No consent of the learner is on record for this credential.")
    taken = [{"consent": row["id"], "reason": words} for row in rows]
    _record(desk, credential, [(CONSENT_TAKEN_BACK, one) for one in taken])


def _record(desk: Desk, credential: Any, written: list[tuple[Kind, dict[str, Any]]]) -> None:
    refresh_unless_noted(desk)
    was_noted = is_noted(desk)
    register = {REGISTER: desk.sealing_key(REGISTER, credential["learner"])}
    with desk.act() as act:
        for kind, values in written:
            act.write(kind, desk.new_id(), values, keys=register, signer=desk.sign)
    if was_noted:
        note_proved(desk)
