"""Runs the benches and prints their table: ``python -m tests.bench [part of a bench's name ...]``.

Exit code 1 where a figure does not keep its limit.
"""

import importlib
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.bench.timing import Row

Bench = Callable[[], Iterable[Row]]


def benches(parts: list[str]) -> Iterator[tuple[str, Bench]]:
    """Every bench whose ``file.function`` holds one of the parts; all of them where there are none."""
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        module = importlib.import_module(f"tests.bench.{path.stem}")
        for name, bench in vars(module).items():
            full = f"{path.stem}.{name}"
            if name.startswith("bench_") and callable(bench) and any(part in full for part in parts or [""]):
                yield full, bench


def figure(value: float | None, unit: str) -> str:
    """Three digits that count, with the unit."""
    if value is None:
        return ""
    text = f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return f"{text} {unit}"


def table(rows: list[Row]) -> Table:
    """The rows as a terminal shows them."""
    shown = Table("what", "ours", "peer", "times", "limit", "kept", title="Medians, ours and the peer in turns")
    for row in rows:
        peer = f"{figure(row.peer, row.unit)} {row.peer_name}".strip()
        kept = ("yes" if row.met else "NO") if row.limit else ""
        ratio = "" if row.ratio is None else f"{row.ratio:.3g}"
        shown.add_row(row.name, figure(row.ours, row.unit), peer, ratio, row.limit, kept)
    return shown


def main(parts: list[str]) -> int:
    """Runs what is wanted, one bench after the other; nothing else should run beside them."""
    console, rows = Console(width=max(Console().width, 120)), list[Row]()
    for name, bench in benches(parts):
        with console.status(name):
            rows.extend(bench())
    if not rows:
        console.print("There is no such bench.")
        return 1
    console.print(table(rows))
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
