"""What is found in Moodle's downloads and in folders."""

import os
import shutil
from pathlib import Path

import pytest

from credesk.domain.errors import BadInput
from credesk.intake import errors
from credesk.intake.entries import SourceLimits, assignment_of
from credesk.intake.findings import Findings
from credesk.intake.layouts import is_participant_word
from credesk.intake.members import members_of, stream_members
from credesk.intake.spoken_times import civil_time
from credesk.intake.survey import survey_source
from tests.intake.places import MOODLE
from tests.intake.zips import write_zip

LEARNERS = ["Amina Wanjiru", "Núria López García", "فاطمة الزهراء", "O'Brien-Smith Jo", "Ram Bahadur Thapa"]
IDS = [str(1848964 + n) for n in range(5)]


def alone(tmp_path: Path, name: str, *others: str) -> Path:
    """A download in a folder of its own, with others beside it."""
    for one in (name, *others):
        shutil.copy(MOODLE / one, tmp_path / one)
    return tmp_path / name


@pytest.mark.parametrize(
    ("name", "layout", "photo"),
    [
        ("WELD101-Portfolio-4711.zip", "folders", "evidence/photo1.jpg"),
        ("WELD101-Portfolio-4711_pre41_trailing_underscore.zip", "trailing_underscore", "evidence/photo1.jpg"),
        ("WELD101-Portfolio-4711_flat_pre31.zip", "flat", "photo1.jpg"),
        ("WELD101-Portfolio-4711_blind.zip", "blind", "evidence/photo1.jpg"),
    ],
)
def test_the_four_layouts_of_moodle(tmp_path: Path, name: str, layout: str, photo: str) -> None:
    findings = survey_source(alone(tmp_path, name))
    assert (findings.system, findings.layout) == ("moodle", layout)
    assert (findings.assignment_id, findings.assignment_name) == ("4711", "WELD101-Portfolio")
    expected = [f"Participant {id}" for id in IDS] if layout == "blind" else LEARNERS
    assert [one.learner_name for one in findings.submissions] == expected
    assert [one.participant for one in findings.submissions] == IDS
    for one in findings.submissions:
        assert [file.name for file in one.files] == [photo, "portfolio.pdf", "onlinetext.html"]
        assert [file.kind for file in one.files] == ["image", "document", "text"]
        assert one.received == "2026-11-24T09:15:56"
    assert findings.loose == findings.skipped == ()
    assert findings.worksheet is None


def test_all_layouts_hold_the_same_bytes(tmp_path: Path) -> None:
    digests = set()
    for name in sorted(one.name for one in MOODLE.glob("*.zip")):
        findings = survey_source(alone(tmp_path, name))
        wanted = [(file.index, False) for one in findings.submissions for file in one.files]
        pieces = stream_members(tmp_path / name, findings.fingerprint, wanted, SourceLimits())
        digests.add(tuple(member.sha256 for member in members_of(pieces) if list(member.chunks())))
    assert len(digests) == 1
    assert len(next(iter(digests))) == 15


def test_the_worksheet_beside_it_is_joined_by_participant(tmp_path: Path) -> None:
    path = alone(tmp_path, "WELD101-Portfolio-4711.zip", "Grades-WELD101-Portfolio-4711.csv")
    findings = survey_source(path)
    assert findings.worksheet is not None
    assert findings.worksheet.file_name == "Grades-WELD101-Portfolio-4711.csv"
    assert [one.email for one in findings.submissions] == [f"l{n}@example.org" for n in range(5)]
    first = findings.submissions[0]
    assert first.received == "2026-03-04T09:15:00"
    assert first.received_text == "Wednesday, 4 March 2026, 9:15 AM"
    assert first.status_text == "Submitted for grading -"


def test_a_blind_download_gets_names_from_a_worksheet_that_has_them(tmp_path: Path) -> None:
    path = alone(tmp_path, "WELD101-Portfolio-4711_blind.zip")
    named = survey_source(path, MOODLE / "Grades-WELD101-Portfolio-4711.csv")
    assert [one.learner_name for one in named.submissions] == LEARNERS
    blind = survey_source(path, MOODLE / "Grades-WELD101-Portfolio-4711_blind_workflow.csv")
    assert blind.submissions[0].learner_name == "Participant 1848964"
    assert blind.submissions[0].received == "2026-03-04T09:15:00"
    assert any("blind" in note for note in blind.notes)


