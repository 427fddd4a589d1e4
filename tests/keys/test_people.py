"""Adding and removing people, and the copies of keys that they hold."""

import pytest

from credesk.domain.errors import BadInput
from credesk.keys.errors import (
    HolderExists,
    KeyNotHeld,
    LastHolder,
    Locked,
    WrongPassphrase,
)
from credesk.keys.holders import HeldKey, Role
from credesk.keys.signatures import PublicKey
from credesk.keys.stretching import QUICK_COST
from tests.keys.made import AMINA, BARAKA, NOBODY, OTHER_PASSPHRASE, PASSPHRASE, Made


def _of(made: Made, role: Role, person: bytes = AMINA) -> HeldKey:
    return next(held for held in made.key_file.held(person) if held.role is role)


def test_a_second_person_opens_the_same_workspace_with_copies_of_their_own(made: Made) -> None:
    baraka = made.add_baraka(Role.ISSUING, Role.STATUS)
    assert baraka.workspace_key() == made.unlocked.workspace_key()
    assert baraka.person_key().public != made.unlocked.person_key().public
    assert baraka.signing_key(Role.ISSUING).public == made.unlocked.signing_key(Role.ISSUING).public
    with pytest.raises(KeyNotHeld):
        baraka.signing_key(Role.ROOT)
    key_id = made.unlocked.sealing.make("register", b"learner", made.randomness)
    sealed = made.unlocked.sealing.seal(key_id, b"name", b"here", made.randomness)
    assert baraka.sealing.unseal(sealed, b"here") == b"name"


def test_a_person_is_added_once_and_not_with_another_persons_own_key(made: Made) -> None:
    made.add_baraka()
    with pytest.raises(HolderExists):
        made.add_baraka()
    with pytest.raises(HolderExists):
        made.key_file.add_first_person(NOBODY, PASSPHRASE, made.randomness, made.clock, cost=QUICK_COST)
    with pytest.raises(BadInput, match="never copied"):
        made.unlocked.add_person(NOBODY, "x", made.randomness, cost=QUICK_COST, copies=[_of(made, Role.PERSON)])
    assert made.key_file.persons() == (AMINA, BARAKA)


def test_a_removed_person_adds_nobody(made: Made) -> None:
    baraka = made.add_baraka()
    made.key_file.remove_person(BARAKA)
    with pytest.raises(Locked):
        baraka.add_person(NOBODY, "x", made.randomness, cost=QUICK_COST)
    assert made.key_file.persons() == (AMINA,)


def test_ids_of_people_have_16_bytes(made: Made) -> None:
    with pytest.raises(BadInput):
        made.unlocked.add_person(b"short", "x", made.randomness, cost=QUICK_COST)


def test_copies_are_given_later_all_or_none(made: Made) -> None:
    baraka = made.add_baraka()
    root, foreign = _of(made, Role.ROOT), HeldKey(Role.STATUS, PublicKey(bytes(32)))
    with pytest.raises(KeyNotHeld):
        made.unlocked.give_copies(baraka, [root, foreign], made.randomness)
    assert {held.role for held in baraka.held()} == {Role.PERSON}
    made.unlocked.give_copies(baraka, [root], made.randomness)
    assert baraka.signing_key(Role.ROOT).public == root.public


def test_removing_a_person_removes_all_copies(made: Made) -> None:
    made.add_baraka(Role.ISSUING)
    made.key_file.remove_person(BARAKA)
    assert made.key_file.held(BARAKA) == ()
    with pytest.raises(WrongPassphrase):
        made.unlock(BARAKA, OTHER_PASSPHRASE)
    with pytest.raises(KeyNotHeld):
        made.key_file.remove_person(BARAKA)


def test_what_nobody_else_can_open_is_not_removed_by_accident(made: Made) -> None:
    issuing = _of(made, Role.ISSUING)
    with pytest.raises(LastHolder, match="this workspace"):
        made.key_file.remove_person(AMINA)
    with pytest.raises(LastHolder, match="issuing"):
        made.key_file.remove_copy(AMINA, issuing)
    made.add_baraka(Role.STATUS, Role.ROOT)
    with pytest.raises(LastHolder, match="issuing"):
        made.key_file.remove_person(AMINA)
    made.unlocked.give_copies(made.unlock(BARAKA, OTHER_PASSPHRASE), [issuing], made.randomness)
    made.key_file.remove_copy(AMINA, issuing)
    with pytest.raises(KeyNotHeld):
        made.unlocked.signing_key(Role.ISSUING)
    with pytest.raises(KeyNotHeld):
        made.key_file.remove_copy(AMINA, issuing)
    made.key_file.remove_person(AMINA)
    assert made.key_file.shared_keys() == tuple(
        held for held in made.key_file.held(BARAKA) if held.role is not Role.PERSON
    )
    made.key_file.remove_copy(BARAKA, issuing, even_last_copies=True)


def test_of_two_issuing_keys_one_must_be_named(made: Made) -> None:
    second = made.unlocked.make_key(Role.ISSUING, made.randomness)
    with pytest.raises(BadInput, match="2 issuing keys"):
        made.unlocked.signing_key(Role.ISSUING)
    assert made.unlocked.signing_key(Role.ISSUING, second).public == second
    with pytest.raises(KeyNotHeld):
        made.unlocked.signing_key(Role.STATUS, second)
    with pytest.raises(BadInput):
        made.unlocked.make_key(Role.PERSON, made.randomness)
