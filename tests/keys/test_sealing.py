"""Sealing keys: made in bulk, found, handed on, destroyed for good; and values sealed under them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain.errors import BadInput
from credesk.keys import sealing as sealing_module
from credesk.keys.errors import KeyDamaged, SealBroken, SealingKeyDiffers, SealingKeyMissing
from credesk.keys.sealing import Sealed
from credesk.keys.secrets import Secret, context, framed
from tests.keys.made import Made


def test_a_value_opens_only_under_its_key_and_in_its_place(made: Made) -> None:
    sealing = made.unlocked.sealing
    one, other = sealing.make_many([("register", b"a"), ("portfolio", b"a")], made.randomness)
    sealed = sealing.seal(one, b"Amina Wanjiru", b"type id field", made.randomness)
    assert sealing.unseal(sealed, b"type id field") == b"Amina Wanjiru"
    assert b"Amina" not in sealed.ciphertext
    with pytest.raises(SealBroken):
        sealing.unseal(sealed, b"type id other field")
    with pytest.raises(SealBroken):
        sealing.unseal(Sealed(other, sealed.nonce, sealed.ciphertext), b"type id field")
    with pytest.raises(SealBroken) as tampered:
        sealing.unseal(Sealed(one, sealed.nonce, sealed.ciphertext[:5]), b"type id field")
    assert tampered.value.exit_code == 1
    assert tampered.value.key_id == one


def test_each_sealing_uses_another_nonce(made: Made) -> None:
    key_id = made.unlocked.sealing.make("register", b"a", made.randomness)
    nonces = {made.unlocked.sealing.seal(key_id, b"x", b"", made.randomness).nonce for _ in range(50)}
    assert len(nonces) == 50


def test_keys_are_found_by_subject_the_first_made_first(made: Made) -> None:
    sealing = made.unlocked.sealing
    assert sealing.find("register", b"a") is None
    first, second = sealing.make("register", b"a", made.randomness), sealing.make("register", b"a", made.randomness)
    sealing.make("portfolio", b"a", made.randomness)
    assert sealing.find("register", b"a") == first
    assert sealing.find_all("register", b"a") == (first, second) == made.key_file.sealing_key_ids("register", b"a")
    assert sealing.has(first)
    assert not sealing.has(bytes(16))


def test_a_destroyed_key_is_gone_from_the_file_and_from_open_keys(made: Made) -> None:
    sealing = made.unlocked.sealing
    key_id = sealing.make("register", b"a", made.randomness)
    sealed = sealing.seal(key_id, b"name", b"", made.randomness)
    wrapped = made.key_file.database.rows("SELECT wrapped FROM sealing_keys")[0][0]
    assert wrapped in made.path.read_bytes()
    assert made.key_file.destroy_sealing_keys([key_id, bytes(16)]) == 1
    assert wrapped not in made.path.read_bytes()
    for use in (lambda: sealing.unseal(sealed, b""), lambda: sealing.reveal(key_id)):
        with pytest.raises(SealingKeyMissing) as missing:
            use()
        assert missing.value.key_id == key_id
    assert sealing.destroy([key_id]) == 0


def test_a_roster_of_ten_thousand_is_one_cheap_transaction(made: Made) -> None:
    wanted = [("register", number.to_bytes(4, "big")) for number in range(10_000)]
    made_ids = made.unlocked.sealing.make_many(wanted, made.randomness)
    assert len(set(made_ids)) == 10_000
    assert made.unlocked.sealing.find(*wanted[1234]) == made_ids[1234]


def test_ensuring_makes_only_what_is_missing(made: Made) -> None:
    sealing = made.unlocked.sealing
    first = sealing.make("register", b"a", made.randomness)
    both = sealing.ensure_many([("register", b"a"), ("register", b"b"), ("register", b"b")], made.randomness)
    assert both[0] == first
    assert both[1] == both[2] == sealing.find("register", b"b")
    assert sealing.ensure_many([("register", b"b")], made.randomness) == [both[1]]
    assert made.key_file.database.rows("SELECT count(*) FROM sealing_keys") == [(2,)]


def test_a_bad_subject_makes_none_of_the_keys(made: Made) -> None:
    for kind, subject in (("", b"a"), ("k" * 33, b"a"), ("é", b"a"), ("register", b""), ("register", b"x" * 65)):
        with pytest.raises(BadInput):
            made.unlocked.sealing.make_many([("register", b"fine"), (kind, subject)], made.randomness)
    assert made.unlocked.sealing.find("register", b"fine") is None


def test_a_key_from_elsewhere_is_taken_in_once(made: Made) -> None:
    sealing, secret, key_id = made.unlocked.sealing, Secret(bytes(range(32))), b"k" * 16
    assert sealing.add(key_id, secret, "assessment", b"a", made.randomness)
    assert not sealing.add(key_id, secret, "assessment", b"a", made.randomness)
    assert sealing.reveal(key_id) == secret
    with pytest.raises(SealingKeyDiffers):
        sealing.add(key_id, Secret(bytes(32)), "assessment", b"a", made.randomness)
    assert sealing.reveal(key_id) == secret
    with pytest.raises(BadInput):
        sealing.add(b"short", secret, "assessment", b"a", made.randomness)


def test_an_assessments_key_travels_under_the_portfolios(made: Made) -> None:
    sealing = made.unlocked.sealing
    assessment, portfolio = sealing.make_many([("assessment", b"a"), ("portfolio", b"l")], made.randomness)
    sealed = sealing.seal_key(assessment, portfolio, made.randomness)
    secret = sealing.reveal(assessment)
    sealing.destroy([assessment])
    assert sealing.unseal_secret(sealed, assessment) == secret
    sealing.add(assessment, sealing.unseal_secret(sealed, assessment), "assessment", b"a", made.randomness)
    with pytest.raises(SealBroken):
        sealing.unseal_secret(sealed, b"another name")


def test_an_evidence_items_key_is_wrapped_for_a_learner_without_being_kept(made: Made) -> None:
    sealing, item_key = made.unlocked.sealing, Secret(bytes(range(32)))
    portfolio = sealing.make("portfolio", b"l", made.randomness)
    sealed = sealing.seal_secret(item_key, b"item", portfolio, made.randomness)
    assert sealing.unseal_secret(sealed, b"item") == item_key
    short = sealing.seal(portfolio, b"short", context("key under key", b"item", portfolio), made.randomness)
    with pytest.raises(SealBroken):
        sealing.unseal_secret(short, b"item")


def test_parts_of_a_sealed_value(made: Made) -> None:
    sealed = Sealed(b"k" * 16, b"n" * 12, b"c" * 20)
    assert Sealed.from_parts(sealed.parts()) == sealed
    for parts in ([], [b"k" * 16, b"n" * 12], [b"k" * 15, b"n" * 12, b""], [b"k" * 16, b"n", b""], [1, 2, 3]):
        with pytest.raises(BadInput):
            Sealed.from_parts(parts)


def test_a_swapped_or_damaged_row_is_named_and_the_others_work(made: Made) -> None:
    sealing = made.unlocked.sealing
    one, other, third = sealing.make_many([("register", name) for name in (b"a", b"b", b"c")], made.randomness)
    made.write("UPDATE sealing_keys SET subject = 'b' WHERE key_id = ?", one)
    made.write("UPDATE sealing_keys SET wrapped = zeroblob(48) WHERE key_id = ?", other)
    for key_id in (one, other):
        with pytest.raises(KeyDamaged, match=key_id.hex()) as damaged:
            sealing.reveal(key_id)
        assert "All other keys still work" in damaged.value.hint
    assert sealing.reveal(third).reveal()
    assert [damage.what for damage in made.key_file.damage(made.unlocked)] == [
        f"the sealing key {one.hex()}",
        f"the sealing key {other.hex()}",
    ]


def test_open_keys_are_dropped_when_they_grow_too_many(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing_module, "_MOST_CACHED", 3)
    sealing = made.unlocked.sealing
    for key_id in sealing.make_many([("register", bytes([number])) for number in range(9)], made.randomness):
        sealing.seal(key_id, b"", b"", made.randomness)
        assert len(sealing._open) <= 4


parts_lists = st.lists(st.binary(max_size=5), max_size=4)


@given(parts_lists, parts_lists)
def test_framing_never_confuses_two_lists(first: list[bytes], second: list[bytes]) -> None:
    assert (framed(*first) == framed(*second)) == (first == second)
