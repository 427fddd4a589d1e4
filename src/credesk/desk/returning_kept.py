"""What take-ins keep of a download so that marks can go back to where they came from (journal types 44 and 45)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from credesk.desk.records import LIVE_SUBMISSIONS
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.intake.findings import Findings, FoundSubmission, Worksheet
from credesk.workspace.journal.kinds import PORTFOLIO, SOURCE_ROW, SOURCE_TABLE
from credesk.workspace.journal.values import decode
from credesk.workspace.journal.writing import Act
from credesk.workspace.store import Workspace

RETURNABLE = ("moodle", "canvas")
"""Systems that take marks back."""


@dataclass(frozen=True, slots=True)
class KeptLearner:
    """Whose row is kept: the submission, the learner's sealing key, and what the download told."""

    submission: Id
    key: Id
    found: FoundSubmission


def keep_source(
    act: Act, new_id: Callable[[], Id], findings: Findings, take_in: Id, key: Id, learners: Iterable[KeptLearner]
) -> None:
    """Keep a download's table, and each learner's row under the learner's own key, so that erasing one erases it."""
    if findings.system not in RETURNABLE:
        return
    sheet = findings.worksheet
    _write_table(act, new_id(), findings, sheet, take_in, key)
    rows = {row.participant: row for row in sheet.rows} if sheet else {}
    for one in learners:
        if (participant := one.found.participant) is not None:
            row = rows.get(participant)
            values = {
                "take_in": take_in,
                "submission": one.submission,
                "participant": participant,
                "name": one.found.learner_name,
                "line": row.line_text if row else "",
                "place": row.line if row else 0,
            }
            act.write(SOURCE_ROW, new_id(), values, keys={PORTFOLIO: one.key})


def _write_table(act: Act, id: Id, findings: Findings, sheet: Worksheet | None, take_in: Id, key: Id) -> None:
    values = {
        "take_in": take_in,
        "system": findings.system,
        "name": sheet.file_name if sheet else "",
        "written_as": sheet.written_as if sheet else None,
        "delimiter": sheet.delimiter if sheet else None,
        "head": sheet.head if sheet else None,
        "columns": [list(column) for column in sheet.columns] if sheet else None,
        "assignment": findings.assignment_name,
    }
    act.write(SOURCE_TABLE, id, values, keys={PORTFOLIO: key})


@dataclass(frozen=True, slots=True)
class KeptRow:
    """One learner in a download: the row's record, the learner and the latest submission that it is of.

    ``line`` is the text that came; ``returned`` the grade that went back last. ``taken_ms`` is when it was taken in.
    """

    id: Id
    take_in: Id
    learner: Id
    submission: Id
    participant: str
    name: str
    line: str
    returned: str
    taken_ms: int
    place: int


@dataclass(frozen=True, slots=True)
class KeptTable:
    """A download's table with its learners. Without ``head`` no table came in with it."""

    take_in: Id
    system: str
    name: str
    assignment: str
    written_as: str
    delimiter: str
    head: str
    columns: Mapping[str, int]
    rows: tuple[KeptRow, ...]

    @property
    def has_table(self) -> bool:
        """Whether the system's own table is kept, to be filled."""
        return bool(self.head)


def kept_table(workspace: Workspace, task: Id, system: str, take_in: Id | None = None) -> KeptTable:
    """The table that a task's downloads of a system are given back in. Raises BadInput where there is none.

    Of several take-ins of one assignment, whose tables have the same head, the newest row of each learner counts.
    Where tables differ a person says which, by its take-in.
    """
    tables = _tables(workspace, task, system)
    if take_in is not None:
        tables = [one for one in tables if one.take_in == take_in]
    if not tables:
        raise BadInput(
            sentence("Nothing of {system} was taken in for this task.", system=NAMES[system]),
            "List what was taken in with: credesk list take-ins",
        )
    newest = next((one for one in tables if one.has_table), tables[0])
    others = [one for one in tables if one.has_table and _form(one) != _form(newest)]
    if others:
        raise BadInput(
            sentence("{count} tables of different form came in for this task.", count=len(others) + 1),
            "Name one by its take-in: credesk list take-ins, then --take-in ID.",
        )
    return _merged(newest, tables)


NAMES = {"moodle": "Moodle", "canvas": "Canvas"}


def _form(table: KeptTable) -> tuple[str, str, str, str]:
    return table.head, table.written_as, table.delimiter, table.assignment


def _merged(newest: KeptTable, tables: Sequence[KeptTable]) -> KeptTable:
    """All learners of these take-ins, each with the newest row; a row without a text is better than none."""
    rows: dict[str, KeptRow] = {}
    for row in sorted((row for table in tables for row in table.rows), key=lambda row: (bool(row.line), row.id)):
        rows[row.participant] = row
    return KeptTable(
        newest.take_in,
        newest.system,
        newest.name,
        newest.assignment,
        newest.written_as,
        newest.delimiter,
        newest.head,
        newest.columns,
        tuple(sorted(rows.values(), key=lambda row: (row.place, row.id))),
    )


def _tables(workspace: Workspace, task: Id, system: str) -> list[KeptTable]:
    """The newest first."""
    found = workspace.rows(
        "SELECT t.* FROM source_tables AS t JOIN take_ins AS i ON i.id = t.take_in WHERE i.task = ? AND t.system = ?"
        " AND t.take_in NOT IN (SELECT take_in FROM take_ins_undone) ORDER BY t.id DESC",
        (task, system),
    )
    return [
        KeptTable(
            take_in=bytes(row["take_in"]),
            system=row["system"],
            name=row["name"] or "",
            assignment=row["assignment"] or "",
            written_as=row["written_as"] or "",
            delimiter=row["delimiter"] or ",",
            head=row["head"] or "",
            columns=dict(decode(row["columns"]) or ()) if row["columns"] else {},
            rows=tuple(_rows(workspace, bytes(row["take_in"]))),
        )
        for row in found
    ]


def _rows(workspace: Workspace, take_in: Id) -> list[KeptRow]:
    wall = workspace.row("SELECT min(wall) AS wall FROM journal WHERE record = ?", (take_in,))
    taken_ms = wall["wall"] if wall and wall["wall"] is not None else 0
    found = workspace.rows(
        f"SELECT r.*, s.learner FROM source_rows AS r JOIN ({LIVE_SUBMISSIONS}) AS s ON s.id = r.submission"
        " WHERE r.take_in = ? AND r.participant IS NOT NULL ORDER BY r.id",
        (take_in,),
    )
    return [
        KeptRow(
            id=bytes(row["id"]),
            take_in=take_in,
            learner=bytes(row["learner"]),
            submission=bytes(row["submission"]),
            participant=row["participant"],
            name=row["name"] or "",
            line=row["line"] or "",
            returned=row["returned"] or "",
            taken_ms=taken_ms,
            place=row["place"] or 0,
        )
        for row in found
    ]
