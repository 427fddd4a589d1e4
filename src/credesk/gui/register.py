"""Register: every credential that was issued, what it says, what became of it, and what can still be done."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from credesk.desk.register import IN_FORCE, SUSPENDED
from credesk.desk.register_bulk import HAND_OVER, PRINT, REINSTATE, REPLACE, SAVE, SUSPEND, WITHDRAW
from credesk.desk.register_find import EXPIRED, NOT_YET, RegisterPages, Sought, choices_of
from credesk.domain.ids import Id
from credesk.gui.certificate_page import CertificatePage
from credesk.gui.certificate_picture import LargePreview
from credesk.gui.issue import REST_MS
from credesk.gui.pages import Where
from credesk.gui.parts.buttons import button, danger, link, rename
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.tables import Column, PagedModel, Row
from credesk.gui.parts.views import SearchedTable
from credesk.gui.register_acts import Acts
from credesk.gui.register_detail import FactsCard, HistoryCard
from credesk.gui.register_filters import Filters
from credesk.gui.register_forms import FormsCard
from credesk.gui.register_given import Handing
from credesk.gui.register_many import Many
from credesk.gui.register_status import StatusActs
from credesk.gui.register_words import register_kind, register_state
from credesk.gui.side import Side
from credesk.gui.theme import theme
from credesk.gui.words import plural, short_day, translate

if TYPE_CHECKING:
    from credesk.desk.certificate_view import Pictured
    from credesk.desk.register_view import Detail
    from credesk.gui.frame import Frame
    from credesk.gui.line import Asked


_GOOD = (IN_FORCE, EXPIRED, NOT_YET)


class RegisterPage(CertificatePage):
    """The list of credentials, and beside it the certificate, facts and history of one."""

    concerns: ClassVar[frozenset[str]] = frozenset(("awards", "credentials", "learners"))

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.register = RegisterPages(self.line.circumstances().now_ms())
        self.detail: Detail | None = None
        self._row: Row | None = None
        self._wish: Id | None = None
        self._reading: list[Asked] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.draw_certificate)
        self.acts, self.status, self.handing, self.many = Acts(self), StatusActs(self), Handing(self), Many(self)
        self._make_actions()
        self._make_list()
        self.facts, self.forms, self.history = FactsCard(), FormsCard(self), HistoryCard()
        cards = (self.facts, self.forms, self.history)
        self.side = Side(translate("Register", "Certificate, facts and history"), cards)
        self.view = self.side.view
        row = QHBoxLayout()
        unit = theme().unit
        row.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 5 * unit)
        row.setSpacing(5 * unit)
        row.addLayout(self._left(), 66)
        row.addWidget(self.side, 34)
        self.body.addLayout(row)
        self.large = LargePreview(self, self.step_row, self.draw_certificate)
        self._make_keys()
        self.say(translate("Register", "Register"))

    def _make_actions(self) -> None:
        self.export = self.add_action(button(translate("Register", "Export trust file…"), self.acts.ask_for_trust))
        self.export.setVisible(self.frame.person is not None)
        self.add_action(button(translate("Register", "Export list…"), self.acts.ask_for_list))

    def _make_keys(self) -> None:
        self.add_key("P", self.show_large, translate("Register", "preview"))
        self.add_key("R", self.ask_to_replace, translate("Register", "replace"))
        self.add_key("W", self.ask_to_withdraw, translate("Register", "withdraw"), hint=False)
        self.add_key("U", self.ask_about_status, translate("Register", "suspend or reinstate"), hint=False)
        self.add_key("Ctrl+P", self.print_again, translate("Register", "print again"))
        self.add_key("Ctrl+S", self.ask_to_save, translate("Register", "save files"), hint=False)
        self.add_key("H", self.ask_to_hand_over, translate("Register", "hand over"), hint=False)
        self.add_key("/", self.list.filter.setFocus, translate("Register", "find"))

    def _make_list(self) -> None:
        columns = (
            Column("name", translate("Register", "Learner"), sorts="name", share=22),
            Column("learner", translate("Register", "Number"), sorts="learner", share=17),
            Column("certificate", translate("Register", "Certificate"), sorts="certificate", share=26),
            Column("signed_at", translate("Register", "Signed"), sorts="signed_at", share=17,
                   show=lambda row: short_day(row["signed_at"])),
            Column("state", translate("Register", "State"), sorts="state", share=16, chip=register_kind,
                   show=lambda row: register_state(row["state"])),
        )  # fmt: skip
        self.model = PagedModel(self.line, self.register, columns, self)
        words = translate("Register", "Certificates stand here as soon as they are signed under Issue.")
        act = None
        if self.frame.has("issue"):
            act = button(translate("Register", "Go to Issue"), lambda: self.frame.go("issue"))
        self.nothing = QStackedWidget()
        self.nothing.addWidget(Empty(translate("Register", "Nothing is issued yet"), words, act))
        every = button(translate("Register", "Show all"), self._clear_filters)
        none = translate("Register", "No certificate is like that.")
        self.nothing.addWidget(Empty(translate("Register", "None here"), none, every))
        self.list = SearchedTable(self.model, translate("Register", "Certificates"), self.nothing, many=True)
        self.list.filter.setPlaceholderText(
            translate("Register", "Name, number, certificate number, programme or date")
        )
        self.list.table.chosen.connect(self._chosen)
        self.list.table.opened.connect(lambda _row: self.show_large())
        self.model.counted.connect(self._stand)
        self.filters = Filters()
        self.filters.changed.connect(self._narrow)
        self.list.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_buttons())

    def _left(self) -> QVBoxLayout:
        unit = theme().unit
        acts = QHBoxLayout()
        acts.setSpacing(unit)
        self.again = link(translate("Register", "Print again"), self.print_again)
        self.save = link(translate("Register", "Save files…"), self.ask_to_save)
        self.hand = link(translate("Register", "Hand over…"), self.ask_to_hand_over)
        self.replace = link(translate("Register", "Replace…"), self.ask_to_replace)
        self.withdraw = danger(translate("Register", "Withdraw…"), self.ask_to_withdraw)
        self.suspend = link(translate("Register", "Suspend…"), self.ask_to_suspend)
        self.reinstate = link(translate("Register", "Reinstate…"), self.ask_to_reinstate)
        self.agree = link(translate("Register", "Consent…"), self.status.ask_about_consent)
        for one in (self.again, self.save, self.hand, self.replace, self.suspend, self.reinstate, self.agree):
            acts.addWidget(one)
        acts.addStretch(1)
        acts.addWidget(self.withdraw)
        column = QVBoxLayout()
        column.setSpacing(2 * unit)
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addLayout(acts)
        self._show_buttons()
        return column

    def print_again(self) -> None:
        """Draw what is selected again; of many, first say which become copies."""
        self._one_or_many(self.acts.print_again, PRINT)

    def ask_to_save(self) -> None:
        """Write the files of what is selected."""
        self._one_or_many(self.acts.ask_to_save, SAVE)

    def ask_to_hand_over(self) -> None:
        """Hand over what is selected."""
        self._one_or_many(self.handing.ask, HAND_OVER)

    def ask_to_replace(self) -> None:
        """Replace what is selected."""
        self._one_or_many(self.acts.ask_to_replace, REPLACE)

    def ask_to_withdraw(self) -> None:
        """Withdraw what is selected."""
        self._one_or_many(self.acts.ask_to_withdraw, WITHDRAW)

    def ask_to_suspend(self) -> None:
        """Suspend what is selected."""
        self._one_or_many(self.status.ask_to_suspend, SUSPEND)

    def ask_to_reinstate(self) -> None:
        """Reinstate what is selected."""
        self._one_or_many(self.status.ask_to_reinstate, REINSTATE)

    def _one_or_many(self, one: Callable[[], None], act: str) -> None:
        if not self.are_many():
            one()
        elif act in (PRINT, SAVE) or self.frame.person is not None:
            self.many.ask(act)

    def are_many(self) -> bool:
        """Whether more than one certificate is selected."""
        return sum(count for _, count in self.list.table.spans()) > 1

    def ask_about_status(self) -> None:
        """Suspend what is in force, reinstate what is suspended."""
        if self.reinstate.isVisible() and not self.are_many():
            self.ask_to_reinstate()
        else:
            self.ask_to_suspend()

    def panes(self) -> tuple[QWidget, ...]:
        """The filter, the list, what stands beside it."""
        return self.list.filter, self.list.table, self.side

    def refresh(self) -> None:
        """Read the list anew."""
        self.register.now_ms = self.line.circumstances().now_ms()
        self.line.read(choices_of, self.filters.offer, owner=self)
        self.model.refresh()

    def _narrow(self) -> None:
        self.register.sought = self.filters.sought()
        self.nothing.setCurrentIndex(0 if self.register.sought == Sought() else 1)
        self.model.refresh()

    def _clear_filters(self) -> None:
        self.filters.clear()

    def stand_on(self, credential: Id) -> None:
        """Choose this credential when the list is read next."""
        self._wish = credential

    def _stand(self, count: int) -> None:
        self._say_count()
        wanted = self._wish or (self._row["id"] if self._row else None)
        rows = [self.model.row_at(number) for number in range(min(count, 100))]
        place = next((n for n, row in enumerate(rows) if row is not None and row["id"] == wanted), 0)
        self._wish = None
        if count:
            self.list.table.setCurrentIndex(self.model.index(place, 0))
        else:
            self._chosen(None)

    def _chosen(self, row: Row | None) -> None:
        if row is None or self._row is None or row["id"] != self._row["id"]:
            self.detail = None
        self._row = row
        self._show_buttons()
        self._rest.start()

    @property
    def row(self) -> Row | None:
        """The credential on which the person stands."""
        return self._row

    def selected(self) -> list[Row]:
        """The credentials that are selected; where none is, the one on which the person stands."""
        return self.list.table.selected() or ([self._row] if self._row is not None else [])

    def _show_buttons(self) -> None:
        has_row, may_write, many = self._row is not None, self.frame.person is not None, self.are_many()
        state = self._row["state"] if self._row is not None else ""
        self.again.setVisible(has_row)
        self.save.setVisible(has_row)
        self.hand.setVisible(may_write and (many or state in (*_GOOD, SUSPENDED)))
        self.replace.setVisible(may_write and (many or state in _GOOD))
        self.suspend.setVisible(may_write and (many or state in _GOOD))
        self.reinstate.setVisible(may_write and (many or state == SUSPENDED))
        self.agree.setVisible(may_write and not many and state in (*_GOOD, SUSPENDED))
        self.withdraw.setVisible(may_write and (many or state in (*_GOOD, SUSPENDED)))
        self._say_count()

    def _say_count(self) -> None:
        """How many there are, and how many of them are chosen."""
        count, chosen = self.model.rowCount(), sum(count for _, count in self.list.table.spans())
        words = [plural("Register", "%n certificate", "%n certificates", count)] if count else []
        if chosen > 1:
            words.append(plural("Register", "%n chosen", "%n chosen", chosen))
        self.say(translate("Register", "Register"), " · ".join(words))

    def draw_certificate(self) -> None:
        """Read the facts of the row and have its certificate drawn, as wide as it is shown."""
        for asked in self._reading:
            asked.drop()
        self._reading.clear()
        if self._row is None:
            self.side.show_cards(are_known=False)
            self.view.say(translate("Register", "No certificate is chosen"))
            return
        credential, now = self._row["id"], self.line.circumstances().now_ms()
        shown = self.large.view if self.large.isVisible() else self.view
        width = max(400, round(shown.width() * self.devicePixelRatioF()))

        def facts(workspace: Any) -> "Detail":
            from credesk.desk.register_view import detail_of

            return detail_of(workspace, credential, now)

        def picture(workspace: Any) -> "Pictured":
            from credesk.desk.certificate_view import picture_of_credential

            return picture_of_credential(workspace, credential, width)

        self._reading.append(self.line.read(facts, self._show, owner=self))
        self._reading.append(self.line.read(picture, self.certificate_drawn, self.certificate_not_drawn, owner=self))

    def _show(self, detail: "Detail") -> None:
        self.detail = detail
        self.facts.show_facts(detail)
        self.history.show_events(detail)
        given = detail.handed_over is not None
        rename(self.hand, translate("Register", "Handed over…") if given else translate("Register", "Hand over…"))
        self.side.show_cards(are_known=True)

    def come(self, where: Where) -> None:
        """To a credential (its id as hex), or to what was searched for."""
        if "words" in where:
            self.list.filter.setText(where["words"])
        if where.get("credential"):
            self._wish = bytes.fromhex(where["credential"])
            self.is_stale = True

    def where(self) -> Where:
        """What was searched for, and the credential."""
        return {"words": self.list.filter.text(), "credential": self._row["id"].hex() if self._row else ""}
