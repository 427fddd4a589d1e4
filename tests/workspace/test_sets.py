"""State is a pure function of the set of entries (architecture.md, Projection; sync.md, I5, I13, I14)."""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.domain.ids import mark_id
from credesk.workspace.database import transaction
from credesk.workspace.journal.clock import DAY_MS, tick, witness
from credesk.workspace.journal.entry import Entry, Write
from credesk.workspace.journal.kinds import KINDS, LEARNER, MARK, REGISTER, SUBMISSION, TRANSLATION
from credesk.workspace.projection.project import Projector, cells, entries, state_hash
from credesk.workspace.projection.rebuild import COMPARED, rebuild, replace_tables
from credesk.workspace.projection.sealing import seal_value
from credesk.workspace.projection.tables import create_tables, from_column
from credesk.workspace.store import Workspace
from tests.surroundings import KnownRandomness
from tests.workspace.made import House, RealSealer, place_in, table

SEALER = RealSealer(KnownRandomness("sets"))
UNKNOWN_TYPE, UNKNOWN_FIELD = 4000, 900
RECORDS = [bytes([number]) * 16 for number in (1, 2)]
STREAMS = [bytes([number]) * 8 for number in (1, 2, 3)]
# (type, field): open and sealed fields of records and facts, and what only a newer version knows.
PLACES = [
    *((TRANSLATION.number, number) for number in (1, 2, 3)),
    *((LEARNER.number, number) for number in (1, 8)),
    (SUBMISSION.number, 2),
    (MARK.number, 2),
    (MARK.number, UNKNOWN_FIELD),
    (UNKNOWN_TYPE, 0),
]
VALUES = st.one_of(st.none(), st.integers(-5, 5), st.sampled_from(["a", "b", "é"]), st.just(b"bytes"), st.just([1, 2]))


@dataclass(frozen=True)
class Move:
    """One entry to be: where it writes, what, which earlier writes it saw, and how its numbers lie."""

    stream: int
    record: int
    kind: int
    fields: dict[int, Any]
    saw: list[int]
    wrong: int
    seq: int
    clock: int
    version: int | None


@st.composite
def moves(draw: st.DrawFn) -> Move:
    kind = draw(st.sampled_from(sorted({kind for kind, _ in PLACES})))
    fields = draw(st.dictionaries(st.sampled_from([f for k, f in PLACES if k == kind]), VALUES, min_size=1))
    return Move(
        stream=draw(st.integers(0, 2)),
        record=draw(st.integers(0, 1)),
        kind=kind,
        fields=fields,
        saw=draw(st.lists(st.integers(0, 30), max_size=3)),
        wrong=draw(st.integers(0, 9)),
        seq=draw(st.integers(1, 4)),
        clock=draw(st.integers(0, 3)),
        version=draw(st.none() | st.integers(1, 4)),
    )


def made(script: Sequence[Move]) -> list[Entry]:
    """Entries of several streams, with forks of equal seq, edits at once, and parents that never arrive."""
    known: list[Entry] = []
    for move in script:
        writes = {number: _write(move, number, value, known) for number, value in move.fields.items()}
        stream, record = STREAMS[move.stream], RECORDS[move.record]
        known.append(Entry(b"S" * 16, stream, move.seq, None, move.clock, 7, b"A" * 16, move.kind, record, writes))
    return list({entry.hash: entry for entry in known}.values())


def _write(move: Move, number: int, value: Any, known: Sequence[Entry]) -> Write:
    mine = [e for e in known if (e.type, e.id) == (move.kind, RECORDS[move.record]) and number in e.fields]
    if move.wrong == 0:
        mine = list(known)  # Names entries of other records and fields as seen: they stay what they are.
    parents = {mine[at % len(mine)].hash for at in move.saw} if mine else set()
    if move.wrong == 1:
        parents.add(b"never here".ljust(32))
    seen = [e.fields[number].version for e in mine if e.hash in parents and number in e.fields]
    kind = KINDS.get(move.kind)
    field = kind.by_number.get(number) if kind else None
    if kind and field and field.sealed and move.wrong != 2:
        value = seal_value(SEALER, b"K" * 16, kind, RECORDS[move.record], field, value)
    return Write(value, move.version or 1 + max(seen, default=0), tuple(sorted(parents)))


