"""Recovery and space files: what they carry, the code and its mistakes, damage told from a wrong secret."""

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain.errors import BadInput
from credesk.keys import carrier as carrier_module
from credesk.keys.carrier import CarrierKind, read_carrier, write_carrier
from credesk.keys.errors import (
    CarrierDamaged,
    CarrierNewer,
    KeyDamaged,
    KeyFileExists,
    KeyNotHeld,
    NotReadable,
    NotWritten,
    OtherWorkspaceKey,
    WrongPassphrase,
    WrongRecoveryCode,
)
from credesk.keys.holders import Role
from credesk.keys.key_file import KeyFile
from credesk.keys.recovery import RECOVERY_FILE, RecoveryMade, make_recovery_file, read_recovery_file, recover
from credesk.keys.recovery_code import ALPHABET, check_character, code_bytes, grouped, new_code
from credesk.keys.secrets import Secret
from credesk.keys.signatures import public_of
from credesk.keys.space_file import (
    SPACE_FILE,
    SpaceInvitation,
    WrongSpacePassphrase,
    read_space_file,
    read_space_outside,
    write_space_file,
)
from credesk.keys.stretching import QUICK_COST
from credesk.keys.unlocked import Unlocked
from tests.keys.made import AMINA, BARAKA, OTHER_PASSPHRASE, PASSPHRASE, Made, Seconds
from tests.surroundings import KnownRandomness


def _recovery(made: Made, path: Path) -> RecoveryMade:
    return make_recovery_file(made.key_file, made.unlocked, path, made.randomness, cost=QUICK_COST)


def _recover(made: Made, key_file: KeyFile, path: Path, code: str, person: bytes = AMINA) -> Unlocked:
    return recover(key_file, path, code, person, OTHER_PASSPHRASE, made.randomness, made.clock, cost=QUICK_COST)


def test_a_forgotten_passphrase_is_replaced(made: Made, tmp_path: Path) -> None:
    made.add_baraka(Role.ISSUING)
    key_id = made.unlocked.sealing.make("register", b"a", made.randomness)
    before, own = set(made.key_file.shared_keys()), made.unlocked.person_key().public
    sealing_key = made.unlocked.sealing.reveal(key_id)
    told = _recovery(made, tmp_path / "recovery")
    assert set(told.keys) == before
    assert told.missing == ()
    recovered = _recover(made, made.key_file, tmp_path / "recovery", told.code)
    assert {held for held in recovered.held() if held.role is not Role.PERSON} == before
    assert recovered.person_key().public != own
    assert recovered.sealing.reveal(key_id) == sealing_key
    for held in before:
        assert held.public.verifies(recovered.signing_key(held.role).sign(b"x"), b"x")
    with pytest.raises(WrongPassphrase):
        made.unlock()
    assert made.unlock(AMINA, OTHER_PASSPHRASE).held() == recovered.held()
    assert made.unlock(BARAKA, OTHER_PASSPHRASE).person_key().sign(b"x")


def test_an_empty_key_file_takes_the_workstations_keys(made: Made, tmp_path: Path) -> None:
    told = _recovery(made, tmp_path / "recovery")
    with KeyFile.create(tmp_path / "new.db") as empty:
        recovered = _recover(made, empty, tmp_path / "recovery", told.code, BARAKA)
        assert recovered.device_key().public == made.unlocked.device_key().public
        assert recovered.space_key() == made.unlocked.space_key()
        assert recovered.workspace_key() == made.unlocked.workspace_key()
        assert set(empty.shared_keys()) == set(made.key_file.shared_keys())


def test_a_damaged_key_of_the_workstation_is_mended(made: Made, tmp_path: Path) -> None:
    device, told = made.unlocked.device_key().public, _recovery(made, tmp_path / "recovery")
    made.write("UPDATE workstation_keys SET wrapped = zeroblob(48) WHERE kind = 'device'")
    recovered = _recover(made, made.key_file, tmp_path / "recovery", told.code)
    assert recovered.device_key().public == device


def test_the_file_of_another_workspace_changes_nothing(made: Made, tmp_path: Path) -> None:
    other = Made(tmp_path / "other.db", randomness=KnownRandomness("other"))
    told = _recovery(other, tmp_path / "recovery")
    with pytest.raises(OtherWorkspaceKey):
        _recover(made, made.key_file, tmp_path / "recovery", told.code)
    assert made.unlock().person_key().sign(b"x")
    other.key_file.close()


def test_keys_that_only_others_hold_are_named_as_missing(made: Made, tmp_path: Path) -> None:
    baraka = made.add_baraka(Role.ISSUING)
    told = make_recovery_file(made.key_file, baraka, tmp_path / "recovery", made.randomness, cost=QUICK_COST)
    assert [held.role for held in told.keys] == [Role.ISSUING]
    assert sorted(held.role.value for held in told.missing) == ["root", "status"]


