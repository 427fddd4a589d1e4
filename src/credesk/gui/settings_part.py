"""What a part of the settings is, and what several of them show: a recovery code, told once."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from credesk.domain.errors import CredeskError
from credesk.gui.files_dropped import choose_target
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import Card
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import digits, text
from credesk.gui.theme import SECTION, set_role, theme
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from credesk.desk.safekeeping import RecoveryFile
    from credesk.gui.settings import SettingsPage


class Part(QWidget):
    """One part of the settings, a column of cards."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__()
        self.page, self.line, self.frame = page, page.line, page.frame
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4 * theme().unit)

    def refresh(self) -> None:
        """Read what is shown."""

    def save(self) -> None:
        """Save what was typed, where there is something to save."""

    def card(self, title: str) -> Card:
        """A card at the end of the column."""
        made = Card(title)
        self.column.addWidget(made)
        return made

    def told(self, form: Form, fields: Mapping[str, QWidget], error: CredeskError, otherwise: QWidget) -> None:
        """Put what is wrong next to its field; what names no field stands at ``otherwise``."""
        from credesk.desk.describing import FormRefused

        form.calm()
        if isinstance(error, FormRefused):
            for fault in reversed(error.faults):
                form.complain(fields.get(fault.field, otherwise), fault.sentence)
        else:
            form.complain(otherwise, str(error))


def is_about_passphrase(error: CredeskError) -> bool:
    """Whether what is wrong stands best at the field of the passphrase."""
    return "passphrase" in str(error).lower()


def foot(card: Card, *buttons: "QPushButton") -> None:
    """Buttons at the end of a card; the one to press next stands last."""
    row = QHBoxLayout()
    row.setSpacing(2 * theme().unit)
    row.addStretch(1)
    for one in buttons:
        row.addWidget(one)
    card.body.addLayout(row)


class CodeCard(Card):
    """A recovery code, shown once and kept nowhere: to be written down, or put on a printed sheet."""

    def __init__(self, part: Part, made: "RecoveryFile") -> None:
        super().__init__(translate("Settings", "Write the code down now"), role="wash")
        self._part, self._made = part, made
        where = translate(
            "Settings",
            "The recovery file lies in {file}. It opens with this code only, which is shown once and kept nowhere. "
            "Keep paper and file apart.",
            file=isolated(made.file),
        )
        self.body.addWidget(text(where, wrap=True))
        if not made.on_another_disk:
            words = translate("Settings", "It lies on the keys' own disk: copy it to a stick, then record that.")
            self.body.addWidget(text(words, wrap=True))
        self.code = digits(made.code, SECTION)
        self.code.setWordWrap(True)
        self.code.setAccessibleName(translate("Settings", "Recovery code"))
        self.code.setAccessibleDescription(made.code)
        flags = Qt.TextInteractionFlag
        self.code.setTextInteractionFlags(flags.TextSelectableByKeyboard | flags.TextSelectableByMouse)
        set_role(self.code, "code")
        self.body.addWidget(self.code)
        foot(
            self,
            button(translate("Settings", "Make a sheet to print…"), self.choose_sheet),
            primary(translate("Settings", "I wrote it down"), self.close_for_ever),
        )

    def choose_sheet(self) -> None:
        """Ask where the sheet is to be written."""
        save_sheet(self._part, self._made.file.name, self._made.code)

    def close_for_ever(self) -> None:
        """Forget the code."""
        self.code.setText("")
        self.hide()
        self.setParent(None)
        self.deleteLater()
        self._part.refresh()


def save_sheet(part: Part, file_name: str, code: str) -> None:
    """Ask where the recovery sheet is to be written, and write it."""
    title = translate("Settings", "Recovery sheet")
    kinds = translate("Settings", "PDF (*.pdf)")
    choose_target(part, title, kinds, "recovery-sheet.pdf", lambda file: write_sheet(part, file, file_name, code))


def write_sheet(part: Part, file: Path, file_name: str, code: str) -> None:
    """Write the recovery sheet as a PDF of one page; without a code the field for it is left blank."""
    from credesk.desk.files import write_file
    from credesk.desk.settings_view import root_words
    from credesk.gui.recovery_sheet import SheetWords, sheet_pdf

    issuer = part.frame.glance.issuer
    now = part.line.circumstances().now_ms()

    def drawn(words: str) -> None:
        made = sheet_pdf(SheetWords(issuer, file_name, code, words, now))
        # The code opens every key of the organisation, so others of this computer are not to read the file.
        part.line.plain(lambda: write_file(file, made, mode=0o600), lambda _size: told(), owner=part)

    def told() -> None:
        part.frame.notice(
            translate("Settings", "The sheet is written."),
            translate("Settings", "Print {file}, then delete it where it holds the code.", file=isolated(file)),
        )

    part.line.read(root_words, drawn, owner=part)
