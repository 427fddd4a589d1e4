"""The order in which a person marks a task, and the way through it: chosen by that person, kept in the journal."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from credesk.desk.records import LIVE_SUBMISSIONS
from credesk.desk.session import Desk
from credesk.desk.tasks import TaskName, TaskNames
from credesk.domain.errors import BadInput
from credesk.domain.ids import Id, derived_id
from credesk.domain.orders import SEED_BYTES, Sorting, Way, in_random_order
from credesk.domain.sentences import sentence
from credesk.domain.texts import folded
from credesk.workspace.journal.kinds import MARKING_ORDER
from credesk.workspace.store import Workspace


@dataclass(frozen=True, slots=True)
class MarkingOrder:
    """How somebody goes through a task. ``seed`` is that of the random order, b"" while there was none."""

    sorting: Sorting = Sorting.ARRIVAL
    way: Way = Way.PORTFOLIO
    seed: bytes = b""


def order_id(person: Id, task: Id | None) -> Id:
    """The one order of a person for a task, or for all tasks together (None)."""
    return derived_id(b"credesk-marking-order" + person + (task or b""))


def order_of(workspace: Workspace, person: Id | None, task: Id | None) -> MarkingOrder:
    """What this person chose; by arrival, a portfolio at a time, where nothing was."""
    row = workspace.row("SELECT * FROM marking_orders WHERE id = ?", (order_id(person, task),)) if person else None
    if row is None:
        return MarkingOrder()
    known = {one.value for one in Sorting}, {one.value for one in Way}
    # A later version may know more of them; here they are what is usual.
    sorting = Sorting(row["sorting"]) if row["sorting"] in known[0] else Sorting.ARRIVAL
    way = Way(row["way"]) if row["way"] in known[1] else Way.PORTFOLIO
    return MarkingOrder(sorting, way, bytes(row["seed"] or b""))


def choose_order(desk: Desk, task: Id | None, sorting: Sorting, way: Way) -> MarkingOrder:
    """Keep how this person goes through a task. A random order is drawn once and stays."""
    before = order_of(desk.workspace, desk.person, task)
    seed = before.seed
    if sorting is Sorting.RANDOM and not seed:
        seed = desk.circumstances.randomness(SEED_BYTES)
    wanted = MarkingOrder(sorting, way, seed)
    if wanted != before:
        values = {"person": desk.person, "task": task, "sorting": sorting.value, "way": way.value, "seed": seed}
        with desk.act() as act:
            act.write(MARKING_ORDER, order_id(desk.person, task), values)
    return wanted


def in_order(workspace: Workspace, submissions: Sequence[Id], order: MarkingOrder) -> list[Id]:
    """Submissions, given as they came in, in an order; of one name those stay as they came in."""
    if order.sorting is Sorting.RANDOM:
        return in_random_order(submissions, order.seed)
    if order.sorting is Sorting.ARRIVAL:
        return list(submissions)
    sql = f"SELECT s.id, l.name FROM ({LIVE_SUBMISSIONS}) AS s JOIN learners AS l ON l.id = s.learner"
    names = {row["id"]: folded(row["name"] or "") for row in workspace.rows(sql)}
    return sorted(submissions, key=lambda one: names.get(one, ""))


def judged_criteria(workspace: Workspace, person: Id) -> dict[Id, set[Id]]:
    """Which submissions this person has judged, by criterion: a level, or not applicable."""
    found: dict[Id, set[Id]] = defaultdict(set)
    for row in workspace.rows(
        "SELECT m.criterion, a.submission FROM assessments AS a JOIN marks AS m ON m.assessment = a.id"
        " WHERE a.assessor = ? AND (m.level IS NOT NULL OR m.not_applicable)",
        (person,),
    ):
        found[bytes(row["criterion"])].add(bytes(row["submission"]))
    return dict(found)


def ordered_queue(
    desk: Desk, task_title: str | None = None, by: str | None = None, way: str | None = None
) -> tuple[MarkingOrder, list[dict[str, str]]]:
    """What waits to be marked, of a task or of all, in this person's order; with ``by`` or ``way`` in another one.

    Rows are {number, learner, task}. Raises BadInput where no one task has this title.
    """
    from credesk.desk.marking_view import queue

    workspace, names = desk.workspace, TaskNames(desk.workspace)
    task = _only(names.called(task_title)) if task_title is not None else None
    order = order_of(workspace, desk.person, task)
    if by is not None or way is not None:
        order = choose_order(desk, task, Sorting(by or order.sorting.value), Way(way or order.way.value))
    places = queue(workspace, to_mark=True, task=task, order=order).places
    sql = f"SELECT s.id, s.task, l.name, l.number FROM ({LIVE_SUBMISSIONS}) AS s JOIN learners AS l ON l.id = s.learner"
    rows = {bytes(row["id"]): row for row in workspace.rows(sql)}
    shown = {one.task: one.title for one in queue(workspace, to_mark=False).tasks}
    found = [rows[place.submission] for place in places]
    return order, [
        {"number": row["number"] or "", "learner": row["name"] or "", "task": shown[row["task"]]} for row in found
    ]


def _only(found: Sequence[TaskName]) -> Id:
    if len(found) != 1:
        raise BadInput(
            "Which task?", sentence("Name one as it stands here: {names}.", names=", ".join(one.shown for one in found))
        )
    return found[0].task
