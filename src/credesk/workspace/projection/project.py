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
from functools import lru_cache
from itertools import groupby
from typing import TypeAlias

from credesk.domain.errors import Tampered
from credesk.domain.ids import Id
from credesk.workspace.journal.entry import Entry, EntryHash, Write, decode_entry
from credesk.workspace.journal.kinds import KINDS, Field, Kind
from credesk.workspace.journal.values import Value, encode
from credesk.workspace.projection.register import renew
from credesk.workspace.projection.sealing import Sealer, unseal_value
from credesk.workspace.projection.tables import to_column

Rank: TypeAlias = tuple[int, int, bytes, EntryHash]

_BY_RANK = "cells.version DESC, journal.clock DESC, journal.stream DESC, journal.hash DESC"
_CELLS = f"""SELECT raw FROM cells JOIN journal ON n = entry
    WHERE cells.record = ? AND cells.type = ? AND field = ? ORDER BY {_BY_RANK}"""
_ADD = """INSERT INTO journal (hash, stream, seq, clock, wall, actor, type, record, raw)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING"""


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
        beside = (entry.stream, entry.seq, entry.clock, entry.wall, entry.actor, entry.type, entry.id)
        added = self._connection.execute(_ADD, (entry.hash, *beside, entry.raw))
        if not added.rowcount or added.lastrowid is None:
            return False
        self.project(entry, added.lastrowid, plain)
        return True

    def project(self, entry: Entry, number: int, plain: Mapping[int, Value] | None = None) -> None:
        """Change the rows that an entry of the journal wins; ``number`` is its row there.

        Entries with higher row numbers count as not here yet.
        """
        self._settle(entry, number)
        kind = KINDS.get(entry.type)
        if kind is not None:
            self._write_row(kind, entry, number, plain or {})
            renew(self._connection, kind, entry.id)

    def _settle(self, entry: Entry, number: int) -> None:
        """Place the entry's writes among the cells of their fields."""
        place = (entry.id, entry.type)
        seen = self._take_awaited(entry)
        parents = {parent for write in entry.fields.values() for parent in write.parents}
        known = {parent: row for parent in parents if (row := self._row_of(parent, number)) is not None}
        for field, write in entry.fields.items():
            for parent in write.parents:
                self._supersede((*place, field), parent, known.get(parent))
        rows = [(*place, field, number, write.version) for field, write in entry.fields.items() if field not in seen]
        self._connection.executemany("INSERT INTO cells VALUES (?, ?, ?, ?, ?)", rows)

    def _take_awaited(self, entry: Entry) -> set[int]:
        """The fields in which a write that came earlier has seen this entry; it is awaited no longer."""
        sql = "SELECT record, type, field FROM awaited WHERE parent = ?"
        rows = self._connection.execute(sql, (entry.hash,)).fetchall()
        if rows:
            self._connection.execute("DELETE FROM awaited WHERE parent = ?", (entry.hash,))
        return {field for record, type_, field in rows if (record, type_) == (entry.id, entry.type)}

    def _row_of(self, hash: EntryHash, before: int) -> int | None:
        found = self._connection.execute("SELECT n FROM journal WHERE hash = ? AND n < ?", (hash, before)).fetchone()
        return None if found is None else int(found[0])

    def _supersede(self, place: tuple[Id, int, int], parent: EntryHash, row: int | None) -> None:
        if row is None:
            self._connection.execute("INSERT OR IGNORE INTO awaited VALUES (?, ?, ?, ?)", (parent, *place))
        else:
            sql = "DELETE FROM cells WHERE record = ? AND type = ? AND field = ? AND entry = ?"
            self._connection.execute(sql, (*place, row))

    def _write_row(self, kind: Kind, entry: Entry, number: int, plain: Mapping[int, Value]) -> None:
        contested = self._contested(entry, number)
        values: dict[str, Value] = {}
        for field in (kind.by_number[n] for n in entry.fields if n in kind.by_number):
            if field.number in contested:
                winner = cells(self._connection, kind, entry.id, field.number)[0]
            else:
                winner = Cell(entry, entry.fields[field.number])
            own = winner.entry.hash == entry.hash
            values[field.name] = self._column(kind, field, winner, plain if own else {})
        self._connection.execute(_upsert_sql(kind.table, tuple(values)), (entry.id, *values.values()))

    def _contested(self, entry: Entry, number: int) -> set[int]:
        """The fields of the entry's record in which another entry holds a cell."""
        rows = self._connection.execute(
            "SELECT field FROM cells WHERE record = ? AND type = ? AND entry <> ?", (entry.id, entry.type, number)
        )
        return {row[0] for row in rows}

    def _column(self, kind: Kind, field: Field, winner: Cell, plain: Mapping[int, Value]) -> Value:
        if field.is_key:
            # In a clear table it would open what journal and evidence store keep sealed.
            return None
        if field.sealed is None:
            return to_column(field, winner.write.value)
        if field.number in plain:
            return to_column(field, plain[field.number])
        try:
            return to_column(field, unseal_value(self._sealer, kind, winner.entry.id, field, winner.write.value))
        except Tampered:
            # The journal check names it; a row that cannot be read must not stop the others.
            return None


@lru_cache(maxsize=512)
def _upsert_sql(table: str, columns: tuple[str, ...]) -> str:
    names = [f'"{column}"' for column in columns]
    sets = ", ".join(f"{name} = excluded.{name}" for name in names)
    conflict = f"DO UPDATE SET {sets}" if names else "DO NOTHING"
    marks = ", ".join("?" * (len(names) + 1))
    return f"INSERT INTO {table} ({', '.join(['id', *names])}) VALUES ({marks}) ON CONFLICT (id) {conflict}"


def cells(connection: sqlite3.Connection, kind: Kind, record: Id, field: int) -> list[Cell]:
    """The writes of a field that no other known write has seen, the winner first."""
    entries_ = (decode_entry(row[0]) for row in connection.execute(_CELLS, (record, kind.number, field)))
    return [Cell(entry, entry.fields[field]) for entry in entries_]


def state_hash(connection: sqlite3.Connection) -> bytes:
    """SHA-256 over every field's winning write, sealed values as they are: equal where the state is equal."""
    digest = hashlib.sha256()
    rows = connection.execute(
        "SELECT cells.record, cells.type, field, hash, raw FROM cells JOIN journal ON n = entry"
        f" ORDER BY cells.record, cells.type, field, {_BY_RANK}"
    )
    for (record, type_, field), written in groupby(rows, key=lambda row: (row[0], row[1], row[2])):
        winner = next(written)
        digest.update(encode([record, type_, field, winner[3], decode_entry(winner[4]).fields[field].value]))
    return digest.digest()


def entries(connection: sqlite3.Connection, where: str = "", values: Iterable[Value] = ()) -> Iterator[Entry]:
    """Journal entries in the order in which this database got them. Raises Tampered for unreadable ones."""
    for (raw,) in connection.execute(f"SELECT raw FROM journal {where} ORDER BY n", tuple(values)):
        yield decode_entry(raw)
