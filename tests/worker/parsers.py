"""Functions that children are asked to run in these tests: good ones and every bad kind."""

import os
import resource
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path


class Unreadable(Exception):
    exit_code = 2

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Forged(Unreadable):
    exit_code = 1


def echo(*values: object) -> list[object]:
    return list(values)


def process_id() -> int:
    return os.getpid()


def says_no(kind: str) -> None:
    raise {"unreadable": Unreadable, "forged": Forged}[kind](f"“{kind}” cannot be read.", "Save it again.")


def says_no_with_half_a_pair() -> None:
    raise Unreadable("bad name \ud800", "")


def breaks() -> None:
    raise KeyError("not meant for people")


def spins() -> None:
    while True:
        pass


def sleeps(seconds: float) -> None:
    time.sleep(seconds)


def sleeps_ms(milliseconds: int) -> int:
    time.sleep(milliseconds / 1000)
    return milliseconds


def ignores_the_processor_signal() -> None:
    signal.signal(signal.SIGXCPU, signal.SIG_IGN)
    spins()


def eats(megabytes: int) -> int:
    return len(bytearray(megabytes * 1024 * 1024))


def answers(size: int) -> bytes:
    return bytes(size)


def dies() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def prints() -> str:
    print("a library prints to where the answers go", flush=True)
    os.write(1, b"\x03\x00\x00\x00\x01n")
    return "still understood"


def reads_input() -> str:
    return sys.stdin.read()


def forges_a_frame() -> None:
    """Write rubbish on every descriptor, as code that took the child over would."""
    for descriptor in range(3, 10):
        try:
            os.write(descriptor, b"\xffrubbish-rubbish")
        except OSError:
            continue
    time.sleep(30)


def variables() -> dict[str, str]:
    return dict(os.environ)


def writes(path: str) -> int:
    return Path(path).write_bytes(b"x" * 10)


def core_limit() -> int:
    return resource.getrlimit(resource.RLIMIT_CORE)[1]


def returns_an_object() -> object:
    return object()


def deep() -> list[object]:
    value: list[object] = []
    for _ in range(1000):
        value = [value]
    return value


def starts_another(path: str) -> None:
    """Start a grandchild that would outlive its parent, write its number down, and hang."""
    pid = os.fork()
    if pid == 0:
        time.sleep(60)
    os.write(1, b"")
    time.sleep(60)


def counts(pieces: int, size: int) -> Iterator[bytes]:
    for number in range(pieces):
        yield bytes([number % 256]) * size


def mixed() -> Iterator[object]:
    yield ["file", 3]
    yield b"small"
    yield b"x" * 500_000
    yield ["end", 500_005, b"digest"]


def tells_then_breaks() -> Iterator[bytes]:
    yield b"one"
    raise Unreadable("The second half is cut off.", "Copy it again.")


def drips(pieces: int, milliseconds: int) -> Iterator[bytes]:
    for _ in range(pieces):
        time.sleep(milliseconds / 1000)
        yield b"drop"


def stops_in_the_middle() -> Iterator[bytes]:
    yield b"x" * 200_000
    time.sleep(60)


def spins_between_pieces(seconds_ms: int, pieces: int) -> Iterator[bytes]:
    for _ in range(pieces):
        end = time.process_time() + seconds_ms / 1000
        while time.process_time() < end:
            pass
        yield b"x" * 200_000
