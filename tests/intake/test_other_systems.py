"""Downloads of Canvas, Open edX, Mahara and Sakai: recognised by what lies in them, joined with their tables."""

import shutil
from pathlib import Path

import pytest

from credesk.domain.errors import BadInput
from credesk.intake import errors
from credesk.intake.entries import SourceLimits
from credesk.intake.findings import Findings, FoundSubmission
from credesk.intake.matching import KnownLearner, match
from credesk.intake.members import members_of, stream_members
from credesk.intake.survey import survey_source
from tests.intake.places import CANVAS, MAHARA, MOODLE, ORA2, SAKAI
from tests.intake.zips import write_zip

GRADEBOOK = CANVAS / "gradebook_export_with_sis.csv"
REPORT = ORA2 / "ORA_data_report.csv"
LEAP = tuple(MAHARA / f"mahara-export-leap-user8-{family}-namespaces.zip" for family in ("archive", "original"))
FEED = '<feed xmlns="{leap}"><title>T</title><author><name>Jo</name></author>{entries}</feed>'
ENTRY = '<entry><title>{title}</title><link rel="enclosure" type="{kind}" href="{href}"/></entry>'


def alone(tmp_path: Path, path: Path) -> Path:
    """The source under a name that says nothing, with nothing beside it."""
    return Path(shutil.copy(path, tmp_path / f"x{path.suffix}"))


def names(one: FoundSubmission) -> list[str]:
    return [file.name for file in one.files]


def by_place(findings: Findings) -> dict[str, FoundSubmission]:
    return {one.place: one for one in findings.submissions}


# Canvas


def test_canvas_files_texts_and_links_are_put_to_their_learner(tmp_path: Path) -> None:
    findings = survey_source(alone(tmp_path, CANVAS / "submissions.zip"))
    assert (findings.system, findings.layout) == ("canvas", "named")
    found = by_place(findings)
    assert list(found) == ["user:5001", "user:5002", "user:5003", "user:5004"]
    assert names(found["user:5001"]) == ["portfolio final.pdf", "photo (1).jpg"]
    assert names(found["user:5002"]) == ["portfolio.pdf"]
    assert found["user:5002"].status_text == "late"
    assert found["user:5001"].status_text == ""
    assert names(found["user:5003"]) == ["text entry.html"]
    assert names(found["user:5004"]) == ["link.html"]
    assert found["user:5002"].learner_name == "lópezgarcíanúria"


def test_the_gradebook_names_canvas_learners(tmp_path: Path) -> None:
    path = alone(tmp_path, CANVAS / "submissions.zip")
    shutil.copy(GRADEBOOK, tmp_path / "2026-03-04T0915_Grades-WELD101.csv")
    findings = survey_source(path)
    found = by_place(findings)
    assert findings.worksheet is not None
    assert findings.worksheet.kind == "canvas"
    assert found["user:5001"].learner_name == "Amina Wanjiru"
    assert found["user:5001"].number == "S-1"
    assert found["user:5002"].learner_name == "Núria López García"
    assert "user:5999" not in found  # the test student
    assert found["user:5004"].learner_name == "obriensmithjo"


def test_canvas_anonymous(tmp_path: Path) -> None:
    findings = survey_source(alone(tmp_path, CANVAS / "submissions_anonymous.zip"))
    found = by_place(findings)
    assert findings.layout == "anonymous"
    assert list(found) == ["anonymous:Qx7Yz", "anonymous:B3kLm"]
    assert found["anonymous:B3kLm"].status_text == "late"
    assert names(found["anonymous:B3kLm"]) == ["portfolio.pdf"]


def test_canvas_names_may_hold_digits(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"kim2_LATE_50_60_my_file_7.pdf": b"x", "li_51_61_b.jpg": b"y"})
    found = by_place(survey_source(path))
    assert found["user:50"].learner_name == "kim2"
    assert names(found["user:50"]) == ["my_file_7.pdf"]


def test_one_file_that_is_not_named_so_makes_it_no_canvas_download(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"kim_50_60_a.pdf": b"x", "notes.txt": b"y"})
    assert survey_source(path).system == "folder"


