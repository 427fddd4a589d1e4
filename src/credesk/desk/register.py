"""The register of credentials: which were issued, which are in force, where their status stands."""

from collections.abc import Iterable
from typing import Any

from credesk.credentials.certificate_number import certificate_number, parse_certificate_number
from credesk.credentials.errors import CredentialError
from credesk.credentials.permutation import status_index
from credesk.credentials.status_places import LIST_BITS
from credesk.desk.files import id_of
from credesk.desk.records import find_learner
from credesk.desk.session import Desk
from credesk.domain.credential import IssuedCredential, ReplacementReason, in_force
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.workspace.store import Workspace

STATUS_SEED = "status seed"
FIRST_LIST = 1
IN_FORCE, SUSPENDED, WITHDRAWN, REPLACED = "in force", "suspended", "withdrawn", "replaced"
"""What the register says of a credential, beside that it may have expired."""


def issued_for(workspace: Workspace, award_key: bytes) -> list[IssuedCredential]:
    """The credentials of all awards of one learner for one achievement."""
    rows = workspace.rows(
        "SELECT c.id, c.award, i.replaces, i.replace_reason FROM credentials AS c JOIN intents AS i ON i.id = c.intent"
        " JOIN awards AS a ON a.id = c.award WHERE a.award_key = ?",
        (award_key,),
    )
    gone = withdrawn(workspace, [row["id"] for row in rows])
    return [
        IssuedCredential(
            id=row["id"],
            award=row["award"],
            replaces=row["replaces"],
            reason=ReplacementReason(row["replace_reason"]) if row["replace_reason"] else None,
            withdrawn=row["id"] in gone,
        )
        for row in rows
    ]


def withdrawn(workspace: Workspace, credentials: Iterable[Id]) -> set[Id]:
    """Those of the credentials that were withdrawn."""
    found = set()
    for credential in credentials:
        row = workspace.row("SELECT 1 FROM statuses WHERE credential = ? AND purpose = 'revocation'", (credential,))
        if row is not None:
            found.add(credential)
    return found


def credential_in_force(workspace: Workspace, award_key: bytes) -> IssuedCredential | None:
    """The credential in force for an award's key, or None."""
    standing = in_force(issued_for(workspace, award_key))
    return standing[0] if standing else None


def state_of(workspace: Workspace, credential: Id, award_key: bytes) -> str:
    """in force, suspended, withdrawn or replaced: the strongest of what the journal says."""
    known = issued_for(workspace, award_key)
    if any(one.replaces == credential for one in known):
        return REPLACED
    if any(one.id == credential and one.withdrawn for one in known):
        return WITHDRAWN
    return SUSPENDED if open_suspensions(workspace, credential) else IN_FORCE


def open_suspensions(workspace: Workspace, credential: Id) -> list[Id]:
    """The status entries that suspend a credential and that no reinstatement has ended."""
    rows = workspace.rows(
        "SELECT id FROM statuses WHERE credential = ? AND purpose = 'suspension'"
        " AND id NOT IN (SELECT status FROM reinstatements) ORDER BY id",
        (credential,),
    )
    return [row["id"] for row in rows]


def find_credential(workspace: Workspace, text: str) -> Any:
    """A credential's row by its id, its certificate number, or its learner. Raises BadInput."""
    rows = _by_id(workspace, text) or _by_number(workspace, text) or _by_learner(workspace, text)
    if len(rows) == 1:
        return rows[0]
    if not rows:
        raise BadInput(
            sentence("There is no credential “{text}”.", text=text), "List them with: credesk list credentials"
        )
    numbers = ", ".join(certificate_number(row["id"]) for row in rows)
    raise BadInput(
        sentence("There are {count} credentials of “{text}”.", count=len(rows), text=text),
        sentence("Name one by its number: {numbers}.", numbers=numbers),
    )


def _by_id(workspace: Workspace, text: str) -> list[Any]:
    try:
        return workspace.rows("SELECT * FROM credentials WHERE id = ?", (id_of(text.removeprefix("urn:uuid:")),))
    except BadInput:
        return []


def _by_number(workspace: Workspace, text: str) -> list[Any]:
    try:
        number = parse_certificate_number(text)
    except CredentialError:
        return []
    return workspace.rows("SELECT * FROM credentials WHERE number = ?", (number,))


def _by_learner(workspace: Workspace, text: str) -> list[Any]:
    try:
        learner = find_learner(workspace, text)
    except BadInput:
        return []
    return workspace.rows("SELECT * FROM credentials WHERE learner = ? ORDER BY id", (learner.id,))


class StatusPlaces:
    """Gives out the places of this stream's lists, each once, in an order that does not tell that of issuing."""

    def __init__(self, desk: Desk) -> None:
        self._workspace = desk.workspace
        self._stream = desk.workspace.identity.stream
        key = desk.sealing_key(STATUS_SEED, self._stream)
        self._seed = desk.keys.sealing.reveal(key).reveal()
        row = desk.workspace.row("SELECT count(*) FROM intents WHERE status_stream = ?", (self._stream,))
        self._turn: int = row[0] if row else 0

    def next(self) -> tuple[bytes, int, int]:
        """(stream, list number, index) of the next place that no intent has."""
        while True:
            number, position = divmod(self._turn, LIST_BITS)
            index = status_index(self._seed, self._stream, FIRST_LIST + number, position)
            self._turn += 1
            if not self._is_given(FIRST_LIST + number, index):
                return self._stream, FIRST_LIST + number, index

    def _is_given(self, number: int, index: int) -> bool:
        found = self._workspace.row(
            "SELECT 1 FROM intents WHERE status_stream = ? AND status_list = ? AND status_index = ?",
            (self._stream, number, index),
        )
        return found is not None


def awards_to_issue(workspace: Workspace, learners: Iterable[str]) -> list[Any]:
    """The standing awards of learners named by number or name. Raises BadInput where one has none."""
    from credesk.desk.assess import STANDING_AWARDS

    found: list[Any] = []
    for text in learners:
        person = find_learner(workspace, text)
        rows = workspace.rows(f"{STANDING_AWARDS} AND learner = ? ORDER BY id", (person.id,))
        if not rows:
            raise BadInput(
                sentence("{person} has no award yet.", person=person.name), "Decide first with: credesk award"
            )
        found += [row for row in rows if credential_in_force(workspace, row["award_key"]) is None] or rows[-1:]
    return found
