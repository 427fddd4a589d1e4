"""Single pieces of evidence: attaching, detaching with a reason, reading back."""

import hashlib
import mimetypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.desk.assess import is_decided_on, standing_sign_off
from credesk.desk.circumstances import Progress, go_on_or_stop
from credesk.desk.files import write_file
from credesk.desk.records import find_learner
from credesk.desk.session import Desk
from credesk.desk.tasks import TaskNames, latest_attempt
from credesk.domain.civil import parse_date
from credesk.domain.errors import BadInput, CredeskError, Refused, Surroundings
from credesk.domain.evidence import Evidence, EvidenceKind, check_evidence
from credesk.domain.ids import Id, id_text
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.keys.secrets import Secret
from credesk.workspace.evidence import CHUNK, EvidenceStore
from credesk.workspace.journal.kinds import ATTACHMENT, DETACHMENT, EVIDENCE, EVIDENCE_ITEM, PORTFOLIO
from credesk.workspace.journal.writing import Act
from credesk.workspace.store import Workspace

LARGEST = 4 * 1024 * 1024 * 1024 - 1
"""Bytes that an evidence store can hold on every stick (FAT32)."""


UNFINISHED_NOTE = "take-in under way"


@contextmanager
def bringing_in(desk: Desk, store: EvidenceStore) -> Iterator[None]:
    """Evidence that is put here stays where an act inside cites it; else it goes, at the latest after a kill."""
    sweep_unfinished(desk, store)
    desk.workspace.keep_local(UNFINISHED_NOTE, 1)
    try:
        yield
    except BaseException:
        store.forget()
        # Whatever stopped the work is what a person is told; what stays now is swept before the next work.
        with suppress(CredeskError, OSError):
            sweep_unfinished(desk, store)
        raise
    desk.workspace.keep_local(UNFINISHED_NOTE, None)


def sweep_unfinished(desk: Desk, store: EvidenceStore) -> int:
    """Remove what a killed take-in left: temporary files, and objects that nothing cites. How many there were."""
    swept = store.sweep()
    if desk.workspace.local(UNFINISHED_NOTE) is None:
        return swept
    cited = {bytes(row[0]) for row in desk.workspace.rows("SELECT object FROM evidence WHERE object IS NOT NULL")}
    for digest in list(store.digests()):
        if digest not in cited:
            swept += store.remove(digest)
    desk.workspace.keep_local(UNFINISHED_NOTE, None)
    return swept


@dataclass(frozen=True, slots=True)
class NewItem:
    """One item to attach: exactly one of file, observation, paper and elsewhere."""

    file: Path | None = None
    observation: str | None = None
    paper: str | None = None
    elsewhere: Path | None = None
    place: str = ""
    seen_by: str = ""
    seen_on: str = ""


def attach(desk: Desk, learners: Sequence[str], item: NewItem, task_title: str | None = None) -> list[str]:
    """Attach one item to the latest submission of each learner. Gives the attachments' ids.

    Raises Refused where a submission is signed off: what was judged does not change under its signature.
    """
    tasks = TaskNames(desk.workspace)
    people = [find_learner(desk.workspace, who).id for who in dict.fromkeys(learners)]
    attached = attach_to(desk, [tasks.submission(learner, task_title) for learner in people], item)
    return [id_text(one) for one in attached]


def attach_to(desk: Desk, submissions: Sequence[Id], item: NewItem, progress: Progress | None = None) -> list[Id]:
    """Attach one item to these submissions, to all of them or to none. Gives the attachments' ids.

    Raises as ``attach``, and Stopped while a large file is read.
    """
    people = [_learner_of(desk.workspace, submission) for submission in submissions]
    for submission in submissions:
        refuse_signed(desk.workspace, submission)
    store = EvidenceStore(desk.workspace.place.evidence)
    with bringing_in(desk, store):
        return _attach(desk, store, _Reading(item, progress or Progress()), people, submissions)


def shared_with(workspace: Workspace, submission: Id, learners: Sequence[str]) -> list[Id]:
    """The submission, and the latest attempts of other learners (numbers or names) at its task.

    Raises BadInput where one of them has handed in nothing for it.
    """
    row = workspace.row("SELECT task FROM submissions WHERE id = ?", (submission,))
    found = [submission]
    for who in learners:
        other = find_learner(workspace, who)
        latest = latest_attempt(workspace, other.id, row["task"]) if row is not None else None
        if latest is None:
            raise BadInput(sentence("{other} has handed in nothing for this task.", other=other.name))
        found.append(latest)
    return list(dict.fromkeys(found))