def test_names_in_one_word_are_matched_with_the_register() -> None:
    known = [KnownLearner("1", ("Núria López García",)), KnownLearner("2", ("Jo O'Brien-Smith",))]
    found = [FoundSubmission("a", "lópezgarcíanúria"), FoundSubmission("b", "obriensmithjo"), FoundSubmission("c", "n")]
    assert [one.learner for one in match(found, known)] == ["1", "2", None]


def test_who_is_not_named_at_all_is_for_a_person_to_tell() -> None:
    (suggestion,) = match([FoundSubmission("a", "")], [KnownLearner("1", ("Jo",))])
    assert suggestion.unclear


# Open edX


def test_ora2_files_by_their_list(tmp_path: Path) -> None:
    findings = survey_source(alone(tmp_path, ORA2 / "submission_files.zip"))
    assert (findings.system, findings.assignment_name) == ("ora2", "Final evidence")
    assert findings.assignment_id == "block-v1:Centre+WELD101+2026+type@openassessment+block@abc"
    assert [names(one) for one in findings.submissions] == [["prompt_0.txt", "portfolio.pdf"]] * 3 + [[]]
    assert findings.submissions[3].empty
    lost = [one.reason for one in findings.skipped if one.name.endswith("lost.jpg")]
    assert lost == ["Open edX did not find the file when it packed them"]
    assert not findings.loose


def test_the_report_names_ora2_learners(tmp_path: Path) -> None:
    path = alone(tmp_path, ORA2 / "submission_files.zip")
    shutil.copy(REPORT, tmp_path / "report.csv")
    first = survey_source(path).submissions[0]
    assert (first.learner_name, first.number) == ("amina", "amina")
    assert first.received == "2026-03-04T09:15:00Z"


def test_ora2_of_several_assignments_keeps_their_files_apart(tmp_path: Path) -> None:
    header = "course_id,block_id,student_id,key,name,type,description,size,file_path,file_found\r\n"
    rows = "c,x@one,s1,,a.txt,text,,1,one/a.txt,True\r\nc,x@two,s1,,a.txt,text,,1,two/a.txt,True\r\n"
    files = {"submissions.csv": (header + rows).encode(), "one/a.txt": b"1", "two/a.txt": b"2", "two/b.txt": b"3"}
    findings = survey_source(write_zip(tmp_path / "a.zip", files))
    assert names(findings.submissions[0]) == ["one/a.txt", "two/a.txt"]
    assert [file.name for file in findings.loose] == ["b.txt"]
    assert any("2 assignments" in note for note in findings.notes)


# Sakai


def test_sakai(tmp_path: Path) -> None:
    findings = survey_source(alone(tmp_path, SAKAI / "Portfolio_bulk_download.zip"))
    assert (findings.system, findings.assignment_name) == ("sakai", "Portfolio")
    amina, nuria = findings.submissions
    assert (amina.learner_name, amina.number, amina.received) == ("Amina Wanjiru", "awanjiru", "2026-03-04T09:15:00")
    assert nuria.learner_name == "Núria López García"
    assert names(amina) == ["portfolio.pdf", "submission text.html"]
    assert not findings.loose
    assert any(one.name.endswith("timestamp.txt") for one in findings.skipped)


def test_feedback_that_was_given_in_sakai_is_nobody_s_evidence(tmp_path: Path) -> None:
    files = {
        "P/grades.csv": b"P,Points\n\"\"\nDisplay ID,ID,Last Name,First Name,grade\nu1,u1,One,U,\n",
        "P/One, U(u1)/timestamp.txt": b"20260304091500000",
        "P/One, U(u1)/Feedback Attachment(s)/f.pdf": b"f",
        "P/One, U(u1)/feedbackText.html": b"well done",
        "P/One, U(u1)/Submission attachment(s)/a.pdf": b"a",
    }  # fmt: skip
    findings = survey_source(write_zip(tmp_path / "a.zip", files))
    assert names(findings.submissions[0]) == ["a.pdf"]
    assert sum("feedback" in one.reason for one in findings.skipped) == 2


