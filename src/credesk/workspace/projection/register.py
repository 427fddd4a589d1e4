"""The register's search table: one narrow row for each credential, made from the other tables and from nothing else.

It answers while somebody types. Words are folded (``credesk.domain.texts.folded``) and every index carries all that is
filtered by, so that finding among a hundred thousand reads one index from end to end and no table. Like every projected
table it is clear, is made anew by a rebuild and compared there.
"""

import sqlite3
from collections.abc import Iterable
from typing import Any

from credesk.domain.ids import Id
from credesk.domain.texts import folded
from credesk.workspace.journal.kinds import AWARD, CREDENTIAL, INTENT, LEARNER, REINSTATEMENT, STATUS, Kind
from credesk.workspace.journal.values import decode

TABLE = "register"
IN_FORCE, SUSPENDED, WITHDRAWN, REPLACED = range(4)
"""What the journal says of a credential, as ``standing`` has it; whether it has expired depends on the day."""
NO_END = 99_999_999
"""``valid_until`` of a credential without an end."""
SORTS = ("signed_at", "name", "learner", "certificate", "standing")
"""Columns that lists are sorted by; each has an index."""
_FOUND_BY = ("words", "signed_at", "awarded", "valid_until", "standing", "version", "cohort")

_COLUMNS = "id words name learner certificate signed_at awarded valid_until standing version cohort".split()
_TABLE_SQL = (
    f"CREATE TABLE IF NOT EXISTS {TABLE} (id BLOB PRIMARY KEY, words TEXT, name TEXT, learner TEXT, certificate TEXT,"
    " signed_at INTEGER, awarded INTEGER, valid_until INTEGER, standing INTEGER, version BLOB, cohort TEXT)"
)
_STANDING = f"""CASE
    WHEN EXISTS (SELECT 1 FROM intents AS r JOIN credentials AS n ON n.intent = r.id WHERE r.replaces = c.id)
        THEN {REPLACED}
    WHEN EXISTS (SELECT 1 FROM statuses AS s WHERE s.credential = c.id AND s.purpose = 'revocation') THEN {WITHDRAWN}
    WHEN EXISTS (SELECT 1 FROM statuses AS s WHERE s.credential = c.id AND s.purpose = 'suspension'
        AND NOT EXISTS (SELECT 1 FROM reinstatements AS e WHERE e.status = s.id)) THEN {SUSPENDED}
    ELSE {IN_FORCE} END"""
_READ = f"""SELECT c.id, c.number, i.printed, l.name, l.certificate_name, l.number, l.cohort, i.signed_at, a.award_date,
    i.valid_until, a.achievement_version, {_STANDING}
    FROM credentials AS c LEFT JOIN intents AS i ON i.id = c.intent LEFT JOIN awards AS a ON a.id = c.award
    LEFT JOIN learners AS l ON l.id = c.learner"""
_WRITE = (
    f"INSERT INTO {TABLE} ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))}) ON CONFLICT (id)"
    f" DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _COLUMNS[1:])}"
)
_TOUCHED = {
    CREDENTIAL.number: "SELECT ?1 UNION SELECT i.replaces FROM credentials AS c JOIN intents AS i ON i.id = c.intent"
    " WHERE c.id = ?1",
    INTENT.number: "SELECT id FROM credentials WHERE intent = ?1 UNION SELECT replaces FROM intents WHERE id = ?1",
    AWARD.number: "SELECT id FROM credentials WHERE award = ?1",
    LEARNER.number: "SELECT id FROM credentials WHERE learner = ?1",
    STATUS.number: "SELECT credential FROM statuses WHERE id = ?1",
    REINSTATEMENT.number: "SELECT s.credential FROM reinstatements AS e JOIN statuses AS s ON s.id = e.status"
    " WHERE e.id = ?1",
}
"""By the type of an entry: the credentials whose rows follow from it."""


def register_sql() -> tuple[str, ...]:
    """The table and its indexes, where they are missing."""
    indexes = []
    for sort in SORTS:
        # Expired ones stand together: within a standing the days of ending follow each other.
        leading = (sort, "valid_until") if sort == "standing" else (sort,)
        columns = ", ".join(dict.fromkeys((*leading, *_FOUND_BY)))
        indexes.append(f"CREATE INDEX IF NOT EXISTS {TABLE}_{sort} ON {TABLE} ({columns})")
    return (_TABLE_SQL, *indexes)


def renew(connection: sqlite3.Connection, kind: Kind, record: Id) -> None:
    """Make the rows anew that follow from a record which was just written."""
    touched = _TOUCHED.get(kind.number)
    if touched is not None:
        write_rows(connection, [row[0] for row in connection.execute(touched, (record,)) if row[0] is not None])


def write_rows(connection: sqlite3.Connection, credentials: Iterable[Id]) -> None:
    """Make the rows of these credentials anew; what is no credential here has none."""
    for credential in credentials:
        row = connection.execute(f"{_READ} WHERE c.id = ?", (credential,)).fetchone()
        if row is not None:
            connection.execute(_WRITE, _row(row))


def fill(connection: sqlite3.Connection) -> None:
    """All rows, for a database that was written before there was this table."""
    connection.executemany(_WRITE, map(_row, connection.execute(_READ).fetchall()))


def day_number(day: str | None, otherwise: int = 0) -> int:
    """2026-05-12 as 20260512: days compare as numbers."""
    digits = (day or "").replace("-", "")
    return int(digits) if len(digits) == 8 and digits.isascii() and digits.isdigit() else otherwise


def _row(row: Any) -> tuple[Any, ...]:
    credential, certificate, printed, name, certificate_name, number, cohort, signed_at, awarded, until, *rest = row
    version, standing = rest
    on_paper = _printed(printed)
    names = dict.fromkeys(folded(one) for one in (name, certificate_name, on_paper[0]) if one)
    numbers = dict.fromkeys(folded(one) for one in (number, on_paper[1]) if one)
    plain = (certificate or "").replace("-", "").lower()
    words = "\n".join((*names, *numbers, plain, folded(cohort or "")))
    shown = (folded(name or ""), folded(number or ""), certificate or "", signed_at or 0)
    days = (day_number(awarded), day_number(until, NO_END))
    return (credential, words, *shown, *days, standing, version, cohort or "")


def _printed(form: bytes | None) -> tuple[str, str]:
    """Name and number as they were printed (docs/journal.md, type 28): people ask by what stands on the paper."""
    found = decode(form) if form is not None else None
    if isinstance(found, list) and len(found) > 1:
        return tuple(one if isinstance(one, str) else "" for one in found[:2])  # type: ignore[return-value]
    return "", ""
