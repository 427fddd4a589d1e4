"""Taking in as a window shows it: a draft that a person changes match by match, and what was taken in before."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from credesk.desk.records import LIVE_LEARNERS
from credesk.desk.take_in import Preview, known_learners
from credesk.domain.errors import BadInput
from credesk.domain.names import printed_line
from credesk.intake.findings import FoundFile, FoundSubmission, Skipped
from credesk.intake.matching import Suggestion
from credesk.intake.plan import Assignee, Plan, PlannedFile, PlannedSubmission, Take, check_plan
from credesk.workspace.store import Workspace

__all__ = ["Assignee", "Draft", "DraftRow", "FileRow", "Hold", "Standing", "Take", "draft_of"]


class Standing(Enum):
    """How a submission stands in a draft. The first four keep everything from being taken in."""

    UNCLEAR = "nobody is chosen"
    TWICE = "another submission goes to the same learner"
    NAMELESS = "a new learner without a name that can be printed"
    ADRIFT = "one of its files goes to a learner who is left out"
    NEW = "of a new learner"
    KNOWN = "of a learner in the register"
    EMPTY = "nothing was handed in"
    OUT = "left out"


HOLDING = frozenset((Standing.UNCLEAR, Standing.TWICE, Standing.NAMELESS, Standing.ADRIFT))


@dataclass(frozen=True, slots=True)
class Hold:
    """Why nothing can be taken in yet: how a submission stands, its place (a loose file's: "") and who it is about."""

    standing: Standing
    place: str
    who: str


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A submission as the preview's table shows it. ``learner`` is a name or "", ``files`` counts those that go in."""

    place: str
    found_name: str
    learner: str
    number: str
    why: str
    files: int
    all_files: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file of a submission, or a loose one: what happens to it and who gets it (names)."""

    index: int
    name: str
    size: int
    take: Take
    learners: tuple[str, ...]
    reason: str
    too_large: bool


@dataclass(frozen=True, slots=True)
class _State:
    submissions: Mapping[str, PlannedSubmission]
    loose: Mapping[int, PlannedFile]


class Draft:
    """A plan while a person changes it. Every change is named, and the last one can be taken back.

    ``place`` is a submission's within the source and ``index`` a file's, as in ``Plan``.
    """

    def __init__(self, seen: Preview, names: Mapping[str, str]) -> None:
        """``names`` has the names of learners by number."""
        self.seen = seen
        self._names = dict(names)
        self._found = {one.place: one for one in seen.findings.submissions}
        self._suggested = {one.place: one for one in seen.suggestions}
        self._owner = {file.index: one.place for one in seen.findings.submissions for file in one.files}
        self._files = {file.index: file for file in _all_files(seen)}
        submissions = {place: _planned(one, self._suggested.get(place)) for place, one in self._found.items()}
        self._state = _State(submissions, {file.index: _file(file, Take.OUT) for file in seen.findings.loose})
        self._before: list[tuple[str, _State]] = []
        unclear = [one.place for one in seen.suggestions if one.unclear]
        self.order = [*unclear, *(place for place in self._found if place not in set(unclear))]
        """The places in the order in which they are shown: what is unclear first, wherever it goes later."""

    # What is shown

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """What is not taken in, and why."""
        return self.seen.findings.skipped

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know about the source."""
        return self.seen.findings.notes

    def found(self, place: str) -> FoundSubmission:
        """A submission as it was found."""
        return self._found[place]

    def planned(self, place: str) -> PlannedSubmission:
        """A submission as it is planned."""
        return self._state.submissions[place]

    def rows(self) -> list[DraftRow]:
        """Every submission."""
        holds = {one.place: one.standing for one in self.holds()}
        return [self._row(self._state.submissions[place], holds.get(place)) for place in self.order]

    def _row(self, planned: PlannedSubmission, hold: Standing | None) -> DraftRow:
        found, suggestion = self._found[planned.place], self._suggested.get(planned.place)
        return DraftRow(
            place=planned.place,
            found_name=found.learner_name,
            learner=self.receiver(planned.place) if planned.learner is not None else "",
            number=planned.learner.number if planned.learner is not None else "",
            why=suggestion.why if suggestion is not None else "",
            files=sum(file.take is not Take.OUT for file in planned.files) if planned.take else 0,
            all_files=len(planned.files),
            standing=hold or self._standing(planned),
        )

    def _standing(self, planned: PlannedSubmission) -> Standing:
        if not planned.take:
            return Standing.EMPTY if self._found[planned.place].empty else Standing.OUT
        if planned.learner is None:
            return Standing.UNCLEAR
        return Standing.NEW if planned.learner.is_new else Standing.KNOWN

    def receiver(self, place: str) -> str:
        """The name of whoever gets a submission: the learner's, a new learner's, or the found one."""
        planned = self._state.submissions[place]
        if planned.learner is not None and not planned.learner.is_new:
            return self._names.get(planned.learner.number, planned.learner.number)
        return planned.name or self._found[place].learner_name

    def files(self, place: str) -> list[FileRow]:
        """The files of a submission."""
        return [self._file_row(file) for file in self._state.submissions[place].files]

    def loose(self) -> list[FileRow]:
        """The files that lie beside the learners' folders."""
        return [self._file_row(file) for file in self._state.loose.values()]

    def file(self, index: int) -> FileRow:
        """One file."""
        return self._file_row(self._planned_file(index))

    def _file_row(self, file: PlannedFile) -> FileRow:
        found = self._files[file.index]
        names = tuple(self.name_of(one) for one in file.learners)
        return FileRow(file.index, file.name, found.size, file.take, names, file.reason, found.kept_elsewhere)

    def owner(self, index: int) -> str:
        """The place of the submission that a file was found in, "" for a loose one."""
        return self._owner.get(index, "")

    def given_to(self, index: int) -> tuple[Assignee, ...]:
        """Who gets a file; nobody named means its own submission's learner."""
        return self._planned_file(index).learners

    def name_of(self, one: Assignee) -> str:
        """The name of whoever gets a file."""
        return self.receiver(one.place) if one.place else self._names.get(one.number, one.number)

    def _planned_file(self, index: int) -> PlannedFile:
        if index in self._state.loose:
            return self._state.loose[index]
        return next(one for one in self._state.submissions[self._owner[index]].files if one.index == index)

    # What a person changes

    def match(self, place: str, number: str, name: str, named: str) -> None:
        """A submission is of the learner with this number."""
        self._names[number] = name
        self._change(named, replace(self.planned(place), learner=Assignee(number), take=True, reason=""))

    def make_new(self, place: str, name: str, email: str, number: str, named: str) -> None:
        """A submission is of a new learner of this name; ``number`` may be empty."""
        learner = Assignee(number.strip(), is_new=True)
        planned = replace(self.planned(place), learner=learner, take=True, name=name, email=email, reason="")
        self._change(named, planned, again=True)

    def leave_out(self, place: str, reason: str, named: str) -> None:
        """A submission stays out, for this reason."""
        self._change(named, replace(self.planned(place), take=False, reason=reason), again=True)

    def take(self, place: str, named: str) -> None:
        """A submission that was left out comes in after all."""
        self._change(named, replace(self.planned(place), take=True, reason=""))

    def leave_files(self, indexes: Iterable[int], reason: str, named: str) -> None:
        """These files stay out, for this reason; nobody gets them."""

        def left(file: PlannedFile) -> PlannedFile:
            return replace(file, take=Take.OUT, learners=(), reason=reason)

        self._change_files(indexes, left, named, again=True)

    def take_files(self, indexes: Iterable[int], named: str) -> None:
        """These files of submissions come in after all, for their own learner."""
        self._change_files(indexes, lambda file: replace(file, take=self._taken(file), learners=(), reason=""), named)

    def give(self, indexes: Iterable[int], to: Assignee, name: str, named: str) -> None:
        """A learner gets these files as well. To a learner's own files others are added."""
        if to.number:
            self._names[to.number] = name
        self._bring_in(to.place, named)

        def given(file: PlannedFile) -> PlannedFile:
            own = (Assignee(place=self._owner[file.index]),) if file.index in self._owner else ()
            if file.index in self._owner and not self._state.submissions[self._owner[file.index]].take:
                own = ()
            learners = tuple(dict.fromkeys((*(file.learners or own), to)))
            return replace(file, take=self._taken(file), learners=learners, reason="")

        self._change_files(indexes, given, named, again=True)

    def take_from(self, indexes: Iterable[int], one: Assignee, named: str) -> None:
        """A learner does not get these files after all. Where nobody is left they stay out."""

        def taken(file: PlannedFile) -> PlannedFile:
            left = tuple(other for other in file.learners if other != one)
            return replace(file, learners=left, take=file.take if left else Take.OUT)

        self._change_files(indexes, taken, named)

    def load(self, plan: Plan, names: Mapping[str, str], named: str) -> None:
        """Everything as a plan says; ``names`` are its learners'. Raises PlanUnreadable for another source's plan."""
        check_plan(plan, self.seen.findings)
        self._names |= names
        submissions = {one.place: one for one in plan.submissions}
        self._put(named, _State(submissions, {one.index: one for one in plan.loose}))

    def undo(self) -> str:
        """Take the last change back. Gives its name, or "" where there is none."""
        if not self._before:
            return ""
        named, self._state = self._before.pop()
        return named

    @property
    def undoes(self) -> str:
        """The name of the change that ``undo`` would take back."""
        return self._before[-1][0] if self._before else ""

    def _taken(self, file: PlannedFile) -> Take:
        return Take.ELSEWHERE if self._files[file.index].kept_elsewhere else Take.IN

    def _put(self, named: str, state: _State, *, again: bool = False) -> None:
        """``again`` belongs to the change before: both are taken back together."""
        if not (again and self._before and self._before[-1][0] == named):
            self._before.append((named, self._state))
        self._state = state

    def _change(self, named: str, planned: PlannedSubmission, *, again: bool = False) -> None:
        submissions = {**self._state.submissions, planned.place: planned}
        self._put(named, replace(self._state, submissions=submissions), again=again)

    def _bring_in(self, place: str, named: str) -> None:
        """Whoever is given a file comes in, even where nothing of theirs was found or it was left out."""
        self._put(named, self._state)
        if not place or self.planned(place).take:
            return
        learner = self.planned(place).learner or Assignee(is_new=True)
        planned = replace(self.planned(place), take=True, learner=learner, reason="")
        self._state = replace(self._state, submissions={**self._state.submissions, place: planned})

    def _change_files(
        self, indexes: Iterable[int], change: Callable[[PlannedFile], PlannedFile], named: str, *, again: bool = False
    ) -> None:
        wanted = set(indexes)
        loose = {index: change(one) if index in wanted else one for index, one in self._state.loose.items()}
        submissions = dict(self._state.submissions)
        for place in {self._owner[index] for index in wanted if index in self._owner}:
            files = tuple(change(one) if one.index in wanted else one for one in submissions[place].files)
            submissions[place] = replace(submissions[place], files=files)
        self._put(named, _State(submissions, loose), again=again)

    # What comes of it

    def plan(self) -> Plan:
        """The plan as it stands."""
        in_order = tuple(self._state.submissions[place] for place in self._found)
        return Plan(self.seen.findings.fingerprint, in_order, tuple(self._state.loose.values()))

    def holds(self) -> list[Hold]:
        """Everything that must be settled first, in the order of the table."""
        twice = _twice(self._state.submissions.values())
        found: list[Hold] = []
        for place in self.order:
            planned = self._state.submissions[place]
            standing = _trouble(planned, twice)
            if standing is None and any(self._is_adrift(file) for file in planned.files):
                standing = Standing.ADRIFT
            if standing is not None:
                found.append(Hold(standing, place, self.receiver(place)))
        found += [Hold(Standing.ADRIFT, "", one.name) for one in self._state.loose.values() if self._is_adrift(one)]
        return found

    def _is_adrift(self, file: PlannedFile) -> bool:
        """Whether a file that comes in goes to a submission's learner whom nobody knows."""
        given = [one.place for one in file.learners if one.place] if file.take is not Take.OUT else []
        return any(self._gets(place) is None for place in given)

    def _gets(self, place: str) -> str | None:
        """What tells whoever gets a submission from everybody else; None where that is nobody."""
        planned = self._state.submissions[place]
        if planned.learner is None:
            return None
        if planned.learner.is_new:
            return f"new {place}" if planned.take else None
        return planned.learner.number if planned.take or planned.files else None

    def count(self) -> int:
        """How many submissions would be taken in: learners who get at least one file."""
        getting: set[str | None] = set()
        for planned in self._state.submissions.values():
            own = (self._gets(planned.place),) if planned.take else ()
            for file in planned.files:
                getting |= set(self._getters(file) or own) if file.take is not Take.OUT else set()
        for file in self._state.loose.values():
            getting |= set(self._getters(file)) if file.take is not Take.OUT else set()
        return len(getting - {None})

    def _getters(self, file: PlannedFile) -> tuple[str | None, ...]:
        return tuple(self._gets(one.place) if one.place else one.number for one in file.learners)


def _all_files(seen: Preview) -> list[FoundFile]:
    return [file for one in seen.findings.submissions for file in one.files] + list(seen.findings.loose)


def _file(file: FoundFile, take: Take) -> PlannedFile:
    return PlannedFile(file.index, file.name, take)


def _planned(found: FoundSubmission, suggestion: Suggestion | None) -> PlannedSubmission:
    """What the preview suggests: nothing is decided where a match is unclear."""
    learner = None
    if suggestion is not None and not suggestion.unclear:
        learner = Assignee(suggestion.learner) if suggestion.learner else Assignee(is_new=True)
    files = tuple(_file(file, Take.ELSEWHERE if file.kept_elsewhere else Take.IN) for file in found.files)
    name, email = found.learner_name, found.email or ""
    return PlannedSubmission(found.place, not found.empty, learner, name, email, "", files)


def _twice(submissions: Iterable[PlannedSubmission]) -> set[str]:
    """Learner numbers to which more than one submission goes."""
    counted = Counter(one.learner.number for one in submissions if one.take and one.learner and one.learner.number)
    return {number for number, count in counted.items() if count > 1}


def _trouble(planned: PlannedSubmission, twice: set[str]) -> Standing | None:
    if not planned.take:
        return None
    if planned.learner is None:
        return Standing.UNCLEAR
    if planned.learner.number and planned.learner.number in twice:
        return Standing.TWICE
    return Standing.NAMELESS if planned.learner.is_new and not is_name(planned.name) else None


def is_name(text: str) -> bool:
    """Whether a new learner can be called so."""
    try:
        printed_line(text)
    except BadInput:
        return False
    return True


def draft_of(workspace: Workspace, seen: Preview) -> Draft:
    """The draft of a preview, as it was found."""
    numbers = {one.learner for one in seen.suggestions if one.learner}
    names = {one.number: one.names[0] for one in known_learners(workspace) if one.number in numbers and one.names}
    return Draft(seen, names)


def learner_names(workspace: Workspace, numbers: Sequence[str]) -> dict[str, str]:
    """The names of learners by number."""
    rows = workspace.rows(f"SELECT number, name FROM ({LIVE_LEARNERS})")
    wanted = set(numbers)
    return {row["number"]: row["name"] for row in rows if row["number"] in wanted}
