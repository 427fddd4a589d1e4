"""Apply journal entries to the tables.

For each field of each record the database keeps *cells*: the writes that no other known write has seen.
The winner is the cell greatest by (version, clock, stream, entry hash); the others are the alternatives
that a person can be shown. Which writes are cells does not depend on the order of arrival: a write that
arrives after one that saw it finds its name among the awaited parents.
"""

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from credesk.domain.errors import Tampered
from credesk.domain.ids import Id
from credesk.workspace.journal.entry import Entry, EntryHash, Write, decode_entry
from credesk.workspace.journal.kinds import KINDS, Field, Kind
from credesk.workspace.journal.values import Value, encode
from credesk.workspace.projection.sealing import Sealer, unseal_value
from credesk.workspace.projection.tables import to_column

Rank: TypeAlias = tuple[int, int, bytes, EntryHash]


@dataclass(frozen=True, slots=True)
class Cell:
    """One write that counts or could count, with the entry that made it."""

    entry: Entry
    write: Write

    @property
    def rank(self) -> Rank:
        """The order of writes: version, clock, stream, entry hash."""
        return self.write.version, self.entry.clock, self.entry.stream, self.entry.hash


class Projector:
    """Applies entries to one open database inside the caller's transaction."""

    def __init__(self, connection: sqlite3.Connection, sealer: Sealer | None) -> None:
        self._connection = connection
        self._sealer = sealer

    def apply(self, entry: Entry, plain: Mapping[int, Value] | None = None) -> bool:
        """Record one entry and change the rows that it wins. False where it was known already.

        ``plain`` gives the values of its sealed fields where the writer has them at hand.
        """
        number = self._record(entry)
        if number is None:
            return False
        self._settle(entry, number)
        kind = KINDS.get(entry.type)
        if kind is not None:
            self._write_row(kind, entry, number, plain or {})
        return True

    def _record(self, entry: Entry) -> int | None:
        """Add the entry to the journal; its row number, or None where it is there."""
        added = self._connection.execute(
            "INSERT INTO journal (hash, stream, seq, clock, wall, actor, type, record, raw)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
            (
                entry.hash,
                entry.stream,
                entry.seq,
                entry.clock,
                entry.wall,
                entry.actor,
                entry.type,
                entry.id,
                entry.raw,
            ),
        )
        return added.lastrowid if added.rowcount else None

    def _settle(self, entry: Entry, number: int) -> None:
        """Place the entry's writes among the cells of their fields."""
        place = (entry.id, entry.type)
        awaited = self._connection.execute(
            "SELECT field FROM awaited WHERE parent = ? AND record = ? AND type = ?", (entry.hash, *place)
        )
        seen = {row[0] for row in awaited}
        if seen:
            self._connection.execute("DELETE FROM awaited WHERE parent = ?", (entry.hash,))
        for field, write in entry.fields.items():
            for parent in write.parents:
                self._supersede(entry, field, parent)
        rows = [(*place, field, number) for field in entry.fields if field not in seen]
        self._connection.executemany("INSERT INTO cells VALUES (?, ?, ?, ?)", rows)

    def _supersede(self, entry: Entry, field: int, parent: EntryHash) -> None:
        known = self._connection.execute("SELECT n FROM journal WHERE hash = ?", (parent,)).fetchone()
        place = (entry.id, entry.type, field)
        if known is None:
            self._connection.execute("INSERT OR IGNORE INTO awaited VALUES (?, ?, ?, ?)", (parent, *place))
        else:
            self._connection.execute(
                "DELETE FROM cells WHERE record = ? AND type = ? AND field = ? AND entry = ?", (*place, known[0])
            )

    def _write_row(self, kind: Kind, entry: Entry, number: int, plain: Mapping[int, Value]) -> None:
        holders = self._holders(entry)
        values: dict[str, Value] = {}
        for field in (kind.by_number[n] for n in entry.fields if n in kind.by_number):
            if holders.get(field.number) == [number]:
                winner = Cell(entry, entry.fields[field.number])
            else:
                winner = cells(self._connection, kind, entry.id, field.number)[0]
            values[field.name] = self._column(kind, field, winner, plain if winner.entry is entry else {})
        self._upsert(kind, entry.id, values)

    def _holders(self, entry: Entry) -> dict[int, list[int]]:
        """The entries that hold a cell, by field of the entry's record."""
        found: dict[int, list[int]] = {}
        rows = self._connection.execute(
            "SELECT field, entry FROM cells WHERE record = ? AND type = ?", (entry.id, entry.type)
        )
        for field, number in rows:
            found.setdefault(field, []).append(number)
        return found

    def _column(self, kind: Kind, field: Field, winner: Cell, plain: Mapping[int, Value]) -> Value:
        if field.sealed is None:
            return to_column(field, winner.write.value)
        if field.number in plain:
            return to_column(field, plain[field.number])
        try:
            return to_column(field, unseal_value(self._sealer, kind, winner.entry.id, field, winner.write.value))
        except Tampered:
            # The journal check names it; a row that cannot be read must not stop the others.
            return None

    def _upsert(self, kind: Kind, record: Id, values: dict[str, Value]) -> None:
        names = [f'"{name}"' for name in values]
        sets = ", ".join(f"{name} = excluded.{name}" for name in names)
        conflict = f"DO UPDATE SET {sets}" if names else "DO NOTHING"
        self._connection.execute(
            f"INSERT INTO {kind.table} ({', '.join(['id', *names])}) VALUES ({', '.join('?' * (len(names) + 1))})"
            f" ON CONFLICT (id) {conflict}",
            (record, *values.values()),
        )


def cells(connection: sqlite3.Connection, kind: Kind, record: Id, field: int) -> list[Cell]:
    """The writes of a field that no other known write has seen, the winner first."""
    rows = connection.execute(
        "SELECT raw FROM cells JOIN journal ON n = entry WHERE cells.record = ? AND cells.type = ? AND field = ?",
        (record, kind.number, field),
    )
    found = [Cell(entry, entry.fields[field]) for entry in (decode_entry(row[0]) for row in rows)]
    return sorted(found, key=lambda cell: cell.rank, reverse=True)


def state_hash(connection: sqlite3.Connection) -> bytes:
    """SHA-256 over every field's winning write, sealed values as they are: equal where the state is equal."""
    digest = hashlib.sha256()
    fields = connection.execute("SELECT DISTINCT record, type, field FROM cells ORDER BY record, type, field")
    for record, type_, field in fields.fetchall():
        rows = connection.execute(
            "SELECT raw FROM cells JOIN journal ON n = entry WHERE cells.record = ? AND cells.type = ? AND field = ?",
            (record, type_, field),
        )
        winner = max((decode_entry(row[0]) for row in rows), key=lambda e: Cell(e, e.fields[field]).rank)
        digest.update(encode([record, type_, field, winner.hash, winner.fields[field].value]))
    return digest.digest()


def entries(connection: sqlite3.Connection, where: str = "", values: Iterable[Value] = ()) -> Iterator[Entry]:
    """Journal entries in the order in which this database got them. Raises Tampered for unreadable ones."""
    for (raw,) in connection.execute(f"SELECT raw FROM journal {where} ORDER BY n", tuple(values)):
        yield decode_entry(raw)
