"""Sources and tables that are broken, hostile or odd: a sentence, exit code 2, nothing changed; or kept apart."""

import io
import os
import unicodedata
import zipfile
from pathlib import Path

import pytest

from credesk.desk import take_in
from credesk.desk.award import find_achievement
from credesk.intake.entries import SourceLimits
from tests.intake.zips import Member, craft
from tests.terminal.cohort import ASSESSOR, FATIMA, FIXTURES, GRACE, SAFETY, portfolios, signed_in
from tests.terminal.sitting import Sitting

FOLDER = f"{GRACE}_1_assignsubmission_file/"


def zipped(sitting: Sitting, files: dict[str, bytes]) -> Path:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return sitting.paper("bad-1.zip", out.getvalue())


@pytest.mark.parametrize("share", [0.05, 0.5, 0.99])
def test_a_truncated_zip(founded: Sitting, share: float) -> None:
    whole = portfolios({GRACE: {"a.txt": b"a" * 500}})
    source = founded.paper("bad-1.zip", whole[: int(len(whole) * share)])
    founded.refuses("take-in", source, "--yes", saying="")


def test_a_zip_damaged_in_the_middle_of_a_file(founded: Sitting) -> None:
    whole = bytearray(portfolios({GRACE: {"a.bin": os.urandom(4000)}, FATIMA: {"b.bin": os.urandom(4000)}}))
    whole[6500] ^= 0xFF
    founded.refuses("take-in", founded.paper("bad-1.zip", bytes(whole)), "--yes", saying="")


def test_a_zip_bomb_by_its_ratio(founded: Sitting) -> None:
    source = zipped(founded, {f"{FOLDER}zeros.bin": bytes(80 * 1024 * 1024)})
    founded.refuses("take-in", source, "--yes", saying="")


def test_a_zip_bomb_by_what_it_claims(founded: Sitting) -> None:
    member = Member(f"{FOLDER}a.bin".encode(), b"x" * 100, method=8, claimed_size=2**32 - 2)
    founded.refuses("take-in", craft(founded.papers / "bad-1.zip", member), "--yes", saying="")


def names_below(folder: Path) -> set[str]:
    """Every name there; SQLite's own files beside the database come and go."""
    return {path.name for path in folder.rglob("*") if not path.name.endswith(("-wal", "-shm"))}


@pytest.mark.parametrize("name", ["../up.txt", "/etc/passwd", "C:/win.ini", f"{FOLDER}../../x", "a\x00b"])
def test_a_name_that_points_out_of_its_folder(founded: Sitting, name: str) -> None:
    source = craft(founded.papers / "bad-1.zip", Member(name.encode()))
    before = names_below(founded.folder.parent)
    founded.refuses("take-in", source, "--yes", saying="")
    assert names_below(founded.folder.parent) == before


def test_a_link(founded: Sitting) -> None:
    member = Member(f"{FOLDER}link".encode(), b"/etc/passwd", mode=0o120777)
    founded.refuses("take-in", craft(founded.papers / "bad-1.zip", member), "--yes", saying="link")


def test_a_link_in_a_folder_is_not_followed(founded: Sitting) -> None:
    source = founded.papers / "stick" / GRACE
    source.mkdir(parents=True)
    (source / "mine.txt").write_text("mine")
    (source / "theirs.txt").symlink_to("/etc/passwd")
    founded.do("take-in", source.parent, "--yes")
    assert [row["what"] for row in founded.listed("evidence")] == ["mine.txt"]


def test_names_that_differ_only_by_case_or_unicode_form_are_all_kept(founded: Sitting) -> None:
    names = ["photo.jpg", "Photo.JPG", "café.jpg", unicodedata.normalize("NFD", "café.jpg")]
    source = zipped(founded, {f"{FOLDER}{name}": str(n).encode() for n, name in enumerate(names)})
    ran = founded.do("take-in", source, "--yes")
    assert "kept as a file of its own" in ran.out
    assert len(founded.listed("evidence")) == 4
    assert founded.is_whole()


def test_names_in_code_page_437(founded: Sitting) -> None:
    name = "Núria López_7_assignsubmission_file/résumé.txt".encode("cp437")
    founded.do("take-in", craft(founded.papers / "bad-1.zip", Member(name)), "--yes")
    assert [row["name"] for row in founded.listed("learners")] == ["Núria López"]
    assert [row["what"] for row in founded.listed("evidence")] == ["résumé.txt"]


def test_a_path_of_300_characters(founded: Sitting) -> None:
    long = "/".join(["photos of the installation"] * 10) + "/" + "x" * 100 + ".jpg"
    founded.do("take-in", zipped(founded, {f"{FOLDER}{long}": b"far down"}), "--yes")
    [item] = founded.listed("evidence")
    assert item["what"].endswith(".jpg")
    assert len(item["what"]) > 100
    founded.do("evidence", "read", item["evidence"], founded.papers / "out.jpg")
    assert (founded.papers / "out.jpg").read_bytes() == b"far down"


def test_an_empty_submission_is_reported_and_not_taken_in(founded: Sitting) -> None:
    source = zipped(founded, {f"{FOLDER}": b"", f"{FATIMA}_2_assignsubmission_file/a.txt": b"x"})
    said = founded.do("take-in", source, "--yes", "--json").said
    assert said["submissions"] == 1
    assert [GRACE, "nothing was handed in"] in said["left_out"]
    assert [row["name"] for row in founded.listed("learners")] == [FATIMA]


def test_a_zip_of_nothing(founded: Sitting) -> None:
    before = founded.state()
    ran = founded.run("take-in", zipped(founded, {}), "--yes")
    assert founded.state() == before
    assert "Traceback" not in ran.err


