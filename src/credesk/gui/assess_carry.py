"""Marks carried over to a newer version of their rubric: whom it concerns and why first, then one act each."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from credesk.gui.assess_changed import CARRIED, carried_words, reason_words
from credesk.gui.assess_queue import KeepsArrows
from credesk.gui.checked import TickBox, Ticks, tick_column
from credesk.gui.parts.buttons import button, primary, rename
from credesk.gui.parts.labels import text
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.rubric_words import looks_words, taken_away_words
from credesk.gui.theme import set_role, theme
from credesk.gui.words import number, plural, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.rubric_changes import Affected, Carried
    from credesk.desk.session import Desk
    from credesk.gui.assess import AssessPage


class CarryOver(QFrame):
    """Lies over evidence and rubric. What needs no look is ticked; the others are for whoever looked at them."""

    def __init__(self, page: "AssessPage") -> None:
        super().__init__()
        set_role(self, "window")
        self.setAccessibleName(translate("Assess", "Carry over to the newer rubric"))
        self._page = page
        self.every: tuple[Affected, ...] = ()
        self._wanted: set[bytes] = set()
        self.model = RowsModel(
            (
                tick_column(lambda row: row["submission"] in self._wanted, share=5),
                Column("learner", translate("Assess", "Learner"), share=22),
                Column("versions", translate("Assess", "Version"), share=11, muted=True),
                Column("standing", translate("Assess", "Marks"), share=15, muted=True),
                Column("why", translate("Assess", "What changed for them"), share=46),
                Column("state", translate("Assess", "Look"), share=18, chip=lambda row: str(row["kind"])),
            ),
            self,
        )
        self.table = Table(self.model, translate("Assess", "Whose marks are carried over"))
        Ticks(self.table).toggled.connect(self._toggle)
        KeepsArrows(self.table)
        self.table.opened.connect(self._open)
        self.words, self.preview = text(wrap=True), text(wrap=True, muted=True)
        self.all = TickBox(translate("Assess", "All of them, looked at or not"))
        self.all.clicked.connect(self._tick_all)
        self.carry = primary("", self._carry)
        self._lay_out()

    def _lay_out(self) -> None:
        unit = theme().unit
        foot = QHBoxLayout()
        foot.setSpacing(2 * unit)
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(button(translate("Assess", "Back to marking"), self._page.more.leave_panel))
        foot.addWidget(self.carry)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        column.setSpacing(3 * unit)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self.preview)
        column.addLayout(foot)

    def begin(self) -> None:
        """Show whom it concerns; what needs no look is ticked."""
        self.put(self._page.changed.every, afresh=True)
        self.table.selectRow(0)
        self.table.setFocus()

    def put(self, every: "tuple[Affected, ...]", *, afresh: bool = False) -> None:
        """Show these; ticks of those that are still there stay."""
        self.every = tuple(sorted(every, key=lambda one: not one.needs_look))
        ids = {one.submission for one in every}
        self._wanted = {one.submission for one in every if not one.needs_look} if afresh else self._wanted & ids
        self.model.put([_row(one, self._page.language) for one in self.every])
        self._say()

    def _toggle(self, row: Row) -> None:
        self._wanted ^= {row["submission"]}
        self._say()

    def _tick_all(self) -> None:
        every = {one.submission for one in self.every}
        self._wanted = every if self.all.isChecked() else {one.submission for one in self.every if not one.needs_look}
        self.table.viewport().update()
        self._say()

    def _open(self, row: Row) -> None:
        """Look at one."""
        self._page.more.leave_panel()
        self._page.sheet.act(lambda: self._page.look_at(row["submission"], None))

    @property
    def wanted(self) -> "list[Affected]":
        """Those that are ticked."""
        return [one for one in self.every if one.submission in self._wanted]

    def _say(self) -> None:
        wanted = self.wanted
        looks = sum(one.needs_look for one in self.every)
        told = translate(
            "Assess",
            "Marks stand by the version they were given by until you carry them over; no level is chosen for you.",
        )
        need = plural("Assess", "%n needs another look first.", "%n need another look first.", looks) if looks else ""
        self.words.setText(f"{told} {need}".strip())
        self.preview.setText(_preview(wanted))
        rename(self.carry, plural("Assess", "Carry %n submission over", "Carry %n submissions over", len(wanted)))
        self.carry.setEnabled(bool(wanted))
        self.all.setChecked(bool(self.every) and len(wanted) == len(self.every))

    def _carry(self) -> None:
        wanted = [one.submission for one in self.wanted]
        reason = reason_words(max(one.comparison.new.number for one in self.wanted))
        self.carry.setEnabled(False)

        def work(desk: "Desk", progress: "Progress") -> "Carried":
            from credesk.desk.rubric_changes import carry_over

            return carry_over(desk, wanted, reason, progress)

        self._page.line.job(
            translate("Assess", "Carrying over"), work, self._done, self._page.frame.trouble,
            kept=translate("Assess", "What is carried over already stays so."), changes=CARRIED, owner=self,
        )  # fmt: skip

    def _done(self, done: "Carried") -> None:
        self._page.frame.notice(*carried_words(done))
        self._page.more.leave_panel()
        self._page.changed.read()


def _preview(wanted: "list[Affected]") -> str:
    """What carrying these over does."""
    back = sum(one.sign_off is not None for one in wanted)
    parts = [taken_away_words(sum(one.taken_away for one in wanted))]
    if back:
        parts.append(
            plural("Assess", "%n sign-off is taken back, to be signed anew", "%n sign-offs are taken back, to be signed"
                   " anew", back)
        )  # fmt: skip
    said = ", ".join(one for one in parts if one)
    return translate("Assess", "Carrying these over: {what}.", what=said) if said else ""


def _row(one: "Affected", language: str) -> Row:
    from credesk.desk.rubric_changes import Standing

    standing = {
        Standing.BEGUN: translate("Assess", "Begun"),
        Standing.COMPLETE: translate("Assess", "Complete"),
        Standing.SIGNED: translate("Assess", "Signed off"),
        Standing.DECIDED: translate("Assess", "Decided"),
    }[one.standing]
    old, new = number(one.comparison.old.number), number(one.comparison.new.number)
    return {
        "submission": one.submission,
        "learner": one.learner,
        "versions": translate("Assess", "{old} to {new}", old=old, new=new),
        "standing": standing,
        "why": looks_words(one.comparison, one.looks, language),
        "state": translate("Assess", "Look again") if one.needs_look else translate("Assess", "Can stand"),
        "kind": "look" if one.needs_look else "good",
    }
