"""What `pip install .` gives: the package with its resources, and the command."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.Path:
    """The wheel as hatchling builds it, opened."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=ROOT, check=True)
    return zipfile.Path(next(folder.glob("credesk-*.whl")))


def test_every_source_file_and_resource_is_in_the_wheel(wheel: zipfile.Path) -> None:
    names = set(wheel.root.namelist())
    sources = [path.relative_to(ROOT / "src") for path in (ROOT / "src").rglob("*.py")]
    below = ROOT / "resources"
    sources_only = {below / "verifier", below / "translations"}
    carried = [path for path in below.rglob("*") if path.is_file() and not sources_only & set(path.parents)]
    resources = [Path("credesk") / path.relative_to(ROOT) for path in carried]
    assert resources
    assert {str(path) for path in [*sources, *resources, Path("credesk/py.typed")]} - names == set()


def test_the_wheel_carries_the_built_page_in_the_place_of_its_sources(wheel: zipfile.Path) -> None:
    names = wheel.root.namelist()
    built = {
        path.relative_to(ROOT / "build" / "verifier") for path in (ROOT / "build" / "verifier" / "page").rglob("*")
    }
    wanted = {f"credesk/resources/{path}" for path in (*built, Path("page.html"))}
    assert "credesk/resources/page/index.html" in wanted
    assert wanted - set(names) == set()
    assert [name for name in names if "verifier" in name or "node_modules" in name] == []


def test_the_wheel_carries_every_language_that_is_complete_enough(wheel: zipfile.Path) -> None:
    below = "credesk/resources/translations/"
    made = ROOT / "build" / "translations"
    carried = {name.removeprefix(below) for name in wheel.root.namelist() if name.startswith(below)} - {""}
    assert carried == {"languages.json", *(path.name for path in made.glob("*.qm"))}
    assert "credesk_ar.qm" in carried


def test_the_wheel_gives_the_command(wheel: zipfile.Path) -> None:
    metadata = next(part for part in wheel.iterdir() if part.name.endswith(".dist-info"))
    assert "credesk = credesk.cli:main" in (metadata / "entry_points.txt").read_text()
    assert "License-Expression: MIT" in (metadata / "METADATA").read_text()
