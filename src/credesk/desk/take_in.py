"""Taking in: a survey of a source, a plan that a person can change, and all of it or nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from credesk.desk.circumstances import Progress
from credesk.desk.outside import PATIENT, ask, pieces, read_file
from credesk.desk.records import LIVE_LEARNERS, LIVE_SUBMISSIONS, find_learner
from credesk.desk.session import Desk
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.intake import calls
from credesk.intake.entries import SourceLimits
from credesk.intake.findings import Findings
from credesk.intake.matching import KnownLearner, Suggestion, match
from credesk.intake.plan import Plan, check_plan, write_plan
from credesk.intake.records import to_plain
from credesk.workspace.journal.kinds import PORTFOLIO, TAKE_IN_UNDONE
from credesk.workspace.store import Workspace

__all__ = [
    "Plan",
    "Preview",
    "TakenIn",
    "for_learner",
    "plan_as_found",
    "preview",
    "read_plan_file",
    "take_in",
    "unclear",
    "undo",
]


@dataclass(frozen=True, slots=True)
class Preview:
    """What a source holds and whose it seems to be, before anything is taken in."""

    path: Path
    findings: Findings
    suggestions: tuple[Suggestion, ...]
    site: str
    limits: SourceLimits | None = None
    cohort: str = ""
    more: tuple[Path, ...] = ()
    """Further files of the one learner whose first file ``path`` is."""

    @property
    def addresses(self) -> list[str]:
        """The paths as a worker is told them."""
        return [str(path.absolute()) for path in (self.path, *self.more)]

    def plan_file(self) -> bytes:
        """The preview as a CSV that a person edits."""
        return write_plan(self.findings, self.suggestions)


def preview(
    desk: Desk,
    path: Path,
    worksheet: Path | None = None,
    site: str = "",
    limits: SourceLimits | None = None,
    cohort: str = "",
    more: Sequence[Path] = (),
) -> Preview:
    """Survey a zip, folder or files in the worker and match what it holds with the register. Nothing is changed.

    ``more`` are further files where ``path`` is a file of one learner.

    ``cohort`` is recorded with every submission; where it is empty, each learner's own is.
    """
    for one in (path, *more):
        if not one.exists():
            raise BadInput(sentence("There is no file or folder {path}.", path=one))
    limits_plain = to_plain(limits) if limits else None
    beside = str(worksheet.absolute()) if worksheet else None
    addresses = [str(one.absolute()) for one in (path, *more)]
    answer = ask("credesk.intake.calls:survey", addresses, beside, limits_plain, limits=PATIENT)
    findings = calls.findings_of(answer)
    keys = {one.place: learner_source_key(desk, findings, one, site) for one in findings.submissions}
    known = list(known_learners(desk.workspace))
    suggestions = match(findings.submissions, known, {place: key for place, key in keys.items() if key})
    return Preview(path, findings, suggestions, nfc(site), limits, nfc(cohort).strip(), tuple(more))


def for_learner(desk: Desk, seen: Preview, who: str) -> Preview:
    """The preview with its one submission given to this learner (number or name). Raises BadInput."""
    if len(seen.suggestions) != 1:
        raise BadInput(
            sentence("It holds {count} submissions, not one.", count=len(seen.suggestions)),
            "Write the preview with --plan FILE.csv, and name the learners there.",
        )
    number = find_learner(desk.workspace, who).number
    named = replace(seen.suggestions[0], learner=number, why="named", unclear=False)
    return replace(seen, suggestions=(named,))


def learner_source_key(desk: Desk, findings: Findings, submission: Any, site: str) -> bytes:
    """The key under which this source's learner is recognised: the user where it is known, else the place."""
    return desk.keys.source_key("learner", *findings.source_key_parts(submission, nfc(site)))


def known_learners(workspace: Workspace) -> Iterator[KnownLearner]:
    """The register, as far as matching needs it."""
    keys: dict[Id, list[bytes]] = {}
    for row in workspace.rows("SELECT subject, key FROM source_keys"):
        keys.setdefault(row["subject"], []).append(row["key"])
    for row in workspace.rows(LIVE_LEARNERS):
        if row["number"]:
            names = tuple(name for name in (row["name"], row["certificate_name"]) if name)
            yield KnownLearner(row["number"], names, row["email"], tuple(keys.get(row["id"], ())))


