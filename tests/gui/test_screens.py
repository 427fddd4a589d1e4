"""Pictures of the windows, taken by the program itself."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from credesk.domain.errors import BadInput
from credesk.gui import screens
from credesk.gui.roles import DARK, LIGHT
from credesk.gui.start import make_window
from credesk.gui.theme import dress
from tests.gui.test_line import PAGES
from tests.terminal.cohort import ASSESSOR, PASSPHRASES
from tests.terminal.sitting import Sitting


def taken(qapp: QApplication, folder: Path, where: Path) -> dict[str, QImage]:
    def make(*arguments: object, **given: object) -> object:
        return make_window(*arguments, **given, entries=PAGES)  # type: ignore[arg-type]

    screens.take_screens(qapp, make, str(folder), where)  # type: ignore[arg-type]
    return {path.stem: QImage(str(path)) for path in where.glob("*.png")}


def test_every_page_is_drawn_light_dark_and_mirrored(
    qapp: QApplication, taken_in: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDESK_PERSON", ASSESSOR)
    monkeypatch.setenv("CREDESK_PASSPHRASE", PASSPHRASES[ASSESSOR])
    found = taken(qapp, taken_in.folder, tmp_path / "screens")
    dress(qapp, "light")
    names = ("first-start", "signing-in", *(entry.key for entry in PAGES))
    assert set(found) == {f"{name}{ending}" for name in names for ending, _, _ in screens.LOOKS}
    assert {picture.size().toTuple() for picture in found.values()} == {screens.SIZE}
    bottom = screens.SIZE[1] - 8
    assert found["home"].pixelColor(4, bottom).name() == LIGHT.window.lower()
    assert found["home-dark"].pixelColor(4, bottom).name() == DARK.window.lower()
    assert found["home-rtl"].pixelColor(screens.SIZE[0] - 4, bottom).name() == LIGHT.window.lower()
    assert found["home-rtl"] != found["home"]


def test_who_cannot_sign_in_is_told(
    qapp: QApplication, taken_in: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CREDESK_PASSPHRASE", "not the one")
    monkeypatch.setenv("CREDESK_PERSON", ASSESSOR)
    with pytest.raises(BadInput, match="the passphrase is wrong"):
        taken(qapp, taken_in.folder, tmp_path)
    monkeypatch.setenv("CREDESK_PERSON", "Nobody")
    with pytest.raises(BadInput, match="Nobody here is called Nobody"):
        taken(qapp, taken_in.folder, tmp_path)
