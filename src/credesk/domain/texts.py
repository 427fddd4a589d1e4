"""Texts that learners and employers read: ``{language: text}``, compared by NFC.

A text has a source language, which content hashes cover; the other languages are translations.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence

_TAG = re.compile(r"[a-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
"""Letters that people type as another one although Unicode does not decompose them."""


def nfc(text: str) -> str:
    """The text in Unicode Normalization Form C (Unicode Standard Annex 15)."""
    return unicodedata.normalize("NFC", text)


def folded(text: str) -> str:
    """Text as it is searched: without case and accents (Unicode Standard Annex 15, NFKD)."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one)).translate(_STROKES)


def clean_tag(tag: str) -> str:
    """A language tag (BCP 47) written as RFC 5646, 2.1.1 recommends. Raises BadInput if it is not one."""
    head, *rest = tag.strip().replace("_", "-").split("-")
    clean = "-".join([head.lower(), *(_subtag(part) for part in rest)])
    if not _TAG.fullmatch(clean):
        raise BadInput(sentence("“{tag}” is not a language tag.", tag=tag), "Write one like en, sw or pt-BR.")
    return clean


def _subtag(part: str) -> str:
    """Regions in capitals, scripts with one capital, everything else lower-case."""
    return {2: part.upper(), 4: part.title()}.get(len(part), part.lower())


def _shortening(tag: str) -> Iterator[str]:
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]


@dataclass(frozen=True, slots=True)
class Texts(Mapping[str, str]):
    """One text in one or more languages; the first entry is the source language."""

    entries: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        if not self.entries:
            raise BadInput("A text is missing.", "Give it in at least one language.")
        object.__setattr__(self, "entries", tuple((tag, nfc(text)) for tag, text in self.entries))

    @classmethod
    def of(cls, text: str, language: str = "en", **translations: str) -> "Texts":
        """A text in its source language, with translations by language tag."""
        return cls.from_mapping({language: text, **translations}, source=language)

    @classmethod
    def from_mapping(cls, texts: Mapping[str, str], source: str | None = None) -> "Texts":
        """Texts from a mapping; ``source`` names the source language (default: the first one)."""
        clean = {clean_tag(tag): text.strip() for tag, text in texts.items()}
        if not clean:
            raise BadInput("A text is missing.", "Give it in at least one language.")
        first = clean_tag(source) if source else next(iter(clean))
        if first not in clean:
            raise BadInput(sentence("The text has no entry for its source language {first}.", first=first))
        rest = sorted((tag, text) for tag, text in clean.items() if tag != first)
        return cls(((first, clean[first]), *rest))

    @property
    def source(self) -> tuple[str, str]:
        """``(tag, text)`` in the source language: what is recorded and hashed."""
        return self.entries[0]

    def pick(self, wanted: Sequence[str] = ()) -> tuple[str, str]:
        """``(tag, text)`` for the first wanted language there is, else the source.

        A wanted fr-CA is also answered by fr (lookup, RFC 4647, 3.4).
        """
        have = dict(self.entries)
        for tag in wanted:
            for candidate in _shortening(tag):
                if candidate in have:
                    return candidate, have[candidate]
        return self.source

    def text(self, *wanted: str) -> str:
        """The text in the first wanted language there is, else in the source language."""
        return self.pick(wanted)[1]

    def with_translation(self, tag: str, text: str) -> "Texts":
        """The same texts with one translation added or replaced."""
        return Texts.from_mapping({**dict(self.entries), tag: text}, source=self.source[0])

    def __getitem__(self, tag: str) -> str:
        return dict(self.entries)[tag]

    def __iter__(self) -> Iterator[str]:
        return (tag for tag, _ in self.entries)

    def __len__(self) -> int:
        return len(self.entries)
