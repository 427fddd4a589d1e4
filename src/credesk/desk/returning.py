"""Marks on their way back: what was signed off for a task, what each row of a return does, and writing it.

A return is planned first and shown; only then is a file written, never over another one. Nothing is signed by it, but
what goes out to another system is compared with the journal before.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

from credesk.desk.assess import STANDING_SIGN_OFFS
from credesk.desk.files import write_file
from credesk.desk.records import LIVE_SUBMISSIONS, rubric_version
from credesk.desk.session import Desk
from credesk.domain.assessment import Mark, marks_from_form
from credesk.domain.errors import BadInput, Refused
from credesk.domain.ids import Id
from credesk.domain.points import parse_points, points_text, rounded
from credesk.domain.rubric import RubricVersion
from credesk.domain.scoring import Score, score
from credesk.domain.sentences import sentence
from credesk.intake.spoken_times import told_time
from credesk.workspace.journal.kinds import PORTFOLIO, SIGN_OFF, SOURCE_ROW
from credesk.workspace.journal.values import decode
from credesk.workspace.projection.proven import compare_row


@dataclass(frozen=True, slots=True)
class Result:
    """What a learner's latest attempt at a task came to, as signed off. ``trouble`` says why it does not count."""

    learner: Id
    number: str
    name: str
    language: str
    attempt: int
    submission: Id
    sign_off: Id | None = None
    assessor: str = ""
    signed_on: str = ""
    signed_ms: int = 0
    rubric: RubricVersion | None = None
    marks: Mapping[Id, Mark] | None = None
    score: Score | None = None
    trouble: str = ""


def results(desk: Desk, task: Id) -> list[Result]:
    """Every learner who handed in for a task, in the register's order of names, with what was signed off.

    Raises Tampered where a sign-off in the tables is not what the journal says.
    """
    rows = desk.workspace.rows(
        f"SELECT s.id, s.learner, s.attempt, l.number, l.name, l.language FROM ({LIVE_SUBMISSIONS}) AS s"
        " JOIN learners AS l ON l.id = s.learner WHERE s.task = ? ORDER BY l.name, l.number, s.attempt, s.id",
        (task,),
    )
    latest = {bytes(row["learner"]): row for row in rows}
    signed: dict[bytes, list[Any]] = {}
    for row in desk.workspace.rows(
        f"SELECT o.*, p.name AS person FROM ({STANDING_SIGN_OFFS}) AS o JOIN submissions AS s ON s.id = o.submission"
        " LEFT JOIN people AS p ON p.id = o.assessor WHERE s.task = ? ORDER BY o.id",
        (task,),
    ):
        signed.setdefault(bytes(row["submission"]), []).append(row)
    return [_result(desk, row, signed.get(bytes(row["id"]), [])) for row in latest.values()]


def _result(desk: Desk, row: Any, signed: Sequence[Any]) -> Result:
    result = Result(
        bytes(row["learner"]),
        row["number"] or "",
        row["name"] or "",
        row["language"] or "",
        row["attempt"],
        bytes(row["id"]),
    )
    if not signed:
        return replace(result, trouble=sentence("attempt {attempt} is not signed off", attempt=row["attempt"]))
    if len({bytes(one["score"] or b"") for one in signed}) > 1:
        return replace(result, trouble=sentence("two assessors signed it off with different results"))
    one = signed[-1]
    compare_row(desk.workspace.connection, desk.sealer, SIGN_OFF, one["id"])
    rubric = rubric_version(desk.workspace, one["rubric_version"])
    marks = marks_from_form(decode(one["marks"]))
    return replace(
        result,
        sign_off=bytes(one["id"]),
        assessor=one["person"] or "",
        signed_on=one["signed_on"] or "",
        signed_ms=_wall(desk, one["id"]),
        rubric=rubric,
        marks=marks,
        score=score(rubric, marks),
    )


def _wall(desk: Desk, record: Id) -> int:
    row = desk.workspace.row("SELECT min(wall) AS wall FROM journal WHERE record = ?", (record,))
    return row["wall"] if row and row["wall"] is not None else 0


