"""Bad sources in the window: what is wrong stands on the screen, nothing is lost; what is only odd is kept apart."""

import hashlib
import os
import unicodedata
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from credesk.desk import take_in, take_ins
from credesk.gui.take_in import TakeInPage
from credesk.intake.entries import SourceLimits
from tests.gui.marking import at_assess, calm
from tests.gui.seat import Seat
from tests.gui.test_assess_more import form_of
from tests.gui.test_take_in import at_page, drop, evidence_of, looked, submissions
from tests.intake.zips import Member, craft, write_zip
from tests.terminal.cohort import FATIMA, FIXTURES, GRACE, portfolios
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
Make = Callable[[Path], object]
FOLDER = f"{GRACE}_1_assignsubmission_file/"
REFUSED: dict[str, tuple[Make, str]] = {
    "cut at the start": (lambda at: at.write_bytes(_portfolio()[:40]), "is cut off, or no zip"),
    "cut in the middle": (lambda at: at.write_bytes(_portfolio()[:1200]), "is cut off, or no zip"),
    "cut at the end": (lambda at: at.write_bytes(_portfolio()[:-3]), "is cut off, or no zip"),
    "a bomb by its ratio": (
        lambda at: write_zip(at, {f"{FOLDER}zeros.bin": bytes(70 * 1024 * 1024)}),
        "which no evidence does",
    ),
    "a bomb by its total": (
        lambda at: craft(at, *(Member(b"%d.bin" % n, claimed_size=2**32 - 2) for n in range(60))),
        "bytes; up to 214,748,364,800 are taken in at once",
    ),
    "a name that leads out": (
        lambda at: craft(at, Member(f"{FOLDER}../../x".encode())),
        "../../x”, which points out of its folder",
    ),
    "a name that leads up": (lambda at: craft(at, Member(b"../up.txt")), "../up.txt”, which points out of its folder"),
    "a name from the root": (
        lambda at: craft(at, Member(b"/etc/passwd")),
        "/etc/passwd”, which points out of its folder",
    ),
    "a name with a drive": (lambda at: craft(at, Member(b"C:/win.ini")), "C:/win.ini”, which points out of its folder"),
    "a link": (
        lambda at: craft(at, Member(f"{FOLDER}odd".encode(), b"/etc/passwd", mode=0o120777)),
        "is a link, not a file",
    ),
}


def _portfolio() -> bytes:
    return portfolios({GRACE: {f"{n}.bin": os.urandom(200) for n in range(12)}})


@pytest.fixture
def unchanged(taken_in: Sitting) -> Iterator[Sitting]:
    """The cohort's workspace, which is afterwards as it was."""
    before = taken_in.state()
    yield taken_in
    assert taken_in.state() == before


@pytest.mark.parametrize("name", REFUSED)
def test_a_bad_archive(seated: Sit, unchanged: Sitting, name: str) -> None:
    make, words = REFUSED[name]
    bad = unchanged.papers / "bad-1.zip"
    make(bad)
    seat, page = at_page(seated, unchanged)
    drop(page, bad)
    seat.quiet()
    assert seat.frame.banner.isVisible()
    assert seat.frame.banner.property("role") == "wrong"
    assert words in seat.frame.banner.message.text()
    assert "Nothing was taken in" in seat.frame.banner.message.text() + seat.frame.banner.hint.text()
    assert page.draft is None


def test_an_archive_that_is_damaged_inside_one_file(seated: Sit, unchanged: Sitting) -> None:
    raw = bytearray(portfolios({GRACE: {"a.bin": os.urandom(4000)}, FATIMA: {"b.bin": os.urandom(4000)}}))
    raw[6500] ^= 0xFF
    source = unchanged.paper("bad-1.zip", bytes(raw))
    seat, page = at_page(seated, unchanged)
    looked(seat, page, source)
    seat.click(page.take)
    seat.quiet()
    assert "b.bin” in “bad-1.zip” is damaged" in seat.frame.banner.message.text()
    assert "Nothing was taken in" in seat.frame.banner.message.text()
    assert page.draft is not None
    assert page.preview.table.isVisible()


def test_a_zip_of_nothing(seated: Sit, unchanged: Sitting) -> None:
    seat, page = at_page(seated, unchanged)
    looked(seat, page, write_zip(unchanged.papers / "empty-1.zip", {}))
    assert not page.take.isEnabled()
    assert seat.says("Nothing is left to take in.")


def take(seat: Seat, page: TakeInPage) -> None:
    seat.click(page.take)
    seat.quiet()
    assert seat.says("Taken in:")


def test_a_link_in_a_folder_is_named_and_not_followed(seated: Sit, founded: Sitting) -> None:
    folder = founded.papers / "stick" / GRACE
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("mine")
    (folder / "theirs.txt").symlink_to("/etc/passwd")
    seat, page = at_page(seated, founded)
    looked(seat, page, folder.parent)
    assert seat.says("theirs.txt")
    assert seat.says("link")
    take(seat, page)
    assert evidence_of(seat, GRACE) == ["mine.txt"]


def test_names_that_differ_only_by_case_or_unicode_form(seated: Sit, founded: Sitting) -> None:
    names = ["photo.jpg", "Photo.JPG", "café.jpg", unicodedata.normalize("NFD", "café.jpg")]
    source = write_zip(founded.papers / "x-1.zip", {f"{FOLDER}{name}": name.encode() for name in names})
    seat, page = at_page(seated, founded)
    looked(seat, page, source)
    assert seat.says("2 files are called")
    assert seat.says("Each is kept as a file of its own.")
    take(seat, page)
    assert len(evidence_of(seat, GRACE)) == 4
    assert len(founded.objects()) == 4


