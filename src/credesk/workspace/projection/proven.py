"""Rows that something is about to be signed on, held against the journal first.

Tables can be edited with any SQLite program; the journal cannot, unseen. ``Proven`` walks every stream once: each
entry's hash, its place in the chain, its row's columns, and the device's signature over the stream's last head. On the
way it compares the open columns of the types that decide whether something may be signed, and finds rows too many and
too few. ``check`` then proves single rows: who signed them, that those keys were admitted, and each sealed value.
"""

import hashlib
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from credesk.domain.errors import Refused, Tampered
from credesk.domain.ids import Id, id_text
from credesk.domain.sentences import sentence
from credesk.workspace.journal.entry import Entry, decode_entry
from credesk.workspace.journal.kinds import (
    ACHIEVEMENT_VERSION,
    AWARD,
    CONSENT,
    CONSENT_TAKEN_BACK,
    CREDENTIAL,
    DEVICE,
    HEAD,
    INTENT,
    ISSUER_KEY,
    ISSUER_KEY_END,
    ISSUER_VERSION,
    KINDS,
    PERSON_KEY,
    RECOVERY,
    REINSTATEMENT,
    ROOT,
    RUBRIC_VERSION,
    SIGN_OFF_TAKEN_BACK,
    STATUS,
    STREAM,
    TEMPLATE_CHOICE,
    TEMPLATE_PICTURE,
    TEMPLATE_VERSION,
    TRANSLATION,
    TRUST,
    VERIFICATION,
    Kind,
)
from credesk.workspace.journal.proving import Keyring, VerifySignature, answers_itself, head_is_signed
from credesk.workspace.journal.values import Value
from credesk.workspace.projection.sealing import Sealer, unseal_value
from credesk.workspace.projection.tables import to_column

_WHOLE = (
    *(STREAM, ROOT, DEVICE, PERSON_KEY, ISSUER_KEY, ISSUER_VERSION, RECOVERY, RUBRIC_VERSION, ACHIEVEMENT_VERSION),
    *(SIGN_OFF_TAKEN_BACK, AWARD, VERIFICATION, INTENT, CREDENTIAL, STATUS, TRUST),
    *(CONSENT, CONSENT_TAKEN_BACK, REINSTATEMENT, ISSUER_KEY_END, TEMPLATE_VERSION, TEMPLATE_PICTURE, TEMPLATE_CHOICE),
)
"""Types of which no row may be missing, added or changed in its open columns."""
_OF_THE_ROOT = (ISSUER_KEY, ISSUER_KEY_END, ISSUER_VERSION)
"""Types that nobody but the root may sign: whom checkers trust."""
_REPEATED = (ROOT, DEVICE)
"""Facts that a root's ceremony may repeat with the same values, for a workstation that joined."""
_NAMING = frozenset({ROOT.number, DEVICE.number, PERSON_KEY.number})
_READ = frozenset({kind.number for kind in _WHOLE} | {HEAD.number})
_ROWS = "SELECT hash, stream, seq, clock, wall, actor, type, record, raw FROM journal ORDER BY stream, seq, n"
_HINT = "Nothing was signed. Keep this folder as it is, and see: credesk journal verify, credesk journal rebuild."


