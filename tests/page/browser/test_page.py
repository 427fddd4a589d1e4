"""The page itself: without network, as one file, in eight languages, with trust files, for everybody."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from credesk.desk.publishing_plan import _single
from tests.page.browser.browsers import SOURCES, Browser, Tab, served
from tests.page.browser.conftest import NOW_MS, Built, site_in, trust_bytes
from tests.page.browser.material import digits_of, vectors

AXE = SOURCES / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LANGUAGES = ["ar", "en", "es", "fr", "hi", "id", "pt", "sw"]
GREEN = "Example Centre awarded this, and it is in force"


def test_without_network_after_the_first_visit(browser: Browser, built: Built, tmp_path: Path) -> None:
    folder = site_in(tmp_path / "verify", built)
    tab = browser.open(now=NOW_MS, clean=False)
    with served(folder) as url:
        tab.goto(url)
        tab.value("navigator.serviceWorker.ready.then(() => true)")
        tab.goto(f"{url}#{digits_of('WITHDRAWN')}")
        assert tab.verdict() == "Withdrawn by Example Centre"
    tab.goto("about:blank")
    tab.goto(f"{url}#{digits_of('IN_FORCE')}")
    assert tab.verdict() == GREEN
    tab.press_button("Check another certificate")
    tab.wait("document.querySelector('#pasted') !== null")
    tab.value("document.querySelector('#language').value = 'ar'")
    tab.value("document.querySelector('#language').dispatchEvent(new Event('change'))")
    tab.wait("document.documentElement.dir === 'rtl'")
    tab.close()


def test_a_half_new_site_is_not_taken(chromium: Browser, built: Built, tmp_path: Path) -> None:
    """A file that is not the one of the build: the installed page stays what it was."""
    folder = site_in(tmp_path / "verify", built)
    tab = chromium.open(now=NOW_MS, clean=True)
    with served(folder) as url:
        tab.goto(url)
        before = tab.value("navigator.serviceWorker.ready.then(() => caches.keys())")
        worker = (folder / "sw.js").read_text("utf-8")
        build = next(name for name in before if name != "credesk lists").removeprefix("credesk ")
        (folder / "sw.js").write_text(worker.replace(build, "another build"), "utf-8")
        (folder / "manifest.json").write_text("{}", "utf-8")
        registered = "navigator.serviceWorker.getRegistration()"
        tab.value(f"{registered}.then((one) => one.update()).catch(() => null).then(() => null)")
        tab.wait(f"{registered}.then((one) => one.installing === null)")
        assert tab.value(f"{registered}.then((one) => one.waiting === null)")
        assert tab.value("caches.has('credesk another build')") is False
    tab.close()


def test_one_file_from_disk(browser: Browser, built: Built, tmp_path: Path) -> None:
    page = built.file.read_text("utf-8")
    place = '<script type="application/json" id="trust">'
    assert page.count(place) == 1
    filled = page.replace(place, place + trust_bytes().decode().replace("<", "\\u003c"))
    path = tmp_path / "verify.html"
    path.write_text(filled, "utf-8")
    tab = browser.open(now=NOW_MS)
    tab.goto(f"{path.as_uri()}#{digits_of('IN_FORCE')}")
    assert tab.verdict() == GREEN
    assert "file on your own device" in tab.text(".about")
    tab.press_button("Whom this page trusts")
    tab.wait("document.querySelector('.issuers') !== null")
    assert "From 24 November 2026" in tab.text(".trust")
    assert [one for one in tab.requests if not one.startswith(("file:", "blob:", "data:"))] == []
    assert tab.errors == []
    tab.close()


def test_one_file_without_a_list_says_so(chromium: Browser, built: Built) -> None:
    tab = chromium.open(now=NOW_MS)
    tab.goto(f"{built.file.as_uri()}#{digits_of('IN_FORCE')}")
    tab.wait("document.querySelector('.problem') !== null")
    assert "No list of issuers is at hand, so nothing can be checked." in tab.text(".problem")
    tab.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_languages(chromium: Browser, address: str, language: str) -> None:
    tab = chromium.open(now=NOW_MS, languages=[f"{language}-XX", "en"])
    tab.goto(f"{address}#{digits_of('WITHDRAWN')}")
    headline = tab.verdict()
    assert (headline == "Withdrawn by Example Centre") == (language == "en")
    assert tab.value("document.documentElement.lang") == language
    assert tab.value("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
    assert tab.value("getComputedStyle(document.querySelector('.facts h2')).unicodeBidi") in ("isolate", "plaintext")
    untranslated = {"Checked on this device; nothing was sent anywhere.", "Certificate", "Every check and field"}
    shown = tab.value("[...document.querySelectorAll('p, dt, summary, button')].map(one => one.textContent.trim())")
    assert bool(untranslated & set(shown)) == (language == "en")
    tab.close()


def _literals(folder: Path) -> set[str]:
    found: set[str] = set()
    for path in folder.rglob("*.ts"):
        found |= set(re.findall(r'"((?:[^"\\\n]|\\.)*)"', path.read_text("utf-8")))
    return found


def _words(language: str) -> set[str]:
    texts = [path.read_text("utf-8") for path in sorted((SOURCES / "src" / "words" / language).glob("*.ts"))]
    return {json.loads(one) for text in texts for one in re.findall(r'^  ("(?:[^"\\]|\\.)*")[:,]', text, re.MULTILINE)}


NOT_SHOWN = {
    "In force: every check that applies was made and passed.",
    "Not known here; your list is from {list_date}: {inner}",
    "Signed, {check} check not made: {inner}",
}
"""Sentences of reports that the page says in its own way."""
SILENT = ("The status list", "The file of certificate numbers", "The entry")
"""What begins so is a reason to leave a file out, and is shown to nobody."""


def test_every_sentence_is_in_every_language() -> None:
    """Those of the page and of the core. Each language has exactly the English ones; the build fails as well."""
    english = _words("en")
    assert len(english) > 300
    for language in LANGUAGES:
        assert _words(language) == english, language
    source = SOURCES / "src"
    page = {one for folder in ("page", "camera") for one in _literals(source / folder)}
    texts = {one for one in page if re.match(r"[A-Z{]\S* \S|\{\w+\}", one)}
    whole = "".join(path.read_text("utf-8") for path in source.rglob("*.ts"))
    called = re.findall(r'\b(?:t|text|filled)\("([^"]+)"', whole)
    core = {one for folder in ("core", "reading") for one in _literals(source / folder)}
    sentences = {one for one in core if re.search(r"[a-z}”] \S.*\.$", one)} - NOT_SHOWN
    sentences = {one for one in sentences if not one.startswith(SILENT)}
    missing = (texts | set(called) | sentences) - english
    assert {one for one in missing if not _is_code(one)} == set()


def _is_code(text: str) -> bool:
    return text in ("Reading codes",) or text.startswith(("@", "did:"))


def test_reports_of_all_vectors_can_be_said() -> None:
    """Templates as they come out of the core, in case a sentence is put together from parts."""
    english = _words("en")
    reports = [one["expected"] for kind in ("codes", "credentials", "pairs") for one in vectors(kind)]
    said = {check["sentence"] for report in reports for check in report["checks"]}
    patterns = [re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(one))) for one in english]
    assert {one for one in said if not any(pattern.fullmatch(one) for pattern in patterns)} == set()


def test_trust_files_are_confirmed_kept_and_removed(browser: Browser, built: Built, tmp_path: Path) -> None:
    folder = site_in(tmp_path / "verify", built, trust_bytes("another organisation"))
    file = tmp_path / "trust of the centre.json"
    file.write_bytes(trust_bytes())
    with served(folder) as url:
        tab = browser.open(now=NOW_MS)
        tab.goto(f"{url}#{digits_of('IN_FORCE')}")
        assert tab.verdict() == "Issuer or key not known here"
        assert "Ask the centre or the regulator for its trust file" in tab.text(".checks")
        load(tab, file)
        assert tab.text(".words") == "fan tell hidden capable sing exercise"
        tab.goto("about:blank")
        tab.goto(f"{url}#{digits_of('IN_FORCE')}")
        assert tab.verdict() == "Issuer or key not known here"  # nothing is kept unless a person says so
        load(tab, file)
        tab.press_button("They are the same: keep this file")
        tab.wait("document.querySelector('.told')?.textContent === 'The trust file is kept in this browser.'")
        tab.goto("about:blank")
        tab.goto(f"{url}#{digits_of('IN_FORCE')}")
        assert tab.verdict() == GREEN
        load(tab, file)
        assert "It is the file that is in use." in tab.text(".told")
        tab.press_button("Remove this file")
        tab.press_button("Remove")
        tab.wait("document.querySelector('.told')?.textContent === 'The trust file was removed.'")
        tab.goto("about:blank")
        tab.goto(f"{url}#{digits_of('IN_FORCE')}")
        assert tab.verdict() == "Issuer or key not known here"
        tab.close()


def load(tab: Tab, file: Path) -> None:
    """Loads a trust file by the button that is there for it."""
    tab.press_button("Whom this page trusts")
    tab.wait("document.querySelector('#trust-file') !== null")
    tab.ask("upload", selector="#trust-file", files=[str(file)])
    tab.wait("document.querySelector('.told') !== null")


def test_an_altered_trust_file_of_the_site_is_said(chromium: Browser, built: Built, tmp_path: Path) -> None:
    folder = site_in(tmp_path / "verify", built, trust_bytes().replace(b'"signature":"', b'"signature":"A', 1))
    with served(folder) as url:
        tab = chromium.open(now=NOW_MS)
        tab.goto(f"{url}#{digits_of('IN_FORCE')}")
        tab.wait("document.querySelector('.problem') !== null")
        assert tab.value("document.querySelector('.band.green')") is None
        tab.close()


STATES = ("IN_FORCE", "NOT_KNOWN", "WITHDRAWN", "UNREADABLE", "start", "trust", "pile")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_accessible(chromium: Browser, address: str, dark: bool) -> None:
    """WCAG 2.2 AA as far as axe-core tells, in every state; nothing sideways at 320 pixels, which is 400 %."""
    tab = chromium.open(now=NOW_MS, dark=dark, width=390, height=844)
    for state in STATES:
        reach(tab, address, state)
        tab.ask("script", path=str(AXE))
        found = tab.value(
            f"axe.run(document, {{ runOnly: {json.dumps(RULES)} }}).then(({{ violations }}) => violations)"
        )
        assert [(one["id"], one["nodes"][0]["html"]) for one in found] == [], state
        for width, height in ((320, 640), (1280, 720)):
            tab.ask("resize", width=width, height=height)
            assert tab.value("document.documentElement.scrollWidth") <= width, (state, width)
        assert small_targets(tab) == [], state
        tab.ask("resize", width=390, height=844)
    tab.close()


def reach(tab: Tab, address: str, state: str) -> None:
    """Brings the page into a state, with its folds open."""
    if state.isupper():
        tab.goto(f"{address}#{digits_of(state) if state != 'UNREADABLE' else '12345'}")
        tab.verdict()
    elif state == "start":
        tab.press_button("Check another certificate")
        tab.wait("document.querySelector('.ways') !== null")
    elif state == "trust":
        tab.press_button("Show the words to compare")
        tab.wait("document.querySelector('.words') !== null")
    else:
        tab.goto(f"{address}#{digits_of('SUSPENDED')}")
        tab.wait("document.querySelector('#main:not([aria-busy]) .band')?.dataset.verdict === 'SUSPENDED'")
        tab.value(
            "[...document.querySelectorAll('nav button')].find((one) => /^Checked/.test(one.textContent)).click()"
        )
        tab.wait("document.querySelector('.pile') !== null")
    tab.value("document.querySelectorAll('details').forEach((one) => { one.open = true })")


def small_targets(tab: Tab) -> list[Any]:
    """What a finger would miss: controls below 44 pixels, but for links inside of sentences."""
    found: list[Any] = tab.value(
        """[...document.querySelectorAll('button, select, summary, textarea, input:not([type=file])')]
        .map((one) => [one.outerHTML.slice(0, 80), Math.round(one.getBoundingClientRect().height)])
        .filter(([, height]) => height > 0 && height < 44)"""
    )
    return found


def test_the_keyboard_does_everything(chromium: Browser, address: str) -> None:
    tab = chromium.open(now=NOW_MS)
    tab.goto(address)
    tab.wait("document.querySelector('.ways') !== null")
    order = []
    for _ in range(8):
        tab.ask("press", key="Tab")
        order.append(tab.value("document.activeElement.textContent.trim()"))
    assert order[:5] == [
        "Scan with the camera",
        "Choose a photo or file",
        "Paste a text",
        "Type the certificate number",
        "What can this page read?",
    ]
    tab.value("[...document.querySelectorAll('summary')].find((one) => one.textContent === 'Paste a text').focus()")
    tab.ask("press", key="Enter")
    tab.ask("press", key="Tab")
    assert tab.value("document.activeElement.id") == "pasted"
    tab.value(f"document.activeElement.value = {json.dumps(digits_of('IN_FORCE'))}")
    tab.ask("press", key="Tab")
    tab.ask("press", key="Enter")
    assert tab.verdict() == GREEN
    assert tab.value("document.activeElement.id") == "verdict"
    tab.close()


def test_publishing_puts_the_trust_file_into_the_one_file(chromium: Browser, built: Built, tmp_path: Path) -> None:
    path = tmp_path / "verify.html"
    path.write_bytes(_single(built.file, trust_bytes()))
    tab = chromium.open(now=NOW_MS)
    tab.goto(f"{path.as_uri()}#{digits_of('SUSPENDED')}")
    assert tab.verdict() == "Suspended by Example Centre"
    tab.close()
