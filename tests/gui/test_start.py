"""The start: what is loaded before the first picture, and how arguments are read."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from credesk.desk.settings import LOCK_MINUTES, SCHEME, MachineSettings
from credesk.domain.errors import BadInput
from credesk.gui import start
from tests.terminal.sitting import Sitting

FIRST_PICTURE = """
import sys
from pathlib import Path
from credesk.desk.settings import MachineSettings
from credesk.gui.start import make_window, new_application
application = new_application()
window = make_window(application, MachineSettings(Path(sys.argv[2])), folder=sys.argv[1], language="en")
window.show()
assert not window.grab().isNull()
print(sorted({name.split(".")[0] for name in sys.modules} & set(sys.argv[3].split(","))))
print("credesk.workspace.store" in sys.modules, "credesk.keys" in sys.modules)
print(application.style().name(), *application.arguments())
window.close()
"""
HEAVY = "concurrent,sqlite_utils,reportlab,cryptography,PIL,pyoxigraph,numpy,cbor2,pypdfium2,uharfbuzz,regex,filelock"


def test_the_first_picture_needs_qt_and_sqlite_only(taken_in: Sitting, tmp_path: Path) -> None:
    command = [sys.executable, "-c", FIRST_PICTURE, str(taken_in.folder), str(tmp_path / "settings.json"), HEAVY]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, env=surroundings, timeout=60, check=True)
    assert done.stdout.splitlines() == ["[]", "False False", "fusion credesk"]


def test_arguments_that_cannot_be_read_are_answered_with_how_to(capsys: pytest.CaptureFixture[str]) -> None:
    for words in (["--scheme", "pink"], ["--nothing"], ["one", "two"], ["--scheme"]):
        assert start.main(words) == 2
        assert "Usage: credesk-gui" in capsys.readouterr().err


def test_settings_are_kept_and_a_damaged_file_counts_as_empty(tmp_path: Path) -> None:
    file = tmp_path / "config" / "settings.json"
    settings = MachineSettings(file)
    settings.put(SCHEME, "dark")
    settings.put(LOCK_MINUTES, 3)
    assert MachineSettings(file).get(SCHEME) == "dark"
    assert MachineSettings(file).get(LOCK_MINUTES) == 3
    with pytest.raises(BadInput):
        settings.put(LOCK_MINUTES, 0)
    file.write_text('{"scheme": 7, "lock minutes": true, "recent": 5')
    assert MachineSettings(file).get(SCHEME) == "system"
    file.write_text('{"scheme": 7, "lock minutes": true, "recent": 5}')
    assert MachineSettings(file).get(LOCK_MINUTES) == 10
    assert MachineSettings(file).recent == ()


def test_recent_workspaces_are_those_that_are_still_there(tmp_path: Path) -> None:
    settings = MachineSettings(tmp_path / "settings.json")
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "credesk.db").touch()
        settings.remember(tmp_path / name)
    assert settings.recent == (tmp_path / "two", tmp_path / "one")
    (tmp_path / "two" / "credesk.db").unlink()
    assert settings.recent == (tmp_path / "one",)
