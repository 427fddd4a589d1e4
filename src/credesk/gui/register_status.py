"""Suspending, reinstating and consent to publishing, on the Register page: a question beside the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from credesk.gui.issue_panels import Panel
from credesk.gui.parts.buttons import primary
from credesk.gui.words import isolated, translate

if TYPE_CHECKING:
    from credesk.desk.register_view import Detail
    from credesk.domain.errors import CredeskError
    from credesk.gui.register import RegisterPage


class StatusPanel(Panel):
    """One reason, and the act that it is given for."""

    def __init__(
        self, title: str, words: str, act: str, done: Callable[[str], object], leave: Callable[[], object]
    ) -> None:
        super().__init__(title, leave)
        self._done = done
        self.say(words)
        hint = translate("Register", "It stays in the register; checkers do not see it.")
        self.reason = self.form.add_row(translate("Register", "Reason, or how it was agreed"), QLineEdit(), hint)
        self.reason.returnPressed.connect(self._try)
        self.finish(primary(act, self._try))

    def _try(self) -> None:
        if not self.reason.text().strip():
            self.form.complain(self.reason, translate("Register", "Say why."))
            return
        self._done(self.reason.text())

    def complain(self, error: "CredeskError") -> None:
        """It was refused; nothing was changed."""
        self.form.complain(self.reason, str(error))


class StatusActs:
    """Suspend, reinstate, and what the learner agrees to, of one Register page."""

    def __init__(self, page: "RegisterPage") -> None:
        self._page = page

    def ask_to_suspend(self) -> None:
        """Suspend the credential on which the person stands."""
        detail = self._page.detail
        if detail is None or not self._page.suspend.isVisible():
            return
        title = translate("Register", "Suspend the certificate of {name}", name=isolated(detail.learner))
        words = translate(
            "Register",
            "{number} reads suspended for everybody who checks it, until you reinstate or withdraw it.",
            number=isolated(detail.certificate),
        )
        self._ask(detail, title, words, translate("Register", "Suspend"), self._suspend)

    def ask_to_reinstate(self) -> None:
        """End the suspension of the credential on which the person stands."""
        detail = self._page.detail
        if detail is None or not self._page.reinstate.isVisible():
            return
        title = translate("Register", "Reinstate the certificate of {name}", name=isolated(detail.learner))
        words = translate(
            "Register", "{number} reads in force again for everybody who checks it.",
            number=isolated(detail.certificate),
        )  # fmt: skip
        self._ask(detail, title, words, translate("Register", "Reinstate"), self._reinstate)

    def ask_about_consent(self) -> None:
        """Whether the learner agrees that the credential is published, or no more."""
        detail = self._page.detail
        if detail is None or not self._page.agree.isVisible():
            return
        if detail.may_be_published:
            title = translate("Register", "{name} agrees no more", name=isolated(detail.learner))
            words = translate("Register", "The next publishing removes the credential. Copies of others are theirs.")
            self._ask(detail, title, words, translate("Register", "Take the consent back"), self._disagree)
            return
        title = translate("Register", "{name} agrees to publishing", name=isolated(detail.learner))
        words = translate(
            "Register", "The next publishing shows the credential at an address with its number; it holds no name."
        )
        self._ask(detail, title, words, translate("Register", "Record the consent"), self._agree)

    def _ask(
        self, detail: "Detail", title: str, words: str, act: str, work: Callable[[Any, "Detail", str], None]
    ) -> None:
        panel = StatusPanel(
            title, words, act, lambda reason: self._do(panel, detail, reason, work), self._page.close_panel
        )
        self._page.show_panel(panel, panel.reason, has_picture=True)

    def _do(
        self, panel: StatusPanel, detail: "Detail", reason: str, work: Callable[[Any, "Detail", str], None]
    ) -> None:
        self._page.line.ask(
            lambda desk: work(desk, detail, reason),
            lambda _none: self._told(detail),
            panel.complain,
            changes=("credentials", "awards"),
            owner=panel,
        )

    @staticmethod
    def _agree(desk: Any, detail: "Detail", how: str) -> None:
        from credesk.desk.register_view import agree_one

        agree_one(desk, detail.id, how)

    @staticmethod
    def _disagree(desk: Any, detail: "Detail", reason: str) -> None:
        from credesk.desk.register_view import disagree_one

        disagree_one(desk, detail.id, reason)

    @staticmethod
    def _suspend(desk: Any, detail: "Detail", reason: str) -> None:
        from credesk.desk.register_view import suspend_one

        suspend_one(desk, detail.id, reason)

    @staticmethod
    def _reinstate(desk: Any, detail: "Detail", reason: str) -> None:
        from credesk.desk.register_view import reinstate_one

        reinstate_one(desk, detail.id, reason)

    def _told(self, detail: "Detail") -> None:
        self._page.close_panel()
        self._page.frame.notice(
            translate("Register", "{number}: recorded.", number=isolated(detail.certificate)),
            translate("Register", "Checkers see it when you publish, or with the next trust file."),
        )
