"""The root's machine in the window: a request is looked through and signed; a root file gets another passphrase."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from credesk.gui.settings import SettingsPage
from credesk.gui.settings_ceremony import CeremonyPart
from credesk.gui.settings_keys import KeysPart
from credesk.gui.settings_keys_organisation import SigningKeysPart
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import ASSESSOR, HEAD, PASSPHRASES
from tests.terminal.sitting import Sitting

PHRASE, NEW = "simba mweupe 9 jangwa", "kifaru mpole 5 savana"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def waiting(issued: Sitting, stick: Path) -> Sitting:
    """The root lies on a stick, and a request to it beside it."""
    issued.do("keys", "move-root", stick / "root", CREDESK_ROOT_PASSPHRASE=PHRASE)
    key = next(row for row in issued.do("keys", "list", "--json").said if row["use"] == "status")
    issued.do("keys", "rotate", key["key"])
    issued.do("keys", "request", stick / "request")
    key = next(row for row in issued.do("keys", "list", "--json").said if row["use"] == "credential")
    issued.do("keys", "rotate", key["key"])
    issued.do("keys", "request", stick / "later")
    return issued


def at(seated: Callable[..., Seat], sitting: Sitting, part: str) -> Seat:
    seat = seated(sitting.folder, size=(1280, 720))
    seat.sign_in(HEAD)
    seat.frame.go("settings", {"part": part})
    seat.quiet()
    return seat


def look(seat: Seat, part: CeremonyPart, stick: Path, phrase: str = PHRASE) -> None:
    for field in (part.request.field, part.root.field, part.passphrase):
        field.clear()
    seat.write(str(stick / "request"), part.request.field)
    seat.write(str(stick / "root"), part.root.field)
    seat.write(phrase, part.passphrase)
    seat.click(seat.button("Look through the request"))
    seat.quiet()


def test_a_request_is_looked_through_and_signed(seated: Callable[..., Seat], waiting: Sitting, stick: Path) -> None:
    seat = at(seated, waiting, "root")
    part = seat.page(SettingsPage).part
    assert isinstance(part, CeremonyPart)
    look(seat, part, stick, "wrong passphrase")
    assert seat.says("does not open the root file")
    look(seat, part, stick)
    assert seat.says("From a workstation that this root knows")
    assert seat.says("for status lists")
    assert not faults(seat.window)
    assert not nameless(seat.window)
    seat.click(seat.button("Sign all of this"))
    seat.quiet()
    assert seat.says("Name the file.")
    seat.write(str(stick / "answer"), part.answer.field)
    seat.click(seat.button("Sign all of this"))
    seat.quiet()
    assert (part.shown.isVisible(), part.passphrase.text()) == (False, "")
    seat.frame.go("settings", {"part": "organisation"})
    seat.quiet()
    keys = seat.page(SettingsPage).part
    assert isinstance(keys, SigningKeysPart)
    keys.root.take_answer(stick / "answer")
    seat.quiet()
    assert [row[0] for row in seat.rows("SELECT how FROM issuer_key_ends")] == ["rotated"]


def test_a_request_that_was_swapped_after_it_was_shown_is_not_signed(
    seated: Callable[..., Seat], waiting: Sitting, stick: Path
) -> None:
    seat = at(seated, waiting, "root")
    part = seat.page(SettingsPage).part
    assert isinstance(part, CeremonyPart)
    look(seat, part, stick)
    shutil.copy(stick / "later", stick / "request")
    seat.write(str(stick / "answer"), part.answer.field)
    seat.click(seat.button("Sign all of this"))
    seat.quiet()
    assert seat.says("not the one that was looked at")
    assert not (stick / "answer").exists()


def test_a_root_file_gets_another_passphrase(seated: Callable[..., Seat], waiting: Sitting, stick: Path) -> None:
    seat = at(seated, waiting, "root")
    part = seat.page(SettingsPage).part
    assert isinstance(part, CeremonyPart)
    before = (stick / "root").read_bytes()
    seat.write(str(stick / "root"), part.file.field)
    seat.write(PHRASE, part.former)
    seat.write(NEW, part.new)
    seat.click(seat.button("Change the passphrase"))
    seat.quiet()
    assert seat.says("The two differ.")
    assert (stick / "root").read_bytes() == before
    seat.write(NEW, part.again)
    seat.click(seat.button("Change the passphrase"))
    seat.quiet()
    assert part.new.text() == ""
    look(seat, part, stick)
    assert seat.says("does not open the root file")
    look(seat, part, stick, NEW)
    assert seat.says("From a workstation that this root knows")


def test_copies_of_keys_are_given_to_somebody_here(seated: Callable[..., Seat], issued: Sitting) -> None:
    seat = at(seated, issued, "keys")
    part = seat.page(SettingsPage).part
    assert isinstance(part, KeysPart)
    assert not faults(seat.window)
    giving = part.giving
    giving.receiver.setCurrentText(ASSESSOR)
    seat.click(seat.button("Give copies"))
    assert seat.says("They type it here themselves.")
    seat.write("not theirs at all", giving.passphrase)
    seat.click(seat.button("Give copies"))
    seat.quiet()
    assert giving.passphrase.text() != ""
    giving.passphrase.clear()
    seat.write(PASSPHRASES[ASSESSOR], giving.passphrase)
    seat.click(seat.button("Give copies"))
    seat.quiet()
    assert seat.says("keys were given to")
    assert giving.passphrase.text() == ""
    seat.write(PASSPHRASES[ASSESSOR], giving.passphrase)
    seat.click(seat.button("Give copies"))
    seat.quiet()
    assert seat.says("has every key that you could give")


def test_ones_own_key_is_rotated(seated: Callable[..., Seat], issued: Sitting) -> None:
    seat = at(seated, issued, "keys")
    before = seat.rows("SELECT count(*) FROM person_keys")[0][0]
    seat.click(seat.button("New key of your own"))
    seat.quiet()
    assert seat.rows("SELECT count(*) FROM person_keys")[0][0] == before + 1
    assert seat.says("You have a new key")