def test_several_worksheets_beside_it_are_told_and_none_is_used() -> None:
    findings = survey_source(MOODLE / "WELD101-Portfolio-4711_blind.zip")
    assert findings.worksheet is None
    assert any("Several worksheets" in note for note in findings.notes)


def test_a_browser_s_second_download_still_finds_its_worksheet(tmp_path: Path) -> None:
    path = alone(tmp_path, "WELD101-Portfolio-4711.zip", "Grades-WELD101-Portfolio-4711.csv")
    path = path.rename(tmp_path / "WELD101-Portfolio-4711 (1).zip")
    assert survey_source(path).worksheet is not None


def test_a_table_beside_it_that_is_no_worksheet_is_told(tmp_path: Path) -> None:
    path = alone(tmp_path, "WELD101-Portfolio-4711.zip")
    (tmp_path / "Grades-WELD101-Portfolio-4711.csv").write_text("a,b\nhello,world\n")
    findings = survey_source(path)
    assert findings.worksheet is None
    assert any("no grading worksheet" in note for note in findings.notes)


def test_a_worksheet_that_was_named_must_be_one(tmp_path: Path) -> None:
    path = alone(tmp_path, "WELD101-Portfolio-4711.zip")
    (tmp_path / "other.csv").write_text("a,b\nhello,world\n")
    with pytest.raises(errors.ColumnsUnclear):
        survey_source(path, tmp_path / "other.csv")
    with pytest.raises(errors.SourceUnreadable):
        survey_source(path, tmp_path / "none.csv")


def test_who_handed_in_nothing_is_reported_as_empty(tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "C-A-7.zip",
        {"Amina Wanjiru_1848964_assignsubmission_file/a.txt": b"a", "Jo_5_assignsubmission_file/": b""},
    )
    shutil.copy(MOODLE / "Grades-WELD101-Portfolio-4711.csv", tmp_path / "w.csv")
    findings = survey_source(path, tmp_path / "w.csv")
    assert [(one.learner_name, one.empty) for one in findings.submissions] == [
        ("Amina Wanjiru", False),
        ("Jo", True),
        *((name, True) for name in LEARNERS[1:]),
    ]
    assert any("Empty submissions: 5 of 6." in note for note in findings.notes)


def test_names_with_digits_and_underscores(tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "C-A-7.zip",
        {
            "Jo_2_B_17_assignsubmission_file/a_b_9.txt": b"a",
            "Jo_2_B_17_assignsubmission_onlinetext/onlinetext.html": b"b",
            "_18_assignsubmission_file/c.txt": b"c",
        },
    )
    first, second = survey_source(path).submissions
    assert (first.learner_name, first.participant) == ("Jo 2 B", "17")
    assert [file.name for file in first.files] == ["a_b_9.txt", "onlinetext.html"]
    assert (second.learner_name, second.participant) == ("Participant 18", "18")


def test_what_does_not_belong_to_a_submission_is_loose(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "C-A-7.zip", {"Jo_2_assignsubmission_file/a.txt": b"a", "IMG_2034.jpg": b"i"})
    findings = survey_source(path)
    assert [file.name for file in findings.loose] == ["IMG_2034.jpg"]


def test_a_moodle_download_that_was_unpacked_and_packed_again(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "again.zip", {"C-A-7/Jo_2_assignsubmission_file/a.txt": b"a"})
    findings = survey_source(path)
    assert (findings.system, findings.submissions[0].learner_name) == ("moodle", "Jo")


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("WELD101-Portfolio-4711", ("4711", "WELD101-Portfolio")),
        ("WELD-101-My task-Group A-4711 (2)", ("4711", "WELD-101-My task-Group A")),
        ("portfolios", ("", "portfolios")),
        ("2026-03-04", ("04", "2026-03")),
    ],
)
def test_the_assignment_is_in_the_download_s_name(stem: str, expected: tuple[str, str]) -> None:
    assert assignment_of(stem) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wednesday, 4 March 2026, 9:15 AM", "2026-03-04T09:15:00"),
        ("Wednesday, 4 March 2026, 12:05 AM", "2026-03-04T00:05:00"),
        ("4 March 2026, 12:05 PM", "2026-03-04T12:05:00"),
        ("miércoles, 4 de marzo de 2026, 21:15", "2026-03-04T21:15:00"),
        ("dimecres, 4 de març 2026, 09:15", "2026-03-04T09:15:00"),
        ("mercredi 4 mars 2026, 09:15", "2026-03-04T09:15:00"),
        ("Mittwoch, 4. März 2026, 09:15", "2026-03-04T09:15:00"),
        ("среда, 4 марта 2026, 09:15", "2026-03-04T09:15:00"),
        ("-", None),
        ("", None),
        ("31 February 2026, 9:15", None),
        ("4 Nonsense 2026, 9:15", None),
        ("4 March 2026, 29:15", None),
    ],
)
def test_spoken_times(text: str, expected: str | None) -> None:
    assert civil_time(text) == expected


