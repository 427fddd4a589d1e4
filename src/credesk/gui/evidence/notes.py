"""What is said instead of pages: items without a file, files that are not shown, and what went wrong."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from credesk.desk.showing_evidence import EvidenceItem
from credesk.domain.errors import CredeskError
from credesk.domain.evidence import EvidenceKind
from credesk.gui.parts.buttons import button, link
from credesk.gui.parts.cards import Card, clear, pairs
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import section, small, text
from credesk.gui.theme import SECTION, set_role, theme
from credesk.gui.words import bytes_text, civil_day, translate


class _Ground(QWidget):
    """The desk on which notes lie."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QPainter(self).fillRect(event.rect(), theme().colour("desk"))


class Notes(QScrollArea):
    """One card at a time, in the middle of the desk."""

    def __init__(self, parent: QWidget, save: Callable[[], object]) -> None:
        super().__init__(parent)
        self._save = save
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = _Ground()
        self._column = QVBoxLayout(ground)
        unit = theme().unit
        self._column.setContentsMargins(5 * unit, 6 * unit, 5 * unit, 6 * unit)
        self.setWidget(ground)
        theme().changed.connect(ground.update)

    def _card(self) -> Card:
        clear(self._column)
        card = Card()
        card.setMaximumWidth(theme().unit * 130)
        card.body.setSpacing(3 * theme().unit)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 100)
        row.addStretch(1)
        self._column.addLayout(row)
        self._column.addStretch(1)
        return card

    def show_seen(self, item: EvidenceItem) -> None:
        """An item without a file here: what, where, seen by whom and when."""
        card = self._card()
        card.body.addWidget(Chip(kind_words(item.kind), "neutral"), 0, Qt.AlignmentFlag.AlignLeading)
        what = text(item.name, wrap=True, size=SECTION)
        what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        card.body.addWidget(what)
        rows = [(name, words) for name, words in _facts(item) if words]
        card.body.addLayout(pairs([(name, text(words, wrap=True)) for name, words in rows]))
        if item.kind is EvidenceKind.ELSEWHERE:
            hint = translate("Evidence", "Its digest is recorded, so a file can be told to be the same.")
            card.body.addWidget(small(hint, wrap=True))
        aloud = [kind_words(item.kind), item.name, *(f"{name}: {words}" for name, words in rows)]
        self.setAccessibleName(". ".join(aloud))

    def show_other(self, item: EvidenceItem) -> None:
        """A file that is not shown: its type and size, and the way to save it."""
        card = self._card()
        card.body.addWidget(Chip(type_words(item), "neutral"), 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(_breaking(item.name))
        rows = [(name, text(words, wrap=True)) for name, words in _facts(item) if words]
        card.body.addLayout(pairs(rows))
        hint = translate("Evidence", "Files of this type are not shown here. Another program can open a copy.")
        card.body.addWidget(text(hint, muted=True, wrap=True))
        self._add_save(card)
        self.setAccessibleName(f"{type_words(item)}. {item.name}. {hint}")

    def show_error(self, item: EvidenceItem, error: CredeskError, *, can_save: bool = True) -> None:
        """What went wrong, what was kept, what to do."""
        card = self._card()
        card.body.addWidget(_wrapped_section(error.message))
        if error.hint:
            card.body.addWidget(text(error.hint, muted=True, wrap=True))
        facts = " · ".join(one for one in (item.name, type_words(item), _size(item)) if one)
        card.body.addWidget(small(facts, wrap=True))
        if can_save:
            self._add_save(card)
        if error.details:
            self._add_details(card, error.details)
        self.setAccessibleName(f"{item.name}. {error}")

    def _add_save(self, card: Card) -> None:
        card.body.addWidget(button(translate("Evidence", "Save a copy…"), self._save), 0, Qt.AlignmentFlag.AlignLeading)

    def _add_details(self, card: Card, details: str) -> None:
        told = text(details, wrap=True)
        told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_role(told, "code")
        told.hide()
        unfold = link(translate("Evidence", "Details"), lambda: told.setVisible(not told.isVisible()))
        card.body.addWidget(unfold, 0, Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(told)

    def show_empty(self) -> None:
        """Nothing is chosen."""
        clear(self._column)
        self.setAccessibleName(translate("Evidence", "No evidence is chosen"))

    def take(self) -> None:
        """Show nothing."""
        clear(self._column)


def _wrapped_section(words: str) -> QLabel:
    label = section(words)
    label.setWordWrap(True)
    return label


def _breaking(name: str) -> QLabel:
    """A file's name, which may break anywhere, since it often has no blanks."""
    label = text(name.replace("_", "_\u200b").replace(".", ".\u200b").replace("-", "-\u200b"), wrap=True, size=SECTION)
    label.setAccessibleName(name)
    return label


def _size(item: EvidenceItem) -> str:
    return bytes_text(item.size) if item.size is not None else ""


def _facts(item: EvidenceItem) -> list[tuple[str, str]]:
    kind = item.media_type if item.kind in (EvidenceKind.FILE, EvidenceKind.TEXT, EvidenceKind.ELSEWHERE) else ""
    return [
        (translate("Evidence", "Where"), item.place),
        (translate("Evidence", "Seen by"), item.seen_by),
        (translate("Evidence", "Seen on"), civil_day(item.seen_on) if item.seen_on else ""),
        (translate("Evidence", "Type"), kind),
        (translate("Evidence", "Size"), _size(item)),
    ]


def kind_words(kind: EvidenceKind) -> str:
    """A kind of evidence as people say it."""
    return {
        EvidenceKind.FILE: translate("Evidence", "File"),
        EvidenceKind.TEXT: translate("Evidence", "Text"),
        EvidenceKind.OBSERVATION: translate("Evidence", "Observation"),
        EvidenceKind.PAPER: translate("Evidence", "On paper"),
        EvidenceKind.ELSEWHERE: translate("Evidence", "Kept elsewhere"),
    }[kind]


def type_words(item: EvidenceItem) -> str:
    """What a file is, in a word or two, such as for a tab: Report, Photo, Video, Table."""
    if not item.kind.is_stored:
        return kind_words(item.kind)
    media, family = item.media_type, item.media_type.split("/", maxsplit=1)[0]
    ways = {
        "pages": translate("Evidence", "Report"),
        "picture": translate("Evidence", "Photo"),
        "table": translate("Evidence", "Table"),
        "markup": translate("Evidence", "Text"),
        "text": translate("Evidence", "Text"),
    }
    families = {
        "video": translate("Evidence", "Video"),
        "audio": translate("Evidence", "Sound"),
        "image": translate("Evidence", "Picture"),
    }
    if item.way or family in families:
        return ways.get(item.way) or families[family]
    return _office_words(media)


def _office_words(media: str) -> str:
    kinds = (
        (("wordprocessing", "msword", "opendocument.text", "rtf"), translate("Evidence", "Document")),
        (("spreadsheet", "ms-excel"), translate("Evidence", "Spreadsheet")),
        (("presentation", "powerpoint"), translate("Evidence", "Presentation")),
        (("zip", "x-tar", "x-7z", "x-rar", "gzip"), translate("Evidence", "Archive")),
    )
    return next(
        (words for marks, words in kinds if any(mark in media for mark in marks)), translate("Evidence", "File")
    )
