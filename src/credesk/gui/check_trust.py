"""Whose trust is used: this workspace's own list, or a trust file that somebody chose, with words to compare."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from credesk.gui.files_dropped import choose_file
from credesk.gui.parts.buttons import button, link
from credesk.gui.parts.cards import Card, clear, pairs
from credesk.gui.parts.labels import small, text
from credesk.gui.theme import theme
from credesk.gui.words import instant, isolated, short_day, translate

if TYPE_CHECKING:
    from credesk.desk.check_view import Trusted
    from credesk.domain.errors import CredeskError
    from credesk.gui.pages import Page


class TrustCard(Card):
    """``changed`` carries the Trusted in use, or None where there is none."""

    changed = Signal(object)

    def __init__(self, page: "Page") -> None:
        super().__init__(translate("Check", "Whose trust is used"))
        self._page = page
        self.trusted: Trusted | None = None
        self._own: Trusted | None = None
        self._middle = QVBoxLayout()
        self._middle.setSpacing(2 * theme().unit)
        self.body.addLayout(self._middle)
        foot = QHBoxLayout()
        self.other = button(translate("Check", "Use a trust file…"), self.choose)
        self.back = link(translate("Check", "Use this workspace's own"), self.use_own)
        foot.addWidget(self.other)
        self.further = link(translate("Check", "Check with further files…"), self.choose_further)
        foot.addWidget(self.further)
        foot.addWidget(self.back)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.back.hide()
        self.further.hide()
        self._say(translate("Check", "Reading the trust list…"))

    def read_own(self) -> None:
        """Read this workspace's own trust list."""
        from credesk.desk.check_view import own_trust

        self._page.line.read(own_trust, self._own_read, self._failed, owner=self)

    def _own_read(self, trusted: "Trusted | None") -> None:
        self._own = trusted
        if self.trusted is None or not self.trusted.file:
            self._use(trusted)

    def _failed(self, error: "CredeskError") -> None:
        self._page.frame.trouble(error)
        if self.trusted is None:
            self._use(None)

    def choose(self) -> None:
        """Ask for a trust file."""
        choose_file(self, translate("Check", "Trust file"), translate("Check", "Trust files (*.json)"), self.use_file)

    def use_file(self, file: Path) -> None:
        """Trust this file from now on, until another is chosen; nothing is stored."""
        from credesk.desk.check_view import trust_of_file

        self._page.line.plain(lambda: trust_of_file(file), self._use, self._page.frame.trouble, owner=self)

    def choose_further(self) -> None:
        """Ask for a did.json or status list of another issuer."""
        kinds = translate("Check", "Keys and status lists (*.json *.jwt *.jws)")
        choose_file(self, translate("Check", "Keys or status list of another issuer"), kinds, self.use_further)

    def use_further(self, file: Path) -> None:
        """Check with this file too, until another trust is chosen; it lists nobody, and nothing is stored."""
        from credesk.desk.check_view import with_files

        trusted = self.trusted
        if trusted is not None:
            self._page.line.plain(lambda: with_files(trusted, [file]), self._use, self._page.frame.trouble, owner=self)

    def use_own(self) -> None:
        """Back to this workspace's own list."""
        self._use(self._own)

    def _use(self, trusted: "Trusted | None") -> None:
        self.trusted = trusted
        if trusted is None:
            self._say(
                translate("Check", "This workspace has no trust list of its own yet: choose an organisation's file.")
            )
        elif trusted.file:
            words = translate(
                "Check",
                "The file {name}. Compare its words with the organisation by telephone before you rely on it.",
                name=isolated(trusted.file),
            )
            self._say(words, trusted)
        else:
            self._say(translate("Check", "This workspace's own list, signed by its root key."), trusted)
        self.back.setVisible(trusted is not None and bool(trusted.file) and self._own is not None)
        self.further.setVisible(trusted is not None)
        self.changed.emit(trusted)

    def _say(self, words: str, trusted: "Trusted | None" = None) -> None:
        clear(self._middle)
        self._middle.addWidget(text(words, wrap=True))
        if trusted is None:
            return
        said = trusted.words
        rows = [
            (translate("Check", "Issuers"), text(", ".join(isolated(one) for one in said.issuers), wrap=True)),
            (translate("Check", "Of"), text(short_day(instant(said.updated)))),
            (translate("Check", "Good until"), text(short_day(instant(said.expires)))),
            (translate("Check", "Number"), text(str(said.sequence))),
        ]
        if trusted.trust.loaded:
            rows.append((translate("Check", "Further files"), text(str(len(trusted.trust.loaded)))))
        self._middle.addLayout(pairs(rows))
        self._middle.addWidget(small(translate("Check", "Fingerprint words")))
        self.words = text(said.words, bold=True, wrap=True)
        self._middle.addWidget(self.words)