def test_the_word_for_participant() -> None:
    assert is_participant_word(["Participant", "12"])
    assert is_participant_word(["Teilnehmer/in"])
    assert not is_participant_word(["Participant", "Jones"])
    assert not is_participant_word([])


def folder_of(tmp_path: Path) -> Path:
    root = tmp_path / "portfolios"
    for name, content in {
        "Amina Wanjiru/photo.jpg": b"photo",
        "Amina Wanjiru/deep/er/plan.pdf": b"plan",
        "1848965 Núria López/text.txt": b"text",
        "Ram_Thapa_1848968/text.txt": b"ram",
        "IMG_2034.jpg": b"loose",
        "SCAN0001.pdf": b"scan",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    (root / "Nobody").mkdir()
    return root


def described(findings: Findings) -> list[tuple[str, str | None, list[str]]]:
    return [(one.learner_name, one.number, [file.name for file in one.files]) for one in findings.submissions]


EXPECTED = [
    ("Amina Wanjiru", None, ["deep/er/plan.pdf", "photo.jpg"]),
    ("Nobody", None, []),
    ("Núria López", "1848965", ["text.txt"]),
    ("Ram Thapa", "1848968", ["text.txt"]),
]


def test_a_folder_of_folders(tmp_path: Path) -> None:
    findings = survey_source(folder_of(tmp_path))
    assert (findings.system, findings.assignment_name) == ("folder", "portfolios")
    assert sorted(described(findings), key=lambda one: one[0]) == EXPECTED
    assert [file.name for file in findings.loose] == ["IMG_2034.jpg", "SCAN0001.pdf"]
    assert findings.submissions[1].files[0].modified is not None
    assert findings.submissions[1].files[0].modified.endswith("Z")


def test_the_zip_of_a_folder_of_folders_reads_the_same(tmp_path: Path) -> None:
    root = folder_of(tmp_path)
    wrapped = Path(shutil.make_archive(str(tmp_path / "portfolios"), "zip", tmp_path, "portfolios"))
    bare = Path(shutil.make_archive(str(tmp_path / "other"), "zip", root))
    for path in (wrapped, bare):
        findings = survey_source(path)
        assert sorted((n, k, sorted(f)) for n, k, f in described(findings)) == EXPECTED
        assert sorted(file.name for file in findings.loose) == ["IMG_2034.jpg", "SCAN0001.pdf"]


def test_a_zip_of_one_learner_is_not_taken_apart(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"Amina/evidence/a.txt": b"a", "Amina/b.txt": b"b"})
    assert described(survey_source(path)) == [("Amina", None, ["evidence/a.txt", "b.txt"])]


def test_a_folder_that_only_wraps_is_looked_through_and_this_is_told(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"class/Amina/a.txt": b"a", "class/Jo/b.txt": b"b"})
    findings = survey_source(path)
    assert [one.learner_name for one in findings.submissions] == ["Amina", "Jo"]
    assert any("class" in note for note in findings.notes)


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    root = folder_of(tmp_path)
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    (root / "Amina Wanjiru" / "link.txt").symlink_to(secret)
    (root / "loop").symlink_to(root)
    os.mkfifo(root / "Amina Wanjiru" / "pipe")
    findings = survey_source(root)
    assert sorted((one.name, one.reason) for one in findings.skipped) == [
        ("Amina Wanjiru/link.txt", "a link, which is not followed"),
        ("Amina Wanjiru/pipe", "not a file but a device or a pipe"),
        ("loop", "a link, which is not followed"),
    ]


