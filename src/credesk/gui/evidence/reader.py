"""One item that is open: its bytes come by the desk's thread, its pages by a thread and a process of its own."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from credesk.desk.showing_evidence import Closed, EvidenceItem, Opened, Reading, unsealed
from credesk.domain.errors import CredeskError
from credesk.gui.line import Line, broken

R = TypeVar("R")


class Reader(QObject):
    """Opens an item at once. ``opened`` or ``failed`` comes once, to whoever listens then or later reads the fields.

    The desk's thread only looks the key up, so that marks are saved without waiting for a large file.
    """

    opened = Signal()
    failed = Signal()
    _came = Signal(object)

    def __init__(self, line: Line, item: EvidenceItem) -> None:
        super().__init__()
        self.item = item
        self.found: Opened | None = None
        self.error: CredeskError | None = None
        self._closed = False
        self._reading = Reading(item.way)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="evidence")
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        line.ask(lambda desk: unsealed(desk, item), self._read, self._refused, owner=self)

    def _read(self, chunks: Iterator[bytes]) -> None:
        self.ask(lambda reading: reading.open(chunks), self._found, self._refused)

    def _found(self, found: Opened) -> None:
        self.found = found
        self.opened.emit()

    def _refused(self, error: CredeskError) -> None:
        if not self._closed:
            self.error = error
            self.failed.emit()

    def ask(
        self, work: Callable[[Reading], R], done: Callable[[R], None], failed: Callable[[CredeskError], None]
    ) -> None:
        """Do something with the item in its own thread, after what was asked before; answers come in the window's."""
        if not self._closed:
            self._pool.submit(self._work, work, done, failed)

    def _work(self, work: Callable[[Reading], Any], done: Callable[[Any], None], failed: Callable[..., None]) -> None:
        try:
            result, tell = work(self._reading), done
        except Closed:
            return
        except CredeskError as error:
            result, tell = error, failed
        except Exception as error:  # noqa: BLE001 - whatever it is, a person is told and can copy the details
            result, tell = broken(error), failed
        self._came.emit((tell, result))

    def _deliver(self, answer: tuple[Callable[[Any], None], Any]) -> None:
        if not self._closed:
            tell, result = answer
            tell(result)

    def close(self, *, wait: bool = False) -> None:
        """End its process now, whatever it does; its thread ends by itself. ``wait`` for that, some milliseconds."""
        self._closed = True
        self._reading.close()
        self._pool.shutdown(wait=wait, cancel_futures=True)
