"""The same act on many credentials: first what would happen to each and why some cannot, then all of it, quickly.

Status changes and handing over are written a chunk at a time, each chunk one act of the journal; lists and trust file
are made once, at the end. Whoever stops it keeps the chunks that were written.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from credesk.desk.circumstances import Progress
from credesk.desk.handing_over import HandedOver, Handing, handings_of
from credesk.desk.intents import Replacing, wanted_for
from credesk.desk.issue import Folders, Issued, issue
from credesk.desk.issue_view import own_folders
from credesk.desk.issuers import issuer_version
from credesk.desk.paging import rows_by_id
from credesk.desk.register import IN_FORCE, REPLACED, SUSPENDED, WITHDRAWN
from credesk.desk.register_find import EXPIRED, NOT_YET, RegisterPages
from credesk.desk.session import Desk, Workspace
from credesk.desk.status_standing import note_proved, prove_credentials
from credesk.desk.trust import refresh_trust, refuse_without_status_key
from credesk.desk.withdraw import ends_of_suspension, standing_award, status_fact
from credesk.domain.credential import replacement_reason, revocation_reason
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.sentences import joined, sentence
from credesk.workspace.journal.kinds import REGISTER, REINSTATEMENT, STATUS, Kind
from credesk.workspace.journal.writing import Act

WITHDRAW, SUSPEND, REINSTATE, REPLACE = "withdraw", "suspend", "reinstate", "replace"
HAND_OVER, PRINT, SAVE = "hand over", "print", "save"
ACTS = (WITHDRAW, SUSPEND, REINSTATE, REPLACE, HAND_OVER, PRINT, SAVE)
CHUNK = 100
"""Credentials of one act of the journal."""
_READ_AT_ONCE = 500
_GOOD = (IN_FORCE, EXPIRED, NOT_YET)
_FROM = {
    WITHDRAW: (*_GOOD, SUSPENDED),
    SUSPEND: _GOOD,
    REINSTATE: (SUSPENDED,),
    REPLACE: _GOOD,
    HAND_OVER: (*_GOOD, SUSPENDED),
    PRINT: (*_GOOD, SUSPENDED, WITHDRAWN, REPLACED),
    SAVE: (*_GOOD, SUSPENDED, WITHDRAWN, REPLACED),
}
"""The states in which an act is possible."""


@dataclass(frozen=True, slots=True)
class Line:
    """One credential in a preview: ``then`` is what it becomes, or "" where ``why`` says what keeps it from that.

    ``then`` is a fixed word: a state, "in force", "original", "copy" or "handed over"; ``why`` a fixed word too: a
    state, or "handed over" with ``told`` (to whom, on which day).
    """

    id: Id
    certificate: str
    name: str
    state: str
    then: str = ""
    why: str = ""
    told: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Preview:
    """What an act would do: to which credentials, in their order, and to which not."""

    act: str
    lines: tuple[Line, ...]

    @property
    def can(self) -> tuple[Line, ...]:
        """What it would be done to."""
        return tuple(line for line in self.lines if line.then)

    @property
    def cannot(self) -> tuple[Line, ...]:
        """What would be left as it is."""
        return tuple(line for line in self.lines if not line.then)


@dataclass(frozen=True, slots=True)
class Given:
    """What a person says once for all of them; an empty ``recipient`` is each learner, ``on`` today.

    ``folders``: where new certificates are written, the workspace's own where it is not said.
    """

    reason: str = ""
    recipient: str = ""
    on: str | None = None
    identity: str = "none"
    folders: Folders | None = None


@dataclass(slots=True)
class Done:
    """The certificate numbers that it was done to, and those that were left, with the reason in words."""

    done: list[str] = field(default_factory=list)
    left: list[tuple[str, str]] = field(default_factory=list)
    stopped: bool = False
    issued: Issued | None = None


def preview(workspace: Workspace, act: str, credentials: Sequence[Id], now_ms: int) -> Preview:
    """What the act would do to these credentials now. Raises BadInput for an act that there is not."""
    if act not in ACTS:
        said = sentence("There is no act “{act}”.", act=act)
        raise BadInput(said, sentence("There are: {names}.", names=", ".join(ACTS)))
    pages, lines = RegisterPages(now_ms), []
    wanted = list(dict.fromkeys(credentials))
    for start in range(0, len(wanted), _READ_AT_ONCE):
        part = wanted[start : start + _READ_AT_ONCE]
        given = handings_of(workspace, part)
        lines += [_line(act, row, given.get(row["id"])) for row in pages.rows_by_ids(workspace, part)]
    return Preview(act, tuple(lines))


def _line(act: str, row: dict[str, Any], given: HandedOver | None) -> Line:
    shown = (row["id"], row["certificate"], row["name"], row["state"])
    if row["state"] not in _FROM[act]:
        return Line(*shown, why=row["state"])
    if act == HAND_OVER and given is not None:
        return Line(*shown, why="handed over", told=(given.recipient, given.on))
    then = {WITHDRAW: WITHDRAWN, SUSPEND: SUSPENDED, REINSTATE: IN_FORCE, REPLACE: REPLACED, HAND_OVER: "handed over"}
    return Line(*shown, then=then.get(act) or ("copy" if given else "original"))


def perform(desk: Desk, previewed: Preview, given: Given, progress: Progress | None = None) -> Done:
    """Do what a preview said, to what still can be; looks again at each first, for others may have worked meanwhile.

    Raises before anything is written where this person may not, or where the tables are not what the journal says.
    """
    now = desk.circumstances.now_ms()
    again = preview(desk.workspace, previewed.act, [line.id for line in previewed.can], now)
    done = Done(left=[(line.certificate, sentence("It is {state} by now.", state=line.why)) for line in again.cannot])
    columns = "*" if previewed.act == REPLACE else "id, intent, award, learner, number"
    rows = _rows(desk.workspace, columns, [line.id for line in again.can])
    if not rows:
        return done
    if previewed.act == REPLACE:
        return _replace(desk, rows, given, progress or Progress(), done)
    if previewed.act == HAND_OVER:
        return _hand_over(desk, rows, given, progress or Progress(), done)
    if previewed.act in (WITHDRAW, SUSPEND, REINSTATE):
        return _tell(desk, rows, _facts(previewed.act, desk, given), progress or Progress(), done)
    raise BadInput(sentence("“{act}” needs nobody to sign in.", act=previewed.act))


def _rows(workspace: Workspace, columns: str, credentials: Sequence[Id]) -> list[Any]:
    sql = f"SELECT {columns} FROM credentials WHERE id IN ({{ids}})"
    found: list[Any] = []
    for start in range(0, len(credentials), _READ_AT_ONCE):
        found += rows_by_id(workspace, sql, credentials[start : start + _READ_AT_ONCE])
    return found


_Facts = Callable[[Any], Iterator[tuple[Kind, dict[str, Any]]]]


def _facts(act: str, desk: Desk, given: Given) -> _Facts:
    """What is written of one credential."""
    words = revocation_reason(given.reason)
    purpose = {WITHDRAW: "revocation", SUSPEND: "suspension"}.get(act)

    def facts(row: Any) -> Iterator[tuple[Kind, dict[str, Any]]]:
        if purpose is not None:
            yield STATUS, status_fact(desk.workspace, row, purpose, words)
            return
        for one in ends_of_suspension(desk.workspace, row, words):
            yield REINSTATEMENT, one

    return facts


def _tell(desk: Desk, rows: Sequence[Any], facts: _Facts, progress: Progress, done: Done) -> Done:
    was_noted = prove_credentials(desk, rows)
    for version in _issuer_versions(desk.workspace, rows):
        refuse_without_status_key(desk, issuer_version(desk.workspace, version))
    desk.confirmed_today()
    keys = desk.sealing_keys(REGISTER, [row["learner"] for row in rows])

    def write(act: Act, row: Any) -> None:
        for kind, values in facts(row):
            act.write(kind, desk.new_id(), values, keys={REGISTER: keys[row["learner"]]}, signer=desk.sign)

    try:
        _in_chunks(desk, rows, write, progress, done)
    finally:
        # However it ended, checkers are told of what was written.
        if done.done:
            if was_noted:
                note_proved(desk)
            refresh_trust(desk, proved=was_noted)
    return done


def _issuer_versions(workspace: Workspace, rows: Sequence[Any]) -> list[Id]:
    found: set[Id] = set()
    for start in range(0, len(rows), _READ_AT_ONCE):
        part = [row["intent"] for row in rows[start : start + _READ_AT_ONCE]]
        sql = f"SELECT DISTINCT issuer_version FROM intents WHERE id IN ({', '.join('?' * len(part))})"
        found |= {bytes(row[0]) for row in workspace.rows(sql, part)}
    return sorted(found)


def _in_chunks(
    desk: Desk, rows: Sequence[Any], write: Callable[[Act, Any], None], progress: Progress, done: Done
) -> None:
    for start in range(0, len(rows), CHUNK):
        if progress.cancelled:
            done.stopped = True
            return
        part = rows[start : start + CHUNK]
        with desk.act() as act:
            for row in part:
                write(act, row)
        done.done += [row["number"] for row in part]
        progress.told(len(done.done), len(rows))


def _hand_over(desk: Desk, rows: Sequence[Any], given: Given, progress: Progress, done: Done) -> Done:
    handing = Handing(desk, given.recipient, given.on)
    for row in rows:
        handing.refuse_unproved(row)
    _in_chunks(desk, rows, handing.write, progress, done)
    return done


def _replace(desk: Desk, rows: Sequence[Any], given: Given, progress: Progress, done: Done) -> Done:
    """All of them in one run of issuing: the journal is proved once, certificates are drawn beside signing."""
    why = replacement_reason(given.reason)
    replacing: dict[Id, Replacing] = {}
    awards = []
    for row in rows:
        award = standing_award(desk.workspace, row)
        try:
            if award is None:
                raise Refused("There is no award that a new credential could stand on.")
            wanted_for(desk, award, Replacing(row, why))
        except Refused as error:
            done.left.append((row["number"], joined(error.message, error.hint)))
            continue
        awards.append(award)
        replacing[award["id"]] = Replacing(row, why)
    if awards:
        done.issued = issue(
            desk, awards, given.folders or own_folders(desk), progress, identity=given.identity, replacing=replacing
        )
        done.stopped = done.issued.stopped
        gone = {bytes(row[0]) for row in desk.workspace.rows("SELECT id FROM register WHERE standing = 3")}
        done.done += [one.credential["number"] for one in replacing.values() if one.credential["id"] in gone]
    return done