def test_an_empty_folder(tmp_path: Path) -> None:
    findings = survey_source(tmp_path)
    assert findings.submissions == ()
    assert any("Nothing was found" in note for note in findings.notes)


def test_a_folder_with_too_many_files_or_too_deep(tmp_path: Path) -> None:
    root = folder_of(tmp_path)
    for limits, kind in (
        (SourceLimits(entries=3), errors.TooManyEntries),
        (SourceLimits(depth=1), errors.NameTooLong),
        (SourceLimits(path_bytes=10), errors.NameTooLong),
    ):
        with pytest.raises(kind):
            survey_source(root, limits=limits)


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    folder = tmp_path / "all" / "Amina"
    folder.mkdir(parents=True)
    (folder / os.fsdecode(b"photo\xff.jpg")).write_bytes(b"x")
    findings = survey_source(tmp_path / "all")
    assert findings.submissions[0].files[0].name == "photo\ufffd.jpg"
    members = members_of(stream_members(tmp_path / "all", findings.fingerprint, [(1, False)], SourceLimits()))
    assert [b"".join(member.chunks()) for member in members] == [b"x"]


def test_a_five_gigabyte_file_in_a_folder_is_offered_as_kept_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "all" / "Amina"
    folder.mkdir(parents=True)
    with (folder / "film.mp4").open("wb") as film:
        film.truncate(5 * 1024**3)
    (film_found,) = survey_source(tmp_path / "all").submissions[0].files
    assert film_found.kept_elsewhere
    assert film_found.size == 5 * 1024**3
    with (folder / "film.mp4").open("wb") as film:
        film.truncate(4 * 1024**3 - 1)
    assert not survey_source(tmp_path / "all").submissions[0].files[0].kept_elsewhere


def test_a_long_hashing_tells_how_far_it_is(tmp_path: Path) -> None:
    folder = tmp_path / "all" / "Amina"
    folder.mkdir(parents=True)
    with (folder / "film.mp4").open("wb") as film:
        film.truncate(150 * 1024**2)
    findings = survey_source(tmp_path / "all")
    pieces = list(stream_members(tmp_path / "all", findings.fingerprint, [(1, True)], SourceLimits()))
    assert [piece[0] for piece in pieces] == ["file", "hashed", "hashed", "end"]
    member = next(members_of(pieces))
    assert list(member.chunks()) == [b"", b""]
    assert (member.size, member.hashed) == (150 * 1024**2, 128 * 1024**2)


def test_a_file_that_grows_while_it_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "all" / "Amina"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_bytes(b"x" * 3_000_000)
    findings = survey_source(tmp_path / "all")
    pieces = stream_members(tmp_path / "all", findings.fingerprint, [(1, False)], SourceLimits())
    next(pieces)
    next(pieces)
    with (folder / "a.txt").open("ab") as file:
        file.write(b"more")
    with pytest.raises(errors.SourceChanged):
        list(pieces)


@pytest.mark.parametrize(
    "pieces",
    [
        [b"bytes before a file"],
        [["file", "1"]],
        [["file", 1]],
        [["file", 1], b"abc", ["end", 1, 2, bytes(32)]],
        [["file", 1], ["end", 2, 0, bytes(32)]],
        [["file", 1], ["end", 1, 0, b"short"]],
        [["file", 1], ["end", 1, "0", bytes(32)]],
        [["file", 1], None],
    ],
)
def test_a_stream_that_is_not_in_order_is_refused(pieces: list[object]) -> None:
    with pytest.raises(BadInput, match="broke off"):
        list(members_of(pieces))


def test_what_a_reader_leaves_is_read_past() -> None:
    pieces = [["file", 1], b"abc", ["end", 1, 3, bytes(32)], ["file", 2], b"de", ["end", 2, 2, bytes(32)]]
    assert [member.index for member in members_of(pieces)] == [1, 2]


def test_source_keys_name_the_system_the_site_the_assignment_and_the_place(tmp_path: Path) -> None:
    findings = survey_source(alone(tmp_path, "WELD101-Portfolio-4711.zip"))
    parts = findings.source_key_parts(findings.submissions[0], "moodle.example.org")
    assert parts == ("moodle", "moodle.example.org", "4711", "1848964")
    folder = survey_source(folder_of(tmp_path))
    assert folder.source_key_parts(folder.submissions[0], "")[-1].startswith("folder:")
