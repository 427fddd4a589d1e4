"""Every bad zip, built for real: refused by name with a sentence, or read safely."""

import hashlib
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest

from credesk.domain.errors import BadInput
from credesk.intake import errors
from credesk.intake.entries import SourceLimits
from credesk.intake.findings import Findings
from credesk.intake.members import members_of, stream_members
from credesk.intake.survey import survey_source
from tests.intake.zips import Member, craft, craft_huge, write_zip

MIB = 1024 * 1024


def read_all(path: Path, findings: Findings, limits: SourceLimits | None = None) -> dict[str, bytes]:
    files = {file.index: file.name for one in findings.submissions for file in one.files}
    files |= {file.index: file.name for file in findings.loose}
    wanted = [(index, False) for index in files]
    found = {}
    for member in members_of(stream_members(path, findings.fingerprint, wanted, limits or SourceLimits())):
        content = b"".join(member.chunks())
        assert member.size == len(content)
        assert member.sha256 == hashlib.sha256(content).digest()
        found[files[member.index]] = content
    return found


def refused(path: Path, kind: type[BadInput], *, limits: SourceLimits | None = None) -> BadInput:
    before = path.read_bytes()
    with pytest.raises(kind) as caught:
        survey_source(path, limits=limits)
    assert path.read_bytes() == before
    assert caught.value.exit_code == 2
    assert caught.value.message.endswith(".")
    assert "Nothing was taken in" in caught.value.message
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    return caught.value


def names(findings: Findings) -> list[str]:
    return sorted([file.name for one in findings.submissions for file in one.files] + [f.name for f in findings.loose])


@pytest.mark.parametrize("cut", [1, 22, 100, 3000])
def test_a_truncated_zip(tmp_path: Path, cut: int) -> None:
    path = write_zip(tmp_path / "cut.zip", {f"Amina/{n}.txt": bytes([n]) * 500 for n in range(20)})
    path.write_bytes(path.read_bytes()[:-cut])
    error = refused(path, errors.ArchiveDamaged)
    assert "cut.zip" in error.message
    assert "again" in error.hint


@pytest.mark.parametrize("raw", [b"", b"PK", b"no zip at all" * 100, b"PK\x05\x06" + bytes(10)])
def test_what_is_no_zip(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(raw)
    refused(tmp_path / "x.zip", errors.ArchiveDamaged)


def test_a_zip_that_lost_its_beginning(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"Amina/a.txt": b"x" * 5000, "Amina/b.txt": b"y"})
    path.write_bytes(path.read_bytes()[60:])
    with pytest.raises(BadInput):
        read_all(path, survey_source(path))


def test_every_byte_turned_is_refused_or_harmless(tmp_path: Path) -> None:
    path = craft(
        tmp_path / "x.zip", Member(b"Amina/a.txt", b"some evidence"), Member(b"Amina/b.txt", b"more", method=8)
    )
    good = path.read_bytes()
    for position in range(len(good)):
        path.write_bytes(good[:position] + bytes([good[position] ^ 0xFF]) + good[position + 1 :])
        try:
            contents = read_all(path, survey_source(path)).values()
        except BadInput:
            continue
        assert set(contents) <= {b"some evidence", b"more"}


def test_a_missing_zip(tmp_path: Path) -> None:
    with pytest.raises(errors.SourceUnreadable):
        survey_source(tmp_path / "none.zip")


def test_a_bomb_by_its_ratio(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "bomb.zip", {"Amina/zeros.bin": bytes(80 * MIB)})
    error = refused(path, errors.ArchiveBomb)
    assert "zeros.bin" in error.message or "bomb.zip" in error.message


