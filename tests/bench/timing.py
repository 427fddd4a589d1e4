"""How figures are taken: medians, with ours and the peer in turns, so that a busy machine slows both."""

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, with the peer's in the same unit; ``more_is_better`` for speeds, not for times and sizes."""

    name: str
    ours: float
    unit: str
    peer: float | None = None
    peer_name: str = ""
    more_is_better: bool = False
    ours_at_most: float | None = None
    ratio_at_least: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times better ours is than the peer: 2 is twice as fast, or half as large."""
        if self.peer is None:
            return None
        return self.ours / self.peer if self.more_is_better else self.peer / self.ours

    @property
    def limit(self) -> str:
        """The limits in words, or nothing where the figure has none."""
        limits = []
        if self.ours_at_most is not None:
            limits.append(f"{self.ours_at_most:g} {self.unit} or less")
        if self.ratio_at_least is not None:
            limits.append(f"{self.ratio_at_least:g} x or more")
        return ", ".join(limits)

    @property
    def met(self) -> bool:
        """Whether the figure keeps its limits."""
        within = self.ours_at_most is None or self.ours <= self.ours_at_most
        ratio = self.ratio
        return within and (self.ratio_at_least is None or (ratio is not None and ratio >= self.ratio_at_least))


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a program: seconds by the wall's clock, and its own peak of memory (without its children's)."""

    seconds: float
    peak_mb: float


def seconds_of(act: Callable[[], object]) -> float:
    """Seconds that one call takes."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def median_seconds(act: Callable[[], object], times: int, *, warm_up: int = 1) -> float:
    """The median of several calls, after ``warm_up`` that do not count."""
    for _ in range(warm_up):
        act()
    return statistics.median(seconds_of(act) for _ in range(times))


def side_by_side(
    ours: Callable[[], float], peer: Callable[[], float], rounds: int, *, warm_up: int = 1
) -> tuple[float, float]:
    """The medians of two measurements that take turns, ours first in one round and the peer first in the next.

    Each of them returns its own figure: ``lambda: seconds_of(act)``, or what a peer in another process
    measured of itself.
    """
    for _ in range(warm_up):
        ours()
        peer()
    figures: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        for which in (0, 1) if number % 2 == 0 else (1, 0):
            figures[which].append((ours, peer)[which]())
    return statistics.median(figures[0]), statistics.median(figures[1])


def run(command: Sequence[str | Path], *, environment: dict[str, str] | None = None, folder: Path | None = None) -> Run:
    """Runs a program to its end. Raises CalledProcessError where it did not end well."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, env={**os.environ, **(environment or {})}, cwd=folder
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Run(seconds, usage.ru_maxrss / 1024)


def peak_mb(process: str = "self") -> float:
    """The most memory that a process ever had, by its number (Linux, VmHWM of /proc/PID/status).

    ``ru_maxrss`` would also count what the process that started it had.
    """
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0
