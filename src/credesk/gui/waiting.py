"""While the desk works: the busy cursor after 300 ms, the progress strip after 600 ms, Esc asks the job to stop."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from credesk.gui.line import Line
from credesk.gui.parts.buttons import button, rename
from credesk.gui.parts.labels import Elided, digits
from credesk.gui.theme import set_role, theme
from credesk.gui.words import number, plural, translate

if TYPE_CHECKING:
    from credesk.gui.jobs import Job

CURSOR_MS, STRIP_MS = 300, 600


class BusyCursor(QObject):
    """Shows the busy cursor while work has been under way for 300 ms."""

    def __init__(self, line: Line) -> None:
        super().__init__(line)
        self.is_shown = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CURSOR_MS)
        self._timer.timeout.connect(self._show)
        line.counting.connect(self._count)

    def _count(self, under_way: int) -> None:
        if under_way and not self._timer.isActive() and not self.is_shown:
            self._timer.start()
        elif not under_way:
            self._timer.stop()
            self._hide()

    def _show(self) -> None:
        self.is_shown = True
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BusyCursor))

    def _hide(self) -> None:
        if self.is_shown:
            self.is_shown = False
            QGuiApplication.restoreOverrideCursor()


class Strip(QFrame):
    """The progress of one job: what is done, what is left and about how long; what stopping keeps."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        set_role(self, "bar")
        self._job: Job | None = None
        self._words, self._kept = Elided(bold=True), Elided(muted=True)
        self._left = digits()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = button(translate("Progress", "Stop"), self.stop, hint=translate("Progress", "Esc"))
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STRIP_MS)
        self._timer.timeout.connect(self.show)
        line.began.connect(self._begin)
        line.ended.connect(self._end)
        self.hide()

    def _lay_out(self) -> None:
        unit = theme().unit
        row = QHBoxLayout(self)
        row.setContentsMargins(5 * unit, 2 * unit, 5 * unit, 2 * unit)
        row.setSpacing(3 * unit)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        for one in (self._left, self._kept, self._stop):
            row.addWidget(one)

    def _begin(self, job: "Job") -> None:
        self._job = job
        job.voice.told.connect(self._told)
        self._words.setText(job.title)
        self._bar.setAccessibleName(job.title)
        self._kept.setText(job.kept)
        self._left.setText("")
        self._bar.setRange(0, 0)
        rename(self._stop, translate("Progress", "Stop"))
        self._stop.setEnabled(True)
        self._timer.start()

    def _told(self, done: int, total: int) -> None:
        if self._job is None or self.sender() is not self._job.voice:
            return
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        words = translate("Progress", "{done} of {total}", done=number(done), total=number(total))
        seconds = (time.monotonic() - self._job.begun) * (total - done) / done if done else 0
        self._left.setText(" · ".join(one for one in (words, _about(seconds)) if one))

    def _end(self, job: "Job") -> None:
        if job is self._job:
            self._job = None
            self._timer.stop()
            self.hide()

    def stop(self) -> bool:
        """Ask the job to stop after its step. Gives whether there was one that could be asked."""
        if self._job is None or self._job.cancelled:
            return False
        self._job.stop()
        rename(self._stop, translate("Progress", "Stopping…"))
        self._stop.setEnabled(False)
        return True


def _about(seconds: float) -> str:
    """About how long it still takes; nothing where that is hardly worth saying."""
    if seconds < 5:
        return ""
    if seconds < 90:
        return plural("Progress", "about %n second left", "about %n seconds left", 5 * round(seconds / 5))
    return plural("Progress", "about %n minute left", "about %n minutes left", round(seconds / 60))