@contextmanager
def database(groups: Sequence[Sequence[Entry]]) -> Iterator[sqlite3.Connection]:
    """A real database that got these entries, one transaction a group."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        create_tables(connection)
        for group in groups:
            with transaction(connection):
                projector = Projector(connection, SEALER)
                for entry in group:
                    projector.apply(entry)
        yield connection


def contents(connection: sqlite3.Connection) -> dict[str, set[Any]]:
    """Every table's rows, without this database's own row numbers."""
    found = {name: {tuple(row) for row in connection.execute(f"SELECT * FROM {name}")} for name in COMPARED}
    sql = "SELECT hash, cells.record, cells.type, field, version FROM cells JOIN journal ON n = entry"
    found["cells"] = set(connection.execute(sql))
    found["journal"] = set(connection.execute("SELECT hash, raw FROM journal"))
    return found


SCRIPTS = st.lists(moves(), min_size=1, max_size=14)


@settings(max_examples=120)
@given(SCRIPTS, st.data())
def test_i5_any_order_repetition_and_grouping_give_the_same_state(script: list[Move], data: st.DataObject) -> None:
    known = made(script)
    arrival = data.draw(st.permutations(known))
    repeated = arrival + data.draw(st.lists(st.sampled_from(known), max_size=5))
    cut = data.draw(st.integers(0, len(repeated)))
    with database([known]) as one, database([repeated[:cut], repeated[cut:]]) as other:
        assert contents(one) == contents(other)
        assert state_hash(one) == state_hash(other)


@settings(max_examples=80)
@given(SCRIPTS, st.data())
def test_winners_and_alternatives_are_those_of_the_definition(script: list[Move], data: st.DataObject) -> None:
    known = data.draw(st.permutations(made(script)))
    with database([known]) as connection:
        for type_, number in PLACES:
            for record in RECORDS:
                writers = [e for e in known if (e.type, e.id) == (type_, record) and number in e.fields]
                seen = {parent for e in writers for parent in e.fields[number].parents}
                left = [e for e in writers if e.hash not in seen]
                ranked = sorted(left, key=lambda e: (e.fields[number].version, e.clock, e.stream, e.hash), reverse=True)
                kind = KINDS.get(type_)
                if kind:
                    assert [cell.entry.hash for cell in cells(connection, kind, record, number)] == [
                        e.hash for e in ranked
                    ]
                sql = "SELECT count(*) FROM cells WHERE record = ? AND type = ? AND field = ?"
                assert connection.execute(sql, (record, type_, number)).fetchone() == (len(left),)
                if kind and ranked and number in kind.by_number and not kind.by_number[number].sealed:
                    _assert_row(connection, record, type_, number, ranked[0])


def _assert_row(connection: sqlite3.Connection, record: bytes, type_: int, number: int, winner: Entry) -> None:
    field = KINDS[type_].by_number[number]
    row = connection.execute(f'SELECT "{field.name}" FROM {KINDS[type_].table} WHERE id = ?', (record,)).fetchone()
    value = winner.fields[number].value
    fitting = {"INTEGER": int, "TEXT": str, "BLOB": bytes}[field.shape.column]
    assert row[0] == (value if isinstance(value, fitting) else None)


@settings(max_examples=60)
@given(SCRIPTS, st.data())
def test_rebuilt_and_replaced_tables_are_the_same_rows(script: list[Move], data: st.DataObject) -> None:
    known = data.draw(st.permutations(made(script)))
    with database([known]) as connection:
        assert all(difference.is_equal for difference in rebuild(connection, SEALER))
        before, hash_before = contents(connection), state_hash(connection)
        replace_tables(connection, SEALER)
        assert contents(connection) == before
        assert state_hash(connection) == hash_before


def test_rebuild_tells_which_rows_differ(tmp_path: Path) -> None:
    house = House(place_in(tmp_path))
    workspace = house.found()
    heard: list[int] = []
    assert all(difference.is_equal for difference in rebuild(workspace.connection, house.sealer, heard.append))
    assert heard == list(range(1, len(heard) + 1))
    workspace.connection.execute("UPDATE people SET name = 'Somebody else'")
    workspace.connection.execute("DELETE FROM roots")
    workspace.connection.execute("DELETE FROM cells WHERE type = 1")
    found = {one.table: (one.only_here, one.only_rebuilt) for one in rebuild(workspace.connection, house.sealer)}
    assert found["people"] == (1, 1)
    assert found["roots"] == (0, 1)
    assert found["cells"] == (0, 5)
    assert found["devices"] == (0, 0)
    replace_tables(workspace.connection, house.sealer)
    assert all(difference.is_equal for difference in rebuild(workspace.connection, house.sealer))
    workspace.close()


def two_copies(folder: Path) -> tuple[House, Workspace, Workspace]:
    """A workspace and a copy of its files that writes to the same stream: a fork to be."""
    house = House(place_in(folder / "one"))
    first = house.found()
    with first.act(house.pen) as act:
        house.mark(act, b"c" * 16, b"1" * 16, "before the copy")
    first.close()
    shutil.copytree(folder / "one", folder / "two")
    return house, Workspace.open(house.place, write=True), Workspace.open(place_in(folder / "two"), write=True)


def take_over(target: Workspace, source: Workspace, house: House) -> int:
    with transaction(target.connection):
        projector = Projector(target.connection, house.sealer)
        return sum(projector.apply(entry) for entry in entries(source.connection))


def test_i14_a_fork_loses_no_change(tmp_path: Path) -> None:
    house, one, two = two_copies(tmp_path)
    with one.act(house.pen) as act:
        mine = house.mark(act, b"c" * 16, b"2" * 16, "on the first")
        house.mark(act, b"d" * 16, b"4" * 16)
    house.clock.step(seconds=1)
    with two.act(house.pen) as act:
        theirs = house.mark(act, b"c" * 16, b"3" * 16, "on the copy")
    assert (mine.stream, mine.seq) == (theirs.stream, theirs.seq)
    assert mine.hash != theirs.hash
    assert take_over(one, two, house) == 1
    assert take_over(one, two, house) == 0
    assert take_over(two, one, house) == 2
    assert state_hash(one.connection) == state_hash(two.connection)
    for name in COMPARED[2:]:
        assert table(one, name) == table(two, name)
    record = mark_id(house.assessment, b"c" * 16)
    comment = MARK.by_name["comment"].number
    assert [cell.entry.hash for cell in cells(one.connection, MARK, record, comment)] == [theirs.hash, mine.hash]
    row = one.row("SELECT comment FROM marks WHERE id = ?", (record,))
    assert row is not None
    assert row["comment"] == "on the copy"
    proof = house.proof(one)
    assert proof.forks == 1
    assert [fault for fault in proof.faults if "last act" not in fault] == []
    # The next edit has seen both branches and ends the fork of this field.
    with one.act(house.pen) as act:
        after = house.mark(act, b"c" * 16, b"5" * 16, "after both")
    assert [cell.entry.hash for cell in cells(one.connection, MARK, record, comment)] == [after.hash]
    assert set(after.fields[comment].parents) == {mine.hash, theirs.hash}
    one.close()
    two.close()


def test_i13_an_edit_made_after_seeing_a_value_beats_it_whatever_the_clocks(tmp_path: Path) -> None:
    house, one, two = two_copies(tmp_path)
    house.clock.step(days=3650)
    with one.act(house.pen) as act:
        house.mark(act, b"c" * 16, b"2" * 16, "by a clock ten years ahead")
    take_over(two, one, house)
    house.clock.step(days=-7300)
    with two.act(house.pen) as act:
        later = house.mark(act, b"c" * 16, b"3" * 16, "seen and corrected")
    take_over(one, two, house)
    record = mark_id(house.assessment, b"c" * 16)
    for workspace in (one, two):
        row = workspace.row("SELECT comment FROM marks WHERE id = ?", (record,))
        assert row is not None
        assert row["comment"] == "seen and corrected"
        assert [c.entry.hash for c in cells(workspace.connection, MARK, record, 3)] == [later.hash]
        workspace.close()


def test_losers_are_read_with_what_they_wrote(tmp_path: Path) -> None:
    house, one, two = two_copies(tmp_path)
    learner = house.new_id()
    for workspace, name in ((one, "Amina"), (two, "Amena")):
        with workspace.act(house.pen) as act:
            act.write(LEARNER, learner, {"name": name}, keys={REGISTER: b"r" * 16})
        house.clock.step(seconds=1)
    take_over(one, two, house)
    field = LEARNER.by_name["name"]
    found = cells(one.connection, LEARNER, learner, field.number)
    from credesk.workspace.projection.sealing import unseal_value

    names = [unseal_value(house.sealer, LEARNER, learner, field, cell.write.value) for cell in found]
    assert names == ["Amena", "Amina"]
    one.close()
    two.close()


def test_unknown_types_and_fields_are_kept_and_count_once_they_are_known(tmp_path: Path) -> None:
    house = House(place_in(tmp_path))
    workspace = house.found()
    newer = Entry(
        house.identity.space, b"N" * 8, 1, None, 9, 9, b"A" * 16, UNKNOWN_TYPE, b"I" * 16, {3: Write("kept", 1)}
    )
    with_field = Entry(
        house.identity.space, b"N" * 8, 2, newer.hash, 9, 9, b"A" * 16, TRANSLATION.number, b"I" * 16,
        {2: Write("en"), UNKNOWN_FIELD: Write([1, 2])},
    )  # fmt: skip
    with transaction(workspace.connection):
        for entry in (newer, with_field):
            assert Projector(workspace.connection, None).apply(entry)
    assert [entry.raw for entry in entries(workspace.connection, "WHERE stream = ?", (b"N" * 8,))] == [
        newer.raw,
        with_field.raw,
    ]
    held = workspace.rows("SELECT type, field FROM cells WHERE record = ? ORDER BY 1, 2", (b"I" * 16,))
    assert [tuple(row) for row in held] == [(12, 2), (12, UNKNOWN_FIELD), (UNKNOWN_TYPE, 3)]
    assert house.proof(workspace).whole
    workspace.close()


def test_an_erased_key_leaves_its_fields_empty_after_a_rebuild(tmp_path: Path) -> None:
    house = House(place_in(tmp_path))
    workspace = house.found()
    before = state_hash(workspace.connection)
    house.sealer.destroyed.add(house.person_seal)
    replace_tables(workspace.connection, house.sealer)
    assert [tuple(row) for row in workspace.rows("SELECT name FROM people")] == [(None,)]
    # Compared over sealed values, nothing changed.
    assert state_hash(workspace.connection) == before
    assert house.proof(workspace).whole
    workspace.close()


def test_columns_give_back_what_was_written() -> None:
    form = [1, ["a", None], b"x"]
    with closing(sqlite3.connect(":memory:")) as connection:
        create_tables(connection)
        fields = {6: Write(["en"]), 5: Write(1)}
        connection.isolation_level = None
        issuer = Entry(
            b"S" * 16, b"T" * 8, 1, None, 1, 1, b"A" * 16, 9, b"I" * 16, {2: Write(form), 11: Write(value=True)}
        )
        key = Entry(b"S" * 16, b"T" * 8, 2, issuer.hash, 1, 1, b"A" * 16, 7, b"I" * 16, fields)
        for entry in (issuer, key):
            Projector(connection, None).apply(entry)
        row = connection.execute("SELECT identifiers, numbers_published, web FROM issuer_versions").fetchone()
        kind = KINDS[9]
        assert from_column(kind, "identifiers", row[0]) == form
        assert from_column(kind, "numbers_published", row[1]) is True
        assert from_column(kind, "web", row[2]) is None
        # A list where a flag belongs, and a number beyond the column: kept in the journal, not projected.
        assert connection.execute("SELECT practice, valid_until FROM issuer_keys").fetchone() == (None, 1)


@pytest.mark.parametrize("wall", [-5, 0, 1, 1_767_225_600_000, 253_402_300_799_000, 2**62])
def test_the_clock_never_goes_back_and_always_fits(wall: int) -> None:
    last = 1_767_225_600_000 << 16
    after = tick(last, wall)
    assert last < after < 2**63
    assert tick(after, wall) > after


def test_a_foreign_stamp_pulls_the_clock_but_not_by_more_than_a_day() -> None:
    now = 1_767_225_600_000
    assert witness(5, (now + DAY_MS) << 16, now) == (now + DAY_MS) << 16
    assert witness(5, (now + DAY_MS + 1) << 16, now) == 5
    assert witness(now << 16, 3, now) == now << 16
