"""The questions of deciding and issuing, each a card inside the page: decide, verify, sign, list of names."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from credesk.domain.civil import parse_date
from credesk.domain.errors import BadInput, CredeskError
from credesk.gui.issue_words import identity_words
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import Card
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import text
from credesk.gui.theme import set_role, theme
from credesk.gui.where_to import SAVE, WhereTo
from credesk.gui.words import civil_day, isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.issue_view import ToVerify

MOST_NAMED = 6
"""So many different ways of verifying are named before the verifier signs; the list shows the rest."""


class Panel(Card):
    """A card with a form and two buttons: the act, and leaving without it."""

    def __init__(self, title: str, leave: Callable[[], object]) -> None:
        super().__init__(title)
        self.form = Form()
        self.title.setWordWrap(True)
        self.leave = leave
        self.body.addWidget(self.form)

    def say(self, words: str, role: str = "muted") -> None:
        """A sentence of the panel."""
        label = text(words, wrap=True)
        set_role(label, role)
        self.form.add(label)

    def finish(self, act: QPushButton, *, can_cancel: bool = True) -> None:
        """The buttons at the foot."""
        self.act = act
        row = QHBoxLayout()
        row.setSpacing(2 * theme().unit)
        row.addStretch(1)
        if can_cancel:
            row.addWidget(button(translate("Issue", "Cancel"), self.leave))
        row.addWidget(act)
        self.body.addLayout(row)


@dataclass(frozen=True, slots=True)
class DecisionGiven:
    """What was filled in. ``verifier`` "" means that nobody verified; ``again`` is the reason to decide anew."""

    award_date: str
    decided_by: str
    verifier: str
    verified_on: str
    verified_how: str
    again: str | None


class DecidePanel(Panel):
    """Award date, who decides, who verified when and how; for deciding anew also why."""

    def __init__(
        self, title: str, people: Sequence[str], me: str, today: str, *, anew: bool,
        done: Callable[[DecisionGiven], object], leave: Callable[[], object],
    ) -> None:  # fmt: skip
        super().__init__(title, leave)
        self._done, self._anew = done, anew
        self.reason = QLineEdit()
        if anew:
            self.form.add_row(translate("Issue", "Why it is decided anew"), self.reason)
        self.date = self.form.add_row(translate("Issue", "Award date"), QLineEdit(today), _day_hint())
        self.decider = self.form.add_row(
            translate("Issue", "Decided by"), _people(people, me),
            translate("Issue", "If it is somebody else, the award waits until that person has decided it anew."),
        )  # fmt: skip
        self.verifier = QComboBox()
        self.verifier.addItem(translate("Issue", "Nobody (not sampled)"), "")
        for name in people:
            self.verifier.addItem(name, name)
        self.form.add_row(translate("Issue", "Verified by"), self.verifier)
        self._more = Form()
        self.on = self._more.add_row(translate("Issue", "Verified on"), QLineEdit(today), _day_hint())
        self.how = self._more.add_row(translate("Issue", "How it was verified"), QLineEdit())
        self.form.add(self._more)
        self._more.hide()
        self.verifier.currentIndexChanged.connect(lambda _n: self._more.setVisible(bool(self.verifier.currentData())))
        words = translate("Issue", "Decide anew") if anew else translate("Issue", "Decide")
        self.finish(primary(words, self._try))
        for field in (self.reason, self.date, self.on, self.how):
            field.returnPressed.connect(self._try)

    def first(self) -> QWidget:
        """Where typing begins."""
        return self.reason if self._anew else self.date

    def _try(self) -> None:
        self.form.calm()
        self._more.calm()
        if self._anew and not self.reason.text().strip():
            self.form.complain(self.reason, translate("Issue", "Say why the award is decided anew."))
            return
        if not _is_day(self.form, self.date):
            return
        name = str(self.verifier.currentData())
        if name and not self._verification_is_whole():
            return
        self._done(
            DecisionGiven(
                self.date.text().strip(), str(self.decider.currentData()), name, self.on.text().strip(),
                self.how.text().strip(), self.reason.text().strip() if self._anew else None,
            )
        )  # fmt: skip

    def _verification_is_whole(self) -> bool:
        if not _is_day(self._more, self.on):
            return False
        if not self.how.text().strip():
            self._more.complain(self.how, translate("Issue", "Say how it was verified."))
            return False
        return True

    def complain(self, error: CredeskError) -> None:
        """The desk refused; nothing was decided."""
        self.form.complain(self.date, str(error))


def _day_hint() -> str:
    return translate("Issue", "Year, month, day: 2026-11-24")


def _people(people: Sequence[str], me: str) -> QComboBox:
    box = QComboBox()
    for name in people:
        box.addItem(name, name)
    box.setCurrentIndex(max(0, box.findData(me)))
    return box


def _is_day(form: Form, field: QLineEdit) -> bool:
    try:
        parse_date(field.text().strip())
    except BadInput as error:
        form.complain(field, str(error))
        return False
    return True


class VerifyPanel(Panel):
    """The person who is named as verifier signs that the verification was made."""

    def __init__(
        self, named: "Sequence[ToVerify]", done: Callable[[], object], leave: Callable[[], object]
    ) -> None:  # fmt: skip
        count = sum(one.count for one in named)
        super().__init__(plural("Issue", "Sign %n verification", "Sign %n verifications", count), leave)
        for one in named[:MOST_NAMED]:
            words = plural("Issue", "{day}, for %n award: {how}", "{day}, for %n awards: {how}", one.count,
                           day=civil_day(one.on), how=isolated(one.how))  # fmt: skip
            self.say(words, "")
        self.say(
            translate(
                "Issue",
                "You are named as the verifier of these awards. Your signature says that you verified them so; it stays"
                " with the award.",
            )
        )
        self.finish(primary(translate("Issue", "Sign as verifier"), done))


class SignPanel(Panel):
    """The last question before an organisation's key signs. The passphrase is asked for where the keys are locked."""

    def __init__(
        self, count: int, begun: int, issuer: str, *, is_open: bool, notice: str,
        done: Callable[[str, str], object], leave: Callable[[], object],
    ) -> None:  # fmt: skip
        words = plural("Issue", "Sign and issue %n credential", "Sign and issue %n credentials", count)
        super().__init__(words if count else translate("Issue", "Finish what was begun"), leave)
        self._done, self._is_open = done, is_open
        if begun:
            self.say(
                plural("Issue", "%n that was begun is finished first.", "%n that were begun are finished first.", begun)
            )
        self.say(
            translate(
                "Issue",
                "{issuer} signs each one, and its certificate is written as a PDF. What is signed can be withdrawn or"
                " replaced later, never unsigned.",
                issuer=isolated(issuer),
            )
        )
        if notice:
            self.say(notice, "")
        self.identity = QComboBox()
        for key, said in identity_words().items():
            self.identity.addItem(said, key)
        self.form.add_row(translate("Issue", "Beside the name on paper"), self.identity)
        self.passphrase = passphrase_field()
        if not is_open:
            self.form.add_row(
                translate("Issue", "Your passphrase"), self.passphrase,
                translate("Issue", "Your keys are locked; the passphrase opens them."),
            )  # fmt: skip
            self.passphrase.returnPressed.connect(self._try)
        self.finish(primary(translate("Issue", "Sign and issue"), self._try))

    def first(self) -> QWidget:
        """Where typing begins."""
        return self.act if self._is_open else self.passphrase

    def _try(self) -> None:
        self.act.setEnabled(False)
        self._done(str(self.identity.currentData()), self.passphrase.text())

    def complain(self, error: CredeskError) -> None:
        """The passphrase was wrong."""
        self.act.setEnabled(True)
        self.passphrase.clear()
        self.form.complain(self.passphrase, str(error))


class NamesPanel(Panel):
    """Where the list of names to be read by the learners is written: as a PDF to print, or as a table."""

    def __init__(
        self, count: int, path: str, done: Callable[[str], object], leave: Callable[[], object]
    ) -> None:  # fmt: skip
        super().__init__(plural("Issue", "Check list with %n name", "Check list with %n names", count), leave)
        self.say(
            translate(
                "Issue",
                "Each learner reads the name as the certificate will show it, corrects it or signs beside it. What they"
                " correct is changed under Learners before you sign.",
            )
        )
        self.where = WhereTo(translate("Issue", "File"), path, SAVE)
        hint = translate("Issue", "A name that ends in .csv gives a table for spreadsheets; any other a PDF.")
        self.form.add_row(translate("Issue", "File"), self.where, hint)
        self.finish(primary(translate("Issue", "Write the list"), self._try))
        self.where.field.returnPressed.connect(self._try)
        self._done = done

    def _try(self) -> None:
        if not self.where.text:
            self.form.complain(self.where, translate("Issue", "Say where the list shall lie."))
            return
        self._done(self.where.text)

    def complain(self, error: CredeskError) -> None:
        """It could not be written."""
        self.form.complain(self.where, str(error))
