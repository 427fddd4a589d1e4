"""Flags on the marking screen: F sets one or takes it away, Shift+F goes to the next that is flagged."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from credesk.gui.parts.chips import Chip
from credesk.gui.words import translate

if TYPE_CHECKING:
    from credesk.desk.session import Desk, Workspace
    from credesk.gui.assess import AssessPage


class Flags(QObject):
    """Knows what this person flagged. A flag is shown when it is on disk."""

    def __init__(self, page: "AssessPage") -> None:
        super().__init__(page)
        self._page = page
        self._flagged: frozenset[bytes] = frozenset()
        self.chip = Chip("", "look")
        page.beside.addWidget(self.chip)
        page.add_key("F", self.toggle, translate("Assess", "flag"), hint=False)
        page.add_key("Shift+F", self.next, translate("Assess", "next that is flagged"), hint=False)

    def read(self) -> None:
        """Read anew what is flagged."""
        person = self._page.frame.person
        if person is None:
            return
        me = person.id

        def work(workspace: "Workspace") -> frozenset[bytes]:
            from credesk.desk.flags import flagged

            return flagged(workspace, me)

        self._page.line.read(work, self._came, owner=self)

    def _came(self, found: frozenset[bytes]) -> None:
        self._flagged = found
        self.show()

    def show(self) -> None:
        """Say whether the open submission is flagged."""
        view = self._page.sheet.view
        is_flagged = view is not None and view.submission in self._flagged and self._page.workplace.panel is None
        self.chip.say(translate("Assess", "Flagged") if is_flagged else "", "look")

    def toggle(self) -> None:
        """Flag the open submission, or take the flag away."""
        if self._page.frame.person is not None and self._page.workplace.panel is None:
            self._page.sheet.act(self._toggle)

    def _toggle(self) -> None:
        view = self._page.sheet.view
        if view is None:
            return
        submission, on = view.submission, view.submission not in self._flagged
        # The next press means the opposite, even before this one is on disk.
        self._flagged = self._flagged ^ {submission}

        def work(desk: "Desk") -> frozenset[bytes]:
            from credesk.desk.flags import flag, flagged

            flag(desk, submission, on=on)
            return flagged(desk.workspace, desk.person)

        def done(found: frozenset[bytes]) -> None:
            self._came(found)
            self._page.queue.model.look_again(submission)

        self._page.line.ask(work, done, self._page.frame.trouble, changes=("marks",), owner=self)

    def next(self) -> None:
        """Open the next flagged submission of this queue, from the beginning again after the end."""
        page = self._page
        places, view = page.queue.model.places, page.sheet.view
        here = page.queue.model.number_of(view.submission) if view is not None else -1
        order = [(here + n) % len(places) for n in range(1, len(places) + 1)] if places else []
        wanted = next((places[n].submission for n in order if places[n].submission in self._flagged), None)
        if wanted is None:
            page.frame.notice(translate("Assess", "Nothing in this queue is flagged."))
        elif view is None or wanted != view.submission:
            page.sheet.act(lambda: page.look_at(wanted, None))
