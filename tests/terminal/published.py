"""A published folder in tests: written, read back and checked."""

from pathlib import Path

from credesk.desk.places import EmployersPage
from credesk.desk.publishing import Published, Publishing, publish
from credesk.desk.publishing_check import SiteReport, check_site
from tests.terminal.cohort import HEAD, signed_in
from tests.terminal.conftest import Clock
from tests.terminal.sitting import Sitting


def built_page(place: Path) -> EmployersPage:
    """A page of two files, as a build leaves it."""
    built = place / "page"
    built.mkdir(parents=True)
    (built / "index.html").write_text("<!doctype html><title>Check</title><script src=page.js></script>")
    (built / "page.js").write_text("'use strict'")
    (place / "page.html").write_text("<!doctype html><title>Check</title>")
    return EmployersPage(built, place / "page.html")


def published(sitting: Sitting, site: Path, page: EmployersPage | None = None, person: str = HEAD) -> Published:
    with signed_in(sitting.folder, person) as desk:
        return publish(desk, Publishing(site, page=page))


def files(site: Path) -> dict[str, bytes]:
    """Every file below the folder."""
    found = sorted(path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in found}


def now(clock: Clock) -> int:
    return clock.time_ns() // 1_000_000


def report(site: Path, clock: Clock) -> SiteReport:
    return check_site(site, now(clock))


def told(found: SiteReport) -> str:
    return "\n".join(f"{one.path}: {one.sentence}" for one in found.findings)


def with_domain(sitting: Sitting, domain: str = "kisumutvet.example") -> None:
    sitting.do("issuer", "set", "--domain", domain)


def only(site: Path, pattern: str) -> Path:
    """The one file that a pattern finds."""
    [found] = site.glob(pattern)
    return found
