"""The binding to Qt does not lose references to None: PySide6 6.12.0 does on Python 3.11, and then aborts."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


def test_a_thousand_void_calls_leave_none_as_it_was(qapp: QApplication) -> None:
    thing, widget = QObject(), QWidget()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
        widget.setWindowTitle("title")
    assert abs(sys.getrefcount(None) - before) < 50
