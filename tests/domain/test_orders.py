"""The random order in which portfolios are marked."""

from hypothesis import given
from hypothesis import strategies as st

from credesk.domain.orders import in_random_order

ids = st.lists(st.binary(min_size=16, max_size=16), unique=True, max_size=30)
KNOWN = [1, 2, 5, 3, 4, 0]
seeds = st.binary(min_size=16, max_size=16)


@given(ids, seeds, st.randoms())
def test_it_is_the_same_however_the_work_came_in(work: list[bytes], seed: bytes, chance: object) -> None:
    shuffled = list(work)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert in_random_order(work, seed) == in_random_order(shuffled, seed)
    assert sorted(in_random_order(work, seed)) == sorted(work)


@given(ids, ids, seeds)
def test_what_comes_later_moves_nobody(work: list[bytes], more: list[bytes], seed: bytes) -> None:
    later = in_random_order({*work, *more}, seed)
    assert [one for one in later if one in set(work)] == in_random_order(work, seed)


def test_a_known_order() -> None:
    """Read by another implementation: SHA-256 over seed and id."""
    work = [bytes([n]) * 16 for n in range(6)]
    assert [one[0] for one in in_random_order(work, b"\x07" * 16)] == KNOWN
    assert in_random_order(work, b"\x08" * 16) != in_random_order(work, b"\x07" * 16)
