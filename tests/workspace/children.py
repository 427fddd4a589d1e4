"""What tests run in a process of its own: one that is killed, limited, or may not write."""

import os
import resource
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from credesk.domain.errors import CredeskError
from credesk.workspace.evidence import EvidenceStore
from credesk.workspace.store import Workspace
from tests.surroundings import KnownRandomness
from tests.workspace.made import House, place_in


def _house(folder: Path) -> House:
    house = House(place_in(folder))
    house.randomness.seed = "child"
    return house


def hold(folder: Path) -> None:
    """Keep the workspace open until killed."""
    workspace = Workspace.open(place_in(folder), write=True)
    print("ready", flush=True)
    time.sleep(60)
    workspace.close()


def stop_in_act(folder: Path) -> None:
    """Write many entries and wait, in the middle of the act, to be killed."""
    house = _house(folder)
    workspace = Workspace.open(house.place, write=True)
    # So small a cache that the pages of the unfinished act go to the disk.
    workspace.connection.execute("PRAGMA cache_size = 10")
    with workspace.act(house.pen) as act:
        for number in range(500):
            house.mark(act, number.to_bytes(16, "big"), b"l" * 16, "never confirmed")
        print("ready", flush=True)
        time.sleep(60)


def act_on_full_disk(folder: Path) -> None:
    """Write until files may not grow further; the act is told of, and a small one goes through after."""
    house = _house(folder)
    workspace = Workspace.open(house.place, write=True)
    _limit_files(house.place.database.with_name("credesk.db-wal").stat().st_size + 100_000)
    try:
        with workspace.act(house.pen) as act:
            for number in range(2000):
                house.mark(act, number.to_bytes(16, "big"), b"l" * 16, "does not fit")
    except CredeskError as error:
        print(f"{error.exit_code} {error}", flush=True)
    _limit_files(resource.RLIM_INFINITY)
    with workspace.act(house.pen) as act:
        house.mark(act, b"after".ljust(16), b"l" * 16, "fits")
    workspace.close()


def put_on_full_disk(folder: Path) -> None:
    """Put an object whose last bytes do not fit."""
    _limit_files(1_500_000)
    store = EvidenceStore(folder)
    try:
        store.put([bytes(1_500_000)], KnownRandomness())
        store.sync()
    except CredeskError as error:
        print(f"{error.exit_code} {error}", flush=True)


def read_only(folder: Path) -> None:
    """Read a workspace in a folder that may not be written to, then try to write."""
    workspace = Workspace.open(place_in(folder), write=False)
    print(workspace.rows("SELECT count(*) FROM journal")[0][0], flush=True)
    workspace.close()
    try:
        Workspace.open(place_in(folder), write=True)
    except CredeskError as error:
        print(f"{error.exit_code} {error}", flush=True)


def mark_once(folder: Path) -> None:
    """One act with one mark between two lines, for a tracer to count what happens between them."""
    house = _house(folder)
    workspace = Workspace.open(house.place, write=True)
    # The first act after opening also begins the log file, which costs two more.
    with workspace.act(house.pen) as act:
        house.mark(act, b"b" * 16, b"l" * 16)
    os.write(1, b"before the mark\n")
    with workspace.act(house.pen) as act:
        house.mark(act, b"c" * 16, b"l" * 16, "good")
    os.write(1, b"after the mark\n")
    workspace.close()


def _limit_files(size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


ERRANDS: dict[str, Callable[[Path], None]] = {
    one.__name__: one for one in (hold, stop_in_act, act_on_full_disk, put_on_full_disk, read_only, mark_once)
}

if __name__ == "__main__":
    ERRANDS[sys.argv[1]](Path(sys.argv[2]))
