"""Signing in by person with passphrase; the lock screen; switching to another person in two keys."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from credesk.domain.errors import CredeskError
from credesk.gui.banner import Banner
from credesk.gui.keys import shortcut
from credesk.gui.parts.buttons import choice, link, primary
from credesk.gui.parts.cards import Card, centred
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import small, title
from credesk.gui.theme import set_role, theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.glance import Glance, PersonHere

Answer = Callable[[CredeskError | None], None]


class _People(QScrollArea):
    """As high as the people in it, up to a height from which on it scrolls."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as they are."""
        inner, hint = self.widget(), super().sizeHint()
        return QSize(hint.width(), min(inner.sizeHint().height(), 90 * theme().unit)) if inner is not None else hint


class SignIn(QWidget):
    """``tried`` carries (person, passphrase, answer); the answer is called with None, or with what was wrong."""

    tried = Signal(object, str, object)
    another_wanted = Signal()
    reading_wanted = Signal()
    check_wanted = Signal()
    drawn = Signal()
    """It stands on the screen, for the first time."""

    def __init__(self, glance: "Glance") -> None:
        super().__init__()
        set_role(self, "window")
        self._is_drawn = False
        self.people: Sequence[PersonHere] = glance.people
        self._choices = QButtonGroup(self)
        self.buttons: list[QPushButton] = []
        self.form = Form()
        self.passphrase = passphrase_field()
        self.sign_in = primary(translate("SignIn", "Sign in"), self._try)
        self.banner = Banner()
        self.read_only = link(translate("SignIn", "Look without signing in"), self.reading_wanted.emit)
        self.read_only.hide()
        self._lay_out(glance)
        self._connect()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when the first picture is done: what else a start has to do waits for it."""
        super().paintEvent(event)
        if not self._is_drawn:
            self._is_drawn = True
            QTimer.singleShot(0, self, self.drawn.emit)

    def _lay_out(self, glance: "Glance") -> None:
        unit = theme().unit
        card = Card()
        card.setFixedWidth(100 * unit)
        heading = QHBoxLayout()
        heading.addWidget(title(glance.issuer))
        heading.addStretch(1)
        if glance.is_practice:
            heading.addWidget(Chip(translate("SignIn", "Practice"), "look"))
        card.body.addLayout(heading)
        card.body.addWidget(small(translate("SignIn", "Who works here now?")))
        card.body.addWidget(self._list())
        card.body.addSpacing(unit)
        self.form.add_row(translate("SignIn", "Passphrase"), self.passphrase)
        card.body.addWidget(self.form)
        row = QHBoxLayout()
        another = link(translate("SignIn", "Another workspace…"), self.another_wanted.emit)
        row.addWidget(another)
        row.addWidget(self.read_only)
        row.addStretch(1)
        row.addWidget(self.sign_in)
        card.body.addLayout(row)
        column = QVBoxLayout(self)
        column.addWidget(self.banner)
        column.addStretch(1)
        column.addLayout(centred(card))
        self.check = link(translate("SignIn", "Check a certificate without signing in"), self.check_wanted.emit)
        column.addLayout(centred(self.check))
        column.addStretch(2)

    def _list(self) -> QWidget:
        """The people as buttons; the first nine answer to the digits 1 to 9."""
        area, inner = _People(), QWidget()
        set_role(inner, "plain")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(translate("SignIn", "People"))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().unit)
        for place, person in enumerate(self.people, 1):
            words = f"{place}   {person.name}" if place <= 9 else person.name
            made = choice(words)
            made.setAccessibleName(person.name)
            self._choices.addButton(made)
            self.buttons.append(made)
            column.addWidget(made)
        column.addStretch(1)
        area.setWidget(inner)
        return area

    def _connect(self) -> None:
        self.passphrase.returnPressed.connect(self._try)
        for place, made in enumerate(self.buttons):
            made.clicked.connect(lambda _checked=False, place=place: self.choose(place))
            if place < 9:
                shortcut(self, str(place + 1), partial(self.choose, place))

    def choose(self, place: int) -> None:
        """This person wants to sign in: the passphrase is next."""
        self.buttons[place].setChecked(True)
        self.form.calm()
        self.passphrase.clear()
        self.passphrase.setFocus()

    @property
    def chosen(self) -> "PersonHere | None":
        """Who wants to sign in."""
        return next((one for one, made in zip(self.people, self.buttons, strict=True) if made.isChecked()), None)

    def begin(self, person: bytes | None, *, switching: bool = False) -> None:
        """Come into view: with the person who sat here, ready for the passphrase, or ready to choose another."""
        self.passphrase.clear()
        self.form.calm()
        places = [n for n, one in enumerate(self.people) if one.id == person]
        place = places[0] if places else 0
        if not self.people:
            return
        if switching or (person is None and len(self.people) > 1):
            self.buttons[place].setFocus()
        else:
            self.choose(place)

    def _try(self) -> None:
        person = self.chosen
        if person is None:
            self.form.complain(self.passphrase, translate("SignIn", "Choose who you are first."))
            return
        self._wait(waiting=True)
        self.tried.emit(person, self.passphrase.text(), self._answer)

    def _answer(self, error: CredeskError | None) -> None:
        self._wait(waiting=False)
        self.passphrase.clear()
        if error is not None:
            self.form.complain(self.passphrase, str(error))

    def offer_reading(self) -> None:
        """Another program writes here: looking is possible, signing in is not."""
        self.read_only.show()
        for one in (self.sign_in, self.passphrase, *self.buttons):
            one.setEnabled(False)
        self.read_only.setFocus()

    def _wait(self, *, waiting: bool) -> None:
        for one in (self.sign_in, self.passphrase, *self.buttons):
            one.setEnabled(not waiting)
