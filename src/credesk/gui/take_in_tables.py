"""The tables of a take-in's preview: submissions, onto which files are dragged, and the files."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView

from credesk.desk.take_in_view import Draft, DraftRow, FileRow, Take
from credesk.gui.parts.tables import Column, Index, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.take_in_words import standing_words, why_words
from credesk.gui.words import bytes_text, isolated, number, translate

FILES_KIND = "application/x-credesk-files"
"""What is dragged from the files to a submission: their indexes, JSON."""


class KeptModel(RowsModel):
    """Rows of which the person keeps the one that they stand on while the words of all change."""

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows; where there are as many as before each takes the place of its predecessor."""
        if len(rows) != self.rowCount() or not rows:
            self.put(rows)
            return
        self._rows = list(rows)
        self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))


class SubmissionsModel(KeptModel):
    """Submissions. ``given`` carries (indexes of files, place) when files were dropped on one."""

    given = Signal(object, str)

    def __init__(self, parent: QObject) -> None:
        columns = (
            Column("found", translate("TakeIn", "Handed in by"), share=25),
            Column("learner", translate("TakeIn", "Learner"), share=25),
            Column("files", translate("TakeIn", "Files"), number=True, share=9),
            Column("why", translate("TakeIn", "Why"), share=24, muted=True),
            Column("state", translate("TakeIn", "Standing"), share=18, chip=lambda row: str(row["kind"])),
        )
        super().__init__(columns, parent)

    def show_draft(self, draft: Draft) -> None:
        """The draft's submissions."""
        self.show([_submission_row(one) for one in draft.rows()])

    def place_at(self, at: int) -> str:
        """The place of a row's submission."""
        row = self.row_at(at)
        return str(row["place"]) if row is not None else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Files can be dropped on every row."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Files of this preview."""
        return [FILES_KIND]

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        """Give the files to the learner of the row under the mouse."""
        place = self.place_at(parent.row()) if parent.isValid() else ""
        if not place or not data.hasFormat(FILES_KIND):
            return False
        self.given.emit(json.loads(bytes(data.data(FILES_KIND).data())), place)
        # The files stay where they are listed, so Qt has no rows to take away.
        return False


def _submission_row(one: DraftRow) -> Row:
    words, kind = standing_words(one.standing)
    files = number(one.files) if one.files == one.all_files else f"{number(one.files)} / {number(one.all_files)}"
    return {
        "place": one.place,
        "found": one.found_name or "—",
        "learner": one.learner,
        "files": files,
        "why": why_words(one.why),
        "state": words,
        "kind": kind,
    }


class FilesModel(KeptModel):
    """Files, and who gets each; they can be dragged."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every row can be dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Files of this preview."""
        return [FILES_KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """The files of these cells."""
        rows = (self.row_at(at) for at in sorted({one.row() for one in indexes}))
        data = QMimeData()
        data.setData(FILES_KIND, json.dumps([row["index"] for row in rows if row is not None]).encode())
        return data

    def show_files(self, files: Sequence[FileRow]) -> None:
        """Show these files."""
        self.show([_file_row(one) for one in files])


def loose_files(parent: QObject) -> FilesModel:
    """The table of files that lie beside the learners' folders."""
    columns = (
        Column("name", translate("TakeIn", "Loose file"), share=40),
        Column("size", translate("TakeIn", "Size"), number=True, share=14),
        Column("learners", translate("TakeIn", "Goes to"), share=34),
        Column("state", translate("TakeIn", "Standing"), share=20, chip=lambda row: str(row["kind"])),
    )
    return FilesModel(columns, parent)


def own_files(parent: QObject) -> FilesModel:
    """The short table of a submission's files."""
    columns = (
        Column("name", translate("TakeIn", "File"), share=60),
        Column("state", translate("TakeIn", "Standing"), share=40, chip=lambda row: str(row["kind"])),
    )
    return FilesModel(columns, parent)


def _file_row(one: FileRow) -> Row:
    words, kind = file_words(one)
    return {
        "index": one.index,
        "name": one.name,
        "size": bytes_text(one.size),
        "learners": ", ".join(isolated(name) for name in one.learners),
        "state": words,
        "kind": kind,
    }


def file_words(one: FileRow) -> tuple[str, str]:
    """A chip for what happens to a file."""
    if one.take is Take.OUT:
        return (
            (translate("TakeIn", "Left out"), "neutral") if one.reason else (translate("TakeIn", "Not taken"), "look")
        )
    if len(one.learners) > 1:
        return translate("TakeIn", "Shared by {count}", count=number(len(one.learners))), "accent"
    if one.take is Take.ELSEWHERE:
        return translate("TakeIn", "Kept elsewhere"), "look"
    return (translate("TakeIn", "Given"), "good") if one.learners else (translate("TakeIn", "Taken"), "good")


def dragged_from(table: Table) -> Table:
    """Let rows of a table be dragged."""
    table.setDragEnabled(True)
    table.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
    return table


def dropped_on(table: Table) -> Table:
    """Let files be dropped on rows of a table."""
    table.setAcceptDrops(True)
    table.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
    table.setDragDropOverwriteMode(True)
    table.setDropIndicatorShown(True)
    return table
