"""Taking in, in windows: dropping, matching, sharing, leaving out, stopping, undoing, and every bad archive."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from credesk.desk import programmes
from credesk.desk.learners import add_learner
from credesk.gui.files_dropped import pasted_path
from credesk.gui.jobs import Job
from credesk.gui.take_in import TakeInPage
from credesk.gui.take_in_tables import FILES_KIND
from credesk.gui.take_in_words import status_words
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.intake.zips import Member, craft, write_zip
from tests.terminal.cohort import FIXTURES, GRACE, JOSEPH, portfolios, signed_in
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
MOODLE = FIXTURES / "moodle"
FOLDER = "Amina Wanjiru_1848964_assignsubmission_file/"


def at_page(seated: Sit, sitting: Sitting, **given: Any) -> tuple[Seat, TakeInPage]:
    seat = seated(sitting.folder, **given)
    seat.sign_in()
    seat.frame.go("take-in")
    seat.quiet()
    return seat, seat.page(TakeInPage)


def drop(page: QWidget, *paths: Path) -> None:
    """Drag files over the page and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(30, 30), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(30, 30), Qt.DropAction.CopyAction, data, buttons, keys))


def looked(seat: Seat, page: TakeInPage, path: Path) -> None:
    drop(page, path)
    seat.until(lambda: page.draft is not None and page.draft.seen.path == path)
    seat.quiet()
    seat.bot.wait(1)


def stand_on(seat: Seat, page: TakeInPage, name: str) -> None:
    names = [row.found_name for row in page.preview.draft.rows()] if page.preview.draft else []
    page.preview.table.setCurrentIndex(page.preview.model.index(names.index(name), 0))
    seat.quiet()


def submissions(seat: Seat) -> list[tuple[str, int]]:
    """Learner and attempt of every live submission, by name."""
    return seat.rows(
        "SELECT l.name, s.attempt FROM submissions AS s JOIN learners AS l ON l.id = s.learner"
        " WHERE s.take_in NOT IN (SELECT take_in FROM take_ins_undone) ORDER BY l.name, s.attempt"
    )


def evidence_of(seat: Seat, name: str) -> list[str]:
    rows = seat.rows(
        "SELECT e.name FROM evidence AS e JOIN attachments AS a ON a.evidence = e.id"
        " JOIN submissions AS s ON s.id = a.submission JOIN learners AS l ON l.id = s.learner WHERE l.name = ?"
        " ORDER BY e.name",
        name,
    )
    return [row[0] for row in rows]


@pytest.mark.parametrize(
    ("name", "files"), [("", 15), ("_blind", 15), ("_flat_pre31", 15), ("_pre41_trailing_underscore", 15)]
)
def test_moodle_zips_are_dropped_and_taken_in(
    seated: Sit, founded: Sitting, tmp_path: Path, name: str, files: int
) -> None:
    source = tmp_path / "WELD101-Portfolio-4711.zip"
    shutil.copy(MOODLE / f"WELD101-Portfolio-4711{name}.zip", source)
    seat, page = at_page(seated, founded)
    looked(seat, page, source)
    if name == "_blind":
        assert seat.says("Participant 1848964")
        drop(page, MOODLE / "Grades-WELD101-Portfolio-4711.csv")
        assert seat.says("Site or worksheet were changed: look again first.")
        assert not page.take.isEnabled()
        seat.click(page.again)
        seat.quiet()
    assert page.take.text() == "Take in 5 submissions"
    seat.click(page.take)
    seat.quiet()
    assert seat.says(f"Taken in: 5 submissions, {files} files, 5 new learners.")
    names = [row[0] for row in submissions(seat)]
    assert "Amina Wanjiru" in names
    assert "فاطمة الزهراء" in names
    assert len(evidence_of(seat, "Amina Wanjiru")) == 3


def test_the_same_zip_twice_brings_nothing_new_and_undo_takes_it_away(
    seated: Sit, founded: Sitting, tmp_path: Path
) -> None:
    source = tmp_path / "WELD101-Portfolio-4711.zip"
    shutil.copy(MOODLE / source.name, source)
    seat, page = at_page(seated, founded)
    looked(seat, page, source)
    seat.press("Ctrl+Return", page)
    seat.quiet()
    assert len(submissions(seat)) == 5
    looked(seat, page, source)
    assert seat.says("taken in before")
    seat.click(page.take)
    seat.quiet()
    assert seat.says("Nothing new. Nothing was changed.")
    assert seat.says("5 submissions were taken in before")
    assert not page.closing.undo.isVisible()
    assert len(submissions(seat)) == 5
    page.earlier.table.selectRow(0)
    seat.write("wrong cohort", page.earlier.reason)
    seat.click(page.earlier.undo)
    seat.quiet()
    assert seat.says("The take-in is undone.")
    assert seat.says("Undone")
    assert submissions(seat) == []
    looked(seat, page, source)
    seat.click(page.take)
    seat.quiet()
    assert seat.says("5 new learners")
    seat.click(page.closing.undo)
    seat.quiet()
    assert submissions(seat) == []


