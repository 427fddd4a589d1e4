"""The order of the queue: chosen by a person for a task, stored, the same at the next start."""

import pytest

from credesk.desk.marking_view import queue
from credesk.desk.orders import MarkingOrder, choose_order, in_order, judged_criteria, order_of, ordered_queue
from credesk.domain.errors import BadInput
from credesk.domain.orders import Sorting, Way
from tests.desk.test_rubric_changes import give
from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, LEARNERS, PETER, SAFETY, TASK, signed_in
from tests.terminal.conftest import built, clock, copied, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "taken_in", "true_clock"]


def test_a_random_order_is_drawn_once_and_kept(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assert order_of(desk.workspace, desk.person, None) == MarkingOrder()
        first = choose_order(desk, None, Sorting.RANDOM, Way.CRITERION)
        ids = [one.submission for one in queue(desk.workspace, to_mark=True).places]
        drawn = in_order(desk.workspace, ids, first)
        assert sorted(drawn) == sorted(ids)
        choose_order(desk, None, Sorting.NAME, Way.PORTFOLIO)
        before = taken_in.journal()
        choose_order(desk, None, Sorting.NAME, Way.PORTFOLIO)
        assert taken_in.journal() == before, "what is chosen already is not written"
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assert order_of(desk.workspace, desk.person, None).sorting is Sorting.NAME
        again = choose_order(desk, None, Sorting.RANDOM, Way.CRITERION)
        assert again == first
        found = queue(desk.workspace, to_mark=True, order=again)
        assert [one.submission for one in found.places] == drawn
    with signed_in(taken_in.folder, HEAD) as desk:
        assert order_of(desk.workspace, desk.person, None) == MarkingOrder(), "another person's is their own"
        task = found.tasks[0].task
        assert choose_order(desk, task, Sorting.RANDOM, Way.PORTFOLIO).seed != first.seed
        assert order_of(desk.workspace, desk.person, None) == MarkingOrder(), "and so is another task's"


def test_by_name_without_case_and_accents(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        order, rows = ordered_queue(desk, TASK, by="name")
        assert order.way is Way.PORTFOLIO
        assert [row["learner"] for row in rows] == sorted(LEARNERS)
        with pytest.raises(BadInput):
            ordered_queue(desk, "No such task")


def test_what_is_judged_is_known_by_criterion(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        grace, peter = give(desk, GRACE, "Alone", "Good"), give(desk, PETER, "Alone")
        judged = judged_criteria(desk.workspace, desk.person)
        safety, quality = (one.id for one in grace.rubric.criteria)
        assert judged[safety] == {grace.submission["id"], peter.submission["id"]}
        assert judged[quality] == {grace.submission["id"]}
        peter.set_not_applicable(quality)
        assert len(judged_criteria(desk.workspace, desk.person)[quality]) == 2
        assert grace.rubric.criteria[0].title.text() == SAFETY


def test_a_value_of_a_later_version_is_what_is_usual(taken_in: Sitting) -> None:
    from tests.desk.test_rubric_changes import edited

    with signed_in(taken_in.folder, ASSESSOR) as desk:
        choose_order(desk, None, Sorting.NAME, Way.CRITERION)
    edited(taken_in, "UPDATE marking_orders SET sorting = 'moon', way = 'both'")
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assert order_of(desk.workspace, desk.person, None) == MarkingOrder()


def test_at_the_terminal(taken_in: Sitting) -> None:
    said = taken_in.do("marks", "order", "--by", "random", "--way", "criterion", "--json", person=ASSESSOR).said
    assert (said["by"], said["way"], len(said["submissions"])) == ("random", "criterion", len(LEARNERS))
    again = taken_in.do("marks", "order", "--json", person=ASSESSOR).said
    assert again == said
    assert taken_in.do("marks", "order", "--by", "name", person=ASSESSOR).out.startswith("By name, a criterion")
