"""Settings in the window: each part clicked and typed; then the database, the files and the screen."""

import json
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from credesk.desk.settings import LANGUAGE, LETTER_KEYS, LOCK_MINUTES, SCHEME, MachineSettings
from credesk.gui.keys import letters_are_off, switch_letters
from credesk.gui.settings import PARTS, SettingsPage
from credesk.gui.settings_backup import BackupPart
from credesk.gui.settings_computer import ComputerPart
from credesk.gui.settings_issuer import IssuerPart
from credesk.gui.settings_journal import JournalPart
from credesk.gui.settings_keys import KeysPart
from credesk.gui.settings_part import CodeCard, Part, write_sheet
from credesk.gui.settings_people import PeoplePart
from credesk.gui.settings_trust import TrustPart
from credesk.gui.theme import theme
from credesk.keys.recovery_code import with_checks
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import ASSESSOR, HEAD, PASSPHRASES
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
NEW = "simba mkali 9 mto"


@pytest.fixture
def seat(seated: Sit, taken_in: Sitting) -> Seat:
    made = seated(taken_in.folder)
    made.sign_in(HEAD)
    made.frame.go("settings")
    made.quiet()
    return made


def part(seat: Seat, key: str) -> Part:
    page = seat.page(SettingsPage)
    seat.click(page.buttons[key])
    seat.quiet()
    assert page.part is not None
    return page.part


def write(seat: Seat, field: QLineEdit, words: str) -> None:
    field.clear()
    seat.write(words, field)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_part_is_laid_out_and_every_control_has_a_name(seated: Sit, taken_in: Sitting, language: str) -> None:
    seat = seated(taken_in.folder, size=(1280, 720), language=language)
    seat.sign_in(HEAD)
    seat.frame.go("settings", {"part": "backup"})
    seat.quiet()
    page = seat.page(SettingsPage)
    assert page.where() == {"part": "backup"}
    for key in PARTS:
        seat.click(page.buttons[key])
        seat.quiet()
        # What was read changes heights, which go up through the layouts one turn of the loop after the other.
        seat.bot.waitUntil(lambda: not faults(seat.window), timeout=1000)
        assert not nameless(seat.window), key


def test_the_issuer_is_changed_by_a_new_version(seat: Seat) -> None:
    issuer = part(seat, "issuer")
    assert isinstance(issuer, IssuerPart)
    write(seat, issuer.fields["licence"], "TVETA/2019/114")
    write(seat, issuer.fields["domain"], "kisumutvet.example")
    seat.press("Ctrl+Return", issuer.fields["licence"])
    seat.quiet()
    newest = "SELECT licence, verify_address FROM issuer_versions ORDER BY number DESC LIMIT 1"
    assert seat.rows(newest) == [("TVETA/2019/114", "https://verify.kisumutvet.example/")]
    assert seat.says("did:web:kisumutvet.example")
    assert issuer.fields["domain"].text() == ""


def test_what_is_wrong_with_the_issuer_stands_at_its_fields(seat: Seat) -> None:
    issuer = part(seat, "issuer")
    assert isinstance(issuer, IssuerPart)
    before = seat.rows("SELECT count(*) FROM journal")
    write(seat, issuer.fields["legal_name"], "")
    write(seat, issuer.fields["verify_address"], "http://verify")
    write(seat, issuer.fields["domain"], "https://x")
    seat.click(seat.button("Save"))
    seat.quiet()
    for words in ("legal name is empty", "cannot be a verify address", "is not a domain name"):
        assert seat.says(words), words
    assert seat.rows("SELECT count(*) FROM journal") == before
    assert issuer.fields["domain"].text() == "https://x"


def test_another_issuer_shows_its_recovery_code_once(seat: Seat, tmp_path: Path) -> None:
    issuer = part(seat, "issuer")
    assert isinstance(issuer, IssuerPart)
    write(seat, issuer.new["name"], "Kisumu Guild")
    seat.click(seat.button("Add the issuer"))
    seat.quiet()
    card = issuer.findChild(CodeCard)
    assert card is not None
    code = card.code.text()
    assert len(code) > 20
    seat.bot.wait(5)
    assert not faults(seat.window)
    sheet = tmp_path / "sheet.pdf"
    write_sheet(issuer, sheet, "recovery-file-2.credesk", code)
    seat.quiet()
    pages, words = words_of(sheet)
    assert pages == 1
    assert all(group in words for group in with_checks(code))
    assert "recovery-file-2.credesk" in words
    seat.click(seat.button("I wrote it down"))
    assert not seat.says(code)
    assert seat.rows("SELECT legal_name FROM issuer_versions ORDER BY legal_name LIMIT 1") == [("Kisumu Guild",)]


