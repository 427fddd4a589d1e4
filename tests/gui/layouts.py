"""Whether a window is laid out as it must be: nothing cut, nothing overlapping, nothing outside."""

from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QLabel, QScrollBar, QStackedWidget, QWidget

SLACK = 1


def faults(root: QWidget) -> list[str]:
    """Every fault of the widgets in view, in words."""
    found: list[str] = []
    shown = [one for one in root.findChildren(QWidget) if one.isVisible() and _is_ours(one)]
    for one in shown:
        found += _cut(one)
        found += _outside(one)
    for parent in {one.parentWidget() for one in shown}:
        if parent is not None and not isinstance(parent, QStackedWidget | QAbstractScrollArea):
            found += _overlapping(parent)
    return found


def _is_ours(one: QWidget) -> bool:
    """Scroll bars and what tables make inside themselves are laid out by Qt."""
    parent = one.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView):
            return False
        parent = parent.parentWidget()
    return not isinstance(one, QScrollBar) and not one.objectName().startswith("qt_")


def _name(one: QWidget) -> str:
    text = getattr(one, "text", lambda: "")
    return f"{type(one).__name__} “{text() if callable(text) else ''}”"


def _cut(one: QWidget) -> list[str]:
    least = one.minimumSizeHint()
    if isinstance(one, QLabel) and one.wordWrap():
        height = one.heightForWidth(one.width())
        return [f"{_name(one)} is cut: {one.height()} of {height} high"] if one.height() + SLACK < height else []
    if isinstance(one, QAbstractScrollArea):
        return []
    faults = []
    if one.width() + SLACK < least.width():
        faults.append(f"{_name(one)} is cut: {one.width()} of {least.width()} wide")
    if one.height() + SLACK < least.height():
        faults.append(f"{_name(one)} is cut: {one.height()} of {least.height()} high")
    return faults


def _outside(one: QWidget) -> list[str]:
    parent = one.parentWidget()
    if parent is None or _scrolls(parent):
        return []
    inside = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    return [] if inside.contains(one.geometry()) else [f"{_name(one)} stands outside of {_name(parent)}"]


def _scrolls(parent: QWidget) -> bool:
    return isinstance(parent.parentWidget(), QAbstractScrollArea)


def _overlapping(parent: QWidget) -> list[str]:
    children = [
        one for one in parent.children()
        if isinstance(one, QWidget) and one.isVisible() and not one.isWindow() and one.property("lies over") is None
    ]  # fmt: skip
    found = []
    for one, other in combinations(children, 2):
        both: QRect = one.geometry().intersected(other.geometry())
        if both.width() > SLACK and both.height() > SLACK:
            found.append(f"{_name(one)} overlaps {_name(other)} in {_name(parent)}")
    return found
