"""A plain folder as a source. Links are not followed; what is no plain file is skipped and named."""

import os
import stat
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from credesk.domain.sentences import sentence
from credesk.intake.entries import CHUNK_BYTES, Entry, SourceLimits, junk_reason, shown
from credesk.intake.errors import NameTooLong, SourceChanged, SourceUnreadable, TooManyEntries
from credesk.intake.findings import Skipped


class FolderSource:
    """A folder that was walked once, sorted by name, so that indexes stay the same while it does."""

    def __init__(self, path: Path, limits: SourceLimits) -> None:
        self._name = shown(path.name)
        self._limits = limits
        self._found: list[Entry] = []
        self._paths: list[Path] = []
        self._skipped: list[Skipped] = []
        try:
            self._walk(path, ())
        except OSError as error:
            raise SourceUnreadable(
                sentence(
                    "The folder “{name}” cannot be read: {why}. Nothing was taken in.",
                    name=self._name,
                    why=error.strerror or error,
                )
            ) from None
        self.entries = tuple(self._found)
        self.skipped = tuple(self._skipped)

    def _walk(self, folder: Path, parts: tuple[str, ...]) -> None:
        if len(parts) > self._limits.depth:
            raise NameTooLong(
                sentence(
                    "“{name}” has folders nested more than {depth} deep.", name=self._name, depth=self._limits.depth
                )
            )
        with os.scandir(folder) as found:
            items = sorted(found, key=lambda item: item.name)
        for item in items:
            self._see(item, (*parts, shown(os.fsencode(item.name).decode(errors="replace"))))

    def _see(self, item: os.DirEntry[str], parts: tuple[str, ...]) -> None:
        status = item.stat(follow_symlinks=False)
        if stat.S_ISDIR(status.st_mode):
            self._add(Path(item.path), parts, status)
            self._walk(Path(item.path), parts)
        else:
            self._see_file(Path(item.path), parts, status)

    def _see_file(self, path: Path, parts: tuple[str, ...], status: os.stat_result) -> None:
        if stat.S_ISLNK(status.st_mode):
            self._skipped.append(Skipped("/".join(parts), "a link, which is not followed"))
        elif not stat.S_ISREG(status.st_mode):
            self._skipped.append(Skipped("/".join(parts), "not a file but a device or a pipe"))
        elif reason := junk_reason(parts):
            self._skipped.append(Skipped("/".join(parts), reason))
        else:
            self._add(path, parts, status)

    def _add(self, path: Path, parts: tuple[str, ...], status: os.stat_result) -> None:
        if len(self._found) >= self._limits.entries:
            raise TooManyEntries(
                sentence(
                    "“{name}” holds more than {entries} files. Nothing was taken in.",
                    name=self._name,
                    entries=f"{self._limits.entries:,}",
                ),
                "Split it into several.",
            )
        if sum(len(part.encode()) + 1 for part in parts) > self._limits.path_bytes:
            raise NameTooLong(
                sentence(
                    "A path in “{name}” has more than {path_bytes} bytes.",
                    name=self._name,
                    path_bytes=f"{self._limits.path_bytes:,}",
                )
            )
        is_folder = stat.S_ISDIR(status.st_mode)
        size, mark = (0, "") if is_folder else (status.st_size, str(status.st_mtime_ns))
        self._found.append(Entry(len(self._found), parts, size, mark, _utc(status.st_mtime), is_folder))
        self._paths.append(path)

    def read(self, entry: Entry) -> Iterator[bytes]:
        """The bytes of a file in chunks of up to 1 MiB; refused where its length changes meanwhile."""
        count = 0
        try:
            with self._paths[entry.index].open("rb", buffering=0) as file:
                while chunk := file.read(CHUNK_BYTES):
                    count += len(chunk)
                    yield chunk
        except OSError as error:
            raise SourceUnreadable(
                sentence("“{path}” cannot be read: {why}.", path=entry.path, why=error.strerror or error)
            ) from None
        if count != entry.size:
            raise SourceChanged(
                sentence("“{path}” changed while it was read. Nothing was taken in.", path=entry.path),
                "Wait until it is written, then try again.",
            )

    def __enter__(self) -> "FolderSource":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing is held open between files."""


class FilesSource(FolderSource):
    """Single files that were named one by one, in that order: what one learner handed in. Links are not followed."""

    def __init__(self, paths: Sequence[Path], limits: SourceLimits) -> None:
        self._name = shown(paths[0].name)
        self._limits = limits
        self._found, self._paths, self._skipped = [], [], []
        for path in paths:
            try:
                status = path.lstat()
            except OSError as error:
                raise SourceUnreadable(
                    sentence(
                        "“{name}” cannot be read: {why}. Nothing was taken in.",
                        name=shown(path.name),
                        why=error.strerror or error,
                    )
                ) from None
            if stat.S_ISDIR(status.st_mode):
                raise SourceUnreadable(
                    sentence("“{name}” is a folder among single files.", name=shown(path.name)),
                    "Name one folder or download, or files of one learner.",
                )
            self._see_file(path, (shown(os.fsencode(path.name).decode(errors="replace")),), status)
        self.entries = tuple(self._found)
        self.skipped = tuple(self._skipped)


def _utc(seconds: float) -> str | None:
    try:
        return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, ValueError, OSError):
        return None