def words_of(file: Path) -> tuple[int, str]:
    import pypdfium2

    document = pypdfium2.PdfDocument(file)
    try:
        return len(document), str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


def test_a_person_is_added_and_can_sign_in(seat: Seat) -> None:
    people = part(seat, "people")
    assert isinstance(people, PeoplePart)
    for field, words in ((people.name, "B. Otieno"), (people.first, NEW), (people.second, "another")):
        write(seat, field, words)
    seat.click(seat.button("Add the person"))
    seat.quiet()
    assert seat.says("The two passphrases are not the same.")
    write(seat, people.second, NEW)
    seat.click(people.may_issue)
    seat.click(seat.button("Add the person"))
    seat.quiet()
    assert seat.rows("SELECT count(*) FROM people WHERE name = 'B. Otieno'") == [(1,)]
    assert people.model.rowCount() == 4
    assert seat.says("may issue")
    write(seat, people.name, ASSESSOR)
    for field in (people.first, people.second):
        write(seat, field, NEW)
    seat.click(seat.button("Add the person"))
    seat.quiet()
    assert seat.says("There is a person called")
    assert people.name.text() == ASSESSOR
    seat.press("Ctrl+Shift+L")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.sign_in("B. Otieno", NEW)
    seat.until(lambda: seat.window.frame is not None and seat.window.sign_in is None)
    seat.quiet()


def test_my_passphrase_is_changed_and_i_stay_signed_in(seat: Seat) -> None:
    people = part(seat, "people")
    assert isinstance(people, PeoplePart)
    for field, words in ((people.old, "wrong"), (people.new, NEW), (people.again, NEW)):
        write(seat, field, words)
    seat.click(seat.button("Change my passphrase"))
    seat.quiet()
    assert people.old.text() == "wrong"
    write(seat, people.old, PASSPHRASES[HEAD])
    write(seat, people.again, "another one")
    seat.click(seat.button("Change my passphrase"))
    seat.quiet()
    assert seat.says("The two passphrases are not the same.")
    assert people.new.text() == NEW
    write(seat, people.again, NEW)
    seat.click(seat.button("Change my passphrase"))
    seat.until(lambda: seat.says("You have a new passphrase."))
    seat.quiet()
    part(seat, "keys")
    assert seat.says("the root of trust")
    seat.press("Ctrl+L")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.sign_in(HEAD, NEW)
    seat.until(lambda: seat.window.frame is not None and seat.window.sign_in is None)
    seat.quiet()


def test_recovery_is_told_made_refused_and_declined(seat: Seat, tmp_path: Path) -> None:
    keys = part(seat, "keys")
    assert isinstance(keys, KeysPart)
    assert keys.model.rowCount() == 4
    seat.click(seat.button("Write a new recovery file"))
    assert seat.says("Say where the recovery file goes.")
    file = tmp_path / "recovery.credesk"
    seat.write(str(file), keys.file.field)
    seat.click(seat.button("Write a new recovery file"))
    seat.quiet()
    assert file.is_file()
    assert keys.findChild(CodeCard) is not None
    keys.kept(file)
    seat.quiet()
    assert seat.says("same disk")
    before = seat.rows("SELECT count(*) FROM recoveries")[0][0]
    seat.click(seat.button("Do without it…"))
    seat.click(seat.button("Yes, do without it"))
    seat.quiet()
    assert seat.rows("SELECT count(*) FROM recoveries") == [(before + 1,)]
    assert seat.says("You do without a recovery file")


def test_a_backup_is_made_and_its_place_is_remembered(seat: Seat, tmp_path: Path) -> None:
    backup = part(seat, "backup")
    assert isinstance(backup, BackupPart)
    seat.click(seat.button("Back up now"))
    seat.quiet()
    assert seat.says("Where shall the backup go?")
    seat.write(str(tmp_path / "stick"), backup.folder.field)
    seat.write(str(tmp_path / "keys" / "copy.db"), backup.keys.field)
    (tmp_path / "keys").mkdir()
    seat.click(seat.button("Back up now"))
    seat.quiet()
    assert (tmp_path / "stick").is_dir()
    assert (tmp_path / "keys" / "copy.db").is_file()
    assert seat.says("The backup is made and was read back.")
    assert seat.says("own disk")
    assert seat.says("Last backup today at")
    known = seat.rows("SELECT value FROM workstation WHERE name = 'local:backup folder'")
    assert known == [(str(tmp_path / "stick"),)]


