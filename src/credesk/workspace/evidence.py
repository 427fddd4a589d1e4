"""The evidence store: sealed objects named by the SHA-256 of their ciphertext (docs/evidence.md).

An object is written once, under the item's own random 32-byte key, in chunks of 1 MiB of plain bytes, each
ChaCha20-Poly1305 (RFC 8439). A chunk's nonce is its number in 11 bytes, big-endian, and one byte that is 1
on the last chunk, so that a cut or rearranged object does not open. Nothing is ever whole in memory.
"""

import base64
import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from typing import BinaryIO

from credesk.domain.errors import Surroundings, Tampered
from credesk.domain.ids import Randomness
from credesk.domain.sentences import sentence
from credesk.workspace.files import TEMPORARY_PREFIX, sync_file, sync_folder

CHUNK = 1024 * 1024
_TAG = 16
_SYNCING = 4


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
    """The folder of sealed objects, ``ab/<name>`` by the first two characters of the name.

    What ``put`` gave lies under temporary names until ``sync``, which makes many files durable at once.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._waiting: dict[bytes, Path] = {}

    def path(self, digest: bytes) -> Path:
        """Where the object lies or would lie."""
        name = object_name(digest)
        return self._folder / name[:2] / name

    def put(self, chunks: Iterable[bytes], randomness: Randomness) -> Stored:
        """Seal a stream of bytes into the store; it has its name and is durable once ``sync`` returned.

        Raises Surroundings where the disk is full or cannot be written to; nothing is left behind then. Errors
        of ``chunks`` itself pass as they are.
        """
        key = randomness(32)
        temporary = self._folder / f"{TEMPORARY_PREFIX}{randomness(8).hex()}"
        try:
            stored = self._write(temporary, _even(chunks), key)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        self._waiting[stored.digest] = temporary
        return stored

    def _write(self, temporary: Path, chunks: Iterator[bytes], key: bytes) -> Stored:
        plain, sealed, size = hashlib.sha256(), hashlib.sha256(), 0
        with _telling():
            file = temporary.open("xb", buffering=0)
        with file:
            for chunk, ciphertext in _seal(chunks, key):
                plain.update(chunk)
                sealed.update(ciphertext)
                size += len(chunk)
                with _telling():
                    _write_all(file, ciphertext)
        return Stored(sealed.digest(), key, size, plain.digest())

    def sync(self) -> None:
        """Make everything that was put durable, under its name: fsync, rename, fsync of the folders.

        Raises Surroundings where the disk refuses; what was put and has no name yet is gone then.
        """
        with _telling():
            try:
                _each(sync_file, self._waiting.values())
                folders = {self.path(digest).parent for digest in self._waiting}
                new = [folder for folder in folders if not folder.exists()]
                for folder in new:
                    folder.mkdir(exist_ok=True)
                for digest, temporary in self._waiting.items():
                    temporary.replace(self.path(digest))
                _each(sync_folder, [*folders, self._folder] if new else folders)
            finally:
                self.forget()

    def forget(self) -> None:
        """Remove what was put and not synced: the act that it was for did not happen."""
        for temporary in self._waiting.values():
            with suppress(OSError):
                temporary.unlink()
        self._waiting.clear()

    def read(self, digest: bytes, key: bytes) -> Iterator[bytes]:
        """The plain bytes, a chunk at a time. Raises Tampered where they are not what was sealed."""
        from cryptography.exceptions import InvalidTag

        try:
            with self._waiting.get(digest, self.path(digest)).open("rb") as file:
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
        """Delete an object for good; False where it was not here."""
        path = self.path(digest)
        try:
            path.unlink()
        except FileNotFoundError:
            return False
        sync_folder(path.parent)
        return True


def _write_all(file: FileIO, content: bytes) -> None:
    """One write takes less than it is given where the disk is nearly full, and the next one says so."""
    rest = memoryview(content)
    while rest:
        rest = rest[file.write(rest) :]


@contextmanager
def _telling() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Surroundings(
            sentence("The evidence could not be written ({why}).", why=error.strerror or error),
            "Free some space and do it again; nothing of this step was kept.",
            details=str(error),
        ) from error


def _each(sync: Callable[[Path], None], paths: Collection[Path]) -> None:
    """Several at once: a disk brings many files down together nearly as fast as one."""
    from concurrent.futures import ThreadPoolExecutor

    if not paths:
        return
    with ThreadPoolExecutor(_SYNCING) as pool:
        for _ in pool.map(sync, paths):
            pass


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
