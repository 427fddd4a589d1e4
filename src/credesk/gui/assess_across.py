"""Going through the queue in a chosen order, and by criterion: which portfolio waits next, and at which criterion."""

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject

from credesk.domain.orders import Way

if TYPE_CHECKING:
    from credesk.desk.orders import MarkingOrder
    from credesk.desk.session import Desk
    from credesk.domain.assessment import Mark
    from credesk.gui.assess_going import GoingPage

Judged: TypeAlias = dict[bytes, set[bytes]]
"""Submissions that this person has judged, by criterion."""


class Across(QObject):
    """Knows the order of the queue, and by criterion what is judged already."""

    def __init__(self, page: "GoingPage") -> None:
        super().__init__(page)
        self._page = page
        self.way = Way.PORTFOLIO
        self._judged: Judged = {}
        page.queue.order.chosen.connect(self._choose)
        page.sheet.marked.connect(self._marked)

    def put(self, order: "MarkingOrder", judged: Judged) -> None:
        """How the queue stands now."""
        self.way, self._judged = order.way, judged
        self._page.queue.order.show_order(order)

    def _choose(self) -> None:
        """Another order or way: kept, and the queue is read anew; the person stays where they are."""
        (sorting, way), task = self._page.queue.order.wanted, self._page.queue.chosen_task

        def work(desk: "Desk") -> None:
            from credesk.desk.orders import choose_order

            choose_order(desk, task, sorting, way)

        page = self._page
        page.rubric.save_comment()
        page.line.ask(work, lambda _none: page.refresh(), page.frame.trouble, owner=self)
        page.setFocus()

    def _marked(self, mark: "Mark") -> None:
        view = self._page.sheet.view
        if view is None:
            return
        judged = self._judged.setdefault(mark.criterion, set())
        if mark.level is not None or mark.not_applicable:
            judged.add(view.submission)
        else:
            judged.discard(view.submission)

    def stay(self) -> None:
        """By criterion the next learner is opened at the criterion that the person is at."""
        box = self._page.rubric.box
        if self.way is Way.CRITERION and box is not None:
            self._page.stay_at(box.criterion.id)

    def next(self, here: int, *, back: bool) -> tuple[int, bytes | None]:
        """(place in the queue, criterion) of what waits next; -1 where nothing does, None for the first criterion."""
        model, box = self._page.queue.model, self._page.rubric.box
        if self.way is Way.PORTFOLIO or box is None:
            return model.next_to_mark(here, back=back), None
        n = self._beyond(here, box.criterion.id, back=back)
        if n >= 0:
            return n, box.criterion.id
        return self._other_criterion(back=back)

    def _beyond(self, here: int, criterion: bytes, *, back: bool) -> int:
        """The next place of this criterion up to the end of the queue; -1 where there is none."""
        places, judged = self._page.queue.model.places, self._judged.get(criterion, set())
        order = range(here - 1, -1, -1) if back else range(here + 1, len(places))
        return next((n for n in order if places[n].is_to_mark and places[n].submission not in judged), -1)

    def _other_criterion(self, *, back: bool) -> tuple[int, bytes | None]:
        """The criteria after this one from the first learner on, round to this one again."""
        model, rubric = self._page.queue.model, self._page.rubric
        ids = [one.criterion.id for one in rubric.boxes]
        step, edge = (-1, len(model.places)) if back else (1, -1)
        for n in range(1, len(ids) + 1):
            criterion = ids[(rubric.current + step * n) % len(ids)]
            place = self._beyond(edge, criterion, back=back)
            if place >= 0:
                return place, criterion
        # Every criterion here is judged: what still waits waits for a sign-off, or for another rubric.
        here = self._page.sheet.view
        place = model.number_of(here.submission) if here is not None else -1
        return model.next_to_mark(place, back=back), None
