"""In which order portfolios are marked, and which way through them: pure, so that an order can be had again."""

import hashlib
from collections.abc import Iterable
from enum import Enum

from credesk.domain.ids import Id

SEED_BYTES = 16


class Sorting(Enum):
    """What decides which portfolio comes next."""

    ARRIVAL = "arrival"
    NAME = "name"
    RANDOM = "random"


class Way(Enum):
    """One portfolio with all its criteria at a time, or one criterion across all portfolios."""

    PORTFOLIO = "portfolio"
    CRITERION = "criterion"


def in_random_order(ids: Iterable[Id], seed: bytes) -> list[Id]:
    """The ids by SHA-256 of seed and id: the same for the same seed, on every machine.

    What is added later takes a place between the others, and none of them changes sides.
    """
    return sorted(ids, key=lambda id: hashlib.sha256(seed + id).digest())