# Mahara


@pytest.mark.parametrize("path", LEAP, ids=["archive", "original"])
def test_leap2a_in_each_family_of_namespaces(tmp_path: Path, path: Path) -> None:
    findings = survey_source(alone(tmp_path, path))
    assert (findings.system, findings.layout) == ("mahara", "leap2a")
    (one,) = findings.submissions
    assert (one.learner_name, one.email, one.participant) == (
        "Amina Wanjiru",
        "amina@example.org",
        "eportfolio.example.org/8",
    )
    assert one.received == "2026-03-04T06:15:00Z"
    assert names(one) == ["Photo of weld.jpg", "Risk assessment.pdf", "leap2a.xml"]
    assert not findings.loose


@pytest.mark.parametrize("leap", ["http://terms.leapspecs.org/", "http://www.w3.org/2005/Atom", "urn:anything", ""])
def test_leap2a_elements_are_told_by_their_local_names(tmp_path: Path, leap: str) -> None:
    feed = FEED.format(leap=leap, entries=ENTRY.format(title="W", kind="image/png", href="files/a%20b"))
    path = write_zip(tmp_path / "a.zip", {"leap2a.xml": feed.encode(), "files/a b": b"x"})
    findings = survey_source(path)
    assert names(findings.submissions[0]) == ["W.png"]


def test_portfolios_side_by_side_are_one_submission_each(tmp_path: Path) -> None:
    feeds = {
        f"{who}/leap2a.xml": FEED.format(leap="", entries="").replace("Jo", who).encode() for who in ("Jo", "Amina")
    }
    findings = survey_source(write_zip(tmp_path / "a.zip", {**feeds, "Jo/f.txt": b"1", "Amina/f.txt": b"2"}))
    assert [(one.learner_name, names(one)) for one in findings.submissions] == [("Amina", ["f.txt"]), ("Jo", ["f.txt"])]


def test_a_learner_who_handed_in_a_portfolio_of_mahara_is_one_of_the_learners(tmp_path: Path) -> None:
    feed = FEED.format(leap="", entries="").encode()
    folders = survey_source(write_zip(tmp_path / "a.zip", {"Jo/leap2a.xml": feed, "Amina/a.txt": b"1"}))
    assert (folders.system, len(folders.submissions)) == ("folder", 2)
    moodle = {"Jo_5_assignsubmission_file/leap2a.xml": feed}
    assert survey_source(write_zip(tmp_path / "b.zip", moodle)).system == "moodle"


def test_mahara_s_web_pages(tmp_path: Path) -> None:
    findings = survey_source(alone(tmp_path, MAHARA / "mahara-export-user8-html.zip"))
    assert (findings.system, findings.layout) == ("mahara", "html")
    (one,) = findings.submissions
    assert names(one) == ["index.html", "views/17_Welding_page/index.html", "Photo of weld.jpg"]
    assert one.learner_name == ""


BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><feed><title>&b;</title></feed>'
EXTERNAL = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><feed><title>&x;</title></feed>'
REMOTE = '<!DOCTYPE feed SYSTEM "http://example.org/leap.dtd"><feed/>'


@pytest.mark.parametrize("feed", [BOMB, EXTERNAL, REMOTE, EXTERNAL.encode("utf-16").decode("latin-1")])
def test_a_feed_with_entities_is_refused_in_a_sentence(tmp_path: Path, feed: str) -> None:
    raw = feed.encode("latin-1")
    with pytest.raises(errors.FeedUnreadable, match="entities") as told:
        survey_source(write_zip(tmp_path / "a.zip", {"leap2a.xml": raw}))
    assert "Nothing was taken in" in told.value.message
    assert "root:" not in str(told.value)


