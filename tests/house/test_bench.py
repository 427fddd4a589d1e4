"""What the benches' figures mean: ratios say how many times better, limits are kept or not."""

import subprocess
import sys

import pytest

from tests.bench.timing import Row, median_seconds, run, side_by_side


def test_a_ratio_says_how_many_times_better_ours_is() -> None:
    assert Row("time", 2.0, "ms", peer=6.0).ratio == 3
    assert Row("speed", 2.0, "MB/s", peer=6.0, more_is_better=True).ratio == pytest.approx(1 / 3)
    assert Row("alone", 2.0, "ms").ratio is None


def test_limits_are_kept_or_not() -> None:
    assert Row("alone", 5.0, "ms").met
    assert Row("time", 5.0, "ms", ours_at_most=5).met
    assert not Row("time", 5.1, "ms", ours_at_most=5).met
    assert Row("time", 1.0, "ms", peer=15.0, ratio_at_least=15).met
    assert not Row("time", 1.0, "ms", peer=14.9, ratio_at_least=15).met
    assert not Row("no peer", 1.0, "ms", ratio_at_least=15).met


def test_ours_and_the_peer_take_turns() -> None:
    order: list[str] = []

    def measured(name: str, figures: list[float]) -> float:
        order.append(name)
        return figures.pop()

    ours, peer = [9.0, 1.0, 2.0, 0.0], [7.0, 5.0, 6.0, 0.0]
    medians = side_by_side(lambda: measured("ours", ours), lambda: measured("peer", peer), 3)
    assert medians == (2.0, 6.0)
    assert order == ["ours", "peer", "ours", "peer", "peer", "ours", "ours", "peer"]


def test_warm_up_does_not_count() -> None:
    calls: list[int] = []
    assert median_seconds(lambda: calls.append(1), 3, warm_up=2) < 1
    assert len(calls) == 5


def test_a_program_is_timed_and_weighed() -> None:
    done = run([sys.executable, "-c", "held = bytearray(60_000_000)"])
    assert done.seconds > 0
    assert done.peak_mb > 60
    with pytest.raises(subprocess.CalledProcessError):
        run([sys.executable, "-c", "raise SystemExit(3)"])