def test_many_small_bombs_together(tmp_path: Path) -> None:
    limits = SourceLimits(ratio_from_bytes=MIB)
    path = write_zip(tmp_path / "bomb.zip", {f"Amina/{n}.bin": bytes(MIB // 2) for n in range(10)})
    assert "bomb.zip" in refused(path, errors.ArchiveBomb, limits=limits).message


def test_a_bomb_by_its_total(tmp_path: Path) -> None:
    path = craft(
        tmp_path / "x.zip", *(Member(b"A/%d" % n, claimed_size=0xFFFFFFFE, claimed_packed=7) for n in range(60))
    )
    refused(path, errors.ArchiveBomb, limits=SourceLimits(ratio=10**12))


def test_a_total_limit_is_told(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"A/1": b"x" * 600, "A/2": b"y" * 600})
    assert "1,200" in refused(path, errors.ArchiveBomb, limits=SourceLimits(total_bytes=1000)).message


def test_a_member_that_holds_more_than_it_claims(tmp_path: Path) -> None:
    """The directory says 100 bytes, the stream unpacks to 20 MiB: not more than 100 are ever handed on."""
    big = bytes(20 * MIB)
    path = craft(tmp_path / "x.zip", Member(b"Amina/a.bin", big, method=8, claimed_size=100))
    findings = survey_source(path)
    seen: list[Any] = []
    with pytest.raises(errors.MemberDamaged) as caught:
        seen.extend(stream_members(path, findings.fingerprint, [(0, False)], SourceLimits()))
    assert len(b"".join(piece for piece in seen if isinstance(piece, bytes))) <= 100
    assert "a.bin" in caught.value.message


def test_a_member_that_holds_less_than_it_claims(tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member(b"Amina/a.bin", b"abc", method=8, claimed_size=5000))
    with pytest.raises(errors.MemberDamaged):
        read_all(path, survey_source(path))


def test_a_wrong_checksum(tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member(b"Amina/a.txt", b"abc", claimed_crc=1))
    with pytest.raises(errors.MemberDamaged):
        read_all(path, survey_source(path))


def test_overlapping_entries(tmp_path: Path) -> None:
    """The overlap of David Fifield's bomb: several names for the same bytes."""
    path = craft(tmp_path / "x.zip", Member(b"A/1.txt", b"x" * 100), Member(b"A/2.txt", b"x" * 100, at=0))
    refused(path, errors.OverlappingEntries)


def test_an_entry_that_reaches_into_the_next(tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member(b"A/1.txt", b"x" * 100, claimed_packed=150), Member(b"A/2.txt", b"y"))
    refused(path, errors.OverlappingEntries)


def test_an_entry_that_reaches_into_the_directory(tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member(b"A/1.txt", b"x" * 100, claimed_packed=140))
    refused(path, errors.OverlappingEntries)


@pytest.mark.parametrize(
    "name",
    [
        b"../evil.txt",
        b"Amina/../../evil.txt",
        b"Amina/..",
        b"/etc/passwd",
        b"C:/evil.txt",
        b"C:evil.txt",
        b"Amina\\..\\..\\evil.txt",
        b"\\\\server\\share\\evil.txt",
        b"Amina/a.txt\0.jpg",
    ],
)
def test_a_name_that_points_out_of_its_folder(tmp_path: Path, name: bytes) -> None:
    path = craft(tmp_path / "x.zip", Member(b"Amina/good.txt"), Member(name))
    error = refused(path, errors.UnsafeName)
    assert "\0" not in error.message


@pytest.mark.parametrize(("mode", "what"), [(0o120777, "a link"), (0o020644, "special"), (0o010644, "special")])
def test_links_and_special_files(tmp_path: Path, mode: int, what: str) -> None:
    path = craft(tmp_path / "x.zip", Member(b"Amina/good.txt"), Member(b"Amina/odd", b"/etc/passwd", mode=mode))
    assert what in refused(path, errors.LinkInArchive).message


def test_an_encrypted_zip(tmp_path: Path) -> None:
    assert "password" in refused(craft(tmp_path / "x.zip", Member(b"A/a", flags=1)), errors.ArchiveEncrypted).message


@pytest.mark.parametrize(("method", "word"), [(9, "Deflate64"), (12, "bzip2"), (14, "LZMA"), (99, "method 99")])
def test_a_compression_that_is_not_read(tmp_path: Path, method: int, word: str) -> None:
    path = craft(tmp_path / "x.zip", Member(b"A/a", method=method))
    assert word in refused(path, errors.UnsupportedCompression).message


def test_too_many_entries(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {f"A/{n}": b"x" for n in range(11)})
    refused(path, errors.TooManyEntries, limits=SourceLimits(entries=10))
    assert len(names(survey_source(path, limits=SourceLimits(entries=11)))) == 11


def test_a_path_of_300_characters_is_read_and_one_over_4096_bytes_is_refused(tmp_path: Path) -> None:
    long = "Amina/" + "/".join(["a folder with a long name"] * 11) + "/portfolio.pdf"
    assert len(long) > 300
    path = write_zip(tmp_path / "x.zip", {long: b"evidence"})
    findings = survey_source(path)
    assert names(findings) == [long.removeprefix("Amina/")]
    assert list(read_all(path, findings).values()) == [b"evidence"]
    craft(path, Member(b"Amina/" + b"x" * 4091))
    assert "4,097" in refused(path, errors.NameTooLong).message


def test_folders_nested_too_deep(tmp_path: Path) -> None:
    refused(craft(tmp_path / "x.zip", Member(b"a/" * 65 + b"b")), errors.NameTooLong)


def test_names_that_differ_only_by_case_or_unicode_form_are_kept_apart(tmp_path: Path) -> None:
    contents = {
        "Núria/Weld.jpg": b"1",
        "Núria/weld.jpg": b"2",
        "Núria/café.txt": b"3",
        "Núria/cafe\u0301.txt": b"4",
    }
    path = write_zip(tmp_path / "x.zip", contents)
    findings = survey_source(path)
    assert [one.learner_name for one in findings.submissions] == ["Núria"]
    assert names(findings) == ["Weld.jpg", "café.txt", "café.txt", "weld.jpg"]
    assert len(findings.notes) == 2
    assert "upper case" in findings.notes[0]
    wanted = [(index, False) for index in range(4)]
    members = members_of(stream_members(path, findings.fingerprint, wanted, SourceLimits()))
    assert [b"".join(member.chunks()) for member in members] == [b"1", b"2", b"3", b"4"]


def test_two_files_of_the_same_name_are_kept_apart(tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member(b"Amina/a.txt", b"one"), Member(b"Amina/a.txt", b"two"))
    findings = survey_source(path)
    assert names(findings) == ["a.txt", "a.txt"]
    assert any("a.txt" in note for note in findings.notes)


def test_learners_whose_folders_differ_only_by_case_stay_two(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"Amina/a.txt": b"1", "AMINA/a.txt": b"2", "z.txt": b"3"})
    assert [one.learner_name for one in survey_source(path).submissions] == ["Amina", "AMINA"]


def test_names_in_code_page_437(tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member("Amina/Prüfstück é.txt".encode("cp437")))
    assert names(survey_source(path)) == ["Prüfstück é.txt"]
    assert list(read_all(path, survey_source(path)).values()) == [b"content"]


def test_names_in_utf8_without_the_flag(tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member("فاطمة/صورة.jpg".encode()))
    assert names(survey_source(path)) == ["صورة.jpg"]
    assert survey_source(path).submissions[0].learner_name == "فاطمة"


def unicode_path(raw: bytes, name: str, *, crc: int | None = None, version: int = 1) -> bytes:
    field = struct.pack("<BI", version, zlib.crc32(raw) if crc is None else crc) + name.encode()
    return struct.pack("<HH", 0x5455, 5) + b"\x01\0\0\0\0" + struct.pack("<HH", 0x7075, len(field)) + field


def test_the_unicode_path_of_info_zip_counts_where_it_belongs_to_the_name(tmp_path: Path) -> None:
    raw = b"Amina/photo_\xff.jpg"
    path = craft(tmp_path / "x.zip", Member(raw, extra=unicode_path(raw, "Amina/صورة.jpg")))
    assert names(survey_source(path)) == ["صورة.jpg"]
    craft(path, Member(raw, extra=unicode_path(raw, "Amina/صورة.jpg", crc=1)))
    assert names(survey_source(path)) == ["photo_\xa0.jpg"]
    craft(path, Member(raw, extra=unicode_path(raw, "../../evil.txt")))
    refused(path, errors.UnsafeName)


def test_control_characters_and_direction_overrides_are_shown_as_what_they_are_not(tmp_path: Path) -> None:
    path = craft(tmp_path / "x.zip", Member("Amina/evil\x1b[31m\u202egpj.exe".encode()))
    assert names(survey_source(path)) == ["evil\ufffd[31m\ufffdgpj.exe"]


def test_junk_of_devices_is_skipped_with_a_reason(tmp_path: Path) -> None:
    junk = [
        "__MACOSX/Amina/._a.jpg",
        "Amina/.DS_Store",
        "Amina/Thumbs.db",
        "desktop.ini",
        "Amina/._x",
        "Amina/~$a.docx",
    ]
    path = write_zip(tmp_path / "x.zip", {"Amina/a.jpg": b"evidence", **dict.fromkeys(junk, b"junk")})
    findings = survey_source(path)
    assert names(findings) == ["a.jpg"]
    assert [one.learner_name for one in findings.submissions] == ["Amina"]
    assert sorted(one.name for one in findings.skipped) == sorted(junk)
    assert all(one.reason for one in findings.skipped)


def test_who_handed_in_nothing_but_junk_is_reported_as_empty(tmp_path: Path) -> None:
    path = write_zip(
        tmp_path / "x.zip", {"Jo/.DS_Store": b"junk", "Mo/a.txt": b"a", "Lo/a.txt": b"", "Thumbs.db": b"x"}
    )
    findings = survey_source(path)
    assert {one.learner_name: one.empty for one in findings.submissions} == {"Jo": True, "Mo": False, "Lo": True}
    with pytest.raises(errors.SourceChanged):
        list(stream_members(path, findings.fingerprint, [(0, False)], SourceLimits()))


def test_empty_files_are_skipped_with_a_reason(tmp_path: Path) -> None:
    findings = survey_source(write_zip(tmp_path / "x.zip", {"Amina/a.txt": b"", "Amina/b.txt": b"b"}))
    assert [(one.name, one.reason) for one in findings.skipped] == [("Amina/a.txt", "an empty file")]


def test_a_zip_within_is_left_as_it_is(tmp_path: Path) -> None:
    inner = write_zip(tmp_path / "inner.zip", {"deep.txt": b"deep"}).read_bytes()
    path = write_zip(tmp_path / "x.zip", {"Amina/project.zip": inner})
    findings = survey_source(path)
    assert findings.submissions[0].files[0].kind == "archive"
    assert read_all(path, findings) == {"project.zip": inner}


def test_zip64(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as made, made.open("Amina/a.bin", "w", force_zip64=True) as member:
        member.write(b"evidence" * 1000)
    assert read_all(path, survey_source(path)) == {"a.bin": b"evidence" * 1000}


def test_a_file_over_the_limit_is_offered_as_kept_elsewhere_with_its_digest(tmp_path: Path) -> None:
    limits = SourceLimits(file_bytes=1000)
    content = bytes(range(256)) * 4
    path = write_zip(tmp_path / "x.zip", {"Amina/film.mp4": content, "Amina/a.txt": b"x" * 1000})
    findings = survey_source(path, limits=limits)
    film, text = findings.submissions[0].files
    assert (film.kept_elsewhere, text.kept_elsewhere) == (True, False)
    assert findings.total_bytes == 1000
    assert any("too large" in note for note in findings.notes)
    pieces = stream_members(path, findings.fingerprint, [(film.index, True)], limits)
    (member,) = members_of(pieces)
    assert (member.size, member.sha256) == (1024, hashlib.sha256(content).digest())


def test_a_five_gigabyte_file_in_a_zip_is_offered_as_kept_elsewhere(tmp_path: Path) -> None:
    path = craft_huge(tmp_path / "x.zip", b"Amina/film.mp4", 5 * 1024**3, 0)
    (film,) = survey_source(path).submissions[0].files
    assert (film.size, film.kept_elsewhere) == (5 * 1024**3, True)
    craft_huge(path, b"Amina/film.mp4", 4 * 1024**3 - 1, 0)
    assert not survey_source(path).submissions[0].files[0].kept_elsewhere


def test_an_archive_with_a_data_descriptor_as_moodle_streams_it(tmp_path: Path) -> None:
    import io

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

        def seek(self, *place: int) -> int:
            raise OSError("a pipe")

        def tell(self) -> int:
            raise OSError("a pipe")

    pipe = Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("Amina/a.txt", b"streamed" * 100)
    path = tmp_path / "x.zip"
    path.write_bytes(pipe.getvalue())
    assert read_all(path, survey_source(path)) == {"a.txt": b"streamed" * 100}


def test_a_zip_that_changed_since_it_was_looked_at(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"Amina/a.txt": b"one"})
    findings = survey_source(path)
    write_zip(path, {"Amina/a.txt": b"two"})
    with pytest.raises(errors.SourceChanged):
        read_all(path, findings)


def test_an_index_that_is_not_there(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "x.zip", {"Amina/a.txt": b"one"})
    findings = survey_source(path)
    with pytest.raises(errors.SourceChanged):
        list(stream_members(path, findings.fingerprint, [(7, False)], SourceLimits()))
