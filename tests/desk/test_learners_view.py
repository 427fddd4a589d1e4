from pathlib import Path

import pytest

from credesk.desk.learners import add_learner, take_roster
from credesk.desk.learners_view import Finder, RosterAct, paper_name, preview_roster, record_of
from credesk.intake.errors import ColumnsUnclear
from tests.terminal.cohort import FATIMA, FIXTURES, GRACE, signed_in
from tests.terminal.conftest import built, clock, copied, founded, issued, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "founded", "issued", "true_clock"]


def test_a_learner_is_found_without_accents_and_shown_with_what_they_have(issued: Sitting) -> None:
    with signed_in(issued.folder) as desk:
        finder = Finder()
        add_learner(desk, {"name": "Núria López García"})
        assert [row["name"] for row in finder.find(desk.workspace, "lopez")] == ["Núria López García"]
        found = finder.find(desk.workspace, "wanjiru")[0]
        record = record_of(desk.workspace, found["id"])
        assert record.learner.name == GRACE
        assert [(one.task, one.attempt, one.state) for one in record.submissions] == [("Portfolio", 1, 2)]
        assert [(one.achievement, one.in_force) for one in record.credentials] == [("Solar PV Installer", True)]


def test_what_paper_will_show() -> None:
    assert paper_name("", "Grace  Mwangi").name == "Grace Mwangi"
    assert paper_name(" G. Mwangi", "Grace").name == "G. Mwangi"
    assert "invisible" in paper_name("Grace\u200b", "").trouble
    assert paper_name("", "").trouble


def test_a_roster_is_compared_before_it_is_taken(founded: Sitting) -> None:
    file = founded.papers / "roster.csv"
    file.write_text(
        "number,name,cohort,birth date\n1,Amina,A,2001-01-01\n2,Brian,A,never\n3,Carol,B,\n1,Other,,\n,,,\n"
    )
    with signed_in(founded.folder) as desk:
        for number, name, cohort in (("2", "Brian", "B"), ("3", "Carol", "B")):
            add_learner(desk, {"number": number, "name": name, "cohort": cohort})
        seen = preview_roster(desk.workspace, file)
        acts = {(one.act, one.number): one for one in seen.effects if one.number}
        assert (RosterAct.ADD, "1") in acts
        assert acts[RosterAct.CHANGE, "2"].fields == (("cohort", "B", "A"),)
        assert (RosterAct.SAME, "3") in acts
        assert [one.act for one in seen.effects][:2] == [RosterAct.LEFT_OUT, RosterAct.REMARK]
        taken = take_roster(desk, seen.roster)
        assert (len(taken.added), len(taken.changed), taken.unchanged) == (1, 1, 1)


def test_two_of_one_name_are_held_back_for_a_person(founded: Sitting) -> None:
    file = founded.papers / "roster.csv"
    file.write_text("name,cohort\nGrace,A\n")
    with signed_in(founded.folder) as desk:
        for number in "12":
            add_learner(desk, {"number": number, "name": "Grace"})
        seen = preview_roster(desk.workspace, file)
        assert [(one.act, "2 learners" in one.reason) for one in seen.effects] == [(RosterAct.HELD_BACK, True)]
        assert take_roster(desk, seen.roster).held_back == ((2, seen.effects[0].reason),)


def test_an_arabic_roster_says_that_its_encoding_was_guessed(founded: Sitting) -> None:
    file: Path = FIXTURES / "rosters" / "windows1256_arabic.csv"
    with signed_in(founded.folder) as desk:
        seen = preview_roster(desk.workspace, file)
        assert (seen.roster.encoding, seen.roster.guessed) == ("cp1256", True)
        assert FATIMA in [one.name for one in seen.effects]
        with pytest.raises(ColumnsUnclear):
            preview_roster(desk.workspace, file, "cp1252")
