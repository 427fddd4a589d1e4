"""What docs/journal.md and docs/evidence.md give as golden bytes, made here from the fixed inputs they name."""

import hashlib
import sqlite3
from contextlib import closing
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from credesk.workspace.evidence import CHUNK, EvidenceStore
from credesk.workspace.journal.entry import Entry, Write, head_bytes
from credesk.workspace.journal.kinds import HEAD, MARK, SIGN_OFF
from credesk.workspace.journal.values import encode
from credesk.workspace.projection.project import Projector, state_hash
from credesk.workspace.projection.sealing import associated_bytes
from credesk.workspace.projection.tables import create_tables
from tests.workspace.made import signing_key

SPACE, STREAM, PERSON, DEVICE_ID = b"\x10" * 16, b"\x11" * 8, b"\x12" * 16, b"\x13" * 16
ASSESSMENT_ID, MARK_ID, SIGN_OFF_ID, HEAD_ID = b"\x14" * 16, b"\x15" * 16, b"\x16" * 16, b"\x17" * 16
KEY_ID, SEALING_KEY, NONCE = b"\x20" * 16, b"\x21" * 32, b"\x22" * 12
WALL = 1_767_225_600_000
EVIDENCE_KEY = b"\x30" * 32
CONTENT = b"Evidence of work.\n"
GOLDEN_VALUES: dict[str, Any] = {
    "null": None,
    "true": True,
    "23": 23,
    "24": 24,
    "-500": -500,
    "18446744073709551616": 2**64,
    "the text Zoë": "Zoë",
    "the bytes 01 02": b"\x01\x02",
    "one third": Fraction(1, 3),
    "[en, [null, -1/2]]": ["en", [None, Fraction(-1, 2)]],
}


def golden_keys() -> dict[str, bytes]:
    """Private keys and the public keys that follow from them."""
    person, device = signing_key(3), signing_key(2)
    private = {"person's private key": b"\x03" * 32, "device's private key": b"\x02" * 32}
    return {**private, "person's public key": person.public.raw, "device's public key": device.public.raw}


def golden_values() -> dict[str, bytes]:
    """Values and their encodings."""
    return {name: encode(value) for name, value in GOLDEN_VALUES.items()}


def sealed_comment() -> list[bytes]:
    """The text 'Clear work.' sealed for the comment of the golden mark."""
    associated = associated_bytes(MARK, MARK_ID, MARK.by_name["comment"])
    return [KEY_ID, NONCE, ChaCha20Poly1305(SEALING_KEY).encrypt(NONCE, encode("Clear work."), associated)]


def chain() -> tuple[Entry, Entry, Entry]:
    """A mark, the sign-off after it, and the head that the device signs."""
    fields = {0: Write(ASSESSMENT_ID), 3: Write(sealed_comment(), 2, (b"\x40" * 32,))}
    mark = Entry(SPACE, STREAM, 1, None, WALL << 16, WALL, PERSON, MARK.number, MARK_ID, fields)
    frozen = {0: Write(ASSESSMENT_ID), 2: Write(PERSON), 7: Write("2026-01-01")}
    place = (SPACE, STREAM, 2, mark.hash, (WALL << 16) + 1, WALL)
    sign_off = Entry(*place, PERSON, SIGN_OFF.number, SIGN_OFF_ID, frozen).signed(signing_key(3).sign)
    signature = signing_key(2).sign(head_bytes(SPACE, STREAM, 2, sign_off.hash))
    word = {0: Write(STREAM), 1: Write(2), 2: Write(sign_off.hash), 3: Write(signature)}
    place = (SPACE, STREAM, 3, sign_off.hash, (WALL << 16) + 2, WALL)
    return mark, sign_off, Entry(*place, DEVICE_ID, HEAD.number, HEAD_ID, word)


def golden_entries() -> dict[str, bytes]:
    """The entries of ``chain``, step by step."""
    mark, sign_off, head = chain()
    with closing(sqlite3.connect(":memory:")) as connection:
        create_tables(connection)
        for entry in (mark, sign_off, head):
            Projector(connection, None).apply(entry)
        state = state_hash(connection)
    assert sign_off.signature is not None
    return {
        "associated data of the comment": associated_bytes(MARK, MARK_ID, MARK.by_name["comment"]),
        "sealed comment": encode(sealed_comment()),
        "mark": mark.raw,
        "mark's hash": mark.hash,
        "what the person signs": sign_off.signed_bytes,
        "person's signature": sign_off.signature,
        "sign-off": sign_off.raw,
        "sign-off's hash": sign_off.hash,
        "what the device signs": head_bytes(SPACE, STREAM, 2, sign_off.hash),
        "device's signature": head.fields[3].value,
        "head": head.raw,
        "head's hash": head.hash,
        "state hash": state,
    }


def golden_objects() -> dict[str, bytes]:
    """A small object whole, and the digest of one of two chunks."""

    def fixed(count: int) -> bytes:
        return EVIDENCE_KEY[:count]

    with TemporaryDirectory() as folder:
        store = EvidenceStore(Path(folder))
        small = store.put([CONTENT], fixed)
        store.sync()
        sealed = store.path(small.digest).read_bytes()
        large = store.put([bytes(CHUNK), b"x"], fixed)
        store.sync()
        empty = store.put([], fixed)
        store.forget()
    return {
        "plain": CONTENT,
        "plain SHA-256": hashlib.sha256(CONTENT).digest(),
        "object": sealed,
        "object's SHA-256": small.digest,
        "SHA-256 of the object of 1,048,576 zero bytes and the byte 78": large.digest,
        "SHA-256 of the object of an empty file": empty.digest,
    }
