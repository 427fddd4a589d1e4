import time
from collections.abc import Generator, Iterator
from itertools import islice
from typing import Any

import pytest

from credesk.worker import Crashed, Limits, Plain, Pool, Reported, TooLong
from tests.worker.test_calls import PARSERS, alive


@pytest.fixture(scope="module")
def pool() -> Iterator[Pool]:
    with Pool(PARSERS) as one:
        yield one


def run(pool: Pool, name: str, *arguments: Plain, **limits: Any) -> Generator[Any, None, None]:
    return pool.stream(f"{PARSERS}:{name}", *arguments, limits=Limits(**limits))


def test_pieces_arrive_in_order_and_whole(pool: Pool) -> None:
    assert list(run(pool, "mixed")) == [
        ["file", 3],
        b"small",
        b"x" * 500_000,
        ["end", 500_005, b"digest"],
    ]


@pytest.mark.parametrize("size", [0, 1, 100, 70_000, 131_072, 300_000])
def test_pieces_of_every_size(pool: Pool, size: int) -> None:
    assert [len(piece) for piece in run(pool, "counts", 20, size)] == [size] * 20


def test_a_slow_reader_makes_the_child_wait_and_is_not_punished(pool: Pool) -> None:
    pieces = run(pool, "counts", 40, 1_000_000, seconds=0.3, memory_bytes=64 * 1024 * 1024)
    for number, piece in enumerate(pieces):
        assert piece[0] == number
        if number in (3, 20):
            time.sleep(0.6)


def test_time_is_counted_for_each_silence(pool: Pool) -> None:
    assert len(list(run(pool, "drips", 8, 100, seconds=0.5))) == 8
    with pytest.raises(TooLong):
        list(run(pool, "drips", 2, 2000, seconds=0.3))


def test_processor_time_is_counted_anew_from_each_piece(pool: Pool) -> None:
    assert len(list(run(pool, "spins_between_pieces", 600, 3, seconds=20, cpu_seconds=1))) == 3


def test_an_error_in_the_middle_comes_after_what_was_read(pool: Pool) -> None:
    pieces = run(pool, "tells_then_breaks")
    assert next(pieces) == b"one"
    with pytest.raises(Reported, match="cut off"):
        next(pieces)


def test_silence_in_the_middle_ends_the_child(pool: Pool) -> None:
    pieces = run(pool, "stops_in_the_middle", seconds=0.3)
    assert len(next(pieces)) == 200_000
    with pytest.raises(TooLong):
        next(pieces)


def test_leaving_early_ends_the_child_and_the_next_call_works(pool: Pool) -> None:
    before = pool.call(f"{PARSERS}:process_id")
    assert isinstance(before, int)
    pieces = run(pool, "counts", 1000, 1_000_000)
    assert len(list(islice(pieces, 2))) == 2
    pieces.close()
    assert not alive(before)
    assert pool.call(f"{PARSERS}:echo", 1) == [1]


def test_what_cannot_be_streamed_is_a_crash(pool: Pool) -> None:
    with pytest.raises(Crashed):
        list(run(pool, "process_id"))
    with pytest.raises(Crashed):
        pool.call(f"{PARSERS}:mixed")
