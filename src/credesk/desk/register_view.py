"""The register as a window shows it: credentials found by name or number, their state, facts and history."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.credentials.certificate_number import certificate_number, parse_certificate_number
from credesk.credentials.errors import CredentialError
from credesk.desk.award import award_achievement, award_row, award_score
from credesk.desk.check import TrustInUse, TrustWords, trust_words
from credesk.desk.circumstances import Progress
from credesk.desk.files import write_file
from credesk.desk.issue import Issued
from credesk.desk.issue_view import own_folders, score_text
from credesk.desk.learners import set_learner
from credesk.desk.paging import Listing, rows_by_id
from credesk.desk.publishing_consent import consent_of, give_consent, take_consent_back
from credesk.desk.records import achievement_version
from credesk.desk.register import IN_FORCE, REPLACED, SUSPENDED, WITHDRAWN, open_suspensions
from credesk.desk.session import Desk, Workspace
from credesk.desk.trust import refresh_trust
from credesk.desk.withdraw import print_again, reinstate, replace, revoke, suspend
from credesk.domain.civil import day_of
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.workspace.journal.kinds import AWARD, CREDENTIAL, REINSTATEMENT, STATUS, VERIFICATION

EXPIRED = "expired"
REINSTATED = "reinstated"
"""Beside the states, what may have happened to a credential."""
STATES = (IN_FORCE, EXPIRED, SUSPENDED, WITHDRAWN, REPLACED)
COLUMNS = ("name", "learner", "certificate", "title", "cohort", "signed_at", "state")


class Register:
    """All credentials, the newest first; ``now_ms`` is the instant by which they have expired or not."""

    def __init__(self, now_ms: int) -> None:
        self.now_ms = now_ms
        self.states: frozenset[str] = frozenset()
        self.listing = Listing(COLUMNS, self._index, self._rows)
        self._known: dict[Id, dict[str, Any]] = {}

    def _index(self, workspace: Workspace) -> list[tuple[Id, tuple[Any, ...]]]:
        titles: dict[Id, str] = {}
        gone, replaced, today = _withdrawn(workspace), _replaced(workspace), day_of(self.now_ms).isoformat()
        held = _suspended(workspace)
        rows = workspace.rows(
            "SELECT c.id, c.number AS certificate, i.signed_at, i.valid_until, a.achievement_version, l.number, l.name,"
            " l.cohort FROM credentials AS c JOIN intents AS i ON i.id = c.intent JOIN awards AS a ON a.id = c.award"
            " JOIN learners AS l ON l.id = c.learner ORDER BY i.signed_at DESC, i.id DESC"
        )
        self._known = {}
        for row in rows:
            credential, version = bytes(row["id"]), bytes(row["achievement_version"])
            if version not in titles:
                titles[version] = achievement_version(workspace, version).title.text()
            state = _state(credential, row["valid_until"], _Known(gone, replaced, held, today))
            if not self.states or state in self.states:
                self._known[credential] = {
                    "id": credential, "name": row["name"] or "", "learner": row["number"] or "",
                    "certificate": row["certificate"] or "", "title": titles[version], "cohort": row["cohort"] or "",
                    "signed_at": row["signed_at"], "state": state,
                }  # fmt: skip
        return [(one, tuple(row[column] for column in COLUMNS)) for one, row in self._known.items()]

    def _rows(self, _workspace: Workspace, credentials: Sequence[Id]) -> list[dict[str, Any]]:
        return [self._known[one] for one in credentials if one in self._known]


def _withdrawn(workspace: Workspace) -> set[bytes]:
    rows = workspace.rows("SELECT DISTINCT credential FROM statuses WHERE purpose = 'revocation'")
    return {bytes(row[0]) for row in rows}


def _replaced(workspace: Workspace) -> set[bytes]:
    rows = workspace.rows(
        "SELECT i.replaces FROM intents AS i JOIN credentials AS c ON c.intent = i.id WHERE i.replaces IS NOT NULL"
    )
    return {bytes(row[0]) for row in rows}


def _suspended(workspace: Workspace) -> set[bytes]:
    rows = workspace.rows(
        "SELECT credential FROM statuses WHERE purpose = 'suspension' AND id NOT IN (SELECT status FROM reinstatements)"
    )
    return {bytes(row[0]) for row in rows}


@dataclass(frozen=True, slots=True)
class _Known:
    """What the journal says of credentials: which were withdrawn, replaced, suspended; and today's day."""

    gone: set[bytes]
    replaced: set[bytes]
    held: set[bytes]
    today: str


