"""Issue: decide, verify and sign in one place, with the certificate beside the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from credesk.desk.issue_view import IssueQueue, State
from credesk.domain.ids import Id
from credesk.gui.certificate_page import CertificatePage
from credesk.gui.certificate_picture import LargePreview
from credesk.gui.checked import Ticks, tick_column
from credesk.gui.issue_acts import Acts
from credesk.gui.issue_cards import BeforeCard, FactsCard
from credesk.gui.issue_empty import first_steps, why_no_picture
from credesk.gui.issue_panels import Panel
from credesk.gui.issue_words import (
    outcome_words,
    refusal_words,
    score_words,
    state_kind,
    state_words,
    verified_words,
)
from credesk.gui.pages import Where
from credesk.gui.parts.buttons import button, link, primary, rename
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.tables import Column, PagedModel, Row
from credesk.gui.parts.views import SearchedTable
from credesk.gui.side import Side
from credesk.gui.theme import set_role, theme
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.certificate_view import Pictured
    from credesk.desk.issue_facts import BeforeSigning, Signing
    from credesk.desk.issue_view import Overview
    from credesk.gui.frame import Frame
    from credesk.gui.line import Asked

REST_MS = 60
"""A certificate is drawn when the person rests so long on a row."""
OFFERED = (State.READY, State.TO_DECIDE, State.TO_VERIFY)


class IssuePage(CertificatePage):
    """The learners of one achievement, what can be done for those who are ticked, and the certificate beside them."""

    entered_at: ClassVar[int] = 1
    concerns: ClassVar[frozenset[str]] = frozenset(
        ("submissions", "marks", "awards", "credentials", "learners", "programmes", "people", "issuers")
    )

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.queue = IssueQueue()
        self.overview: Overview | None = None
        self.before: BeforeSigning | None = None
        self.signing: Signing | None = None
        self.ticked: set[Id] = set()
        self._offered: set[tuple[Id, State]] = set()
        self._row: Row | None = None
        self._wish: Id | None = None
        self._drawing: Asked | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.draw_certificate)
        self.acts = Acts(self)
        self._make_actions()
        self._make_list()
        self._make_side()
        row = QHBoxLayout()
        unit = theme().unit
        row.setContentsMargins(5 * unit, 4 * unit, 5 * unit, 5 * unit)
        row.setSpacing(5 * unit)
        row.addLayout(self._left(), 67)
        row.addWidget(self.side, 33)
        self.body.addLayout(row)
        self.large = LargePreview(self, self.step_row, self.draw_certificate)
        self._make_keys()
        self.say(translate("Issue", "Issue"))

    def _make_actions(self) -> None:
        self.preview_all = self.add_action(button(translate("Issue", "Preview all"), self.show_large))
        self.sign = self.add_action(primary(translate("Issue", "Sign and issue…"), self.acts.ask_to_sign))

    def _make_keys(self) -> None:
        self.tell_key("Space", translate("Issue", "tick"))
        self.add_key("P", self.show_large, translate("Issue", "preview"))
        self.add_key("D", self._unless_asked(self.acts.ask_to_decide), translate("Issue", "decide"))
        self.add_key("V", self._unless_asked(self.acts.ask_to_verify), translate("Issue", "verify"), hint=False)
        self.add_key(
            "N", self._unless_asked(self.acts.ask_for_names), translate("Issue", "check list of names"), hint=False
        )
        self.add_key("A", self.tick_all, translate("Issue", "tick all or none"), hint=False)
        self.add_key("Ctrl+Return", self._ask_or_answer, translate("Issue", "issue"))

    def _unless_asked(self, act: Callable[[], object]) -> Callable[[], object]:
        """A key that takes nobody's half-filled question away."""
        return lambda: None if isinstance(self.side.panel, Panel) else act()

    def _ask_or_answer(self) -> None:
        panel = self.side.panel
        if isinstance(panel, Panel):
            panel.act.click()
        else:
            self.acts.ask_to_sign()

    def _make_list(self) -> None:
        self.model = PagedModel(self.line, self.queue.listing, self._columns(), self)
        self.nothing = QStackedWidget()
        self.nothing.addWidget(first_steps(self.frame))
        everyone = button(translate("Issue", "Show everyone"), lambda: self.states.setCurrentIndex(0))
        words = translate("Issue", "No learner of this achievement stands there now.")
        self.nothing.addWidget(Empty(translate("Issue", "Nobody here"), words, everyone))
        self.list = SearchedTable(self.model, translate("Issue", "Learners"), self.nothing)
        Ticks(self.list.table).toggled.connect(self._toggle)
        self.list.table.chosen.connect(self._chosen)
        self.list.table.opened.connect(lambda _row: self.show_large())
        self.model.counted.connect(self._stand)
        self.achievements, self.states = QComboBox(), QComboBox()
        self.achievements.setAccessibleName(translate("Issue", "Achievement"))
        self.achievements.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.achievements.setMinimumContentsLength(16)
        self.achievements.activated.connect(self._choose_achievement)
        self.states.setAccessibleName(translate("Issue", "Show"))
        self.states.addItem(translate("Issue", "Everyone"), "")
        for state in State:
            self.states.addItem(state_words(state), state.value)
        self.states.currentIndexChanged.connect(lambda _n: self._choose_states())

    def _columns(self) -> tuple[Column, ...]:
        return (
            tick_column(lambda row: row["id"] in self.ticked, self._is_offered, share=5),
            Column("name", translate("Issue", "Learner"), sorts="name", share=23),
            Column("outcome", translate("Issue", "Outcome"), share=25, show=outcome_words),
            Column("score", translate("Issue", "Score"), number=True, share=11, show=score_words),
            Column("verified_by", translate("Issue", "Verified by"), share=13, show=verified_words),
            Column("state", translate("Issue", "State"), sorts="state", share=23, chip=state_kind,
                   show=lambda row: state_words(row["state"])),
        )  # fmt: skip

    def _left(self) -> QVBoxLayout:
        unit = theme().unit
        choosers, acts = QHBoxLayout(), QHBoxLayout()
        choosers.setSpacing(2 * unit)
        choosers.addWidget(self.achievements, 3)
        choosers.addWidget(self.states, 2)
        choosers.addStretch(1)
        acts.setSpacing(unit)
        self.decide = link(translate("Issue", "Decide…"), self.acts.ask_to_decide)
        self.verify = link(translate("Issue", "Verify…"), self.acts.ask_to_verify)
        self.anew = link(translate("Issue", "Decide anew…"), self.acts.ask_to_decide_anew)
        self.all = link(translate("Issue", "Tick all or none"), self.tick_all)
        for one in (self.decide, self.verify, self.anew):
            acts.addWidget(one)
        acts.addStretch(1)
        acts.addWidget(self.all)
        column = QVBoxLayout()
        column.setSpacing(2 * unit)
        column.addLayout(choosers)
        column.addWidget(self.list, 1)
        column.addLayout(acts)
        return column

    def _make_side(self) -> None:
        self.before_card = BeforeCard(self.acts.ask_for_names, self.acts.keep_recovery, self.acts.decline_recovery)
        self.facts = FactsCard()
        self.side = Side(translate("Issue", "Certificate and what to see to"), (self.before_card, self.facts))
        self.view = self.side.view

    def panes(self) -> tuple[QWidget, ...]:
        """The filter, the list, what stands beside it."""
        return self.list.filter, self.list.table, self.side

    def refresh(self) -> None:
        """Read the list and all that stands around it."""
        now = self.line.circumstances().now_ms()
        queue = self.queue
        self.model.refresh()

        def work(workspace: Any) -> "tuple[Overview, BeforeSigning | None]":
            from credesk.desk.issue_facts import before_signing

            overview = queue.overview(workspace)
            chosen = overview.chosen
            return overview, before_signing(workspace, chosen.version, now) if chosen else None

        self.line.read(work, lambda found: self._show(*found), owner=self)

    def _show(self, overview: "Overview", before: "BeforeSigning | None") -> None:
        self.overview, self.before = overview, before
        self._tick_offered(overview)
        self._show_achievements(overview)
        self.show_counts()

        def work(desk: Any) -> "Signing":
            from credesk.desk.issue_facts import signing

            return signing(desk)

        self.line.peek(work, self._show_signing, owner=self)

    def _show_signing(self, signing: "Signing") -> None:
        self.signing = signing
        self.show_counts()
        self.side.show_cards(are_known=self.before is not None)
        if self.before is not None:
            self.before_card.show_facts(self.before, signing, self.line.circumstances().now_ms())
            self.facts.show_facts(self.before, signing, self._row)

    def _tick_offered(self, overview: "Overview") -> None:
        """Whoever can be decided on, verified or issued is ticked once; what the person unticks stays so."""
        me = self.frame.person.id if self.frame.person else None
        offered = {
            (one.learner, one.state)
            for state in OFFERED
            for one in overview.by_state[state]
            if state is not State.TO_VERIFY or one.verifier == me
        }
        self.ticked |= {learner for learner, _ in offered - self._offered}
        self.ticked &= {learner for learner, _ in offered}
        self._offered = offered

    def _show_achievements(self, overview: "Overview") -> None:
        self.achievements.clear()
        for one in overview.achievements:
            self.achievements.addItem(one.title, one.achievement.hex())
        self.achievements.setCurrentIndex(self.achievements.findData((overview.achievement or b"").hex()))
        self.achievements.setVisible(len(overview.achievements) > 1)
        is_filtered = bool(self.queue.states) and bool(overview.standings)
        self.nothing.setCurrentIndex(1 if is_filtered else 0)

    def ticked_in(self, state: State) -> list[Id]:
        """Learners who are ticked and stand there, in the order of the list."""
        known = self.overview.by_state[state] if self.overview else []
        return [one.learner for one in known if one.learner in self.ticked]

    def show_counts(self) -> None:
        """Title, subtitle and buttons with what is ticked."""
        overview = self.overview
        if overview is None:
            return
        decided = len(overview.standings) - overview.count(State.NOT_SIGNED_OFF, State.TO_DECIDE)
        can_go = overview.count(State.READY, State.BEGUN)
        parts = (
            plural("Issue", "%n award decided", "%n awards decided", decided),
            plural("Issue", "%n can be issued", "%n can be issued", can_go),
            isolated(overview.chosen.title) if overview.chosen else "",
        )
        self.say(translate("Issue", "Issue"), " · ".join(one for one in parts if one) if overview.chosen else "")
        self._show_buttons(len(self.ticked_in(State.READY)), overview)

    def _show_buttons(self, ready: int, overview: "Overview") -> None:
        is_left = bool(overview.unfinished or overview.is_unwritten)
        total = ready + overview.unfinished
        if total or not is_left:
            rename(self.sign, plural("Issue", "Sign and issue %n…", "Sign and issue %n…", total))
        else:
            rename(self.sign, translate("Issue", "Finish what was begun…"))
        may_write = self.frame.person is not None
        refusal = refusal_words(self.signing.refusal) if self.signing else ""
        self.sign.setEnabled(may_write and not refusal and bool(total or is_left))
        self.sign.setToolTip(refusal)
        decide, verify = len(self.ticked_in(State.TO_DECIDE)), len(self.ticked_in(State.TO_VERIFY))
        rename(self.decide, plural("Issue", "Decide for %n…", "Decide for %n…", decide))
        rename(self.verify, plural("Issue", "Sign %n verification…", "Sign %n verifications…", verify))
        self.decide.setVisible(may_write and decide > 0)
        self.verify.setVisible(may_write and verify > 0)
        for one in (self.decide, self.verify):  # the next thing to do for whoever cannot sign yet
            set_role(one, "link" if self.sign.isEnabled() else "primary")
        has_award = self._row is not None and self._row["award"] is not None and self._row["state"] is not State.BEGUN
        self.anew.setVisible(may_write and has_award)
        self.all.setVisible(bool(self._offered))
        self.preview_all.setEnabled(self._row is not None)

    def tick_all(self) -> None:
        """Tick everybody for whom something can be done; or nobody, where all are ticked."""
        everybody = {learner for learner, _ in self._offered}
        self.ticked = set() if self.ticked >= everybody else everybody
        self.list.table.viewport().update()
        self.show_counts()

    def _toggle(self, row: Row) -> None:
        if self._is_offered(row):
            self.ticked ^= {row["id"]}
            self.show_counts()

    def _is_offered(self, row: Row) -> bool:
        return (row["id"], row["state"]) in self._offered

    def _choose_achievement(self, _n: int) -> None:
        self.queue.achievement = bytes.fromhex(self.achievements.currentData())
        self.ticked.clear()
        self._offered.clear()
        self.refresh()

    def _choose_states(self) -> None:
        chosen = self.states.currentData()
        self.queue.states = frozenset({State(chosen)}) if chosen else frozenset()
        self.refresh()

    def _stand(self, count: int) -> None:
        """After the list was read anew: on the same learner as before, or the one that was wished for."""
        wanted = self._wish or (self._row["id"] if self._row else None)
        rows = [self.model.row_at(number) for number in range(min(count, 100))]
        place = next((n for n, row in enumerate(rows) if row is not None and row["id"] == wanted), 0)
        self._wish = None
        if count:
            self.list.table.setCurrentIndex(self.model.index(place, 1))
        else:
            self._chosen(None)

    def _chosen(self, row: Row | None) -> None:
        self._row = row
        self.show_counts()
        if self.before is not None and self.signing is not None:
            self.facts.show_facts(self.before, self.signing, row)
        self._rest.start()

    @property
    def row(self) -> Row | None:
        """Whom the person stands on."""
        return self._row

    def draw_certificate(self) -> None:
        """Have the certificate of the row drawn, as wide as it is shown."""
        if self._drawing is not None:
            self._drawing.drop()
        row = self._row
        if row is None or row["award"] is None or row["state"] is State.NOT_YET_ACHIEVED:
            self.view.say(why_no_picture(row))
            self.large.view.say(why_no_picture(row))
            return
        award, now = row["award"], self.line.circumstances().now_ms()
        shown = self.large.view if self.large.isVisible() else self.view
        width = max(400, round(shown.width() * self.devicePixelRatioF()))

        def work(workspace: Any) -> "Pictured":
            from credesk.desk.certificate_view import picture_of_award

            return picture_of_award(workspace, award, now, width)

        self._drawing = self.line.read(work, self.certificate_drawn, self.certificate_not_drawn, owner=self)

    def come(self, where: Where) -> None:
        """To an achievement and a learner (ids as hex)."""
        if where.get("achievement"):
            self.queue.achievement = bytes.fromhex(where["achievement"])
            self.is_stale = True
        if where.get("learner"):
            self._wish = bytes.fromhex(where["learner"])
            self.is_stale = True

    def where(self) -> Where:
        """The achievement and the learner."""
        learner = self._row["id"].hex() if self._row else ""
        return {"achievement": (self.queue.achievement or b"").hex(), "learner": learner}
