"""Signing off all that is complete: whom it concerns and what the others lack first, then one sign-off each."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout

from credesk.desk.signing_off import Judged, Lack
from credesk.gui.assess_queue import KeepsArrows, score_words
from credesk.gui.checked import Ticks, tick_column
from credesk.gui.issue_words import outcome_words
from credesk.gui.parts.buttons import button, primary, rename
from credesk.gui.parts.empty import Empty
from credesk.gui.parts.labels import text
from credesk.gui.parts.tables import Column, Row, RowsModel
from credesk.gui.parts.views import Table
from credesk.gui.theme import set_role, theme
from credesk.gui.words import isolated, plural, translate

if TYPE_CHECKING:
    from credesk.desk.circumstances import Progress
    from credesk.desk.session import Desk, Workspace
    from credesk.desk.signing_off import SignedMany
    from credesk.gui.assess import AssessPage

SIGNED = ("marks", "submissions")
MOST_TOLD = 3


class SignAll(QFrame):
    """Lies over evidence and rubric. Each sign-off is kept on its own, so stopping keeps those that were made."""

    def __init__(self, page: "AssessPage") -> None:
        super().__init__()
        set_role(self, "window")
        self.setAccessibleName(translate("Assess", "Sign off all that are complete"))
        self._page = page
        self._left_out: set[bytes] = set()
        self.judged: list[Judged] = []
        self.model = RowsModel(
            (
                tick_column(self._is_ticked, lambda row: bool(row["is_ready"]), share=5),
                Column("learner", translate("Assess", "Learner"), share=26),
                Column("task", translate("Assess", "Task"), share=22, muted=True),
                Column("score", translate("Assess", "Points"), number=True, share=14),
                Column("outcome", translate("Assess", "Outcome"), share=22),
                Column("state", translate("Assess", "Standing"), share=24, chip=lambda row: str(row["kind"])),
            ),
            self,
        )
        self.table = Table(self.model, translate("Assess", "Whose marks are signed off"))
        Ticks(self.table).toggled.connect(self._toggle)
        KeepsArrows(self.table)
        self.words = text(wrap=True)
        self.sign = primary("", self._sign)
        self._lay_out()

    def _lay_out(self) -> None:
        unit = theme().unit
        nothing = Empty(
            translate("Assess", "Nothing waits for your sign-off"),
            translate("Assess", "What you have begun to judge stands here, and what each one still lacks."),
            button(translate("Assess", "Back to marking"), self._leave),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(nothing)
        self._foot = QFrame()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(2 * unit)
        foot.addStretch(1)
        foot.addWidget(button(translate("Assess", "Back to marking"), self._leave))
        foot.addWidget(self.sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * unit, 5 * unit, 5 * unit, 5 * unit)
        column.setSpacing(4 * unit)
        column.addWidget(self.words)
        column.addWidget(self._stack, 1)
        column.addWidget(self._foot)

    def _leave(self) -> None:
        self._page.more.leave_panel()

    def begin(self) -> None:
        """Read whom it concerns: of the task that the queue shows, or of all."""
        person, task = self._page.frame.person, self._page.queue.chosen_task
        assert person is not None
        me = person.id

        def found(judged: list[Judged]) -> None:
            self._show(judged)
            (self.sign if self.sign.isEnabled() else self.table).setFocus()

        self._left_out.clear()
        self._page.line.read(lambda workspace: _judged(workspace, me, task), found, owner=self)

    def refresh(self) -> None:
        """Marks or evidence have changed."""
        person, task = self._page.frame.person, self._page.queue.chosen_task
        if person is not None:
            me = person.id
            self._page.line.read(lambda workspace: _judged(workspace, me, task), self._show, owner=self)

    def _show(self, judged: list[Judged]) -> None:
        self.judged = sorted(judged, key=lambda one: one.lack is not Lack.NOTHING)
        self.model.put([_row(one) for one in self.judged])
        self._stack.setCurrentIndex(0 if judged else 1)
        self._foot.setVisible(bool(judged))
        self._say()

    def _is_ticked(self, row: Row) -> bool:
        return bool(row["is_ready"]) and row["submission"] not in self._left_out

    def _toggle(self, row: Row) -> None:
        if row["is_ready"]:
            self._left_out ^= {row["submission"]}
            self._say()

    @property
    def wanted(self) -> list[bytes]:
        """The submissions that are ticked, as they came in."""
        ready = [one.submission for one in self.judged if one.lack is Lack.NOTHING]
        return [one for one in ready if one not in self._left_out]

    def _say(self) -> None:
        count = len(self.wanted)
        waiting = sum(one.lack is not Lack.NOTHING for one in self.judged)
        parts = [
            translate("Assess", "Your marks, with the evidence and the rubric as they are now, under your own key."),
            translate("Assess", "A sign-off can be taken back, with a reason, until it is decided on."),
            plural("Assess", "%n is not complete yet.", "%n are not complete yet.", waiting) if waiting else "",
        ]
        self.words.setText(" ".join(one for one in parts if one))
        self.words.setVisible(bool(self.judged))
        rename(self.sign, plural("Assess", "Sign off %n submission", "Sign off %n submissions", count))
        self.sign.setEnabled(bool(count))

    def _sign(self) -> None:
        wanted = self.wanted
        self.sign.setEnabled(False)

        def work(desk: "Desk", progress: "Progress") -> "SignedMany":
            from credesk.desk.signing_off import sign_these

            return sign_these(desk, wanted, progress)

        self._page.line.job(
            translate("Assess", "Signing off"), work, self._signed, self._page.frame.trouble,
            kept=translate("Assess", "What is signed off already stays signed off."), changes=SIGNED, owner=self,
        )  # fmt: skip

    def _signed(self, done: "SignedMany") -> None:
        words = plural("Assess", "%n submission is signed off.", "%n submissions are signed off.", len(done.signed))
        if done.stopped:
            words = f"{words} {translate('Assess', 'Stopped; the others wait as before.')}"
        told = [f"{isolated(number)}: {why}" for number, why in done.refused[:MOST_TOLD]]
        self._page.frame.notice(words, " ".join(told), "look" if told or done.stopped else "good")
        self.refresh()


def _judged(workspace: "Workspace", person: bytes, task: bytes | None) -> list[Judged]:
    from credesk.desk.signing_off import judged_by

    return judged_by(workspace, person, task)


def _row(one: Judged) -> Row:
    from credesk.desk.marking_view import Points

    reckoned = one.score
    words, kind = _lack_words(one)
    return {
        "submission": one.submission,
        "is_ready": one.lack is Lack.NOTHING,
        "learner": one.learner,
        "task": one.task,
        "score": isolated(score_words(Points(reckoned.points, reckoned.of))) if reckoned is not None else "",
        "outcome": outcome_words({"outcome": int(reckoned.outcome) if reckoned is not None else None}),
        "state": words,
        "kind": kind,
    }


def _lack_words(one: Judged) -> tuple[str, str]:
    if one.lack is Lack.MARKS:
        return plural("Assess", "%n criterion left", "%n criteria left", one.left), "neutral"
    return {
        Lack.NOTHING: (translate("Assess", "Complete"), "good"),
        Lack.EVIDENCE: (translate("Assess", "No evidence"), "look"),
        Lack.APPLICABLE: (translate("Assess", "Nothing applies"), "look"),
    }[one.lack]
