"""The work of a take-in: whose each file is, what is new, sealing the evidence, and one act that records it all."""

import mimetypes
from dataclasses import dataclass, field
from datetime import UTC, datetime

from credesk.desk.circumstances import Progress
from credesk.desk.evidence import bringing_in
from credesk.desk.learners import numbers_in_use
from credesk.desk.records import find_learner
from credesk.desk.returning_kept import KeptLearner, keep_source
from credesk.desk.session import Desk
from credesk.desk.take_in import (
    Preview,
    TakenIn,
    earlier_attempts,
    known_digests,
    learner_source_key,
    member_pieces,
)
from credesk.domain.errors import BadInput, Refused
from credesk.domain.evidence import EvidenceKind, is_new_attempt
from credesk.domain.ids import Id
from credesk.domain.names import printed_line
from credesk.domain.people import learner_number, new_learner_number
from credesk.domain.sentences import sentence
from credesk.domain.submission import next_attempt
from credesk.intake.findings import FoundSubmission
from credesk.intake.members import Member, members_of
from credesk.intake.plan import Assignee, Plan, PlannedFile, PlannedSubmission, Take
from credesk.keys.secrets import Secret
from credesk.workspace.evidence import EvidenceStore, Stored
from credesk.workspace.journal.kinds import (
    ATTACHMENT,
    EVIDENCE,
    EVIDENCE_ITEM,
    LEARNER,
    PORTFOLIO,
    REGISTER,
    SOURCE_KEY,
    SUBMISSION,
    TAKE_IN,
)
from credesk.workspace.journal.writing import Act


@dataclass(slots=True)
class _NewLearner:
    id: Id
    number: str
    name: str
    email: str | None


@dataclass(slots=True)
class _Handed:
    """A learner's submission in this take-in, with the files that belong to it."""

    id: Id
    learner: Id
    found: FoundSubmission | None
    files: list[PlannedFile] = field(default_factory=list)
    attempt: int = 1
    is_wanted: bool = True
    before: Id | None = None
    """The learner's latest submission before this take-in."""


@dataclass(slots=True)
class _Item:
    """One file as evidence: sealed here, or kept elsewhere with its digest."""

    id: Id
    file: PlannedFile
    size: int
    plain_digest: bytes
    stored: Stored | None = None
    key_id: bytes = b""


