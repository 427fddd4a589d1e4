"""Buttons: one accent for the one thing to do next, all others plain."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton

from credesk.gui.theme import BODY, font, set_role


class Button(QPushButton):
    """Return presses it as Space does, and comes before the page's own Return: Qt has this in dialogs only."""

    def event(self, event: QEvent) -> bool:
        """Claim Return before it becomes a shortcut."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_return(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press it, once for a key that is held down."""
        if not _is_return(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def _is_return(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == Qt.KeyboardModifier.NoModifier


def button(words: str, act: Callable[[], object] | None = None, *, key: str = "", hint: str = "") -> QPushButton:
    """A plain button. ``key`` is its shortcut by Qt's name; ``hint`` is read aloud and shown as tool tip."""
    made = Button(words.replace("&", "&&"))
    made.setFont(font(BODY, QFont.Weight.DemiBold))
    made.setAccessibleName(words)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if act is not None:
        made.clicked.connect(lambda _checked=False: act())
    if key:
        made.setShortcut(QKeySequence(key))
    if hint:
        made.setToolTip(hint)
        made.setAccessibleDescription(hint)
    return made


def primary(words: str, act: Callable[[], object] | None = None, *, key: str = "", hint: str = "") -> QPushButton:
    """The one thing to do next on this page."""
    return _with("primary", button(words, act, key=key, hint=hint))


def danger(words: str, act: Callable[[], object] | None = None, *, key: str = "", hint: str = "") -> QPushButton:
    """What takes something away from somebody, such as withdrawing."""
    return _with("danger", button(words, act, key=key, hint=hint))


def link(words: str, act: Callable[[], object] | None = None, *, key: str = "", hint: str = "") -> QPushButton:
    """A quiet button inside a text or card."""
    return _with("link", button(words, act, key=key, hint=hint))


def choice(words: str, act: Callable[[], object] | None = None) -> QPushButton:
    """One of several that can be chosen; it stays pressed."""
    made = _with("choice", button(words, act))
    made.setFont(font(BODY))
    made.setCheckable(True)
    return made


def _with(role: str, made: QPushButton) -> QPushButton:
    set_role(made, role)
    return made


def rename(made: QPushButton, words: str) -> None:
    """Give a button other words, aloud too."""
    made.setText(words.replace("&", "&&"))
    made.setAccessibleName(words)


class LaidOutButton(QAbstractButton):
    """A button made of other widgets: as large as its layout asks. Who subclasses it paints it."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As its contents ask."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As its contents ask."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else QSize()
