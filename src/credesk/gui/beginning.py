"""The first start's window: one step of ``desk.first_start`` at a time, from nothing to signed in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from credesk.desk.places import Places, documents
from credesk.domain.errors import CredeskError
from credesk.gui.banner import Banner
from credesk.gui.beginning_more import Asking, Course, ask_backup, ask_code, ask_space
from credesk.gui.line import Line
from credesk.gui.parts.buttons import button, choice, link, primary, rename
from credesk.gui.parts.cards import Card, centred, clear
from credesk.gui.parts.forms import Form, passphrase_field
from credesk.gui.parts.labels import digits, small, text, title
from credesk.gui.theme import SECTION, set_role, theme
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.first_start import FirstStart
    from credesk.desk.session import Desk
    from credesk.desk.settings import MachineSettings


class Beginning(QWidget):
    """``opened`` carries the places of an existing workspace; ``entered`` those of a new one, signed in already."""

    opened = Signal(object)
    entered = Signal(object)

    def __init__(self, line: Line, settings: "MachineSettings") -> None:
        super().__init__()
        from credesk.desk.first_start import FirstStart

        set_role(self, "window")
        self.line, self._settings = line, settings
        self.wizard: FirstStart = FirstStart()
        self.banner = Banner()
        unit = theme().unit
        self._card = Card()
        self._card.setFixedWidth(140 * unit)
        self._title, self._words = title(), text(muted=True, wrap=True)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(2 * unit)
        self._foot = QHBoxLayout()
        for one in (self._title, self._words):
            self._card.body.addWidget(one)
        self._card.body.addSpacing(unit)
        self._card.body.addLayout(self._middle)
        self._card.body.addLayout(self._foot)
        column = QVBoxLayout(self)
        column.addWidget(self.banner)
        column.addStretch(1)
        column.addLayout(centred(self._card))
        column.addStretch(2)

    def start(self) -> None:
        """Show the first step."""
        self._show()

    def _show(self) -> None:
        from credesk.desk.first_start import Step

        clear(self._middle)
        clear(self._foot)
        shows: dict[Step, Callable[[], None]] = {
            Step.WAY: self._show_way,
            Step.FOLDER: self._show_folder,
            Step.BACKUP: partial(self._show_asking, ask_backup),
            Step.SPACE: partial(self._show_asking, ask_space),
            Step.CODE: partial(self._show_asking, ask_code),
            Step.PERSON: self._show_person,
            Step.ISSUER: self._show_issuer,
            Step.MAKE: self._show_making,
            Step.RECOVERY: self._show_recovery,
            Step.DONE: self._finish,
        }
        shows[self.wizard.step]()

    def _say(self, heading: str, words: str) -> None:
        self._title.setText(heading)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleName(heading)

    def _next(self, words: str, act: Callable[[], object]) -> None:
        """The step's foot: Back where there is a way back, and the one thing to do next."""
        if self.wizard.can_go_back:
            self._foot.addWidget(button(translate("Beginning", "Back"), self._back))
        self._foot.addStretch(1)
        self.forward = primary(words, act)
        self._foot.addWidget(self.forward)

    def _back(self) -> None:
        self.wizard.back()
        self._show()

    def _try(self, form: Form, field: QWidget, act: Callable[[], object]) -> None:
        """Give an answer; what is wrong with it stands under the field."""
        form.calm()
        try:
            act()
        except CredeskError as error:
            form.complain(field, str(error))
        else:
            self._show()

    def _show_way(self) -> None:
        from credesk.desk.first_start import Way

        heading = translate("Beginning", "Welcome to Credesk")
        self._say(heading, translate("Beginning", "From portfolios to certificates that an employer can check."))
        ways = (
            (Way.NEW, translate("Beginning", "Make a new workspace for a training centre")),
            (Way.PRACTICE, translate("Beginning", "Practise first: certificates say PRACTICE and are worth nothing")),
            (Way.OPEN, translate("Beginning", "Open a workspace that exists")),
            (Way.RESTORE, translate("Beginning", "Restore a backup")),
            (Way.JOIN, translate("Beginning", "Join a space with a space file")),
            (Way.RECOVER, translate("Beginning", "Open with a recovery file, where a passphrase is lost")),
        )
        self.ways = {way: choice(words, partial(self._choose, way)) for way, words in ways}
        for one in self.ways.values():
            self._middle.addWidget(one)
        if self._settings.recent:
            self._middle.addWidget(small(translate("Beginning", "Opened lately")))
        for folder in self._settings.recent:
            self._middle.addWidget(self._recent(folder))
        next(iter(self.ways.values())).setFocus()

    def _recent(self, folder: Path) -> QWidget:
        """A workspace that was opened lately; a long path is shortened in its middle, and read aloud whole."""
        made = link("", partial(self.opened.emit, Places(folder)))
        room = self._card.width() - 20 * theme().unit
        rename(made, made.fontMetrics().elidedText(str(folder), Qt.TextElideMode.ElideMiddle, room))
        made.setAccessibleName(str(folder))
        made.setToolTip(str(folder))
        return made

    def _choose(self, way: object) -> None:
        from credesk.desk.first_start import Way

        assert isinstance(way, Way)
        self.wizard.choose(way)
        self._show()

    def _show_asking(self, ask: "Callable[[FirstStart], Asking]") -> None:
        """A step that asks for what exists already."""
        self.asking = asking = ask(self.wizard)
        self._say(asking.heading, asking.words)
        self._middle.addWidget(asking.form)

        def give() -> None:
            asking.form.calm()
            try:
                asking.give()
            except CredeskError as error:
                self._complain(asking, error)
            else:
                self._show()

        self._next(translate("Beginning", "Next"), give)
        asking.first.setFocus()

    def _complain(self, asking: Asking, error: CredeskError) -> None:
        from credesk.desk.describing import FormRefused

        if isinstance(error, FormRefused):
            for fault in reversed(error.faults):
                asking.form.complain(asking.fields[fault.field], fault.sentence)
        else:
            asking.form.complain(asking.first, str(error))

    def _show_folder(self) -> None:
        from credesk.desk.first_start import EXISTING, Way

        is_open = self.wizard.way in EXISTING
        self._say(
            translate("Beginning", "Which folder?") if is_open else translate("Beginning", "Where shall it lie?"),
            translate("Beginning", "The folder that holds credesk.db.")
            if is_open
            else translate(
                "Beginning", "A new folder on this computer's own disk, not on a stick or in a cloud folder."
            ),
        )
        form = Form()
        self.folder = QLineEdit(str(self.wizard.answers.folder or ("" if is_open else self._proposed())))
        choose = button(translate("Beginning", "Choose…"), partial(self._choose_folder, self.folder))
        form.add_row(translate("Beginning", "Folder"), self.folder, beside=choose)
        self._middle.addWidget(form)
        give = partial(self._try, form, self.folder, lambda: self.wizard.give_folder(Path(self.folder.text())))
        self.folder.returnPressed.connect(give)
        opens = self.wizard.way is Way.OPEN
        self._next(translate("Beginning", "Open") if opens else translate("Beginning", "Next"), give)
        self.folder.setFocus()

    def _proposed(self) -> Path:
        from credesk.desk.first_start import Way

        name = "Credesk practice" if self.wizard.way is Way.PRACTICE else "Credesk"
        return documents() / name

    def _choose_folder(self, field: QLineEdit) -> None:
        """The system's own dialog, opened without blocking."""
        dialog = QFileDialog(self, translate("Beginning", "Folder"), field.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(field.setText)
        dialog.open()

    def _show_person(self) -> None:
        self._say(translate("Beginning", "Who are you?"), translate("Beginning", "The first person of this workspace."))
        form = Form()
        answers = self.wizard.answers
        self.person, self.job_title = QLineEdit(answers.person), QLineEdit(answers.title)
        self.passphrase, self.again = passphrase_field(), passphrase_field()
        form.add_row(translate("Beginning", "Name"), self.person)
        hint = translate("Beginning", "Stands beside your name on certificates, such as Head of Assessment.")
        form.add_row(translate("Beginning", "Title (may be empty)"), self.job_title, hint)
        hint = translate("Beginning", "At least 8 characters; several words are easy to keep in mind.")
        form.add_row(translate("Beginning", "Passphrase"), self.passphrase, hint)
        form.add_row(translate("Beginning", "Passphrase again"), self.again)
        self._middle.addWidget(form)

        def give() -> None:
            name, job = self.person.text(), self.job_title.text()
            wrong = self.passphrase if name.strip() else self.person
            words = self.passphrase.text(), self.again.text()
            self._try(form, wrong, lambda: self.wizard.give_person(name, job, *words))

        self.again.returnPressed.connect(give)
        self._next(translate("Beginning", "Next"), give)
        self.person.setFocus()

    def _show_issuer(self) -> None:
        heading = translate("Beginning", "Who issues the certificates?")
        self._say(heading, translate("Beginning", "The name stands on every certificate."))
        form, answers = Form(), self.wizard.answers
        self.issuer, self.domain = QLineEdit(answers.issuer), QLineEdit(answers.domain)
        self.address = QLineEdit(answers.verify_address)
        form.add_row(translate("Beginning", "Name of the issuer"), self.issuer)
        hint = translate("Beginning", "Like centre.example. Without one the issuer is known by its key alone.")
        form.add_row(translate("Beginning", "Domain (may be empty)"), self.domain, hint)
        hint = translate(
            "Beginning",
            "Like https://verify.centre.example/. Without one the paper does not say “scan”, and its code opens in "
            "Credesk only. It can be set later, but paper that is printed stays as it is.",
        )
        form.add_row(translate("Beginning", "Verify address (may be empty)"), self.address, hint)
        self._middle.addWidget(form)

        def give() -> None:
            given = self.issuer.text(), self.domain.text(), self.address.text()
            self._try(form, self._wrong_of(given), lambda: self.wizard.give_issuer(*given))

        self.address.returnPressed.connect(give)
        self._next(translate("Beginning", "Make the workspace"), give)
        self.issuer.setFocus()

    def _wrong_of(self, given: tuple[str, str, str]) -> QWidget:
        """The field under which a complaint belongs: the first that cannot be right."""
        from credesk.desk.issuers import check_domain

        if not given[0].strip():
            return self.issuer
        try:
            check_domain(given[1])
        except CredeskError:
            return self.domain if given[1].strip() else self.address
        return self.address

    def _show_making(self) -> None:
        self._say(translate("Beginning", "Making the workspace…"), "")
        from credesk.desk.first_start import Way
        from credesk.gui.jobs import Job

        wizard, circumstances = self.wizard, self.line.circumstances()
        self.job = job = Job(translate("Beginning", "Restoring the backup"), "")
        if wizard.way is Way.RESTORE:
            self._say(job.title, translate("Beginning", "Stopping leaves nothing behind; the backup stays as it is."))
            self._middle.addWidget(Course(job))
        if wizard.way is Way.RECOVER:
            # This very window may hold the workspace open.
            self.line.leave()
        signs_in = wizard.way not in (Way.RESTORE, Way.RECOVER)
        self.line.plain(
            lambda: wizard.make(circumstances, job),
            lambda _made: self._sign_in() if signs_in else self._show(),
            self._failed,
            owner=self,
        )

    def _sign_in(self) -> None:
        """Open what was made, and sign its person in with the passphrase that was just given."""
        places, passphrase = self.wizard.places, self.wizard.answers.passphrase

        def opened(_none: None) -> None:
            from credesk.desk.glance import glance

            person = glance(places).people[0]
            self.line.sign_in(person.id, passphrase, lambda _none: self._made(), self._failed)

        self.line.open(places, opened, self._failed)

    def _made(self) -> None:
        from credesk.desk.first_start import Step, Way

        if self.wizard.step is Step.DONE and self.wizard.way is Way.PRACTICE:
            self.line.ask(self.wizard.decline, lambda _none: self._show(), self._failed, owner=self)
        else:
            self._show()

    def _failed(self, error: CredeskError) -> None:
        self.banner.trouble(error)
        if self.wizard.can_go_back:
            self._back()

    def _show_recovery(self) -> None:
        assert self.wizard.founded is not None
        self._say(
            translate("Beginning", "Keep the keys safe"),
            translate(
                "Beginning",
                "If the passphrase is lost, only the recovery file and this code open the keys again. Write the code "
                "down now: it is shown once and kept nowhere. Keep paper and file apart.",
            ),
        )
        self.code = digits(self.wizard.founded.recovery_code, SECTION)
        self.code.setAccessibleName(translate("Beginning", "Recovery code"))
        self.code.setAccessibleDescription(self.wizard.founded.recovery_code)
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.code.setWordWrap(True)
        set_role(self.code, "code")
        self._middle.addWidget(self.code)
        form = Form()
        self.stick = QLineEdit()
        hint = translate("Beginning", "A stick or share: another disk than this computer's own.")
        choose = button(translate("Beginning", "Choose…"), partial(self._choose_folder, self.stick))
        form.add_row(translate("Beginning", "Folder for the recovery file"), self.stick, hint, choose)
        self._middle.addWidget(form)
        self._recovery_foot(form)

    def _recovery_foot(self, form: Form) -> None:
        def keep() -> None:
            folder = Path(self.stick.text()).expanduser()
            if not self.stick.text().strip() or not folder.is_dir():
                form.complain(self.stick, translate("Beginning", "There is no such folder."))
                return
            self._recover(form, lambda desk: self.wizard.keep_recovery(desk, folder))

        self.decline = button(
            translate("Beginning", "Do without it"),
            lambda: self._recover(form, self.wizard.decline),
            hint=translate("Beginning", "Recorded: a lost passphrase then loses the keys."),
        )
        self._foot.addWidget(self.decline)
        self._foot.addWidget(link(translate("Beginning", "Decide before the first signature"), self._later))
        self._next(translate("Beginning", "Copy it there"), keep)
        self.stick.setFocus()

    def _recover(self, form: Form, act: "Callable[[Desk], object]") -> None:
        def failed(error: CredeskError) -> None:
            form.complain(self.stick, str(error))

        form.calm()
        self.line.ask(act, lambda _done: self._show(), failed, changes=("settings",), owner=self)

    def _later(self) -> None:
        self.wizard.later()
        self._show()

    def _finish(self) -> None:
        from credesk.desk.first_start import Way

        if self.wizard.way in (Way.OPEN, Way.RESTORE, Way.RECOVER):
            self.opened.emit(self.wizard.places)
        else:
            self.entered.emit(self.wizard.places)

    @property
    def heading(self) -> QLabel:
        """The title of the step in view."""
        return self._title
