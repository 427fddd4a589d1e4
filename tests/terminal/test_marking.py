"""Marks, sign-offs, awards and verification: who judged, who decided, and what can still be taken back."""

import csv
import io

from tests.terminal.cohort import (
    ACHIEVEMENT,
    ASSESSOR,
    CODE,
    FATIMA,
    GRACE,
    HEAD,
    JOSEPH,
    PETER,
    QUALITY,
    SAFETY,
    TASK,
    VERIFIER,
    marks_csv,
)
from tests.terminal.sitting import Sitting


def states(sitting: Sitting) -> dict[str, str]:
    return {row["name"]: row["state"] for row in sitting.listed("submissions")}


def test_a_template_is_filled_in_and_taken_in(taken_in: Sitting) -> None:
    file = taken_in.papers / "to-fill.csv"
    taken_in.do("marks", "template", file, "--assessor", ASSESSOR)
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 8
    assert {row["assessor"] for row in rows} == {ASSESSOR}
    for row in rows[:7]:
        row["level"] = "Alone" if row["criterion"] == SAFETY else "3"
    rows[0]["comment"] = "Neat; see the photo, please."
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    taken_in.paper("to-fill.csv", out.getvalue())
    said = taken_in.do("marks", "import", file, "--json").said
    assert (said["marks"], said["unchanged"], said["submissions"], said["waiting"]) == (7, 0, 4, 1)
    again = taken_in.do("marks", "import", file, "--json").said
    assert (again["marks"], again["unchanged"]) == (0, 7)
    taken_in.do("marks", "template", file, "--assessor", ASSESSOR)
    filled = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert [row["level"] for row in filled].count("") == 1
    assert filled[0]["comment"] == "Neat; see the photo, please."


def test_who_typed_is_not_who_judged(taken_in: Sitting) -> None:
    taken_in.do("marks", "import", taken_in.paper("marks.csv", marks_csv()), person=HEAD)
    assert taken_in.do("sign-off", "--all", "--json", person=HEAD).said["done"] == []
    taken_in.refuses("sign-off", GRACE, person=HEAD, saying="")
    assert len(taken_in.do("sign-off", "--all", "--json", person=ASSESSOR).said["done"]) == 4
    assert set(states(taken_in).values()) == {"signed off"}


def test_marks_files_come_in_whole_or_not_at_all(taken_in: Sitting) -> None:
    for change, saying in [
        ((GRACE, "Nobody"), "There is no learner"),
        (("Good", "Splendid"), "has no level “Splendid”"),
        ((f"{PETER},Portfolio", f"{PETER},Exam"), "There is no task “Exam”"),
        ((f"Portfolio,{QUALITY},Good", "Portfolio,Beauty,Good"), "The rubric has no criterion"),
        ((ASSESSOR, "A. Nother"), "Nobody here is called"),
        (("Not shown", "N/A"), "must be judged"),
        (("2026-11-20", "20th of November"), ""),
    ]:
        file = taken_in.paper("marks.csv", marks_csv().replace(*change))
        taken_in.refuses("marks", "import", file, saying=saying)
    taken_in.refuses("marks", "import", taken_in.papers / "none.csv", saying="There is no file")
    taken_in.refuses("marks", "template", taken_in.papers / "x.csv", person=None, saying="Who will judge?")


