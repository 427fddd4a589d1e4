"""That certificates were handed over on paper: to whom, by whom, when. What is printed of them afterwards is a copy."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from credesk.desk.register import REPLACED, WITHDRAWN
from credesk.desk.session import Desk, Workspace
from credesk.domain.civil import date_text, day_of, parse_date
from credesk.domain.credential import revocation_reason
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.names import printed_line
from credesk.domain.sentences import sentence
from credesk.workspace.journal.kinds import CREDENTIAL, HANDED_OVER, HANDED_OVER_TAKEN_BACK, REGISTER
from credesk.workspace.journal.writing import Act
from credesk.workspace.projection.proven import compare_row
from credesk.workspace.projection.register import IN_FORCE, SUSPENDED
from credesk.workspace.projection.register import REPLACED as GONE_FOR_ANOTHER

_TAKEN_BACK = "SELECT 1 FROM handed_over_taken_back AS t WHERE t.handed_over = h.id"


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One handing over that stands: to whom, by whom (names) and on which day (YYYY-MM-DD)."""

    id: Id
    credential: Id
    recipient: str
    by: str
    on: str


def handed_over(workspace: Workspace, credential: Id) -> HandedOver | None:
    """How a certificate was first handed over; None where it was not, or where that was taken back."""
    found = handings_of(workspace, [credential])
    return found.get(credential)


def handings_of(workspace: Workspace, credentials: Sequence[Id]) -> dict[Id, HandedOver]:
    """The same for many (at most some thousands at once)."""
    marks = ", ".join("?" * len(credentials))
    rows = workspace.rows(
        "SELECT h.*, p.name FROM handed_over AS h LEFT JOIN people AS p ON p.id = h.handed_by"
        f" WHERE h.credential IN ({marks}) AND NOT EXISTS ({_TAKEN_BACK}) ORDER BY h.handed_on DESC, h.id DESC",
        credentials,
    )
    return {bytes(row["credential"]): _handing(row) for row in rows}


def _handing(row: Any) -> HandedOver:
    credential, by = bytes(row["credential"]), row["name"] or ""
    return HandedOver(bytes(row["id"]), credential, row["recipient"] or "", by, row["handed_on"] or "")


def why_not_handed_over(workspace: Workspace, credential: Id) -> str:
    """What keeps a certificate from being handed over, in words; "" where nothing does."""
    known = handed_over(workspace, credential)
    if known is not None:
        return sentence("it was handed over to {who} on {day}", who=known.recipient, day=known.on)
    row = workspace.row("SELECT standing FROM register WHERE id = ?", (credential,))
    if row is None or row["standing"] in (IN_FORCE, SUSPENDED):
        return ""
    return sentence("it is {state}", state=REPLACED if row["standing"] == GONE_FOR_ANOTHER else WITHDRAWN)


def hand_over(desk: Desk, credential: Any, recipient: str = "", on: str | None = None) -> None:
    """Record, signed by this person, that a certificate was handed over; to the learner where nobody is named."""
    given = Handing(desk, recipient, on)
    if why := why_not_handed_over(desk.workspace, credential["id"]):
        raise Refused(sentence("{number} is not handed over: {why}.", number=credential["number"], why=why))
    given.refuse_unproved(credential)
    with desk.act() as act:
        given.write(act, credential)


class Handing:
    """One handing over, perhaps of many certificates: who received them, by this person, on which day."""

    def __init__(self, desk: Desk, recipient: str = "", on: str | None = None) -> None:
        """Raises BadInput for a day to come or a name that cannot be written."""
        today = desk.confirmed_today()
        self.on = date_text(parse_date(on)) if on else today
        if self.on > today:
            raise BadInput(sentence("{day} is still to come.", day=self.on), "Say on which day it was handed over.")
        self._desk = desk
        self._recipient = printed_line(recipient, "Who received it") if recipient.strip() else ""

    def refuse_unproved(self, credential: Any) -> None:
        """Raise Tampered where the row is not what the journal says, BadInput where it was signed later."""
        compare_row(self._desk.workspace.connection, self._desk.sealer, CREDENTIAL, credential["id"])
        row = self._desk.workspace.row("SELECT signed_at FROM intents WHERE id = ?", (credential["intent"],))
        if row is not None and date_text(day_of(row["signed_at"])) > self.on:
            said = sentence("{number} was signed after {day}.", number=credential["number"], day=self.on)
            raise BadInput(said, "Say on which day it was handed over.")

    def write(self, act: Act, credential: Any) -> None:
        """Within an act: the fact, of one certificate."""
        desk = self._desk
        values = {
            "credential": credential["id"],
            "recipient": self._recipient or self._learner(credential),
            "handed_by": desk.person,
            "handed_on": self.on,
        }
        keys = {REGISTER: desk.sealing_key(REGISTER, credential["learner"])}
        act.write(HANDED_OVER, desk.new_id(), values, keys=keys, signer=desk.sign)

    def _learner(self, credential: Any) -> str:
        row = self._desk.workspace.row("SELECT name FROM learners WHERE id = ?", (credential["learner"],))
        return str(row["name"] or "") if row else ""


def take_back(desk: Desk, credential: Any, reason: str) -> None:
    """Say, with a reason, that a certificate was not handed over after all. Raises Refused where it was not."""
    words = revocation_reason(reason)
    known = handed_over(desk.workspace, credential["id"])
    if known is None:
        raise Refused(sentence("{number} was not handed over.", number=credential["number"]))
    compare_row(desk.workspace.connection, desk.sealer, HANDED_OVER, known.id)
    desk.confirmed_today()
    keys = {REGISTER: desk.sealing_key(REGISTER, credential["learner"])}
    with desk.act() as act:
        values = {"handed_over": known.id, "reason": words}
        act.write(HANDED_OVER_TAKEN_BACK, desk.new_id(), values, keys=keys, signer=desk.sign)
