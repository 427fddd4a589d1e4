"""How often codes are read off a folded photocopy: ours beside HC1-style ones, a base64url link, a raw credential."""

from collections.abc import Iterator

from tests.bench.paper.survival import PHOTOGRAPHS, rates
from tests.bench.paper.variants import OURS, content
from tests.bench.timing import Row


def bench_paper() -> Iterator[Row]:
    """ZXing-C++ over the five hardest steps, in hundredths of all photographs; then our sizes and levels."""
    found = {rate.code.name: rate.hard() / (5 * PHOTOGRAPHS) * 100 for rate in rates(content())}
    ours = found.pop(OURS)
    for name, share in found.items():
        limit = 1.0 if name.startswith(("base64", "HC1", "raw")) else None
        yield Row(f"read off paper: {OURS} beside", ours, "%", share or None, name,
                  more_is_better=True, ratio_at_least=limit if share else None)  # fmt: skip
