"""The packed folder on a machine that has nothing of the checkout: unpacked elsewhere, without the environment."""

import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtGui import QImage

from credesk.cli.main import _COMMANDS
from credesk.gui.registered import ENTRIES

CHECKOUT = Path(__file__).resolve().parents[2]
Run = Callable[..., subprocess.CompletedProcess[str]]
pytestmark = pytest.mark.package
MOST_MB = 300


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder as somebody has it who unpacked the archive under a name with a blank; packed once for all workers."""
    own = tmp_path_factory.getbasetemp()
    shared = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "a new home"
    mark = shared / "used by" / own.name
    with FileLock(f"{shared}.lock"):
        if not (shared / "used by").is_dir():
            _unpack_into(shared)
        mark.mkdir(parents=True)
    yield next(shared.glob("credesk-*"))
    with FileLock(f"{shared}.lock"):
        mark.rmdir()
        if not any(mark.parent.iterdir()):
            shutil.rmtree(shared)


def _unpack_into(shared: Path) -> None:
    shutil.rmtree(shared, ignore_errors=True)
    script = CHECKOUT / "packaging" / "package.sh"
    subprocess.run([script, shared, "0"], check=True, timeout=400, capture_output=True)
    (archive,) = shared.glob("credesk-*.tar.xz")
    with tarfile.open(archive) as opened:
        opened.extractall(shared, filter="tar")
    archive.unlink()


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the person who runs it is at home."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def run(folder: Path, home: Path) -> Run:
    """Run one of its programs with an empty environment and a home of its own."""

    def one(program: str, *arguments: object, code: int | None = 0, **more: str) -> subprocess.CompletedProcess[str]:
        surroundings = {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", **more}
        command = [str(folder / program) if "/" not in program else program, *map(str, arguments)]
        done = subprocess.run(
            command, env=surroundings, cwd=home, capture_output=True, text=True, timeout=120, check=False
        )
        assert code in (None, done.returncode), done.stderr
        return done

    return one


@pytest.fixture(scope="module")
def demo(run: Run, home: Path) -> Path:
    """The whole journey: worker, issuing pool, fonts, PDF and codes."""
    said = run("credesk", "demo", "demo").stdout
    assert said.count("In force: every check") == 3
    return home / "demo"


def test_certificates_are_checked(run: Run, demo: Path) -> None:
    withdrawn = []
    for file in sorted((demo / "certificates").glob("*.pdf")):
        done = run("credesk", "verify", file, "--trust", demo / "trust.json", code=None)
        withdrawn.append(": Withdrawn:" in done.stdout)
        assert done.returncode == withdrawn[-1], done.stdout + done.stderr
    assert sorted(withdrawn) == [False] * 4 + [True]


def test_every_command_is_there(run: Run) -> None:
    for name in _COMMANDS:
        assert run("credesk", name, "--help").stdout.startswith("Usage:")


def test_every_window_opens_for_whoever_signs_in(run: Run, demo: Path) -> None:
    passphrase = (demo / "passphrase.txt").read_text().strip()
    offscreen = {"QT_QPA_PLATFORM": "offscreen", "CREDESK_PERSON": "S. Njoroge", "CREDESK_PASSPHRASE": passphrase}
    look = ("--scheme", "light", "--language", "en")
    run("credesk-gui", "--screens", "screens", *look, demo / "workspace", **offscreen)
    shown = {path.stem for path in (demo.parent / "screens").glob("*.png")}
    assert {entry.key for entry in ENTRIES} <= shown
    picture = QImage(str(demo.parent / "screens" / "home.png"))
    assert picture.size().toTuple() == (1440, 900)
    assert len({picture.pixel(n, n) for n in range(0, 900, 3)}) > 3


def test_it_is_put_into_the_menu_and_taken_out_again(run: Run, folder: Path, home: Path) -> None:
    run("/bin/sh", folder / "install.sh")
    entry = home / ".local" / "share" / "applications" / "credesk.desktop"
    assert f'Exec="{folder}/credesk-gui"' in entry.read_text()
    command = home / ".local" / "bin" / "credesk-gui"
    picture = home / "first.png"
    run(str(command), "--picture", picture, QT_QPA_PLATFORM="offscreen")
    assert not QImage(str(picture)).isNull()
    run("/bin/sh", folder / "install.sh", "remove")
    assert not entry.exists()
    assert not command.is_symlink()


def test_only_what_windows_need_is_in_it(folder: Path) -> None:
    inside = {path.name for path in folder.rglob("*") if path.is_file()}
    assert not {name for name in inside if name.startswith(("libQt6Qml", "libQt6Quick", "libQt6Network", "libgtk"))}
    assert {"libqoffscreen.so", "libqxcb.so", "libqwayland.so", "credesk.desktop", "credesk.svg", "LICENSE"} <= inside
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < MOST_MB * 1_000_000
    assert os.access(folder / "install.sh", os.X_OK)
