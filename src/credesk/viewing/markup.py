"""Web pages as their readable text. Nothing is run, loaded or followed; what is hidden from readers stays hidden."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

_SILENT = frozenset("script style head template noscript iframe object svg math canvas select textarea".split())
_BLOCKS = frozenset(
    "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5"
    " h6 header hr li main nav ol p pre section summary table tr ul".split()
)
_SPACED = frozenset("blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre table ul".split())
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_LONGEST_ADDRESS = 300
# Marks of a new line and of a new paragraph, until it is known how many come together; no page can write them.
_LINE, _PARAGRAPH = "\x01", "\x02"


class _Reader(HTMLParser):
    """Gathers text. Depths are counted, not nested, so that no page is too deep."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._silent: list[str] = []
        self._kept = 0
        self._links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._silent or tag in _SILENT:
            if tag in _SILENT:
                self._silent.append(tag)
            return
        self._kept += tag == "pre"
        self.pieces += list(self._before(tag, dict(attrs)))

    def _before(self, tag: str, given: dict[str, str | None]) -> Iterator[str]:
        if tag == "br":
            yield "\n"
        elif tag in ("td", "th"):
            yield "\t"
        elif tag == "img" and given.get("alt"):
            yield f"[{given['alt']}]"
        elif tag == "a":
            self._links.append((given.get("href") or "").strip()[:_LONGEST_ADDRESS])
        elif tag in _BLOCKS:
            yield _PARAGRAPH if tag in _SPACED else _LINE
            if tag == "li":
                yield "•\u00a0"

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            if tag == self._silent[-1]:
                self._silent.pop()
            return
        if tag == "a" and self._links:
            address = self._links.pop()
            # Where a link leads is part of what was handed in; it is text here and cannot be followed.
            if re.match(r"(https?:|mailto:)", address, re.IGNORECASE) and address not in "".join(self.pieces[-2:]):
                self.pieces.append(f" ({address})")
        elif tag == "pre":
            self._kept = max(0, self._kept - 1)
        if tag in _BLOCKS and tag not in _VOID:
            self.pieces.append(_PARAGRAPH if tag in _SPACED else _LINE)

    def handle_data(self, data: str) -> None:
        if not self._silent:
            data = data.translate({1: None, 2: None})
            self.pieces.append(data if self._kept else re.sub(r"[ \t\r\n\f]+", " ", data))


def readable(markup: str, most: int) -> tuple[str, bool]:
    """The text of a web page, at most about ``most`` characters, and whether it was cut there."""
    reader, fed, step = _Reader(), 0, 65_536
    while fed < len(markup) and sum(map(len, reader.pieces)) <= most:
        reader.feed(markup[fed : fed + step])
        fed += step
    if fed >= len(markup):
        reader.close()
    joined = re.sub(r"[ \t\n]*[\x01\x02][\x01\x02 \n]*", _break, "".join(reader.pieces))
    lines = (re.sub(r"[ ]{2,}", " ", line).strip(" \t") for line in joined.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip(), fed < len(markup)


def _break(run: "re.Match[str]") -> str:
    return "\n\n" if _PARAGRAPH in run[0] else "\n"
