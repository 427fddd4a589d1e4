"""Where a file or folder lies or shall lie: typed, or chosen in the system's own dialog, which does not block."""

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from credesk.gui.parts.buttons import button
from credesk.gui.theme import theme
from credesk.gui.words import translate

OPEN, SAVE, FOLDER = "open", "save", "folder"


class WhereTo(QWidget):
    """A path and a button beside it. ``mode`` is open, save or folder."""

    def __init__(self, name: str, path: str, mode: str) -> None:
        super().__init__()
        self.field = QLineEdit(path)
        self.field.setAccessibleName(name)
        self._name, self._mode = name, mode
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme().unit)
        row.addWidget(self.field, 1)
        row.addWidget(button(translate("Where", "Choose…"), self._choose))
        self.setFocusProxy(self.field)

    @property
    def text(self) -> str:
        """The path as it stands."""
        return self.field.text().strip()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self._name, self.text)
        modes = {OPEN: QFileDialog.FileMode.ExistingFile, SAVE: QFileDialog.FileMode.AnyFile}
        dialog.setFileMode(modes.get(self._mode, QFileDialog.FileMode.Directory))
        if self._mode == SAVE:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