def read_plan_file(path: Path, findings: Findings) -> Plan:
    """The plan that a person edited, checked against what the source holds now."""
    plan = calls.plan_of(ask("credesk.intake.calls:plan", read_file(path)))
    check_plan(plan, findings)
    return plan


def plan_as_found(seen: Preview) -> Plan:
    """The plan as the preview suggests it. Raises BadInput where a match is not clear."""
    return calls.plan_of(ask("credesk.intake.calls:plan", seen.plan_file()))


def unclear(seen: Preview) -> list[Suggestion]:
    """Matches that a person must decide."""
    return [one for one in seen.suggestions if one.unclear]


@dataclass(slots=True)
class TakenIn:
    """What a take-in brought: its id, and counts for the closing sentence."""

    id: Id | None = None
    learners_added: int = 0
    submissions: int = 0
    attempts: int = 0
    files: int = 0
    bytes: int = 0
    nothing_new: int = 0
    left_out: list[tuple[str, str]] = field(default_factory=list)


def take_in(desk: Desk, seen: Preview, plan: Plan, task: Id, progress: Progress | None = None) -> TakenIn:
    """Take in what the plan says. All of it, or nothing: a kill or a full disk leaves the workspace as it was."""
    from credesk.desk.taking_in import Taking

    check_plan(plan, seen.findings)
    return Taking(desk, seen, plan, task, progress or Progress()).run()


def member_pieces(seen: Preview, wanted: Sequence[tuple[int, bool]]) -> Iterator[Any]:
    """The wanted files, each (index, whether only to hash it), as one stream from the worker."""
    return pieces(
        "credesk.intake.calls:members",
        seen.addresses,
        seen.findings.fingerprint,
        [list(one) for one in wanted],
        to_plain(seen.limits) if seen.limits else None,
    )


def undo(desk: Desk, take_in_id: Id, reason: str = "") -> None:
    """Undo a take-in until something of it was marked. Learners that only it brought go with it."""
    row = desk.workspace.row("SELECT id FROM take_ins WHERE id = ?", (take_in_id,))
    if row is None:
        raise BadInput("There is no such take-in.", "List them with: credesk list take-ins")
    if desk.workspace.row("SELECT 1 FROM take_ins_undone WHERE take_in = ?", (take_in_id,)) is not None:
        raise BadInput("This take-in was undone already.")
    _refuse_marked(desk.workspace, take_in_id)
    with desk.act() as act:
        values = {"take_in": take_in_id, "reason": nfc(reason) or None}
        act.write(TAKE_IN_UNDONE, desk.new_id(), values, keys={PORTFOLIO: desk.sealing_key(PORTFOLIO, take_in_id)})


def _refuse_marked(workspace: Workspace, take_in_id: Id) -> None:
    marked = workspace.row(
        "SELECT count(*) FROM assessments WHERE submission IN (SELECT id FROM submissions WHERE take_in = ?)",
        (take_in_id,),
    )
    if marked and marked[0]:
        raise Refused(
            sentence("{marked} of its submissions were marked already.", marked=marked[0]),
            "The take-in stays; nothing was changed.",
        )


def earlier_attempts(workspace: Workspace, learner: Id, task: Id) -> list[Any]:
    """A learner's live submissions for a task, oldest first."""
    return workspace.rows(
        f"SELECT * FROM ({LIVE_SUBMISSIONS}) WHERE learner = ? AND task = ? ORDER BY attempt, id",
        (learner, task),
    )


def known_digests(workspace: Workspace, submissions: Iterable[Mapping[str, Any]]) -> set[bytes]:
    """The plain digests of all evidence of these submissions."""
    found: set[bytes] = set()
    for submission in submissions:
        rows = workspace.rows(
            "SELECT plain_digest FROM evidence WHERE id IN (SELECT evidence FROM attachments WHERE submission = ?)",
            (submission["id"],),
        )
        found |= {bytes(row["plain_digest"]) for row in rows if row["plain_digest"]}
    return found
