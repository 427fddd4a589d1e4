"""Evidence on the screen: opened in a worker process of its own, read into memory only, saved where a person says."""

import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from credesk.desk.circumstances import Progress
from credesk.desk.evidence import plain_bytes
from credesk.desk.files import write_file
from credesk.desk.outside import told
from credesk.desk.session import Desk, Workspace
from credesk.domain.errors import BadInput, CredeskError, Refused
from credesk.domain.evidence import EvidenceKind
from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.worker import Limits, Reported, TooLong, TooMuchMemory, WorkerError
from credesk.worker.process import Process

LARGEST_SHOWN = 64 * 1024 * 1024
"""Bytes of an item that is shown; larger ones can be saved."""
LIMITS = Limits(seconds=5.0)
MOST_PAGES = 2_000
LONGEST_NAME = 150
Part: TypeAlias = tuple[int, int, int, int]
"""Left, top, width, height in pixels."""

_ROOM = "credesk.viewing.calls"
_PICTURES = frozenset(f"image/{one}" for one in ("png", "jpeg", "gif", "webp", "bmp", "x-ms-bmp", "tiff"))
_TABLES = frozenset(("text/csv", "text/tab-separated-values"))
_MARKUP = frozenset(("text/html", "application/xhtml+xml"))
_TEXTS = frozenset(("application/json", "application/xml", "application/yaml", "application/toml", "application/sql"))


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One item as the windows list and show it; empty texts where nothing is known.

    ``name`` is the file's name, or says what the item is; ``place`` where paper or a file kept elsewhere lies;
    ``seen_on`` a civil date (YYYY-MM-DD); ``size`` in bytes.
    """

    id: Id
    name: str
    kind: EvidenceKind
    media_type: str = ""
    size: int | None = None
    place: str = ""
    seen_by: str = ""
    seen_on: str = ""
    attachment: Id = b""

    @property
    def way(self) -> str:
        """How it is shown: pages, picture, markup, table, text, or "" where it is not."""
        return way_of(self.media_type) if self.kind.is_stored else ""


def way_of(media_type: str) -> str:
    """How a file of this type is shown: pages, picture, markup, table, text, or "" for what is only saved."""
    if media_type == "application/pdf":
        return "pages"
    if media_type in _PICTURES:
        return "picture"
    if media_type in _MARKUP:
        return "markup"
    if media_type in _TABLES:
        return "table"
    return "text" if media_type.startswith("text/") or media_type in _TEXTS else ""


def items_of(workspace: Workspace, submission: Id) -> list[EvidenceItem]:
    """What is attached to a submission, in the order in which it came."""
    rows = workspace.rows(
        "SELECT a.id AS attachment, e.* FROM attachments AS a JOIN evidence AS e ON e.id = a.evidence"
        " WHERE a.submission = ? AND a.id NOT IN (SELECT attachment FROM detachments) ORDER BY a.id",
        (submission,),
    )
    return [item_of(row) for row in rows]


def item_of(row: Any) -> EvidenceItem:
    """An item from its row of ``evidence``, with the attachment's id where the row has it."""
    return EvidenceItem(
        id=row["id"],
        name=row["name"] or "",
        kind=EvidenceKind(row["kind"]),
        media_type=row["media_type"] or "",
        size=row["size"],
        place=row["place"] or "",
        seen_by=row["seen_by"] or "",
        seen_on=row["seen_on"] or "",
        attachment=row["attachment"] if "attachment" in row.keys() else b"",  # noqa: SIM118 - a row of SQLite
    )


def unsealed(desk: Desk, item: EvidenceItem) -> Iterator[bytes]:
    """The plain bytes of an item, a chunk at a time. Looks the key up now; any thread may read on.

    Raises BadInput where the item has no file or is larger than is shown, Refused where its key is not here.
    """
    if item.size is not None and item.size > LARGEST_SHOWN:
        raise BadInput("This file is too large to show (more than 64 MB).", "Save a copy and open it there.")
    return plain_bytes(desk, _row(desk.workspace, item))


