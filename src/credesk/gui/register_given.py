"""Handing a certificate over on the Register page: to whom and when, and taking that back."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit

from credesk.gui.issue_panels import Panel
from credesk.gui.parts.buttons import primary
from credesk.gui.register_status import StatusPanel
from credesk.gui.words import civil_day, isolated, translate

if TYPE_CHECKING:
    from credesk.desk.handing_over import HandedOver
    from credesk.desk.register_view import Detail
    from credesk.domain.errors import CredeskError
    from credesk.gui.register import RegisterPage


class HandOverPanel(Panel):
    """Who received it and on which day."""

    def __init__(
        self, detail: "Detail", today: str, done: Callable[[str, str], object], leave: Callable[[], object]
    ) -> None:
        title = translate("Register", "Hand over the certificate of {name}", name=isolated(detail.learner))
        super().__init__(title, leave)
        self._done = done
        self.say(translate("Register", "You sign that it was handed over. What is printed from then on says COPY."))
        self.recipient = self.form.add_row(translate("Register", "Who received it"), QLineEdit(detail.learner))
        self.day = self.form.add_row(translate("Register", "On which day"), QLineEdit(today))
        for field in (self.recipient, self.day):
            field.returnPressed.connect(self._try)
        self.finish(primary(translate("Register", "Handed over"), self._try))

    def _try(self) -> None:
        self.form.calm()
        if not self.recipient.text().strip():
            self.form.complain(self.recipient, translate("Register", "Say who received it."))
            return
        self._done(self.recipient.text(), self.day.text().strip())

    def complain(self, error: "CredeskError") -> None:
        """It was refused; nothing was changed."""
        self.form.complain(self.day, str(error))


class Handing:
    """Handing over and taking back, of one Register page."""

    def __init__(self, page: "RegisterPage") -> None:
        self._page = page

    def ask(self) -> None:
        """Hand over the certificate on which the person stands; where it was, take that back."""
        detail = self._page.detail
        if detail is None or not self._page.hand.isVisible():
            return
        if detail.handed_over is None:
            self._hand_over(detail)
        else:
            self._take_back(detail, detail.handed_over)

    def _hand_over(self, detail: "Detail") -> None:
        from credesk.desk.circumstances import utc_day

        def work(recipient: str, day: str) -> Callable[[Any], None]:
            def done(desk: Any) -> None:
                from credesk.desk.register_view import hand_over_one

                hand_over_one(desk, detail.id, recipient, day or None)

            return done

        said = translate("Register", "{number} is handed over.", number=isolated(detail.certificate))
        panel = HandOverPanel(
            detail, utc_day(), lambda who, day: self._do(panel, work(who, day), said), self._page.close_panel
        )
        self._page.show_panel(panel, panel.recipient, has_picture=True)

    def _take_back(self, detail: "Detail", known: "HandedOver") -> None:
        words = translate(
            "Register", "It was handed over to {who} on {day}. Say why that is not so; prints are no copies then.",
            who=isolated(known.recipient), day=civil_day(known.on),
        )  # fmt: skip
        title = translate("Register", "Take back that {number} was handed over", number=isolated(detail.certificate))

        def work(reason: str) -> Callable[[Any], None]:
            def done(desk: Any) -> None:
                from credesk.desk.register_view import take_back_one

                take_back_one(desk, detail.id, reason)

            return done

        said = translate("Register", "{number} counts as not handed over.", number=isolated(detail.certificate))
        panel = StatusPanel(
            title, words, translate("Register", "Take back"), lambda reason: self._do(panel, work(reason), said),
            self._page.close_panel,
        )  # fmt: skip
        self._page.show_panel(panel, panel.reason, has_picture=True)

    def _do(self, panel: Any, work: Callable[[Any], None], said: str) -> None:
        def told(_none: None) -> None:
            self._page.close_panel()
            self._page.frame.notice(said, "")

        self._page.line.ask(work, told, panel.complain, changes=("credentials",), owner=panel)
