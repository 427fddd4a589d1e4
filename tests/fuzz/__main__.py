"""A long run: ``python -m tests.fuzz [count] [seed]``; ``make fuzz`` runs a million.

Goes on where the last run with this seed stopped (build/fuzz/), and stops at the first finding with its number, from
which ``python -m tests.fuzz --case SEED NUMBER`` makes it again.
"""

import json
import sys
import time
from collections import Counter
from pathlib import Path

from tests.fuzz.targets import Case, Finding, case, finding

_FOLDER = Path(__file__).parents[2] / "build" / "fuzz"
_SAVE_EVERY = 1_000


def _state(seed: int) -> Path:
    return _FOLDER / f"{seed}.json"


def _save(seed: int, following: int, verdicts: Counter[str]) -> None:
    _FOLDER.mkdir(parents=True, exist_ok=True)
    new = _state(seed).with_suffix(".new")
    new.write_text(json.dumps({"next": following, "verdicts": verdicts}), encoding="utf-8")
    new.replace(_state(seed))


def _told(seed: int, number: int, one: Case, found: Finding) -> None:
    file = _FOLDER / f"{seed}-{number}.{one.kind}"
    _FOLDER.mkdir(parents=True, exist_ok=True)
    file.write_bytes(one.content)
    print(f"{found.what} in case {number} of seed {seed} ({one.kind}): {found.words}\nIts bytes: {file}", flush=True)
    print(f"Again: python -m tests.fuzz --case {seed} {number}", flush=True)


def run(count: int, seed: int) -> int:
    """Cases up to ``count``; 1 at the first finding."""
    known = json.loads(_state(seed).read_text(encoding="utf-8")) if _state(seed).exists() else {}
    first, verdicts = int(known.get("next", 0)), Counter[str](known.get("verdicts", {}))
    begun = time.monotonic()
    for number in range(first, count):
        one = case(seed, number)
        verdict, found = finding(one)
        verdicts[f"{one.kind} {verdict}"] += 1
        if found is not None:
            _save(seed, number, verdicts)
            _told(seed, number, one, found)
            return 1
        if (number + 1) % _SAVE_EVERY == 0:
            _save(seed, number + 1, verdicts)
            if sys.stdout.isatty() or (number + 1) % (20 * _SAVE_EVERY) == 0:
                rate = (number + 1 - first) / (time.monotonic() - begun)
                print(f"{number + 1:,} of {count:,}, {rate:,.0f} a second", flush=True)
    _save(seed, max(count, first), verdicts)
    print(f"{count:,} cases of seed {seed}, nothing found.")
    print("\n".join(f"  {name}: {times:,}" for name, times in sorted(verdicts.items())))
    return 0


def main(words: list[str]) -> int:
    """See the module."""
    if words[:1] == ["--case"]:
        one = case(int(words[1]), int(words[2]))
        verdict, found = finding(one)
        print(f"{one.kind}, {len(one.content):,} bytes: {verdict}, {found or 'nothing found'}")
        return 0 if found is None else 1
    count, seed = [*map(int, words), *(1_000_000, 1)[len(words) :]][:2]
    return run(count, seed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