def test_what_was_marked_stays(seated: Sit, decided: Sitting) -> None:
    seat, page = at_page(seated, decided)
    page.earlier.table.selectRow(0)
    assert seat.says("Being marked")
    assert seat.says("Something of it was marked, so it stays.")
    assert not page.earlier.undo.isVisible()


def loose_folder(papers: Path) -> Path:
    """Two known learners, a new one, one who handed in nothing, and loose files."""
    root = papers / "evening class"
    for name in (GRACE, JOSEPH, "Halima Yusuf"):
        (root / name).mkdir(parents=True)
        (root / name / "report.txt").write_text(f"{name} again")
        (root / name / "photo.jpg").write_text(f"photo of {name}")
    (root / GRACE / "Thumbs.db").write_text("junk")
    for name in ("IMG_2034.jpg", "SCAN0001.pdf"):
        (root / name).write_text(name)
    return root


def give_by_keys(seat: Seat, page: TakeInPage, *names: str) -> None:
    """Ctrl+G, words, Return: for each learner."""
    seat.press("Ctrl+G", page)
    seat.quiet()
    assert QApplication.focusWidget() is page.preview.files.chooser.field
    for words in names:
        page.preview.files.chooser.field.selectAll()
        seat.write(words)
        seat.press("Return")
        seat.quiet()


def test_a_loose_file_is_shared_by_keys_and_the_other_stays_out_with_a_reason(seated: Sit, taken_in: Sitting) -> None:
    seat, page = at_page(seated, taken_in)
    looked(seat, page, loose_folder(taken_in.papers))
    assert seat.says("IMG_2034.jpg")
    assert seat.says("Skipped 1")
    give_by_keys(seat, page, "halima", "wanjiru")
    assert page.preview.files.heading.text() == "IMG_2034.jpg"
    assert page.preview.loose_model.index(0, 3).data() == "Shared by 2"
    seat.press("Ctrl+Z", page)
    assert seat.says(f"Undone: IMG_2034.jpg for {GRACE}.")
    assert page.preview.loose_model.index(0, 3).data() == "Given"
    page.preview.loose.setCurrentIndex(page.preview.loose_model.index(0, 0))
    give_by_keys(seat, page, "grace")
    page.preview.loose.setCurrentIndex(page.preview.loose_model.index(1, 0))
    seat.write("nobody knows whose", page.preview.files.reason)
    assert page.preview.loose_model.index(1, 3).data() == "Left out"
    seat.press("Ctrl+Return", page)
    seat.quiet()
    assert seat.says("Taken in: 3 submissions, 7 files, 1 new learner, 2 further attempts.")
    assert seat.says("SCAN0001.pdf\u2069 (nobody knows whose)")
    for name in (GRACE, "Halima Yusuf"):
        assert "IMG_2034.jpg" in evidence_of(seat, name)
    assert "IMG_2034.jpg" not in evidence_of(seat, JOSEPH)
    assert len(seat.rows("SELECT 1 FROM evidence WHERE name = 'IMG_2034.jpg'")) == 1


def test_files_are_dragged_onto_learners_and_taken_away_again(seated: Sit, taken_in: Sitting) -> None:
    seat, page = at_page(seated, taken_in)
    looked(seat, page, loose_folder(taken_in.papers))
    preview = page.preview
    preview.loose.selectAll()
    dragged = preview.loose_model.mimeData(preview.loose.selectionModel().selectedIndexes())
    names = [row.found_name for row in preview.draft.rows()] if preview.draft else []
    for name in (GRACE, JOSEPH):
        onto = preview.model.index(names.index(name), 0)
        assert preview.model.canDropMimeData(dragged, Qt.DropAction.CopyAction, -1, -1, onto)
        preview.model.dropMimeData(dragged, Qt.DropAction.CopyAction, -1, -1, onto)
    assert dragged.hasFormat(FILES_KIND)
    assert preview.files.heading.text() == "2 files"
    seat.click(seat.button(f"Take away from {GRACE}"))
    seat.quiet()
    seat.click(page.take)
    seat.quiet()
    assert evidence_of(seat, JOSEPH)[:2] == ["IMG_2034.jpg", "SCAN0001.pdf"]
    assert "IMG_2034.jpg" not in evidence_of(seat, GRACE)