def _state(credential: bytes, valid_until: str | None, known: _Known) -> str:
    """The strongest of what is known, in the order of a checker's verdicts."""
    if credential in known.replaced:
        return REPLACED
    if credential in known.gone:
        return WITHDRAWN
    if credential in known.held:
        return SUSPENDED
    return EXPIRED if valid_until is not None and valid_until < known.today else IN_FORCE


def searched(words: str) -> str:
    """A certificate number as it was typed becomes its one spelling, so that 7f3k92qd11b4m is found; else the words."""
    try:
        return parse_certificate_number(words)
    except CredentialError:
        return words


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: what (a fixed word), when (ms UTC), by whom, and in which words."""

    what: str
    at: int
    by: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Detail:
    """One credential: what it says and what became of it. ``printed_name`` is what a new one would be printed with."""

    id: Id
    certificate: str
    learner: str
    learner_number: str
    printed_name: str
    title: str
    outcome: int
    score: str
    award_date: str
    valid_until: str | None
    state: str
    replaces: str
    replaced_by: str
    events: tuple[Event, ...]
    may_be_published: bool = False


def detail_of(workspace: Workspace, credential: Id, now_ms: int) -> Detail:
    """All about one credential. Raises BadInput where it is not here."""
    row = workspace.row(
        "SELECT c.id, c.award, c.number, i.replaces, i.valid_until, l.number AS learner_number, l.name,"
        " l.certificate_name FROM credentials AS c JOIN intents AS i ON i.id = c.intent"
        " JOIN learners AS l ON l.id = c.learner WHERE c.id = ?",
        (credential,),
    )
    if row is None:
        raise BadInput("There is no such credential.")
    award, newer = award_row(workspace, row["award"]), _newer(workspace, credential)
    gone = {credential} if any(event.what == WITHDRAWN for event in _events(workspace, credential)) else set()
    held = {credential} if open_suspensions(workspace, credential) else set()
    known = _Known(gone, {credential} if newer else set(), held, day_of(now_ms).isoformat())
    state = _state(credential, row["valid_until"], known)
    return Detail(
        id=credential,
        certificate=row["number"],
        learner=row["name"],
        learner_number=row["learner_number"] or "",
        printed_name=row["certificate_name"] or row["name"],
        title=award_achievement(workspace, award).title.text(),
        outcome=award["outcome"],
        score=score_text(award_score(award)),
        award_date=award["award_date"],
        valid_until=row["valid_until"],
        state=state,
        replaces=certificate_number(row["replaces"]) if row["replaces"] else "",
        replaced_by=newer,
        events=tuple(_history(workspace, row["award"], credential)),
        may_be_published=consent_of(workspace, credential) is not None,
    )


def _newer(workspace: Workspace, credential: Id) -> str:
    row = workspace.row(
        "SELECT c.number FROM credentials AS c JOIN intents AS i ON i.id = c.intent WHERE i.replaces = ?", (credential,)
    )
    return str(row["number"]) if row else ""


def _history(workspace: Workspace, award: Id, credential: Id) -> list[Event]:
    found = [
        *_recorded(workspace, "decided", AWARD.number, [award]),
        *_recorded(workspace, "verified", VERIFICATION.number, _verifications(workspace, award)),
        *_recorded(workspace, "signed", CREDENTIAL.number, [credential]),
        *_events(workspace, credential),
        *_held(workspace, credential),
    ]
    return sorted(found, key=lambda event: event.at)


def _verifications(workspace: Workspace, award: Id) -> list[Id]:
    return [row["id"] for row in workspace.rows("SELECT id FROM verifications WHERE award = ?", (award,))]


def _recorded(workspace: Workspace, what: str, kind: int, records: Sequence[Id]) -> list[Event]:
    marks = ", ".join("?" * len(records))
    rows = workspace.rows(
        "SELECT min(j.wall) AS at, p.name FROM journal AS j LEFT JOIN people AS p ON p.id = j.actor"
        f" WHERE j.type = ? AND j.record IN ({marks}) GROUP BY j.record",
        (kind, *records),
    )
    return [Event(what, row["at"], row["name"] or "") for row in rows]


def _events(workspace: Workspace, credential: Id) -> list[Event]:
    rows = workspace.rows(
        "SELECT s.reason, s.replaced_by, j.wall, p.name FROM statuses AS s JOIN journal AS j ON j.record = s.id"
        " LEFT JOIN people AS p ON p.id = j.actor WHERE s.credential = ? AND s.purpose = 'revocation' AND j.type = ?",
        (credential, STATUS.number),
    )
    return [
        Event(REPLACED if row["replaced_by"] else WITHDRAWN, row["wall"], row["name"] or "", row["reason"] or "")
        for row in rows
    ]


def _held(workspace: Workspace, credential: Id) -> list[Event]:
    """Its suspensions, and what ended them."""
    events = []
    for what, table, kind, where in (
        (SUSPENDED, "statuses", STATUS, "AND s.purpose = 'suspension'"),
        (REINSTATED, "reinstatements", REINSTATEMENT, ""),
    ):
        rows = workspace.rows(
            f"SELECT s.reason, j.wall, p.name FROM {table} AS s CROSS JOIN journal AS j ON j.record = s.id"
            f" LEFT JOIN people AS p ON p.id = j.actor WHERE s.credential = ? {where} AND j.type = ?",
            (credential, kind.number),
        )
        events += [Event(what, row["wall"], row["name"] or "", row["reason"] or "") for row in rows]
    return events


def _credential(workspace: Workspace, credential: Id) -> Any:
    row = workspace.row("SELECT * FROM credentials WHERE id = ?", (credential,))
    if row is None:
        raise BadInput("There is no such credential.")
    return row


def withdraw_one(desk: Desk, credential: Id, reason: str) -> None:
    """Withdraw a credential by its id."""
    revoke(desk, _credential(desk.workspace, credential), reason)


def suspend_one(desk: Desk, credential: Id, reason: str) -> None:
    """Suspend a credential by its id."""
    suspend(desk, _credential(desk.workspace, credential), reason)


def reinstate_one(desk: Desk, credential: Id, reason: str) -> None:
    """End the suspension of a credential by its id."""
    reinstate(desk, _credential(desk.workspace, credential), reason)


def agree_one(desk: Desk, credential: Id, how: str) -> None:
    """Record that the learner agreed that a credential is published."""
    give_consent(desk, _credential(desk.workspace, credential), how)


def disagree_one(desk: Desk, credential: Id, reason: str) -> None:
    """Record that the learner agrees no more."""
    take_consent_back(desk, _credential(desk.workspace, credential), reason)


@dataclass(frozen=True, slots=True)
class Replacement:
    """A new credential in place of another: why, under which name, and what else stands beside the name."""

    credential: Id
    reason: str
    name: str
    identity: str = "none"


def replace_one(desk: Desk, wanted: Replacement) -> Issued:
    """Issue a new credential in place of one in force; a corrected name is kept as the learner's first."""
    row = _credential(desk.workspace, wanted.credential)
    person = desk.workspace.row("SELECT * FROM learners WHERE id = ?", (row["learner"],))
    assert person is not None
    if wanted.name.strip() != (person["certificate_name"] or person["name"]):
        set_learner(desk, person["number"], {"certificate_name": wanted.name})
    return replace(desk, row, wanted.reason, own_folders(desk), identity=wanted.identity)


def print_some(workspace: Workspace, credentials: Sequence[Id], folder: Path, progress: Progress) -> list[Path]:
    """Draw the certificates of these credentials again, the same bytes as the first time."""
    rows = rows_by_id(workspace, "SELECT * FROM credentials WHERE id IN ({ids})", credentials)
    return print_again(workspace, rows, folder, progress)


def save_files(workspace: Workspace, credentials: Sequence[Id], folder: Path, progress: Progress) -> list[Path]:
    """Write each credential's JSON and certificate to a folder."""
    made = print_some(workspace, credentials, folder, progress)
    for row in rows_by_id(workspace, "SELECT id, number, json FROM credentials WHERE id IN ({ids})", credentials):
        path = folder / f"{row['number']}.json"
        write_file(path, row["json"])
        made.append(path)
    return made


def export_trust(desk: Desk, file: Path) -> TrustWords:
    """Write the trust file as of now for whoever checks certificates. Gives its number and fingerprint words."""
    made = refresh_trust(desk)
    write_file(file, made)
    return trust_words(TrustInUse(made))
