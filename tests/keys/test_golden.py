"""docs/keys.md holds golden bytes for a second implementation: these tests make them anew and compare."""

import hashlib
import re
from pathlib import Path

import pytest

from credesk.keys import pkcs8
from credesk.keys.database import MIGRATIONS
from credesk.keys.holders import _holder_checksum, _private_checksum
from credesk.keys.key_file import KeyFile
from credesk.keys.recovery import make_recovery_file, read_recovery_file
from credesk.keys.recovery_code import with_checks
from credesk.keys.root_file import RootFile, RootMemory, RootOutside, write_root_file
from credesk.keys.secrets import Secret
from credesk.keys.signatures import public_of
from credesk.keys.space_file import SpaceInvitation, read_space_file, write_space_file
from credesk.keys.stretching import QUICK_COST, passphrase_bytes, stretch
from tests.keys.made import AMINA, PASSPHRASE, CountingRandomness, Seconds

PAGE = Path(__file__).parents[2] / "docs" / "keys.md"
SALT = bytes(range(64, 80))
"""The third thing taken from the counting bytes, after the workspace key and the device's."""


def _written() -> dict[str, str]:
    """The blocks ``golden NAME`` of the page, white space taken out."""
    blocks = re.findall(r"^```golden (.+?)\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return {name: "".join(content.split()) for name, content in blocks}


def _blob(key_file: KeyFile, statement: str) -> str:
    row = key_file.database.row(statement)
    assert row is not None
    return b"".join(row).hex()


def _made(folder: Path) -> dict[str, str]:
    """Every golden value, from the counting bytes 00, 01, 02 … as the page says."""
    counting = CountingRandomness()
    with KeyFile.create(folder / "keys.db") as key_file:
        return _values(key_file, folder, counting)


def _values(key_file: KeyFile, folder: Path, counting: CountingRandomness) -> dict[str, str]:
    unlocked = key_file.add_first_person(AMINA, PASSPHRASE, counting, Seconds(), cost=QUICK_COST)
    portfolio, assessment = unlocked.sealing.make_many([("portfolio", b"l" * 16), ("assessment", b"a" * 16)], counting)
    sealed = unlocked.sealing.seal(portfolio, b"Amina Wanjiru", b"associated", counting)
    carried = unlocked.sealing.seal_key(assessment, portfolio, counting)
    told = make_recovery_file(key_file, unlocked, folder / "recovery", counting, cost=QUICK_COST)
    invitation = SpaceInvitation(b"s" * 16, b"kisumu", public_of(bytes(32)), unlocked.space_key())
    write_space_file(invitation, folder / "space", PASSPHRASE, counting, cost=QUICK_COST)
    outside = RootOutside(b"s" * 16, b"r" * 16, public_of(bytes(32)), 1_767_225_600_000)
    root = RootFile(outside, Secret(bytes(32)), RootMemory(12, b"q" * 32, frozenset({b"t" * 32})))
    write_root_file(root, folder / "root", PASSPHRASE, counting, cost=QUICK_COST)
    station = "SELECT public_key, nonce, wrapped FROM workstation_keys WHERE kind = "
    return {
        "stretched": stretch(passphrase_bytes(PASSPHRASE), SALT, QUICK_COST, 64).hex(),
        "holder": _blob(key_file, "SELECT nonce, wrapped FROM holders"),
        "holder checksum": _blob(key_file, "SELECT checksum FROM holders"),
        "private key": _blob(key_file, "SELECT pkcs8 FROM private_keys"),
        "private key checksum": _blob(key_file, "SELECT checksum FROM private_keys"),
        "device key": _blob(key_file, station + "'device'"),
        "space key": _blob(key_file, station + "'space'"),
        "sealing key": _blob(key_file, "SELECT key_id, nonce, wrapped FROM sealing_keys ORDER BY number"),
        "sealed value": b"".join(sealed.parts()).hex(),
        "sealed key": b"".join(carried.parts()).hex(),
        "source key": unlocked.source_key("moodle", "https://learn.example/", "7").hex(),
        "recovery code": told.code,
        "recovery file": (folder / "recovery").read_bytes().hex(),
        "recovery code on paper": "".join(with_checks(told.code)),
        "space file": (folder / "space").read_bytes().hex(),
        "root file": (folder / "root").read_bytes().hex(),
    }


def test_the_page_holds_the_golden_bytes(tmp_path: Path) -> None:
    assert _written() == _made(tmp_path)


def test_the_written_stretch_is_scrypt_as_another_library_computes_it() -> None:
    cost = QUICK_COST
    key = hashlib.scrypt(PASSPHRASE.encode(), salt=SALT, n=cost.n, r=cost.r, p=cost.p, dklen=64)
    first_half = hashlib.scrypt(PASSPHRASE.encode(), salt=SALT, n=cost.n, r=cost.r, p=cost.p, dklen=32)
    assert key.hex() == _written()["stretched"]
    assert key[:32] == first_half


def test_the_written_files_open(tmp_path: Path) -> None:
    written = _written()
    for name in ("recovery file", "space file"):
        (tmp_path / name).write_bytes(bytes.fromhex(written[name]))
    contents = read_recovery_file(tmp_path / "recovery file", written["recovery code"])
    assert contents.workspace == Secret(bytes(range(32)))
    assert contents.device == Secret(bytes(range(32, 64)))
    assert read_space_file(tmp_path / "space file", PASSPHRASE).space_key == contents.space


def test_the_written_private_key_opens_with_the_written_stretch() -> None:
    written = _written()
    der, key = bytes.fromhex(written["private key"]), bytes.fromhex(written["stretched"])[:32]
    seed = pkcs8.decrypted(der, key, SALT, QUICK_COST)
    assert seed is not None
    assert _private_checksum(AMINA, "person", public_of(seed).raw, der).hex() == written["private key checksum"]
    holder = bytes.fromhex(written["holder"])
    cost = (QUICK_COST.n, QUICK_COST.r, QUICK_COST.p)
    assert _holder_checksum(AMINA, SALT, *cost, holder[:12], holder[12:]).hex() == written["holder checksum"]


@pytest.mark.parametrize("table", ["holders", "private_keys", "workstation_keys", "sealing_keys"])
def test_the_page_names_every_column(table: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    statement = next(statement for statement in MIGRATIONS[0] if f"CREATE TABLE {table} " in statement)
    columns = re.findall(r"(\w+) (?:BLOB|TEXT|INTEGER)\b", statement)
    section = page.split(f"### `{table}`")[1].split("###")[0]
    assert columns
    assert not [column for column in columns if f"`{column}`" not in section]