def test_a_file_over_the_limit_is_kept_elsewhere_with_its_digest(founded: Sitting) -> None:
    import hashlib

    film = b"film" * 2000
    source = founded.paper("big-1.zip", portfolios({GRACE: {"film.mp4": film, "log.txt": b"log"}}))
    with signed_in(founded.folder, ASSESSOR) as desk:
        seen = take_in.preview(desk, source, limits=SourceLimits(file_bytes=5000))
        task = find_achievement(desk.workspace, None).tasks[0].id
        take_in.take_in(desk, seen, take_in.plan_as_found(seen), task)
    rows = {row["what"]: row for row in founded.listed("evidence")}
    assert rows["film.mp4"]["kind"] == "kept elsewhere"
    assert rows["film.mp4"]["sha256"] == hashlib.sha256(film).hexdigest()
    assert len(founded.objects()) == 1
    founded.refuses("evidence", "read", rows["film.mp4"]["evidence"], founded.papers / "x", saying="no such evidence")
    founded.do("marks", "give", GRACE, SAFETY, "Alone", person=ASSESSOR)
    assert founded.is_whole()


def test_a_file_of_5_gigabytes_is_offered_as_kept_elsewhere(taken_in: Sitting) -> None:
    film = taken_in.papers / "stick" / GRACE / "film.mp4"
    film.parent.mkdir(parents=True)
    with film.open("wb") as file:
        file.truncate(5 * 1024**3)
    plan = taken_in.papers / "plan.csv"
    taken_in.do("take-in", film.parent.parent, "--plan", plan)
    text = plan.read_text(encoding="utf-8-sig")
    assert "too large for the evidence store" in text
    [line] = [line for line in text.splitlines() if "film.mp4" in line]
    edited = text.replace(line, line.replace("elsewhere", "yes"))
    taken_in.refuses(
        "take-in", film.parent.parent, "--apply", taken_in.paper("plan.csv", edited), saying="too large for"
    )
    taken_in.refuses("evidence", "attach", GRACE, "--file", film, saying="larger than 4 GB")


def test_a_worksheet_that_is_none(founded: Sitting) -> None:
    source = founded.paper("x-1.zip", portfolios({GRACE: {"a.txt": b"a"}}))
    founded.refuses("take-in", source, "--worksheet", founded.paper("w.csv", b"\x00\x01\x02"), "--yes", saying="")
    founded.refuses("take-in", source, "--worksheet", founded.papers / "none.csv", "--yes", saying="")


@pytest.mark.parametrize("encoding", ["utf-16", "cp1256", "utf-8-sig"])
def test_marks_in_any_encoding(taken_in: Sitting, encoding: str) -> None:
    lines = f"learner;task;criterion;level;comment;assessor\n{FATIMA};Portfolio;{SAFETY};Alone;عمل جيد;{ASSESSOR}\n"
    taken_in.do("marks", "import", taken_in.paper("marks.csv", lines.encode(encoding)))
    assert taken_in.one("SELECT comment FROM marks") == "عمل جيد"


def test_every_roster_that_is_cut_or_binary_is_a_sentence(founded: Sitting) -> None:
    for name in sorted(path.name for path in (FIXTURES / "rosters").iterdir()):
        raw = (FIXTURES / "rosters" / name).read_bytes()
        for bad in (raw[:7], bytes(range(256)) * 4):
            before = founded.state()
            ran = founded.run("learner", "roster", founded.paper("bad.csv", bad))
            assert "Traceback" not in ran.err
            assert ran.code in (0, 2)
            if ran.code:
                assert founded.state() == before


def test_a_source_that_changes_between_preview_and_take_in(founded: Sitting) -> None:
    source = founded.paper("x-1.zip", portfolios({GRACE: {"a.txt": b"a"}}))
    plan = founded.papers / "plan.csv"
    founded.do("take-in", source, "--plan", plan)
    founded.paper("x-1.zip", portfolios({GRACE: {"a.txt": b"another"}}))
    founded.refuses("take-in", source, "--apply", plan, saying="made for another source")


LEAP = '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>{inside}</feed>'
OUT_OF_IT = '<entry><title>x</title><link rel="enclosure" href="../../../etc/passwd"/></entry>'


@pytest.mark.parametrize(
    ("feed", "saying"),
    [
        (
            '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><feed><author><name>&x;</name></author></feed>',
            "entities",
        ),
        ('<!DOCTYPE feed SYSTEM "http://127.0.0.1:9/a.dtd"><feed/>', "entities"),
        (LEAP.format(inside=OUT_OF_IT), "points out of its folder"),
        (LEAP.format(inside="<entry>"), "no proper XML"),
        (LEAP.format(inside="<a>" * 200_000 + "</a>" * 200_000), "within each other"),
        (LEAP.format(inside="<a/>" * 5_000_000), "300,000 elements"),
    ],
)
def test_a_hostile_portfolio(founded: Sitting, feed: str, saying: str) -> None:
    source = founded.papers / "bad-1.zip"
    with zipfile.ZipFile(source, "w", zipfile.ZIP_STORED) as made:
        made.writestr("leap2a.xml", feed)
    founded.refuses("take-in", source, "--yes", saying=saying)


def test_a_table_of_another_system_changes_nothing(founded: Sitting) -> None:
    gradebook = FIXTURES / "canvas" / "gradebook_export_with_sis.csv"
    source = FIXTURES / "moodle" / "WELD101-Portfolio-4711.zip"
    founded.refuses("take-in", source, "--worksheet", gradebook, "--yes", saying="does not belong")
