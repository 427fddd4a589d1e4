"""The evidence store: sealed objects named by the SHA-256 of their ciphertext (docs/evidence.md).

An object is written once, under the item's own random 32-byte key, in chunks of 1 MiB of plain bytes, each
ChaCha20-Poly1305 (RFC 8439). A chunk's nonce is its number in 11 bytes, big-endian, and one byte that is 1
on the last chunk, so that a cut or rearranged object does not open. Nothing is ever whole in memory.
"""

import base64
import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from credesk.domain.errors import Surroundings, Tampered
from credesk.domain.ids import Randomness
from credesk.workspace.files import TEMPORARY_PREFIX, sync_folder

CHUNK = 1024 * 1024
_TAG = 16


@dataclass(frozen=True, slots=True)
class Stored:
    """A sealed object: its digest (32 bytes), the key that opens it, plain size and plain SHA-256."""

    digest: bytes
    key: bytes
    size: int
    plain_digest: bytes


class EvidenceMissing(Surroundings):
    """The object is not on this machine."""


def object_name(digest: bytes) -> str:
    """The object's name: lower-case base32 of its digest, 52 characters."""
    return base64.b32encode(digest).decode().rstrip("=").lower()


class EvidenceStore:
    """The folder of sealed objects, ``ab/<name>`` by the first two characters of the name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._to_sync: set[Path] = set()

    def path(self, digest: bytes) -> Path:
        """Where the object lies or would lie."""
        name = object_name(digest)
        return self._folder / name[:2] / name

    def put(self, chunks: Iterable[bytes], randomness: Randomness) -> Stored:
        """Seal a stream of bytes into the store; durable once ``sync`` returned.

        Raises Surroundings where the disk is full or cannot be written to; nothing is left behind then.
        """
        key = randomness(32)
        temporary = self._folder / f"{TEMPORARY_PREFIX}{randomness(8).hex()}"
        try:
            stored = self._write(temporary, chunks, key)
            self._name(temporary, stored.digest)
        except OSError as error:
            raise Surroundings(
                f"The evidence could not be written ({error.strerror or error}).",
                "Free some space and do it again; nothing of this step was kept.",
                details=str(error),
            ) from error
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()
        return stored

    def _write(self, temporary: Path, chunks: Iterable[bytes], key: bytes) -> Stored:
        plain, sealed, size = hashlib.sha256(), hashlib.sha256(), 0
        # Not unbuffered: on a disk that fills up a raw write takes less than it was given, without an error.
        with temporary.open("xb") as file:
            for chunk, ciphertext in _seal(_even(chunks), key):
                plain.update(chunk)
                sealed.update(ciphertext)
                size += len(chunk)
                file.write(ciphertext)
            file.flush()
            os.fsync(file.fileno())
        return Stored(sealed.digest(), key, size, plain.digest())

    def _name(self, temporary: Path, digest: bytes) -> None:
        path = self.path(digest)
        if path.parent not in self._to_sync and not path.parent.exists():
            path.parent.mkdir()
            self._to_sync.add(self._folder)
        temporary.replace(path)
        self._to_sync.add(path.parent)

    def sync(self) -> None:
        """Put the names on disk too: fsync of every folder that got an object."""
        for folder in sorted(self._to_sync):
            sync_folder(folder)
        self._to_sync.clear()

    def read(self, digest: bytes, key: bytes) -> Iterator[bytes]:
        """The plain bytes, a chunk at a time. Raises Tampered where they are not what was sealed."""
        from cryptography.exceptions import InvalidTag

        try:
            with self.path(digest).open("rb") as file:
                yield from _unseal(file, key)
        except FileNotFoundError as error:
            raise EvidenceMissing(
                "This evidence is not on this machine.", "Bring it with the next exchange or from a backup."
            ) from error
        except InvalidTag as error:
            raise Tampered("An evidence file is not what was taken in.", "Restore it from a backup.") from error

    def is_whole(self, digest: bytes) -> bool:
        """Whether the object is here and its bytes have its name."""
        try:
            with self.path(digest).open("rb") as file:
                return hashlib.file_digest(file, "sha256").digest() == digest
        except FileNotFoundError:
            return False

    def digests(self) -> Iterator[bytes]:
        """The digests of all objects that are here; other names are ignored and untouched."""
        for path in sorted(self._folder.glob("??/*")):
            with suppress(ValueError):
                digest = base64.b32decode(path.name.upper() + "====")
                if len(digest) == 32 and object_name(digest) == path.name:
                    yield digest

    def sweep(self) -> int:
        """Remove temporary files that a power cut left; how many there were."""
        left = list(self._folder.glob(f"{TEMPORARY_PREFIX}*"))
        for path in left:
            path.unlink(missing_ok=True)
        return len(left)

    def remove(self, digest: bytes) -> bool:
        """Delete an object for good; False where it was not here. Durable once ``sync`` returned."""
        path = self.path(digest)
        try:
            path.unlink()
        except FileNotFoundError:
            return False
        self._to_sync.add(path.parent)
        return True


def _even(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in chunks of exactly ``CHUNK``, the last one shorter or as long; one empty for none."""
    held = bytearray()
    for chunk in chunks:
        view = memoryview(chunk)
        while view:
            if len(held) == CHUNK:
                yield bytes(held)
                held.clear()
            room = CHUNK - len(held)
            held += view[:room]
            view = view[room:]
    yield bytes(held)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _seal(chunks: Iterator[bytes], key: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(plain, sealed) of each chunk; the last one is known when the stream ends."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(key)
    number, held = 0, next(chunks)
    for chunk in chunks:
        yield held, cipher.encrypt(_nonce(number, last=False), held, None)
        number, held = number + 1, chunk
    yield held, cipher.encrypt(_nonce(number, last=True), held, None)


def _unseal(file: BinaryIO, key: bytes) -> Iterator[bytes]:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    cipher = ChaCha20Poly1305(key)
    number, held = 0, file.read(CHUNK + _TAG)
    while following := file.read(CHUNK + _TAG):
        yield cipher.decrypt(_nonce(number, last=False), held, None)
        number, held = number + 1, following
    yield cipher.decrypt(_nonce(number, last=True), held, None)
