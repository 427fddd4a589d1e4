"""The status bar: when it was last saved, the keys of the page, and where the data lies, always in view."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from credesk.gui.keys import Key
from credesk.gui.parts.labels import KeyHint, digits, small, text
from credesk.gui.theme import SMALL, set_role, theme
from credesk.gui.words import clock_time, short_day, translate


class _Dot(QWidget):
    """Repeats in colour what the words beside it say."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(QSize(7, 7))
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("look"))
        painter.drawEllipse(QRectF(self.rect()))


class _Hints(QWidget):
    """The page's keys; those for which there is no room are left to the list of keys."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4 * theme().unit)
        self._shown: list[KeyHint] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def put(self, keys: Sequence[Key]) -> None:
        for one in self._shown:
            self._row.removeWidget(one)
            one.hide()
            one.deleteLater()
        self._shown = [KeyHint(key.keys, key.does) for key in keys]
        while self._row.count():
            self._row.takeAt(0)
        for one in self._shown:
            self._row.addWidget(one)
        self._row.addStretch(1)
        self._fit()

    def _fit(self) -> None:
        used = 0
        for one in self._shown:
            used += one.sizeHint().width() + self._row.spacing()
            one.setVisible(used <= self.width())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()


class StatusBar(QFrame):
    """Left: saved and keys. Right: "On this laptop only · last backup: never"."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "bar")
        unit = theme().unit
        self.setFixedHeight(round(7.5 * unit))
        self.saved_word, self.saved_time = text(bold=True, size=SMALL), digits(size=SMALL)
        set_role(self.saved_time, "muted")
        self.kept = small()
        self.hints = _Hints()
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, 0, 5 * unit, 0)
        row.setSpacing(4 * unit)
        saved = QHBoxLayout()
        saved.setSpacing(unit)
        saved.addWidget(self.saved_word)
        saved.addWidget(self.saved_time)
        row.addLayout(saved)
        row.addWidget(self.hints, 1)
        kept = QHBoxLayout()
        kept.setSpacing(2 * unit - 2)
        self.dot = _Dot()
        kept.addWidget(self.dot)
        kept.addWidget(self.kept)
        row.addLayout(kept)

    def tell_saved(self, ms: int) -> None:
        """Everything up to this instant is on disk."""
        self.saved_word.setText(translate("Status", "Saved"))
        self.saved_time.setText(clock_time(ms, seconds=True))

    def tell_reading(self) -> None:
        """The workspace is open for reading only."""
        self.saved_word.setText(translate("Status", "Reading only"))
        self.saved_time.setText("")

    def tell_backup(self, last_ms: int | None) -> None:
        """Where the data lies, and when it was last backed up."""
        last = translate("Status", "never") if last_ms is None else short_day(last_ms)
        self.kept.setText(translate("Status", "On this laptop only · last backup: {when}", when=last))
