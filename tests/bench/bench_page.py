"""The employer's page: its sizes, and how soon the first verdict stands on a slow phone.

The CPU is slowed six times by Chromium (Emulation.setCPUThrottlingRate), which slows the page's thread and not its
worker's; so a second figure counts the time from the first question to the worker's answer, loading it and the network
included, six times, although the page loads meanwhile: an upper bound. From the start of the navigation to the mark
that the page sets when the verdict is in the document; the server is on this machine.
"""

import gzip
import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from credesk.desk.places import employers_page
from tests.bench.timing import Row
from tests.page.browser.browsers import Browser, served
from tests.page.browser.conftest import NOW_MS, Built, site_in
from tests.page.browser.material import digits_of

SLOWED = 6
ROUNDS = 7
STANDS = "performance.getEntriesByName('verdict')[0]?.startTime"
WORKED = "performance.getEntriesByName('worker').reduce((sum, one) => sum + one.duration, 0)"


def _packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def bench_page() -> Iterator[Row]:
    """Sizes, compressed with gzip, and milliseconds to the first verdict."""
    page = employers_page()
    built = Built(page.folder, page.file)
    with tempfile.TemporaryDirectory() as folder:
        site = site_in(Path(folder) / "verify", built)
        with served(site) as address:
            browser = Browser("chrome")
            try:
                yield from _sizes(browser, address, built)
                yield from _times(browser, address)
            finally:
                browser.close()


def _sizes(browser: Browser, address: str, built: Built) -> Iterator[Row]:
    loaded = max((_loaded(browser, address, language) for language in ("en", "ar", "hi")), key=len)
    first = sum(_packed(built.folder / name) for name in loaded)
    yield _row("page, loaded before the first verdict", first / 1000, "kB", 40)
    yield _row("page, all of it", sum(map(_packed, built.folder.iterdir())) / 1000, "kB", 150)
    yield _row("page as one file", _packed(built.file) / 1000, "kB", 150)


def _loaded(browser: Browser, address: str, language: str) -> list[str]:
    """Names of what the page loaded until its verdict stood."""
    tab = browser.open(now=NOW_MS, languages=[language])
    tab.goto(f"{address}#{digits_of('IN_FORCE')}")
    tab.wait(STANDS)
    limit = tab.value(STANDS)
    names = tab.value(
        f"performance.getEntriesByType('resource').filter((one) => one.startTime < {limit}).map((one) => one.name)"
    )
    tab.close()
    found = {urlsplit(name).path.rpartition("/")[2] for name in names}
    return ["index.html", *sorted(found - {"trust.json"} - {name for name in found if "." not in name})]


def _times(browser: Browser, address: str) -> Iterator[Row]:
    for what, visits in (("nothing cached", 1), ("installed", 2)):
        taken = [_once(browser, address, visits) for _ in range(ROUNDS)]
        stands, worked = (statistics.median(figures) for figures in zip(*taken, strict=True))
        yield _row(f"first verdict, page's thread slowed {SLOWED} times, {what}", stands, "ms", 300)
        more = f"the same, and all waiting for the worker {SLOWED} times as well"
        yield Row(more, stands + (SLOWED - 1) * worked, "ms")


def _once(browser: Browser, address: str, visits: int) -> tuple[float, float]:
    """(verdict, waiting for the worker) in milliseconds, at the last of so many visits."""
    tab = browser.open(now=NOW_MS)
    for visit in range(visits):
        if visit:
            tab.value("navigator.serviceWorker.ready.then(() => true)")
            tab.goto("about:blank")
        if visit == visits - 1:
            tab.ask("throttle", rate=SLOWED)
        tab.goto(f"{address}#{digits_of('IN_FORCE')}")
        tab.wait(STANDS)
    taken = float(tab.value(STANDS)), float(tab.value(WORKED))
    tab.close()
    return taken


def _row(name: str, value: float, unit: str, most: float) -> Row:
    return Row(name, value, unit, ours_at_most=most)
