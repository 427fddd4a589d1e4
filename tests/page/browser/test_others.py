"""Other issuers' credentials in real browsers: the shared vectors, with keys and lists brought beside them."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.page.browser.browsers import Browser, Tab, served
from tests.page.browser.conftest import NOW_MS, Built, site_in, trust_bytes
from tests.page.browser.test_checking import expected, told, upload
from tests.vectors import make
from tests.vectors.form import joined

HELD = "document.querySelector('.problem')?.textContent.includes('until this page is closed') ?? false"


@pytest.fixture(scope="module")
def college(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a site is served whose trust file names the college."""
    with served(site_in(tmp_path_factory.mktemp("others") / "verify", built, trust_bytes("others"))) as url:
        yield url


def check(tab: Tab, address: str, folder: Path, entry: dict[str, Any]) -> dict[str, Any]:
    """Opens the page anew, brings what was loaded for a vector, then the vector's file."""
    tab.goto("about:blank")
    tab.goto(address)
    for number, text in enumerate(entry["loaded"]):
        beside = folder / f"{number}.json"
        beside.write_text(text, encoding="utf-8")
        upload(tab, beside)
        tab.wait(HELD)
    file = folder / f"credential.{entry['form']}"
    file.write_bytes(joined(entry["file"]))
    upload(tab, file)
    tab.wait("document.querySelector('#main:not([aria-busy]) .band:not(.plain) #verdict') !== null")
    return told(tab)


def test_other_issuers_come_out_as_in_every_other_checker(browser: Browser, college: str, tmp_path: Path) -> None:
    entries: list[dict[str, Any]] = json.loads((make.HERE / "others.json").read_bytes())
    chosen = entries[::5] if browser.kind == "chrome" else entries[::14]
    p256 = next(entry for entry in entries if "P-256" in entry["name"])
    tab = browser.open(now=NOW_MS)
    for entry in [*chosen, p256, *entries[-2:]]:
        assert check(tab, college, tmp_path, entry) == expected(entry["expected"]), entry["name"]
    members = tab.value(
        "[...document.querySelectorAll('.members div')].map(row => [...row.children].map(one => one.textContent))"
    )
    assert members == entries[-1]["expected"]["facts"]["members"]
    assert [error for error in tab.errors if "404" not in error] == []
    tab.close()