def test_trust_did_and_space_files_are_written(seat: Seat, tmp_path: Path) -> None:
    trust = part(seat, "trust")
    assert isinstance(trust, TrustPart)
    words = trust.words.text()
    assert len(words.split()) == 6
    trust.write(tmp_path / "trust.json")
    seat.quiet()
    assert {"payload", "signature"} <= set(json.loads((tmp_path / "trust.json").read_bytes()))
    assert seat.says(f"Fingerprint words to compare by telephone: {words}")
    for field, typed in ((trust.first, NEW), (trust.second, "another")):
        write(seat, field, typed)
    seat.write(str(tmp_path / "space.cbor"), trust.file.field)
    seat.click(seat.button("Write the space file"))
    seat.quiet()
    assert seat.says("The two passphrases are not the same.")
    assert not (tmp_path / "space.cbor").exists()
    write(seat, trust.second, NEW)
    seat.click(seat.button("Write the space file"))
    seat.quiet()
    assert (tmp_path / "space.cbor").is_file()
    issuer = part(seat, "issuer")
    assert isinstance(issuer, IssuerPart)
    write(seat, issuer.fields["domain"], "kisumutvet.example")
    issuer.save()
    seat.quiet()
    part(seat, "trust")
    assert seat.button("Write did.json of \u2068Kisumu TVET\u2069…").isEnabled()
    trust.write_did("did:web:kisumutvet.example", tmp_path / "did.json")
    seat.quiet()
    assert json.loads((tmp_path / "did.json").read_bytes())["id"] == "did:web:kisumutvet.example"
    assert seat.says("https://kisumutvet.example/.well-known/did.json")


def test_the_journal_is_proved_and_tables_are_rebuilt(seat: Seat) -> None:
    journal = part(seat, "journal")
    assert isinstance(journal, JournalPart)
    seat.click(seat.button("Prove it now"))
    seat.quiet()
    assert seat.says("✓ The journal is whole")
    assert seat.says(f"{seat.rows('SELECT count(*) FROM journal')[0][0]} entries")
    change = "UPDATE learners SET cohort = 'forged' WHERE id = (SELECT min(id) FROM learners)"
    seat.window.line.ask(lambda desk: desk.workspace.connection.execute(change))
    seat.window.line.ask(lambda desk: desk.workspace.connection.commit())
    seat.click(seat.button("Rebuild and compare"))
    seat.quiet()
    assert seat.says("! Tables differ from the journal")
    seat.click(seat.button("Take the rebuilt tables"))
    seat.quiet()
    assert seat.says("✓ The rebuilt tables were taken")
    assert seat.rows("SELECT count(*) FROM learners WHERE cohort = 'forged'") == [(0,)]


@pytest.mark.parametrize("words", ["Prove it now", "Rebuild and compare"])
def test_proving_and_rebuilding_are_stopped_by_esc(seat: Seat, words: str) -> None:
    journal = part(seat, "journal")
    assert isinstance(journal, JournalPart)
    held = threading.Event()
    seat.window.line.plain(lambda: held.wait(8), lambda _none: None)
    seat.click(seat.button(words))
    seat.press("Esc", journal)
    held.set()
    seat.quiet()
    assert seat.says("Stopped. Nothing was changed.")
    assert not seat.says("✓")
    assert not seat.frame.banner.isVisible()
    seat.click(seat.button(words))
    seat.quiet()
    assert seat.says("✓")


def test_this_computer_is_set_at_once(seat: Seat, settings: MachineSettings) -> None:
    computer = part(seat, "computer")
    assert isinstance(computer, ComputerPart)
    computer.minutes.activated.emit(computer.minutes.findData(30))
    computer.scheme.setCurrentIndex(2)
    computer.scheme.activated.emit(2)
    computer.language.activated.emit(computer.language.findData("en"))
    seat.click(computer.letters)
    assert letters_are_off()
    switch_letters(on=True)
    assert theme().is_dark
    theme().choose("light")
    on_disk = MachineSettings(settings._file)
    assert [on_disk.get(LOCK_MINUTES), on_disk.get(SCHEME), on_disk.get(LANGUAGE), on_disk.get(LETTER_KEYS)] == [
        30,
        "dark",
        "en",
        False,
    ]


def test_only_what_reads_is_shown_while_another_window_writes(seat: Seat, seated: Sit) -> None:
    assert seat.places is not None
    reader = seated(seat.places.folder)
    reader.until(reader.screen.read_only.isVisible)
    reader.click(reader.screen.read_only)
    reader.until(lambda: reader.window.frame is not None and reader.window.sign_in is None)
    reader.frame.go("settings")
    reader.quiet()
    page = reader.page(SettingsPage)
    assert list(page.buttons) == ["journal", "root", "computer"]
    reader.click(reader.button("Prove it now"))
    reader.quiet()
    assert reader.says("✓ The journal is whole")