def test_marks_one_by_one_and_undo_by_name(taken_in: Sitting) -> None:
    told = taken_in.do("marks", "give", GRACE, SAFETY, "Alone", "--comment", "Every time", person=ASSESSOR).out
    assert told == f"Saved: level for {SAFETY}, comment for {SAFETY}.\n"
    taken_in.do("marks", "give", GRACE, SAFETY, "6", person=ASSESSOR)
    taken_in.do("marks", "give", GRACE, QUALITY, "--not-applicable", person=ASSESSOR)
    assert taken_in.do("marks", "undo", GRACE, person=ASSESSOR).out == f"Undone: not applicable for {QUALITY}.\n"
    assert taken_in.rows("SELECT level IS NULL, comment FROM marks ORDER BY comment") == [(1, None), (0, "Every time")]
    taken_in.refuses("marks", "give", GRACE, SAFETY, person=ASSESSOR, saying="What is given?")
    taken_in.refuses("marks", "give", GRACE, SAFETY, "--not-applicable", person=ASSESSOR, saying="must be judged")
    taken_in.refuses("marks", "give", "Nobody", SAFETY, "Alone", person=ASSESSOR, saying="There is no learner")
    taken_in.refuses("marks", "undo", JOSEPH, person=ASSESSOR, saying="There is nothing to undo.")
    assert taken_in.is_whole()


def test_undo_steps_back_further_each_time(taken_in: Sitting) -> None:
    for level in ("Not shown", "Alone", "Teaches it"):
        taken_in.do("marks", "give", GRACE, SAFETY, level, person=ASSESSOR)
    template = taken_in.papers / "now.csv"
    found = []
    for _ in range(3):
        taken_in.do("marks", "undo", GRACE, person=ASSESSOR)
        taken_in.do("marks", "template", template, "--assessor", ASSESSOR)
        rows = csv.DictReader(io.StringIO(template.read_text(encoding="utf-8-sig")))
        number = {row["name"]: row["number"] for row in taken_in.listed("learners")}[GRACE]
        found += [row["level"] for row in rows if row["learner"] == number and row["criterion"] == SAFETY]
    assert found == ["Alone", "Not shown", ""]
    taken_in.refuses("marks", "undo", GRACE, person=ASSESSOR, saying="There is nothing to undo.")


def test_sign_off_waits_for_every_criterion(taken_in: Sitting) -> None:
    taken_in.do("marks", "give", GRACE, SAFETY, "Alone", person=ASSESSOR)
    taken_in.refuses("sign-off", GRACE, person=ASSESSOR, saying="")
    taken_in.refuses("sign-off", person=ASSESSOR, saying="Whose marks are signed off?")
    taken_in.do("marks", "give", GRACE, QUALITY, "--not-applicable", person=ASSESSOR)
    ran = taken_in.do("sign-off", "--all", person=ASSESSOR)
    assert ran.out.startswith("Signed off: ")
    taken_in.refuses("marks", "give", GRACE, SAFETY, "6", person=ASSESSOR, saying="This assessment is signed off.")
    taken_in.refuses("marks", "undo", GRACE, person=ASSESSOR, saying="This assessment is signed off.")
    taken_in.refuses("sign-off", GRACE, person=ASSESSOR, saying="This assessment is signed off.")
    [item] = [row for row in taken_in.listed("evidence") if row["learner"] == GRACE and row["what"] == "report.txt"]
    taken_in.refuses("evidence", "detach", item["attachment"], "--reason", "x", saying="stays as it was")
    taken_in.refuses("evidence", "attach", GRACE, "--file", taken_in.papers / "rubric.toml", saying="stays as it was")


def test_a_sign_off_is_taken_back_with_a_reason_until_decided(taken_in: Sitting) -> None:
    taken_in.do("marks", "import", taken_in.paper("marks.csv", marks_csv()))
    taken_in.do("sign-off", "--all", person=ASSESSOR)
    taken_in.refuses("sign-off", GRACE, "--take-back", person=ASSESSOR, saying="Say why")
    taken_in.refuses("sign-off", GRACE, "--take-back", "--reason", "mine", person=HEAD, saying="not signed off")
    taken_in.refuses("sign-off", "--all", "--take-back", "--reason", "x", person=ASSESSOR, saying="Name")
    taken_in.do("sign-off", GRACE, "--take-back", "--reason", "one photo was Joseph's", person=ASSESSOR)
    assert states(taken_in)[GRACE] == "being marked"
    taken_in.do("marks", "give", GRACE, SAFETY, "Alone", person=ASSESSOR)
    taken_in.do("sign-off", GRACE, person=ASSESSOR)
    taken_in.do("award", GRACE)
    taken_in.refuses(
        "sign-off", GRACE, "--take-back", "--reason", "again", person=ASSESSOR, saying="An award stands on this"
    )
    assert taken_in.is_whole()


