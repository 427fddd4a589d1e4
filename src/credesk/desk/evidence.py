"""Single pieces of evidence: attaching, detaching with a reason, reading back."""

import hashlib
import mimetypes
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from credesk.desk.assess import is_decided_on, standing_sign_off
from credesk.desk.files import write_file
from credesk.desk.records import find_learner
from credesk.desk.session import Desk
from credesk.desk.tasks import TaskNames
from credesk.domain.civil import parse_date
from credesk.domain.errors import BadInput, CredeskError, Refused, Surroundings
from credesk.domain.evidence import Evidence, EvidenceKind, check_evidence
from credesk.domain.ids import Id, id_text
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
    submissions = [tasks.submission(learner, task_title) for learner in people]
    for submission in submissions:
        refuse_signed(desk.workspace, submission)
    store = EvidenceStore(desk.workspace.place.evidence)
    with bringing_in(desk, store):
        attached = _attach(desk, store, item, people, submissions)
    return [id_text(one) for one in attached]


def _attach(
    desk: Desk, store: EvidenceStore, item: NewItem, people: Sequence[Id], submissions: Sequence[Id]
) -> list[Id]:
    evidence_id, secret, evidence = _make(desk, store, item)
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


def _make(desk: Desk, store: EvidenceStore, item: NewItem) -> tuple[Id, bytes, Evidence]:
    given = [one for one in (item.file, item.observation, item.paper, item.elsewhere) if one is not None]
    if len(given) != 1:
        raise BadInput("Give one of --file, --observation, --paper and --elsewhere.")
    evidence_id, randomness = desk.new_id(), desk.circumstances.randomness
    secret = randomness(32)
    if item.file is not None:
        if _size(item.file) > LARGEST:
            raise BadInput(
                f"{item.file.name} is larger than 4 GB, which not every disk can hold.",
                f"Keep it where it is and attach it with --elsewhere {item.file}: its digest is recorded.",
            )
        stored = store.put(_chunks(item.file), randomness)
        made = _of_file(evidence_id, item.file, stored.size, stored.plain_digest, stored.digest)
        secret = stored.key
    elif item.elsewhere is not None:
        size, digest = _digest(item.elsewhere)
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
    key = desk.keys.sealing.find(EVIDENCE, row["id"])
    if key is None:
        raise Refused("The key of this evidence is not on this machine.")
    secret = desk.keys.sealing.reveal(key).reveal()
    return EvidenceStore(desk.workspace.place.evidence).read(row["object"], secret)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError as error:
        raise Surroundings(f"{file} cannot be read ({error.strerror or error}).") from error


def _chunks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as source:
        while chunk := source.read(CHUNK):
            yield chunk


def _digest(file: Path) -> tuple[int, bytes]:
    digest = hashlib.sha256()
    size = _size(file)
    for chunk in _chunks(file):
        digest.update(chunk)
    return size, digest.digest()
