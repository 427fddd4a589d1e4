"""Publish: the folder that a web host serves, what would be written, when it was last, whether all is well there."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QVBoxLayout

from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import clear
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import small, text
from credesk.gui.settings_part import Part, foot
from credesk.gui.theme import theme
from credesk.gui.where_to import FOLDER, WhereTo
from credesk.gui.words import isolated, plural, spoken, translate, when

if TYPE_CHECKING:
    from credesk.desk.publishing import Published
    from credesk.desk.publishing_check import SiteReport
    from credesk.desk.publishing_view import Standing
    from credesk.domain.errors import CredeskError
    from credesk.gui.settings import SettingsPage

MOST_LINES = 12


class PublishPart(Part):
    """Publishing goes where it went last, unless another folder is chosen. Nothing is sent anywhere."""

    def __init__(self, page: "SettingsPage") -> None:
        super().__init__(page)
        card = self.card(translate("Settings", "Publish"))
        words = translate(
            "Settings",
            "Writes a folder that any web host can serve: whom to trust, which certificates were withdrawn, the page "
            "that employers open, what can be earned. Only what changed is written; other files there are left alone.",
        )
        card.body.addWidget(small(words, wrap=True))
        self.last = text(wrap=True)
        card.body.addWidget(self.last)
        self.form = Form()
        self.issuer = QComboBox()
        self.form.add_row(translate("Settings", "Issuer"), self.issuer)
        name = translate("Settings", "Folder that is served")
        self.folder = WhereTo(name, "", FOLDER)
        hint = translate("Settings", "A folder of its own, never the workspace: what lies there is open to everybody.")
        self.form.add_row(name, self.folder, hint)
        card.body.addWidget(self.form)
        self.look = button(translate("Settings", "Look first"), self.look_first)
        self.check = button(translate("Settings", "Check the folder"), self.check_folder)
        foot(card, self.check, self.look, primary(translate("Settings", "Publish now"), self.save))
        self._told = QVBoxLayout()
        self._told.setSpacing(theme().unit)
        card.body.addLayout(self._told)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Read where publishing stands."""
        from credesk.desk.publishing_view import standing

        self.line.read(standing, self._read, owner=self)

    def _read(self, known: "Standing") -> None:
        last = known.last
        if last is None:
            self.last.setText(translate("Settings", "Nothing was published from this computer yet."))
        else:
            moment = when(last.at, self.line.circumstances().now_ms())
            said = translate("Settings", "Last published {when}, for {address}.", when=moment,
                             address=isolated(last.address))  # fmt: skip
            self.last.setText(said)
            if not self.folder.field.text():
                self.folder.field.setText(str(last.folder))
        if [self.issuer.itemText(n) for n in range(self.issuer.count())] != [name for name, _ in known.issuers]:
            self.issuer.clear()
            self.issuer.addItems([name for name, _ in known.issuers])
        if not known.has_page:
            self._lines([translate("Settings", "The page for employers was not built here, so it is left out.")])

    def look_first(self) -> None:
        """Tell what would be written; nothing is."""
        from credesk.desk.publishing_view import looked

        folder, issuer = self.folder.text, self.issuer.currentText() or None
        self.form.calm()
        self.line.ask(lambda desk: looked(desk, folder, issuer), self._looked, self._failed, owner=self)

    def _looked(self, seen: "Published") -> None:
        lines = [plural("Settings", "%n file would be written.", "%n files would be written.", len(seen.written))]
        lines += _first([isolated(path) for path in seen.written])
        lines.append(plural("Settings", "%n file would be removed.", "%n files would be removed.", len(seen.removed)))
        lines += _first([isolated(path) for path in seen.removed])
        self._lines([*lines, *seen.notes])

    def save(self) -> None:
        """Publish, with progress; Esc stops it."""
        from credesk.desk.publishing_view import published

        folder, issuer = self.folder.text, self.issuer.currentText() or None
        self.form.calm()
        self.line.job(
            translate("Settings", "Publishing"),
            lambda desk, progress: published(desk, folder, issuer, progress),
            self._published,
            self._failed,
            kept=translate("Settings", "What stands there stays whole; the next time goes on."),
            changes=("settings",),
            owner=self,
        )

    def _published(self, done: "Published") -> None:
        lines = [
            plural("Settings", "%n file is written.", "%n files are written.", len(done.written)),
            plural("Settings", "%n file is removed.", "%n files are removed.", len(done.removed)),
            plural("Settings", "%n file was right already.", "%n files were right already.", done.same),
        ]
        self._lines([*lines, *done.notes])
        if done.complete:
            words = translate("Settings", "Now copy {folder} to your web host, where it is not served from there.",
                              folder=isolated(done.folder))  # fmt: skip
            self.frame.notice(translate("Settings", "The site is published."), words, "good")
        else:
            words = translate("Settings", "Publish again to go on.")
            self.frame.notice(translate("Settings", "Publishing was stopped."), words, "look")

    def check_folder(self) -> None:
        """Check what stands in the folder, with progress."""
        from credesk.desk.publishing_view import checked

        folder, now = self.folder.text, self.line.circumstances().now_ms()
        self.form.calm()
        self.line.study(
            translate("Settings", "Checking the folder"),
            lambda _workspace, progress: checked(folder, now, progress),
            self._checked,
            self._failed,
            kept=translate("Settings", "The folder is only read."),
            owner=self,
        )

    def _checked(self, report: "SiteReport") -> None:
        lines = _first([f"{isolated(one.path)}: {spoken(one.sentence)}" for one in report.findings])
        if report.words:
            lines.append(translate("Settings", "Fingerprint words: {words}", words=report.words))
        self._lines(lines)
        titles = {
            0: (translate("Settings", "All is well in the folder."), "good"),
            1: (translate("Settings", "Something in the folder was altered."), "wrong"),
            2: (translate("Settings", "Something is missing or out of date: publish again."), "look"),
        }
        title, kind = titles[report.exit_code]
        self.frame.notice(title, "", kind)

    def _failed(self, error: "CredeskError") -> None:
        self.form.complain(self.folder, str(error))

    def _lines(self, lines: list[str]) -> None:
        clear(self._told)
        for line in lines:
            self._told.addWidget(text(line, wrap=True))


def _first(lines: list[str]) -> list[str]:
    """As many lines as one reads, and how many more there are."""
    more = len(lines) - MOST_LINES
    rest = [plural("Settings", "… and %n more.", "… and %n more.", more)] if more > 0 else []
    return [*lines[:MOST_LINES], *rest]
