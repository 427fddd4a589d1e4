import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.desk import showing_evidence
from credesk.desk.circumstances import Progress
from credesk.desk.evidence import NewItem, attach, detach
from credesk.desk.session import Desk
from credesk.desk.showing_evidence import (
    Closed,
    EvidenceItem,
    Reading,
    file_name,
    free_path,
    items_of,
    save_copy,
    unsealed,
    way_of,
)
from credesk.domain.errors import BadInput, CredeskError, Refused, Tampered
from credesk.domain.evidence import EvidenceKind
from credesk.keys.sealing import destroy_sealing_keys, sealing_key_ids
from credesk.workspace.evidence import EvidenceStore
from credesk.workspace.journal.kinds import EVIDENCE
from tests.gui.evidence_pieces import endless, report, swelling
from tests.terminal.cohort import ASSESSOR, GRACE, signed_in
from tests.terminal.conftest import built, clock, copied, taken_in, true_clock
from tests.terminal.sitting import Sitting

__all__ = ["built", "clock", "copied", "taken_in", "true_clock"]


@pytest.fixture
def reading() -> Iterator[Callable[[str], Reading]]:
    made: list[Reading] = []

    def read(way: str) -> Reading:
        made.append(Reading(way))
        return made[-1]

    yield read
    for one in made:
        one.close()


def test_an_item_is_opened_and_drawn_in_a_process_of_its_own(reading: Callable[[str], Reading]) -> None:
    pdf, text = reading("pages"), reading("text")
    raw = report(3)
    opened = pdf.open(iter([raw[:700], raw[700:]]))
    assert (opened.kind, len(opened.sizes)) == ("pages", 3)
    assert text.open(iter([b"words"])).text == "words"
    drawn = pdf.draw(2, 200)
    assert len(drawn.pixels) == drawn.width * drawn.height * 4
    assert "marker-3" in pdf.page_text(2)
    assert [hit.page for hit in pdf.search("marker-2", 0, 3)] == [1]


@pytest.mark.slow
def test_what_takes_too_long_is_ended_and_the_item_can_be_asked_again(reading: Callable[[str], Reading]) -> None:
    pdf = reading("pages")
    pdf.open(iter([endless()]))
    began = time.monotonic()
    with pytest.raises(BadInput, match="takes too long"):
        pdf.draw(0, 400)
    assert 4 < time.monotonic() - began < 8
    assert pdf.page_text(0) == ""


def test_what_breaks_its_process_is_said(reading: Callable[[str], Reading]) -> None:
    pdf = reading("pages")
    pdf.open(iter([swelling()]))
    with pytest.raises(BadInput, match="broke|memory"):
        pdf.draw(0, 400)
    assert pdf.search("words", 1, 2) == ()


def test_closing_ends_what_is_under_way(reading: Callable[[str], Reading]) -> None:
    pdf = reading("pages")
    pdf.open(iter([endless()]))
    ended: list[CredeskError] = []

    def draw() -> None:
        try:
            pdf.draw(0, 400)
        except CredeskError as error:
            ended.append(error)

    thread = threading.Thread(target=draw)
    thread.start()
    time.sleep(0.2)
    began = time.monotonic()
    pdf.close()
    thread.join(3)
    assert time.monotonic() - began < 1
    assert [type(error) for error in ended] == [Closed]
    with pytest.raises(Closed):
        pdf.page_text(0)


def test_more_than_64_mb_are_not_read(reading: Callable[[str], Reading]) -> None:
    text, given = reading("text"), []

    def endlessly() -> Iterator[bytes]:
        while True:
            given.append(1)
            yield bytes(8 * 1024 * 1024)

    with pytest.raises(BadInput, match="too large"):
        text.open(endlessly())
    assert len(given) == 9


JUNK = [None, 7, "x", [], [1], ["pages", [], "", 0, 0], ["html", [], "", False], ["pages", [[0, 5]], "", False],
        ["pages", [["a", 5]], "", False], ["pages", [[10**9, 5]], "", False], ["text", [], b"", False]]  # fmt: skip


@pytest.mark.parametrize("answer", JUNK)
def test_answers_of_a_process_that_was_taken_over_are_refused(answer: Any) -> None:
    with pytest.raises(BadInput, match="no proper answer"):
        showing_evidence._opened(answer)
    with pytest.raises(BadInput, match="no proper answer"):
        showing_evidence._drawn(answer)


@pytest.mark.parametrize("answer", [[2, 2, b"123"], [0, 0, b""], [-1, -1, b"1234"], [1, 1, "1234"], [1 << 40, 1, b""]])
def test_pixels_that_do_not_fit_are_refused(answer: Any) -> None:
    with pytest.raises(BadInput, match="no proper answer"):
        showing_evidence._drawn(answer)


