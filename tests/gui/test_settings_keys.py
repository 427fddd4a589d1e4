"""Keys of the organisation in the window: rotated, ended, reported stolen, and the root on a stick."""

from collections.abc import Callable
from pathlib import Path

import pytest

from credesk.desk.keys_ceremony import sign_request
from credesk.gui.settings import SettingsPage
from credesk.gui.settings_keys_organisation import SigningKeysPart
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import HEAD, quick
from tests.terminal.sitting import Sitting

PHRASE = "simba mweupe 9 jangwa"


@pytest.fixture
def seat(seated: Callable[..., Seat], issued: Sitting) -> Seat:
    made = seated(issued.folder, size=(1280, 720))
    made.sign_in(HEAD)
    made.frame.go("settings", {"part": "organisation"})
    made.quiet()
    return made


@pytest.fixture
def keys(seat: Seat) -> SigningKeysPart:
    found = seat.page(SettingsPage).part
    assert isinstance(found, SigningKeysPart)
    return found


def choose(seat: Seat, keys: SigningKeysPart, use: str) -> str:
    rows = [keys.model.row_at(number) for number in range(keys.model.rowCount())]
    [place] = [at for at, row in enumerate(rows) if row and (row["use"], row["state"]) == (use, "signs")]
    keys.table.selectRow(place)
    return str((rows[place] or {})["key"])


def ends(seat: Seat) -> list[str]:
    return [row[0] for row in seat.rows("SELECT how FROM issuer_key_ends ORDER BY id")]


def test_a_key_is_rotated(seat: Seat, keys: SigningKeysPart) -> None:
    seat.bot.wait(5)
    assert not faults(seat.window)
    assert not nameless(seat.window)
    former = choose(seat, keys, "credential")
    seat.click(seat.button("New key in its place"))
    seat.quiet()
    assert ends(seat) == ["rotated"]
    assert choose(seat, keys, "credential") != former
    assert seat.says("takes the place of")


def test_a_key_ends_with_a_reason(seat: Seat, keys: SigningKeysPart) -> None:
    choose(seat, keys, "credential")
    seat.click(seat.button("End it…"))
    seat.click(seat.button("End the key"))
    seat.quiet()
    assert seat.says("Why does the key end?")
    assert ends(seat) == []
    seat.write("Given away", keys.why)
    seat.click(seat.button("End the key"))
    seat.quiet()
    assert ends(seat) == ["retired"]
    assert not keys.end.isVisible()


def test_a_theft_is_looked_at_before_it_is_reported(seat: Seat, keys: SigningKeysPart) -> None:
    choose(seat, keys, "credential")
    seat.click(seat.button("Report it stolen…"))
    seat.bot.waitUntil(lambda: not faults(seat.window), timeout=1000)
    seat.write("2020-01-01", keys.since)
    seat.press("Return", keys.since)
    seat.quiet()
    seat.bot.waitUntil(lambda: not faults(seat.window), timeout=1000)
    assert seat.says("3 from after it")
    assert ends(seat) == []
    seat.write("Laptop taken", keys.what)
    keys.keep.setChecked(True)
    seat.click(seat.button("Report it stolen"))
    seat.quiet()
    assert ends(seat) == ["stolen"]
    assert seat.says("3 certificates stay good")
    assert seat.says("stolen")


def test_a_day_to_come_is_no_day_of_a_theft(seat: Seat, keys: SigningKeysPart) -> None:
    choose(seat, keys, "credential")
    seat.click(seat.button("Report it stolen…"))
    seat.write("2099-01-01", keys.since)
    seat.press("Return", keys.since)
    seat.quiet()
    assert seat.says("still to come")


def test_the_root_moves_out_and_signs_between_machines(seat: Seat, keys: SigningKeysPart, tmp_path: Path) -> None:
    root = tmp_path / "root"
    seat.click(seat.button("Move the root key there"))
    seat.quiet()
    assert seat.says("Say where the root key goes")
    seat.write(str(root), keys.root.file.field)
    seat.write("short", keys.root.passphrase)
    seat.click(seat.button("Move the root key there"))
    seat.quiet()
    assert not root.exists()
    keys.root.passphrase.clear()
    seat.write(PHRASE, keys.root.passphrase)
    seat.click(seat.button("Move the root key there"))
    seat.quiet()
    assert root.exists()
    assert seat.says("Kept offline")
    keys.root.file.field.clear()
    choose(seat, keys, "status")
    seat.click(seat.button("New key in its place"))
    seat.quiet()
    assert seat.says("Waiting for the root:")
    assert ends(seat) == []
    keys.root.write_request(tmp_path / "request")
    seat.quiet()
    sign_request(tmp_path / "request", root, tmp_path / "answer", PHRASE, lambda _shown: True, quick())
    keys.root.take_answer(tmp_path / "answer")
    seat.quiet()
    assert ends(seat) == ["rotated"]
    assert seat.says("Nothing waits for the root.")
