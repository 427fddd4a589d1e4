"""take-in: four layouts of Moodle, plans that a person edits, attempts, undo, and nothing twice."""

import csv
import io
from pathlib import Path

import pytest

from tests.terminal.cohort import (
    ASSESSOR,
    ASSIGNMENT,
    FATIMA,
    FIXTURES,
    GRACE,
    JOSEPH,
    LEARNERS,
    PETER,
    SAFETY,
    cohort_files,
    portfolios,
)
from tests.terminal.sitting import Sitting

MOODLE = FIXTURES / "moodle"


def plan_rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"))))


def edit_plan(sitting: Sitting, file: Path, **changes: dict[str, str]) -> None:
    """Fill in cells of a plan, by the file's or learner's name."""
    rows = plan_rows(file)
    for row in rows:
        for key, cells in changes.items():
            if key in (row["file"], row["name"], row["id"].replace(" ", "").replace("#", "s")):
                row.update(cells)
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys())
    writer.writeheader()
    writer.writerows(rows)
    sitting.paper(file.name, out.getvalue())


@pytest.mark.parametrize(
    ("file", "blind"),
    [
        ("WELD101-Portfolio-4711.zip", False),
        ("WELD101-Portfolio-4711_pre41_trailing_underscore.zip", False),
        ("WELD101-Portfolio-4711_flat_pre31.zip", False),
        ("WELD101-Portfolio-4711_blind.zip", True),
    ],
)
def test_every_layout_of_moodle_comes_in_once(founded: Sitting, file: str, blind: bool) -> None:
    worksheet = ("--worksheet", MOODLE / "Grades-WELD101-Portfolio-4711.csv") if not blind else ()
    said = founded.do("take-in", MOODLE / file, *worksheet, "--yes", "--json").said
    assert (said["submissions"], said["learners_added"], said["files"]) == (5, 5, 15)
    names = {row["name"] for row in founded.listed("learners")}
    assert (FATIMA in names) is not blind
    if not blind:
        assert {row["email"] for row in founded.listed("learners")} >= {"l0@example.org", "l1@example.org"}
    before = founded.journal(), founded.objects()
    again = founded.do("take-in", MOODLE / file, *worksheet, "--yes", "--json").said
    assert (again["take_in"], again["nothing_new"]) == (None, 5)
    assert (founded.journal(), founded.objects()) == before
    assert founded.is_whole()


def test_a_blind_worksheet_beside_the_blind_zip(founded: Sitting) -> None:
    worksheet = MOODLE / "Grades-WELD101-Portfolio-4711_blind_workflow.csv"
    said = founded.do(
        "take-in", MOODLE / "WELD101-Portfolio-4711_blind.zip", "--worksheet", worksheet, "--yes", "--json"
    )
    assert said.said["submissions"] == 5


def test_a_catalan_worksheet_with_decimal_commas(founded: Sitting) -> None:
    source = founded.paper("SOLD-Carpeta-9.zip", portfolios({"LÓPEZ GARCÍA ANA": {"a.txt": b"x"}}, first=7))
    worksheet = MOODLE / "Grades_catalan_header_decimal_comma.csv"
    founded.do("take-in", source, "--worksheet", worksheet, "--yes")
    [learner] = founded.listed("learners")
    assert (learner["name"], learner["email"]) == ("LÓPEZ GARCÍA ANA", "ana@example.org")


def test_a_roster_is_matched_with_what_comes_in(founded: Sitting) -> None:
    founded.do("learner", "roster", FIXTURES / "rosters" / "excel_utf8_bom_semicolon.csv")
    said = founded.do("take-in", MOODLE / "WELD101-Portfolio-4711.zip", "--yes", "--json").said
    assert (said["submissions"], said["learners_added"]) == (5, 0)
    assert len(founded.listed("learners")) == 5


def test_nothing_is_taken_in_without_a_yes(taken_in: Sitting) -> None:
    source = taken_in.paper("other-1.zip", portfolios({"Zuri": {"a.txt": b"1"}}, first=9))
    taken_in.refuses("take-in", source, saying="Nothing was taken in.")
    taken_in.refuses("take-in", saying="What is taken in?")
    taken_in.refuses("take-in", taken_in.papers / "none.zip", "--yes", saying="There is no file or folder")


def test_new_files_are_a_new_attempt(taken_in: Sitting) -> None:
    files = cohort_files()
    files[GRACE]["photos/array.jpg"] = b"a better photo"
    del files[PETER]
    again = taken_in.paper(ASSIGNMENT, portfolios(files))
    said = taken_in.do("take-in", again, "--yes", "--json").said
    assert (said["submissions"], said["attempts"], said["nothing_new"]) == (1, 1, 2)
    attempts = sorted((row["name"], row["attempt"]) for row in taken_in.listed("submissions"))
    assert attempts == sorted([(name, 1) for name in LEARNERS] + [(GRACE, 2)])


