"""Files from outside: dropped on a page, chosen in the system's dialog, which blocks nothing, or a pasted path."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

Got = Callable[[Path], None]


def local_paths(dropped: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged."""
    return [Path(url.toLocalFile()) for url in dropped.urls() if url.isLocalFile()]


def pasted_path(words: str) -> Path | None:
    """The path that somebody typed or pasted: quotes, a file address and ~ are understood; None for nothing."""
    plain = words.strip().strip("\"'").strip()
    if plain.startswith("file:"):
        plain = QUrl(plain).toLocalFile()
    return Path(plain).expanduser() if plain else None


def choose_file(parent: QWidget, title: str, kinds: str, got: Got) -> QFileDialog:
    """Ask the system for a file; ``kinds`` is its filter, such as "CSV (*.csv)"."""
    return _open(parent, title, QFileDialog.FileMode.ExistingFile, got, nameFilter=kinds)


def choose_folder(parent: QWidget, title: str, got: Got) -> QFileDialog:
    """Ask the system for a folder."""
    return _open(parent, title, QFileDialog.FileMode.Directory, got)


def choose_target(parent: QWidget, title: str, kinds: str, name: str, got: Got) -> QFileDialog:
    """Ask the system where a file is to be written."""
    dialog = QFileDialog(parent, title, name, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    return _show(dialog, got)


def _open(parent: QWidget, title: str, mode: QFileDialog.FileMode, got: Got, **given: Any) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(mode)
    if "nameFilter" in given:
        dialog.setNameFilter(given["nameFilter"])
    return _show(dialog, got)


def _show(dialog: QFileDialog, got: Got) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAccessibleName(dialog.windowTitle())
    dialog.fileSelected.connect(lambda name: got(Path(name)))
    dialog.open()
    return dialog