def test_the_code_is_nowhere_but_in_the_answer(made: Made, tmp_path: Path) -> None:
    told = _recovery(made, tmp_path / "recovery")
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}", told.code)
    assert told.code not in repr(told)
    for path in (tmp_path / "recovery", made.path):
        assert code_bytes(told.code) not in path.read_bytes()
    contents = read_recovery_file(tmp_path / "recovery", told.code)
    assert "hidden" in repr(contents)
    assert ((tmp_path / "recovery").stat().st_mode & 0o777) == 0o600


def test_a_recovery_file_is_not_overwritten_and_its_failures_are_named(made: Made, tmp_path: Path) -> None:
    told = _recovery(made, tmp_path / "recovery")
    with pytest.raises(KeyFileExists):
        _recovery(made, tmp_path / "recovery")
    with pytest.raises(NotWritten):
        _recovery(made, tmp_path / "nowhere" / "recovery")
    with pytest.raises(NotReadable):
        read_recovery_file(tmp_path / "none", told.code)
    made.write("UPDATE workstation_keys SET wrapped = zeroblob(48) WHERE kind = 'space'")
    with pytest.raises(KeyDamaged):
        _recovery(made, tmp_path / "second")
    assert not (tmp_path / "second").exists()


def test_a_code_of_another_file_is_not_damage(made: Made, tmp_path: Path) -> None:
    _recovery(made, tmp_path / "recovery")
    with pytest.raises(WrongRecoveryCode, match="code of another file"):
        read_recovery_file(tmp_path / "recovery", new_code(KnownRandomness("another")))


@given(st.binary(min_size=17, max_size=17))
def test_codes_forgive_what_people_write(raw: bytes) -> None:
    code = new_code(lambda _: raw)
    plain = code_bytes(code)
    assert grouped(plain.decode()) == code
    written = code.lower().replace("0", "o").replace("1", "l").replace("-", " \u2011 ")
    assert code_bytes(written) == plain
    assert code_bytes(code.replace("1", "I")) == plain


@given(raw=st.binary(min_size=17, max_size=17), place=st.integers(0, 27), other=st.sampled_from(ALPHABET))
def test_every_single_mistake_is_found(raw: bytes, place: int, other: str) -> None:
    plain = code_bytes(new_code(lambda _: raw)).decode()
    if plain[place] != other:
        with pytest.raises(WrongRecoveryCode, match="typing mistake"):
            code_bytes(plain[:place] + other + plain[place + 1 :])


@pytest.mark.parametrize("typed", ["", "7F3K-92QD", "U" * 28, "7" * 29, "é" * 28, "7" * 10_000])
def test_what_is_no_code(typed: str) -> None:
    with pytest.raises(WrongRecoveryCode):
        code_bytes(typed)


def test_a_code_has_more_than_130_bits_and_uses_them() -> None:
    assert 27 * 5 >= 130
    first, last = new_code(bytes), new_code(lambda n: b"\xff" * n)
    assert first.startswith("0000-")
    assert last.startswith("ZZZZ-")


@given(st.text(ALPHABET, min_size=1, max_size=30))
def test_the_check_character_brings_luhns_sum_to_zero(characters: str) -> None:
    values = [ALPHABET.index(character) for character in characters + check_character(characters)]
    doubled = [2 * value - 31 * (2 * value > 31) for value in values[-2::-2]]
    assert (sum(values[::-2]) + sum(doubled)) % 32 == 0


class WrongSecret(Exception):
    """Made by the tests of the frame alone."""


KIND = CarrierKind(b"credtest", "test file")


@given(open_bytes=st.binary(max_size=40), body=st.binary(max_size=80))
def test_carriers_carry(open_bytes: bytes, body: bytes) -> None:
    content = write_carrier(KIND, open_bytes, body, b"secret", KnownRandomness(), QUICK_COST)
    read = read_carrier(KIND, content)
    assert read.open_bytes == open_bytes
    assert read.body(b"secret", WrongSecret) == body
    with pytest.raises(WrongSecret):
        read.body(b"another", WrongSecret)


def _carried() -> bytes:
    return write_carrier(KIND, b"open", b"body", b"secret", KnownRandomness(), QUICK_COST)


def test_every_flipped_byte_and_every_cut_of_a_carrier_is_damage() -> None:
    content = _carried()
    for place in range(len(content)):
        flipped = content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
        with pytest.raises((CarrierDamaged, CarrierNewer)):
            read_carrier(KIND, flipped)
        with pytest.raises(CarrierDamaged):
            read_carrier(KIND, content[:place])
    with pytest.raises(CarrierDamaged):
        read_carrier(KIND, content + b"\0")
    with pytest.raises(CarrierDamaged, match="too long"):
        read_carrier(KIND, None)
    with pytest.raises(CarrierDamaged, match="too long"):
        read_carrier(KIND, bytes(carrier_module.LONGEST + 1))


