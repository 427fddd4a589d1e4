"""The journal: signed, chained entries that are audit, undo, sync and repair at once (docs/journal.md)."""
