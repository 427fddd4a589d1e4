"""Saving a copy of an item: a folder that the person types or picks, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout, QLineEdit

from credesk.desk.showing_evidence import EvidenceItem, save_copy
from credesk.domain.errors import CredeskError
from credesk.gui.line import Line
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.labels import text
from credesk.gui.theme import set_role, theme
from credesk.gui.words import translate


class SaveBar(QFrame):
    """A field with the folder, Choose…, Save and Close; then the sentence that says where the copy lies."""

    def __init__(self, line: Line, closed: Callable[[], object]) -> None:
        super().__init__()
        set_role(self, "bar")
        self._line, self._closed = line, closed
        self._item: EvidenceItem | None = None
        self.folder = QLineEdit(_downloads())
        self.folder.setAccessibleName(translate("Evidence", "Folder for the copy"))
        self.folder.returnPressed.connect(self._save)
        self.said = text(wrap=True)
        self.said.hide()
        self.choose = button(translate("Evidence", "Choose…"), self._choose)
        self.save = primary(translate("Evidence", "Save"), self._save)
        self.cancel = button(translate("Evidence", "Close"), self.close_bar)
        for one in (self.folder, self.choose, self.save, self.cancel):
            one.installEventFilter(self)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        unit = theme().unit
        grid = QGridLayout(self)
        grid.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 2 * unit)
        grid.setVerticalSpacing(2 * unit)
        label = text(translate("Evidence", "Save a copy into"), muted=True)
        label.setBuddy(self.folder)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self.folder, 0, 1)
        grid.setColumnStretch(1, 1)
        row = QHBoxLayout()
        row.setSpacing(2 * unit)
        for one in (self.choose, self.cancel, self.save):
            row.addWidget(one)
        row.insertStretch(0, 1)
        grid.addLayout(row, 1, 0, 1, 2)
        grid.addWidget(self.said, 2, 0, 1, 2)

    def open_bar(self, item: EvidenceItem) -> None:
        """Ask where a copy of this item shall lie."""
        self._item = item
        self._say("")
        self.show()
        self.folder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.folder.selectAll()

    def close_bar(self) -> bool:
        """Hide the bar. Gives whether it was open."""
        if not self.isVisible():
            return False
        self.hide()
        self._closed()
        return True

    def _choose(self) -> None:
        dialog = QFileDialog(self, translate("Evidence", "Folder for the copy"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.setModal(False)
        dialog.show()

    def _save(self) -> None:
        item, folder = self._item, self.folder.text().strip()
        if item is None:
            return
        if not folder:
            self._say(translate("Evidence", "Say into which folder."), wrong=True)
            self.folder.setFocus()
            return
        path = Path(folder).expanduser()
        self.save.setEnabled(False)
        self._line.job(
            translate("Evidence", "Saving a copy of {name}", name=item.name),
            lambda desk, progress: save_copy(desk, item, path, progress),
            self._saved,
            self._refused,
            kept=translate("Evidence", "Stopping writes nothing."),
            owner=self,
        )

    def _saved(self, path: Path) -> None:
        self.save.setEnabled(True)
        self._say(translate("Evidence", "Saved as {path}. Whoever can open that folder can read it.", path=path))

    def _refused(self, error: CredeskError) -> None:
        self.save.setEnabled(True)
        self._say(str(error), wrong=True)
        self.folder.setFocus()

    def _say(self, sentence: str, *, wrong: bool = False) -> None:
        set_role(self.said, "wrong" if wrong else "muted")
        set_role(self.folder, "wrong" if wrong else "")
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc closes the bar before anything else takes it."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self.close_bar()
        return super().eventFilter(watched, event)


def _downloads() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
