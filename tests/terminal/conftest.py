"""Workspaces at each step of the journey, built once and copied for each test, and a clock that can be turned."""

import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from credesk.desk import circumstances
from tests.terminal import cohort
from tests.terminal.sitting import Sitting

DAY = 86_400
STEPS = (cohort.found_centre, cohort.take_in_cohort, cohort.mark_and_decide, cohort.issue_all)
_REAL = time.time_ns
_BUILT = datetime.combine(circumstances.BUILT, datetime.min.time(), UTC).timestamp()
_AHEAD = max(0, int(_BUILT * 1_000_000_000) - _REAL())


@dataclass
class Clock:
    """The computer's clock as the desk sees it: real, and never before the day on which this version was made."""

    days: float = 0

    def time_ns(self) -> int:
        return _REAL() + _AHEAD + int(self.days * DAY) * 1_000_000_000

    def turn(self, days: float) -> None:
        """Set the clock forward by so many days, or back."""
        self.days += days


@pytest.fixture(scope="session")
def true_clock() -> Iterator[None]:
    """Workspaces that are built once are built at a time that this version accepts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(circumstances, "time", SimpleNamespace(time_ns=Clock().time_ns, monotonic=time.monotonic))
        yield


@pytest.fixture(autouse=True)
def clock(true_clock: None, monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(circumstances, "time", SimpleNamespace(time_ns=made.time_ns, monotonic=time.monotonic))
    return made


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, true_clock: None) -> Callable[[int], Path]:
    """The folder of a centre that took so many steps of the journey."""
    known: dict[int, Path] = {}

    def at(step: int) -> Path:
        if step not in known:
            place = tmp_path_factory.mktemp(f"step{step}-") / "centre"
            if step:
                shutil.copytree(at(step - 1), place)
            else:
                (place / "papers").mkdir(parents=True)
            STEPS[step](place / "workspace", place / "papers")
            known[step] = place
        return known[step]

    return at


@pytest.fixture
def copied(built: Callable[[int], Path], tmp_path: Path) -> Callable[[int], Sitting]:
    def at(step: int) -> Sitting:
        place = tmp_path / "centre"
        shutil.copytree(built(step), place)
        return Sitting(place / "workspace", place / "papers")

    return at


@pytest.fixture
def founded(copied: Callable[[int], Sitting]) -> Sitting:
    """A workspace with its people and one achievement."""
    return copied(0)


@pytest.fixture
def taken_in(copied: Callable[[int], Sitting]) -> Sitting:
    """The cohort's portfolios are in, nothing is marked."""
    return copied(1)


@pytest.fixture
def decided(copied: Callable[[int], Sitting]) -> Sitting:
    """Everybody is marked and decided on, nothing is issued."""
    return copied(2)


@pytest.fixture
def issued(copied: Callable[[int], Sitting]) -> Sitting:
    """Three credentials are out."""
    return copied(3)


@pytest.fixture
def empty(tmp_path: Path) -> Sitting:
    """No workspace yet."""
    papers = tmp_path / "papers"
    papers.mkdir()
    return Sitting(tmp_path / "workspace", papers)
