"""The first start from what exists: a backup, a space file, a recovery file with its code."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from credesk.desk.circumstances import Progress
from credesk.desk.first_start import Way
from credesk.desk.found import export_space
from credesk.desk.places import Places
from credesk.desk.safekeeping import back_up, new_recovery_file
from credesk.desk.session import at_the_desk
from credesk.gui.beginning import Beginning
from credesk.gui.where_to import WhereTo
from tests.gui.layouts import faults
from tests.gui.seat import Seat, nameless
from tests.terminal.cohort import HEAD, PASSPHRASES, quick
from tests.terminal.sitting import Sitting

Sit = Callable[..., Seat]
NEW = "simba mkali 9 mto"


def begun(seat: Seat, way: Way) -> Beginning:
    found = seat.window.findChild(Beginning)
    assert found is not None
    well_laid_out(seat)
    seat.click(found.ways[way])
    well_laid_out(seat)
    return found


def well_laid_out(seat: Seat) -> None:
    seat.bot.wait(5)
    assert not faults(seat.window)
    assert not nameless(seat.window)


def fill(seat: Seat, beginning: Beginning, **given: str) -> None:
    for name, words in given.items():
        field = beginning.asking.fields[name]
        line = field.field if isinstance(field, WhereTo) else field
        assert isinstance(line, QLineEdit)
        line.clear()
        seat.write(words, line)
    seat.click(beginning.forward)


def to_folder(seat: Seat, beginning: Beginning, folder: Path) -> None:
    beginning.folder.setText(str(folder))
    seat.press("Return", beginning.folder)


@pytest.fixture
def backup(taken_in: Sitting, tmp_path: Path) -> Path:
    with at_the_desk(Places(taken_in.folder), HEAD, PASSPHRASES[HEAD], quick()) as desk:
        back_up(desk, tmp_path / "stick", None, Progress())
    return tmp_path / "stick"


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_a_backup_is_restored_to_a_new_folder(seated: Sit, backup: Path, tmp_path: Path, size: tuple[int, int]) -> None:
    seat = seated(None, size=size)
    beginning = begun(seat, Way.RESTORE)
    fill(seat, beginning, source=str(tmp_path / "nowhere"))
    assert seat.says("There is no such folder.")
    fill(seat, beginning, source=str(backup), person=HEAD, passphrase=PASSPHRASES[HEAD])
    to_folder(seat, beginning, tmp_path / "restored")
    seat.until(lambda: seat.window.sign_in is not None)
    seat.places = seat.window.places
    seat.sign_in(HEAD)
    seat.quiet()
    assert seat.rows("SELECT count(*) FROM learners") == [(4,)]
    assert seat.rows("SELECT count(*) FROM streams WHERE reason = 'restored'") == [(1,)]


def test_a_wrong_passphrase_restores_nothing_and_the_answers_stay(seated: Sit, backup: Path, tmp_path: Path) -> None:
    seat = seated(None)
    beginning = begun(seat, Way.RESTORE)
    fill(seat, beginning, source=str(backup), person=HEAD, passphrase="something else")
    to_folder(seat, beginning, tmp_path / "restored")
    seat.until(beginning.banner.isVisible)
    assert not (tmp_path / "restored").exists()
    seat.click(seat.button("Back"))
    fill(seat, beginning, passphrase=PASSPHRASES[HEAD])
    seat.press("Return", beginning.folder)
    seat.until(lambda: seat.window.sign_in is not None)
    seat.quiet()


def test_a_space_is_joined_with_its_file(seated: Sit, taken_in: Sitting, tmp_path: Path) -> None:
    file = tmp_path / "credesk-space.cbor"
    with at_the_desk(Places(taken_in.folder), HEAD, PASSPHRASES[HEAD], quick()) as desk:
        export_space(desk, file, NEW)
    seat = seated(None)
    beginning = begun(seat, Way.JOIN)
    fill(seat, beginning, file=str(tmp_path / "nothing"))
    assert seat.says("There is no such file.")
    fill(seat, beginning, file=str(file), passphrase=NEW)
    to_folder(seat, beginning, tmp_path / "second")
    for field, words in (
        (beginning.person, "B. Otieno"),
        (beginning.passphrase, "chui mwepesi 4 msitu"),
        (beginning.again, "chui mwepesi 4 msitu"),
    ):
        seat.write(words, field)
    seat.click(beginning.forward)
    seat.until(lambda: seat.window.frame is not None)
    seat.quiet()
    seat.places = seat.window.places
    assert seat.rows("SELECT name FROM people") == [("B. Otieno",)]
    assert seat.rows("SELECT reason FROM streams") == [("joined",)]


def test_a_recovery_file_opens_a_workspace_that_this_window_holds_open(
    seated: Sit, taken_in: Sitting, tmp_path: Path
) -> None:
    file = tmp_path / "recovery.credesk"
    with at_the_desk(Places(taken_in.folder), HEAD, PASSPHRASES[HEAD], quick()) as desk:
        code = new_recovery_file(desk, file).code
    seat = seated(taken_in.folder)
    seat.quiet()
    seat.click(seat.button("Another workspace…"))
    beginning = begun(seat, Way.RECOVER)
    to_folder(seat, beginning, taken_in.folder)
    fill(seat, beginning, file=str(file), code=code, person=HEAD, passphrase=NEW, again="another")
    assert seat.says("The two passphrases are not the same.")
    fill(seat, beginning, code="0000-0000", passphrase=NEW, again=NEW)
    seat.until(beginning.banner.isVisible)
    fill(seat, beginning, file=str(file), code=code.lower(), passphrase=NEW, again=NEW)
    seat.until(lambda: seat.window.sign_in is not None)
    seat.quiet()
    seat.sign_in(HEAD, NEW)
    seat.until(lambda: seat.window.frame is not None and seat.window.sign_in is None)
    seat.quiet()
    assert seat.rows("SELECT count(*) FROM person_keys AS k JOIN people AS p ON p.id = k.person WHERE p.name = ?", HEAD)
