"""Limits of one call, and how the child puts them on itself where the platform has them."""

import contextlib
import time
from dataclasses import dataclass
from pathlib import Path

try:
    import resource
except ImportError:  # Windows has no rlimits; time and answer size are limited by the parent there.
    resource = None  # type: ignore[assignment]

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of one call.

    ``seconds`` is wall time: of the whole call, or of the silence between two pieces of a stream.
    ``cpu_seconds`` is processor time in the same span (default: ``seconds``). ``memory_bytes`` is address
    space beyond what the waiting process already has; ``answer_bytes`` is the size of an encoded answer,
    or of one piece of a stream.
    """

    seconds: float = 5.0
    memory_bytes: int = 512 * MIB
    cpu_seconds: float | None = None
    answer_bytes: int = 64 * MIB

    @property
    def processor_seconds(self) -> float:
        """The processor time that the call may use."""
        return self.seconds if self.cpu_seconds is None else self.cpu_seconds


def limit_for_good() -> None:
    """No core dumps and no written files, for as long as this process lives."""
    if resource is not None:
        _set(resource.RLIMIT_CORE, 0, 0)
        _set(resource.RLIMIT_FSIZE, 0, 0)


def limit_memory(extra_bytes: int) -> None:
    """Let the address space grow by this much from now on."""
    if (address_space := getattr(resource, "RLIMIT_AS", None)) is not None:
        _set(address_space, _address_space() + extra_bytes, None)


def limit_processor(seconds: float) -> None:
    """Let this process use so many more seconds of processor time (whole seconds, rounded up)."""
    if resource is not None:
        _set(resource.RLIMIT_CPU, int(time.process_time() + seconds) + 1, None)


def _address_space() -> int:
    """Bytes of address space in use; a guess where the system does not tell."""
    assert resource is not None
    try:
        pages = int(Path("/proc/self/statm").read_bytes().split()[0])
    except (OSError, ValueError, IndexError):
        return 1024 * MIB
    return pages * resource.getpagesize()


def _set(what: int, soft: int, hard: int | None) -> None:
    """Set a limit; a system that refuses one keeps its own, and the parent's time limit still holds."""
    assert resource is not None
    with contextlib.suppress(OSError, ValueError):
        ceiling = resource.getrlimit(what)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft = min(soft, ceiling)
        resource.setrlimit(what, (soft, ceiling if hard is None else hard))
