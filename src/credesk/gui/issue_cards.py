"""What stands beside the list: what to see to before signing, and what the certificates share."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from credesk.domain.errors import CredeskError
from credesk.gui.issue_words import refusal_words
from credesk.gui.parts.buttons import button, link
from credesk.gui.parts.cards import Card, clear, pairs
from credesk.gui.parts.forms import Form
from credesk.gui.parts.labels import section, text
from credesk.gui.parts.tables import Row
from credesk.gui.theme import BODY, font, theme
from credesk.gui.where_to import OPEN, WhereTo
from credesk.gui.words import civil_day, isolated, short_day, translate, when

if TYPE_CHECKING:
    from credesk.desk.issue_facts import BeforeSigning, Signing

DONE, LOOK = "✓", "!"


class _Mark(QWidget):
    """A tick, or a sign to look here; aloud it is words."""

    def __init__(self, *, is_done: bool) -> None:
        super().__init__()
        self._is_done = is_done
        self.setAccessibleName(translate("Issue", "Seen to") if is_done else translate("Issue", "Look here"))
        self.setFixedSize(4 * theme().unit, round(4.25 * theme().unit))
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        painter = QPainter(self)
        painter.setFont(font(BODY, QFont.Weight.DemiBold))
        painter.setPen(theme().colour("good" if self._is_done else "look"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), DONE if self._is_done else LOOK)


class BeforeCard(Card):
    """Names, date, recovery file: each a sentence with a mark, and what to do where something is missing."""

    def __init__(
        self, list_names: Callable[[], object], kept: Callable[[str], object], declined: Callable[[], object]
    ) -> None:
        super().__init__(translate("Issue", "Before you sign"))
        self._list_names, self._kept, self._declined = list_names, kept, declined
        self._rows: QBoxLayout = self.body
        self._shown: tuple[BeforeSigning, Signing] | None = None
        self.form = Form()
        self.where: WhereTo | None = None
        self._holder = QWidget()
        self.body.addWidget(self._holder)

    def show_facts(self, before: "BeforeSigning", signing: "Signing", now_ms: int) -> None:
        """Say how it stands now. What is being typed, and what was said about it, stays where nothing changed."""
        if self._shown == (before, signing):
            return
        self._shown = (before, signing)
        typed = self.where.text if self.where is not None else ""
        self._begin()
        self._names(before, now_ms)
        today = translate("Issue", "Today is {day}", day=short_day(now_ms))
        self._line(before.doubt or today, is_done=not before.doubt)
        self._recovery(before, typed)
        if signing.refusal:
            self._line(refusal_words(signing.refusal), is_done=False)

    def _begin(self) -> None:
        clear(self._rows)
        self._rows.addWidget(section(translate("Issue", "Before you sign")))
        self.where = None

    def _names(self, before: "BeforeSigning", now_ms: int) -> None:
        if before.list_made is None:
            words = translate("Issue", "Let the learners read their names first")
        else:
            made = when(before.list_made, now_ms)
            words = translate("Issue", "Names to be read by the learners: list made {when}", when=made)
        row = self._line(words, is_done=before.list_made is not None)
        row.addWidget(link(translate("Issue", "Check list…"), self._list_names), 0, Qt.AlignmentFlag.AlignTop)

    def _line(self, words: str, *, is_done: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addWidget(_Mark(is_done=is_done), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(words, wrap=True), 1)
        self._rows.addLayout(row)
        return row

    def _recovery(self, before: "BeforeSigning", typed: str) -> None:
        if not before.has_key:
            self._line(translate("Issue", "This workstation has no signing key of this issuer."), is_done=False)
            return
        if before.is_settled:
            self._line(translate("Issue", "Recovery of the signing key is settled"), is_done=True)
            return
        self._line(
            translate("Issue", "The recovery file must lie on another disk before the first signature."), is_done=False
        )
        self.form = Form()
        hint = translate("Issue", "Copy {file} to a stick, and choose the copy here.", file=isolated(before.recovery))
        self.where = WhereTo(translate("Issue", "The copy on another disk"), typed, OPEN)
        self.form.add_row(translate("Issue", "The copy on another disk"), self.where, hint)
        row = QHBoxLayout()
        row.addWidget(button(translate("Issue", "It is kept there"), self._keep))
        row.addWidget(button(translate("Issue", "Do without it"), self._declined))
        row.addStretch(1)
        self._rows.addWidget(self.form)
        self._rows.addLayout(row)

    def _keep(self) -> None:
        assert self.where is not None
        if not self.where.text:
            self.form.complain(self.where, translate("Issue", "Choose the copy of the recovery file."))
            return
        self._kept(self.where.text)

    def complain(self, error: CredeskError) -> None:
        """The recovery file was refused."""
        if self.where is not None:
            self.form.complain(self.where, str(error))


class FactsCard(Card):
    """Key, template, validity and status places."""

    def __init__(self) -> None:
        super().__init__()
        self.key, self.template, self.valid, self.places = (text(wrap=True) for _ in range(4))
        self.body.addLayout(
            pairs(
                [
                    (translate("Issue", "Signing key"), self.key),
                    (translate("Issue", "Template"), self.template),
                    (translate("Issue", "Valid until"), self.valid),
                    (translate("Issue", "Status list"), self.places),
                ]
            )
        )

    def show_facts(self, before: "BeforeSigning", signing: "Signing", row: Row | None) -> None:
        """For the row that the person stands on."""
        state = translate("Issue", "open") if signing.is_open else translate("Issue", "locked")
        self.key.setText(" · ".join(one for one in (before.issuer, state) if one))
        sheet = translate("Issue", "A4 landscape")
        self.template.setText(", ".join((sheet, *before.languages)))
        self.places.setText(translate("Issue", "places reserved on this workstation"))
        day = row.get("award_date") if row else None
        end = before.valid_until(day) if day else None
        if before.valid_months is None:
            self.valid.setText(translate("Issue", "no end"))
        else:
            self.valid.setText(civil_day(end) if end else "—")
