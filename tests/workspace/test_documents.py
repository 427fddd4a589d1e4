"""docs/journal.md and docs/evidence.md say what the program does: tables, bytes, keys."""

import hashlib
import re
from base64 import b32encode
from pathlib import Path
from typing import Any

import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from credesk.workspace.evidence import object_name
from credesk.workspace.journal.entry import decode_entry
from credesk.workspace.journal.kinds import KINDS, Kind
from credesk.workspace.journal.values import MAX_BYTES, MAX_DEPTH
from tests.workspace import golden

DOCS = Path(__file__).parents[2] / "docs"
JOURNAL, EVIDENCE = (DOCS / name for name in ("journal.md", "evidence.md"))
HEADING = re.compile(r"^### (\d+) (.+)\n\n[^|]+\n\nTable `(\w+)`, ([\w, ]+)\.\n\n((?:\|.*\n)+)", re.MULTILINE)


def blocks(document: Path) -> list[dict[str, bytes]]:
    """The golden bytes of a document: by name, hexadecimal in indented lines."""
    found = []
    for text in re.findall(r"```text\n(.*?)\n```", document.read_text(), re.DOTALL):
        block: dict[str, str] = {}
        name = ""
        for line in text.splitlines():
            if line.startswith("    "):
                block[name] += line.strip()
            else:
                name = line
                block[name] = ""
        found.append({name: bytes.fromhex(digits) for name, digits in block.items()})
    return found


def test_the_golden_bytes_are_those_that_the_program_writes() -> None:
    made = [golden.golden_values(), golden.golden_keys(), golden.golden_entries()]
    assert blocks(JOURNAL) == made
    assert blocks(EVIDENCE) == [golden.golden_objects()]


def documented() -> dict[int, tuple[Any, ...]]:
    found = {}
    for number, name, table, traits, rows in HEADING.findall(JOURNAL.read_text()):
        cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows.splitlines()[2:]]
        assert all(len(row) == 5 and row[4] for row in cells), name
        fields = tuple((int(row[0]), row[1], row[2], row[3]) for row in cells)
        found[int(number)] = (name, table, traits, fields)
    return found


def programmed(kind: Kind) -> tuple[Any, ...]:
    traits = ("record" if kind.is_record else "fact") + (", signed" if kind.signed else "")
    fields = tuple((f.number, f.name, f.shape.name.lower(), f.sealed or "open") for f in kind.fields)
    return kind.name, kind.table, traits, fields


def test_the_table_of_types_and_fields_is_that_of_the_program() -> None:
    assert documented() == {number: programmed(kind) for number, kind in KINDS.items()}


def test_numbers_and_names_stand_once() -> None:
    assert len({kind.table for kind in KINDS.values()}) == len({kind.name for kind in KINDS.values()}) == len(KINDS)
    for kind in KINDS.values():
        assert len(kind.by_number) == len(kind.by_name) == len(kind.fields)


def test_the_limits_that_the_document_names_are_those_of_the_program() -> None:
    text = " ".join(JOURNAL.read_text().split())
    assert f"nest at most {MAX_DEPTH} deep" in text
    assert f"at most {MAX_BYTES // 2**20} MiB" in text


@pytest.fixture
def entries() -> dict[str, bytes]:
    return blocks(JOURNAL)[2]


def test_the_documented_chain_holds_by_other_means(entries: dict[str, bytes]) -> None:
    keys = blocks(JOURNAL)[1]
    mark, sign_off, head = (cbor2.loads(entries[name]) for name in ("mark", "sign-off", "head"))
    for name in ("mark", "sign-off", "head"):
        assert hashlib.sha256(entries[name]).digest() == entries[f"{name}'s hash"]
    assert [one[3] for one in (mark, sign_off, head)] == [1, 2, 3]
    assert [one[4] for one in (mark, sign_off, head)] == [None, entries["mark's hash"], entries["sign-off's hash"]]
    message = b"credesk-entry-1" + cbor2.dumps([*sign_off[:11], None], canonical=True)
    assert message == entries["what the person signs"]
    Ed25519PublicKey.from_public_bytes(keys["person's public key"]).verify(sign_off[11], message)
    word = b"credesk-head-1" + cbor2.dumps([sign_off[1], sign_off[2], 2, entries["sign-off's hash"]], canonical=True)
    assert word == entries["what the device signs"]
    Ed25519PublicKey.from_public_bytes(keys["device's public key"]).verify(head[10][3][0], word)


def test_the_documented_seal_opens_by_other_means(entries: dict[str, bytes]) -> None:
    key_id, nonce, ciphertext = cbor2.loads(entries["sealed comment"])
    assert key_id == b"\x20" * 16
    associated = cbor2.dumps([22, b"\x15" * 16, 3], canonical=True)
    plain = ChaCha20Poly1305(b"\x21" * 32).decrypt(nonce, ciphertext, associated)
    assert cbor2.loads(plain) == "Clear work."
    assert decode_entry(entries["mark"]).fields[3].value == [key_id, nonce, ciphertext]


def test_the_documented_state_hash_follows_from_its_definition(entries: dict[str, bytes]) -> None:
    digest = hashlib.sha256()
    chain = [cbor2.loads(entries[name]) for name in ("mark", "sign-off", "head")]
    for entry in sorted(chain, key=lambda one: (one[9], one[8])):
        raw = cbor2.dumps(entry, canonical=True)
        for number, (value, _, _) in sorted(entry[10].items()):
            place = [entry[9], entry[8], number, hashlib.sha256(raw).digest(), value]
            digest.update(cbor2.dumps(place, canonical=True))
    assert digest.digest() == entries["state hash"]


def test_the_documented_object_opens_by_other_means() -> None:
    (found,) = blocks(EVIDENCE)
    plain = ChaCha20Poly1305(b"\x30" * 32).decrypt(bytes(11) + b"\x01", found["object"], None)
    assert plain == found["plain"] == b"Evidence of work.\n"
    assert hashlib.sha256(plain).digest() == found["plain SHA-256"]
    digest = hashlib.sha256(found["object"]).digest()
    assert digest == found["object's SHA-256"]
    assert object_name(digest) == b32encode(digest).decode().lower().rstrip("=")
