"""What waits for whom, at every step of the journey, beside the plain lists."""

from credesk.desk import listing, queues
from credesk.desk.assess import Assessing
from credesk.desk.places import Places
from credesk.desk.session import find_person, look_again, looking
from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, PETER, signed_in
from tests.terminal.conftest import built, clock, copied, decided, founded, issued, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "decided", "founded", "issued", "taken_in", "true_clock"]


def home_of(sitting: Sitting, person: str = ASSESSOR) -> queues.Home:
    with looking(Places(sitting.folder)) as workspace:
        return queues.home(workspace, find_person(workspace, person))


def test_nothing_came_in_yet(founded: Sitting) -> None:
    home = home_of(founded)
    assert home.go_on is None
    assert home.queues == queues.Queues(0, 0, 0, 0, 0)
    assert [(row.title, row.received) for row in home.programmes] == [("Solar PV Installer", 0)]
    assert not home.has_learners


def test_everything_is_to_mark_and_the_first_one_is_where_to_begin(taken_in: Sitting) -> None:
    home = home_of(taken_in)
    assert home.queues.to_mark == 4
    assert home.go_on is not None
    assert home.go_on.stopped_ms is None
    assert home.programmes[0].to_mark == 4


def test_going_on_leads_to_the_newest_assessment_that_is_not_signed_off(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        for name in (GRACE, PETER):
            sql = "SELECT s.id FROM submissions AS s JOIN learners AS l ON l.id = s.learner WHERE l.name = ?"
            assessing = Assessing(desk, desk.workspace.rows(sql, (name,))[0]["id"])
            for criterion in assessing.rubric.criteria[: 2 if name == GRACE else 1]:
                assessing.give_level(criterion.id, criterion.levels[1].id)
            if name == GRACE:
                assessing.sign_off()
    home = home_of(taken_in)
    assert home.go_on is not None
    assert (home.go_on.learner, home.go_on.marked, home.go_on.criteria) == (PETER, 1, 2)
    assert home.go_on.stopped_ms is not None
    assert (home.queues.to_mark, home.queues.to_decide) == (3, 1)
    other = home_of(taken_in, HEAD)
    assert other.go_on is not None
    assert other.go_on.stopped_ms is None


def test_numbers_that_were_read_are_read_anew_after_a_write_here(taken_in: Sitting) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        assert queues.home(desk.workspace, desk.person).queues.to_mark == 4
        submission = desk.workspace.rows("SELECT id FROM submissions")[0]["id"]
        assessing = Assessing(desk, submission)
        for criterion in assessing.rubric.criteria:
            assessing.give_level(criterion.id, criterion.levels[1].id)
        assessing.sign_off()
        home = queues.home(desk.workspace, desk.person)
        assert (home.queues.to_mark, home.queues.to_decide, home.programmes[0].marked) == (3, 1, 1)
        assert queues.count_to_mark(desk.workspace) == 3


def test_numbers_that_were_read_are_read_anew_after_a_write_by_another_program(taken_in: Sitting) -> None:
    with looking(Places(taken_in.folder)) as workspace:
        assert queues.queues(workspace).to_mark == queues.count_to_mark(workspace) == 4
        assert queues.go_on(workspace, find_person(workspace, ASSESSOR)) is not None
        taken_in.do("take-in", "--undo", taken_in.listed("take-ins")[0]["id"], person=ASSESSOR)
        look_again(workspace)
        assert queues.queues(workspace).to_mark == queues.count_to_mark(workspace) == 0
        assert queues.go_on(workspace, find_person(workspace, ASSESSOR)) is None


def test_what_is_looked_at_ahead_is_not_read_again(taken_in: Sitting) -> None:
    with looking(Places(taken_in.folder)) as workspace:
        queues.look_ahead(workspace)
        asked: list[str] = []
        workspace.connection.set_trace_callback(asked.append)
        assert queues.home(workspace, None).queues.to_mark == 4
        assert not [sql for sql in asked if "submissions" in sql]


def test_decided_learners_wait_to_be_issued(decided: Sitting) -> None:
    home = home_of(decided)
    assert (home.queues.to_mark, home.queues.to_decide, home.queues.to_issue) == (0, 0, 3)
    with looking(Places(decided.folder)) as workspace:
        ready = [row for row in listing.awards(workspace) if row["state"] == "ready"]
    assert len(ready) == 3


def test_a_withdrawn_credential_is_no_longer_out(issued: Sitting) -> None:
    assert home_of(issued).programmes[0].issued == 3
    issued.do("revoke", GRACE, "--reason", "Another's portfolio")
    home = home_of(issued)
    assert home.programmes[0].issued == 2
    with looking(Places(issued.folder)) as workspace:
        ready = [row for row in listing.awards(workspace) if row["state"] == "ready"]
    assert home.queues.to_issue == len(ready) == 0


def test_a_take_in_that_was_undone_waits_no_longer(taken_in: Sitting) -> None:
    taken_in.do("take-in", "--undo", taken_in.listed("take-ins")[0]["id"], person=ASSESSOR)
    assert home_of(taken_in).queues.to_mark == 0
