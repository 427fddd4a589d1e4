"""A folder of Mahara's exports, one zip for each learner, as one source: each zip's content under the zip's name."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.intake.archive import ZipSource
from credesk.intake.entries import Entry, SourceLimits, junk_reason, shown
from credesk.intake.errors import ArchiveBomb, TooManyEntries
from credesk.intake.findings import Skipped
from credesk.intake.mahara import is_portfolio


class BundleSource:
    """Open zips side by side, their entries counted through. All of them are checked as each alone would be."""

    def __init__(self, paths: Sequence[Path], limits: SourceLimits) -> None:
        found: list[Entry] = []
        skipped: list[Skipped] = []
        self._from: list[tuple[ZipSource, Entry]] = []
        with ExitStack() as opened:
            for path in paths:
                one = opened.enter_context(ZipSource(path, limits))
                folder = shown(path.stem)
                skipped += [Skipped(f"{folder}/{skip.name}", skip.reason) for skip in one.skipped]
                for entry in one.entries:
                    found.append(replace(entry, index=len(found), parts=(folder, *entry.parts)))
                    self._from.append((one, entry))
                _check(found, limits)
            self._opened = opened.pop_all()
        self.entries = tuple(found)
        self.skipped = tuple(skipped)

    def read(self, entry: Entry) -> Iterator[bytes]:
        """The bytes of a file, checked by its own zip."""
        source, own = self._from[entry.index]
        return source.read(own)

    def __enter__(self) -> "BundleSource":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.close()


def _check(found: Sequence[Entry], limits: SourceLimits) -> None:
    if len(found) > limits.entries:
        raise TooManyEntries(
            sentence("Together they hold more than {most} files. Nothing was taken in.", most=f"{limits.entries:,}"),
            "Take them in in parts.",
        )
    if sum(entry.size for entry in found) > limits.total_bytes:
        raise ArchiveBomb(
            sentence(
                "Together they would unpack to more than {most} bytes. Nothing was taken in.",
                most=f"{limits.total_bytes:,}",
            ),
            "Take them in in parts.",
        )


def portfolios_in(folder: Path, limits: SourceLimits) -> list[Path]:
    """The zips of a folder that holds nothing but Mahara's exports, several of them; else none."""
    try:
        files = sorted(path for path in folder.iterdir() if not junk_reason((path.name,)))
    except OSError:
        return []
    if len(files) < 2 or not all(path.suffix.casefold() == ".zip" and _is_plain(path) for path in files):
        return []
    kinds = {_is_portfolio(path, limits) for path in files}
    return files if True in kinds and False not in kinds else []


def _is_plain(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _is_portfolio(path: Path, limits: SourceLimits) -> bool | None:
    """None where it cannot be read: among portfolios that is told when all of them are opened."""
    try:
        with ZipSource(path, limits) as source:
            return is_portfolio(source.entries)
    except BadInput:
        return None
