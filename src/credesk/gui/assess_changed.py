"""A rubric changed while people mark: which marks need another look, why, and carrying them over by hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame

from credesk.gui.assess_bar import bar_row
from credesk.gui.parts.buttons import button, rename
from credesk.gui.parts.chips import Chip
from credesk.gui.parts.labels import Elided
from credesk.gui.rubric_words import looks_words, taken_away_words
from credesk.gui.theme import set_role, theme
from credesk.gui.words import number, plural, translate

if TYPE_CHECKING:
    from credesk.desk.rubric_changes import Affected, Carried
    from credesk.desk.session import Desk, Workspace
    from credesk.gui.assess import AssessPage

CARRIED = ("marks", "submissions")


class ChangedBar(QFrame):
    """Under the top bar while marks of this person stand by an older version than counts now."""

    def __init__(self, changed: "Changed") -> None:
        super().__init__()
        set_role(self, "bar")
        self.setAccessibleName(translate("Assess", "The rubric changed"))
        self.count, self.why = Chip(""), Elided()
        self.next = button(translate("Assess", "Next to look at"), changed.next, hint="L")
        self.carry = button("", changed.carry_this, hint="K")
        self.many = button(translate("Assess", "Carry over…"), changed.open_panel, hint="V")
        row = bar_row(self)
        row.setSpacing(2 * theme().unit)
        row.addWidget(self.count)
        row.addWidget(self.why, 1)
        for one in (self.carry, self.next, self.many):
            row.addWidget(one)
        self.hide()


class Changed(QObject):
    """Knows this person's marks by older versions; ``every`` is in the order in which they came in."""

    def __init__(self, page: "AssessPage") -> None:
        super().__init__(page)
        self._page = page
        self.every: tuple[Affected, ...] = ()
        self.bar = ChangedBar(self)
        page.add_key("L", self.next, translate("Assess", "next that the changed rubric concerns"), hint=False)
        page.add_key("K", self.carry_this, translate("Assess", "carry over to the newer rubric"), hint=False)
        page.add_key("V", self.open_panel, translate("Assess", "carry many over"), hint=False)

    def read(self) -> None:
        """Read anew which marks stand by an older version."""
        person = self._page.frame.person
        if person is None:
            return
        me = person.id

        def work(workspace: "Workspace") -> "list[Affected]":
            from credesk.desk.rubric_changes import to_carry

            return to_carry(workspace, me)

        self._page.line.read(work, self._came, owner=self)

    def _came(self, found: "list[Affected]") -> None:
        self.every = tuple(found)
        self.show()

    @property
    def here(self) -> "Affected | None":
        """The open submission, where its marks stand by an older version."""
        view = self._page.sheet.view
        return next((one for one in self.every if view is not None and one.submission == view.submission), None)

    @property
    def to_look(self) -> "list[Affected]":
        """Finished marks that need another look."""
        return [one for one in self.every if one.is_finished and one.needs_look]

    def show(self) -> None:
        """Say how many there are, and what it is with the learner who is open."""
        bar, here, waiting = self.bar, self.here, self.to_look
        left = plural("Assess", "%n to look at again", "%n to look at again", len(waiting))
        bar.count.say(left if waiting else translate("Assess", "Rubric changed"), "look" if waiting else "neutral")
        bar.why.setText(self._why(here))
        rename(bar.carry, self._carry_words(here))
        bar.carry.setVisible(here is not None)
        bar.next.setVisible(any(one is not here for one in waiting))
        bar.setVisible(bool(self.every) and self._page.workplace.panel is None)

    def _why(self, here: "Affected | None") -> str:
        if here is None:
            return plural(
                "Assess",
                "Marks for %n submission stand by an older version of their rubric.",
                "Marks for %n submissions stand by an older version of their rubric.",
                len(self.every),
            )
        comparison = here.comparison
        versions = translate(
            "Assess", "marked by version {old}, version {new} counts now", old=number(comparison.old.number),
            new=number(comparison.new.number),
        )  # fmt: skip
        parts = (looks_words(comparison, here.looks, self._page.language), taken_away_words(here.taken_away))
        return " · ".join(one for one in (*parts, versions) if one)

    def _carry_words(self, here: "Affected | None") -> str:
        if here is not None and here.sign_off is not None:
            return translate("Assess", "Take back and carry over")
        return translate("Assess", "Carry over")

    def next(self) -> None:
        """Open the next finished submission that needs another look, at the first criterion that does."""
        waiting, here = self.to_look, self.here
        if not waiting or self._page.workplace.panel is not None:
            if not self.every:
                self._page.frame.notice(translate("Assess", "All your marks stand by the newest version."))
            return
        place = waiting.index(here) + 1 if here in waiting else self._after_here(waiting)
        one = waiting[place % len(waiting)]
        criteria = {criterion.id for criterion in one.comparison.old.criteria}
        first = next((look.criterion for look in one.looks if look.is_needed and look.criterion in criteria), None)
        self._page.sheet.act(lambda: self._page.look_at(one.submission, first))

    def _after_here(self, waiting: "list[Affected]") -> int:
        model, view = self._page.queue.model, self._page.sheet.view
        here = model.number_of(view.submission) if view is not None else -1
        return next((n for n, one in enumerate(waiting) if model.number_of(one.submission) > here), 0)

    def carry_this(self) -> None:
        """Carry the open submission's marks over; no level is chosen for anybody."""
        page = self._page
        if self.here is None or page.workplace.panel is not None:
            return
        page.rubric.save_comment()
        page.sheet.act(self._carry_open)

    def _carry_open(self) -> None:
        here = self.here
        if here is None:
            return
        wanted, reason = here.submission, reason_words(here.comparison.new.number)

        def work(desk: "Desk") -> "Carried":
            from credesk.desk.rubric_changes import carry_over

            return carry_over(desk, [wanted], reason)

        self._page.line.ask(work, self._carried, self._page.frame.trouble, changes=CARRIED, owner=self)

    def _carried(self, done: "Carried") -> None:
        self._page.frame.notice(*carried_words(done))
        self.read()
        self._page.setFocus()

    def open_panel(self) -> None:
        """All of them, with a preview, to carry over together."""
        if self._page.frame.person is not None:
            self._page.more.open_carry_over()


def reason_words(version: int) -> str:
    """Why a sign-off is taken back, as it is recorded."""
    return translate("Assess", "The rubric has a newer version, {version}.", version=version)


def carried_words(done: "Carried") -> tuple[str, str, str]:
    """(words, hint, kind) of what was done."""
    words = plural("Assess", "%n submission was carried over.", "%n submissions were carried over.", len(done.done))
    parts = [taken_away_words(done.taken_away)]
    if done.taken_back:
        parts.append(plural("Assess", "%n sign-off was taken back", "%n sign-offs were taken back", done.taken_back))
    parts += [why for _, why in done.refused[:1]]
    if done.stopped:
        parts.append(translate("Assess", "Stopped; the others stand as before"))
    told = ". ".join(one.rstrip(".") for one in parts if one)
    return words, f"{told}." if told else "", "look" if done.refused or done.stopped else "good"
