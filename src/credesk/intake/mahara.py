"""Mahara portfolios: a Leap2A feed with its files, or the export as web pages; several may lie side by side.

Leap2A (terms.leapspecs.org) is an Atom feed (RFC 4287). Exports name its elements in at least three families of
namespaces, some of them addresses of an archive, so that elements and attributes are told by their local names.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import unquote

from credesk.domain.sentences import sentence
from credesk.intake.entries import MIB, Entry, Source, SourceLimits, fingerprint, shown
from credesk.intake.errors import FeedUnreadable, UnsafeName
from credesk.intake.findings import Skipped
from credesk.intake.layout_parts import Gathered, Layout, small_file
from credesk.intake.xml_parts import attribute, children, local_name, parsed_xml, text_of

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

FEED = "leap2a.xml"
FEED_BYTES = 32 * MIB
_PAGES = "HTML"
_AGAIN = "Export the portfolio again from Mahara."
_USER = re.compile(r"https?://([^/]+(?:/.*)?)/export/(?:leap/)?(\d{1,18})(?:/.*)?", re.DOTALL)
_SUFFIX = re.compile(r".+\.[A-Za-z0-9]{1,8}")
_NUMBERED = re.compile(r"\d+-(?P<name>.+)", re.DOTALL)
_ENDINGS = {
    "application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png", "image/gif": ".gif", "text/plain": ".txt",
    "text/html": ".html", "video/mp4": ".mp4", "video/quicktime": ".mov", "audio/mpeg": ".mp3",
    "application/msword": ".doc", "application/zip": ".zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
}  # fmt: skip
_WEB_FILES = (".html", ".htm")
_LOOKS = (".css", ".js", ".map", ".ico", ".woff", ".woff2", ".ttf", ".eot")


def mahara_layout(source: Source, limits: SourceLimits) -> Layout | None:
    """Portfolios of Mahara, or None where neither a feed nor the start page of an export lies there."""
    feeds = {entry.parts[:-1]: entry for entry in source.entries if entry.parts[-1] == FEED and not entry.is_folder}
    pages = {entry.parts[:-2] for entry in source.entries if _is_start_page(entry, source.entries)}
    roots = sorted({*feeds, *pages})
    if not roots or not _holds_all(roots, source.entries):
        return None
    name = "leap2a" if feeds and not pages else "html" if pages and not feeds else "leap2a and html"
    layout = Layout("mahara", name, limits, assignment=("", ""))
    inside: dict[tuple[str, ...], list[Entry]] = {root: [] for root in roots}
    for entry in source.entries:
        root = next((entry.parts[:depth] for depth in range(len(entry.parts), -1, -1) if entry.parts[:depth] in inside),
                    None)  # fmt: skip
        if root is None:
            layout.add(entry, "/".join(entry.parts), None)
        elif not entry.is_folder:
            inside[root].append(entry)
    for root, entries in inside.items():
        _Portfolio(source, layout, root, entries, feeds.get(root)).read()
    return layout


def is_portfolio(entries: Sequence[Entry]) -> bool:
    """Whether these are the files of one portfolio, without a folder around it."""
    return any(
        (entry.parts == (FEED,) and not entry.is_folder)
        or (entry.parts == (_PAGES, "index.html") and _is_start_page(entry, entries))
        for entry in entries
    )


def _holds_all(roots: Sequence[tuple[str, ...]], entries: Sequence[Entry]) -> bool:
    """Whether every folder on top leads to a portfolio: else it is a folder of learners, one of whom has one."""
    if () in roots:
        return True
    return {entry.parts[0] for entry in entries if len(entry.parts) > 1} <= {root[0] for root in roots}


def _is_start_page(entry: Entry, entries: Sequence[Entry]) -> bool:
    """``HTML/index.html``, with pages or files of a portfolio in its export."""
    if entry.is_folder or entry.parts[-2:] != (_PAGES, "index.html"):
        return False
    root = entry.parts[:-2]
    marks = ((*root, _PAGES, "views"), (*root, "export_info"), (*root, _PAGES, "files"))
    return any(other.parts[: len(mark)] == mark for other in entries for mark in marks)


@dataclass(frozen=True, slots=True)
class _Feed:
    """What a feed tells: its author, its time, and the files with their titles and media types."""

    name: str
    email: str
    user: str
    updated: str
    files: tuple[tuple[str, str, str], ...]
    texts: int


class _Portfolio:
    """One portfolio while it is put together."""

    def __init__(
        self, source: Source, layout: Layout, root: tuple[str, ...], entries: Sequence[Entry], feed: Entry | None
    ) -> None:
        self._source, self._layout, self._root = source, layout, root
        self._entries = {entry.parts[len(root) :]: entry for entry in entries}
        self._there = frozenset(self._entries)
        self._feed = feed
        self._names: set[str] = set()

    def read(self) -> None:
        """Add the portfolio to the layout. Raises FeedUnreadable or UnsafeName."""
        feed = None
        if self._feed is not None:
            feed = read_feed(small_file(self._source, self._feed, FEED_BYTES, FeedUnreadable))
        place = self._place(feed)
        if feed is not None:
            self._add_named(feed, place)
        for parts, entry in self._entries.items():
            self._add_other(parts, entry, place)

    def _place(self, feed: _Feed | None) -> Gathered:
        name = feed.name if feed else ""
        key = (feed.user or feed.email) if feed else ""
        gathered = Gathered(name, key or None, email=(feed.email or None) if feed else None)
        gathered.received = _utc(feed.updated) if feed else None
        place = f"portfolio:{key or fingerprint(self._source)}"
        if place in self._layout.places or not key:
            place = f"{place} {'/'.join(self._root)}".strip()
        self._layout.places[place] = gathered
        if not name:
            self._layout.notes.append("Web pages of Mahara do not tell whose they are in a way that can be read.")
        return gathered

    def _add_named(self, feed: _Feed, place: Gathered) -> None:
        for href, title, kind in feed.files:
            entry = self._at(href)
            if entry is not None:
                self._layout.add(entry, self._named(title or entry.parts[-1], kind, entry), place)
            elif (where := _below(href)) not in {one.parts[len(self._root) :] for one in self._source.entries}:
                self._layout.skipped.append(
                    Skipped(shown(title or "/".join(where)), "named in the feed, but not there")
                )
        if feed.texts:
            entry = self._entries.pop((FEED,))
            self._layout.add(entry, FEED, place)
            self._layout.notes.append(
                f"{feed.texts} texts of the portfolio stand in {FEED}, which is evidence as well."
            )

    def _at(self, href: str) -> Entry | None:
        """The file that a feed names, written as it is or with %20 and its kin. Each is given once."""
        for written in (href, unquote(href)):
            if (entry := self._entries.pop(_below(written), None)) is not None:
                return entry
        return None

    def _named(self, title: str, kind: str, entry: Entry) -> str:
        ending = "" if _SUFFIX.fullmatch(title) else _ENDINGS.get(kind, "")
        name = title.replace("/", "-") + ending
        if name in self._names:
            name = f"{entry.parts[-1].partition('-')[0]} {name}"
        self._names.add(name)
        return name

    def _add_other(self, parts: tuple[str, ...], entry: Entry, place: Gathered) -> None:
        suffix = parts[-1].casefold()[parts[-1].rfind(".") :]
        if parts == (FEED,):
            self._layout.skipped.append(Skipped(entry.path, "the feed of the portfolio, which was read"))
        elif parts[0] == _PAGES and (suffix in _LOOKS or "static" in parts[1:-1]):
            self._layout.skipped.append(Skipped(entry.path, "how Mahara's pages look, nobody's evidence"))
        elif parts[0] == _PAGES and suffix in _WEB_FILES:
            self._layout.add(entry, "/".join(parts[1:]), place)
        else:
            numbered = _NUMBERED.fullmatch(parts[-1])
            self._layout.add(entry, self._named(numbered["name"] if numbered else parts[-1], "", entry), place)


def _below(href: str) -> tuple[str, ...]:
    """The path that a feed names, below its folder. Raises UnsafeName where it points out of it."""
    path = href.replace("\\", "/")
    parts = path.split("/")
    if "\0" in path or path.startswith("/") or ".." in parts or path[1:2] == ":":
        raise UnsafeName(
            sentence(
                "The feed names the file “{href}”, which points out of its folder. Nothing was taken in.",
                href=shown(href)[:200],
            ),
            _AGAIN,
        )
    return tuple(shown(part) for part in parts if part not in ("", "."))


def _utc(text: str) -> str | None:
    """A time of Atom (RFC 3339) in UTC."""
    try:
        return datetime.fromisoformat(text.strip()).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (ValueError, OverflowError):
        return None


def read_feed(raw: bytes) -> _Feed:
    """What a Leap2A feed tells. Raises FeedUnreadable; document types and entities are refused unread."""
    entities = sentence(
        "{feed} has a document type or entities, which could load other files. Nothing was taken in.", feed=FEED
    )
    root = parsed_xml(
        raw,
        FeedUnreadable,
        entities,
        sentence("{feed} is damaged: it is no proper XML. Nothing was taken in.", feed=FEED),
        _AGAIN,
    )
    if local_name(root.tag) != "feed":
        raise FeedUnreadable(sentence("{feed} holds no feed. Nothing was taken in.", feed=FEED), _AGAIN)
    author = next(children(root, "author"), None)
    addresses = [text_of(root, "id"), *(text_of(author, "uri") for author in children(root, "author"))]
    users = [f"{found[1]}/{found[2]}" for address in addresses if (found := _USER.fullmatch(address))]
    entries = list(children(root, "entry"))
    return _Feed(
        name=shown(text_of(author, "name")) if author is not None else "",
        email=shown(text_of(author, "email")) if author is not None else "",
        user=users[0] if users else "",
        updated=text_of(root, "updated"),
        files=tuple(one for entry in entries for one in _files(entry)),
        texts=sum(_has_words(entry) for entry in entries),
    )


def _files(entry: "Element") -> Iterator[tuple[str, str, str]]:
    """(address, title, media type) of each file that an entry is or encloses; those elsewhere on the web are links."""
    title = text_of(entry, "title")
    named = [(attribute(link, "href"), link) for link in children(entry, "link") if _is_enclosure(link)]
    named += [(attribute(content, "src"), content) for content in children(entry, "content")]
    for address, element in named:
        if address and "://" not in address and not address.startswith("portfolio:"):
            yield address, title, attribute(element, "type")


def _is_enclosure(link: "Element") -> bool:
    return attribute(link, "rel").rpartition(":")[2].rpartition("/")[2] == "enclosure"


def _has_words(entry: "Element") -> bool:
    return any("".join(content.itertext()).strip() for content in children(entry, "content"))
