"""Writing entries: one act of a person is one transaction, ended by a signed head where it was signed."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias

from credesk.domain.ids import Id, Randomness, new_id
from credesk.workspace.database import transaction
from credesk.workspace.journal.clock import tick
from credesk.workspace.journal.entry import LATEST_VERSION, Entry, EntryHash, Signer, Write, head_bytes
from credesk.workspace.journal.kinds import HEAD, Field, Kind
from credesk.workspace.journal.values import Value, normal
from credesk.workspace.projection.project import Projector
from credesk.workspace.projection.sealing import Sealer, seal_value

_Seen: TypeAlias = dict[int, list[tuple[int, EntryHash]]]
"""By field, the version and entry hash of each write that counts or could count."""


@dataclass(frozen=True, slots=True)
class Pen:
    """Who writes, and with what: the actor, sealing keys, the device that signs heads, clock, randomness."""

    actor: Id
    sealer: Sealer
    device: Id
    sign_head: Signer
    now_ms: Callable[[], int]
    randomness: Randomness


@dataclass(slots=True)
class Tip:
    """Where a stream stands: its last entry and its clock."""

    space: bytes
    stream: bytes
    seq: int = 0
    hash: EntryHash | None = None
    clock: int = 0


class Act:
    """One act of a person: entries that are on disk together or not at all."""

    def __init__(self, connection: sqlite3.Connection, tip: Tip, pen: Pen) -> None:
        self._connection = connection
        self._tip = tip
        self._pen = pen
        self._projector = Projector(connection, pen.sealer)
        self._signed = False

    def write(
        self,
        kind: Kind,
        record: Id,
        values: Mapping[str, Value],
        *,
        keys: Mapping[str, Id] | None = None,
        signer: Signer | None = None,
        actor: Id | None = None,
    ) -> Entry:
        """One entry. ``keys`` names, by kind of key, the sealing key of each sealed field that is given."""
        fields = [kind.by_name[name] for name in values]
        # Normal first, so that the tables hold what a rebuild from the journal would give.
        plain = {field.number: normal(values[field.name]) for field in fields}
        seen = self._seen(kind, record) if kind.is_record else {}
        writes = {
            field.number: _follow(seen, field, self._sealed(kind, record, field, plain, keys or {})) for field in fields
        }
        return self._append(kind.number, record, writes, plain, signer, actor or self._pen.actor)

    def _sealed(self, kind: Kind, record: Id, field: Field, plain: dict[int, Value], keys: Mapping[str, Id]) -> Value:
        value = plain[field.number]
        if field.sealed is None:
            return value
        return seal_value(self._pen.sealer, keys[field.sealed], kind, record, field, value)

    def _seen(self, kind: Kind, record: Id) -> _Seen:
        """The writes that this writer sees, by field."""
        rows = self._connection.execute(
            "SELECT field, version, hash FROM cells JOIN journal ON n = entry"
            " WHERE cells.record = ? AND cells.type = ?",
            (record, kind.number),
        )
        found: _Seen = {}
        for field, version, hash in rows:
            found.setdefault(field, []).append((version, hash))
        return found

    def _append(
        self,
        type_: int,
        record: Id,
        writes: Mapping[int, Write],
        plain: Mapping[int, Value],
        signer: Signer | None,
        actor: Id,
    ) -> Entry:
        wall = max(self._pen.now_ms(), 0)
        clock = tick(self._tip.clock, wall)
        tip = self._tip
        entry = Entry(tip.space, tip.stream, tip.seq + 1, tip.hash, clock, wall, actor, type_, record, writes)
        if signer is not None:
            entry = entry.signed(signer)
            self._signed = True
        self._projector.apply(entry, plain)
        tip.seq, tip.hash, tip.clock = entry.seq, entry.hash, clock
        return entry

    def finish(self) -> None:
        """End the act: the signed head where something was signed, and where the stream now stands."""
        if self._signed:
            self._append_head()
        self._connection.execute(
            "UPDATE workstation SET value = CASE name WHEN 'seq' THEN ? WHEN 'hash' THEN ? ELSE ? END"
            " WHERE name IN ('seq', 'hash', 'clock')",
            (self._tip.seq, self._tip.hash, self._tip.clock),
        )

    def _append_head(self) -> None:
        tip = self._tip
        assert tip.hash is not None
        signature = self._pen.sign_head(head_bytes(tip.space, tip.stream, tip.seq, tip.hash))
        values = {"stream": tip.stream, "seq": tip.seq, "hash": tip.hash, "device_signature": signature}
        record = new_id(max(self._pen.now_ms(), 0), self._pen.randomness)
        self.write(HEAD, record, values, actor=self._pen.device)


def _follow(seen: _Seen, field: Field, value: Value) -> Write:
    """The write that has seen these writes: one version higher than the highest, and they are its parents."""
    known = seen.get(field.number, [])
    version = min(1 + max((version for version, _ in known), default=0), LATEST_VERSION)
    return Write(value, version, tuple(hash for _, hash in known))


@contextmanager
def act(connection: sqlite3.Connection, tip: Tip, pen: Pen) -> Iterator[Act]:
    """One act in one transaction; where it fails the stream stands where it stood."""
    before = (tip.seq, tip.hash, tip.clock)
    try:
        with transaction(connection):
            open_act = Act(connection, tip, pen)
            yield open_act
            open_act.finish()
    except BaseException:
        tip.seq, tip.hash, tip.clock = before
        raise
