"""Plain values of published things: what a journal field holds and what a content hash covers.

A form is made of lists, integers, fractions, text, bytes, booleans and None, in a fixed order, so that
the same content always has the same form.
"""

import hashlib
import json
from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from credesk.domain.ids import Id
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts

Form: TypeAlias = "None | bool | int | Fraction | str | bytes | Sequence[Form]"


def text_form(texts: Texts | None) -> Form:
    """``[tag, text]`` in the source language, or None. Translations are records of their own."""
    return list(texts.source) if texts is not None else None


def texts_of(form: Form) -> Texts | None:
    """The text that ``text_form`` wrote. Raises ValueError for anything else."""
    if form is None:
        return None
    tag, text = row_of(form, 2)
    return Texts(((string_of(tag), string_of(text)),))


def required_texts(form: Form) -> Texts:
    """The text that ``text_form`` wrote; ValueError where it is absent."""
    texts = texts_of(form)
    if texts is None:
        raise ValueError("a text is absent")
    return texts


def row_of(form: Form, length: int | None = None) -> Sequence[Form]:
    """The list that the form is, of the given length. Raises ValueError for anything else."""
    if not isinstance(form, list | tuple):
        raise ValueError("a list is needed")
    if length is not None and len(form) != length:
        raise ValueError(sentence("a list of {length} is needed, this one has {count}", length=length, count=len(form)))
    return form


def id_of(form: Form) -> Id:
    """The 16 bytes of an id. Raises ValueError for anything else."""
    if not isinstance(form, bytes) or len(form) != 16:
        raise ValueError("an id of 16 bytes is needed")
    return form


def digest_of(form: Form) -> bytes:
    """The 32 bytes of a SHA-256. Raises ValueError for anything else."""
    if not isinstance(form, bytes) or len(form) != 32:
        raise ValueError("a digest of 32 bytes is needed")
    return form


def string_of(form: Form) -> str:
    """Plain text. Raises ValueError for anything else."""
    if not isinstance(form, str):
        raise ValueError("a text is needed")
    return form


def number_of(form: Form) -> Fraction:
    """An exact number. Raises ValueError for anything else, booleans too."""
    if isinstance(form, bool) or not isinstance(form, int | Fraction):
        raise ValueError("an exact number is needed")
    return Fraction(form)


def whole_of(form: Form) -> int:
    """A whole number. Raises ValueError for anything else."""
    number = number_of(form)
    if number.denominator != 1:
        raise ValueError("a whole number is needed")
    return number.numerator


def flag_of(form: Form) -> bool:
    """True or false. Raises ValueError for anything else."""
    if not isinstance(form, bool):
        raise ValueError("true or false is needed")
    return form


def content_hash(form: Form) -> bytes:
    """SHA-256 of the form as JSON without spaces (docs/rubric-files.md, Hashes).

    Bytes are written as {"hex": ...}, fractions as {"ratio": "n/d"}, so that no two forms share a JSON.
    """
    text = json.dumps(_plain(form), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(text.encode()).digest()


def _plain(form: Form) -> object:
    match form:
        case Fraction():
            return form.numerator if form.denominator == 1 else {"ratio": f"{form.numerator}/{form.denominator}"}
        case bytes():
            return {"hex": form.hex()}
        case list() | tuple():
            return [_plain(item) for item in form]
        case _:
            return form
