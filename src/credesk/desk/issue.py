"""Issuing: intents first, then each credential signed, stored and drawn; after a kill it goes on where it was."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from credesk.certificates.page import CertificatePage, checked
from credesk.credentials.certificate_number import certificate_number
from credesk.credentials.content import CredentialContent
from credesk.credentials.signing import credential_digest, finish
from credesk.credentials.token import claims_of, finish_token, prepare_token
from credesk.desk.assess import UNFINISHED
from credesk.desk.circumstances import Progress
from credesk.desk.content import Contents
from credesk.desk.files import write_file
from credesk.desk.found import is_practice
from credesk.desk.gate import check_may_issue, check_recovery
from credesk.desk.intents import Replacing, Wanted, commit_intents, draft_intent, ready_awards, wanted_for
from credesk.desk.issuing_hands import Hands, draw_to, prepare_credential
from credesk.desk.keys_state import reported_keys
from credesk.desk.proven import prove_issue
from credesk.desk.register import StatusPlaces
from credesk.desk.session import Desk
from credesk.desk.trust import ready_for_trust, refresh_trust
from credesk.domain.errors import CredeskError, Refused
from credesk.domain.ids import Id, id_text
from credesk.domain.sentences import sentence
from credesk.keys.holders import Role
from credesk.keys.signatures import PublicKey
from credesk.workspace.journal.kinds import CREDENTIAL, REGISTER, STATUS
from credesk.workspace.projection.proven import Proven
from credesk.workspace.store import Workspace

CHUNK = 50
"""Intents that are committed together: at most so many are unfinished after a kill."""
AHEAD = 8
"""Credentials prepared ahead of signing, and certificates that may wait to be drawn: memory stays flat."""
UNDER_WAY_NOTE = "issuing under way"
"""Where the journal ended when a run began that has not ended yet: all that it signed is written again."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where credentials (JSON) and certificates (PDF) are written."""

    credentials: Path
    certificates: Path


@dataclass(slots=True)
class Issued:
    """What a batch made, one line for each credential, and who waits, with the reason."""

    made: list[dict[str, str]] = field(default_factory=list)
    waiting: list[tuple[str, str]] = field(default_factory=list)
    stopped: bool = False


def issue(
    desk: Desk,
    awards: Sequence[Any] | None,
    folders: Folders,
    progress: Progress | None = None,
    *,
    identity: str = "none",
    replacing: Replacing | Mapping[Id, Replacing] | None = None,
) -> Issued:
    """Issue for the awards given (rows), or for all that are ready. What an earlier run left is finished first.

    ``replacing``: what the new ones take the place of, the same for all awards or by their ids.
    Raises Refused before anything is signed where this workstation or person may not issue. Every credential
    that was made is kept even if a later one fails or the batch is stopped.
    """
    progress = progress or Progress()
    check_may_issue(desk)
    desk.confirmed_today()
    done = Issued()
    reported = reported_keys(desk.workspace)
    left = [row for row in desk.workspace.rows(UNFINISHED) if row["key"] not in reported]
    wanted = _wanted(desk, awards, done, replacing)
    check_recovery(desk, {one.key for one in wanted} | {row["key"] for row in left})
    used = {one.issuer.id for one in wanted} | {row["issuer_version"] for row in left}
    since = desk.workspace.local(UNDER_WAY_NOTE)
    unwritten = _signed_since(desk.workspace, since)
    total = len(unwritten) + len(left) + len(wanted)
    if total == 0 and since is None:
        return done
    proof = ready_for_trust(desk, used)
    desk.workspace.keep_local(UNDER_WAY_NOTE, _journal_end(desk.workspace) if since is None else since)
    with Hands(total) as hands:
        run = _Run(desk, proof, hands, folders, progress, done, total)
        try:
            run.write_again(unwritten)
            run.sign(run.again(left))
            run.sign_new(wanted, identity)
        except BaseException:
            # What stopped the work is what a person is told; the note makes the next run finish the rest.
            with suppress(CredeskError):
                _end(run, desk)
            raise
        _end(run, desk)
    desk.workspace.keep_local(UNDER_WAY_NOTE, None)
    done.stopped = progress.cancelled and len(done.made) < total
    return done


def _end(run: "_Run", desk: Desk) -> None:
    try:
        run.finish_drawing()
    finally:
        refresh_trust(desk)