def test_names_in_code_page_437(seated: Sit, founded: Sitting) -> None:
    name = "Núria López_7_assignsubmission_file/résumé.txt".encode("cp437")
    seat, page = at_page(seated, founded)
    looked(seat, page, craft(founded.papers / "x-1.zip", Member(name)))
    assert seat.says("Núria López")
    assert seat.says("résumé.txt")
    take(seat, page)
    assert evidence_of(seat, "Núria López") == ["résumé.txt"]


def test_a_path_of_300_characters(seated: Sit, founded: Sitting) -> None:
    long = "/".join(["photos of the installation"] * 10) + "/" + "x" * 100 + ".jpg"
    seat, page = at_page(seated, founded)
    looked(seat, page, write_zip(founded.papers / "x-1.zip", {f"{FOLDER}{long}": b"far down"}))
    assert seat.says("x" * 100)
    take(seat, page)
    [name] = evidence_of(seat, GRACE)
    assert name.endswith("x" * 100 + ".jpg")
    assert len(founded.objects()) == 1


def test_an_empty_submission(seated: Sit, founded: Sitting) -> None:
    files = {FOLDER: b"", f"{FATIMA}_2_assignsubmission_file/a.txt": b"x"}
    seat, page = at_page(seated, founded)
    looked(seat, page, write_zip(founded.papers / "x-1.zip", files))
    assert seat.says("Empty")
    take(seat, page)
    assert seat.says("nothing was handed in")
    assert submissions(seat) == [(FATIMA, 1)]


def test_a_file_that_is_too_large_is_kept_elsewhere_with_its_digest(
    seated: Sit, founded: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_ins, "preview", partial(take_in.preview, limits=SourceLimits(file_bytes=5000)))
    film = b"film" * 2000
    source = founded.paper("big-1.zip", portfolios({GRACE: {"film.mp4": film, "log.txt": b"log"}}))
    seat, page = at_page(seated, founded)
    looked(seat, page, source)
    assert seat.says("Kept elsewhere")
    take(seat, page)
    [row] = [row for row in founded.listed("evidence") if row["what"] == "film.mp4"]
    assert (row["kind"], row["sha256"]) == ("kept elsewhere", hashlib.sha256(film).hexdigest())
    assert len(founded.objects()) == 1


def test_an_evidence_file_of_5_gigabytes_is_offered_as_kept_elsewhere(
    seated: Sit, unchanged: Sitting, tmp_path: Path
) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as file:
        file.truncate(5 * 1024**3)
    seat = seated(unchanged.folder)
    at_assess(seat)
    seat.press("A")
    form = form_of(seat)
    form.file.field.setText(str(film))
    seat.click(form.give)
    seat.until(lambda: seat.says("film.mp4 is larger than 4 GB"))
    assert seat.says("Leave it there and attach it as kept elsewhere: its digest is kept.")
    assert not seat.says("--elsewhere")
    assert form.file.text == str(film)
    calm(seat)


def test_a_source_that_changed_since_it_was_looked_at(seated: Sit, unchanged: Sitting) -> None:
    source = unchanged.paper("x-1.zip", portfolios({"Zuri": {"a.txt": b"a"}}))
    seat, page = at_page(seated, unchanged)
    looked(seat, page, source)
    unchanged.paper("x-1.zip", portfolios({"Zuri": {"a.txt": b"another"}}))
    seat.click(page.take)
    seat.quiet()
    assert "The source is not what it was when it was looked at." in seat.frame.banner.message.text()
    assert "Nothing was taken in" in seat.frame.banner.message.text() + seat.frame.banner.hint.text()
    assert page.draft is not None


def test_a_worksheet_in_catalan_with_decimal_commas(seated: Sit, founded: Sitting) -> None:
    source = founded.paper("SOLD-Carpeta-9.zip", portfolios({"LÓPEZ GARCÍA ANA": {"a.txt": b"x"}}, first=7))
    seat, page = at_page(seated, founded)
    page.options.worksheet.setFocus()
    seat.write(str(FIXTURES / "moodle" / "Grades_catalan_header_decimal_comma.csv"), page.options.worksheet)
    looked(seat, page, source)
    take(seat, page)
    assert seat.rows("SELECT name, email FROM learners") == [("LÓPEZ GARCÍA ANA", "ana@example.org")]


@pytest.mark.parametrize("content", [None, b"", b"\x00\x01\x02", b'name,grade\n"never closed,1\n'])
def test_a_worksheet_that_is_none(seated: Sit, unchanged: Sitting, content: bytes | None) -> None:
    source = unchanged.paper("x-1.zip", portfolios({"Zuri": {"a.txt": b"a"}}))
    worksheet = unchanged.papers / "none.csv"
    if content is not None:
        worksheet.write_bytes(content)
    seat, page = at_page(seated, unchanged)
    seat.write(str(worksheet), page.options.worksheet)
    drop(page, source)
    seat.quiet()
    assert seat.frame.banner.property("role") == "wrong"
    assert "“none.csv”" in seat.frame.banner.message.text()
    assert "Nothing was taken in." in seat.frame.banner.message.text()
    assert page.options.worksheet.text() == str(worksheet)
    assert page.draft is None