class ReturnAct(Enum):
    """What happens to a learner's row."""

    FILL = "filled"
    SAME = "as it stands there"
    WAITING = "not signed off"
    NEWER = "newer there, left alone"
    LEFT = "left alone"


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One learner in a return: the grade there before and after, and why it is left where it is."""

    act: ReturnAct
    participant: str
    number: str
    name: str
    before: str = ""
    after: str = ""
    reason: str = ""
    source_row: Id | None = None
    learner: Id | None = None
    sign_off: Id | None = None


@dataclass(frozen=True, slots=True)
class Return:
    """A return that is planned and not written yet. ``content`` is made when it is wanted."""

    system: str
    file_name: str
    rows: tuple[ReturnRow, ...]
    notes: tuple[str, ...]
    content: Callable[[], bytes]

    def count(self, act: ReturnAct) -> int:
        """How many rows do this."""
        return sum(row.act is act for row in self.rows)


def write_return(desk: Desk, planned: Return, path: Path) -> int:
    """Write a planned return to a new file, and record what went back. Gives its size in bytes.

    Raises Refused where there is a file already, or nothing to give back: nothing was written then.
    """
    if path.exists():
        raise Refused(
            sentence("There is a file {path} already. Nothing was written.", path=path), "Name another, or remove it."
        )
    if planned.rows and not planned.count(ReturnAct.FILL):
        raise Refused("There is nothing to give back.", "Sign marks off first, or see above why rows are left alone.")
    size = write_file(path, planned.content())
    _record(desk, [row for row in planned.rows if row.act is ReturnAct.FILL and row.source_row is not None])
    return size


def _record(desk: Desk, rows: Sequence[ReturnRow]) -> None:
    """Keep what went back, so that the next return knows its own grades from others'."""
    if not rows:
        return
    keys = desk.sealing_keys(PORTFOLIO, [row.learner for row in rows if row.learner is not None])
    with desk.act() as act:
        for row in rows:
            assert row.source_row is not None
            assert row.learner is not None
            values = {"returned": row.after, "sign_off": row.sign_off}
            act.write(SOURCE_ROW, row.source_row, values, keys={PORTFOLIO: keys[row.learner]})


# Numbers and times as other systems write them


@dataclass(frozen=True, slots=True)
class NumberForm:
    """How a system writes its highest grade, and so all others: the number, its decimals and their separator."""

    maximum: Fraction
    decimals: int
    separator: str

    def written(self, fraction: Fraction) -> str:
        """The share of the highest grade in this form, rounded half up."""
        shown = rounded(fraction * self.maximum, self.decimals)
        whole, part = divmod(int(shown * 10**self.decimals), 10**self.decimals)
        return f"{whole}{self.separator}{part:0{self.decimals}d}" if self.decimals else str(whole)


def number_form(cell: str) -> NumberForm | None:
    """The form of a cell like ``10.00`` or ``100,00``; None where it is no number above 0."""
    maximum = number_of(cell)
    if maximum is None or maximum <= 0:
        return None
    separator = "," if "," in cell else "."
    return NumberForm(maximum, len(cell.strip().partition(separator)[2]), separator)


def number_of(cell: str) -> Fraction | None:
    """The number in a cell, None where there is none."""
    try:
        return parse_points(cell)
    except BadInput:
        return None


def is_later(text: str, than_ms: int) -> bool | None:
    """Whether a time as a system writes it is later than a moment; None where it cannot be read.

    A time without a zone counts as this computer's own.
    """
    told = told_time(text)
    if told is None:
        return None
    try:
        return datetime.fromisoformat(told).astimezone(UTC).timestamp() * 1000 > than_ms
    except (ValueError, OverflowError, OSError):
        return None


def result_words(result: Result) -> str:
    """What a result came to: ``7 of 10, Achieved``."""
    if result.score is None:
        return ""
    outcome = result.score.outcome.text
    if result.score.of is None:
        return outcome
    return f"{points_text(result.score.points)} of {points_text(result.score.of)}, {outcome}"


def by_learner(found: Iterable[Result]) -> dict[Id, Result]:
    """Results by learner."""
    return {result.learner: result for result in found}