def test_unclear_matches_come_first_and_hold_everything_until_they_are_settled(seated: Sit, taken_in: Sitting) -> None:
    with signed_in(taken_in.folder) as desk:
        number = add_learner(desk, {"name": JOSEPH, "cohort": "Evening"}).number
    source = taken_in.papers / "second-5.zip"
    source.write_bytes(portfolios({GRACE: {"a.txt": b"a"}, JOSEPH: {"b.txt": b"b"}}, 9000))
    seat, page = at_page(seated, taken_in)
    looked(seat, page, source)
    assert page.preview.model.index(0, 0).data() == JOSEPH
    assert page.preview.model.index(0, 4).data() == "Unclear"
    assert seat.says("1 match is unclear: choose whose it is, or leave it out.")
    assert not page.take.isEnabled()
    stand_on(seat, page, GRACE)
    seat.press("Ctrl+U", page)
    assert page.preview.table.currentIndex().row() == 0
    assert "unclear" in page.take.toolTip()
    seat.press("Ctrl+Return", page)
    seat.quiet()
    assert len(submissions(seat)) == 4
    seat.press("Return", page.preview.table)
    seat.write(number)
    seat.press("Return")
    seat.quiet()
    assert page.preview.model.index(0, 4).data() == "Known"
    assert page.take.isEnabled()
    seat.click(page.take)
    seat.quiet()
    rows = "SELECT 1 FROM submissions AS s JOIN learners AS l ON l.id = s.learner WHERE l.number = ?"
    assert len(seat.rows(rows, number)) == 1


def test_a_match_becomes_a_new_learner_and_a_file_and_a_submission_stay_out(seated: Sit, taken_in: Sitting) -> None:
    seat, page = at_page(seated, taken_in)
    looked(seat, page, loose_folder(taken_in.papers))
    panel = page.preview.submission
    stand_on(seat, page, GRACE)
    seat.click(panel.new)
    panel.name.selectAll()
    seat.press("Delete", panel.name)
    assert seat.says("1 new learner needs a name.")
    assert not page.take.isEnabled()
    seat.write("Grace Wanjiru Otieno", panel.name)
    panel.files.selectRow(0)
    seat.click(panel.leave)
    seat.write("blurred", panel.file_reason)
    stand_on(seat, page, JOSEPH)
    seat.click(panel.take)
    seat.write("came too late", panel.reason)
    assert page.take.text() == "Take in 2 submissions"
    seat.click(page.take)
    seat.quiet()
    assert seat.says("(came too late)")
    assert len(evidence_of(seat, "Grace Wanjiru Otieno")) == 1
    assert (JOSEPH, 2) not in submissions(seat)
    assert (GRACE, 2) not in submissions(seat)


BAD: dict[str, Callable[[Path], Path]] = {
    "cut off": lambda at: _cut(write_zip(at, {f"{FOLDER}{n}.txt": bytes([n]) * 500 for n in range(20)})),
    "no zip": lambda at: _written(at, b"no zip at all" * 100),
    "nothing": lambda at: _written(at, b""),
    "a bomb": lambda at: write_zip(at, {f"{FOLDER}zeros.bin": bytes(70 * 1024 * 1024)}),
    "overlapping": lambda at: craft(at, Member(b"A/1.txt", b"x" * 100), Member(b"A/2.txt", b"x" * 100, at=0)),
    "pointing out": lambda at: craft(at, Member(b"Amina/good.txt"), Member(b"../evil.txt")),
    "absolute": lambda at: craft(at, Member(b"C:/evil.txt")),
    "NUL": lambda at: craft(at, Member(b"Amina/a.txt\0.jpg")),
    "a link": lambda at: craft(at, Member(b"Amina/odd", b"/etc/passwd", mode=0o120777)),
    "encrypted": lambda at: craft(at, Member(b"A/a", flags=1)),
    "LZMA": lambda at: craft(at, Member(b"A/a", method=14)),
    "a long name": lambda at: craft(at, Member(b"Amina/" + b"x" * 4091)),
    "too deep": lambda at: craft(at, Member(b"a/" * 65 + b"b")),
}
BAD_INSIDE: dict[str, Callable[[Path], Path]] = {
    "a wrong checksum": lambda at: craft(at, Member(b"Amina/a.txt", b"abc", claimed_crc=1)),
    "more than it claims": lambda at: craft(at, Member(b"Amina/a.bin", bytes(90_000), method=8, claimed_size=100)),
    "less than it claims": lambda at: craft(at, Member(b"Amina/a.bin", b"abc", method=8, claimed_size=5000)),
}


