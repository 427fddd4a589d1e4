"""The root file: what it holds, what it refuses, and that a move never leaves the key nowhere."""

from pathlib import Path

import pytest

from credesk.domain.errors import Refused
from credesk.keys.errors import CarrierDamaged, KeyFileExists, KeyNotHeld, WrongRecoveryCode
from credesk.keys.holders import HeldKey, Role
from credesk.keys.recovery_code import code_bytes, new_code, with_checks
from credesk.keys.root_file import (
    MOST_STOLEN,
    RootFile,
    RootMemory,
    RootOutside,
    WrongRootPassphrase,
    read_root_file,
    read_root_outside,
    write_root_file,
)
from credesk.keys.secrets import Secret
from credesk.keys.signatures import public_of
from credesk.keys.stretching import QUICK_COST
from tests.keys.made import AMINA, OTHER_PASSPHRASE, PASSPHRASE, CountingRandomness, Made
from tests.surroundings import KnownRandomness

SEED = bytes(range(32))


def root_with(memory: RootMemory | None = None) -> RootFile:
    outside = RootOutside(b"s" * 16, b"i" * 16, public_of(SEED), 1_767_225_600_000)
    return RootFile(outside, Secret(SEED), memory or RootMemory())


def test_a_root_file_gives_back_what_was_written(tmp_path: Path) -> None:
    memory = RootMemory(12, bytes(range(32)), frozenset({b"a" * 32, b"b" * 32}))
    file = tmp_path / "root"
    write_root_file(root_with(memory), file, PASSPHRASE, KnownRandomness(), cost=QUICK_COST)
    read = read_root_file(file, PASSPHRASE)
    assert (read.outside, read.seed, read.memory) == (root_with().outside, Secret(SEED), memory)
    assert read_root_outside(file) == read.outside
    assert read.signing_key().public == public_of(SEED)
    assert SEED not in file.read_bytes()
    assert file.stat().st_mode & 0o77 == 0
    with pytest.raises(WrongRootPassphrase):
        read_root_file(file, OTHER_PASSPHRASE)
    with pytest.raises(KeyFileExists):
        write_root_file(root_with(), file, PASSPHRASE, KnownRandomness(), cost=QUICK_COST)


def test_every_changed_byte_is_found(tmp_path: Path) -> None:
    file = tmp_path / "root"
    write_root_file(root_with(), file, PASSPHRASE, KnownRandomness(), cost=QUICK_COST)
    whole = file.read_bytes()
    for place in range(0, len(whole), 7):
        raw = bytearray(whole)
        raw[place] ^= 1
        file.write_bytes(bytes(raw))
        with pytest.raises((CarrierDamaged, Refused)):
            read_root_file(file, PASSPHRASE)
    file.write_bytes(whole[:-1])
    with pytest.raises(CarrierDamaged):
        read_root_file(file, PASSPHRASE)


def test_it_remembers_so_many_thefts_at_most(tmp_path: Path) -> None:
    most = frozenset(number.to_bytes(32, "big") for number in range(MOST_STOLEN + 1))
    with pytest.raises(Refused, match="at most"):
        write_root_file(
            root_with(RootMemory(stolen=most)), tmp_path / "root", PASSPHRASE, KnownRandomness(), cost=QUICK_COST
        )
    assert not (tmp_path / "root").exists()


def test_a_key_goes_from_everybody_at_once(tmp_path: Path) -> None:
    made = Made(tmp_path / "keys.db")
    theirs = made.add_baraka(Role.ROOT, Role.STATUS)
    [root] = [held for held in made.unlocked.held() if held.role is Role.ROOT]
    assert made.key_file.remove_everywhere(root) == 2
    assert all(root not in one.held() for one in (made.unlocked, theirs))
    assert made.key_file.remove_everywhere(root) == 0
    own = HeldKey(Role.PERSON, made.unlocked.person_key().public)
    with pytest.raises(KeyNotHeld):
        made.key_file.remove_everywhere(own)


def test_a_new_own_key_waits_beside_the_former_one(tmp_path: Path) -> None:
    made = Made(tmp_path / "keys.db")
    former = made.unlocked.person_key().public
    waiting = made.unlocked.make_own_key(made.randomness)
    assert set(made.unlocked.own_keys()) == {former, waiting}
    assert made.unlocked.person_key(waiting).public == waiting
    made.key_file.change_passphrase(AMINA, PASSPHRASE, OTHER_PASSPHRASE, made.randomness, cost=QUICK_COST)
    again = made.unlock(passphrase=OTHER_PASSPHRASE)
    again.drop_own_key(former)
    assert again.own_keys() == (waiting,)
    again.drop_own_key(waiting)
    assert again.own_keys() == (waiting,)


def test_a_code_typed_from_paper_tells_the_group_of_a_mistake() -> None:
    code = new_code(CountingRandomness())
    groups = with_checks(code)
    assert [len(group) for group in groups] == [5] * 7
    assert code_bytes(" ".join(groups).lower()) == code_bytes(code)
    for place, group in enumerate(groups):
        wrong = group[:2] + ("A" if group[2] != "A" else "B") + group[3:]
        typed = "-".join([*groups[:place], wrong, *groups[place + 1 :]])
        with pytest.raises(WrongRecoveryCode, match=f"group {place + 1}, {wrong}"):
            code_bytes(typed)
    swapped = "-".join([groups[1], groups[0], *groups[2:]])
    with pytest.raises(WrongRecoveryCode, match="typing mistake in group 1"):
        code_bytes(swapped)