def _learner_of(workspace: Workspace, submission: Id) -> Id:
    row = workspace.row("SELECT learner FROM submissions WHERE id = ?", (submission,))
    if row is None:
        raise BadInput("This submission is not on this machine.")
    return bytes(row["learner"])


@dataclass(frozen=True, slots=True)
class _Reading:
    """An item, and who is told how far its file is read."""

    item: NewItem
    progress: Progress

    def chunks(self, file: Path) -> Iterator[bytes]:
        """The file's bytes. Raises Stopped."""
        size, done = _size(file), 0
        try:
            with file.open("rb") as source:
                while chunk := source.read(CHUNK):
                    done += len(chunk)
                    go_on_or_stop(self.progress, done, max(done, size))
                    yield chunk
        except OSError as error:
            raise Surroundings(
                sentence("{file} cannot be read ({why}).", file=file, why=error.strerror or error),
                "Nothing was changed.",
            ) from error

    def digest(self, file: Path) -> tuple[int, bytes]:
        """(size, SHA-256) of the file. Raises Stopped."""
        digest = hashlib.sha256()
        size = _size(file)
        for chunk in self.chunks(file):
            digest.update(chunk)
        return size, digest.digest()


def _attach(
    desk: Desk, store: EvidenceStore, reading: _Reading, people: Sequence[Id], submissions: Sequence[Id]
) -> list[Id]:
    evidence_id, secret, evidence = _make(desk, store, reading)
    store.sync()
    key = desk.circumstances.randomness(16)
    desk.keys.sealing.add(key, Secret(secret), EVIDENCE, evidence_id, desk.circumstances.randomness)
    portfolios = desk.sealing_keys(PORTFOLIO, people)
    attached = [desk.new_id() for _ in submissions]
    with desk.act() as act:
        _write_item(act, evidence, key)
        for attachment, submission, learner in zip(attached, submissions, people, strict=True):
            values = {"evidence": evidence_id, "submission": submission, "item_key": secret}
            act.write(ATTACHMENT, attachment, values, keys={PORTFOLIO: portfolios[learner]})
    return attached


def _make(desk: Desk, store: EvidenceStore, reading: _Reading) -> tuple[Id, bytes, Evidence]:
    item = reading.item
    given = [one for one in (item.file, item.observation, item.paper, item.elsewhere) if one is not None]
    if len(given) != 1:
        raise BadInput("Give one of --file, --observation, --paper and --elsewhere.")
    evidence_id, randomness = desk.new_id(), desk.circumstances.randomness
    secret = randomness(32)
    if item.file is not None:
        if _size(item.file) > LARGEST:
            raise BadInput(
                sentence("{file} is larger than 4 GB, which not every disk can hold.", file=item.file.name),
                sentence(
                    "Leave it there and attach it as kept elsewhere (--elsewhere {file}): its digest is kept.",
                    file=item.file,
                ),
            )
        stored = store.put(reading.chunks(item.file), randomness)
        made = _of_file(evidence_id, item.file, stored.size, stored.plain_digest, stored.digest)
        secret = stored.key
    elif item.elsewhere is not None:
        size, digest = reading.digest(item.elsewhere)
        made = _of_file(evidence_id, item.elsewhere, size, digest, None, item.place or str(item.elsewhere))
    else:
        made = _seen(evidence_id, item)
    check_evidence(made)
    return evidence_id, secret, made


def _seen(evidence_id: Id, item: NewItem) -> Evidence:
    kind = EvidenceKind.OBSERVATION if item.observation is not None else EvidenceKind.PAPER
    return Evidence(
        id=evidence_id,
        kind=kind,
        what=nfc(item.observation or item.paper or ""),
        where=nfc(item.place),
        seen_by=nfc(item.seen_by),
        seen_on=parse_date(item.seen_on) if item.seen_on else None,
    )


def _of_file(evidence_id: Id, file: Path, size: int, digest: bytes, sealed: bytes | None, where: str = "") -> Evidence:
    return Evidence(
        id=evidence_id,
        kind=EvidenceKind.FILE if sealed else EvidenceKind.ELSEWHERE,
        what=nfc(file.name),
        sealed=sealed,
        digest=digest,
        size=size,
        media_type=mimetypes.guess_type(file.name)[0] or "application/octet-stream",
        where=nfc(where),
    )


