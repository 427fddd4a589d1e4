"""Rubrics that change while people mark: which marks another version concerns, and carrying them over to it.

A mark goes on with another version by an act of its assessor alone. Until then it stands by the version by which it
was given, and so does a sign-off; both versions stay readable.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from credesk.desk.assess import STANDING_AWARDS, STANDING_SIGN_OFFS, Assessing, take_back
from credesk.desk.circumstances import Progress
from credesk.desk.queues import NEWEST_SUBMISSIONS
from credesk.desk.records import rubric_version
from credesk.desk.session import Desk
from credesk.desk.tasks import TaskNames, newest_achievements
from credesk.domain.assessment import Mark
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.rubric import RubricVersion
from credesk.domain.rubric_change import Comparison, Look, carried, compare, looks
from credesk.domain.scoring import missing
from credesk.domain.sentences import sentence
from credesk.domain.texts import nfc
from credesk.workspace.journal.kinds import CARRIED_OVER
from credesk.workspace.journal.values import decode
from credesk.workspace.store import Workspace

_VERSION = "coalesce(c.rubric_version, a.rubric_version)"
_ASSESSED = "assessments AS a LEFT JOIN carried_over AS c ON c.id = a.id"


class Standing(Enum):
    """How far the marks of an assessment are."""

    BEGUN = "begun"
    COMPLETE = "complete"
    SIGNED = "signed off"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Affected:
    """One assessment by an older version than its task is judged by now."""

    assessment: Id
    submission: Id
    assessor: Id
    learner: str
    number: str
    task: str
    comparison: Comparison
    looks: tuple[Look, ...]
    standing: Standing
    marks: Mapping[Id, Mark]
    sign_off: Id | None

    @property
    def is_finished(self) -> bool:
        """Whether every criterion of the older version was judged."""
        return self.standing is not Standing.BEGUN

    @property
    def needs_look(self) -> bool:
        """Whether a mark of it needs another look; else only words or order changed for it."""
        return any(look.is_needed for look in self.looks)

    @property
    def taken_away(self) -> int:
        """How many marks the new version cannot hold."""
        after = carried(self.comparison, self.marks)
        return sum(after[id] != mark for id, mark in self.marks.items())


def versions_now(workspace: Workspace) -> dict[Id, Id]:
    """By which rubric version each task is judged now: that of the newest version of its achievement."""
    return {task.id: task.rubric_version for one in newest_achievements(workspace) for task in one.tasks}


def affected(
    workspace: Workspace,
    person: Id | None = None,
    now: Mapping[Id, RubricVersion] | None = None,
) -> list[Affected]:
    """The newest attempts that are judged by an older version than their task is now, as they came in.

    Of one assessor or of all; ``now`` says by which version tasks would be judged, else it is as published. What was
    decided on stays as it is and is among them for who wants to know. A constant number of queries.
    """
    wanted = {task: version.id for task, version in now.items()} if now is not None else versions_now(workspace)
    current = ", ".join(f"x'{version.hex()}'" for version in {*wanted.values()}) or "NULL"
    where = f"{_VERSION} NOT IN ({current})" + (" AND a.assessor = ?" if person is not None else "")
    values = () if person is None else (person,)
    if workspace.row(f"SELECT 1 FROM {_ASSESSED} WHERE {where} LIMIT 1", values) is None:
        return []
    rows = workspace.rows(
        f"SELECT a.id, a.assessor, s.id AS submission, s.task, {_VERSION} AS version,"
        " l.name, l.number, o.id AS sign_off"
        f" FROM {_ASSESSED} JOIN ({NEWEST_SUBMISSIONS}) AS s ON s.id = a.submission JOIN learners AS l"
        f" ON l.id = s.learner LEFT JOIN ({STANDING_SIGN_OFFS}) AS o ON o.assessment = a.id"
        f" WHERE {where} ORDER BY s.received, s.id",
        values,
    )
    return _affected(workspace, [row for row in rows if row["task"] in wanted], wanted, now, where, values)


def _affected(
    workspace: Workspace,
    rows: Sequence[Any],
    wanted: Mapping[Id, Id],
    now: Mapping[Id, RubricVersion] | None,
    where: str,
    values: tuple[Id, ...],
) -> list[Affected]:
    marks: dict[Id, dict[Id, Mark]] = defaultdict(dict)
    for row in workspace.rows(
        f"SELECT m.* FROM {_ASSESSED} JOIN marks AS m ON m.assessment = a.id WHERE {where}", values
    ):
        mark = Mark(row["criterion"], row["level"], row["comment"] or "", bool(row["not_applicable"]))
        marks[row["assessment"]][mark.criterion] = mark
    pairs = {(bytes(row["version"]), bytes(row["task"])) for row in rows}
    compared = {
        (version, task): compare(rubric_version(workspace, version), _target(workspace, wanted[task], task, now))
        for version, task in pairs
    }
    decided, names = _decided_on(workspace), TaskNames(workspace)
    shown = {task: names.shown(task) for _, task in pairs}
    found = []
    for row in rows:
        comparison = compared[row["version"], row["task"]]
        # A task that is judged by another rubric altogether has nothing that could be carried over.
        if comparison.old.rubric == comparison.new.rubric:
            found.append(_one(row, shown[row["task"]], comparison, marks[row["id"]], decided))
    return found


def _target(workspace: Workspace, version: Id, task: Id, now: Mapping[Id, RubricVersion] | None) -> RubricVersion:
    return now[task] if now is not None else rubric_version(workspace, version)


def _one(row: Any, task: str, comparison: Comparison, marks: Mapping[Id, Mark], decided: set[Id]) -> Affected:
    return Affected(
        assessment=bytes(row["id"]),
        submission=bytes(row["submission"]),
        assessor=bytes(row["assessor"]),
        learner=row["name"] or "",
        number=row["number"] or "",
        task=task,
        comparison=comparison,
        looks=looks(comparison, marks),
        standing=_standing(row["sign_off"], comparison.old, marks, decided),
        marks=marks,
        sign_off=row["sign_off"],
    )


def _standing(sign_off: Id | None, old: RubricVersion, marks: Mapping[Id, Mark], decided: set[Id]) -> Standing:
    if sign_off is not None:
        return Standing.DECIDED if sign_off in decided else Standing.SIGNED
    return Standing.BEGUN if missing(old, marks) else Standing.COMPLETE


def _decided_on(workspace: Workspace) -> set[Id]:
    return {one for row in workspace.rows(STANDING_AWARDS) for one in decode(row["sign_offs"])}


def to_carry(workspace: Workspace, person: Id, task: Id | None = None) -> list[Affected]:
    """What this person can carry over to the version that counts now: nothing that was decided on."""
    wanted = [one for one in affected(workspace, person) if one.standing is not Standing.DECIDED]
    if task is None:
        return wanted
    ids = {row["id"] for row in workspace.rows("SELECT id FROM submissions WHERE task = ?", (task,))}
    return [one for one in wanted if one.submission in ids]


@dataclass(frozen=True, slots=True)
class Carried:
    """What one act of carrying over did: learner numbers, those that were refused and why, and whether it was stopped.

    ``taken_back`` counts sign-offs, ``taken_away`` marks that the new version cannot hold.
    """

    done: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()
    taken_back: int = 0
    taken_away: int = 0
    stopped: bool = False


def carry_over(desk: Desk, submissions: Iterable[Id], reason: str = "", progress: Progress | None = None) -> Carried:
    """Carry this person's marks for these submissions over to the version that counts now, each kept on its own.

    A sign-off that stands is taken back first, with the reason; it is signed anew after a look. Raises BadInput
    where a submission is judged by that version already, or by another person.
    """
    wanted = list(dict.fromkeys(submissions))
    known = {one.submission: one for one in affected(desk.workspace, desk.person)}
    if [one for one in wanted if one not in known]:
        raise BadInput("There is nothing to carry over: your marks stand by the rubric's newest version.")
    progress, done, refused = progress or Progress(), list[Affected](), list[tuple[str, str]]()
    for count, submission in enumerate(wanted, 1):
        if progress.cancelled:
            break
        one = known[submission]
        try:
            _carry(desk, one, reason)
            done.append(one)
        except Refused as error:
            refused.append((one.number, str(error)))
        progress.told(count, len(wanted))
    return Carried(
        tuple(one.number for one in done),
        tuple(refused),
        sum(one.sign_off is not None for one in done),
        sum(one.taken_away for one in done),
        stopped=len(done) + len(refused) < len(wanted),
    )


def _carry(desk: Desk, one: Affected, reason: str) -> None:
    if one.standing is Standing.DECIDED:
        raise Refused("An award stands on these marks.", "They stay by the version by which they were given.")
    new = one.comparison.new
    if one.sign_off is not None:
        take_back(desk, one.sign_off, reason.strip() or f"The rubric has a newer version, {new.number}.")
    after = carried(one.comparison, one.marks)
    with desk.act() as act:
        assessing = Assessing(desk, one.submission, shared=act)
        for id in [id for id, mark in one.marks.items() if after[id] != mark]:
            assessing.give(after[id])
        values = {
            "rubric_version": new.id,
            "from_version": one.comparison.old.id,
            "grade": int(one.comparison.grade),
        }
        act.write(CARRIED_OVER, one.assessment, values)


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom a change concerns: finished marks that need a look, by all assessors; other marks; what was decided on."""

    assessors: int = 0
    to_look: int = 0
    untouched: int = 0
    begun: int = 0
    decided: int = 0


