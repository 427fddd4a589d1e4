"""The tables of the database: the journal, the cells that decide which write counts, and one per type."""

import sqlite3

from credesk.workspace.journal.kinds import KINDS, Field, Kind, Shape
from credesk.workspace.journal.values import Value, decode, encode
from credesk.workspace.projection import register

JOURNAL_SQL = (
    """CREATE TABLE journal (
        n INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, stream BLOB NOT NULL, seq INTEGER NOT NULL,
        clock INTEGER NOT NULL, wall INTEGER NOT NULL, actor BLOB NOT NULL, type INTEGER NOT NULL,
        record BLOB NOT NULL, raw BLOB NOT NULL
    )""",
    "CREATE INDEX journal_stream ON journal (stream, seq)",
    "CREATE INDEX journal_record ON journal (record)",
    # The latest instant on record is asked for before every signature.
    "CREATE INDEX journal_wall ON journal (wall)",
)
CELLS_SQL = (
    # A cell is a write that no other known write of the same field has seen: more than one is a fork.
    """CREATE TABLE cells (
        record BLOB NOT NULL, type INTEGER NOT NULL, field INTEGER NOT NULL, entry INTEGER NOT NULL,
        version INTEGER NOT NULL, PRIMARY KEY (record, type, field, entry)
    ) WITHOUT ROWID""",
    # Writes named as seen by an entry that is here, while they are not.
    """CREATE TABLE awaited (
        parent BLOB NOT NULL, record BLOB NOT NULL, type INTEGER NOT NULL, field INTEGER NOT NULL,
        PRIMARY KEY (parent, record, type, field)
    ) WITHOUT ROWID""",
)
WORKSTATION_SQL = ("CREATE TABLE workstation (name TEXT PRIMARY KEY, value) WITHOUT ROWID",)
INDEXES_SQL = (
    "CREATE INDEX IF NOT EXISTS learners_number ON learners (number)",
    "CREATE INDEX IF NOT EXISTS source_keys_key ON source_keys (key)",
    "CREATE INDEX IF NOT EXISTS source_keys_subject ON source_keys (subject)",
    "CREATE INDEX IF NOT EXISTS submissions_learner ON submissions (learner, task)",
    "CREATE INDEX IF NOT EXISTS submissions_take_in ON submissions (take_in)",
    "CREATE INDEX IF NOT EXISTS attachments_submission ON attachments (submission)",
    "CREATE INDEX IF NOT EXISTS attachments_evidence ON attachments (evidence)",
    "CREATE INDEX IF NOT EXISTS assessments_submission ON assessments (submission)",
    "CREATE INDEX IF NOT EXISTS marks_assessment ON marks (assessment)",
    "CREATE INDEX IF NOT EXISTS sign_offs_assessment ON sign_offs (assessment)",
    "CREATE INDEX IF NOT EXISTS sign_offs_submission ON sign_offs (submission)",
    "CREATE INDEX IF NOT EXISTS sign_offs_taken_back_sign_off ON sign_offs_taken_back (sign_off)",
    "CREATE INDEX IF NOT EXISTS detachments_attachment ON detachments (attachment)",
    "CREATE INDEX IF NOT EXISTS awards_learner ON awards (learner)",
    "CREATE INDEX IF NOT EXISTS verifications_award ON verifications (award)",
    "CREATE INDEX IF NOT EXISTS intents_award ON intents (award)",
    "CREATE INDEX IF NOT EXISTS intents_place ON intents (status_stream, status_list, status_index)",
    "CREATE INDEX IF NOT EXISTS intents_issued ON intents (status_stream, status_list, issuer_version, signed_at)",
    "CREATE INDEX IF NOT EXISTS awards_key ON awards (award_key)",
    "CREATE INDEX IF NOT EXISTS awards_supersedes ON awards (supersedes)",
    "CREATE INDEX IF NOT EXISTS intents_replaces ON intents (replaces)",
    "CREATE INDEX IF NOT EXISTS evidence_object ON evidence (object)",
    "CREATE INDEX IF NOT EXISTS credentials_learner ON credentials (learner)",
    "CREATE INDEX IF NOT EXISTS credentials_number ON credentials (number)",
    "CREATE INDEX IF NOT EXISTS credentials_award ON credentials (award)",
    "CREATE INDEX IF NOT EXISTS credentials_intent ON credentials (intent)",
    "CREATE INDEX IF NOT EXISTS statuses_credential ON statuses (credential)",
    "CREATE INDEX IF NOT EXISTS statuses_place ON statuses (stream, list)",
    "CREATE INDEX IF NOT EXISTS reinstatements_status ON reinstatements (status)",
    "CREATE INDEX IF NOT EXISTS consents_credential ON consents (credential)",
    "CREATE INDEX IF NOT EXISTS consents_taken_back_consent ON consents_taken_back (consent)",
    "CREATE INDEX IF NOT EXISTS handed_over_credential ON handed_over (credential)",
    "CREATE INDEX IF NOT EXISTS handed_over_taken_back_handed_over ON handed_over_taken_back (handed_over)",
    "CREATE INDEX IF NOT EXISTS issuer_key_ends_public_key ON issuer_key_ends (public_key)",
    "CREATE INDEX IF NOT EXISTS root_requests_record ON root_requests (record)",
    "CREATE INDEX IF NOT EXISTS flags_submission ON flags (submission)",
    "CREATE INDEX IF NOT EXISTS translations_subject ON translations (subject)",
)