class Taking:
    """One take-in under way."""

    def __init__(self, desk: Desk, seen: Preview, plan: Plan, task: Id, progress: Progress) -> None:
        self._desk, self._seen, self._plan, self._task, self._progress = desk, seen, plan, task, progress
        self._id = desk.new_id()
        self._store = EvidenceStore(desk.workspace.place.evidence)
        self._numbers = numbers_in_use(desk.workspace)
        self._new: dict[Id, _NewLearner] = {}
        self._by_place: dict[str, Id] = {}
        self._handed: dict[Id, _Handed] = {}
        self._items: dict[int, _Item] = {}
        self._done = TakenIn(bytes=0)
        self._found = {one.place: one for one in seen.findings.submissions}

    def run(self) -> TakenIn:
        """Take in what is new; where nothing is, nothing is written."""
        for planned in self._plan.submissions:
            self._assign(planned)
        self._share_files()
        self._leave_out_known()
        wanted = [one for one in self._handed.values() if one.is_wanted and one.files]
        if not wanted:
            return self._done
        with bringing_in(self._desk, self._store):
            self._seal(wanted)
            self._record(wanted)
        self._done.id = self._id
        return self._done

    # Whose everything is

    def _assign(self, planned: PlannedSubmission) -> None:
        found = self._found[planned.place]
        if not planned.take:
            reason = planned.reason or ("nothing was handed in" if found.empty else "left out")
            self._done.left_out.append((found.learner_name, reason))
            if planned.learner is not None and not planned.learner.is_new and not found.empty:
                self._by_place[planned.place] = self._known(planned.learner)
            return
        if planned.learner is None:
            raise BadInput(
                sentence("“{learner_name}” is taken in but nobody is named for it.", learner_name=found.learner_name)
            )
        learner = self._create(planned) if planned.learner.is_new else self._known(planned.learner)
        if learner in self._handed:
            raise BadInput(
                sentence(
                    "Two submissions are given to one learner; the second is “{learner_name}”.",
                    learner_name=found.learner_name,
                )
            )
        self._by_place[planned.place] = learner
        self._handed[learner] = _Handed(self._desk.new_id(), learner, found)

    def _create(self, planned: PlannedSubmission) -> Id:
        assert planned.learner is not None
        taken = self._numbers
        number = planned.learner.number and learner_number(planned.learner.number)
        if number and number in taken:
            raise BadInput(
                sentence("The number {number} belongs to a learner already.", number=number),
                "Give another one, or leave it out.",
            )
        name = printed_line(planned.name or self._found[planned.place].learner_name, "The learner's name")
        learner = _NewLearner(
            self._desk.new_id(),
            number or new_learner_number(self._desk.circumstances.randomness, taken),
            name,
            printed_line(planned.email, "The e-mail address") if planned.email.strip() else None,
        )
        self._new[learner.id] = learner
        taken.add(learner.number)
        return learner.id

    def _known(self, assignee: Assignee) -> Id:
        return find_learner(self._desk.workspace, assignee.number).id

    def _learner_of(self, assignee: Assignee) -> Id:
        if not assignee.place:
            return self._known(assignee)
        if assignee.place not in self._by_place:
            raise BadInput("A file is given to the learner of a submission that is left out.", "Name a learner.")
        return self._by_place[assignee.place]

    def _share_files(self) -> None:
        """Put every file with the submissions that it belongs to; a learner without one gets one."""
        for planned in self._plan.submissions:
            for file in planned.files:
                own = (Assignee(place=planned.place),) if planned.take else ()
                self._share(file, file.learners or own)
        for file in self._plan.loose:
            self._share(file, file.learners)

    def _share(self, file: PlannedFile, assignees: tuple[Assignee, ...]) -> None:
        if file.take is Take.OUT or not assignees:
            self._done.left_out.append((file.name, file.reason or "left out"))
            return
        for learner in dict.fromkeys(self._learner_of(one) for one in assignees):
            handed = self._handed.setdefault(learner, _Handed(self._desk.new_id(), learner, None))
            handed.files.append(file)

    # What is new

    def _leave_out_known(self) -> None:
        """A learner whose files are all there already has handed in nothing new."""
        before = {
            learner: earlier_attempts(self._desk.workspace, learner, self._task)
            for learner in self._handed
            if learner not in self._new
        }
        again = {learner: rows for learner, rows in before.items() if rows}
        digests = self._digests({file.index for learner in again for file in self._handed[learner].files})
        for learner, rows in again.items():
            handed = self._handed[learner]
            now = {digests[file.index] for file in handed.files}
            handed.is_wanted = is_new_attempt(known_digests(self._desk.workspace, rows), now)
            handed.attempt = next_attempt(row["attempt"] for row in rows)
            handed.before = rows[-1]["id"]
            self._done.nothing_new += not handed.is_wanted

    def _digests(self, indexes: set[int]) -> dict[int, bytes]:
        found = {}
        if indexes:
            for member in members_of(member_pieces(self._seen, [(index, True) for index in sorted(indexes)])):
                for _ in member.chunks():
                    self._stop_when_asked()
                found[member.index] = member.sha256
        return found

    # Sealing

    def _seal(self, wanted: list[_Handed]) -> None:
        files = {file.index: file for one in wanted for file in one.files}
        order = [(index, files[index].take is Take.ELSEWHERE) for index in sorted(files)]
        for done, member in enumerate(members_of(member_pieces(self._seen, order)), 1):
            self._items[member.index] = self._item(member, files[member.index])
            self._stop_when_asked()
            self._progress.told(done, len(order))
        if len(self._items) != len(order):
            raise BadInput("The source ended before all its files were read. Nothing was taken in.", "Try again.")
        self._store.sync()

    def _item(self, member: Member, file: PlannedFile) -> _Item:
        randomness = self._desk.circumstances.randomness
        if file.take is Take.ELSEWHERE:
            for _ in member.chunks():
                self._stop_when_asked()
            return _Item(self._desk.new_id(), file, member.size, member.sha256)
        stored = self._store.put(member.chunks(), randomness)
        self._done.bytes += stored.size
        return _Item(self._desk.new_id(), file, stored.size, stored.plain_digest, stored, randomness(16))

    def _stop_when_asked(self) -> None:
        if self._progress.cancelled:
            raise Refused("Stopped. Nothing was taken in.")

    # Recording

    def _record(self, wanted: list[_Handed]) -> None:
        desk = self._desk
        learners = [one.learner for one in (*wanted, *self._handed.values()) if one in wanted or one.before]
        register = desk.sealing_keys(REGISTER, [one.learner for one in wanted if one.learner in self._new])
        portfolio = desk.sealing_keys(PORTFOLIO, [*learners, self._id])
        self._keep_item_keys()
        with desk.act() as act:
            self._write_take_in(act, portfolio[self._id], len(wanted))
            for one in wanted:
                if one.learner in register:
                    self._write_learner(act, self._new[one.learner], register[one.learner])
                self._write_submission(act, one, portfolio[one.learner])
            used = {file.index for one in wanted for file in one.files}
            for item in (self._items[index] for index in sorted(used)):
                self._write_evidence(act, item)
            for one in wanted:
                self._attach(act, one, portfolio[one.learner])
            self._keep_source(act, portfolio)
        self._done.learners_added = len(register)
        self._done.submissions = len(wanted)
        self._done.attempts = sum(one.attempt > 1 for one in wanted)
        self._done.files = len(used)

    def _keep_item_keys(self) -> None:
        """Keep the items' keys in the key file, in one transaction, before anything cites them."""
        desk = self._desk
        with desk.key_file.database.writing():
            for item in self._items.values():
                if not item.key_id:
                    item.key_id = desk.keys.sealing.make(EVIDENCE, item.id, desk.circumstances.randomness)
                elif item.stored is not None:
                    secret = Secret(item.stored.key)
                    desk.keys.sealing.add(item.key_id, secret, EVIDENCE, item.id, desk.circumstances.randomness)

    def _write_take_in(self, act: Act, key: Id, submissions: int) -> None:
        findings = self._seen.findings
        skipped = [[skip.name, skip.reason] for skip in findings.skipped]
        values = {
            "system": findings.system,
            "source": findings.source_name,
            "left_out": [*map(list, self._done.left_out), *skipped],
            "task": self._task,
            "submissions": submissions,
            "files": len(self._items),
        }
        act.write(TAKE_IN, self._id, values, keys={PORTFOLIO: key})

    def _write_learner(self, act: Act, new: _NewLearner, key: Id) -> None:
        values = {"number": new.number, "name": new.name, "email": new.email, "take_in": self._id}
        if self._seen.cohort:
            values["cohort"] = self._seen.cohort
        act.write(LEARNER, new.id, values, keys={REGISTER: key})

    def _write_submission(self, act: Act, one: _Handed, key: Id) -> None:
        findings = self._seen.findings
        values = {
            "learner": one.learner,
            "task": self._task,
            "attempt": one.attempt,
            "cohort": self._seen.cohort or self._own_cohort(one.learner),
            "site": self._seen.site or None,
            "received": _instant(one.found.received if one.found else None, self._desk.circumstances.now_ms()),
            "source": findings.source_name,
            "take_in": self._id,
        }
        act.write(SUBMISSION, one.id, values, keys={PORTFOLIO: key})
        if one.found is not None:
            self._write_source_keys(act, one, one.found)

    def _keep_source(self, act: Act, portfolio: dict[Id, Id]) -> None:
        """What is needed to give marks back later: also of those who handed in nothing new."""
        rows = []
        for one in self._handed.values():
            submission = one.id if one.is_wanted and one.files else one.before
            if one.found is not None and submission is not None:
                rows.append(KeptLearner(submission, portfolio[one.learner], one.found))
        keep_source(act, self._desk.new_id, self._seen.findings, self._id, portfolio[self._id], rows)

    def _own_cohort(self, learner: Id) -> str | None:
        row = self._desk.workspace.row("SELECT cohort FROM learners WHERE id = ?", (learner,))
        return row["cohort"] if row else None

    def _write_source_keys(self, act: Act, one: _Handed, found: FoundSubmission) -> None:
        parts = self._seen.findings.source_key_parts(found, self._seen.site)
        keys = {
            one.learner: learner_source_key(self._desk, self._seen.findings, found, self._seen.site),
            one.id: self._desk.keys.source_key("submission", *parts),
        }
        for subject, key in keys.items():
            act.write(SOURCE_KEY, self._desk.new_id(), {"subject": subject, "key": key, "take_in": self._id})

    def _write_evidence(self, act: Act, item: _Item) -> None:
        stored = item.stored
        values = {
            "object": stored.digest if stored else None,
            "kind": (EvidenceKind.FILE if stored else EvidenceKind.ELSEWHERE).value,
            "media_type": mimetypes.guess_type(item.file.name)[0] or "application/octet-stream",
            "size": item.size,
            "name": item.file.name,
            "plain_digest": item.plain_digest,
            "place": None if stored else self._seen.findings.source_name,
        }
        act.write(EVIDENCE_ITEM, item.id, values, keys={EVIDENCE: item.key_id})

    def _attach(self, act: Act, one: _Handed, key: Id) -> None:
        for item in (self._items[file.index] for file in one.files):
            secret = item.stored.key if item.stored else None
            values = {"evidence": item.id, "submission": one.id, "item_key": secret}
            act.write(ATTACHMENT, self._desk.new_id(), values, keys={PORTFOLIO: key})


def _instant(text: str | None, now_ms: int) -> int:
    """Milliseconds since 1970 UTC; a time without a zone is this computer's local time."""
    if not text:
        return now_ms
    try:
        return int(datetime.fromisoformat(text).astimezone(UTC).timestamp()) * 1000
    except (ValueError, OverflowError, OSError):
        return now_ms