def _forged(change: dict[int, int]) -> bytes:
    whole = bytearray(_carried()[:-32])
    for place, value in change.items():
        whole[place] = value
    return bytes(whole) + hashlib.sha256(whole).digest()


@pytest.mark.parametrize("change", [{9: 21}, {9: 255}, {9: 0}, {10: 0}, {11: 255}, {28: 255}, {8: 0}], ids=str)
def test_forged_parameters_do_no_work(change: dict[int, int]) -> None:
    with pytest.raises(CarrierDamaged):
        read_carrier(KIND, _forged(change))


def test_forged_open_bytes_do_not_open() -> None:
    read = read_carrier(KIND, _forged({30: 0}))
    with pytest.raises(WrongSecret):
        read.body(b"secret", WrongSecret)


def test_a_newer_carrier() -> None:
    with pytest.raises(CarrierNewer, match="version 2"):
        read_carrier(KIND, _forged({8: 2}))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        bytes(99),
        b"".join(bytes([number]) + bytes(32) for number in (1, 2)),
        b"".join(bytes([number]) + bytes(32) for number in (2, 1, 3)),
        b"".join(bytes([number]) + bytes(32) for number in (1, 2, 3, 7)),
        b"".join(bytes([number]) + bytes(32) for number in (1, 2, 3, 4)) + b"x",
        b"".join(bytes([number]) + bytes(32) for number in (1, 2, 3, *[4] * 254)),
    ],
)
def test_records_that_do_not_fit(tmp_path: Path, body: bytes) -> None:
    code = new_code(KnownRandomness())
    content = write_carrier(RECOVERY_FILE, b"", body, code_bytes(code), KnownRandomness(), QUICK_COST)
    (tmp_path / "recovery").write_bytes(content)
    with pytest.raises(CarrierDamaged):
        read_recovery_file(tmp_path / "recovery", code)


def _invitation(made: Made) -> SpaceInvitation:
    root = made.unlocked.signing_key(Role.ROOT).public
    return SpaceInvitation(b"s" * 16, b"kisumu", root, made.unlocked.space_key())


def test_a_second_workstation_joins_with_the_space_file(made: Made, tmp_path: Path) -> None:
    invitation = _invitation(made)
    write_space_file(invitation, tmp_path / "space", PASSPHRASE, made.randomness, cost=QUICK_COST)
    assert read_space_file(tmp_path / "space", PASSPHRASE) == invitation
    outside = read_space_outside(tmp_path / "space")
    assert (outside.space, outside.partition, outside.root) == (
        invitation.space,
        invitation.partition,
        invitation.root,
    )
    assert invitation.space_key.reveal() not in (tmp_path / "space").read_bytes()
    with KeyFile.create(tmp_path / "second.db") as second:
        joined = second.add_first_person(
            BARAKA,
            OTHER_PASSPHRASE,
            KnownRandomness("second"),
            Seconds(),
            cost=QUICK_COST,
            space_key=read_space_file(tmp_path / "space", PASSPHRASE).space_key,
        )
        assert joined.source_key("x") == made.unlocked.source_key("x")
        with pytest.raises(KeyNotHeld):
            joined.signing_key(Role.ROOT)


def test_a_space_file_tells_a_wrong_passphrase_from_damage(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "space"
    write_space_file(_invitation(made), path, PASSPHRASE, made.randomness, cost=QUICK_COST)
    with pytest.raises(WrongSpacePassphrase):
        read_space_file(path, OTHER_PASSPHRASE)
    with pytest.raises(KeyFileExists):
        write_space_file(_invitation(made), path, PASSPHRASE, made.randomness, cost=QUICK_COST)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(CarrierDamaged):
        read_space_file(path, PASSPHRASE)
    told = _recovery(made, tmp_path / "recovery")
    with pytest.raises(CarrierDamaged, match="space file"):
        read_space_file(tmp_path / "recovery", told.code)


@pytest.mark.parametrize(
    ("open_bytes", "body"), [(b"x" * 48, bytes(32)), (b"x" * 400, bytes(32)), (b"x" * 60, b"short")]
)
def test_space_files_with_other_lengths(tmp_path: Path, open_bytes: bytes, body: bytes) -> None:
    content = write_carrier(SPACE_FILE, open_bytes, body, b"secret", KnownRandomness(), QUICK_COST)
    (tmp_path / "space").write_bytes(content)
    with pytest.raises(CarrierDamaged):
        read_space_file(tmp_path / "space", "secret")


def test_a_space_has_an_id_and_a_partition(made: Made, tmp_path: Path) -> None:
    public = public_of(bytes(32))
    for space, partition in ((b"short", b"p"), (b"s" * 16, b""), (b"s" * 16, b"p" * 256)):
        invitation = SpaceInvitation(space, partition, public, Secret(bytes(32)))
        with pytest.raises(BadInput):
            write_space_file(invitation, tmp_path / "space", PASSPHRASE, made.randomness, cost=QUICK_COST)
