"""What a person is told before signing: keys, recovery file, clock, what will stand on paper."""

from dataclasses import dataclass
from enum import Enum

from credesk.desk.circumstances import BUILT
from credesk.desk.gate import check_may_issue, is_admitted, recovery_is_settled
from credesk.desk.issuers import issuer_versions
from credesk.desk.keys_state import signing_rows
from credesk.desk.records import achievement_version
from credesk.desk.session import Desk, Workspace
from credesk.domain.civil import day_of, last_good_day, parse_date
from credesk.domain.clocks import clock_finding
from credesk.domain.errors import Refused
from credesk.domain.ids import Id
from credesk.domain.people import IssuerVersion


@dataclass(frozen=True, slots=True)
class BeforeSigning:
    """What must be right before the first signature, and what the certificates share.

    ``list_made`` is when the name check list was last made (ms UTC); ``doubt`` says what is odd about the clock.
    """

    issuer: str
    has_key: bool
    is_settled: bool
    recovery: str
    doubt: str
    list_made: int | None
    languages: tuple[str, ...]
    valid_months: int | None
    is_first: bool
    verify_address: str
    people: tuple[str, ...]

    def valid_until(self, award_date: str) -> str | None:
        """The last day on which an award of this date counts (YYYY-MM-DD), None where it has no end."""
        end = last_good_day(parse_date(award_date), self.valid_months)
        return end.isoformat() if end else None


class MayNot(Enum):
    """Why somebody may not issue here."""

    WAITS_FOR_ROOT = "waits for the root"
    HOLDS_NO_KEY = "holds no key"


@dataclass(frozen=True, slots=True)
class Signing:
    """Whether the keys of whoever is signed in are open, and why they may not issue (None where they may)."""

    is_open: bool
    refusal: MayNot | None = None


def before_signing(workspace: Workspace, version: Id, now_ms: int) -> BeforeSigning:
    """Read what ``BeforeSigning`` says for an achievement version; nobody need be signed in."""
    achievement = achievement_version(workspace, version)
    issuer = next((one for one in issuer_versions(workspace) if one.issuer == achievement.issuer), None)
    key = _key_here(workspace, issuer, now_ms) if issuer else None
    latest = workspace.row("SELECT max(wall) FROM journal")
    finding = clock_finding(now_ms, latest[0] if latest else None, BUILT)
    folder = workspace.place.database.parent
    return BeforeSigning(
        issuer=issuer.legal_name if issuer else "",
        has_key=key is not None,
        is_settled=key is not None and recovery_is_settled(workspace, key),
        recovery=str(next(iter(sorted(folder.glob("recovery-file*.credesk"), reverse=True)), "")),
        doubt=finding.sentence if finding else "",
        list_made=workspace.local(list_note(achievement.achievement)),
        languages=tuple(achievement.title),
        valid_months=achievement.valid_months,
        is_first=workspace.row("SELECT 1 FROM credentials LIMIT 1") is None,
        verify_address=(issuer.verify_address or "") if issuer else "",
        people=tuple(row["name"] for row in workspace.rows("SELECT name FROM people ORDER BY name") if row["name"]),
    )


def list_note(achievement: Id) -> str:
    """The workstation's note of when the name check list of an achievement was made."""
    return f"name list {achievement.hex()}"


def _key_here(workspace: Workspace, issuer: IssuerVersion, now_ms: int) -> bytes | None:
    for row in signing_rows(workspace, issuer.issuer, "credential", now_ms):
        if row["device"] == workspace.identity.device:
            return bytes(row["public_key"])
    return None


def signing(desk: Desk | None) -> Signing:
    """Whether who is signed in may sign credentials here. ``desk`` is None where the keys are locked."""
    if desk is None:
        return Signing(is_open=False)
    try:
        check_may_issue(desk)
    except Refused:
        is_admitted_here = is_admitted(desk.workspace, desk.workspace.identity.device, desk.person)
        return Signing(is_open=True, refusal=MayNot.HOLDS_NO_KEY if is_admitted_here else MayNot.WAITS_FOR_ROOT)
    return Signing(is_open=True)


def today(now_ms: int) -> str:
    """The UTC day of an instant, YYYY-MM-DD, as awards are dated."""
    return day_of(now_ms).isoformat()