@pytest.mark.parametrize("raw", [b"<feed>", b"<!-- feed --><other/>", b"<?xml version='1.0' encoding='none'?><feed/>"])
def test_a_feed_that_is_none(tmp_path: Path, raw: bytes) -> None:
    with pytest.raises(errors.FeedUnreadable, match="Nothing was taken in"):
        survey_source(write_zip(tmp_path / "a.zip", {"leap2a.xml": raw}))


@pytest.mark.parametrize("href", ["../../etc/passwd", "/etc/passwd", "C:\\x", "a/..%2f../b", "files/%2e%2e/%2e%2e/x"])
def test_a_feed_that_points_out_of_its_folder(tmp_path: Path, href: str) -> None:
    feed = FEED.format(leap="", entries=ENTRY.format(title="W", kind="a/b", href=href))
    with pytest.raises(errors.UnsafeName, match="out of its folder"):
        survey_source(write_zip(tmp_path / "a.zip", {"leap2a.xml": feed.encode()}))


def test_what_a_feed_names_and_nobody_packed_is_told(tmp_path: Path) -> None:
    links = ENTRY.format(title="Gone", kind="a/b", href="files/gone.pdf") + ENTRY.format(
        title="Web", kind="a/b", href="https://example.org/x"
    )
    feed = FEED.format(leap="", entries=links)
    findings = survey_source(write_zip(tmp_path / "a.zip", {"leap2a.xml": feed.encode(), "a.txt": b"a"}))
    assert ("Gone", "named in the feed, but not there") in [(one.name, one.reason) for one in findings.skipped]


# Tables that belong to another system


@pytest.mark.parametrize(
    ("source", "sheet"),
    [(CANVAS / "submissions.zip", MOODLE / "Grades-WELD101-Portfolio-4711.csv"),
     (MOODLE / "WELD101-Portfolio-4711.zip", GRADEBOOK), (LEAP[0], GRADEBOOK)],
)  # fmt: skip
def test_a_table_of_another_system_is_refused(source: Path, sheet: Path) -> None:
    with pytest.raises(BadInput, match="does not belong to it"):
        survey_source(source, sheet)


# A folder of portfolios, each in its zip


def portfolios(folder: Path) -> Path:
    folder.mkdir()
    shutil.copy(LEAP[0], folder / "mahara-export-leap-user8.zip")
    feed = FEED.format(leap="", entries=ENTRY.format(title="W", kind="image/png", href="files/w.png"))
    write_zip(folder / "mahara-export-leap-user9.zip", {"leap2a.xml": feed.encode(), "files/w.png": b"w"})
    (folder / ".DS_Store").write_bytes(b"x")
    return folder


def test_a_folder_of_portfolios_is_one_source(tmp_path: Path) -> None:
    folder = portfolios(tmp_path / "exports")
    findings = survey_source(folder)
    assert (findings.system, [one.learner_name for one in findings.submissions]) == ("mahara", ["Amina Wanjiru", "Jo"])
    assert [names(one) for one in findings.submissions][1] == ["W.png"]
    wanted = [(findings.submissions[1].files[0].index, False), (findings.submissions[0].files[0].index, False)]
    pieces = stream_members(folder, findings.fingerprint, wanted, SourceLimits())
    assert [b"".join(member.chunks())[:3] for member in members_of(pieces)] == [b"w", b"\xff\xd8\xff"]


def test_a_folder_of_other_zips_stays_a_folder(tmp_path: Path) -> None:
    folder = portfolios(tmp_path / "exports")
    write_zip(folder / "photos.zip", {"a.jpg": b"a"})
    assert survey_source(folder).system == "folder"


def test_a_damaged_portfolio_among_others_and_limits_of_all_together(tmp_path: Path) -> None:
    folder = portfolios(tmp_path / "exports")
    with pytest.raises(errors.TooManyEntries):
        survey_source(folder, limits=SourceLimits(entries=4))
    with pytest.raises(errors.ArchiveBomb):
        survey_source(folder, limits=SourceLimits(total_bytes=79_500))
    (folder / "mahara-export-leap-user10.zip").write_bytes(LEAP[1].read_bytes()[:500])
    with pytest.raises(errors.ArchiveDamaged):
        survey_source(folder)
