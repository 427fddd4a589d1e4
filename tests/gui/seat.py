"""A person before a window: clicks and types, then looks at the screen and into the database."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from credesk.desk.places import Places
from credesk.gui.frame import Frame
from credesk.gui.pages import Page
from credesk.gui.signing_in import SignIn
from credesk.gui.window import Window
from tests.terminal.cohort import ASSESSOR, PASSPHRASES

P = TypeVar("P", bound=Page)
PATIENCE_MS = 8_000


@dataclass
class Seat:
    """``sign_in`` first, then ``page``; ``until`` waits for what the desk's thread brings."""

    bot: QtBot
    window: Window
    places: Places | None

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.bot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def press(self, key: str, widget: QWidget | None = None) -> None:
        """Press a key by Qt's name ("Ctrl+L", "F6", "Return") where the focus is."""
        QTest.keySequence(widget or QApplication.focusWidget() or self.window, key)

    def write(self, words: str, widget: QWidget | None = None) -> None:
        """Type words where the focus is, or into a widget."""
        QTest.keyClicks(widget or QApplication.focusWidget() or self.window, words)

    def click(self, button: QAbstractButton) -> None:
        """Click a button that can be seen and used."""
        QApplication.processEvents()
        assert button.isVisible(), button.text()
        assert button.isEnabled(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def button(self, words: str, inside: QWidget | None = None) -> QAbstractButton:
        """The visible button with these words."""
        QApplication.processEvents()
        found = [
            one
            for one in (inside or self.window).findChildren(QAbstractButton)
            if one.isVisible() and (one.accessibleName() == words or one.text().replace("&&", "&") == words)
        ]
        assert len(found) == 1, f"{len(found)} buttons say “{words}”"
        return found[0]

    def says(self, words: str) -> bool:
        """Whether these words stand somewhere in the window."""
        QApplication.processEvents()
        return any(words in text for text in texts(self.window))

    @property
    def screen(self) -> SignIn:
        """The sign-in that is in view."""
        assert self.window.sign_in is not None
        return self.window.sign_in

    @property
    def frame(self) -> Frame:
        """The desk of whoever is signed in."""
        assert self.window.frame is not None
        return self.window.frame

    def sign_in(self, person: str = ASSESSOR, passphrase: str | None = None) -> None:
        """Choose a person by their digit, type the passphrase, wait for the desk."""
        place = [one.name for one in self.screen.people].index(person)
        self.press(str(place + 1), self.screen.buttons[0])
        self.write(PASSPHRASES[person] if passphrase is None else passphrase, self.screen.passphrase)
        self.press("Return", self.screen.passphrase)
        if passphrase is None:
            self.until(lambda: self.window.frame is not None and self.window.sign_in is None)

    def page(self, kind: type[P]) -> P:
        """The page in view."""
        found = self.frame.page
        assert isinstance(found, kind)
        return found

    def quiet(self) -> None:
        """Wait until the desk has nothing under way."""
        self.until(lambda: self.window.line.under_way == 0)

    def rows(self, sql: str, *values: object) -> list[Any]:
        """Rows of the workspace's database, by a connection of the test's own."""
        assert self.places is not None
        with closing(sqlite3.connect(f"{self.places.database.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute(sql, values).fetchall()


CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractScrollArea, QTabBar)


def controls(root: QWidget) -> Iterator[QWidget]:
    """Every control in view that a person can use."""
    for one in root.findChildren(QWidget):
        reached = one.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(one, CONTROLS)
        if one.isVisible() and reached and not one.objectName().startswith("qt_"):
            yield one


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def nameless(root: QWidget) -> list[str]:
    """Controls in view without an accessible name."""
    return [f"{type(one).__name__} in {type(one.parent()).__name__}" for one in controls(root) if not name_of(one)]


def texts(root: QWidget) -> list[str]:
    """Every text that can be read in a window: labels, buttons, fields, headings and cells of tables."""
    from credesk.gui.parts.chips import Chip
    from credesk.gui.parts.tables import RowsModel
    from credesk.gui.parts.views import Table

    found: list[str] = []
    for one in root.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, QLabel | QAbstractButton | Chip):
            found.append(one.text())
        elif isinstance(one, QLineEdit):
            found += [one.placeholderText(), one.text()]
        elif isinstance(one, Table):
            model = one.model()
            assert isinstance(model, RowsModel)
            found += [column.heading for column in model.columns]
            cells = ((row, column) for row in range(model.rowCount()) for column in range(model.columnCount()))
            found += [str(model.index(row, column).data() or "") for row, column in cells]
        found.append(one.toolTip())
    return [text for text in found if text.strip()]