def test_fewer_files_are_nothing_new(taken_in: Sitting) -> None:
    files = {GRACE: {"report.txt": cohort_files()[GRACE]["report.txt"]}}
    before = taken_in.journal()
    said = taken_in.do("take-in", taken_in.paper(ASSIGNMENT, portfolios(files)), "--yes", "--json").said
    assert (said["submissions"], said["nothing_new"]) == (0, 1)
    assert taken_in.journal() == before


def folder_source(sitting: Sitting) -> Path:
    source = sitting.papers / "stick"
    for name, content in {
        f"{GRACE}/weld.jpg": b"grace",
        f"{JOSEPH}/weld.jpg": b"joseph",
        f"{JOSEPH}/secret.txt": b"a letter to the head",
        "IMG_2034.jpg": b"both on one photo",
        "SCAN0001.pdf": b"a scan of Grace's log",
        "IMG_2035.jpg": b"nobody knows",
    }.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes(content)
    return source


def test_a_plan_gives_shares_and_leaves_out(taken_in: Sitting) -> None:
    """Joseph's folder is Peter's after all; loose files are given, one is shared, one file is left out."""
    source, plan = folder_source(taken_in), taken_in.papers / "plan.csv"
    before = taken_in.state()
    said = taken_in.do("take-in", source, "--plan", plan, "--json").said
    assert (said["submissions"], said["loose"]) == (2, 3)
    assert taken_in.state() == before
    numbers = {row["name"]: row["number"] for row in taken_in.listed("learners")}
    edit_plan(
        taken_in, plan,
        **{
            JOSEPH: {"learner": numbers[PETER]},
            "secret.txt": {"take": "no", "reason": "private"},
            "IMG_2034.jpg": {"take": "yes", "learner": f"{numbers[GRACE]}; {numbers[PETER]}"},
            "SCAN0001.pdf": {"take": "yes", "learner": numbers[FATIMA]},
        },
    )  # fmt: skip
    done = taken_in.do("take-in", source, "--apply", plan, "--json").said
    assert ["secret.txt", "private"] in done["left_out"]
    assert (done["submissions"], done["files"]) == (3, 4)
    newest = {row["name"]: row for row in taken_in.listed("submissions") if row["attempt"] == 2}
    assert {name: row["files"] for name, row in newest.items()} == {GRACE: 2, PETER: 2, FATIMA: 1}
    shared = [row for row in taken_in.listed("evidence") if row["what"] == "IMG_2034.jpg"]
    assert {row["learner"] for row in shared} == {GRACE, PETER}
    assert len({row["evidence"] for row in shared}) == 1
    [kept] = [row for row in taken_in.listed("take-ins") if row["source"] == "stick"]
    assert kept["left_out"] == 2
    assert taken_in.is_whole()


def test_shared_evidence_is_read_back(taken_in: Sitting) -> None:
    [row] = [row for row in taken_in.listed("evidence") if row["what"] == "report.txt" and row["learner"] == GRACE]
    target = taken_in.papers / "out.txt"
    taken_in.do("evidence", "read", row["evidence"], target)
    assert target.read_bytes() == cohort_files()[GRACE]["report.txt"]


def test_a_plan_for_another_source_is_refused(taken_in: Sitting) -> None:
    source, plan = folder_source(taken_in), taken_in.papers / "plan.csv"
    taken_in.do("take-in", source, "--plan", plan)
    (source / "IMG_2036.jpg").write_bytes(b"one more")
    taken_in.refuses("take-in", source, "--apply", plan, saying="made for another source")
    (source / "IMG_2036.jpg").unlink()
    for cells, saying in [
        ({"learner": "K-404"}, "There is no learner"),
        ({"learner": ""}, "names no learner"),
        ({"take": "perhaps"}, "under take"),
        ({"learner": "#9"}, "names the submission #9"),
    ]:
        edit_plan(taken_in, plan, **{GRACE: cells})
        taken_in.refuses("take-in", source, "--apply", plan, saying=saying)
        taken_in.do("take-in", source, "--plan", plan)
    lost = "\n".join(plan.read_text(encoding="utf-8-sig").splitlines()[:-1])
    taken_in.refuses("take-in", source, "--apply", taken_in.paper("plan.csv", lost), saying="has lost the row")


def test_an_unclear_match_waits_for_a_person(taken_in: Sitting) -> None:
    taken_in.do("learner", "add", "--name", GRACE)
    source = folder_source(taken_in)
    taken_in.refuses("take-in", source, "--yes", saying="need a person")