def _write_item(act: Act, evidence: Evidence, key: Id) -> None:
    values: dict[str, Any] = {
        "object": evidence.sealed,
        "kind": evidence.kind.value,
        "media_type": evidence.media_type,
        "size": evidence.size,
        "name": evidence.what,
        "plain_digest": evidence.digest,
        "place": evidence.where or None,
        "seen_by": evidence.seen_by or None,
        "seen_on": evidence.seen_on.isoformat() if evidence.seen_on else None,
    }
    act.write(EVIDENCE_ITEM, evidence.id, values, keys={EVIDENCE: key})


def detach(desk: Desk, attachment: Id, reason: str) -> None:
    """Say, with a reason, that an item does not belong to a submission. The record of it stays."""
    row = desk.workspace.row(
        "SELECT a.submission, s.learner FROM attachments AS a JOIN submissions AS s ON s.id = a.submission"
        " WHERE a.id = ? AND a.id NOT IN (SELECT attachment FROM detachments)",
        (attachment,),
    )
    if row is None:
        raise BadInput("There is no such attachment, or it was detached already.")
    if not reason.strip():
        raise BadInput("Say why it is detached.")
    refuse_signed(desk.workspace, row["submission"])
    key = desk.sealing_key(PORTFOLIO, row["learner"])
    with desk.act() as act:
        values = {"attachment": attachment, "reason": nfc(reason)}
        act.write(DETACHMENT, desk.new_id(), values, keys={PORTFOLIO: key})


def attach_again(desk: Desk, attachment: Id) -> Id:
    """Attach an item to the submission that it was detached from; the record of both stays. Gives the new attachment.

    Raises BadInput where it is attached, Refused where the submission is signed off or the item's key is not here.
    """
    row = desk.workspace.row(
        "SELECT a.submission, a.evidence, s.learner FROM attachments AS a JOIN submissions AS s ON s.id = a.submission"
        " WHERE a.id = ? AND a.id IN (SELECT attachment FROM detachments)",
        (attachment,),
    )
    if row is None:
        raise BadInput("There is no such attachment, or it was not detached.")
    refuse_signed(desk.workspace, row["submission"])
    secret = _secret_of(desk, row["evidence"])
    made, key = desk.new_id(), desk.sealing_key(PORTFOLIO, row["learner"])
    values = {"evidence": row["evidence"], "submission": row["submission"], "item_key": secret}
    with desk.act() as act:
        act.write(ATTACHMENT, made, values, keys={PORTFOLIO: key})
    return made


def refuse_signed(workspace: Workspace, submission: Id) -> None:
    """Raise Refused where a sign-off of the submission stands."""
    for row in workspace.rows("SELECT id FROM assessments WHERE submission = ?", (submission,)):
        signed = standing_sign_off(workspace, row["id"])
        if signed is not None:
            decided = is_decided_on(workspace, signed["id"])
            hint = "An award stands on it." if decided else "Take the sign-off back first."
            raise Refused("This submission is signed off, so its evidence stays as it was.", hint)


def read_to(desk: Desk, evidence_id: Id, target: Path) -> int:
    """Write an item's plain bytes to a file, checked against what was sealed. Gives the size."""
    row = desk.workspace.row("SELECT * FROM evidence WHERE id = ?", (evidence_id,))
    if row is None or row["object"] is None:
        raise BadInput("There is no such evidence file.", "List evidence with: credesk list evidence")
    return write_file(target, plain_bytes(desk, row))


def plain_bytes(desk: Desk, row: Any) -> Iterator[bytes]:
    """The plain bytes of an evidence row. Raises Refused where its key is not here, Tampered where it changed."""
    secret = _secret_of(desk, row["id"])
    return EvidenceStore(desk.workspace.place.evidence).read(row["object"], secret)


def _secret_of(desk: Desk, evidence_id: Id) -> bytes:
    """The key of an item. Raises Refused where it is not here."""
    key = desk.keys.sealing.find(EVIDENCE, evidence_id)
    if key is None:
        raise Refused("The key of this evidence is not on this machine.")
    return desk.keys.sealing.reveal(key).reveal()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError as error:
        raise Surroundings(
            sentence("{file} cannot be read ({why}).", file=file, why=error.strerror or error)
        ) from error