def _journal_end(workspace: Workspace) -> int:
    row = workspace.row("SELECT max(n) FROM journal")
    return row[0] or 0 if row else 0


def _signed_since(workspace: Workspace, since: int | None) -> list[Any]:
    """Credentials that a run which was cut off had signed: their files may not be written yet."""
    if since is None:
        return []
    return workspace.rows(
        "SELECT c.* FROM credentials AS c JOIN journal AS j ON j.record = c.id WHERE j.n > ? GROUP BY c.id"
        " ORDER BY min(j.n)",
        (since,),
    )


def _wanted(
    desk: Desk, awards: Sequence[Any] | None, done: Issued, replacing: Replacing | Mapping[Id, Replacing] | None
) -> list[Wanted]:
    """What can be issued. Of awards that were named, each must be ready; of all, those that are.

    What an earlier run left is finished anyway, so it is not wanted a second time.
    """
    begun = {row["award"] for row in desk.workspace.rows(UNFINISHED)}
    if awards is not None:
        named = {award["id"]: award for award in awards if award["id"] not in begun}
        by_award = replacing if isinstance(replacing, Mapping) else dict.fromkeys(named, replacing)
        return [wanted_for(desk, award, by_award.get(award["id"])) for award in named.values()]
    found = []
    for award in ready_awards(desk.workspace):
        try:
            if award["id"] not in begun:
                found.append(wanted_for(desk, award))
        except Refused as why:
            done.waiting.append((_number(desk, award), f"{why.message} {why.hint}".strip()))
    return found


def _number(desk: Desk, award: Any) -> str:
    row = desk.workspace.row("SELECT number FROM learners WHERE id = ?", (award["learner"],))
    return str(row["number"]) if row else ""


@dataclass(frozen=True, slots=True)
class _Work:
    """One credential under way: its intent's row, what it says, and its preparation, perhaps still going on."""

    intent: Any
    content: CredentialContent
    prepared: "Future[Any]"