def test_awards_name_what_they_stand_on(taken_in: Sitting) -> None:
    taken_in.do("marks", "import", taken_in.paper("marks.csv", marks_csv()))
    taken_in.refuses("award", GRACE, saying="Not yet signed off: Portfolio.")
    taken_in.refuses("award", saying="Who is awarded?")
    taken_in.do("sign-off", "--all", person=ASSESSOR)
    said = taken_in.do("award", "--all", "--json").said
    assert {row["name"]: row["outcome"] for row in said["awarded"]} == {
        GRACE: "Achieved with distinction",
        JOSEPH: "Achieved",
        FATIMA: "Achieved with merit",
        PETER: "Not yet achieved",
    }
    taken_in.refuses("award", GRACE, saying="has an award for this achievement already")
    taken_in.refuses("award", GRACE, "--achievement", "plumbing", saying="There is no achievement")
    assert taken_in.do("award", "--all").out == "Nobody is ready.\n"


def test_an_award_is_decided_anew_with_a_reason(decided: Sitting) -> None:
    decided.refuses("award", JOSEPH, "--again", saying="Say why")
    before = {row["name"]: row["id"] for row in decided.listed("awards")}
    decided.do("award", JOSEPH, "--again", "--reason", "appeal", "--date", "2026-11-23")
    after = {row["name"]: row for row in decided.listed("awards")}
    assert after[JOSEPH]["id"] != before[JOSEPH]
    assert after[JOSEPH]["awarded"] == "2026-11-23"
    assert len(after) == len(before) == 4
    decided.refuses("award", JOSEPH, "--again", "--reason", "x", "--date", "2199-01-01", saying="")
    decided.refuses("award", JOSEPH, "--again", "--reason", "x", "--date", "soon", saying="")


VERIFIED = ("--verified-by", VERIFIER, "--verified-on", "2026-11-24", "--how", "Sampled the evidence")


def test_only_the_person_named_signs_the_verification(taken_in: Sitting) -> None:
    taken_in.do("marks", "import", taken_in.paper("marks.csv", marks_csv()))
    taken_in.do("sign-off", "--all", person=ASSESSOR)
    taken_in.refuses("award", GRACE, *VERIFIED[:4], saying="A verification needs all of")
    own = ("--verified-by", ASSESSOR, *VERIFIED[2:])
    taken_in.refuses("award", GRACE, *own, saying="Nobody verifies marks that they gave themselves.")
    told = taken_in.do("award", GRACE, JOSEPH, *VERIFIED).out
    assert f"{VERIFIER} now signs with" in told
    assert {row["state"] for row in taken_in.listed("awards")} == {"waiting for verification"}
    taken_in.refuses("issue", GRACE, saying="waits for verification")
    waiting = taken_in.do("issue", "--all", "--json").said
    assert (waiting["issued"], len(waiting["waiting"])) == ([], 2)
    award = next(row["id"] for row in taken_in.listed("awards") if row["name"] == GRACE)
    taken_in.refuses("verify-award", award, person=HEAD, saying="Another person is named")
    taken_in.refuses("verify-award", GRACE, person=ASSESSOR, saying="names you as its verifier")
    taken_in.refuses("verify-award", person=VERIFIER, saying="Which awards?")
    assert taken_in.do("verify-award", "--all", "--json", person=HEAD).said["verified"] == []
    taken_in.do("verify-award", award, person=VERIFIER)
    taken_in.refuses("verify-award", award, person=VERIFIER, saying="You signed this verification already.")
    taken_in.do("verify-award", "--all", person=VERIFIER)
    assert {row["state"] for row in taken_in.listed("awards")} == {"ready"}
    said = taken_in.do("issue", GRACE, JOSEPH, "--json").said
    assert len(said["issued"]) == 2
    assert taken_in.one("SELECT count(*) FROM intents WHERE verified") == 2
    assert taken_in.is_whole()