class Proven:
    """The journal of one database, walked once; then rows are proved as they are needed."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        sealer: Sealer,
        root: bytes,
        verify: VerifySignature,
        *,
        admitted: bool = True,
    ) -> None:
        """Raises Tampered where the chain is broken or a row that matters is not what an entry says.

        Without ``admitted`` keys count that still wait for the root: enough to decide, not to issue.
        """
        self._must_be_admitted = admitted
        self._connection = connection
        self._sealer = sealer
        self._verify = verify
        self._keyring = Keyring(root, verify)
        self._known: dict[int, set[Id]] = {kind.number: set() for kind in _WHOLE}
        self._covered: dict[bytes, int] = {}
        self._done: set[tuple[int, Id]] = set()
        self._walk()
        self._count()

    def _walk(self) -> None:
        heads: dict[bytes, Entry] = {}
        naming = []
        for entry in _chained(self._connection, _READ):
            if entry.type in self._known:
                self._compare_open(KINDS[entry.type], entry)
            if entry.type in _NAMING:
                naming.append(entry)
            elif entry.type == HEAD.number:
                heads[entry.stream] = entry
        self._keyring.learn(naming)
        for stream, head in heads.items():
            if not head_is_signed(head, self._keyring, self._verify):
                raise Tampered(
                    sentence(
                        "The head of the journal's stream {stream} is not signed by its device.", stream=stream.hex()
                    ),
                    _HINT,
                )
            self._covered[stream] = head.seq

    def _compare_open(self, kind: Kind, entry: Entry) -> None:
        known = self._known[kind.number]
        fields = [field for field in kind.fields if field.sealed is None and field.number in entry.fields]
        values = [to_column(field, entry.fields[field.number].value) for field in fields]
        columns = ", ".join(f'"{field.name}"' for field in fields)
        row = self._connection.execute(f"SELECT {columns} FROM {kind.table} WHERE id = ?", (entry.id,)).fetchone()
        # A device names itself first, and the root repeats it word for word.
        is_second = entry.id in known and kind not in _REPEATED
        if is_second or row is None or list(row) != values:
            raise _differs(kind, entry.id)
        known.add(entry.id)

    def _count(self) -> None:
        for number, known in self._known.items():
            kind = KINDS[number]
            if self._connection.execute(f"SELECT count(*) FROM {kind.table}").fetchone()[0] != len(known):
                raise Tampered(sentence("The database has a {kind} that is not in the journal.", kind=kind.name), _HINT)

    def check(self, kind: Kind, records: Iterable[Id]) -> None:
        """Prove rows by their ids. Raises Tampered, or Refused where nobody admitted the key that signed."""
        for record in records:
            if (kind.number, record) not in self._done:
                self._check(kind, record)
                self._done.add((kind.number, record))

    def is_checked(self, kind: Kind, record: Id) -> bool:
        """Whether a row was proved already."""
        return (kind.number, record) in self._done

    def check_all(self, kind: Kind) -> None:
        """Prove every row of a type."""
        self.check(kind, [row[0] for row in self._connection.execute(f"SELECT id FROM {kind.table}")])

    def _check(self, kind: Kind, record: Id) -> None:
        for entry in compare_row(self._connection, self._sealer, kind, record):
            if kind.signed or kind is TRANSLATION or entry.signature is not None:
                self._check_signature(kind, entry)

    def _check_signature(self, kind: Kind, entry: Entry) -> None:
        signer = self._keyring.signer(entry)
        if signer is None or not answers_itself(kind, entry) or entry.seq > self._covered.get(entry.stream, 0):
            raise Tampered(
                sentence("The {kind} {id} is not signed as it must be.", kind=kind.name, id=id_text(entry.id)), _HINT
            )
        if kind in _OF_THE_ROOT and not self._keyring.is_root(entry.actor):
            raise Tampered(
                sentence("The {kind} {id} is not signed by the root.", kind=kind.name, id=id_text(entry.id)), _HINT
            )
        if self._must_be_admitted and not signer.is_admitted:
            raise Refused(
                sentence(
                    "The {kind} {id} is signed with a key that nobody here has admitted.",
                    kind=kind.name,
                    id=id_text(entry.id),
                ),
                "The key waits for the root's signature; nothing was signed.",
            )


def compare_row(connection: sqlite3.Connection, sealer: Sealer, kind: Kind, record: Id) -> list[Entry]:
    """The entries of a record, whose row is what they say. Raises Tampered for any other.

    Sealed values show by themselves that this house wrote them; of open ones, ``Proven`` knows more.
    """
    found = connection.execute("SELECT raw FROM journal WHERE record = ? AND type = ?", (record, kind.number))
    written = [decode_entry(raw) for (raw,) in found]
    row = connection.execute(f"SELECT * FROM {kind.table} WHERE id = ?", (record,)).fetchone()
    if not written or (len(written) > 1 and not kind.is_record) or row is None:
        raise _differs(kind, record)
    if any(row[field.name] != _column(sealer, kind, field.number, written) for field in kind.fields):
        raise _differs(kind, record)
    return written


def _column(sealer: Sealer, kind: Kind, number: int, written: list[Entry]) -> Value:
    """The column as the write that wins gives it: greatest by version, clock, stream, entry hash."""
    having = [entry for entry in written if number in entry.fields]
    if not having or kind.by_number[number].is_key:
        return None
    last = max(having, key=lambda one: (one.fields[number].version, one.clock, one.stream, one.hash))
    field, value = kind.by_number[number], last.fields[number].value
    return to_column(field, unseal_value(sealer, kind, last.id, field, value) if field.sealed else value)


def _chained(connection: sqlite3.Connection, wanted: Collection[int]) -> Iterator[Entry]:
    """Walks every entry, each after the one that it names, and gives those of the wanted types.

    Raises Tampered where an entry or its row was changed, or where one is missing.
    """
    stream, seq = b"", 0
    before: set[bytes | None] = set()
    here: set[bytes | None] = set()
    for row in connection.execute(_ROWS):
        stream_, seq_, previous = _place(row)
        if stream_ != stream:
            stream, seq, before, here = stream_, 0, set(), {None}
        if seq_ != seq:
            before, here = here, set()
        if seq_ not in (seq, seq + 1) or previous not in before:
            raise Tampered(
                sentence("The journal is broken at entry {seq} of stream {stream}.", seq=seq_, stream=stream.hex()),
                _HINT,
            )
        seq = seq_
        here.add(row[0])
        if row[6] in wanted:
            yield decode_entry(row[8])


def _place(row: Any) -> tuple[bytes, int, bytes | None]:
    """An entry's stream, seq and the one before it; its row says the same, and its hash is right.

    What the hash covers was strict when it was written, so reading it loosely here costs nothing but saves much.
    """
    import cbor2

    try:
        array = cbor2.loads(row[8])
        beside = (*array[2:4], *array[5:10])
    except (ValueError, TypeError, IndexError) as error:
        raise Tampered("An entry of the journal cannot be read.", _HINT, details=str(error)) from error
    if hashlib.sha256(row[8]).digest() != row[0] or tuple(row)[1:8] != beside:
        raise Tampered("An entry of the journal was changed.", _HINT)
    return array[2], array[3], array[4]


def _differs(kind: Kind, record: Id) -> Tampered:
    return Tampered(
        sentence(
            "The {kind} {record} in the database is not what the journal proves.",
            kind=kind.name,
            record=id_text(record),
        ),
        _HINT,
    )
