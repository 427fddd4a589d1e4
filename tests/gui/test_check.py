"""Checking certificates: dropped, pasted and chosen files; the verdict, what to compare, each check; whose trust."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from credesk.gui.check import CheckPage
from tests.credentials.foreign_material import Signer, signed
from tests.fuzz.papers import FOREIGN
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import HEAD
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]


@pytest.fixture
def seat(seated: Sit, issued: Sitting) -> Seat:
    made = seated(issued.folder)
    made.sign_in(HEAD)
    made.frame.go("check")
    made.quiet()
    return made


def folder_of(seat: Seat) -> Path:
    assert seat.places is not None
    return seat.places.folder


def pdf(seat: Seat) -> Path:
    return sorted((folder_of(seat) / "certificates").glob("*.pdf"))[0]


def credential(seat: Seat) -> Path:
    return sorted((folder_of(seat) / "credentials").glob("*.json"))[0]


def drop(seat: Seat, files: list[Path]) -> CheckPage:
    page = seat.page(CheckPage)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, left, no = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), action, mime, left, no)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), action, mime, left, no))
    seat.quiet()
    return page


def verdicts(page: CheckPage) -> list[str]:
    return [item.checked.report.verdict.name for item in page.items if item.checked]


def test_a_dropped_pdf_is_in_force_with_every_check_passed(seat: Seat) -> None:
    page = drop(seat, [pdf(seat)])
    assert verdicts(page) == ["IN_FORCE"]
    assert page.report is not None
    assert page.report.is_verified
    name = page.report.name.text()
    assert seat.rows("SELECT 1 FROM learners WHERE name = ? OR certificate_name = ?", name, name)
    assert seat.says("In force: every check that applies was made and passed.")
    assert seat.says("✓ passed")
    assert not seat.says("failed")
    assert not page.table.isVisible()
    assert not faults(seat.window)
    assert not nameless(seat.window)


def test_what_was_altered_is_red_and_its_claims_are_only_claimed(seat: Seat, tmp_path: Path) -> None:
    whole = json.loads(credential(seat).read_bytes())
    whole["credentialSubject"]["achievement"]["name"] = "Master of everything"
    altered = tmp_path / "altered.json"
    altered.write_text(json.dumps(whole))
    page = drop(seat, [altered])
    assert verdicts(page) == ["ALTERED"]
    assert seat.says("Altered: ")
    assert seat.says("! failed")
    assert seat.says("Only claimed: the signature was not verified")


def test_several_files_are_a_list_with_a_verdict_each(seat: Seat, tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("nothing of the kind")
    page = drop(seat, [pdf(seat), other, credential(seat), tmp_path])
    assert verdicts(page) == ["IN_FORCE", "UNREADABLE", "IN_FORCE"]
    assert seat.says("is a folder and was left out")
    assert page.table.isVisible()
    assert [page.model.index(n, 1).data() for n in range(3)] == ["In force", "Unreadable", "In force"]
    page.table.selectRow(0)
    seat.press("Down", page.table)
    assert page.report is not None
    assert page.report.checked.report.verdict.name == "UNREADABLE"
    assert not faults(seat.window)
    seat.click(seat.button("Start again"))
    assert page.items == []
    assert seat.says("Drop a certificate here")


def test_text_and_pictures_are_pasted(seat: Seat) -> None:
    page, board = seat.page(CheckPage), QGuiApplication.clipboard()
    board.setText(credential(seat).read_text())
    page.setFocus()
    seat.press("Ctrl+V", page)
    seat.quiet()
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    board.setImage(picture)
    seat.click(seat.button("Paste"))
    seat.quiet()
    assert verdicts(page) == ["IN_FORCE", "UNREADABLE"]
    board.setText("9" * 900)
    seat.click(seat.button("Paste"))
    seat.quiet()
    assert verdicts(page)[2] == "UNREADABLE"
    board.clear()
    seat.click(seat.button("Paste"))
    assert seat.says("The clipboard holds nothing that can be checked.")
    assert len(page.items) == 3


def test_a_chosen_trust_file_is_used_with_words_to_compare(seat: Seat, issued: Sitting, tmp_path: Path) -> None:
    page = drop(seat, [pdf(seat)])
    own = page.trust.words.text()
    assert len(own.split()) == 6
    copy = tmp_path / "theirs.json"
    assert page.trusted is not None
    copy.write_bytes(page.trusted.trust.raw)
    page.trust.use_file(copy)
    seat.quiet()
    assert seat.says("Compare its words with the organisation")
    assert page.trust.words.text() == own
    assert verdicts(page) == ["IN_FORCE"]
    bad = tmp_path / "bad.json"
    bad.write_bytes(b"{}")
    page.trust.use_file(bad)
    seat.quiet()
    assert seat.says("trust file")
    assert page.trusted.file == "theirs.json"
    seat.click(seat.button("Use this workspace's own"))
    seat.quiet()
    assert seat.says("This workspace's own list")


def test_another_trust_checks_everything_again(seat: Seat, tmp_path: Path) -> None:
    page = drop(seat, [pdf(seat), credential(seat)])
    assert verdicts(page) == ["IN_FORCE", "IN_FORCE"]
    theirs = tmp_path / "theirs.json"
    theirs.write_bytes(trust_of_another(tmp_path / "other"))
    page.trust.use_file(theirs)
    seat.quiet()
    assert verdicts(page) == ["NOT_KNOWN", "NOT_KNOWN"]
    assert seat.says("Not known here")
    seat.click(seat.button("Use this workspace's own"))
    seat.quiet()
    assert verdicts(page) == ["IN_FORCE", "IN_FORCE"]


def test_starting_again_ends_what_is_under_way(seat: Seat) -> None:
    page = seat.page(CheckPage)
    page.bring_files([pdf(seat)] * 30)
    seat.until(lambda: verdicts(page))
    page.start_again()
    seat.quiet()
    assert page.items == []
    assert seat.says("Drop a certificate here")


def trust_of_another(folder: Path) -> bytes:
    from credesk.desk.found import Founding, found
    from credesk.desk.places import Places
    from credesk.desk.session import looking
    from credesk.desk.trust import trust_file
    from tests.terminal.cohort import quick

    found(Places(folder), Founding("Elsewhere", HEAD, "korongo mrefu 7 ziwa"), quick())
    with looking(Places(folder)) as workspace:
        return trust_file(workspace)


def test_another_organisations_certificate_is_not_known_here(seat: Seat, seated: Sit, tmp_path: Path) -> None:
    from credesk.desk.found import Founding, found
    from credesk.desk.places import Places
    from tests.terminal.cohort import quick

    paper = pdf(seat)
    other = Places(tmp_path / "other")
    found(other, Founding("Elsewhere", HEAD, "korongo mrefu 7 ziwa"), quick())
    there = seated(other.folder)
    there.sign_in(HEAD)
    there.frame.go("check")
    there.quiet()
    page = drop(there, [paper])
    assert verdicts(page) == ["NOT_KNOWN"]
    assert there.says("Not known here; your list is from")


def test_it_works_where_the_workspace_is_open_for_reading_only(seat: Seat, seated: Sit) -> None:
    reader = seated(folder_of(seat))
    reader.until(reader.screen.read_only.isVisible)
    reader.click(reader.screen.read_only)
    reader.until(lambda: reader.window.frame is not None and reader.window.sign_in is None)
    reader.frame.go("check")
    reader.quiet()
    page = drop(reader, [pdf(seat)])
    assert verdicts(page) == ["IN_FORCE"]


def test_another_issuers_credential_is_told_in_full_and_never_green(seat: Seat, tmp_path: Path) -> None:
    document = json.loads(FOREIGN.credential)
    web = "did:web:college.example"
    document["issuer"]["id"] = web
    file = tmp_path / "another.json"
    file.write_bytes(signed(document, Signer("college"), f"{web}#key-1"))
    page = drop(seat, [file])
    assert verdicts(page) == ["NOT_KNOWN"]
    assert seat.says("the key that signed is not at hand")
    keys = tmp_path / "did.json"
    method = {"id": f"{web}#key-1", "type": "Multikey", "controller": web, "publicKeyMultibase": FOREIGN.did[8:]}
    keys.write_text(json.dumps({"id": web, "verificationMethod": [method], "assertionMethod": [method["id"]]}))
    page.trust.use_further(keys)
    seat.until(lambda: seat.says("The signature fits every word."))
    seat.quiet()
    assert verdicts(page) == ["NOT_KNOWN"]
    assert page.report is not None
    assert not page.report.is_verified
    assert seat.says("credentialSubject.achie")
    assert seat.says("Weld three plates.")
    assert not faults(seat.window)
    assert not nameless(seat.window)