class _Run:
    """One batch under way: prepares ahead, signs and stores one by one, draws behind."""

    def __init__(
        self,
        desk: Desk,
        proof: Proven,
        hands: Hands,
        folders: Folders,
        progress: Progress,
        done: Issued,
        total: int,
    ) -> None:
        self._desk, self._proof, self._hands = desk, proof, hands
        self._contents = Contents(desk.workspace)
        self._folders, self._progress, self._done, self._total = folders, progress, done, total
        self._drawing: deque[tuple[Future[Any], Path]] = deque()

    def commit(self, wanted: Sequence[Wanted], places: StatusPlaces, identity: str) -> list["_Work"]:
        """Prepare a chunk, and commit the intents of what can be made; what cannot is told and left."""
        practice = is_practice(self._desk.workspace)
        works = []
        for one in wanted:
            draft = draft_intent(self._desk, one, places.next(), practice=practice, identity=identity)
            works.append((one, self._begin(draft)))
        good = [(one, work) for one, work in works if self._can_be_made(one, work)]
        if good:
            commit_intents(self._desk, [work.intent for _, work in good], [one.learner.id for one, _ in good])
        return [work for _, work in good]

    def sign_new(self, wanted: Sequence[Wanted], identity: str) -> None:
        """Commit intents and sign them, a chunk at a time."""
        places = StatusPlaces(self._desk)
        for start in range(0, len(wanted), CHUNK):
            if self._progress.cancelled:
                return
            self.sign(self.commit(wanted[start : start + CHUNK], places, identity))

    def write_again(self, credentials: Sequence[Any]) -> None:
        """Write the files of credentials that are signed and stored already."""
        for row in credentials:
            intent = self._desk.workspace.row("SELECT * FROM intents WHERE id = ?", (row["intent"],))
            self._write(intent, row["json"], self._contents.page(intent, row["json"], row["token"]))

    def again(self, intents: Sequence[Any]) -> Iterator["_Work"]:
        """The work of intents that are committed already, begun a few at a time."""
        ahead: deque[_Work] = deque()
        for intent in intents:
            ahead.append(self._begin(intent))
            if len(ahead) > AHEAD:
                yield ahead.popleft()
        yield from ahead

    def _begin(self, intent: Any) -> "_Work":
        prove_issue(self._desk, self._proof, intent)
        content = self._contents.credential(intent)
        return _Work(intent, content, self._hands.start(prepare_credential, content, intent["key"]))

    def _can_be_made(self, one: Wanted, work: "_Work") -> bool:
        try:
            paper = self._contents.paper(work.intent)
            prepared = work.prepared.result()
            prepare_token(claims_of(work.content, paper, prepared.before), work.intent["key"])
            checked(self._contents.page(work.intent, b"", b""))
        except CredeskError as why:
            self._done.waiting.append((one.learner.number, f"{why.message} {why.hint}".strip()))
            return False
        return True

    def sign(self, works: Iterable["_Work"]) -> None:
        """Sign, store and begin to draw each credential."""
        for work in works:
            if self._progress.cancelled:
                return
            stored, token = self._signed(work)
            self._store(work.intent, stored, token)
            self._write(work.intent, stored, self._contents.page(work.intent, stored, token))
            self._progress.told(len(self._done.made), self._total)

    def _signed(self, work: "_Work") -> tuple[bytes, bytes]:
        """(the credential's stored form, the paper proof): both, before anything is stored."""
        public = work.intent["key"]
        key = self._desk.keys.signing_key(Role.ISSUING, PublicKey(public))
        prepared = work.prepared.result()
        stored = finish(prepared, key.sign(prepared.to_sign))
        waiting = prepare_token(claims_of(work.content, self._contents.paper(work.intent), stored), public)
        return stored, finish_token(waiting, key.sign(waiting.to_sign))

    def _store(self, intent: Any, stored: bytes, token: bytes) -> None:
        desk = self._desk
        award = desk.workspace.row("SELECT learner FROM awards WHERE id = ?", (intent["award"],))
        assert award is not None
        register = {REGISTER: desk.sealing_key(REGISTER, award["learner"])}
        values = {
            "intent": intent["id"],
            "award": intent["award"],
            "learner": award["learner"],
            "json": stored,
            "token": token,
            "digest": credential_digest(stored),
            "key": intent["key"],
            "number": certificate_number(intent["credential"]),
        }
        with desk.act() as act:
            act.write(CREDENTIAL, intent["credential"], values, keys=register, signer=desk.sign)
            for status in self._replaced_statuses(intent):
                act.write(STATUS, desk.new_id(), status, keys=register, signer=desk.sign)

    def _replaced_statuses(self, intent: Any) -> Iterator[dict[str, Any]]:
        """A replacement sets both bits of the old one, in the transaction that brings the new one."""
        if intent["replaces"] is None:
            return
        old = self._desk.workspace.row(
            "SELECT i.* FROM intents AS i JOIN credentials AS c ON c.intent = i.id WHERE c.id = ?",
            (intent["replaces"],),
        )
        assert old is not None
        for purpose in ("revocation", "refresh"):
            yield {
                "credential": intent["replaces"],
                "purpose": purpose,
                "reason": intent["replace_reason"],
                "stream": old["status_stream"],
                "list": old["status_list"],
                "index": old["status_index"],
                "replaced_by": intent["credential"],
            }

    def _write(self, intent: Any, stored: bytes, page: CertificatePage) -> None:
        number = certificate_number(intent["credential"])
        json_file = self._folders.credentials / f"{number}.json"
        pdf_file = self._folders.certificates / f"{number}.pdf"
        try:
            write_file(json_file, stored)
        except CredeskError as error:
            raise _kept_anyway(
                error, sentence("its file {json_file} is not written", json_file=json_file.name)
            ) from error
        design = self._contents.design(intent, page)
        self._drawing.append((self._hands.start(draw_to, page, pdf_file, design), pdf_file))
        made = {"number": number, "learner": page.learner, "title": page.title, "credential": str(json_file)}
        self._done.made.append({**made, "id": id_text(intent["credential"]), "certificate": str(pdf_file)})
        while len(self._drawing) > AHEAD:
            self._drawn()

    def _drawn(self) -> None:
        drawing, path = self._drawing.popleft()
        try:
            drawing.result()
        except CredeskError as error:
            raise _kept_anyway(error, sentence("its certificate {path} is not printed", path=path.name)) from error

    def finish_drawing(self) -> None:
        """Wait for certificates that are still being drawn."""
        while self._drawing:
            self._drawn()


def _kept_anyway(error: CredeskError, what: str) -> CredeskError:
    return type(error)(
        f"{error.message} The credential is signed and kept; {what}.",
        "Write what is missing with: credesk issue --all",
        details=error.details,
    )
