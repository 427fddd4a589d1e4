"""The files of one learner, named one by one."""

import zipfile
from pathlib import Path

import pytest

from credesk.intake import errors
from credesk.intake.entries import SourceLimits
from credesk.intake.members import members_of, stream_members
from credesk.intake.source import is_single_file
from credesk.intake.survey import survey_source
from tests.intake.zips import write_zip


def test_files_are_one_submission_of_nobody_yet(tmp_path: Path) -> None:
    paths = [tmp_path / "portfolio.pdf", tmp_path / "photo.jpg", tmp_path / "empty.txt"]
    for path, content in zip(paths, (b"%PDF-1.7", b"\xff\xd8", b""), strict=True):
        path.write_bytes(content)
    findings = survey_source(paths)
    (one,) = findings.submissions
    assert (findings.system, findings.source_name) == ("files", "portfolio.pdf + 2")
    assert one.learner_name == ""
    assert [file.name for file in one.files] == ["portfolio.pdf", "photo.jpg"]
    assert [skip.reason for skip in findings.skipped] == ["an empty file"]
    wanted = [(file.index, False) for file in one.files]
    pieces = stream_members(paths, findings.fingerprint, wanted, SourceLimits())
    assert [b"".join(member.chunks()) for member in members_of(pieces)] == [b"%PDF-1.7", b"\xff\xd8"]


def test_other_files_are_another_learner_s(tmp_path: Path) -> None:
    """Whose the last ones were must not decide whose these are."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(name)
    first, second = (survey_source(tmp_path / name) for name in ("a.txt", "b.txt"))
    parts = [found.source_key_parts(found.submissions[0], "") for found in (first, second)]
    assert parts[0] != parts[1]


def test_a_document_that_is_a_zip_inside_is_a_file(tmp_path: Path) -> None:
    word = write_zip(tmp_path / "a.docx", {"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<a/>"})
    packed = write_zip(tmp_path / "download", {"Jo/a.txt": b"a"})
    assert survey_source(word).system == "files"
    assert survey_source(packed).system == "folder"


def test_a_zip_is_no_single_file_even_where_it_is_damaged(tmp_path: Path) -> None:
    broken = tmp_path / "download"
    broken.write_bytes(b"PK\x03\x04 and no directory")
    assert not is_single_file(broken)
    with pytest.raises(errors.ArchiveDamaged):
        survey_source(broken)
    (tmp_path / "x.zip").write_bytes(b"hello")
    with pytest.raises(errors.ArchiveDamaged):
        survey_source(tmp_path / "x.zip")


def test_a_folder_among_files_and_a_link(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a.txt")
    with pytest.raises(errors.SourceUnreadable, match="a folder among single files"):
        survey_source([tmp_path / "a.txt", tmp_path / "folder"])
    findings = survey_source([tmp_path / "a.txt", tmp_path / "link"])
    assert [skip.reason for skip in findings.skipped] == ["a link, which is not followed"]
    with pytest.raises(errors.SourceUnreadable):
        survey_source([tmp_path / "a.txt", tmp_path / "gone"])


def test_an_archive_among_a_learner_s_files_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as made:
        made.writestr("1.jpg", b"x")
    findings = survey_source([tmp_path / "a.txt", tmp_path / "photos.zip"])
    assert [file.kind for file in findings.submissions[0].files] == ["text", "archive"]
