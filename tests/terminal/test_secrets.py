"""No passphrase, private key or sealing key lies anywhere in clear, nor is one ever shown."""

import base64
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from credesk.keys.holders import Role
from tests.terminal.cohort import ASSESSOR, GRACE, HEAD, PASSPHRASES, signed_in
from tests.terminal.sitting import Sitting

Secrets = dict[str, bytes]


def secrets_of(sitting: Sitting) -> Secrets:
    """Everything that must stay secret, opened by the people themselves."""
    found: Secrets = {f"passphrase of {person}": phrase.encode() for person, phrase in PASSPHRASES.items()}
    code = (sitting.papers / "recovery-code.txt").read_text()
    found |= {"recovery code": code.encode(), "recovery code without marks": code.replace("-", "").encode()}
    for person in PASSPHRASES:
        with signed_in(sitting.folder, person) as desk:
            for held in desk.keys.held():
                found[f"{held.role.value} key of {person}"] = desk.keys.private_key(held).reveal()
            found["workspace key"] = desk.keys.workspace_key().reveal()
            found["space key"] = desk.keys.space_key().reveal()
            for row in desk.key_file.database.rows("SELECT key_id FROM sealing_keys"):
                found[f"sealing key {bytes(row[0]).hex()}"] = desk.keys.sealing.reveal(bytes(row[0])).reveal()
    return found


def forms(secret: bytes) -> Iterator[bytes]:
    """A secret as it is, and as texts that programs like to write."""
    yield secret
    if len(secret) == 32:
        yield secret.hex().encode()
        yield secret.hex().upper().encode()
        yield base64.b64encode(secret).rstrip(b"=")
        yield base64.urlsafe_b64encode(secret).rstrip(b"=")


def leaks(raw: bytes, secrets: Secrets) -> list[str]:
    return [name for name, secret in secrets.items() if any(form in raw for form in forms(secret))]


def test_no_secret_lies_in_any_file(issued: Sitting, tmp_path: Path) -> None:
    secrets = secrets_of(issued)
    roles = {name.split(" key of ")[0] for name in secrets if " key of " in name}
    assert roles == {role.value for role in Role}
    assert len([name for name in secrets if name.startswith("sealing key")]) > 20
    issued.do("backup", tmp_path / "backup")
    issued.do("export", "trust", tmp_path / "trust.json")
    issued.do("export", "space", tmp_path / "space.credesk", CREDESK_SPACE_PASSPHRASE="safari njema")
    issued.do("recovery", "new", tmp_path / "recovery.credesk")
    places = [path for path in (*issued.folder.rglob("*"), *tmp_path.rglob("*")) if path.is_file()]
    found = {path.name: leaks(path.read_bytes(), secrets) for path in places if path.name != "recovery-code.txt"}
    assert {"credesk.db", "keys.db", "recovery-file.credesk", "space.credesk"} <= found.keys()
    assert {name: names for name, names in found.items() if names} == {}


def test_no_secret_lies_in_the_log_of_an_open_workspace(issued: Sitting) -> None:
    secrets = secrets_of(issued)
    with signed_in(issued.folder, ASSESSOR) as desk:
        desk.workspace.keep_local("note", "x")
        logs = [path for path in issued.folder.iterdir() if path.name.startswith(("credesk.db", "keys.db"))]
        assert "credesk.db-wal" in {path.name for path in logs}
        assert [name for path in logs for name in leaks(path.read_bytes(), secrets)] == []


def test_no_secret_is_shown(issued: Sitting, tmp_path: Path) -> None:
    secrets = secrets_of(issued)
    commands: list[tuple[object, ...]] = [
        *(("list", what) for what in ("learners", "submissions", "awards", "credentials", "evidence", "take-ins")),
        *(("list", what) for what in ("people", "achievements", "rubrics", "issuers")),
        ("journal", "verify"),
        ("journal", "rebuild"),
        ("export", "trust", tmp_path / "trust.json"),
        ("verify", *issued.credentials()),
        ("revoke", GRACE, "--reason", "An error"),
        ("backup", tmp_path / "backup"),
        ("learner", "set", GRACE, "--cohort", "2026"),
    ]
    for words in commands:
        for ran in (issued.run(*words), issued.run(*words, "--json")):
            assert leaks((ran.out + ran.err).encode(), secrets) == [], words
    for person, phrase in PASSPHRASES.items():
        ran = issued.run("issue", "--all", person=person, passphrase=f"{phrase} x")
        assert ran.code == 2
        assert phrase not in ran.out + ran.err
    ran = issued.run("list", "people", "--json")
    assert {tuple(row) for row in json.loads(ran.out)} == {("name", "title")}


def test_a_key_file_alone_opens_nothing(issued: Sitting) -> None:
    """Every private column of keys.db is longer than a bare key: it is wrapped."""
    with closing(sqlite3.connect(issued.folder / "keys.db")) as connection:
        dump = "\n".join(connection.iterdump())
    assert HEAD not in dump
    assert leaks(bytes.fromhex("".join(part for part in dump.split("'") if _is_hex(part))), secrets_of(issued)) == []


def _is_hex(text: str) -> bool:
    return len(text) % 2 == 0 and len(text) >= 64 and all(letter in "0123456789ABCDEF" for letter in text)


def test_evidence_and_names_are_sealed_where_they_must_be(issued: Sitting) -> None:
    """What a learner handed in is nowhere in clear, and in the journal no name is."""
    content = f"How {GRACE} did it.".encode()
    assert [path.name for path in issued.folder.rglob("*") if path.is_file() and content in path.read_bytes()] == []
    entries = b"".join(row[0] for row in issued.rows("SELECT raw FROM journal"))
    for secret in (GRACE, "report.txt", "array.jpg", HEAD):
        assert secret.encode() not in entries
