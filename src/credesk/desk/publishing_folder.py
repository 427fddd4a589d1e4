"""The folder that a web host serves: what of it is ours, and writing to it so that no reader ever sees half a state.

``credesk-site.json`` in the folder lists every file that was published, with its digest. What is about to change stands
in ``.credesk-publishing.json`` until it is done, so that a run that was cut off leaves nothing that the next one would
take for somebody else's. Files that neither names are never touched (docs/publishing.md).
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from credesk.desk.circumstances import Progress
from credesk.desk.files import write_file
from credesk.domain.errors import Refused, Surroundings, Tampered
from credesk.domain.sentences import sentence
from credesk.workspace.files import sync_folder

MANIFEST, UNDER_WAY = "credesk-site.json", ".credesk-publishing.json"
_TYPE, _VERSION = "credesk-site", 1
LARGEST_MANIFEST = 64 * 1024 * 1024
MOST_FILES = 500_000
_PATH = re.compile(r"(?!.*(?:^|/)\.{1,2}(?:/|$))[\w.~-]+(?:/[\w.~-]+)*", re.ASCII)
_DIGEST = re.compile(r"[0-9a-f]{64}")
_LEFT_OVER = re.compile(r"\.(?P<name>.+)\.[0-9a-f]{8}\.part")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of the site: where it stands, what it was made from, and how its bytes are made when they are needed.

    Where ``source`` is the same as last time the bytes are too, and are not made. Empty: they are always made.
    Without ``make`` it goes on as it was published, where it was: nobody at hand can sign another one.
    """

    path: str
    make: Callable[[], bytes] | None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Listed:
    """One file as the manifest has it: SHA-256 in hex, size in bytes, its source, and the stream that published it."""

    digest: str
    size: int
    source: str
    by: str


@dataclass(slots=True)
class Manifest:
    """What was published to a folder. ``root`` is the trust file's, a multikey; ``published`` an instant as text.

    ``signed`` is a status key's statement over ``digest``; "" where nobody at hand could sign.
    """

    root: str
    issuer: str
    published: str
    addresses: tuple[str, ...]
    files: dict[str, Listed] = field(default_factory=dict)
    signed: str = ""

    @property
    def digest(self) -> str:
        """SHA-256 in hex of the manifest's bytes as they are without ``signed``."""
        return hashlib.sha256(replace(self, signed="").text()).hexdigest()

    def text(self) -> bytes:
        """The manifest's bytes, one line for each file, in the order of their paths."""
        files = {path: [one.digest, one.size, one.source, one.by] for path, one in sorted(self.files.items())}
        head = {
            "type": _TYPE,
            "version": _VERSION,
            "root": self.root,
            "issuer": self.issuer,
            "published": self.published,
            "addresses": list(self.addresses),
        }
        head |= {"signed": self.signed} if self.signed else {}
        lines = ",\n".join(f"{json.dumps(path)}: {json.dumps(entry)}" for path, entry in files.items())
        start = json.dumps(head, ensure_ascii=False, indent=1).rstrip("}").rstrip()
        return f'{start},\n "files": {{\n{lines}\n}}}}\n'.encode()


def read_manifest(folder: Path) -> Manifest | None:
    """What was published to this folder; None where nothing was. Raises Tampered for what is no manifest of ours."""
    raw = _read_own(folder / MANIFEST)
    if raw is None:
        return None
    try:
        return _manifest(json.loads(raw))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Tampered(
            sentence(
                "{folder} is not the list of files that Credesk keeps in a published folder.", folder=folder / MANIFEST
            ),
            "Nothing was changed. Publish to an empty folder, and see who changed this one.",
            details=str(error),
        ) from error


def _manifest(document: Any) -> Manifest:
    if document["type"] != _TYPE or document["version"] != _VERSION or len(document["files"]) > MOST_FILES:
        raise ValueError("not a manifest of this version")
    texts = [document[name] for name in ("root", "issuer", "published")]
    addresses = tuple(document["addresses"])
    if not all(isinstance(text, str) for text in (*texts, *addresses)):
        raise ValueError("not a manifest")
    files = {check_path(path): _listed(*entry) for path, entry in document["files"].items()}
    return Manifest(texts[0], texts[1], texts[2], addresses, files, str(document.get("signed", "")))


