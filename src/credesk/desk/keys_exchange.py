"""Carrying requests to the root's machine and its answers back: what comes back is held against what was asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from credesk.credentials.canonical import stored_form
from credesk.credentials.trust import TrustContent, trust_document
from credesk.credentials.trust_file import read_trust_file, with_lists
from credesk.desk.files import write_file
from credesk.desk.found import is_practice, root_of
from credesk.desk.keys_ceremony import CEREMONY, request_words
from credesk.desk.keys_own import is_roots
from credesk.desk.keys_request import LARGEST, RootAnswer, RootRequest, read_answer, request_bytes
from credesk.desk.keys_root import root_id
from credesk.desk.keys_settle import after_the_root, proved_waiting
from credesk.desk.keys_waiting import OF_THE_ROOT, Waiting, people_of, waiting, words_of
from credesk.desk.outside import read_file
from credesk.desk.proven import prove_for_trust
from credesk.desk.session import Desk
from credesk.desk.status_lists import TRUST_NOTE, kept_lists
from credesk.desk.trust import (
    content_digest,
    latest_content,
    trust_file,
    trust_values,
    trust_waits,
    trusted_issuers,
)
from credesk.domain.errors import Refused, Tampered
from credesk.domain.sentences import sentence
from credesk.keys.signatures import verify
from credesk.workspace.journal.entry import Entry
from credesk.workspace.journal.kinds import DEVICE, HEAD, KINDS, ROOT, STREAM, TRUST
from credesk.workspace.journal.proving import named_values
from credesk.workspace.projection.project import entries
from credesk.workspace.store import Workspace

REQUESTS_NOTE = "requests to the root"
"""SHA-256 of each request that left this workstation, joined; the newest last."""
MOST_REQUESTS = 64


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that was written: its words, to be compared at the root's machine, and what it asks for."""

    file: Path
    words: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer brought: how many facts, and the trust file's number (0: none). ``is_new``: not known before."""

    facts: int
    number: int
    is_new: bool


class _Undone(Exception):
    """Takes back an act that was only tried."""


