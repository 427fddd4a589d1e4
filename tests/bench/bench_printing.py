"""How fast certificates are printed, and that a process which prints many stays as small as one that prints few."""

import multiprocessing
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from credesk.certificates.page import CertificatePage
from credesk.certificates.paper import draw
from tests.bench.timing import Row, median_seconds, peak_mb
from tests.certificates.samples import ARABIC, FULL

_FIRST_NAMES = ("Grace", "Brian", "Faith", "Amina", "Zainab", "Otieno", "Łukasz", "Nguyễn", "José", "Wanjiru")
_LAST_NAMES = ("Mwangi", "Achieng", "Kiprono", "Njeri", "Hassan", "Were", "O’Connor", "dos Santos", "Þórsdóttir")
_IN_ARABIC = ("عائشة الكندي", "محمد البلوشي", "فاطمة الزدجالي", "سالم الحارثي")


def _page(number: int, source: CertificatePage = FULL) -> CertificatePage:
    """A certificate of its own name, number and paper proof, as long as typical ones are."""
    chance = Random(number)
    if source is ARABIC:
        name = f"{chance.choice(_IN_ARABIC)} {chance.choice(_IN_ARABIC)}"
    else:
        name = f"{chance.choice(_FIRST_NAMES)} {chance.choice(_FIRST_NAMES)} {chance.choice(_LAST_NAMES)}"
    digits = str(chance.randrange(10**820, 10**821))
    return replace(source, learner=name, digits=digits, number=f"{number:04d}-92QD-11B4-M", credential=b"x" * 9000)


def _median_ms(source: CertificatePage) -> float:
    pages = iter([_page(number, source) for number in range(101)])
    return median_seconds(lambda: draw(next(pages)), 100) * 1000


def _first_certificate_seconds() -> float:
    """From the start of Python to the first certificate, in a fresh process."""
    program = "from tests.bench.bench_printing import _page, draw; draw(_page(1))"
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", program], check=True)
    return time.perf_counter() - started


def _print(numbers: range) -> tuple[int, float, float]:
    """Bytes printed, and the process's peak of memory in MB after a tenth of the certificates and after all."""
    total, early = 0, 0.0
    for place, number in enumerate(numbers):
        total += len(draw(_page(number)))
        if place == len(numbers) // 10:
            early = peak_mb()
    return total, early, peak_mb()


def bench_a_certificate() -> Iterator[Row]:
    """One certificate in a process that has printed before, and the first one of a process."""
    yield Row("certificate, Latin", _median_ms(FULL), "ms", ours_at_most=15)
    yield Row("certificate, Arabic", _median_ms(ARABIC), "ms", ours_at_most=20)
    yield Row("first certificate of a process", statistics.median(_first_certificate_seconds() for _ in range(3)), "s",
              ours_at_most=1)  # fmt: skip


def bench_a_thousand() -> Iterator[Row]:
    """A thousand certificates in two processes, drawing only."""
    started = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        results = pool.map(_print, [range(500), range(500, 1000)], chunksize=1)
    yield Row("1,000 certificates drawn, two processes", time.perf_counter() - started, "s", ours_at_most=15)
    yield Row("peak memory of a printing process", max(last for _, _, last in results), "MB", ours_at_most=150)
    growth = max(last - early for _, early, last in results)
    yield Row("memory growth from the 50th to the 500th", growth, "MB", ours_at_most=5)
