"""At the terminal: a rubric is edited while people mark; each assessor carries their own marks over."""

from tests.terminal.cohort import ASSESSOR, CODE, GRACE, JOSEPH, QUALITY, RUBRIC, SAFETY
from tests.terminal.sitting import Sitting

POOR = '{ title = "Poor", points = 0 }'
EDITED = RUBRIC.replace(POOR, f'{POOR}, {{ title = "Nearly", points = 2 }}')


def judged(sitting: Sitting) -> None:
    for who, levels in ((GRACE, ("Alone", "Excellent")), (JOSEPH, ("Alone", "Good"))):
        for criterion, level in zip((SAFETY, QUALITY), levels, strict=True):
            sitting.do("marks", "give", who, criterion, level, person=ASSESSOR)
    sitting.do("sign-off", JOSEPH, person=ASSESSOR)


def test_edit_look_and_carry_over(taken_in: Sitting) -> None:
    judged(taken_in)
    file = taken_in.paper("edited.toml", EDITED)
    before = taken_in.journal()
    looked = taken_in.do("rubric", "edit", "rubric", file, "--dry-run", "--json").said
    assert (looked["grade"], looked["to_look"], looked["untouched"], looked["published"]) == (2, 1, 1, False)
    assert taken_in.journal() == before
    said = taken_in.do("rubric", "edit", "rubric", file).out
    assert f"{QUALITY}: new level, Nearly (2)" in said
    assert f"({CODE}): version 2." in said
    assert "1 finished need another look, 1 do not." in said
    listed = taken_in.do("rubric", "look", "--json", person=ASSESSOR).said
    assert {row["learner"]: (row["state"], row["needs_look"]) for row in listed} == {
        GRACE: ("complete", "no"), JOSEPH: ("signed off", "yes"),
    }  # fmt: skip
    done = taken_in.do("rubric", "carry-over", "--unaffected", "--json", person=ASSESSOR).said
    assert (len(done["carried"]), done["taken_back"]) == (1, 0)
    taken_in.do("rubric", "carry-over", JOSEPH, "--reason", "a level more", person=ASSESSOR)
    assert taken_in.one("SELECT count(*) FROM carried_over") == 2
    assert taken_in.do("rubric", "look", person=ASSESSOR).out.startswith("All your marks stand by")
    taken_in.do("sign-off", JOSEPH, person=ASSESSOR)
    assert taken_in.is_whole()


def test_two_versions_are_compared(taken_in: Sitting) -> None:
    taken_in.refuses("rubric", "compare", "rubric", saying="no other version", person=None)
    taken_in.refuses("rubric", "compare", "none", saying="There is no rubric", person=None)
    taken_in.do("rubric", "edit", "rubric", taken_in.paper("edited.toml", EDITED))
    said = taken_in.do("rubric", "compare", "rubric", "--json", person=None).said
    assert (said["old"], said["new"], said["grade"]) == (1, 2, 2)
    back = taken_in.do("rubric", "compare", "rubric", "--from", "2", "--to", "1", "--json", person=None).said
    assert (back["grade"], [one["what"] for one in back["changes"]]) == (4, ["level removed"])
    taken_in.refuses("rubric", "compare", "rubric", "--to", "7", saying="has no version", person=None)


def test_what_cannot_be_done_is_refused_and_changes_nothing(taken_in: Sitting) -> None:
    judged(taken_in)
    same = taken_in.paper("same.toml", RUBRIC)
    before = taken_in.journal()
    taken_in.refuses("rubric", "edit", "rubric", same, saying="Nothing is different")
    taken_in.refuses("rubric", "edit", "rubric", same, "--renamed", "Poor", saying="does not say a renaming")
    taken_in.refuses("rubric", "carry-over", saying="Name learners", person=ASSESSOR)
    taken_in.refuses("rubric", "carry-over", GRACE, saying="stand by the newest version", person=ASSESSOR)
    assert taken_in.journal() == before
