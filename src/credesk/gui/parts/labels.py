"""Texts: body, muted, section and page titles, elided names, keys as they stand on a keyboard."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from credesk.gui.theme import BODY, SECTION, SMALL, TITLE, font, set_role, theme
from credesk.gui.words import directed, spoken


def leading() -> Qt.AlignmentFlag:
    """The side at which people begin to read. Qt would align a plain text by its own letters instead."""
    align = Qt.AlignmentFlag
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return (align.AlignRight if is_mirrored else align.AlignLeft) | align.AlignAbsolute


class Label(QLabel):
    """A plain text: sentences of the desk in the language of the windows, each text in its own direction."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """The text, with marks of its direction in right-to-left windows."""
        super().setText(directed(spoken(words)))


def text(words: str = "", *, muted: bool = False, wrap: bool = False, bold: bool = False, size: int = BODY) -> QLabel:
    """A text of the page. ``wrap`` breaks lines where they end."""
    label = Label(words)
    label.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    label.setFont(font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
    label.setWordWrap(wrap)
    if muted:
        set_role(label, "muted")
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def small(words: str = "", *, wrap: bool = False) -> QLabel:
    """A muted text in the small size."""
    return text(words, muted=True, wrap=wrap, size=SMALL)


def title(words: str = "") -> QLabel:
    """A page's title."""
    return text(words, bold=True, size=TITLE)


def section(words: str = "") -> QLabel:
    """The title of a section or card."""
    return text(words, bold=True, size=SECTION)


def digits(words: str = "", size: int = BODY, *, bold: bool = False) -> QLabel:
    """Digits that stand under each other in columns."""
    label = text(words, size=size)
    label.setFont(font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal, tabular=True))
    return label


class Elided(QLabel):
    """One line that ends in “…” where it is too long; the whole of it stands in the tool tip and is read aloud."""

    def __init__(self, words: str = "", *, muted: bool = False, bold: bool = False, size: int = BODY) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        if muted:
            set_role(self, "muted")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(words)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """The whole text."""
        said = spoken(words)
        super().setText(directed(said))
        self.setAccessibleName(said)
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the whole text."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few letters."""
        metrics = self.fontMetrics()
        return QSize(min(self.sizeHint().width(), metrics.averageCharWidth() * 6), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what fits; each text takes its own direction."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self.property("role") == "muted":
            painter.setPen(theme().colour("muted"))
        painter.drawText(self.rect(), int(leading() | Qt.AlignmentFlag.AlignVCenter), shown)


def key_text(sequence: str) -> str:
    """A key as it stands on this keyboard: "Return" is ⏎ in every language, "Ctrl+K" is Ctrl K."""
    drawn = {"Return": "⏎", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→", "Escape": "Esc", "Esc": "Esc"}
    native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText) or sequence
    parts, named = ([one] if one == "+" else one.split("+") for one in (native, sequence))
    if len(parts) == len(named):
        parts = [drawn.get(name, part) for name, part in zip(named, parts, strict=True)]
    return " ".join(parts)


class KeyHint(QWidget):
    """One key, or several, and what it does: ``⏎ go on marking``."""

    def __init__(self, keys: str, does: str) -> None:
        """``keys`` are names of Qt (QKeySequence), several with a blank between: "Up Down"."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().unit)
        for one in keys.split():
            cap = small(key_text(one))
            set_role(cap, "key")
            row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(small(does))


def line(*, upright: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    set_role(made, "line")
    if upright:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made


def is_font_change(event: QEvent) -> bool:
    """Whether sizes must be reckoned anew."""
    return event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange)