def _listed(digest: str, size: int, source: str, by: str) -> Listed:
    if not _DIGEST.fullmatch(digest) or type(size) is not int or not isinstance(source + by, str):
        raise ValueError("not a manifest's file")
    return Listed(digest, size, source, by)


def check_path(path: str) -> str:
    """A path inside a site, with slashes. Raises ValueError for one that leads elsewhere or that hosts differ on."""
    if len(path) > 200 or not _PATH.fullmatch(path):
        raise ValueError(sentence("not a path inside a site: {path}", path=path[:80]))
    return path


def _read_own(path: Path) -> bytes | None:
    try:
        if path.stat().st_size > LARGEST_MANIFEST:
            raise ValueError("larger than is read")
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise Surroundings(
            sentence("{path} could not be read.", path=path), "Nothing was changed.", details=str(error)
        ) from error


@dataclass(slots=True)
class Changes:
    """What one run will do: files to write, in order, and paths to remove; the rest stands already."""

    write: list[tuple[Part, bytes]] = field(default_factory=list)
    remove: list[str] = field(default_factory=list)
    same: int = 0

    @property
    def count(self) -> int:
        """How many steps they are."""
        return len(self.write) + len(self.remove)


class Site:
    """One folder, under one publisher. ``known`` are streams (hex) that this workspace speaks for.

    ``sign`` makes the statement over a manifest, where somebody is at hand who can.
    """

    def __init__(
        self, folder: Path, by: str, known: Iterable[str], sign: Callable[[Manifest], str] | None = None
    ) -> None:
        self.folder = folder
        self._sign = sign
        self._by = by
        self._known = {by, *known}
        self.manifest = read_manifest(folder)
        self._pending = pending_in(folder)

    @property
    def files(self) -> Mapping[str, Listed]:
        """What the manifest lists."""
        return self.manifest.files if self.manifest else {}

    def distrust(self) -> None:
        """Go by no source and by no signature of the manifest: whoever wrote it may have exchanged files with it."""
        if self.manifest is not None:
            files = {path: replace(one, source="") for path, one in self.manifest.files.items()}
            self.manifest = replace(self.manifest, files=files, signed="")

    def compare(self, parts: Sequence[Part], *, thorough: bool = False) -> Changes:
        """What must be written and removed. Raises Refused where a file of somebody else is in the way.

        ``thorough`` reads every file, instead of believing that one of the right size is what was published.
        """
        changes, foreign = Changes(), []
        for part in parts:
            listed = self.files.get(check_path(part.path))
            stands = listed is not None and self._stands(part.path, listed, thorough=thorough)
            if part.make is None or (stands and listed is not None and part.source == listed.source != ""):
                changes.same += listed is not None
                continue
            made = part.make()
            if stands and listed is not None and hashlib.sha256(made).hexdigest() == listed.digest:
                changes.same += 1
            elif self._is_foreign(part.path, made):
                foreign.append(part.path)
            else:
                changes.write.append((part, made))
        _refuse_foreign(self.folder, foreign)
        changes.remove = self._leaving({part.path for part in parts})
        return changes

    def _stands(self, path: str, listed: Listed, *, thorough: bool) -> bool:
        try:
            file = self.folder / path
            if file.is_symlink() or file.stat().st_size != listed.size:
                return False
            # What a cut-off run was writing may be the old file or the new one, whatever the manifest says.
            return not (thorough or path in self._pending) or _digest_of(file) == listed.digest
        except OSError:
            return False

    def _is_foreign(self, path: str, made: bytes) -> bool:
        file = self.folder / path
        if path in self.files or path in self._pending or not (file.exists() or file.is_symlink()):
            return False
        return file.is_symlink() or not file.is_file() or file.read_bytes() != made

    def _leaving(self, wanted: set[str]) -> list[str]:
        """What this workspace published and does not publish any more; of what a cut-off run wrote, likewise."""
        ours = [path for path, listed in self.files.items() if listed.by in self._known]
        return sorted({*ours, *self._pending} - wanted)

    def carry_out(self, changes: Changes, head: Manifest, progress: Progress) -> bool:
        """Write and remove, in that order of ``changes``; whether all of it was done.

        Stopped or cut off, what stands is whole: each file is the old or the new one, and the manifest says which.
        """
        if not changes.write and not changes.remove and self.manifest and self._same_head(head):
            self._clear()
            return True
        files = dict(self.files)
        self._note(changes)
        done = 0
        for step in self._steps(changes, files):
            if progress.cancelled:
                break
            step()
            done += 1
            progress.told(done, changes.count)
        head.files = files
        head.signed = self._sign(head) if self._sign else ""
        write_file(self.folder / MANIFEST, head.text())
        self._clear()
        self.manifest = head
        return done == changes.count

    def _steps(self, changes: Changes, files: dict[str, Listed]) -> Iterator[Callable[[], None]]:
        for path in changes.remove:
            yield partial(self._remove, path, files)
        for part, made in changes.write:
            yield partial(self._write, part, made, files)

    def _same_head(self, head: Manifest) -> bool:
        assert self.manifest is not None
        if self._sign is not None and not self.manifest.signed:
            return False
        now = (head.root, head.issuer, head.addresses)
        return now == (self.manifest.root, self.manifest.issuer, self.manifest.addresses)

    def _note(self, changes: Changes) -> None:
        """Name what is about to change, beside what an earlier run that was cut off had named."""
        named = {part.path: hashlib.sha256(made).hexdigest() for part, made in changes.write}
        self._pending = {**dict.fromkeys(changes.remove, ""), **self._pending, **named}
        write_file(self.folder / UNDER_WAY, json.dumps(self._pending, indent=1).encode())

    def _write(self, part: Part, made: bytes, files: dict[str, Listed]) -> None:
        path = self.folder / part.path
        _refuse_way_out(self.folder, path)
        write_file(path, made)
        files[part.path] = Listed(hashlib.sha256(made).hexdigest(), len(made), part.source, self._by)

    def _remove(self, path: str, files: dict[str, Listed]) -> None:
        """Remove a file that is as it was published; one that somebody changed since is theirs and stays."""
        file, listed = self.folder / path, files.pop(path, None)
        expected = {self._pending.get(path), listed.digest if listed else None}
        if not file.is_symlink() and file.is_file() and _digest_of(file) in expected:
            _refuse_way_out(self.folder, file)
            file.unlink()
            sync_folder(file.parent)
            _remove_empty(self.folder, file.parent)

    def _clear(self) -> None:
        """Forget what was under way, and remove temporary files that a cut-off run left beside what it wrote."""
        for folder in {(self.folder / path).parent for path in (*self._pending, MANIFEST)}:
            for left in _left_over(folder, {*self._pending, MANIFEST, UNDER_WAY}, self.folder):
                left.unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            (self.folder / UNDER_WAY).unlink()
        self._pending = {}