def test_a_new_learner_may_be_given_a_number(founded: Sitting) -> None:
    source, plan = folder_source(founded), founded.papers / "plan.csv"
    founded.do("take-in", source, "--plan", plan)
    edit_plan(founded, plan, **{GRACE: {"learner": "new K-7"}, JOSEPH: {"learner": "new K-7"}})
    founded.refuses("take-in", source, "--apply", plan, saying="belongs to a learner already")
    edit_plan(founded, plan, **{JOSEPH: {"learner": "new", "name": "Joe Kiptoo"}})
    founded.do("take-in", source, "--apply", plan)
    learners = {row["name"]: row["number"] for row in founded.listed("learners")}
    assert learners[GRACE] == "K-7"
    assert set(learners) == {GRACE, "Joe Kiptoo"}


def test_undo_takes_everything_back_until_something_is_marked(founded: Sitting) -> None:
    source = founded.paper(ASSIGNMENT, portfolios(cohort_files()))
    take_in = founded.do("take-in", source, "--yes", "--json").said["take_in"]
    founded.do("take-in", "--undo", take_in, "--reason", "the wrong cohort")
    assert founded.listed("learners") == founded.listed("submissions") == founded.listed("evidence") == []
    assert founded.listed("take-ins")[0]["state"] == "undone"
    founded.refuses("take-in", "--undo", take_in, saying="was undone already")
    again = founded.do("take-in", source, "--yes", "--json").said
    assert (again["submissions"], again["learners_added"]) == (4, 4)
    founded.do("marks", "give", GRACE, SAFETY, "Alone", person=ASSESSOR)
    founded.refuses("take-in", "--undo", again["take_in"], saying="were marked already")
    founded.refuses("take-in", "--undo", "not an id", saying="is not an id")
    founded.refuses("take-in", "--undo", again["take_in"].replace("0", "1"), saying="There is no such take-in.")
    assert founded.is_whole()


def test_a_number_is_free_again_after_an_undo(founded: Sitting) -> None:
    source, plan = folder_source(founded), founded.papers / "plan.csv"
    founded.do("take-in", source, "--plan", plan)
    edit_plan(founded, plan, **{GRACE: {"learner": "new K-7"}})
    take_in = founded.do("take-in", source, "--apply", plan, "--json").said["take_in"]
    founded.do("take-in", "--undo", take_in)
    founded.do("take-in", source, "--apply", plan)
    assert founded.do("learner", "set", "K-7", "--cohort", "2026").code == 0


def test_undo_keeps_learners_who_were_there_before(taken_in: Sitting) -> None:
    files = cohort_files()
    files[GRACE]["more.txt"] = b"more"
    files["Zuri Achieng"] = {"a.txt": b"z"}
    take_in = taken_in.do("take-in", taken_in.paper(ASSIGNMENT, portfolios(files)), "--yes", "--json").said["take_in"]
    taken_in.do("take-in", "--undo", take_in)
    assert {row["name"] for row in taken_in.listed("learners")} == set(LEARNERS)
    assert all(row["attempt"] == 1 for row in taken_in.listed("submissions"))


def test_evidence_without_a_file(taken_in: Sitting) -> None:
    video = taken_in.paper("video.mp4", b"a long film")
    given: tuple[tuple[object, ...], ...] = (
        ("--observation", "Locked out before work", "--seen-by", "A. Achieng", "--seen-on", "2026-11-20"),
        ("--paper", "Log book", "--place", "Cupboard 3", "--seen-by", "L. Were", "--seen-on", "2026-11-20"),
        ("--elsewhere", video, "--place", "Disk 7"),
        ("--file", video, "--share-with", JOSEPH),
    )
    for options in given:
        taken_in.do("evidence", "attach", GRACE, *options)
    kinds = [row["kind"] for row in taken_in.listed("evidence") if row["learner"] == GRACE]
    assert sorted(kinds) == ["file", "file", "file", "kept elsewhere", "observation", "paper"]
    wrong: tuple[tuple[tuple[object, ...], str], ...] = (
        ((), "Give one of"),
        (("--observation", "a", "--paper", "b"), "Give one of"),
        (("--file", taken_in.papers / "none"), "cannot be read"),
        (("--observation", "seen", "--seen-on", "yesterday"), ""),
    )
    for options, saying in wrong:
        taken_in.refuses("evidence", "attach", GRACE, *options, saying=saying)
    [film] = [row for row in taken_in.listed("evidence") if row["what"] == "video.mp4" and row["learner"] == JOSEPH]
    taken_in.refuses("evidence", "detach", film["attachment"], "--reason", " ", saying="Say why")
    taken_in.do("evidence", "detach", film["attachment"], "--reason", "not his")
    taken_in.refuses("evidence", "detach", film["attachment"], "--reason", "x", saying="was detached already")
    assert taken_in.is_whole()
