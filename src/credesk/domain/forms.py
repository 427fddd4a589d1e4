"""Plain values of published things: what a journal field holds and what a content hash covers.

A form is made of lists, integers, fractions, text, bytes, booleans and None, in a fixed order, so that
the same content always has the same form.
"""

import hashlib
import json
from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from credesk.domain.texts import Texts

Form: TypeAlias = "None | bool | int | Fraction | str | bytes | Sequence[Form]"


def text_form(texts: Texts | None) -> Form:
    """``[tag, text]`` in the source language, or None. Translations are records of their own."""
    return list(texts.source) if texts is not None else None


def texts_of(form: Form) -> Texts | None:
    """The text that ``text_form`` wrote."""
    if form is None:
        return None
    tag, text = _pair(form)
    return Texts(((tag, text),))


def required_texts(form: Form) -> Texts:
    """The text that ``text_form`` wrote; ValueError where it is absent."""
    texts = texts_of(form)
    if texts is None:
        raise ValueError("a text is absent")
    return texts


def _pair(form: Form) -> tuple[str, str]:
    if not isinstance(form, list | tuple) or len(form) != 2:
        raise ValueError("a text form has a tag and a text")
    tag, text = form
    if not isinstance(tag, str) or not isinstance(text, str):
        raise ValueError("a text form has a tag and a text")
    return tag, text


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
