"""Backup: to a folder on another disk, the keys to a second place; what was copied and what is wrong."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from credesk.gui.parts.buttons import primary
from credesk.gui.parts.cards import clear
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import small, text
from credesk.gui.settings_part import Part, foot
from credesk.gui.theme import theme
from credesk.gui.where_to import FOLDER, SAVE, WhereTo
from credesk.gui.words import isolated, plural, translate, when

if TYPE_CHECKING:
    from credesk.desk.safekeeping import BackedUp
    from credesk.desk.settings_view import LastBackup
    from credesk.domain.errors import CredeskError
    from credesk.gui.settings import SettingsPage

MOST_NAMES = 5


class BackupPart(Part):
    """The next backup goes where the last one went, unless another place is chosen."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        card = self.card(translate("Settings", "Backup"))
        self.last = text(wrap=True)
        card.body.addWidget(self.last)
        self.form = Form()
        self.folder = WhereTo(translate("Settings", "Folder for the backup"), "", FOLDER)
        hint = translate("Settings", "On a stick, a share or another disk. What lies there is not copied again.")
        self.form.add_row(translate("Settings", "Folder for the backup"), self.folder, hint)
        self.keys = WhereTo(translate("Settings", "Copy of the keys (may be empty)"), "", SAVE)
        hint = translate("Settings", "Best on another stick: the backup and the keys together are the whole workspace.")
        self.form.add_row(translate("Settings", "Copy of the keys (may be empty)"), self.keys, hint)
        card.body.addWidget(self.form)
        foot(card, primary(translate("Settings", "Back up now"), self.save))
        self._done = QVBoxLayout()
        self._done.setSpacing(theme().unit)
        card.body.addLayout(self._done)
        restore = self.card(translate("Settings", "Restore"))
        words = translate(
            "Settings",
            "A backup is restored to a new folder: lock with Ctrl+L, choose “Another workspace…”, then “Restore a "
            "backup”. This workspace stays as it is.",
        )
        restore.body.addWidget(small(words, wrap=True))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Read when the last backup was."""
        from credesk.desk.settings_view import last_backup

        self.line.read(last_backup, self._read, owner=self)

    def _read(self, last: "LastBackup") -> None:
        if last.when is None:
            self.last.setText(translate("Settings", "There is no backup yet: one loss would take everything."))
        else:
            moment = when(last.when, self.line.circumstances().now_ms())
            self.last.setText(translate("Settings", "Last backup {when}.", when=moment))
        for field, known in ((self.folder.field, last.folder), (self.keys.field, last.keys)):
            if not field.text():
                field.setText(known)

    def save(self) -> None:
        """Back up, with progress; Esc stops it."""
        from credesk.desk.settings_view import back_up_to

        folder, keys = self.folder.text, self.keys.text
        self.form.calm()
        clear(self._done)
        self.line.job(
            translate("Settings", "Backing up"),
            lambda desk, progress: back_up_to(desk, folder, keys, progress),
            self._finished,
            self._failed,
            kept=translate("Settings", "Stopping keeps the backup that was there before."),
            changes=("settings",),
            owner=self,
        )

    def _failed(self, error: "CredeskError") -> None:
        self.form.complain(self.folder, str(error))

    def _finished(self, done: "BackedUp") -> None:
        lines = [
            plural("Settings", "%n evidence file is in it.", "%n evidence files are in it.", done.objects),
            plural("Settings", "%n of them is new.", "%n of them are new.", done.copied),
            translate("Settings", "Keys: {file}", file=isolated(done.keys)),
        ]
        for line in lines:
            self._done.addWidget(text(line, wrap=True))
        wrong = []
        if done.is_same_disk:
            wrong.append(translate("Settings", "It lies on this computer's own disk, so one loss would take both."))
        if done.damaged or done.missing:
            names = ", ".join((*done.damaged, *done.missing)[:MOST_NAMES])
            wrong.append(translate("Settings", "Evidence that is damaged or missing here: {names}", names=names))
        for line in wrong:
            self._done.addWidget(text(line, bold=True, wrap=True))
        title = translate("Settings", "The backup is made and was read back.")
        self.frame.notice(title, " ".join(wrong), "look" if wrong else "good")
