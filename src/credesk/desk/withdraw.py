"""Withdrawing, suspending, reinstating and replacing credentials."""

from collections.abc import Sequence
from typing import Any

from credesk.desk.assess import STANDING_AWARDS
from credesk.desk.intents import Replacing
from credesk.desk.issue import Folders, Issued, issue
from credesk.desk.issuers import issuer_version
from credesk.desk.register import IN_FORCE, SUSPENDED, open_suspensions, state_of
from credesk.desk.session import Desk
from credesk.desk.status_standing import note_proved, prove_credential
from credesk.desk.trust import refresh_trust, refuse_without_status_key
from credesk.domain.credential import replacement_reason, revocation_reason
from credesk.domain.errors import Refused
from credesk.domain.sentences import sentence
from credesk.workspace.journal.kinds import REGISTER, REINSTATEMENT, STATUS, Kind
from credesk.workspace.store import Workspace


def revoke(desk: Desk, credential: Any, reason: str) -> None:
    """Withdraw a credential for ever, with a reason. Whoever gets the trust file from now on sees it."""
    words = revocation_reason(reason)
    _refuse_unless(_state(desk, credential), (IN_FORCE, SUSPENDED))
    _tell(desk, credential, [(STATUS, status_fact(desk.workspace, credential, "revocation", words))])


def suspend(desk: Desk, credential: Any, reason: str) -> None:
    """Suspend a credential that is in force, with a reason, until it is reinstated or withdrawn."""
    words = revocation_reason(reason)
    _refuse_unless(_state(desk, credential), (IN_FORCE,), "Suspend one that is in force.")
    _tell(desk, credential, [(STATUS, status_fact(desk.workspace, credential, "suspension", words))])


def reinstate(desk: Desk, credential: Any, reason: str) -> None:
    """End the suspension of a credential, with a reason. What was withdrawn or replaced stays so."""
    words = revocation_reason(reason)
    state = _state(desk, credential)
    if state == IN_FORCE:
        raise Refused("This credential is in force: it is not suspended.")
    _refuse_unless(state, (SUSPENDED,), "Only a suspended one can be reinstated.")
    _tell(desk, credential, [(REINSTATEMENT, one) for one in ends_of_suspension(desk.workspace, credential, words)])


def ends_of_suspension(workspace: Workspace, credential: Any, words: str) -> list[dict[str, Any]]:
    """The facts that end every suspension of a credential."""
    ended = open_suspensions(workspace, credential["id"])
    return [{"status": status, "credential": credential["id"], "reason": words} for status in ended]


def _tell(desk: Desk, credential: Any, written: Sequence[tuple[Kind, dict[str, Any]]]) -> None:
    """Record a change of status, signed by this person, and make the lists that tell checkers of it."""
    was_noted = prove_credential(desk, credential)
    issuer = issuer_version(desk.workspace, _intent(desk.workspace, credential)["issuer_version"])
    refuse_without_status_key(desk, issuer)
    desk.confirmed_today()
    register = {REGISTER: desk.sealing_key(REGISTER, credential["learner"])}
    with desk.act() as act:
        for kind, values in written:
            act.write(kind, desk.new_id(), values, keys=register, signer=desk.sign)
    if was_noted:
        note_proved(desk)
    refresh_trust(desk, proved=was_noted)


def status_fact(workspace: Workspace, credential: Any, purpose: str, words: str) -> dict[str, Any]:
    """The fact that sets a credential's bit in the list of this purpose."""
    intent = _intent(workspace, credential)
    return {
        "credential": credential["id"],
        "purpose": purpose,
        "reason": words,
        "stream": intent["status_stream"],
        "list": intent["status_list"],
        "index": intent["status_index"],
    }


def _state(desk: Desk, credential: Any) -> str:
    return state_of(desk.workspace, credential["id"], _award(desk.workspace, credential)["award_key"])


def _refuse_unless(state: str, allowed: Sequence[str], hint: str = "") -> None:
    if state not in allowed:
        raise Refused(sentence("This credential is {state} already.", state=state), hint)


def replace(desk: Desk, credential: Any, reason: str, folders: Folders, *, identity: str = "none") -> Issued:
    """Issue a new credential in place of one in force; the old one's status then reads replaced."""
    why = replacement_reason(reason)
    _refuse_unless(_state(desk, credential), (IN_FORCE,), "Replace the one that is in force.")
    standing = standing_award(desk.workspace, credential)
    if standing is None:
        raise Refused("There is no award that a new credential could stand on.")
    return issue(desk, [standing], folders, identity=identity, replacing=Replacing(credential, why))


def standing_award(workspace: Workspace, credential: Any) -> Any:
    """The award that a new credential in place of this one stands on; None where there is none any more."""
    key = _award(workspace, credential)["award_key"]
    return workspace.row(f"{STANDING_AWARDS} AND award_key = ? ORDER BY id DESC", (key,))


def _award(workspace: Workspace, credential: Any) -> Any:
    return workspace.row("SELECT * FROM awards WHERE id = ?", (credential["award"],))


def _intent(workspace: Workspace, credential: Any) -> Any:
    return workspace.row("SELECT * FROM intents WHERE id = ?", (credential["intent"],))
