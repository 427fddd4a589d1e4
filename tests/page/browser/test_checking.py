"""Checking in real browsers: the shared vectors through the page, every way in, and what is said on the way."""

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from credesk.credentials.status_places import Purpose
from tests.page.browser.browsers import Browser, Tab, served
from tests.page.browser.conftest import NOW_MS, Built, site_in
from tests.page.browser.material import FILES, digits_of, rendered, vectors
from tests.vectors.centre import FRAME, GOOD, lists

READ = """(() => ({
  verdict: document.querySelector('.band').dataset.verdict,
  colour: document.querySelector('.band').className.replace('band ', ''),
  checks: [...document.querySelectorAll('li[data-check]')].map(one => [one.dataset.check, one.dataset.state]),
}))()"""

ANSWERED = "document.querySelector('#main:not([aria-busy]) .band:not(.plain) #verdict, .problem') !== null"
CATCH_SAVED = """(() => {
  window.saved = null;
  URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return "#"; };
})()"""


def told(tab: Tab) -> dict[str, Any]:
    """What stands on the page, in the form of a vector's report."""
    found: dict[str, Any] = tab.value(READ)
    return found


def expected(report: dict[str, Any]) -> dict[str, Any]:
    """The part of a report that must be the same in every language."""
    checks = [[check["name"], check["state"]] for check in report["checks"]]
    return {"verdict": report["verdict"], "colour": report["colour"], "checks": checks}


def at_start(tab: Tab) -> None:
    """Goes to the ways in, from wherever the page is."""
    tab.wait("document.querySelector('h1') !== null")
    if tab.value("document.querySelector('#files') === null"):
        tab.press_button("Check another certificate")
        tab.wait("document.querySelector('#files') !== null")


def bring(tab: Tab, text: str) -> dict[str, Any]:
    """Pastes a text into the page's form and reads what comes of it."""
    at_start(tab)
    tab.value(f"document.querySelector('#pasted').value = {json.dumps(text)}")
    tab.value("document.querySelector('#pasted').closest('details').querySelector('button').click()")
    tab.verdict()
    return told(tab)


def test_vectors_come_out_as_in_every_other_checker(browser: Browser, address: str) -> None:
    tab = browser.open(now=NOW_MS)
    tab.goto(address)
    tab.wait("document.querySelector('#pasted') !== null")
    share = 4 if browser.kind == "chrome" else 20
    for entry in vectors("codes")[::share]:
        assert bring(tab, entry["code"]) == expected(entry["expected"]), entry["name"]
    assert [error for error in tab.errors if "404" not in error] == []
    tab.close()


def test_credentials_come_out_as_in_every_other_checker(chromium: Browser, address: str, tmp_path: Path) -> None:
    tab = chromium.open(now=NOW_MS)
    tab.goto(address)
    for entry, raw in FILES.credentials()[::9]:
        path = tmp_path / "credential.json"
        path.write_bytes(raw)
        upload(tab, path)
        assert told(tab) == expected(entry["expected"]), entry["name"]
    tab.close()


def upload(tab: Tab, *paths: Path) -> None:
    """Chooses files in the page's form."""
    at_start(tab)
    tab.ask("upload", selector="#files", files=[str(path) for path in paths])
    if len(paths) == 1:
        tab.wait(ANSWERED)


def test_opened_by_a_phone_the_verdict_comes_first(browser: Browser, address: str) -> None:
    tab = browser.open(now=NOW_MS)
    tab.goto(f"{address}#{digits_of('IN_FORCE')}")
    assert tab.verdict() == "Example Centre awarded this, and it is in force"
    assert tab.text(".facts h2") == "Achieng Otieno"
    assert "Safe isolation" in tab.text(".facts")
    assert "24 November 2026" in tab.text(".facts")
    rows = tab.value("[...document.querySelectorAll('.checks li')].map(one => one.textContent)")
    assert [row.removeprefix("✓Passed: ") for row in rows] == [
        "Signed by Example Centre",
        "Not changed since it was signed",
        "Within its dates",
        rows[3].removeprefix("✓Passed: "),
    ]
    assert "Not withdrawn, by the list of today" in rows[3]
    assert tab.text("#announced").startswith("Example Centre awarded this")
    assert address.removesuffix("/") in tab.text(".whose")
    tab.close()


