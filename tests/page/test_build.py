"""Building the employer's page: once for the same sources, from pinned packages, small, and found by the program."""

import gzip
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

from credesk.desk.places import employers_page

CHECKOUT = Path(__file__).parents[2]
SOURCES = CHECKOUT / "resources" / "verifier"
MOST_IN_ALL = 150_000
MOST_AT_FIRST = 40_000
"""Bytes, compressed."""


def test_the_program_finds_the_page() -> None:
    page = employers_page()
    assert (page.folder / "index.html").is_file()
    assert page.file.read_text("utf-8").startswith("<!doctype html>")


def test_what_is_made_is_not_made_again() -> None:
    before = {path: path.stat().st_mtime_ns for path in employers_page().folder.rglob("*")}
    subprocess.run([sys.executable, str(CHECKOUT / "packaging" / "build_page.py")], check=True)
    assert {path: path.stat().st_mtime_ns for path in employers_page().folder.rglob("*")} == before


def test_the_lock_pins_by_digest_and_names_no_host() -> None:
    text = (SOURCES / "package-lock.json").read_text("utf-8")
    assert "://" not in text
    packages = json.loads(text)["packages"]
    assert all("integrity" in package for name, package in packages.items() if name)
    assert {package["version"] for name, package in packages.items() if name.endswith("node_modules/esbuild")}


def test_every_package_is_asked_for_in_one_version() -> None:
    wanted = json.loads((SOURCES / "package.json").read_text("utf-8"))
    versions = [*wanted["dependencies"].values(), *wanted["devDependencies"].values()]
    assert all(re.fullmatch(r"[0-9]+\.[0-9]+\.[0-9]+", version) for version in versions)


def test_the_whole_page_is_small() -> None:
    """Both forms, with every language and the camera."""
    page = employers_page()
    whole = sum(len(gzip.compress(path.read_bytes(), 9)) for path in page.folder.iterdir())
    assert whole <= MOST_IN_ALL
    assert len(gzip.compress(page.file.read_bytes(), 9)) <= MOST_IN_ALL


def test_a_verdict_needs_little_in_any_language() -> None:
    """The document, the page's and the worker's one file each, the words of a verdict."""
    folder = employers_page().folder
    document = (folder / "index.html").read_text("utf-8")
    named = set(re.findall(r"[\w-]+-[A-Z0-9]{8}\.js", document))
    assert len(named) == 2
    packed = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in folder.iterdir()}
    words = max(size for name, size in packed.items() if name.startswith("shown-"))
    assert sum(packed[name] for name in {"index.html", "icon.svg", *named}) + words <= MOST_AT_FIRST


def test_parts_are_named_by_what_is_in_them() -> None:
    """So an old entrance never loads a new part; the names that stay are those that others ask for."""
    names = {path.name for path in employers_page().folder.iterdir()}
    staying = {"index.html", "sw.js", "manifest.json", "icon.svg"}
    assert staying <= names
    assert all(re.fullmatch(r"[\w-]+-[A-Z0-9]{8}\.(js|css)", name) for name in names - staying)


def test_the_service_worker_states_the_digest_of_every_file() -> None:
    folder = employers_page().folder
    stated = dict(re.findall(r'"([\w.-]+)":\s*"([0-9a-f]{64})"', (folder / "sw.js").read_text("utf-8")))
    files = [path for path in folder.iterdir() if path.name != "sw.js"]
    assert stated == {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_pages_ask_nobody_else() -> None:
    """What a strict policy does not stop is not there either: no address of another place is loaded."""
    page = employers_page()
    for html in (page.folder / "index.html", page.file):
        text = html.read_text("utf-8")
        assert "Content-Security-Policy" in text
        assert "default-src 'none'" in text
        assert re.findall(r"""(?:src|href)=["'](?:https?:)?//""", text) == []