def reach(found: Iterable[Affected]) -> Reach:
    """Count what a change concerns."""
    every = list(found)
    decided = sum(one.standing is Standing.DECIDED for one in every)
    open_ones = [one for one in every if one.standing is not Standing.DECIDED]
    finished = [one for one in open_ones if one.is_finished]
    to_look = sum(one.needs_look for one in finished)
    begun = len(open_ones) - len(finished)
    return Reach(len({one.assessor for one in open_ones}), to_look, len(finished) - to_look, begun, decided)


def compare_versions(workspace: Workspace, old: Id, new: Id) -> Comparison:
    """Two published versions, compared. Raises BadInput where they are of two rubrics."""
    before, after = rubric_version(workspace, old), rubric_version(workspace, new)
    if before.rubric != after.rubric:
        raise BadInput("These are versions of two different rubrics.", "Compare versions of one.")
    return compare(before, after)


def compare_numbers(workspace: Workspace, code: str, old: int | None = None, new: int | None = None) -> Comparison:
    """Two versions of the rubric with this code, by number; the newest and the one before where none is named."""
    rows = workspace.rows("SELECT id, number FROM rubric_versions WHERE code = ? ORDER BY number, id", (nfc(code),))
    ids = {row["number"]: bytes(row["id"]) for row in rows}
    if not ids:
        raise BadInput(sentence("There is no rubric “{code}”.", code=code), "List them with: credesk list rubrics")
    after = max(ids) if new is None else new
    before = max((number for number in ids if number < after), default=0) if old is None else old
    for number in (before, after):
        if number not in ids:
            known = ", ".join(str(one) for one in ids)
            raise BadInput(
                sentence("The rubric “{code}” has no other version to compare.", code=code)
                if old is new is None
                else sentence("The rubric “{code}” has no version {number}.", code=code, number=number),
                sentence("There are: {known}.", known=known),
            )
    return compare_versions(workspace, ids[before], ids[after])


def named(found: Iterable[Affected], learners: Iterable[str]) -> list[Affected]:
    """Those of these learners, by number or name. Raises BadInput for one who is not among them."""
    every, wanted = list(found), []
    for who in learners:
        text = nfc(who).strip()
        fitting = [one for one in every if text == one.number or text.casefold() == one.learner.casefold()]
        if not fitting:
            raise BadInput(
                sentence("Your marks for “{who}” stand by the newest version, or there are none.", who=text),
                "See them all with: credesk rubric look",
            )
        wanted += fitting
    return wanted