def _row(workspace: Workspace, item: EvidenceItem) -> Any:
    row = workspace.row("SELECT * FROM evidence WHERE id = ?", (item.id,))
    if row is None or row["object"] is None:
        raise BadInput("This item has no file here.")
    return row


@dataclass(frozen=True, slots=True)
class Opened:
    """What an item turned out to be. ``kind`` is pages, picture, text or table; ``sizes`` are relative to each other.

    ``is_cut`` says that a text, a table or a list of pages goes on, or that a picture has finer details.
    """

    kind: str
    sizes: tuple[tuple[int, int], ...]
    text: str
    is_cut: bool


@dataclass(frozen=True, slots=True)
class Drawn:
    """Pixels of 32 bits: blue, green, red, unused; ``width * height * 4`` bytes."""

    width: int
    height: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where searched words stand: boxes (left, top, right, bottom) in ten thousandths of the unturned page."""

    page: int
    boxes: tuple[tuple[int, int, int, int], ...]


class Closed(CredeskError):
    """The item was closed meanwhile; nobody waits for the answer."""


class Reading:
    """One item, open in a process of its own, so that a crafted file reaches no other item.

    Used by one thread; ``close`` may be called by another and ends what is under way. A process that takes more than
    five seconds is ended, and the next call begins a new one. Errors are CredeskErrors.
    """

    def __init__(self, way: str) -> None:
        self._way = way
        self._chunks: list[bytes] = []
        self._closed = False
        self._lock = threading.Lock()
        self._process: Process | None = None
        self._child()

    def open(self, chunks: Iterator[bytes]) -> Opened:
        """Read the item into memory and open it."""
        size = 0
        for chunk in chunks:
            if self._closed:
                raise _closed()
            self._chunks.append(chunk)
            size += len(chunk)
            if size > LARGEST_SHOWN:
                raise BadInput("This file is too large to show (more than 64 MB).", "Save a copy and open it there.")
        return _opened(self._begin())

    def _begin(self) -> Any:
        """A process gets the item in pieces, so that it is never in memory several times."""
        for number, chunk in enumerate(self._chunks):
            self._call("gather", chunk, number == 0)
        return self._call("open_item", self._way)

    def draw(self, page: int, whole_width: int, turn: int = 0, part: Part | None = None) -> Drawn:
        """A page that is ``whole_width`` pixels wide when turned by ``turn`` degrees, or a part of it."""
        return _drawn(self._again("draw", page, whole_width, turn, None if part is None else list(part)))

    def page_text(self, page: int) -> str:
        """The beginning of what a page says."""
        text = self._again("page_text", page)
        return text if isinstance(text, str) else ""

    def search(self, words: str, first: int, last: int) -> tuple[Hit, ...]:
        """Where words stand on the pages ``first`` to ``last`` (not itself)."""
        return _hits(self._again("search", words, first, last))

    def _again(self, function: str, *arguments: object) -> Any:
        """A call; a fresh process opens the item first."""
        try:
            return self._call(function, *arguments)
        except _NotOpen:
            self._begin()
            return self._call(function, *arguments)

    def _call(self, function: str, *arguments: object) -> Any:
        process = self._child()
        try:
            return process.call(f"{_ROOM}:{function}", arguments, LIMITS)
        except WorkerError as error:
            if self._closed:
                raise _closed() from None
            raise _told(error) from error
        except ValueError:
            if self._closed:  # its pipes are closed
                raise _closed() from None
            raise

    def _child(self) -> Process:
        with self._lock:
            if self._closed:
                raise _closed()
            if self._process is None or not self._process.usable:
                self._process = Process((_ROOM,))
            return self._process

    def close(self) -> None:
        """End the process, and with it whatever is under way. Safe to call twice."""
        with self._lock:
            self._closed = True
            self._chunks = []
            process, self._process = self._process, None
        if process is not None:
            process.close()


def _closed() -> Closed:
    return Closed("The item was closed.")


class _NotOpen(CredeskError):
    """The process is a fresh one."""


def _told(error: WorkerError) -> CredeskError:
    kept = "The file is kept as it came; save a copy to open it elsewhere."
    if isinstance(error, Reported):
        return _NotOpen(error.message) if error.name == "NothingOpen" else told(error)
    if isinstance(error, TooLong):
        return BadInput("Showing this takes too long, so it was stopped.", kept)
    if isinstance(error, TooMuchMemory):
        return BadInput("Showing this needs too much memory, so it was stopped.", kept)
    return BadInput("This file broke the program that shows it.", kept, details=error.details)


def _opened(answer: Any) -> Opened:
    """The answer of a process that a crafted file may have taken over: anything else than expected is refused."""
    try:
        kind, sizes, text, is_cut = answer
        pairs = tuple((int(width), int(height)) for width, height in sizes)
        is_sound = kind in ("pages", "picture", "text", "table") and isinstance(text, str) and len(pairs) <= MOST_PAGES
        if is_sound and all(0 < one <= 1_500_000 for pair in pairs for one in pair):
            return Opened(kind, pairs, text, bool(is_cut))
    except (TypeError, ValueError):
        pass
    raise _improper()


def _drawn(answer: Any) -> Drawn:
    try:
        width, height, pixels = answer
        if isinstance(pixels, bytes) and min(width, height) > 0 and len(pixels) == width * height * 4:
            return Drawn(width, height, pixels)
    except (TypeError, ValueError):
        pass
    raise _improper()


def _hits(answer: Any) -> tuple[Hit, ...]:
    try:
        return tuple(
            Hit(int(page), tuple((int(left), int(top), int(right), int(bottom)) for left, top, right, bottom in boxes))
            for page, boxes in answer
        )
    except (TypeError, ValueError):
        raise _improper() from None


def _improper() -> BadInput:
    return BadInput("The program that shows this file gave no proper answer.", "Save a copy to open it elsewhere.")


def save_copy(desk: Desk, item: EvidenceItem, folder: Path, progress: Progress) -> Path:
    """Write an item's plain bytes into a folder, beside what is there already. Gives the file.

    Raises BadInput where there is no such folder, Refused where the person stopped it; nothing is written then.
    """
    if not folder.is_dir():
        raise BadInput(sentence("There is no folder {folder}.", folder=folder), "Nothing was written.")
    row = _row(desk.workspace, item)
    target = free_path(folder, file_name(item.name))
    write_file(target, _told_chunks(plain_bytes(desk, row), row["size"] or 0, progress))
    return target


def _told_chunks(chunks: Iterator[bytes], size: int, progress: Progress) -> Iterator[bytes]:
    done = 0
    for chunk in chunks:
        if progress.cancelled:
            raise Refused("Saving the copy was stopped.", "Nothing was written.")
        yield chunk
        done += len(chunk)
        progress.told(done, max(size, done))


def file_name(name: str) -> str:
    """A name from outside as a file's name on any disk: no folders, no devices, nothing that cannot be seen."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    seen = "".join("_" if one in '<>:"|?*' else one for one in last if unicodedata.category(one)[0] != "C")
    stem, dot, suffix = seen.strip(" .").rpartition(".")
    if not dot:
        stem, suffix = suffix, ""
    stem = stem[: LONGEST_NAME - len(suffix[:20])].strip(" .") or "evidence"
    if stem.split(".")[0].upper() in _DEVICES:
        stem = f"_{stem}"
    return f"{stem}.{suffix[:20]}" if suffix else stem


_DEVICES = frozenset(("CON", "PRN", "AUX", "NUL", *(f"{one}{n}" for one in ("COM", "LPT") for n in range(1, 10))))


def free_path(folder: Path, name: str) -> Path:
    """A path in the folder at which nothing is: "name.pdf", else "name (2).pdf"."""
    path, number = folder / name, 2
    while path.exists() or path.is_symlink():
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    return path