def _cut(path: Path) -> Path:
    return _written(path, path.read_bytes()[:-100])


def _written(path: Path, raw: bytes) -> Path:
    path.write_bytes(raw)
    return path


def test_every_bad_archive_gives_its_sentence_and_loses_nothing(seated: Sit, taken_in: Sitting) -> None:
    """One window for all of them: what was looked at before stays, and nothing is taken in."""
    seat, page = at_page(seated, taken_in)
    good = loose_folder(taken_in.papers)
    looked(seat, page, good)
    before = (submissions(seat), seat.rows("SELECT count(*) FROM journal"))
    said = set()
    for name, make in BAD.items():
        bad = make(taken_in.papers / "bad.zip")
        drop(page, bad)
        seat.quiet()
        banner = seat.frame.banner
        assert banner.isVisible(), name
        assert "Nothing was taken in" in banner.message.text(), name
        assert banner.property("role") == "wrong"
        assert page.draft is not None, name
        assert page.draft.seen.path == good, name
        said.add(banner.message.text())
        seat.press("Esc", page)
        assert not banner.isVisible()
    assert len(said) >= 10
    for name, make in BAD_INSIDE.items():
        looked(seat, page, make(taken_in.papers / f"{name}.zip"))
        seat.click(page.take)
        seat.quiet()
        assert "Nothing was taken in" in seat.frame.banner.message.text(), name
        assert page.draft is not None
    assert (submissions(seat), seat.rows("SELECT count(*) FROM journal")) == before
    assert not [one for one in (taken_in.folder / "evidence").rglob("*.part*") if one.is_file()]


def test_a_path_is_pasted_and_what_is_not_there_is_said(seated: Sit, founded: Sitting) -> None:
    seat, page = at_page(seated, founded)
    seat.write(str(founded.papers / "none.zip"), page.place.path)
    seat.press("Return", page.place.path)
    seat.quiet()
    assert "There is no file or folder" in seat.frame.banner.message.text()
    assert page.draft is None
    page.place.path.setText(f'"{MOODLE / "WELD101-Portfolio-4711.zip"}"')
    seat.click(seat.button("Look at it"))
    seat.until(lambda: page.draft is not None)
    seat.quiet()
    seat.press("Esc", page.preview.table)
    assert page.draft is None
    assert page.place.isVisible()


def test_what_was_changed_is_set_aside_when_another_source_is_dropped(seated: Sit, taken_in: Sitting) -> None:
    seat, page = at_page(seated, taken_in)
    looked(seat, page, loose_folder(taken_in.papers))
    stand_on(seat, page, JOSEPH)
    seat.click(page.preview.submission.take)
    looked(seat, page, MOODLE / "WELD101-Portfolio-4711.zip")
    assert page.take.text() == "Take in 5 submissions"
    seat.click(seat.button("Back to \u2068evening class\u2069"))
    seat.quiet()
    assert page.take.text() == "Take in 2 submissions"
    assert not page.back.isVisible()
    seat.click(page.another)
    assert page.draft is None
    assert page.back.isVisible()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("canvas/submissions_anonymous.zip", "Canvas download"),
        ("ora2/submission_files.zip", "Open edX download"),
        ("mahara/mahara-export-leap-user8-original-namespaces.zip", "Mahara portfolio"),
        ("sakai/Portfolio_bulk_download.zip", "Sakai download"),
    ],
)
def test_other_systems_are_called_by_their_names(seated: Sit, founded: Sitting, source: str, words: str) -> None:
    seat, page = at_page(seated, founded)
    looked(seat, page, MOODLE.parent / source)
    assert seat.says(words)


def test_files_that_are_dropped_together_are_one_learner_s(seated: Sit, taken_in: Sitting, tmp_path: Path) -> None:
    seat, page = at_page(seated, taken_in)
    for name in ("report.pdf", "notes.txt"):
        (tmp_path / name).write_bytes(name.encode())
    drop(page, tmp_path / "report.pdf", tmp_path / "notes.txt")
    seat.until(lambda: page.draft is not None)
    seat.quiet()
    assert seat.says("one learner's files")
    assert seat.says("1 match is unclear: choose whose it is, or leave it out.")
    assert page.draft is not None
    (row,) = page.draft.rows()
    assert row.files == 2
    assert page.options.worksheet.text() == ""


