"""Building the employer's page: once for the same sources, from pinned packages, small, and found by the program."""

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

from credesk.desk.places import employers_page

CHECKOUT = Path(__file__).parents[2]
SOURCES = CHECKOUT / "resources" / "verifier"
MOST_AT_FIRST = 40_000
"""Bytes, compressed, of what a phone loads before its camera is used."""


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


def test_the_page_is_small_before_the_camera_is_used() -> None:
    """What the first verdict needs; words of fingerprints and another Ed25519 come only when they are asked for."""
    folder = employers_page().folder
    later = ("english-", "ed25519-noble-")
    first = [path for path in folder.iterdir() if not path.name.startswith(later)]
    assert {"index.html", "page.js", "page.css", "worker.js"} <= {path.name for path in first}
    assert sum(len(gzip.compress(path.read_bytes(), 9)) for path in first) <= MOST_AT_FIRST


def test_the_pages_ask_nobody_else() -> None:
    """What a strict policy does not stop is not there either: no address of another place is loaded."""
    page = employers_page()
    for html in (page.folder / "index.html", page.file):
        text = html.read_text("utf-8")
        assert "Content-Security-Policy" in text
        assert "default-src 'none'" in text
        assert re.findall(r"""(?:src|href)=["'](?:https?:)?//""", text) == []
