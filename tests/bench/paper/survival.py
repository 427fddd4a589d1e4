"""The read rates of all codes in one run: ``python -m tests.bench.paper.survival`` prints the tables of
docs/paper-survival.md."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.paper.codes import Printed
from tests.bench.paper.variants import LARGEST_BYTES, Content, content, variants
from tests.judges import Judge

PHOTOGRAPHS = 25
READERS = {"zxing": "ZXing-C++", "opencv": "OpenCV"}
_MODEL = Path(__file__).with_name("photograph.py")


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of ``PHOTOGRAPHS`` each reader read at each step, the easiest first."""

    code: Printed
    read: dict[str, list[int]]

    def hard(self, reader: str = "zxing") -> int:
        """Read of all photographs of the sentence's step and the harder ones."""
        return sum(self.read[reader][3:])


def judge() -> Judge:
    """The model with its two readers, in a process of its own that lets others go first."""
    return Judge(f"import os\nos.nice(10)\n{_MODEL.read_text(encoding='utf-8')}", patience=300)


def rates(one: Content, photographs: int = PHOTOGRAPHS) -> Iterator[Rate]:
    """All codes, with the same seeds for each."""
    with judge() as model:
        for code in variants(one):
            yield Rate(code, model.ask(code.question(seeds=list(range(photographs)))))


def tables(found: list[Rate], one: Content) -> Iterator[str]:
    """One table a reader, as Markdown, and what the codes hold."""
    yield f"Token {len(one.token)} bytes; credential {len(one.whole):,} bytes, bare {len(one.bare):,};"
    yield f"the largest QR code holds {LARGEST_BYTES:,}.\n"
    steps = list(range(1, len(found[0].read["zxing"]) + 1))
    for reader, name in READERS.items():
        yield f"| {name} | version | module mm | {' | '.join(map(str, steps))} | 4 to 8 |"
        yield f"| --- | --- | --- | {' | '.join('---' for _ in steps)} | --- |"
        for rate in found:
            code, counts = rate.code, " | ".join(map(str, rate.read[reader]))
            yield f"| {code.name} | {code.version} | {code.module_mm:.2f} | {counts} | {rate.hard(reader)} |"
        yield ""


if __name__ == "__main__":
    made = content()
    print("\n".join(tables(list(rates(made)), made)))