def test_pasted_paths() -> None:
    assert pasted_path(" 'a b.zip' ") == Path("a b.zip")
    assert pasted_path(QUrl.fromLocalFile("/tmp/a b.zip").toString()) == Path("/tmp/a b.zip")
    assert pasted_path("  ") is None


def test_esc_stops_and_nothing_is_taken_in(seated: Sit, taken_in: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    seat, page = at_page(seated, taken_in)
    looked(seat, page, loose_folder(taken_in.papers))
    before = submissions(seat)
    told = Job.told

    def stopped(job: Job, done: int, total: int) -> None:
        job.stop()
        told(job, done, total)

    monkeypatch.setattr(Job, "told", stopped)
    seat.click(page.take)
    seat.quiet()
    assert seat.says("Stopped. Nothing was taken in.")
    assert seat.frame.banner.property("role") == "look"
    assert submissions(seat) == before
    monkeypatch.undo()
    assert page.take.isEnabled()
    seat.click(page.take)
    seat.quiet()
    assert len(submissions(seat)) == len(before) + 3


def test_a_plan_is_saved_edited_loaded_and_a_bad_one_changes_nothing(seated: Sit, taken_in: Sitting) -> None:
    seat, page = at_page(seated, taken_in)
    looked(seat, page, loose_folder(taken_in.papers))
    plan = taken_in.papers / "plan.csv"
    page.save_plan(plan)
    seat.quiet()
    assert seat.says("The plan is in")
    lines = plan.read_text("utf-8-sig").splitlines()
    at = next(n for n, one in enumerate(lines) if ",submission,yes," in one and JOSEPH in one)
    lines[at] = lines[at].replace(",yes,", ",no,")
    plan.write_text("\n".join(lines), "utf-8")
    page.load_plan(plan)
    seat.quiet()
    assert page.take.text() == "Take in 2 submissions"
    plan.write_text("\n".join(lines[:-4]), "utf-8")
    page.load_plan(plan)
    seat.quiet()
    assert "Nothing was taken in" in seat.frame.banner.message.text()
    assert page.take.text() == "Take in 2 submissions"
    seat.press("Ctrl+Z", page)
    assert page.take.text() == "Take in 3 submissions"


def test_the_task_is_chosen_where_there_are_several(seated: Sit, founded: Sitting) -> None:
    with signed_in(founded.folder) as desk:
        other = (founded.papers / "solar.toml").read_text("utf-8").replace("Solar PV Installer", "Wind Power")
        file = founded.papers / "wind.toml"
        file.write_text(other, "utf-8")
        programmes.add_achievement(desk, file)
    seat, page = at_page(seated, founded)
    looked(seat, page, loose_folder(founded.papers))
    assert seat.says("Choose the task first.")
    assert not page.take.isEnabled()
    page.options.task.setFocus()
    page.options.task.setCurrentText("Wind Power · Portfolio")
    seat.write("Evening", page.options.cohort)
    seat.click(page.take)
    seat.quiet()
    tasks = seat.rows("SELECT DISTINCT cohort, task FROM submissions")
    assert page.options.chosen is not None
    assert tasks == [("Evening", page.options.chosen.task)]


def test_home_leads_here_and_an_empty_workspace_says_what_to_do(seated: Sit, founded: Sitting) -> None:
    seat = seated(founded.folder)
    seat.sign_in()
    seat.quiet()
    seat.click(seat.button("Take in portfolios"))
    seat.quiet()
    assert seat.says("Drop a zip or a folder here")
    assert seat.says("Nothing was taken in yet")


@pytest.mark.parametrize(("size", "language"), [((1280, 720), "en"), ((1440, 900), "ar")])
def test_the_preview_is_laid_out_and_named(
    seated: Sit, taken_in: Sitting, size: tuple[int, int], language: str
) -> None:
    seat, page = at_page(seated, taken_in, size=size, language=language)
    looked(seat, page, loose_folder(taken_in.papers))
    for is_loose in (False, True):
        if is_loose:
            page.preview.loose.setCurrentIndex(page.preview.loose_model.index(0, 0))
        else:
            stand_on(seat, page, GRACE)
        seat.quiet()
        seat.bot.wait(80)
        seat.quiet()
        assert not faults(seat.window)
        assert not nameless(seat.window)


def test_states_of_moodle_are_said_in_words_people_use() -> None:
    assert status_words("Submitted for grading -") == "handed in"
    assert status_words("Submitted for grading - Graded - ") == "handed in, marked there"
    assert status_words("No submission - ") == "nothing handed in"
    assert status_words("Tramés") == "Tramés"
    assert status_words("Entregado - para calificar") == "Entregado, para calificar"
    assert status_words(" - ") == status_words("") == ""
