"""Fields of the achievement form: a text in several languages side by side, and rows that come and go."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from credesk.gui.languages import direct, language_name
from credesk.gui.parts.buttons import button, link
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import small, text
from credesk.gui.theme import set_role, theme
from credesk.gui.words import translate

Words = dict[str, str]
F = TypeVar("F", bound=Form)


class TextField(QWidget):
    """One text in all languages of the form, side by side. What was typed in a language that left is kept."""

    def __init__(self, name: str, languages: Sequence[str], words: Words | None = None, *, tall: bool = False) -> None:
        super().__init__()
        self._name, self._tall = name, tall
        self._words = dict(words or {})
        self.editors: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3 * theme().unit)
        self.set_languages(languages)

    def set_languages(self, languages: Sequence[str]) -> None:
        """Show an editor for each language; the first is the source."""
        from credesk.gui.parts.cards import clear

        self._words.update(self.words())
        self.editors.clear()
        clear(self._row)
        for tag in languages:
            self._row.addWidget(self._cell(tag, alone=len(languages) == 1), 1)
        self.setFocusProxy(next(iter(self.editors.values())))

    def _cell(self, tag: str, *, alone: bool) -> QWidget:
        editor = self._editor(self._words.get(tag, ""))
        direct(editor, tag)
        editor.setAccessibleName(self._name if alone else f"{self._name}, {language_name(tag)}")
        self.editors[tag] = editor
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().unit // 2)
        if not alone:
            column.addWidget(small(language_name(tag)))
        column.addWidget(editor)
        return cell

    def _editor(self, words: str) -> QLineEdit | QPlainTextEdit:
        if not self._tall:
            return QLineEdit(words)
        editor = QPlainTextEdit(words)
        editor.setTabChangesFocus(True)
        editor.setFixedHeight(18 * theme().unit)
        return editor

    def words(self) -> Words:
        """What stands in the editors now, by language; empty ones too."""
        return {
            tag: editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
            for tag, editor in self.editors.items()
        }

    def every(self) -> Words:
        """The text in every language, those too that have no editor now."""
        return {**self._words, **self.words()}


class Rows(QWidget, Generic[F]):
    """Rows that a person adds and removes; each is a small form. ``changed`` after each."""

    changed = Signal()

    def __init__(self, make: Callable[[], F], add_words: str, remove_words: str) -> None:
        super().__init__()
        self._make, self._remove_words = make, remove_words
        self.items: list[F] = []
        self._holders: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme().unit)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2 * theme().unit)
        column.addLayout(self._rows)
        self._complaint = text(wrap=True)
        set_role(self._complaint, "wrong")
        self._complaint.hide()
        column.addWidget(self._complaint)
        foot = QHBoxLayout()
        self.more = button(add_words, self._more)
        foot.addWidget(self.more)
        foot.addStretch(1)
        column.addLayout(foot)

    def _more(self) -> None:
        made = self.add(self._make())
        made.setFocus()
        self.changed.emit()

    def add(self, item: F) -> F:
        """Put a row at the end."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme().unit)
        row.addWidget(item, 1)
        remove = link(translate("Programmes", "Remove"), lambda: self.remove(item))
        remove.setAccessibleName(self._remove_words)
        row.addWidget(remove)
        self.items.append(item)
        self._holders.append(holder)
        self._rows.addWidget(holder)
        return item

    def remove(self, item: F) -> None:
        """Take a row away."""
        n = self.items.index(item)
        del self.items[n]
        holder = self._holders.pop(n)
        holder.hide()
        holder.deleteLater()
        self.more.setFocus()
        self.changed.emit()

    def complain(self, sentence: str) -> None:
        """Say what is wrong with the rows together; "" takes it back."""
        self._complaint.setText(sentence)
        self._complaint.setVisible(bool(sentence))
        if sentence:
            self.more.setFocus()
