"""Notes of this machine set back or exchanged: what checkers would be given is held against the journal first."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from credesk.desk.status_lists import LISTS_NOTE, TRUST_NOTE
from credesk.domain.errors import Refused, Tampered
from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, PASSPHRASES
from tests.terminal.published import published
from tests.terminal.sitting import Sitting

PHRASE: dict[str, Any] = {"CREDESK_ROOT_PASSPHRASE": "simba mweupe 9 jangwa"}


def note(sitting: Sitting, name: str) -> bytes:
    return bytes(sitting.one("SELECT value FROM workstation WHERE name = ?", f"local:{name}"))


def set_back(sitting: Sitting, name: str, value: bytes) -> None:
    with closing(sqlite3.connect(sitting.folder / "credesk.db")) as database:
        database.execute("UPDATE workstation SET value = ? WHERE name = ?", (value, f"local:{name}"))
        database.commit()


@pytest.fixture
def stolen(issued: Sitting, tmp_path: Path) -> tuple[Sitting, bytes]:
    """The root is away and has declared a key stolen; beside it the trust file of before."""
    root = tmp_path / "root"
    issued.do("keys", "move-root", root, **PHRASE)
    before = note(issued, TRUST_NOTE)
    [key] = [row["key"] for row in issued.do("keys", "list", "--json").said if row["use"] == "credential"]
    words = ("keys", "stolen", key, "--since", "2020-01-01", "--reason", "Taken", "--keep-later", "--root", root)
    issued.do(*words, **PHRASE)
    return issued, before


def test_a_trust_file_of_before_a_theft_is_given_to_nobody(stolen: tuple[Sitting, bytes], tmp_path: Path) -> None:
    sitting, before = stolen
    set_back(sitting, TRUST_NOTE, before)
    with pytest.raises(Tampered, match="another than the one that its journal records"):
        published(sitting, tmp_path / "site")
    assert not (tmp_path / "site/trust.json").exists()
    for words in (("export", "trust", tmp_path / "out.json"), ("verify", sitting.credential_of(GRACE))):
        assert sitting.run(*words).code == 1
    assert not (tmp_path / "out.json").exists()


def test_lists_of_before_a_withdrawal_are_published_by_nobody(issued: Sitting, tmp_path: Path) -> None:
    before = note(issued, LISTS_NOTE)
    issued.do("revoke", GRACE, "--reason", "An error")
    set_back(issued, LISTS_NOTE, before)
    published(issued, tmp_path / "site")
    assert note(issued, LISTS_NOTE) != before
    set_back(issued, LISTS_NOTE, before)
    with pytest.raises(Refused, match="do not tell of everything"):
        published(issued, tmp_path / "another", person=ASSESSOR)
    assert not (tmp_path / "another/trust.json").exists()


def test_the_root_is_not_asked_under_another_persons_name(issued: Sitting, tmp_path: Path) -> None:
    issued.do("keys", "move-root", tmp_path / "root", **PHRASE)
    issued.do("keys", "rotate", "own")
    with closing(sqlite3.connect(issued.folder / "credesk.db")) as database:
        database.execute("UPDATE people SET name = 'Somebody trusted' WHERE name = ?", (HEAD,))
        database.commit()
    for words in (("request", tmp_path / "request"), ("approve", "--root", tmp_path / "root")):
        ran = issued.run("keys", *words, person="Somebody trusted", passphrase=PASSPHRASES[HEAD], **PHRASE)
        assert (ran.code, "person" in ran.err) == (1, True), ran
    assert not (tmp_path / "request").exists()
