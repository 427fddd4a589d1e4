"""PKCS#8: what is written is read by two independent readers, and nothing else is taken for it."""

import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_der_private_key
from hypothesis import given
from hypothesis import strategies as st

from credesk.domain.errors import BadInput, Surroundings
from credesk.keys import pkcs8
from credesk.keys.holders import Role
from credesk.keys.key_file import KeyFile
from credesk.keys.signatures import public_of
from credesk.keys.stretching import QUICK_COST, STANDARD_COST, KdfCost, passphrase_bytes, stretch
from tests.keys.made import AMINA, PASSPHRASE, CountingRandomness, Made, Seconds
from tests.surroundings import KnownRandomness

SALT = b"s" * 16


def _der_of(key_file: KeyFile, role: Role) -> tuple[bytes, bytes]:
    row = key_file.database.row("SELECT pkcs8, public_key FROM private_keys WHERE role = ?", (role.value,))
    assert row is not None
    return row[0], row[1]


def test_cryptography_reads_every_private_key_with_the_persons_passphrase(made: Made) -> None:
    for role in Role:
        der, public = _der_of(made.key_file, role)
        private = load_der_private_key(der, PASSPHRASE.encode())
        assert isinstance(private, Ed25519PrivateKey)
        assert private.public_key().public_bytes_raw() == public


def test_openssl_reads_a_private_key_at_the_standard_cost(tmp_path: Path) -> None:
    key_file = KeyFile.create(tmp_path / "keys.db")
    unlocked = key_file.add_first_person(AMINA, PASSPHRASE, KnownRandomness(), Seconds())
    der, public = _der_of(key_file, Role.PERSON)
    (tmp_path / "key.der").write_bytes(der)
    arguments = ["openssl", "pkey", "-inform", "DER", "-in", str(tmp_path / "key.der"), "-pubout", "-outform", "DER"]
    told = subprocess.run([*arguments, "-passin", f"pass:{PASSPHRASE}"], capture_output=True, check=True, timeout=20)
    assert told.stdout[-32:] == public == unlocked.person_key().public.raw
    refused = subprocess.run([*arguments, "-passin", "pass:another"], capture_output=True, check=False, timeout=20)
    assert refused.returncode != 0
    key_file.close()


def test_the_standard_cost_is_strong_and_stays_below_what_openssl_refuses() -> None:
    assert 24 * 2**20 <= 128 * STANDARD_COST.n * STANDARD_COST.r < 32 * 2**20
    assert STANDARD_COST.n * STANDARD_COST.r * STANDARD_COST.p >= 2**14 * 8 * 5


@given(seed=st.binary(min_size=32, max_size=32), passphrase=st.text(min_size=1, max_size=40))
def test_round_trip_through_cryptography(seed: bytes, passphrase: str) -> None:
    try:
        secret = passphrase_bytes(passphrase)
    except BadInput:
        return
    key = stretch(secret, SALT, QUICK_COST, 64)[:32]
    der = pkcs8.encrypted(seed, key, SALT, QUICK_COST, KnownRandomness())
    private = load_der_private_key(der, secret)
    assert isinstance(private, Ed25519PrivateKey)
    assert private.private_bytes_raw() == seed == pkcs8.decrypted(der, key, SALT, QUICK_COST)


def test_any_flipped_byte_is_noticed() -> None:
    seed, key = bytes(range(32)), bytearray(32)
    der = pkcs8.encrypted(seed, key, SALT, QUICK_COST, CountingRandomness())
    for place in range(len(der)):
        flipped = der[:place] + bytes([der[place] ^ 0x40]) + der[place + 1 :]
        found = pkcs8.decrypted(flipped, key, SALT, QUICK_COST)
        assert found is None or public_of(found) != public_of(seed)
    assert pkcs8.decrypted(der[:40], key, SALT, QUICK_COST) is None
    assert pkcs8.decrypted(b"", key, SALT, QUICK_COST) is None
    assert pkcs8.decrypted(der + b"\0", key, SALT, QUICK_COST) is None
    assert pkcs8.decrypted(der, key, SALT, KdfCost(2048, 8, 1)) is None


@pytest.mark.parametrize(("n", "r", "p"), [(0, 8, 1), (1, 8, 1), (3, 8, 1), (1 << 22, 8, 1), (1024, 0, 1), (16, 1, 65)])
def test_costs_outside_the_limits_are_refused(n: int, r: int, p: int) -> None:
    with pytest.raises(BadInput):
        KdfCost(n, r, p)


@pytest.mark.parametrize("passphrase", ["", "x" * 1025, "\ud800"])
def test_passphrases_that_cannot_be(passphrase: str) -> None:
    with pytest.raises(BadInput):
        passphrase_bytes(passphrase)


def test_a_passphrase_is_the_same_in_both_unicode_forms() -> None:
    assert passphrase_bytes("é") == passphrase_bytes("e\u0301")


def test_too_little_memory_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    class Hungry:
        def __init__(self, **_: object) -> None: ...

        def derive_into(self, *_: object) -> None:
            raise MemoryError

    monkeypatch.setattr("cryptography.hazmat.primitives.kdf.scrypt.Scrypt", Hungry)
    with pytest.raises(Surroundings, match="not enough free memory"):
        stretch(b"x", SALT, QUICK_COST, 32)