def export_request(desk: Desk, file: Path) -> Asked:
    """Write what waits as a request for the root's machine. Raises Refused where nothing waits."""
    prove_for_trust(desk)
    facts = tuple(proved_waiting(desk))
    now = desk.circumstances.now_ms()
    if not facts and not trust_waits(desk.workspace, now // 1000):
        raise Refused("Nothing waits for the root.", "A request is made when something does.")
    request = _request(desk, facts, now).signed(desk.keys.device_key())
    raw = request_bytes(request)
    known = desk.workspace.local(REQUESTS_NOTE) or b""
    desk.workspace.keep_local(REQUESTS_NOTE, (known + request.digest)[-32 * MOST_REQUESTS :])
    write_file(file, raw)
    names = dict(request.people)
    lines = [words_of(names, one) for one in facts]
    if request.issuers is not None:
        lines.append("a new trust file")
    return Asked(file, request_words(request.digest), tuple(lines))


def _request(desk: Desk, facts: tuple[Waiting, ...], now: int) -> RootRequest:
    workspace, root = desk.workspace, root_of(desk.workspace).raw
    device = workspace.identity.device
    certified = [entry for entry in _device_entries(workspace, device) if is_roots(entry, root)]
    row = workspace.row("SELECT name FROM people WHERE id = ?", (desk.person,))
    issuers = _issuers_then(desk, facts, now)
    return RootRequest(
        space=workspace.identity.space,
        root=root,
        partition=workspace.identity.partition,
        practice=is_practice(workspace),
        knows_root=root_id(workspace) is not None,
        made=now,
        device=device,
        device_key=desk.keys.device_key().public.raw,
        device_entry=certified[0].raw if certified else None,
        asked_by=str(row["name"] or "") if row is not None else "",
        current=with_lists(trust_file(workspace), ()) if workspace.local(TRUST_NOTE) is not None else None,
        issuers=issuers,
        facts=facts,
        people=tuple(sorted(people_of(workspace, facts).items())),
    )


def _device_entries(workspace: Workspace, device: bytes) -> list[Entry]:
    return list(entries(workspace.connection, "WHERE type = ? AND record = ?", (DEVICE.number, device)))


def _issuers_then(desk: Desk, facts: Sequence[Waiting], now: int) -> bytes | None:
    """The issuers of the trust file as they will be once the root has signed: tried in an act that is taken back."""
    actor = root_id(desk.workspace) or desk.workspace.identity.device
    found: list[bytes] = []
    pen = replace(desk.pen(), now_ms=lambda: now)
    try:
        with desk.workspace.act(pen) as act:
            for one in facts:
                act.write(one.kind, one.record, one.values, actor=actor)
            issuers = trusted_issuers(desk.workspace)
            if issuers:
                document = trust_document(TrustContent(bytes(32), 0, 0, 0, issuers))
                found.append(stored_form(document["issuers"]))
            raise _Undone
    except _Undone:
        return found[0] if found else None


def take_answer(desk: Desk, file: Path) -> Answered:
    """Bring in what the root signed: checked in full, and held against what waits here, before anything is kept.

    Raises Refused for another root's answer, one that was not asked for here, or one that is older than what is known;
    Tampered where it was altered. Twice is once.
    """
    answer = read_answer(read_file(file, LARGEST), root_of(desk.workspace).raw)
    prove_for_trust(desk)
    number = read_trust_file(answer.trust, answer.root).content.sequence if answer.trust is not None else 0
    facts = _facts(answer)
    if _is_known(desk.workspace, answer):
        return Answered(len(facts), number, is_new=False)
    _check_asked(desk.workspace, answer)
    _check_stream(desk.workspace, answer)
    _check_facts(desk.workspace, facts)
    trust = _checked_trust(desk.workspace, answer)

    def settled() -> None:
        if answer.trust is None or trust is None:
            return
        if content_digest(trusted_issuers(desk.workspace)) != content_digest(trust.issuers):
            raise Tampered(
                "The root's trust file names other issuers or keys than this workspace.",
                "Nothing was changed. Make a new request: something was changed here since: credesk keys request FILE",
            )
        lists = [one.document for one in kept_lists(desk.workspace)]
        desk.workspace.keep_local(TRUST_NOTE, with_lists(answer.trust, lists))

    desk.workspace.arrive(answer.entries, desk.sealer, desk.circumstances.now_ms(), settled)
    after_the_root(desk)
    return Answered(len(facts), number, is_new=True)


def _facts(answer: RootAnswer) -> list[Entry]:
    """The entries that answer something: all but the stream's own first ones, the trust file and the head."""
    own = {STREAM.number, ROOT.number, TRUST.number, HEAD.number}
    device = named_values(answer.entries[0], STREAM).get("device") if answer.entries else None
    return [one for one in answer.entries if one.type not in own and one.id != device]


def _is_known(workspace: Workspace, answer: RootAnswer) -> bool:
    known = [workspace.row("SELECT 1 FROM journal WHERE hash = ?", (one.hash,)) is not None for one in answer.entries]
    return bool(known) and all(known)


def _check_asked(workspace: Workspace, answer: RootAnswer) -> None:
    asked = workspace.local(REQUESTS_NOTE) or b""
    names = {asked[start : start + 32] for start in range(0, len(asked), 32)}
    if answer.space != workspace.identity.space or answer.request not in names:
        raise Refused(
            "This answer is for a request that did not come from this workstation, or that was altered on the way.",
            "Nothing was changed. Make a new request: credesk keys request FILE",
        )


def _check_stream(workspace: Workspace, answer: RootAnswer) -> None:
    """The entries are one whole stream that a ceremony wrote, each by the root but for the stream's own words."""
    wrong = Tampered("The root's answer is not made as answers are.", "Nothing was changed.")
    if len(answer.entries) < 3:
        raise wrong
    first, head = answer.entries[0], answer.entries[-1]
    stream = named_values(first, STREAM) if first.type == STREAM.number else {}
    device = stream.get("device")
    if stream.get("reason") != CEREMONY or stream.get("stream") != first.stream or first.actor != device:
        raise wrong
    if workspace.row("SELECT 1 FROM journal WHERE stream = ?", (first.stream,)) is not None:
        raise wrong
    for place, (before, entry) in enumerate(zip((None, *answer.entries), answer.entries, strict=False), 1):
        chained = entry.seq == place and entry.previous == (before.hash if before else None)
        if not chained or (entry.stream, entry.space) != (first.stream, workspace.identity.space):
            raise wrong
        is_plain = entry.type in (STREAM.number, HEAD.number) and place in (1, len(answer.entries))
        if not is_plain and not (is_roots(entry, answer.root) and _is_fact(entry)):
            raise wrong
    _check_head(answer, head, device, wrong)


def _is_fact(entry: Entry) -> bool:
    known = {kind.number for kind in (*OF_THE_ROOT, ROOT, TRUST)}
    return entry.type in known and all(one.version == 1 and not one.parents for one in entry.fields.values())


def _check_head(answer: RootAnswer, head: Entry, device: object, wrong: Tampered) -> None:
    from credesk.workspace.journal.entry import head_bytes

    keys = [named_values(one, DEVICE).get("public_key") for one in answer.entries if one.id == device]
    last = answer.entries[-2]
    values = named_values(head, HEAD) if head.type == HEAD.number else {}
    message = head_bytes(last.space, last.stream, last.seq, last.hash)
    signature = values.get("device_signature")
    is_its = (values.get("stream"), values.get("seq"), values.get("hash")) == (last.stream, last.seq, last.hash)
    if not is_its or head.actor != device or len(keys) != 1 or not isinstance(keys[0], bytes):
        raise wrong
    if not isinstance(signature, bytes) or not verify(keys[0], signature, message):
        raise wrong


def _check_facts(workspace: Workspace, facts: Sequence[Entry]) -> None:
    """Each fact is one that waits here, word for word."""
    asked = [one.form for one in waiting(workspace)]
    for entry in facts:
        values = named_values(entry, KINDS[entry.type])
        if Waiting(KINDS[entry.type], entry.id, values).form not in asked:
            raise Refused(
                "The answer signs something that does not wait here.",
                "Nothing was changed. Make a new request: credesk keys request FILE",
            )


def _checked_trust(workspace: Workspace, answer: RootAnswer) -> TrustContent | None:
    """The answer's trust file, which its entry records and which is newer than the one at hand."""
    recorded = [named_values(one, TRUST) for one in answer.entries if one.type == TRUST.number]
    if answer.trust is None:
        if recorded:
            raise Tampered("The root's answer records a trust file and brings none.", "Nothing was changed.")
        return None
    content = read_trust_file(answer.trust, answer.root).content
    if recorded != [trust_values(content)]:
        raise Tampered("The root's answer records another trust file than it brings.", "Nothing was changed.")
    latest = latest_content(workspace)
    if latest is not None and content.sequence <= latest.sequence:
        raise Refused(
            sentence(
                "The answer brings trust file {sequence}; number {latest} is here already.",
                sequence=content.sequence,
                latest=latest.sequence,
            ),
            "Nothing was changed. Make a new request: credesk keys request FILE",
        )
    return content
