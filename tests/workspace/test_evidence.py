"""Sealed objects: what comes out is what went in, or it is said that it is not."""

import hashlib
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given, settings
from hypothesis import strategies as st

from credesk.domain.errors import Surroundings, Tampered
from credesk.workspace.evidence import CHUNK, EvidenceMissing, EvidenceStore, Stored, object_name
from tests.surroundings import KnownRandomness
from tests.workspace.test_acts import said

SEALED_CHUNK = CHUNK + 16


@pytest.fixture
def store(tmp_path: Path) -> EvidenceStore:
    return EvidenceStore(tmp_path)


@pytest.fixture
def randomness() -> KnownRandomness:
    return KnownRandomness()


def kept(store: EvidenceStore, content: bytes, randomness: KnownRandomness) -> Stored:
    stored = store.put([content], randomness)
    store.sync()
    return stored


def content_of(size: int) -> bytes:
    return hashlib.shake_256(str(size).encode()).digest(size)


SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 5]


@pytest.mark.parametrize("size", SIZES)
def test_every_size_comes_back_as_it_went_in(store: EvidenceStore, randomness: KnownRandomness, size: int) -> None:
    content = content_of(size)
    stored = kept(store, content, randomness)
    assert (stored.size, stored.plain_digest) == (size, hashlib.sha256(content).digest())
    assert b"".join(store.read(stored.digest, stored.key)) == content
    sealed = store.path(stored.digest).read_bytes()
    assert hashlib.sha256(sealed).digest() == stored.digest
    assert len(sealed) == size + 16 * max(1, -(-size // CHUNK))
    assert store.is_whole(stored.digest)
    assert list(store.digests()) == [stored.digest]


@settings(max_examples=20)
@given(st.lists(st.integers(0, CHUNK + 2), max_size=5))
def test_how_the_bytes_arrive_does_not_matter(tmp_path_factory: pytest.TempPathFactory, cuts: list[int]) -> None:
    content = content_of(2 * CHUNK + 3)
    places = sorted({0, len(content), *(cut * 2 for cut in cuts if cut * 2 < len(content))})
    pieces = [content[start:end] for start, end in itertools.pairwise(places)]
    store = EvidenceStore(tmp_path_factory.mktemp("store"))
    one = store.put([content], KnownRandomness())
    many = store.put([b"", *pieces, b""], KnownRandomness("other name"))
    assert many.plain_digest == one.plain_digest
    again = EvidenceStore(tmp_path_factory.mktemp("another")).put(pieces, KnownRandomness())
    assert again.digest == one.digest
    store.forget()


def test_one_very_large_piece_is_no_trouble(store: EvidenceStore, randomness: KnownRandomness) -> None:
    content = bytes(40 * CHUNK)
    stored = kept(store, content, randomness)
    assert sum(len(chunk) for chunk in store.read(stored.digest, stored.key)) == len(content)


def test_the_sealed_form_is_that_of_the_document(store: EvidenceStore, randomness: KnownRandomness) -> None:
    content = content_of(CHUNK + 9)
    stored = kept(store, content, randomness)
    cipher = ChaCha20Poly1305(stored.key)
    sealed = store.path(stored.digest).read_bytes()
    first, last = bytes(12), bytes(10) + b"\x01\x01"
    assert cipher.decrypt(first, sealed[:SEALED_CHUNK], None) == content[:CHUNK]
    assert cipher.decrypt(last, sealed[SEALED_CHUNK:], None) == content[CHUNK:]


def damaged(sealed: bytes) -> Iterator[tuple[str, bytes]]:
    first, second, third = sealed[:SEALED_CHUNK], sealed[SEALED_CHUNK : 2 * SEALED_CHUNK], sealed[2 * SEALED_CHUNK :]
    yield "a byte changed", sealed[:-1] + bytes([sealed[-1] ^ 1])
    yield "chunks exchanged", second + first + third
    yield "a chunk left out", first + third
    yield "a chunk twice", first + first + second + third
    yield "the last chunk cut off", first + second
    yield "the last chunk cut short", sealed[:-1]
    yield "cut in the middle", sealed[: SEALED_CHUNK + 500]
    yield "something appended", sealed + bytes(16)
    yield "nothing left", b""
    yield "less than a seal", b"short"


def test_damage_of_every_kind_is_noticed(store: EvidenceStore, randomness: KnownRandomness) -> None:
    stored = kept(store, content_of(2 * CHUNK + 5), randomness)
    path = store.path(stored.digest)
    for what, sealed in damaged(path.read_bytes()):
        path.write_bytes(sealed)
        assert not store.is_whole(stored.digest), what
        with pytest.raises(Tampered, match="not what was taken in"):
            list(store.read(stored.digest, stored.key))


def test_another_key_opens_nothing(store: EvidenceStore, randomness: KnownRandomness) -> None:
    stored = kept(store, b"secret", randomness)
    with pytest.raises(Tampered):
        list(store.read(stored.digest, bytes(32)))


def test_an_object_that_is_not_here_is_told_of_apart(store: EvidenceStore) -> None:
    assert not store.is_whole(bytes(32))
    with pytest.raises(EvidenceMissing, match="not on this machine") as missing:
        list(store.read(bytes(32), bytes(32)))
    assert missing.value.exit_code == 2


def test_until_synced_an_object_has_no_name_but_can_be_read(
    store: EvidenceStore, randomness: KnownRandomness, tmp_path: Path
) -> None:
    stored = store.put([b"just put"], randomness)
    assert b"".join(store.read(stored.digest, stored.key)) == b"just put"
    assert list(store.digests()) == []
    assert not store.path(stored.digest).exists()
    store.sync()
    store.sync()
    assert list(store.digests()) == [stored.digest]
    assert [path.name for path in tmp_path.iterdir()] == [object_name(stored.digest)[:2]]


def test_what_was_put_for_nothing_is_forgotten(
    store: EvidenceStore, randomness: KnownRandomness, tmp_path: Path
) -> None:
    for number in range(3):
        store.put([bytes([number])], randomness)
    store.forget()
    assert list(tmp_path.iterdir()) == []
    store.sync()
    assert list(store.digests()) == []


def test_leftovers_of_a_power_cut_are_swept_and_nothing_else(
    store: EvidenceStore, randomness: KnownRandomness, tmp_path: Path
) -> None:
    stored = kept(store, b"kept", randomness)
    EvidenceStore(tmp_path).put([b"never synced"], randomness)
    (tmp_path / ".up-half").write_bytes(b"half")
    (tmp_path / "note.txt").write_text("somebody's")
    (tmp_path / "ab").mkdir(exist_ok=True)
    (tmp_path / "ab" / "(conflicted copy)").write_text("ignored")
    assert EvidenceStore(tmp_path).sweep() == 2
    assert store.sweep() == 0
    assert list(store.digests()) == [stored.digest]
    assert (tmp_path / "note.txt").exists()


def test_an_object_is_removed_for_good(store: EvidenceStore, randomness: KnownRandomness) -> None:
    stored = kept(store, b"erased", randomness)
    assert store.remove(stored.digest)
    assert not store.remove(stored.digest)
    with pytest.raises(EvidenceMissing):
        list(store.read(stored.digest, stored.key))


def test_a_source_that_fails_leaves_nothing_and_says_what_it_said(
    store: EvidenceStore, randomness: KnownRandomness, tmp_path: Path
) -> None:
    def failing() -> Iterator[bytes]:
        yield bytes(CHUNK * 2)
        raise OSError("the source went away")

    with pytest.raises(OSError, match="the source went away"):
        store.put(failing(), randomness)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_keeps_nothing_that_is_not_whole(tmp_path: Path) -> None:
    (told,) = said("put_on_full_disk", tmp_path)
    assert told.startswith("2 The evidence could not be written (File too large).")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_gone_is_told_of(tmp_path: Path, randomness: KnownRandomness) -> None:
    with pytest.raises(Surroundings, match="could not be written"):
        EvidenceStore(tmp_path / "gone").put([b"x"], randomness)
    store = EvidenceStore(tmp_path / "here")
    (tmp_path / "here").mkdir()
    stored = store.put([b"x"], randomness)
    # A file stands where the object's folder would be.
    store.path(stored.digest).parent.write_text("in the way")
    with pytest.raises(Surroundings, match="could not be written"):
        store.sync()
    assert store.sweep() == 0
    assert list(store.digests()) == []


def test_names_are_lower_case_and_short_enough_for_every_disk() -> None:
    name = object_name(bytes(range(32)))
    assert len(name) == 52
    assert name == name.lower()
    assert name.isalnum()