def test_an_award_without_verification_cannot_be_verified(decided: Sitting) -> None:
    award = decided.listed("awards")[0]["id"]
    decided.refuses("verify-award", award, person=VERIFIER, saying="names no verification")
    decided.refuses("verify-award", "Nobody", person=VERIFIER, saying="There is no learner")


def test_two_assessors_who_differ_must_agree(taken_in: Sitting) -> None:
    for person, level in ((ASSESSOR, "6"), (VERIFIER, "4")):
        taken_in.do("marks", "give", GRACE, SAFETY, level, person=person)
        taken_in.do("marks", "give", GRACE, QUALITY, "Good", person=person)
        taken_in.do("sign-off", GRACE, person=person)
    taken_in.refuses("award", GRACE, "--achievement", CODE, saying="with different results")
    taken_in.do("sign-off", GRACE, "--take-back", "--reason", "agreed on six", person=VERIFIER)
    taken_in.do("marks", "give", GRACE, SAFETY, "6", person=VERIFIER)
    taken_in.do("sign-off", GRACE, person=VERIFIER)
    taken_in.do("award", GRACE)


def test_the_decider_may_be_another_than_who_types(decided: Sitting) -> None:
    decided.do("award", JOSEPH, "--again", "--reason", "panel", "--decided-by", VERIFIER)
    [row] = [row for row in decided.listed("awards") if row["name"] == JOSEPH]
    assert row["decided_by"] == VERIFIER


def test_two_achievements_whose_tasks_share_a_title(taken_in: Sitting) -> None:
    """A learner's work says which is meant; where it does not, the achievement's code stands before the title."""
    second = ACHIEVEMENT.replace('"Solar PV Installer"', '"Solar PV Inspector"')
    taken_in.do("achievement", "add", taken_in.paper("inspector.toml", second))
    taken_in.refuses("marks", "give", GRACE, SAFETY, "Alone", person=ASSESSOR, saying="Which task?")
    taken_in.do("marks", "give", JOSEPH, SAFETY, "Alone", "--task", TASK, person=ASSESSOR)
    (taken_in.papers / "p" / GRACE).mkdir(parents=True)
    (taken_in.papers / "p" / GRACE / "log.txt").write_text("a log")
    taken_in.do("take-in", taken_in.papers / "p", "--achievement", "inspector", "--yes")
    taken_in.refuses(
        "marks", "give", GRACE, SAFETY, "Alone", "--task", TASK, person=ASSESSOR, saying="handed in for 2 tasks"
    )
    file = taken_in.papers / "marks.csv"
    taken_in.do("marks", "template", file, "--achievement", "inspector", "--assessor", ASSESSOR)
    rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert {row["task"] for row in rows} == {f"inspector: {TASK}"}
    lines = ["learner,task,criterion,level,comment,assessor,date"]
    for criterion, level in ((SAFETY, "Alone"), (QUALITY, "Good")):
        lines.append(f"{GRACE},Inspector: {TASK},{criterion},{level},,{ASSESSOR},")
    text = "\n".join(lines)
    wrong = taken_in.paper("marks.csv", text.replace("Inspector:", "Plumber:"))
    taken_in.refuses("marks", "import", wrong, saying="There is no task")
    taken_in.do("marks", "import", taken_in.paper("marks.csv", text.replace("Inspector:", "Solar PV Inspector:")))
    taken_in.do("sign-off", GRACE, "--achievement", "inspector", person=ASSESSOR)
    taken_in.do("award", GRACE, "--achievement", "inspector")
    assert [row["achievement"] for row in taken_in.listed("awards")] == ["Solar PV Inspector"]
