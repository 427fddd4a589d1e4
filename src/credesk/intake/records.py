"""Frozen dataclasses as plain values and back, so that findings cross from a worker process.

The way back checks every type, because what comes from the process may be forged.
"""

import dataclasses
import types
from collections.abc import Callable
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from credesk.domain.errors import BadInput
from credesk.domain.sentences import sentence
from credesk.domain.texts import Texts

_Record = TypeVar("_Record")


def to_plain(value: Any) -> Any:
    """The value as None, bool, int, str, bytes and lists; a dataclass is the list of its fields."""
    if value is None or isinstance(value, bool | int | str | bytes):
        return value.value if isinstance(value, Enum) else value
    if isinstance(value, Fraction):
        return [value.numerator, value.denominator]
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return [to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)]


def from_plain(kind: type[_Record], plain: Any) -> _Record:
    """The dataclass that ``to_plain`` took apart. Raises ValueError where types or counts differ."""
    read: Callable[[Any], _Record] = _reader(kind)  # type: ignore[arg-type]
    return read(plain)


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """How a value of this annotation is read."""
    if kind in (bool, int, str, bytes):
        return lambda plain: _exactly(kind, plain)
    if kind in _CHECKED:
        return _CHECKED[kind]
    if get_origin(kind) in (Union, types.UnionType):
        return _optional(kind)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    return _dataclass(kind)


def _exactly(kind: type, plain: Any) -> Any:
    if type(plain) is not kind:
        raise ValueError(sentence("{name} expected", name=kind.__name__))
    return plain


def _fraction(plain: Any) -> Fraction:
    if not isinstance(plain, list) or [type(part) for part in plain] != [int, int] or plain[1] == 0:
        raise ValueError("a fraction expected")
    return Fraction(plain[0], plain[1])


def _texts(plain: Any) -> Texts:
    """Texts that are in order: some, in NFC, under language tags, the source first."""
    entries: tuple[tuple[str, str], ...] = _reader(tuple[tuple[str, str], ...])(plain[0] if plain else None)
    try:
        texts = Texts.from_mapping(dict(entries), source=entries[0][0] if entries else None)
    except BadInput as error:
        raise ValueError(error.message) from None
    if texts.entries != entries:
        raise ValueError("texts are not in order")
    return texts


_CHECKED: dict[Any, Callable[[Any], Any]] = {Fraction: _fraction, Texts: _texts}


def _optional(kind: Any) -> Callable[[Any], Any]:
    inner = _reader(next(part for part in get_args(kind) if part is not type(None)))
    return lambda plain: None if plain is None else inner(plain)


def _tuple(parts: tuple[Any, ...]) -> Callable[[Any], Any]:
    if parts[-1] is Ellipsis:
        inner = _reader(parts[0])
        return lambda plain: tuple(inner(item) for item in _exactly(list, plain))
    readers = [_reader(part) for part in parts]
    return lambda plain: tuple(read(item) for read, item in zip(readers, _exactly(list, plain), strict=True))


def _dataclass(kind: Any) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    readers = [_reader(hints[field.name]) for field in dataclasses.fields(kind)]
    return lambda plain: kind(*(read(item) for read, item in zip(readers, _exactly(list, plain), strict=True)))
