"""The register as a window shows it: credentials found by name or number, their state, facts and history."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.credentials.certificate_number import certificate_number
from credesk.desk.award import award_achievement, award_row, award_score
from credesk.desk.check import TrustInUse, TrustWords, trust_words
from credesk.desk.circumstances import Progress
from credesk.desk.files import write_file
from credesk.desk.handing_over import HandedOver, hand_over, handed_over, take_back
from credesk.desk.issue import Issued
from credesk.desk.issue_view import own_folders, score_text
from credesk.desk.learners import set_learner
from credesk.desk.publishing_consent import consent_of, give_consent, take_consent_back
from credesk.desk.register import REPLACED, SUSPENDED, WITHDRAWN
from credesk.desk.register_find import RegisterPages
from credesk.desk.register_print import StoredCredentials, print_again
from credesk.desk.session import Desk, Workspace
from credesk.desk.templates import Chosen
from credesk.desk.trust import refresh_trust
from credesk.desk.withdraw import reinstate, replace, revoke, suspend
from credesk.domain.civil import day_of
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.workspace.journal.kinds import (
    AWARD,
    CREDENTIAL,
    HANDED_OVER,
    HANDED_OVER_TAKEN_BACK,
    REINSTATEMENT,
    STATUS,
    VERIFICATION,
)

REINSTATED, HANDED, TAKEN_BACK = "reinstated", "handed over", "taken back"
"""Beside the states, what may have happened to a credential."""


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
    handed_over: HandedOver | None
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
    award, pages = award_row(workspace, row["award"]), RegisterPages(now_ms)
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
        state=pages.rows_by_ids(workspace, [credential])[0]["state"],
        replaces=certificate_number(row["replaces"]) if row["replaces"] else "",
        replaced_by=_newer(workspace, credential),
        handed_over=handed_over(workspace, credential),
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
        *_handings(workspace, credential),
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


def _handings(workspace: Workspace, credential: Id) -> list[Event]:
    """When it was handed over, to whom, and where that was taken back."""
    events = []
    for what, kind, sql in (
        (HANDED, HANDED_OVER, "SELECT h.id, h.recipient AS words FROM handed_over AS h WHERE h.credential = ?"),
        (TAKEN_BACK, HANDED_OVER_TAKEN_BACK, "SELECT t.id, t.reason AS words FROM handed_over_taken_back AS t"
         " JOIN handed_over AS h ON h.id = t.handed_over WHERE h.credential = ?"),
    ):  # fmt: skip
        rows = workspace.rows(
            f"SELECT o.words, j.wall, p.name FROM ({sql}) AS o CROSS JOIN journal AS j ON j.record = o.id"
            " LEFT JOIN people AS p ON p.id = j.actor WHERE j.type = ?",
            (credential, kind.number),
        )
        events += [Event(what, row["wall"], row["name"] or "", row["words"] or "") for row in rows]
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


def hand_over_one(desk: Desk, credential: Id, recipient: str, on: str | None = None) -> None:
    """Record that a certificate was handed over, by its id."""
    hand_over(desk, _credential(desk.workspace, credential), recipient, on)


def take_back_one(desk: Desk, credential: Id, reason: str) -> None:
    """Say that a certificate was not handed over after all, by its id."""
    take_back(desk, _credential(desk.workspace, credential), reason)


def print_some(
    workspace: Workspace,
    credentials: Sequence[Id],
    folder: Path,
    progress: Progress,
    now_ms: int,
    template: Chosen | None = None,
) -> list[Path]:
    """Draw the certificates of these credentials again: the same bytes as the first time, or a copy of today.

    With a ``template`` that is not the first one's, in its format.
    """
    rows = StoredCredentials(workspace, credentials)
    return print_again(workspace, rows, folder, progress, day_of(now_ms), template)


def save_files(
    workspace: Workspace, credentials: Sequence[Id], folder: Path, progress: Progress, now_ms: int
) -> list[Path]:
    """Write each credential's JSON and certificate to a folder; what was stopped has written pairs only."""
    made = print_some(workspace, credentials, folder, progress, now_ms)
    written = {path.stem.removesuffix("-copy") for path in made}
    for row in StoredCredentials(workspace, credentials):
        if row["number"] in written:
            path = folder / f"{row['number']}.json"
            write_file(path, row["json"])
            made.append(path)
    return made


def export_trust(desk: Desk, file: Path) -> TrustWords:
    """Write the trust file as of now for whoever checks certificates. Gives its number and fingerprint words."""
    made = refresh_trust(desk)
    write_file(file, made)
    return trust_words(TrustInUse(made))