def add_missing_tables(connection: sqlite3.Connection) -> None:
    """Create the projected tables and columns that the table of types names and the database lacks."""
    for kind in KINDS.values():
        columns = [f'"{field.name}" {field.shape.column}' for field in kind.fields]
        connection.execute(f"CREATE TABLE IF NOT EXISTS {kind.table} (id BLOB PRIMARY KEY, {', '.join(columns)})")
        have = {row[1] for row in connection.execute(f"PRAGMA table_info({kind.table})")}
        for field in kind.fields:
            if field.name not in have:
                connection.execute(f'ALTER TABLE {kind.table} ADD COLUMN "{field.name}" {field.shape.column}')
    for statement in (*INDEXES_SQL, *register.register_sql()):
        connection.execute(statement)


def show_missing_tables(connection: sqlite3.Connection) -> None:
    """The same for a reader: what the database lacks stands, empty, in its temporary schema (SQLite, TEMP)."""
    connection.execute("PRAGMA query_only = OFF")
    for kind in KINDS.values():
        have = {row[1] for row in connection.execute(f"PRAGMA table_info({kind.table})")}
        lacking = [field.name for field in kind.fields if field.name not in have]
        if not have:
            columns = ", ".join(f'"{field.name}" {field.shape.column}' for field in kind.fields)
            connection.execute(f"CREATE TEMP TABLE {kind.table} (id BLOB PRIMARY KEY, {columns})")
        elif lacking:
            columns = ", ".join(f'NULL AS "{name}"' for name in lacking)
            connection.execute(f"CREATE TEMP VIEW {kind.table} AS SELECT *, {columns} FROM main.{kind.table}")
    if not connection.execute(f"PRAGMA table_info({register.TABLE})").fetchall():
        connection.execute(register.register_sql()[0].replace("CREATE TABLE", "CREATE TEMP TABLE"))
        register.fill(connection)
    connection.execute("PRAGMA query_only = ON")


def create_tables(connection: sqlite3.Connection) -> None:
    """All tables of an empty database."""
    for statement in (*JOURNAL_SQL, *CELLS_SQL, *WORKSTATION_SQL):
        connection.execute(statement)
    add_missing_tables(connection)


def to_column(field: Field, value: Value) -> Value:
    """The value as its column holds it; None where it does not have the field's shape."""
    if value is None:
        return None
    match field.shape:
        case Shape.NUMBER | Shape.FLAG:
            return int(value) if isinstance(value, int) and -(2**63) <= value < 2**63 else None
        case Shape.TEXT:
            return value if isinstance(value, str) else None
        case Shape.BYTES:
            return value if isinstance(value, bytes) else None
        case Shape.FORM:
            return encode(value)


def from_column(kind: Kind, name: str, value: Value) -> Value:
    """The value that ``to_column`` wrote: forms decoded, flags as booleans."""
    shape = kind.by_name[name].shape
    if value is None:
        return None
    if shape is Shape.FORM:
        return decode(value)
    return bool(value) if shape is Shape.FLAG else value