@pytest.mark.parametrize(
    ("media", "way"),
    [
        ("application/pdf", "pages"),
        ("image/jpeg", "picture"),
        ("image/svg+xml", ""),
        ("text/html", "markup"),
        ("text/csv", "table"),
        ("text/x-python", "text"),
        ("application/json", "text"),
        ("video/mp4", ""),
        ("application/octet-stream", ""),
    ],
)
def test_how_a_type_is_shown(media: str, way: str) -> None:
    assert way_of(media) == way


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Site report.pdf", "Site report.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\windows\\evil.exe", "evil.exe"),
        ("a\x00b\n\u202egnp.exe", "abgnp.exe"),
        ("CON.txt", "_CON.txt"),
        ("com1", "_com1"),
        ('what? "this": <that>|*', "what_ _this__ _that___"),
        ("...", "evidence"),
        ("", "evidence"),
        ("تقرير.pdf", "تقرير.pdf"),
    ],
)
def test_names_from_outside_are_no_paths(name: str, safe: str) -> None:
    assert file_name(name) == safe


@given(st.text(max_size=300))
def test_any_name_becomes_one_file_in_the_folder(name: str) -> None:
    safe = file_name(name)
    assert safe
    assert safe not in (".", "..")
    assert not set(safe) & set('/\\<>:"|?*\0')
    assert len(safe) <= 172
    assert safe == safe.strip(" .")


def given_items(desk: Desk, folder: Path) -> dict[str, EvidenceItem]:
    """Grace's items after a file and an observation were attached."""
    (folder / "notes.txt").write_text("what I did\n")
    attached = attach(desk, [GRACE], NewItem(file=folder / "notes.txt"))
    attach(desk, [GRACE], NewItem(observation="Wears gloves", seen_by="L. Were", seen_on="2026-11-12"))
    row = desk.workspace.row("SELECT submission FROM attachments ORDER BY id DESC LIMIT 1")
    assert row is not None
    assert attached
    return {item.name: item for item in items_of(desk.workspace, row[0])}


def test_items_say_what_is_known_and_leave_out_what_was_detached(taken_in: Sitting, tmp_path: Path) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        items = given_items(desk, tmp_path)
        notes, seen = items["notes.txt"], items["Wears gloves"]
        assert (notes.kind, notes.media_type, notes.size, notes.way) == (EvidenceKind.FILE, "text/plain", 11, "text")
        assert (seen.kind, seen.seen_by, seen.seen_on, seen.way) == (
            EvidenceKind.OBSERVATION,
            "L. Were",
            "2026-11-12",
            "",
        )
        assert {"report.txt", "notes.txt", "Wears gloves"} < set(items)
        detach(desk, notes.attachment, "of somebody else")
        row = desk.workspace.row("SELECT submission FROM attachments WHERE id = ?", (notes.attachment,))
        assert row is not None
        assert "notes.txt" not in [item.name for item in items_of(desk.workspace, row[0])]


def test_an_item_without_a_file_and_one_without_its_key_are_said(taken_in: Sitting, tmp_path: Path) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        items = given_items(desk, tmp_path)
        with pytest.raises(BadInput, match="no file"):
            unsealed(desk, items["Wears gloves"])
        database, kept = desk.keys.sealing._database, items["notes.txt"].id
        destroy_sealing_keys(database, sealing_key_ids(database, EVIDENCE, kept))
        with pytest.raises(Refused, match="key"):
            unsealed(desk, items["notes.txt"])


def test_a_changed_object_is_not_shown(taken_in: Sitting, tmp_path: Path, reading: Callable[[str], Reading]) -> None:
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        item = given_items(desk, tmp_path)["notes.txt"]
        row = desk.workspace.row("SELECT object FROM evidence WHERE id = ?", (item.id,))
        assert row is not None
        path = EvidenceStore(desk.workspace.place.evidence).path(row[0])
        path.chmod(0o600)
        path.write_bytes(bytes([path.read_bytes()[0] ^ 1]) + path.read_bytes()[1:])
        chunks = unsealed(desk, item)
    with pytest.raises(Tampered):
        reading("text").open(chunks)


def test_a_copy_lies_beside_what_is_there(taken_in: Sitting, tmp_path: Path) -> None:
    target = tmp_path / "copies"
    target.mkdir()
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        item = given_items(desk, tmp_path)["notes.txt"]
        first, second = (save_copy(desk, item, target, Progress()) for _ in range(2))
        assert (first.name, second.name) == ("notes.txt", "notes (2).txt")
        assert first.read_text() == second.read_text() == "what I did\n"
        with pytest.raises(BadInput, match="no folder"):
            save_copy(desk, item, tmp_path / "nowhere", Progress())
        assert sorted(one.name for one in target.iterdir()) == ["notes (2).txt", "notes.txt"]


class Stopping(Progress):
    @property
    def cancelled(self) -> bool:
        return True


def test_a_copy_that_is_stopped_leaves_nothing(taken_in: Sitting, tmp_path: Path) -> None:
    target = tmp_path / "copies"
    target.mkdir()
    with signed_in(taken_in.folder, ASSESSOR) as desk:
        item = given_items(desk, tmp_path)["notes.txt"]
        with pytest.raises(Refused, match="stopped"):
            save_copy(desk, item, target, Stopping())
    assert list(target.iterdir()) == []


def test_a_link_that_leads_nowhere_is_not_written_through(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "elsewhere.txt")
    assert free_path(tmp_path, "a.txt").name == "a (2).txt"