@pytest.mark.parametrize(
    ("name", "verdict", "words"),
    [
        ("certificate.pdf", "IN_FORCE", "The attached credential is the one that the code was made for."),
        ("other code.pdf", "ALTERED", "do not belong together"),
        ("badge.png", "IN_FORCE", "Not withdrawn"),
        ("badge.svg", "IN_FORCE", "Not withdrawn"),
        ("credential.jwt", "IN_FORCE", "carries its own proof"),
        ("code.png", "IN_FORCE", "The address in the code belongs to this issuer."),
        ("photo.png", "IN_FORCE", "The address in the code belongs to this issuer."),
        ("two.png", "UNREADABLE", "more than one credential"),
    ],
)
def test_files_of_every_kind(
    chromium: Browser, address: str, tmp_path: Path, name: str, verdict: str, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(FILES.named(name))
    tab = chromium.open(now=NOW_MS)
    tab.goto(address)
    upload(tab, path)
    shown = tab.value("document.querySelector('main').textContent")
    assert words in shown
    assert verdict == (tab.value("document.querySelector('.band').dataset.verdict ?? 'UNREADABLE'"))
    tab.close()


def test_firefox_reads_pdfs_and_pictures(firefox: Browser, address: str, tmp_path: Path) -> None:
    for name in ("certificate.pdf", "photo.png"):
        (tmp_path / name).write_bytes(FILES.named(name))
        tab = firefox.open(now=NOW_MS)
        tab.goto(address)
        upload(tab, tmp_path / name)
        assert told(tab)["verdict"] == "IN_FORCE", name
        tab.close()


def test_several_in_a_row_and_the_list_as_csv(chromium: Browser, address: str, tmp_path: Path) -> None:
    for name in ("certificate.pdf", "photo.png", "=formula.json"):
        (tmp_path / name).write_bytes(FILES.named(name))
    tab = chromium.open(now=NOW_MS)
    tab.goto(address)
    upload(tab, *(tmp_path / name for name in ("certificate.pdf", "photo.png", "=formula.json")))
    tab.wait("document.querySelector('.pile') !== null")
    words = tab.value("[...document.querySelectorAll('.pile .word')].map(one => one.textContent)")
    assert words == ["Example Centre awarded this, and it is in force", "Unreadable"]
    tab.value(CATCH_SAVED)
    tab.press_button("Save as a table (CSV)")
    saved = tab.wait("window.saved")
    lines = saved.removeprefix("\ufeff").split("\r\n")
    assert lines[0].startswith('"Result","Verdict","Name"')
    assert '"Achieng Otieno","Safe isolation","Example Centre","2026-11-24"' in lines[1]
    assert lines[2].endswith('''"'=formula.json"''')
    assert len(lines) == 4
    tab.close()


def test_a_later_list_is_fetched_and_counts(browser: Browser, built: Built, tmp_path: Path) -> None:
    folder = site_in(tmp_path / "verify", built)
    later = replace(FRAME, valid_from=FRAME.valid_from + 3600)
    for document in lists(later, bits={Purpose.REVOCATION: frozenset((GOOD,))}):
        place = folder / "status" / json.loads(document)["id"].partition("/status/")[2]
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(document)
    with served(folder) as url:
        tab = browser.open(now=NOW_MS)
        tab.goto(f"{url}#{digits_of('IN_FORCE')}")
        assert tab.verdict() == "Withdrawn by Example Centre"
        tab.close()


def test_a_phone_with_an_old_date_checks_no_dates(chromium: Browser, address: str) -> None:
    tab = chromium.open(now=NOW_MS - 400 * 86_400_000)
    tab.goto(f"{address}#{digits_of('IN_FORCE')}")
    assert tab.verdict() == "Signed by Example Centre"
    assert dict(told(tab)["checks"])["expiry"] == "not made"
    assert "the date of this device lies before the day" in tab.text("main")
    tab.close()


def test_a_typed_number_is_looked_up(chromium: Browser, built: Built, tmp_path: Path) -> None:
    folder = site_in(tmp_path / "verify", built)
    number, file = FILES.numbers()
    with served(folder) as url:
        tab = chromium.open(now=NOW_MS)
        tab.goto(url)
        assert "slip" in typed(tab, number[:-1] + ("0" if number[-1] != "0" else "1"))
        assert "is not published here" in typed(tab, number)
        place = folder / "numbers" / "a1b2c3d4e5f60718" / f"{number[:2]}.jwt"
        place.parent.mkdir(parents=True)
        place.write_bytes(file)
        said = typed(tab, number.lower().replace("-", " "))
        assert "Example Centre issued a certificate of this number" in said
        assert told(tab)["colour"] == "amber"
        (folder / "credentials").mkdir()
        (folder / "credentials" / f"{number}.json").write_bytes(FILES.credential)
        tab.press_button("Check another certificate")
        assert "Example Centre awarded this, and it is in force" in typed(tab, number)
        tab.close()


def typed(tab: Tab, number: str) -> str:
    """Types a number into the form; what the page says then."""
    tab.wait("document.querySelector('#number') !== null")
    tab.value("document.querySelector('#problem')?.replaceChildren()")
    tab.value(f"document.querySelector('#number').value = {json.dumps(number)}")
    tab.value("document.querySelector('#number').form.requestSubmit()")
    tab.wait(ANSWERED)
    return tab.text("main")


def test_a_camera_reads_a_certificate(address: str, tmp_path: Path) -> None:
    from tests.page.browser.conftest import started

    video = tmp_path / "certificate.mjpeg"
    video.write_bytes(rendered.video())
    fake = [f"--use-fake-{what}-for-media-stream" for what in ("device", "ui")]
    browser = started("chrome", *fake, f"--use-file-for-fake-video-capture={video}")
    try:
        tab = browser.open(now=NOW_MS)
        tab.goto(address)
        tab.press_button("Scan with the camera")
        assert tab.verdict(15_000) == "Example Centre awarded this, and it is in force"
        assert dict(told(tab)["checks"])["address"] == "passed"
        assert re.search("Achieng Otieno", tab.text("main"))
        tab.close()
    finally:
        browser.close()


def test_nothing_is_asked_of_anybody_else(browser: Browser, address: str) -> None:
    tab = browser.open(now=NOW_MS)
    tab.goto(f"{address}#{digits_of('IN_FORCE')}")
    tab.verdict()
    tab.press_button("Check another certificate")
    tab.wait("document.querySelector('#pasted') !== null")
    assert tab.value("document.cookie") == ""
    blocked = tab.value("fetch('https://elsewhere.example/').then(() => 'sent', () => 'refused')")
    assert blocked == "refused"
    ours = (address, "blob:", "data:", "https://elsewhere.example/")
    asked = [one for one in tab.requests if not one.startswith(ours)]
    assert asked == []
    tab.close()
