"""Open edX: the zip of submission files with its ``submissions.csv`` (edx-ora2, openassessment/fileupload, data.py)."""

from collections.abc import Sequence

from credesk.intake.entries import Entry, Source, SourceLimits, shown
from credesk.intake.errors import TableUnreadable
from credesk.intake.findings import Skipped
from credesk.intake.layout_parts import Gathered, Layout, small_file
from credesk.intake.tables import DEFAULT_TABLE_LIMITS, Table, TableRow, decode_table

_LIST = "submissions.csv"
_COLUMNS = ("block_id", "student_id", "name", "file_path", "file_found")


def ora2_layout(source: Source, limits: SourceLimits) -> Layout | None:
    """Open edX's submission files, or None where no list of them lies on top."""
    listed = next((one for one in source.entries if one.parts == (_LIST,) and not one.is_folder), None)
    if listed is None or listed.size > DEFAULT_TABLE_LIMITS.file_bytes:
        return None
    try:
        table = decode_table(small_file(source, listed, DEFAULT_TABLE_LIMITS.file_bytes, TableUnreadable))
    except TableUnreadable:
        return None
    if not set(_COLUMNS) <= set(table.header):
        return None
    return _Reading(source.entries, listed, table, limits).layout


class _Reading:
    """Goes through the list, and through what the list forgot."""

    def __init__(self, entries: Sequence[Entry], listed: Entry, table: Table, limits: SourceLimits) -> None:
        self.layout = Layout("ora2", "files", limits)
        self._at = {name: table.header.index(name) for name in _COLUMNS}
        self._files = {entry.path: entry for entry in entries if not entry.is_folder and entry is not listed}
        self._blocks = list(dict.fromkeys(self._cell(row, "block_id") for row in table.rows))
        for row in table.rows:
            self._add(row)
        for entry in self._files.values():
            self.layout.add(entry, entry.parts[-1], None)
        self.layout.skipped.append(Skipped(listed.path, "the list of the files, which was read"))
        self.layout.assignment = (self._blocks[0], self._name(table)) if len(self._blocks) == 1 else ("", "")
        if len(self._blocks) > 1:
            self.layout.notes.append(
                f"It holds the files of {len(self._blocks)} assignments; each file stands under its own."
            )

    def _cell(self, row: TableRow, name: str) -> str:
        return row.cells[self._at[name]].strip()

    def _add(self, row: TableRow) -> None:
        student, name = shown(self._cell(row, "student_id")), shown(self._cell(row, "name"))
        if not student:
            return
        place = self.layout.places.setdefault(f"student:{student}", Gathered(f"Student {student}", student))
        path = shown(self._cell(row, "file_path"))
        entry = self._files.pop(path, None)
        if entry is None:
            is_lost = self._cell(row, "file_found").casefold() != "true"
            reason = "Open edX did not find the file when it packed them" if is_lost else "listed, but not in the zip"
            self.layout.skipped.append(Skipped(path or name, reason))
            return
        if len(self._blocks) > 1:
            name = f"{self._cell(row, 'block_id').rpartition('@')[2]}/{name}"
        self.layout.add(entry, name or entry.parts[-1], place)

    def _name(self, table: Table) -> str:
        """The name of the assignment: the last part of the folder that holds its files, without its number."""
        folder = self._cell(table.rows[0], "file_path").split("/")[0] if table.rows else ""
        return shown(folder.rpartition(", [")[2].partition("]")[2] or folder).strip()
