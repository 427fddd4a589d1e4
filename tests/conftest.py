"""What every test gets: no screen, no network, known time and randomness, properties that repeat in CI."""

import os
import sys
import threading

import pytest
from hypothesis import HealthCheck, settings

from tests.surroundings import KnownRandomness, SteppableClock

pytest_plugins = ["tests.room_coverage"]

# Time limits per example say more about a busy machine than about the code.
settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--onscreen", action="store_true", help="show Qt's windows instead of drawing them nowhere")


def pytest_configure(config: pytest.Config) -> None:
    if not config.getoption("--onscreen"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.addaudithook(_refuse_network)


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        raise RuntimeError(f"A test tried to reach {arguments[1]!r}: tests use no network.")


@pytest.fixture(autouse=True, scope="session")
def _untraced_threads() -> None:
    """Coverage is measured in the main thread only.

    Python 3.11 refuses to install a trace function while another thread is at it: where threads change often, that
    ended a new one before it had begun.
    """
    threading.settrace(None)


@pytest.fixture
def clock() -> SteppableClock:
    """A clock that stands at 1 January 2026, 00:00 UTC until it is stepped."""
    return SteppableClock()


@pytest.fixture
def randomness() -> KnownRandomness:
    """The same bytes in every run, different ones at every call."""
    return KnownRandomness()
