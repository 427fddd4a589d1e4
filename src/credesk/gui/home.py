"""Home: go on where you stopped, what waits, how the programmes stand, what is looked after."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from credesk.gui.keys import Key, shortcut
from credesk.gui.pages import Page
from credesk.gui.parts.buttons import button, primary
from credesk.gui.parts.cards import Card, NumberCard, clear
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.labels import Elided, section, small, text
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.sheet import FOOT
from credesk.gui.theme import TITLE, theme
from credesk.gui.words import bytes_text, day_text, hour, number, plural, translate, when

if TYPE_CHECKING:
    from credesk.desk import queues
    from credesk.desk.session import Workspace
    from credesk.gui.frame import Frame

MOST_ROWS = 12


class HomePage(Page):
    """The first page after signing in."""

    concerns: ClassVar[frozenset[str]] = frozenset(
        ("submissions", "marks", "awards", "credentials", "programmes", "learners", "settings")
    )

    def __init__(self, frame: "Frame") -> None:
        super().__init__(frame)
        self.home: queues.Home | None = None
        self._go_key = Key("Return", translate("Home", "go on"))
        self._take_in = self.add_action(button(translate("Home", "Take in portfolios"), self._go_take_in))
        self._take_in.setVisible(frame.has("take-in"))
        column = self.scrolled(translate("Home", "Home"))
        columns = QHBoxLayout()
        columns.setSpacing(round(6.5 * theme().unit))
        columns.addLayout(self._main_column(), 100)
        columns.addLayout(self._side_column(), 49)
        column.addLayout(columns)
        column.addStretch(1)
        shortcut(self, self._go_key.keys, self.go_on)
        self.say(*self._greeting())

    def _greeting(self) -> tuple[str, str]:
        now = self.line.circumstances().now_ms()
        subtitle = " · ".join(one for one in (day_text(now), self.frame.glance.issuer) if one)
        if self.frame.person is None:
            return translate("Home", "Home"), subtitle
        name, at = self.frame.person.name, hour(now)
        if at < 12:
            return translate("Home", "Good morning, {name}", name=name), subtitle
        if at < 18:
            return translate("Home", "Good afternoon, {name}", name=name), subtitle
        return translate("Home", "Good evening, {name}", name=name), subtitle

    def _main_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(round(4.5 * theme().unit))
        column.addWidget(self._go_on_card())
        self._numbers = QHBoxLayout()
        self._numbers.setSpacing(3 * theme().unit)
        self.to_mark = NumberCard(lambda: self._go("assess"))
        self.to_decide = NumberCard(lambda: self._go("issue"))
        self.to_issue = NumberCard(lambda: self._go("issue"))
        for card in (self.to_mark, self.to_decide, self.to_issue):
            card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._numbers.addWidget(card, 1)
        column.addLayout(self._numbers)
        column.addSpacing(2 * theme().unit)
        listed = QVBoxLayout()
        listed.setSpacing(3 * theme().unit)
        listed.addWidget(section(translate("Home", "Programmes")))
        listed.addWidget(self._table())
        column.addLayout(listed)
        column.addStretch(1)
        return column

    def _go_on_card(self) -> Card:
        self._go_card = Card(role="wash")
        unit = theme().unit
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setContentsMargins(unit, 2 * unit, unit, 2 * unit)
        self.go_title, self.go_words = Elided(bold=True, size=TITLE + 2), Elided(muted=True)
        words.setSpacing(unit)
        for label in (self.go_title, self.go_words):
            words.addWidget(label, 0, Qt.AlignmentFlag.AlignLeading)
        self.go_button = primary(translate("Home", "Go on marking"), self.go_on)
        row.addLayout(words, 1)
        row.addSpacing(3 * unit)
        row.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._go_card.body.addLayout(row)
        self._go_card.hide()
        return self._go_card

    def _table(self) -> QWidget:
        columns = (
            Column("title", translate("Home", "Achievement"), share=32),
            Column("cohort", translate("Home", "Cohort"), share=18),
            Column("received", translate("Home", "In"), number=True, share=9),
            Column("marked", translate("Home", "Marked"), number=True, share=12),
            Column("issued", translate("Home", "Issued"), number=True, share=12),
            Column("next", translate("Home", "Next"), share=24, chip=_next_kind),
        )
        self.programmes = RowsModel(columns, self)
        self.table = Table(self.programmes, translate("Home", "Programmes"))
        self.table.opened.connect(lambda _row: self._go("programmes"))
        self._empty = Empty(
            translate("Home", "No programme yet"),
            translate("Home", "Describe what learners achieve, with tasks and rubrics; then portfolios can come in."),
            primary(translate("Home", "Add a programme"), lambda: self._go("programmes"))
            if self.frame.has("programmes")
            else None,
        )
        self._empty_card = Card()
        self._empty_card.body.addWidget(self._empty)
        self._empty_card.hide()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self._empty_card)
        self._more = small()
        column.addWidget(self._more)
        return holder

    def _side_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._looked_after = Card(translate("Home", "Looked after"))
        self._care = QVBoxLayout()
        self._care.setSpacing(theme().unit)
        self._looked_after.body.addLayout(self._care)
        column.addWidget(self._looked_after)
        column.addStretch(1)
        return column

    def refresh(self) -> None:
        """Read all of Home in one go."""
        person = self.frame.person.id if self.frame.person is not None else None

        def work(workspace: "Workspace") -> "queues.Home":
            from credesk.desk import queues

            return queues.home(workspace, person)

        self.line.read(work, self._show, owner=self)

    @property
    def _can_go_on(self) -> bool:
        return self.home is not None and self.home.go_on is not None and self.frame.has("assess")

    @property
    def keys(self) -> Sequence[Key]:
        """Going on is a key only where there is something to go on with."""
        return [*super().keys, self._go_key] if self._can_go_on else super().keys

    @property
    def hints(self) -> Sequence[Key]:
        """As the keys."""
        return self.keys

    def _show(self, home: "queues.Home") -> None:
        could = self._can_go_on
        self.home = home
        if could != self._can_go_on:
            self.frame.show_hints(self)
        self._show_go_on(home.go_on)
        self._show_queues(home.queues)
        self._show_programmes(home.programmes)
        self._show_care(home.looked_after)

    def _show_go_on(self, found: "queues.GoOn | None") -> None:
        self._go_card.setVisible(found is not None and self._can_go_on)
        if found is None:
            return
        if found.stopped_ms is None:
            self.go_title.setText(translate("Home", "Begin with {learner}", learner=found.learner))
            self.go_words.setText(" · ".join(one for one in (found.achievement, translate("Home", "not begun")) if one))
            return
        now = self.line.circumstances().now_ms()
        marked = plural(
            "Home", "{done} of %n criterion marked", "{done} of %n criteria marked", found.criteria,
            done=number(found.marked),
        )  # fmt: skip
        stopped = translate("Home", "you stopped {when}", when=when(found.stopped_ms, now))
        self.go_title.setText(translate("Home", "Go on with {learner}", learner=found.learner))
        self.go_words.setText(" · ".join(one for one in (found.achievement, marked, stopped) if one))

    def _show_queues(self, q: "queues.Queues") -> None:
        resubmitted = plural("Home", "%n resubmitted", "%n resubmitted", q.resubmitted) if q.resubmitted else ""
        self.to_mark.say(number(q.to_mark), translate("Home", "to mark"), resubmitted)
        self.to_decide.say(number(q.to_decide), translate("Home", "to decide"), translate("Home", "signed off"))
        verify = plural("Home", "%n more waits for its verifier", "%n more wait for their verifier", q.to_verify)
        self.to_issue.say(number(q.to_issue), translate("Home", "to issue"), verify if q.to_verify else "")

    def _show_programmes(self, rows: "tuple[queues.ProgrammeRow, ...]") -> None:
        self.programmes.put([_row(row) for row in rows[:MOST_ROWS]])
        left = len(rows) - MOST_ROWS
        self._more.setText(plural("Home", "%n more row", "%n more rows", left) if left > 0 else "")
        self._more.setVisible(left > 0)
        self.table.setVisible(bool(rows))
        self._empty_card.setVisible(not rows)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(header + theme().row * max(1, min(len(rows), MOST_ROWS)) + FOOT + 2)

    def _show_care(self, care: "queues.LookedAfter") -> None:
        clear(self._care)
        now = self.line.circumstances().now_ms()
        if care.last_backup is None:
            backup = translate("Home", "There is no backup yet: one loss would take everything.")
        else:
            backup = translate("Home", "Last backup {when}", when=when(care.last_backup, now))
        disk = translate("Home", "Disk: {size} free", size=bytes_text(care.free))
        for words in (backup, disk):
            self._care.addWidget(text(words, muted=True, wrap=True))
        if self.frame.has("settings"):
            act = button(translate("Home", "Back up now"), lambda: self.frame.go("settings", {"part": "backup"}))
            self._care.addSpacing(theme().unit)
            self._care.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)

    def go_on(self) -> None:
        """To the submission at which the person stopped."""
        if self._can_go_on and self.home is not None and self.home.go_on is not None:
            self.frame.go("assess", {"submission": self.home.go_on.submission.hex()})

    def _go(self, key: str) -> None:
        if self.frame.has(key):
            self.frame.go(key)

    def _go_take_in(self) -> None:
        self._go("take-in")


def _row(row: "queues.ProgrammeRow") -> Row:
    words, kind = _next(row)
    return {
        "title": row.title,
        "cohort": row.cohort,
        "received": number(row.received),
        "marked": number(row.marked),
        "issued": number(row.issued),
        "next": words,
        "kind": kind,
    }


def _next(row: "queues.ProgrammeRow") -> tuple[str, str]:
    if row.to_mark:
        return plural("Home", "%n to mark", "%n to mark", row.to_mark), ""
    if row.to_decide:
        return plural("Home", "%n to decide", "%n to decide", row.to_decide), "look"
    if row.to_issue:
        return plural("Home", "%n to issue", "%n to issue", row.to_issue), ""
    return (translate("Home", "All done"), "good") if row.received else (translate("Home", "Nothing in yet"), "neutral")


def _next_kind(row: Row) -> str:
    return str(row["kind"])
