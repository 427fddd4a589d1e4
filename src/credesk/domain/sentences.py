"""Sentences for people that other languages can say: an English template and what stands in it, kept apart.

A ``Sentence`` is its English text wherever a text is wanted (terminal, files, comparisons). Windows look the template
up in their language and put the values in; the employer's page keeps its words the same way ({template, values}).
Every template is a literal, so that packaging/words.py finds it.
"""

from collections.abc import Mapping
from typing import Any

Part = tuple[str, Mapping[str, object]]
"""A template with {names}, and their values; no value: the template is said as it stands, braces too."""


class Sentence(str):
    """An English text that knows the templates which it was made from, one for each of its sentences."""

    __slots__ = ("parts",)
    parts: tuple[Part, ...]

    def __new__(cls, text: str, parts: tuple[Part, ...] = ()) -> "Sentence":
        """``parts`` in their order; without any, the text is its own template."""
        made = super().__new__(cls, text)
        made.parts = parts or ((text, {}),)
        return made

    def __str__(self) -> str:
        return self


def sentence(template: str, /, **values: object) -> Sentence:
    """An English sentence with ``values`` in the {names} of its template; a value can be a sentence itself."""
    return Sentence(template.format(**values) if values else template, ((template, values),))


def as_sentence(text: str) -> Sentence:
    """A text as a sentence: one that is none yet is its own template."""
    return text if isinstance(text, Sentence) else Sentence(text)


def joined(*texts: str) -> Sentence:
    """Sentences after each other, with a blank between; empty ones are left out."""
    said = [as_sentence(one) for one in texts if one]
    parts = tuple(part for one in said for part in one.parts)
    return Sentence(" ".join(said), parts)


def packed(text: str) -> Any:
    """A text as plain values that another process can be given: ``unpacked`` makes the same sentence of them."""
    if not isinstance(text, Sentence):
        return text
    return [[template, {name: _plain(value) for name, value in values.items()}] for template, values in text.parts]


def _plain(value: object) -> Any:
    return packed(value) if isinstance(value, Sentence) else str(value)


def unpacked(plain: Any) -> str:
    """The text that ``packed`` was given. Raises ValueError, TypeError or KeyError for anything else."""
    if isinstance(plain, str):
        return plain
    return joined(
        *(sentence(template, **{name: unpacked(one) for name, one in values.items()}) for template, values in plain)
    )