def pending_in(folder: Path) -> dict[str, str]:
    """What a run that was cut off had named, by path, with the digest that it was to get."""
    raw = _read_own(folder / UNDER_WAY)
    if raw is None:
        return {}
    with suppress(ValueError, AttributeError, TypeError, RecursionError):
        return {check_path(path): str(digest) for path, digest in json.loads(raw).items()}
    return {}


def _refuse_foreign(folder: Path, foreign: Sequence[str]) -> None:
    if foreign:
        shown = ", ".join(foreign[:3]) + (f" and {len(foreign) - 3} more" if len(foreign) > 3 else "")
        raise Refused(
            sentence(
                "In {folder} something that Credesk did not publish is in the way: {shown}.", folder=folder, shown=shown
            ),
            "Move it away, or publish to another folder; nothing was changed.",
        )


def _refuse_way_out(folder: Path, path: Path) -> None:
    """A folder inside the site that is a link would lead what is written out of it."""
    for parent in path.parents:
        if parent == folder:
            return
        if parent.is_symlink():
            raise Refused(
                sentence("{parent} is a link to another folder.", parent=parent),
                "Publish to a folder without links in it.",
            )


def _left_over(folder: Path, ours: set[str], site: Path) -> Iterator[Path]:
    names = {(site / path).name for path in ours if (site / path).parent == folder}
    with suppress(FileNotFoundError, NotADirectoryError):
        for entry in folder.iterdir():
            found = _LEFT_OVER.fullmatch(entry.name)
            if found and found["name"] in {name[:80] for name in names}:
                yield entry


def _remove_empty(site: Path, folder: Path) -> None:
    while folder != site:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def _digest_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
