"""The first start, clicked and typed like a person; then the database is looked at."""

from collections.abc import Callable
from pathlib import Path

import pytest

from credesk.desk.first_start import Way
from credesk.desk.settings import MachineSettings
from credesk.gui.beginning import Beginning
from credesk.gui.home import HomePage
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
PASSPHRASE = "mbuni haruki 3 mlima"


def begun(seat: Seat, way: Way) -> Beginning:
    found = seat.window.findChild(Beginning)
    assert found is not None
    well_laid_out(seat)
    seat.click(found.ways[way])
    return found


def well_laid_out(seat: Seat) -> None:
    seat.bot.wait(5)
    assert not faults(seat.window)
    assert not nameless(seat.window)


def give_person(seat: Seat, beginning: Beginning, again: str = PASSPHRASE) -> None:
    given = {beginning.person: "A. Achieng", beginning.passphrase: PASSPHRASE, beginning.again: again}
    for field, words in given.items():
        field.clear()
        seat.write(words, field)
    well_laid_out(seat)
    seat.click(beginning.forward)


def to_recovery(seat: Seat, folder: Path) -> Beginning:
    beginning = begun(seat, Way.NEW)
    well_laid_out(seat)
    beginning.folder.setText(str(folder))
    seat.press("Return", beginning.folder)
    give_person(seat, beginning)
    seat.write("Kisumu TVET", beginning.issuer)
    seat.write("https://verify.kisumutvet.example", beginning.address)
    well_laid_out(seat)
    seat.click(beginning.forward)
    seat.until(lambda: beginning.heading.text() == "Keep the keys safe")
    well_laid_out(seat)
    return beginning


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_from_nothing_to_a_desk_with_the_recovery_file_declined(
    seated: Sit, tmp_path: Path, settings: MachineSettings, size: tuple[int, int]
) -> None:
    folder = tmp_path / "centre"
    seat = seated(None, size=size)
    beginning = to_recovery(seat, folder)
    assert len(beginning.code.text()) > 20
    assert (folder / "recovery-file.credesk").is_file()
    seat.click(beginning.decline)
    seat.until(lambda: seat.window.frame is not None)
    seat.page(HomePage)
    seat.quiet()
    assert seat.says("A. Achieng")
    seat.places = seat.window.places
    assert seat.rows("SELECT legal_name, verify_address FROM issuer_versions") == [
        ("Kisumu TVET", "https://verify.kisumutvet.example/")
    ]
    assert seat.rows("SELECT how FROM recoveries") == [("declined",)]
    assert settings.recent == (folder,)


def test_the_recovery_file_on_the_same_disk_is_refused_and_can_wait(seated: Sit, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    seat = seated(None)
    beginning = to_recovery(seat, tmp_path / "centre")
    seat.write(str(stick), beginning.stick)
    seat.click(beginning.forward)
    seat.until(lambda: seat.says("same disk"))
    assert list(stick.iterdir()) == []
    seat.click(seat.button("Decide before the first signature"))
    seat.until(lambda: seat.window.frame is not None)
    seat.quiet()


def test_wrong_answers_are_said_under_their_fields_and_nothing_is_made(seated: Sit, tmp_path: Path) -> None:
    seat = seated(None)
    beginning = begun(seat, Way.NEW)
    beginning.folder.setText(str(tmp_path))
    (tmp_path / "something").touch()
    seat.press("Return", beginning.folder)
    assert seat.says("is not empty")
    beginning.folder.setText(str(tmp_path / "centre"))
    seat.press("Return", beginning.folder)
    give_person(seat, beginning, again="something else")
    assert seat.says("The two passphrases are not the same.")
    give_person(seat, beginning)
    seat.write("Kisumu TVET", beginning.issuer)
    seat.write("https://", beginning.domain)
    seat.click(beginning.forward)
    assert seat.says("is not a domain name")
    well_laid_out(seat)
    seat.click(seat.button("Back"))
    assert beginning.person.text() == "A. Achieng"
    assert not (tmp_path / "centre").exists()


def test_a_practice_workspace_needs_a_folder_and_a_person_only(seated: Sit, tmp_path: Path) -> None:
    seat = seated(None)
    beginning = begun(seat, Way.PRACTICE)
    beginning.folder.setText(str(tmp_path / "practice"))
    seat.press("Return", beginning.folder)
    give_person(seat, beginning)
    seat.until(lambda: seat.window.frame is not None)
    seat.quiet()
    seat.places = seat.window.places
    assert seat.rows("SELECT max(practice) FROM streams") == [(1,)]
    seat.press("Ctrl+L")
    seat.until(lambda: seat.says("Practice"))
    seat.quiet()


def test_an_existing_workspace_is_opened(seated: Sit, taken_in: Sitting, tmp_path: Path) -> None:
    seat = seated(None)
    beginning = begun(seat, Way.OPEN)
    beginning.folder.setText(str(tmp_path))
    seat.press("Return", beginning.folder)
    assert seat.says("There is no workspace in")
    beginning.folder.setText(str(taken_in.folder))
    seat.press("Return", beginning.folder)
    seat.until(lambda: seat.window.sign_in is not None)
    seat.places = seat.window.places
    seat.sign_in()
    seat.quiet()


def test_a_workspace_that_is_gone_leads_to_the_first_start(seated: Sit, tmp_path: Path) -> None:
    seat = seated(tmp_path / "gone")
    assert seat.window.findChild(Beginning) is not None
    assert seat.says("There is no workspace in")
